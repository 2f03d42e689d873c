"""``--format text``: for people, and for the problem matchers of editors.

One line for each finding, ``path:line:column: severity rule: message``; with
excerpts, the source line follows with carets under the words at fault.
"""

from __future__ import annotations

from typing import NamedTuple

from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Severity
from plainspec.cli.printable import printable
from plainspec.cli.result import CheckResult
from plainspec.text.span import Location

_COLOURS = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.INFORMATION: "\x1b[1;34m",
    Severity.HINT: "\x1b[1;36m",
}
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_TAB = "    "


class Style(NamedTuple):
    """How findings are shown.

    ``width`` is the terminal's in cells: longer source lines are cut around
    the words at fault. ``summary`` adds a last line that counts. Without
    ``hints`` they are only counted: an editor is the place for them.
    """

    colour: bool = False
    excerpts: bool = False
    width: int = 100
    summary: bool = True
    statistics: bool = False
    hints: bool = True


def render(result: CheckResult, style: Style | None = None) -> str:
    """*result* for people."""
    style = style or Style()
    parts = [
        finding_text(result, finding, style)
        for finding in result.counted
        if style.hints or finding.severity is not Severity.HINT
    ]
    if style.statistics:
        parts.append(statistics(result))
    if style.summary:
        parts.append(_summary(result, style))
    return "".join(parts)


def statistics(result: CheckResult) -> str:
    """How many counted findings each rule has, the most first."""
    counts: dict[tuple[str, Severity], int] = {}
    for finding in result.counted:
        key = (finding.rule, finding.severity)
        counts[key] = counts.get(key, 0) + 1
    rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return "".join(f"{number:6}  {severity.word:11}  {name}\n" for (name, severity), number in rows)


def finding_text(result: CheckResult, finding: LocatedFinding, style: Style) -> str:
    """One finding: its place, its message, its line with carets, and what is related."""
    place = _place(result, Location(finding.path, finding.range))
    severity, rule = finding.severity.word, finding.rule
    if style.colour:
        place = f"{_BOLD}{place}{_PLAIN}"
        severity = f"{_COLOURS[finding.severity]}{severity}{_PLAIN}"
        rule = f"{_BOLD}{rule}{_PLAIN}"
    lines = [f"{place}: {severity} {rule}: {printable(finding.message)}"]
    if style.excerpts:
        lines += _excerpt(result, finding, style)
    for related in finding.related:
        line = f"    {_place(result, related.location)}: {printable(related.message)}"
        lines.append(f"{_DIM}{line}{_PLAIN}" if style.colour else line)
    if style.excerpts:
        lines.append("")
    return "".join(line + "\n" for line in lines)


def _place(result: CheckResult, location: Location) -> str:
    start = location.range.start
    return f"{printable(result.shown(location.path))}:{start.line + 1}:{start.column + 1}"


def _excerpt(result: CheckResult, finding: LocatedFinding, style: Style) -> list[str]:
    """The first line of *finding*, and carets under what of it the finding covers."""
    start, end = finding.range
    line = result.line_at(finding.path, start.line)
    first = min(start.column, len(line))
    last = min(end.column, len(line)) if end.line == start.line else len(line)
    if not line[first:last].strip():
        last = first
    number = str(start.line + 1)
    gutter = " " * len(number)
    room = max(style.width - len(number) - 3, 20)
    before, marked, after = cut_around(
        _cells(line[:first]), _cells(line[first:last]), _cells(line[last:]), room
    )
    carets = " " * _width(before) + "^" * max(1, _width(marked))
    if style.colour:
        colour = _COLOURS[finding.severity]
        return [
            f"{_DIM}{number} |{_PLAIN} {before}{colour}{marked}{_PLAIN}{after}",
            f"{_DIM}{gutter} |{_PLAIN} {colour}{carets}{_PLAIN}",
        ]
    return [f"{number} | {before}{marked}{after}", f"{gutter} | {carets}"]


def _cells(text: str) -> str:
    """*text* as a terminal can show it in one line."""
    return printable(text.replace("\t", _TAB))


def _width(text: str) -> int:
    """The terminal cells that *text* takes (Unicode's East Asian widths, emoji sequences)."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    width = wcswidth(text)
    return width if width >= 0 else len(text)


def cut_around(before: str, marked: str, after: str, room: int) -> tuple[str, str, str]:
    """The three parts of a line, cut to about *room* cells; what is marked goes last."""
    if _width(before) + _width(marked) + _width(after) <= room:
        return before, marked, after
    if _width(marked) > room * 2 // 3:
        marked, after = _fit(marked, room * 2 // 3), ""
    rest = room - _width(marked)
    lead = max(rest * 2 // 3, rest - _width(after))
    before = _fit(before, lead, keep_end=True)
    return before, marked, _fit(after, room - _width(before) - _width(marked))


def _fit(text: str, room: int, *, keep_end: bool = False) -> str:
    """As much of *text* as fits *room* cells, with an ellipsis where it is cut."""
    if _width(text) <= room:
        return text
    low, high = 0, min(len(text), max(room - 1, 0))
    while low < high:
        middle = (low + high + 1) // 2
        part = text[len(text) - middle :] if keep_end else text[:middle]
        if _width(part) < room:
            low = middle
        else:
            high = middle - 1
    return "…" + text[len(text) - low :] if keep_end else text[:low] + "…"


def _summary(result: CheckResult, style: Style) -> str:
    what = ", ".join(
        f"{number} {severity.word}{_plural(severity, number)}"
        for severity, number in sorted(result.by_severity.items())
    )
    total = len(result.counted)
    findings = f"{total} finding{'' if total == 1 else 's'} ({what})" if total else "No findings"
    if style.colour:
        findings = f"{_BOLD}{findings}{_PLAIN}"
    suppressed = sum(finding.suppressed is not None for _, finding in result.numbered)
    known = len(result.numbered) - total - suppressed
    silenced = []
    if suppressed:
        silenced.append(f"{suppressed} suppressed")
    if known:
        silenced.append(f"{known} in the baseline")
    tail = f"; {' and '.join(silenced)}" if silenced else ""
    hints = {f.rule for f in result.counted if f.severity is Severity.HINT}
    unlisted = "" if style.hints or not hints else _unlisted(hints)
    return (
        f"{findings} in {_count(result.files, 'file')}"
        f" with {_count(result.clauses, 'clause')} and {_count(result.tests, 'test file')}{tail}.\n"
        f"{unlisted}"
    )


def _unlisted(hints: set[str]) -> str:
    """How to see the hints that are only counted."""
    return f"Hints are not listed; --select {','.join(sorted(hints))} lists them.\n"


def _plural(severity: Severity, number: int) -> str:
    return "s" if number != 1 and severity is not Severity.INFORMATION else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
