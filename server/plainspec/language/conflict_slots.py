"""Sentences that agree word for word but in one place, where each has a value of its own.

Nobody writes a long demand twice in the same words by chance. So where two of them part in one
stretch only, and what stands there excludes each other, both cannot be obeyed, however little else
is understood of them. :mod:`plainspec.language.conflict` asks for two words; here the place may
hold an expression (“in one batch”, “piece by piece”) or name a thing of some kind (“as a PDF
file”, “as a Word document”; see :mod:`plainspec.language.kinds`).

What keeps two such demands compatible is looked for as it is written: a place in a condition, in a
relative clause or in a list, what is said of some things only, and what a permission leaves open.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from plainspec.language.conflict_exchanges import alike, binds
from plainspec.language.conflict_values import is_repeated, leaves_both
from plainspec.language.expressions import SETS
from plainspec.language.folded import Folded, Force, Item
from plainspec.language.folding import fold, is_finite
from plainspec.language.kinds import differ
from plainspec.language.nearness import near, opposed
from plainspec.language.opposites import (
    alternative,
    contrary,
    exclusive,
    paired,
    passing,
    root,
)
from plainspec.language.single_places import other_thing
from plainspec.language.verdict import Kind, Verdict
from plainspec.language.vocabulary import VERBS, base_form, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span

#: So many words stand in the place, at most; and so many more are the same in both, at least.
_LONGEST = 7
_FEWEST = 4
#: So many words of content both have, at least.
_COMMON = 4
#: Of so many letters, at least.
_WEIGHTY = 4

_TOKEN = re.compile(r"`[^`]*`|[^\W_](?:[\w’'-]*\w)?(?:[+#]+)?|[^\w\s]")
_PREPOSITIONS = words(
    "in into on onto at by via through from of to as with using over under within outside inside for per during before"
    " after until upon against without behind beyond across along above below between around towards toward"
)
_ARTICLES = words(
    "a an the its their his her your our my each every any this that these those one own such"
)
_JOINING = words("and or nor & / and/or")
#: What opens another clause: what stands behind it is not what the sentence demands.
_OPENING = words(
    "if when whenever where wherever unless while whilst whereas once because since that which who whom whose than"
    " although though before after until till rather instead not never like such except including like for example e.g. i.e."
)
#: Where these stand, the place is one of several.
_ANOTHER = Pattern(
    r"\b(?:also|additionally|in addition|as well|too|another|further|besides|one of|either|both|at least one|some|e\.g\.|for example"
    r"|for instance|such as|among(?:st)?|respectively|alternatively|optionally|where (?:possible|applicable)|preferably|and/or)\b",
    re.IGNORECASE,
)
_BE = words("be is are was were been being stay stays remain remains become becomes")
#: Verbs that make a thing have one value.
_SETTING = words(
    "use uses used set sets return returns choose chooses prefer prefers assume assumes select selects pick picks"
)
_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


class _Token(NamedTuple):
    """A word or a mark in lower case, and its place."""

    text: str
    span: Span


class _Expression(NamedTuple):
    """An expression in a sentence; ``values`` are the numbers of the sets that have it, and of its values there."""

    span: Span
    values: tuple[tuple[int, int], ...]

    def excludes(self, other: _Expression) -> bool:
        """Whether both are of one set, and in none for the same."""
        if not set(self.values).isdisjoint(other.values):
            return False
        return not {number for number, _ in self.values}.isdisjoint(n for n, _ in other.values)


@lru_cache(maxsize=1)
def _expressions() -> dict[str, dict[tuple[str, ...], tuple[tuple[int, int], ...]]]:
    """By their first words the expressions, word by word, with the sets that have them and their values there."""
    found: dict[str, dict[tuple[str, ...], tuple[tuple[int, int], ...]]] = {}
    for number, line in enumerate(SETS.split("\n")):
        for value, names in enumerate(line.split("|")):
            for name in names.split(";"):
                tokens = tuple(match[0] for match in _TOKEN.finditer(name))
                own = found.setdefault(tokens[0], {})
                own[tokens] = (*own.get(tokens, ()), (number, value))
    return found


@of_sentences(1 << 12)
def expressions_in(text: str) -> tuple[_Expression, ...]:
    """The expressions of *text*, the longest where one begins within another."""
    known = _expressions()
    tokens = _tokens(text)
    found: list[_Expression] = []
    end = 0
    for at, token in enumerate(tokens):
        own = known.get(token.text)
        if own is None or at < end:
            continue
        for length in range(min(_MOST_WORDS, len(tokens) - at), 0, -1):
            values = own.get(tuple(t.text for t in tokens[at : at + length]))
            if values is not None:
                end = at + length
                found.append(_Expression(_span(tokens[at:end]), values))
                break
    return tuple(found)


#: The words of an expression, at most.
_MOST_WORDS = 8


class _Slot(NamedTuple):
    """Where two sentences part: the tokens there, and how many the same before and behind."""

    mine: tuple[_Token, ...]
    theirs: tuple[_Token, ...]
    before: tuple[_Token, ...]
    behind: tuple[_Token, ...]


@of_sentences(1 << 12)
def _tokens(text: str) -> tuple[_Token, ...]:
    return tuple(_Token(match[0].lower(), Span(*match.span())) for match in _TOKEN.finditer(text))


def slotted(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds that part in one place, if they are."""
    if leads != other_leads or _apart(text, other):
        return None
    slot = _slot(_tokens(text), _tokens(other))
    if slot is None or not _is_own(slot):
        return None
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question:
        return None
    if not (one.items and two.items):
        return None
    if _common(slot) < _COMMON or leaves_both(one) or leaves_both(two):
        return None
    here, there = _span(slot.mine), _span(slot.theirs)
    if not (_demands_one(one, text, here) and _demands_one(two, other, there)):
        return None
    if [sign.force for sign in one.signs] != [sign.force for sign in two.signs]:
        return None
    if not _exclude(slot, text, one, two):
        return None
    return Verdict(Kind.VALUES, True, (here,), (there,), True)


