"""Sentences that agree word for word but in one place, where each has a value of its own.

Nobody writes a long demand twice in the same words by chance. So where two of them part in one
stretch only, and what stands there excludes each other, both cannot be obeyed, however little else
is understood of them. :mod:`plainspec.language.conflicts.compare` asks for two words; here the place may
hold an expression (“in one batch”, “piece by piece”) or name a thing of some kind (“as a PDF
file”, “as a Word document”; see :mod:`plainspec.language.words.kinds`).

What keeps two such demands compatible is looked for as it is written: a place in a condition, in a
relative clause or in a list, what is said of some things only, and what a permission leaves open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plainspec.language.conflicts.dates import is_ordinal
from plainspec.language.conflicts.demanded import (
    ARTICLES,
    BE,
    JOINING,
    MUST,
    NAMING,
    OPENING,
    PREPOSITIONS,
    WEIGHTY,
    Token,
    demands_one,
    has_somewhere,
    is_done_again,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.levelling import Place
from plainspec.language.conflicts.place_forms import SETTING, by_form, texts_of
from plainspec.language.conflicts.values import leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded, Item, Modal
from plainspec.language.norms.force import Force
from plainspec.language.words import scales
from plainspec.language.words.kinds import differ
from plainspec.language.words.nearness import near, opposed
from plainspec.language.words.opposites import (
    alternative,
    contrary,
    exclusive,
    paired,
    passing,
    root,
)
from plainspec.language.words.single_places import other_sort, other_thing
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES, VERBS, words
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

#: So many words stand in the place, at most; and so many more are the same in both, at least.
_LONGEST = 7
_FEWEST = 4
#: So many words of content both have, at least.
_COMMON = 4


def slotted(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds that part in one place, if they are."""
    slot = parted(text, leads, other, other_leads)
    if slot is None:
        return None
    if sorted(texts_of(slot.mine)) == sorted(texts_of(slot.theirs)):
        return None  # what has changed its place is for :mod:`~plainspec.language.conflicts.turns`
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or one.question or two.question:
        return None
    if not (one.items and two.items) or _of_cases(slot):
        return None
    if common_words(slot) < _COMMON - _is_copular(slot) or leaves_both(one) or leaves_both(two):
        return None
    here, there = spanned(slot.mine), spanned(slot.theirs)
    if not (demands_one(one, text, here) and demands_one(two, other, there)):
        return None
    if not agree(one, two):
        return None
    if not excluding(slot, text, one, two):
        return None
    return Verdict(Kind.VALUES, True, (here,), (there,), True)


