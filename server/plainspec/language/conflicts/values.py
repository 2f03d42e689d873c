"""Sentences that differ in one word or in an amount's worth of words: whether both words can hold."""

from __future__ import annotations

import re

from plainspec.language.conflicts.dates import instants, is_ordinal
from plainspec.language.conflicts.verdict import Kind, Verdict, joined
from plainspec.language.folding.folded import Folded, Item, Modal
from plainspec.language.norms.force import Force
from plainspec.language.norms.quantities import NUMBERS
from plainspec.language.words.nearness import near, opposed
from plainspec.language.words.opposites import (
    alternative,
    contrary,
    exclusive,
    leaves_room,
    paired,
    passing,
    qualities,
    root,
    stem,
)
from plainspec.language.words.sayings import ABLE
from plainspec.language.words.vocabulary import words
from plainspec.text.span import Span


def governing(folded: Folded, at: Span | None) -> Modal:
    """The modal that rules what stands at *at*."""
    signs = folded.signs
    if at is not None:
        before = [m for m in signs if m.span is not None and m.span.end <= at.start]
        if before:
            return before[-1]
    return signs[-1]


def permits(folded: Folded, at: Span | None) -> bool:
    """Whether what stands at *at* is permitted and not demanded: one may do the one and the other."""
    sign = governing(folded, at)
    return sign.force is Force.PERMISSION and not sign.negative