def _common(slot: _Slot) -> int:
    """How many words of some weight the two share."""
    return sum(len(token.text) >= _WEIGHTY for token in (*slot.before, *slot.behind))


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
            one = fold(_blanked(text, here.span), leads)
            two = fold(_blanked(other, there.span), other_leads)
            if one is None or two is None or not (one.items and two.items) or not alike(one, two):
                continue
            if _leaves_room(one) or _leaves_room(two):
                continue
            if _is_repeated(one, text, here.span):
                continue
            if _demands_one(one, text, here.span) and _demands_one(two, other, there.span):
                return Verdict(Kind.VALUES, True, (here.span,), (there.span,), True)
    return None


def _blanked(text: str, at: Span) -> str:
    return text[: at.start] + " " * (at.end - at.start) + text[at.end :]


def _leaves_room(folded: Folded) -> bool:
    """Whether what the sentence demands can be done in one way for one thing and in another one for another."""
    return folded.question or leaves_both(folded) or _has(folded)


def _apart(text: str, other: str) -> bool:
    """Whether the two differ in too many words: cheap, and asked first."""
    return len(vocabulary(text) ^ vocabulary(other)) > 2 * _LONGEST


def _slot(one: tuple[_Token, ...], other: tuple[_Token, ...]) -> _Slot | None:
    fewest = min(len(one), len(other))
    start = 0
    while start < fewest and one[start].text == other[start].text:
        start += 1
    if not start:
        return None
    end = 0
    while end < fewest - start and one[-1 - end].text == other[-1 - end].text:
        end += 1
    mine, theirs = one[start : len(one) - end], other[start : len(other) - end]
    if not mine or not theirs or max(len(mine), len(theirs)) > _LONGEST or start + end < _FEWEST:
        return None
    return _Slot(mine, theirs, one[:start], one[len(one) - end :])


