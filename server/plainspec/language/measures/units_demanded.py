"""The unit in which something is told, without any number: “in milliseconds”, “a number of seconds”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.measure import UNIT, Measure
from plainspec.language.norms.units import unit
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Units in which amounts are told; “in minutes” may well tell how soon, but then “in hours” differs as well.
UNITS = words(
    "nanoseconds microseconds milliseconds seconds minutes hours days weeks months years bits bytes kilobytes megabytes gigabytes"
    " kibibytes mebibytes gibibytes wei gwei ether millimetres centimetres metres kilometres millimeters centimeters meters"
    " kilometers inches feet miles milligrams grams kilograms pounds ounces tonnes litres liters gallons millilitres milliliters"
    " euros dollars cents yen percent"
)
_TOLD = Pattern(
    rf"\b(?:in|number of)\s+(?:(?:whole|full|plain|units of|terms of)\s+)?(?P<unit>{'|'.join(sorted(UNITS))})\b(?!\s+(?:of|or|and|per)\b)",
    re.IGNORECASE,
    signs=" ".join(sorted(UNITS)),
)


def units_demanded(text: str) -> Iterator[Measure]:
    """The units in which *text* has something told; the value is how much one of them is."""
    for match in _TOLD.finditer(text):
        known = unit(match["unit"].lower())
        if known is None:
            continue
        span = Span(*match.span())
        money = known.dimension.isupper() and known.dimension != "ETH"
        value = float(sum(map(ord, known.dimension))) if money else known.factor
        amount = Amount(value, value, False, False, "", span, match[0])
        yield Measure(
            amount, (span,), f"{UNIT} of {'money' if money else known.dimension}", "", frozenset()
        )
