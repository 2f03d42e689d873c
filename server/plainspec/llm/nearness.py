"""Which statements of a workspace folder are most about what a clause is about.

Departments that write of one thing do not write it in the same words: that
they share a pair of rare words, as the rules ask for, is too much here. So
all topics count, each as far as it is rare in the folder. The few statements
that share most of them are looked at closer: what stands above them, and
whether they are of the sorts that are mostly at odds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from math import log
from typing import NamedTuple

from plainspec.index.facts import Located, NormFact
from plainspec.index.norm_facts import topics
from plainspec.index.snapshot import Snapshot
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.norm import Modality
from plainspec.language.norms.reading import norms
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary

#: So many statements are looked at closer; and topics are followed, the rarest first, until
#: so many were met: what only shares topics that half of the folder has is not near.
_CLOSER = 60
_MET = 20_000
#: What a topic counts that only a title above a statement names, or the lead of its list.
_OF_TITLE, _OF_LEAD = 0.3, 0.7
#: A topic of all of fewer statements than this may still be rare.
_FEW = 200
#: The innermost titles that count.
_TITLES = 2
#: How much it counts against two statements that each says other things too (0.5: all, as with a cosine).
_BESIDES = 0.3
#: What makes it likelier that two are at odds: one of them forbids or spares, both of them measure,
#: or one leaves no other way.
_OPPOSED, _MEASURED, _STRICT = 1.3, 1.3, 1.2
_STRICTLY = words(
    "only alone nobody single exclusively never always whatever whoever regardless every all any"
    " without themselves himself herself itself"
)
_NEGATIVE = (Modality.PROHIBITION, Modality.DISCOURAGEMENT, Modality.EXEMPTION)


class Traits(NamedTuple):
    """What a statement is like: whether it asks, is a norm, forbids or spares something, measures, is strict."""

    is_question: bool
    is_norm: bool
    is_negative: bool
    is_measured: bool
    is_strict: bool


@of_sentences(1 << 14)
def traits(fact: NormFact) -> Traits:
    """Those of the statement of *fact*."""
    read = norms(fact.text, fact.leads, fact.heading, False)
    return Traits(
        frame(fact.text).question,
        bool(read),
        any(norm.negated or norm.modality in _NEGATIVE for norm in read),
        any(norm.quantities for norm in read),
        not _STRICTLY.isdisjoint(vocabulary(fact.text)),
    )


class Field:
    """All statements of the documents of the folder *root*, by what they are about."""

    def __init__(self, snapshot: Snapshot, root: str) -> None:
        self._snapshot = snapshot
        self._stated: dict[str, tuple[NormFact, ...]] = {}
        self._paths: list[str] = []
        #: The number of the first statement of each path; the numbers of those about a topic.
        self._first: list[int] = []
        self._about: dict[int, list[int]] = {}
        number = 0
        for path in snapshot.paths():
            if snapshot.root(path) != root:
                continue
            self._paths.append(path)
            self._first.append(number)
            for about in snapshot.topics(path):
                for topic in about:
                    self._about.setdefault(topic, []).append(number)
                number += 1
        self._count = max(number, _FEW)

    def near(self, fact: NormFact) -> list[tuple[float, Located]]:
        """The statements about what that of *fact* is about, the nearest first, and how near each is."""
        own = self._weights(fact)
        found = [
            (nearness(fact, own, located.value, self._weights(located.value)), located)
            for located in self._sharing(own)
        ]
        return sorted(found, key=lambda one: (-one[0], one[1].path, one[1].value.text))

    def _sharing(self, own: dict[int, float]) -> Iterator[Located]:
        """Those that share most of the topics of which *own* has the weights."""
        shared: dict[int, float] = {}
        met = 0
        for topic in sorted(own, key=lambda one: (-own[one], one)):
            held = self._about.get(topic, ())
            met += len(held)
            if met > _MET:
                break
            weight = own[topic] ** 2
            for number in held:
                shared[number] = shared.get(number, 0.0) + weight
        for number in sorted(shared, key=lambda one: (-shared[one], one))[:_CLOSER]:
            at = bisect_right(self._first, number) - 1
            path = self._paths[at]
            stated = self._stated.get(path) or self._stated.setdefault(
                path, self._snapshot.stated(path)
            )
            yield Located(path, -1, stated[number - self._first[at]])

    def _weights(self, fact: NormFact) -> dict[int, float]:
        """What the statement of *fact* is about, each topic with its weight: up to 1 for one that is nowhere else."""
        titles = [(title, _OF_TITLE) for title in fact.path[-_TITLES:]]
        found: dict[int, float] = {}
        for text, weight in ((fact.text, 1.0), *((lead, _OF_LEAD) for lead in fact.leads), *titles):
            for topic in topics(text):
                held = len(self._about.get(topic, ())) or 1
                found.setdefault(topic, weight * log(1 + self._count / held) / log(1 + self._count))
        return found


def nearness(
    one: NormFact, mine: dict[int, float], other: NormFact, theirs: dict[int, float]
) -> float:
    """How much is the same in two statements that are about *mine* and *theirs*, and how likely they are at odds."""
    shared = sum(weight * theirs[topic] for topic, weight in mine.items() if topic in theirs)
    lengths = sum(w * w for w in mine.values()) * sum(w * w for w in theirs.values())
    near = shared / float((lengths or 1.0) ** _BESIDES)
    here, there = traits(one), traits(other)
    near *= _OPPOSED if here.is_negative != there.is_negative else 1
    near *= _MEASURED if here.is_measured and there.is_measured else 1
    return near * (_STRICT if here.is_strict or there.is_strict else 1)
