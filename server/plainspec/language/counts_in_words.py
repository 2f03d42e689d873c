"""Counts and shares that no numeral says: “several”, “no”, “any number of”, “all but one”, “twice the”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from plainspec.language.bounds import bounded
from plainspec.language.folded import Amount
from plainspec.language.measure import (
    ALL,
    COUNT,
    INFINITE,
    PER,
    SHARE,
    WORD,
    Measure,
    is_label,
    measured,
)
from plainspec.language.quantities import value_of
from plainspec.language.units import unit
from plainspec.text.patterns import Bank, Pattern
from plainspec.text.span import Span

_NUMERALS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred"
_NUMERAL_SIGNS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred"
_SCALES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1000.0}
_DIGITS = rf"(?:{_NUMERALS}|\d{{1,3}})"
#: Whose all of them are.
_OWN = r"(?:the|its|their|his|her|your|our)"
#: What may stand behind how often, and behind a number that stands alone.
_BEHIND_TIMES = (
    r"(?= (?:for|per|in|during|within|before|after|every|each|at|on|by)\b|\s*[.;,]|\s*$)"
)
_BEHIND_ALONE = r"(?=[.,;]|\s*$| (?:at|for|in|per|on|when|if|and|or|until|unless|after|before)\b)"
#: What a multiple is one of.
_OF_WHAT = (
    "(?:the|its|their|his|her|that|this|what|those|as (?:much|many|high|long|large|big|often))"
)
#: Behind “no” these say nothing of how many.
_NO_OTHER = (
    "more|less|fewer|later|earlier|longer|shorter|sooner|greater|higher|lower|larger|smaller|bigger|older|younger"
    "|matter|way|one|such|other|doubt|case|need|limit"
)
_PERIODS = "second|day|week|month|quarter|year|hour|minute"
_NTH = (
    "other|second|third|fourth|fifth|sixth|eighth|tenth|twentieth|hundredth"
    r"|[2-9]\d*(?:nd|rd|th)|two|three|four|five|ten|\d+"
)
_EXACTLY = "only|exactly|just|precisely"


class _Said(NamedTuple):
    """What an expression says: the least and the most, of things or as a share."""

    low: float
    high: float
    kind: str = COUNT


def _said(source: str, signs: str) -> Pattern:
    return Pattern(
        rf"(?<![\w-])(?:{source})(?![\w-])".replace(" ", r"\s"), re.IGNORECASE, signs=signs
    )


_ONE, _SEVERAL = _Said(1.0, 1.0), _Said(2.0, INFINITE)
#: Counts in words. The longest of those that overlap is meant.
_COUNTS: Bank[_Said] = Bank([
    (_said(r"one(?= at a time\b| `)", "one"), _ONE),
    (_said(r"(?:a|one) (?:lone|sole)(?= [a-z`])", "lone sole"), _ONE),
    (_said(r"an? (?:endless|infinite|unbroken|continuous) (?:stream|series|number) of(?= [a-z`])", "endless infinite unbroken continuous"), _SEVERAL),
    (_said(r"an empty (?:list|set|array|sequence) of|not even (?:one|a single)|not so much as (?:one|a single)", "empty even much"), _Said(0.0, 0.0)),
    (_said(rf"(?:(?:{_EXACTLY}) )?(?:a|one) single(?= [a-z`])", "single"), _ONE),
    (_said(rf"(?:{_EXACTLY}) (?:one|a single)(?= [a-z`])(?! of\b)", "one single"), _ONE),
    (
        _said(
            r"(?:(?:only|exactly|just|at most|no more than|not more than) )?"
            rf"(?:(?<=[a-z] )(?<!at )once|(?<!any )(?<!at )one time){_BEHIND_TIMES}",
            "once one",
        ),
        _ONE,
    ),
    (_said(rf"(?:exactly )?twice{_BEHIND_TIMES}", "twice"), _Said(2.0, 2.0)),
    (_said("more than (?:once|one time)|repeatedly|over and over(?: again)?|(?:again|time) and again", "once one repeatedly over again"), _SEVERAL),
    (_said("as often as (?:possible|needed|necessary)|(?:several|multiple|many|any number of) times", "often times"), _SEVERAL),
    (_said("more than one|two or more|(?:one or )?multiple(?= [a-z])", "one two multiple"), _SEVERAL),
    (_said("(?:several|numerous)(?= [a-z])", "several numerous"), _SEVERAL),
    (_said("one or more|at least (?:one|a single)", "one single"), _Said(1.0, INFINITE)),
    (_said("(?:hundreds|thousands|millions|tens of thousands) of(?= [a-z`])", "hundreds thousands millions tens"), _Said(100.0, INFINITE)),
    (_said("(?:dozens|scores|tens) of(?= [a-z`])", "dozens scores tens"), _Said(20.0, INFINITE)),
    (_said("(?:a handful of|a few)(?= [a-z`])", "handful few"), _Said(2.0, 12.0)),
    (_said(r"both(?= [a-z]+s\b)", "both"), _Said(2.0, 2.0)),
    (_said(r"triple(?= [a-z]+s\b)", "triple"), _Said(3.0, 3.0)),
    (_said(r"double(?= [a-z]+s\b)", "double"), _Said(2.0, 2.0)),
    (_said("half a dozen(?= [a-z`])", "dozen"), _Said(6.0, 6.0)),
    (_said("a couple of|a pair of", "couple pair"), _Said(2.0, 2.0)),
    (_said("(?:exactly |precisely |absolutely )?zero(?= [a-z`])|not (?:a single|one)(?= [a-z`])", "zero single one"), _Said(0.0, 0.0)),
    (_said(rf"(?<!in )(?<!by )(?<!on )(?<!at )no(?= [a-z]+)(?! (?:{_NO_OTHER})\b)", "no"), _Said(0.0, 0.0)),
    (
        _said(
            r"an unlimited number of|unlimited(?= [a-z])|any number of|an arbitrary number of|arbitrarily many"
            r"|as many(?= [a-z]+ as\b)",
            "unlimited any arbitrary arbitrarily many",
        ),
        _Said(INFINITE, INFINITE),
    ),
    (
        _said(
            r"(?:there (?:is|are|shall be) )?no (?:upper )?limits? (?:on|to) the number of"
            r"|without (?:any )?limit on the number of",
            "limit limits",
        ),
        _Said(INFINITE, INFINITE),
    ),
    # Shares of all there are.
    (_said(r"(?:all|every one|each) but (?:one|two|three|a few)(?: of)?(?: the)?(?= [a-z])", "all every each"), _Said(0.0, ALL, SHARE)),
    (_said(rf"every (?:{_NTH})(?= [a-z]+)(?! (?:{_PERIODS}))", "every"), _Said(0.0, ALL, SHARE)),
    (_said(rf"(?:only|just|not) (?:some|part|a few|a part|one part|the first part) of(?= (?:{_OWN}|these|those)\b)", "of"), _Said(0.0, ALL, SHARE)),
    (_said("(?:the|a) (?:vast |great |large |simple )?majority of", "majority"), _Said(50.1, ALL, SHARE)),
    (_said(r"most of(?= (?:the|its|their)\b)", "most"), _Said(50.1, ALL, SHARE)),
    (_said("(?:the|a) (?:small )?minority of", "minority"), _Said(0.0, 49.9, SHARE)),
    (_said(rf"(?:only )?(?:the (?:first|second|last|other) )?half(?: of)? {_OWN}(?= [a-z])", "half"), _Said(50.0, 50.0, SHARE)),
])  # fmt: skip
#: “at most two of the keys”.
_SOME = _said(
    r"(?P<side>only|just|at most|no more than|not more than|exactly)"
    rf" (?P<many>one|{_NUMERALS}|\d+) of(?: all)? (?:{_OWN}|these|those)(?= [a-z])",
    "of",
)
#: A number that stands alone: “is five.”
_ALONE = _said(
    rf"(?<=(?: is| at| to|are| be| of|all| by) )(?:zero|one|{_NUMERALS}){_BEHIND_ALONE}",
    f"zero one {_NUMERAL_SIGNS}",
)
#: So much of something: “twice the rate”.
_FOLDS: Bank[float] = Bank(
    (Pattern(rf"(?<![\w-])(?:{source})\s(?={_OF_WHAT}\b)".replace(" ", r"\s"), re.IGNORECASE, signs=signs), times)
    for source, signs, times in (
        ("double|twice", "double twice", 2.0),
        ("triple|treble|three times", "triple treble times", 3.0),
        ("one and a half times", "times", 1.5),
        ("four times|quadruple", "times quadruple", 4.0),
        ("five times", "times", 5.0),
        ("ten times", "times", 10.0),
        ("half", "half", 0.5),
    )
)  # fmt: skip
#: “The fee doubles.”
_GROWS: Bank[float] = Bank(
    (_said(rf"(?:{source})(?=[.,;]| (?:in|on|for|after|with|at|by|every|each|when|if)\b)", signs), times)
    for source, signs, times in (
        ("doubles?|is doubled|be doubled", "double doubles doubled", 2.0),
        ("triples?|trebles?|is (?:tripled|trebled)|be (?:tripled|trebled)", "triple triples treble trebles tripled trebled", 3.0),
        ("quadruples?|is quadrupled|be quadrupled", "quadruple quadruples quadrupled", 4.0),
        ("halves|is halved|be halved", "halves halved", 0.5),
    )
)  # fmt: skip
#: Numerals before words that running text takes for verbs: “four review questions”, “three or more open orders”.
_NUMERAL = Pattern(
    rf"(?<![\w-])(?P<number>{_NUMERALS})(?:\s+or\s+(?:(?P<ge>more)|(?P<le>fewer|less)))?"
    r"(?=\s+[a-z`])(?!\s+(?:of|or|and|to|out)\b)",
    re.IGNORECASE,
    signs=_NUMERAL_SIGNS,
)
#: “two of the three keys”.
_OUT_OF = Pattern(
    rf"(?<![\w-])(?P<some>one|{_DIGITS})\s(?:out\s)?of(?:\s{_OWN})?(?=\s(?P<all>{_DIGITS})\s[a-z])",
    re.IGNORECASE,
    signs="of",
)
#: “one in five samples”, “63/64 of the gas”.
_PART_OF = Pattern(
    rf"(?<![\w/.-])(?:(?P<some>one|{_NUMERALS}|\d{{1,3}})(?: times? in | in |/)(?P<all>{_NUMERALS}|\d{{1,4}}))"
    r"(?=(?: of (?:the|all|its|their))? [a-z`])(?!\s*(?:hours?|days?|weeks?|months?|years?)\b)",
    re.IGNORECASE,
    signs=f"one {_NUMERAL_SIGNS}",
    marks="/0123456789",
)
#: “correct per sender”: told only beside what is so for several.
_PER = Pattern(
    rf"\bper\s+(?:(?P<many>(?:a\s+)?(?:{_NUMERALS}|hundred|thousand|dozen|\d{{1,4}}))\s+)?"
    r"(?=[a-z]{3,})(?!(?:cent|mille|annum|se|capita|hundred|thousand)\b)",
    re.IGNORECASE,
    signs="per",
)
#: None of something, which is told only beside some.
_WITHOUT = _said(r"without (?:an?|any)(?= [a-z])", "without")
#: Behind “all” and “each” these are no things.
_NO_WHOLE = "times|other|circumstances|cases|right|but|that"
#: All of something, which is told only beside what is less.
_ALL_OF = _said(
    rf"{_OWN} (?:whole|entire|full)(?= [a-z])"
    rf"|(?:all|every one|each)(?: of)?(?: (?:{_OWN}|these|those))?(?= [a-z`])(?! (?:{_NO_WHOLE})\b)"
    rf"|every(?: single)?(?= [a-z]+)(?! (?:other|time|third|case|few|{_PERIODS})\b)|in full|always",
    "all every each whole entire full always",
)


def counts(text: str) -> Iterator[Measure]:
    """The counts and shares of *text* that no numeral of running text says."""
    for entry in _COUNTS.tried(text):
        pattern, said = _COUNTS.entries[entry]
        for match in pattern.finditer(text):
            measure = measured(text, match, said.low, said.high, said.kind)
            if said.low == 0.0 and said.high == ALL:
                part = msgspec.structs.replace(measure.amount, high_open=True)
                measure = measure._replace(amount=part)
            yield _couple(text, match) or measure
    for match in _SOME.finditer(text):
        many = _number(match["many"])
        least = many if match["side"].lower() in ("only", "just", "exactly") else -INFINITE
        yield measured(text, match, least, many, COUNT)
    for match in _ALONE.finditer(text):
        number = value_of(match[0])
        yield measured(text, match, number, number, COUNT, False)
    for entry in _FOLDS.tried(text):
        folds, times = _FOLDS.entries[entry]
        for match in folds.finditer(text):
            yield measured(text, match, ALL * times, ALL * times, SHARE)
    for entry in _GROWS.tried(text):
        grows, times = _GROWS.entries[entry]
        for match in grows.finditer(text):
            yield measured(text, match, ALL * times, ALL * times, SHARE)
    for match in _PART_OF.finditer(text):
        some, whole = (_number(match[name].lower()) for name in ("some", "all"))
        if some < whole:
            yield bounded(
                text, measured(text, match, ALL * some / whole, ALL * some / whole, SHARE)
            )
    for match in _NUMERAL.finditer(text):
        if not is_label(text, match.start()):
            many = value_of(match["number"])
            low, high = -INFINITE if match["le"] else many, INFINITE if match["ge"] else many
            yield measured(text, match, low, high, COUNT, False)
    for match in _OUT_OF.finditer(text):
        some, whole = (_number(match[name]) for name in ("some", "all"))
        if whole > some:
            yield measured(text, match, ALL * some / whole, ALL * some / whole, SHARE)
    for match in _PER.finditer(text):
        if match["many"]:
            many = _number(match["many"].split()[-1].lower())
            yield measured(text, match, many, many, PER)


def each_alone(text: str) -> Iterator[Measure]:
    """Where *text* speaks of one at a time: “per sender”."""
    return (measured(text, match, 1.0, 1.0, PER) for match in _PER.finditer(text) if not match["many"])  # fmt: skip


def none_of(text: str) -> Iterator[Measure]:
    """Where *text* speaks of nothing of a kind."""
    return (measured(text, match, 0.0, 0.0, COUNT) for match in _WITHOUT.finditer(text))


def all_of(text: str) -> Iterator[Measure]:
    """Where *text* speaks of all of something."""
    return (measured(text, match, ALL, ALL, SHARE) for match in _ALL_OF.finditer(text))


def _number(written: str) -> float:
    if written in _SCALES:
        return _SCALES[written]
    return float(written) if written.isdigit() else value_of(written)


def _couple(text: str, match: re.Match[str]) -> Measure | None:
    """“a couple of days”, which are no things that are counted."""
    if not match[0].lower().endswith(" of") or match[0].lower().split()[1] not in ("couple", "pair"):  # fmt: skip
        return None
    noun = WORD.search(text, match.end())
    known = unit(noun[0]) if noun is not None else None
    if noun is None or known is None or known.dimension != "time":
        return None
    span = Span(match.start(), noun.end())
    amount = Amount(2 * known.factor, 2 * known.factor, False, False, "time", span, span.of(text))
    return Measure(amount, (span,), "time", "", frozenset())
