"""Where the sections of a document begin, from scratch and after an edit.

A section begins at a top-level heading (one that is not inside a list, a
quotation, a fence or HTML). The parser alone decides what a heading is; after
an edit it is asked again only about the neighbourhood of the edit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pyromark

from plainspec.syntax.parser import OPTIONS, parser_input
from plainspec.text.buffer import LineEdit

#: What begins every heading outside of other blocks, or is the line below it: on the first line,
#: and on others. A line end to begin with is looked for in a fifth of the time of any line's start.
_MAY_BE_FIRST = re.compile(r"[^\S\n]*(?:#|[=-]+[^\S\n]*$)", re.MULTILINE)
_MAY_BE_HEADING = re.compile(rf"\n{_MAY_BE_FIRST.pattern}", re.MULTILINE)

#: An ATX heading (CommonMark 4.2), wherever it does not stand in another block.
_ONE_LINE = re.compile(r" {0,3}#{1,6}(?:[ \t\r\n]|\Z)")


def heading_lines(text: str) -> list[int]:
    """The lines of *text* on which a top-level heading begins."""
    return [line for line, _, _ in _headings(parser_input(text))]


def heading_sources(text: str) -> list[tuple[int, str]]:
    """The line of *text* on which each top-level heading begins, and the lines that it takes.

    The parser reads of them alone what it reads of the section that they begin.
    """
    given = parser_input(text)
    found = list(_headings(given))
    source = given.encode() if found else b""
    return [
        (line, source[source.rfind(b"\n", 0, start) + 1 : end].decode())
        for line, start, end in found
    ]


def _headings(text: str) -> Iterator[tuple[int, int, int]]:
    """The top-level headings of *text*: the line on which each begins, and its bytes in UTF-8."""
    if not (_MAY_BE_FIRST.match(text) or _MAY_BE_HEADING.search(text)):
        return  # a test file has none: parsed once instead of twice
    source = text.encode()
    depth = line = at = 0
    for event, where in pyromark.events_with_range(text, options=OPTIONS):
        if not isinstance(event, dict):
            continue
        if "Start" in event:
            if depth == 0 and isinstance(event["Start"], dict) and "Heading" in event["Start"]:
                line += source.count(b"\n", at, where["start"])
                at = where["start"]
                yield line, at, where["end"]
            depth += 1
        elif "End" in event:
            depth -= 1


def _is_heading(line: str) -> bool:
    """Whether *line*, on which a section begins, is the whole of its heading.

    A heading of this form is one by what stands on and above its line alone.
    """
    return _ONE_LINE.match(line) is not None


def _stands_alone(lines: Sequence[str]) -> bool:
    """Whether *lines*, a section, begin with a heading whatever stands above them.

    Not, say, ``<b>`` and ``===`` below it: alone that is HTML, in a paragraph a heading.
    """
    return _is_heading(lines[0]) or heading_lines("".join(lines))[:1] == [0]


def split(lines: Sequence[str], first: int = 0) -> tuple[int, ...]:
    """The line on which each section begins; *first* is the line behind the front matter.

    There is always a section at *first*, with or without a heading.
    """
    found = [first + line for line in heading_lines("".join(lines[first:]))]
    if not found or found[0] != first:
        found.insert(0, first)
    return tuple(found)


class Resplit(NamedTuple):
    """The new ``starts``, and which sections are as before.

    The first ``kept_before`` and the last ``kept_after`` sections hold the
    same text as before the edit, the same number from either end.
    """

    starts: tuple[int, ...]
    kept_before: int
    kept_after: int


def resplit(lines: Sequence[str], starts: tuple[int, ...], edit: LineEdit) -> Resplit:
    """What :func:`split` would say of *lines*, given what it said before *edit*.

    Equal to it by construction: the parser reads from a heading that the edit
    cannot have touched up to the first heading behind the edit, which it must
    find at its place; where it does not (a fence was opened, say), it reads
    to the end.
    """
    begin = max(0, bisect_right(starts, edit.start) - 1)
    if begin and not (starts[begin] < edit.start and _is_heading(lines[starts[begin]])):
        begin -= 1  # the section before the edited one is read too: the edit may join the two
        while begin and not _stands_alone(lines[starts[begin] : starts[begin + 1]]):
            begin -= 1
    after = bisect_right(starts, max(edit.start, edit.old_end - 1))
    shift = edit.new_end - edit.old_end
    first = starts[begin]
    if after < len(starts):
        seam = starts[after] + shift
        if _is_heading(lines[seam]):
            stop = seam + 1  # what follows it does not make it one
        else:
            stop = starts[after + 1] + shift if after + 1 < len(starts) else len(lines)
        found = [first + line for line in heading_lines("".join(lines[first:stop]))]
        if seam in found:
            middle = found[: found.index(seam)]
            if not middle or middle[0] != first:
                middle.insert(0, first)
            rest = tuple(start + shift for start in starts[after:])
            return Resplit(starts[:begin] + tuple(middle) + rest, begin, len(rest))
    return Resplit(starts[:begin] + split(lines, first), begin, 0)
