"""Where the sections of a document begin, from scratch and after an edit.

A section begins at a top-level heading (one that is not inside a list, a
quotation, a fence or HTML). The parser alone decides what a heading is; after
an edit it is asked again only about the neighbourhood of the edit.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

import pyromark

from plainspec.syntax.markdown import OPTIONS, parser_input
from plainspec.text.buffer import LineEdit

#: What begins every heading outside of other blocks, or is the line below it.
_MAY_BE_HEADING = re.compile(r"^[^\S\n]*(?:#|[=-]+[^\S\n]*$)", re.MULTILINE)


def heading_lines(text: str) -> list[int]:
    """The lines of *text* on which a top-level heading begins."""
    text = parser_input(text)
    if not _MAY_BE_HEADING.search(text):  # a test file has none: parsed once instead of twice
        return []
    source = text.encode()
    found: list[int] = []
    depth = line = at = 0
    for event, where in pyromark.events_with_range(text, options=OPTIONS):
        if not isinstance(event, dict):
            continue
        if "Start" in event:
            if depth == 0 and isinstance(event["Start"], dict) and "Heading" in event["Start"]:
                line += source.count(b"\n", at, where["start"])
                at = where["start"]
                found.append(line)
            depth += 1
        elif "End" in event:
            depth -= 1
    return found


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
    # The section before the edited one is read too: the edit may join the two.
    begin = max(0, bisect_right(starts, edit.start) - 2)
    after = bisect_right(starts, max(edit.start, edit.old_end - 1))
    shift = edit.new_end - edit.old_end
    first = starts[begin]
    if after < len(starts):
        seam = starts[after] + shift
        stop = starts[after + 1] + shift if after + 1 < len(starts) else len(lines)
        found = [first + line for line in heading_lines("".join(lines[first:stop]))]
        if seam in found:
            middle = found[: found.index(seam)]
            if not middle or middle[0] != first:
                middle.insert(0, first)
            rest = tuple(start + shift for start in starts[after:])
            return Resplit(starts[:begin] + tuple(middle) + rest, begin, len(rest))
    return Resplit(starts[:begin] + split(lines, first), begin, 0)
