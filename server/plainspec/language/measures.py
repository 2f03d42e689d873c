"""All amounts of a sentence in one form, wherever they stand: an interval, its unit, and the words that say it.

The amounts that a sentence folds to stand where most writers put them. What is
here besides: numbers as programs write them (``0x1f``, ``2**32``, ``1e18``),
counts that are no numerals (“several”, “no”, “any number of”), multiples,
ratios, and the words of limits around a number (“is capped at 500”, “a limit
of five”, “ten is the most that”), which say of a number that it is the highest.
Each knows which words have to go, so that two sentences can be compared
without them.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import msgspec

from plainspec.language.clauses import DETERMINERS, MODAL_WORDS, frame, is_adverb
from plainspec.language.folded import Amount
from plainspec.language.folding import fold
from plainspec.language.frequencies import FREQUENCY, frequency
from plainspec.language.opposites import root, stem
from plainspec.language.quantities import value_of
from plainspec.language.ranks import RANK, VERSION, is_version, names_one, rank, version
from plainspec.language.units import is_common as is_unit
from plainspec.language.units import unit
from plainspec.language.vocabulary import BE, PREPOSITIONS, base_form, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

_INFINITE = float("inf")


class Measure(NamedTuple):
    """An amount of a sentence.

    ``blanks`` are the words that say it, without what is counted. ``kind`` is
    the unit's dimension; ``count`` for numbers of things. ``limit`` is “most”
    or “least” where the number is named as the highest or the lowest. ``counted`` are the words right behind it,
    of which one is what is counted; empty where it stands alone (“is ten”).
    """

    amount: Amount
    blanks: tuple[Span, ...]
    kind: str
    limit: str
    counted: frozenset[str]
    #: Where nothing else will do: “only twice”, “exactly one”.
    only: bool = False
    #: Where any but this will do: “anything but three”.
    but: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is all of something, which is said or left out at will."""
        return self.kind == "percent" and self.amount.low == _ALL


