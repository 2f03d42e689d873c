"""The clauses of a spec document as a tree: sections, clauses, and the prompts that test them."""

from __future__ import annotations

from plainspec.features.clauses import (
    PromptPlace,
    clause_code,
    clause_fact,
    clause_range,
    clause_statement,
    clause_tests,
)
from plainspec.features.code_lenses import UNTESTED, tests_title
from plainspec.features.outline import words_of
from plainspec.index.facts import Located
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.index.summary import first_prompts, prompt_name, prompt_selection
from plainspec.model import Clause, Document, DocumentKind
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location, Range, Span

#: Code points of a clause's text that a tree shows.
_LONGEST_TEXT = 240

#: For each document the number of each section's first prompt; spec documents hold many clauses.
_Numbers = dict[str, list[int]]


class TestNode(Node, frozen=True):
    """A challenge prompt called *name*, or with *code* a test in a source file."""

    __test__ = False  # what pytest is to make of the name

    name: str
    location: Location
    code: bool = False


class ClauseNode(Node, frozen=True, gc=True):
    """A clause: its ID at *range*, what it says, and what tests it.

    ``whole`` is all of it, from the start of its statement or marker to the end of both.
    ``detail`` says in a few words how it is tested, as the lens above it does.
    """

    id: str
    text: str
    range: Range
    whole: Range
    detail: str
    tests: tuple[TestNode, ...]

    @property
    def tested(self) -> bool:
        """Whether anything tests the clause."""
        return self.detail != UNTESTED


class SectionNode(Node, frozen=True, gc=True):
    """A section that holds clauses, or states an authority, or has such sections below it.

    ``authority`` is the one in force, ``stated`` whether its own heading
    states it. ``clauses`` and ``tested`` count those below it as well.
    """

    title: str
    authority: str
    stated: bool
    range: Range
    own: tuple[ClauseNode, ...]
    sections: tuple[SectionNode, ...]
    clauses: int
    tested: int


class ClauseTree(Node, frozen=True, gc=True):
    """A spec document; sections without a heading have no title."""

    path: str
    owner: str
    sections: tuple[SectionNode, ...]
    clauses: int
    tested: int


def clause_tree(snapshot: Snapshot, path: str) -> ClauseTree | None:
    """The clauses of the spec document at *path*; None where there is no such document."""
    document = snapshot.document(path)
    if document is None or document.info.kind is not DocumentKind.SPEC:
        return None
    below: list[list[SectionNode]] = [[] for _ in document.sections]
    top: list[SectionNode] = []
    numbers: _Numbers = {}
    for index in range(len(document.sections) - 1, -1, -1):
        own = tuple(
            _clause(snapshot, document, index, clause, numbers)
            for clause in document.sections[index].clauses
        )
        node = _section(document, index, own, tuple(reversed(below[index])))
        if node.clauses or node.stated or node.sections:
            parent = document.parents[index]
            (below[parent] if parent >= 0 else top).append(node)
    top.reverse()
    return ClauseTree(
        path,
        owner_of(snapshot, document),
        tuple(top),
        sum(node.clauses for node in top),
        sum(node.tested for node in top),
    )


def _section(
    document: Document,
    index: int,
    own: tuple[ClauseNode, ...],
    sections: tuple[SectionNode, ...],
) -> SectionNode:
    section = document.sections[index]
    authority, stated_by = document.authority(index)
    heading = section.heading
    place = document.range(index, heading.title_span if heading is not None else Span(0, 0))
    return SectionNode(
        section.title,
        authority,
        stated_by == index,
        place,
        own,
        sections,
        len(own) + sum(node.clauses for node in sections),
        sum(clause.tested for clause in own) + sum(node.tested for node in sections),
    )


def owner_of(snapshot: Snapshot, document: Document) -> str:
    """Who owns *document*: its front matter says so, or else the settings."""
    return document.info.front_matter.owner or snapshot.settings(document.path).owner


def _clause(
    snapshot: Snapshot, document: Document, index: int, clause: Clause, numbers: _Numbers
) -> ClauseNode:
    fact = clause_fact(snapshot, document.path, index, clause.key)
    detail, tests = UNTESTED, []
    if fact is not None:
        detail = tests_title(snapshot, fact)
        for place in clause_tests(snapshot, fact):
            tests += _prompts(snapshot, place, numbers)
        tests += _code(snapshot, fact)
    return ClauseNode(
        clause.id,
        words_of(clause_statement(document, index, clause), _LONGEST_TEXT),
        document.range(index, clause.id_span),
        clause_range(document, index, clause),
        detail,
        tuple(tests),
    )


def _prompts(snapshot: Snapshot, place: PromptPlace, numbers: _Numbers) -> list[TestNode]:
    document = snapshot.document(place.path)
    if document is None:
        return []
    first = numbers.get(place.path)
    if first is None:
        first = numbers[place.path] = first_prompts(document)
    sections = [place.section] if place.inline else range(len(document.sections))
    return [
        TestNode(
            prompt_name(prompt, number),
            Location(
                place.path,
                document.range(index, prompt_selection(document.sections[index], prompt)),
            ),
        )
        for index in sections
        for number, prompt in enumerate(document.sections[index].prompts, first[index])
    ]


def _code(snapshot: Snapshot, fact: Located) -> list[TestNode]:
    return [
        TestNode(
            found.value.symbol or name_of(found.path),
            Location(found.path, found.value.range),
            code=True,
        )
        for found in clause_code(snapshot, fact)
    ]
