"""Which lines a comment such as ``<!-- plainspec: ignore untested-clause -- reason -->`` silences."""

from __future__ import annotations

from collections.abc import Iterable

from plainspec.model import Document, Suppression
from plainspec.text.lines import position_at


class Silences:
    """What the comments of one document silence, and why."""

    def __init__(self) -> None:
        # Each reason with the number of its comment: the first one in the document counts.
        self._everywhere: dict[str, tuple[int, str]] = {}
        self._on_line: dict[tuple[str, int], tuple[int, str]] = {}
        self._count = 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Silences):
            return NotImplemented
        return self._everywhere == other._everywhere and self._on_line == other._on_line

    __hash__ = None  # type: ignore[assignment]  # it is filled after it is made

    def add(self, rules: Iterable[str], reason: str, lines: range | None) -> None:
        """Silence *rules* for findings that begin on *lines*, or anywhere (None)."""
        told = (self._count, reason)
        self._count += 1
        for rule in rules:
            if lines is None:
                self._everywhere.setdefault(rule, told)
            for line in lines or ():
                self._on_line.setdefault((rule, line), told)

    def reason(self, rule: str, line: int) -> str | None:
        """Why a finding of *rule* that begins on *line* is silenced; None where it is not."""
        if not self._count:
            return None
        told = (self._everywhere.get(rule), self._on_line.get((rule, line)))
        return min((each for each in told if each is not None), default=(0, None))[1]


def silenced(document: Document) -> Silences:
    """What the comments in *document* silence.

    A comment that shares its line with other text holds for that line. One
    that stands alone holds for the block that follows it: a paragraph, list
    item, fence or heading, down to its last line. ``ignore-file`` holds for
    the whole document.
    """
    found = Silences()
    ends: dict[int, dict[int, int]] = {}
    for index, section in enumerate(document.sections):
        for suppression in section.suppressions:
            rules = dict.fromkeys(name for name, _ in suppression.rules)
            lines = None if suppression.whole_file else _lines(document, index, suppression, ends)
            found.add(rules, suppression.reason, lines)
    return found


def _lines(
    document: Document, index: int, suppression: Suppression, ends: dict[int, dict[int, int]]
) -> range:
    """The lines that *suppression* holds for; *ends* remembers where blocks of sections end."""
    where = document.range(index, suppression.span)
    before = document.line(where.start.line)[: where.start.column]
    after = document.line(where.end.line)[where.end.column :]
    if before.strip(" \t>*-") or after.strip():
        return range(where.start.line, where.end.line + 1)
    line = where.end.line + 1
    while line < document.first_lines[-1] and not document.line(line).strip():
        line += 1
    section = document.section_at(line)
    if section not in ends:
        ends[section] = _ends(document, section)
    return range(line, max(line, ends[section].get(line, line)) + 1)


def _ends(document: Document, index: int) -> dict[int, int]:
    """For each line of a section on which a block begins, the last line of the innermost of them."""
    syntax, first = document.sections[index].syntax, document.first_lines[index]
    starts = syntax.line_starts
    return {
        position_at(starts, block.span.start).line + first: position_at(starts, block.span.end).line
        + first
        for block in syntax.blocks
    }
