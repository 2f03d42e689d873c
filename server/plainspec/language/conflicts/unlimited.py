"""What one lets or has somebody do in any case, and the other only in some: “may cancel at any time”, “may cancel only in May”.

Both say the same in all else. “All” and “every” tell of whom a demand holds; whether somebody may do
a thing in all circumstances, too, they do not tell.
"""

from __future__ import annotations

import re

from plainspec.language.conflicts.sides import Side, refusals
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import is_time
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

#: In whatever circumstances.
_EVER = Pattern(
    r"\b(?:at (?:any|all) times?|(?:at|in) any (?:moment|point|case|event)|any ?time|always|(?:in|under) (?:all|every) (?:cases?|circumstances?)"
    r"|without (?:any )?(?:exception|(?P<notice>notice))|as often as (?:they|it|he|she|you) (?:like|wish|want)s?"
    r"|whenever (?:they|it|he|she|you) (?:like|wish|want|please)s?|every (?:\d+ |two |three |other )?(?:hour|day|week|month|quarter|year)s?)\b",
    re.IGNORECASE,
    signs="any all always every without often whenever anytime",
)
#: Of whomever, or whatever.
_EACH = Pattern(r"\b(?:all|every|each)\b", re.IGNORECASE, signs="all every each")
#: The only case in which something is done, or the only time; “only in English” tells how it is done.
_ONLY = Pattern(
    r"\bonly (?:(?:at|in|on|within|once (?:a|per|every)|twice (?:a|per|every))\b|(?:daily|weekly|monthly|yearly)\b"
    r"|(?P<case>if|when|where|while|once(?= \w)|after|before|during|until|as long as|(?:with|upon|on) (?:\w+ )?(?:consent|approval|permission|agreement|request))\b)"
    r"(?:[^,;:()]*[^,;:().\s])?",
    re.IGNORECASE,
    signs="only",
)
#: So many words of content are left of both, at least.
_FEWEST = 2
_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


def unlimited(one: Side, two: Side) -> Verdict | None:
    """How two sentences are at odds of which one holds in any case and the other only in some, if they are."""
    first, second = ("only" in vocabulary(side.text) for side in (one, two))
    if first is second:
        return None
    if first:
        found = unlimited(two, one)
        return found.turned() if found is not None else None
    limits = list(_ONLY.finditer(two.text))
    ever = _EVER.search(one.text)
    each = ever or _EACH.search(one.text)
    if len(limits) != 1 or each is None:
        return None
    at, only = Span(*each.span()), Span(*limits[0].span())
    timed = _is_time(only.of(two.text))
    if limits[0]["case"] is None and not (ever is not None and timed):
        return None
    if ever is not None and ever["notice"] and timed:
        return None  # “without notice”, “only after a year”
    mine = one.saying(at.blanked(one.text)) if ever is not None else one
    theirs = two.saying(only.blanked(two.text))
    if mine is None or theirs is None or not _agree(mine, theirs, ever is not None):
        return None
    return Verdict(Kind.VALUES, True, (at,), (only,))


def _is_time(said: str) -> bool:
    """Whether what is *said* behind a preposition names a time."""
    return any(map(is_time, vocabulary(said)))


def _agree(one: Side, two: Side, ever: bool) -> bool:
    """Whether both say the same, and neither says no."""
    mine, theirs = one.folded, two.folded
    if mine.question or theirs.question or mine.cases or theirs.cases or mine.sole or theirs.sole:
        return False
    if len(mine.bag) < _FEWEST or mine.bag != theirs.bag or refusals(mine) or refusals(theirs):
        return False
    if [a.value for a in mine.amounts] != [a.value for a in theirs.amounts]:
        return False
    forces = [{sign.force for sign in side.signs} for side in (mine, theirs)]
    if not all(forces):
        return False
    asked = [force <= set(_ASKING) for force in forces]
    return asked[0] == asked[1] and (ever or all(asked))
