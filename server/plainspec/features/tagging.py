"""Tags for untagged norms: which sentences want one, where it goes, and how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.features.changes import applied
from plainspec.features.edits import TextEdit
from plainspec.index.snapshot import Snapshot
from plainspec.model import Clause, Document, Section
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Block, BlockKind, Node
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

#: Words that make a sentence normative.
_NORMATIVE = re.compile(
    r"\b(?:must|shall|should|ought\s+to|may\s+not|cannot|never|always|(?:has|have)\s+to"
    r"|(?:is|are)\s+(?:required|obliged|forbidden|prohibited|(?:not\s+)?allowed)\s+to)\b",
    re.IGNORECASE,
)
_FINAL = re.compile(r"""[.!?…:。！？]+["'”’)\]*_»]*$""")


class Norm(Node, frozen=True):
    """A normative sentence that is no part of a clause, and the paragraph that it stands in."""

    block: Block
    sentence: Span


def untagged(section: Section) -> Iterator[Norm]:
    """The untagged normative sentences of *section*, in order."""
    for block in section.syntax.blocks:
        yield from _in_block(section, block)


def untagged_at(section: Section, offset: int) -> Norm | None:
    """The one that *offset* is in; on a heading, the first one below it."""
    at = section.syntax.block_at(offset) or section.syntax.block_at(max(0, offset - 1))
    if at is None:
        return None
    if at.kind is BlockKind.HEADING:
        below = (norm for norm in untagged(section) if norm.block.span.start >= at.span.end)
        return next(below, None)
    return next((n for n in _in_block(section, at) if n.sentence.contains(offset)), None)


def _in_block(section: Section, block: Block) -> Iterator[Norm]:
    if block.kind is not BlockKind.PARAGRAPH or section.syntax.is_commentary(block):
        return
    for sentence in sentences(section.syntax.prose, *block.span):
        if _NORMATIVE.search(sentence.of(section.syntax.prose)) and not any(
            _covers(clause, sentence) for clause in section.clauses
        ):
            yield Norm(block, sentence)


def _covers(clause: Clause, sentence: Span) -> bool:
    return any(
        span.overlaps(sentence) and span.start < span.end
        for span in (clause.marker_span, *clause.text_spans)
    )


def tag_place(document: Document, index: int, norm: Norm) -> int | None:
    """Where in section *index* of *document* the tag of *norm* goes.

    None where its convention has no tags for sentences, or the paragraph has its one already.
    """
    section = document.sections[index]
    if document.info.convention == "model-spec":
        return _behind_last_word(section, norm.sentence)
    if document.info.convention == "generic" and not any(
        tag.span.overlaps(norm.block.span) for tag in section.syntax.tags
    ):
        return norm.block.span.start + len(norm.block.span.of(section.text).rstrip())
    return None


def _behind_last_word(section: Section, sentence: Span) -> int:
    """In front of the punctuation that ends *sentence*, but behind its links."""
    syntax = section.syntax
    final = _FINAL.search(sentence.of(syntax.prose))
    at = sentence.start + final.start() if final else sentence.end
    for link in syntax.links:
        if link.span.start < at < link.span.end:
            at = link.span.end
    if not final:
        at = max([at, *(s.span.end for s in syntax.strongs if s.span.start < at < s.span.end)])
    return at


def tag(document: Document, index: int, at: int, id_: str) -> TextEdit:
    """The edit that tags the text up to *at* (see :func:`tag_place`) with the clause ID *id_*."""
    return TextEdit(document.range(index, Span(at, at)), _written(document, id_))


def _written(document: Document, id_: str) -> str:
    return f"[^{id_}]" if document.info.convention == "model-spec" else f" {{#{id_}}}"


def would_tag(snapshot: Snapshot, document: Document, index: int, at: int, id_: str) -> bool:
    """Whether *id_* is read as a clause ID once :func:`tag` has written it.

    A footnote of that name, or a form that is none of the convention's, prevents it.
    """
    footnotes = frozenset(
        note.label.casefold()
        for section in document.sections
        for note in section.syntax.footnotes
        if note.definition
    )
    text = applied(document.sections[index].text, {Span(at, at): _written(document, id_)})
    hints = Hints(footnotes, id_pattern=snapshot.settings(document.path).id_pattern)
    marks = CONVENTIONS[document.info.convention].read(parse_section(text), hints)
    return any(mark.id == id_ and at < mark.id_span.start < at + 4 for mark in marks.clauses)
