"""A deed that a thing needs: “changes need no review” as “changes need not be reviewed”, where the other one reviews them."""

from __future__ import annotations

import re

from plainspec.language.conflicts.poles import Judge
from plainspec.language.conflicts.recast import Recast, back, edited
from plainspec.language.conflicts.sides import Side
from plainspec.language.conflicts.verdict import Verdict
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES
from plainspec.text.patterns import Pattern, vocabulary

_NEEDS = Pattern(
    r"\b(?:(?P<no>needs? no|requires? no|(?:do|does) not (?:need|require)|(?:is|are) (?:not in need|in no need) of)|needs?|requires?|(?:is|are) in need of)"
    r" (?:(?:an?|any|the|further|prior) ){0,2}(?P<noun>[^\W\d_]{4,})(?= (?:by|of|before|from|if|when|at|in|on|after)\b|[.,;]|$)",
    re.IGNORECASE,
    signs="need needs require requires",
)


def needs_done(one: Side, two: Side, compared: Judge) -> Verdict | None:
    """How two sentences are at odds where one needs what the other has done to it.

    *compared* tells how two sentences are at odds.
    """
    mine, theirs = _done(one.text, two.text), _done(two.text, one.text)
    if mine is None and theirs is None:
        return None
    mine, theirs = mine or Recast(one.text, None), theirs or Recast(two.text, None)
    return back(compared(mine.text, one.leads, theirs.text, two.leads), mine, theirs)


def _done(text: str, other: str) -> Recast | None:
    """*text* with the participle that *other* has in the place of the noun that something needs."""
    found = _NEEDS.search(text)
    if found is None:
        return None
    noun = root(found["noun"].lower())
    done = next((w for w in sorted(vocabulary(other)) if _is_participle(w) and root(w) == noun), "")
    if not done:
        return None
    modal = "need not be" if found["no"] else "must be"
    return edited(text, [(*found.span(), f"{modal} {done}", found.start())])


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in IRREGULAR_PARTICIPLES
