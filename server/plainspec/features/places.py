"""Where a thing stands: the stretch an editor shows, and the part of it that it selects."""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.features.clauses import PromptPlace, clause_range
from plainspec.features.remembered import per_record
from plainspec.index.facts import Located, file_key
from plainspec.index.paths import is_markdown
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.model import Anchor, AnchorKind, Document
from plainspec.syntax.source import CodeCitation
from plainspec.text.span import Position, Range, Span

_START = Range(Position(0, 0), Position(0, 0))
_LINE = re.compile(r"L(\d{1,9})")


class Place(NamedTuple):
    """*range* of *path*; *selection* lies inside of it."""

    path: str
    range: Range
    selection: Range


def file_place(path: str) -> Place:
    """The start of the file *path*."""
    return Place(path, _START, _START)


def clause_place(snapshot: Snapshot, fact: Located) -> Place | None:
    """The clause *fact*: its text, with the ID selected."""
    document = snapshot.document(fact.path)
    if document is None:
        return None
    clause = fact.value.clause
    return Place(
        fact.path,
        clause_range(document, fact.section, clause),
        document.range(fact.section, clause.id_span),
    )


def prompt_place(snapshot: Snapshot, place: PromptPlace) -> Place:
    """A file of prompts at its header, or the section of a spec document that holds prompts."""
    document = snapshot.document(place.path)
    if document is None:
        return file_place(place.path)
    section = document.sections[place.section]
    if place.inline:
        return section_place(document, place.section)
    header = place.header
    if header is None:
        return file_place(place.path)
    block = section.syntax.block_at(header.marker_span.start)
    around = block.span if block is not None else header.marker_span
    span = Span(
        min(around.start, header.marker_span.start), max(around.end, header.marker_span.end)
    )
    return Place(
        place.path,
        document.range(place.section, trimmed(section.text, span)),
        document.range(place.section, header.marker_span),
    )


def section_place(document: Document, index: int) -> Place:
    """The heading line of section *index*, with its title selected; its start where it has none."""
    section = document.sections[index]
    heading = section.heading
    if heading is None:
        start = document.range(index, Span(0, 0))
        return Place(document.path, start, start)
    whole = Span(
        min(heading.span.start, heading.title_span.start),
        max(heading.span.end, heading.title_span.end),
    )
    return Place(
        document.path,
        document.range(index, trimmed(section.text, whole)),
        document.range(index, heading.title_span),
    )


def anchor_facts(snapshot: Snapshot, path: str, name: str) -> tuple[Located, ...]:
    """What bears the anchor *name* in *path*; slugs only where nothing bears it explicitly."""
    record = snapshot.records.get(path)
    if record is None:
        return ()
    sections = record.document.sections
    found = tuple(Located(path, at, a, sections[at]) for at, a in _anchors(record).get(name, ()))
    explicit = tuple(fact for fact in found if fact.value.kind is AnchorKind.EXPLICIT)
    return explicit or found[:1]


def is_common(fact: Located) -> bool:
    """Whether the anchor *fact* is one that any Markdown editor makes of a heading.

    Where braces stand behind the title, it takes them for a part of it and makes another name.
    """
    if fact.value.kind is AnchorKind.EXPLICIT:
        return False
    heading = fact.owner.heading if fact.owner is not None else None
    return heading is None or heading.braces_span is None


@per_record
def _anchors(record: Record) -> dict[str, list[tuple[int, Anchor]]]:
    """The anchors of a document by name, in order of place, with the numbers of their sections.

    What the facts say as well, but for a document with hundreds of links in one pass.
    """
    found: dict[str, list[tuple[int, Anchor]]] = {}
    for index, section in enumerate(record.document.sections):
        for anchor in section.anchors:
            found.setdefault(anchor.name, []).append((index, anchor))
    return found


def anchor_places(snapshot: Snapshot, path: str, name: str) -> tuple[Place, ...]:
    """The targets of ``path#name``: heading lines, or the tagged text; a line for ``#L12`` of code."""
    document = snapshot.document(path)
    if document is None:
        match = _LINE.fullmatch(name)
        if match and not is_markdown(path) and is_file(snapshot, path):
            at = Position(max(0, int(match[1]) - 1), 0)
            return (Place(path, Range(at, at), Range(at, at)),)
        return ()
    found = []
    for fact in anchor_facts(snapshot, path, name):
        section = document.sections[fact.section]
        span = fact.value.span
        heading = section.heading
        if heading is not None and heading.span.start <= span.start <= heading.span.end:
            found.append(section_place(document, fact.section))
            continue
        block = section.syntax.block_at(span.start)
        around = block.span if block is not None else span
        whole = Span(min(around.start, span.start), max(around.end, span.end))
        found.append(
            Place(
                path,
                document.range(fact.section, trimmed(section.text, whole)),
                document.range(fact.section, span),
            )
        )
    return tuple(found)


def term_place(snapshot: Snapshot, fact: Located) -> Place | None:
    """The definition of a term, with its name selected."""
    document = snapshot.document(fact.path)
    if document is None:
        return None
    term = fact.value
    whole = Span(
        min(term.span.start, term.definition_span.start),
        max(term.span.end, term.definition_span.end),
    )
    return Place(
        fact.path,
        document.range(
            fact.section, trimmed(document.sections[fact.section].text, whole, term.span)
        ),
        document.range(fact.section, term.span),
    )


def code_place(located: Located) -> Place:
    """A citation in code."""
    citation: CodeCitation = located.value
    return Place(located.path, citation.range, citation.range)


def is_file(snapshot: Snapshot, path: str) -> bool:
    """Whether *path* is a file of the workspace, and no folder."""
    return any(not fact.value.folder for fact in snapshot.lookup(file_key(path)))


def trimmed(text: str, span: Span, keep: Span | None = None) -> Span:
    """*span* without the blanks and line ends at its end, but never less than *keep*."""
    end = span.start + len(span.of(text).rstrip())
    return Span(span.start, max(end, keep.end if keep is not None else span.start))
