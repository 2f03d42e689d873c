r"""The generic convention: ``{#REQ-7}`` on headings, list items and paragraphs.

Where the configuration names a pattern (``[A-Z]+-\d+``), an ID that begins a
heading, list item or paragraph (``**REQ-12** The …``, ``REQ-13: …``) defines a
clause as well, and any other mention of one cites it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from plainspec.syntax.conventions.base import CitationMark, ClauseMark, Hints, Marks
from plainspec.syntax.nodes import PROSE_KINDS, Block, BlockKind, SectionSyntax
from plainspec.syntax.prompts import read_prompts
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: What ``{#…}`` must look like to be a clause ID and not just an anchor.
_TAGGED = Pattern(r"[A-Z][A-Z0-9]*(?:[-_.][A-Z0-9]+)*[-_.]?\d+[a-z]?")
#: What may stand between the start of a block and an ID that defines a clause.
_LEAD = r"[ \t]*[\[(*_]*"
#: No ID is longer; a longer run without blanks is looked at in pieces.
_WORD = Pattern(r"\S{1,64}")
#: What stands in IDs whose pattern is not configured: a number right behind a letter or hyphen.
SIGN = re.compile(r"[A-Za-z_-]\d")
_DEFAULT_MENTION = re.compile(r"(?<![\w/#-])[A-Z]{2,}[A-Z0-9]*-\d+(?![\w-])")


@lru_cache(maxsize=64)
def _patterns(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Full match, at the start of a block, and anywhere, for a configured *pattern*."""
    return (
        re.compile(pattern),
        re.compile(rf"{_LEAD}({pattern})(?=[\])*_]*(?:\s*[:.–—-]|\s|$))"),
        re.compile(rf"(?<![\w/#-])(?:{pattern})(?![\w-])"),
    )


def is_clause_tag(name: str, id_pattern: str = "") -> bool:
    """Whether ``{#name}`` tags a clause."""
    if _TAGGED.fullmatch(name):
        return True
    return bool(id_pattern) and _patterns(id_pattern)[0].fullmatch(name) is not None


class Generic:
    """Tags in braces, and IDs by a configured pattern."""

    name = "generic"

    def read(self, section: SectionSyntax, hints: Hints) -> Marks:
        """The tagged clauses, the ones that the pattern finds, and citations."""
        clauses: list[ClauseMark] = []
        heading = section.heading
        if (
            heading is not None
            and heading.anchor_span is not None
            and heading.braces_span is not None
            and is_clause_tag(heading.anchor, hints.id_pattern)
        ):
            extent = Span(heading.span.end, len(section.text.rstrip()))
            clauses.append(
                ClauseMark(
                    heading.anchor,
                    heading.anchor_span,
                    heading.braces_span,
                    extent,
                    heading.title,
                )
            )
        for tag in section.tags:
            braces = section.text[tag.span.start] == "{"
            if braces and is_clause_tag(tag.name, hints.id_pattern):
                clauses.append(
                    ClauseMark(tag.name, tag.name_span, tag.span, _extent(section, tag.span))
                )
        if hints.id_pattern:
            taken = {mark.id_span for mark in clauses}
            clauses.extend(_leading(section, hints.id_pattern, taken))
        clauses.sort(key=lambda mark: mark.id_span)
        defined = {mark.id_span for mark in clauses}
        found = mentions(section)
        if hints.id_pattern:
            found = mentions(section, _patterns(hints.id_pattern)[2], None)
        citations = tuple(c for c in found if c.id_span not in defined)
        return Marks(tuple(clauses), citations, prompts=read_prompts(section))


def mentions(
    section: SectionSyntax,
    pattern: re.Pattern[str] = _DEFAULT_MENTION,
    sign: re.Pattern[str] | None = SIGN,
) -> tuple[CitationMark, ...]:
    """The IDs of *pattern*'s form in the running text; *sign* stands in every one, if it is given."""
    prose = section.prose
    if sign is not None and not sign.search(prose):
        return ()  # to go through all the words takes longer than to parse them
    # Word by word, since a configured pattern must not be let loose on long text.
    return tuple(
        CitationMark(match[0], Span(*match.span()), Span(*match.span()))
        for word in _WORD.finditer(prose)
        for match in pattern.finditer(prose, word.start(), word.end())
        if match[0]
    )


def _extent(section: SectionSyntax, span: Span) -> Span:
    """The list item, table cell or paragraph that *span* stands in."""
    block = section.block_at(span.start)
    if block is None:
        return span
    return _around(section, block).span


def _around(section: SectionSyntax, block: Block) -> Block:
    """The list item that *block* begins, or *block* itself."""
    if block.parent >= 0 and section.blocks[block.parent].kind is BlockKind.ITEM:
        return section.blocks[block.parent]
    return block


def _leading(section: SectionSyntax, pattern: str, taken: set[Span]) -> list[ClauseMark]:
    """The clauses whose ID begins a heading, list item or paragraph."""
    found = []
    for block in section.blocks:
        if block.kind not in PROSE_KINDS or block.kind is BlockKind.CELL:
            continue
        if section.is_commentary(block):
            continue
        is_heading = block.kind is BlockKind.HEADING
        start = block.span.start
        if is_heading and section.heading is not None and section.heading.span == block.span:
            start = section.heading.title_span.start
        match = _patterns(pattern)[1].match(section.prose, start, min(block.span.end, start + 64))
        if not match or Span(*match.span(1)) in taken:
            continue
        extent = _around(section, block).span
        if is_heading:
            extent = Span(block.span.end, len(section.text.rstrip()))
        rest = section.prose[match.end(1) : extent.end] if extent.start <= match.end(1) else "-"
        if not rest.strip(" \t*_:.])"):
            continue  # the ID stands alone: a mention, not a statement
        id_span = Span(*match.span(1))
        found.append(ClauseMark(match[1], id_span, id_span, extent))
    return found
