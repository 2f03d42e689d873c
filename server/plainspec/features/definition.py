"""Go to definition: from a clause to its tests and back, from links and terms to what they name."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.features.clauses import (
    PromptPlace,
    clause_code,
    clause_fact,
    clause_tests,
    clauses_meant,
    clauses_tested,
    named_test_files,
)
from plainspec.features.places import (
    Place,
    anchor_places,
    clause_place,
    code_place,
    file_place,
    is_file,
    prompt_place,
    section_place,
    term_place,
)
from plainspec.features.target import (
    AnchorTarget,
    ClauseTarget,
    FileTarget,
    Role,
    TermTarget,
    target_at,
)
from plainspec.features.terms import vocabulary
from plainspec.index.facts import Located, test_key
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range


class Destination(Node, frozen=True):
    """One target of a definition request.

    ``origin`` is what the cursor is on, ``range`` what to show of *path* and
    ``selection``, which lies inside, what to select.
    """

    origin: Range
    path: str
    range: Range
    selection: Range


def definition(snapshot: Snapshot, path: str, position: Position) -> tuple[Destination, ...]:
    """What the thing at *position* of *path* is defined by; for a clause's own marker, its tests."""
    target = target_at(snapshot, path, position)
    if isinstance(target, ClauseTarget):
        places = _of_clause(snapshot, path, target)
    elif isinstance(target, AnchorTarget) and not target.defines:
        places = _of_anchor(snapshot, path, target)
    elif isinstance(target, FileTarget) and is_file(snapshot, target.path):
        places = iter((file_place(target.path),))
    elif isinstance(target, TermTarget):
        found = vocabulary(snapshot, path).definitions.get(target.key, ())
        places = _some(term_place(snapshot, fact) for fact in found)
    else:
        return ()
    assert target is not None
    return tuple(Destination(target.origin, *place) for place in dict.fromkeys(places))


def _of_clause(snapshot: Snapshot, path: str, target: ClauseTarget) -> Iterator[Place]:
    if target.role is Role.DEFINITION:
        fact = clause_fact(snapshot, path, target.section, target.key)
        if fact is not None:
            yield from tests_and_code(snapshot, fact)
        return
    if target.role is Role.TESTS:
        yield from _of_tests_heading(snapshot, path, target)
        return
    if target.role is Role.HEADER:
        meant = clauses_tested(snapshot, path, target.key)
    else:
        meant = clauses_meant(snapshot, path, target.key)
    yield from _some(clause_place(snapshot, fact) for fact in meant)
    if not meant and target.role is not Role.HEADER:
        # The clause is gone, but its tests are still there.
        for test in snapshot.lookup(test_key(target.key)):
            yield file_place(test.path)


def tests_and_code(snapshot: Snapshot, fact: Located) -> Iterator[Place]:
    """The places that test the clause *fact*: prompts, then code tests."""
    for place in clause_tests(snapshot, fact):
        yield prompt_place(snapshot, place)
    for located in clause_code(snapshot, fact):
        if located.value.is_test:
            yield code_place(located)


def _of_tests_heading(snapshot: Snapshot, path: str, target: ClauseTarget) -> Iterator[Place]:
    """``### Test Cases (sy73.md)``: the file if it exists, else the prompts in the document."""
    document = snapshot.document(path)
    if document is None:
        return
    named = named_test_files(snapshot, document, target.key)
    for file in named:
        fact = next(snapshot.located(file, test_key(target.key)), None)
        yield (
            file_place(file)
            if fact is None
            else prompt_place(snapshot, PromptPlace(file, fact.section, fact.value.header))
        )
    if not named and document.sections[target.section].prompts:
        yield section_place(document, target.section)


def _of_anchor(snapshot: Snapshot, path: str, target: AnchorTarget) -> Iterator[Place]:
    places = anchor_places(snapshot, target.path, target.name)
    if not places and target.path != path and is_file(snapshot, target.path):
        places = (file_place(target.path),)  # the file at least
    yield from places


def _some(places: Iterator[Place | None]) -> Iterator[Place]:
    return (place for place in places if place is not None)
