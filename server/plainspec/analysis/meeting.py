"""Which documents at rest hold statements that matter to each other: found out for all at once.

Asking each of two hundred thousand statements what it shares a key with would
mean to look each of its keys up. Here all statements are put in order of their
keys instead, so that those that share one lie side by side; what is not alike
is put aside by numbers alone, and only of the few that are left the facts are read.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from plainspec.analysis.rule import Compares
from plainspec.index.crowds import MOST_DOCUMENTS
from plainspec.index.facts import NormFact
from plainspec.index.norm_facts import alike
from plainspec.index.snapshot import Snapshot
from plainspec.index.statements import Statements

#: Keys are gone through in so many parts of about equal size, one at a time.
_PARTS = 1024
_SHIFT = 64 - 10
#: Documents between two pauses.
_SLICE = 8
#: Pairs between two pauses.
_PAIRS = 64


class _Sketch:
    """All statements as numbers: whose they are, what they are about, and their keys in parts."""

    def __init__(self) -> None:
        self.documents = array("I")
        self.ordinals = array("I")
        self.starts = array("I", [0])
        self.topics = array("I")
        self.parts = [(array("Q"), array("I")) for _ in range(_PARTS)]

    def add(
        self, document: int, keys: Sequence[Sequence[int]], topics: Sequence[Sequence[int]]
    ) -> None:
        parts = self.parts
        for ordinal, (numbers, about) in enumerate(zip(keys, topics, strict=True)):
            statement = len(self.documents)
            self.documents.append(document)
            self.ordinals.append(ordinal)
            self.topics.extend(about)
            self.starts.append(len(self.topics))
            for number in numbers:
                held, statements = parts[number >> _SHIFT]
                held.append(number)
                statements.append(statement)

    def about(self, statement: int) -> set[int]:
        return set(self.topics[self.starts[statement] : self.starts[statement + 1]])


def meeting(snapshot: Snapshot, compares: Collection[Compares]) -> Iterator[set[str]]:
    """The documents of *snapshot* with a statement for which another one matters.

    In many small parts, most of them empty: pauses.
    """
    sketch = _Sketch()
    paths = snapshot.paths()
    #: Those of live documents, which would be worked out again for each pair.
    live: dict[str, Statements] = {}

    def fact(statement: int) -> NormFact:
        path = paths[sketch.documents[statement]]
        return (live.get(path) or snapshot.statements(path)).facts[sketch.ordinals[statement]]

    for document, path in enumerate(paths):
        statements = snapshot.statements(path)
        if path in snapshot.records.live:
            live[path] = statements
        if statements.facts:
            sketch.add(document, statements.keys, statements.topics)
        if document % _SLICE == 0:
            yield set()
    seen: set[int] = set()
    looked = 0
    for part in range(_PARTS):
        together = _together(sketch, *sketch.parts[part])
        sketch.parts[part] = array("Q"), array("I")
        yield set()
        for group in together:
            about = [sketch.about(statement) for statement in group]
            for first, second in combinations(range(len(group)), 2):
                if not alike(about[first], about[second]):
                    continue
                one, other = group[first], group[second]
                pair = one << 32 | other
                if pair in seen:
                    continue
                seen.add(pair)
                looked += 1
                mine, theirs = fact(one), fact(other)
                if any(matters(mine, theirs) for matters in compares):
                    yield {paths[sketch.documents[one]], paths[sketch.documents[other]]}
                elif looked % _PAIRS == 0:
                    yield set()


def _together(sketch: _Sketch, numbers: array[int], statements: array[int]) -> list[list[int]]:
    """The statements under each key that several hold and that is no crowd."""
    groups: dict[int, list[int]] = {}
    for number, statement in zip(numbers, statements, strict=True):
        groups.setdefault(number, []).append(statement)
    return [
        group
        for group in groups.values()
        if len(group) > 1 and len({sketch.documents[one] for one in group}) <= MOST_DOCUMENTS
    ]
