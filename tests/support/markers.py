"""Documents with marked findings, as rule pages and ``tests/rules/*.md`` write them.

A line of carets and a rule's name marks the words above it; the part of the
message behind a colon is optional::

    The assistant should be kind. [^k2vd]
                                   ^^^^ untested-clause: no test file

Findings and markers are matched one to one. A finding that goes on over the
end of its line is marked up to the line's end, an empty one by one caret.
"""

from __future__ import annotations

import difflib
import random
import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rules import all_rules
from plainspec.index.change import Change
from plainspec.index.workspace import Workspace
from plainspec.text.lines import split_lines, without_end
from tests.support.workspace import load_workspace

_MARKER = re.compile(r"[ \t]*(\^+)[ \t]+([a-z][a-z-]*)(?:[ \t]*:[ \t]*(.*?))?[ \t]*")
_FENCE = re.compile(r"^(`{4,})(spec|file)\b([^\r\n`]*)\n(.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## (.+?)[ \t]*$", re.MULTILINE)
_ATTRIBUTES = frozenset({"path", "convention", "tests"})


class Marker(NamedTuple):
    """*rule* is expected on line *line* (from 0) from column *start* to *end*, with *message* in its text."""

    line: int
    start: int
    end: int
    rule: str
    message: str = ""

    def fits(self, other: Marker) -> bool:
        """Whether the finding *other* is the one that this marker asks for."""
        return self[:4] == other[:4] and self.message in other.message


class Case(NamedTuple):
    """A small workspace with marked text: for each path its clean text and its markers."""

    title: str
    files: Mapping[str, str]
    markers: Mapping[str, tuple[Marker, ...]]

    @property
    def marked(self) -> bool:
        """Whether anything is expected to be found."""
        return any(self.markers.values())


def read_markers(marked: str) -> tuple[str, tuple[Marker, ...]]:
    """*marked* without its marker lines, and what they say."""
    lines: list[str] = []
    found: list[Marker] = []
    for line in split_lines(marked):
        match = _MARKER.fullmatch(without_end(line))
        if match is None:
            lines.append(line)
        else:
            assert lines, f"a marker needs a line above it: {line!r}"
            found.append(Marker(len(lines) - 1, *match.span(1), match[2], match[3] or ""))
    return "".join(lines), tuple(found)


def read_cases(markdown: str) -> list[Case]:
    """The cases in *markdown*: those of a rule's page, or of a file of ``tests/rules``.

    Each ``##`` title holds the fences of one case; a fence whose path is
    already taken begins the next one.
    """
    found: list[Case] = []
    fences = list(_FENCE.finditer(markdown))
    headings = [
        match
        for match in _HEADING.finditer(markdown)
        if not any(fence.start() <= match.start() < fence.end() for fence in fences)
    ]
    for heading, after in zip(headings, [*headings[1:], None], strict=True):
        end = after.start() if after else len(markdown)
        draft = _Draft(heading[1])
        for fence in fences:
            if not heading.end() <= fence.start() < end:
                continue
            attributes = _attributes(fence[2], fence[3])
            if attributes["path"] in draft.files:
                found.append(draft.case())
                draft = _Draft(heading[1])
            draft.add(attributes, fence[4])
        if draft.files:
            found.append(draft.case())
    return found


