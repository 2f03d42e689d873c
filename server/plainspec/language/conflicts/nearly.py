"""Two statements that share nearly all their words: at odds by an amount, a closed list of names, or the modality."""

from __future__ import annotations

import re
from itertools import product

from plainspec.language.conflicts.excerpts import clauses, explained
from plainspec.language.conflicts.modality import remodalled
from plainspec.language.conflicts.sides import FEWEST, MOST_PARTED, REPLACED, Side
from plainspec.language.conflicts.verdict import Verdict
from plainspec.language.folding.coordination import conjuncts
from plainspec.language.measures.apart import MONTHS, may_differ, may_list
from plainspec.text.patterns import vocabulary

#: So many words may be those of a date, which is read as one.
_OF_DATES = 3
#: What follows says how little is enough, of one thing or of several.
_AT_LEAST = re.compile(r"\W*at (?:a |the )?(?:very |bare )?(?:minimum|least),", re.IGNORECASE)


def nearly_said(one: Side, two: Side) -> Verdict | None:
    """How two that share nearly all their words are at odds: by amounts, lists of names, the modality."""
    found = by_amount(one, two) or _listed(one, two)
    if found is None and len(one.bag ^ two.bag) <= MOST_PARTED:
        found = _remodalled(one.text, two.text)
    return found


def may_be_measured(one: Side, two: Side) -> bool:
    """Whether they may be close but for the words of their dates, or are little else than amounts."""
    if not (one.bag and two.bag):  # all of it is the amount: “three keys per user”
        demanded = one.folded.modals and two.folded.modals  # “There are three exceptions.”
        return bool(demanded) and len(vocabulary(one.text) & vocabulary(two.text)) >= FEWEST
    if MONTHS.isdisjoint(vocabulary(one.text)) or MONTHS.isdisjoint(vocabulary(two.text)):
        return False
    common = len(one.bag & two.bag)
    apart = min(len(one.bag), len(two.bag)) - common
    return common >= FEWEST - 1 and REPLACED < apart <= _OF_DATES + REPLACED


def _listed(one: Side, two: Side) -> Verdict | None:
    """How they are at odds by closed lists of names in code."""
    if not may_list(one.text, two.text):
        return None
    from plainspec.language.conflicts.lists import listed  # as above

    return listed(*one.told, *two.told)


def _remodalled(text: str, other: str) -> Verdict | None:
    """How they are at odds by a modality in any words: whole, without what only explains, or clause by clause."""
    found = remodalled(text, other)
    # Where few words differ in all, a clause of one's own is worth the search.
    if found is not None or len(vocabulary(text) ^ vocabulary(other)) > 2 * MOST_PARTED:
        return found
    mine, theirs = explained(text, other)
    if (mine, theirs) != (text, other):
        found = remodalled(mine, theirs)
    parts, others = clauses(mine), clauses(theirs)
    if found is None and len(parts) == len(others) > 1:
        # Only the clauses in one place: another clause may demand another thing.
        for part, another in zip(parts, others, strict=True):
            found = found or remodalled(part, another)
    return found


def by_amount(one: Side, two: Side) -> Verdict | None:
    """How they are at odds by one amount: whole, without what only explains, or clause by clause."""
    if not may_differ(one.text, two.text) or _AT_LEAST.match(one.text) or _AT_LEAST.match(two.text):
        return None
    from plainspec.language.conflicts.measures import differ, measured, untold  # few need it
    from plainspec.language.measures.program_numbers import opened

    text, other = opened(one.text), opened(two.text)
    if not differ(text, other):
        return None
    mine, theirs = explained(text, other)
    wholes = ((text, other), (mine, theirs), (untold(mine), untold(theirs)))
    alone = product(clauses(mine), clauses(theirs))
    joint = product((mine, *conjuncts(mine)), (theirs, *conjuncts(theirs)))
    for part, another in dict.fromkeys((*wholes, *alone, *joint)):
        found = measured(part, one.leads, another, two.leads)
        if found is not None:
            return found
    return None
