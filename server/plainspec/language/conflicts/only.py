"""What the one allows only so, and the other allows otherwise: “may be shared only under an order”, “may be shared without an order”.

Who may do a thing in one way only must not do it in another one, so whatever the other sentence
names in the same place contradicts it: another place, another person, or no order at all. What is
named there must answer the same question, and not be part of what is allowed.
"""

from __future__ import annotations

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    JOINING,
    OPENING,
    PREPOSITIONS,
    Token,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.levelling import Place, alike, places
from plainspec.language.conflicts.relations import joints_apart
from plainspec.language.conflicts.values import governing
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.norms.quantities import NUMBERS
from plainspec.language.words.nearness import broader, field, near, opposed, sisters
from plainspec.language.words.opposites import alternative, contrary, exclusive, root
from plainspec.language.words.scales import apart
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

_ONLY = words("only solely exclusively")
#: So many words stand between “only” and what it limits, at most, where it stands behind the modal.
_NEAR = 8
#: Of so many letters are words of some weight, at least.
_WEIGHTY = 5


def otherwise(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds of which one allows only in one way what the other allows in another one, if they are."""
    first, second = (not _ONLY.isdisjoint(vocabulary(side)) for side in (text, other))
    if leads != other_leads or first is second:
        return None
    if second:
        found = otherwise(other, other_leads, text, leads)
        return found.turned() if found is not None else None
    only = [token for token in tokens_of(text) if token.text in _ONLY]
    one, two = fold(text, leads), fold(other, other_leads)
    if len(only) != 1 or one is None or two is None or one.question or two.question:
        return None
    place = _place(only[0].span.blanked(text), other)
    if place is None or not (_limits(only[0], place) and _excludes(place)):
        return None
    here, there = spanned(place.mine), spanned(place.theirs)
    if not (_allowed(one, here) and _allowed(two, there)):
        return None
    return Verdict(Kind.VALUES, True, joined(here, only[0].span), (there,))


def _place(text: str, other: str) -> Place | None:
    """The one place where two sentences part; what only little words keep apart is one place."""
    apart_in = [p for p in places(text, other) or () if not alike(p.mine, p.theirs)]
    if not apart_in:
        return None
    first, last = apart_in[0], apart_in[-1]
    mine = (*first.mine, *first.behind[: len(first.behind) - len(last.behind)])
    theirs = tuple(t for t in tokens_of(other) if t.span.start >= _start(first.theirs) and t.span.end <= _end(last.theirs))  # fmt: skip
    changed = {t for p in apart_in for t in (*p.mine, *p.theirs)}
    if any(len(t.text) >= _WEIGHTY for t in (*mine, *theirs) if t not in changed):
        return None
    return Place(mine, theirs, first.before, last.behind) if mine and theirs else None


def _start(tokens: tuple[Token, ...]) -> int:
    return tokens[0].span.start if tokens else 0


def _end(tokens: tuple[Token, ...]) -> int:
    return tokens[-1].span.end if tokens else 0


def _allowed(folded: Folded, at: Span) -> bool:
    """Whether what stands at *at* is demanded, allowed or told, and no condition."""
    if any(case.span is not None and case.span.start <= at.start < case.span.end and not case.only for case in folded.cases):  # fmt: skip
        return False
    sign = governing(folded, at)
    if sign.span is not None and at.start < sign.span.end:
        return False
    return not (sign.negative or folded.negations) and sign.force is not Force.EXEMPTION


def _limits(only: Token, place: Place) -> bool:
    """Whether *only* limits what stands in the place: it stands beside it, or not far in front of it."""
    first, last = place.mine[0].span, place.mine[-1].span
    if only.span.start > last.start:
        return all(token.span.start > only.span.start for token in place.behind)
    between = [token.text for token in place.before if token.span.start > only.span.start]
    return first.start > only.span.start and len(between) <= _NEAR and (JOINING | OPENING).isdisjoint(between)  # fmt: skip


def _excludes(place: Place) -> bool:
    """Whether what the one names is none of what the other names, and both answer one question."""
    mine, theirs = _texts(place.mine), _texts(place.theirs)
    inner = {*mine, *theirs}
    if not inner.isdisjoint(NUMBERS) or any(text[0].isdigit() for text in inner):
        return False
    if not inner.isdisjoint(JOINING | OPENING | words("not no")):
        return False
    if joints_apart(mine, theirs):
        return True
    way, left = _led(mine, place)
    other_way, right = _led(theirs, place)
    if not left or not right or any(a == b or near(a, b) for a in left for b in right):
        return False
    if apart(mine, theirs) or any(_opposite(a, b) for a in left for b in right):
        return True
    a, b = left[-1], right[-1]
    if not way or way != other_way or broader(a, b) or broader(b, a):
        return False
    sorts = {field(a), field(b)}
    if way in _ONE_QUESTION:
        return sorts.isdisjoint(_TIMES)
    return len(sorts) == 1 and "" not in sorts and sisters(a, b)


#: What stands behind these answers one question, of whatever sort it is; if it is no time and no amount.
_ONE_QUESTION = words("to from as for")
_TIMES = frozenset(["23", "28"])


def _opposite(one: str, other: str) -> bool:
    return any(says(one, other) for says in (contrary, opposed, exclusive, alternative))


def _texts(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    return tuple(token.text for token in tokens)


def _led(texts: tuple[str, ...], place: Place) -> tuple[str, list[str]]:
    """The preposition in front of what is named, and its words by stem, up to what follows it."""
    way = next((t.text for t in reversed(place.before) if t.text not in ARTICLES), "")
    if texts[0] in PREPOSITIONS:
        way, texts = texts[0], texts[1:]
    stems: list[str] = []
    for text in texts:
        if stems and text in PREPOSITIONS:
            break
        if text not in ARTICLES:
            stems.append(root(text))
    return (way if way in PREPOSITIONS else ""), stems
