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

from plainspec.language.folded import Folded, Force
from plainspec.language.folding import fold
from plainspec.language.modality import modals
from plainspec.language.opposites import root
from plainspec.language.sayings import LIGHT
from plainspec.language.verdict import Kind, Verdict
from plainspec.text.span import Span

_OF = r"(?: of)?(?: the| its| their| your| these| those)?"
_SELDOM = r"(?:sometimes|occasionally|rarely|seldom|exceptionally|now and then|now and again|from time to time|on occasion|once in a while|every so often)"
_IN_FEW = r"(?:in|on|under) (?:rare|exceptional|some|certain|a few|very few|few|special|particular|isolated|extreme) (?:cases|situations|circumstances|occasions|instances)"
_FEW = rf"(?:only|just|merely) (?:{_SELDOM}|{_IN_FEW}|as an exception|by way of exception)|(?:{_SELDOM}|{_IN_FEW}|as an exception|by way of exception) only|as an exception|by way of exception|hardly ever|scarcely ever|almost never|not always"
_ASKED = r"(?:only|just) (?:(?:if|when|where|once|after|upon|on) )(?:being )?(?:explicitly |expressly |specifically )?(?:asked|requested|prompted|told|instructed|request|demand|demanded|desired|needed|enabled)(?: to do so| to| for it| for)?\b"
_ANOTHER = r"another|some other|an?other|a different|different|a (?:new|fresh|separate|distinct|second)|(?:its|their|his|her|your|our) own|separate|distinct"


class _Sort(NamedTuple):
    """Expressions of which those of the first pattern exclude those of the second.

    ``joined`` where both have to stand before the same word; ``tails`` is what may follow that word. ``late`` where
    they tell of another thing in front of the modal: “another reviewer must …”.
    """

    first: re.Pattern[str]
    second: re.Pattern[str]
    signs: frozenset[str]
    joined: bool
    tails: re.Pattern[str] | None = None
    late: bool = False


def _sort(
    first: str, second: str, signs: str, joined: bool, tails: str = "", late: bool = False
) -> _Sort:
    """*signs*: one of these words is in every match of *second*, in lower case."""
    patterns = [re.compile(rf"(?<![\w-])(?:{p})(?![\w-])", re.IGNORECASE) for p in (first, second)]
    behind = re.compile(tails, re.IGNORECASE) if tails else None
    return _Sort(patterns[0], patterns[1], frozenset(signs.split()), joined, behind, late)


_SORTS = (
    _sort(
        rf"(?:all|each one|each|any){_OF}|every(?: single)?|(?:the|its|their) (?:whole|entire|full|complete)(?: set of)?|the entirety{_OF}",
        rf"(?:only|just|merely|at most) (?:some|a few|few|a couple|a handful|certain|selected|one|half|parts?|a parts?|a portion|a fraction|a third|a quarter|a subset|a selection|a sample|a minority){_OF}"
        rf"|not (?:all|every|each|any){_OF}|(?:none|part|parts|a part|a portion|a fraction|a handful|hardly any|half|a minority|a subset){_OF}|hardly any",
        "only just merely most not none part parts portion fraction handful hardly half minority subset",
        True,
    ),
    _sort(
        r"always|at all times|every time|each time|invariably|consistently|in (?:all|every|each) cases?",
        _FEW, "only just merely exception hardly scarcely almost not rare exceptional some certain few special particular isolated extreme",
        False,
    ),
    _sort(r"by default|as standard|as a default", rf"{_FEW}|{_ASKED}", "only just exception rare exceptional hardly almost", False),
    _sort(r"before|prior to|ahead of|until|till", r"only (?:after|once|upon|following)", "only", False),
    _sort(
        r"including|inclusive of|as well as|along with|together with",
        r"excluding|exclusive of|except(?: for)?|with the exception of|apart from|other than|but not|not including|without|leaving out",
        "excluding exclusive except exception apart other not without leaving",
        True,
    ),
    _sort(
        r"instead of|in place of|rather than|in lieu of",
        r"in addition to|as well as|together with|along with|on top of|alongside|besides",
        "addition well together along top alongside besides",
        True,
    ),
    _sort(
        r"(?:exactly|only|just|precisely|at most|no more than|not more than) (?:one|1|a single)|(?:a|one) single",
        r"several|multiple|many|numerous|various|(?:two|three|four|2|3|4)(?: or more)?(?: separate| distinct| different| individual)?|more than one|at least two|any number of|a (?:number|couple|pair|series|variety) of",
        "several multiple many numerous various two three four 2 3 4 more number couple pair series variety",
        True,
    ),
    _sort(
        r"(?:only|just|exactly|precisely|at most|no more than|not more than) once|(?:a single|one) time",
        r"repeatedly|(?:two|three|several|multiple|many|any number of|a number of) times|more than once|(?:at least )?twice|over and over|again and again|as often as (?:desired|needed|necessary|(?:it|they|you|he|she) (?:likes?|wants?|needs?))",
        "repeatedly times once twice over again often",
        False,
    ),
    _sort(
        r"at least (?:one|a|some|two|three|1|2|3)|one or more|two or more|some|several|multiple|a number of",
        r"no|not a single|not any|not one|zero|none of the|not even one",
        "no not zero none",
        True,
    ),
    _sort(r"only|solely|exclusively|nothing but", r"not (?:only|just|merely|solely|exclusively)", "not", False),
    _sort(r"the same|an identical|identical", _ANOTHER, "another other different new fresh separate distinct second own", True, r" (?:as|than|from|to)\b[^,;.]*", True),
)  # fmt: skip
#: The words of content that only one of the two folds has before anything is blanked, at most.
_MOST_APART = 5
_WORD = re.compile(r"[^\W_][\w’'-]*")
_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION)
#: So many places of each expression are tried, at most.
_MOST = 3


