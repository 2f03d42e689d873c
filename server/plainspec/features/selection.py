"""Growing a selection: word, ID or link, sentence, clause, paragraph, list, section, document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plainspec.features.outline import subtree_ends, subtree_range
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, Section
from plainspec.syntax.nodes import PROSE_KINDS
from plainspec.text.sentences import sentences
from plainspec.text.span import Position, Range, Span

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def selection_ranges(
    snapshot: Snapshot, path: str, positions: Iterable[Position]
) -> tuple[tuple[Range, ...], ...]:
    """For each of *positions* the ranges around it, each within the next, the last the document.

    Where nothing stands at a position, its first range is the empty one.
    """
    document = snapshot.document(path)
    if document is None:
        return ()
    ends = subtree_ends(document)
    return tuple(_around(document, ends, position) for position in positions)


def _around(document: Document, ends: list[int], position: Position) -> tuple[Range, ...]:
    whole = Range(Position(0, 0), document.end)
    position = min(position, whole.end)
    if position.line < document.info.front_matter.lines:
        header = Range(Position(0, 0), document.range(0, Span(0, 0)).start)
        return _chain(position, (header, whole))
    index, offset = document.locate(position)
    section = document.sections[index]
    spans = sorted(
        (span for span in _spans(section, offset) if span.contains(offset)),
        key=lambda span: (span.end - span.start, span),
    )
    ranges = [document.range(index, span) for span in spans]
    own = document.range(index, Span(0, len(section.text.rstrip())))
    ranges.append(own)
    if section.heading is not None:
        ranges.append(subtree_range(document, index, ends[index]))
    ranges.extend(
        subtree_range(document, parent, ends[parent]) for parent in document.ancestors(index)
    )
    ranges.append(whole)
    start = document.range(index, Span(offset, offset)).start
    return _chain(start, ranges)


def _chain(position: Position, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Of *ranges* those that hold the position and all kept before them, none twice."""
    kept: list[Range] = []
    inner = Range(position, position)
    for range_ in ranges:
        if range_ != inner and range_.start <= inner.start and inner.end <= range_.end:
            kept.append(range_)
            inner = range_
    return tuple(kept) or (inner,)


def _spans(section: Section, offset: int) -> Iterator[Span]:
    """What may be selected around *offset*, in no order."""
    syntax, text = section.syntax, section.text
    line_start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    line_end = re.compile(r"[^\r\n]*").match(text, offset)
    for word in _WORD.finditer(text, line_start, line_end.end() if line_end else len(text)):
        if word.start() <= offset <= word.end():
            yield Span(*word.span())
    heading = syntax.heading
    if heading is not None:
        yield heading.title_span
        yield heading.span
        if heading.anchor_span:
            yield heading.anchor_span
        for attribute in heading.attributes:
            yield attribute.value_span
            yield Span(attribute.name_span.start, attribute.value_span.end)
        if heading.braces_span:
            yield heading.braces_span
    for link in syntax.links:
        yield link.text_span
        yield link.span
        if link.destination_span:
            yield link.destination_span
    for footnote in syntax.footnotes:
        yield footnote.label_span
        yield footnote.span
    for tag in syntax.tags:
        yield tag.name_span
        yield tag.span
    for strong in syntax.strongs:
        yield strong.text_span
        yield strong.span
    for citation in section.citations:
        yield citation.id_span
        yield citation.span
    for comment in syntax.comments:
        yield comment.span
    for clause in section.clauses:
        yield clause.id_span
        yield clause.marker_span
        yield from clause.text_spans
        if len(clause.text_spans) > 1:  # a sentence and the list that it introduces
            yield Span(clause.text_spans[0].start, clause.text_spans[-1].end)
    for prompt in section.prompts:
        yield prompt.span
        for message in prompt.messages:
            if message.span.contains(offset):
                yield message.content_span
                yield message.span
    for block in syntax.blocks:
        if not block.span.contains(offset):
            continue
        yield block.span
        if block.content is not None:
            yield block.content
        if block.kind in PROSE_KINDS:
            yield from sentences(syntax.prose, block.span.start, block.span.end)
