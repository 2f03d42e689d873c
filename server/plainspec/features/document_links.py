"""Document links: what can be clicked in a document, and where each leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from plainspec.features.clauses import clause_fact, clause_tests, clauses_tested, prompts_of
from plainspec.features.links import destinations
from plainspec.features.places import (
    Place,
    anchor_facts,
    anchor_places,
    clause_place,
    file_place,
    is_common,
    is_file,
    prompt_place,
)
from plainspec.index.facts import resolve_link
from plainspec.index.paths import folder_of, relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range, Span

_EXTERNAL = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f<>\"]+", re.IGNORECASE)


class DocumentLink(Node, frozen=True):
    """A link at *range*: to the external address ``uri``, or else to ``position`` of the file ``path``.

    ``plain`` tells that any Markdown editor would follow it: it leads to an
    address, a file, or a heading by the name that GitHub makes of it.
    """

    range: Range
    tooltip: str
    uri: str = ""
    path: str = ""
    position: Position = Position(0, 0)
    plain: bool = False


def document_links(snapshot: Snapshot, path: str) -> tuple[DocumentLink, ...]:
    """The links of the document *path* whose targets exist, in order of place.

    Besides Markdown's own links these are clause markers (to the tests) and a
    test file's header (to the clause).
    """
    document = snapshot.document(path)
    if document is None:
        return ()
    found: dict[Range, DocumentLink] = {}
    known: dict[str, DocumentLink | None] = {}
    for index in range(len(document.sections)):
        for link in _of_section(snapshot, document, index, known):
            found.setdefault(link.range, link)
    return tuple(sorted(found.values(), key=lambda link: link.range))


def _of_section(
    snapshot: Snapshot, document: Document, index: int, known: dict[str, DocumentLink | None]
) -> Iterator[DocumentLink]:
    """The links of the section at *index*; *known* holds a link to each destination met before."""
    section = document.sections[index]
    written: list[tuple[Span, str]] = [(d.span, d.destination) for d in destinations(section)]
    written += [
        (link.span, link.destination)
        for link in section.syntax.links
        if link.destination_span is None
    ]
    for span, destination in written:
        range_ = document.range(index, span)
        # A thousand links to one name that a thousand headings have would be looked up a million times.
        if destination not in known:
            known[destination] = _to(snapshot, document, range_, destination)
        link = known[destination]
        if link is not None:
            yield replace(link, range=range_)
    for clause in section.clauses:
        # A policy's marker is its whole heading.
        span = clause.id_span if clause.title else clause.marker_span
        fact = clause_fact(snapshot, document.path, index, clause.key)
        places = clause_tests(snapshot, fact) if fact is not None else ()
        if places:
            count = sum(len(prompts_of(snapshot, place)) for place in places)
            tooltip = f"{count} challenge prompt{'' if count == 1 else 's'} for {clause.id}"
            target = prompt_place(snapshot, places[0])
            yield _link(document.range(index, span), target, tooltip)
    header = section.header
    if header is not None and document.info.kind is DocumentKind.TEST:
        for fact in clauses_tested(snapshot, document.path, header.key)[:1]:
            target_of_clause = clause_place(snapshot, fact)
            if target_of_clause is not None:
                yield _link(
                    document.range(index, header.marker_span),
                    target_of_clause,
                    f"The clause {header.id} in {fact.value.section_title or 'its document'}",
                )


def _to(
    snapshot: Snapshot, document: Document, range_: Range, destination: str
) -> DocumentLink | None:
    """The link at *range_* to *destination*; None where there is no such target."""
    if _EXTERNAL.fullmatch(destination):
        return DocumentLink(range_, destination, uri=destination, plain=True)
    resolved = resolve_link(destination, document.info)
    if resolved is None:
        return None
    path, name = resolved
    places = anchor_places(snapshot, path, name) if name else ()
    if not places and (path == document.path or not is_file(snapshot, path)):
        return None
    place = places[0] if places else file_place(path)
    shown = relative_to(path, folder_of(document.path)) if path != document.path else ""
    target = snapshot.document(path)
    if places and target is not None:
        title = target.sections[target.section_at(place.selection.start.line)].title
        shown = f"{title} ({shown})" if title and shown else title or shown
    anchors = anchor_facts(snapshot, path, name) if places else ()
    plain = all(is_common(fact) for fact in anchors)
    return _link(range_, place, shown or name, plain)


def _link(range_: Range, place: Place, tooltip: str, plain: bool = False) -> DocumentLink:
    position = place.selection.start
    return DocumentLink(range_, tooltip, path=place.path, position=position, plain=plain)
