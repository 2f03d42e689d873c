"""What the cursor is on: the one question that most features begin with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from plainspec.features.links import destinations
from plainspec.features.terms import vocabulary
from plainspec.index.facts import clause_fact_key, resolve_link, test_key
from plainspec.index.snapshot import Snapshot
from plainspec.model import AnchorKind, Document, DocumentKind, Section
from plainspec.syntax.nodes import Link, Node
from plainspec.syntax.source import CodeCitation
from plainspec.text.span import Position, Range, Span

_FRONT_AUTHORITY = re.compile(r"authority[ \t]*:[ \t]*([\"']?)([^\"'#\r\n]*?)\1[ \t]*(?:#.*)?$")


class Role(str, Enum):
    """What a place does with a clause.

    ``DEFINITION`` is the clause's own marker, ``HEADER`` a test file's first
    line, ``TESTS`` the heading above a policy's test cases, ``CITATION`` any
    other mention in Markdown and ``CODE`` one in a source file.
    """

    DEFINITION = "definition"
    HEADER = "header"
    TESTS = "tests"
    CITATION = "citation"
    CODE = "code"


class ClauseTarget(Node, frozen=True):
    """A clause ID; ``origin`` covers the ID alone, ``id`` is its spelling there.

    ``section`` is the number of the section it stands in, -1 in a source file.
    """

    origin: Range
    id: str
    key: str
    role: Role
    section: int = -1


class AnchorTarget(Node, frozen=True):
    """An anchor: a link to ``path#name``, or with ``defines`` the place that bears the name.

    ``origin`` covers the whole link (the destination in ``[label]: destination``,
    the name where it is defined) and
    ``name_range`` the name alone, None where it stands elsewhere (a reference link).
    """

    origin: Range
    path: str
    name: str
    name_range: Range | None
    defines: bool = False


class FileTarget(Node, frozen=True):
    """A link to a file or folder of the workspace, which may be missing; ``origin`` covers the link."""

    origin: Range
    path: str


class TermTarget(Node, frozen=True):
    """A defined term, used or (``defines``) being defined; ``origin`` covers its words."""

    origin: Range
    key: str
    defines: bool = False


class AuthorityTarget(Node, frozen=True):
    """The value of ``authority=`` in a heading (or in the front matter: ``section`` is -1)."""

    origin: Range
    level: str
    section: int = -1


Target = ClauseTarget | AnchorTarget | FileTarget | TermTarget | AuthorityTarget


def target_at(snapshot: Snapshot, path: str, position: Position) -> Target | None:
    """What the cursor at *position* of the document or source file *path* is on."""
    document = snapshot.document(path)
    if document is None:
        return _in_source(snapshot, path, position)
    if position.line < document.info.front_matter.lines:
        return _in_front_matter(document, position)
    index, offset = document.locate(position)
    # Between two neighbours the cursor is on the one that begins there.
    candidates = list(_marks(document, index, offset))
    if candidates:
        _, target = max(candidates, key=lambda candidate: candidate[0].start)
        return target
    return (
        _heading(document, index, offset)
        or _link(document, index, offset)
        or _term(snapshot, document, index, offset)
    )


def _marks(document: Document, index: int, offset: int) -> Iterator[tuple[Span, Target]]:
    """The clause IDs that *offset* is on, each with the span that it was found in."""
    section = document.sections[index]
    for clause in section.clauses:
        # A policy's marker is its whole heading, whose words are more than the ID.
        tight = clause.marker_span if clause.title == "" else clause.id_span
        if tight.contains(offset) or clause.id_span.contains(offset):
            origin = document.range(index, clause.id_span)
            yield tight, ClauseTarget(origin, clause.id, clause.key, Role.DEFINITION, index)
    header = section.header
    if header is not None and header.marker_span.contains(offset):
        role = Role.HEADER if document.info.kind is DocumentKind.TEST else Role.TESTS
        origin = document.range(index, header.id_span)
        yield header.marker_span, ClauseTarget(origin, header.id, header.key, role, index)
    for citation in section.citations:
        if citation.span.contains(offset):
            origin = document.range(index, citation.id_span)
            yield (
                citation.span,
                ClauseTarget(origin, citation.id, citation.key, Role.CITATION, index),
            )


def _heading(document: Document, index: int, offset: int) -> Target | None:
    """The attributes and anchors of the heading, and tags in the text."""
    section = document.sections[index]
    heading = section.heading
    attribute = heading.attribute("authority") if heading else None
    if attribute is not None and (
        attribute.name_span.contains(offset) or attribute.value_span.contains(offset)
    ):
        origin = document.range(index, attribute.value_span)
        return AuthorityTarget(origin, attribute.value, index)
    for anchor in section.anchors:
        # "{#name}" and "#name" are on the name as well.
        start = max(0, anchor.span.start - 2)
        if anchor.kind is AnchorKind.EXPLICIT and start <= offset <= anchor.span.end:
            origin = document.range(index, anchor.span)
            return AnchorTarget(origin, document.path, anchor.name, origin, defines=True)
    return None


def _link(document: Document, index: int, offset: int) -> Target | None:
    section = document.sections[index]
    found: Link | None = None
    for link in section.syntax.links:
        # The innermost link (an image in a link) is meant.
        if link.span.contains(offset) and (found is None or link.span.start >= found.span.start):
            found = link
    if found is not None:
        whole, destination, span = found.span, found.destination, anchor_span(section, found)
    else:
        # "[label]: destination", which reference links name.
        written = (d for d in destinations(section) if d.span.contains(offset))
        definition = next(written, None) if section.syntax.definitions else None
        if definition is None:
            return None
        whole, destination, span = definition.span, definition.destination, definition.anchor_span
    resolved = resolve_link(destination, document.info)
    if resolved is None:
        return None
    target, name = resolved
    origin = document.range(index, whole)
    if not name:
        return FileTarget(origin, target)
    name_range = document.range(index, span) if span is not None else None
    return AnchorTarget(origin, target, name, name_range)


def anchor_span(section: Section, link: Link) -> Span | None:
    """Where *link* names its anchor, behind the ``#``; None if it does not itself."""
    span = link.destination_span
    if span is None:
        return None
    at = section.text.find("#", span.start, span.end)
    return Span(at + 1, span.end) if at >= 0 else None


