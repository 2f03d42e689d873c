"""Columns in the units that LSP clients count in.

LSP 3.17 lets client and server agree on UTF-8 (bytes), UTF-16 (code units;
the default) or UTF-32 (code points). Inside plainspec columns are always code
points; these functions convert at the edge. They are total: a column past the
line's end is clamped to the end, one inside a character goes to its start, so
that a careless client cannot make the server fail.
"""

from __future__ import annotations

from enum import Enum, IntEnum


class PositionEncoding(str, Enum):
    """A unit of columns; the values are LSP's names."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"


class Width(IntEnum):
    """The widest characters of a text: whether columns are the same in other units."""

    ASCII = 0
    #: No character beyond U+FFFF: UTF-16's units are code points.
    NARROW = 1
    WIDE = 2


def width(text: str) -> Width:
    """How wide the characters of *text* are."""
    if text.isascii():
        return Width.ASCII
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    return Width.NARROW if units == len(text) else Width.WIDE


def to_units(line: str, column: int, encoding: PositionEncoding) -> int:
    """The units of *encoding* before code point *column* of *line*."""
    if line.isascii() or encoding is PositionEncoding.UTF32:
        return column
    head = line[:column]
    if head.isascii():
        return column
    if encoding is PositionEncoding.UTF8:
        return len(head.encode("utf-8", "surrogatepass"))
    return len(head.encode("utf-16-le", "surrogatepass")) // 2


def from_units(line: str, units: int, encoding: PositionEncoding) -> int:
    """The code-point column that lies *units* of *encoding* into *line*.

    *line* is given without its line end. Clamped to ``0 … len(line)``.
    """
    if units <= 0:
        return 0
    if encoding is PositionEncoding.UTF32 or line.isascii():
        return min(units, len(line))
    # A code point takes at least one unit, so no more than `units` of them are wanted.
    head = line[:units]
    if encoding is PositionEncoding.UTF8:
        return len(head.encode("utf-8", "surrogatepass")[:units].decode("utf-8", "ignore"))
    return len(head.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
