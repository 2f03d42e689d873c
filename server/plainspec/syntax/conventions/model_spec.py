"""The OpenAI Model Spec's convention: ``[^sy73]`` in a sentence, tested by ``examples/sy73.md``."""

from __future__ import annotations

from plainspec.syntax.conventions.base import CitationMark, ClauseMark, Hints, Marks
from plainspec.syntax.nodes import SectionSyntax
from plainspec.syntax.prompts import read_prompts


class ModelSpec:
    """Footnote markers that the document does not define are clause IDs."""

    name = "model-spec"

    def read(self, section: SectionSyntax, hints: Hints) -> Marks:
        """The undefined footnotes as clauses, and the conversations as prompts."""
        clauses = tuple(
            ClauseMark(note.label, note.label_span, note.span)
            for note in section.footnotes
            if not note.definition and note.label.casefold() not in hints.defined
        )
        return Marks(clauses, prompts=read_prompts(section))


def cited_footnotes(section: SectionSyntax) -> tuple[CitationMark, ...]:
    """Every footnote marker as a citation, as a changelog or a test file uses them."""
    return tuple(
        CitationMark(note.label, note.label_span, note.span)
        for note in section.footnotes
        if not note.definition
    )
