"""Call hierarchy as traceability: what a clause relies on and is tested by, and what relies on it.

An item is a clause or a section, and at the end of a chain a file of
challenge prompts or a code test. *Outgoing* leads to the tests and to what the
text cites; *incoming* to what cites it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from plainspec.features.clauses import (
    clause_code,
    clause_fact,
    clause_statement,
    clause_tests,
    clauses_meant,
    prompts_of,
    section_path,
    statement_section,
)
from plainspec.features.places import (
    anchor_facts,
    clause_place,
    code_place,
    prompt_place,
    section_place,
)
from plainspec.features.quoting import cut
from plainspec.features.references import facts_of
from plainspec.features.target import AnchorTarget, ClauseTarget, target_at
from plainspec.index.facts import Located, citation_key, link_key, resolve_link
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.model import Clause, Document
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range, Span

_DETAIL_LIMIT = 120


class ItemKind(str, Enum):
    """What an item stands for."""

    CLAUSE = "clause"
    SECTION = "section"
    PROMPTS = "prompts"
    CODE = "code"


class Item(Node, frozen=True):
    """A node of the hierarchy. ``key`` is the clause's key, for the request that comes next."""

    kind: ItemKind
    name: str
    detail: str
    path: str
    range: Range
    selection: Range
    key: str = ""


class Call(Node, frozen=True):
    """*item* and where it is cited (outgoing), or where it cites (incoming)."""

    item: Item
    ranges: tuple[Range, ...]


def prepare(snapshot: Snapshot, path: str, position: Position) -> tuple[Item, ...]:
    """The clauses or the section that *position* of *path* names: a marker, a header, a heading."""
    target = target_at(snapshot, path, position)
    if isinstance(target, ClauseTarget):
        items = (_clause_item(snapshot, fact) for fact in facts_of(snapshot, path, target))
        return tuple(item for item in items if item is not None)
    if isinstance(target, AnchorTarget):
        return tuple(_bearers(snapshot, target.path, target.name))
    document = snapshot.document(path)
    if document is None:
        return ()
    index, offset = document.locate(position)
    heading = document.sections[index].heading
    if heading is None or not heading.span.contains(offset):
        return ()
    for clause in document.sections[index].clauses:
        if _within(clause.marker_span, (heading.span,)):  # a policy's heading, a tagged one
            fact = clause_fact(snapshot, path, index, clause.key)
            item = _clause_item(snapshot, fact) if fact is not None else None
            return (item,) if item is not None else ()
    return (_section_item(document, index),)


def outgoing(snapshot: Snapshot, item: Item) -> tuple[Call, ...]:
    """What *item* leads to: a clause's tests, a section's clauses, and what the text cites."""
    found: dict[Item, list[Range]] = {}
    document = snapshot.document(item.path)
    if document is None:
        return ()
    fact = _fact(snapshot, item)
    if item.kind is ItemKind.CLAUSE and fact is not None:
        own = document.range(fact.section, fact.value.clause.id_span)
        for place in clause_tests(snapshot, fact):
            prompts = len(prompts_of(snapshot, place))
            detail = f"{prompts} challenge prompt{'' if prompts == 1 else 's'}"
            target = prompt_place(snapshot, place)
            _add(found, Item(ItemKind.PROMPTS, name_of(place.path), detail, *target), own)
        for located in clause_code(snapshot, fact):
            if located.value.is_test:
                name = located.value.symbol or located.value.id
                code = Item(ItemKind.CODE, name, name_of(located.path), *code_place(located))
                _add(found, code, own)
        stated = statement_section(document, fact.section)
        spans = fact.value.clause.text_spans
        if stated != fact.section:
            spans = (Span(0, len(document.sections[stated].text)),)
        _add_cited(snapshot, document, stated, spans, found)
    elif item.kind is ItemKind.SECTION:
        index = document.section_at(item.selection.start.line)
        for clause in document.sections[index].clauses:
            fact = clause_fact(snapshot, item.path, index, clause.key)
            part = _clause_item(snapshot, fact) if fact is not None else None
            if part is not None:
                _add(found, part, document.range(index, clause.id_span))
        whole = (Span(0, len(document.sections[index].text)),)
        _add_cited(snapshot, document, index, whole, found)
    return _calls(found, item)


def incoming(snapshot: Snapshot, item: Item) -> tuple[Call, ...]:
    """The clauses and sections that cite *item*: its ID, or the anchor of its section."""
    found: dict[Item, list[Range]] = {}
    document = snapshot.document(item.path)
    if document is None or item.kind not in (ItemKind.CLAUSE, ItemKind.SECTION):
        return ()
    index = document.section_at(item.selection.start.line)
    names = {anchor.name for anchor in document.sections[index].anchors}
    if item.kind is ItemKind.CLAUSE:
        fact = _fact(snapshot, item)
        if fact is None:
            return ()
        index = fact.section
        names = {fact.value.clause.id, *_section_names(document, index, fact.value.clause)}
        for citation in snapshot.lookup(citation_key(item.key)):
            meant = clauses_meant(snapshot, citation.path, item.key)
            if any(other.path == item.path for other in meant):
                _add_caller(snapshot, citation, citation.value.id_span, found)
    for name in sorted(names):
        # A name that two sections bear means the one that links lead to.
        bearers = anchor_facts(snapshot, item.path, name)
        if any(bearer.section == index for bearer in bearers):
            for link in snapshot.lookup(link_key(item.path, name)):
                _add_caller(snapshot, link, link.value.link.span, found)
    return _calls(found, item)


