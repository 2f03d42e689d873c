"""Two sentences that speak of one deed in the same words of weight, in whatever order and build, and turn it round.

“Providers must verify the origin of messages”, “No verification of the origin of messages takes
place at providers”: nothing stands in one place in both. So the words of weight are laid
side by side as sets, those of conditions too. All have to agree but for light words,
the agent that a passive hides, what a ban leaves out, and one pair of words that exclude each
other. Then the signs decide; a word of permission or demand that is all that is left tells the
sign. It is asked last, and says nothing where a word more could tell two deeds
apart, where another is the one who acts, or where what is denied is not the deed itself.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from plainspec.language.conflicts.compare import opposed_signs
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.folded import Folded, Item, Modal
from plainspec.language.norms.deontics import judgements, ruling, turned
from plainspec.language.norms.deontics_table import DEMANDED, Sign
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import near
from plainspec.language.words.opposites import contrary
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES, base_form, words
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

#: Words of weight in common, at least; and where neither sentence demands anything.
_FEWEST, _FEWEST_STATED = 3, 4
#: More than so many that only one sentence has are not looked at.
_MOST_APART = 8
#: So many light words may stand in one of the two besides; and words of conditions.
_MOST_LIGHT, _MOST_LIGHT_OF_CASES = 2, 6
#: What carries a deed that a noun names, or a case that a noun opens: “takes place”, “in the event of”.
_LIGHT = words(
    "get take make do go come put place perform happen occur conduct carri case event occas time instanc someth what who whom whoever which with there one anyon"
    " part concern respect regard relat view act presenc proceed also alway general exist subject herebi yes attempt endeavor endeavour happi glad readi"
)
#: By what a stretch is denied that is not the sentence's own.
_DENIALS = words("not without lack none")
#: Of these there are some that have to and others that must not.
_INDEFINITE = words("some certain various most")
#: What one of them gives the other gets: who does it changes with the word.
_CONVERSE = frozenset(
    frozenset(pair.split())
    for pair in ["send receiv", " give receiv", " return recov", " share receiv", " teach learn", " inform learn", " lend borrow", " sell buy", " pay receiv", " submit receiv", " show see", " send get", " give obtain", " share give", " deliv receiv"]
)  # fmt: skip


class _Gist(NamedTuple):
    """What a sentence says by its words of weight. ``local`` are the keys that are denied apart from its deed."""

    folded: Folded
    items: dict[str, Item]
    keys: frozenset[str]
    local: frozenset[str]

    def stem(self, key: str) -> str:
        """The stem of the word that *key* stands for."""
        return self.items[key].stem if key in self.items else key


class _Paired(NamedTuple):
    """What is left on either side, how many pairs of words exclude each other, and whether one is a converse."""

    left: frozenset[str]
    right: frozenset[str]
    flips: int
    converse: bool


def turned_round(text: str, one: Folded, other: str, two: Folded) -> Verdict | None:
    """How *text* and *other*, which fold to *one* and *two*, are at odds by their signs alone, whatever their build."""
    if not _comparable(one, two):
        return None
    if any(
        f.signs[0].force is Force.STATEMENT and "did" in vocabulary(t)
        for f, t in ((one, text), (two, other))
    ):
        return None  # what happened is no rule
    mine, theirs = _gist(one), _gist(two)
    common = mine.keys & theirs.keys
    stated = all(f.signs[0].force is Force.STATEMENT for f in (one, two))
    if len(common - _LIGHT) + len(one.amounts) < (_FEWEST_STATED if stated else _FEWEST):
        return None
    left, right = mine.keys - common - _LIGHT, theirs.keys - common - _LIGHT
    apart = len(left) + len(right)
    if apart > min(_MOST_APART, len(common)) or mine.local != theirs.local:
        return None
    paired = _paired(mine, theirs, left, right)
    left, right = paired.left - _hidden(one, two), paired.right - _hidden(two, one)
    here, there = _told(mine, left, text), _told(theirs, right, other)
    signs = here or _sign(one), there or _sign(two)
    if signs[0] is None or signs[1] is None or (here and there):
        return None
    told = (left if here else frozenset()) | (right if there else frozenset())
    left, right = (frozenset() if here else left), (frozenset() if there else right)
    if (left and not _passes(mine, left, two, signs[1])) or (
        right and not _passes(theirs, right, one, signs[0])
    ):
        return None
    if (left and right) or not _same_places(mine, theirs):
        return None
    if not (_gets(one, two) if paired.converse else _same_roles(one, two, told)):
        return None
    if not paired.flips and not paired.converse and not _same_deed(one, two, told):
        return None
    return _verdict(signs[0], signs[1], paired.flips)


def _comparable(one: Folded, two: Folded) -> bool:
    if len(one.modals) > 1 or len(two.modals) > 1 or len(one.amounts) != len(two.amounts):
        return False
    common = len(one.bag & two.bag)
    apart = len(one.bag) + len(two.bag) - 2 * common
    light = _MOST_LIGHT_OF_CASES if one.cases or two.cases else _MOST_LIGHT
    if common + len(one.amounts) < _FEWEST - 1 or apart > common + light:
        return False
    for folded in (one, two):
        if folded.question or folded.sole or not _INDEFINITE.isdisjoint(folded.bag):
            return False
    if sorted(a.value for a in one.amounts) != sorted(a.value for a in two.amounts):
        return False
    return sum(c.negative for c in one.cases) == sum(c.negative for c in two.cases)


def _gist(folded: Folded) -> _Gist:
    items = {item.key: item for item in reversed(folded.items)}
    keys = frozenset(items).union(*(case.keys for case in folded.cases))
    denied = {after.key for item, after in pairwise(folded.items) if item.key in _DENIALS}
    return _Gist(folded, items, keys - _DENIALS, frozenset(denied))


# -- the words that differ -----------------------------------------------------------------------


def _paired(mine: _Gist, theirs: _Gist, left: frozenset[str], right: frozenset[str]) -> _Paired:
    """Both without words that mean the same, exclude each other or are converse."""
    flips, converse = 0, False
    acts = _verb(mine.folded), _verb(theirs.folded)
    for one in sorted(left):
        for two in sorted(right):
            a, b = mine.stem(one), theirs.stem(two)
            verbs = one in _deeds(mine.folded) and two in _deeds(theirs.folded)
            opposed = one == acts[0] and two == acts[1] and contrary(a, b)
            exchanged = verbs and frozenset((a, b)) in _CONVERSE
            if opposed or exchanged or near(a, b):
                left, right = left - {one}, right - {two}
                flips += opposed
                converse |= exchanged
                break
    return _Paired(left, right, flips, converse)


def _passes(gist: _Gist, own: frozenset[str], other: Folded, sign: Modal) -> bool:
    """Whether what only one sentence says more of may be.

    How it is done, where the other denies that it is; which, where the other has “no” of all.
    """
    if not sign.negative or gist.folded.signs[0].negative or gist.folded.negations:
        return False
    kept = [gist.items[key] for key in own if key in gist.items]
    return len(kept) == len(own) <= _MOST_PASSING and all(
        (item.modifies and other.negations) or item.text.lower().endswith("ly") for item in kept
    )


_MOST_PASSING = 2


# -- who does it ---------------------------------------------------------------------------------


def _subject(folded: Folded) -> frozenset[str]:
    return frozenset(i.key for i in folded.items if i.subject and not i.setting) - _LIGHT


def _agent(folded: Folded) -> frozenset[str]:
    """Who is named behind “by”."""
    return frozenset(item.key for item in folded.items if item.before == "by")


def _hidden(folded: Folded, other: Folded) -> frozenset[str]:
    """Who acts in *folded*, where *other* names nobody: a passive, or a deed that a noun names."""
    if _agent(other):
        return frozenset()
    if folded.passive:
        return _agent(folded) if other.passive or not _subject(other) else frozenset()
    subject = _subject(folded)
    return subject if subject.isdisjoint(_subject(other)) else frozenset()


def _same_roles(one: Folded, two: Folded, told: frozenset[str]) -> bool:
    """Whether who acts in one of them may act in the other."""
    if not _GETTING.isdisjoint(one.bag ^ two.bag):
        return _gets(one, two)  # “users get no warning”, “the wallet warns users”
    mine, theirs = _subject(one), _subject(two)
    for agent, subject, folded in ((_agent(one), theirs, two), (_agent(two), mine, one)):
        if agent and subject and not folded.passive and not _is_noun(folded, told):
            return bool(agent & subject)
    if not mine or not theirs:
        return True
    if one.passive == two.passive:
        return mine <= theirs or theirs <= mine or _verb(one, told) != _verb(two, told)
    return _subject(two if one.passive else one) <= _subject(one if one.passive else two) or not (
        _agent(one) or _agent(two)
    )


_GETTING = words("get receiv see")


#: What one only does in order to do another thing is no case in which that is done.
_NO_CASE = words("to and or")


def _same_places(mine: _Gist, theirs: _Gist) -> bool:
    """Whether the conditions of one are none of the other's deeds."""
    for key in mine.keys & theirs.keys:
        one, two = mine.items.get(key), theirs.items.get(key)
        of_a_case = one or two
        if (one is None or two is None) and of_a_case and of_a_case.before in _NO_CASE:
            return False
    return True


