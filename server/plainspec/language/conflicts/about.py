"""Whether two sentences, the amounts of which are blanked, speak of one thing.

All words of content have to be the same in both, but for those that say no more than that there is
an amount (“a limit of”, “lasts”), who acts where the other does not name him, and the verb that the
amount hangs on: what a list *has* and what it *consists of* is one thing, and so is what a server
*answers* with and what it *returns*. Two nouns that differ are two things.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from plainspec.language.folding.folded import Folded, Item, Modal
from plainspec.language.folding.words import WHETHER
from plainspec.language.measures.frequencies import TURNS
from plainspec.language.measures.measure import COUNT, LABEL, RANKED, SHARE, VERSIONED, Measure
from plainspec.language.norms.force import Force
from plainspec.language.words.nearness import near
from plainspec.language.words.opposites import contrary, exclusive, stem
from plainspec.language.words.sayings import LIGHT
from plainspec.language.words.vocabulary import BE, base_form, words


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text))


#: Around any amount these say no more than that there is so much, and that it is a limit.
_BEARING = LIGHT | _stems(
    "have has contain contains include includes comprise consist make number amount total equal range set fix count limit cap"
    " ceiling maximum max most minimum bound restrict exceed apply exist exactly only just allow allowed permit permitted reach be there"
    " single different separate distinct individual form up serve find sit administer perform collect gather"
    " value satisfy ensure check verify additional top supplementary extra further again still more"
)
#: What a thing that has a size is made to do where only its size matters.
_FITTING = _stems("fit accept use hold support handle take process measure")
#: Around an amount of one kind these tell what kind it is, and mean the same.
_TELLING = {
    "time": _stems(
        "first last run take duration period time length long lifetime valid validity time use set"
    ),
    "data": _stems("size length long large wide width") | _FITTING,
    "clock": _stems("time"),
    "kilogram": _stems("weigh weight mass heavy dose dosage") | _FITTING,
    "meter": _stems(
        "length long wide width high height size apart gap distance space speed fast drive go"
    )
    | _FITTING,
    "area": _stems("size large"),
    COUNT: _stems("length long size quantity time array list sequence collection group"),
    "percent": _stems("rate charge bear share portion high large many much"),
    "radian": _stems("temperature warmer colder cooler warm keep hold maintain set"),
    "degC": _stems("temperature warmer colder cooler warm keep hold maintain set"),
    "unit": _stems("number state express tell measure unit give value specify display show"),
    "named": _stems("length size long large number"),
    "bits": _FITTING | _stems("type argument parameter value field encode integer unsigned"),
    LABEL: _stems("code error status number value position index"),
    VERSIONED: _stems("version number"),
}
MONEY = _stems("cost charge pay price fee sum rate bill")
#: What is given and what is got is one amount.
_GETTING = _stems("get receive give grant entitle entitled offer")
#: Verbs that an amount hangs on, of which one may stand for another.
_SAME_DEED = tuple(
    map(
        _stems,
        (
            "return answer respond reply emit exit fail reject revert throw report signal",
            "have hold contain comprise consist include carry take need require use bear accept support split divide",
            "write store put place print set stand appear come insert locate show",
            "offer give provide present show list name suggest propose explain mention cite",
            "cost charge pay bear levy spend burn deduct expensive",
            "encode represent express store serialise pass give return",
            "begin start open run",
            "ship send deliver dispatch split",
        ),
    )
)
#: Whoever does this does not what he does it with.
_REFUSING = _stems(
    "reject refuse deny decline ban block prevent avoid ignore drop skip omit lack miss discard delete remove exclude forbid prohibit"
)
_FEWEST = 2
#: Words of content that name who acts, at most.
_AGENT = 2
#: “comes with a lease of”; “what is sent is”.
_EMPTY = WHETHER | {"with"}
#: “the following three events”: which ones, the list behind tells.
_POINTING = words("following respective corresponding normal usual")


def alike(one: Folded, two: Folded, signs: tuple[Modal, Modal], moved: bool, mine: Measure, theirs: Measure) -> bool:  # fmt: skip
    """Whether two sentences, the amounts *mine* and *theirs* of which are blanked, say the same."""
    if len(one.negations) != len(two.negations):
        return False
    # “only two”: the amount says so itself.
    limited = mine.only or theirs.only or mine.kind == SHARE or theirs.kind.startswith(TURNS)
    if (one.restricted is None) != (two.restricted is None) and not limited:
        return False
    if _others(one) != _others(two) or _is_default(one) != _is_default(two):
        return False
    rest = [
        Counter(s.negative for s in folded.signs if s is not sign and s.negative)
        for folded, sign in zip((one, two), signs, strict=True)
    ]
    if rest[0] != rest[1]:
        return False
    left, right = _only(one, two), _only(two, one)
    cases, others = _cases(one) - _cases(two), _cases(two) - _cases(one)
    if not (_is_said(cases, two) and _is_said(others, one)):
        return False
    left, right = _said_before(left, one, two, others), _said_before(right, two, one, cases)
    left, right = _of_any_kind(left, mine, theirs), _of_any_kind(right, theirs, mine)
    labelled = LABEL in (mine.kind, theirs.kind)
    told = mine.counted | theirs.counted if labelled else mine.counted & theirs.counted
    told |= {measure.kind.partition("/")[2] for measure in (mine, theirs)}
    told |= {measure.kind.removeprefix(TURNS) for measure in (mine, theirs)}
    left, right = _untold(left, two, told), _untold(right, one, told)
    left, right = _without_manner(left, right), _without_manner(right, left)
    acted = left, right
    left, right = _without_agent(one, left, two), _without_agent(two, right, one)
    acts = (left, right) != acted
    exactly = not (left or right)
    turned = False
    if not _is_without(mine) and not _is_without(theirs):
        left, right, turned = _without_deeds(left, right)
    if _is_code(mine) and _is_code(theirs) and _same_case(one, two) and not (left and right):
        left, right = ([i for i in side if not i.modifies] for side in (left, right))
    if left or right:
        return False
    common = sum(1 for item in one.items if item.key in two.bag)
    common += sum(len(case.keys) for case in one.cases) + len(one.amounts)
    if common < _FEWEST and not (common and exactly and _tell(mine, theirs, one)):
        return False
    counted = mine.counted | theirs.counted
    return moved or turned or acts or mine.kind in (RANKED, LABEL) or _same_roles(one, two, counted)


def _is_code(measure: Measure) -> bool:
    """Whether *measure* is a value as programs have them: what else is told of it is but another name."""
    return measure.kind == LABEL or "`" in measure.amount.text


def _same_case(one: Folded, two: Folded) -> bool:
    """Whether the two hold in one case, which several words tell."""
    cases = _cases(one)
    return cases == _cases(two) and sum(len(keys) for keys, _ in cases) >= _FEWEST


def _is_without(measure: Measure) -> bool:
    """“must open without a key” tells of how it is done, and not of how many keys there are."""
    return measure.amount.text.lower().startswith("without")


def _others(folded: Folded) -> Counter[tuple[object, ...]]:
    """The other amounts of *folded*; “one user” says no more than “a user”."""
    return Counter(a.value for a in folded.amounts if not (a.exact and a.low == 1))


def _only(one: Folded, two: Folded) -> list[Item]:
    """What only *one* has, of its words of content."""
    return [
        i
        for i in one.items
        if i.key not in two.bag and i.key not in _EMPTY and i.text.lower() not in _POINTING
    ]


def _is_default(folded: Folded) -> bool:
    """Whether an amount is only what holds where nobody sets another."""
    return any(item.stem == "default" for item in folded.items)


#: What a name in code is: “two `PUSH` instructions”.
_APPOSED = _stems("instruction opcode field parameter argument entry item element member object event method value type function call")  # fmt: skip


def _untold(items: list[Item], other: Folded, told: frozenset[str]) -> list[Item]:
    """*items* without those that are *told* with the amounts, and names of what *other* says in words: “`depth`”."""
    return [
        item
        for item in items
        if item.stem not in told
        and not (item.text[:1] == "`" and stem(item.text.strip("`").lower()) in other.bag)
        and not (item.stem in _APPOSED and item.before.startswith("`"))
    ]


def _of_any_kind(items: list[Item], own: Measure, other: Measure) -> list[Item]:
    """*items* without what kind of thing *own* counts, where *other* has fewer of any kind: “two independent sources”."""
    if own.kind != COUNT or own.amount.low <= other.amount.high or not own.counted & other.counted:
        return items
    return [i for i in items if not (i.modifies and i.stem in own.counted)]


def _tell(mine: Measure, theirs: Measure, folded: Folded) -> bool:
    """Whether two amounts tell by themselves that they are of one thing, beside one word in common."""
    if mine.kind not in (COUNT, RANKED) or mine.counted & theirs.counted:
        return True
    bounds = not (mine.amount.exact and theirs.amount.exact)
    return not (mine.counted or theirs.counted) and (bounds or any(item.text[:1] == "`" for item in folded.items))  # fmt: skip


def _without_manner(items: list[Item], others: list[Item]) -> list[Item]:
    """*items* without how something is done, where the other sentence does not tell: “answer directly”."""
    if any(_tells_how(item) for item in others):
        return items
    return [item for item in items if not _tells_how(item)]


def _tells_how(item: Item) -> bool:
    return item.text.endswith("ly") and not item.subject and not item.modifies


# -- conditions ---------------------------------------------------------------------------------

Cases = frozenset[tuple[tuple[str, ...], bool]]


def _cases(folded: Folded) -> Cases:
    return frozenset((case.keys, case.negative) for case in folded.cases if case.keys)


def _is_said(cases: Cases, other: Folded) -> bool:
    """Whether *other* says all of *cases* without making conditions of them: “for ambiguous questions”."""
    return all(
        not negative and (other.bag.issuperset(keys) or _is_setting(keys, other))
        for keys, negative in cases
    )


def _is_setting(keys: tuple[str, ...], folded: Folded) -> bool:
    """Whether what stands in front of *folded* tells nearly the same as a condition of *keys*."""
    told = [item.key for item in folded.items if item.setting]
    return bool(told) and len(set(told).intersection(keys)) >= _MOSTLY * len(told)


_MOSTLY = 0.6


def _said_before(items: list[Item], own: Folded, other: Folded, cases: Cases) -> list[Item]:
    """*items* of *own* without those that *other* says in conditions, of which *cases* are none of *own*'s."""
    keys = {key for case in other.cases for key in case.keys}
    set_apart = bool(cases) and any(_is_setting(said, own) for said, _ in cases)
    return [item for item in items if item.key not in keys and not (set_apart and item.setting)]


