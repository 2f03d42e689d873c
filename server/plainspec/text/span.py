"""Where a piece of text lies: the three shapes that every layer shares.

All columns and offsets in this project count **code points** (Python string
indices), from zero; ranges are half-open. LSP's UTF-8, UTF-16 and UTF-32
units exist only in :mod:`plainspec.lsp`; :mod:`plainspec.text.encoding`
converts them.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one section's text: code-point offsets from the section's start."""

    start: int
    end: int

    def shift(self, by: int) -> Span:
        """The same stretch, *by* code points further on."""
        return Span(self.start + by, self.end + by)

    def contains(self, offset: int) -> bool:
        """Whether *offset* lies in the span or touches its end (as a cursor does)."""
        return self.start <= offset <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point, or touch where one is empty."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The text that the span covers."""
        return text[self.start : self.end]

    def blanked(self, text: str) -> str:
        """*text* with blanks in the place of what the span covers, so that all else stays where it is."""
        return text[: self.start] + " " * (self.end - self.start) + text[self.end :]


class Position(NamedTuple):
    """A place in a document: zero-based line, column in code points."""

    line: int
    column: int


class Range(NamedTuple):
    """A stretch of a document, from *start* up to but not including *end*."""

    start: Position
    end: Position

    def contains(self, position: Position) -> bool:
        """Whether *position* lies in the range or touches its end (as a cursor does)."""
        return self.start <= position <= self.end

    def overlaps(self, other: Range) -> bool:
        """Whether the two share a code point, or touch where one is empty."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


class Location(NamedTuple):
    """A range in a named document."""

    path: str
    range: Range


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch ``text[start:end]`` without the blanks and line ends at its ends."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)  # as nearly all are
    part = text[start:end]
    first = start + len(part) - len(part.lstrip())
    return Span(first, max(first, start + len(part.rstrip())))
