"""Demands that agree word for word but in one place, where nothing tells whether both can be obeyed.

Nobody writes a long demand twice in the same words by chance: one is a copy of the other, and what
was changed in it was changed on purpose, or was forgotten here. No table knows all expressions that
exclude each other; so where none of the other ways to compare has an answer, the author is asked.
"""

from __future__ import annotations

from plainspec.language.conflicts.demanded import demands_one, spanned
from plainspec.language.conflicts.slots import common_words, parted, stands_free, within
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.clause_words import MODAL_WORDS
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import broader, near
from plainspec.language.words.opposites import canonical
from plainspec.language.words.vocabulary import words
from plainspec.text.span import Span

#: So many words of content both have, at least, and so many of what is done to what: one actor does
#: many things in one case.
_COMMON = 5
_DONE = 2


def restated(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """The one place where two demands differ, if nothing tells that what they say there is the same."""
    slot = parted(text, leads, other, other_leads)
    if slot is None or not stands_free(slot) or common_words(slot) < _COMMON:
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or not (_demands(one) and _demands(two)):
        return None
    if leaves_both(one) or leaves_both(two):
        return None
    here, there = spanned(slot.mine), spanned(slot.theirs)
    if not (demands_one(one, text, here) and demands_one(two, other, there)):
        return None
    if not _DEMANDING.isdisjoint(token.text for token in (*slot.mine, *slot.theirs)):
        return None
    done = sum(not (item.subject or item.setting) and item.key in two.bag for item in one.items)
    mine, theirs = _own(one, two, here), _own(two, one, there)
    if done < _DONE or not (mine and theirs) or any(_akin(a, b) for a in mine for b in theirs):
        return None
    return Verdict(Kind.DUPLICATE, False, (here,), (there,), True)


#: Ways to demand, which are no part of what is demanded.
_DEMANDING = MODAL_WORDS | words("ought meant supposed expected required obliged bound intended")


def _demands(folded: Folded) -> bool:
    return bool(folded.modals) and all(
        sign.force in (Force.OBLIGATION, Force.RECOMMENDATION) for sign in folded.signs
    )


def _own(folded: Folded, other: Folded, at: Span) -> list[str]:
    """The stems of the words at *at* that *other* has not, where they may be compared with others."""
    items = within(folded, at)
    if any(item.text[:1] == "`" for item in items):
        return []
    return [item.stem for item in items if item.key not in other.bag and len(item.text) > 2]


def _akin(mine: str, theirs: str) -> bool:
    """Whether two words may say the same, or one of them more of it."""
    return (
        canonical(mine) == canonical(theirs)
        or mine.startswith(theirs)
        or theirs.startswith(mine)
        or near(mine, theirs)
        or broader(mine, theirs)
        or broader(theirs, mine)
    )
