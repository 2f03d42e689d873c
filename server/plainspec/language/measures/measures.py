"""All amounts of a sentence in one form, wherever they stand: an interval, its unit, and the words that say it.

The amounts that a sentence folds to stand where most writers put them. Others are read by modules
of their own: :mod:`counts in words <plainspec.language.measures.counts_in_words>` (“several”, “no”), numbers
as :mod:`programs <plainspec.language.measures.program_numbers>` write them, :mod:`dates
<plainspec.language.measures.dates>`, :mod:`ranks and versions <plainspec.language.measures.ranks>`, and
:mod:`how often <plainspec.language.measures.frequencies>`. Where two overlap, the longer one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Amount
from plainspec.language.measures.counts_in_words import (
    all_of,
    as_much,
    by_article,
    counts,
    each_alone,
    none_of,
)
from plainspec.language.measures.dates import dates, months
from plainspec.language.measures.frequencies import (
    FREQUENCY,
    IN_TURN,
    TURNS,
    frequency,
    in_turn,
    sides,
)
from plainspec.language.measures.labels import labels
from plainspec.language.measures.limits import MOST, excluded, is_only, latest, limit, no_more
from plainspec.language.measures.measure import (
    COUNT,
    DATE,
    DATED,
    INFINITE,
    OFTEN,
    RANKED,
    SHARE,
    VERSIONED,
    WORD,
    Measure,
    counted,
    is_label,
    measured,
    one_of,
)
from plainspec.language.measures.program_numbers import named_bounds, program_numbers
from plainspec.language.measures.ranks import RANK, VERSION, is_version, names_one, rank, version
from plainspec.language.measures.thresholds import threshold
from plainspec.language.measures.units_demanded import units_demanded
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import root, stem
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Units that measure; all others are things that are counted.
_MEASURING = words(
    "time data percent EUR USD GBP JPY CHF INR BTC ETH ether meter kilogram clock degC degF radian times/time"
)
_RATIO = Pattern(
    r"(?<![\w:.])([0-9]{1,3})(?::| to | in )([0-9]{1,4})(?![\w:.])",
    re.IGNORECASE,
    marks="0123456789",
)
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
    found = [_but(text, _at_the_latest(text, m)) for m in found if _is_demanded(text, m)]
    return tuple(sorted(found, key=lambda m: m.blanks[0].start)) if len(found) <= _MOST else ()


@of_sentences(1 << 10)
def singles(text: str) -> tuple[Measure, ...]:
    """Where *text* speaks of one at a time: “per sender”."""
    return tuple(measure for measure in each_alone(text) if _is_demanded(text, measure))


@of_sentences(1 << 10)
def units_told(text: str) -> tuple[Measure, ...]:
    """Where *text* says in which unit something is told."""
    return tuple(measure for measure in units_demanded(text) if _is_demanded(text, measure))


@of_sentences(1 << 10)
def nones(text: str) -> tuple[Measure, ...]:
    """Where *text* speaks of none: “without a question”, “not … any answer”."""
    return tuple(measure for measure in none_of(text) if _is_demanded(text, measure))


@of_sentences(1 << 10)
def articles(text: str) -> tuple[Measure, ...]:
    """Where *text* demands a thing, and says by no more than its article that it is one: “a timer”."""
    folded = fold(text)
    if folded is None or not folded.modals or any(m.force not in _ASKING for m in folded.modals):
        return ()
    span = folded.modals[0].span
    found = by_article(text, span.end if span is not None else 0)
    return tuple(measure for measure in found if _is_demanded(text, measure))


_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION)


@of_sentences(1 << 10)
def wholes(text: str) -> tuple[Measure, ...]:
    """Where *text* speaks of all of something, or of as much as it."""
    taken = [span for measure in measures(text) for span in measure.blanks]
    return tuple(
        measure
        for measure in (*all_of(text), *as_much(text))
        if not any(span.overlaps(other) for span in measure.blanks for other in taken)
        and _is_demanded(text, measure)
    )


def _at_the_latest(text: str, measure: Measure) -> Measure:
    """*measure*, a time or a date, as the last or the first one where the words behind it say so."""
    told = latest(text, measure.blanks[-1].end) if measure.kind in _MOMENTS else None
    if told is None:
        return measure
    amount, (span, last) = measure.amount, told
    if amount.exact:
        low, high = (-INFINITE, amount.high) if last else (amount.low, INFINITE)
        amount = msgspec.structs.replace(amount, low=low, high=high)
    return measure._replace(amount=amount, blanks=(*measure.blanks, span))


_MOMENTS = (DATE, DATED, "time", "clock")


def _but(text: str, measure: Measure) -> Measure:
    """*measure*, as what is ruled out where “anything but” or the like stands before it."""
    if not measure.amount.exact or measure.limit:
        return measure
    closed = no_more(text, measure.blanks[-1].end)
    if closed is not None:
        return measure._replace(blanks=(*measure.blanks, closed), only=True)
    if measure.kind not in (COUNT, SHARE):
        return measure
    before = excluded(text, measure.blanks[0].start)
    return measure._replace(blanks=(before, *measure.blanks), but=True) if before else measure


def _extent(measure: Measure) -> int:
    """From the first to the last character of what says it."""
    return max(span.end for span in measure.blanks) - min(span.start for span in measure.blanks)


def _of_amount(text: str, amount: Amount) -> Measure | None:
    """The measure of an *amount* that *text* folds to; what it counts is no part of it."""
    span = amount.span
    picked = threshold(text, amount, amount.unit) if amount.unit in _MEASURING else None
    if picked is not None:
        return picked
    if span is None or amount.selects or (_RATIO.match(text, span.start) and _is_ratio(text, span.start)):  # fmt: skip
        return None
    kind, _, rate = amount.unit.partition("/")
    measuring = (
        kind in _MEASURING or amount.unit in _MEASURING or kind.endswith("day") or " " in kind
    )
    if "`" in span.of(text) and text[span.start - 1 : span.start] == "`":
        span = Span(span.start - 1, span.end)
    if span.of(text).count("`") % 2 and text[span.end : span.end + 1] == "`":
        span = Span(span.start, span.end + 1)
    blanks = [span]
    if not measuring and kind not in ("", "times"):
        noun = next(
            (
                m
                for m in WORD.finditer(text, span.start, span.end)
                if root(m[0].lower()) == kind or stem(m[0].lower()) == kind
            ),
            None,
        )
        if noun is not None:
            blanks = [Span(span.start, noun.start()), Span(noun.end(), span.end)]
    blanks = [blank for blank in blanks if blank.end > blank.start]
    if not measuring and amount.exact and text[span.start].isdigit() and is_label(text, span.start):
        return None
    side, more = limit(text, blanks[0], blanks[-1].end)
    if amount.text.lower().startswith(("limited", "maximum", "a maximum")):
        side = MOST
    if not amount.exact and not (amount.bounded_above and side == MOST):
        side = ""
    name = (kind if measuring else COUNT) + (
        f"/{rate}" if rate and not (measuring and amount.unit in _MEASURING) else ""
    )
    behind = frozenset() if measuring else counted(text, blanks[0].end)
    only = is_only(text, span.start) or amount.text.lower().startswith(_NO_MORE)
    return Measure(amount, (*more, *blanks), name, side, behind, only)


_NO_MORE = ("exactly ", "precisely ", "only ", "just ")


def _is_ratio(text: str, at: int) -> bool:
    """Whether the numbers at *at* are a ratio: “at a ratio of 3:1”, “mixed 1 to 10”."""
    found = _RATIO.match(text, at)
    return found is not None and (
        (":" in found[0] and re.search(r"\bratio\b", text, re.IGNORECASE) is not None)
        or re.search(r"\bratio\s+(?:of|is)\s+$", text[:at], re.IGNORECASE) is not None
    )  # fmt: skip


def _others(text: str) -> Iterator[Measure]:
    """What no numeral of running text says."""
    yield from counts(text)
    yield from named_bounds(text)
    yield from labels(text)
    if any(map(str.isdecimal, text)):
        yield from program_numbers(text)
        yield from dates(text)
    yield from months(text)
    for match in RANK.finditer(text):
        if names_one(text, match.start()):
            yield one_of(text, match, "said", rank(match), RANKED)
    for match in VERSION.finditer(text):
        if is_version(text, match) and names_one(text, match.start()):
            yield one_of(text, match, 0, version(match), VERSIONED)
    for match in FREQUENCY.finditer(text):
        often = frequency(match)
        if often is not None:
            least, most = sides(match)
            low, high = -INFINITE if most else often, INFINITE if least else often
            yield measured(text, match, low, high, OFTEN)
    for match in IN_TURN.finditer(text):
        often, what = in_turn(match)
        yield measured(text, match, often, often, f"{TURNS}{what}")
    for match in _RATIO.finditer(text):
        if _is_ratio(text, match.start()) and float(match[2]):
            ratio = float(match[1]) / float(match[2])
            yield measured(text, match, ratio, ratio, "ratio")


def _is_demanded(text: str, measure: Measure) -> bool:
    """Whether *measure* belongs to the main clause, and not to a condition or an aside.

    “Until 31 March” and “before five seconds have passed” open what looks like a condition, and are none.
    """
    at = measure.blanks[0]
    sentence = frame(text)
    for token, number in zip(sentence.tokens, sentence.within, strict=True):
        if token.end > at.start:
            if number < 0:
                return True
            stretch = sentence.stretches[number]
            opens = sentence.tokens[stretch.first].start >= at.start
            return opens and measure.kind in (DATE, DATED)
    return False