def exchanged(
    text: str, leads: tuple[str, ...], one: Folded, other: str, other_leads: tuple[str, ...], two: Folded
) -> Verdict | None:  # fmt: skip
    """How the two are at odds where only expressions of the small words tell them apart."""
    if len(one.bag ^ two.bag) > _MOST_APART or one.question or two.question:
        return None
    if not _demands(one) or not _demands(two):
        return None
    mine, theirs = (frozenset(_WORD.findall(said.lower())) for said in (text, other))
    for sort in _SORTS:
        if not sort.signs.isdisjoint(theirs):
            found = _apart(sort, text, leads, other, other_leads)
            if found is not None:
                return found
        if not sort.signs.isdisjoint(mine):
            found = _apart(sort, other, other_leads, text, leads)
            if found is not None:
                return found.turned()
    return None


def _demands(folded: Folded) -> bool:
    """Whether something is demanded, and nothing left free."""
    forces = [sign.force for sign in folded.signs]
    return forces[-1] in _DEMANDING and all(
        force in _DEMANDING or force is Force.STATEMENT for force in forces
    )


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
            if one is not None and two is not None and _alike(one, two):
                spans = (Span(*here.span()),), (Span(*there.span()),)
                return Verdict(Kind.VALUES, True, *spans)
    return None


def _behind(text: str, found: re.Match[str]) -> bool:
    """Whether what was *found* stands behind a modal, or where there is none."""
    own = modals(text)
    return not own or own[0].span.end <= found.start()


def _next(text: str, at: int) -> str:
    """The stem of the word behind *at*; none where that is no word."""
    found = _WORD.search(text, at)
    return root(found[0].lower()) if found is not None and not text[at : found.start()].strip() else ""  # fmt: skip


def _blanked(text: str, found: re.Match[str], tails: re.Pattern[str] | None) -> str:
    """*text* without what was *found*, and without the tail behind the word that follows it."""
    text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    word = _WORD.search(text, found.end()) if tails is not None else None
    tail = tails.match(text, word.end()) if tails is not None and word is not None else None
    return text if tail is None else text[: tail.start()] + " " * len(tail[0]) + text[tail.end() :]


def _alike(one: Folded, two: Folded) -> bool:
    """Whether two sentences say the same, and demand something by it that is no choice among several."""
    if one.negations or two.negations or any(sign.negative for sign in (*one.signs, *two.signs)):
        return False
    if not _demands(one) or not _demands(two) or _cases(one) != _cases(two):
        return False
    if [amount.value for amount in one.amounts] != [amount.value for amount in two.amounts]:
        return False
    mine, theirs = (Counter(i.key for i in f.items if i.stem not in LIGHT) for f in (one, two))
    return mine == theirs and sum(mine.values()) >= _FEWEST and one.passive == two.passive


#: Fewer words of content than this are no ground for a comparison.
_FEWEST = 2


def _cases(folded: Folded) -> list[tuple[tuple[str, ...], bool]]:
    return sorted((case.keys, case.negative) for case in folded.cases)
