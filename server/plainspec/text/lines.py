r"""Lines: exactly ``\r\n``, ``\n`` and ``\r`` end one (LSP 3.17, "Text Documents").

``str.splitlines`` also splits at form feeds, U+2028 and others, which no
editor counts as line ends; it must not be used anywhere in this project.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from plainspec.text.span import Position, Range, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)")


def split_lines(text: str) -> list[str]:
    r"""*text* as lines that keep their ends, then the rest, which has none.

    The result is never empty and ``"".join`` gives *text* back: ``"a\n"``
    is ``["a\n", ""]``.
    """
    if "\r" not in text:
        lines = [line + "\n" for line in text.split("\n")]
        lines[-1] = lines[-1][:-1]
        return lines
    lines = _LINE.findall(text)
    lines.append(text[sum(map(len, lines)) :])
    return lines


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line of *text* starts; the first is 0."""
    if "\r" not in text:
        lengths = [len(line) + 1 for line in text.split("\n")]
        lengths.pop()
    else:
        lengths = list(map(len, _LINE.findall(text)))
    return tuple(accumulate(lengths, initial=0))


def without_end(line: str) -> str:
    """*line* without its line end."""
    return line.rstrip("\r\n")


def position_at(starts: tuple[int, ...], offset: int) -> Position:
    """The line and column of *offset* in the text whose lines start at *starts*."""
    line = bisect_right(starts, offset) - 1
    return Position(line, offset - starts[line])


def range_at(starts: tuple[int, ...], span: Span) -> Range:
    """The lines and columns of *span* in the text whose lines start at *starts*."""
    return Range(position_at(starts, span.start), position_at(starts, span.end))


def folded(text: str) -> str:
    """*text* on one line: every run of blanks and line ends as one blank, none at its ends."""
    return " ".join(text.split())


def alike_at_ends(before: Sequence[str], after: Sequence[str], most: int) -> tuple[int, int]:
    """How many lines *before* and *after* have in common first, and last: at most *most* in all.

    Of two texts, how many code points.
    """
    first = 0
    while first < most and before[first] == after[first]:
        first += 1
    last = 0
    while last < most - first and before[-1 - last] == after[-1 - last]:
        last += 1
    return first, last
