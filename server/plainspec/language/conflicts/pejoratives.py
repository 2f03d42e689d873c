"""Sentences of which one demands, in the place of a deed or a manner, what nobody demands: “water down”, “rashly”.

The two agree in all but one place (:func:`~plainspec.language.conflicts.exchanges.alike` tells, once both
places are blanked), and there one of them, and only one, says by itself that something goes
wrong; see :mod:`plainspec.language.words.pejoratives`. What is said of whom, when or why is no such
place, nor what a verb picks out (“must report broken links”).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from plainspec.language.conflicts.demanded import MUST
from plainspec.language.conflicts.denying import (
    DEFYING,
    abides,
    defies,
    denies,
    engages,
    is_adverb_in_ly,
)
from plainspec.language.conflicts.exchanges import alike, binds
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.language.words import pejoratives
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.vocabulary import words
from plainspec.text.late import late
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

_WORD = re.compile(r"`[^`]*`|[^\W_](?:[\w’'-]*\w)?")
#: So many words of content both have, at least, those of conditions included.
_FEWEST = 3
#: So many words stand in the place, at most.
_LONGEST = 8
#: So many words only one of the two has, at most.
_MOST_APART = 16
_POSSESSIVE = words("its their his her your our my one's one’s")
_NEGATIVE = words(
    "not no never without nothing nobody none neither nor hardly barely scarcely unless instead rather than"
)
#: Behind these stands how something is done, or is to be made; other verbs pick out what they are done to.
_MADE = words(
    "with in by as be is are give provide write return returns produce present offer make keep use create generate draft"
    " prepare maintain show adopt choose publish remain stay sound seem appear look phrase frame word style express"
)
_ARTICLES = words("a an the its their his her your our")
_LEADING = words("with in by as")
_ADVERBS = words(
    "always also then only still generally typically normally usually ordinarily instead simply"
)


_BEFORE_DEEDS = _ADVERBS | {"be", "without", "fail"}
#: With “to” before what is to be done all the same.
_GOING = words("continue try attempt aim seek endeavour endeavor strive able")


class _Place(NamedTuple):
    """Where a sentence parts from another: from which word to before which."""

    start: int
    end: int


class _Said(NamedTuple):
    """The words of a sentence, by place and by stem."""

    spans: tuple[Span, ...]
    lowers: tuple[str, ...]
    keys: tuple[str, ...]


@of_sentences(1 << 12)
def _said(text: str) -> _Said:
    found = list(_WORD.finditer(text))
    lowers = tuple(match[0].lower().replace("’", "'") for match in found)
    return _Said(
        tuple(Span(*match.span()) for match in found),
        lowers,
        tuple("must" if word in MUST else canonical(root(word)) for word in lowers),
    )


def spoilt(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds of which one demands what nobody does, if they are."""
    if len(vocabulary(text) ^ vocabulary(other)) > _MOST_APART:
        return None
    if not (_may_spoil(text) or _may_spoil(other)):
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question or _common(one, two) < _FEWEST:
        return None
    mine, theirs = _said(text), _said(other)
    for here, there in _places(mine, theirs):
        if _spoils(text, mine, here, theirs, there) or _spoils(other, theirs, there, mine, here):  # fmt: skip
            spans = _spanned(mine, here), _spanned(theirs, there)
            a, b = fold(spans[0].blanked(text), leads), fold(spans[1].blanked(other), other_leads)
            if a is None or b is None or not alike(a, b, 1):
                continue
            if _demanded(one, text, spans[0]) and _demanded(two, other, spans[1]) and binds(a, spans[0]) and binds(b, spans[1]):  # fmt: skip
                return Verdict(Kind.VALUES, True, (spans[0],), (spans[1],))
    return None


def _places(mine: _Said, theirs: _Said) -> list[tuple[_Place, _Place]]:
    """Where the two part; and from where they first do up to where they last do: “track”, “lose track of”."""
    codes = [
        code
        for code in SequenceMatcher(None, mine.keys, theirs.keys, autojunk=False).get_opcodes()
        if code[0] != "equal"
    ]
    found = [(_Place(i, j), _Place(k, m)) for tag, i, j, k, m in codes if tag == "replace"]
    if len(codes) > 1:
        found.append((_Place(codes[0][1], codes[-1][2]), _Place(codes[0][3], codes[-1][4])))
    return [
        (here, there)
        for here, there in found
        if 0 < here.end - here.start <= _LONGEST and 0 < there.end - there.start <= _LONGEST
    ]


def _common(one: Folded, two: Folded) -> int:
    mine, theirs = (f.bag.union(*(case.keys for case in f.cases)) for f in (one, two))
    return len(mine & theirs)


def _spanned(said: _Said, place: _Place) -> Span:
    return Span(said.spans[place.start].start, said.spans[place.end - 1].end)


def _demanded(folded: Folded, text: str, at: Span) -> bool:
    """Whether what stands at *at* in *text* is demanded by a modal, and under no condition of its own."""
    own = modals(text)
    if not own or own[0].span.end > at.start:
        return False
    if any(sign.force not in (Force.OBLIGATION, Force.RECOMMENDATION) for sign in folded.signs[:1]):
        return False
    return not any(
        case.span is not None and case.span.start <= at.start < case.span.end
        for case in folded.cases
    )


