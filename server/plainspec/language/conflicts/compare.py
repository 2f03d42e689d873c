"""Whether two sentences can both be obeyed.

Two folded sentences are laid side by side. Where they agree in everything but
one thing, and that one thing is a sign (must, must not), an amount on the same
scale or two words that exclude each other, they are in conflict, and the words
that differ are those that decide. Everything else that differs keeps them
apart: another actor, another object, another condition. So silence is the
rule; a false conflict costs more trust than a missed one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from plainspec.language.conflicts.amounts import leaves_room
from plainspec.language.conflicts.dates import happens_once
from plainspec.language.conflicts.forms import special
from plainspec.language.conflicts.leftovers import (
    aside,
    nuance,
    without_deed,
    without_emphasis,
    without_place,
    without_taking,
    without_taking_part,
    without_using,
)
from plainspec.language.conflicts.values import KINDS, exclusive_words, governing
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Amount, Case, Folded, Item, Modal
from plainspec.language.folding.words import WHETHER
from plainspec.language.norms.clause_words import MODAL_WORDS
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import contrary
from plainspec.language.words.sayings import LIGHT
from plainspec.syntax.nodes import Node
from plainspec.text.span import Span

#: Fewer content words than this, those of conditions included, are no ground for a comparison.
_FEWEST = 2
#: Content words that only one sentence has, at most: a contrast, or the agent that a passive left out.
_MOST_LEFT = 4


def compare(one: Folded, other: Folded) -> Verdict | None:
    """How the sentences *one* and *other* are at odds, if they are.

    Where a sentence is anaphoric, whoever asks knows whether both speak of one thing.
    """
    if one.question or other.question or not (one.items and other.items):
        return None
    if min(_weight(one), _weight(other)) < _FEWEST and not (_is_state(one) and _is_state(other)):
        return None
    apart = one.bag ^ other.bag
    cases = _cases(one.cases, other.cases)
    found = special(one, other, apart, cases == 0)
    if found is not None or len(apart) > 2 * _MOST_LEFT or cases is None:
        return found
    if _bars_others(one) != _bars_others(other):
        return None
    left, right = _difference(one.items, other.items), _difference(other.items, one.items)
    if _denies_aside(one, left, right) or _denies_aside(other, right, left):
        return None
    left, right = _without_asides(left, right)
    if len(left) > _MOST_LEFT or len(right) > _MOST_LEFT:
        return None
    left, right = without_using(left, right)
    if "without" not in one.bag and "without" not in other.bag:  # “discuss with”, “talk to”
        left = [item for item in left if item.key != "with"]
        right = [item for item in right if item.key != "with"]
    if {len(left), len(right)} == {1, 2}:  # “verify that”, “skip”
        left = [item for item in left if item.key not in WHETHER]
        right = [item for item in right if item.key not in WHETHER]
    found = aside(one, other, left, right) if cases == 0 else None
    if found is not None:
        return found
    left, right = without_taking(one, other, left, right)
    if left or right:
        left, right = _without_light(left, right, bool(one.amounts and other.amounts))
        left, right = _kinds(one, left), _kinds(other, right)
    left, right = without_emphasis(left, right)
    left, right = _without_manner(one, left, right, other), _without_manner(other, right, left, one)
    left, right = without_place(one, other, left, right)
    left, right = without_deed(one, other, left, right)
    left, right = without_taking_part(one, other, left, right)
    same_roles = False
    if (left and right and len(left) + len(right) > 2) or bool(left) != bool(right):
        kept = _without_agent(one, other, left, right)
        if kept is None:
            settings = _setting(one, other, left, right)
            if settings is None or cases not in (0, settings):
                return None
            cases, left, right = settings, [], []
        else:
            left, right = kept
            same_roles = True
    words: tuple[Item, Item] | None = None
    if len(left) == 1 and len(right) == 1:
        words = left[0], right[0]
    elif left or right or not (same_roles or _same_roles(one, other)):
        return None
    turns = _turns(one, other)
    if turns is None:
        return None
    amounts = _amounts(one.amounts, other.amounts)
    if amounts is None:
        return _not_at_all(one, other, turns) if words is None and cases == 0 else None
    if words is not None:
        if turns.count or cases:
            return None
        return None if amounts else exclusive_words(one, other, *words)
    if amounts:
        return _quantity(one, other, amounts, turns) if cases == 0 else None
    if turns.count:
        return _signs(one, other, turns, cases)
    return (nuance(one, other) if cases == 0 else None) or _dropped(one, other, turns, cases)


def _bars_others(folded: Folded) -> bool:
    """“Nobody but the owner may …”: the owner may."""
    return bool(folded.sole) and any(sign.negative for sign in folded.signs)


def _is_state(folded: Folded) -> bool:
    """“The field is optional.”: the modal is all that is said."""
    return folded.passive and bool(folded.modals) and all(item.subject for item in folded.items)


def _weight(folded: Folded) -> int:
    return len(folded.items) + len(folded.amounts) + sum(len(case.keys) for case in folded.cases)


def _difference(one: Sequence[Item], other: Sequence[Item]) -> list[Item]:
    """The items of *one* that *other* has not."""
    counts = Counter(item.key for item in other)
    found = []
    for item in one:
        if counts[item.key] > 0:
            counts[item.key] -= 1
        else:
            found.append(item)
    return found


def _denies_aside(folded: Folded, own: list[Item], others: list[Item]) -> bool:
    """Whether what only *folded* adds in brackets says no: that is none of the sentence's own words."""
    spans = [item.span for item in own if item.aside and item.span is not None]
    if others or not spans or len(spans) < len(own):
        return False
    return any(
        span is not None and spans[0].start - _BRACKET <= span.start < spans[-1].end
        for span in folded.negations
    )


