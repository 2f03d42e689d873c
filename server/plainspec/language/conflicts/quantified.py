"""Demands that part in one place, where each says how many, how much or which one, and not the same.

:mod:`~plainspec.language.conflicts.measures` finds the amounts of two sentences first and asks then
whether the rest agrees. Here the rest agrees word for word, so that what is left need not look like an amount to
be one: “each” and “every third”, “block N” and “block N + 1”, “SHA-256” and “SHA-512”.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.language.conflicts.dates import happens_once, has_one_date
from plainspec.language.conflicts.demanded import (
    ARTICLES,
    WEIGHTY,
    Token,
    demand_starts,
    has_somewhere,
    is_done_again,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.levelling import Place
from plainspec.language.conflicts.slots import agree, common_words, part, stands_free
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.measures.measure import RANKED
from plainspec.language.measures.quantifiers import excludes, quantifier
from plainspec.language.measures.ranks import names_one
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.force import Force
from plainspec.language.norms.openers import Region
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

#: So many words of some weight both have, at least.
_COMMON = 3
#: More than so many words that only one of them has are not looked at.
_MOST_APART = 12


def quantified(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds by what the one place where they part says of how many or which."""
    if leads != other_leads or len(vocabulary(text) ^ vocabulary(other)) > _MOST_APART:
        return None
    place = _place(text, other)
    if place is None or common_words(place) < _COMMON or not stands_free(place, True):
        return None
    named = _numbers_apart(place)
    if not named and not _amounts_apart(place):
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question or not agree(one, two):
        return None
    here, there = spanned(place.mine), spanned(place.theirs)
    sides = ((one, text, here), (two, other, there))
    ranked = _is_rank(place)
    if not all(_demands(*side, named or ranked) for side in sides):
        return None
    if ranked and not all(names_one(said, _article(said, at)) for _, said, at in sides):
        return None
    once = happens_once(one, two) and _has_year(place)
    if _is_date(place) and not (once or has_one_date(one, two)):
        return None  # “is closed on 24 December”, and on other days
    return Verdict(Kind.QUANTITY, True, (here,), (there,), True)


def _place(text: str, other: str) -> Place | None:
    """Where the two part, but for singulars and plurals; with what a number is told from: “N + 1”."""
    one, two = tokens_of(text), tokens_of(other)
    place = part(one, two, _same, _FEWEST)
    if place is not None or _SHIFTING.isdisjoint(text + other):
        return place
    at = next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if not _same(a.text, b.text)), 0)  # fmt: skip
    if not at or _SHIFTING.isdisjoint((one[at].text, two[at].text)):
        return None
    mine, theirs = (
        (*side[: at - 1], Token("", side[at - 1].span), *side[at:]) for side in (one, two)
    )
    return part(tuple(mine), tuple(theirs), lambda a, b: bool(a) and a == b, _FEWEST)


#: More is the same in both, by tokens.
_FEWEST = 3
_SHIFTING = frozenset("+-")
_AGREEING = {"is": "are", "has": "have", "was": "were", "does": "do", "should": "must", "shall": "must"}  # fmt: skip


def _same(mine: str, theirs: str) -> bool:
    """Whether two tokens are one word, in the singular or plural."""
    if mine == theirs:
        return True
    if _AGREEING.get(mine, mine) == _AGREEING.get(theirs, theirs):
        return True
    return (mine.rstrip("s") == theirs.rstrip("s") or root(mine) == root(theirs)) and min(len(mine), len(theirs)) >= WEIGHTY  # fmt: skip


def _article(text: str, at: Span) -> int:
    """Where what stands at *at* begins, with the article before it."""
    before = [token for token in tokens_of(text) if token.span.end <= at.start]
    return before[-1].span.start if before and before[-1].text in ARTICLES else at.start


def _is_date(place: Place) -> bool:
    """Whether the place tells a day, on which things are done that are done on others, too."""
    around = {t.text for t in (*place.mine, *place.behind[:1])}
    return not around.isdisjoint(_MONTHS | _DAYS)


def _has_year(place: Place) -> bool:
    said = [t.text for t in (*place.mine, *place.behind[:1])]
    return any(len(text) == len("2027") and text[:2] in ("19", "20") for text in said)


# -- what is said there --------------------------------------------------------------------------


