"""The words of bounds, and what each lets be: “less than or equal to”, “at most”, “>=”."""

from __future__ import annotations

import re

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.measure import INFINITE, Measure
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_LESS, _MORE = (
    "less|fewer|smaller|lower|shorter",
    "greater|more|larger|higher|longer",
)
_BOUNDS = {
    "le": rf"(?:{_LESS}) than or equal to|at most|no (?:{_MORE}) than|<=|≤",
    "ge": rf"(?:{_MORE}) than or equal to|at least|no (?:{_LESS}) than|>=|≥",
    "lt": rf"(?:{_LESS}) than|below|under|<",
    "gt": rf"(?:{_MORE}) than|above|over|>",
    "eq": "equal to|set to|==?",
}
BOUND = "|".join(f"(?P<{side}>{said})" for side, said in _BOUNDS.items())
#: The same right before a number, and “up to”, which lets a name be reached as well.
_SIDE = Pattern(
    rf"(?:\b|(?<=[<>=≤≥]))(?:{BOUND.replace('at most', 'at most|up to|not exceed(?:ing)?')}|(?P<over>exceed(?:s|ing)?))\s+\Z",
    re.IGNORECASE,
)
#: So far before a number its bound may begin, in code points.
_FAR = 40

#: What a bound lets be, told from the bound: low, high, and whether each is left out.
SIDES = {
    "le": (-INFINITE, 0.0, True, False), "ge": (0.0, INFINITE, False, True), "lt": (-INFINITE, 0.0, True, True),
    "gt": (0.0, INFINITE, True, True), "eq": (0.0, 0.0, False, False),
}  # fmt: skip


def bounded(text: str, measure: Measure) -> Measure:
    """*measure* with the bound whose words stand before it: “larger than 2^53”."""
    first = measure.blanks[-1]
    match = _SIDE.search(text, max(0, first.start - _FAR), first.start)
    if match is None or measure.limit:
        return measure
    side = "gt" if match["over"] else next(name for name in SIDES if match[name])
    low, high, low_open, high_open = SIDES[side]
    at = measure.amount.low
    span = Span(match.start(), first.end)
    amount = Amount(low + at, high + at, low_open, high_open, "", span, span.of(text))
    return measure._replace(amount=amount, blanks=(span,))
