"""Sentences that say the same but for one amount, however each of them says it.

:func:`~plainspec.language.conflicts.compare.compare` lays amounts side by side where the
rest of two sentences agrees word for word. But an amount is said in many ways, and each brings
words of its own: “a limit of five guests”, “is capped at five”, “lasts a week”,
“a duration of one week”. Here the words of one amount of each are blanked, those
around it that only tell what kind of amount it is are left out, and the rest is
compared as ever, with the two amounts in the one form that
:mod:`~plainspec.language.measures.measures` gives them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import msgspec

from plainspec.language.conflicts.about import (
    MONEY,
    alike,
    does_otherwise,
    hangs_otherwise,
    other_deeds,
    plain,
)
from plainspec.language.conflicts.amounts import leaves_room
from plainspec.language.conflicts.dates import happens_once, has_one_date
from plainspec.language.conflicts.retention import as_kept, told_by
from plainspec.language.conflicts.rewording import reworded
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Amount, Folded, Modal
from plainspec.language.folding.words import FINITE
from plainspec.language.measures.frequencies import PERIOD, TURNS, period
from plainspec.language.measures.labels import only_names
from plainspec.language.measures.limits import MOST
from plainspec.language.measures.measure import (
    COUNT,
    DATE,
    DATED,
    LABEL,
    OFTEN,
    PER,
    RANKED,
    SHARE,
    Measure,
)
from plainspec.language.measures.measures import (
    articles,
    measures,
    nones,
    singles,
    units_told,
    wholes,
)
from plainspec.language.norms.force import Force
from plainspec.language.norms.quantities import is_example, is_of_age
from plainspec.language.words.opposites import stem
from plainspec.language.words.sayings import ABLE
from plainspec.language.words.vocabulary import PREPOSITIONS, SUBORDINATORS, words
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

_INFINITE = float("inf")
_MOST_PAIRS = 4
#: Words in common, at least, where others may be said in other words: an amount of one kind is another.
_FEWEST = 2


def differ(text: str, other: str) -> bool:
    """Whether the two have amounts of one kind that differ, whatever else they have."""
    left, right = _of_both(text, other)
    return any(_comparable(a, b) and _apart(a, b) for a in left for b in right)


def measured(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How the two are at odds where only one amount tells them apart, and the words that say it."""
    for number, (mine, theirs) in enumerate(_pairs(text, other)):
        if number == _MOST_PAIRS:
            break
        one = fold(_blanked(text, mine.blanks), leads)
        two = fold(_blanked(other, theirs.blanks), other_leads)
        if one is None or two is None or one.question or two.question:
            continue
        one, two = _undenied(one, mine), _undenied(two, theirs)
        signs = _sign(one, text, mine), _sign(two, other, theirs)
        one, two = _untied(one, mine), _untied(two, theirs)
        deeds = told_by(one, two), told_by(two, one)
        (one, mine), (two, theirs) = as_kept(one, mine, two), as_kept(two, theirs, one)
        if other_deeds(one, two) or (_is_often(mine) and does_otherwise(one, two)):
            continue
        whole = one, two
        one, two = plain(one, two, mine.kind), plain(two, one, mine.kind)
        moved = _opens_late(text) or _opens_late(other)
        moved = moved or hangs_otherwise(whole[0], one) or hangs_otherwise(whole[1], two)
        if not alike(one, two, signs, moved, mine, theirs):
            said = reworded(one, two, _FEWEST)
            if said is None or not alike(one, said, signs, moved, mine, theirs):
                continue
        if mine.kind in (DATE, DATED) and mine.amount.exact and theirs.amount.exact and not _on_one_day(mine, one, two):  # fmt: skip
            continue
        shares = SHARE in (mine.kind, theirs.kind)
        if (
            not (shares or mine.only or theirs.only)
            and mine.amount.exact
            and theirs.amount.exact
            and leaves_room(one, two)
        ):
            continue
        mine, theirs = _ability(mine, one), _ability(theirs, two)
        due = all(_is_due(each, sign) for each, sign in zip((text, other), signs, strict=True))
        signs = _letting(mine, one, signs[0]), _letting(theirs, two, signs[1])
        mine, theirs = _until(mine, signs[0]), _until(theirs, signs[1])
        if _exclude(mine, theirs, signs, happens_once(one, two), due):
            here, there = joined(deeds[0], mine.amount.span), joined(deeds[1], theirs.amount.span)
            return Verdict(Kind.QUANTITY, True, here, there)
    return None