def exclusive_words(one: Folded, other: Folded, mine: Item, theirs: Item) -> Verdict | None:
    """The verdict on two sentences that differ in one word."""
    here, there = joined(mine.span), joined(theirs.span)
    verdict = Verdict(Kind.VALUES, True, here, there, True)
    if _prefers(one) and _prefers(other) and not (one.negations or other.negations):
        apart = contrary(mine.stem, theirs.stem) or paired(mine.stem, theirs.stem)
        if apart and not any(sign.negative for sign in (*one.signs, *other.signs)):
            return verdict
    if leaves_both(one) and leaves_both(other):
        return None
    if mine.subject or theirs.subject or mine.setting or theirs.setting:
        # The rule is about another thing; but there is one default.
        return verdict if _is_the_default(one) and _is_the_default(other) else None
    if _supports(one) and _supports(other):
        return None
    if mine.modifies and theirs.modifies and (_selects(one, mine) or _selects(other, theirs)):
        return None  # "log failed logins", "log successful logins"
    if mine.text[:1] == "`" or theirs.text[:1] == "`":
        if permits(one, mine.span):
            return None
        if _numbers_apart(mine.text, theirs.text):
            return Verdict(Kind.QUANTITY, True, here, there, True)
        a, b = (stem(item.text.strip("`")) for item in (mine, theirs))
        return verdict if (a, b) in _TRUTH else None
    at = instants(one, mine, other, theirs)
    if at is not None:
        single = at and not permits(one, mine.span) and not permits(other, theirs.span)
        return Verdict(Kind.QUANTITY, True, here, there, True) if single else None
    if _is_number(mine) and _is_number(theirs):
        if mine.before != theirs.before or permits(one, mine.span) or _adds(one):
            return None
        return None if mine.before in _LABELS else Verdict(Kind.QUANTITY, True, here, there, True)
    if _is_ordinal(mine) and _is_ordinal(theirs) and not permits(one, mine.span) and not _adds(one):
        return Verdict(Kind.QUANTITY, True, here, there, True)
    if {mine.key, theirs.key} == _ORDER and _turned_round(one, mine, other, theirs):
        return None  # “wash it before serving”, “serve it after washing”
    negative = all(governing(f, i.span).negative for f, i in ((one, mine), (other, theirs)))
    excluded = contrary(mine.stem, theirs.stem) or _worn(mine, theirs) or _worn(theirs, mine)
    if excluded and negative and leaves_room(mine.stem, theirs.stem):
        return None  # neither short nor long
    if excluded and (negative or _tells(one, other)) and passing(mine.stem, theirs.stem):
        return None  # neither bought nor sold; first opened, later closed
    if excluded and _picks_out(one, mine) and _picks_out(other, theirs):
        return None  # “reject names longer than this”, “… shorter than this”
    if not excluded and mine.modifies == theirs.modifies and not negative:
        if exclusive(mine.stem, theirs.stem) and not paired(mine.stem, theirs.stem):
            excluded = (
                not mine.modifies
                or (mine.led and theirs.led)
                or (_one_slot(one, mine) and _one_slot(other, theirs))  # “in portrait format”
            ) and not (_adds(one) or _adds(other) or _chooses(one, mine) or _chooses(other, theirs))
            # “open in a new tab”
            excluded = excluded or (_is_where(one, mine) and _is_where(other, theirs))
        elif alternative(mine.stem, theirs.stem):
            excluded = _is_way(one, mine) and _is_way(other, theirs)
        elif paired(mine.stem, theirs.stem):
            excluded = (
                not (
                    mine.modifies
                    or (_has(one, mine) and _has(other, theirs))
                    or (_is_part(one, mine) and _is_part(other, theirs))
                )
                or (
                    qualities(mine.stem, theirs.stem)
                    and _gives(one, mine)
                    and _gives(other, theirs)
                )
                or (_is_the_one(one, mine) and _is_the_one(other, theirs))
                or (_is_where(one, mine) and _is_where(other, theirs))
            )
        elif opposed(mine.stem, theirs.stem):
            excluded = not (_adds(one) or _adds(other)) and all(
                not item.modifies or _is_verb(folded, item) or _gives(folded, item) or _is_the_one(folded, item)
                for folded, item in ((one, mine), (other, theirs))
            )  # fmt: skip
        elif near(mine.stem, theirs.stem):
            return None  # “the exact format”, “the precise format”
        elif _one_slot(one, mine) and _one_slot(other, theirs):
            excluded = True
        elif _is_default(one) and _is_default(other):
            excluded = not mine.modifies and not (_is_named(one, mine) and _is_named(other, theirs))
    if excluded and _added(one, mine) and _added(other, theirs):
        return None  # “support synchronous calls”, “support asynchronous calls”
    forces = [governing(f, i.span) for f, i in ((one, mine), (other, theirs))]
    if not excluded or all(sign.force in _FREE and not sign.negative for sign in forces):
        return None
    if [sign.force for sign in forces].count(Force.EXEMPTION) == 1:
        return None  # what need not be open may be closed, or may have to be
    return verdict


def _added(folded: Folded, at: Item) -> bool:
    """Whether *at* is one of several that the sentence leaves room for: “support synchronous calls”, “cover the benefits”."""
    number = folded.items.index(at)
    if not number or at.led or at.text.endswith("ly"):
        return False
    if not at.modifies:
        deed = folded.items[number - 1]
        return at.before in _DETERMINERS and not deed.subject and names_several(deed.stem)
    return _adds(folded) and folded.items[number - 1].stem in _ADDING - {"include", "contain"}


#: Who names, shows or serves one thing names another one besides.
_NAMING = frozenset(map(root, words("mention cover describe explain list discuss name summarise summarize outline highlight identify compare weigh")))  # fmt: skip


def names_several(stem: str) -> bool:
    """Whether what a verb names, it may name beside others."""
    return stem in _NAMING


def _picks_out(folded: Folded, at: Item) -> bool:
    """Whether *at* tells by a comparison which things something is done to: “reject names longer than …”."""
    number = folded.items.index(at)
    if number == 0 or not at.text.lower().endswith(_COMPARATIVE) or at.modifies:
        return False
    noun = folded.items[number - 1]
    deed = next((item for item in folded.items if not item.subject), noun)
    return (
        noun.text.lower() == at.before
        and not noun.subject
        and noun is not deed
        and deed.stem not in _GIVING
    )


