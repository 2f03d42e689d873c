"""Whether two words may mean the same, or the opposite, by a large table that is read when somebody asks.

What :mod:`plainspec.language.opposites` knows holds wherever two sentences are
compared. What is here is less sure, and asked only where two words are all that
is left: of two sentences that are at odds, or that agree in everything else.
"""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.opposites import canonical, contrary, exclusive, paired, root


@lru_cache(maxsize=1 << 12)
def near(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* may stand for each other: “specific”, “particular”."""
    if one == other or contrary(one, other) or paired(one, other) or exclusive(one, other):
        return False
    return other in _curated().get(one, ()) or _listed(_thesaurus()[0], one, other)


@lru_cache(maxsize=1 << 12)
def opposed(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* are opposites of a rarer kind: “winner” and “loser”."""
    return one != other and not near(one, other) and _listed(_thesaurus()[1], one, other)


def _thesaurus() -> tuple[str, str]:
    from plainspec.language.thesaurus import NEAR, OPPOSED  # few need it, and it is large

    return NEAR, OPPOSED


@lru_cache(maxsize=1)
def _curated() -> dict[str, set[str]]:
    from plainspec.language.near_words import NEAR  # as above

    found: dict[str, set[str]] = {}
    for line in NEAR.strip().split("\n"):
        stems = {root(word) for word in line.split()}
        stems |= {canonical(stem) for stem in stems}  # conditions hold their words so
        for one in stems:
            found.setdefault(one, set()).update(stems)
    return found


def _listed(table: str, one: str, other: str) -> bool:
    first, second = sorted((one, other))
    at = table.find(f"\n{first} ")
    if at < 0:
        return False
    start = at + len(first) + 2
    return second in table[start : table.find("\n", start)].split()