# -- what cites and is cited -----------------------------------------------


def _add_cited(
    snapshot: Snapshot,
    document: Document,
    index: int,
    spans: tuple[Span, ...],
    found: dict[Item, list[Range]],
) -> None:
    """Add the sections and clauses that the text in *spans* cites."""
    section = document.sections[index]
    for link in section.syntax.links:
        resolved = resolve_link(link.destination, document.info)
        if resolved is None or not resolved[1] or not _within(link.span, spans):
            continue
        for item in _bearers(snapshot, *resolved):
            _add(found, item, document.range(index, link.span))
    for citation in section.citations:
        if _within(citation.span, spans):
            for fact in clauses_meant(snapshot, document.path, citation.key):
                cited = _clause_item(snapshot, fact)
                if cited is not None:
                    _add(found, cited, document.range(index, citation.id_span))


def _add_caller(
    snapshot: Snapshot, located: Located, span: Span, found: dict[Item, list[Range]]
) -> None:
    """Add the clause whose text *span* of the fact *located* lies in, or else its section."""
    document = snapshot.document(located.path)
    if document is None:
        return
    range_ = document.range(located.section, span)
    stating = _stating(document, located.section, span)
    if stating is not None:
        fact = clause_fact(snapshot, located.path, stating[0], stating[1].key)
        item = _clause_item(snapshot, fact) if fact is not None else None
        if item is not None:
            _add(found, item, range_)
            return
    _add(found, _section_item(document, located.section), range_)


def _stating(document: Document, index: int, span: Span) -> tuple[int, Clause] | None:
    """The clause whose statement *span* of section *index* lies in, with its section."""
    clauses = [c for c in document.sections[index].clauses if _within(span, c.text_spans)]
    if clauses:
        # A requirement's text may hold a list of others: the innermost one cites.
        return index, min(clauses, key=lambda c: sum(end - start for start, end in c.text_spans))
    for around in document.ancestors(index):
        if statement_section(document, around) == index:
            for clause in document.sections[around].clauses:
                return around, clause
    return None


def _section_names(document: Document, index: int, clause: Clause) -> set[str]:
    """The anchors of the heading over *clause*, unless that heading is another clause."""
    section = document.sections[index]
    heading = section.heading
    if heading is None or any(
        other != clause and _within(other.marker_span, (heading.span,)) for other in section.clauses
    ):
        return set()
    return {anchor.name for anchor in section.anchors if anchor.span.start <= heading.span.end}


def _within(span: Span, spans: Iterable[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in spans)


def _add(found: dict[Item, list[Range]], item: Item, range_: Range) -> None:
    ranges = found.setdefault(item, [])
    if not any(range_.overlaps(other) for other in ranges):  # an ID in a link's text counts once
        ranges.append(range_)


def _calls(found: dict[Item, list[Range]], besides: Item) -> tuple[Call, ...]:
    return tuple(Call(item, tuple(ranges)) for item, ranges in found.items() if item != besides)


# -- items -----------------------------------------------------------------


def _fact(snapshot: Snapshot, item: Item) -> Located | None:
    """The clause that *item* stands for, where it stands now; of duplicates the nearest."""
    document = snapshot.document(item.path)
    facts = [f for f in clauses_meant(snapshot, item.path, item.key) if f.path == item.path]
    if document is None or not facts:
        return None
    line = item.selection.start.line
    return min(
        facts,
        key=lambda fact: abs(
            document.range(fact.section, fact.value.clause.id_span).start.line - line
        ),
    )


def _clause_item(snapshot: Snapshot, fact: Located) -> Item | None:
    document, place = snapshot.document(fact.path), clause_place(snapshot, fact)
    if document is None or place is None:
        return None
    clause: Clause = fact.value.clause
    name = f"{clause.id}: {clause.title}" if clause.title else clause.id
    detail = cut(clause_statement(document, fact.section, clause), _DETAIL_LIMIT)
    return Item(ItemKind.CLAUSE, name, detail, *place, clause.key)


def _section_item(document: Document, index: int) -> Item:
    place = section_place(document, index)
    around = section_path(document, index)[:-1]
    return Item(
        ItemKind.SECTION,
        document.sections[index].title or name_of(document.path),
        " › ".join(around) or name_of(document.path),
        *place,
    )


def _bearers(snapshot: Snapshot, path: str, name: str) -> Iterator[Item]:
    """What bears the anchor *name* of *path*: the clause that it tags, or else its section."""
    document = snapshot.document(path)
    if document is None:
        return
    for fact in anchor_facts(snapshot, path, name):
        tagged = _clause_marked(snapshot, document, fact.section, fact.value.span)
        yield tagged if tagged is not None else _section_item(document, fact.section)


def _clause_marked(snapshot: Snapshot, document: Document, index: int, span: Span) -> Item | None:
    """The clause of section *index* whose marker *span* lies in."""
    for clause in document.sections[index].clauses:
        if _within(span, (clause.marker_span,)):
            fact = clause_fact(snapshot, document.path, index, clause.key)
            return _clause_item(snapshot, fact) if fact is not None else None
    return None
