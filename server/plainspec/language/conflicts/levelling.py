"""A sentence in the words of another one, wherever both say the same: so that what is left tells them apart.

:mod:`plainspec.language.conflicts.rewording` does so with what is read of two sentences. The readers
that look at the wording need the sentence itself: laid side by side word by word, each
stretch that only says otherwise what stands in its place in the other sentence is written as it stands there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from plainspec.language.conflicts.demanded import MUST, WEIGHTY, Token, spanned, tokens_of
from plainspec.language.conflicts.recast import Recast, edited
from plainspec.language.words.nearness import near
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary

#: So many places, at most, and so many words in one of them.
_MOST = 6
_LONGEST = 7
#: So many words stand in one of the two only, at most, and no more than three for four that stand in both.
_MOST_WORDS = 12
#: So many words of some weight the two share, at least.
_COMMON = 4
#: Ways to join and to count that say the same.
_SAME = {
    ("prior", "to"): "before", ("ahead", "of"): "before", ("every", "single"): "each", ("every",): "each", ("ought", "to"): "should",
    ("in", "order", "to"): "to", ("so", "as", "to"): "to", ("in", "case"): "if", ("upon",): "on", ("as", "well", "as"): "and",
    ("by", "means", "of"): "by", ("by", "way", "of"): "by", ("via",): "by", ("through",): "by", ("using",): "by", ("such", "as"): "like",
    ("make", "certain"): "ensure", ("make", "sure"): "ensure", ("due", "to"): "because", ("owing", "to"): "because", ("because", "of"): "because",
    ("in", "the", "event", "that"): "if", ("in", "all", "cases", "where"): "if", ("in", "every", "case", "where"): "if", ("provided", "that"): "if",
    ("every", "time"): "if", ("each", "time"): "if", ("when",): "if", ("whenever",): "if", ("should", "it", "be", "the", "case", "that"): "if",
    ("with", "the", "help", "of"): "by", ("with", "the", "aid", "of"): "by", ("with", "the", "use", "of"): "by", ("in", "advance", "of"): "before",
    ("except", "where"): "unless", ("except", "when"): "unless", ("except", "if"): "unless", ("save", "where"): "unless", ("where",): "if",
    ("for", "instance"): "like", ("for", "example"): "like", ("e", ".", "g", "."): "like", ("inside",): "within",
    ("even", "though"): "although", ("though",): "although", ("nevertheless",): "however", ("nonetheless",): "however",
}  # fmt: skip


#: So many words are in the longest of these.
_PHRASE = max(map(len, _SAME))


class Place(NamedTuple):
    """Where two sentences part: the tokens there, and those before and behind in the first."""

    mine: tuple[Token, ...]
    theirs: tuple[Token, ...]
    before: tuple[Token, ...]
    behind: tuple[Token, ...]


def places(text: str, another: str) -> list[Place] | None:
    """Where two sentences part; None where that is in too many places, or too much stands there."""
    here, there = vocabulary(text), vocabulary(another)
    apart = len(here ^ there)  # cheap, and asked first
    if apart > _MOST_WORDS or 4 * apart > 3 * len(here & there):
        return None
    one, other = tokens_of(text), tokens_of(another)
    mine, theirs = [_word(t.text) for t in one], [_word(t.text) for t in other]
    found: list[Place] = []
    common = 0
    for tag, start, end, first, last in SequenceMatcher(None, mine, theirs, False).get_opcodes():
        if tag == "equal":
            common += sum(len(text) >= WEIGHTY for text in mine[start:end])
        elif len(found) == _MOST or end - start > _LONGEST or last - first > _LONGEST:
            return None
        else:
            found.append(Place(one[start:end], other[first:last], one[:start], one[end:]))
    return found if common >= _COMMON else None


def _word(text: str) -> str:
    return "must" if text in MUST else text


def levelled(text: str, other: str) -> Recast | None:
    """*other* in the words of *text* where both say the same; None where they do so in no other words."""
    edits = []
    for place in _merged(places(text, other) or [], tokens_of(other)):
        for mine, theirs in _said_alike(place):
            at, there = spanned(theirs), spanned(mine)
            edits.append((at.start, at.end, text[there.start : there.end], at.start))
    return edited(other, edits) if edits else None


def _merged(found: list[Place], others: tuple[Token, ...]) -> Iterator[Place]:
    """*found*, two that only little words keep apart as one where that says more: “using the”, “with the help of the”."""
    at = 0
    while at < len(found):
        place = found[at]
        both = _together(place, found[at + 1], others) if at + 1 < len(found) else None
        if both is not None and not any(_said_alike(place)) and any(_said_alike(both)):
            place = both
            at += 1
        yield place
        at += 1


def _together(one: Place, other: Place, others: tuple[Token, ...]) -> Place | None:
    """Two places as one, where no word of weight stands between them."""
    gap = other.before[len(one.before) + len(one.mine) :]
    if not (gap and one.theirs and other.theirs) or any(len(t.text) >= WEIGHTY for t in gap):
        return None
    start, end = one.theirs[0].span.start, other.theirs[-1].span.end
    theirs = tuple(t for t in others if start <= t.span.start < end)
    return Place((*one.mine, *gap, *other.mine), theirs, one.before, other.behind)


def _said_alike(place: Place) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """The stretches of a place that say the same: all of it, or what it begins with, or ends with."""
    mine, theirs = place.mine, place.theirs
    if not mine or not theirs:
        return
    if alike(mine, theirs):
        yield mine, theirs
        return
    lengths = [(n, m) for n in range(1, min(_PHRASE, len(mine))) for m in range(1, min(_PHRASE, len(theirs)))]  # fmt: skip
    starts = [(mine[:n], theirs[:m]) for n, m in lengths]
    ends = [(mine[-n:], theirs[-m:]) for n, m in lengths]
    for sides in (starts, ends):
        same = [(a, b) for a, b in sides if _tells(a) and _tells(b) and alike(a, b)]
        if same:
            yield same[-1]


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether *tokens* hold a word of weight, or one that has another form."""
    return any(len(t.text) >= WEIGHTY for t in tokens) or tuple(t.text for t in tokens) in _SAME


def alike(mine: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Whether two stretches say the same: word by word, but for articles and the like."""
    left, right = list(_senses(mine)), list(_senses(theirs))
    return len(left) == len(right) and all(
        a == b or near(a, b) for a, b in zip(left, right, strict=True)
    )


def _senses(tokens: Sequence[Token]) -> Iterator[str]:
    texts = tuple(token.text for token in tokens)
    at = 0
    while at < len(texts):
        length = next((n for n in range(_PHRASE, 0, -1) if texts[at : at + n] in _SAME), 1)
        said = texts[at : at + length]
        at += length
        if said not in _LOOSE:
            yield _sense(_SAME.get(said, said[0]))


@lru_cache(maxsize=1 << 13)
def _sense(text: str) -> str:
    if text in MUST:
        return "must"
    return canonical(root(text)) if len(text) >= WEIGHTY and text.isalpha() else text


_LOOSE = frozenset((word,) for word in words("a an the its their that this , - always strictly indeed also then"))  # fmt: skip