#: From a bracket to the first word of weight in it, in code points, at most.
_BRACKET = 20


def _without_asides(left: list[Item], right: list[Item]) -> tuple[list[Item], list[Item]]:
    """Without what only one of the two adds in brackets: "(see the example)"."""
    if right or not all(item.aside for item in left):
        if left or not all(item.aside for item in right):
            return left, right
        return left, []
    return [], right


def _without_manner(
    folded: Folded, own: list[Item], others: list[Item], another: Folded
) -> list[Item]:
    """Without how something is to be done that must not be done at all: "must be clearly marked"."""
    if others or any(sign.negative for sign in folded.signs) or len(folded.negations) > len(another.negations):  # fmt: skip
        return own
    return [
        item
        for item in own
        if item.subject
        or not (
            item.text.lower().endswith("ly")
            or item.stem in _OFTEN
            or (item.stem in _ORDERLY and item.before in MODAL_WORDS)
        )
    ]


_OFTEN = frozenset({"often", "sometim", "always", "seldom", "now", "again", "occasion"})
#: Right behind a modal, when something is to be done: “should first ask”.
_ORDERLY = frozenset({"first"})


def _without_light(
    left: list[Item], right: list[Item], both: bool
) -> tuple[list[Item], list[Item]]:
    """Without verbs that add nothing to the state that follows them: "kept closed", "closed".

    *both* where one such verb may stand for another: "sent in 2 seconds", "take 3 seconds".
    """
    if len(left) == 1 and len(right) == 1 and not both:
        return left, right

    def heavy(items: list[Item], others: list[Item]) -> list[Item]:
        return [
            item
            for item in items
            if item.subject
            or item.stem not in LIGHT
            or any(contrary(item.stem, other.stem) for other in others)
        ]

    return heavy(left, right), heavy(right, left)


def _kinds(folded: Folded, items: list[Item]) -> list[Item]:
    """Several words that together say of which kind a thing is, as one: "ISO 8601 format"."""
    if len(items) < 2:
        return items
    first = folded.items.index(items[0])
    behind = first + len(items)
    run = list(folded.items[first:behind]) == items and behind < len(folded.items)
    run = run and all(item.modifies for item in items)  # not “the cook reads the file”
    return items[-1:] if run and folded.items[behind].stem in KINDS else items


# -- conditions --------------------------------------------------------------------------


