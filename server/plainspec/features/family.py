"""Which clause a place means, and everything that bears its ID.

One ID may name different clauses in different folders.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.features.clauses import is_part
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
from plainspec.index.paths import folder_of, is_inside, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.model import DocumentKind, TestHeader
from plainspec.syntax.conventions.test_file import read_header
from plainspec.syntax.nodes import Node


class Family(Node, frozen=True):
    """A clause with its definitions: usually one, more where an ID is given twice by mistake.

    ``scope`` is the folder in which the ID is unique; ``definitions`` are
    facts of the kind :class:`~plainspec.index.facts.ClauseFact`.
    """

    key: str
    scope: str
    definitions: tuple[Located, ...]

    @property
    def id(self) -> str:
        """The ID as the first definition spells it."""
        fact: ClauseFact = self.definitions[0].value
        return fact.clause.id


class TestPlace(Node, frozen=True):
    """Where the clause's ID stands above challenge prompts: in section *section* of *path*.

    ``is_file`` tells that the whole file is for this clause.
    """

    path: str
    section: int
    header: TestHeader | None
    is_file: bool


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


def code_of(snapshot: Snapshot, family: Family) -> Iterator[Located]:
    """The places in source files that name the clause (:class:`~plainspec.syntax.source.CodeCitation`).

    Where a test's name could also be read as a longer ID that is known, that one is meant.
    """
    for located in _meaning(snapshot, family, code_key(family.key)):
        if not is_part(snapshot, located.path, located.value):
            yield located


def _test_facts(snapshot: Snapshot, family: Family) -> Iterator[Located]:
    """The files and sections of challenge prompts that belong to the clause (:class:`~plainspec.index.facts.TestFact`)."""
    for located in snapshot.lookup(test_key(family.key)):
        test: TestFact = located.value
        if snapshot.root(located.path) != snapshot.root(family.definitions[0].path):
            continue
        if any(belongs(test, d.value, folder_of(d.path)) for d in family.definitions):
            yield located


def tests_of(snapshot: Snapshot, family: Family) -> tuple[TestPlace, ...]:
    """Where tests bear the clause's ID: their files, and a policy's headings and the files that those name."""
    found: dict[tuple[str, int], TestPlace] = {}
    for test in _test_facts(snapshot, family):
        document = snapshot.document(test.path)
        is_file = document is not None and document.info.kind is DocumentKind.TEST
        place = TestPlace(test.path, test.section, test.value.header, is_file)
        found[test.path, test.section] = place
    for definition in family.definitions:
        document = snapshot.document(definition.path)
        for index, section in enumerate(document.sections if document is not None else ()):
            header = section.header
            if header is None or header.key != family.key:
                continue
            found[definition.path, index] = TestPlace(definition.path, index, header, False)
            # "### Test Cases (sy73.md)" names a file beside the document.
            path = test_path(definition.path, "{id}.md", header.id)
            if path is None or (path, 0) in found or not snapshot.exists(path):
                continue
            named = snapshot.document(path)
            first = read_header(named.sections[0].syntax) if named is not None else None
            found[path, 0] = TestPlace(path, 0, first, True)
    return tuple(found.values())


def _meaning(snapshot: Snapshot, family: Family, key: Key) -> Iterator[Located]:
    meant: dict[str, bool] = {}
    for located in snapshot.lookup(key):
        if located.path not in meant:
            found = family_of(snapshot, family.key, located.path)
            meant[located.path] = found is not None and found.scope == family.scope
        if meant[located.path]:
            yield located
