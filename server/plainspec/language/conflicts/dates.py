"""Whether a sentence speaks of something that happens once, and so at one time only: “is due on the 10th”."""

from __future__ import annotations

import re

from plainspec.language.folding.folded import Folded, Item
from plainspec.language.words.vocabulary import words

#: Stems of what happens to a thing once: it expires, is locked, is deleted.
_ONCE = words(
    "expir due laps delet lock close end termin start begin open final archiv releas unlock "
    "delist block suspend cancel logout purg remov eras destroy anonymi anonymis invalid timeout "
    "discard disabl decommiss retir dissolv abolish repeal demolish abandon"
)
#: Stems of what has one date: it is due, ends, is held. A library can be closed on several days.
_DATED = words(
    "due expir end termin start begin commenc held hold place deadlin effect laps matur releas launch final elect"
)
#: Before a date: there is one last day for a thing.
_LIMITS = words("by before until till than")
_MONTHS = words("januari februari march april may june juli august septemb octob novemb decemb")
_DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday day weekday week month quarter weekend fortnight"
)
_TIMES = words("attempt try tri retri failur error warn offenc offens time violat reminder strike")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)
ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth last"
)


def is_ordinal(item: Item) -> bool:
    """Whether *item* is “third” or “15th”."""
    return _ORDINAL.fullmatch(item.text) is not None or item.text.lower() in ORDINALS


def happens_once(one: Folded, other: Folded) -> bool:
    """Whether what both speak of happens once: a thing expires, is locked, is due."""
    return all(
        any(item.stem in _ONCE for item in folded.items) or {"time", "out"} <= folded.bag
        for folded in (one, other)
    )


def has_one_date(one: Folded, other: Folded) -> bool:
    """Whether what both speak of has one date: it is due, takes effect, is held."""
    return all(any(item.stem in _DATED for item in f.items) for f in (one, other))


def instants(one: Folded, mine: Item, other: Folded, theirs: Item) -> bool | None:
    """Whether *mine* and *theirs* are parts of dates at which one thing cannot happen twice; None: no dates."""
    if mine.subject or theirs.subject:
        return None
    if _ORDINAL.fullmatch(mine.text) and mine.text[:-2] == theirs.text:
        return False  # “31 March”, “March 31st”
    if _ORDINAL.fullmatch(theirs.text) and theirs.text[:-2] == mine.text:
        return False
    kinds = _date(one, mine), _date(other, theirs)
    if "" in kinds or kinds[0] != kinds[1]:
        return None
    if kinds[0] == "limit":
        return True
    if kinds[0] == "after":
        return happens_once(one, other)
    return all(any(item.stem in _DATED for item in folded.items) for folded in (one, other))


def _date(folded: Folded, at: Item) -> str:
    """“limit” for a last day, “after” for the third of several, “on” for another date; empty for none."""
    number = folded.items.index(at)
    before = folded.items[number - 1] if number else None
    behind = folded.items[number + 1 : number + 3]
    if is_ordinal(at) and at.modifies and at.before == "the":
        counted = next((item.stem for item in behind if item.stem in _DAYS | _TIMES), "")
        if not counted:
            return ""
        if before is not None and before.key == "after":
            return "after"
        return "on" if counted in _DAYS and at.led else ""
    if at.text[:1].isdigit():
        if before is not None and before.stem in _MONTHS:
            return "limit" if before.before in _LIMITS else "on"
        if behind and behind[0].stem in _MONTHS:
            return "limit" if at.before in _LIMITS else "on"
        return ""
    if at.stem in _MONTHS and at.text[:1].isupper():
        day = before if before is not None and before.text[:1].isdigit() else at
        if day is at and not (behind and behind[0].text[:1].isdigit()):
            return ""
        return "limit" if day.before in _LIMITS else "on"
    return ""
