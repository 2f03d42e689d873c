"""The norms of a section, each with the place it stands at."""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.norms.modality import carries
from plainspec.language.norms.norm import Norm
from plainspec.language.norms.reading import norms
from plainspec.model import Document, DocumentKind, Section
from plainspec.model.statements import statements, wording
from plainspec.syntax.nodes import BlockKind, Node
from plainspec.text.span import Span


class PlacedNorm(Node, frozen=True):
    """A norm of a section. ``place`` is the statement's span in the section, ``text`` its words.

    ``text`` is as long as ``place``; the norm's spans count from its start.
    """

    place: Span
    text: str
    norm: Norm

    def span(self, part: Span) -> Span:
        """Where *part* of the statement stands in the section."""
        return part.shift(self.place.start)


def has_norms(document: Document) -> bool:
    """Whether *document* is of a kind that holds norms: a specification, or other prose."""
    return document.info.kind in (DocumentKind.SPEC, DocumentKind.PROSE)


# Several readers ask for one section, one after the other; sentences are remembered for longer.
@lru_cache(maxsize=16)
def section_norms(section: Section) -> tuple[PlacedNorm, ...]:
    """The norms of *section* in order of place.

    A subject that only points ("it", or none at all) is taken from the lead
    of the list, or else from the section's own heading.
    """
    syntax = section.syntax
    found: list[PlacedNorm] = []
    for statement in statements(section):
        text = wording(syntax, statement.span)
        if carries((text,)) is not None:
            continue  # its list's items say what it demands
        leads = tuple(wording(syntax, lead) for lead in statement.leads)
        is_heading = statement.kind is BlockKind.HEADING
        title = "" if is_heading else section.title
        found += (
            PlacedNorm(statement.span, text, norm) for norm in norms(text, leads, title, is_heading)
        )
    return tuple(found)
