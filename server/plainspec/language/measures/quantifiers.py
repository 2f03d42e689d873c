"""What words that stand alone in front of a thing say of how many, how much, or which one: “each”, “a tenth of the”.

:mod:`~plainspec.language.measures.measures` looks for amounts in a sentence, and has to tell them from all else.
Here it is known that nothing but an amount may stand there, so that each of its words can be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from plainspec.language.measures.measure import COUNT, INFINITE, RANKED, SHARE
from plainspec.language.measures.ranks import RANKS, from_end
from plainspec.language.norms.quantities import value_of


class Quantifier(NamedTuple):
    """An interval on a scale: of things, of all there are, or of places in a row. ``some`` where others are left out."""

    scale: str
    low: float
    high: float
    some: bool = False


_NUMERAL = (
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen"
)
_N = rf"(?:an? )?(?:\d{{1,9}}|{_NUMERAL})"
_PARTS = {"half": 2.0, "third": 3.0, "quarter": 4.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0, "seventh": 7.0, "eighth": 8.0, "ninth": 9.0, "tenth": 10.0, "twentieth": 20.0, "hundredth": 100.0, "thousandth": 1000.0, "other": 2.0, "second": 2.0}  # fmt: skip
_PART = "|".join(_PARTS)
_EXACTLY = "(?:(?:only|just|exactly|precisely|merely) )?"
#: Of what things there are so many.
_OF = "(?: of)?(?: all)?(?: the| these| those| its| their)?"
_KIND = "(?: (?:separate|different|distinct|individual|single|further|more))?"


def _number(said: str) -> float:
    word = said.removeprefix("an ").removeprefix("a ")
    return float(word) if word.isdigit() else 12.0 if word == "dozen" else value_of(word)


def _count(low: float, high: float) -> Callable[[re.Match[str]], Quantifier]:
    return lambda _: Quantifier(COUNT, low, high)


def _share(low: float, high: float) -> Callable[[re.Match[str]], Quantifier]:
    return lambda _: Quantifier(SHARE, low, high, high < 1.0)


def _part(match: re.Match[str]) -> Quantifier:
    many = _number(match["n"]) if match["n"] not in (None, "a", "an") else 1.0
    share = many / _PARTS[match["part"]]
    return Quantifier(SHARE, share, share, True)


def _nth(match: re.Match[str]) -> Quantifier:
    said = match["nth"]
    each = _PARTS.get(said) or float(re.sub(r"\D", "", said) or 0) or _number(said) or 1.0
    return Quantifier(SHARE, 1.0 / each, 1.0 / each, True)


def _in(match: re.Match[str]) -> Quantifier:
    share = _number(match["n"]) / (_number(match["m"]) or 1.0)
    return Quantifier(SHARE, share, share, share < 1.0)


def _exact(match: re.Match[str]) -> Quantifier:
    number = _number(match["n"])
    return Quantifier(COUNT, number, number, " of" in match[0])


def _either(match: re.Match[str]) -> Quantifier:
    return Quantifier(COUNT, _number(match["n"]), _number(match["m"]))


def _most(match: re.Match[str]) -> Quantifier:
    return Quantifier(COUNT, 0.0, _number(match["n"]), " of" in match[0])


def _least(match: re.Match[str]) -> Quantifier:
    more = match[0].startswith(("more", "over"))
    return Quantifier(COUNT, _number(match["n"]) + more, INFINITE)


def _times(match: re.Match[str]) -> Quantifier:
    many = _TIMES[match["once"]] if match["once"] else _number(match["n"])
    return Quantifier("times", many, many)


_TIMES = {"half": 0.5, "once": 1.0, "twice": 2.0, "thrice": 3.0}


def _rank(match: re.Match[str]) -> Quantifier:
    said = match["rank"].replace("`", "").replace(" ", "")
    place = RANKS.get(said)
    if place is None:
        place = from_end(said) if "last" in said else float(re.sub(r"\D", "", said))
    return Quantifier(RANKED, place, place)


#: Each with what it reads; the first that fits all the words is meant.
_SAID: tuple[tuple[str, Callable[[re.Match[str]], Quantifier]], ...] = (
    (rf"(?:each|every|all|any|always|the (?:whole|entire|full))(?: (?:single|one))?{_OF}", _share(1.0, 1.0)),
    (rf"{_EXACTLY}every (?P<nth>{_PART}|\d+(?:st|nd|rd|th)|{_N})", _nth),
    (rf"{_EXACTLY}(?P<n>{_N})(?: times?)? (?:in|of|out of)(?: every| the)? (?P<m>{_N})", _in),
    (rf"{_EXACTLY}(?:(?P<n>an?|{_N})[ -])?(?P<part>half|(?<=[ -])(?:{_PART}))s?{_OF}", _part),
    (rf"(?:hardly|scarcely|barely|almost no|next to no|very few|few|a handful)(?: any)?{_OF}", _share(0.0, 0.3)),
    (rf"(?:only |just )(?:some|part|a few|certain|selected|a part|a fraction){_OF}", _share(0.0, 0.99)),
    (rf"(?:most|the (?:vast )?majority|nearly all|almost all|all but {_N}){_OF}", _share(0.5, 1.0)),
    (rf"(?:no|zero|none|not a single|not one|not any){_OF}", _count(0.0, 0.0)),
    (r"(?:(?:exactly |only |just )?(?:a|one) (?:single|sole|lone))", _count(1.0, 1.0)),
    (rf"{_EXACTLY}a (?:couple|pair) of", _count(2.0, 2.0)),
    (rf"(?:several|multiple|many|numerous|various|a number of|more than (?:one|a single)){_KIND}", _count(2.0, INFINITE)),
    (rf"(?:(?:either|between) )?(?P<n>{_N}) (?:or|to|and) (?P<m>{_N}){_KIND}", _either),
    (rf"(?:at most|no more than|not more than|up to) (?P<n>{_N}){_KIND}{_OF}", _most),
    (rf"(?:at least|no fewer than|no less than|more than|over) (?P<n>{_N}){_KIND}{_OF}", _least),
    (rf"{_EXACTLY}(?P<n>{_N}){_KIND}{_OF}", _exact),
    (rf"(?:(?P<once>once|twice|thrice|half)|(?P<n>{_N}) times)", _times),
    (rf"(?:the )?(?:very )?(?P<rank>{'|'.join(RANKS)}|[a-z]+-(?:to-)?last|`?\d+`? ?(?:st|nd|rd|th))", _rank),
)  # fmt: skip
_PATTERNS = tuple((re.compile(source), read) for source, read in _SAID)


def quantifier(texts: Sequence[str]) -> Quantifier | None:
    """What *texts*, words in lower case, say, if they say nothing else."""
    said = " ".join(texts)
    for pattern, read in _PATTERNS:
        match = pattern.fullmatch(said)
        if match is not None:
            return read(match)
    return None


def excludes(mine: Quantifier, theirs: Quantifier) -> bool:
    """Whether so many, so much or that one is not as many, as much or the one as the other says."""
    if mine.scale == theirs.scale:
        if mine.scale == RANKED and {mine.low, theirs.low} == {0.0, 1.0}:
            return False  # the first one, where some count from zero
        if mine.scale == RANKED and (mine.low < 0) != (theirs.low < 0):
            return True  # the last one might be the second, but nobody says so
        return mine.high < theirs.low or theirs.high < mine.low
    for all_of, others in ((mine, theirs), (theirs, mine)):
        if (
            all_of.scale == SHARE and all_of.low == all_of.high == 1.0
        ):  # “each”, “only one of the”; “all”, “no”
            return others.some or others.high == 0.0
    return {mine.scale, theirs.scale} == {SHARE, COUNT} and 0.0 in (mine.high, theirs.high)