def _span(tokens: tuple[_Token, ...]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)


def _is_own(slot: _Slot) -> bool:
    """Whether the place belongs to no list, no quotation and no bracket."""
    marks = [token.text for token in slot.before]
    if marks.count('"') % 2 or "“" in marks[_last(marks, "”") :] or "(" in marks[_last(marks, ")") :]:  # fmt: skip
        return False
    inner = [token.text for token in (*slot.mine, *slot.theirs)]
    if not _JOINING.isdisjoint(inner) or any(mark in inner for mark in ':;()“”"'):
        return False
    if marks[-1] == "," or not _JOINING.isdisjoint(_leading(marks)):
        return False
    return not slot.behind or slot.behind[0].text not in ("or", "/", "nor")


def _leading(marks: list[str]) -> list[str]:
    """The words in front of the place down to one of content: “or by the”."""
    found: list[str] = []
    for mark in reversed(marks):
        found.append(mark)
        if mark not in _PREPOSITIONS and mark not in _ARTICLES:
            break
    return found


def _last(marks: list[str], mark: str) -> int:
    return len(marks) - 1 - marks[::-1].index(mark) if mark in marks else 0


def _demands_one(folded: Folded, text: str, at: Span) -> bool:
    """Whether what stands at *at* in *text* is demanded, behind the verb of the main clause."""
    if _ANOTHER.search(text) is not None:
        return False
    if any(case.span is not None and case.span.start <= at.start < case.span.end for case in folded.cases):  # fmt: skip
        return False
    modal = folded.modals[0].span if folded.modals else None
    told = modal is None or at.start < modal.end
    if (modal is None or not told) and not binds(folded, at):
        return False
    if modal is not None and told and not _told(folded, text, at):
        return False
    start = _start(folded, text, at)
    if start < 0 or at.start < start:
        return False
    return not any(
        token.text in _OPENING for token in _tokens(text) if start <= token.span.start < at.start
    )


def _start(folded: Folded, text: str, at: Span) -> int:
    """Where what is said of the subject begins, in code points; -1 where nothing tells."""
    modal = folded.modals[0].span if folded.modals else None
    return modal.end if modal is not None and modal.end <= at.start else _verb(text, at.start)


def _is_repeated(folded: Folded, text: str, at: Span) -> bool:
    """Whether what is done can be done in one way and in another one besides: “inform the owner by post”."""
    start = _start(folded, text, at)
    verb = next((token.text for token in _tokens(text) if token.span.end == start), "")
    if verb and verb not in _BE and verb not in _HAVE and not folded.modals:
        return is_repeated(root(verb))
    deed = next(
        (
            token.text
            for token in _tokens(text)
            if token.span.start >= start and token.text not in _LIGHT and not token.text.endswith("ly")
        ),
        "",
    )  # fmt: skip
    return is_repeated(root(deed))


_LIGHT = words("be been being have has had not first then always to")


def _told(folded: Folded, text: str, at: Span) -> bool:
    """Whether the first modal stands in another clause behind *at*: “is exclusive, and can be transferred”."""
    before = [token.text for token in _tokens(text) if token.span.end <= at.start]
    if not _OPENING.isdisjoint(before) or not any(_is_finite(before, n) for n in range(1, len(before))):  # fmt: skip
        return False
    if any(span is not None and span.start < at.start for span in folded.negations):
        return False
    between = [t.text for t in _tokens(text) if t.span.start >= at.end]
    return bool(between) and not (_OTHER_CLAUSE | {","}).isdisjoint(between[:2])


_OTHER_CLAUSE = words("and but so as when if unless while until once after before")


