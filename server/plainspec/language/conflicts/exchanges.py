"""Sentences of which only the small words differ: “all fields”, “only some fields”; “before”, “only after”.

Shares, frequencies and connectives are no words of content, and many of them are expressions of
several words, which a sentence reads as restrictions, conditions or amounts. So they are looked
for as they are written: where two sentences say the same once an expression of the one and an
expression of the other that excludes it are blanked, both cannot be obeyed. Only demands are
compared so: what *may* be done with all may be done with some.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from plainspec.language.conflicts.values import governing
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded, Modal
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.language.words.opposites import root
from plainspec.language.words.sayings import LIGHT
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_OF = r"(?: of)?(?: the| its| their| your| these| those)?"
_SELDOM = r"(?:sometimes|occasionally|rarely|seldom|exceptionally|now and then|now and again|from time to time|on occasion|once in a while|every so often)"
_IN_FEW = r"(?:in|on|under) (?:rare|exceptional|some|certain|a few|very few|few|special|particular|isolated|extreme) (?:cases|situations|circumstances|occasions|instances)"
_FEW = rf"(?:only|just|merely) (?:{_SELDOM}|{_IN_FEW}|as an exception|by way of exception)|(?:{_SELDOM}|{_IN_FEW}|as an exception|by way of exception) only|as an exception|by way of exception|hardly ever|scarcely ever|almost never|not always"
_ASKED = r"(?:only|just) (?:(?:if|when|where|once|after|upon|on) )(?:being )?(?:explicitly |expressly |specifically )?(?:asked|requested|prompted|told|instructed|request|demand|demanded|desired|needed|enabled)(?: to do so| to| for it| for)?\b"
#: What a comparison has to follow, so that it is demanded and picks nothing out.
_BE = r"(?:(?<=must be )|(?<=shall be )|(?<=should be ))(?:always |strictly )?"
_ANOTHER = r"another|some other|an?other|a different|different|an? (?:new|fresh|separate|distinct|second|later|earlier|subsequent|previous|preceding)|the (?:next|previous|preceding|following)|(?:its|their|his|her|your|our) own|separate|distinct"


class _Sort(NamedTuple):
    """Expressions of which those of the first pattern exclude those of the second.

    ``joined`` where both have to stand before the same word; ``tails`` is what may follow that word. ``late`` where
    they tell of another thing in front of the modal: “another reviewer must …”.
    """

    first: Pattern
    second: Pattern
    joined: bool
    tails: Pattern | None = None
    late: bool = False


def _sort(
    first: str, second: str, signs: str, joined: bool, tails: str = "", late: bool = False
) -> _Sort:
    """*signs*: words of which each match of *first* holds one, “|”, and those of *second*."""
    sides = zip((first, second), signs.split("|"), strict=True)
    patterns = [
        Pattern(rf"(?<![\w-])(?:{source})(?![\w-])", re.IGNORECASE, signs=words)
        for source, words in sides
    ]
    behind = Pattern(tails, re.IGNORECASE) if tails else None
    return _Sort(patterns[0], patterns[1], joined, behind, late)


_SORTS = (
    _sort(
        rf"(?:all|each one|each|any){_OF}|every(?: single)?|(?:the|its|their) (?:whole|entire|full|complete)(?: set of)?|the entirety{_OF}",
        rf"(?:only|just|merely|at most) (?:some|a few|few|a couple|a handful|certain|selected|one|half|parts?|a part|a portion|a fraction|a third|a quarter|a subset|a selection|a sample|a minority){_OF}"
        rf"|not (?:all|every|each|any){_OF}|(?:none|part|parts|a part|a portion|a fraction|a handful|hardly any|half|a minority|a subset){_OF}|hardly any",
        "all each any every whole entire full complete entirety | only just merely most not none part parts portion fraction handful hardly half minority subset",
        True,
    ),
    _sort(
        r"always|at all times|every time|each time|invariably|consistently|in (?:all|every|each) cases?",
        _FEW, "always times time invariably consistently cases case | only just merely exception hardly scarcely almost not rare exceptional some certain few special particular isolated extreme",
        False,
    ),
    _sort(r"by default|as standard|as a default", rf"{_FEW}|{_ASKED}", "default standard | only just exception rare exceptional hardly almost", False),
    _sort(
        r"before|prior to|ahead of|until|till",
        r"(?:only|no earlier than|immediately|right|shortly|directly) (?:once )?(?:after|once|upon|following|when(?: already)?(?: done with)?|from(?: the moment)?)",
        "before prior ahead until till | only no immediately right shortly directly",
        True,
    ),
    _sort(r"before|prior to|ahead of", r"once|as soon as|the moment", "before prior ahead | once soon moment", True),
    _sort(
        rf"{_BE}(?:less|fewer|smaller|lower|shorter|lighter|earlier) than(?! or)|{_BE}(?:below|under|beneath)",
        rf"{_BE}(?:(?:greater|more|larger|higher|longer|heavier|later|bigger) than(?: or equal to)?|at least|no (?:less|fewer|smaller|lower|shorter|earlier) than|above|over)",
        "than below under beneath | than least above over",
        True,
    ),
    _sort(
        rf"{_BE}(?:(?:less|fewer|smaller|lower|shorter|lighter|earlier) than or equal to|at most|no (?:greater|more|larger|higher|longer|later) than)",
        rf"{_BE}(?:(?:greater|more|larger|higher|longer|heavier|later|bigger) than(?! or)|above|over)",
        "than most | than above over",
        True,
    ),
    _sort(
        rf"{_BE}(?:equal to|identical to|identical with|the same as)",
        rf"{_BE}(?:unequal to|different from|distinct from|other than|unlike|(?:less|fewer|smaller|lower|greater|more|larger|higher|longer|shorter) than(?! or))",
        "equal identical same | unequal different distinct other unlike than",
        True,
    ),
    _sort(
        r"including|inclusive of|as well as|along with|together with",
        r"excluding|exclusive of|except(?: for)?|with the exception of|apart from|other than|but not|not including|without|leaving out",
        "including inclusive well along together | excluding exclusive except exception apart other not without leaving",
        True,
    ),
    _sort(
        r"instead of|in place of|rather than|in lieu of",
        r"in addition to|as well as|together with|along with|on top of|alongside|besides",
        "instead place rather lieu | addition well together along top alongside besides",
        True,
    ),
    _sort(
        r"(?:exactly|only|just|precisely|at most|no more than|not more than) (?:one|1|a single)|(?:a|one) single",
        r"several|multiple|many|numerous|various|(?:two|three|four|2|3|4)(?: or more)?(?: separate| distinct| different| individual)?|more than one|at least two|any number of|a (?:number|couple|pair|series|variety) of",
        "one 1 single | several multiple many numerous various two three four 2 3 4 more number couple pair series variety",
        True,
    ),
    _sort(
        r"(?:only|just|exactly|precisely|at most|no more than|not more than) once|(?:a single|one) time",
        r"repeatedly|(?:two|three|several|multiple|many|any number of|a number of) times|more than once|(?:at least )?twice|over and over|again and again|as often as (?:desired|needed|necessary|(?:it|they|you|he|she) (?:likes?|wants?|needs?))",
        "once time | repeatedly times once twice over again often",
        False,
    ),
    _sort(
        r"at least (?:one|a|some|two|three|1|2|3)|one or more|two or more|some|several|multiple|a number of",
        r"no|not a single|not any|not one|zero|none of the|not even one",
        "least more some several multiple number | no not zero none",
        True,
    ),
    _sort(r"both(?: of)?(?: the)?", r"(?:only|just|at most) one(?: of)?(?: the)?|one but not both|either but not both|neither(?: of)?(?: the)?", "both | one either neither", True),
    _sort(r"only|solely|exclusively|nothing but", r"not (?:only|just|merely|solely|exclusively)", "only solely exclusively nothing | not", False),
    # “the same standards as”, “looser standards than”
    _sort(
        r"the same|equal|identical|the very same",
        r"(?:(?:slightly|far|much|somewhat) )?(?:[a-z]{2,}er|worse|(?:less|more)(?: [a-z]+)?)(?= (?:[\w-]+ ){1,3}than\b)",
        "same equal identical | than",
        True,
        r"(?: [\w-]+){0,2}? (?:as|than|to)\b",
        True,
    ),
    _sort(
        r"(?:the|its|their|each|this|that) (?:corresponding|respective|matching|given|specified|designated|appropriate|right|correct|associated|assigned|relevant|current|actual|original|intended|expected|proper)",
        r"(?:some|any|an?|the|its|their) (?:unrelated|arbitrary|random|wrong|mismatched|bogus|irrelevant|made-up|invented|fictitious|non-existent|nonexistent)",
        "corresponding respective matching given specified designated appropriate right correct associated assigned relevant current actual original intended expected proper"
        " | unrelated arbitrary random wrong mismatched bogus irrelevant made-up invented fictitious non-existent nonexistent",
        True,
        "",
        True,
    ),
    _sort(r"the same|an identical|identical", _ANOTHER, "same identical | another other different new fresh separate distinct second later earlier subsequent previous preceding next following own", True, r" (?:as|than|from|to)\b[^,;.]*", True),
)  # fmt: skip
#: The words of content that only one of the two folds has before anything is blanked, at most.
_MOST_APART = 5
_WORD = re.compile(r"[^\W_][\w’'-]*")
_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION)
#: Fewer words of content than this are no ground for a comparison.
_FEWEST = 2
#: So many places of each expression are tried, at most.
_MOST = 3


class _Held(NamedTuple):
    """Of which of the sorts a sentence holds an expression of the first kind and of the second: a bit for each."""

    first: int
    second: int


@of_sentences(1 << 12)
def _held(text: str) -> _Held:
    """What *text* holds, found out once for all with which it is compared."""
    first = sum(1 << at for at, sort in enumerate(_SORTS) if sort.first.search(text) is not None)
    second = sum(1 << at for at, sort in enumerate(_SORTS) if sort.second.search(text) is not None)
    return _Held(first, second)


def may_exchange(text: str, other: str) -> bool:
    """Whether there is anything to look for in the two: cheap, and asked first."""
    mine, theirs = _held(text), _held(other)
    return bool(mine.first & theirs.second or mine.second & theirs.first)


def exchanged(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How the two are at odds where only expressions of the small words tell them apart."""
    one, two = fold(text, leads), fold(other, other_leads)
    if one is None or two is None or len(one.bag ^ two.bag) > _MOST_APART:
        return None
    if one.question or two.question or not _demands(one, text) or not _demands(two, other):
        return None
    mine, theirs = _held(text), _held(other)
    for at, sort in enumerate(_SORTS):
        if (mine.first & theirs.second) >> at & 1:
            found = _apart(sort, text, leads, other, other_leads)
            if found is not None:
                return found
        if (mine.second & theirs.first) >> at & 1:
            found = _apart(sort, other, other_leads, text, leads)
            if found is not None:
                return found.turned()
    return None


