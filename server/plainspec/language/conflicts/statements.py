"""Two statements compared: as wholes, by what they demand, part by part, and at last by their wording.

What :func:`~plainspec.language.conflicts.compare.compare` lays side by side has to agree
in all but one thing. Where two whole sentences are at peace, their parts are compared
(:mod:`~plainspec.language.conflicts.parts`), then what is nearly the same in both
(:mod:`~plainspec.language.conflicts.nearly`), and last the wording
(:mod:`~plainspec.language.conflicts.other_words`).
"""

from __future__ import annotations

import re

from plainspec.language.conflicts.amounts import other_hours
from plainspec.language.conflicts.bounded import unbounded
from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.excerpts import explained, purposes
from plainspec.language.conflicts.frame_words import may_frame
from plainspec.language.conflicts.grounds import may_be_ungrounded, ungrounded
from plainspec.language.conflicts.introduced import needed
from plainspec.language.conflicts.nearly import by_amount, may_be_measured, nearly_said
from plainspec.language.conflicts.needed_deeds import needs_done
from plainspec.language.conflicts.other_words import by_outcome, in_other_words, may_be_reworded
from plainspec.language.conflicts.overlaps import overlapping
from plainspec.language.conflicts.parts import (
    by_parts,
    by_small_words,
    joined,
    rebuilt,
    tailed,
    without_charge,
)
from plainspec.language.conflicts.poles import Judge
from plainspec.language.conflicts.quantified import quantified
from plainspec.language.conflicts.recast import Recast, back, recast
from plainspec.language.conflicts.restated import restated
from plainspec.language.conflicts.retention import keep_and_remove
from plainspec.language.conflicts.sides import (
    FEWEST,
    MOST_PARTED,
    REPLACED,
    Side,
    close,
    deny_alike,
    refusals,
    share,
    side,
)
from plainspec.language.conflicts.special_cases import special_case
from plainspec.language.conflicts.unlimited import unlimited
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.assertions import unframed
from plainspec.language.folding.charges import sees_to_it
from plainspec.language.folding.fold import fold, is_caption, is_fragment
from plainspec.language.norms.quantities import is_example
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern, vocabulary

#: Running text reads two numbers in “2^64”.
_POWER = Pattern(r"\d(?:\^|\*\*)\d", marks="^*")
#: What is told to be no rule is none.
_MISTAKEN = re.compile(
    r"\W*(?:it|there) (?:is|was|would be|has been|remains) (?:an? |the |one )?(?:\w+ ){0,2}?(?:misconceptions?|myths?|fallacy|misunderstandings?|misbelief|delusion|rumou?rs?|superstition|legend"
    r"|(?:mistake|error|mistaken|wrong|misleading|incorrect) to (?:think|believe|assume|say|claim|conclude|suppose)|untrue|false|not true|not the case|incorrect) that\b",
    re.IGNORECASE,
)
#: “port 80”, “Node.js 19”: of the items of one list that are a name with a number all are meant.
_NAMED = Pattern(r"\W*[^\W\d][\w.+#/-]*(?:\s+[^\W\d][\w.+#/-]*){0,2}\s+v?\d[\d.]*\W*")
#: One of these stands in every norm that another one can be an exception to.
_LIMITS = words(
    "only alone two three four several not no never nobody none cannot can without need"
)


