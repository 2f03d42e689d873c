"""Long sentences compared by what they demand: without reasons and asides, and part by part.

What :func:`~plainspec.language.conflicts.compare.compare` lays side by side has to agree
in all but one thing. A long sentence says more than its demand: why, for
example, in brackets, and in a second clause what else holds. An author who
contradicts it repeats the demand and not the rest. So where two whole sentences
are at peace, they are compared again without what only explains, and then each
of the clauses of the one that has a modal of its own with each of the other's.

Whatever is left out is blanked, so that all spans stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.exchanges import exchanged, may_exchange
from plainspec.language.conflicts.expressions import worded
from plainspec.language.conflicts.gist import turned_round
from plainspec.language.conflicts.instead import ruled_out
from plainspec.language.conflicts.levelling import levelled
from plainspec.language.conflicts.modality import remodalled
from plainspec.language.conflicts.only import otherwise
from plainspec.language.conflicts.pejoratives import spoilt
from plainspec.language.conflicts.places import placed
from plainspec.language.conflicts.poles import may_part, poled
from plainspec.language.conflicts.quantified import quantified
from plainspec.language.conflicts.recast import Recast, back, recast
from plainspec.language.conflicts.relations import disjoined
from plainspec.language.conflicts.restated import restated
from plainspec.language.conflicts.rewording import reworded
from plainspec.language.conflicts.slots import slotted
from plainspec.language.conflicts.tails import demands, refuses, without_tails
from plainspec.language.conflicts.turns import swapped
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.assertions import unframed
from plainspec.language.folding.charges import sees_to_it, uncharged
from plainspec.language.folding.coordination import conjuncts
from plainspec.language.folding.fold import LONGEST, fold, is_fragment
from plainspec.language.folding.folded import Folded
from plainspec.language.measures.apart import may_differ, may_list
from plainspec.language.measures.frequencies import same_frequency
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.language.words.opposites import contrary
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

_MODAL = r"(?:must|shall|should|may|can|cannot|need not|will|is|are|has|have)"
#: What a demand is for, and what follows from it; to the end of the clause.
_PURPOSE = Pattern(
    r"(?:,? (?:so that|so as to|in order (?:not )?to|in order that)"
    r"|(?:, |(?<!required )(?<!able )(?<!need )(?<!needs )(?<!has )(?<!have )(?<!try )(?<!attempt )(?<!allowed )"
    r"(?<!permitted )(?<!expected )(?<!ought )(?<!order )(?<!how )(?<!sure )(?<!is )(?<!are ) )"
    r"to (?:ensure|make (?:sure|certain)|guarantee|avoid|prevent)"
    r"|, to (?:help|allow|enable|reduce|minimi[sz]e|protect|improve|keep|facilitate|simplify|support|maintain|preserve))"
    rf"\b(?:(?!,? (?:and|but) (?:\w+ ){{0,4}}{_MODAL}\b)[^;.]|\.(?=\w))*"
    r"|^To (?:ensure|make (?:sure|certain)|guarantee|avoid|prevent|reduce|protect|minimi[sz]e|improve|facilitate|simplify|preserve)\b[^,;.]*,"
    # What is told of it besides, unless that demands something.
    r"|(?:, (?:which|as (?:this|it|that|these|they|the|doing|otherwise)|because|since)\b| [–—] )"
    r"(?:(?!\b(?:must|shall|should|may|can|cannot|only|except|unless)\b|[–—])[^;.]|\.(?=\w))+(?=[.;]|$)",
    re.IGNORECASE,
    marks="–—",
    signs="which as because since so order ensure make guarantee avoid prevent help allow enable reduce minimize minimise protect improve"
    " keep facilitate simplify support maintain preserve",
)
#: Examples, up to the modal where they stand before it, else to the end of the clause.
_EXAMPLES = Pattern(
    rf",? \(?(?:such as|for example|for instance|e\.g\.|including|namely)\b"
    rf"(?:(?!,? {_MODAL}\b)[^;.()]|\.(?=\w))*,?",
    re.IGNORECASE,
    signs="such example instance including namely e",
)
#: Where something is told in detail.
_DETAILS = Pattern(
    r",? as (?:specified|described|defined|noted|explained|mentioned|outlined|discussed|shown|stated|documented|laid out|set out)\b[^,;.()]*",
    re.IGNORECASE,
    signs="as",
)
_BRACKETS = Pattern(r"(?<= )\((?!s\))([^()]*)\)", marks="(")
#: A bracket that limits the demand is none of those that only explain.
_LIMITING = re.compile(r"\A(?!\s*(?:e\.\s?g\.|i\.\s?e\.|for (?:example|instance)\b|such as\b|like\b))[^()]*?(?<!as )\b(?:except|unless|only|if|when|not|no|never|without|until|optional\w*)\b", re.IGNORECASE)  # fmt: skip
#: Another clause with no modal of its own.
_CLAUSE = Pattern(
    r"(?:; |, (?:otherwise|or else|instead),? |,? (?:and|but|so) (?:the|an?|any|all|each|it|they|you|we|users?) (?:[\w'’-]+ ){0,4}?(?:will|is|are|has|have|does|do|was) )",
    re.IGNORECASE,
    signs="otherwise else instead and but so",
    marks=";",
)
#: Where the clause of another modal begins.
_JOINT = re.compile(r"(?:[;.]|,? \b(?:and|but|while|whereas|yet|otherwise|so)\b)(?= )", re.IGNORECASE)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}|`")
_JOINING = Pattern(r"\b(?:and|or|nor)\b", re.IGNORECASE, signs="and or nor and/or")
_ADVERBS = re.compile(r"\b(?:also|then|therefore|thus|\w+ly|not|never|always|still)\b", re.IGNORECASE)  # fmt: skip
_FRONT = re.compile(r"\W*(?:if|when|whenever|where|while|unless|once|in case|for|in|on|during|after|before)\b[^,;]*,", re.IGNORECASE)  # fmt: skip
_PRONOUN = re.compile(r"\W*(?:it|they|this|that|these|those|he|she|such|doing)\b", re.IGNORECASE)
#: A part of fewer words of content tells too little.
_FEWEST = 3


#: “port 80”, “Node.js 19”: of the items of one list that are a name with a number all are meant.
_NAMED = Pattern(r"\W*[^\W\d][\w.+#/-]*(?:\s+[^\W\d][\w.+#/-]*){0,2}\s+v?\d[\d.]*\W*")


class _Parts(NamedTuple):
    """Where the parts of a sentence stand that only explain: those that may go, and the others by sort."""

    purposes: tuple[tuple[int, int], ...]
    asides: tuple[tuple[tuple[int, int], ...], ...]


def compare_texts(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two statements are at odds, whole or by their parts, if they are."""
    if leads and leads == other_leads and _is_whole(text) and _is_whole(other):
        found = _compared(text, (), other, ())  # one lead introduces both
        if found is not None and found.decided:
            return found
    found = _compared(text, leads, other, other_leads)
    if found is not None and found.decided:
        return found
    mine, theirs = unframed(text), unframed(other)
    told = quantified(text, leads, other, other_leads)
    if told is None and (mine, theirs) != (text, other):
        told = quantified(mine, leads, theirs, other_leads)
    return told or found or _restated(text, leads, other, other_leads)