def parted(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Place | None:
    """The one place where two sentences part, if they agree elsewhere and it belongs to no list."""
    if leads != other_leads or _apart(text, other):
        return None
    slot = part(tokens_of(text), tokens_of(other))
    if slot is None or not slot.before:
        return None
    return slot if is_own(slot, _CHOICE.isdisjoint(_leading(list(texts_of(slot.before))))) else None


_CHOICE = words("or nor / and/or")


def _of_cases(slot: Place) -> bool:
    """Whether the places begin with amounts that never hold both: “of up to 10 euros in cash”, “of more than 10 by card”."""
    sides = [" ".join(texts_of(side)) for side in (slot.mine, slot.theirs)]
    return any(
        most.startswith(_MOST) and least.startswith(_LEAST) for most, least in (sides, sides[::-1])
    )


_MOST = ("up to ", "at most ", "less than ", "fewer than ", "under ", "below ")
_LEAST = ("more than ", "over ", "above ", "at least ")


def agree(one: Folded, two: Folded) -> bool:
    """Whether both demand, allow and forbid in the same order."""
    return [_asks(sign) for sign in one.signs] == [_asks(sign) for sign in two.signs]


def _asks(sign: Modal) -> Force:
    """What a modal does, however strongly it demands."""
    return Force.OBLIGATION if sign.force is Force.RECOMMENDATION else sign.force


def _same(mine: str, theirs: str) -> bool:
    """Whether two tokens are one word, or ways of demanding: “must”, “should”."""
    return mine == theirs or (mine in MUST and theirs in MUST)


_FIRM = MUST | words("required")
#: What the reader of a manual has to do depends on what he wants.
_READER = words("you you'll you’ll your")


def common_words(slot: Place) -> int:
    """How many words of some weight the two share."""
    return weighty(slot.before) + weighty(slot.behind)


def weighty(tokens: Sequence[Token]) -> int:
    """How many of *tokens* are words of some weight."""
    return sum(len(token.text) >= WEIGHTY for token in tokens)


def _apart(text: str, other: str) -> bool:
    """Whether the two differ in too many words: cheap, and asked first."""
    return len(vocabulary(text) ^ vocabulary(other)) > 2 * _LONGEST


def part(
    one: tuple[Token, ...],
    other: tuple[Token, ...],
    same: Callable[[str, str], bool] = _same,
    fewest: int = _FEWEST,
) -> Place | None:
    """The one place where two rows of tokens part, if what stands before and behind it is the same."""
    least = min(len(one), len(other))
    start = 0
    while start < least and same(one[start].text, other[start].text):
        start += 1
    end = 0
    while end < least - start and same(one[-1 - end].text, other[-1 - end].text):
        end += 1
    mine, theirs = one[start : len(one) - end], other[start : len(other) - end]
    if not mine or not theirs or max(len(mine), len(theirs)) > _LONGEST or start + end < fewest:
        return None
    return Place(mine, theirs, one[:start], one[len(one) - end :])


def is_own(slot: Place, joined: bool = False) -> bool:
    """Whether the place belongs to no list, no quotation and no bracket, and holds none."""
    # “assume that” and “doubt that” open the same.
    opening = [side[:-1] if side[-1].text == "that" else side for side in (slot.mine, slot.theirs)]
    inner = [token.text for side in opening for token in side]
    if (
        not _CONDITIONS.isdisjoint(inner)
        or _joins(slot)
        or any(mark in inner for mark in ':;()“”"')
    ):
        return False
    return stands_free(slot, joined)


def stands_free(slot: Place, joined: bool = False) -> bool:
    """Whether the place stands in no list, quotation or bracket; *joined* where a list matters not."""
    marks = [token.text for token in slot.before]
    if marks.count('"') % 2 or "“" in marks[_last(marks, "”") :] or "(" in marks[_last(marks, ")") :]:  # fmt: skip
        return False
    if not joined and (marks[-1:] == [","] or not JOINING.isdisjoint(_leading(marks))):
        return False
    return not slot.behind or slot.behind[0].text not in ("or", "/", "nor")


def _joins(slot: Place) -> bool:
    """Whether the place holds several things: not where it does in both, and all are meant."""
    sides = [
        JOINING.intersection(token.text for token in side) for side in (slot.mine, slot.theirs)
    ]
    return sides != [set(), set()] and sides != [{"and"}, {"and"}]


_CONDITIONS = words("if when unless whenever where who which that not no never")


def _leading(marks: list[str]) -> list[str]:
    """The words in front of the place down to one of content: “or by the”."""
    found: list[str] = []
    for mark in reversed(marks):
        found.append(mark)
        if mark not in PREPOSITIONS and mark not in ARTICLES:
            break
    return found


def _last(marks: list[str], mark: str) -> int:
    return len(marks) - 1 - marks[::-1].index(mark) if mark in marks else 0


def excluding(slot: Place, text: str, one: Folded, two: Folded) -> bool:
    """Whether what fills the place in *one*, which *text* is worded, excludes what fills it in *two*."""
    here, there = spanned(slot.mine), spanned(slot.theirs)
    mine, theirs = within(one, here), within(two, there)
    way, left, right = _phrases(slot)
    if is_done_again(one, text, here) and not (way in _STEADY and common_words(slot) >= _MANY):
        return False
    short = common_words(slot) < _COMMON and (_leads_on(slot.mine) or _leads_on(slot.theirs))
    plain = not short and not _compares(slot)
    pairs = _pairs(mine, theirs) if _ends(slot) and plain else []
    if any(_opposite(a, b) for a, b in pairs):
        return True
    if (has_somewhere(one) or has_somewhere(two)) and not _is_copular(slot):
        return False
    if way in _WHERE and _of_several(slot):
        return False
    listed = not stands_free(slot)  # all of them are meant: only opposites exclude each other
    if not listed and any(_values_apart(a, b) for a, b in pairs):
        return True
    given = plain and (_ends(slot) or _is_given(slot) or slot.before[-1].text in MUST)
    if given and scales.apart(texts_of(slot.mine), texts_of(slot.theirs)):
        return True
    if listed:
        return False
    around = texts_of((*slot.before, *slot.behind))
    firm = not _FIRM.isdisjoint(around) and _READER.isdisjoint(around)
    if by_form(slot, _ends(slot), common_words(slot) >= _MANY, firm):
        return True
    if not (left and right and way):
        return False
    if _ends(slot):
        return differ(left, right, way) or _other_things(slot, way, left, right)
    noun = _stems([slot.behind[0].text])
    if differ(left + noun, right + noun, way):
        return True
    if slot.before[0].text not in _SINGLING:
        return False  # “buses must leave from the north terminal”: some of them
    if slot.before[-1].text in _ONE and other_sort(way, _verbs(slot), left, right):
        return True
    if way not in _ONE_PLACE:
        return False
    if _of_one(slot):
        return differ(left, right, way) or _qualities_apart(mine, theirs) or (
            plain and not any(map(is_ordinal, (*mine, *theirs)))
            and scales.apart(texts_of(slot.mine), texts_of(slot.theirs))
        )  # fmt: skip
    return slot.before[-1].text in _ONE_PLACE and _qualities_apart(mine, theirs)


def _pairs(mine: list[Item], theirs: list[Item]) -> list[tuple[Item, Item]]:
    """The words of two places of which one may exclude another: none where some mean the same.

    Of two words the last one decides, whatever its degree: “inherently cute”, “only partially”.
    """
    left, right = _weighed(mine), _weighed(theirs)
    if not (left and right) or len(left) > _MOST_WORDS or len(right) > _MOST_WORDS:
        return []
    pairs = [(a, b) for a in left for b in right]
    return [] if any(a.key == b.key or near(a.stem, b.stem) for a, b in pairs) else pairs


def _weighed(items: list[Item]) -> list[Item]:
    """*items* without those that only say how much; where more is left, without what joins it: “before” a thing."""
    left = [item for item in items if item.text.lower() not in _MUCH] or items
    return [item for item in left if item.text.lower() not in _JOINTS] if len(left) > 1 else left


_JOINTS = PREPOSITIONS | words("without with except including excluding")
#: So many words of content in a place, at most, of which one may exclude another.
_MOST_WORDS = 3
_MUCH = words(
    "only just merely quite rather very highly fully completely entirely wholly totally utterly downright inherently purely strictly deeply extremely"
    " largely mostly mainly somewhat slightly fairly truly really thoroughly altogether absolutely distinctly decidedly perfectly plainly simply more most"
)


#: By these a thing is done in one way, though it is done again and again, where two sentences share so many words.
_STEADY = frozenset(["from", "with", "via", "using", "as", "by via", "via by"])
_MANY = 7


def _leads_on(tokens: tuple[Token, ...]) -> bool:
    """Whether a word in the place takes another one behind a preposition, which may give it another sense: “restricted to”."""
    texts = texts_of(tokens)
    return any(text in PREPOSITIONS and text != "of" for text in texts[1:]) and texts[0] not in PREPOSITIONS  # fmt: skip


def _is_copular(slot: Place) -> bool:
    """Whether the place is in what a thing has to be: “must be an active domain”; not of “there must be a guard”."""
    texts = texts_of(slot.before)
    behind = next(
        (texts[at + 1 :] for at in range(len(texts) - 1, -1, -1) if texts[at] in MUST), ()
    )
    return behind[:1] == ("be",) and "there" not in texts and set(behind[1:]) <= ARTICLES


def _is_given(slot: Place) -> bool:
    """Whether the place tells how a thing is with which, or as which, something is done: “in a lively tone”, “use short names”."""
    before = [text for text in texts_of(slot.before) if text not in ARTICLES]
    return bool(before) and (
        before[-1] in _WITH_WHICH or before[-1] in BE or root(before[-1]) in _GIVING
    )


_WITH_WHICH = words("in with as by using via through")
_GIVING = frozenset(map(root, words("apply present use give provide offer adopt assume employ write produce create choose prefer express wear strike show")))  # fmt: skip
_SINGLING = words("the this each every its their all any")


def _of_several(slot: Place) -> bool:
    """Whether the sentence is about some thing or other, of which there may be another one elsewhere."""
    first = slot.before[0].text
    return first in _INDEFINITE


def _other_things(slot: Place, way: str, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether the verb names one thing in the place, and the two name different ones."""
    if " " in way or not (_is_named(slot, slot.mine) and _is_named(slot, slot.theirs)):
        return False
    sides = [
        {slot.before[-1].text, *(t.text for t in side[:2])} for side in (slot.mine, slot.theirs)
    ]
    articled = not any(_THE.isdisjoint(texts) for texts in sides)
    return other_thing(way, _verbs(slot), left, right, articled)


def _verbs(slot: Place) -> frozenset[str]:
    """The words in front of the place, by stem, of which one may be the verb that takes what it names."""
    return frozenset(root(t.text) for t in slot.before[-_NEAREST:] if t.text.isalpha())


_THE = words("a an the its their")
#: Behind these one thing is named.
_ONE = words("the its")


#: So many words in front of the place the verb is looked for.
_NEAREST = 9


def _is_named(slot: Place, tokens: tuple[Token, ...]) -> bool:
    """Whether the place holds a thing that is named with an article or the like, or stands behind “as” or “to”."""
    texts = [token.text for token in (*slot.before[-1:], *tokens[:2])]
    return not NAMING.isdisjoint(texts) or not {"as", "to", "with"}.isdisjoint(texts)


def _compares(slot: Place) -> bool:
    """Whether a comparison picks out what something is done to: “reject names longer than …”."""
    than = bool(slot.behind) and slot.behind[0].text == "than"
    return than and slot.before[-1].text not in BE


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


_INDEFINITE = words("a an one some")
#: Behind these a place or a time is named, of which there may be another one for another thing.
_WHERE = words("in on at through by via from to into within with over under during before after")


def _of_one(slot: Place) -> bool:
    """Whether the place is part of what names one thing: “through the front door”, and not “of all front doors”."""
    before = [token.text for token in slot.before]
    return before[-1] in ("a", "an", "the") and len(before) > 1 and before[-2] in _ONE_PLACE


def _qualities_apart(mine: list[Item], theirs: list[Item]) -> bool:
    if not len(mine) == len(theirs) == 1:
        return False
    a, b = mine[0].stem, theirs[0].stem
    if is_ordinal(mine[0]) or is_ordinal(theirs[0]):
        return False
    return not near(a, b) and any(says(a, b) for says in (contrary, paired, exclusive, opposed))


#: Behind these stands one thing: where, by which way or means, or from where.
_ONE_PLACE = words("in at on through by via from over with under into against")


def within(folded: Folded, at: Span) -> list[Item]:
    """The words of weight of *folded* that stand at *at*."""
    return [
        i for i in folded.items
        if i.span is not None and i.span.start < at.end and at.start < i.span.end
    ]  # fmt: skip


def _ends(slot: Place) -> bool:
    """Whether what fills the place ends there, and says nothing of a word behind it: “the front” of “the front door”."""
    if not slot.behind or all(side[-1].text.endswith("ly") for side in (slot.mine, slot.theirs)):
        return True
    following = slot.behind[0].text
    return (
        not (following[0].isalnum() or following[0] == "`")
        or following in PREPOSITIONS
        or following in _ENDING
        or following in OPENING
        or following in JOINING
        or following in ARTICLES
        or following.endswith("ly")
        or _tells_how(slot)
    )


def _tells_how(slot: Place) -> bool:
    """Whether the place stands between what demands and the verb: “should *lastly* identify”, “be *in riddles* told apart”."""
    before, behind = slot.before[-1].text, slot.behind[0].text
    done = behind.endswith("ed") or behind in IRREGULAR_PARTICIPLES
    return (before in MUST and behind in VERBS) or (before in BE and done)


_ENDING = words(
    "is are be was were has have had must shall should may can will cannot only to so at as on out up enough"
)


def _phrases(slot: Place) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The word behind which both phrases of the place stand, and their words by stem."""
    mine, theirs = _led([t.text for t in slot.mine]), _led([t.text for t in slot.theirs])
    before = [token.text for token in slot.before]
    while before and before[-1] in ARTICLES:
        before.pop()
    last = before[-1] if before else ""
    shared = last if last in PREPOSITIONS or last == "like" else "be" if last in BE else "use" if last in SETTING else ""  # fmt: skip
    if last.startswith("return"):
        shared = "return"
    if (mine[0] or theirs[0]) and mine[0] and theirs[0]:
        ways = mine[0] if mine[0] == theirs[0] else f"{mine[0]} {theirs[0]}"
        return ways, _stems(mine[1]), _stems(theirs[1])
    return shared, _stems(mine[1]), _stems(theirs[1])


def _led(texts: list[str]) -> tuple[str, list[str]]:
    """The preposition that *texts* begin with, and the words behind it, without articles and what follows them."""
    way = ""
    if texts and texts[0] in PREPOSITIONS and len(texts) > 1:
        way, texts = texts[0], texts[1:]
    while texts and texts[0] in ARTICLES:
        texts = texts[1:]
    for at, text in enumerate(texts):
        if at and text in PREPOSITIONS and text != "of":
            texts = texts[:at]
            break
    return way, texts


def _stems(texts: list[str]) -> tuple[str, ...]:
    return tuple(root(text.strip("`")) for text in texts)