def _term(snapshot: Snapshot, document: Document, index: int, offset: int) -> Target | None:
    section = document.sections[index]
    for term in section.terms:
        if term.span.contains(offset):
            return TermTarget(document.range(index, term.span), term.key, defines=True)
    use = vocabulary(snapshot, document.path).use_at(section, offset)
    return TermTarget(document.range(index, use.span), use.key) if use is not None else None


def _in_front_matter(document: Document, position: Position) -> Target | None:
    match = _FRONT_AUTHORITY.match(document.line(position.line))
    level = document.info.front_matter.authority
    if match is None or not level or match[2] != level:
        return None
    start, end = match.span(2)
    origin = Range(Position(position.line, start), Position(position.line, end))
    return AuthorityTarget(origin, level)


def _in_source(snapshot: Snapshot, path: str, position: Position) -> Target | None:
    """The longest clause ID at *position* that the workspace knows."""
    best: CodeCitation | None = None
    for citation in code_citations(snapshot, path):
        if citation.range.contains(position) and (best is None or _size(citation) > _size(best)):
            best = citation
    return ClauseTarget(best.range, best.id, best.key, Role.CODE) if best is not None else None


def code_citations(snapshot: Snapshot, path: str) -> Iterator[CodeCitation]:
    """The citations in the source file *path* whose clause or test file the workspace knows."""
    source = snapshot.source(path)
    for key, values in source.facts.items() if source is not None else ():
        for citation in values if key[0] == "code" else ():
            if snapshot.readers_of(clause_fact_key(citation.key)) or snapshot.readers_of(
                test_key(citation.key)
            ):
                yield citation


def _size(citation: CodeCitation) -> int:
    return len(citation.id)
