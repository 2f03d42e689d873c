"""How often: “every 12 months”, “once a year”, “twice a week”, “daily” as one number, the times in a second.

Running text reads “every 12 months” as a duration and “annually” as a word, so that neither can be
laid beside “once a year”.
"""

from __future__ import annotations

import re

from plainspec.language.norms.units import unit
from plainspec.language.words.opposites import root
from plainspec.text.patterns import Pattern

_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]  # fmt: skip
_OTHER = {name: float(number) for number, name in enumerate(_NUMBERS, 1)} | {
    "other": 2.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "once": 1.0, "twice": 2.0, "thrice": 3.0,
}  # fmt: skip
_ADVERBS = {
    "hourly": (1, "hour"), "daily": (1, "day"), "weekly": (1, "week"), "fortnightly": (2, "week"), "monthly": (1, "month"),
    "quarterly": (3, "month"), "annually": (1, "year"), "yearly": (1, "year"), "nightly": (1, "day"),
    "half-yearly": (6, "month"), "semi-annually": (6, "month"), "semiannually": (6, "month"), "biannually": (6, "month"),
    "biennially": (2, "year"), "annual": (1, "year"),
}  # fmt: skip
_ADVERB = "|".join(sorted(_ADVERBS, key=len, reverse=True))
_UNIT = r"(?:second|minute|hour|day|week|month|quarter|year)"
_LEAST = r"at\s+least|no(?:t)?\s+(?:less|fewer)(?:\s+(?:often|frequently))?\s+than"
_MOST = r"at\s+most|no(?:t)?\s+more(?:\s+(?:often|frequently))?\s+than|up\s+to"
_HOW_OFTEN = rf"once|twice|thrice|(?:{'|'.join(_NUMBERS)}|\d{{1,3}})\s+times?"
_MANIFOLD = rf"(?:(?P<many>\d{{1,4}}|{'|'.join(_NUMBERS)}|other|second|third|fourth)\s+)?"
#: “twice a week”, “every three months”, “at intervals of at least six hours”, which is at most so often.
_EACH = (
    rf"(?P<times>{_HOW_OFTEN})\s+(?:an?|per|(?:in\s+)?(?:each|every)|in(?:\s+an?|(?=\s+\d)))|(?:once\s+)?(?:every|each)(?:\s+single)?"
    rf"|(?:at|with|in)\s+intervals\s+of(?:\s+(?:(?P<apart>{_LEAST})|(?P<near>{_MOST})))?(?:\s+an?)?"
)
#: “weekly”; not “a daily report”, which tells what sort of report it is, but “on a daily basis”.
_BEHIND = r"(?=\s*[.,;]|\s*\Z|\s+(?:at|on|in|by|to|for|from|with|during|before|after|until|and|or|if|when|while|as)\b)"
_ADVERBIAL = rf"(?<=[a-z]\s)(?:(?P<times2>once|twice|thrice)\s+)?(?:(?:on\s+an?|at)\s+(?P<basis>{_ADVERB})\s+(?:basis|intervals)|(?P<adverb>(?!annual\b)(?:{_ADVERB})))"
#: Not “every second day of the month”.
FREQUENCY = Pattern(
    rf"(?<![\w-])(?:(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|exactly|only)\s+)?(?:(?:{_EACH})"
    rf"\s+{_MANIFOLD}(?P<unit>{_UNIT})s?(?![\w-])(?!\s+of\b)|{_ADVERBIAL}{_BEHIND})",
    re.IGNORECASE,
    signs=f"once twice thrice time times every each intervals half semi {' '.join(a for a in _ADVERBS if '-' not in a)}",
)


_MANY = rf"\d{{1,6}}|{'|'.join(_NUMBERS)}"
_TIMES = rf"(?P<times>once|twice|thrice|(?:{_MANY})\s+times)"
#: How often among things that follow each other: “once every 32 slots”, “at intervals of 64 slots”.
IN_TURN = Pattern(
    rf"(?<![\w-])(?:(?:(?:{_TIMES}|one|exactly\s+once)\s+(?:in|per|for)?\s*)?(?:every|each)|(?:at|with|in)\s+(?:an?\s+|regular\s+)?intervals?\s+of|(?P<per>once\s+per))"
    rf"\s+(?P<many>{_MANY})\s+(?P<what>(?!{_UNIT}s?\b)[a-z]+s)\b(?!\s+of\b)",
    re.IGNORECASE,
    signs="every each interval intervals per",
)
TURNS = "turns of "
#: “a daily allowance”, which is so much a day.
PERIOD = Pattern(
    r"\b(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annual)(?=\s+[a-z])",
    re.IGNORECASE,
    signs="hourly daily weekly monthly quarterly yearly annual",
)


def period(match: re.Match[str]) -> float:
    """The seconds in the time that *match* says."""
    many, name = _ADVERBS[match["adverb"].lower()]
    return many * _seconds(name)


def in_turn(match: re.Match[str]) -> tuple[float, str]:
    """The times for each thing that *match* says, and what they are."""
    said = (match["times"] or "once").lower().split()[0]
    return _number(said) / (_number(match["many"].lower()) or 1.0), root(match["what"].lower())


def frequency(match: re.Match[str]) -> float | None:
    """The times in a second that *match* says."""
    adverb = (match["adverb"] or match["basis"] or "").lower()
    if adverb:
        many, name = _ADVERBS[adverb]
        return _number((match["times2"] or "once").lower()) / (many * _seconds(name))
    said = (match["times"] or "once").lower().split()[0]
    period = _seconds(match["unit"].lower()) * _number((match["many"] or "1").lower())
    return _number(said) / period if period else None


def sides(match: re.Match[str]) -> tuple[bool, bool]:
    """Whether what *match* says is the least, and whether it is the most: the longer apart, the less often."""
    return bool(match["least"] or match["near"]), bool(match["most"] or match["apart"])


def same_frequency(text: str, other: str) -> bool:
    """Whether *text* and *other*, expressions of how often, say the same."""
    # Behind a word, as in a sentence.
    mine, theirs = FREQUENCY.search(f"is {text}"), FREQUENCY.search(f"is {other}")
    if mine is None or theirs is None:
        return False
    here, there = frequency(mine), frequency(theirs)
    return here is not None and there is not None and abs(here - there) < _NEAR * here


#: A month is no exact part of a year.
_NEAR = 0.02


def _number(said: str) -> float:
    return float(said) if said.isdigit() else _OTHER[said]


def _seconds(name: str) -> float:
    known = unit(name) if name != "quarter" else None
    return known.factor if known is not None else _QUARTER


_QUARTER = 365.25 * 86_400 / 4
