"""Two bounds that make one amount: “at least 3 but at most 5 days”, “between 2 °C and 8 °C”."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from plainspec.language.norms.norm import Quantity
from plainspec.language.norms.units import unit
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_JOIN = Pattern(
    r"\s*,?\s*(?:and|but)\s+(?:also\s+)?|(?P<ends>\s+(?:and|to)\s+|\s*[-–—]\s*)", re.IGNORECASE
)
#: In front of the lower end of a range: its own words, or those that stand before the amount.
_OPENS = Pattern(r"\b(?:between|from)\s+\Z", re.IGNORECASE)
_LAST = re.compile(r"[^\W\d_]+\Z")


def joined(text: str, found: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """The amounts *found* in *text*, with two neighbours as one where they are the ends of a range."""
    kept: list[Quantity] = []
    for quantity in found:
        range_ = _range(text, kept[-1], quantity) if kept else None
        if range_ is not None:
            kept[-1] = range_
        else:
            kept.append(quantity)
    return tuple(kept)


def _range(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """The range from the one end to the other, if that is what they are."""
    join = _JOIN.fullmatch(text, one.span.end, other.span.start)
    if join is None or other.dimension == "clock":
        return None
    if not one.dimension and other.dimension:  # “at least 3 but at most 5 days”
        one = _measured(one, other)
    if one.dimension != other.dimension:
        return None
    start = one.span.start
    if one.exact and other.exact:
        opened = _OPENS.search(text, 0, start)
        if opened is None and not one.text.lower().startswith("between"):
            return None
        start = opened.start() if opened is not None else start
        low, high = one, other
    elif one.high is None and other.low is None:
        low, high = one, other
    elif one.low is None and other.high is None:
        low, high = other, one
    else:
        return None
    if low.low is None or high.high is None or low.low >= high.high:
        return None
    span = Span(start, other.span.end)
    return Quantity(
        low.low, high.high, low.low_open, high.high_open, False, low.dimension, (), span.of(text), span
    )  # fmt: skip


def _measured(one: Quantity, other: Quantity) -> Quantity:
    """*one*, a bare number, in the unit of *other*."""
    name = _LAST.search(other.text.rstrip("."))
    known = unit(name[0]) if name is not None else None
    factor = known.factor if known is not None else 1.0
    low, high = (None if end is None else end * factor for end in (one.low, one.high))
    return msgspec.structs.replace(one, low=low, high=high, dimension=other.dimension)
