"""Amounts in a sentence: numbers with their comparators and units.

The comparators' own negations ("no more than", "not later than") belong to
the amount and not to the sentence. Versions, section numbers, years, IDs and
list numbers are names, not amounts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from plainspec.language.norms.clauses import LONGEST
from plainspec.language.norms.norm import Quantity
from plainspec.language.norms.ranges import joined
from plainspec.language.norms.units import Unit, is_currency_mark, unit
from plainspec.language.words.opposites import stem
from plainspec.language.words.vocabulary import base_form, words
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: float(value) for value, word in enumerate(_ONES)}
_WORDS |= {word: 10.0 * value for value, word in enumerate(_TENS, 2)}
_WORDS |= {f"{ten}-{one}": _WORDS[ten] + _WORDS[one] for ten in _TENS for one in _ONES[1:10]}
_WORDS |= {"dozen": 12.0, "half": 0.5}
#: Words that are numbers.
NUMBERS = frozenset(_WORDS)
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "k": 1e3, "dozen": 12.0}
_NUMBER = (
    r"(?:\d{1,3}(?:[,\u202f\u00a0'’_]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?!\d*\.x\b)"  # no version: “2.x”
    r"|half\s+an?\b(?=\s+(?:hour|day|minute|second|year|decade|century)\b)"
    r"|an?\s+(?:full|whole|entire)\b(?=\s+(?:hour|day|week|month|minute|second|year|quarter|decade)\b)"
    r"|(?:" + "|".join(sorted(_WORDS, key=lambda word: -len(word))) + r")\b"
    r"|an?\b(?=\s+(?:hour|day|week|fortnight|month|minute|second|year|quarter|decade|dozen|hundred|thousand|million)\b))"
)
_FOLLOWS = r"(?:\s+(?:hundred|thousand|million|billion|dozen)\b|k\b)?"
#: Between a number and its unit: the number once more, “forty (40) days”, and its bound, “40 or more days”.
_AGAIN = rf"(?:\s*\(\s*{_NUMBER}{_FOLLOWS}\s*\))?"
_INNER = r"(?:(?:\s+or\s+(?P<more>more|longer|greater|larger)|(?P<plus>\+)|\s+or\s+(?P<fewer>fewer|less))(?=\s*[^\W\d_]|\s*[%‰°€$£]))?"
#: name of the bound -> the words before the number.
_BEFORE = {
    "<=": r"at\s+(?:the\s+(?:very\s+)?)?most|max\.|no\s+more\s+than|not\s+more\s+than|no\s+greater\s+than|not\s+greater\s+than"
    r"|no\s+later\s+than|not\s+later\s+than|no\s+longer\s+than|not\s+longer\s+than|no\s+higher\s+than"
    r"|not\s+(?:to\s+exceed|exceeding)|no\s+larger\s+than|up\s+to|within|a?\s*maximum\s+of|maximum"
    r"|(?:less|fewer|lower|shorter|smaller)\s+than\s+or\s+equal\s+to|≤|<=|as\s+many\s+as|limited\s+to|not\s+over|not\s+above|in\s+under"
    r"|(?:no|not)\s+(?:wider|heavier|taller|thicker|deeper|louder|faster|hotter|warmer|steeper|stronger|bigger|older)\s+than",
    ">=": r"at\s+(?:the\s+(?:very\s+)?)?least|min\.|no\s+less\s+than|not\s+less\s+than|no\s+fewer\s+than|not\s+fewer\s+than"
    r"|(?:no|not)\s+(?:earlier|sooner)\s+than|not\s+(?:before|until)|(?:only\s+)?after\s+(?:at\s+least|(?:no|not)\s+less\s+than|a\s+minimum\s+of)|only\s+after|no\s+lower\s+than|no\s+shorter\s+than"
    r"|(?:no|not)\s+(?:narrower|lighter|thinner|shallower|younger|slower|colder|cooler|quieter|weaker|closer|nearer)\s+than"
    r"|(?:more|greater|longer|larger|higher)\s+than\s+or\s+equal\s+to"
    r"|no\s+smaller\s+than|a?\s*minimum\s+of|minimum|≥|>=|not\s+under|not\s+below",
    ">": r"(?:only\s+)?after\s+more\s+than|more\s+than|greater\s+than|longer\s+than|larger\s+than|higher\s+than|later\s+than|over|above"
    r"|upwards\s+of|in\s+excess\s+of|north\s+of|beyond|exceed(?:s|ing)?|(?:bigger|older|faster|heavier|wider|taller|louder|hotter|warmer|thicker|deeper)\s+than|>",
    "<": r"less\s+than|fewer\s+than|lower\s+than|shorter\s+than|smaller\s+than|under|below"
    r"|(?:earlier|younger|slower|lighter|narrower|thinner|colder|cooler)\s+than|<",
    "=": r"exactly|precisely|equal\s+to|equals",
    "~": r"about|approximately|around|roughly|circa|ca\.|~|≈|nearly|almost",
}
_COMPARATOR = "|".join(
    f"(?P<{name}>{pattern})"
    for name, pattern in zip(("le", "ge", "gt", "lt", "eq", "ap"), _BEFORE.values(), strict=True)
)
_NAMES = {"le": "<=", "ge": ">=", "gt": ">", "lt": "<", "eq": "=", "ap": "~"}
_UNIT = r"(?:%|‰|°[CF]?|[€$£¥₹]|[^\W\d_][\w²³]*)"
_AMOUNT = Pattern(
    rf"(?<![\w.,/#:\-–])(?:(?P<aged>aged)\s+)?(?:(?:(?:strictly|well|far)\s+)?(?:{_COMPARATOR})\s*)?"
    rf"(?:between\s+|from\s+)?(?:the\s+ages?\s+of\s+)?(?P<mark>[€$£¥₹₽₩₿]\s?|\b[A-Z]{{3}}\s)?(?<![\w.,#/])"
    rf"(?P<number>{_NUMBER})(?P<scale>{_FOLLOWS})"
    rf"(?P<again>{_AGAIN})(?P<inner>{_INNER})"
    rf"(?:\s*(?:±|\+/-)\s*(?P<spread>\d+(?:\.\d+)?))?"
    rf"(?:(?:\s*[-–—]\s*|\s+(?:to|and|or)\s+)(?P<mark2>[€$£¥₹]\s?)?(?P<other>{_NUMBER})(?P<scale2>{_FOLLOWS})"
    rf"(?=\W|[a-zA-Z%]|$))?"
    rf"(?P<gap>-|\s{{0,3}})(?P<unit>{_UNIT})?",
    re.IGNORECASE,
)
_OFTEN = Pattern(
    r"\b(once|twice|thrice)\s+(?=per|an?\b|every|each)"
    r"|(?:(?<=\bat least )|(?<=\bat most )|(?<=\bmore than )|(?<=\bless than )|(?<=\bup to )|(?<=\bonly )|(?<=\bexactly ))(?P<times>once|twice|thrice)\b"
    # “is reviewed once before it is sent”, which is no “once it is sent”
    r"|(?<=[a-z] )(?<!think )(?<!thinks )(?<! at )(?P<done>once|twice|thrice)(?=\s+(?:before|after|during|in|within)\b|\s*[.;]?\s*$)",
    re.IGNORECASE,
    signs="once twice thrice",
)
_OFTEN_SIDE = Pattern(
    r"\b(?:(?P<ge>at\s+least|no\s+less\s+than|not\s+less\s+than|no\s+fewer\s+than|a\s+minimum\s+of)"
    r"|at\s+most|no\s+more\s+than|not\s+more\s+than|up\s+to|a\s+maximum\s+of)\s+\Z",
    re.IGNORECASE,
)
_RATE = Pattern(
    r"\s*(?:(?:per|an?|each|every)\b|/)\s*(?:(?P<many>\d{1,4}"
    rf"|{'|'.join(_ONES[2:13])}|twenty|thirty|sixty|(?:an?\s+)?(?:hundred|thousand|dozen))\s+)?(?P<of>[^\W\d_]+)",
    re.IGNORECASE,
)
_UPWARDS = "more|longer|above|over|greater|older|higher|later|newer|larger|bigger|heavier|wider|taller|warmer|hotter|up|upwards"
_DOWNWARDS = "less|fewer|below|under|shorter|earlier|younger|smaller|lower|lighter|colder|cooler"
_AFTERWARDS = Pattern(
    r"(?:\s+(?:long|old|of\s+age|wide|high|deep|large))?\s+(?:"
    rf"(?P<ge>(?:or|and)\s+(?:{_UPWARDS})|at\s+(?:(?:the\s+)?(?:very\s+)?least|(?:a\s+)?minimum)|minimum)"
    rf"|(?P<le>(?:or|and)\s+(?:{_DOWNWARDS})|at\s+(?:(?:the\s+)?(?:very\s+)?most|(?:a\s+)?maximum)|maximum))\b(?!\s*\d)",
    re.IGNORECASE,
)
#: In front of a number or behind it, these tell that it is of years: “aged 16”, “under the age of 16”, “16 or older”.
_OF_AGE = Pattern(
    r"\b(?:aged?|ages|older|younger)\b", re.IGNORECASE, signs="age ages aged older younger"
)
_YEARS_OF_AGE = re.compile(r"\s+of\s+age\b", re.IGNORECASE)
_YEAR = Unit(365.25 * 86_400, "time")
_DEGREES = words("degree degrees °")
#: Behind “degrees”: what measures no angle.
_SCALE_OF_DEGREES = Pattern(
    r"\s+(?:(?P<celsius>celsius|centigrade|C)|fahrenheit|F)\b", re.IGNORECASE
)
_BUSINESS = Pattern(r"\s*(?:business|working|bank)\s+(days?|hours?|weeks?)\b", re.IGNORECASE)
_CLOCK = Pattern(
    r"(?<![\w:.])(?:(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    r"|(?P<hour>1[0-2]|[1-9])\s*(?P<part>[ap])\.?m\b\.?|(?P<named>noon|midday|midnight))(?![\w:])",
    re.IGNORECASE,
)
_NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 24}
_CLOCK_SIDE = Pattern(
    r"\b(?:(?P<le>no\s+later\s+than|not\s+later\s+than|not\s+after|by|before|until|till)"
    r"|(?P<ge>no\s+(?:earlier|sooner)\s+than|not\s+(?:earlier|sooner)\s+than|not\s+before|after|from|since))\s+\Z",
    re.IGNORECASE,
)
#: “two thirds of the members”, “a three-quarters majority”; a third party is no fraction.
_FRACTION = Pattern(
    rf"(?<![\w-])(?:(?:{_COMPARATOR})\s+)?(?:(?P<whole>a|one|two|three|four|five)[\s-](?P<part>half|third|quarter|fifth|tenth)s?|(?P<half>half))"
    r"(?=(?:\s+(?:of|the)\s)|\s+(?:majority|share|vote|quorum)\b)",
    re.IGNORECASE,
    signs="half halfs third thirds quarter quarters fifth fifths tenth tenths",
)
_PARTS = {"half": 2.0, "third": 3.0, "quarter": 4.0, "fifth": 5.0, "tenth": 10.0}
_DATE = Pattern(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_MONTHS = words("january february march april may june july august september october november december"
                " jan feb mar apr jun jul aug sep sept oct nov dec")  # fmt: skip
#: Before a number, these make it a name.
_NAMED = words(
    "section sections step steps chapter chapters rule rules clause clauses figure fig table version"
    " versions v level article articles type eip erc rfc part page pages item appendix annex phase"
    " release no number nr id port code codes line lines paragraph option error status iso ieee http tls"
    " sha utf issue requirement req layer tier class note field slot index bit byte epoch grade"
    " stage case example equation eq footnote lemma bip python java annexe title schedule year sec"
) - {"byte", "bit"}
_NO_UNIT = words(
    "of and or to in on at is are be by for from with without within after before per must should may can"
    " shall will not the a an that which who if when unless until as than then it its this these those was"
    " were has have but nor so no only also each every more less fewer other others such times at need needs"
)
_ALONE_ONLY = words("one a an half")  # no amount without a unit, often a pronoun


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The amounts in *text*, in order of place; their ``attribute`` is empty.

    Spans count code points from the start of *text* and cover the comparator
    and the unit.
    """
    text = text[:LONGEST]
    if not _may_hold(text):
        return ()
    return joined(text, sorted(_all(text), key=lambda quantity: quantity.span))


