"""The outline of a document, and the search for names in the whole workspace."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import islice
from typing import NamedTuple

from rapidfuzz import fuzz

from plainspec.features.clauses import clause_words
from plainspec.features.outline import subtree_ends, subtree_range, words_of
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.index.summary import NamePlace, Names, first_prompts, prompt_name, prompt_selection
from plainspec.model import Clause, Document, Section
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location, Range, Span

#: A search gives at most this many names.
MOST_FOUND = 256
_LONGEST_QUERY = 100
_DETAIL = 80


class SymbolKind(IntEnum):
    """What a name stands for; LSP's numbers for the kinds that come nearest."""

    SECTION = 15  # String, as other Markdown servers give headings
    CLAUSE = 20  # Key
    PROMPT = 24  # Event
    TERM = 14  # Constant


class DocumentSymbol(Node, frozen=True, gc=True):
    """A node of the outline. ``selection`` lies within ``range``, which holds its children's."""

    name: str
    kind: SymbolKind
    range: Range
    selection: Range
    detail: str = ""
    children: tuple[DocumentSymbol, ...] = ()


class WorkspaceSymbol(NamedTuple):
    """A name that was found; ``container`` is the section or file that it stands in."""

    name: str
    kind: SymbolKind
    location: Location
    container: str = ""


class _Name(NamedTuple):
    """A name in a section: what the outline and the search show of it."""

    name: str
    kind: SymbolKind
    whole: Span
    selection: Span
    detail: str = ""


def document_symbols(snapshot: Snapshot, path: str) -> tuple[DocumentSymbol, ...]:
    """The outline of the document at *path*: sections, in them clauses, in them prompts."""
    document = snapshot.document(path)
    if document is None:
        return ()
    ends = subtree_ends(document)
    children: list[list[DocumentSymbol]] = [[] for _ in document.sections]
    top: list[DocumentSymbol] = []
    numbers = first_prompts(document)
    for index in range(len(document.sections) - 1, -1, -1):
        section = document.sections[index]
        inner = _nested(document, index, numbers[index])
        if section.heading is None:
            top[:0] = inner
            continue
        whole = subtree_range(document, index, ends[index])
        selection = _selection(document, index, section.heading.title_span)
        symbol = DocumentSymbol(
            section.title or "(no title)",
            SymbolKind.SECTION,
            Range(whole.start, max(whole.end, selection.end)),
            selection,
            section.authority,
            (*inner, *children[index]),
        )
        parent = document.parents[index]
        (children[parent] if parent >= 0 else top).insert(0, symbol)
    return tuple(top)


def _selection(document: Document, index: int, span: Span) -> Range:
    heading = document.sections[index].heading
    assert heading is not None
    return document.range(index, span if span.start < span.end else heading.span)


def _nested(document: Document, index: int, first_prompt: int) -> tuple[DocumentSymbol, ...]:
    """The section's clauses and prompts, those that lie within another as its children."""
    names = sorted(
        (*_clauses(document.sections[index]), *_prompts(document.sections[index], first_prompt)),
        key=lambda name: (name.whole.start, -name.whole.end),
    )

    def take(at: int, end: int) -> tuple[int, tuple[DocumentSymbol, ...]]:
        found = []
        while at < len(names) and names[at].whole.start < end:
            name = names[at]
            # A name that only begins in the one before is a sibling: siblings may overlap.
            if name.whole.end > end:
                break
            at, inner = take(at + 1, name.whole.end)
            found.append(
                DocumentSymbol(
                    name.name,
                    name.kind,
                    document.range(index, name.whole),
                    document.range(index, name.selection),
                    name.detail,
                    inner,
                )
            )
        return at, tuple(found)

    return take(0, len(document.sections[index].text) + 1)[1]


def _clauses(section: Section) -> Iterator[_Name]:
    for clause in section.clauses:
        spans = (clause.marker_span, clause.id_span, *clause.text_spans)
        whole = Span(min(s.start for s in spans), max(s.end for s in spans))
        yield _Name(
            clause.id, SymbolKind.CLAUSE, whole, clause.id_span, _clause_words(section, clause)
        )


def _clause_words(section: Section, clause: Clause) -> str:
    return words_of(clause.title or clause_words(section, clause), _DETAIL)


def _prompts(section: Section, first: int) -> Iterator[_Name]:
    for number, prompt in enumerate(section.prompts, first):
        selection = prompt_selection(section, prompt)
        yield _Name(prompt_name(prompt, number), SymbolKind.PROMPT, prompt.span, selection)


# -- the search -------------------------------------------------------------


#: Of so many names that match in one way the best are chosen; in a huge workspace there are more.
_MOST_LOOKED_AT = 4096


