"""The text of an open document, as the client edits it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from plainspec.text.encoding import PositionEncoding, from_units
from plainspec.text.lines import alike_at_ends, split_lines, without_end
from plainspec.text.span import Position

_SURROGATE = re.compile("[\ud800-\udfff]")


def scrub(text: str) -> str:
    """*text* with lone surrogates, which JSON can carry and UTF-8 cannot, as U+FFFD.

    The replacement counts the same in every position encoding.
    """
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


class LineEdit(NamedTuple):
    """Which lines an edit replaced: old lines ``[start, old_end)`` by new ``[start, new_end)``."""

    start: int
    old_end: int
    new_end: int


def difference(before: Sequence[str], after: Sequence[str]) -> LineEdit:
    """The edit of the lines *before* that makes *after* of them, between what both begin and end with.

    As with an edit by a client, at least one line is replaced, and by at least one.
    """
    first, last = alike_at_ends(before, after, min(len(before), len(after)) - 1)
    return LineEdit(first, len(before) - last, len(after) - last)


class Buffer:
    """An open document's lines; the only mutable text there is.

    ``lines`` keep their ends; the last has none (see :func:`split_lines`).
    """

    __slots__ = ("lines", "version")

    def __init__(self, text: str, version: int = 0) -> None:
        self.lines = split_lines(scrub(text))
        self.version = version

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.lines)

    def clamp(self, line: int, units: int, encoding: PositionEncoding) -> Position:
        """The existing position nearest to line *line*, *units* of *encoding* in."""
        if line < 0:
            return Position(0, 0)
        if line >= len(self.lines):
            return Position(len(self.lines) - 1, len(self.lines[-1]))
        return Position(line, from_units(without_end(self.lines[line]), units, encoding))

    def replace(self, start: Position, end: Position, text: str) -> LineEdit:
        r"""Replace what lies from *start* to *end* (clamped positions) by *text*.

        Line ends may join or part at the seams (``\r`` before ``\n``), so the
        edit takes in the line before where that can happen.
        """
        if end < start:
            start, end = end, start
        first, last = start.line, end.line
        prefix, suffix = self.lines[first][: start.column], self.lines[last][end.column :]
        if first > 0 and start.column == 0 and self.lines[first - 1].endswith("\r"):
            first -= 1
            prefix = self.lines[first]
        new = split_lines(prefix + scrub(text) + suffix)
        if last < len(self.lines) - 1:
            new.pop()  # the last replaced line kept its end, so the split ends in an empty rest
        self.lines[first : last + 1] = new
        return LineEdit(first, last + 1, first + len(new))

    def replace_all(self, text: str) -> LineEdit:
        """Replace the whole text."""
        old = len(self.lines)
        self.lines = split_lines(scrub(text))
        return LineEdit(0, old, len(self.lines))
