"""Two statements compared: as wholes, by what they demand, part by part, and at last by their wording.

What :func:`~plainspec.language.conflicts.compare.compare` lays side by side has to agree
in all but one thing. A long sentence says more than its demand: why, for
example, in brackets, and in a second clause what else holds. An author who
contradicts it repeats the demand and not the rest. So where two whole sentences
are at peace, they are compared again without what only explains, and then each
of the clauses of the one that has a modal of its own with each of the other's
(:mod:`~plainspec.language.conflicts.excerpts`). Last come those who look at the
wording, each a module beside this one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import NamedTuple

from plainspec.language.conflicts.amounts import other_hours
from plainspec.language.conflicts.bounded import unbounded
from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.excerpts import clauses, demand, explained, purposes
from plainspec.language.conflicts.exchanges import exchanged, may_exchange
from plainspec.language.conflicts.expressions import worded
from plainspec.language.conflicts.frame_words import may_frame
from plainspec.language.conflicts.gist import turned_round
from plainspec.language.conflicts.instead import ruled_out
from plainspec.language.conflicts.introduced import needed
from plainspec.language.conflicts.levelling import levelled
from plainspec.language.conflicts.modality import remodalled
from plainspec.language.conflicts.only import otherwise
from plainspec.language.conflicts.pejoratives import spoilt
from plainspec.language.conflicts.places import placed
from plainspec.language.conflicts.poles import may_be_poled, may_part, poled
from plainspec.language.conflicts.quantified import quantified
from plainspec.language.conflicts.recast import Recast, back, recast
from plainspec.language.conflicts.relations import disjoined
from plainspec.language.conflicts.restated import restated
from plainspec.language.conflicts.retention import keep_and_remove
from plainspec.language.conflicts.rewording import reworded
from plainspec.language.conflicts.slots import slotted
from plainspec.language.conflicts.special_cases import special_case
from plainspec.language.conflicts.tails import demands, refuses, without_tails
from plainspec.language.conflicts.turns import swapped
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.assertions import unframed
from plainspec.language.folding.charges import sees_to_it, uncharged
from plainspec.language.folding.coordination import conjuncts
from plainspec.language.folding.fold import fold, is_caption, is_fragment
from plainspec.language.folding.folded import Folded
from plainspec.language.measures.apart import MONTHS, may_differ, may_list
from plainspec.language.measures.frequencies import same_frequency
from plainspec.language.norms.force import Force
from plainspec.language.norms.quantities import is_example
from plainspec.language.words.opposites import contrary
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern, vocabulary

_JOINING = Pattern(r"\b(?:and|or|nor)\b", re.IGNORECASE, signs="and or nor and/or")
#: A part of fewer words of content tells too little.
_FEWEST = 3
#: Words that the shorter of two sentences has of its own, at most, where the longer joins several things.
_REPLACED = 2
#: So many words may be those of a date, which is read as one.
_OF_DATES = 3
#: An expression has so few words of content that two of them make no more than this.
_MOST_PARTED = 7
#: As above, where words of the one may stand for words of the other.
_MOST_REWORDED = 12
#: So many pairs of words are looked at, at most.
_MOST_PAIRS = 24
#: So many of the words of the one with fewer stand in both, at least.
_COMMON = 0.6
_LETTING_OFF = (Force.EXEMPTION, Force.CHOICE)
#: “port 80”, “Node.js 19”: of the items of one list that are a name with a number all are meant.
_NAMED = Pattern(r"\W*[^\W\d][\w.+#/-]*(?:\s+[^\W\d][\w.+#/-]*){0,2}\s+v?\d[\d.]*\W*")
#: What follows says how little is enough, of one thing or of several.
_AT_LEAST = re.compile(r"\W*at (?:a |the )?(?:very |bare )?(?:minimum|least),", re.IGNORECASE)
#: Running text reads two numbers in “2^64”.
_POWER = Pattern(r"\d(?:\^|\*\*)\d", marks="^*")
#: What is told to be no rule is none.
_MISTAKEN = re.compile(
    r"\W*(?:it|there) (?:is|was|would be|has been|remains) (?:an? |the |one )?(?:\w+ ){0,2}?(?:misconceptions?|myths?|fallacy|misunderstandings?|misbelief|delusion|rumou?rs?|superstition|legend"
    r"|(?:mistake|error|mistaken|wrong|misleading|incorrect) to (?:think|believe|assume|say|claim|conclude|suppose)|untrue|false|not true|not the case|incorrect) that\b",
    re.IGNORECASE,
)
#: “must not simply close it” does not forbid to close it.
_IN_PART = Pattern(
    r"\b(?:not|never|cannot|n['’]t) (?:just|simply|merely|always|necessarily|automatically)\b",
    re.IGNORECASE,
    signs="just simply merely always necessarily automatically",
)
#: Those who look at the wording, the most frequent first.
_READERS = (quantified, slotted, worded, placed, swapped, otherwise, ruled_out)


_Compare = Callable[[str, tuple[str, ...], str, tuple[str, ...]], Verdict | None]


class _Side(NamedTuple):
    """One of two statements: its text, the leads above it, and what both fold to."""

    text: str
    leads: tuple[str, ...]
    folded: Folded

    @property
    def bag(self) -> frozenset[str]:
        """Its words of content."""
        return self.folded.bag

    @property
    def told(self) -> tuple[str, tuple[str, ...]]:
        """Text and leads: what those take who look at the wording."""
        return self.text, self.leads

    def saying(self, text: str) -> _Side | None:
        """The same statement with another *text*, if that can be read."""
        return _side(text, self.leads) if text != self.text else self


def _side(text: str, leads: tuple[str, ...]) -> _Side | None:
    folded = fold(text, leads)
    return _Side(text, leads, folded) if folded is not None else None


def compare_texts(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two statements are at odds, whole or by their parts, if they are."""
    one, two = _side(text, leads), _side(other, other_leads)
    if one is None or two is None:
        return None
    common = len(vocabulary(text) & vocabulary(other))  # cheap, and asked first
    if common >= _FEWEST and (may_frame(text) or may_frame(other)):
        from plainspec.language.conflicts.frames import unframed_demand  # few need it

        mine, theirs = unframed_demand(text), unframed_demand(other)
        if mine is not None or theirs is not None:
            return _recompared(_told, one, mine, two, theirs)
    found = _told(text, leads, other, other_leads)
    if found is None or not found.decided:
        found = _unexplained(one, two) or found
    if found is None and _close(one, two):
        from plainspec.language.conflicts.inverted import in_order  # as above

        mine, theirs = in_order(text), in_order(other)
        if mine is not None or theirs is not None:
            return _recompared(_compared, one, mine, two, theirs)
    return found