def misread(text: str, other: str, found: Verdict) -> bool:
    """Whether the amounts by which *found* has the two at odds are examples, names or of two sides of a thing."""
    at, there = found.here[0].start, found.there[0].start
    if is_example(text, at) or sides_apart(text, other):
        return True
    return only_names(text, at) or only_names(other, there)


def _is_often(measure: Measure) -> bool:
    """Whether *measure* tells how often something is done, and nothing of what it is done to."""
    return measure.kind == OFTEN or measure.kind.startswith(TURNS)


#: What a list behind a colon says one by one, and what is told of a thing besides.
_LISTED = r":\s[^.;:]+?\sand\s[^.;:]+(?=[.;]|\Z)"
_BESIDES = r"(?:,\s(?:\w+\s)?|\s)(?:which|whose)\s[^.;,]+(?=[.;,]|\Z)"
_BEYOND = r",\s(?:beyond|after|upon)\swhich\s[^.;]+(?=[.;]|\Z)"
_TOLD = Pattern(rf"{_LISTED}|{_BESIDES}|{_BEYOND}", signs="which whose", marks=":")


def untold(text: str) -> str:
    """*text* without what it says of a thing besides, which is blanked."""
    return _TOLD.sub(lambda match: " " * len(match[0]), text)


def _sign(folded: Folded, text: str, measure: Measure) -> Modal:
    """What rules the amount of *measure*: the modal before it, or what its sentence states before any."""
    if measure.lets:
        return Modal(Force.PERMISSION, False, measure.blanks[-1])
    at = measure.blanks[0].start
    before = [sign for sign in folded.modals if sign.span is not None and sign.span.end <= at]
    if before:
        return before[-1]
    if folded.modals and folded.modals[0].span is not None:
        finite = any(word in FINITE for word in text[:at].lower().split())
        return Modal(Force.STATEMENT, False, None) if finite else folded.modals[0]
    may = _MAY_BE.search(text, 0, at) if not folded.modals else None
    return Modal(Force.PERMISSION, False, Span(*may.span())) if may is not None else folded.signs[0]


#: What may be so much is let be so, and what might be is not spoken of.
_MAY_BE = Pattern(
    r"\b(?:may|can)\s+(?:be|have|last|take|weigh)\s+\Z", re.IGNORECASE, signs="may can"
)


def _opens_late(text: str) -> bool:
    """Whether something else than the subject stands in front of *text*, which then tells of no roles."""
    first = text.split(None, 1)[0].lower()
    return first in PREPOSITIONS or first in SUBORDINATORS or first == "there"


def _is_due(text: str, sign: Modal) -> bool:
    """Whether what is permitted is owed: who is entitled to 25 days is not entitled to 30."""
    return sign.span is not None and "entitled" in sign.span.of(text)


def _exclude(
    mine: Measure, theirs: Measure, signs: tuple[Modal, Modal], once: bool, due: bool
) -> bool:
    """Whether nobody can obey both amounts, as they are demanded, forbidden or permitted."""
    if any(s.force in (Force.EXEMPTION, Force.CHOICE) for s in signs):
        return False
    if _of_others(mine, theirs):
        return not any(sign.negative or sign.force is Force.PERMISSION for sign in signs)
    if mine.but or theirs.but:
        return mine.but != theirs.but and not any(sign.negative or sign.force is Force.PERMISSION for sign in signs)  # fmt: skip
    sides = []
    for measure, other, sign in ((mine, theirs, signs[0]), (theirs, mine, signs[1])):
        amount = _interval(measure, other)
        if sign.negative:
            outside = None if amount.delay else amount.complement()
            if outside is None:
                return False
            amount = outside
        sides.append(amount)
    here, there = sides
    if here.delay != there.delay or (here.delay and not once):
        return False  # both can be done, one after the other
    permitted = [s.force is Force.PERMISSION and not s.negative for s in signs]
    if all(permitted) and not due:
        return (
            ((mine.only or theirs.only or not (here.exact or there.exact)) and here.disjoint(there))
            or (_caps(mine) and _beyond(there, here))
            or (_caps(theirs) and _beyond(here, there))
        )
    return here.disjoint(there) or any(
        allowed and _beyond(side, limit)
        for allowed, side, limit in zip(permitted, sides, reversed(sides), strict=True)
    )


