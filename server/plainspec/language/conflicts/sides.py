"""Two statements as those take them who compare them: what both say, how near they are, and whether what is left of them is at odds."""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.rewording import reworded
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.text.patterns import Pattern

#: A part of fewer words of content tells too little.
FEWEST = 3
#: Words that the shorter of two sentences has of its own, at most, where the longer joins several things.
REPLACED = 2
#: An expression has so few words of content that two of them make no more than this.
MOST_PARTED = 7
#: So many of the words of the one with fewer stand in both, at least.
_COMMON = 0.6
_LETTING_OFF = (Force.EXEMPTION, Force.CHOICE)
#: “must not simply close it” does not forbid to close it.
_IN_PART = Pattern(
    r"\b(?:not|never|cannot|n['’]t) (?:just|simply|merely|always|necessarily|automatically)\b",
    re.IGNORECASE,
    signs="just simply merely always necessarily automatically",
)


class Side(NamedTuple):
    """One of two statements: its text, the leads above it, and what both fold to."""

    text: str
    leads: tuple[str, ...]
    folded: Folded

    @property
    def bag(self) -> frozenset[str]:
        """Its words of content."""
        return self.folded.bag

    @property
    def told(self) -> tuple[str, tuple[str, ...]]:
        """Text and leads: what those take who look at the wording."""
        return self.text, self.leads

    def saying(self, text: str) -> Side | None:
        """The same statement with another *text*, if that can be read."""
        return side(text, self.leads) if text != self.text else self

    def keys(self, text: str) -> frozenset[str]:
        """Its words of content that still stand in *text*, which has blanks for some of them."""
        if text == self.text:
            return self.bag
        return frozenset(
            item.key
            for item in self.folded.items
            if item.span is None or text[item.span.start : item.span.start + 1] != " "
        )


def side(text: str, leads: tuple[str, ...]) -> Side | None:
    """*text* under its *leads* as one of two statements, if it can be read."""
    folded = fold(text, leads)
    return Side(text, leads, folded) if folded is not None else None


def near(one: Side, two: Side) -> bool:
    """Whether the two speak of one thing."""
    fewest = min(len(one.bag), len(two.bag))
    return fewest >= FEWEST and len(one.bag & two.bag) >= _COMMON * fewest


def close(one: Side, two: Side) -> bool:
    """Whether nearly all words of the one with fewer stand in both."""
    return share(one, two) and min(len(one.bag), len(two.bag)) - len(one.bag & two.bag) <= REPLACED


def share(one: Side, two: Side) -> bool:
    """Whether so many words stand in both that what is left of them may be close."""
    fewest = 1 if one.folded.amounts and two.folded.amounts else FEWEST - 1
    return len(one.bag & two.bag) >= fewest


def refusals(folded: Folded) -> int:
    """How often the sentence says no, or that something need not be."""
    said = sum(1 for sign in folded.signs if sign.negative or sign.force in _LETTING_OFF)
    return said + len(folded.negations)


def deny_alike(one: Side, two: Side) -> bool:
    """Whether both of them deny a thing only in part, or neither."""
    return (_IN_PART.search(one.text) is None) == (_IN_PART.search(two.text) is None)


def settled(found: Verdict | None) -> Verdict | None:
    """*found* where it is sure enough for what is left of two sentences."""
    if found is None or not found.decided or found.wider or found.kind is Kind.QUANTITY:
        return None
    return found


def otherwise(one: Folded, two: Folded) -> Verdict | None:
    """How two sentences are at odds where words that may mean the same are taken for one."""
    said = reworded(one, two)
    return compare(one, said) if said is not None else None


def at_odds(one: Side, two: Side) -> Verdict | None:
    """How what is left of two statements is at odds, where that is sure enough."""
    found = settled(compare(one.folded, two.folded))
    return found or settled(otherwise(one.folded, two.folded))