def amounts(text: str) -> tuple[Quantity, ...]:
    """The amounts in the sentence *text*: those in inline code only where it holds nothing but a number."""
    return tuple(_as_written(quantities(_uncoded(text)), text))


_CODE = re.compile(r"`(?:(\d+(?:\.\d+)?)|[^`]*)`")


def _uncoded(text: str) -> str:
    """*text*, as long, without inline code other than plain numbers: names in it are no amounts."""
    if "`" not in text:
        return text
    return _CODE.sub(
        lambda match: (
            f" {match[1]} " if match[1] else "\N{OBJECT REPLACEMENT CHARACTER}" * len(match[0])
        ),
        text,
    )


def _as_written(found: tuple[Quantity, ...], text: str) -> Iterator[Quantity]:
    for quantity in found:
        if not quantity.dimension and text[: quantity.span.start].endswith("`"):
            continue  # a value, not an amount
        yield msgspec.structs.replace(quantity, text=quantity.span.of(text))


_DIGIT = re.compile(r"\d")
_NUMBER_WORDS = frozenset(_WORDS) | words(
    "once twice thrice noon midday midnight third thirds quarter quarters fifth tenth"
)
#: Behind “a” and “an”, which then are numbers.
_COUNTED = words(
    "hour day week fortnight month minute second year quarter decade dozen hundred thousand million"
    " full whole entire"
)
_SINGLE = Pattern(
    r"\ban?\s+(?:(?:full|whole|entire)\s+)?(?:hour|day|week|fortnight|month|minute|second|year|decade)\b",
    re.IGNORECASE,
    signs="hour day week fortnight month minute second year decade",
)


