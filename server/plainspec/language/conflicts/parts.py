"""Two statements compared part by part: without what only explains, clause by clause, thing by thing.

A long sentence says more than its demand: why, for example, in brackets, and in a second
clause what else holds. An author who contradicts it repeats the demand and not the
rest. So each of the clauses of the one that has a modal of its own is compared with each of the
other's (:mod:`~plainspec.language.conflicts.excerpts`), and each thing that they join by “and” or “or”.
"""

from __future__ import annotations

import re
from itertools import product

from plainspec.language.conflicts.excerpts import clauses, demand, explained, purposes
from plainspec.language.conflicts.exchanges import exchanged, may_exchange
from plainspec.language.conflicts.gist import turned_round
from plainspec.language.conflicts.sides import (
    FEWEST,
    REPLACED,
    Side,
    at_odds,
    deny_alike,
    near,
    otherwise,
    refusals,
    settled,
)
from plainspec.language.conflicts.tails import demands, refuses, without_tails
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.charges import uncharged
from plainspec.language.folding.coordination import conjuncts
from plainspec.language.folding.folded import Folded
from plainspec.language.words.opposites import contrary
from plainspec.text.patterns import Pattern

_JOINING = Pattern(r"\b(?:and|or|nor)\b", re.IGNORECASE, signs="and or nor and/or")
#: So many pairs of words are looked at, at most.
_MOST_PAIRS = 24


def by_parts(one: Side, two: Side) -> Verdict | None:
    """How they are at odds without what only explains, or clause by clause."""
    if not near(one, two):
        return None
    if not (_may_clash(one.folded, two.folded) or purposes(one.text) or purposes(two.text)):
        return None  # the reason may be what says no: “to avoid mistakes”
    found = settled(otherwise(one.folded, two.folded))
    if found is not None:
        return found
    mine, theirs = explained(one.text, two.text)
    parts, others = clauses(mine), clauses(theirs)
    alone = product(parts, others) if parts != (mine,) or others != (theirs,) else ()
    for part, another in ((mine, theirs), *alone):
        if (part, another) == (one.text, two.text):
            continue
        here, there = one.saying(part), two.saying(another)
        if here is None or there is None or min(len(here.bag), len(there.bag)) < FEWEST:
            continue
        found = at_odds(here, there)
        if found is not None:
            return found
    return None


def joined(one: Side, two: Side) -> Verdict | None:
    """How they are at odds in one of the things that one of them joins by “and” or “or”."""
    fewest, common = min(len(one.bag), len(two.bag)), len(one.bag & two.bag)
    if not common or fewest < FEWEST - 1 or fewest - common > REPLACED:
        return None
    if _JOINING.search(one.text) is None and _JOINING.search(two.text) is None:
        return None
    if not _may_clash(one.folded, two.folded):
        return None
    mine, theirs = demand(one.text), demand(two.text)
    for part, another in list(product((mine, *conjuncts(mine)), (theirs, *conjuncts(theirs))))[1:]:
        here, there = one.saying(part), two.saying(another)
        if here is None or there is None or min(len(here.bag), len(there.bag)) < FEWEST - 1:
            continue
        found = at_odds(here, there)
        if found is not None:
            return found
    return None


def tailed(whole: Side, two: Side) -> Verdict | None:
    """How *two* refuses what *whole* demands in some way."""
    if len(two.bag) > len(whole.bag) or not near(whole, two):
        return None
    for shorter, told in without_tails(whole.text):
        one = whole.saying(shorter)
        if one is None or not near(one, two):
            continue
        if not told and not (demands(one.folded) and refuses(two.folded)):
            continue
        found = at_odds(one, two)
        if found is not None and found.kind is Kind.OBLIGATION:
            return found
    return None


def _may_clash(one: Folded, two: Folded) -> bool:
    """Whether a sign or a word of the two may be at odds."""
    if refusals(one) != refusals(two) or max(len(one.signs), len(two.signs)) > 1:
        return True
    left, right = one.bag - two.bag, two.bag - one.bag
    if not (left or right):
        return _have_changed_places(one, two)
    if len(left) * len(right) > _MOST_PAIRS:
        return False
    mine = [item.stem for item in one.items if item.key in left]
    theirs = [item.stem for item in two.items if item.key in right]
    return any(contrary(a, b) for a in mine for b in theirs)


def _have_changed_places(one: Folded, two: Folded) -> bool:
    """Whether two words that exclude each other stand where the other one did: “keep the head and drop the rest”."""
    if len(one.items) != len(two.items):
        return False
    turned = {(a.stem, b.stem) for a, b in zip(one.items, two.items, strict=True) if a.key != b.key}
    return any((b, a) in turned and contrary(a, b) for a, b in turned)


def without_charge(one: Side, two: Side) -> Verdict | None:
    """How they are at odds without who has to ensure or to prevent what one of them says."""
    mine, theirs = one.saying(uncharged(one.text)), two.saying(uncharged(two.text))
    if mine is None or theirs is None or (mine is one and theirs is two):
        return None
    if mine is not one and _leaves_to_others(mine.folded, theirs.folded):
        return None
    if theirs is not two and _leaves_to_others(theirs.folded, mine.folded):
        return None
    return at_odds(mine, theirs)


def _leaves_to_others(one: Folded, two: Folded) -> bool:
    """Whether somebody has *one* done, by whomever, and *two* forbids somebody to do it."""
    return one.passive and not refusals(one) and not two.passive and any(i.subject for i in two.items)  # fmt: skip


def by_small_words(one: Side, two: Side) -> Verdict | None:
    """How they are at odds by their small words: whole, without what only explains, or clause by clause."""
    if not may_exchange(one.text, two.text):
        return None
    common = len(one.bag & two.bag)
    apart = min(len(one.bag), len(two.bag)) - common
    if apart > REPLACED or common < max(apart + 1, FEWEST - 1):
        return None
    found = exchanged(*one.told, *two.told)
    if found is not None:
        return found
    mine, theirs = explained(one.text, two.text)
    for part, another in dict.fromkeys(product((mine, *clauses(mine)), (theirs, *clauses(theirs)))):  # fmt: skip
        if (part, another) != (one.text, two.text):
            found = exchanged(part, one.leads, another, two.leads)
            if found is not None:
                return found
    return None


def rebuilt(one: Side, two: Side) -> Verdict | None:
    """How they are at odds in whatever build: whole, or clause by clause."""
    found = turned_round(one.text, one.folded, two.text, two.folded)
    several = max(len(one.folded.modals), len(two.folded.modals)) > 1
    if found is None and several and near(one, two):
        found = _rebuilt_in_part(one, two)
    return found if found is None or deny_alike(one, two) else None


def _rebuilt_in_part(one: Side, two: Side) -> Verdict | None:
    found = None
    mine, theirs = explained(one.text, two.text)
    for part, another in product(clauses(mine), clauses(theirs)):
        here, there = one.saying(part), two.saying(another)
        if here is not None and there is not None:
            found = found or turned_round(part, here.folded, another, there.folded)
    return found
