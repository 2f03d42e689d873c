"""Sentences of a certain build that are at odds: "only", "wait … before", "everybody must", "A before B"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from plainspec.language.conflicts.costs import costs
from plainspec.language.conflicts.needs import needless
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Amount, Folded, Item
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import is_time, near
from plainspec.language.words.opposites import canonical, stem
from plainspec.language.words.sayings import ALL, LIGHT

_WAIT = {"wait", "befor"}


def special(one: Folded, other: Folded, apart: frozenset[str], same_cases: bool) -> Verdict | None:
    """The verdict on two sentences of which one at least is of such a build."""
    if same_cases and _ORDERED & one.bag and _ORDERED & other.bag:
        found = _order(one, other)
        if found is not None:
            return found
    if same_cases:
        found = _placed(one, other) if one.items[0].stem in _PUTTING else None
        if found is None and other.items[0].stem in _PUTTING:
            found = _turned(_placed(other, one))
        if found is not None:
            return found
    if not apart:
        return None
    if same_cases:
        found = costs(one, other)
        if found is not None:
            return found
    if len(apart) == 1 and same_cases and len(one.amounts) != len(other.amounts):
        return _none(one, other, apart) or _turned(_none(other, one, apart))
    if "without" in apart and one.amounts == other.amounts:
        found = _lacking(one, other) or _turned(_lacking(other, one))
        if found is not None:
            return found
    if same_cases:
        found = _reserved(one, other) if one.passive else None
        if found is None and other.passive:
            found = _turned(_reserved(other, one))
        if found is not None:
            return found
    if "without" in apart and same_cases:
        found = _skipped(one, other) or _turned(_skipped(other, one))
        found = found or _missing(one, other) or _turned(_missing(other, one))
        found = found or needless(one, other) or _turned(needless(other, one))
        if found is not None:
            return found
    if one.restricted is not None and other.restricted is not None:
        return _restricted(one, other) if same_cases else None
    if same_cases and (one.restricted is None) != (other.restricted is None):
        found = _all_of(one, other) if other.restricted else _turned(_all_of(other, one))
        if found is not None:
            return found
    if bool(one.sole) != bool(other.sole):
        return _sole(one, other) if one.sole else _turned(_sole(other, one))
    if apart == _WAIT and same_cases:
        return _waiting(one, other) or _turned(_waiting(other, one))
    if one.universal and not other.universal:
        return _excepted(one, other)
    if other.universal and not one.universal:
        return _turned(_excepted(other, one))
    return None


def _turned(verdict: Verdict | None) -> Verdict | None:
    return verdict.turned() if verdict is not None else None


_NEED = canonical(stem("require"))
_ORDERED = frozenset({"befor", "after"})


def _order(one: Folded, other: Folded) -> Verdict | None:
    """“A before B” and “B before A”, in two sentences of the same words, where no cycle tells it."""
    if one.events is not None and other.events is not None and one.events == other.events[::-1]:
        return None  # see `temporal-cycle`
    apart = (one.bag ^ other.bag) - _ORDERED - LIGHT
    if one.passive != other.passive:  # the passive leaves out who acts
        active = other if one.passive else one
        apart -= {item.key for item in active.items if item.subject}
    if apart or one.amounts != other.amounts:
        return None
    if one.negations or other.negations or len(one.signs) > 1 or len(other.signs) > 1:
        return None
    loose = [sign.force for sign in (*one.signs, *other.signs) if sign.force in _LOOSE]
    if any(sign.negative for sign in (*one.signs, *other.signs)):
        return None
    if loose and loose != [Force.PERMISSION]:
        return None  # who may do the one and may do the other is bound to nothing
    acting = [{item.key for item in folded.items if item.subject} for folded in (one, other)]
    same = acting[0] if acting[0] == acting[1] else set()  # who acts tells nothing apart
    if one.passive != other.passive:
        same = same | acting[1 if one.passive else 0]
    mine, theirs = _apart(one, same, False), _apart(other, same, False)
    if not all((*mine, *theirs)):
        mine, theirs = _apart(one, same, True), _apart(other, same, True)
    # What is named with the first of both, or with the second, is what both are done to.
    common = (mine[0] & theirs[0]) | (mine[1] & theirs[1])
    mine = mine[0] - common, mine[1] - common
    theirs = theirs[0] - common, theirs[1] - common
    if not all((*mine, *theirs)) or mine != theirs[::-1]:
        return None
    here = joined(*(item.span for item in one.items))
    there = joined(*(item.span for item in other.items))
    return Verdict(Kind.VALUES, True, here, there)


_LOOSE = (Force.PERMISSION, Force.EXEMPTION, Force.CHOICE)


def _apart(folded: Folded, acting: set[str], light: bool) -> tuple[frozenset[str], frozenset[str]]:
    """What tells the earlier from the later of two events, by the keys of their words.

    *light* where words that add nothing elsewhere are to count: “before it is stored”.
    """
    at = next(n for n, item in enumerate(folded.items) if item.key in _ORDERED)
    parts = [
        frozenset(
            item.key
            for item in part
            if (light or item.stem not in LIGHT)
            and item.key not in _ORDERED
            and item.key not in acting
        )
        for part in (folded.items[:at], folded.items[at + 1 :])
    ]
    first, second = parts if folded.items[at].key == "befor" else parts[::-1]
    return first - second, second - first


def _none(one: Folded, other: Folded, apart: frozenset[str]) -> Verdict | None:
    """“no digits” and “at least two digits”."""
    if len(one.amounts) or len(other.amounts) != 1 or len(one.negations) != 1 or other.negations:
        return None
    amount, item = other.amounts[0], next((i for i in one.items if i.key in apart), None)
    if item is None or item.stem != amount.unit or item.before != "no" or amount.low < 1:
        return None
    if any(sign.negative or sign.force in _LOOSE for sign in (*one.signs, *other.signs)):
        return None
    here = joined(*one.negations, item.span)
    return Verdict(Kind.QUANTITY, True, here, joined(amount.span), True)


#: What “only” may be followed by, where the other says “without”.
_HAVING = frozenset({"with", "for", "after", "upon", "on", "by", "under"})


def _lacking(one: Folded, other: Folded) -> Verdict | None:
    """“only with goggles” and “without goggles”; “only after written notice” and “without notice”."""
    gap = _only_at(other, "without")
    if gap < 0 or not _affirms(one, other):
        return None
    limits = [case for case in one.cases if case.only and not case.negative]
    if one.restricted is not None and one.restricted.way in _HAVING:
        keys, span = one.restricted.keys, one.restricted.span
        rest = list(one.cases)
    elif len(limits) == 1 and limits[0].span is not None:
        keys, span = limits[0].keys, limits[0].span
        rest = [case for case in one.cases if case is not limits[0]]
    else:
        return None
    if [(c.keys, c.negative) for c in rest] != [(c.keys, c.negative) for c in other.cases]:
        return None
    missing = {item.key for item in other.items[gap + 1 :]}
    done = sorted(item.key for item in other.items[:gap] if item.key not in _HAVING)
    others = sorted(i.key for i in unrestricted(one, set(keys)) if i.key not in ("onli", *_HAVING))
    # Who lacks a note lacks a written note as well.
    if not missing or not missing <= set(keys) or done != others:
        return None
    return Verdict(Kind.VALUES, True, joined(span), joined(*(i.span for i in other.items[gap:])))


#: What is put, and where; and where it then is.
_PUTTING = frozenset({"put", "use", "includ", "add", "place", "write", "insert", "mention", "show", "list", "attach", "have", "store"})  # fmt: skip
_BEARING = frozenset({"contain", "includ", "have", "use", "carri", "show", "list", "bear", "display", "hold", "mention"})  # fmt: skip
_PLACES = frozenset(
    {
        "in",
        "into",
        "on",
        "onto",
        "to",
        "the",
        "a",
        "an",
        "every",
        "each",
        "all",
        "any",
        "your",
        "its",
    }
)


def _placed(one: Folded, other: Folded) -> Verdict | None:
    """“Never put names in labels.” and “Labels must contain names.”: what stands somewhere, and what holds it."""
    if one.passive or other.passive:
        return None
    if len(one.signs) != 1 or len(other.signs) != 1:
        return None
    if (
        len(one.items) < _PLACED
        or any(item.subject for item in one.items)
        or one.amounts
        or other.amounts
    ):
        return None
    demand, answer = one.signs[0], other.signs[0]
    refused = demand.negative or bool(one.negations)
    denied = answer.negative or bool(other.negations)
    if demand.force is not Force.OBLIGATION or answer.force not in _DEMANDING or refused == denied:
        return None
    holder = [item.key for item in other.items if item.subject]
    rest = [item for item in other.items if not item.subject]
    if rest and rest[0].stem in _BEARING:
        rest = rest[1:]
    elif rest[:1] and answer.span is not None and not denied:
        return None
    thing = [item.key for item in rest]
    said = one.items[1:]
    if not holder or not thing:
        return None
    if [item.key for item in said] != thing + holder or said[len(thing)].before not in _PLACES:
        return None
    here = joined(*(item.span for item in one.items[:1]), demand.span)
    return Verdict(Kind.OBLIGATION, True, here, joined(answer.span))


#: The verb, what is put, and where.
_PLACED = 3
_RESERVED = frozenset({"reserv", "restrict", "limit", "confin"})
#: “The right to sign”, “access to”: what adds nothing to what may be done.
_RIGHTS = frozenset({"correct", "right", "use", "permiss", "abil", "author"})


def _reserved(one: Folded, other: Folded) -> Verdict | None:
    """“Access is restricted to managers.” and “Tenants may get access.”."""
    if other.passive or not (other.modals or other.implied is Force.STATEMENT):
        return None
    at = next((n for n, item in enumerate(one.items) if item.stem in _RESERVED and not item.subject), -1)  # fmt: skip
    if at < 1 or at + 1 >= len(one.items) or one.amounts or other.amounts:
        return None
    if not _affirms(one, other) or other.restricted or other.signs[-1].force is Force.EXEMPTION:  # fmt: skip
        return None
    if len(one.signs) > 1 or len(other.signs) > 1:
        return None
    what = [item.key for item in one.items[:at] if item.subject]
    who = {item.key for item in one.items[at + 1 :]}
    subject = _subject(other, len(what))
    others = {item.key for item in subject}
    deed = [item.key for item in other.items if item not in subject]
    if len(what) > len(deed):
        what = [key for key in what if key not in _RIGHTS or key in deed]
    if not what or what != deed or not others or others & (who | _ANYBODY) or "own" in others | who:
        return None
    if one.items[at + 1].before not in ("to", "for", "the", "our", "your", "its", "by"):
        return None
    if is_time(one.items[-1].text):
        return None  # “limited to office hours”
    here = joined(*(item.span for item in one.items[at:]))
    there = joined(*(item.span for item in subject), other.signs[-1].span)
    return Verdict(Kind.OBLIGATION, True, here, there)


def _subject(folded: Folded, rest: int) -> list[Item]:
    """Its subject; where no modal tells, what stands before the last *rest* words: “agents approve refunds”."""
    if folded.modals:
        return [item for item in folded.items if item.subject]
    return list(folded.items[: max(0, len(folded.items) - rest)])


def _skipped(one: Folded, other: Folded) -> Verdict | None:
    """“must be reviewed before it is merged” and “may be merged without review”."""
    at = _only_at(one, "befor")
    gap = _only_at(other, "without")
    if at < 0 or gap < 0 or one.amounts != other.amounts:
        return None
    demanded, done = one.signs[-1].force, other.signs[-1].force
    if len(one.signs) + len(other.signs) > 2 or not _affirms(one, other):
        return None
    if demanded not in _DEMANDING or done in (Force.EXEMPTION, Force.CHOICE):
        return None
    if demanded is Force.RECOMMENDATION and done is Force.PERMISSION:
        return None
    acting = {item.key for folded in (one, other) if not folded.passive for item in folded.items if item.subject}  # fmt: skip
    first, second = _keys(one.items[:at]), _keys(one.items[at + 1 :])
    main, missing = _keys(other.items[:gap]), _keys(other.items[gap + 1 :])
    if not missing or not missing <= first or not second - acting <= main:
        return None
    if not second - acting or ((first | second) ^ (main | missing)) - acting:
        return None
    if second - acting <= missing:
        return None
    here = joined(*(item.span for item in one.items if item.key in missing), one.items[at].span)
    there = joined(*(item.span for item in other.items[gap:]))
    return Verdict(Kind.OBLIGATION, True, here, there)


_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION)


def _missing(one: Folded, other: Folded) -> Verdict | None:
    """“Cookies require consent” and “cookies are set without consent”."""
    gap, need = _only_at(other, "without"), _only_at(one, _NEED)
    if gap < 0 or need < 0 or one.amounts or other.amounts or one.modals:
        return None
    if not _affirms(one, other) or one.passive or one.items[need].subject:
        return None
    what, needed = _keys(one.items[:need]), _keys(one.items[need + 1 :])
    main, missing = _keys(other.items[:gap]), _keys(other.items[gap + 1 :])
    done = main - what
    if any(item.subject for item in other.items if item.key in done):
        return None  # “session cookies”, of all cookies
    if not what or not needed or needed != missing or not what <= main or len(done) > 1:
        return None
    here = joined(*(item.span for item in one.items[need:]))
    there = joined(*(item.span for item in other.items[gap:]))
    return Verdict(Kind.OBLIGATION, True, here, there)


def _only_at(folded: Folded, key: str) -> int:
    """The number of the one item with this *key*; -1 where there is none, or several."""
    found = [number for number, item in enumerate(folded.items) if item.key == key]
    return found[0] if len(found) == 1 else -1


def _keys(items: Sequence[Item]) -> frozenset[str]:
    return frozenset(item.key for item in items if item.stem not in LIGHT)


def _affirms(one: Folded, other: Folded) -> bool:
    """Whether neither sentence says no."""
    return not (
        one.negations
        or other.negations
        or one.question
        or any(sign.negative for sign in (*one.signs, *other.signs))
    )


def _waiting(one: Folded, other: Folded) -> Verdict | None:
    """Whoever waits for 30 days before doing what must be done within 21 is too late."""
    if {i.key for i in one.items} - {i.key for i in other.items} != _WAIT:
        return None
    if len(one.amounts) != 1 or len(other.amounts) != 1:
        return None
    if one.negations or other.negations or any(m.negative for m in (*one.modals, *other.modals)):
        return None
    wait, limit = one.amounts[0], other.amounts[0]
    if wait.bounded_above or wait.unit != limit.unit:
        return None
    least = Amount(wait.low, float("inf"), False, True, wait.unit, wait.span, wait.text)
    if not least.disjoint(limit):
        return None
    return Verdict(Kind.QUANTITY, True, joined(wait.span), joined(limit.span))


#: What "only" limits: by which way, to which form. Times and persons may be limited besides.
_FORMS = frozenset({"to", "as", "in", "into", "within"})


def _restricted(one: Folded, other: Folded) -> Verdict | None:
    """Two sentences that each allow one form only, and not the other's."""
    if one.restricted is None or other.restricted is None or one.amounts or other.amounts:
        return None
    if [m.negative for m in one.signs] != [m.negative for m in other.signs]:
        return None
    mine, theirs = one.restricted, other.restricted
    if mine.way != theirs.way and not {mine.way, theirs.way} <= _FORMS:
        return None
    mine_only, their_only = set(mine.keys) - set(theirs.keys), set(theirs.keys) - set(mine.keys)
    if not mine_only or not their_only:
        return None
    if any(near(a, b) for a in mine_only for b in their_only):
        return None  # “may only include names”, “may only feature names”
    rest = [item.key for item in unrestricted(one, mine_only)]
    others = [item.key for item in unrestricted(other, their_only)]
    if rest != others or len(rest) < 2:
        return None
    return Verdict(Kind.VALUES, True, joined(mine.span), joined(theirs.span), True)


