"""Which clause a place means: one ID may name different clauses in different folders."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.index.facts import (
    ClauseFact,
    Key,
    Located,
    TestFact,
    belongs,
    citation_key,
    clause_fact_key,
    code_key,
    test_key,
)
from plainspec.index.paths import folder_of, is_inside
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.nodes import Node
from plainspec.syntax.source import CodeCitation


class Family(Node, frozen=True):
    """A clause with its definitions: usually one, more where an ID is given twice by mistake.

    ``definitions`` are facts of the kind :class:`~plainspec.index.facts.ClauseFact`.
    """

    key: str
    scope: str
    definitions: tuple[Located, ...]

    @property
    def id(self) -> str:
        """The ID as the first definition spells it."""
        fact: ClauseFact = self.definitions[0].value
        return fact.clause.id


def family_of(snapshot: Snapshot, key: str, path: str) -> Family | None:
    """The clause that the ID *key* means in the file *path*; None where no clause does, or several.

    Of the folders in which the ID is unique the innermost one around *path*
    counts; a file that lies in none of them (a test in another folder, a
    changelog further up) means the only clause of that ID in its workspace folder.
    """
    by_scope: dict[str, list[Located]] = {}
    for located in snapshot.lookup(clause_fact_key(key)):
        by_scope.setdefault(located.value.scope, []).append(located)
    document = snapshot.document(path)
    own = document.info.scope if document is not None else folder_of(path)
    if own not in by_scope:
        around = [scope for scope in by_scope if is_inside(path, scope)]
        root = snapshot.root(path)
        near = [
            scope
            for scope, found in by_scope.items()
            if root and any(snapshot.root(located.path) == root for located in found)
        ]
        if around:
            own = max(around, key=len)
        elif len(near) == 1:
            own = near[0]
        else:
            return None
    return Family(key, own, tuple(by_scope[own]))


def citations_of(snapshot: Snapshot, family: Family) -> Iterator[Located]:
    """The places in Markdown that name the clause, but for its definitions and test headers."""
    return _meaning(snapshot, family, citation_key(family.key))


def code_citations_of(snapshot: Snapshot, family: Family) -> Iterator[Located]:
    """The places in source files that name the clause (:class:`~plainspec.syntax.source.CodeCitation`).

    Where a test's name could also be read as a longer ID that is known, that one is meant.
    """
    for located in _meaning(snapshot, family, code_key(family.key)):
        if not _is_part(snapshot, located.path, located.value):
            yield located


def tests_of(snapshot: Snapshot, family: Family) -> Iterator[Located]:
    """The files and sections of challenge prompts that belong to the clause (:class:`~plainspec.index.facts.TestFact`)."""
    for located in snapshot.lookup(test_key(family.key)):
        test: TestFact = located.value
        if snapshot.root(located.path) != snapshot.root(family.definitions[0].path):
            continue
        if any(belongs(test, d.value, folder_of(d.path)) for d in family.definitions):
            yield located


def _meaning(snapshot: Snapshot, family: Family, key: Key) -> Iterator[Located]:
    meant: dict[str, bool] = {}
    for located in snapshot.lookup(key):
        if located.path not in meant:
            found = family_of(snapshot, family.key, located.path)
            meant[located.path] = found is not None and found.scope == family.scope
        if meant[located.path]:
            yield located


def _is_part(snapshot: Snapshot, path: str, citation: CodeCitation) -> bool:
    source = snapshot.source(path)
    return source is not None and any(
        other.range != citation.range
        and other.range.start <= citation.range.start
        and citation.range.end <= other.range.end
        and snapshot.readers_of(clause_fact_key(other.key))
        for values in source.facts.values()
        for other in values
    )
