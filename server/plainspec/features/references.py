"""Find references: every place that names a clause, an anchor, a file or a term."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plainspec.features.clauses import clause_fact, clauses_meant, clauses_tested
from plainspec.features.family import citations_of, code_of, family_of, tests_of
from plainspec.features.places import anchor_facts
from plainspec.features.target import (
    AnchorTarget,
    AuthorityTarget,
    ClauseTarget,
    FileTarget,
    Role,
    Target,
    TermTarget,
    anchor_span,
    target_at,
)
from plainspec.features.terms import uses_of, vocabulary
from plainspec.index.facts import (
    Located,
    citation_key,
    link_key,
    test_key,
)
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Location, Position, Range, Span


class Reference(NamedTuple):
    """A place that names the thing asked about; ``defines`` where it is the thing itself."""

    path: str
    range: Range
    defines: bool = False


def references(
    snapshot: Snapshot, path: str, position: Position, include_declaration: bool = True
) -> tuple[Location, ...]:
    """The places that name what *position* of *path* names, in order of path and place.

    Definitions are among them only with *include_declaration*.
    """
    target = target_at(snapshot, path, position)
    found = references_to(snapshot, path, target) if target is not None else ()
    return tuple(
        Location(reference.path, reference.range)
        for reference in found
        if include_declaration or not reference.defines
    )


def references_to(snapshot: Snapshot, path: str, target: Target) -> tuple[Reference, ...]:
    """The places that name *target*, which stands in *path*; definitions too; in order, each once."""
    if isinstance(target, ClauseTarget):
        found = _of_clause(snapshot, path, target)
    elif isinstance(target, AnchorTarget):
        found = _of_anchor(snapshot, target.path, target.name)
    elif isinstance(target, FileTarget):
        found = _of_file(snapshot, target.path)
    elif isinstance(target, TermTarget):
        found = _of_term(snapshot, path, target)
    else:
        found = _of_authority(snapshot, path, target)
    return tuple(sorted(dict.fromkeys(found)))


def facts_of(snapshot: Snapshot, path: str, target: ClauseTarget) -> tuple[Located, ...]:
    """The clauses that *target*, which stands in *path*, means."""
    if target.role is Role.DEFINITION:
        fact = clause_fact(snapshot, path, target.section, target.key)
        return (fact,) if fact is not None else ()
    if target.role is Role.HEADER:
        return clauses_tested(snapshot, path, target.key)
    return clauses_meant(snapshot, path, target.key)


def _of_clause(snapshot: Snapshot, path: str, target: ClauseTarget) -> Iterator[Reference]:
    facts = facts_of(snapshot, path, target)
    if not facts:
        yield from _of_unknown_clause(snapshot, target.key)
    for fact in facts:
        family = family_of(snapshot, target.key, fact.path)
        if family is None:
            continue
        for other in family.definitions:
            yield _reference(snapshot, other, other.value.clause.id_span, defines=True)
            # "[REQ-8](#REQ-8)" names the clause that the tag {#REQ-8} defines.
            yield from _links(snapshot, other.path, other.value.clause.id)
        for citation in citations_of(snapshot, family):
            yield _reference(snapshot, citation, citation.value.id_span)
        for test in tests_of(snapshot, family):
            if test.header is not None:
                span = snapshot.range(test.path, test.section, test.header.id_span)
                yield Reference(test.path, span)
        for located in code_of(snapshot, family):
            yield Reference(located.path, located.value.range)


def _of_unknown_clause(snapshot: Snapshot, key: str) -> Iterator[Reference]:
    """Where an ID is named that no clause bears."""
    for citation in snapshot.lookup(citation_key(key)):
        yield _reference(snapshot, citation, citation.value.id_span)
    for test in snapshot.lookup(test_key(key)):
        if test.value.header is not None:
            yield _reference(snapshot, test, test.value.header.id_span)


def _of_anchor(snapshot: Snapshot, path: str, name: str) -> Iterator[Reference]:
    for fact in anchor_facts(snapshot, path, name):
        yield _reference(snapshot, fact, fact.value.span, defines=True)
    yield from _links(snapshot, path, name)


def _of_file(snapshot: Snapshot, path: str) -> Iterator[Reference]:
    """The links to the file *path* and to its anchors."""
    yield from _links(snapshot, path, "")
    record = snapshot.records.get(path)
    for key in sorted(record.all_keys() if record is not None else ()):
        if key[0] == "anchor":
            yield from _links(snapshot, path, key[2])


def _links(snapshot: Snapshot, path: str, name: str) -> Iterator[Reference]:
    """The links to ``path#name``; with no *name*, the links to the file as a whole."""
    for fact in snapshot.lookup(link_key(path, name)):
        link = fact.value.link
        span = None
        if name and fact.owner is not None:
            span = anchor_span(fact.owner, link)
        yield _reference(snapshot, fact, span or link.destination_span or link.span)


def _of_term(snapshot: Snapshot, path: str, target: TermTarget) -> Iterator[Reference]:
    definitions = vocabulary(snapshot, path).definitions.get(target.key, ())
    for fact in definitions:
        yield _reference(snapshot, fact, fact.value.span, defines=True)
    for place, section, span in uses_of(snapshot, target.key, definitions):
        yield Reference(place, snapshot.range(place, section, span))


def _of_authority(snapshot: Snapshot, path: str, target: AuthorityTarget) -> Iterator[Reference]:
    """The headings of the same document that state the same authority."""
    document = snapshot.document(path)
    for index, section in enumerate(document.sections if document is not None else ()):
        heading = section.heading
        attribute = heading.attribute("authority") if heading else None
        if document is not None and attribute is not None and attribute.value == target.level:
            yield Reference(path, document.range(index, attribute.value_span))
    if target.section < 0:
        yield Reference(path, target.origin)


def _reference(
    snapshot: Snapshot, fact: Located, span: Span, *, defines: bool = False
) -> Reference:
    return Reference(fact.path, snapshot.range(fact.path, fact.section, span), defines)