# -- who acts -----------------------------------------------------------------------------------


def _without_agent(own: Folded, items: list[Item], other: Folded) -> list[Item]:
    """*items* of *own* without the one who acts, where *other* names what it is done to and not by whom."""
    if own.passive or not items:
        return items
    subject = [item for item in own.items if item.subject and not item.setting]
    if not 0 < len(subject) <= _AGENT or not all(item in items for item in subject):
        return items  # “the retention time of logs is”: nobody who acts
    if other.passive or other.implied is Force.OBLIGATION or _is_of_its_object(own, other):
        return [item for item in items if item not in subject]
    return items


def _is_of_its_object(own: Folded, other: Folded) -> bool:
    """Whether the subject of *other* is something that somebody does something with in *own*."""
    objects = {item.key for item in own.items if not item.subject}
    subjects = {item.key for item in other.items if item.subject and not item.setting}
    return bool(subjects) and not subjects.isdisjoint(objects)


def _same_roles(one: Folded, two: Folded, counted: frozenset[str]) -> bool:
    """Whether who acts in the one does not suffer in the other; what is *counted* may stand anywhere."""
    if one.passive != two.passive or (one.passive and _given(one) and _given(two)):
        return True
    mine, theirs = ({i.stem for i in f.items if i.subject} for f in (one, two))
    if not mine or not theirs or not (mine - theirs and theirs - mine):
        return True
    return not (mine - theirs - counted) or not (theirs - mine - counted)


