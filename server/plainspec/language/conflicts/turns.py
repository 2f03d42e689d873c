"""Sentences in which two things have changed their places: “reject them rather than ignore them”.

All words of the one stand in the other, and in the same order, but for two stretches, of which each
stands where the other one stood. That is no chance; what it means depends on what stands between
them. “The owner and the tenant sign” says the same either way round; what comes before, above or in
place of the other thing, or is turned into it, cannot do so the other way round.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    MUST,
    Token,
    demands_one,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.slots import agree, weighty
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

#: What prefers, orders or turns the one into the other; “from” stands in front of both where “to” is between them.
_PIVOTS = """
rather than; instead of; in place of; in lieu of; over; not; and not; but not; before; after; ahead of; behind; above; below; prior to; followed by; preceded by; and then
then; and only then; in favour of; in favor of; at the expense of; as opposed to; on top of; resorting to; falling back on; falling back to; to the exclusion of; under; inside; within; by way of
"""
#: Behind the first of these, with the second between the two.
_FRAMED = {"from": "to", "of": "into", "replace": "with"}
#: What is done with these is done the one way and the other.
_BOTH_WAYS = frozenset(map(root, words("convert translate migrate move travel run copy transfer go drive commute switch ride walk fly sail translation conversion")))  # fmt: skip
#: So many words stand in one of the two stretches, at most, and so many between them.
_LONGEST = 12
_BETWEEN = 4
#: And so many where the verb stands between them.
_ACROSS = 10
#: So many words of some weight both sentences have, at least.
_COMMON = 3


_WEIGHTLESS = ARTICLES | {",", "-", "–", "—"}


class _Turn(NamedTuple):
    """From the first of the two stretches to the second, what stands in front of them, and what between them."""

    span: Span
    before: tuple[str, ...]
    between: tuple[str, ...]


def swapped(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds in which two things have changed their places, if they are."""
    if leads != other_leads or (vocabulary(text) ^ vocabulary(other)) - _WEIGHTLESS - MUST:
        return None
    mine, theirs = _weighed(text), _weighed(other)
    here, there = _turn(mine, theirs), _turn(theirs, mine)
    if here is None or there is None:
        return None
    ranked = _ranks(here.between) or (_prefers(here.before) and _matters(here))
    if not (ranked or (len(here.between) <= _BETWEEN and _matters(here))):
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question or not agree(one, two):
        return None
    if leaves_both(one) or leaves_both(two):
        return None
    if ranked:
        if not (_binds(one) and _binds(two)):
            return None
    elif not (demands_one(one, text, here.span) and demands_one(two, other, there.span)):
        return None
    return Verdict(Kind.VALUES, True, (here.span,), (there.span,))


def _weighed(text: str) -> list[Token]:
    """The words of *text* without articles and commas."""
    return [token for token in tokens_of(text) if token.text not in _WEIGHTLESS]


def _turn(mine: list[Token], theirs: list[Token]) -> _Turn | None:
    """Where two stretches of *mine* have changed their places in *theirs*, as short as can be."""
    if len(mine) != len(theirs) or weighty(mine) < _COMMON:
        return None
    start, end = 0, len(mine)
    while start < end and _same(mine[start], theirs[start]):
        start += 1
    while end > start and _same(mine[end - 1], theirs[end - 1]):
        end -= 1
    inner, outer = ([token.text for token in side[start:end]] for side in (mine, theirs))
    if len(inner) > 2 * _LONGEST + _ACROSS:
        return None
    for first in range(1, min(_LONGEST, len(inner)) + 1):
        for second in range(1, min(_LONGEST, len(inner) - first - 1) + 1):
            at = len(inner) - second
            between = inner[first:at]
            if len(between) <= _ACROSS and inner[at:] + between + inner[:first] == outer:
                before = [token.text for token in mine[:start]]
                return _Turn(spanned(tuple(mine[start:end])), tuple(before[-6:]), tuple(between))
    return None


def _same(one: Token, other: Token) -> bool:
    return one.text == other.text or {one.text, other.text} <= MUST


def _ranks(between: tuple[str, ...]) -> bool:
    """Whether the one is said to be more, earlier or further up than the other, which cannot be so the other way round."""
    if not _LEVEL.isdisjoint(between):
        return False
    if any(root(text) in _RANKING for text in between):
        return True
    if "than" in between[1:]:
        word = between[between.index("than") - 1]
        return word in _MORE or (word.endswith("er") and word not in _NO_COMPARATIVE)
    known = _joints(_ABOVE)
    return any(
        between[at : at + len(joint)] == joint for at in range(len(between)) for joint in known
    )


def _prefers(before: tuple[str, ...]) -> bool:
    """Whether the one is preferred to the other, whatever tells of each which one it is: “those that are final”."""
    return any(root(text) in _PREFERRING for text in before)


_PREFERRING = frozenset(map(root, words("prefer favor favour prioritize prioritise rank put place choose pick value lean weigh")))  # fmt: skip
#: Verbs of which the one who does it is above, beyond or before the other.
_RANKING = frozenset(map(root, words("precede outweigh exceed outrank overrule override outlive trump supersede surpass predate postdate outlast dominate")))  # fmt: skip
_MORE = words("more less worse")
_NO_COMPARATIVE = words("other rather either")
#: With these, both may be alike.
_LEVEL = words("no not or equal most least never nor cannot")
#: What says so in several words.
_ABOVE = """
precedence over; priority over; authority over; prevail over; prevails over; subordinate to; superior to; inferior to; subject to; nested in; nested within; lie within; lies within; be within
is within; be inside; is inside; contained in; part of; subset of; be above; is above; are above; be below; is below; are below; derived from; ahead of; followed by; preceded by; prior to; come before; comes before; come after; comes after; be before; be after; child of; parent of
"""


@lru_cache(maxsize=2)
def _joints(table: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(joint.split()) for line in table.strip().split("\n") for joint in line.split("; ")
    )


def _binds(folded: Folded) -> bool:
    """Whether *folded* demands or tells something, and denies nothing."""
    return not folded.negations and all(
        sign.force in _FIRM and not sign.negative for sign in folded.signs
    )


_FIRM = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


def _matters(turn: _Turn) -> bool:
    """Whether what stands between the two says another thing the other way round."""
    for pivot in _joints(_PIVOTS):
        # A word that both have in common may stand there, too: “ignore *them* rather than reject *them*”.
        if pivot in (turn.between[: len(pivot)], turn.between[-len(pivot) :]):
            return True
    if any(root(word) in _BOTH_WAYS for word in turn.before):
        return False
    return any(turn.between == (_FRAMED.get(word),) for word in turn.before[-2:])