class _Hit(NamedTuple):
    """A name that matches: how badly, its length, its document, and where its line feed stands."""

    rank: int
    length: int
    path: str
    at: int


def workspace_symbols(snapshot: Snapshot, query: str) -> tuple[WorkspaceSymbol, ...]:
    """The names that *query* is a part of, or whose letters hold it in order; the best first.

    Titles of sections and prompts, clause IDs and defined terms, at most
    :data:`MOST_FOUND`. Case and blanks do not matter.
    """
    wanted = " ".join(query[:_LONGEST_QUERY].split()).casefold()
    tables = snapshot.names()
    if not wanted:
        some = (hit for table in tables for hit in islice(_beginning(table, ""), MOST_FOUND))
        return _symbols(snapshot, sorted(some, key=lambda hit: (hit.path, hit.at))[:MOST_FOUND])
    found: dict[tuple[str, int], _Hit] = {}
    # Each way of matching ranks behind the one before, so later ones are tried only if needed.
    for way in (_equal, _beginning, _containing, _scattered):
        for table in tables:
            for hit in islice(way(table, wanted), _MOST_LOOKED_AT):
                found.setdefault((hit.path, hit.at), hit)
        if len(found) >= MOST_FOUND:
            break
    return _symbols(snapshot, heapq.nsmallest(MOST_FOUND, found.values()))


def _equal(table: Names, wanted: str) -> Iterator[_Hit]:
    """The names that are *wanted*."""
    folded, size = table.folded, len(wanted)
    at = folded.find(f"\n{wanted}\n")
    while at >= 0:
        yield _hit(table, 0, at, at + 1 + size)
        at = folded.find(f"\n{wanted}\n", at + 1 + size)
    if folded.endswith(f"\n{wanted}"):  # no other name stands behind the last one
        yield _hit(table, 0, len(folded) - size - 1, len(folded))


def _beginning(table: Names, wanted: str) -> Iterator[_Hit]:
    """The names that are *wanted* or begin with it."""
    folded, size = table.folded, len(wanted)
    at = folded.find("\n" + wanted)
    while at >= 0:
        end = _end(folded, at + 1)
        yield _hit(table, 0 if end - at - 1 == size else 1, at, end)
        at = folded.find("\n" + wanted, end)


def _containing(table: Names, wanted: str) -> Iterator[_Hit]:
    """The names that contain *wanted*: those that begin with it, at a word's start, anywhere."""
    folded = table.folded
    found = folded.find(wanted)
    while found >= 0:
        at = folded.rfind("\n", 0, found)
        end = _end(folded, found)
        if found == at + 1:
            rank = 0 if end - found == len(wanted) else 1
        else:
            rank = 3 if folded[found - 1].isalnum() else 2
        yield _hit(table, rank, at, end)
        found = folded.find(wanted, end)


def _scattered(table: Names, wanted: str) -> Iterator[_Hit]:
    """The names that hold the characters of *wanted* in order; the nearest to it rank first."""
    characters = wanted.replace(" ", "")
    folded = table.folded
    if not characters or any(character not in folded for character in characters):
        return
    # Each gap excludes the character that ends it: there is one way to match, and no trying again.
    gaps = (rf"[^\n{re.escape(c)}]*{re.escape(c)}" for c in characters[1:])
    pattern = re.compile(re.escape(characters[0]) + "".join(gaps))
    found = pattern.search(folded)
    while found is not None:
        at = folded.rfind("\n", 0, found.start())
        end = _end(folded, found.end())
        distance = 100 - int(fuzz.partial_ratio(wanted, folded[at + 1 : end]))
        yield _hit(table, 4 + distance, at, end)
        found = pattern.search(folded, end)


def _hit(table: Names, rank: int, at: int, end: int) -> _Hit:
    path, start = table.place(at)
    return _Hit(rank, end - at - 1, path, at - start)


def _end(folded: str, at: int) -> int:
    end = folded.find("\n", at)
    return end if end >= 0 else len(folded)


def _symbols(snapshot: Snapshot, hits: list[_Hit]) -> tuple[WorkspaceSymbol, ...]:
    """What the *hits* stand for."""
    known: dict[str, tuple[tuple[NamePlace, ...], list[str], str]] = {}
    found = []
    for hit in hits:
        if hit.path not in known:
            summary = snapshot.summary(hit.path)
            assert summary is not None  # the hit is from it
            names = summary.names
            known[hit.path] = summary.places(), names.split("\n"), names.casefold()
        places, named, folded = known[hit.path]
        ordinal = folded.count("\n", 0, hit.at)
        place = places[ordinal]
        found.append(
            WorkspaceSymbol(
                named[ordinal + 1],
                SymbolKind[place.kind.name],
                Location(hit.path, place.range),
                place.container or name_of(hit.path),
            )
        )
    return tuple(found)
