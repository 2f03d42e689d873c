"""Who pays, or does what one alone does: "is free" and "pays for", "borne by the seller" and "the buyer pays"."""

from __future__ import annotations

from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Amount, Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.opposites import canonical, contrary, paired, stem
from plainspec.language.words.vocabulary import words


def _keys(text: str) -> frozenset[str]:
    return frozenset(canonical(stem(word)) for word in words(text))


#: Verbs and nouns of paying, and those of bearing a cost or a task.
_PAYING = _keys("pay extra charge fee price cost bill charged payable")
_BEARING = _keys("bear pay borne shoulder defray responsible responsibility liable")
_COSTS = _keys("cost costs expense expenses risk burden")
#: What one of two parties does with a thing is done; and of these things each has its own.
_DONE_ONCE = _keys(
    "collect provide supply furnish insure transport unload choose select appoint nominate"
)
_OF_EACH = _keys(
    "information data notice copy copies proof details name address report reports evidence document documents"
    " signature reason reasons service services answer feedback support contact following necessary"
)
#: What says no more than that somebody bears it.
_SAID = _BEARING | _COSTS | _keys("travel transit") | {"sent"}
_FREE = canonical("free")
_MONEY = _PAYING | _BEARING | _COSTS | {_FREE}
_PARTIES = _keys(
    "customer client buyer seller supplier vendor contractor landlord tenant employer employee lessor lessee purchaser"
)
#: Who may be named as the one who pays, where a thing is free for everybody else too.
_PAYERS = _keys(
    "customer client guest user visitor member buyer passenger tenant patient student recipient subscriber"
    " applicant people employee participant resident"
)


def costs(one: Folded, other: Folded) -> Verdict | None:
    """The verdict on two sentences that say who pays for a thing, or that nobody does."""
    if one.bag.isdisjoint(_MONEY | _DONE_ONCE) or other.bag.isdisjoint(_MONEY | _DONE_ONCE):
        return None
    if _says_no(one) or _says_no(other) or one.cases != other.cases:
        return None
    if not all(_is_price(amount) for amount in (*one.amounts, *other.amounts)):
        return None
    if _FREE in one.bag and not one.bag.isdisjoint(_FREE_OF):
        return None
    found = _gratis(one, other)
    if found is None:
        turned = _gratis(other, one)
        found = turned.turned() if turned is not None else _bearers(one, other)
    return found


#: “free of defects” is no price.
_FREE_OF = _keys("defect error dust fault bug obstruction")


#: What stands in front of the one who bears something.
_OF_WHOM = words("the a an by of with on")


#: What each has one of.
_OWN = words("its their his her own it they he she")


def _says_no(folded: Folded) -> bool:
    return bool(folded.negations) or any(
        sign.negative or sign.force is Force.EXEMPTION for sign in folded.signs
    )


def _is_price(amount: Amount) -> bool:
    """Whether it is so much money, more than none: currencies have three capitals (ISO 4217)."""
    return len(amount.unit) == 3 and amount.unit.isupper() and amount.low > 0


def _gratis(one: Folded, other: Folded) -> Verdict | None:
    """“Parking is free” and “guests pay for parking”."""
    free = [item for item in one.items if item.key == _FREE and not item.subject]
    if (
        one.amounts
        or len(free) != 1
        or free[0].modifies
        or other.bag.isdisjoint(_PAYING)
        or _FREE in other.bag
    ):
        return None
    what = one.bag - {_FREE} - _PAYERS
    if not what or not what <= other.bag or other.bag - what - _PAYING - _PAYERS:
        return None
    if (one.bag & _PAYERS) - other.bag and other.bag & _PAYERS:
        return None  # free for members, and visitors pay
    paying = [item.span for item in other.items if item.key in _PAYING]
    return Verdict(Kind.VALUES, True, joined(free[0].span), joined(*paying))


def _indefinite(folded: Folded) -> bool:
    """Whether each of two parties can do what is said with a thing of its own: “provide a copy”."""
    return not folded.bag.isdisjoint(_OF_EACH) or not any(
        item.before == "the" and item.key not in _PARTIES for item in folded.items
    )


def _bearers(one: Folded, other: Folded) -> Verdict | None:
    """“The buyer pays the duties” and “duties are borne by the seller”."""
    if one.amounts or other.amounts:
        return None
    done_once = one.bag & other.bag & _DONE_ONCE
    if done_once and (_indefinite(one) or _indefinite(other)):
        return None
    if not done_once and any(f.bag.isdisjoint(_BEARING | _COSTS) for f in (one, other)):
        return None
    if any(folded.signs[-1].force is Force.PERMISSION for folded in (one, other)):
        return None
    left, right = one.bag - other.bag - _SAID, other.bag - one.bag - _SAID
    if any(item.before in _OWN for folded in (one, other) for item in folded.items):
        return None  # “must pay its taxes”
    if len(left) != 1 or len(right) != 1 or not (one.bag & other.bag) - _SAID:
        return None
    a, b = ([i for i in f.items if i.key in keys] for f, keys in ((one, left), (other, right)))
    if not (paired(a[0].stem, b[0].stem) or contrary(a[0].stem, b[0].stem)):
        return None
    if not all(
        item.subject or (item.before in _OF_WHOM and not item.modifies) for item in (a[0], b[0])
    ):
        return None  # “the tenant deposit”
    return Verdict(Kind.VALUES, True, joined(a[0].span), joined(b[0].span))
