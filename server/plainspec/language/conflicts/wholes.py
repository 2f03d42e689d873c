"""Two sentences of the same words in any build: “refuse requests whose limit is …”, “requests are granted if the limit is …”.

Asked only where it is known that one thing is demanded and, of the same words, its contrary: what is left
is whether both speak of the same. So neither the order of words nor what is a condition and what a relative clause counts,
but no word of content may be left, and nothing that turns, limits or orders what is said.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from plainspec.language.conflicts.demanded import PREPOSITIONS, tokens_of
from plainspec.language.conflicts.denying import is_adverb_in_ly
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded, Item
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import near
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.sayings import LIGHT
from plainspec.language.words.vocabulary import VERBS, words
from plainspec.text.patterns import Pattern, vocabulary

#: Words that turn, limit or order what is said: the two have the same ones.
_TURNING = words(
    "not never no none nobody nothing neither nor cannot without unless until till except only solely before after"
    " than less more least most fewer either first last some few other another also instead rather but"
)
#: Words that say nothing of their own in a condition or a relative clause.
_EMPTY = (
    "seem appear happen occur exist find found try attempt aim seek take place case situation event fact moment time turn come"
    " say yet have throughout continue kind sort type thing matter such same own any ever still already even before else what that"
)
#: So many words of content both have, at least; where words of one sense stand for each other, one more.
_FEWEST = 2
#: So many words stand for others, at most.
_MOST = 2

_UP_TO = r"(?:(?!\b(?:if|when|whenever|where|unless|until|while|once|as soon as|even|so that|for|after)\b)[^,;.])*"
_MANNER_NOUN = (
    r"(?:way|manner|fashion|spirit|tone|humou?r|grace|courtesy|respect|ease|care|caution|diligence|speed|haste|question|questions"
    r"|comment|delay|warning|notice|complaint|complaints|hesitation|protest|fuss|ado|argument|reason|cause|thought|exception"
    r"|attention|precision|accuracy|accord|expense|cost|risk|faith|advance|time|turn|reluctance|objection|error|message|degradation|hand)"
)
#: In what manner, by what means, by when and at whose cost: of a thing and its contrary it makes no difference.
_ASIDES = Pattern(
    rf"(?:,? (?:by|without|through|besides|before) (?:\w+ly )?\w+ing\b{_UP_TO}|,? before (?:it|they|he|she) {_UP_TO}|, (?:using|via) {_UP_TO}"
    rf"|,? (?:with|without|in|at|of) (?:(?!(?:if|when|the|that|which)\b)[\w’'-]+ ){{0,3}}?{_MANNER_NOUN}(?: (?:or|and) \w+)?(?! of\b)(?=[\s,;.]|$)"
    r"|,? within (?:\w+ ){1,3}(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b"
    r"|,? (?:alike|out of hand|straight away|right away|at once|alone|on principle|where applicable|where appropriate|as appropriate|regardless of (?:the )?\w+))",
    re.IGNORECASE,
    signs="by without through besides using via with in at of within alike out straight right once alone on before regardless applicable appropriate",
)


def aside(text: str, other: str) -> str:
    """*text* without what only says in what manner its demand is met, where *other* does not say so."""
    said = vocabulary(other)

    def left_out(found: re.Match[str]) -> str:
        own = {word for word in vocabulary(found[0]) - _CLOSED if len(word) > 3}
        means = found[0].lower().lstrip(" ,").startswith("by ") and "by" not in said
        return found[0] if own & said and not means else " " * len(found[0])

    return _ASIDES.sub(left_out, text)


_CLOSED = words("with without within from that this their them they")


def says_same(text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]) -> bool:
    """Whether the two demand something, and speak of the same things, but for the deeds that differ."""
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or not (_demands(one) and _demands(two)):
        return False
    if _turns(text) != _turns(other) or [a.value for a in one.amounts] != [a.value for a in two.amounts]:  # fmt: skip
        return False
    mine, theirs = _content(one), _content(two)
    if change_roles(one, two):
        return False
    left, right = _without(mine, theirs), _without(theirs, mine)
    common = len(set(mine) & set(theirs))
    if len(left) != len(right) or len(left) > _MOST or common < _FEWEST + bool(left):
        return False
    return _stand_for(left, right)


def shortened(text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]) -> str:
    """*text* without what it goes on to say behind all that *other* says, too: “… and credit them”, “… to save time”.

    What tells which things are meant is no such thing: “requests without a name”.
    """
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None:
        return text
    mine, theirs = _content(one), _content(two)
    left = _without(mine, theirs)
    if not left or _without(theirs, mine) or len(set(mine) & set(theirs)) < _SURE:
        return text
    starts = [item.span.start for item in one.items if item.span and item.key in left]
    ends = [i.span.end for i in one.items if i.span and (i.key in theirs or i.key.startswith(_WRITTEN))]  # fmt: skip
    if not (starts and ends) or max(ends) > min(starts):
        return text
    follows = [token for token in tokens_of(text) if token.span.start >= max(ends)]
    written = next((i for i in one.items if i.key.startswith(_WRITTEN)), None)
    behind = written is not None and written.span is not None and written.span.end == max(ends)
    joint, then = ([token.text for token in follows[:2]] + ["", ""])[:2]
    purpose = joint == "to" and then in VERBS
    if not (purpose or joint in _GOING_ON or (one.passive and behind and joint in PREPOSITIONS)):
        return text
    start, end = follows[0].span.start, len(text.rstrip(" ."))
    return text[:start] + " " * (end - start) + text[end:]


#: These lead to another thing to be done, and not to which things are meant.
_GOING_ON = words("and against , ;")
#: So many words of content both have, at least, where only one goes on.
_SURE = 3


def _demands(folded: Folded) -> bool:
    sign = folded.signs[0]
    return (
        not folded.question
        and len(folded.signs) == 1
        and not sign.negative
        and sign.force in (Force.OBLIGATION, Force.RECOMMENDATION)
        and not folded.sole
    )


def _turns(text: str) -> Counter[str]:
    return Counter(
        _SAME.get(token.text, token.text) for token in tokens_of(text) if token.text in _TURNING
    )


#: What is to hold until something happens must not end before.
_SAME = {"until": "before", "till": "before"}


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    return frozenset(root(word) for word in _EMPTY.split())


def _content(folded: Folded) -> dict[str, str]:
    """The words of content, those of conditions included: their stems by their keys."""
    found = {item.key: item.stem for item in folded.items if not is_adverb_in_ly(item.text.lower())}
    found |= {key: key for case in folded.cases for key in case.keys}
    return {
        key: stem
        for key, stem in found.items()
        if key not in LIGHT
        and key not in _empty()
        and stem not in _empty()
        and not key.startswith(_WRITTEN)
    }


#: What stands for the deeds that differ.
_WRITTEN = ("enthron", "dethron")


def _without(own: dict[str, str], others: dict[str, str]) -> dict[str, str]:
    stems = {canonical(stem) for stem in others.values()}
    return {k: s for k, s in own.items() if k not in others and canonical(s) not in stems}


def _subjects(folded: Folded) -> list[Item]:
    return [item for item in folded.items if item.subject and not item.setting]


def change_roles(one: Folded, two: Folded) -> bool:
    """Whether the one that acts in one sentence suffers in the other."""
    mine, theirs = ({item.key for item in _subjects(f)} for f in (one, two))
    if not mine or not theirs or not mine.isdisjoint(theirs):
        active = two if one.passive else one
        return one.passive != two.passive and bool(mine) and mine == theirs and _acts(active)
    return not (
        one.passive or two.passive or mine.isdisjoint(two.bag) or theirs.isdisjoint(one.bag)
    )


def _acts(folded: Folded) -> bool:
    """Whether the deed that differs is done to something."""
    found = [item.key.startswith(_WRITTEN) for item in folded.items if not item.setting]
    return True not in found or not found[-1]


def _stand_for(left: dict[str, str], right: dict[str, str]) -> bool:
    """Whether each of the words that are left may mean the same as one of the other's."""
    rest = list(right.values())
    for stem in left.values():
        found = next((other for other in rest if near(stem, other)), None)
        if found is None:
            return False
        rest.remove(found)
    return True