def _verb(text: str, before: int) -> int:
    """Where what a sentence without a modal says of its subject begins, in code points; -1 where nothing tells.

    Where that is not in front of *before* but behind another clause's start, a word that may be a verb is taken for it.
    """
    tokens = _tokens(text)
    lowers = [token.text for token in tokens]
    front = lowers.index(",") if lowers[0] in _FRONT and "," in lowers else 0
    known = next((at for at in range(front + 1, len(tokens)) if _is_finite(lowers, at)), -1)
    if known >= 0 and tokens[known].span.start < before:
        return tokens[known].span.end
    for at in range(front + 1, len(tokens)):
        if tokens[at].span.start >= before:
            break
        subject = lowers[at - 1].isalpha() and lowers[at - 1] not in _NO_SUBJECT
        if subject and (lowers[at] in VERBS or base_form(lowers[at])):
            behind = lowers[at + 1 : known] if known >= 0 else ["and"]
            return tokens[at].span.end if not _NEW_CLAUSE.isdisjoint(behind) else -1
    return -1


def _is_finite(lowers: list[str], at: int) -> bool:
    return lowers[at] in _BE or lowers[at] in _HAVE or is_finite(lowers, at)


#: In front of a noun.
_NO_SUBJECT = _PREPOSITIONS | _ARTICLES | _JOINING
#: Behind these another clause may have a verb of its own.
_NEW_CLAUSE = words("and but when while if who which that")
_HAVE = words("has have")
#: What opens a clause that stands in front of the main one.
_FRONT = _OPENING | _PREPOSITIONS | words("at on")


def _exclude(slot: _Slot, text: str, one: Folded, two: Folded) -> bool:
    """Whether what fills the place in *one*, which *text* is worded, excludes what fills it in *two*."""
    here, there = _span(slot.mine), _span(slot.theirs)
    mine, theirs = _within(one, here), _within(two, there)
    words_apart = len(mine) == len(theirs) == 1 and _ends(slot) and not _compares(slot)
    if words_apart and _opposite(mine[0], theirs[0]):
        return True
    if _is_repeated(one, text, here) or _has(one) or _has(two):
        return False
    if words_apart and _values_apart(mine[0], theirs[0]):
        return True
    way, left, right = _phrases(slot)
    if not (left and right and way) or (slot.before[0].text in _INDEFINITE and way in _WHERE):
        return False
    if _ends(slot):
        return differ(left, right, way) or _other_things(slot, way, left, right)
    noun = _stems([slot.behind[0].text])
    if differ(left + noun, right + noun, way):
        return True
    if way not in _ONE_PLACE:
        return False
    if _of_one(slot):
        return _owners(slot) or differ(left, right, way) or _qualities_apart(mine, theirs)
    return slot.before[-1].text in _ONE_PLACE and _qualities_apart(mine, theirs)


def _owners(slot: _Slot) -> bool:
    """Whether the place tells whose the one thing is: “against the sender's key”."""
    return all(
        len(side) == 1 and side[0].text.endswith(("'s", "’s")) for side in (slot.mine, slot.theirs)
    )


