"""What one sentence bounds by a condition, and the other demands in spite of it: “only if they agree”, “even if they do not”.

Both say the same in all else, and the condition has the same words. “Unless” and “until” bound by what
must not be so; “whether or not” holds in spite of either. A plain “if” bounds nothing: whoever
must do a thing if it rains may have to do it anyway.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Case, Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import near
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

#: Behind these stands the only case in which something holds.
_ONLY = (
    "only if; only when; only where; only once; only after; only as long as; only so long as; only while; but only if; if and only if;"
    " provided that; provided; providing that; providing; as long as; so long as; on condition that; on the condition that;"
    " insofar as; in so far as; as far as; so far as; to the extent that; to the extent; to the degree that"
)
#: Behind these a case in which it does not.
_NOT = "unless; unless and until; unless or until; except if; except when; except where; except that if; until; till; but not if; but not when; but not where"
#: Behind these a case in which it holds all the same.
_EVEN = (
    "even if; even when; even where; even though; even after; even once; even while; even as; even in case; also if; also when; also where;"
    " also after; in spite of the fact that; despite the fact that; notwithstanding that"
)
#: Behind these one that makes no difference.
_EITHER = (
    "whether or not; no matter whether; no matter if; regardless of whether; irrespective of whether; regardless of whether or not;"
    " regardless of if; independently of whether; whether or no; regardless of how far; no matter how far; without regard to whether"
)
_SIGNS = words("even also whether matter regardless irrespective despite spite notwithstanding")


def _one_of(names: str) -> str:
    found = sorted((name.strip() for name in names.split(";")), key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in found)


_JOINT = Pattern(
    rf"\b(?:(?P<only>{_one_of(_ONLY)})|(?P<no>{_one_of(_NOT)})|(?P<even>{_one_of(_EVEN)})|(?P<either>{_one_of(_EITHER)}))\b",
    re.IGNORECASE,
    signs="only provided providing long condition insofar far extent degree unless except until till not even also fact notwithstanding matter regardless irrespective independently whether",
)


class _Bound(NamedTuple):
    """A sentence whose condition stands behind a plain “if”, where it does, and what stood there."""

    text: str
    at: Span
    sort: str


@of_sentences(1 << 11)
def _bound(text: str) -> _Bound | None:
    """*text* so, if there is one such condition."""
    found = list(_JOINT.finditer(text))
    if len(found) != 1 or found[0].lastgroup is None:
        return None
    start, end = found[0].span()
    plain = ("If" if text[start].isupper() else "if").ljust(end - start)
    return _Bound(text[:start] + plain + text[end:], Span(start, end), found[0].lastgroup)


def unbounded(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds of which one holds in spite of what bounds the other, if they are."""
    if leads != other_leads or (_SIGNS.isdisjoint(vocabulary(text)) and _SIGNS.isdisjoint(vocabulary(other))):  # fmt: skip
        return None
    mine, theirs = _bound(text), _bound(other)
    if mine is None or theirs is None or (mine.sort in _FREE) is (theirs.sort in _FREE):
        return None
    one, two = fold(mine.text, leads), fold(theirs.text, other_leads)
    if one is None or two is None or not _agree(one, two):
        return None
    here, there = _case(one, mine.at), _case(two, theirs.at)
    if here is None or there is None or not _same_words(here.keys, there.keys):
        return None
    if "either" not in (mine.sort, theirs.sort) and _holds(here, mine) is _holds(there, theirs):
        return None
    return Verdict(Kind.VALUES, True, (mine.at,), (theirs.at,), True)


_FREE = ("even", "either")


def _holds(case: Case, bound: _Bound) -> bool:
    """Whether the case in which the sentence holds is that its words are so, and not that they are not."""
    return case.negative is (bound.sort == "no")


def _agree(one: Folded, two: Folded) -> bool:
    """Whether both say the same, conditions apart."""
    if one.question or two.question or one.sole or two.sole or len(one.items) < _FEWEST:
        return False
    if [(_asks(s.force), s.negative) for s in one.signs] != [(_asks(s.force), s.negative) for s in two.signs]:  # fmt: skip
        return False
    if len(one.negations) != len(two.negations) or [a.text for a in one.amounts] != [a.text for a in two.amounts]:  # fmt: skip
        return False
    return sorted(item.key for item in one.items) == sorted(item.key for item in two.items)


#: The sentence has so many words of content besides the condition, at least.
_FEWEST = 3


def _asks(force: Force) -> Force:
    return Force.OBLIGATION if force is Force.RECOMMENDATION else force


def _case(folded: Folded, at: Span) -> Case | None:
    """The condition that begins at *at*, if there is no other one."""
    if len(folded.cases) != 1:
        return None
    case = folded.cases[0]
    begins = case.span is not None and case.span.start <= at.start < case.span.end
    return case if begins and case.keys else None


def _same_words(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two conditions have the same words, but for one of the same sense."""
    left, right = set(mine) - set(theirs), set(theirs) - set(mine)
    if len(left) != len(right) or len(left) > 1:
        return False
    return not left or near(left.pop(), right.pop())