def _cases(one: Sequence[Case], other: Sequence[Case]) -> int | None:
    """0 where two sentences hold under the same conditions, 1 or 2 where one of them holds in more cases.

    None where they never hold together, or where nothing tells.
    """
    if not one and not other:
        return 0
    mine, theirs = _conditions(one), _conditions(other)
    # What holds even in a case holds without it too.
    mine -= _conditions(case for case in one if case.even) - theirs
    theirs -= _conditions(case for case in other if case.even) - mine
    if mine == theirs:
        return 0
    if mine < theirs:
        return 1
    if theirs < mine:
        return 2
    return None


def _conditions(cases: Iterable[Case]) -> frozenset[tuple[tuple[str, ...], bool]]:
    return frozenset((case.keys, case.negative) for case in cases)


def _setting(one: Folded, other: Folded, left: Sequence[Item], right: Sequence[Item]) -> int | None:
    """1 or 2 where only one of two sentences is limited by what stands in front of it; see :func:`_cases`."""
    if left and not right and left == [item for item in one.items if item.setting]:
        return 2
    if right and not left and right == [item for item in other.items if item.setting]:
        return 1
    return None


# -- who does it ---------------------------------------------------------------------------


def _same_roles(one: Folded, other: Folded) -> bool:
    """Whether the same words do the same in both: the one who acts in one does not suffer in the other."""
    if one.passive != other.passive:
        return True
    mine, theirs = (Counter(i.key for i in f.items if i.subject) for f in (one, other))
    if not mine or not theirs:
        if Force.OBLIGATION in (one.implied, other.implied):
            return True  # an imperative has no subject
        return [i.key for i in one.items][:1] == [i.key for i in other.items][:1]
    # What stands before the modal may be moved ("by phone"), but not to a place of its own.
    return mine == theirs or not (mine - theirs and theirs - mine)


def _without_agent(
    one: Folded, other: Folded, left: list[Item], right: list[Item]
) -> tuple[list[Item], list[Item]] | None:
    """The differences without a subject that the other sentence hides: by a passive, or an imperative.

    None where more than a contrast is left.
    """
    for mine, theirs, active, hidden in ((left, right, one, other), (right, left, other, one)):
        subject = [item for item in active.items if item.subject and not item.setting]
        if not subject or not all(item in mine for item in subject) or active.passive:
            continue
        if not (hidden.passive or not any(i.subject and not i.setting for i in hidden.items)):
            continue
        if any(item.key in _ALONE for item in hidden.items):
            continue
        rest = [item for item in mine if item not in subject]
        if len(rest) <= 1 and len(rest) == len(theirs):
            return (rest, theirs) if active is one else (theirs, rest)
    return None


_ALONE = frozenset({"onli"})


# -- signs ------------------------------------------------------------------------------------


class _Turns(Node, frozen=True):
    """Where two sentences differ in sign: how often, with which modals, and the words that say so."""

    count: int
    mine: Modal | None = None
    theirs: Modal | None = None
    here: tuple[Span, ...] = ()
    there: tuple[Span, ...] = ()


def _turns(one: Folded, other: Folded) -> _Turns | None:
    """None where the two cannot be compared, or differ in sign in more than one place."""
    mine, theirs = one.signs, other.signs
    if len(mine) != len(theirs):
        return _unread(one, other)
    here = tuple(span for span in one.negations if span is not None)
    there = tuple(span for span in other.negations if span is not None)
    loose = abs(len(one.negations) - len(other.negations))
    differing = [(a, b) for a, b in zip(mine, theirs, strict=True) if _differ(a, b)]
    count = len(differing) + loose
    if count == 0:
        return _Turns(0, mine[-1], theirs[-1])
    if count == 2 and loose == 1 and _let_off(one, other, *differing[0]):
        a, b = (Modal(modal.force, False, modal.span) for modal in differing[0])
        return _Turns(1, a, b, _spans(a), _spans(b))
    if count > 1:
        # "must not" against "must … no …" is the same, said otherwise.
        return _Turns(0, mine[-1], theirs[-1]) if count == 2 and loose == 1 else None
    if differing:
        a, b = differing[0]
        return _Turns(1, a, b, _spans(a), _spans(b))
    a, b = mine[0], theirs[0]
    if len(mine) > 1:
        if (here and there) or not (here or there):
            return None  # whose negation it is, nothing tells
        number = mine.index(governing(one, here[0])) if here else theirs.index(governing(other, there[0]))  # fmt: skip
        a, b = mine[number], theirs[number]
    if len(one.negations) > len(other.negations):
        a, b = Modal(a.force, not a.negative, a.span), b
        return _Turns(1, a, b, _spans(a) + here, _spans(b) + there)
    return _Turns(1, a, Modal(b.force, not b.negative, b.span), _spans(a) + here, _spans(b) + there)