def _spoils(text: str, mine: _Said, here: _Place, theirs: _Said, there: _Place) -> bool:
    """Whether what *mine* says at *here* spoils what *theirs* says at *there*."""
    said = theirs.lowers[there.start : there.end]
    own = mine.lowers[here.start : here.end]
    if "be" in mine.lowers[here.start - 1 : here.start]:
        own, said = ("be", *own), ("be", *said)
    if denies(own) and engages(said) and _is_deed(text, mine, here):
        return _keeps_to_it(own, said)
    if defies(own) and abides(said) and _is_deed(text, mine, here):
        # “visitors without a pass” are others than those with one
        return not (set(own) & set(said)) - {"be"}
    if not _NEGATIVE.isdisjoint(said) or not _NEGATIVE.isdisjoint(mine.lowers[here.start : here.end]):  # fmt: skip
        return False
    if any(word[0] == "`" or word[0].isdigit() for word in (*said, *mine.lowers[here.start : here.end])):  # fmt: skip
        return False
    if _is_deed(text, mine, here):
        refrains = any(root(word) in _roots(pejoratives.REFRAINING) for word in said)
        if _begins(mine, here, pejoratives.EAGER):
            return refrains
        if _begins(mine, here, pejoratives.DEEDS):
            return not refrains and not _begins(theirs, there, pejoratives.DEEDS)
        if not (_is_state(mine, here) and _is_state(theirs, there)):
            return False
    return (
        _is_badly(mine, here)
        and not _is_badly(theirs, there)
        and _is_made(mine, here)
        and _is_made(theirs, there)
    )


def _keeps_to_it(own: Sequence[str], said: Sequence[str]) -> bool:
    """Whether what a predicate names in its midst is named by the other one, too: “leave these choices unspoken”."""
    kept = own[: denies(own)]
    thing = kept[1:-1] if kept[0] in ("leave", "let", "keep") else ()
    return all(word in said for word in thing) and kept[-1] not in said


def _is_deed(text: str, said: _Said, place: _Place) -> bool:
    """Whether the place begins right behind a modal, or but for an adverb: there stands what is to be done."""
    at = place.start - 1
    while at >= 0 and (is_adverb_in_ly(said.lowers[at]) or said.lowers[at] in _BEFORE_DEEDS):
        at -= 1
    if at > 1 and said.lowers[at] == "to" and said.lowers[at - 1] in _GOING:
        at -= 2
    return at >= 0 and any(modal.span.end == said.spans[at].end for modal in modals(text))


def _is_state(said: _Said, place: _Place) -> bool:
    """Whether the place tells what somebody or something has to be."""
    return "be" in said.lowers[max(0, place.start - 1) : place.start + 1]


def _is_made(said: _Said, place: _Place) -> bool:
    """Whether the place says how something is done or made: “with an informative error”, “answer rudely”."""
    at = place.start - 1
    while at >= 0 and said.lowers[at] in _ARTICLES:
        at -= 1
    return (
        said.lowers[place.start] in _LEADING
        or said.lowers[place.end - 1].endswith("ly")
        or (at >= 0 and said.lowers[at] in _MADE)
        or _begins(said, place, pejoratives.MANNERS)
    )


@lru_cache(maxsize=4)
def _roots(table: str) -> frozenset[str]:
    return frozenset(root(word) for word in table.split())


def _is_bad(lowers: Sequence[str]) -> bool:
    """Whether a word of *lowers* says that something is badly made or done."""
    bad = _roots(pejoratives.QUALITIES)
    return any(
        root(word) in bad or (word.endswith("ly") and root(word[:-2]) in bad) for word in lowers
    )


def _is_badly(said: _Said, place: _Place) -> bool:
    """Whether what stands at the place says so, or of what is done that it is done in no good way."""
    if _is_bad(said.lowers[place.start : place.end]) or _begins(said, place, pejoratives.MANNERS):
        return True
    led = said.lowers[max(0, place.start - 1) : place.start + 1]
    return not _LEADING.isdisjoint(led) and any(
        root(word) in _roots(pejoratives.ATTITUDES) for word in said.lowers[place.start : place.end]
    )


@lru_cache(maxsize=4)
def _expressions(table: str) -> dict[str, list[tuple[str, ...]]]:
    """The expressions of a *table* by the roots of their first words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in table.strip().split("\n"):
        for expression in line.split(";"):
            first, *rest = expression.split()
            if first == "be" and rest:
                first, *rest = rest
            found.setdefault(root(first), []).append(tuple(rest))
    return found


def _begins(said: _Said, place: _Place, table: str) -> bool:
    """Whether what stands at the place begins with an expression of *table*, which may go on behind it."""
    at = place.start
    while at < place.end and (said.lowers[at] == "be" or said.lowers[at] in _ADVERBS):
        at += 1
    if at == place.end:
        return False
    for rest in _expressions(table).get(root(said.lowers[at]), ()):
        following = said.lowers[at + 1 : at + 1 + len(rest)]
        if len(following) == len(rest) and all(
            word == token or (word == "one's" and token in _POSSESSIVE)
            for word, token in zip(rest, following, strict=True)
        ):
            return True
    return False


@late
def _firsts() -> frozenset[str]:
    """What the expressions of these tables begin with, prepositions apart, and the nouns of attitudes."""
    tables = pejoratives.DEEDS, pejoratives.EAGER
    own = {word for table in tables for word in _expressions(table)}
    return frozenset(own) | _roots(pejoratives.ATTITUDES) | _marks()


@lru_cache(maxsize=1)
def _marks() -> frozenset[str]:
    """The last words of the manners, which are rarer than the first."""
    return frozenset(root(name.split()[-1]) for name in pejoratives.MANNERS.strip().split("; "))


@of_sentences(1 << 12)
def _may_spoil(text: str) -> bool:
    """Whether *text* has a word of these tables: cheap, and asked first."""
    said = _said(text)
    first = _firsts()
    return (
        any(root(word) in first for word in said.lowers)
        or _is_bad(said.lowers)
        or any(denies(said.lowers[at + 1 :]) for at, word in enumerate(said.lowers) if word in MUST)
        or not DEFYING.isdisjoint(said.lowers)
    )
