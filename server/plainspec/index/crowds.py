"""Keys that many statements share: they tell nothing, and must cost nothing.

A statement is filed under pairs of its rare words (see
:mod:`plainspec.index.norm_facts`). In a workspace of one vocabulary a pair
may be in thousands of statements. Such a *crowd* is not looked at, and what
depends on a key that was a crowd before a change and is one after it does not
depend on the change. Whether a key is a crowd is a fact of its own, filed
under :func:`crowd_key`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TypeAlias

from plainspec.index.facts import Key
from plainspec.index.record import Difference, Record

#: The documents, and the facts in one document, beyond which a key is a crowd. Counted apart, so
#: that documents at rest need not be opened to be counted.
MOST_DOCUMENTS = 16
MOST_FACTS = 10
#: The facts of all these documents together beyond which a key is not looked at either.
MOST_TOGETHER = 24

#: The kind of keys that statements are filed under.
_SHARED = "norm"

#: The keys under which one document has several facts, and how many.
Repeated: TypeAlias = Mapping[Key, int]


def is_shared(key: Key) -> bool:
    """Whether *key* is of a kind that is not looked at where it is a crowd."""
    return key[0] == _SHARED


def crowd_key(key: Key) -> Key:
    """Whether *key* is a crowd; no facts are filed here, but it changes as they do."""
    return ("crowd", *key[1:])


def statement_key(key: Key) -> Key | None:
    """The key of statements that *key* is or tells the crowd of; None for any other key."""
    kind = key[0]  # asked of thousands of keys
    if kind == "crowd":
        return (_SHARED, *key[1:])
    return key if kind == _SHARED else None


def repeats(record: Record) -> Repeated:
    """The repeated keys of *record*."""
    counts: Counter[Key] = Counter()
    for facts in record.facts:
        for key, values in facts.items():
            if is_shared(key):
                counts[key] += len(values)
    return {key: count for key, count in counts.items() if count > 1}


def repeats_after(before: Repeated, difference: Difference) -> tuple[Repeated, set[Key]]:
    """The repeated keys of a record whose *difference* from one that had those of *before* is known.

    With the keys whose facts differ, as far as anybody can see that they differ.
    """
    changed: dict[Key, int] = {}
    seen = set(difference.differ)
    came = difference.came
    for key, more in difference.differ.items():
        if key[0] != _SHARED:
            continue
        was = before.get(key) or (0 if key in came else 1)
        now = was + more
        if more and (was > 1 or now > 1):
            changed[key] = now
        if was > MOST_FACTS < now:
            seen.discard(key)
        elif (was > MOST_FACTS) != (now > MOST_FACTS):
            seen.add(crowd_key(key))
    if not changed:
        return before, seen
    counts = {**before, **changed}
    for key, count in changed.items():
        if count < 2:
            del counts[key]
    return counts, seen
