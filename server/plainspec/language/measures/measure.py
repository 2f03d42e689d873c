"""What one amount of a sentence is: an interval, its unit, and the words that say it."""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.limits import is_only, limit
from plainspec.language.norms.clause_words import DETERMINERS, MODAL_WORDS, is_adverb
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.vocabulary import BE, PREPOSITIONS, base_form, words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

INFINITE = float("inf")
COUNT, DATE, DATED = "count", "date", "date of a year"
RANKED, VERSIONED, LABEL, UNIT = "rank", "version", "label", "unit"
PER, SHARE, OFTEN = "per", "percent", "times/time"
#: All of something, as a share.
ALL = 100.0
WORD = re.compile(r"[^\W\d_][\w’'-]*")


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
    #: Where what is so much is let pass: “files of up to 5 MB are accepted”.
    lets: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is all of something, which is said or left out at will."""
        return self.kind == SHARE and self.amount.low == ALL


def measured(
    text: str, match: re.Match[str], low: float, high: float, kind: str, whole: bool = True
) -> Measure:
    """The measure that *match* says; *whole* where no words of limits belong to it."""
    span = Span(*match.span())
    side, more = ("", ()) if whole else limit(text, span, span.end)
    behind = counted(text, span.end) if kind in (COUNT, PER) else frozenset()
    amount = Amount(low, high, False, False, "", span, match[0])
    return Measure(amount, (*more, span), kind, side, behind, is_only(text, match.end()))


def one_of(text: str, match: re.Match[str], group: str | int, value: float, kind: str) -> Measure:
    """The place in a row, or the version, that *match* names."""
    span = Span(*match.span(group))
    amount = Amount(value, value, False, False, "", span, match[group])
    return Measure(amount, (span,), kind, "", counted(text, span.end) if kind == RANKED else frozenset())  # fmt: skip


#: So many of the words behind a number are looked at for what is counted.
_BEHIND = 4
_ENDING = words(
    "to and or that which who if when unless must may shall should can will has have had not"
)


def counted(text: str, at: int) -> frozenset[str]:
    """The words right behind the number that ends at *at*, of which one is what is counted."""
    found: set[str] = set()
    many = 0
    for match in WORD.finditer(text, at):
        lower = match[0].lower()
        if many == _BEHIND or re.search(r"[.,;:()]", text[at : match.start()]):
            break
        if lower in PREPOSITIONS or lower in BE or lower in _ENDING:
            if lower == "of" and not found:
                continue  # “half of the places”
            break
        if lower not in ("the", "a", "an", "different", "separate"):
            found |= {root(lower), canonical(root(lower))}
        many += 1
    return frozenset(found)


_BEFORE = Pattern(r"(?:([^\W\d_][\w’'-]*)\s+)?([^\W\d_][\w’'-]*)\s+\Z")


def is_label(text: str, at: int) -> bool:
    """Whether the number at *at* only names what stands before it: “ward 4”."""
    before = _BEFORE.search(text, 0, at)
    if before is None:
        return False
    word, first = before[2].lower(), (before[1] or "").lower()
    if base_form(word) and not (first in PREPOSITIONS or first in DETERMINERS):
        return False  # “weighs 4”, but “in ward 4”
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return False  # “allow clients 500 requests”, but “status 0”
    return not (word in PREPOSITIONS or word in BE or word in DETERMINERS or word in MODAL_WORDS or word in _ENDING or is_adverb(word))  # fmt: skip