_COMPARATIVE = ("er", "less", "more", "worse")


def _worn(one: Item, other: Item) -> bool:
    """“keep the helmet on” and “take the helmet off”."""
    return one.text.lower() == "on" and other.stem == "detach"


def _is_way(folded: Folded, at: Item) -> bool:
    """Whether *at* says how something is done, and the sentence leaves no choice: see :mod:`plainspec.language.words.ways`."""
    if several_ways(folded):
        return False
    deed = next((item for item in folded.items if not item.subject), at)
    if _chooses(folded, at):
        return False
    apart = folded.items.index(at) - folded.items.index(deed)
    if apart > 1 and many_times(folded):
        return False  # not of “answer in prose”
    if at.modifies and not (at.led or " " in at.text):
        return False
    return (
        at.led or at.before in _BY or " " in at.text or "-" in at.text
        or at.text.endswith(("ly", "ed")) or at.text.lower() in _STATES
    )  # fmt: skip


_STATES = frozenset(
    ["alone", "inline", "upright", "flat", "sideways", "aboveground", "underground"]
)
#: In front of a way.
_BY = frozenset(["by", "in", "via", "on", "as", "from", "per", "through", "with", "before", "upon", "at", "over"])  # fmt: skip
#: Whom one informs by letter, one can inform by telephone as well; what is reachable by bus can be reachable by car.
_IN_SEVERAL_WAYS = frozenset(
    ["inform", "notifi", "tell", "remind", "warn", "contact", "advis", "invit", "advertis", "announc", "reach", "reachabl",
     "avail", "access", "offer", "accept", "support", "sell", "index", "filter", "search", "searchabl", "sortabl", "select",
     "publish", "copi", "obtain", "find"]
)  # fmt: skip


def several_ways(folded: Folded) -> bool:
    """Whether what the sentence speaks of can be done in one way and in another one besides."""
    return _adds(folded) or any(i.stem in _IN_SEVERAL_WAYS and not i.subject for i in folded.items)


def is_repeated(stem: str, passive: bool) -> bool:
    """Whether what a verb says is done to one thing after the other, or in one way and in another one besides."""
    return stem in _IN_SEVERAL_WAYS or stem in _ADDING or (not passive and stem in _MANY_TIMES - _ONCE)  # fmt: skip


_ONCE = frozenset(["record", "deliv", "deliveri", "approv", "explain", "publish", "charg", "open", "close", "count", "index", "archiv"])  # fmt: skip


def many_times(folded: Folded) -> bool:
    """Whether somebody does to each of several things what the sentence demands: “answer questions …”."""
    deed = next((item for item in folded.items if not item.subject), None)
    return deed is not None and not folded.passive and deed.stem in _MANY_TIMES


def _chooses(folded: Folded, at: Item) -> bool:
    """Whether another value of the kind of *at* stands beside it: “in cash or by card”."""
    return any(
        alternative(at.stem, item.stem) or exclusive(at.stem, item.stem)
        for item in folded.items
        if item is not at
        and (item.before in _BY or item.before in ("or", "and") or " " in item.text)
    )


def leaves_both(folded: Folded) -> bool:
    """Whether the sentence is about some things only, about what must be possible, or about trying things out.

    “Some orders must be paid in cash”, “at least one copy must be in colour”, “must be able to run as root”.
    """
    if not folded.items:
        return False
    first = next((item for item in folded.items if not item.setting), folded.items[0])
    if first.stem in INDEFINITE and first.before != "at":
        return True
    if first.stem in _TRYING and not first.subject and folded.implied is Force.OBLIGATION:
        return True
    deed = next((item for item in folded.items if not item.subject), None)
    able = deed is not None and (deed.before in ("to", "of") or deed.stem == "capabl")
    if able and not ABLE.isdisjoint(folded.shades):
        return True  # “must be able to run”
    if deed is not None and deed.stem in _FACILE and folded.items[-1].before == "to":
        return True  # “must be easy to turn on”
    if (
        deed is not None
        and deed.stem in _TESTING
        and not {"with", "without"}.isdisjoint(folded.bag)
    ):
        return True  # “must be tested without a load”
    if not folded.passive and deed is not None and deed.stem in _LETTING and deed.before not in _BE:
        return True
    modal = folded.signs[0].span
    return modal is not None and any(
        a.bounded_below and a.unit and a.span is not None and a.span.end <= modal.start
        for a in folded.amounts
    )