def _amounts_apart(place: Place) -> bool:
    if _is_bound(place):
        return False
    mine, theirs = (quantifier([t.text for t in side]) for side in (place.mine, place.theirs))
    return mine is not None and theirs is not None and excludes(mine, theirs)


def _is_rank(place: Place) -> bool:
    mine = quantifier([token.text for token in place.mine])
    return mine is not None and mine.scale == RANKED


def _numbers_apart(place: Place) -> bool:
    """Whether both hold a number, or a name with one, and the same but for that: “P1”, “P3”; “N”, “N + 1”."""
    if _is_bound(place):
        return False
    mine, theirs = ([t.text for t in side] for side in (place.mine, place.theirs))
    if _is_shifted(mine, theirs) or _is_shifted(theirs, mine):
        return True
    if len(mine) != len(theirs):
        return False
    apart = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return bool(apart) and all(_other_number(a, b) for a, b in apart)


def _is_shifted(texts: Sequence[str], others: Sequence[str]) -> bool:
    """Whether *others* are so much more or less than *texts*: “N + 1”."""
    base = len(texts)
    return list(others[:base]) == list(texts) and others[base : base + 1] in (["+"], ["-"])


def _other_number(mine: str, theirs: str) -> bool:
    """Whether two tokens are the same but for their digits, or are two months."""
    if mine in _MONTHS and theirs in _MONTHS:
        return True
    if not (any(map(str.isdigit, mine)) and any(map(str.isdigit, theirs))):
        return False
    if "0x" in mine and "0x" in theirs:
        return True
    return _letters(mine) == _letters(theirs)


def _letters(text: str) -> str:
    return "".join(c for c in text if not c.isdigit()).removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")  # fmt: skip


_DAYS = words("monday tuesday wednesday thursday friday saturday sunday day weekday week month quarter weekend")  # fmt: skip
_MONTHS = words("january february march april may june july august september october november december")  # fmt: skip
#: What stands in front of a bound, of which the closer one holds for both; and behind it.
_BEFORE = words(
    "least most more fewer less than up within exceed exceeds exceeding minimum maximum min max limit limited between about around"
    " approximately roughly < > ≤ ≥ below above"
)
_RIGHT_BEFORE = words("under over beyond by until before after since from like e.g.")
_BEHIND = words("more fewer less later earlier above over older newer higher lower greater onwards upwards")  # fmt: skip
_NEAR = 4


def _is_bound(place: Place) -> bool:
    before = [token.text for token in place.before[-_NEAR:]]
    behind = {token.text for token in place.behind[:_NEAR]}
    if not _BEFORE.isdisjoint(before) or ("or" in behind and not _BEHIND.isdisjoint(behind)):
        return True
    if any(token.text == "to" for token in place.mine):
        return False  # “from 9 to 5”
    return not _RIGHT_BEFORE.isdisjoint([text for text in before if text != "the"][-1:])


# -- whether it is demanded -----------------------------------------------------------------------

_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


def _demands(folded: Folded, text: str, at: Span, names: bool) -> bool:
    """Whether what stands at *at* is demanded, and not forbidden, left to somebody or part of a condition.

    *names* where it tells which one: then it has to be the one that something is done to or with.
    """
    if leaves_both(folded) or not folded.items:
        return False
    signs = [s for s in folded.signs if s.span is None or not s.span.overlaps(at)]
    if any(sign.negative or sign.force not in _ASKING for sign in signs):
        return False
    if any(span is not None and not span.overlaps(at) for span in folded.negations):
        return False
    if _is_conditional(text, at):
        return False
    if not names:
        return True
    if not folded.modals:
        return False  # what is told of one step is told of another elsewhere
    start = demand_starts(folded, text, at)
    if start < 0 or at.start < start or has_somewhere(folded):
        return False
    return not is_done_again(folded, text, at)


def _is_conditional(text: str, at: Span) -> bool:
    """Whether *at* is in a condition; what is excepted from all else is none."""
    sentence = frame(text)
    for token, number in zip(sentence.tokens, sentence.within, strict=True):
        if token.end > at.start:
            stretch = sentence.stretches[number] if number >= 0 else None
            return (
                stretch is not None
                and stretch.region is Region.CONDITION
                and stretch.marker != "unless"
            )
    return False
