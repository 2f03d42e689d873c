"""Sentences that demand opposite things to be made of one thing: “retain the state”, “let the state lapse”.

What is demanded is looked for in the scales of :mod:`plainspec.language.words.poles`, as it is written, and idioms
with the thing in their midst are found so in the active and in the passive. Where two sentences hold
opposite poles of one scale, a pair of verbs of which one excludes the other is written in their place, and the two
are compared as any others: everything else has to agree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    BE,
    JOINING,
    OPENING,
    PREPOSITIONS,
    Token,
    tokens_of,
)
from plainspec.language.conflicts.denying import engages, is_adverb_in_ly
from plainspec.language.conflicts.recast import Recast, back, edited
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary

#: What is written for either pole: verbs that exclude each other, and that nobody writes in a specification.
_WRITTEN = (
    {"": "enthrone", "s": "enthrones", "ing": "enthroning", "ed": "enthroned"},
    {"": "dethrone", "s": "dethrones", "ing": "dethroning", "ed": "dethroned"},
)
#: So many of the words of the shorter one stand in both, at least.
_SHARED = 0.4
#: So many words only one of the two has, at most.
_MOST_APART = 18
#: What something is done to, and to whom in an idiom that takes another thing besides: “remind @ of it”.
_THINGS = frozenset("~@")
#: So many words name the thing in the midst of an idiom, at most.
_LONGEST = 12
#: So many name the person in it.
_PERSON = 3
#: Where so many words follow the thing, it may be a list.
_SURE = 3
#: So many deeds of a sentence are looked at, at most.
_MOST = 6
_POSSESSIVE = words("its their his her your our my one's one’s")
_PARTICLES = words("out off up down away back over in on through aside")
#: Behind these a thing is still to be named.
_OPENING_THING = (_POSSESSIVE | ARTICLES) - words("his her one's one’s")
_REFLEXIVE = words("itself themselves himself herself yourself oneself")
_ENDS = frozenset(";:.()–—")
_STOPS = _ENDS | {","}
BEING = BE | {"be", "is", "are", "been", "being"}
_MODALS = words("must shall should will")
#: Words that may stand between a modal and what it demands.
_BETWEEN = words(
    "not never always also first then only still therefore thus all both even by default as a rule in general"
)
#: Behind these, too, stands what is to be done.
_JOINING = words("to and or")
_LEADING = words("than by for from of without")

#: What may follow the name of a person.
_BEHIND = (
    PREPOSITIONS
    | OPENING
    | ARTICLES
    | words("and or what it they is are must should shall may can")
)

Judge = Callable[[str, tuple[str, ...], str, tuple[str, ...]], Verdict | None]


class _Entry(NamedTuple):
    """An expression: what follows its verb, and at which pole of which scales it stands, a bit for each."""

    rest: tuple[str, ...]
    poles: tuple[int, int]


class _Deed(NamedTuple):
    """Where an expression stands in a sentence: its words, by number, and its poles."""

    at: tuple[int, ...]
    poles: tuple[int, int]
    key: tuple[str, ...]
    gerund: bool = False


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    """What follows a verb in the scales, by its root."""
    from plainspec.language.words.poles_table import POLES  # few need it, and it is large

    return dict(line.split(": ", 1) for line in POLES.strip().split("\n"))


@lru_cache(maxsize=1 << 11)
def _entries(verb: str) -> tuple[_Entry, ...]:
    """The expressions of a verb, by its root, in the order in which they are tried."""
    found = []
    for phrase in _lines().get(verb, "").split(";"):
        rest, _, poles = phrase.partition("=")
        one, _, other = poles.partition("=")
        if poles:
            found.append(_Entry(tuple(rest.split()), (_bits(one), _bits(other))))
    return tuple(sorted(found, key=_order))


def _bits(scales: str) -> int:
    return sum(1 << int(number) for number in scales.split())


def _order(entry: _Entry) -> tuple[int, bool, int]:
    """The most words come first, and of as many those that stand together."""
    things = sum(word in _THINGS for word in entry.rest)
    return things - len(entry.rest), "~" in entry.rest, -len(entry.rest)


@of_sentences(1 << 12)
def _deeds(text: str) -> tuple[_Deed, ...]:
    """What *text* demands, or forbids, of what stands in the scales."""
    tokens = tokens_of(text)
    if any(token.text.startswith(("enthron", "dethron")) for token in tokens):
        return ()
    found = []
    for number, token in enumerate(tokens):
        if is_adverb_in_ly(token.text) or not _is_deed(tokens, number):
            continue
        entries = _entries("be" if token.text in BEING else _verb(token.text))
        passive = number > 0 and _before(tokens, number) in BEING
        for entry in entries:
            at = _match(tokens, number, entry.rest, passive)
            if at is not None:
                poles = entry.poles
                if not (entry.rest or poles[1]) and _is_demanded(tokens, number):
                    poles = poles[0] | _any_deed(), 0
                found.append(_Deed((number, *at), poles, (root(token.text), *entry.rest), token.text.endswith("ing")))  # fmt: skip
                if not _says_more(entry):
                    break
        else:
            if not entries and _is_demanded(tokens, number):
                found.append(_Deed((number,), (_any_deed(), 0), (root(token.text),)))
    return tuple(found[:_MOST])


def _verb(text: str) -> str:
    """The root of the verb that *text* is a form of: “left”, which has one of its own, is of “leave” here."""
    return root("leave" if text == "left" else text)


def _says_more(entry: _Entry) -> bool:
    """Whether a shorter expression with the same verb may say more of the thing: of two things, or of a place, this one tells too."""
    return "@" in entry.rest or bool(_products() & (entry.poles[0] | entry.poles[1]))


def _is_demanded(tokens: tuple[Token, ...], number: int) -> bool:
    """Whether a deed that no scale knows is demanded there, and neither says no itself nor leaves room for more."""
    text, before = tokens[number].text, _before(tokens, number)
    if text in _NO_DEEDS or not text[0].isalpha():
        return False
    if before in BE or before == "be":
        if not (text.endswith("ed") or text in IRREGULAR_PARTICIPLES) or not engages(("be", text)):
            return False
        at = max(n for n in range(number) if tokens[n].text == before)
        before = _before(tokens, at)
    elif not engages((text,)):
        return False
    return before in _MODALS and root(text) not in _beside()


_NO_DEEDS = PREPOSITIONS | ARTICLES | OPENING | JOINING | _BETWEEN | _PARTICLES | BEING | _MODALS


@lru_cache(maxsize=1)
def _beside() -> frozenset[str]:
    return frozenset(root(word) for word in _BESIDE.split())


#: What is done beside a thing being refused, ignored or left undone: it is told, counted or marked; and what does nothing to it.
_BESIDE = """
log report note record mention count list flag mark warn state say tell announce cite document describe explain label tag number
stamp date index archive file photograph copy photocopy scan weigh measure time monitor watch observe track trace profile sample ask thank
have need be remain stay become seem appear want like can could may might prefer assume expect aim try attempt seek strive intend
continue start begin stop end return leave let keep go come move get take make give put do know think understand learn
"""


@lru_cache(maxsize=1)
def _any_deed() -> int:
    """The scales of which any deed is at the first pole: it is not refused, ignored or left undone."""
    from plainspec.language.words.poles_table import ANY_DEED  # as above

    return _bits(ANY_DEED)


@lru_cache(maxsize=1)
def _products() -> int:
    """The scales of what is brought to a place, or let in, and of what is kept away: they say nothing else of the thing."""
    from plainspec.language.words.poles_table import PRODUCTS  # as above

    return _bits(PRODUCTS)


def _before(tokens: tuple[Token, ...], number: int) -> str:
    """The word before the one of that *number*, adverbs left out."""
    number -= 1
    while number > 0 and _is_adverb(tokens, number):
        number -= 1
    return tokens[number].text if number >= 0 else ""


def _is_adverb(tokens: tuple[Token, ...], number: int) -> bool:
    """Whether an adverb stands there, or what joins two of them: “briefly and politely”."""
    text = tokens[number].text
    if text in ("and", "or", ","):
        return is_adverb_in_ly(tokens[number - 1].text) and is_adverb_in_ly(tokens[number + 1].text)
    return is_adverb_in_ly(text) or text in _BETWEEN


def _is_deed(tokens: tuple[Token, ...], number: int) -> bool:
    """Whether something to be done may stand there: behind a modal, behind “and”, or in front."""
    before = _before(tokens, number)
    return (
        number == 0
        or before in _MODALS
        or before in BEING
        or before in _JOINING
        or (before in _LEADING and tokens[number].text.endswith("ing"))
        or (before == "," and tokens[number].text not in ARTICLES)
    )


def _match(
    tokens: tuple[Token, ...], number: int, rest: tuple[str, ...], passive: bool
) -> tuple[int, ...] | None:
    """Where the *rest* of an expression stands behind its verb, by number."""
    at = number + 1
    found: list[int] = []
    for place, word in enumerate(rest):
        if word in _THINGS:
            if passive and place == 0:
                continue
            if word == "~" and at < len(tokens) and _is(tokens[at].text, rest[place + 1]):
                continue  # “consign to the bin whatever …”
            longest = _LONGEST if word == "~" else _PERSON
            end = _end_of_thing(tokens, at, rest[place + 1 :], longest)
            if end is None:
                return None
            found += range(at, end) if word == "@" else ()
            at = end
            continue
        if at >= len(tokens) or not _is(tokens[at].text, word):
            return None
        found.append(at)
        at += 1
    return tuple(found)


def _end_of_thing(
    tokens: tuple[Token, ...], start: int, rest: tuple[str, ...], longest: int
) -> int | None:
    """Where the thing that begins at *start* ends: before the first word of the *rest*."""
    if not rest:  # “hold back from the user what it knows”, “donate it to the food bank”
        end = start + 1 + (start < len(tokens) and tokens[start].text in ARTICLES)
        if end < len(tokens) and tokens[end].text.isalpha() and tokens[end].text not in _BEHIND:
            end += 1
        return end if end <= len(tokens) else None
    if start < len(tokens) and tokens[start].text in _PARTICLES:
        return None  # “strip out the name of” strips nobody
    stops = _STOPS if len(rest) < _SURE else _ENDS
    for at in range(start + 1, min(start + longest, len(tokens) - len(rest)) + 1):
        if tokens[at - 1].text in stops:
            return None
        if tokens[at - 1].text in _OPENING_THING:
            continue  # “keep its pending rewards” keeps nothing pending
        if all(word in _THINGS or _is(tokens[at + n].text, word) for n, word in enumerate(rest)):
            return at
    return None


def _is(text: str, word: str) -> bool:
    if word == "one's":
        return text in _POSSESSIVE
    if word == "oneself":
        return text in _REFLEXIVE
    return text == word


def _pairs(
    mine: tuple[_Deed, ...], theirs: tuple[_Deed, ...]
) -> Iterator[tuple[_Deed, _Deed, int]]:
    """Deeds of opposite poles of a scale that only one of two sentences holds, and the pole of the first."""
    ranks, others_ranks = (sorted({deed.at[0] for deed in deeds}) for deeds in (mine, theirs))
    in_step = len(ranks) == len(others_ranks)
    for one, two in product(mine, theirs):
        if _holds(theirs, one, two if in_step else None) or _holds(mine, two, one if in_step else None):  # fmt: skip
            continue
        if one.gerund is not two.gerund or (in_step and ranks.index(one.at[0]) != others_ranks.index(two.at[0])):  # fmt: skip
            continue  # “must preserve it and avoid that”, “must keep it and stay away from that”
        if one.poles[0] & two.poles[1]:
            yield one, two, 0
        elif one.poles[1] & two.poles[0]:
            yield one, two, 1


def _holds(deeds: tuple[_Deed, ...], deed: _Deed, place: _Deed | None) -> bool:
    """Whether *deeds* hold those words: in that *place*, where both sentences demand as many deeds."""
    return any(own.key == deed.key and (place is None or own.at[0] == place.at[0]) for own in deeds)


def may_part(text: str, one: Folded, other: str, two: Folded) -> bool:
    """Whether both may demand something of one thing: cheap, and asked first."""
    if not (_demands(one) and _demands(two)) or (leaves_both(one) and leaves_both(two)):
        return False
    mine, theirs = vocabulary(text), vocabulary(other)
    common = len(mine & theirs)
    return common >= _SHARED * min(len(mine), len(theirs)) and len(mine ^ theirs) <= _MOST_APART


def _demands(folded: Folded) -> bool:
    return any(sign.force in _DEMANDING for sign in folded.signs)


_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION)


def may_be_poled(text: str, other: str) -> bool:
    """Whether the two hold opposite poles at all."""
    return next(_pairs(_deeds(text), _deeds(other)), None) is not None


def poled(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...], judge: Judge
) -> Verdict | None:
    """How *judge* finds the two at odds by what they demand to be made of one thing, if they are."""
    pairs = list(_pairs(_deeds(text), _deeds(other)))
    if not pairs:
        return None
    from plainspec.language.conflicts.wholes import (  # few need it
        aside,
        change_roles,
        says_same,
        shortened,
    )

    for one, two, pole in pairs:
        mine, theirs = _written(text, one, pole), _written(other, two, 1 - pole)
        a, b = fold(mine.text, leads), fold(theirs.text, other_leads)
        if a is None or b is None:
            continue
        if change_roles(a, b) and not (_is_state(one) or _is_state(two)):
            continue
        found = judge(mine.text, leads, theirs.text, other_leads)
        if found is not None and found.decided and found.kind is Kind.VALUES:
            return back(found, mine, theirs)
        here, there = aside(mine.text, theirs.text), aside(theirs.text, mine.text)
        if (here, there) != (mine.text, theirs.text):
            found = judge(here, leads, there, other_leads)
            if found is not None and found.decided and found.kind is Kind.VALUES:
                return back(found, mine, theirs)
        here, there = (
            shortened(here, leads, there, other_leads),
            shortened(there, other_leads, here, leads),
        )
        if says_same(here, leads, there, other_leads):
            spans = tokens_of(text)[one.at[0]].span, tokens_of(other)[two.at[0]].span
            return Verdict(Kind.VALUES, True, (spans[0],), (spans[1],), True)
    return None


def _is_state(deed: _Deed) -> bool:
    """Whether it tells how its subject is: nothing is done to anything else."""
    return deed.key[0] in BEING


def _written(text: str, deed: _Deed, pole: int) -> Recast:
    """*text* with the verb of that *pole* for what *deed* says."""
    tokens = tokens_of(text)
    head, *rest = deed.at
    verb = _WRITTEN[pole][_form(tokens, head)]
    edits = [(*_ends(tokens[head]), verb, tokens[head].span.start)]
    edits += [(*_ends(tokens[at]), "", tokens[at].span.start) for at in rest]
    return edited(text, edits, False)


def _ends(token: Token) -> tuple[int, int]:
    return token.span.start, token.span.end


def _form(tokens: tuple[Token, ...], head: int) -> str:
    """The ending in which the verb stands."""
    text = tokens[head].text
    if text in ("is", "are"):
        return "s"
    if text.endswith("ing") and len(text) > 4:
        return "ing"
    if text not in BEING and _before(tokens, head) in BEING:
        return "ed"
    if text.endswith("s") and not text.endswith("ss") and _before(tokens, head) not in _MODALS:
        return "s"
    return ""