def _may_hold(text: str) -> bool:
    """Whether *text* has a number, in digits or words; a quick look."""
    return (
        _DIGIT.search(text) is not None
        or not _NUMBER_WORDS.isdisjoint(vocabulary(text))
        or _SINGLE.search(text) is not None
    )


def _all(text: str) -> Iterator[Quantity]:
    in_digits = _DIGIT.search(text) is not None
    taken = [Span(*match.span()) for match in _DATE.finditer(text)] if in_digits else []
    for clock in _clocks(text):
        taken.append(clock.span)
        yield clock
    for match in _FRACTION.finditer(text):
        taken.append(Span(*match.span()))
        share = 100 * _WORDS.get((match["whole"] or "one").lower(), 1.0)
        share /= _PARTS[(match["part"] or match["half"]).lower()]
        quantity = _rated(
            text, *match.span(), share, share, Unit(1.0, "percent"), _comparator(match)
        )
        if quantity is not None:
            yield quantity
    at = 0
    numbers = _numbers(text)
    while True:
        amount = _next_amount(text, at, numbers)
        often = _OFTEN.search(text, at) if amount is None or amount.start() > at else None
        if often is not None and (amount is None or often.start() < amount.start()):
            value = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[
                (often[1] or often["times"] or often["done"]).lower()
            ]
            side = _OFTEN_SIDE.search(text, 0, often.start())
            start = side.start() if side is not None else often.start()
            comparator = "" if side is None else ">=" if side["ge"] else "<="
            quantity = _rated(
                text, start, often.end(), value, value, Unit(1.0, "times"), comparator
            )
            at = often.end()
            if quantity is not None:
                at = max(at, quantity.span.end)
                yield quantity
            continue
        if amount is None:
            return
        at = amount.end("number")
        span = Span(*amount.span())
        if any(span.overlaps(other) for other in taken) or _is_name(text, amount):
            continue
        quantity = _quantity(text, amount)
        if quantity is not None:
            at = max(at, quantity.span.end)
            yield quantity


