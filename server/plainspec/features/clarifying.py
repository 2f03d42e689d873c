"""Where a language model can be asked what is unclear: a clause at the cursor, or a section."""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.features.tagging import untagged
from plainspec.index.facts import section_anchor
from plainspec.model import Clause, Document, DocumentKind, Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.span import Position

_QUOTED = re.compile(r"[\r\n`]")
_LONGEST = 40


class Offer(NamedTuple):
    """A clause (by its ID) or a section (by its anchor, as ``#tone``) to ask about."""

    title: str
    name: str


def offer(document: Document, position: Position, wanted: bool = True) -> Offer | None:
    """What a model can be asked about at *position* of *document*.

    A clause only on its marker, unless such actions are *wanted*: an editor shows a sign
    wherever there is one, and clauses are everywhere.
    """
    if document.info.kind is not DocumentKind.SPEC or not document.info.root:
        return None
    if position.line < document.info.front_matter.lines:
        return None
    index, offset = document.locate(position)
    section = document.sections[index]
    block = section.syntax.block_at(offset) or section.syntax.block_at(max(0, offset - 1))
    if block is not None and block.kind is BlockKind.HEADING:
        anchor = section_anchor(section)
        if anchor and (section.clauses or any(untagged(section))):
            return Offer("Ask a language model what is unclear in this section", f"#{anchor}")
        return None
    clause = _clause_at(section, offset, wanted)
    if clause is None:
        return None
    shown = _QUOTED.sub(" ", clause.id)[:_LONGEST]
    return Offer(f"Ask a language model what is unclear in {shown}", clause.id)


def _clause_at(section: Section, offset: int, around: bool) -> Clause | None:
    """The clause whose marker is at *offset*; with *around* also the one whose text is."""
    marked = (clause for clause in section.clauses if clause.marker_span.contains(offset))
    within = (c for c in section.clauses if any(span.contains(offset) for span in c.text_spans))
    return next(marked, None) or (next(within, None) if around else None)