_ALL = 100.0
MOST, LEAST = "most", "least"
COUNT, DATE, DATED = "count", "date", "date of a year"
RANKED, VERSIONED, PER = "rank", "version", "per"
#: Units that measure; all others are things that are counted.
_MEASURING = words(
    "time data percent EUR USD GBP JPY CHF INR BTC ETH ether meter kilogram clock degC degF radian times/time"
)
_NUMERALS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred"
#: Counts in words, with the least and the most that each says.
_VAGUE = {
    "single": (1.0, 1.0), "one": (1.0, 1.0), "more": (2.0, _INFINITE), "several": (2.0, _INFINITE), "couple": (2.0, 2.0), "both": (2.0, 2.0), "once": (1.0, 1.0), "twice": (2.0, 2.0), "often": (2.0, _INFINITE), "least": (1.0, _INFINITE),
    "hundreds": (100.0, _INFINITE), "dozens": (20.0, _INFINITE), "few": (2.0, 12.0), "majority": (50.1, 100.0), "minority": (0.0, 49.9), "some": (1.0, 1.0),
    "none": (0.0, 0.0), "any": (_INFINITE, _INFINITE), "part": (0.0, 100.0), "half": (50.0, 50.0),
}  # fmt: skip
_SAID = Pattern(
    (
        r"(?<![\w-])(?:(?P<single>one(?= at a time\b)|(?:only |exactly |just |precisely )?(?:a|one) single(?= [a-z`])|(?:only|exactly|just|precisely) (?:one|a single)(?= [a-z`])(?! of\b))"
        r"|(?P<once>(?:(?:only|exactly|just|at most|no more than|not more than) )?(?:(?<=[a-z] )(?<!at )once|(?<!any )(?<!at )one time)(?= (?:for|per|in|during|within|before|after|every|each|at|on|by)\b|\s*[.;,]|\s*$))|(?P<twice>(?:exactly )?twice(?= (?:for|per|in|during|within|before|after|every|each|at|on|by)\b|\s*[.;,]|\s*$))|(?P<often>more than once|more than one time|repeatedly|over and over(?: again)?|(?:again|time) and again|as often as (?:possible|needed|necessary)|(?:several|multiple|many|any number of) times)|(?P<more>more than one|two or more|(?:one or )?multiple(?= [a-z]))|(?P<least>one or more|at least (?:one|a single))|(?P<several>several(?= [a-z])|numerous(?= [a-z]))"
        r"|(?P<hundreds>(?:hundreds|thousands|millions|tens of thousands) of(?= [a-z`]))|(?P<dozens>(?:dozens|scores|tens) of(?= [a-z`]))|(?P<few>(?:a handful of|a few)(?= [a-z`]))"
        r"|(?P<both>both(?= [a-z]+s\b))|(?P<couple>a couple of|a pair of)"
        r"|(?P<none>(?:exactly |precisely |absolutely )?zero(?= [a-z`])|not (?:a single|one)(?= [a-z`])|(?<!in )(?<!by )(?<!on )(?<!at )no(?= [a-z]+)(?! (?:more|less|fewer|later|earlier|longer|shorter|sooner|greater|higher|lower|larger|smaller|bigger|older|younger|matter|way|one|such|other|doubt|case|need|limit)\b))"
        r"|(?P<any>an unlimited number of|unlimited(?= [a-z])|any number of|an arbitrary number of|arbitrarily many|as many(?= [a-z]+ as\b)"
        r"|(?:there (?:is|are|shall be) )?no (?:upper )?limits? (?:on|to) the number of|without (?:any )?limit on the number of)"
        r"|(?P<part>(?:all|every one|each) but (?:one|two|three|a few)(?: of)?(?: the)?(?= [a-z])|every (?:other|second|third|fourth|fifth|sixth|eighth|tenth|twentieth|hundredth|[2-9]\d*(?:nd|rd|th)|two|three|four|five|ten|\d+)(?= [a-z]+)(?! (?:second|day|week|month|quarter|year|hour|minute))"
        r")"
        r"|(?P<majority>(?:the|a) (?:vast |great |large |simple )?majority of|most of(?= (?:the|its|their)\b))|(?P<minority>(?:the|a) (?:small )?minority of)"
        rf"|(?P<some>(?P<side>only|just|at most|no more than|not more than|exactly) (?P<many>one|{_NUMERALS}|\d+) of(?: all)? (?:the|its|their|his|her|your|our|these|those)(?= [a-z]))"
        r"|(?P<half>(?:only )?half(?: of)? (?:the|its|their|his|her|your|our)(?= [a-z]))"
        rf"|(?<=(?: is| at| to|are| be| of|all| by) )(?P<word>one|{_NUMERALS})(?=[.,;]|\s*$| (?:at|for|in|per|on|when|if|and|or|until|unless|after|before)\b))(?![\w-])"
    ).replace(" ", r"\s"),
    re.IGNORECASE,
    signs="both whole entire once time twice repeatedly times all every each half full single one more multiple least several numerous couple pair zero no unlimited any arbitrary arbitrarily many limit limits without"
    " two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred"
    " hundreds thousands millions dozens scores tens handful few majority minority most again often",
)
#: All of something, which is told only beside what is less.
_ALL_OF = Pattern(
    (
        r"(?<![\w-])(?:(?:the|its|their|his|her|your) (?:whole|entire|full)(?= [a-z])|(?:all|every one|each)(?: of)?(?: (?:the|its|their|his|her|your|our|these|those))?(?= [a-z])(?! (?:times|other|circumstances|cases|right|but|that)\b)|every(?: single)?(?= [a-z]+)(?! (?:other|time|day|week|month|year|hour|minute|second|third|case|few)\b)|in full)(?![\w-])"
    ).replace(" ", r"\s"),
    re.IGNORECASE,
    signs="all every each whole entire full",
)
#: Of the names of these expressions, those that say a share.
_SHARES = words("part half majority minority")
#: Numbers as programs write them, in code or not.
_WRITTEN = Pattern(
    r"(?<![\w.`])(?P<quote>`?)(?:(?P<hex>0x[0-9a-fA-F]+)|(?P<base>[0-9]{1,3})(?:\*\*|\^)(?P<power>[0-9]{1,4})(?P<less>\s*-\s*1)?"
    r"|(?P<digits>[0-9](?:\.[0-9]+)?)e(?P<exponent>[0-9]{1,2})|(?P<type>u?int|bytes|float)(?P<bits>[0-9]{1,3})|(?P<plain>(?<=`)[0-9]{1,12}(?=`)))(?P=quote)(?![\w`]|\.\w)",
    marks="0123456789",
)
#: Bounds that have a name and no number: “must be less than `LIMIT`”.
_NAMED = Pattern(
    r"(?:(?<=be )|(?<=is )|(?<=are ))(?:always |strictly |exactly )*(?:(?P<le>(?:less|fewer|smaller|lower|shorter) than or equal to|at most|no (?:more|greater|larger|higher|longer) than|<=|≤)"
    r"|(?P<ge>(?:greater|more|larger|higher|longer) than or equal to|at least|no (?:less|fewer|smaller|lower|shorter) than|>=|≥)"
    r"|(?P<lt>(?:less|fewer|smaller|lower|shorter) than|below|under|<)|(?P<gt>(?:greater|more|larger|higher|longer) than|above|over|>)|(?P<eq>equal to|set to|==?))"
    r"\s+(?P<name>`[^`\d][^`]*`|[A-Z][A-Z0-9]*_[A-Z0-9_]+)",
    re.IGNORECASE,
    marks="`_",
)
_EXCEED = Pattern(r"\bexceeds?\s+(?P<name>`[^`\d][^`]*`|[A-Z][A-Z0-9]*_[A-Z0-9_]+)", re.IGNORECASE, signs="exceed exceeds")  # fmt: skip
_SIDES = {
    "le": (-_INFINITE, 0.0, True, False), "ge": (0.0, _INFINITE, False, True), "lt": (-_INFINITE, 0.0, True, True),
    "gt": (0.0, _INFINITE, True, True), "eq": (0.0, 0.0, False, False),
}  # fmt: skip
_TIMES = Pattern(
    r"(?<![\w-])(?:(?P<double>double|twice)|(?P<treble>triple|treble|three times)|(?P<more>one and a half times)|(?P<four>four times|quadruple))"
    r"\s(?=(?:the|its|their|his|her|that|this|what|as much)\b)",
    re.IGNORECASE,
    signs="double twice triple treble times quadruple",
)
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = "(?:" + "|".join(_MONTHS) + ")"
#: “by 15 January”, “on March 1, 2025”, “from 2025-01-01”.
_DATE = Pattern(
    (
        r"\b(?:(?P<le>no later than|not later than|on or before|by|until|till|not after)|(?P<lt>before)|(?P<ge>no earlier than|not before|not earlier than|from|since|as of)|(?P<gt>after)|on) (?:the )?"
        rf"(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})(?:,? (?P<year>[0-9]{{4}}))?"
        rf"|(?P<month2>{_MONTH}) (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:, (?P<year2>[0-9]{{4}}))?|(?P<iso>[0-9]{{4}}-[0-9][0-9]-[0-9][0-9]))(?!\w)"
    ).replace(" ", r"\s+"),
    re.IGNORECASE,
    marks="0123456789",
)
#: Numerals before words that running text takes for verbs: “four review questions”, “three or more open orders”.
_NUMERAL = Pattern(
    rf"(?<![\w-])(?P<number>{_NUMERALS})(?:\s+or\s+(?:(?P<ge>more)|(?P<le>fewer|less)))?(?=\s+[a-z])(?!\s+(?:of|or|and|to|out)\b)",
    re.IGNORECASE,
    signs="two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred",
)
#: “two of the three keys”.
_OUT_OF = Pattern(
    rf"(?<![\w-])(?P<some>one|{_NUMERALS}|\d{{1,3}})\s(?:out\s)?of(?:\s(?:the|its|their|his|her|your|our))?(?=\s(?P<all>{_NUMERALS}|\d{{1,3}})\s[a-z])",
    re.IGNORECASE,
    signs="of",
)
_RATIO = Pattern(
    r"(?<![\w:.])([0-9]{1,3})(?::| to | in )([0-9]{1,4})(?![\w:.])",
    re.IGNORECASE,
    marks="0123456789",
)
#: What says of the number behind it that it is the highest.
_CAP = r"(?:limit|cap|ceiling|maximum|quota|upper (?:limit|bound))"
_CAPPED = Pattern(
    (
        r"(?:(?:limited|restricted|capped|bounded|confined)(?: to| at| by)(?: a (?:total|maximum) of| only)?"
        rf"|(?:an? )?(?:\w+ )?{_CAP}(?: number)? of"
        rf"|\b{_CAP}(?: [\w'’`-]+){{0,9}}? (?:is|are|be|to|at|stands at|remains|was|of)(?: set (?:to|at)| fixed at| exactly)?)\s*$"
    ).replace(" ", r"\s+"),
    re.IGNORECASE,
)
_FLOOR = Pattern(
    r"\bminimum\b(?:\s+[\w'’`-]+){0,9}?\s+(?:is|are|be|of)(?:\s+set\s+(?:to|at))?\s*$",
    re.IGNORECASE,
)
_THE_MOST = Pattern(
    rf"(?:\s+[\w'’`-]+){{0,8}}?\s+(?P<said>(?:is|are|being)\s+the\s+(?:most|{_CAP}|largest\s+number|highest\s+number)(?:\s+(?:that|which)?(?:\s+\w+)?\s*(?:can|may|is|are)\b)?)",
    re.IGNORECASE,
)
_BUT = Pattern(
    r"\b(?:(?:anything|something|any\s+number|a\s+number|a\s+value)\s+)?(?:but|(?:other|different|apart)\s+(?:than|from)|except)\s+(?:exactly\s+)?\Z",
    re.IGNORECASE,
)
#: “correct per sender”: told only beside what is so for several.
_PER = Pattern(
    rf"\bper\s+(?:(?P<many>(?:a\s+)?(?:{_NUMERALS}|hundred|thousand|dozen|\d{{1,4}}))\s+)?(?=[a-z]{{3,}})(?!(?:cent|mille|annum|se|capita|hundred|thousand)\b)",
    re.IGNORECASE,
    signs="per",
)
_ONLY = Pattern(r"\b(?:only|just|exactly|precisely)(?:\s+(?:one|a\s+single))?\s*\Z", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: So many of the words behind a number are looked at for what is counted.
_BEHIND = 4
#: Longer sentences tell several things, and their numbers belong to this or that.
_MOST = 6


@of_sentences(1 << 12)
def measures(text: str) -> tuple[Measure, ...]:
    """The amounts of the main clause of *text*, in order of place."""
    folded = fold(text)
    if folded is None:
        return ()
    read = (_of_amount(text, amount) for amount in folded.amounts)
    # Of “2^64” running text would be read as 2 and 64, and of “once every two years” as once.
    said = sorted((*_others(text), *(m for m in read if m is not None)), key=_extent, reverse=True)
    found: list[Measure] = []
    for measure in said:
        taken = (span for other in found for span in other.blanks)
        if not any(span.overlaps(other) for other in taken for span in measure.blanks):
            found.append(measure)
    found = [_but(text, m) for m in found if _is_demanded(text, m.blanks[0])]
    return tuple(sorted(found, key=lambda m: m.blanks[0].start)) if len(found) <= _MOST else ()


@of_sentences(1 << 10)
def singles(text: str) -> tuple[Measure, ...]:
    """Where *text* speaks of one at a time: “per sender”."""
    found = (_measure(text, m, 1.0, 1.0, PER, True) for m in _PER.finditer(text) if not m["many"])
    return tuple(measure for measure in found if _is_demanded(text, measure.blanks[0]))


@of_sentences(1 << 10)
def wholes(text: str) -> tuple[Measure, ...]:
    """Where *text* speaks of all of something."""
    taken = [span for measure in measures(text) for span in measure.blanks]
    found = (_measure(text, match, _ALL, _ALL, "percent", True) for match in _ALL_OF.finditer(text))
    return tuple(
        measure
        for measure in found
        if not any(span.overlaps(other) for span in measure.blanks for other in taken)
        and _is_demanded(text, measure.blanks[0])
    )


#: What these say differs only from another of them.
_PLACES = words(
    "per first fourth fifth sixth seventh eighth ninth tenth last final penultimate previous preceding next following initial"
)
#: Words of which one is in every amount that has no digits.
_COUNTING = (
    words(
        "one single both once twice thrice half third quarter double triple two three four five six seven eight nine ten eleven twelve thirteen"
        " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"
        " billion dozen zero no none several multiple numerous couple pair unlimited any times time repeatedly"
        " daily weekly monthly yearly annually hourly quarterly nightly fortnightly noon midnight midday hour day week month year minute second"
        " all every each whole entire full less fewer more most least than below under over above exceed exceeds"
        " hundreds thousands millions dozens scores tens handful few majority minority again often"
    )
    | _PLACES
)
#: These turn an amount that both have.
_TURNING = words(
    "exactly only but different precisely other before after until within later earlier than limited maximum minimum"
)


#: With nothing but these there is nothing to differ in: “no” and “all” need a number beside them.
_WEAK = (_TURNING - {"than"}) | words(
    "no none any times time all every each whole entire full less fewer more most least under over"
)


_WEAK_OR_PLACED = _WEAK | _PLACES


def may_differ(text: str, other: str) -> bool:
    """Whether the words of the two let them differ in an amount: cheap, and asked first."""
    mine, theirs = _counting(text), _counting(other)
    if not (mine and theirs) or mine == theirs:
        return False
    said = mine | theirs
    if said <= _WEAK:
        return False
    if said <= _WEAK_OR_PLACED:
        placed = [not side.isdisjoint(_PLACES) for side in (mine - theirs, theirs - mine)]
        return all(placed) or (any(placed) and "every" in said)
    return True


@of_sentences(1 << 12)
def _counting(text: str) -> frozenset[str]:
    """The words of *text* that may belong to an amount; empty where it can have none."""
    said = vocabulary(text)
    numbers = {
        word for word in said if word in _COUNTING or word[0].isdecimal() or word[-1].isdecimal()
    }
    if not numbers:
        return frozenset()
    return frozenset(numbers | {word for word in said if word in _TURNING or is_unit(word)})


def _but(text: str, measure: Measure) -> Measure:
    """*measure*, as what is ruled out where “anything but” or the like stands before it."""
    if not measure.amount.exact or measure.kind not in (COUNT, "percent") or measure.limit:
        return measure
    before = _BUT.search(text, max(0, measure.blanks[0].start - 40), measure.blanks[0].start)
    if before is None:
        return measure
    return measure._replace(blanks=(Span(*before.span()), *measure.blanks), but=True)


def _extent(measure: Measure) -> int:
    """From the first to the last character of what says it."""
    return max(span.end for span in measure.blanks) - min(span.start for span in measure.blanks)


def _of_amount(text: str, amount: Amount) -> Measure | None:
    """The measure of an *amount* that *text* folds to; what it counts is no part of it."""
    span = amount.span
    if span is None or amount.selects or (_RATIO.match(text, span.start) and _is_ratio(text, span.start)):  # fmt: skip
        return None
    kind, _, rate = amount.unit.partition("/")
    measuring = (
        kind in _MEASURING or amount.unit in _MEASURING or kind.endswith("day") or " " in kind
    )
    blanks = [span]
    if not measuring and kind not in ("", "times"):
        noun = next(
            (
                m
                for m in _WORD.finditer(text, span.start, span.end)
                if root(m[0].lower()) == kind or stem(m[0].lower()) == kind
            ),
            None,
        )
        if noun is not None:
            blanks = [Span(span.start, noun.start()), Span(noun.end(), span.end)]
    blanks = [blank for blank in blanks if blank.end > blank.start]
    if (
        not measuring
        and amount.exact
        and text[span.start].isdigit()
        and _is_label(text, span.start)
    ):
        return None
    limit, more = _limit(text, blanks[0], blanks[-1].end)
    if amount.text.lower().startswith(("limited", "maximum", "a maximum")):
        limit = MOST
    if not amount.exact and not (amount.bounded_above and limit == MOST):
        limit = ""
    name = (kind if measuring else COUNT) + (
        f"/{rate}" if rate and not (measuring and amount.unit in _MEASURING) else ""
    )
    counted = frozenset() if measuring else _counted(text, blanks[0].end)
    only = _ONLY.search(text, 0, span.start) is not None or amount.text.lower().startswith(_NO_MORE)
    return Measure(amount, (*more, *blanks), name, limit, counted, only)


_NO_MORE = ("exactly ", "precisely ", "only ", "just ")


def _is_label(text: str, at: int) -> bool:
    """Whether the number at *at* only names what stands before it: “ward 4”."""
    before = _BEFORE.search(text, 0, at)
    if before is None:
        return False
    word, first = before[2].lower(), (before[1] or "").lower()
    if base_form(word) and not (first in PREPOSITIONS or first in DETERMINERS):
        return False  # “weighs 4”, but “in ward 4”
    if word.endswith("s"):
        return False  # “allow clients 500 requests”
    return not (word in PREPOSITIONS or word in BE or word in DETERMINERS or word in MODAL_WORDS or word in _ENDING or is_adverb(word))  # fmt: skip


_BEFORE = Pattern(r"(?:([^\W\d_][\w’'-]*)\s+)?([^\W\d_][\w’'-]*)\s+\Z")


def _is_ratio(text: str, at: int) -> bool:
    """Whether the numbers at *at* are a ratio: “at a ratio of 3:1”, “mixed 1 to 10”."""
    found = _RATIO.match(text, at)
    return found is not None and (
        (":" in found[0] and re.search(r"\bratio\b", text, re.IGNORECASE) is not None)
        or re.search(r"\bratio\s+(?:of|is)\s+$", text[:at], re.IGNORECASE) is not None
    )  # fmt: skip


def _others(text: str) -> list[Measure]:
    """What no numeral of running text says."""
    found = []
    for match in _SAID.finditer(text):
        name = match.lastgroup or ""
        if name == "word":
            low = high = value_of(match[0])
        elif match["many"]:
            name = "some"
            low = high = _number(match["many"])
            if match["side"].lower() not in ("only", "just", "exactly"):
                low = -_INFINITE
        else:
            low, high = _VAGUE[name]
        kind = "percent" if name in _SHARES else COUNT
        measure = _measure(text, match, low, high, kind, name != "word")
        if name == "part":
            least = msgspec.structs.replace(measure.amount, high_open=True)
            measure = measure._replace(amount=least)
        if name == "couple":
            measure = _couple(text, match) or measure
        found.append(measure)
    for match in _WRITTEN.finditer(text):
        value = _written(match)
        if value is not None:
            kind = f"bits of {match['type'].lower()}" if match["type"] else COUNT
            found.append(_measure(text, match, value, value, kind, False))
    for pattern in (_NAMED, _EXCEED):
        for match in pattern.finditer(text):
            side = next((name for name in _SIDES if pattern is _NAMED and match[name]), "gt")
            span = Span(*match.span())
            amount = Amount(*_SIDES[side], "", span, match[0])
            found.append(Measure(amount, (span,), f"named {match['name']}", "", frozenset()))
    found += [_date(match) for match in _DATE.finditer(text)]
    for match in _TIMES.finditer(text):
        times = {"double": 2.0, "treble": 3.0, "more": 1.5, "four": 4.0}[match.lastgroup or ""]
        found.append(_measure(text, match, _ALL * times, _ALL * times, "percent", True))
    for match in _NUMERAL.finditer(text):
        if not _is_label(text, match.start()):
            number = value_of(match["number"])
            low, high = -_INFINITE if match["le"] else number, _INFINITE if match["ge"] else number
            found.append(_measure(text, match, low, high, COUNT, False))
    for match in _OUT_OF.finditer(text):
        some, whole = (_number(match[name]) for name in ("some", "all"))
        if whole > some:
            share = _ALL * some / whole
            found.append(_measure(text, match, share, share, "percent", True))
    for match in RANK.finditer(text):
        if names_one(text, match.start()):
            found.append(_one_of(text, match, "said", rank(match), RANKED))
    for match in VERSION.finditer(text):
        if is_version(text, match) and names_one(text, match.start()):
            found.append(_one_of(text, match, 0, version(match), VERSIONED))
    for match in _PER.finditer(text):
        if match["many"]:
            many = _number(match["many"].split()[-1].lower())
            found.append(_measure(text, match, many, many, PER, True))
    for match in FREQUENCY.finditer(text):
        often = frequency(match)
        if often is not None:
            low, high = (
                -_INFINITE if match["most"] else often,
                _INFINITE if match["least"] else often,
            )
            found.append(_measure(text, match, low, high, "times/time", True))
    for match in _RATIO.finditer(text):
        if _is_ratio(text, match.start()) and float(match[2]):
            ratio = float(match[1]) / float(match[2])
            found.append(_measure(text, match, ratio, ratio, "ratio", True))
    return found


def _number(written: str) -> float:
    if written in _SCALES:
        return _SCALES[written]
    return float(written) if written.isdigit() else value_of(written)


def _couple(text: str, match: re.Match[str]) -> Measure | None:
    """“a couple of days”, which are no things that are counted."""
    noun = _WORD.search(text, match.end())
    known = unit(noun[0]) if noun is not None else None
    if noun is None or known is None or known.dimension != "time":
        return None
    span = Span(match.start(), noun.end())
    amount = Amount(2 * known.factor, 2 * known.factor, False, False, "time", span, span.of(text))
    return Measure(amount, (span,), "time", "", frozenset())


_SCALES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1000.0}