def _all_of(one: Folded, other: Folded) -> Verdict | None:
    """“applies to everyone” and “applies to members only”; “at every station”, “only at main stations”."""
    limit = other.restricted
    if limit is None or not limit.keys or not _affirms(one, other) or one.amounts or other.amounts:
        return None
    if any(sign.force is Force.EXEMPTION for sign in (*one.signs, *other.signs)):
        return None
    rest = [item.key for item in unrestricted(other, set(limit.keys)) if item.key != "onli"]
    mine = [item for item in one.items if item.key not in rest]
    if sorted(item.key for item in one.items if item.key in rest) != sorted(rest):
        return None
    if not mine:
        told = not _EVERYBODY.isdisjoint(one.shades) and not other.shades & ALL
    else:
        told = len(mine) == 1 and (
            (mine[0].before in ALL and mine[0].key == limit.keys[-1] and len(limit.keys) > 1)
            or (mine[0].stem == "retroact" and limit.keys[0] == "futur")
        )
    here = joined(*(item.span for item in mine)) or joined(*(sign.span for sign in one.modals))
    return Verdict(Kind.VALUES, True, here, joined(limit.span)) if told else None


_EVERYBODY = frozenset({"everyone", "everybody", "anyone", "anybody"})


def unrestricted(folded: Folded, limits: AbstractSet[str]) -> list[Item]:
    """The items of *folded* but those that say what it is limited to."""
    limit = folded.restricted
    return [
        item
        for item in folded.items
        if not (
            item.key in limits
            and limit is not None
            and (item.span is None or limit.span.start <= item.span.start < limit.span.end)
        )
    ]