def _unread(one: Folded, other: Folded) -> _Turns | None:
    """Where only one of two sentences has a modal that the other denies: “must be signed”, “cannot be signed”.

    Of what can be and what cannot, nothing tells whether it is a demand.
    """
    if len(one.modals) < len(other.modals):
        found = _unread(other, one)
        return _Turns(1, found.theirs, found.mine, found.there, found.here) if found else None
    mine, theirs = one.modals, other.modals
    if len(mine) != len(theirs) + 1 or one.negations or len(other.negations) != 1:
        return None
    span = other.negations[0]
    for number, modal in enumerate(mine):
        rest = mine[:number] + mine[number + 1 :]
        if any(_differ(a, b) or a.force is not b.force for a, b in zip(rest, theirs, strict=True)):
            continue
        before = sum(1 for m in theirs if m.span and span and m.span.end <= span.start)
        if modal.negative or modal.force not in _ASKING or before != number:
            continue
        denied = Modal(Force.OBLIGATION, True, span)
        return _Turns(1, modal, denied, _spans(modal), _spans(denied))
    return None


def _let_off(one: Folded, other: Folded, mine: Modal, theirs: Modal) -> bool:
    """“must avoid delays” and “need not avoid delays”."""
    here, there = len(one.negations), len(other.negations)
    if theirs.force is Force.EXEMPTION:
        return there > here and mine.negative and mine.force in _ASKING
    return mine.force is Force.EXEMPTION and here > there and theirs.negative and theirs.force in _ASKING  # fmt: skip


_ASKING = (Force.OBLIGATION, Force.RECOMMENDATION)


def _differ(one: Modal, other: Modal) -> bool:
    """Whether the signs of two modals differ: must, must not; must, need not."""
    if one.negative != other.negative:
        return True
    return not one.negative and {one.force, other.force} in _WAIVED


#: Of these two forces the one asks for what the other lets off.
_WAIVED = (
    {Force.EXEMPTION, Force.OBLIGATION},
    {Force.EXEMPTION, Force.RECOMMENDATION},
    {Force.CHOICE, Force.OBLIGATION},
    {Force.CHOICE, Force.RECOMMENDATION},
)


def _spans(modal: Modal) -> tuple[Span, ...]:
    return (modal.span,) if modal.span is not None else ()


def _signs(one: Folded, other: Folded, turns: _Turns, cases: int) -> Verdict | None:
    """The verdict on two sentences that differ in a sign alone, or in their conditions alone."""
    if turns.mine is None or turns.theirs is None:
        return None
    if not _opposed(turns.mine, turns.theirs):
        return None
    forces = {turns.mine.force, turns.theirs.force}
    if cases and forces == {Force.RECOMMENDATION, Force.PERMISSION}:
        return None  # “should not swear”, “may swear if asked to”: an exception
    statement = Force.STATEMENT in forces
    fewest = _FEWEST if _is_general(one) and _is_general(other) else _FEWEST + 1
    if statement and (cases or min(_weight(one), _weight(other)) < fewest):
        return None
    if _is_indefinite(one, turns.mine) and _is_indefinite(other, turns.theirs):
        return None
    return Verdict(Kind.OBLIGATION, True, turns.here, turns.there, bool(turns.here and turns.there), cases)  # fmt: skip


def _is_general(folded: Folded) -> bool:
    """Whether what is said holds of all of a kind (“overtime is paid”) or is told by “we”, not of one thing."""
    first = folded.items[0]
    return first.span is not None and first.before in _OF_ALL and not folded.cases


_OF_ALL = frozenset(["", "we", "no", "all", "not", "never", "always"])


#: Of how long and how often: what never happens happens for no time.
_LENGTHS = frozenset({"time", "times", "times/time"})
_CLOCK = "clock"


