"""Two sentences that speak of one deed in the same words of weight, in whatever order and build, and turn it round.

“Providers must verify the origin of messages”, “No verification of the origin of messages takes
place at providers”: nothing stands in one place in both. So the words of weight are laid
side by side as sets, those of conditions too. All have to agree but for light words,
the agent that a passive hides, and one pair of words that exclude each other. Then the
signs decide. It is asked last, and says nothing where a word more could tell two
deeds apart, where another is the one who acts, or where what is denied is not the deed itself.
"""

from __future__ import annotations

from typing import NamedTuple

from plainspec.language.folded import Folded, Force, Item, Modal
from plainspec.language.folding import fold
from plainspec.language.nearness import near
from plainspec.language.opposites import contrary
from plainspec.language.verdict import Kind, Verdict
from plainspec.language.vocabulary import words
from plainspec.text.span import Span

#: Words of weight in common, at least.
_FEWEST = 3
#: More than so many that only one sentence has are not looked at.
_MOST_APART = 8
#: What carries a deed that a noun names, or a case that a noun opens: “takes place”, “in the event of”.
_LIGHT = words(
    "get take make do go come put place perform happen occur conduct carri case event occas time instanc someth what who whom whoev which with there one anyon"
    " part concern respect regard relat view act presenc proceed also alway general exist subject"
)
#: Of whom or what the rest says something; and by what a stretch is denied that is not the sentence's own.
_DENIALS = words("not without lack none")
#: Of these there are some that have to and others that must not.
_INDEFINITE = words("some certain various most")


class _Gist(NamedTuple):
    """What a sentence says by its words of weight. ``local`` are the keys that are denied apart from its deed."""

    folded: Folded
    items: dict[str, Item]
    keys: frozenset[str]
    local: frozenset[str]


def turned_round(text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]) -> Verdict | None:  # fmt: skip
    """How the two are at odds by their signs alone, whatever their build."""
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or not _comparable(one, two):
        return None
    mine, theirs = _gist(one), _gist(two)
    common = mine.keys & theirs.keys
    left, right = mine.keys - common - _LIGHT, theirs.keys - common - _LIGHT
    if len(common - _LIGHT) < _FEWEST or len(left) + len(right) > _MOST_APART:
        return None
    left, right, flips = _paired(mine, theirs, left, right)
    left, right = left - _hidden(one, two), right - _hidden(two, one)
    if left or right or mine.local != theirs.local or not _same_roles(one, two):
        return None
    if not _same_deed(one, two) and not flips:
        return None
    return _verdict(one, two, flips)


def _comparable(one: Folded, two: Folded) -> bool:
    if len(one.bag ^ two.bag) > 2 * _MOST_APART or one.question or two.question:
        return False
    if any(_INDEFINITE.intersection(f.bag) for f in (one, two)):
        return False
    if len(one.signs) != 1 or len(two.signs) != 1 or one.sole or two.sole:
        return False
    if sorted(a.value for a in one.amounts) != sorted(a.value for a in two.amounts):
        return False
    if sum(c.negative for c in one.cases) != sum(c.negative for c in two.cases):
        return False
    return any(f.signs[0].force is not Force.STATEMENT for f in (one, two))


def _gist(folded: Folded) -> _Gist:
    items = {item.key: item for item in reversed(folded.items)}
    keys = frozenset(items).union(*(case.keys for case in folded.cases))
    denied = [
        following.key
        for item, following in zip(folded.items, folded.items[1:], strict=False)
        if item.key in _DENIALS
    ]
    return _Gist(folded, items, keys - _DENIALS, frozenset(denied))


def _paired(
    mine: _Gist, theirs: _Gist, left: frozenset[str], right: frozenset[str]
) -> tuple[frozenset[str], frozenset[str], int]:
    """Both without words that mean the same, or that exclude each other; and how many of these there are."""
    flips = 0
    for one in sorted(left):
        for two in sorted(right):
            a, b = _stem(mine, one), _stem(theirs, two)
            opposed = one == _verb(mine.folded) and two == _verb(theirs.folded) and contrary(a, b)
            if opposed or near(a, b):
                left, right = left - {one}, right - {two}
                flips += opposed
                break
    return left, right, flips


def _stem(gist: _Gist, key: str) -> str:
    return gist.items[key].stem if key in gist.items else key


# -- who does it -------------------------------------------------------------------------------


def _subject(folded: Folded) -> frozenset[str]:
    return frozenset(i.key for i in folded.items if i.subject and not i.setting) - _LIGHT


def _agent(folded: Folded) -> frozenset[str]:
    """Who is named behind “by”."""
    return frozenset(item.key for item in folded.items if item.before == "by")


def _hidden(folded: Folded, other: Folded) -> frozenset[str]:
    """Who acts in *folded*, where *other* names nobody: a passive, or a deed that a noun names."""
    if folded.passive:
        return (
            _agent(folded)
            if not _agent(other) and (other.passive or not _subject(other))
            else frozenset()
        )
    subject = _subject(folded)
    return subject if subject.isdisjoint(_subject(other)) and not _agent(other) else frozenset()


def _same_roles(one: Folded, two: Folded) -> bool:
    """Whether who acts in one of them may act in the other."""
    mine, theirs = _subject(one), _subject(two)
    if not mine or not theirs:
        return True
    if one.passive == two.passive:
        return mine <= theirs or theirs <= mine or _verb(one) != _verb(two)
    active, passive = (two, one) if one.passive else (one, two)
    agent = _agent(passive)
    return not agent or bool(agent & _subject(active)) or _subject(active) <= _subject(passive)


# -- what is done --------------------------------------------------------------------------------


def _verb(folded: Folded) -> str:
    return next((i.key for i in folded.items if not i.subject and i.key not in _LIGHT), "")


def _deeds(folded: Folded) -> frozenset[str]:
    """What may be the deed: the verb, and what stands first of all, or right behind the verb."""
    own = [i.key for i in folded.items if i.key not in _LIGHT and i.key not in _DENIALS]
    behind = [i.key for i in folded.items if not i.subject and i.key in own]
    return frozenset((*own[:1], *behind[:2]))


def _same_deed(one: Folded, two: Folded) -> bool:
    return not _deeds(one).isdisjoint(_deeds(two)) and (
        _verb(one) in _deeds(two) or _verb(two) in _deeds(one)
    )


# -- signs ---------------------------------------------------------------------------------------


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


def _verdict(one: Folded, two: Folded, flips: int) -> Verdict | None:
    from plainspec.language.conflict import opposed_signs

    mine, theirs = _sign(one), _sign(two)
    if mine is None or theirs is None or flips > 1:
        return None
    if flips:  # who may do neither may be forbidden both
        if any(m.negative or m.force not in _ASKING for m in (mine, theirs)):
            return None
        theirs = Modal(theirs.force, True, theirs.span)
    if not opposed_signs(mine, theirs):
        return None
    return Verdict(Kind.OBLIGATION, True, _spans(mine), _spans(theirs))


_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION, Force.STATEMENT)


def _spans(modal: Modal) -> tuple[Span, ...]:
    return (modal.span,) if modal.span is not None else ()
