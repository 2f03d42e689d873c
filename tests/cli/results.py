"""Results of checks for the tests of output formats, made from marked text."""

from __future__ import annotations

from plainspec.analysis.baseline import Entry
from plainspec.analysis.report import LocatedFinding, LocatedRelated
from plainspec.analysis.rule import Finding, Fix, Severity
from plainspec.cli.result import CheckResult
from plainspec.text.lines import split_lines, without_end
from plainspec.text.span import Location, Position, Range, Span

ROOT = "/specs/assistant"


def at(text: str, words: str, path: str = "rules.md") -> Location:
    """Where *words* first stand in *text*, the content of *path*."""
    start = text.index(words)
    return Location(
        f"{ROOT}/{path}", Range(_position(text, start), _position(text, start + len(words)))
    )


def finding(
    location: Location,
    rule: str = "untested-clause",
    severity: Severity = Severity.WARNING,
    message: str = "no test file for [^ab12]",
    *,
    related: tuple[LocatedRelated, ...] = (),
    suppressed: str | None = None,
    fixes: tuple[Fix, ...] = (),
) -> LocatedFinding:
    """A finding of *rule* at *location*."""
    return LocatedFinding(
        location.path,
        location.range,
        rule,
        severity,
        message,
        0,
        Finding(Span(0, 0), message, fixes=fixes),
        related,
        suppressed,
    )


def result(
    *findings: LocatedFinding,
    text: str | dict[str, str] = "",
    root: str = ROOT,
    start: str = "",
    fail_on: Severity | None = Severity.ERROR,
    baseline: frozenset[Entry] = frozenset(),
    notes: tuple[str, ...] = (),
    problems: tuple[str, ...] = (),
) -> CheckResult:
    """The result with *findings*; *text* is the content of rules.md, or of several files."""
    texts = text if isinstance(text, dict) else {"rules.md": text}
    lines = {
        f"{root}/{path}": [without_end(line) for line in split_lines(content)]
        for path, content in texts.items()
    }

    def line_at(path: str, number: int) -> str:
        held = lines.get(path, [])
        return held[number] if number < len(held) else ""

    return CheckResult(
        root,
        findings,
        files=2,
        clauses=1,
        tests=1,
        notes=notes,
        problems=problems,
        line_at=line_at,
        baseline=baseline,
        fail_on=fail_on,
        start=start,
    )


def _position(text: str, offset: int) -> Position:
    lines = split_lines(text[:offset])
    return Position(len(lines) - 1, len(lines[-1]))