#: Who has to accept up to 32 may be given so many.
_LETTING = frozenset(map(stem, words("accept support allow permit admit tolerate")))


def _letting(measure: Measure, folded: Folded, sign: Modal) -> Modal:
    """*sign*, as a permission where it is others who may reach what *measure* allows."""
    lets = any(item.stem in _LETTING and not item.subject for item in folded.items)
    if not lets or sign.negative or not measure.amount.bounded_above:
        return sign
    return Modal(Force.PERMISSION, False, sign.span)


def _on_one_day(measure: Measure, one: Folded, two: Folded) -> bool:
    """Whether what both speak of has one date; what happens once happens on one day of all years."""
    return has_one_date(one, two) or (measure.kind == DATED and happens_once(one, two))


def _until(measure: Measure, sign: Modal) -> Measure:
    """*measure*, as the very day until which something is said to hold: “is valid until 31 March”."""
    amount = measure.amount
    if measure.kind not in (DATE, DATED) or sign.force is not Force.STATEMENT or not amount.text.lower().startswith(("until", "till")):  # fmt: skip
        return measure
    return measure._replace(amount=msgspec.structs.replace(amount, low=amount.high, low_open=False))


def _ability(measure: Measure, folded: Folded) -> Measure:
    """*measure*, as the least of what somebody has to be able to do: “must be able to hold four”."""
    amount = measure.amount
    if ABLE.isdisjoint(folded.shades) or not amount.exact or _ALONE.search(amount.text) is not None:
        return measure
    return measure._replace(amount=msgspec.structs.replace(amount, high=_INFINITE))


_ALONE = Pattern(r"\b(?:only|just|exactly|precisely|single|lone|sole)\b", re.IGNORECASE)


def _caps(measure: Measure) -> bool:
    """Whether an amount that is permitted says itself that more is not."""
    amount = measure.amount
    if amount.exact:
        return measure.only
    return amount.bounded_above and (measure.limit == MOST or amount.text.lower().startswith(("no ", "not ", "at most")))  # fmt: skip


def _beyond(allowed: Amount, limit: Amount) -> bool:
    """Whether more is *allowed* than a *limit* lets."""
    if limit.bounded_below:
        return allowed.bounded_below and allowed.low < limit.low
    return allowed.high > limit.high


def _of_both(text: str, other: str) -> tuple[tuple[Measure, ...], tuple[Measure, ...]]:
    """The amounts of the two; all of something counts as one beside a share of it."""
    left, right = measures(text), measures(other)
    shares = [
        any(m.kind.startswith((SHARE, RANKED, TURNS)) or _is_some(m) for m in side)
        for side in (left, right)
    ]
    if shares[1]:
        left = (*left, *wholes(text))
    if shares[0]:
        right = (*right, *wholes(other))
    left, right = _in_time(text, left, right), _in_time(other, right, left)
    left, right = _of_each(text, left, right), _of_each(other, right, left)
    units = units_told(text), units_told(other)
    if all(units):
        left, right = (*left, *units[0]), (*right, *units[1])
    several = [any(m.kind == COUNT and m.amount.low >= 1 for m in side) for side in (left, right)]
    if several[1] and not several[0]:
        left = (*left, *nones(text))
    if several[0] and not several[1]:
        right = (*right, *nones(other))
    exactly = [any(m.kind == COUNT and m.only and m.amount.exact and m.amount.low > 1 for m in side) for side in (left, right)]  # fmt: skip
    if exactly[1] and not left:
        left = articles(text)
    if exactly[0] and not right:
        right = articles(other)
    each = [any(m.kind == PER for m in side) for side in (left, right)]
    if each[1] and not each[0]:
        left = (*left, *singles(text))
    if each[0] and not each[1]:
        right = (*right, *singles(other))
    return left, right


def _of_each(text: str, own: tuple[Measure, ...], others: tuple[Measure, ...]) -> tuple[Measure, ...]:  # fmt: skip
    """*own* without of what each there is so much, where *others* say that in other words: “three keys per user”."""
    rates = {m.kind for m in own if m.kind.startswith(f"{COUNT}/")} - {m.kind for m in others}
    if not rates or not any(m.kind == COUNT for m in others):
        return own
    return tuple(
        m._replace(
            kind=COUNT, blanks=tuple(b for b in m.blanks if _EACH.fullmatch(b.of(text)) is None)
        )
        if m.kind in rates and any(_EACH.fullmatch(b.of(text)) for b in m.blanks)
        else m
        for m in own
    )