def _restated(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """Where they differ, if nothing tells more: asked when all else has been."""
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or not _close(one, two):
        return None
    return restated(text, leads, other, other_leads)


def _is_whole(text: str) -> bool:
    """Whether *text*, an item of a list, is a sentence of its own."""
    folded = fold(text)
    if folded is None or not any(item.subject for item in folded.items):
        return False
    return bool(folded.modals) or text.rstrip().endswith(".")


def _compared(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    text, other = unframed(text), unframed(other)
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None:
        return None
    if leads and leads == other_leads and _NAMED.fullmatch(text) and _NAMED.fullmatch(other):
        return None
    if sees_to_it(text, other) or sees_to_it(other, text):
        return _uncharged(text, leads, other, other_leads)
    if _MISTAKEN.match(text) is not None or _MISTAKEN.match(other) is not None:
        return None
    found = compare(one, two)
    if found is not None and found.kind is Kind.QUANTITY:
        from plainspec.language.conflicts.measures import misread  # few need it

        if misread(text, other, found):
            return None
        if _POWER.search(text) is not None:
            return _measured(text, leads, other, other_leads)
    if found is not None and found.kind is Kind.OBLIGATION and _denies_in_part(text) != _denies_in_part(other):  # fmt: skip
        found = None
    if (found is not None and found.decided) or one.question or two.question:
        return found
    if found is not None:
        return (
            _exchanged(text, leads, other, other_leads)
            or _measured(text, leads, other, other_leads)
            or found
        )
    if is_fragment(text, one) and is_fragment(other, two):
        return None
    return (
        _by_parts(text, leads, one, other, other_leads, two)
        or _joined(text, leads, one, other, other_leads, two)
        or _tailed(text, leads, one, two)
        or _turned(_tailed(other, other_leads, two, one))
        or _uncharged(text, leads, other, other_leads)
        or _exchanged(text, leads, other, other_leads)
        or _recast(text, leads, one, other, other_leads, two)
        or (
            _measured(text, leads, other, other_leads)
            or _listed(text, leads, other, other_leads)
            or (_remodalled(text, other) if len(one.bag ^ two.bag) <= _MOST_PARTED else None)
            if _close(one, two)
            else None
        )
        or (
            poled(text, leads, other, other_leads, _compared)
            if may_part(text, one, other, two)
            else None
        )
        or _rebuilt(text, leads, one, other, other_leads, two)
    )


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


def _denies_in_part(text: str) -> bool:
    return _IN_PART.search(text) is not None


def _close(one: Folded, two: Folded) -> bool:
    """Whether nearly all words of the one with fewer stand in both."""
    common = len(one.bag & two.bag)
    fewest = 1 if one.amounts and two.amounts else _FEWEST - 1
    return common >= fewest and min(len(one.bag), len(two.bag)) - common <= _REPLACED


def _listed(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How they are at odds by closed lists of names in code."""
    if not may_list(text, other):
        return None
    from plainspec.language.conflicts.lists import listed  # as above

    return listed(text, leads, other, other_leads)


def _remodalled(text: str, other: str) -> Verdict | None:
    """How they are at odds by a modality in any words: whole, without what only explains, or clause by clause."""
    found = remodalled(text, other)
    # Where few words differ in all, a clause of one's own is worth the search.
    if found is not None or len(vocabulary(text) ^ vocabulary(other)) > 2 * _MOST_PARTED:
        return found
    mine, theirs = _explained(text, other)
    if (mine, theirs) != (text, other):
        found = remodalled(mine, theirs)
    clauses, others = _clauses(mine), _clauses(theirs)
    if found is None and len(clauses) == len(others) > 1:
        # Only the clauses in one place: another clause may demand another thing.
        for part, another in zip(clauses, others, strict=True):
            found = found or remodalled(part, another)
    return found


def _measured(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How they are at odds by one amount: whole, without what only explains, or clause by clause."""
    if not may_differ(text, other) or _AT_LEAST.match(text) or _AT_LEAST.match(other):
        return None
    from plainspec.language.conflicts.measures import differ, measured, untold  # few need it
    from plainspec.language.measures.program_numbers import opened

    text, other = opened(text), opened(other)
    if not differ(text, other):
        return None
    mine, theirs = _explained(text, other)
    wholes = ((text, other), (mine, theirs), (untold(mine), untold(theirs)))
    clauses = product(_clauses(mine), _clauses(theirs))
    joint = product((mine, *conjuncts(mine)), (theirs, *conjuncts(theirs)))
    for part, another in dict.fromkeys((*wholes, *clauses, *joint)):
        found = measured(part, leads, another, other_leads)
        if found is not None:
            return found
    return None


def _parted(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """How they are at odds in the one place where they part, or by expressions that exclude each other."""
    common = len(one.bag & two.bag)
    if not common or len(one.bag) + len(two.bag) - 2 * common > _MOST_PARTED:
        return None
    if len(vocabulary(text) ^ vocabulary(other)) > 2 * _MOST_PARTED:
        return None
    if common >= _REPLACED:
        found = next(filter(None, (reader(text, leads, other, other_leads) for reader in _READERS)), None)  # fmt: skip
        if found is not None:
            said = [" ".join(s.of(t) for s in spans) for t, spans in ((text, found.here), (other, found.there))]  # fmt: skip
            return None if same_frequency(said[0], said[1]) else found
    return spoilt(text, leads, other, other_leads)


#: Those who look at the wording, the most frequent first.
_READERS = (quantified, slotted, worded, placed, swapped, otherwise, ruled_out)
#: An expression has so few words of content that two of them make no more than this.
_MOST_PARTED = 7


def _recast(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """The same, whatever words they demand by; and by what one of them leaves out or undone."""
    common = len(one.bag & two.bag)
    apart = len(one.bag) + len(two.bag) - 2 * common
    if not common or (apart > _MOST_PARTED and apart > min(common, _MOST_REWORDED)):
        return None
    mine, theirs = recast(text, leads), recast(other, other_leads)
    found = None
    if mine.turned or theirs.turned:
        left = spoilt(text, leads, other, other_leads)
        if left is not None:
            return left
        one, two = fold(mine.text, leads) or one, fold(theirs.text, other_leads) or two
        found = _settled(compare(one, two))
    text, other = mine.text, theirs.text
    if found is None and apart <= _MOST_PARTED:
        found = _parted(text, leads, one, other, other_leads, two)
        if found is None and common >= _REPLACED:
            found = disjoined(text, leads, other, other_leads)
    if found is None and common >= _REPLACED:
        found = _levelled(text, leads, one, other, other_leads)
    return back(found, mine, theirs)


#: As above, where words of the one may stand for words of the other.
_MOST_REWORDED = 12


def _levelled(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """The same, with the words of the one where the other says the same in others."""
    level = levelled(text, other)
    two = fold(level.text, other_leads) if level is not None else None
    if level is None or two is None:
        return None
    found = (
        _settled(compare(one, two))
        or _parted(text, leads, one, level.text, other_leads, two)
        or disjoined(text, leads, level.text, other_leads)
    )
    return back(found, Recast(text, None), level)


def _exchanged(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How they are at odds by their small words: whole, without what only explains, or clause by clause."""
    if not may_exchange(text, other):
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None:
        return None
    common = len(one.bag & two.bag)
    apart = min(len(one.bag), len(two.bag)) - common
    if apart > _REPLACED or common < max(apart + 1, _FEWEST - 1):
        return None
    found = exchanged(text, leads, other, other_leads)
    if found is not None:
        return found
    mine, theirs = _explained(text, other)
    for part, another in dict.fromkeys(product((mine, *_clauses(mine)), (theirs, *_clauses(theirs)))):  # fmt: skip
        if (part, another) != (text, other):
            found = exchanged(part, leads, another, other_leads)
            if found is not None:
                return found
    return None


def _rebuilt(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """How they are at odds in whatever build: whole, or clause by clause."""
    found = turned_round(text, one, other, two)
    if found is None and max(len(one.modals), len(two.modals)) > 1 and _near(one, two):
        found = _rebuilt_in_part(text, leads, other, other_leads)
    return found if found is None or _denies_in_part(text) == _denies_in_part(other) else None


def _rebuilt_in_part(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    found = None
    mine, theirs = _explained(text, other)
    for part, another in product(_clauses(mine), _clauses(theirs)):
        here, there = fold(part, leads), fold(another, other_leads)
        if here is not None and there is not None:
            found = found or turned_round(part, here, another, there)
    return found


def _uncharged(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How they are at odds without who has to ensure or to prevent what one of them says."""
    mine, theirs = uncharged(text), uncharged(other)
    if mine == text and theirs == other:
        return None
    one, two = fold(mine, leads), fold(theirs, other_leads)
    if one is None or two is None:
        return None
    if (mine != text and _leaves_to_others(one, two)) or (theirs != other and _leaves_to_others(two, one)):  # fmt: skip
        return None
    return _settled(compare(one, two)) or _settled(_otherwise(one, two))


def _leaves_to_others(one: Folded, two: Folded) -> bool:
    """Whether somebody has *one* done, by whomever, and *two* forbids somebody to do it."""
    return one.passive and not _refusals(one) and not two.passive and any(i.subject for i in two.items)  # fmt: skip


def _by_parts(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """How they are at odds without what only explains, or clause by clause."""
    if not _near(one, two):
        return None
    if not (_at_odds(one, two) or _parts(text).purposes or _parts(other).purposes):
        return None  # the reason may be what says no: “to avoid mistakes”
    found = _settled(_otherwise(one, two))
    if found is not None:
        return found
    mine, theirs = _explained(text, other)
    if mine != text or theirs != other:
        found = _decided(mine, leads, theirs, other_leads)
        if found is not None:
            return found
    parts, others = _clauses(mine), _clauses(theirs)
    if parts != (mine,) or others != (theirs,):
        for part, another in product(parts, others):
            found = _decided(part, leads, another, other_leads)
            if found is not None:
                return found
    return None


def _joined(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """How they are at odds in one of the things that one of them joins by “and” or “or”."""
    fewest, common = min(len(one.bag), len(two.bag)), len(one.bag & two.bag)
    if not common or fewest < _FEWEST - 1 or fewest - common > _REPLACED:
        return None
    if _JOINING.search(text) is None and _JOINING.search(other) is None:
        return None
    if not _at_odds(one, two):
        return None
    mine, theirs = (demand(text), *conjuncts(demand(text))), (demand(other), *conjuncts(demand(other)))  # fmt: skip
    for part, another in list(product(mine, theirs))[1:]:
        here, there = fold(part, leads), fold(another, other_leads)
        if here is None or there is None or min(len(here.bag), len(there.bag)) < _FEWEST - 1:
            continue
        found = _settled(compare(here, there)) or _settled(_otherwise(here, there))
        if found is not None:
            return found
    return None


def _tailed(text: str, leads: tuple[str, ...], whole: Folded, two: Folded) -> Verdict | None:
    """How *two* refuses what *text*, which folds to *whole*, demands in some way."""
    if len(two.bag) > len(whole.bag) or not _near(whole, two):
        return None
    for shorter, told in without_tails(text):
        one = fold(shorter, leads)
        if one is None or not _near(one, two):
            continue
        if not told and not (demands(one) and refuses(two)):
            continue
        found = _settled(compare(one, two)) or _settled(_otherwise(one, two))
        if found is not None and found.kind is Kind.OBLIGATION:
            return found
    return None


def _turned(found: Verdict | None) -> Verdict | None:
    return found.turned() if found is not None else None


def demand(text: str) -> str:
    """*text* without what introduces and closes it, what it is for and what is told besides, which is blanked."""
    return unframed(_blanked(text, list(_parts(text).purposes)))


#: So many of the words of the one with fewer stand in both, at least.
_COMMON = 0.6


def _near(one: Folded, two: Folded) -> bool:
    """Whether the two speak of one thing."""
    fewest = min(len(one.bag), len(two.bag))
    return fewest >= _FEWEST and len(one.bag & two.bag) >= _COMMON * fewest


def _at_odds(one: Folded, two: Folded) -> bool:
    """Whether a sign or a word of the two may be at odds."""
    if _refusals(one) != _refusals(two) or max(len(one.signs), len(two.signs)) > 1:
        return True
    left, right = one.bag - two.bag, two.bag - one.bag
    if len(left) * len(right) > _MOST_PAIRS:
        return False
    mine = [item.stem for item in one.items if item.key in left]
    theirs = [item.stem for item in two.items if item.key in right]
    return any(contrary(a, b) for a in mine for b in theirs)


#: Words that the shorter of two sentences has of its own, at most, where the longer joins several things.
_REPLACED = 2
#: So many pairs of words are looked at, at most.
_MOST_PAIRS = 24


def _refusals(folded: Folded) -> int:
    """How often the sentence says no, or that something need not be."""
    said = sum(1 for sign in folded.signs if sign.negative or sign.force in _LETTING_OFF)
    return said + len(folded.negations)


_LETTING_OFF = (Force.EXEMPTION, Force.CHOICE)


def _decided(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or min(len(one.bag), len(two.bag)) < _FEWEST:
        return None
    return _settled(compare(one, two)) or _settled(_otherwise(one, two))


def _otherwise(one: Folded, two: Folded) -> Verdict | None:
    """How two sentences are at odds where words that may mean the same are taken for one."""
    said = reworded(one, two)
    return compare(one, said) if said is not None else None


def _settled(found: Verdict | None) -> Verdict | None:
    """*found* where it is sure enough for what is left of two sentences."""
    if found is None or not found.decided or found.wider or found.kind is Kind.QUANTITY:
        return None
    return found


def _explained(text: str, other: str) -> tuple[str, str]:
    """Both texts without what only explains."""
    mine, theirs = _parts(text), _parts(other)
    here, there = list(mine.purposes), list(theirs.purposes)
    for own, others in zip(mine.asides, theirs.asides, strict=True):
        if own and others and _said(text, own) != _said(other, others):
            continue  # “(for adults)”, “(for children)”
        here += own
        there += others
    return _blanked(text, here), _blanked(other, there)


def _said(text: str, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [" ".join(text[start:end].lower().split()) for start, end in spans]


@lru_cache(maxsize=1 << 12)
def _parts(text: str) -> _Parts:
    if len(text) > LONGEST:
        return _Parts((), ((), (), ()))
    purposes = [match.span() for match in _PURPOSE.finditer(text)]
    brackets = [match.span() for match in _BRACKETS.finditer(text) if _LIMITING.search(match[1]) is None]  # fmt: skip
    explained = [[match.span() for match in p.finditer(text)] for p in (_EXAMPLES, _DETAILS)]
    if _DEED.match(text) is not None:
        purposes = [_before_judgement(text, span) for span in purposes]
        explained = [[_before_judgement(text, span) for span in spans] for spans in explained]
    asides = [brackets, *explained]
    return _Parts(tuple(purposes), tuple(tuple(spans) for spans in asides))


#: “Opening it in order to save time is forbidden.”: what is said of the deed is none of its purpose.
_DEED = Pattern(r"\W*\w+ing\b", re.IGNORECASE)
_JUDGEMENT = Pattern(
    r" (?:is|remains) (?:(?:not|never|strictly|entirely|completely) )?(?:allowed|permitted|prohibited|forbidden|banned|barred|required|mandatory|optional"
    r"|off limits|out of the question|ruled out|up to|left to|acceptable|unacceptable|necessary|unnecessary|fine|wrong|compulsory|obligatory|recommended|discouraged)\b",
    re.IGNORECASE,
)


def _before_judgement(text: str, span: tuple[int, int]) -> tuple[int, int]:
    said = [match.start() for match in _JUDGEMENT.finditer(text, *span)]
    return (span[0], said[-1]) if said else span


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _speaking(text: str) -> list[Span]:
    """Where the modalities of the main clauses stand: modal verbs, and what says the same (“it is forbidden to”)."""
    found = [modal.span for modal in modals(text)]
    folded = fold(text)
    for sign in folded.modals if folded is not None and found else ():
        if sign.span is None or sign.force is Force.STATEMENT:
            continue
        if not any(s.start < sign.span.end and sign.span.start < s.end for s in found):
            found.append(sign.span)
    return sorted(found, key=lambda span: span.start)


@lru_cache(maxsize=1 << 12)
def _clauses(text: str) -> tuple[str, ...]:
    """The clauses of *text* that have a modal of their own, each with the rest blanked."""
    found = _CLAUSE.search(text)
    own = _speaking(text)
    if found is not None and own and own[0].end <= found.start() and own[-1].start < found.end():
        return (_blanked(text, [(found.start(), len(text))]),)
    if len(own) < 2:
        return (text,)
    joints = []
    for before, modal in pairwise(own):
        places = list(_JOINT.finditer(text, before.end, modal.start))
        if not places:
            return (text,)  # whose modal it is, nothing tells
        joints.append(places[-1].span())
    clauses = []
    starts = [0, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), len(text)]
    front = _FRONT.match(text)
    opening = front.end() if front is not None and front.end() <= own[0].start else 0
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if number:
            subject = text[start : own[number].start]
            if _WORD.search(_ADVERBS.sub("", subject)) is None:
                kept = own[0].start  # the subject of the first
            elif _PRONOUN.match(subject) is not None:
                continue
            else:
                kept = opening
            clauses.append(_blanked(text, [(kept, start), (end, len(text))]))
        else:
            clauses.append(_blanked(text, [(end, len(text))]))
    return tuple(clauses)