_LETTING = frozenset({"let", "learn", "teach", "train", "practis", "practiz", "rehears"})
_TESTING = frozenset({"test", "tri", "benchmark", "rehears", "offer", "avail"})
_FACILE = frozenset({"easi", "possibl", "simpl"})
_BE = words("be is are was were")
#: Of these there are some that have to and others that must not.
INDEFINITE = frozenset({"copi", "some", "certain", "various", "most", "several"})
_TRYING = frozenset({"test", "check", "verifi", "inspect", "tri", "review", "examin"})


_FREE = (Force.PERMISSION, Force.CHOICE)
_ORDER = {"befor", "after"}


def _turned_round(one: Folded, mine: Item, other: Folded, theirs: Item) -> bool:
    """Whether words that stand behind *mine* in *one* stand before *theirs* in *other*."""
    here, there = one.items.index(mine), other.items.index(theirs)
    keys = [[item.key for item in folded.items] for folded in (one, other)]
    if keys[0][:here] == keys[1][:there] and keys[0][here + 1 :] == keys[1][there + 1 :]:
        return False
    return not set(keys[0][here + 1 :]).isdisjoint(keys[1][:there])


def _is_named(folded: Folded, item: Item) -> bool:
    """Whether *item* is what an entry is about: “allowColour: no by default”."""
    return item is folded.items[0] and not folded.modals and folded.implied is Force.STATEMENT


def _prefers(folded: Folded) -> bool:
    return any(item.stem == "prefer" for item in folded.items)


def _tells(one: Folded, other: Folded) -> bool:
    """Whether both only tell what somebody does."""
    return not (one.modals or other.modals or one.passive or other.passive) and (
        one.implied is other.implied is Force.STATEMENT
    )


def _is_number(item: Item) -> bool:
    return (item.key[:1].isdigit() and not is_ordinal(item)) or item.text.lower() in NUMBERS


def _is_ordinal(item: Item) -> bool:
    """Whether *item* is a day of a month or the like: “due on the first”; not “the first error”."""
    return not item.modifies and item.before == "the" and is_ordinal(item)


_TRUTH = frozenset({("true", "fals"), ("fals", "true"), ("on", "off"), ("off", "on"), ("yes", "no"), ("no", "yes")})  # fmt: skip
#: Behind these a number is a name of one of many.
_LABELS = frozenset(["section", "step", "chapter", "rule", "clause", "figure", "table", "version", "v", "article", "eip", "erc", "rfc", "part", "page", "item", "appendix", "annex", "phase", "release", "option", "level", "type", "class", "stage", "number", "no", "line", "row", "column"])  # fmt: skip


def _is_default(folded: Folded) -> bool:
    """Whether the sentence says what the default is: there is one."""
    return any(item.stem == "default" for item in folded.items) and not _adds(folded)


def _is_the_default(folded: Folded) -> bool:
    """“The dark theme is the default.”."""
    rest = [item for item in folded.items if not item.subject]
    return [item.stem for item in rest] == ["default"] and rest[0].before == "the"


def _selects(folded: Folded, at: Item) -> bool:
    """Whether the verb picks out those that *at* tells of, so that another rule can take the rest."""
    if at.led:
        return False  # “answer in a formal tone”
    number = folded.items.index(at)
    return number > 0 and folded.items[number - 1].stem in _SELECTING and not _is_noun(folded, number - 1)  # fmt: skip


