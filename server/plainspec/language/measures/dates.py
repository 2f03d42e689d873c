"""Dates, of a year or of every year, with what stands before them: “by 15 January”, “from 2025-01-01”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.bounds import SIDES
from plainspec.language.measures.measure import DATE, DATED, Measure
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_MONTHS = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_MONTH = "|".join(_MONTHS)
_BOUNDS = {
    "le": "no later than|not later than|on or before|by|until|till|not after",
    "lt": "before",
    "ge": "no earlier than|not before|not earlier than|from|since|as of",
    "gt": "after",
}
_SIDE = "|".join(f"(?P<{side}>{said})" for side, said in _BOUNDS.items())
_DAY = r"[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"[0-9]{4})"
#: “15 January 2025”, “January 15, 2025”, “2025-01-15”.
_FORMS = (
    rf"(?P<day>{_DAY}(?: of)? (?P<month>{_MONTH})(?:,? (?P<year>{_YEAR})?",
    rf"(?P<month2>{_MONTH}) (?P<day2>{_DAY}(?:, (?P<year2>{_YEAR})?",
    rf"(?P<iso>{_YEAR[:-1]}-[0-9][0-9]-[0-9][0-9])",
)
_DATE = Pattern(
    rf"\b(?:{_SIDE}|on) (?:the )?(?:{'|'.join(_FORMS)})(?!\w)".replace(" ", r"\s+"),
    re.IGNORECASE,
    marks="0123456789",
)


def dates(text: str) -> Iterator[Measure]:
    """The dates of *text*, in days."""
    return map(_date, _DATE.finditer(text))


def _date(match: re.Match[str]) -> Measure:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
    else:
        year = int(match["year"] or match["year2"] or 0)
        month = _MONTHS.index((match["month"] or match["month2"]).lower()) + 1
        day = int(match["day"] or match["day2"])
    at = float((year * 12 + month) * 31 + day)
    side = next((name for name in _BOUNDS if match[name]), "eq")
    low, high, low_open, high_open = SIDES[side]
    span = Span(*match.span())
    amount = Amount(low + at, high + at, low_open, high_open, "", span, match[0])
    return Measure(amount, (span,), DATED if year else DATE, "", frozenset())