def _unexplained(one: _Side, two: _Side) -> Verdict | None:
    """How two statements are at odds without what only explains, in any reader's eyes."""
    if any(purposes(side.text) and _refusals(side.folded) for side in (one, two)):
        return None  # “must not collect it to sell it”
    if not (one.folded.modals and two.folded.modals):
        return None  # “Release 2 – for Python 3.10”
    mine, theirs = explained(one.text, two.text)
    here, there = one.saying(mine), two.saying(theirs)
    if here is None or there is None or (here is one and there is two) or not _close(here, there):
        return None
    if len(here.bag ^ there.bag) > 2 * _REPLACED:
        return None  # all readers are dear to ask, and few words decide
    found = _told(*here.told, *there.told)
    return found if found is not None and found.decided else None


def _recompared(
    compared: _Compare, one: _Side, mine: Recast | None, two: _Side, theirs: Recast | None
) -> Verdict | None:
    """How *compared* finds them at odds in other words, of those that have some."""
    mine, theirs = mine or Recast(one.text, None), theirs or Recast(two.text, None)
    return back(compared(mine.text, one.leads, theirs.text, two.leads), mine, theirs)


def _told(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two statements are at odds as they are told."""
    # One lead introduces both, or a sentence stands for itself.
    both = leads and leads == other_leads and _is_whole(text) and _is_whole(other)
    mine, theirs = ((), ()) if both else (needed(text, leads), needed(other, other_leads))
    if (mine, theirs) != (leads, other_leads):
        found = _compared(text, mine, other, theirs)
        if found is not None and found.decided:
            return found
    found = _compared(text, leads, other, other_leads)
    one, two = _side(text, leads), _side(other, other_leads)
    if one is None or two is None:
        return found
    if found is None or not found.decided:
        found = _quantified(one, two) or found
    found = (
        found
        or special_case(*one.told, *two.told, _compared)
        or (restated(*one.told, *two.told) if _close(one, two) else None)
        or _by_core(one, two)
    )
    if found is not None and found.kind is Kind.QUANTITY:
        example = bool(found.here) and is_example(text, found.here[0].start)
        return None if example or other_hours(one.folded, two.folded) else found
    return found


#: One of these stands in every norm that another one can be an exception to.
_LIMITS = words(
    "only alone two three four several not no never nobody none cannot can without need"
)


def _by_core(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds though they share little but the deed."""
    if one.leads or two.leads or len(one.bag & two.bag) < _FEWEST - 1:
        return None
    if _LIMITS.isdisjoint(vocabulary(one.text)) and _LIMITS.isdisjoint(vocabulary(two.text)):
        return None
    from plainspec.language.conflicts.cores import core_conflict  # few need it

    return core_conflict(one.text, two.text)


def _quantified(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds by how many or which: as they are told, and without what stands round the demand."""
    found = quantified(*one.told, *two.told)
    mine, theirs = unframed(one.text), unframed(two.text)
    if found is None and (mine, theirs) != (one.text, two.text):
        found = quantified(mine, one.leads, theirs, two.leads)
    if found is not None and (is_caption(*one.told) or is_caption(*two.told)):
        return None
    return found


def _is_whole(text: str) -> bool:
    """Whether *text*, an item of a list, is a sentence of its own."""
    folded = fold(text)
    if folded is None or not any(item.subject for item in folded.items):
        return False
    return bool(folded.modals) or text.rstrip().endswith(".")


def _compared(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    one, two = _side(unframed(text), leads), _side(unframed(other), other_leads)
    if one is None or two is None:
        return None
    if leads and leads == other_leads and _NAMED.fullmatch(one.text) and _NAMED.fullmatch(two.text):
        return None
    if sees_to_it(one.text, two.text) or sees_to_it(two.text, one.text):
        return _uncharged(one, two)
    if _MISTAKEN.match(one.text) is not None or _MISTAKEN.match(two.text) is not None:
        return None
    if keep_and_remove(one.folded, two.folded):
        return _measured(one, two)
    found = compare(one.folded, two.folded)
    if found is not None and found.kind is Kind.QUANTITY:
        from plainspec.language.conflicts.measures import misread  # few need it

        if misread(one.text, two.text, found):
            return None
        if _POWER.search(one.text) is not None:
            return _measured(one, two)
    if found is not None and found.kind is Kind.OBLIGATION and not _deny_alike(one, two):
        found = None
    if (found is not None and found.decided) or one.folded.question or two.folded.question:
        return found
    if found is not None:
        return (
            unbounded(*one.told, *two.told) or _exchanged(one, two) or _measured(one, two) or found
        )
    if is_fragment(one.text, one.folded) and is_fragment(two.text, two.folded):
        return None
    return _read(one, two)


def _read(one: _Side, two: _Side) -> Verdict | None:
    """How two statements are at odds that are at peace as wholes: what looks at more of the wording is asked later."""
    return (
        _by_parts(one, two)
        or _joined(one, two)
        or _tailed(one, two)
        or _turned(_tailed(two, one))
        or unbounded(*one.told, *two.told)
        or _uncharged(one, two)
        or _exchanged(one, two)
        or _recast(one, two)
        or (_nearly_said(one, two) if _close(one, two) else None)
        or (_measured(one, two) if _may_be_measured(one, two) else None)
        or _poled(one, two)
        or _rebuilt(one, two)
    )


def _nearly_said(one: _Side, two: _Side) -> Verdict | None:
    """How two that share nearly all their words are at odds: by amounts, lists of names, the modality."""
    found = _measured(one, two) or _listed(one, two)
    if found is None and len(one.bag ^ two.bag) <= _MOST_PARTED:
        found = _remodalled(one.text, two.text)
    return found


def _poled(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds by what is to become of one thing: whole, or in one of the things that they demand."""
    if not may_part(one.text, one.folded, two.text, two.folded):
        return None
    if (one.leads and one.leads == two.leads) or (_is_title(one) and _is_title(two)):
        return None  # two of several steps, two commands
    mine, theirs = recast(*one.told), recast(*two.told)
    if mine.turned or theirs.turned:
        mine, theirs = Recast(one.text, None), Recast(two.text, None)
    if not may_be_poled(mine.text, theirs.text):
        return None
    for part, another in dict.fromkeys(product(_demands_of(mine.text), _demands_of(theirs.text))):
        found = poled(part, one.leads, another, two.leads, _compared)
        if found is not None:
            return back(found, mine, theirs)
    return None


def _is_title(side: _Side) -> bool:
    """Whether it is an imperative that no full stop ends: “Create a key”."""
    return not side.folded.modals and not side.text.rstrip().endswith((".", "!", ";"))


def _demands_of(text: str) -> tuple[str, ...]:
    """*text*, and each of the things that it demands by itself."""
    return (text, *clauses(text), *conjuncts(text))


def _deny_alike(one: _Side, two: _Side) -> bool:
    """Whether both of them deny a thing only in part, or neither."""
    return (_IN_PART.search(one.text) is None) == (_IN_PART.search(two.text) is None)


def _close(one: _Side, two: _Side) -> bool:
    """Whether nearly all words of the one with fewer stand in both."""
    common = len(one.bag & two.bag)
    fewest = 1 if one.folded.amounts and two.folded.amounts else _FEWEST - 1
    return common >= fewest and min(len(one.bag), len(two.bag)) - common <= _REPLACED


def _may_be_measured(one: _Side, two: _Side) -> bool:
    """Whether they may be close but for the words of their dates, or are little else than amounts."""
    if not (one.bag and two.bag):  # all of it is the amount: “three keys per user”
        demanded = one.folded.modals and two.folded.modals  # “There are three exceptions.”
        return bool(demanded) and len(vocabulary(one.text) & vocabulary(two.text)) >= _FEWEST
    if MONTHS.isdisjoint(vocabulary(one.text)) or MONTHS.isdisjoint(vocabulary(two.text)):
        return False
    common = len(one.bag & two.bag)
    apart = min(len(one.bag), len(two.bag)) - common
    return common >= _FEWEST - 1 and _REPLACED < apart <= _OF_DATES + _REPLACED


def _listed(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds by closed lists of names in code."""
    if not may_list(one.text, two.text):
        return None
    from plainspec.language.conflicts.lists import listed  # as above

    return listed(*one.told, *two.told)


def _remodalled(text: str, other: str) -> Verdict | None:
    """How they are at odds by a modality in any words: whole, without what only explains, or clause by clause."""
    found = remodalled(text, other)
    # Where few words differ in all, a clause of one's own is worth the search.
    if found is not None or len(vocabulary(text) ^ vocabulary(other)) > 2 * _MOST_PARTED:
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


def _measured(one: _Side, two: _Side) -> Verdict | None:
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


def _parted(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds in the one place where they part, or by expressions that exclude each other."""
    common = len(one.bag & two.bag)
    if not common or len(one.bag ^ two.bag) > _MOST_PARTED:
        return None
    if len(vocabulary(one.text) ^ vocabulary(two.text)) > 2 * _MOST_PARTED:
        return None
    if common >= _REPLACED:
        found = next(filter(None, (reader(*one.told, *two.told) for reader in _READERS)), None)
        if found is not None:
            here = " ".join(span.of(one.text) for span in found.here)
            there = " ".join(span.of(two.text) for span in found.there)
            return None if same_frequency(here, there) else found
    return spoilt(*one.told, *two.told)


def _recast(one: _Side, two: _Side) -> Verdict | None:
    """The same, whatever words they demand by; and by what one of them leaves out or undone."""
    common, apart = len(one.bag & two.bag), len(one.bag ^ two.bag)
    if not common or (apart > _MOST_PARTED and apart > min(common, _MOST_REWORDED)):
        return None
    mine, theirs = recast(*one.told), recast(*two.told)
    here, there = one._replace(text=mine.text), two._replace(text=theirs.text)
    found = None
    if mine.turned or theirs.turned:
        left = spoilt(*one.told, *two.told)
        if left is not None:
            return left
        here, there = one.saying(mine.text) or here, two.saying(theirs.text) or there
        found = _settled(compare(here.folded, there.folded))
    if found is None and apart <= _MOST_PARTED:
        found = _parted(here, there)
        if found is None and common >= _REPLACED:
            found = disjoined(*here.told, *there.told)
    if found is None and (mine.places, theirs.places) != (None, None):
        found = remodalled(here.text, there.text)
    if found is None and common >= _REPLACED:
        found = _levelled(here, there)
    return back(found, mine, theirs)


def _levelled(one: _Side, two: _Side) -> Verdict | None:
    """The same, with the words of the one where the other says the same in others."""
    level = levelled(one.text, two.text)
    said = two.saying(level.text) if level is not None else None
    if level is None or said is None:
        return None
    found = (
        _settled(compare(one.folded, said.folded))
        or _parted(one, said)
        or disjoined(*one.told, *said.told)
        or remodalled(one.text, said.text)
    )
    return back(found, Recast(one.text, None), level)


def _exchanged(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds by their small words: whole, without what only explains, or clause by clause."""
    if not may_exchange(one.text, two.text):
        return None
    common = len(one.bag & two.bag)
    apart = min(len(one.bag), len(two.bag)) - common
    if apart > _REPLACED or common < max(apart + 1, _FEWEST - 1):
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


def _rebuilt(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds in whatever build: whole, or clause by clause."""
    found = turned_round(one.text, one.folded, two.text, two.folded)
    several = max(len(one.folded.modals), len(two.folded.modals)) > 1
    if found is None and several and _near(one, two):
        found = _rebuilt_in_part(one, two)
    return found if found is None or _deny_alike(one, two) else None


def _rebuilt_in_part(one: _Side, two: _Side) -> Verdict | None:
    found = None
    mine, theirs = explained(one.text, two.text)
    for part, another in product(clauses(mine), clauses(theirs)):
        here, there = one.saying(part), two.saying(another)
        if here is not None and there is not None:
            found = found or turned_round(part, here.folded, another, there.folded)
    return found


def _uncharged(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds without who has to ensure or to prevent what one of them says."""
    mine, theirs = one.saying(uncharged(one.text)), two.saying(uncharged(two.text))
    if mine is None or theirs is None or (mine is one and theirs is two):
        return None
    if mine is not one and _leaves_to_others(mine.folded, theirs.folded):
        return None
    if theirs is not two and _leaves_to_others(theirs.folded, mine.folded):
        return None
    return _at_odds(mine, theirs)


def _leaves_to_others(one: Folded, two: Folded) -> bool:
    """Whether somebody has *one* done, by whomever, and *two* forbids somebody to do it."""
    return one.passive and not _refusals(one) and not two.passive and any(i.subject for i in two.items)  # fmt: skip


def _by_parts(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds without what only explains, or clause by clause."""
    if not _near(one, two):
        return None
    if not (_may_clash(one.folded, two.folded) or purposes(one.text) or purposes(two.text)):
        return None  # the reason may be what says no: “to avoid mistakes”
    found = _settled(_otherwise(one.folded, two.folded))
    if found is not None:
        return found
    mine, theirs = explained(one.text, two.text)
    parts, others = clauses(mine), clauses(theirs)
    alone = product(parts, others) if parts != (mine,) or others != (theirs,) else ()
    for part, another in ((mine, theirs), *alone):
        if (part, another) == (one.text, two.text):
            continue
        here, there = one.saying(part), two.saying(another)
        if here is None or there is None or min(len(here.bag), len(there.bag)) < _FEWEST:
            continue
        found = _at_odds(here, there)
        if found is not None:
            return found
    return None


def _joined(one: _Side, two: _Side) -> Verdict | None:
    """How they are at odds in one of the things that one of them joins by “and” or “or”."""
    fewest, common = min(len(one.bag), len(two.bag)), len(one.bag & two.bag)
    if not common or fewest < _FEWEST - 1 or fewest - common > _REPLACED:
        return None
    if _JOINING.search(one.text) is None and _JOINING.search(two.text) is None:
        return None
    if not _may_clash(one.folded, two.folded):
        return None
    mine, theirs = demand(one.text), demand(two.text)
    for part, another in list(product((mine, *conjuncts(mine)), (theirs, *conjuncts(theirs))))[1:]:
        here, there = one.saying(part), two.saying(another)
        if here is None or there is None or min(len(here.bag), len(there.bag)) < _FEWEST - 1:
            continue
        found = _at_odds(here, there)
        if found is not None:
            return found
    return None


def _tailed(whole: _Side, two: _Side) -> Verdict | None:
    """How *two* refuses what *whole* demands in some way."""
    if len(two.bag) > len(whole.bag) or not _near(whole, two):
        return None
    for shorter, told in without_tails(whole.text):
        one = whole.saying(shorter)
        if one is None or not _near(one, two):
            continue
        if not told and not (demands(one.folded) and refuses(two.folded)):
            continue
        found = _at_odds(one, two)
        if found is not None and found.kind is Kind.OBLIGATION:
            return found
    return None


def _turned(found: Verdict | None) -> Verdict | None:
    return found.turned() if found is not None else None


def _near(one: _Side, two: _Side) -> bool:
    """Whether the two speak of one thing."""
    fewest = min(len(one.bag), len(two.bag))
    return fewest >= _FEWEST and len(one.bag & two.bag) >= _COMMON * fewest


def _may_clash(one: Folded, two: Folded) -> bool:
    """Whether a sign or a word of the two may be at odds."""
    if _refusals(one) != _refusals(two) or max(len(one.signs), len(two.signs)) > 1:
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


def _refusals(folded: Folded) -> int:
    """How often the sentence says no, or that something need not be."""
    said = sum(1 for sign in folded.signs if sign.negative or sign.force in _LETTING_OFF)
    return said + len(folded.negations)


def _at_odds(one: _Side, two: _Side) -> Verdict | None:
    """How what is left of two statements is at odds, where that is sure enough."""
    found = _settled(compare(one.folded, two.folded))
    return found or _settled(_otherwise(one.folded, two.folded))


def _otherwise(one: Folded, two: Folded) -> Verdict | None:
    """How two sentences are at odds where words that may mean the same are taken for one."""
    said = reworded(one, two)
    return compare(one, said) if said is not None else None


def _settled(found: Verdict | None) -> Verdict | None:
    """*found* where it is sure enough for what is left of two sentences."""
    if found is None or not found.decided or found.wider or found.kind is Kind.QUANTITY:
        return None
    return found
