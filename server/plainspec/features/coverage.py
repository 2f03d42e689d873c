"""How far the clauses of a workspace are tested: by document, authority and owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from sys import modules

from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import _conflicts, all_rules
from plainspec.features.clause_tree import SectionNode, clause_tree
from plainspec.index.paths import relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.model import DocumentKind
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location

#: Untested clauses that are named one by one; more than that nobody reads.
MOST_UNTESTED = 1000

#: The rank of what is not in the chain of command: behind all that is.
_UNRANKED = 1_000_000


class Spec(Node, frozen=True):
    """A spec document with clauses, known without reading it again."""

    path: str
    name: str
    clauses: int


class Count(Node, frozen=True):
    """So many of *clauses* called *name* are tested."""

    name: str
    clauses: int
    tested: int


class DocumentCount(Node, frozen=True):
    """How many clauses of a document are tested."""

    path: str
    name: str
    owner: str
    clauses: int
    tested: int


class Untested(Node, frozen=True):
    """A clause that nothing tests."""

    id: str
    text: str
    section: str
    authority: str
    location: Location


class Coverage(Node, frozen=True, gc=True):
    """The whole workspace. ``untested`` are the first :data:`MOST_UNTESTED` in order of place."""

    clauses: int
    tested: int
    documents: tuple[DocumentCount, ...]
    authorities: tuple[Count, ...]
    untested: tuple[Untested, ...]


@cache
def conflict_rules() -> tuple[str, ...]:
    """The names of the rules that find clauses at odds: warnings and errors built on ``_conflicts``."""
    return tuple(
        rule.name
        for rule in all_rules()
        if rule.severity <= Severity.WARNING
        and any(
            getattr(value, "__module__", "") == _conflicts.__name__
            for value in vars(modules[rule.check.__module__]).values()
        )
    )


def spec_documents(snapshot: Snapshot) -> tuple[Spec, ...]:
    """The spec documents that hold clauses, in order of path; reads none of them again."""
    return tuple(
        Spec(path, shown_name(snapshot, path), snapshot.clauses(path))
        for path in snapshot.paths()
        if snapshot.kind(path) is DocumentKind.SPEC and snapshot.clauses(path)
    )


def shown_name(snapshot: Snapshot, path: str) -> str:
    """*path* from its workspace folder on, with the folder's name where there are several."""
    root = snapshot.root(path)
    if not root:
        return path
    name = relative_to(path, root)
    if len(snapshot.configurations) > 1:
        return f"{root.rpartition('/')[2]}/{name}"
    return name


def coverage(snapshot: Snapshot, cancelled: Callable[[], bool] = lambda: False) -> Coverage:
    """How far all clauses are tested. Ends early, with what it has, once *cancelled* says so."""
    documents: list[DocumentCount] = []
    authorities: dict[str, list[int]] = {}
    ranks = {"": _UNRANKED + 1}
    untested: list[Untested] = []
    for spec in spec_documents(snapshot):
        if cancelled():
            break
        tree = clause_tree(snapshot, spec.path)
        if tree is None:
            continue
        documents.append(DocumentCount(tree.path, spec.name, tree.owner, tree.clauses, tree.tested))
        chain = snapshot.settings(spec.path).chain
        for section in _sections(tree.sections):
            if not section.own:
                continue
            rank = chain.rank(section.authority)
            ranks.setdefault(section.authority, _UNRANKED if rank is None else rank)
            count = authorities.setdefault(section.authority, [0, 0])
            count[0] += len(section.own)
            for clause in section.own:
                if clause.tested:
                    count[1] += 1
                elif len(untested) < MOST_UNTESTED:
                    place = Location(tree.path, clause.range)
                    untested.append(
                        Untested(clause.id, clause.text, section.title, section.authority, place)
                    )
    return Coverage(
        sum(document.clauses for document in documents),
        sum(document.tested for document in documents),
        tuple(documents),
        tuple(
            Count(name, total, tested)
            for name, (total, tested) in sorted(
                authorities.items(), key=lambda each: (ranks[each[0]], each[0])
            )
        ),
        tuple(untested),
    )


def _sections(sections: tuple[SectionNode, ...]) -> Iterator[SectionNode]:
    for section in sections:
        yield section
        yield from _sections(section.sections)
