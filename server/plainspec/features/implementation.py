"""Go to implementation: from a clause, however it is named, to the code tests that cite it."""

from __future__ import annotations

from plainspec.features.clauses import clause_code
from plainspec.features.definition import Destination
from plainspec.features.places import code_place
from plainspec.features.references import facts_of
from plainspec.features.target import ClauseTarget, target_at
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position


def implementation(snapshot: Snapshot, path: str, position: Position) -> tuple[Destination, ...]:
    """The code tests of the clause that *position* of *path* names."""
    target = target_at(snapshot, path, position)
    if not isinstance(target, ClauseTarget):
        return ()
    found = {
        code_place(located): None
        for fact in facts_of(snapshot, path, target)
        for located in clause_code(snapshot, fact)
        if located.value.is_test
    }
    return tuple(Destination(target.origin, *place) for place in found)