_EACH = re.compile(r"\s*(?:per|an?|each|every)\s+[a-z]+\s*", re.IGNORECASE)


def _in_time(text: str, own: tuple[Measure, ...], others: tuple[Measure, ...]) -> tuple[Measure, ...]:  # fmt: skip
    """*own* with what is a rate by an adjective as one, where *others* are: “a daily allowance of 28 dollars”."""
    rates = {m.kind for m in others if m.kind.endswith("/time")}
    match = PERIOD.search(text) if rates and not rates & {m.kind for m in own} else None
    if match is None:
        return own
    span, seconds = Span(*match.span()), period(match)
    return tuple(
        m._replace(
            kind=f"{m.kind}/time",
            blanks=(*m.blanks, span),
            amount=msgspec.structs.replace(
                m.amount, low=m.amount.low / seconds, high=m.amount.high / seconds
            ),
        )
        if f"{m.kind}/time" in rates
        else m
        for m in own
    )


def _pairs(text: str, other: str) -> Iterator[tuple[Measure, Measure]]:
    """The pairs of amounts that exclude each other, where all others of the two sentences agree."""
    left, right = _of_both(text, other)
    for mine in left:
        for theirs in right:
            if not _comparable(mine, theirs) or not _apart(mine, theirs):
                continue
            if mine.kind == "meter" and sides_apart(text, other):
                continue
            rest = Counter(_value(m) for m in left if m is not mine and not _is_any(m))
            others = Counter(_value(m) for m in right if m is not theirs and not _is_any(m))
            if rest == others:
                yield mine, theirs


#: Words for the sides of a thing, of which each has a length of its own.
_SIDES = tuple(map(words, ("length long", "width wide", "height high tall", "depth deep", "thickness thick", "diameter", "apart gap distance spacing")))  # fmt: skip


