"""Dates, of a year, of every year or of every month, with what stands before them: “by 15 January”, “from 2025-01-01”."""

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
    "le": "no later than|not later than|on or before|by|until|till|not after|up to",
    "lt": "before",
    "ge": "no earlier than|not before|not earlier than|no sooner than|not sooner than|on or after|from|since|as of",
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
#: “in March”, “by the end of March”, “after the end of June 2026”.
_IN_MONTH = Pattern(
    rf"\b(?:(?:{_SIDE}|at) the (?P<part>end|beginning|start) of|in|during) (?P<month>{_MONTH})\b(?: (?P<year>{_YEAR})?(?! \d)".replace(
        " ", r"\s+"
    ),
    re.IGNORECASE,
    signs=_MONTH.replace("|", " "),
)
#: “by the 15th of each month”, “before the 3rd day of the following month”.
_OF_MONTH = Pattern(
    rf"\b(?:{_SIDE}|on) the (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)(?: day)? of (?:the|each|every)(?P<which> following| next| same| current)? month\b".replace(" ", r"\s+"),
    re.IGNORECASE,
    signs="month",
)  # fmt: skip
_LONGEST = 31


def dates(text: str) -> Iterator[Measure]:
    """The dates of *text*, in days."""
    yield from map(_date, _DATE.finditer(text))
    yield from map(_of_month, _OF_MONTH.finditer(text))


def months(text: str) -> Iterator[Measure]:
    """The dates of *text* that tell a month and no day, in days."""
    return map(_month, _IN_MONTH.finditer(text))


def _month(match: re.Match[str]) -> Measure:
    year = int(match["year"] or 0)
    first = (year * 12 + _MONTHS.index(match["month"].lower()) + 1) * _LONGEST + 1.0
    ends = {"end": (_LONGEST - 1.0, _LONGEST - 1.0), None: (0.0, _LONGEST - 1.0)}
    from_, to = ends.get(match["part"], (0.0, 0.0))
    return _measure(match, first + from_, first + to, DATED if year else DATE)


def _of_month(match: re.Match[str]) -> Measure:
    day = float(match["day"])
    return _measure(
        match, day, day, f"day of{match['which'] or ''} month".replace(" next", " following")
    )


def _measure(match: re.Match[str], first: float, last: float, kind: str) -> Measure:
    """The days from *first* to *last*, as bounds where the words before them say so."""
    low, high, low_open, high_open = SIDES[next((name for name in _BOUNDS if match[name]), "eq")]
    high_open = high_open and "end" not in match[0]  # “before the end of March”
    span = Span(*match.span())
    amount = Amount(low + first, high + last, low_open, high_open, "", span, match[0])
    return Measure(amount, (span,), kind, "", frozenset())


def _date(match: re.Match[str]) -> Measure:
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
    else:
        year = int(match["year"] or match["year2"] or 0)
        month = _MONTHS.index((match["month"] or match["month2"]).lower()) + 1
        day = int(match["day"] or match["day2"])
    at = float((year * 12 + month) * _LONGEST + day)
    return _measure(match, at, at, DATED if year else DATE)
