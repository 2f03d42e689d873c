"""Sentences that agree word for word but in a few places: said otherwise in some of them, and exclusive in others.

:mod:`plainspec.language.conflict_slots` compares two sentences that part in one place. Here they
may part in several, which is what happens where a whole sentence is reworded, and where one value
is said twice: “in advance at the beginning of”, “in arrears at the end of”. Each place must hold
the same, otherwise said, or what excludes each other; one at least the latter.

Two things that have changed their places are compared as well: “from the newest to the oldest”,
“reject them rather than ignore them”.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from plainspec.language.conflict_slots import (
    Slot,
    agree,
    excluding,
    is_own,
    weighty,
)
from plainspec.language.conflict_values import leaves_both
from plainspec.language.demanded import (
    ARTICLES,
    JOINING,
    PREPOSITIONS,
    Token,
    demands_one,
    spanned,
    tokens_of,
)
from plainspec.language.folded import Folded
from plainspec.language.folding import fold
from plainspec.language.nearness import near
from plainspec.language.opposites import canonical, contrary, root
from plainspec.language.verdict import Kind, Verdict
from plainspec.language.vocabulary import words

#: So many places, at most, and so many words in one of them.
_MOST = 4
_LONGEST = 7
#: So many words of some weight the two share, at least.
_COMMON = 4
#: Of so many letters, at least.
_WEIGHTY = 4


def placed(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds that part in a few places, if they are."""
    if leads != other_leads:
        return None
    mine, theirs = tokens_of(text), tokens_of(other)
    slots = _slots(mine, theirs)
    if slots is None or not slots:
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question:
        return None
    if not (one.items and two.items) or leaves_both(one) or leaves_both(two) or not agree(one, two):
        return None
    turned = _turned_round(slots)
    apart = []
    for slot in slots:
        if _alike(slot):
            continue
        if not (slot.mine and slot.theirs and _demanded(slot, one, text, two, other)):
            return None
        if not (is_own(slot, bool(apart)) and (turned or excluding(slot, text, one, two))):
            return None
        apart.append(slot)
    if not apart or (len(apart) > 1 and not (turned or all(map(_is_way, apart)))):
        return None
    here = tuple(spanned(slot.mine) for slot in apart)
    there = tuple(spanned(slot.theirs) for slot in apart)
    return Verdict(Kind.VALUES, True, here, there, len(apart) == 1)


def _demanded(slot: Slot, one: Folded, text: str, two: Folded, other: str) -> bool:
    return demands_one(one, text, spanned(slot.mine)) and demands_one(two, other, spanned(slot.theirs))


@lru_cache(maxsize=1 << 13)
def _key(text: str) -> str:
    """What a word is compared by: its sense, where it has some weight."""
    if text in _MUST:
        return "must"
    return canonical(root(text)) if len(text) >= _WEIGHTY and text.isalpha() else text


_MUST = words("must shall should")


def _slots(one: tuple[Token, ...], other: tuple[Token, ...]) -> list[Slot] | None:
    """Where two sentences part; None where that is in too many places, or too much stands there."""
    mine, theirs = [_key(t.text) for t in one], [_key(t.text) for t in other]
    found = []
    common = 0
    for tag, start, end, first, last in SequenceMatcher(None, mine, theirs, False).get_opcodes():
        if tag == "equal":
            common += weighty(one[start:end])
        elif len(found) == _MOST or end - start > _LONGEST or last - first > _LONGEST:
            return None
        else:
            found.append(Slot(one[start:end], other[first:last], one[:start], one[end:]))
    return found if common >= _COMMON else None


def _alike(slot: Slot) -> bool:
    """Whether both sentences say the same in the place."""
    mine, theirs = _heavy(slot.mine), _heavy(slot.theirs)
    if len(mine) != len(theirs):
        return False
    return all(a == b or near(a, b) for a, b in zip(mine, theirs, strict=True))


def _heavy(tokens: tuple[Token, ...]) -> list[str]:
    return [_key(t.text) for t in tokens if t.text not in _LOOSE]


_LOOSE = ARTICLES - words("every each any one own") | words(", - always strictly indeed also then")


def _is_way(slot: Slot) -> bool:
    """Whether the place tells how, when or where a thing is done, or belongs to what does."""
    texts = [token.text for token in slot.mine]
    if texts[0] in PREPOSITIONS or texts[-1].endswith("ly"):
        return True
    before = [t.text for t in slot.before if t.text not in ARTICLES]
    return bool(before) and (before[-1] in PREPOSITIONS or before[-1] in JOINING)


def _turned_round(slots: list[Slot]) -> bool:
    return False