def sides_apart(text: str, other: str) -> bool:
    """Whether the two speak of two sides of a thing: “90 cm wide”, “200 cm high”."""
    mine, theirs = (
        {number for number, side in enumerate(_SIDES) if not side.isdisjoint(vocabulary(said))}
        for said in (text, other)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_JUST_ONE = tuple(
    f"{just} {one}" for just in ("only", "just", "exactly") for one in ("one", "a single")
)


def _is_any(measure: Measure) -> bool:
    """Whether *measure* may be left out at will: all of something, “a single order”."""
    amount = measure.amount
    return measure.whole or (measure.kind in (COUNT, PER) and amount.exact and amount.low == 1 and not measure.only)  # fmt: skip


def _is_some(measure: Measure) -> bool:
    """“only one of the keys”, which is less than all of them."""
    alone = measure.amount.high == 1 and measure.amount.text.lower().startswith(_JUST_ONE)
    of_all = " of" in measure.amount.text and measure.amount.high < _MANY
    return measure.kind == COUNT and (of_all or alone)


#: So many of a set may be all of it.
_MANY = 20


def _value(measure: Measure) -> tuple[float, float, str]:
    return measure.amount.low, measure.amount.high, measure.kind


def _comparable(mine: Measure, theirs: Measure) -> bool:
    """Whether both are amounts of one thing, as far as the words next to them tell."""
    if mine.kind != theirs.kind:
        return (
            _of_others(mine, theirs)
            or _names_it(mine, theirs)
            or _names_it(theirs, mine)
            or _gratis(mine, theirs)
            or _gratis(theirs, mine)
            or (mine.whole and theirs.kind.startswith((RANKED, TURNS)))
            or (theirs.whole and mine.kind.startswith((RANKED, TURNS)))
            or (mine.whole and _is_some(theirs))
            or (theirs.whole and _is_some(mine))
            or {mine.kind, theirs.kind} == {"time", _BUSINESS}
            or _of_age(mine, theirs)
            or _of_age(theirs, mine)
        )
    if mine.kind not in (COUNT, PER, RANKED, LABEL) or not (mine.counted and theirs.counted):
        return True
    return bool(mine.counted & theirs.counted)


def _of_others(mine: Measure, theirs: Measure) -> bool:
    """“25 gas per account” beside “25 gas per block”: so much of it for each of other things."""
    (kind, _, each), (other, _, others) = mine.kind.partition("/"), theirs.kind.partition("/")
    if not (each and others) or each == others or kind != other or "time" in (each, others):
        return False
    return (
        mine.amount.exact
        and mine.amount.value[:4] == theirs.amount.value[:4]
        and (kind != COUNT or bool(mine.counted & theirs.counted))
    )


def _names_it(label: Measure, value: Measure) -> bool:
    """“slot 3” beside “slot is 4”: a number that names the one that is meant, and one that stands alone."""
    return (
        label.kind == LABEL
        and value.kind in (COUNT, RANKED)
        and value.amount.exact
        and not value.limit
        and (not value.counted or bool(label.counted & value.counted))
    )


def _of_age(number: Measure, age: Measure) -> bool:
    """“under 18” beside “at least 21 years of age”: a number that stands alone, and one that tells of years."""
    return number.kind == COUNT and not number.counted and age.kind == "time" and is_of_age(age.amount.text)  # fmt: skip


_BUSINESS = "business day"
_YEAR = 365.25 * 86_400
_DAY = 86_400.0
#: So many days are a working day, at most, but for a weekend more.
_LONGER, _WEEKEND = 1.4, 2.0


def _gratis(none: Measure, some: Measure) -> bool:
    """“no fee” beside “a fee of 2 euros”."""
    return none.amount.high == 0 and none.kind == COUNT and bool(none.counted & MONEY) and some.kind.isupper()  # fmt: skip


def _apart(mine: Measure, theirs: Measure) -> bool:
    """Whether the two differ at all, so that looking closer may be worth it."""
    if _of_others(mine, theirs):
        return True
    same = mine.amount.value[:4] == theirs.amount.value[:4]
    if mine.kind == OFTEN and mine.amount.exact and theirs.amount.exact:
        # A month is no exact part of a year.
        same = abs(mine.amount.low - theirs.amount.low) <= _NEARLY * mine.amount.low
    return same != (mine.but == theirs.but)


_NEARLY = 0.02


def _interval(measure: Measure, other: Measure) -> Amount:
    """The amount of *measure*: a limit is a value beside another limit, and else bounds."""
    amount = measure.amount
    low, high = amount.low, amount.high
    if measure.limit == MOST:
        low = high if other.limit else -_INFINITE
    elif measure.limit:
        high = low if other.limit else _INFINITE
    high_open = amount.high_open and not measure.limit
    if measure.kind == _BUSINESS and other.kind != _BUSINESS:
        low, high = low * _DAY, (high * _LONGER + _WEEKEND) * _DAY
    if _of_age(measure, other):
        low, high = low * _YEAR, high * _YEAR
    return Amount(low, high, amount.low_open, high_open, measure.kind, amount.span, amount.text, amount.delay)  # fmt: skip


def _blanked(text: str, spans: tuple[Span, ...]) -> str:
    for span in spans:
        text = span.blanked(text)
    return text


def _undenied(folded: Folded, measure: Measure) -> Folded:
    """*folded* without what is denied twice before *measure*: “is not acceptable for it *not to* hold”, “must never *neglect to*”."""
    if len(folded.negations) != 1 or len(folded.modals) != 1:
        return folded
    modal, span = folded.modals[0], folded.negations[0]
    if not modal.negative or modal.span is None or span is None:
        return folded
    if not modal.span.end <= span.start < measure.blanks[0].start:
        return folded
    plain = Modal(modal.force, False, modal.span, modal.hearty)
    return msgspec.structs.replace(folded, modals=(plain,), negations=())


def _untied(folded: Folded, measure: Measure) -> Folded:
    """*folded* without the word that ties what follows to the amount: “ten days *after* the delivery”."""
    said = (*measure.blanks, *((measure.amount.span,) if measure.amount.span else ()))
    ends = {span.end + 1 for span in said}
    items = tuple(
        i for i in folded.items if i.key not in _TYING or i.span is None or i.span.start not in ends
    )
    if len(items) == len(folded.items):
        return folded
    return msgspec.structs.replace(folded, items=items, bag=frozenset(i.key for i in items))


_TYING = frozenset({"after", "from"})