def _not_at_all(one: Folded, other: Folded, turns: _Turns) -> Verdict | None:
    """The verdict on two that differ in a sign and in any amount: “is kept for a year”, “is never kept”; “may borrow three books”, “must not borrow books”."""
    if turns.count != 1 or turns.mine is None or turns.theirs is None:
        return None
    denied, told = (one, other) if turns.mine.negative else (other, one)
    sign = turns.theirs if turns.mine.negative else turns.mine
    if denied.amounts or len(told.amounts) != 1 or sign.negative:
        return None
    if sign.force in (Force.EXEMPTION, Force.CHOICE) or not _opposed(turns.mine, turns.theirs):
        return None
    if Force.STATEMENT is denied.signs[-1].force and not (
        _is_general(denied) or _weight(denied) > _FEWEST
    ):
        return None
    amount = told.amounts[0]
    if sign.force is Force.PERMISSION:
        # “may retry up to three times”; but “may retry after 30 seconds” is another case.
        meant = amount.bounded_above and not amount.delay and amount.unit != _CLOCK
    else:
        meant = amount.unit in _LENGTHS
    if amount.selects or not meant:
        return None
    return Verdict(Kind.OBLIGATION, True, turns.here, turns.there)


def _is_indefinite(folded: Folded, sign: Modal) -> bool:
    """Whether the modal speaks of some and not of all: "some requests must be signed"."""
    first = next((item for item in folded.items if not item.setting), folded.items[0])
    if first.stem not in _INDEFINITE or first.before == "at" or len(folded.signs) > 1:
        return False
    if first.span is None or sign.span is None:
        return True
    between = (i for i in folded.items if i.span is not None and i.span.end <= sign.span.start)
    return sum(1 for _ in between) <= _FEW


#: The subject has so many words, at most.
_FEW = 4
#: Of these there are some that have to and others that must not.
_INDEFINITE = frozenset({"some", "certain", "various", "most"})


def opposed_signs(mine: Modal, theirs: Modal) -> bool:
    """Whether of two modals, which may have one sign, one demands what the other denies or waives."""
    return _differ(mine, theirs) and _opposed(mine, theirs)


def _opposed(mine: Modal, theirs: Modal) -> bool:
    """Whether two modals of different sign cannot both be obeyed."""
    if mine.negative == theirs.negative:
        return True  # "must" and "need not"
    positive, negative = (theirs, mine) if mine.negative else (mine, theirs)
    if Force.EXEMPTION in (positive.force, negative.force) or negative.force is Force.CHOICE:
        return False
    if positive.force in (Force.PERMISSION, Force.CHOICE):
        # "MAY" and "SHOULD NOT" can both hold: there may be valid reasons to do it (RFC 2119, 4).
        if negative.force is Force.RECOMMENDATION:
            return positive.hearty or negative.hearty
        return negative.force in (Force.OBLIGATION, Force.PERMISSION)
    return True


def _dropped(one: Folded, other: Folded, turns: _Turns, cases: int) -> Verdict | None:
    """The verdict on one demand that is made twice, once with a condition and once without."""
    if (
        not cases
        or turns.mine is None
        or turns.theirs is None
        or min(_weight(one), _weight(other)) <= _FEWEST
    ):
        return None
    if turns.mine.force is not turns.theirs.force or turns.mine.force is Force.STATEMENT:
        return None
    limited, free = (other, one) if cases == 1 else (one, other)
    shared = _conditions(free.cases)
    added = [case for case in limited.cases if (case.keys, case.negative) not in shared]
    if any(case.span is None or not case.keys or case.granted for case in added):
        return None
    spans = joined(*(case.span for case in added))
    here, there = ((), spans) if cases == 1 else (spans, ())
    return Verdict(Kind.RESTATEMENT, False, here, there, wider=cases)


# -- amounts ------------------------------------------------------------------------------------