def _gets(folded: Folded, other: Folded) -> bool:
    """Whether who gets in one of them is who is given to in the other, and nothing that it is about."""
    for giver, getter in ((folded, other), (other, folded)):
        for item in giver.items:
            if item.key in _subject(getter) and not item.subject and item.before in _ABOUT:
                return False
    return True


_ABOUT = words("on about of against over")


# -- what is done --------------------------------------------------------------------------------


def _behind(folded: Folded, told: frozenset[str]) -> list[Item]:
    return [
        i for i in folded.items if not i.subject and i.key not in _DENIALS and i.key not in told
    ]


def _is_noun(folded: Folded, told: frozenset[str]) -> bool:
    """Whether the deed is named by a noun: nothing but a light verb or a word of demand says something of it."""
    behind = _behind(folded, told)
    return not behind or behind[0].key in _LIGHT or behind[0].before in _PREPOSITIONS


_PREPOSITIONS = words("by of in on at from for with without before after during against under")


def _verb(folded: Folded, told: frozenset[str] = frozenset()) -> str:
    return next((i.key for i in _behind(folded, told) if i.key not in _LIGHT), "")


def _deeds(folded: Folded, told: frozenset[str] = frozenset()) -> frozenset[str]:
    """What may be the deed: the verb; where that is light or nothing tells it, what stands first of all or is its object."""
    told_by = any(item.subject for item in folded.items)
    own = [i for i in folded.items if i.key not in _LIGHT | _DENIALS | told]
    infinitives = {i.key for i in own if not i.subject and i.before in _BEFORE_VERB}
    if told_by and not _is_noun(folded, told):
        return frozenset({_verb(folded, told), *infinitives})
    behind = [i.key for i in own if not i.subject and i.before not in _PREPOSITIONS]
    first = {i.key for i in own[:1]} | infinitives
    if told_by:
        return frozenset((*first, *behind[:1]))
    done = [
        i.key
        for i in own
        if i.text.lower() in IRREGULAR_PARTICIPLES or i.text.lower().endswith("ed")
    ]
    return frozenset((*first, *behind[:2], *done))


