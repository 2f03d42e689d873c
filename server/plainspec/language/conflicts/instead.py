"""What the one demands in place of another thing, and the other demands that thing: “reject it rather than ignore it”, “ignore it”.

Who has to do the one rather than the other must not do the other. So this needs no words that
exclude each other: the second sentence must be the first one with what it rules out in the place of
what it demands. What both may leave out, or where only the reason or a case differs, is left to others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    MUST,
    Token,
    demands_one,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.values import governing, leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary

#: Between what is demanded and what is ruled out.
_PIVOTS = tuple(
    tuple(pivot.split())
    for pivot in ["rather than", "instead of", "in place of", "in lieu of", "as opposed to", "and not", "but not", "not", "and never", "but never"]
)  # fmt: skip
_SIGNS = words("rather instead place lieu opposed not never")
#: “not only the cause” rules nothing out.
_IN_PART = words("only just merely simply solely necessarily always")
_PRONOUNS = words("them it him her")
_WEIGHTLESS = ARTICLES | {",", "-", "–", "—"}
#: So many words stand on either side of the pivot, at most, and so many in front of both, at least.
_LONGEST = 14
_FEWEST = 2
#: So many words the second sentence may have of its own.
_OWN = 2
_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


class _Contrast(NamedTuple):
    """What a sentence demands, and what it rules out: the first word of each, and how it goes on behind both."""

    demanded: tuple[Token, ...]
    other: tuple[str, ...]
    before: tuple[str, ...]
    behind: tuple[str, ...]


def ruled_out(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds of which one demands what the other rules out, if they are."""
    if leads != other_leads:
        return None
    found = _ruled_out(text, other, leads)
    if found is None:
        found = _ruled_out(other, text, leads)
        return found.turned() if found is not None else None
    return found


def _ruled_out(text: str, other: str, leads: tuple[str, ...]) -> Verdict | None:
    """As above, where *text* is the one that rules something out."""
    mine, theirs = vocabulary(text), vocabulary(other)
    if mine.isdisjoint(_SIGNS) or not theirs.isdisjoint(_SIGNS) or len(theirs - mine - MUST) > _OWN:
        return None
    said = _weighed(other)
    plain = [_plain(token) for token in said]
    for contrast in _contrasts(_weighed(text)):
        start = len(contrast.before)
        if plain[:start] != list(contrast.before):
            continue
        end = start + len(contrast.other)
        if plain[start:end] != list(contrast.other) or plain[end:] != list(contrast.behind):
            continue
        one, two = fold(text, leads), fold(other, leads)
        if one is None or two is None or not (_demands(one) and _demands(two)) or two.negations:
            return None
        here, there = spanned(contrast.demanded), spanned(tuple(said[start:end]))
        if (
            demands_one(one, text, here)
            and demands_one(two, other, there)
            and not governing(one, here).negative
        ):
            return Verdict(Kind.VALUES, True, (here,), (there,))
    return None


def _demands(folded: Folded) -> bool:
    if folded.question or leaves_both(folded):
        return False
    return all(s.force in _DEMANDING and not s.negative for s in folded.signs)


def _plain(token: Token) -> str:
    return "must" if token.text in MUST else token.text


def _weighed(text: str) -> list[Token]:
    """The words of *text* without articles, commas and the mark at its end."""
    tokens = [token for token in tokens_of(text) if token.text not in _WEIGHTLESS]
    return tokens[:-1] if tokens and tokens[-1].text in (".", ";") else tokens


def _contrasts(tokens: list[Token]) -> Iterator[_Contrast]:
    """All ways to read what *tokens* demand and what they rule out."""
    texts = [_plain(token) for token in tokens]
    for at in range(_FEWEST, len(texts)):
        pivot = next((p for p in _PIVOTS if tuple(texts[at : at + len(p)]) == p), ())
        behind = at + len(pivot)
        if not pivot or behind >= len(texts) or texts[behind] in _IN_PART:
            continue
        for start in range(max(_FEWEST, at - _LONGEST), at):
            for end in range(behind + 1, min(len(texts), behind + _LONGEST) + 1):
                other = texts[behind:end]
                if other[-1] in _PRONOUNS:  # “reject old blocks rather than ignore them”
                    other = [*other[:-1], *texts[start + 1 : at]]
                yield _Contrast(
                    tuple(tokens[start:at]), tuple(other), tuple(texts[:start]), tuple(texts[end:])
                )
        return