def _amounts(
    one: Sequence[Amount], other: Sequence[Amount]
) -> tuple[Amount, Amount] | tuple[()] | None:
    """The one pair of amounts in which two sentences differ; None where that is not all."""
    if len(one) != len(other):
        return None
    differing = [(a, b) for a, b in zip(one, other, strict=True) if not a.same(b)]
    if not differing:
        return ()
    if len(differing) > 1:
        mine, theirs = Counter(a.value for a in one), Counter(a.value for a in other)
        left, right = list((mine - theirs).elements()), list((theirs - mine).elements())
        if not left and not right:
            return ()  # the same amounts in another order
        if len(left) != 1 or len(right) != 1:
            return None
        a = next(amount for amount in one if amount.value == left[0])
        b = next(amount for amount in other if amount.value == right[0])
        differing = [(a, b)]
    a, b = differing[0]
    return (a, b) if a.unit == b.unit else None


def _quantity(
    one: Folded, other: Folded, amounts: tuple[Amount, Amount], turns: _Turns
) -> Verdict | None:
    """The verdict on two sentences that differ in one amount."""
    mine, theirs = amounts
    here, there = joined(mine.span), joined(theirs.span)
    signs = [governing(folded, amount.span) for folded, amount in zip((one, other), amounts, strict=True)]  # fmt: skip
    negative = [sign.negative for sign in signs]
    if turns.count and turns.mine is not None and turns.theirs is not None:
        negative = [turns.mine.negative, turns.theirs.negative]
        if negative[0] == negative[1] or Force.EXEMPTION in (turns.mine.force, turns.theirs.force):
            return None
        here, there = joined(*turns.here, mine.span), joined(*turns.there, theirs.span)
    elif mine.selects or theirs.selects:
        return None  # the two are about different things
    elif mine.exact and theirs.exact and leaves_room(one, other):
        return None
    delayed = (mine.delay or theirs.delay) and not turns.count
    if delayed and _late(mine, theirs, signs):
        return Verdict(Kind.QUANTITY, True, here, there, True)
    if delayed and (mine.delay != theirs.delay or not happens_once(one, other)):
        # Both can be done, one after the other: two reminders, say.
        return Verdict(Kind.DUPLICATE, False, here, there, True)
    sides = []
    for amount, turned in zip((mine, theirs), negative, strict=True):
        if turned and amount.delay:  # "not after 14 days"
            amount = Amount(
                amount.low, float("inf"), True, True, amount.unit, amount.span, amount.text
            )
        side = amount.complement() if turned else amount
        if side is None:
            return None
        sides.append(side)
    permitted = [s.force is Force.PERMISSION and not s.negative for s in signs]
    if all(permitted):
        disjoint = not (sides[0].exact and sides[1].exact) and sides[0].disjoint(sides[1])
        # “may borrow no more than three” lets nobody borrow five.
        disjoint = disjoint or (_caps(mine) and _beyond(theirs, mine)) or (_caps(theirs) and _beyond(mine, theirs))  # fmt: skip
    else:
        disjoint = sides[0].disjoint(sides[1]) or any(
            allowed and _beyond(side, limit)
            for allowed, side, limit in zip(permitted, sides, reversed(sides), strict=True)
        )
    if disjoint:
        return Verdict(Kind.QUANTITY, True, here, there, not turns.count)
    return None if turns.count else Verdict(Kind.RESTATEMENT, False, here, there, True)


def _late(mine: Amount, theirs: Amount, signs: Sequence[Modal]) -> bool:
    """Whether one may wait for longer than the other lets: “within two days”, “may … after three days”."""
    for limit, wait, sign in ((mine, theirs, signs[1]), (theirs, mine, signs[0])):
        if wait.delay and not limit.delay and limit.bounded_above and wait.low >= limit.high:
            return sign.force is Force.PERMISSION and not sign.negative
    return False


def _caps(amount: Amount) -> bool:
    """Whether an *amount* that is permitted says itself that more is not: “at most 3”, “no more than 3”."""
    return amount.bounded_above and amount.text.lower().startswith(("no ", "not ", "at most"))


def _beyond(allowed: Amount, limit: Amount) -> bool:
    """Whether more is *allowed* than a *limit* lets: "may be up to 25", "at most 10"."""
    if allowed.bounded_above and limit.bounded_above:
        return allowed.high > limit.high
    return allowed.bounded_below and limit.bounded_below and allowed.low < limit.low
