"""Sentences that name a closed list each, of names in code, and not the same one.

“A reference consists of exactly `a`, `b` and `c`” and “… of exactly `a` and `b`” cannot both be so;
nor can “only `a` and `b` are permitted” and “`a`, `b` and `c` are permitted”. A list that is not
closed says nothing of what else there is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.conflicts.about import alike, plain
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Amount, Folded
from plainspec.language.measures.measure import COUNT, LABEL, Measure
from plainspec.language.measures.measures import measures
from plainspec.language.norms.force import Force
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_NAME = r"`[^`]+`"
_CLOSING = r"(?:only|exactly|solely|just|precisely)\s+(?:the\s+)?"
_CLOSED = r"(?:\s+(?:only|alone|exclusively)\b|,?\s+and\s+(?:nothing\s+else|no\s+others?)\b)"
_LIST = Pattern(
    rf"(?P<before>\b{_CLOSING})?(?P<names>{_NAME}(?:(?:,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+){_NAME})*)(?P<behind>{_CLOSED})?",
    re.IGNORECASE,
    marks="`",
)
#: In front of a list, these say that there is nothing else in it.
_WHOLE = Pattern(
    r"\b(?:consists?\s+of|composed\s+of|made\s+up\s+of|compris(?:es?|ing)|(?:one|two|three|four|five|six|[2-9])\s+[a-z]+\s*(?:,|:|are|is)?)\s*\Z",
    re.IGNORECASE,
)
#: Behind the list, or in another clause, the same is said.
_NOTHING_ELSE = Pattern(
    r"\b(?:and|but)\s+(?:nothing\s+else|no\s+others?)\b", re.IGNORECASE, signs="nothing no"
)
_QUOTED = re.compile(_NAME)


class _List(NamedTuple):
    """Names in code, where they stand, and whether they are all there are."""

    names: frozenset[str]
    blanks: tuple[Span, ...]
    closed: bool


def listed(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How the two are at odds where only a closed list tells them apart."""
    mine, theirs = _list(text), _list(other)
    if mine is None or theirs is None or not _exclude(mine, theirs):
        return None
    one, two = fold(_blanked(text, mine), leads), fold(_blanked(other, theirs), other_leads)
    if one is None or two is None or one.question or two.question:
        return None
    if not (_demands(one, mine) and _demands(two, theirs)):
        return None
    one, two = plain(one, two, COUNT), plain(two, one, COUNT)
    if not alike(one, two, (one.signs[0], two.signs[0]), True, _count(mine), _count(theirs)):
        return None
    return Verdict(Kind.VALUES, True, (mine.blanks[0],), (theirs.blanks[0],))


def _exclude(mine: _List, theirs: _List) -> bool:
    if mine.names == theirs.names or mine.names.isdisjoint(theirs.names):
        return False
    if mine.closed and theirs.closed:
        return True
    return (mine.closed and not theirs.names <= mine.names) or (theirs.closed and not mine.names <= theirs.names)  # fmt: skip


def _demands(folded: Folded, own: _List) -> bool:
    """Whether the list has to be so; what may be more than the names of another one is told only by a closed one."""
    return (
        not any(
            sign.negative
            or sign.force in (Force.EXEMPTION, Force.CHOICE)
            or (sign.force is Force.PERMISSION and not own.closed)
            for sign in folded.signs
        )
        and not folded.negations
    )


def _is_list(text: str, match: re.Match[str]) -> bool:
    """Whether *match* names several things, or one and no others."""
    several = match["names"].count("`") > len("``")
    alone = match["before"] or match["behind"]
    return bool(several or alone) or _WHOLE.search(text, 0, match.start()) is not None


@of_sentences(1 << 10)
def _list(text: str) -> _List | None:
    """The one list of names of *text*, and what belongs to it; None where there are several lists or none."""
    found = list(_LIST.finditer(text))
    several = [match for match in found if _is_list(text, match)]
    if len(several) != 1:
        return None
    match = several[0]
    names = frozenset(_QUOTED.findall(match["names"]))
    blanks = [Span(*match.span())]
    else_ = _NOTHING_ELSE.search(text)
    closed = bool(match["before"] or match["behind"] or else_) or _WHOLE.search(text, 0, match.start()) is not None  # fmt: skip
    if else_ is not None and else_.start() >= match.end():
        blanks.append(Span(*else_.span()))
    blanks += [
        span
        for measure in measures(text)
        if measure.kind == COUNT and measure.amount.exact and measure.amount.low == len(names)
        for span in measure.blanks
    ]
    return _List(names, tuple(blanks), closed)


def _blanked(text: str, said: _List) -> str:
    for span in said.blanks:
        text = span.blanked(text)
    return text


def _count(said: _List) -> Measure:
    """The list as a number of things, and no others."""
    many = float(len(said.names))
    amount = Amount(many, many, False, False, "", said.blanks[0], "")
    return Measure(amount, said.blanks, LABEL, "", frozenset(), only=True)
