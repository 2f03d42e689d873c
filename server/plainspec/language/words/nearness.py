"""Whether two words may mean the same, or the opposite, by a large table that is read when somebody asks.

What :mod:`plainspec.language.words.opposites` knows holds wherever two sentences are
compared. What is here is less sure, and asked only where two words are all that
is left: of two sentences that are at odds, or that agree in everything else.
"""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.words.opposites import canonical, contrary, exclusive, paired, root
from plainspec.language.words.vocabulary import is_plural
from plainspec.text.late import late


@lru_cache(maxsize=1 << 12)
def near(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* may stand for each other: “specific”, “particular”."""
    if one == other or contrary(one, other) or paired(one, other) or exclusive(one, other):
        return False
    return other in _curated().get(one, ()) or _listed(_thesaurus()[0], one, other)


@lru_cache(maxsize=1 << 12)
def opposed(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* are opposites of a rarer kind: “winner” and “loser”, “safest” and “riskiest”."""
    if one == other or near(one, other):
        return False
    return _listed(_thesaurus()[1], one, other) or _degrees(one, other) or _compounds(one, other)


def _degrees(one: str, other: str) -> bool:
    """Whether the stems are comparatives, or superlatives, of opposites."""
    ending = next((end for end in ("est", "er") if one.endswith(end) and other.endswith(end)), "")
    if not ending:
        return False
    return any(contrary(a, b) for a in _bases(one, ending) for b in _bases(other, ending))


def _bases(one: str, ending: str) -> tuple[str, ...]:
    """What the comparative or superlative *one* may be of: of “safest” and “biggest”, “safe” and “big”."""
    base = one[: -len(ending)]
    if len(base) < _SHORT:
        return ()
    doubled = (base[:-1],) if base[-1] == base[-2] else ()
    return tuple(root(word) for word in (base, base + "e", *doubled))


_SHORT = 3


def _compounds(one: str, other: str) -> bool:
    """Whether the stems are compounds that share one part, and the other parts are at odds: “stack-neutral”, “stack-changing”."""
    mine, theirs = one.split("-"), other.split("-")
    if not len(mine) == len(theirs) == 2 or one == other:
        return False
    for at in (0, 1):
        if mine[1 - at] == theirs[1 - at]:
            a, b = root(mine[at]), root(theirs[at])
            if contrary(a, b) or paired(a, b) or exclusive(a, b):
                return True
            return any((a in x and b in y) or (a in y and b in x) for x, y in _parts())
    return False


#: Parts of compounds that are at odds there.
_PARTS = """
neutral preserving conserving keeping | changing altering modifying destroying
prone laden ridden | free proof resistant
single mono uni one | multi many two dual poly several
pre | post hand
limited bound capped restricted | free unlimited
in | on off out
self | third other foreign
aware conscious sensitive | blind agnostic oblivious insensitive
friendly | hostile unfriendly
free | paid bearing
full | half part partial
half | full fully
human hand man | machine computer
user public customer outward | internal inward
aligned | misaligned unaligned
"""


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines = (line.split("|") for line in _PARTS.strip().split("\n"))
    return tuple((_as_parts(one), _as_parts(other)) for one, other in lines)


def _as_parts(words: str) -> frozenset[str]:
    """The stems of *words*, also where they end a compound, which is stemmed as a whole."""
    tails = (root(f"compound-{word}").partition("-")[2] for word in words.split())
    return frozenset((*map(root, words.split()), *tails))


def field(one: str) -> str:
    """The field of what the stem *one* mostly names, as WordNet numbers them; empty where it has no such noun."""
    return _noun(one)[0]


def broader(one: str, other: str) -> bool:
    """Whether what the stem *other* names is a sort of what *one* names: “vehicle”, “car”."""
    for _ in range(_LEVELS):
        other = _noun(other)[1]
        if other == one:
            return True
    return False


def sisters(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* are sorts of the same thing: “cellar”, “attic”."""
    mine, theirs = _above(one), _above(other)
    return not set(mine).isdisjoint(theirs)


def _above(one: str) -> list[str]:
    """What *one* is a sort of, the nearest first, up to where everything is the same."""
    found: list[str] = []
    for _ in range(_CLOSE):
        one = _noun(one)[1]
        if not one or one in _TOP:
            break
        found.append(one)
    return found


#: Sisters have a common word so many levels above them, at most; and none of these, of which everything is a sort.
_CLOSE = 2
_TOP = frozenset(["thing", "object", "artifact", "whole", "unit", "matter", "part", "relat", "act", "event", "state", "group", "region", "area", "content", "messag", "structur", "instrument", "instrumental", "devic"])  # fmt: skip
#: A thing is looked for so many levels above another one.
_LEVELS = 6


@lru_cache(maxsize=1 << 10)
def _noun(one: str) -> tuple[str, str]:
    from plainspec.language.words.nouns_table import NOUNS  # as the thesaurus

    at = NOUNS.find(f"\n{one} ")
    if at < 0:
        return "", ""
    fields = NOUNS[at + 1 : NOUNS.find("\n", at + 1)].split()
    return fields[1], fields[2] if len(fields) > 2 else ""


#: The fields of qualities, thoughts, feelings, states; and of what is thought or said.
_ABSTRACT = frozenset(["07", "09", "12", "26"])
_TOLD = frozenset(["09", "10"])


def is_quality(word: str) -> bool:
    """Whether *word* is the noun of a quality or a state: “importance”, “fairness”."""
    if word.endswith(("ness", "ity")):
        return True
    return not is_plural(word) and _noun(root(word))[0] in _ABSTRACT


def is_message(word: str) -> bool:
    """Whether *word* is the noun of something thought or said: “reminder”, “view”."""
    return _noun(root(word))[0] in _TOLD


def is_time(word: str) -> bool:
    """Whether *word* is the noun of a time: “month”, “night”."""
    return field(root(word)) == _TIME


#: The dictionary's field of nouns of time.
_TIME = "28"


def _thesaurus() -> tuple[str, str]:
    from plainspec.language.words.thesaurus import NEAR, OPPOSED  # few need it, and it is large

    return NEAR, OPPOSED


@late
def _curated() -> dict[str, set[str]]:
    from plainspec.language.words.near_words import NEAR  # as above

    found: dict[str, set[str]] = {}
    for line in NEAR.strip().split("\n"):
        stems = {root(word) for word in line.split()}
        stems |= {canonical(stem) for stem in stems}  # conditions hold their words so
        for one in stems:
            found.setdefault(one, set()).update(stems)
    return found


def _listed(table: str, one: str, other: str) -> bool:
    first, second = sorted((one, other))
    at = table.find(f"\n{first} ")
    if at < 0:
        return False
    start = at + len(first) + 2
    return second in table[start : table.find("\n", start)].split()
