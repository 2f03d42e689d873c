"""Words that mean the same, and words that cannot both hold: curated tables, by stem.

Synonyms are those of specifications, not of literature: words that one author
writes where another writes the other, with no difference in what has to be
done. Opposites are in two classes. *Contrary* words ("enable", "disable")
exclude each other wherever the rest of two sentences agrees. *Paired* words
("incoming", "outgoing") tell two things apart that may stand side by side, so
they exclude each other only where the sentence says what something is, or how
or when it is done, and not where they pick out what it is done to.

The words stand in ``synonyms``, ``lexicon``, ``contraries``, ``counterparts``,
``deeds``, ``ways`` and ``wordnet``; the tables by stem are made of them beforehand, by
``python -m tests.support.opposites``, since stemming all of them would take a
twentieth of the time of a check.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations

from Stemmer import Stemmer

from plainspec.language.words import (
    contraries,
    counterparts,
    deeds,
    lexicon,
    opposites_table,
    synonyms,
)
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES
from plainspec.language.words.wordnet import NEGATED

#: Prefixes that negate whatever they stand before, and what others negate.
_PREFIXES = ("un", "non", "non-")
_PREFIXED = {
    "in": "complete consistent correct direct dependent sufficient accurate appropriate active valid"
    " visible eligible finite formal frequent secure sensitive tolerant capable competent adequate",
    "im": "possible mutable proper precise partial perfect practical polite mature personal",
    "il": "legal logical legible",
    "ir": "regular relevant responsible reversible reproducible revocable recoverable rational removable",
    "dis": "agree allow approve connect continue honest obey trust similar like join prove engage",
    "de": "activate compress centralize centralised allocate register serialize",
    "mis": "use match represent interpret",
}

GRADABLE = f"{lexicon.GRADABLE.strip()}\n{contraries.GRADABLE.strip()}"

_STEMMER = Stemmer("english")
#: Where the stemmer takes two words for one: to assist, an assistant.
_STEMS = {
    "dependency": "dependency", "dependencies": "dependency",
    "assistant": "assistant", "assistants": "assistant", "customer": "customer", "customers": "customer",
    "custom": "custom", "general": "general", "generals": "general", "generic": "generic",
    "universe": "universe", "university": "university", "organ": "organ", "policy": "policy",
    "police": "police", "news": "news", "number": "number", "numb": "numb", "several": "several",
    **{f"authori{s}{end}": "authoriz" for s in "sz" for end in ("e", "es", "ed", "ing", "ation", "ations")},
    "following": "following", "responsible": "responsible", "responsibility": "responsible", "responsibilities": "responsible",
    "fully": "full", "wholly": "whole", "simply": "simpl", "truly": "true",
    "sever": "sever", "severe": "severe", "import": "import", "important": "important",
}  # fmt: skip


#: What begins like a negation and is none: “under”, “unit”, “until”.
_NO_PREFIX = ("under", "uni", "until", "unless", "uncl", "nones")
#: The fewest letters behind a prefix.
_BASE = 4


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """The stem of the English *word* (Snowball's English stemmer); lower case.

    What is negated by a prefix keeps it before the stem of the rest: the
    stemmer alone makes “undocu” of “undocumented”, and “inform” of “informal”.
    """
    lower = word.lower()
    known = _STEMS.get(lower)
    if known is not None:
        return known
    if lower.startswith(("un", "non")) and not lower.startswith(_NO_PREFIX):
        prefix = "un" if lower[0] == "u" else "non"
        rest = lower[len(prefix) :].lstrip("-")
        if len(rest) >= _BASE:
            return prefix + stem(rest)
    if lower.endswith("ily") and len(lower) > _ILY:
        lower = f"{lower[:-3]}y"  # “voluntarily”, which the stemmer tells from “voluntary”
    british = _ISE.fullmatch(lower) if "is" in lower else None
    if british is not None and british[1] not in _NEVER_IZE:
        lower = f"{british[1]}iz{british[2]}"
    return str(_STEMMER.stemWord(lower))


#: Longer words than this in -ily are adverbs; “family” is none.
_ILY = 6
#: “organise”, which is “organize”.
_ISE = re.compile(r"([a-z]{3,})is(e|es|ed|ing|ation|ations|er|ers)")
_NEVER_IZE = frozenset(synonyms.NEVER_IZE.split())


def _learn_negated() -> None:
    """Let “informal” and “informally” have the stem of “formal” in them, and so all that WordNet knows of the sort."""
    for pair in NEGATED.split(";"):
        for negated, base in permutations(pair.split()):
            if negated.endswith(base) and negated[: -len(base)] in _PREFIXED:
                _STEMS[negated] = negated[: -len(base)] + stem(base)
                _STEMS[f"{negated}ly"] = negated[: -len(base)] + stem(f"{base}ly")


_learn_negated()


@lru_cache(maxsize=1 << 15)
def root(word: str) -> str:
    """The stem of the base form of *word*: of “hide” for “hidden”."""
    lower = word.lower()
    if lower[:2] == "un" and lower[2:] in IRREGULAR_PARTICIPLES:
        return stem(
            "un" + IRREGULAR_PARTICIPLES[lower[2:]]
        )  # as "unpaid" to "paid", so to its base
    return stem(lower if lower == "left" else IRREGULAR_PARTICIPLES.get(lower, lower))


def _pairs(table: str) -> dict[str, str]:
    """Of lines such as ``one: other`` the other by the one."""
    parts = table.strip().replace(": ", "\n").split("\n")
    return dict(zip(parts[::2], parts[1::2], strict=True))


class _Sides:
    """Of lines such as ``one: others`` the others by the one, told apart when they are asked for."""

    def __init__(self, table: str) -> None:
        self._texts = _pairs(table)

    def get(self, one: str, default: tuple[()] = ()) -> Sequence[str]:
        text = self._texts.get(one)
        return text.split() if text is not None else default


_CANONICAL = _pairs(opposites_table.CANONICAL)
_SYNONYMOUS = frozenset(opposites_table.SYNONYMOUS.split())
_TOPICS = _pairs(opposites_table.TOPICS)
_CONTRARIES = _Sides(opposites_table.CONTRARY)
#: Of these perhaps neither holds.
_OPEN = _Sides(opposites_table.OPEN)
_QUALITIES = _Sides(opposites_table.QUALITIES)
_PAIRS = _Sides(opposites_table.PAIRED)
_EXCLUDING = _Sides(opposites_table.EXCLUSIVE)
_WAYS = _Sides(opposites_table.WAYS)
_NEGATED = {
    prefix: frozenset(stem(word) for word in words.split()) for prefix, words in _PREFIXED.items()
}


_SWAPPED = (("over", "under"), ("pre", "post"), ("inter", "intra"), ("up", "down"), ("hyper", "hypo"), ("macro", "micro"), ("multi", "single"), ("ante", "post"), ("fore", "after"))  # fmt: skip
_OMITTING, _DOING = (
    frozenset(_CANONICAL.get(root(word), root(word)) for word in words.split())
    for words in (deeds.OMITTING, deeds.DOING)
)

_PASSING = frozenset(root(word) for word in deeds.PASSING.split())
_LEAVING = frozenset(root(word) for word in counterparts.LEAVING.split())
_GRADED = frozenset(stem(word) for word in GRADABLE.split())


def topic(one: str) -> str:
    """The stem that stands for *one* and its opposites, for finding sentences about one thing."""
    known = _TOPICS.get(one)
    if known is not None:
        return known
    for prefix in _PREFIXES:
        if one.startswith(prefix) and len(one) > len(prefix) + 4:
            return one[len(prefix) :].lstrip("-")
    return one


def canonical(one: str) -> str:
    """The stem that stands for *one* and all its synonyms."""
    return _CANONICAL.get(one, one)


def has_synonyms(one: str) -> bool:
    """Whether there is another stem for *one*."""
    return one in _SYNONYMOUS


@lru_cache(maxsize=1 << 14)
def contrary(one: str, other: str) -> bool:
    """Whether the stems *one* and *other* exclude each other wherever the rest agrees."""
    if one == other:
        return False
    if "-" in one and "-" in other:
        parts = _apart(one, other)
        if parts is not None and other not in _PAIRS.get(one, ()):
            return contrary(*parts) or other in _CONTRARIES.get(one, ())
    excluded = _CONTRARIES.get(one)
    if excluded is not None and other in excluded:
        return True
    if _negates(one, other) or _negates(other, one) or _less_full(one, other):
        return True
    mine, theirs = canonical(one), canonical(other)
    if mine != theirs and theirs in _CONTRARIES.get(mine, ()):
        return True
    return _swaps(one, other) or _omits(mine, theirs) or _omits(theirs, mine)


def _either(table: _Sides, one: str, other: str) -> bool:
    """Whether *table* has the two stems, or the words in which they differ where they are compounds."""
    if other in table.get(one, ()):
        return True
    parts = _apart(one, other) if "-" in one and "-" in other else None
    return parts is not None and parts[1] in table.get(parts[0], ())


@lru_cache(maxsize=1 << 12)
def _apart(one: str, other: str) -> tuple[str, str] | None:
    """The words in which compounds that share the rest differ: “higher-level”, “lower-level”."""
    mine, theirs = one.split("-"), other.split("-")
    if len(mine) != len(theirs):
        return None
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    if len(differing) != 1 or not all(differing[0]):
        return None
    a, b = differing[0]
    return root(a), root(b)


def leaves_room(one: str, other: str) -> bool:
    """Whether there is something between the opposites *one* and *other*: both can be forbidden."""
    if one in _LEAVING or other in _LEAVING:
        return False
    return other in _OPEN.get(one, ()) or one in _GRADED


def passing(one: str, other: str) -> bool:
    """Whether the two stems are deeds of which the one undoes the other: each may be done, or none."""
    return one in _PASSING and other in _PASSING


def paired(one: str, other: str) -> bool:
    """Whether the two stems tell two things apart that may stand side by side."""
    return _either(_PAIRS, one, other)


def qualities(one: str, other: str) -> bool:
    """Whether the two stems are opposite qualities, such as a thing is made with."""
    return _either(_QUALITIES, one, other)


def exclusive(one: str, other: str) -> bool:
    """Whether the two stems are values of which a thing has one at a time."""
    return _either(_EXCLUDING, one, other)


def alternative(one: str, other: str) -> bool:
    """Whether the two stems are ways of doing a thing of which one is taken; see ``ways``."""
    return other in _WAYS.get(one, ())


#: What a prefix negates has so many letters, at least.
_SHORTEST = 3


def _negates(one: str, other: str) -> bool:
    """Whether *one* is *other* with a negative prefix ("unencrypted", "encrypted")."""
    if len(other) < _SHORTEST or not one.endswith(other):
        return False
    prefix = one[: -len(other)]
    return prefix in _PREFIXES or other in _NEGATED.get(prefix, ())


def _swaps(one: str, other: str) -> bool:
    """``overload`` and ``underload``, ``prefix`` and ``suffix``-like pairs of prefixes."""
    for first, second in _SWAPPED:
        if one.startswith(second):
            first, second = second, first
        if one.startswith(first) and len(one) > len(first) + 2 and other == second + one[len(first) :].lstrip("-"):  # fmt: skip
            return True
    return False


def _omits(one: str, other: str) -> bool:
    """Whether *one* is to leave undone what *other* is to do: to skip, and to check."""
    return one in _OMITTING and other in _DOING


def _less_full(one: str, other: str) -> bool:
    """``careful`` and ``careless``."""
    for suffix, opposite in (("ful", "less"), ("less", "ful")):
        if one.endswith(suffix) and other == one[: -len(suffix)] + opposite and len(one) > 6:
            return True
    return False
