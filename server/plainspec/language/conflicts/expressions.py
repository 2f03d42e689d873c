"""Sentences that agree but for expressions that exclude each other: “in one batch”, “piece by piece”.

The expressions are those of :mod:`plainspec.language.words.expressions`. As in
:mod:`plainspec.language.conflicts.exchanges`, one of each sentence is blanked, and the rest has to agree,
however it is worded.
"""

from __future__ import annotations

from typing import NamedTuple

from plainspec.language.conflicts.demanded import (
    demands_one,
    has_somewhere,
    is_done_again,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.exchanges import alike
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.quantities import NUMBERS
from plainspec.language.words.expressions import SETS
from plainspec.text.late import late
from plainspec.text.memos import of_sentences
from plainspec.text.span import Span


class _Expression(NamedTuple):
    """An expression in a sentence; ``values`` are the numbers of the sets that have it, and of its values there."""

    span: Span
    values: tuple[tuple[int, int], ...]

    def excludes(self, other: _Expression) -> bool:
        """Whether both are of one set, and in none for the same."""
        if not set(self.values).isdisjoint(other.values):
            return False
        return not {number for number, _ in self.values}.isdisjoint(n for n, _ in other.values)


def _counted(word: str) -> str:
    """“two” for each number from two: “for two weeks” stands for any number of them."""
    many = word in NUMBERS and word not in _NOT_MANY
    return "two" if many or (word.isdigit() and word not in ("0", "1")) else word


_NOT_MANY = frozenset(["zero", "one", "a", "an", "half"])


@late
def _expressions() -> dict[str, dict[tuple[str, ...], tuple[tuple[int, int], ...]]]:
    """By their first words the expressions, word by word, with the sets that have them and their values there."""
    found: dict[str, dict[tuple[str, ...], tuple[tuple[int, int], ...]]] = {}
    for number, line in enumerate(SETS.split("\n")):
        for value, names in enumerate(line.split("|")):
            for name in names.split(";"):
                tokens = tuple(map(_counted, name.replace(",", " ,").split()))
                own = found.setdefault(tokens[0], {})
                own[tokens] = (*own.get(tokens, ()), (number, value))
    return found


@of_sentences(1 << 12)
def expressions_in(text: str) -> tuple[_Expression, ...]:
    """The expressions of *text*, the longest where one begins within another."""
    known = _expressions()
    tokens = tokens_of(text)
    texts = tuple(_counted(token.text) for token in tokens)
    found: list[_Expression] = []
    end = 0
    for at in range(len(tokens)):
        own = known.get(texts[at])
        if own is None or at < end:
            continue
        for length in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            values = own.get(texts[at : at + length])
            if values is not None:
                end = at + length
                found.append(_Expression(spanned(tokens[at:end]), values))
                break
    return tuple(found)


#: The words of an expression, at most.
_MOST_WORDS = 8


def worded(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds that agree but for expressions that exclude each other, if they are."""
    mine, theirs = expressions_in(text), expressions_in(other)
    for here in mine:
        for there in theirs:
            if not here.excludes(there) or any(here.excludes(own) for own in mine):
                continue
            if any(there.excludes(own) for own in theirs):
                continue
            one = fold(here.span.blanked(text), leads)
            two = fold(there.span.blanked(other), other_leads)
            if one is None or two is None or not (one.items and two.items) or not alike(one, two):
                continue
            if _leaves_room(one) or _leaves_room(two):
                continue
            if is_done_again(one, text, here.span):
                continue
            if demands_one(one, text, here.span) and demands_one(two, other, there.span):
                return Verdict(Kind.VALUES, True, (here.span,), (there.span,), True)
    return None


def _leaves_room(folded: Folded) -> bool:
    """Whether what the sentence demands can be done in one way for one thing and in another one for another."""
    return folded.question or leaves_both(folded) or has_somewhere(folded)
