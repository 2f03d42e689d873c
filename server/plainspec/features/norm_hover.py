"""How the sentence is read, shown on the word that makes it a norm."""

from __future__ import annotations

from plainspec.index.norms import PlacedNorm, has_norms, section_norms
from plainspec.language.norms.norm import Modality
from plainspec.model import Document
from plainspec.text.span import Position, Range, Span


def norm_at(document: Document, position: Position) -> tuple[PlacedNorm, Range] | None:
    """The norm whose modal, or whose imperative's verb, is at *position*, and where that word is.

    None elsewhere, and in documents that hold no norms.
    """
    if not has_norms(document) or position.line < document.info.front_matter.lines:
        return None
    index, offset = document.locate(position)
    for placed in section_norms(document.sections[index]):
        if not placed.place.contains(offset):
            continue
        carrier = _carrier(placed)
        if carrier is not None and placed.span(carrier).contains(offset):
            return placed, document.range(index, placed.span(carrier))
    return None


def _carrier(placed: PlacedNorm) -> Span | None:
    """The words that make the norm one; None for a mere statement."""
    norm = placed.norm
    if norm.modal is not None:
        return norm.modal
    return norm.action.span if norm.modality is not Modality.STATEMENT else None