def _is_noun(folded: Folded, number: int) -> bool:
    """Whether the word is no verb, though some verb has its form: “a block should …”, “a brief answer or …”."""
    item = folded.items[number]
    if item.subject or item.before in _DETERMINERS:
        return True
    before = folded.items[number - 1] if number else None
    return before is not None and before.modifies and not before.subject and not before.text.endswith("ly")  # fmt: skip


def _is_verb(folded: Folded, at: Item) -> bool:
    """Whether *at* is the first word behind the modal: what is demanded."""
    sign = folded.modals[0] if len(folded.modals) == 1 else None
    if sign is None or sign.span is None or at.span is None or at.before in _NO_VERB:
        return False
    between = [i for i in folded.items if i.span is not None and sign.span.end <= i.span.start < at.span.start]  # fmt: skip
    return not between and at.span.start >= sign.span.end


_DETERMINERS = frozenset(["a", "an", "the", "all", "any", "every", "each", "its", "their", "his", "her", "our", "your", "no", "this", "that"])  # fmt: skip
_NO_VERB = _DETERMINERS | {"be", "as", "to", "in", "on", "with", "by", "for"}


def _is_the_one(folded: Folded, at: Item) -> bool:
    """Whether there is one thing that *at* tells of: “match the current root”, “be the first entry”.

    Words that modify, and of which the verb takes another one beside, pick out one of several.
    """
    if at.before in _OF_SEVERAL:
        return False
    for item in reversed(folded.items[: folded.items.index(at)]):
        if item.subject:
            return not folded.passive and bool(folded.modals)
        if item.stem in _DETERMINING:
            return True
        if not item.modifies:
            return at.before == "the" and _equals(folded, at)
    return False


def _equals(folded: Folded, at: Item) -> bool:
    """Whether a thing has to be the very same as one that *at* helps to name: “match the root of the parent block”."""
    before = folded.items[: folded.items.index(at)]
    deed = next((item for item in before if not item.subject), None)
    if deed is None or deed.stem not in _EQUALLING or not folded.modals:
        return False
    behind = before[before.index(deed) :]
    return all(item.before not in _OF_SEVERAL for item in behind)


_EQUALLING = frozenset(["match", "equal", "correspond", "ident", "coincid"])


_OF_SEVERAL = frozenset(["all", "any", "every", "each", "both", "and", "or"])
#: What does this does it with one thing.
_DETERMINING = frozenset(["match", "equal", "correspond", "set", "use", "start", "begin", "end", "point", "refer", "place", "put", "posit", "align", "return", "deriv", "comput", "calcul", "base", "appear", "occupi", "becom", "becam", "identifi", "denot", "repres", "prefer"])  # fmt: skip


def _gives(folded: Folded, at: Item) -> bool:
    """Whether *at* says how something is that has to be made so: “give constructive criticism”, “in a lively tone”."""
    if at.led:
        return True
    number = folded.items.index(at)
    return number > 0 and folded.items[number - 1].stem in _GIVING


_GIVING = frozenset(["give", "assum", "presum", "provid", "use", "make", "write", "keep", "adopt", "choos", "prefer", "maintain", "creat", "produc", "exhibit", "express", "employ", "have", "set", "build", "wear", "strike"])  # fmt: skip
#: Who rejects the one and the other rejects everything, which nobody demands; so “reject” is none of these.
_SELECTING = frozenset(["log", "record", "accept", "delet", "remov", "report", "handl", "process", "check", "verifi", "valid", "monitor", "count", "notifi", "escal", "allow", "test", "inspect", "review", "answer", "forward", "index", "archiv", "count", "approv", "open", "close", "charg", "refund", "tax", "publish"])  # fmt: skip
#: What is done to one thing in one way can be done to the next in another: “answer questions by phone”.
_MANY_TIMES = _SELECTING | {
    "explain",
    "describ",
    "help",
    "teach",
    "deliv",
    "deliveri",
    "show",
    "respond",
}


