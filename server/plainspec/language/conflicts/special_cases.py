"""A rule and what is said of a special case: “codes have six digits”, “codes that a carrier sends have eight”.

Two authors seldom limit a demand in the same words. So where only one of two sentences says in which
case it holds (by a condition, or by a relative clause), it is laid beside the other without that. What
is at odds then is so in that case: the one who wrote the special case may have meant an exception,
which neither names.
"""

from __future__ import annotations

import re

from plainspec.language.conflicts.poles import Judge
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.clause_words import MODAL_WORDS
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.force import Force
from plainspec.language.norms.openers import Region
from plainspec.language.words.vocabulary import words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Words of the general rule that the special case does not have, at most.
_MISSING = 2
#: Words that both must have, at least.
_COMMON = 2
#: Whoever names exceptions knows of special cases.
_EXCEPTS = Pattern(r"\b(?:except|exception|otherwise|apart from)", re.IGNORECASE)
#: What is said where these open a clause is no case of the rule, but another thing.
_OTHER_THINGS = words("where whose what than as without instead except until")


def special_case(
    text: str,
    leads: tuple[str, ...],
    other: str,
    other_leads: tuple[str, ...],
    compared: Judge,
) -> Verdict | None:
    """How two sentences are at odds in the case that only one of them names, if they are.

    *compared* tells how two sentences are at odds.
    """
    if leads or other_leads or not _say_much_the_same(text, other):
        return None
    mine, theirs = _unshared(text, other)
    if bool(mine) == bool(theirs) or _EXCEPTS.search(text) or _EXCEPTS.search(other):
        return None
    if mine:
        found = special_case(other, other_leads, text, leads, compared)
        return found.turned() if found is not None else None
    rest = _blanked(other, theirs)
    general, special = fold(text), fold(rest)
    if general is None or special is None or not _may_be_case(general, special):
        return None
    found = compared(text, (), rest, ())
    if found is None or not found.decided or found.kind not in (Kind.OBLIGATION, Kind.QUANTITY):
        return None
    return Verdict(Kind.EXCEPTION, False, found.here, found.there, wider=1)


def _unshared(text: str, other: str) -> tuple[list[Span], list[Span]]:
    """The limits of either that the other has not: both may be counted from the receipt."""
    # “Of receipt”, “after receipt”: the word in front tells nothing.
    mine, theirs = (
        {span.of(side).lower().split(maxsplit=1)[-1]: span for span in _limits(side)}
        for side in (text, other)
    )
    return (
        [span for said, span in mine.items() if said not in theirs],
        [span for said, span in theirs.items() if said not in mine],
    )


def _say_much_the_same(text: str, other: str) -> bool:
    """Whether one of the two has nearly all words of the other; a quick look."""
    one, two = fold(text), fold(other)
    if one is None or two is None or one.question or two.question:
        return False
    common = len(one.bag & two.bag)
    both = bool(one.amounts and two.amounts)
    if common < _COMMON - both or min(len(one.bag), len(two.bag)) - common > _MISSING:
        return False
    return both or _says_no(one) != _says_no(two)


def _says_no(folded: Folded) -> bool:
    """Whether it forbids something, denies it, or lets somebody off."""
    return bool(folded.negations) or any(
        sign.negative or sign.force in (Force.EXEMPTION, Force.CHOICE) for sign in folded.signs
    )


def _may_be_case(general: Folded, special: Folded) -> bool:
    if general.cases or special.cases:
        return False
    common = general.bag & special.bag
    if not special.bag.isdisjoint(general.sole):
        return False  # “only cooks may”, “cooks must not”
    fewest = _COMMON - bool(general.amounts and special.amounts)
    return len(common) >= fewest and len(general.bag - common) <= _MISSING


def _limits(text: str) -> list[Span]:
    """Where *text* says in which case it holds."""
    sentence = frame(text)
    found = []
    for stretch in sentence.stretches:
        if (
            stretch.region not in (Region.CONDITION, Region.RELATIVE)
            or stretch.marker in _OTHER_THINGS
        ):
            continue
        found.append(sentence.span(stretch.first, _end(sentence, stretch.last)))
    found += _anchors(sentence)
    folded = fold(text)
    for amount in folded.amounts if folded is not None else ():
        if amount.span is None:
            continue
        worth = text[: amount.span.start].rstrip()
        if worth.endswith(" worth"):  # “gifts worth up to EUR 50”
            found.append(Span(len(worth) - len(" worth"), amount.span.end))
        elif amount.unit == "clock" and not amount.exact:
            found.append(amount.span)  # “between 07:00 and 07:30”
    return found


def _anchors(sentence: Frame) -> list[Span]:
    """What time is counted from, and before what something is done: “30 days after the last message”, “before it fails”."""
    tokens = sentence.tokens
    last = len(tokens) - 1 if tokens and tokens[-1].lower == "." else len(tokens)
    for at in range(1, last):
        lower, before = tokens[at].lower, tokens[at - 1].lower
        follows = tokens[at + 1].lower if at + 1 < last else ""
        counted = before in _COUNTED and lower in ("after", "before", "from", "following", "of")
        if counted or (lower in ("before", "after") and follows in _ONE_SPOKEN_OF):
            end = at
            while end < last and tokens[end].lower not in ",;" and sentence.within[end] < 0:
                end += 1
            if end == at or any(token.lower in MODAL_WORDS for token in tokens[at:end]):
                return []
            return [sentence.span(at, end)]
    return []


_COUNTED = words("day days week weeks month months year years hour hours minute minutes")
_ONE_SPOKEN_OF = words("it they he she")


def _end(sentence: Frame, last: int) -> int:
    """Without the mark that ends the sentence."""
    return last - 1 if sentence.tokens[last - 1].lower == "." else last


def _blanked(text: str, spans: list[Span]) -> str:
    for span in spans:
        text = span.blanked(text)
    return text
