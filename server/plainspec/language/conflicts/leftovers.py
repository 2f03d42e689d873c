"""Sentences of which only one has a word more, and that word turns it: "is left out", "rarely", "away"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from plainspec.language.conflicts.amounts import sufficing
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Folded, Item
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import contrary
from plainspec.language.words.sayings import EXACTLY, ROUGHLY, TACIT


def aside(
    one: Folded, other: Folded, left: Sequence[Item], right: Sequence[Item]
) -> Verdict | None:
    """The verdict on *one* and *other*, which have the words *left* and *right* of their own."""
    found = sufficing(one, other, left, right) or _turned(sufficing(other, one, right, left))
    if found is not None:
        return found
    if bool(left) == bool(right):
        return _undone(one, other, left, right) or _turned(_undone(other, one, right, left))
    if left:
        return _turned(aside(other, one, right, left))
    return _shaded(one, other, right) or _undone(one, other, left, right)


def _turned(verdict: Verdict | None) -> Verdict | None:
    return verdict.turned() if verdict is not None else None


def _shaded(one: Folded, other: Folded, own: Sequence[Item]) -> Verdict | None:
    """“strictly” in *one*, “loosely” in *other*, or “toward” and “away from”."""
    if len(own) != 1 or own[0].stem not in TACIT or own[0].subject:
        return None
    if (one.shades - other.shades).isdisjoint(TACIT[own[0].stem]):
        return None
    if _negated(one) or _negated(other) or one.amounts != other.amounts:
        return None
    if all(folded.signs[-1].force in _LOOSE for folded in (one, other)):
        return None
    return Verdict(Kind.VALUES, True, (), joined(own[0].span))


def _undone(
    one: Folded, other: Folded, left: Sequence[Item], right: Sequence[Item]
) -> Verdict | None:
    """“must verify the address” and “verification of the address is skipped”."""
    if len(right) != 1 or right[0].stem not in _LEFT_UNDONE or right[0].modifies:
        return None
    if not all(item.subject and not item.setting for item in left) or (left and not other.passive):
        return None
    if right[0].subject or _negated(one) or _negated(other) or one.amounts != other.amounts:
        return None
    demanded, done = one.signs[-1].force, other.signs[-1].force
    if demanded in _LOOSE or done in (Force.EXEMPTION, Force.CHOICE):
        return None
    if demanded is Force.RECOMMENDATION and done is Force.PERMISSION:
        return None
    here = joined(*(sign.span for sign in one.modals))
    return Verdict(Kind.OBLIGATION, True, here, joined(right[0].span))


def nuance(one: Folded, other: Folded) -> Verdict | None:
    """The verdict on two sentences that say the same, one of them of an amount “exactly”, the other “roughly”."""
    if not one.amounts or _negated(one) or _negated(other):
        return None
    mine, theirs = one.shades, other.shades
    if not (_exact(mine) and _rough(theirs)) and not (_rough(mine) and _exact(theirs)):
        return None
    return Verdict(Kind.VALUES, True, (), ())


def _exact(shades: AbstractSet[str]) -> bool:
    return not EXACTLY.isdisjoint(shades) and ROUGHLY.isdisjoint(shades)


def _rough(shades: AbstractSet[str]) -> bool:
    return not ROUGHLY.isdisjoint(shades) and EXACTLY.isdisjoint(shades)


def _negated(folded: Folded) -> bool:
    return bool(folded.negations) or any(sign.negative for sign in folded.signs)


_LOOSE = (Force.PERMISSION, Force.EXEMPTION, Force.CHOICE)
_LEFT_UNDONE = frozenset({"omit", "skip", "neglect", "waiv", "forgo", "bypass", "forgon"})


def without_using(left: list[Item], right: list[Item]) -> tuple[list[Item], list[Item]]:
    """The differences without the verb of “use a cloth” where the other says “with a cloth”."""
    for mine, theirs in ((left, right), (right, left)):
        using = [item for item in mine if item.stem == "use"]
        means = [item for item in theirs if item.key == "with"]
        if len(using) == 1 and len(means) == 1:
            mine.remove(using[0])
            theirs.remove(means[0])
            break
    return left, right


def without_deed(
    one: Folded, other: Folded, left: list[Item], right: list[Item]
) -> tuple[list[Item], list[Item]]:
    """The differences without what is done in a state that the other forbids.

    “must be supervised” and “may swim unsupervised”: the state is all that tells them apart.
    """
    if len(left) == 1 and len(right) == 2 and _in_state(one, other, left[0], right):
        return left, right[1:]
    if len(right) == 1 and len(left) == 2 and _in_state(other, one, right[0], left):
        return left[1:], right
    return left, right


def _in_state(one: Folded, other: Folded, state: Item, theirs: Sequence[Item]) -> bool:
    """Whether *one* demands the *state* and *other* speaks of a deed in its opposite, which is *theirs*."""
    deed, contrary = theirs
    if one.signs[-1].force in _LOOSE or not one.passive or deed.subject or contrary.subject:
        return False
    first = next((item for item in other.items if not item.subject), None)
    return (
        first is deed
        and not contrary.modifies
        and contrary.stem in {f"un{state.stem}", f"un{state.key}"}
    )


def without_place(
    one: Folded, other: Folded, left: list[Item], right: list[Item]
) -> tuple[list[Item], list[Item]]:
    """The differences without where or with what a thing is done that is left undone altogether.

    “must be labelled with the date”, “stay unlabelled”.
    """
    if len(right) == 1 and len(left) > 1:
        return _of_undone(one, other, left, right[0]), right
    if len(left) == 1 and len(right) > 1:
        return left, _of_undone(other, one, right, left[0])
    return left, right


def _of_undone(one: Folded, other: Folded, own: list[Item], undone: Item) -> list[Item]:
    """*own*, what only *one* says, without what stands behind the deed that is *undone* in *other*."""
    deed = next((item for item in own if undone.stem == f"un{item.stem}"), None)
    if deed is None or undone.subject or undone.modifies or _negated(one) or _negated(other):
        return own
    if one.signs[-1].force in _LOOSE or one.amounts != other.amounts:
        return own
    behind = one.items.index(deed)
    kept: list[Item] = []
    after = False  # whether what an item says more of goes too: “with a *soft* cloth”
    for item in reversed(own):
        stays = item is deed or item.subject or item.setting or item.text.endswith("ly")
        stays |= one.items.index(item) < behind or (item.modifies and not after)
        after = not stays
        if stays:
            kept.insert(0, item)
    return kept


def without_taking_part(
    one: Folded, other: Folded, left: list[Item], right: list[Item]
) -> tuple[list[Item], list[Item]]:
    """The differences without what one does with a thing that the other exempts from: “must attend the meeting”."""
    for mine, exempting, asking in ((right, one, other), (left, other, one)):
        if exempting.signs[-1].force is not Force.EXEMPTION or asking.signs[-1].force is not Force.OBLIGATION:  # fmt: skip
            continue
        if (
            len(left) + len(right) == len(mine) == 1
            and not mine[0].subject
            and mine[0].stem in _PARTAKING
        ):
            return [], []
    return left, right


#: Whoever is exempt from a thing need not do these with it; and what is optional need not be so.
_PARTAKING = frozenset(
    ["follow", "obey", "compli", "pay", "attend", "observ", "part", "particip", "join", "undergo", "do", "meet", "bear",
     "present", "adher", "respect", "fulfil", "fulfill", "complet", "pass", "suppli", "submit", "includ"]
)  # fmt: skip


def without_taking(
    one: Folded, other: Folded, left: list[Item], right: list[Item]
) -> tuple[list[Item], list[Item]]:
    """The differences without the verb that an avoidance takes the place of: “use jargon”, “avoid jargon”."""
    if one.avoids and not other.avoids and not left and _is_taking(right):
        return [], []
    if other.avoids and not one.avoids and not right and _is_taking(left):
        return [], []
    return left, right


def _is_taking(items: Sequence[Item]) -> bool:
    return len(items) == 1 and items[0].stem in _TAKING and not items[0].subject


#: Whoever avoids a thing does none of these with it.
_TAKING = frozenset(
    ["use", "make", "includ", "contain", "add", "give", "offer", "provid", "show", "employ", "take", "seek", "prefer",
     "choos", "perform", "appli", "mention", "cite", "creat", "encourag", "allow", "permit", "accept", "keep", "introduc",
     "caus", "engag", "adopt", "embrac", "express", "insert", "ask", "place", "produc", "write", "send", "favour", "favor",
     "implement", "generat", "emit", "instal", "expos", "defin"]
)  # fmt: skip


def without_emphasis(left: list[Item], right: list[Item]) -> tuple[list[Item], list[Item]]:
    """The differences without how a verb is done whose opposite the other has: “sanitise”, “blindly trust”."""
    for mine, theirs in ((left, right), (right, left)):
        if len(mine) != 1 or len(theirs) != 2 or mine[0].subject:
            continue
        kept = [item for item in theirs if not item.text.endswith("ly") or item.subject]
        if len(kept) == 1 and not kept[0].subject and contrary(mine[0].stem, kept[0].stem):
            theirs[:] = kept
    return left, right