def _given(folded: Folded) -> bool:
    """Whether what is given and who gets it may both be the subject: “adults are given”, “is given to adults”."""
    return any(item.stem in _GIVEN and not item.subject for item in folded.items)


_GIVEN = _stems("give grant send administer pay award offer charge distribute lend show hand issue allocate assign")  # fmt: skip


# -- what is done -------------------------------------------------------------------------------


def _without_deeds(left: list[Item], right: list[Item]) -> tuple[list[Item], list[Item], bool]:
    """*left* and *right* without the verbs that the amounts hang on, and whether there were any."""
    mine, theirs = _deeds(left), _deeds(right)
    if len(mine) > 1 or len(theirs) > 1 or not (mine or theirs):
        return left, right, False
    if any(item.stem in _REFUSING for item in (*mine, *theirs)):
        return left, right, False
    if mine and theirs:
        a, b = mine[0].stem, theirs[0].stem
        if contrary(a, b) or exclusive(a, b) or not any({a, b} <= deeds for deeds in _SAME_DEED):
            return left, right, False
    return [i for i in left if i not in mine], [i for i in right if i not in theirs], True


def _deeds(items: list[Item]) -> list[Item]:
    """The verbs of the main clause among *items*."""
    return [item for item in items if not item.subject and _is_verb(item)]