#: The words of comparators, and what else belongs to an amount before its number.
_LEADING = words(
    "aged age ages after only until before sooner the at very max min most no more than not greater later longer higher to exceed exceeds exceeding larger up within a"
    " maximum of as many limited over above in under least less fewer earlier sooner lower shorter smaller"
    " minimum below beyond bigger older younger wider heavier taller thicker deeper louder faster hotter warmer steeper"
    " stronger narrower lighter thinner shallower slower colder cooler quieter weaker closer nearer or exactly precisely equal equals about approximately around"
    " roughly circa ca nearly almost between from upwards of in excess north strictly well far"
)
_CURRENCY = 3  # letters: "USD 5"
_TOKEN = re.compile(r"\d+|[^\W\d]+")


def _numbers(text: str) -> list[tuple[int, int]]:
    """Where numbers may begin in *text*, and from where on words before each may belong to it."""
    tokens = [(match[0].lower(), match.start()) for match in _TOKEN.finditer(text)]
    found = []
    for at, (token, start) in enumerate(tokens):
        if not (
            token in _WORDS
            or token[0].isdecimal()
            or (token in ("a", "an") and at + 1 < len(tokens) and tokens[at + 1][0] in _COUNTED)
        ):
            continue
        first = at - 1
        while first >= 0 and (tokens[first][0] in _LEADING or len(tokens[first][0]) == _CURRENCY):
            first -= 1
        found.append((start, tokens[first][1] if first >= 0 else 0))
    return found


