"""What a deed needs, and the deed without it: “a licence is needed to use it”, “it may be used without a licence”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Folded, Item
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import canonical, stem
from plainspec.language.words.sayings import LIGHT
from plainspec.language.words.vocabulary import words

_NEED = canonical(stem("require"))
#: To show a badge is to have one: what is done with the thing that is needed says nothing more.
_HAVING = frozenset(
    canonical(stem(verb))
    for verb in words(
        "show present have hold get obtain carry wear produce provide give bring ask request seek receive collect"
    )
)
#: “Returns are accepted” says no more than the noun.
_TAKING_PLACE = frozenset(
    canonical(stem(verb)) for verb in words("accept allow permit grant make pay issue process")
)
_PURPOSE = ("to", "for")


class _Need(NamedTuple):
    """*things* are needed by *actors*, if anybody is named, for the *deed*; or the deed is done without them."""

    things: frozenset[str]
    deed: frozenset[str]
    actors: frozenset[str]
    decisive: Sequence[Item]


def needless(one: Folded, other: Folded) -> Verdict | None:
    """The verdict where *one* says what a deed needs, and *other* lets it be done without that."""
    if one.negations or other.negations or one.amounts or other.amounts:
        return None
    needed, lacking = _needed(one), _lacking(other)
    if needed is None or lacking is None:
        return None
    if not lacking.things or not lacking.things <= needed.things:
        return None
    if needed.actors and lacking.actors and needed.actors != lacking.actors:
        return None  # visitors need a badge, and staff need none
    deed, done = needed.deed - needed.actors, lacking.deed - lacking.actors
    if not deed or not deed <= done or done - deed - needed.things - _TAKING_PLACE:
        return None  # what is needed may be done with the same thing: “confirm an order before …”
    here = joined(*(item.span for item in needed.decisive))
    there = joined(*(item.span for item in lacking.decisive))
    return Verdict(Kind.OBLIGATION, True, here, there)


def _needed(folded: Folded) -> _Need | None:
    sign = folded.signs[-1]
    if len(folded.signs) > 1 or sign.negative:
        return None
    items = _weighty(folded)
    needs = [number for number, item in enumerate(items) if item.key == _NEED]
    subjects = [item for item in items if item.subject]
    others = [item for item in items if not item.subject and item.key != _NEED]
    if len(needs) > 1 or (not needs and sign.force is not Force.OBLIGATION):
        return None
    required = not needs and bool(others) and others[0].before == "to"
    if folded.passive or required:
        # “A badge is needed to enter the lab.”, “A badge is required to enter the lab.”
        if not others or not (needs or others[0].before in _PURPOSE):
            return None
        return _of(subjects, others, ())
    if needs:
        before, after = items[: needs[0]], items[needs[0] + 1 :]
        cut = _purpose(after)
        if cut:
            # “Visitors need a badge to enter the lab.”
            return _of(after[:cut], after[cut:], before)
        return _of(after, before, ())  # “Entering the lab requires a badge.”
    if subjects and subjects[0].before == "to":
        # “To enter the lab, visitors must show a badge.”
        return _of(others, subjects[:-1], subjects[-1:])
    cut = _purpose(others)
    # “Visitors must show a badge to enter the lab.”
    return _of(others[:cut], others[cut:], subjects) if cut else None


def _purpose(items: Sequence[Item]) -> int:
    """The number of the first of *items* that says what for, or before what; 0 where none does."""
    before = (n for n, item in enumerate(items) if n and item.key == "befor")
    purpose = (n for n, item in enumerate(items) if n and item.before in _PURPOSE)
    return next(before, 0) or next(purpose, 0)


def _weighty(folded: Folded) -> list[Item]:
    """Its words that say something; what stands in front of a light verb stands in front of the next one."""
    found: list[Item] = []
    before = ""
    for item in folded.items:
        if item.stem in LIGHT:
            before = item.before if item.before in _PURPOSE else before
        else:
            found.append(msgspec.structs.replace(item, before=before) if before else item)
            before = ""
    return found


def _of(things: Sequence[Item], deed: Sequence[Item], actors: Sequence[Item]) -> _Need:
    return _Need(
        frozenset(item.key for item in things) - _HAVING,
        frozenset(item.key for item in deed if item.key != "befor"),
        frozenset(item.key for item in actors),
        things,
    )


def _lacking(folded: Folded) -> _Need | None:
    """What *folded* says that is done without something."""
    items = _weighty(folded)
    gaps = [number for number, item in enumerate(items) if item.key == "without"]
    sign = folded.signs[-1]
    if len(gaps) != 1 or len(folded.signs) > 1 or sign.negative or sign.force is Force.EXEMPTION:
        return None
    main, things = items[: gaps[0]], items[gaps[0] + 1 :]
    actors = () if folded.passive else [item for item in main if item.subject]
    need = _of(things, main, actors)
    return need._replace(decisive=items[gaps[0] :])