def _one_slot(folded: Folded, at: Item) -> bool:
    """Whether *at* says of which kind a thing of one kind at a time is: "in US format", "hosted in Dublin"."""
    if _adds(folded):
        return False
    number = folded.items.index(at)
    following = folded.items[number + 1].stem if number + 1 < len(folded.items) else ""
    if at.modifies and following in KINDS:
        return following != "file" or at.before in ("as", "in")
    if not at.text[:1].isupper():
        return False
    before = {item.stem for item in folded.items[:number]}
    return (at.before in ("in", "at", "by", "from") and not before.isdisjoint(_PLACING)) or (
        at.before in ("with", "using", "in") and not before.isdisjoint(_ENCODING)
    )


KINDS = frozenset(["file", "format", "encod", "languag", "currenc", "unit", "timezon", "colour", "color", "theme", "mode", "algorithm", "protocol", "order", "notat", "syntax", "font", "charset", "alphabet", "calendar", "layout"])  # fmt: skip
_ENCODING = frozenset(
    ["sign", "hash", "encrypt", "encod", "compress", "format", "serial", "write", "implement"]
)
_PLACING = frozenset(
    ["host", "locat", "situat", "base", "headquart", "incorpor", "regist", "start", "begin", "end"]
)


def _numbers_apart(one: str, other: str) -> bool:
    """Whether two pieces of code are the same but for a number that stands alone."""
    return _NUMBER.search(one) is not None and _NUMBER.sub("0", one) == _NUMBER.sub("0", other)


_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
#: Verbs that take one thing beside another.
_ADDING = frozenset({"support", "accept", "offer", "contain", "includ", "list", "add", "handl", "allow", "inform", "tell", "notifi", "open", "implement", "also"})  # fmt: skip


def _is_part(folded: Folded, at: Item) -> bool:
    """Whether *at* is the part to which something is done: “clean the front of the oven”."""
    number = folded.items.index(at)
    return (
        at.stem in _SIDES
        and at.before == "the"
        and not at.led
        and 0 < number < len(folded.items) - 1
    )


def _is_where(folded: Folded, at: Item) -> bool:
    """Whether *at* tells of the one place to which, or by which, a thing moves: “enter by the north gate”."""
    number = folded.items.index(at)
    if number == 0 or at.stem not in _SIDES or folded.items[number - 1].stem not in _MOVING:
        return False
    return at.led or (folded.passive and at.before == "the")  # “delivered to the front door”


_MOVING = frozenset(["deliv", "make", "bring", "enter", "leav", "exit", "depart", "come", "arriv", "go", "board", "ride", "drive", "walk", "park", "lie", "lay", "sit", "open", "place", "land", "dock"])  # fmt: skip
_SIDES = frozenset(["front", "rear", "back", "main", "left", "right", "north", "south", "east", "west", "upper", "lower", "top", "bottom", "same", "new", "next", "separ"])  # fmt: skip


def _has(folded: Folded, at: Item) -> bool:
    """Whether *at* says where a thing has something: “must have a link at the top”."""
    rest = [item for item in folded.items if not item.subject]
    if folded.passive or at.before != "the" or rest[0] is at:
        return False
    return rest[0].stem in _HAVING or (rest[0].before in _HELD and bool(folded.modals))


_HELD = _DETERMINERS | {"have", "has"}
_HAVING = frozenset({"contain", "includ", "show", "carri", "bear", "display"})


def _supports(folded: Folded) -> bool:
    """Whether all that is said is what something can deal with, which leaves room for more."""
    deed = next((item for item in folded.items if not (item.subject or item.setting)), None)
    return deed is not None and deed.stem in _SUPPORTING and not folded.passive


_SUPPORTING = frozenset(["support", "implement", "recogn"])


def _adds(folded: Folded) -> bool:
    return not folded.passive and any(
        item.stem in _ADDING and (not item.subject or item.span is None) for item in folded.items
    )
