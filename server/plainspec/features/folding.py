"""What an editor can fold: sections, fences, admonitions, comparisons, long lists, comments."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from plainspec.features.outline import last_line, subtree_ends
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.span import Span

#: Lists of at least this many lines can be folded.
LONG_LIST = 10

_COMPARISON = re.compile(r"^[ \t]*<(/?)comparison\b[^>\r\n]*>", re.MULTILINE)


class FoldKind(str, Enum):
    """What is folded; the values are LSP's, empty where LSP has no word for it."""

    COMMENT = "comment"
    REGION = "region"
    OTHER = ""


class Fold(NamedTuple):
    """A stretch of whole lines, *start* staying visible; both are counted from zero."""

    start: int
    end: int
    kind: FoldKind = FoldKind.OTHER


def folding_ranges(snapshot: Snapshot, path: str) -> tuple[Fold, ...]:
    """The folds of the document at *path* in order; of those that begin on one line the longest."""
    document = snapshot.document(path)
    if document is None:
        return ()
    found: list[Fold] = []
    header = document.info.front_matter.lines
    if header > 1:
        found.append(Fold(0, header - 1, FoldKind.REGION))
    ends = subtree_ends(document)
    for index, section in enumerate(document.sections):
        first = document.first_lines[index]
        if section.heading is not None:
            found.append(Fold(first, last_line(document, ends[index])))
        found.extend(
            Fold(first + fold.start, first + fold.end, fold.kind) for fold in _inside(section)
        )
    longest: dict[int, Fold] = {}
    for fold in found:
        other = longest.get(fold.start)
        if fold.end > fold.start and (other is None or fold.end > other.end):
            longest[fold.start] = fold
    return tuple(longest[start] for start in sorted(longest))


@lru_cache(maxsize=2048)
def _inside(section: Section) -> tuple[Fold, ...]:
    """The folds within *section*, in lines from its start; remembered by the section's identity."""
    starts = section.syntax.line_starts

    def fold(span: Span, kind: FoldKind = FoldKind.OTHER) -> Fold:
        start = bisect_right(starts, span.start) - 1
        return Fold(start, bisect_right(starts, max(span.start, span.end - 1)) - 1, kind)

    found: list[Fold] = []
    for block in section.syntax.blocks:
        if block.kind is BlockKind.ADMONITION:
            found.append(fold(block.span))
        elif block.kind is BlockKind.CODE and block.content is not None:
            found.append(fold(block.span))
            found.extend(fold(span) for span in _comparisons(section.text, block.content))
        elif block.kind is BlockKind.LIST:
            whole = fold(block.span)
            if whole.end - whole.start + 1 >= LONG_LIST:
                found.append(whole)
    found.extend(fold(comment.span, FoldKind.COMMENT) for comment in section.syntax.comments)
    return tuple(found)


def _comparisons(text: str, content: Span) -> Iterator[Span]:
    """Each ``<comparison>`` in *content* up to its closing tag; an unclosed one folds nothing."""
    opened: int | None = None
    for tag in _COMPARISON.finditer(text, content.start, content.end):
        if not tag[1]:
            opened = tag.start() if opened is None else opened
        elif opened is not None:
            yield Span(opened, tag.end())
            opened = None