def _next_amount(text: str, at: int, numbers: list[tuple[int, int]]) -> re.Match[str] | None:
    """The first amount in *text* from *at* on; the dear expression sees the words around numbers only."""
    for start, before in numbers:
        if start >= at:
            return _AMOUNT.search(text, max(at, before))
    return None


def _clocks(text: str) -> Iterator[Quantity]:
    """The times of day in *text*; “between 7:00 and 12:00” is one stretch of time, unless it lasts overnight."""
    matches = list(_CLOCK.finditer(text))
    while matches:
        first = matches.pop(0)
        opened = _OPENS.search(text, 0, first.start())
        if (
            opened is not None
            and matches
            and _CLOSES.fullmatch(text, first.end(), matches[0].start())
        ):
            low, high = _time_of_day(first), _time_of_day(matches[0])
            if low < high:
                span = Span(opened.start(), matches.pop(0).end())
                yield Quantity(low, high, False, False, False, "clock", (), span.of(text), span)
                continue
        yield _clock(text, first)


_LIMITING = frozenset({"before", "after"})
_OPENS = Pattern(r"\b(?:between|from)\s+\Z", re.IGNORECASE, signs="between from")
_CLOSES = Pattern(r"\s+(?:and|to|until|till)\s+|\s*[–-]\s*", re.IGNORECASE)


def _time_of_day(match: re.Match[str]) -> float:
    """Seconds after midnight."""
    if match["named"]:
        hour = _NAMED_HOURS[match["named"].lower()]
    else:
        hour = int(match["h"] or match["hour"])
        half = (match["half"] or match["part"] or "").lower()
        hour = hour % 12 + 12 if half == "p" else hour % 12 if half == "a" else hour
    return hour * 3600.0 + int(match["m"] or 0) * 60


def _clock(text: str, match: re.Match[str]) -> Quantity:
    """A time of day, in seconds after midnight; a limit where “no later than” or the like stands before it."""
    value = _time_of_day(match)
    low: float | None = value
    high: float | None = value
    span = Span(*match.span())
    side = _CLOCK_SIDE.search(text, 0, match.start())
    if side is not None and side["le"]:
        low = None
    elif side is not None:
        high = None
        low = value % 86_400  # “after midnight”
    if side is not None and (side[0].count(" ") > 1 or side[0].lower().strip() in _LIMITING):
        span = Span(side.start(), span.end)  # the words of a comparator belong to the amount
    return Quantity(low, high, False, False, low == high, "clock", (), span.of(text), span)