def _demands(folded: Folded, text: str) -> bool:
    """Whether something is demanded."""
    return any(s.force in _DEMANDING for s in folded.signs) or _IS_TO.search(text) is not None


_IS_TO = Pattern(r"\b(?:is|are) to\b", re.IGNORECASE, signs="is are")


def _apart(
    sort: _Sort, text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """The verdict where *text* has an expression of the first sort, *other* one of the second, and the rest agrees."""
    places = list(sort.second.finditer(other))[:_MOST]
    for here in list(sort.first.finditer(text))[:_MOST] if places else ():
        for there in places:
            if sort.late and not (_behind(text, here) and _behind(other, there)):
                continue
            if sort.joined and _next(text, here.end()) != _next(other, there.end()):
                continue
            mine, theirs = _blanked(text, here, sort.tails), _blanked(other, there, sort.tails)
            one, two = fold(mine, leads), fold(theirs, other_leads)
            spans = Span(*here.span()), Span(*there.span())
            if (
                one is not None
                and two is not None
                and alike(one, two)
                and binds(one, spans[0])
                and binds(two, spans[1])
            ):
                return Verdict(Kind.VALUES, True, (spans[0],), (spans[1],))
    return None


def _behind(text: str, found: re.Match[str]) -> bool:
    """Whether what was *found* stands behind a modal, or where there is none."""
    own = modals(text)
    return not own or own[0].span.end <= found.start()


def _next(text: str, at: int) -> str:
    """The stem of the word behind *at*; none where that is no word."""
    found = _WORD.search(text, at)
    return root(found[0].lower()) if found is not None and not text[at : found.start()].strip() else ""  # fmt: skip


def _blanked(text: str, found: re.Match[str], tails: Pattern | None) -> str:
    """*text* without what was *found*, and without the tail behind the word that follows it."""
    text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    word = _WORD.search(text, found.end()) if tails is not None else None
    tail = tails.match(text, word.end()) if tails is not None and word is not None else None
    return text if tail is None else text[: tail.start()] + " " * len(tail[0]) + text[tail.end() :]


def alike(one: Folded, two: Folded, fewest: int = _FEWEST) -> bool:
    """Whether two sentences say the same, in so many words of content at least, and demand something that is no choice among several."""
    if [_free(sign) for sign in one.signs] != [_free(sign) for sign in two.signs]:
        return False
    if len(one.negations) != len(two.negations) or _cases(one) != _cases(two):
        return False
    if [amount.value for amount in one.amounts] != [amount.value for amount in two.amounts]:
        return False
    mine, theirs = (Counter(i.key for i in f.items if i.stem not in LIGHT) for f in (one, two))
    return (
        mine == theirs
        and sum(mine.values()) >= fewest
        and (one.passive == two.passive or not (one.modals and two.modals))
    )


def _free(sign: Modal) -> tuple[bool, Force | None]:
    """What a modal allows or forbids, however strongly."""
    return sign.negative, None if sign.force in (*_DEMANDING, Force.STATEMENT) else sign.force


def binds(folded: Folded, at: Span) -> bool:
    """Whether what stands at *at* is demanded: of two values that are both forbidden, neither need hold.

    “should always avoid” and “should only sometimes avoid” speak of how often it is avoided.
    """
    within = [
        m for m in folded.modals if m.span is not None and m.span.start <= at.start < m.span.end
    ]
    ruling = within[0] if within else governing(folded, at)
    if ruling.force not in (*_DEMANDING, Force.STATEMENT) or (ruling.negative and not within):
        return False
    start = ruling.span.start if ruling.span is not None else 0
    return not any(span is None or start <= span.start < at.start for span in folded.negations)


def _cases(folded: Folded) -> list[tuple[tuple[str, ...], bool]]:
    return sorted((case.keys, case.negative) for case in folded.cases)