_BEFORE_VERB = words("to not never")


def _same_deed(one: Folded, two: Folded, told: frozenset[str]) -> bool:
    return not _deeds(one, told).isdisjoint(_deeds(two, told))


# -- signs ---------------------------------------------------------------------------------------

#: What was asked once is asked no more.
_PAST = words("was were had been did")
#: Words that demand where they are all that is left, besides those of the rules: “no care is asked”, “need no reminder”.
_WANTED = words("need ask expect demand want requir invok necessari seek")


def _told(gist: _Gist, left: frozenset[str], text: str) -> Modal | None:
    """The sign that the one word *left* tells of all the rest: “is unobjectionable”, “nothing stops”."""
    folded = gist.folded
    if len(left) != 1 or not _PAST.isdisjoint(vocabulary(text)):
        return None
    modal = folded.signs[0]
    if modal.force not in (Force.STATEMENT, Force.OBLIGATION) or len(folded.negations) > 1:
        return None
    item = gist.items.get(next(iter(left)))
    if item is None:
        return None
    stated = modal.force is Force.STATEMENT
    if (
        stated
        and not (item.text.lower().endswith(("ed", "en", "able", "sought")))
        and item.text.lower() not in judgements()
    ):
        return None  # “disclosure requires consent” says nothing of whether there is any
    sign = _sign_of(item) if stated or (item.key == _verb(folded) and item.before != "be") else None
    if sign is None or (not stated and sign.force is Force.RECOMMENDATION):
        return None
    if folded.negations or modal.negative:
        sign = Sign(*turned(*sign))
    return Modal(sign.force, sign.negative, item.span)


def _sign_of(item: Item) -> Sign | None:
    lower = item.text.lower()
    for phrase, sign in judgements().get(lower, ()):
        if phrase == (lower,):
            return sign
    if item.stem in _WANTED or item.key in _WANTED:
        return DEMANDED
    known = ruling().get(lower) or ruling().get(base_form(lower) or "")
    return known[1] if known is not None else None


def _sign(folded: Folded) -> Modal | None:
    """The sign with what the sentence denies besides; None where it denies twice."""
    modal = folded.signs[0]
    if len(folded.negations) > 1:
        return None
    if not folded.negations:
        return modal
    if modal.force in (Force.PERMISSION, Force.EXEMPTION, Force.CHOICE) and not modal.negative:
        return None
    span = folded.negations[0]
    return Modal(modal.force, not modal.negative, span or modal.span)


_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


def _verdict(mine: Modal | None, theirs: Modal | None, flips: int) -> Verdict | None:
    if mine is None or theirs is None or flips > 1:
        return None
    if flips:  # who may do neither may be forbidden both
        if any(m.negative or m.force not in _ASKING for m in (mine, theirs)):
            return None
        theirs = Modal(theirs.force, True, theirs.span)
    if not opposed_signs(mine, theirs):
        return None
    return Verdict(Kind.OBLIGATION, True, _spans(mine), _spans(theirs))


def _spans(modal: Modal) -> tuple[Span, ...]:
    return (modal.span,) if modal.span is not None else ()
