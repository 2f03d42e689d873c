"""Words that open a dependent clause, and what each makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum


class Region(str, Enum):
    """What a stretch of a sentence is, if not part of a main clause."""

    CONDITION = "condition"
    RELATIVE = "relative"  # relative, reported and other dependent clauses
    REASON = "reason"  # because, although, even if: says nothing of when the norm holds
    QUOTE = "quote"
    BRACKET = "bracket"


#: Words that open a condition, longest first by number of words, and what each is.
OPENERS: dict[str, tuple[tuple[tuple[str, ...], Region], ...]] = {}
for _phrase, _region in [
    *((phrase, Region.CONDITION) for phrase in (
        "if and only if", "only if", "if", "only when", "when", "whenever", "unless", "until", "till",
        "not until", "while", "whilst", "wherever", "in case", "in cases where", "in the case where", "in cases in which",
        "in situations where", "in situations in which", "in circumstances where", "under the condition that",
        "in the case that", "each time", "every time", "for as long as", "as and when", "if and when", "when and only when",
        "on the assumption that", "supposing that", "with the proviso that", "on the understanding that", "in the eventuality that",
        "in the event that", "in the event", "at the time when", "at the moment when", "at times when", "at the point when", "at the point where", "provided that", "provided", "providing that",
        "as long as", "so long as", "as soon as", "only after", "only once", "except when",
        "except if", "except where", "except that", "except as", "except for", "except in",
        "except to", "except", "on condition that", "on the condition that", "assuming that",
        "assuming", "given that", "insofar as", "to the extent that", "upon", "other than",
        "with the exception of", "excluding", "apart from", "once", "given",
    )),
    *((phrase, Region.REASON) for phrase in (
        "because", "although", "though", "whereas", "even if", "even when", "even though",
        "even where", "regardless of", "no matter", "as if", "as though", "irrespective of",
        "since",
    )),
    *((phrase, Region.RELATIVE) for phrase in (
        "that", "which", "who", "whom", "whose", "whether", "how", "what", "why", "whoever",
        "whatever", "whichever", "so that", "such that",
    )),
]:  # fmt: skip
    _words = tuple(_phrase.split())
    OPENERS[_words[0]] = (*OPENERS.get(_words[0], ()), (_words, _region))
OPENERS = {
    first: tuple(sorted(found, key=lambda opener: -len(opener[0])))
    for first, found in OPENERS.items()
}
_EVERY = frozenset({"every", "each", "any", "all", "those", "such"})
_CASES = frozenset(
    ["case", "cases", "instance", "instances", "situation", "situations", "event", "events", "occasion", "occasions",
     "circumstance", "circumstances", "time", "times", "scenario", "scenarios"]
)  # fmt: skip
_WHERE = frozenset({"where", "when", "that"})


def of_occasions(lowers: Sequence[str], at: int) -> int:
    """The token behind “in every case in which”, “on each occasion when” at *at*; 0 where none stands there."""
    behind = at + 1
    if lowers[behind : behind + 1] and lowers[behind] in _EVERY:
        behind += 1
    if behind + 1 >= len(lowers) or lowers[behind] not in _CASES:
        return 0
    if lowers[behind + 1] in _WHERE:
        return behind + 2
    return (
        behind + 3
        if lowers[behind + 1] in ("in", "on") and lowers[behind + 2 : behind + 3] == ["which"]
        else 0
    )


#: Behind these a subject may follow “should” in a main clause: “nor should the clerk”.
_BEFORE_INVERTED = frozenset(
    {"nor", "neither", "only", "so", "once", "than", "and", "or", "but", ",", ";", ":"}
)
_SUBJECTS = frozenset(["the", "a", "an", "any", "all", "no", "its", "their", "it", "they", "you", "we", "he", "she", "this", "that", "these", "there"])  # fmt: skip
_IT_BE = ("it", "be", "the", "case", "that")
_IT_HAPPENS = frozenset({"happen", "occur"})


def inverted(lowers: Sequence[str], at: int) -> int:
    """The token behind the “should” at *at* where it opens a condition: “… should the field be negative”; else 0."""
    following = lowers[at + 1] if lowers[at] == "should" and at + 1 < len(lowers) else ""
    if following not in _SUBJECTS or lowers[at - 1] in _BEFORE_INVERTED:
        return 0
    if tuple(lowers[at + 1 : at + 6]) == _IT_BE:
        return at + 6
    if (
        lowers[at + 2 : at + 3]
        and lowers[at + 2] in _IT_HAPPENS
        and lowers[at + 3 : at + 4] == ["that"]
    ):
        return at + 4
    return at + 1
