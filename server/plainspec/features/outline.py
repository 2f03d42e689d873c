"""How sections lie in one another: what several features of the outline share."""

from __future__ import annotations

from plainspec.model import Document
from plainspec.text.lines import position_at
from plainspec.text.span import Position, Range, Span


def subtree_ends(document: Document) -> list[int]:
    """For each section the number of the last section that lies under it, or its own."""
    ends = list(range(len(document.sections)))
    for index in range(len(ends) - 1, -1, -1):
        parent = document.parents[index]
        if parent >= 0:
            ends[parent] = max(ends[parent], ends[index])
    return ends


def content_end(document: Document, section: int) -> Position:
    """The position behind the last code point of *section* that is no blank."""
    text = document.sections[section].text
    end = position_at(document.sections[section].syntax.line_starts, len(text.rstrip()))
    return Position(document.first_lines[section] + end.line, end.column)


def last_line(document: Document, section: int) -> int:
    """The last line of *section* that is not blank."""
    return content_end(document, section).line


def subtree_range(document: Document, section: int, end: int) -> Range:
    """From the start of *section* to the end of the text of the section *end* under it."""
    start = document.range(section, Span(0, 0)).start
    return Range(start, max(start, content_end(document, end)))


def words_of(text: str, limit: int) -> str:
    """The beginning of *text*, at most *limit* code points, cut between words."""
    folded = " ".join(text.split())
    if len(folded) <= limit:
        return folded
    head = folded[: limit - 1]
    cut = head.rpartition(" ")[0]
    return (cut if len(cut) > limit // 2 else head).rstrip(" ,;:–—-") + "…"