def compare_texts(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two statements are at odds, whole or by their parts, if they are."""
    one, two = side(text, leads), side(other, other_leads)
    if one is None or two is None:
        return None
    found = _framed(one, two)
    if (found is not None and found.decided) or not share(one, two):
        return found
    found = _in_plain_build(one, two) or _unexplained(one, two) or found
    if found is None and close(one, two):
        from plainspec.language.conflicts.inverted import in_order  # few need it

        mine, theirs = in_order(text), in_order(other)
        if mine is not None or theirs is not None:
            return _recompared(_compared, one, mine, two, theirs)
    return found


def _framed(one: Side, two: Side) -> Verdict | None:
    """How two statements are at odds as they are told, or by the clause that a frame demands."""
    common = len(vocabulary(one.text) & vocabulary(two.text))  # cheap, and asked first
    if common >= FEWEST and (may_frame(one.text) or may_frame(two.text)):
        from plainspec.language.conflicts.frames import unframed_demand  # few need it

        mine, theirs = unframed_demand(one.text), unframed_demand(two.text)
        if mine is not None or theirs is not None:
            return _recompared(_told, one, mine, two, theirs)
    return _told(*one.told, *two.told)


def _in_plain_build(one: Side, two: Side) -> Verdict | None:
    """How two statements are at odds in their plainest build: by their demands, without what stands round them."""
    mine, theirs = one.text, two.text
    if may_be_ungrounded(mine) or may_be_ungrounded(theirs):
        mine, theirs = ungrounded(mine, theirs), ungrounded(theirs, mine)
        left, right = one.keys(mine), two.keys(theirs)
        if (
            min(len(left), len(right)) - len(left & right) > REPLACED
            or len(left ^ right) > MOST_PARTED
        ):
            return None  # cheap, and asked before anything is read anew
    here, there = one.saying(mine), two.saying(theirs)
    if here is None or there is None or not may_be_reworded(here, there):
        return None
    plain, other = (
        recast(*here.told, bool(there.folded.modals)),
        recast(*there.told, bool(here.folded.modals)),
    )
    if (plain.text, other.text) == (one.text, two.text):
        return None
    here, there = here.saying(plain.text), there.saying(other.text)
    if here is None or there is None:
        return None
    found = _framed(here, there)
    return back(found, plain, other) if found is not None and found.decided else None


def _unexplained(one: Side, two: Side) -> Verdict | None:
    """How two statements are at odds without what only explains, in any reader's eyes."""
    if any(purposes(it.text) and refusals(it.folded) for it in (one, two)):
        return None  # “must not collect it to sell it”
    if not (one.folded.modals and two.folded.modals):
        return None  # “Release 2 – for Python 3.10”
    mine, theirs = explained(one.text, two.text)
    here, there = one.saying(mine), two.saying(theirs)
    if here is None or there is None or (here is one and there is two) or not close(here, there):
        return None
    # All readers are dear to ask: few words decide, and some that do not have to be gone.
    if len(here.bag ^ there.bag) > 2 * REPLACED:
        return None
    if vocabulary(mine) ^ vocabulary(theirs) == vocabulary(one.text) ^ vocabulary(two.text):
        return None
    found = _told(*here.told, *there.told)
    return found if found is not None and found.decided else None


def _recompared(
    compared: Judge, one: Side, mine: Recast | None, two: Side, theirs: Recast | None
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
    one, two = side(text, leads), side(other, other_leads)
    if one is None or two is None:
        return found
    if found is None or not found.decided:
        found = (
            _quantified(one, two)
            or overlapping(one, two, _compared)
            or unlimited(one, two)
            or needs_done(one, two, compare_texts)
            or found
        )
    found = (
        found
        or special_case(*one.told, *two.told, _compared)
        or (restated(*one.told, *two.told) if close(one, two) else None)
        or _by_core(one, two)
    )
    if found is not None and found.kind is Kind.QUANTITY:
        example = bool(found.here) and is_example(text, found.here[0].start)
        return None if example or other_hours(one.folded, two.folded) else found
    return found


def _by_core(one: Side, two: Side) -> Verdict | None:
    """How they are at odds though they share little but the deed."""
    if one.leads or two.leads or len(one.bag & two.bag) < FEWEST - 1:
        return None
    if _LIMITS.isdisjoint(vocabulary(one.text)) and _LIMITS.isdisjoint(vocabulary(two.text)):
        return None
    from plainspec.language.conflicts.cores import core_conflict  # few need it

    return core_conflict(one.text, two.text)


def _quantified(one: Side, two: Side) -> Verdict | None:
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
    one, two = side(unframed(text), leads), side(unframed(other), other_leads)
    if one is None or two is None:
        return None
    if leads and leads == other_leads and _NAMED.fullmatch(one.text) and _NAMED.fullmatch(two.text):
        return None
    if sees_to_it(one.text, two.text) or sees_to_it(two.text, one.text):
        return without_charge(one, two)
    if _MISTAKEN.match(one.text) is not None or _MISTAKEN.match(two.text) is not None:
        return None
    if keep_and_remove(one.folded, two.folded):
        return by_amount(one, two)
    found = compare(one.folded, two.folded)
    if found is not None and found.kind is Kind.QUANTITY:
        from plainspec.language.conflicts.measures import misread  # few need it

        if misread(one.text, two.text, found):
            return None
        if _POWER.search(one.text) is not None:
            return by_amount(one, two)
    if found is not None and found.kind is Kind.OBLIGATION and not deny_alike(one, two):
        found = None
    if (found is not None and found.decided) or one.folded.question or two.folded.question:
        return found
    if found is not None:
        return (
            unbounded(*one.told, *two.told)
            or by_small_words(one, two)
            or by_amount(one, two)
            or found
        )
    if is_fragment(one.text, one.folded) and is_fragment(two.text, two.folded):
        return None
    return _read(one, two)


def _read(one: Side, two: Side) -> Verdict | None:
    """How two statements are at odds that are at peace as wholes: what looks at more of the wording is asked later."""
    return (
        by_parts(one, two)
        or joined(one, two)
        or tailed(one, two)
        or _turned(tailed(two, one))
        or unbounded(*one.told, *two.told)
        or without_charge(one, two)
        or by_small_words(one, two)
        or in_other_words(one, two)
        or (nearly_said(one, two) if close(one, two) else None)
        or (by_amount(one, two) if may_be_measured(one, two) else None)
        or by_outcome(one, two, _compared)
        or rebuilt(one, two)
    )


def _turned(found: Verdict | None) -> Verdict | None:
    return found.turned() if found is not None else None
