"""Whole sentences among the items of a list, which stand for themselves: “Clients must log it” under “Some opcodes must not run”.

Most leads go on in their items. One that is a sentence with a demand of its own only tells what they
are about, where an item, too, is a sentence that says what is to be done: read into it, it would hide what contradicts the item elsewhere.
"""

from __future__ import annotations

import re

from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.clause_words import MODAL_WORDS
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import PREPOSITIONS, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary

_LAST = re.compile(r"([\w'’-]+)\W*\Z")
#: Who ends with these has not said all.
_GOES_ON = (
    MODAL_WORDS
    | PREPOSITIONS
    | words("that not never and or if when unless whether is are be a an the")
)
#: They tell that what a lead says is said of its items, or that these are no rules for all.
_POINTING = words(
    "following follows these this those such below listed here any one each either exception exceptions example examples case cases"
)


def needed(text: str, leads: tuple[str, ...]) -> tuple[str, ...]:
    """*leads*, without those that *text*, which they introduce, needs not to be understood."""
    if not leads:
        return leads
    item = fold(text)
    if item is None or not item.modals or not _subject(item):
        return leads
    return tuple(lead for lead in leads if not _stands_apart(lead, item))


def _stands_apart(lead: str, item: Folded) -> bool:
    told = _sentence(lead)
    if told is None:
        return False
    # “Old clients must …”: then clients below may be these.
    return _subject(told).isdisjoint(_subject(item)) or _subject(told) <= _subject(item)


@of_sentences(1 << 10)
def _sentence(lead: str) -> Folded | None:
    """*lead* folded, where it is a sentence that holds in any case, and nothing of its items."""
    last = _LAST.search(lead)
    folded = fold(lead)
    if last is None or last[1].lower() in _GOES_ON or folded is None or folded.question:
        return None
    if not folded.modals or folded.cases or folded.sole or not _subject(folded):
        return None
    if any(item.setting for item in folded.items):
        return None
    rules = all(sign.force in (Force.OBLIGATION, Force.RECOMMENDATION) for sign in folded.signs)
    return folded if rules and _POINTING.isdisjoint(vocabulary(lead)) else None


def _subject(folded: Folded) -> frozenset[str]:
    return frozenset(item.key for item in folded.items if item.subject)
