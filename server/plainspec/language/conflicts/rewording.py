"""A sentence with the words of another one in the place of its own where both may mean the same."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from plainspec.language.folding.folded import Case, Folded
from plainspec.language.words.nearness import near

#: Words that only one of the two has, at most; so many of them are looked at as pairs.
_MOST = 4
#: Words in common, at least, for nothing else tells that both speak of one thing.
_FEWEST = 3


def reworded(one: Folded, other: Folded, fewest: int = _FEWEST) -> Folded | None:
    """*other* with words of *one* for those of its own that are near to them; None where none is."""
    mine, theirs = ({key for case in folded.cases for key in case.keys} for folded in (one, other))
    if len(one.bag & other.bag) + len(mine & theirs) < fewest:
        return None
    keys = _pairs(
        [(item.key, item.stem) for item in one.items if item.key not in other.bag],
        [(item.key, item.stem) for item in other.items if item.key not in one.bag],
    )
    keys |= _pairs(
        [(key, key) for key in sorted(mine - theirs)], [(key, key) for key in sorted(theirs - mine)]
    )
    if not keys:
        return None
    items = tuple(
        msgspec.structs.replace(item, key=keys[item.key][0], stem=keys[item.key][1])
        if item.key in keys
        else item
        for item in other.items
    )
    cases = tuple(
        Case(tuple(sorted(keys[k][0] if k in keys else k for k in case.keys)), case.negative, case.span)
        for case in other.cases
    )  # fmt: skip
    return msgspec.structs.replace(
        other, items=items, bag=frozenset(item.key for item in items), cases=cases
    )


def _pairs(
    left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]]
) -> dict[str, tuple[str, str]]:
    """For keys of *right* those of *left*, with their stems, that are near to them."""
    found: dict[str, tuple[str, str]] = {}
    if not 0 < len(left) <= _MOST or not 0 < len(right) <= _MOST:
        return found
    used = set()
    for key, stem in right:
        for word in left:
            if word not in used and near(word[1], stem):
                found[key] = word
                used.add(word)
                break
    return found
