"""Sentences that agree word for word but in a few places: said otherwise in some of them, and exclusive in others.

:mod:`plainspec.language.conflicts.slots` compares two sentences that part in one place. Here they
may part in several, which is what happens where one value is said twice: “in advance at the
beginning of”, “in arrears at the end of”. Each place must hold the same, otherwise said, or what
excludes each other; one at least the latter.
"""

from __future__ import annotations

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    JOINING,
    PREPOSITIONS,
    demands_one,
    spanned,
)
from plainspec.language.conflicts.levelling import Place, alike, places
from plainspec.language.conflicts.slots import agree, excluding, is_own
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded


def placed(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds that part in a few places, if they are."""
    if leads != other_leads:
        return None
    slots = places(text, other)
    if not slots:
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question:
        return None
    if not (one.items and two.items) or leaves_both(one) or leaves_both(two) or not agree(one, two):
        return None
    apart: list[Place] = []
    for slot in slots:
        if alike(slot.mine, slot.theirs):
            continue
        if not (slot.mine and slot.theirs and _demanded(slot, one, text, two, other)):
            return None
        if not (is_own(slot, bool(apart)) and excluding(slot, text, one, two)):
            return None
        apart.append(slot)
    if not apart or (len(apart) > 1 and not all(map(_is_way, apart))):
        return None
    if _mirrored(apart):
        return None
    here = tuple(spanned(slot.mine) for slot in apart)
    there = tuple(spanned(slot.theirs) for slot in apart)
    return Verdict(Kind.VALUES, True, here, there, len(apart) == 1)


def _mirrored(apart: list[Place]) -> bool:
    """Whether two values of one deed have changed their places, of which others judge: “compare that of spring with that of autumn”."""
    if len(apart) != 2:
        return False
    texts = [[[t.text for t in side] for side in (place.mine, place.theirs)] for place in apart]
    if texts[0] != texts[1][::-1]:
        return False
    between = [t.text for t in apart[1].before[len(apart[0].before) :]]
    return "and" not in between or len(between) <= _BESIDE


#: So many words stand between two things that “and” joins, at most; where there are more, it joins two deeds.
_BESIDE = 4


def _demanded(slot: Place, one: Folded, text: str, two: Folded, other: str) -> bool:
    return demands_one(one, text, spanned(slot.mine)) and demands_one(
        two, other, spanned(slot.theirs)
    )


def _is_way(slot: Place) -> bool:
    """Whether the place tells how, when or where a thing is done, or belongs to what does."""
    texts = [token.text for token in slot.mine]
    if texts[0] in PREPOSITIONS or texts[-1].endswith("ly"):
        return True
    before = [t.text for t in slot.before if t.text not in ARTICLES]
    return bool(before) and (before[-1] in PREPOSITIONS or before[-1] in JOINING)
