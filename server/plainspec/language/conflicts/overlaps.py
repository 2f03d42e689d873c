"""Demands on things of a size: “refunds above 100 euros must be approved”, “refunds below 500 euros need not be”.

An amount that picks out what a sentence is about tells in which case it holds; a sentence without
one holds in all. Where two such cases have more than a border in common, both demands hold there,
whatever each says of what is larger or smaller: so the two are compared without these amounts.
In the same way who may borrow three books may borrow books.
"""

from __future__ import annotations

import re

from plainspec.language.conflicts.poles import Judge
from plainspec.language.conflicts.sides import FEWEST, Side, refusals
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.force import Force
from plainspec.language.norms.norm import Quantity
from plainspec.language.norms.openers import Region
from plainspec.language.norms.quantities import amounts
from plainspec.language.words.opposites import stem
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

_INFINITE = float("inf")
#: What only joins the amount to what it is of.
_OF = Pattern(
    r"\b(?:of|with|worth|(?:that|which|who)\s+(?:is|are|have|has|cost|costs)|(?:is|are))\s+\Z",
    re.IGNORECASE,
)
#: Who names exceptions knows of other cases.
_EXCEPTS = Pattern(r"\b(?:except|exception|otherwise|apart from|other)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w-]*\W*\Z")


def overlapping(one: Side, two: Side, compared: Judge) -> Verdict | None:
    """How two sentences are at odds about the things that their amounts pick out, or count.

    *compared* tells how two sentences are at odds.
    """
    mine, theirs = amounts(one.text), amounts(two.text)
    if not (mine or theirs) or max(len(mine), len(theirs)) > 1:
        return None
    if len(vocabulary(one.text) & vocabulary(two.text)) < FEWEST:
        return None
    if mine and theirs:
        return _both(one, mine[0], two, theirs[0], compared)
    if mine:
        found = _only_one(two, one, mine[0], compared)
        return found.turned() if found is not None else None
    return _only_one(one, two, theirs[0], compared)


def _both(
    one: Side, mine: Quantity, two: Side, theirs: Quantity, compared: Judge
) -> Verdict | None:
    if not (_overlap(mine, theirs) and _picks_out(one, mine) and _picks_out(two, theirs)):
        return None
    texts = (_without(one.text, mine), _without(two.text, theirs))
    found = compared(texts[0], one.leads, texts[1], two.leads)
    if found is None or not found.decided:
        return None
    here, there = (mine.span, *found.here), (theirs.span, *found.there)
    return Verdict(found.kind, True, here, there, wider=found.wider)


def _only_one(one: Side, two: Side, limit: Quantity, compared: Judge) -> Verdict | None:
    """How they are at odds where only *two* has a *limit*: its case is one of those of *one*."""
    if _EXCEPTS.search(one.text) or _EXCEPTS.search(two.text):
        return None
    if _picks_out(two, limit):
        if all(side.folded.signs[-1].force is Force.STATEMENT for side in (one, two)):
            return None  # “parcels are not weighed”, “parcels over 2 kg are weighed”
        rest, wider = _without(two.text, limit), 1
    elif stem(limit.span.of(two.text).split()[-1].lower()) in _stems(one) and not refusals(two.folded):  # fmt: skip
        noun = _WORD.search(two.text, limit.span.start, limit.span.end)
        rest, wider = Span(limit.span.start, noun.start()).blanked(two.text) if noun else "", 0
    else:
        return None
    found = compared(one.text, one.leads, rest, two.leads)
    if found is None or not found.decided or found.kind is not Kind.OBLIGATION:
        return None
    return Verdict(found.kind, True, found.here, (limit.span, *found.there), wider=wider)


def _stems(side: Side) -> set[str]:
    return {item.stem for item in side.folded.items}


def _picks_out(side: Side, amount: Quantity) -> bool:
    """Whether *amount*, the only one, is a range that tells what the sentence is about."""
    if amount.low == amount.high or amount.dimension == "clock":
        return False
    span, folded = amount.span, side.folded
    deeds = [modal.span for modal in folded.modals if modal.span is not None]
    deeds = deeds or [item.span for item in folded.items if item.span and not item.subject]
    # “At least 5 % of the samples must …” says how many, and picks none out.
    of = any(i.subject and i.span and i.span.end <= span.start for i in folded.items)
    if of and deeds and span.end <= deeds[0].start:
        return True
    sentence = frame(side.text)
    conditions = (s for s in sentence.stretches if s.region is Region.CONDITION)
    return any(span.start in range(*sentence.span(c.first, c.last)) for c in conditions)


def _overlap(mine: Quantity, theirs: Quantity) -> bool:
    """Whether two ranges are of one kind, not the same, and have more than a border in common."""
    if mine.dimension != theirs.dimension or (mine.low, mine.high) == (theirs.low, theirs.high):
        return False
    low = max(-_INFINITE if q.low is None else q.low for q in (mine, theirs))
    return low < min(_INFINITE if q.high is None else q.high for q in (mine, theirs))


def _without(text: str, case: Quantity) -> str:
    joined = _OF.search(text, 0, case.span.start)
    start = joined.start() if joined is not None else case.span.start
    return Span(start, case.span.end).blanked(text)
