"""Counts and shares that no numeral says: “several”, “no”, “any number of”, “all but one”, “twice the”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import msgspec

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.bounds import BOUND, SIDES, bounded
from plainspec.language.measures.measure import (
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
from plainspec.language.norms.quantities import value_of
from plainspec.language.norms.units import unit
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
#: What may stand behind a verb.
_BEHIND_VERB = "(?:in|on|for|after|with|at|by|every|each|when|if)"
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


def _fold(source: str, signs: str) -> Pattern:
    """A multiple of what is named behind it: “twice the rate”."""
    source = rf"(?<![\w-])(?:{source}) (?={_OF_WHAT}\b)".replace(" ", r"\s")
    return Pattern(source, re.IGNORECASE, signs=signs)


def _grows(source: str, signs: str) -> Pattern:
    """What something comes to: “the fee doubles”."""
    return _said(rf"(?:{source})(?=[.,;]| {_BEHIND_VERB}\b)", signs)


def _times(many: float) -> _Said:
    return _Said(ALL * many, ALL * many, SHARE)


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
    # So much of something: “twice the rate”, “the fee doubles”.
    (_fold("half", "half"), _times(0.5)),
    (_fold("one and a half times", "times"), _times(1.5)),
    (_fold("double|twice", "double twice"), _times(2.0)),
    (_fold("triple|treble|three times", "triple treble times"), _times(3.0)),
    (_fold("two times", "times"), _times(2.0)),
    (_fold("four times|quadruple", "times quadruple"), _times(4.0)),
    (_fold("five times", "times"), _times(5.0)),
    (_fold("ten times", "times"), _times(10.0)),
    (_grows("halves|(?:is|be) halved", "halves halved"), _times(0.5)),
    (_grows("doubles?|(?:is|be) doubled", "double doubles doubled"), _times(2.0)),
    (_grows("triples?|trebles?|(?:is|be) (?:tripled|trebled)", "triple triples treble trebles tripled trebled"), _times(3.0)),
    (_grows("quadruples?|(?:is|be) quadrupled", "quadruple quadruples quadrupled"), _times(4.0)),
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
#: What is no share: “one in ten minutes”.
_OF_THINGS = (
    r"(?=(?: of (?:the|all|its|their))? [a-z`])(?!\s*(?:hours?|days?|weeks?|months?|years?)\b)"
)
#: “one in five samples”, “one time in ten”.
_IN = Pattern(
    rf"(?<![\w/.-])(?P<some>one|{_DIGITS})(?: times?)? in (?P<all>{_NUMERALS}|\d{{1,4}}){_OF_THINGS}",
    re.IGNORECASE,
    signs="in",
)
#: “63/64 of the gas”.
_FRACTION = Pattern(rf"(?<![\w/.-])(?P<some>\d{{1,3}})/(?P<all>\d{{1,4}}){_OF_THINGS}", marks="/")
#: “correct per sender”: told only beside what is so for several.
_PER = Pattern(
    rf"\bper\s+(?:(?P<many>(?:a\s+)?(?:{_NUMERALS}|hundred|thousand|dozen|\d{{1,4}}))\s+)?"
    r"(?=[a-z]{3,})(?!(?:cent|mille|annum|se|capita|hundred|thousand)\b)",
    re.IGNORECASE,
    signs="per",
)
#: None of something, which is told only beside some.
_WITHOUT = _said(r"without (?:an?|any)(?= [a-z])", "without")
#: One of something by its article, which is told only beside exactly so many.
_ARTICLE = Pattern(
    r"(?<![\w-])an?(?=\s+[a-z`])(?!\s+(?:few|lot|number|couple|pair|variety|set|list|total|maximum|minimum|single|way)\b)"
)
#: Behind “all” and “each” these are no things.
_NO_WHOLE = "times|other|circumstances|cases|right|but|that"
#: As much as something else, which is told only beside a multiple or a share of it.
_AS_MUCH = Pattern(
    rf"(?<![\w-])(?:the\s+same\s+as|as\s+(?:much|many|high|long|large|big|old)\s+as|{BOUND})\s+(?={_OF_WHAT}\b)",
    re.IGNORECASE,
    signs="as same equal less fewer smaller lower shorter greater more larger higher longer least most below under above over set",
    marks="<>=≤≥",
)
#: All of something, which is told only beside what is less.
_ALL_OF = _said(
    rf"{_OWN} (?:whole|entire|full)(?= [a-z])"
    rf"|(?:all|every one|each)(?: of)?(?: (?:{_OWN}|these|those))?(?= [a-z`])(?! (?:{_NO_WHOLE})\b)"
    rf"|every(?: single)?(?= [a-z]+)(?! (?:other|time|third|case|few|{_PERIODS})\b)|in full|always",
    "all every each whole entire full always",
)


def _some(text: str, match: re.Match[str]) -> Measure | None:
    many = _number(match["many"])
    least = many if match["side"].lower() in ("only", "just", "exactly") else -INFINITE
    return measured(text, match, least, many, COUNT)


def _alone(text: str, match: re.Match[str]) -> Measure | None:
    number = value_of(match[0])
    return measured(text, match, number, number, COUNT, False)


def _share(text: str, match: re.Match[str]) -> Measure | None:
    some, whole = (_number(match[name].lower()) for name in ("some", "all"))
    if some >= whole:
        return None
    share = measured(text, match, ALL * some / whole, ALL * some / whole, SHARE)
    return bounded(text, share)


def _numeral(text: str, match: re.Match[str]) -> Measure | None:
    if is_label(text, match.start()):
        return None
    many = value_of(match["number"])
    low, high = -INFINITE if match["le"] else many, INFINITE if match["ge"] else many
    return measured(text, match, low, high, COUNT, False)


def _per(text: str, match: re.Match[str]) -> Measure | None:
    if not match["many"]:
        return None
    many = _number(match["many"].split()[-1].lower())
    return measured(text, match, many, many, PER)


#: Expressions with a number in them, and what reads it.
_NUMBERED: Bank[Callable[[str, re.Match[str]], Measure | None]] = Bank([
    (_SOME, _some), (_ALONE, _alone), (_IN, _share), (_FRACTION, _share), (_NUMERAL, _numeral), (_OUT_OF, _share), (_PER, _per),
])  # fmt: skip


def counts(text: str) -> Iterator[Measure]:
    """The counts and shares of *text* that no numeral of running text says."""
    for entry in _COUNTS.tried(text):
        pattern, said = _COUNTS.entries[entry]
        for match in pattern.finditer(text):
            measure = measured(text, match, said.low, said.high, said.kind)
            if said.low == 0.0 and said.high == ALL:
                part = msgspec.structs.replace(measure.amount, high_open=True)
                measure = measure._replace(amount=part)
            yield _couple(text, match) or (bounded(text, measure) if said.kind == SHARE and said.low == said.high else measure)  # fmt: skip
    for entry in _NUMBERED.tried(text):
        pattern, read = _NUMBERED.entries[entry]
        for match in pattern.finditer(text):
            found = read(text, match)
            if found is not None:
                yield found


def each_alone(text: str) -> Iterator[Measure]:
    """Where *text* speaks of one at a time: “per sender”."""
    return (measured(text, match, 1.0, 1.0, PER) for match in _PER.finditer(text) if not match["many"])  # fmt: skip


def as_much(text: str) -> Iterator[Measure]:
    """Where *text* speaks of as much as something else, or of more or less than that."""
    for match in _AS_MUCH.finditer(text):
        side = next((name for name in SIDES if match[name]), "eq")
        low, high, low_open, high_open = SIDES[side]
        span = Span(*match.span())
        amount = Amount(low + ALL, high + ALL, low_open, high_open, "", span, match[0])
        yield Measure(amount, (span,), SHARE, "", frozenset())


def by_article(text: str, at: int) -> Iterator[Measure]:
    """Where *text* speaks of one thing by its article, from *at* on."""
    return (measured(text, match, 1.0, 1.0, COUNT) for match in _ARTICLE.finditer(text, at))


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
