"""How long a thing is kept, told by when it is removed: “delete after 30 days”, “keep for 90 days”."""

from __future__ import annotations

import msgspec

from plainspec.language.folding.folded import Amount, Folded, Item
from plainspec.language.measures.measure import Measure
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import DETERMINERS
from plainspec.text.span import Span

_KEEPING = frozenset({"keep", "retain", "store", "save", "preserv", "maintain", "retent"})
_REMOVING = frozenset({"delet", "remov", "eras", "destroy", "discard", "purg", "drop"})
#: Of how long something is: of other amounts, as of how often, a removal says nothing.
_LENGTHS = frozenset({"time", "business day"})


def keep_and_remove(one: Folded, other: Folded) -> bool:
    """Whether both say how long a thing is kept, and not in one way, so that both may be told to be done."""
    if not (one.amounts and other.amounts):
        return False
    times = [next((a for a in f.amounts if a.unit in _LENGTHS), None) for f in (one, other)]
    if times[0] is None or times[1] is None or (times[0].bounded_below and times[0].same(times[1])):
        return False  # what is older than a year is kept, and is removed
    deeds = _deed(one), _deed(other)
    if deeds[0] is None or deeds[1] is None:
        return False
    removal = next((f for f, deed in zip((one, other), deeds, strict=True) if deed and deed.stem in _REMOVING), one)  # fmt: skip
    if removal.signs[0].force is Force.PERMISSION:
        return False  # “may be deleted before the year is over”
    if (deeds[0].stem in _REMOVING) != (deeds[1].stem in _REMOVING):
        return True
    return _is_of_subject(one, times[0]) != _is_of_subject(other, times[1])


def told_by(folded: Folded, other: Folded) -> Span | None:
    """The word that says in *folded* that a thing is kept or removed, where *other* says it the other way."""
    mine, theirs = _deed(folded), _deed(other)
    apart = mine is not None and theirs is not None and mine.stem != theirs.stem
    return mine.span if apart and mine is not None else None


def _deed(folded: Folded) -> Item | None:
    """The word that says so; not “the *storage* team”."""
    return next(
        (
            item
            for item in folded.items
            if item.stem in _KEEPING | _REMOVING
            and (item.stem == "retent" or not (item.modifies and item.before in DETERMINERS))
        ),
        None,
    )


def as_kept(folded: Folded, measure: Measure, other: Folded) -> tuple[Folded, Measure]:
    """A removal as what it says of how long a thing is kept, where *other* tells that, too.

    What is to be deleted after two days is kept for two days, what is not to be deleted within two
    days for more, and what is to be deleted when older for no more.
    """
    removed, kept = _deed(folded), _deed(other)
    if (
        removed is None
        or kept is None
        or removed.stem not in _REMOVING
        or measure.kind not in _LENGTHS
    ):
        return folded, measure
    items = tuple(
        msgspec.structs.replace(item, key=kept.key, stem=kept.stem) if item is removed else item
        for item in folded.items
        if item.key != "after" or kept.stem in _REMOVING
    )
    said = msgspec.structs.replace(folded, items=items, bag=frozenset(i.key for i in items))
    amount = measure.amount
    if amount.bounded_below and _is_of_subject(folded, amount):
        amount = amount.complement() or amount
    delay = amount.delay and kept.stem in _REMOVING
    return said, measure._replace(amount=msgspec.structs.replace(amount, delay=delay))


def _is_of_subject(folded: Folded, amount: Amount) -> bool:
    """“Logs older than 30 days must be deleted”: that old no log is."""
    span = folded.modals[0].span if folded.modals else None
    return span is not None and amount.span is not None and amount.span.start < span.start