def _one_of(text: str, match: re.Match[str], group: str | int, value: float, kind: str) -> Measure:
    """The place in a row, or the version, that *match* names."""
    span = Span(*match.span(group))
    amount = Amount(value, value, False, False, "", span, match[group])
    return Measure(amount, (span,), kind, "", _counted(text, span.end) if kind == RANKED else frozenset())  # fmt: skip


def _date(match: re.Match[str]) -> Measure:
    """A date, in days; of a year or of every year."""
    if match["iso"]:
        year, month, day = (int(part) for part in match["iso"].split("-"))
    else:
        year = int(match["year"] or match["year2"] or 0)
        month = _MONTHS.index((match["month"] or match["month2"]).lower()) + 1
        day = int(match["day"] or match["day2"])
    at = float((year * 12 + month) * 31 + day)
    side = next((name for name in ("le", "lt", "ge", "gt") if match[name]), "eq")
    low, high, low_open, high_open = _SIDES[side]
    span = Span(*match.span())
    amount = Amount(low + at, high + at, low_open, high_open, "", span, match[0])
    return Measure(amount, (span,), DATED if year else DATE, "", frozenset())


def _written(match: re.Match[str]) -> float | None:
    if match["hex"]:
        return float(int(match["hex"], 16)) if len(match["hex"]) <= _HEX else None
    if match["base"]:
        # No float is near enough to tell 2**64 from what is one less.
        return float(int(match["base"])) ** min(int(match["power"]), 300) * (
            1 - 1e-9 * bool(match["less"])
        )
    if match["digits"]:
        return float(match["digits"]) * 10.0 ** int(match["exponent"])
    return float(match["bits"] or match["plain"])