def _sole(one: Folded, other: Folded) -> Verdict | None:
    """*one* lets some alone do what *other* lets others do, or forbids them."""
    if [(s.force, s.negative) for s in other.signs] == [(Force.OBLIGATION, True)]:
        return _barred(one, other)
    if any(sign.negative or sign.force is Force.EXEMPTION for sign in other.signs):
        return None
    if one.amounts != other.amounts or other.passive or other.negations or other.restricted:
        return None
    named = {case.keys for case in one.cases} - {case.keys for case in other.cases}
    if {case.keys for case in other.cases} - {case.keys for case in one.cases}:
        return None
    if named and not (len(named) == 1 and set(next(iter(named))) == set(one.sole)):
        return None
    mine = [i.key for i in one.items if not i.subject and i.key != "onli"]
    subject = _subject(other, len(mine))
    who = {item.key for item in subject}
    sole = set(one.sole)
    if (
        not sole
        or not (who or other.universal)
        or sole <= who
        or (who & sole and not other.universal)
    ):
        return None
    if who & _ANYBODY and not other.universal:
        return None
    theirs = [i.key for i in other.items if i not in subject]
    if not mine or sorted(mine) != sorted(theirs):
        return None
    here = joined(*(i.span for i in one.items if i.subject), *(s.span for s in one.signs))
    there = joined(*(item.span for item in subject), *(sign.span for sign in other.signs))
    return Verdict(Kind.OBLIGATION, True, here, there)


