"""Which one of a row is meant, and which version: “the third block”, “the `0`th slot”, “updated to `2.0.0`”.

A place in a row excludes another only where one thing alone can be named: what
is stored in the first slot is not stored in the second, but whoever checks the
first entry may check the second, too. So this asks what stands in front.
"""

from __future__ import annotations

import re

from plainspec.language.words.opposites import root
from plainspec.language.words.single_places import NAMES_ONE
from plainspec.text.patterns import Pattern

_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
#: From the end of a row, and from where one stands: the last may well be the previous, the first the next.
_OTHERWISE = {
    "initial": 1.0, "opening": 1.0, "last": -1.0, "final": -1.0, "penultimate": -2.0, "second-to-last": -2.0, "next-to-last": -2.0,
    "last but one": -2.0, "antepenultimate": -3.0, "previous": -1.0, "preceding": -1.0, "next": 1.0, "following": 1.0,
    "hundredth": 100.0, "twentieth": 20.0, "thirtieth": 30.0, "fiftieth": 50.0,
}  # fmt: skip
RANKS = {name: float(number) for number, name in enumerate(_ORDINALS)} | _OTHERWISE
#: What these name is no place in a row.
_FIXED = (
    r"(?:part(?:y|ies)|class|aid|name|names|time|times|place|resort|instance|language|nature|hand|person|degree|half|thing|quarter"
    # What comes round again: each may have its turn.
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|weekends?|weeks?|months?|years?|quarters?|attempts?|tr(?:y|ies)|warnings?|reminders?|offences?"
    r"|steps?|few|one|two|three|four|five|six|seven|eight|nine|ten|and|or|of|to|in|is|are)\b"
)
RANK = Pattern(
    rf"\b(?:the|its|their|his|her|your|our)\s+(?P<said>(?:very\s+)?(?P<name>{'|'.join(sorted(RANKS, key=len, reverse=True))})"
    r"|(?P<from_end>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-(?:to-)?last"
    rf"|`?(?P<number>[0-9]{{1,4}})`?(?:st|nd|rd|th))(?=\s+(?!{_FIXED})[a-z`])",
    re.IGNORECASE,
    signs=" ".join({name.split()[0] for name in RANKS if "-" not in name}) + " to",
    marks="0123456789",
)
VERSION = Pattern(
    r"(?<![\w.^])`?v?(?P<major>[0-9]{1,4})(?:\.(?P<minor>[0-9]{1,4})(?:\.(?P<patch>[0-9]{1,4}))?)?`?(?![\w^]|\.\w|\s*%)(?!\s+or\b)",
    marks="0123456789",
)
_PREPOSITIONS = frozenset(["in", "on", "at", "into", "to", "from", "with", "as", "under"])
#: Whatever stands right behind these is the only one.
_EQUAL = frozenset(
    map(
        root,
        [
            "equal",
            "match",
            "reflect",
            "mirror",
            "repeat",
            "become",
            "constitute",
            "use",
            "carry",
            "advertise",
            "announce",
        ],
    )
)
_IS = frozenset(["be", "is", "are"])
#: Names in front of a number that say no more than it does.
_NAMES = frozenset(["version", "versions", "release", "number"])
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def rank(match: re.Match[str]) -> float:
    """The place in its row that *match* says, counted from one end or from here."""
    if match["number"]:
        return float(match["number"])
    if match["from_end"]:
        return from_end(match["from_end"].lower())
    return RANKS[match["name"].lower()]


def from_end(said: str) -> float:
    """The place that “third-to-last” says, of which *said* is at least the first word."""
    name = said.partition("-")[0]
    return -float(_ORDINALS.index(name)) if name in _ORDINALS else -1.0


def version(match: re.Match[str]) -> float:
    """The version that *match* says; a later one is greater."""
    major, minor, patch = (float(match[name] or 0) for name in ("major", "minor", "patch"))
    return (major * 1e4 + minor) * 1e4 + patch


def is_version(text: str, match: re.Match[str]) -> bool:
    """Whether what looks like a decimal fraction is a version."""
    if match["patch"]:
        return True
    return _VERSIONED.search(text, 0, match.start()) is not None


_VERSIONED = Pattern(r"\b(?:versions?|v|releases?)(?:\s+(?:is|be|to|of|number))*\s+`?\Z", re.IGNORECASE)  # fmt: skip


def names_one(text: str, at: int) -> bool:
    """Whether what is named at *at* is the only one: the verb before it, with its preposition, lets no other be."""
    said = [match[0].lower() for match in _WORD.finditer(text[:at])]
    while said and said[-1] in _NAMES:
        said.pop()
    while said[-1:] == ["of"] and said[-3:-2] in (["the"], ["its"]):
        del said[-3:]  # “set to the address of the final contract”
    if said[-1:] == ["only"]:
        return True
    if not said:
        return _IS_ONE.match(text, at) is not None
    if len(said) < _FEWEST:
        return False
    if said[-1] in _PREPOSITIONS and said[-2] == "only":
        return True
    if said[-1] == "have":
        return _IS_SET.match(text, at) is not None
    if said[-1] in _DURING and _IN_TURN.match(text, at) is not None:
        return _AGAIN.isdisjoint(map(root, said))
    if said[-1] not in _PREPOSITIONS:
        return said[-1] in _IS or root(said[-1]) in _EQUAL
    return said[-2] in _IS or not NAMES_ONE.isdisjoint(map(root, said[-_FAR:-1]))


#: What is done in one of these is done once, unless it is done again and again.
_IS_SET = Pattern(r"[^,;.]{3,60}?\b(?:set|equal|point)\b", re.IGNORECASE)
_DURING = frozenset(["in", "during", "at"])
_IN_TURN = Pattern(
    r"(?:the|its|their|his|her|your|our)\s+\S+\s+(?:phase|stage|round|message|response|answer|reply|paragraph|sentence|turn|iteration|page|line)\b",
    re.IGNORECASE,
)
_AGAIN = frozenset(
    map(
        root,
        [
            "check",
            "verify",
            "validate",
            "review",
            "inspect",
            "ask",
            "test",
            "log",
            "report",
            "use",
            "may",
        ],
    )
)
#: “The last element of the list must be the sender.”
_IS_ONE = Pattern(
    r"[^,;.]{4,60}?\b(?:must|shall|should|is|are|has to)\s+(?:be\s+)?(?:the|(?:contain|hold)s?\s+the)\b",
    re.IGNORECASE,
)
_FEWEST, _FAR = 2, 5