def _other_things(slot: _Slot, way: str, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether the verb names one thing in the place, and the two name different ones."""
    if " " in way or not (_is_named(slot, slot.mine) and _is_named(slot, slot.theirs)):
        return False
    verbs = frozenset(root(token.text) for token in slot.before[-_NEAREST:] if token.text.isalpha())
    return other_thing(way, verbs, left, right)


#: So many words in front of the place the verb is looked for.
_NEAREST = 9


def _is_named(slot: _Slot, tokens: tuple[_Token, ...]) -> bool:
    """Whether the place holds a thing that is named with an article or the like, or stands behind “as” or “to”."""
    texts = [token.text for token in (*slot.before[-1:], *tokens[:2])]
    return not _NAMING.isdisjoint(texts) or not {"as", "to", "with"}.isdisjoint(texts)


_NAMING = words("a an the its their his her")


def _compares(slot: _Slot) -> bool:
    """Whether a comparison picks out what something is done to: “reject names longer than …”."""
    than = bool(slot.behind) and slot.behind[0].text == "than"
    return than and slot.before[-1].text not in _BE


def _opposite(mine: Item, theirs: Item) -> bool:
    """Whether two words that fill the place exclude each other, whatever is said by them."""
    a, b = mine.stem, theirs.stem
    return contrary(a, b) and not near(a, b) and not passing(a, b)


def _values_apart(mine: Item, theirs: Item) -> bool:
    """Whether they are values of which the place takes one."""
    a, b = mine.stem, theirs.stem
    if near(a, b) or passing(a, b):
        return False
    return alternative(a, b) or exclusive(a, b) or opposed(a, b)


def _has(folded: Folded) -> bool:
    """Whether the sentence says that there is something, which may be elsewhere, too."""
    first = next((item for item in folded.items if not item.subject), None)
    return first is not None and (
        first.stem in _HAVING or (first.before in _ARTICLES and bool(folded.modals))
    )


_HAVING = words("contain includ show carri bear display exist stand")
_INDEFINITE = words("a an one some")
#: Behind these a place or a time is named, of which there may be another one for another thing.
_WHERE = words("in on at through by via from to into within with over under during before after")


def _of_one(slot: _Slot) -> bool:
    """Whether the place is part of what names one thing: “through the front door”, and not “of all front doors”."""
    before = [token.text for token in slot.before]
    return before[-1] in ("a", "an", "the") and len(before) > 1 and before[-2] in _ONE_PLACE


def _qualities_apart(mine: list[Item], theirs: list[Item]) -> bool:
    if not len(mine) == len(theirs) == 1:
        return False
    a, b = mine[0].stem, theirs[0].stem
    return not near(a, b) and any(says(a, b) for says in (contrary, paired, exclusive, opposed))


#: Behind these stands one thing: where, by which way or means, or from where.
_ONE_PLACE = words("in at on through by via from over with under into against")


def _within(folded: Folded, at: Span) -> list[Item]:
    return [
        i for i in folded.items
        if i.span is not None and i.span.start < at.end and at.start < i.span.end
    ]  # fmt: skip


def _ends(slot: _Slot) -> bool:
    """Whether what fills the place ends there, and says nothing of a word behind it: “the front” of “the front door”."""
    if not slot.behind:
        return True
    following = slot.behind[0].text
    return (
        not following[0].isalnum()
        or following in _PREPOSITIONS
        or following in _ENDING
        or following in _OPENING
        or following in _JOINING
        or following in _ARTICLES
        or following.endswith("ly")
    )


_ENDING = words(
    "is are be was were has have had must shall should may can will cannot only to so at as on out up"
)


def _phrases(slot: _Slot) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The word behind which both phrases of the place stand, and their words by stem."""
    mine, theirs = _led([t.text for t in slot.mine]), _led([t.text for t in slot.theirs])
    before = [token.text for token in slot.before]
    while before and before[-1] in _ARTICLES:
        before.pop()
    last = before[-1] if before else ""
    shared = last if last in _PREPOSITIONS else "be" if last in _BE else "use" if last in _SETTING else ""  # fmt: skip
    if last.startswith("return"):
        shared = "return"
    if (mine[0] or theirs[0]) and mine[0] and theirs[0]:
        ways = mine[0] if mine[0] == theirs[0] else f"{mine[0]} {theirs[0]}"
        return ways, _stems(mine[1]), _stems(theirs[1])
    return shared, _stems(mine[1]), _stems(theirs[1])


def _led(texts: list[str]) -> tuple[str, list[str]]:
    """The preposition that *texts* begin with, and the words behind it, without articles and what follows them."""
    way = ""
    if texts and texts[0] in _PREPOSITIONS and len(texts) > 1:
        way, texts = texts[0], texts[1:]
    while texts and texts[0] in _ARTICLES:
        texts = texts[1:]
    for at, text in enumerate(texts):
        if at and text in _PREPOSITIONS and text != "of":
            texts = texts[:at]
            break
    return way, texts


def _stems(texts: list[str]) -> tuple[str, ...]:
    return tuple(root(text.strip("`")) for text in texts)