def _barred(one: Folded, other: Folded) -> Verdict | None:
    """“Only doctors may open it” in *one*, “doctors must not open it” in *other*."""
    if any(sign.negative for sign in one.signs) or one.negations or other.negations:
        return None
    if one.cases or other.cases or one.amounts != other.amounts or one.passive or other.passive:
        return None
    who = {item.key for item in other.items if item.subject}
    mine = sorted(item.key for item in one.items if not item.subject)
    if who != set(one.sole) or mine != sorted(i.key for i in other.items if not i.subject):
        return None
    here, there = ([sign.span for sign in folded.signs] for folded in (one, other))
    return Verdict(Kind.OBLIGATION, True, joined(*here), joined(*there))


_ANYBODY = frozenset({"user", "person", "peopl", "member", "anyon", "system", "softwar", "applic"})


def _excepted(one: Folded, other: Folded) -> Verdict | None:
    """*one* binds everybody to one way, *other* lets some take another."""
    if one.cases or other.cases:
        return None
    if [(m.force, m.negative) for m in one.modals] != [(Force.OBLIGATION, False)]:
        return None
    if [(m.force, m.negative) for m in other.modals] != [(Force.PERMISSION, False)]:
        return None
    everybody = [i.key for i in one.items if i.subject]
    some = [i.key for i in other.items if i.subject]
    if not everybody or some[: len(everybody)] != everybody or len(some) == len(everybody):
        return None
    mine = [i for i in one.items if not i.subject]
    theirs = [i for i in other.items if not i.subject]
    if len(mine) < 2 or len(theirs) < 2 or mine[0].key != theirs[0].key:
        return None
    if {i.key for i in mine} == {i.key for i in theirs} or one.way != other.way or not one.way:
        return None
    here = joined(one.modals[0].span, mine[-1].span)
    there = joined(other.modals[0].span, theirs[-1].span)
    return Verdict(Kind.EXCEPTION, False, here, there, wider=1)