def _is_verb(item: Item) -> bool:
    lower = item.text.lower()
    if item.before in _NO_VERB:
        return False
    if item.before in BE and lower.endswith(("ed", "able", "ible")):
        return True
    return bool(base_form(lower.split()[0]))


#: Behind these stands no verb.
_NO_VERB = words("a an the its their his her of in on at with by for from every each no any")


def hangs_otherwise(folded: Folded, rest: Folded) -> bool:
    """Whether verbs of *folded* are no more in *rest*, so that who acts in the one may suffer in the other."""
    return any(not i.subject and i.key not in rest.bag and _is_verb(i) for i in folded.items)


#: Light as these are beside “is”, who does the one does not do the other.
_DEEDS = tuple(
    map(
        _stems,
        (
            "send transmit submit",
            "keep store hold retain maintain preserve",
            "show display print",
            "receive get obtain",
        ),
    )
)


def other_deeds(one: Folded, two: Folded) -> bool:
    """Whether the two tell of deeds that have nothing to do with each other: “keep two copies”, “send two copies”."""
    if one.passive != two.passive:
        return False
    mine, theirs = ({i.stem for i in f.items if not i.subject} for f in (one, two))
    here, there = ([not deeds.isdisjoint(said) for deeds in _DEEDS] for said in (mine, theirs))
    return any(here) and any(there) and here != there


#: These only say that what a noun names is done.
_DOING = LIGHT - _stems("turn mark switch store treat") | _stems("check perform administer do hold")


def does_otherwise(one: Folded, two: Folded) -> bool:
    """Whether each does what the other does not: “is turned every two hours”, “is weighed twice a week”."""
    mine, theirs = (
        {i.stem for i in f.items if not i.subject and i.key not in o.bag and _is_verb(i)} - _DOING
        for f, o in ((one, two), (two, one))
    )
    return bool(mine and theirs) and not any(near(a, b) for a in mine for b in theirs)


# -- what tells of the amount -------------------------------------------------------------------


def _bare(item: Item) -> str:
    """The stem of *item*, which may be written as code: “an `Array` of”."""
    return stem(item.text.strip("`").lower()) if item.text[:1] == "`" else item.stem


def _answers(item: Item, folded: Folded, other: Folded) -> bool:
    """Whether *item* is the deed in other words: “inspect the lifts”, “check the lifts”."""
    if item.subject or not _is_verb(item) or item.stem in LIGHT:
        return False
    return any(
        near(item.stem, o.stem)
        for o in other.items
        if o.key not in folded.bag and not o.subject and _is_verb(o)
    )


def plain(folded: Folded, other: Folded, kind: str) -> Folded:
    """*folded* without what only tells that there is an amount, of the words that *other* has not."""
    dimension = kind.partition("/")[0]
    telling = _TELLING.get(dimension) or _TELLING.get(dimension.partition(" ")[0], frozenset())
    if dimension.isupper():
        telling = MONEY
    items = tuple(
        item
        for item in folded.items
        if item.key in other.bag
        or _answers(item, folded, other)
        or not (_bare(item) in _BEARING or _bare(item) in telling or item.stem in _GETTING)
        or any(contrary(item.stem, o.stem) for o in other.items if o.key not in folded.bag)
    )
    if len(items) == len(folded.items):
        return folded
    return msgspec.structs.replace(folded, items=items, bag=frozenset(i.key for i in items))