#: Longer ones are names of things.
_HEX = 18


def _measure(text: str, match: re.Match[str], low: float, high: float, kind: str, whole: bool) -> Measure:  # fmt: skip
    """The measure that *match* says; *whole* where no words of limits belong to it."""
    span = Span(*match.span())
    limit, more = ("", ()) if whole else _limit(text, span, span.end)
    counted = _counted(text, span.end) if kind in (COUNT, PER) else frozenset()
    amount = Amount(low, high, False, False, "", span, match[0])
    only = _ONLY.search(text, 0, match.end()) is not None
    return Measure(amount, (*more, span), kind, limit, counted, only)


def _limit(text: str, first: Span, behind: int) -> tuple[str, tuple[Span, ...]]:
    """Whether the number at *first* is named as a limit, and the words that only say so."""
    before = _CAPPED.search(text, max(0, first.start - 90), first.start)
    if before is not None and "." not in before[0]:
        verb = before[0].lower().startswith(_CAPPING)
        return MOST, (Span(*before.span()),) if verb else ()
    if _FLOOR.search(text, max(0, first.start - 90), first.start) is not None:
        return LEAST, ()
    after = _THE_MOST.match(text, behind)
    return (MOST, (Span(*after.span("said")),)) if after is not None else ("", ())


_CAPPING = ("limited", "restricted", "capped", "bounded", "confined")


def _counted(text: str, at: int) -> frozenset[str]:
    """The words right behind the number that ends at *at*, of which one is what is counted."""
    found: set[str] = set()
    for match in _WORD.finditer(text, at):
        lower = match[0].lower()
        if len(found) == _BEHIND or re.search(r"[.,;:()]", text[at : match.start()]):
            break
        if lower in PREPOSITIONS or lower in BE or lower in _ENDING:
            if lower == "of" and not found:
                continue  # “half of the places”
            break
        if lower not in ("the", "a", "an", "different", "separate"):
            found.add(root(lower))
    return frozenset(found)


_ENDING = words(
    "to and or that which who if when unless must may shall should can will has have had not"
)


def _is_demanded(text: str, at: Span) -> bool:
    """Whether what stands at *at* belongs to the main clause, and not to a condition or an aside."""
    sentence = frame(text)
    for token, number in zip(sentence.tokens, sentence.within, strict=True):
        if token.end > at.start:
            return number < 0
    return False
