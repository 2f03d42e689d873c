"""Sentences that differ in a word and in an amount, and are at odds by both together."""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Amount, Folded, Item
from plainspec.language.norms.force import Force

#: Who supports one value may support others.
_SUPPORTING = frozenset({"support", "accept", "offer"})


def leaves_room(one: Folded, other: Folded) -> bool:
    """Whether both only say that they can do with an amount: “supports keys of 2048 bits”."""
    return all(
        any(i.stem in _SUPPORTING and not i.subject for i in folded.items) and not folded.passive
        for folded in (one, other)
    )


_ENOUGH = "suffici"
_NEEDING = frozenset({"need", "requir", "have"})


def sufficing(
    one: Folded, other: Folded, left: Sequence[Item], right: Sequence[Item]
) -> Verdict | None:
    """“needs at least three approvals” in *one*, “two approvals are enough” in *other*."""
    if [item.key for item in right] != [_ENOUGH] or not {item.key for item in left} <= _NEEDING:
        return None
    if len(one.amounts) != 1 or len(other.amounts) != 1 or one.negations or other.negations:
        return None
    signs = (*one.signs, *other.signs)
    if any(sign.negative or sign.force in (Force.PERMISSION, Force.EXEMPTION) for sign in signs):
        return None
    needed, enough = one.amounts[0], other.amounts[0]
    if needed.unit != enough.unit or needed.delay or enough.delay or needed.low <= enough.high:
        return None
    return Verdict(Kind.QUANTITY, True, joined(needed.span), joined(enough.span, right[0].span))


def other_hours(one: Folded, other: Folded) -> bool:
    """Whether two sentences tell or allow stretches of the day of which both can hold: “is open from 9:00 to 12:00”."""
    return all(
        any(_is_stretch(amount) for amount in folded.amounts)
        and all(sign.force not in (Force.OBLIGATION, Force.RECOMMENDATION) for sign in folded.signs)
        for folded in (one, other)
    )


def _is_stretch(amount: Amount) -> bool:
    return amount.unit == "clock" and not (
        amount.exact or amount.bounded_above or amount.bounded_below
    )