def _value(number: str, scale: str) -> float | None:
    lower = number.lower()
    if lower in _WORDS:
        value = _WORDS[lower]
    elif lower.split()[0] in ("a", "an"):  # “a full year”
        value = 1.0
    elif lower.startswith("half"):  # “half an hour”
        value = _WORDS["half"]
    else:
        plain = re.sub(r"[,\u202f\u00a0'’_]", "", number)
        if len(plain) > 30:
            return None
        value = float(plain)
    return value * _SCALES.get(scale.strip().lower(), 1.0)


def is_example(text: str, at: int) -> bool:
    """Whether the number at *at* is only an example: “a code such as 4711”."""
    return _EXAMPLE.search(text, max(0, at - _BEFORE_EXAMPLE), at) is not None


#: What a number is only an example of.
_EXAMPLE = Pattern(
    r"\b(?:such\s+as|e\.\s?g\.,?|for\s+(?:example|instance),?)\s+[`\"'“]?\Z", re.IGNORECASE
)
#: “for example, ” and a mark fit in so many characters.
_BEFORE_EXAMPLE = 16


def value_of(word: str) -> float:
    """The number that the numeral *word* says."""
    return _WORDS.get(word.lower(), _HUNDRED)


_HUNDRED = 100.0


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Whether the number of *match* only names something: a section, a version, a year, an ID."""
    start, end = match.span("number")
    before = re.findall(r"[^\W\d_]+", text[max(0, start - 24) : start])
    if (
        before
        and before[-1].lower() in _NAMED | _MONTHS
        and not re.search(r"[,;:()]\s*$", text[max(0, start - 24) : start])
    ):
        return True
    after = text[end : end + 2]
    if match["number"][-1].isdigit() and re.match(r"(?:st|nd|rd|th)\b", text[end : end + 3]):
        return True
    if re.match(r"\.\d|[-–]?[^\W\d_]\d|_|[-:/]\d", after) and not match["other"]:
        return True
    if text[:start].strip() == "" and re.match(r"[.)]\s", after):
        return True
    name = (match["unit"] or "").lower()
    if name in _MONTHS and (name != "may" or (match["unit"] or "")[:1].isupper()):
        return True
    digits = match["number"]
    year = digits.isdigit() and len(digits) == 4 and digits[:2] in ("19", "20")
    return year and _comparator(match) in ("", "<=") and (not name or name in _NO_UNIT)


def _many(written: str | None) -> float:
    """Of how many a rate tells: of one, or of as many as is *written*."""
    if not written:
        return 1.0
    last = written.lower().split()[-1]
    value = float(last) if last.isdigit() else _SCALES.get(last, _WORDS.get(last, 1.0))
    return value or 1.0


def _comparator(match: re.Match[str]) -> str:
    said = match.groupdict()  # a fraction has none in its midst
    if said.get("inner"):
        return "<=" if said["fewer"] else ">="
    return next((_NAMES[name] for name in _NAMES if match[name]), "")


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    low = _value(match["number"], match["scale"] or "")
    if low is None:
        return None
    high: float | None = low
    comparator = _comparator(match)
    written = match["number"].lower() if not match["scale"] else ""
    end = max(match.end(group) for group in ("number", "scale", "again", "inner"))
    ranged = False
    if match["other"]:
        second = _value(match["other"], match["scale2"] or "")
        if second is not None and second >= low:
            high, ranged = second, True
            if match["scale2"] and not match["scale"]:
                low *= _SCALES.get(match["scale2"].strip().lower(), 1.0)
            end = match.end("scale2") if match["scale2"] else match.end("other")
    if match["spread"]:
        spread = float(match["spread"])
        low, high, ranged = low - spread, low + spread, True
        end = match.end("spread")
    mark = (match["mark"] or "").strip()
    measure: Unit | None = unit(mark) if mark and is_currency_mark(mark) else None
    business = _BUSINESS.match(text, end)
    name = match["unit"] or ""
    if match["other"] and not ranged:
        name = ""
    if measure is None and business is not None:
        day = unit(business[1])
        measure = Unit(day.factor / 86_400 if day else 1.0, "business day")
        end = business.end()
    elif measure is None and name and name.lower() not in _NO_UNIT:
        known, scale = unit(name), _SCALE_OF_DEGREES.match(text, match.end("unit"))
        if scale is not None and name.lower() in _DEGREES:
            known = unit("°C" if scale["celsius"] else "°F")
        if known is not None and (match["gap"].strip(" -\u00a0\u202f") == ""):
            measure = known
            end = scale.end() if scale is not None else match.end("unit")
        elif (
            match["gap"]
            and (low == 1.0 or name.endswith("s") or not base_form(name.lower()))
            and name[0].isalpha()
            and (written not in _ALONE_ONLY or comparator)
        ):
            measure = Unit(1.0, stem(name.lower()))
            end = match.end("unit")
    elif name.lower() == "times" and measure is None:
        measure, end = Unit(1.0, "times"), match.end("unit")
    of_age = (
        _YEARS_OF_AGE.match(text, end) if measure is not None and measure == unit("year") else None
    )
    end = of_age.end() if of_age is not None else end
    afterwards = _AFTERWARDS.match(text, end)
    told = text[match.start() : afterwards.end() if afterwards is not None else end]
    if measure is None and _OF_AGE.search(told) is not None:
        measure = _YEAR
    if measure is None:
        if written in _ALONE_ONLY or (written in _WORDS and not comparator):
            return None
        if not comparator and not ranged and match["gap"] == "" and name:
            return None
        measure = Unit(1.0, "")
    with_mark = (
        comparator
        or (mark and is_currency_mark(mark))
        or match["aged"]
        or match[0].lower().startswith(("between", "the age"))
    )
    start = match.start() if with_mark else match.start("number")
    return _rated(text, start, end, low, high, measure, comparator)


def is_of_age(said: str) -> bool:
    """Whether *said*, an amount, tells by its words how old somebody is."""
    return _OF_AGE.search(said) is not None or said.rstrip().endswith(("old", "of age"))


#: “per cent”, “per mille”.
_PER = {"cent": 1.0, "mille": 0.1, "mill": 0.1}


def _rated(
    text: str, start: int, end: int, low: float, high: float | None, measure: Unit, comparator: str
) -> Quantity | None:
    """The quantity, with what stands behind it: "or more", "per second"."""
    afterwards = _AFTERWARDS.match(text, end)
    if afterwards is not None:
        comparator = ">=" if afterwards["ge"] else "<="
        end = afterwards.end()
    factor, dimension = measure
    rate = _RATE.match(text, end)
    if rate is not None and rate["of"].lower() in _PER and not dimension:
        dimension, end = "percent", rate.end()
        factor *= _PER[rate["of"].lower()]
        rate = _RATE.match(text, end)
    if rate is not None:
        below = unit(rate["of"])
        many = _many(rate["many"])
        if below is not None and below.dimension == "time":
            factor, dimension, end = factor / below.factor / many, f"{dimension}/time", rate.end()
        elif text[end : rate.end()].lstrip().lower().startswith(("per", "/")):
            dimension, end = f"{dimension}/{stem(rate['of'].lower())}", rate.end()
            factor /= many
    least: float | None = low * factor
    most: float | None = (high if high is not None else low) * factor
    low_open = high_open = False
    if comparator == "<=":
        least = None
    elif comparator == "<":
        least, high_open = None, True
    elif comparator == ">=":
        most = None
    elif comparator == ">":
        most, low_open = None, True
    exact = least is not None and least == most and comparator != "~"
    span = Span(start, end)
    return Quantity(least, most, low_open, high_open, exact, dimension, (), span.of(text), span)
