"""Which lines a comment such as ``<!-- plainspec: ignore untested-clause -- reason -->`` silences."""

from __future__ import annotations

from typing import NamedTuple

from plainspec.model import Document, Suppression
from plainspec.text.lines import position_at


class Silenced(NamedTuple):
    """Rules that are silenced for findings that begin on the lines *first* to *last*."""

    rules: frozenset[str]
    first: int
    last: int
    reason: str


def silenced(document: Document) -> list[Silenced]:
    """What the comments in *document* silence.

    A comment that shares its line with other text holds for that line. One
    that stands alone holds for the block that follows it: a paragraph, list
    item, fence or heading, down to its last line. ``ignore-file`` holds for
    the whole document.
    """
    found = []
    for index, section in enumerate(document.sections):
        for suppression in section.suppressions:
            first, last = _lines(document, index, suppression)
            rules = frozenset(name for name, _ in suppression.rules)
            found.append(Silenced(rules, first, last, suppression.reason))
    return found


def _lines(document: Document, index: int, suppression: Suppression) -> tuple[int, int]:
    end_of_document = document.first_lines[-1]
    if suppression.whole_file:
        return 0, end_of_document
    where = document.range(index, suppression.span)
    before = document.line(where.start.line)[: where.start.column]
    after = document.line(where.end.line)[where.end.column :]
    if before.strip(" \t>*-") or after.strip():
        return where.start.line, where.end.line
    line = where.end.line + 1
    while line < end_of_document and not document.line(line).strip():
        line += 1
    return line, max(line, _last_line(document, line))


def _last_line(document: Document, line: int) -> int:
    """The last line of the innermost block that begins on *line*."""
    index = document.section_at(line)
    starts = document.sections[index].syntax.line_starts
    last = line
    for block in document.sections[index].syntax.blocks:
        if position_at(starts, block.span.start).line + document.first_lines[index] == line:
            last = position_at(starts, block.span.end).line + document.first_lines[index]
    return last