class _Draft:
    """A case while its fences are read."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.files: dict[str, str] = {}
        self.markers: dict[str, tuple[Marker, ...]] = {}
        self.overrides = ""

    def add(self, attributes: Mapping[str, str], marked: str) -> None:
        path = attributes["path"]
        text, self.markers[path] = read_markers(marked)
        self.files[path] = text
        if convention := attributes.get("convention"):
            self.overrides += f'\n[[overrides]]\npaths = ["/{path}"]\nconvention = "{convention}"\n'
        for identifier in filter(None, attributes.get("tests", "").split(",")):
            name = f"{path.rpartition('/')[0]}/examples/{identifier}.md".lstrip("/")
            self.files[name] = test_file(identifier, _title_of(text, identifier))

    def case(self) -> Case:
        if self.overrides:
            name = "plainspec.toml"
            self.files[name] = self.files.get(name, "") + self.overrides
        return Case(self.title, self.files, self.markers)


def _attributes(kind: str, info: str) -> dict[str, str]:
    words = [word.partition("=") for word in shlex.split(info)]
    found = {name: value for name, _, value in words}
    assert found.keys() <= _ATTRIBUTES, f"a fence may say {sorted(_ATTRIBUTES)}, not {info!r}"
    assert kind == "spec" or "path" in found, "a ````file fence names its path"
    return {"path": "spec.md", **found}


def _title_of(text: str, identifier: str) -> str:
    """The title of the last heading at or above *identifier* in *text*."""
    title = ""
    for line in split_lines(text):
        if line.startswith("#"):
            title = re.sub(r"\{[^{}]*\}\s*$", "", line.strip("# \r\n")).strip()
        if identifier in line:
            return title
    raise AssertionError(f"tests={identifier}: the text does not name {identifier}")


def test_file(identifier: str, title: str) -> str:
    """A test file for the clause *identifier* with which nothing is wrong."""
    # No two files may hold near-equal prompts: the words are drawn for each anew.
    draw = random.Random(identifier)
    prompts = "".join(
        f"**Example**: {number} {identifier}\n\n~~~xml\n<user>\n{_nonsense(draw)}\n</user>\n"
        f"<assistant>\n{_nonsense(draw)}\n</assistant>\n~~~\n\n"
        for number in ("first", "second")
    )
    return f"Examples for [^{identifier}] in {title}:\n\n{prompts}"


test_file.__test__ = False  # type: ignore[attr-defined]  # pytest must not collect it


def _nonsense(draw: random.Random) -> str:
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    return " ".join("".join(draw.choices(syllables, k=3)) for _ in range(8)) + "."


def examine(workspace: Workspace, failures: list[str] | None = None) -> Engine:
    """All rules run over *workspace*. A rule that raises fails the test, or goes to *failures*."""
    told: list[str] = [] if failures is None else failures
    engine = Engine(all_rules(), lambda message, details: told.append(f"{message}\n{details}"))
    snapshot = workspace.snapshot
    engine.update(Change(snapshot, frozenset(snapshot.records), frozenset(), configured=True))
    for path in engine.paths():
        engine.findings(path)
    assert failures is not None or not told, "\n".join(told)
    return engine


def findings_of(files: Mapping[str, str]) -> dict[str, list[LocatedFinding]]:
    """All findings of a workspace folder that holds *files*, by path relative to it, suppressed ones left out."""
    loaded = load_workspace(files, [rule.name for rule in all_rules()])
    engine = examine(loaded.workspace)
    return {
        path.removeprefix(f"{loaded.root}/"): [
            found for found in engine.findings(path) if found.suppressed is None
        ]
        for path in engine.paths()
    }


def check_case(case: Case, rule: str) -> None:
    """Fail with a diff unless *rule* finds exactly what is marked in *case*."""
    assert set(_rules(case)) <= {rule}, f"the markers name {_rules(case)}, and not only {rule}"
    found = findings_of(case.files)
    wanted: list[str] = []
    got: list[str] = []
    for path in sorted({*case.files, *found}):
        lines = [without_end(line) for line in split_lines(case.files.get(path, ""))]
        actual = [_as_marker(f, lines) for f in found.get(path, ()) if f.rule == rule]
        header = f"--- {path}"
        wanted += [header, *annotate(lines, matched(case.markers.get(path, ()), actual))]
        got += [header, *annotate(lines, actual)]
    if wanted != got:
        diff = difflib.unified_diff(wanted, got, "expected", "found", lineterm="", n=2)
        raise AssertionError(f"{rule}, case {case.title!r}:\n" + "\n".join(diff))


def _rules(case: Case) -> list[str]:
    return sorted({marker.rule for markers in case.markers.values() for marker in markers})


def _as_marker(found: LocatedFinding, lines: Sequence[str]) -> Marker:
    start, end = found.range
    length = len(lines[start.line]) if start.line < len(lines) else 0
    last = end.column if end.line == start.line else length
    return Marker(start.line, start.column, max(last, start.column + 1), found.rule, found.message)


def matched(expected: Iterable[Marker], actual: Iterable[Marker]) -> list[Marker]:
    """*expected* with the whole message wherever a finding in *actual* fits, each used once.

    The markers that say most of their message choose first.
    """
    left = list(actual)
    found = []
    for marker in sorted(expected, key=lambda m: -len(m.message)):
        fitting = next((a for a in left if marker.fits(a)), None)
        if fitting is not None:
            left.remove(fitting)
        found.append(fitting or marker)
    return found


def annotate(lines: Sequence[str], markers: Iterable[Marker]) -> list[str]:
    """*lines* with a marker line below each line for each of *markers*."""
    below: dict[int, list[Marker]] = {}
    for marker in sorted(markers):
        below.setdefault(marker.line, []).append(marker)
    found: list[str] = []
    for number, line in enumerate(lines):
        found.append(line)
        for marker in below.pop(number, []):
            carets = " " * marker.start + "^" * (marker.end - marker.start)
            found.append(
                f"{carets} {marker.rule}" + (f": {marker.message}" if marker.message else "")
            )
    found += [f"beyond the end: {marker}" for rest in below.values() for marker in rest]
    return found
