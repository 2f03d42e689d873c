"""Whether what stands at a place of a sentence is demanded there, looked for as it is written.

How a sentence is folded tells which of its words are demanded; where two sentences are compared by a stretch
of their wording, that is too little: a place may stand in a condition, in a relative clause or in a list, or
be one of several where the same is done again.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.conflicts.exchanges import binds
from plainspec.language.conflicts.values import is_repeated
from plainspec.language.folding.folded import Folded
from plainspec.language.folding.words import is_finite
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import VERBS, base_form, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_TOKEN = re.compile(r"`[^`]*`|[^\W_](?:[\w’'-]*\w)?(?:[+#]+)?|[^\w\s]")
PREPOSITIONS = words(
    "in into on onto at by via through from of to as with using over under within outside inside for per during before"
    " after until upon against without behind beyond across along above below between around towards toward"
)
ARTICLES = words(
    "a an the its their his her your our my each every any this that these those one own such"
)
JOINING = words("and or nor & / and/or")
#: What opens another clause: what stands behind it is not what the sentence demands.
OPENING = words(
    "if when whenever where wherever unless while whilst whereas once because since that which who whom whose than"
    " although though before after until till rather instead not never except including like e.g. i.e."
)
#: Where these stand, the place is one of several; at the start they only join the sentence to the one before.
_ANOTHER = Pattern(
    r"(?!\A)\b(?:also|additionally|in addition|as well|too|besides|at least one|respectively"
    r"|alternatively|optionally|where (?:possible|applicable)|preferably|and/or)\b",
    re.IGNORECASE,
)
#: What opens examples: no place among them is demanded.
_EXAMPLES = Pattern(
    r"\b(?:e\.g\.|for example|for instance|such as)(?!\w)",
    re.IGNORECASE,
    signs="e example instance such",
)
#: As these are, where they stand so few words in front of it.
_OF_SEVERAL = words("another further either both some one among amongst")
_CLOSE = 4
BE = words("be is are was were been being stay stays remain remains become becomes")
NAMING = words("a an the its their his her")
#: Ways to demand, of which one may stand for another.
MUST = words("must shall should")
#: Of so many letters are words of some weight, at least.
WEIGHTY = 4
_HAVE = words("has have")


class Token(NamedTuple):
    """A word or a mark in lower case, and its place."""

    text: str
    span: Span


@of_sentences(1 << 12)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The words and marks of *text*."""
    return tuple(Token(match[0].lower(), Span(*match.span())) for match in _TOKEN.finditer(text))


def spanned(tokens: tuple[Token, ...]) -> Span:
    """From the first of *tokens* to the last."""
    return Span(tokens[0].span.start, tokens[-1].span.end)


def demands_one(folded: Folded, text: str, at: Span) -> bool:
    """Whether what stands at *at* in *text* is demanded, behind the verb of the main clause."""
    if _ANOTHER.search(text) is not None:
        return False
    if any(case.span is not None and case.span.start <= at.start < case.span.end for case in folded.cases):  # fmt: skip
        return False
    modal = folded.modals[0].span if folded.modals else None
    told = modal is None or at.start < modal.end
    if (modal is None or not told) and not binds(folded, at):
        return False
    if modal is not None and told and not _told(folded, text, at):
        return False
    start = demand_starts(folded, text, at)
    if start < 0 or at.start < start or _RELATIVE.search(text, 0, start) is not None:
        return False
    if _EXAMPLES.search(text[start : at.start]) is not None:
        return False
    between = [token.text for token in tokens_of(text) if start <= token.span.start < at.start]
    between = _conjunct(between)
    if not _OF_SEVERAL.isdisjoint(between[-_CLOSE:]):
        return False
    while between and between[-1] in ARTICLES:
        between.pop()
    if len(between) > 1 and between[-1] == "like" and root(between[-2]) in _SEEMING:
        between.pop()
    return OPENING.isdisjoint(between) and "for" not in between[-_NEXT:-1]


def _conjunct(between: list[str]) -> list[str]:
    """The words from the last verb on that is demanded beside another one: “verify it before use, *and treat it …*”."""
    for at in range(len(between) - 3, 0, -1):
        if between[at : at + 2] == [",", "and"] and between[at + 2] in VERBS:
            return between[at + 2 :]
    return between


#: What stands so near behind “for” may say which: “a room for guests in a wheelchair”.
_NEXT = 3
#: Behind these “like” gives no example.
_SEEMING = frozenset(
    map(root, words("sound behave act look feel read seem respond speak talk work treat more"))
)


#: A verb of a clause about a thing: “A text that will be put at the end”.
_RELATIVE = re.compile(
    r"\b(?:that|which|who)(?:\s+(?:will|would|can|could|has|have|had|is|are))?\s+[\w’']+\Z",
    re.IGNORECASE,
)


def demand_starts(folded: Folded, text: str, at: Span) -> int:
    """Where what is said of the subject begins, in code points; -1 where nothing tells."""
    ends = [m.span.end for m in folded.modals if m.span is not None and m.span.end <= at.start]
    return max(ends) if ends else _verb(text, at.start)


def is_done_again(folded: Folded, text: str, at: Span) -> bool:
    """Whether what is done can be done in one way and in another one besides: “inform the owner by post”."""
    start = demand_starts(folded, text, at)
    verb = next((token.text for token in tokens_of(text) if token.span.end == start), "")
    if verb and verb not in BE and verb not in _HAVE and not folded.modals:
        return is_repeated(root(verb), False)
    deed = next(
        (
            token.text
            for token in tokens_of(text)
            if token.span.start >= start and token.text not in _LIGHT and not token.text.endswith("ly")
        ),
        "",
    )  # fmt: skip
    if verb in BE and not folded.passive:
        return False  # “remains valid”
    return is_repeated(root(deed), folded.passive) or root(deed) in _AGAIN


#: Deeds that are done here and there, or time and again.
_AGAIN = frozenset(["sign", "stamp", "pass", "test", "check", "inspect", "clean", "wash", "wipe", "mark", "label", "train", "practis", "warn", "meet"])  # fmt: skip
_LIGHT = words("be been being have has had not first then always to")


def _told(folded: Folded, text: str, at: Span) -> bool:
    """Whether the first modal stands in another clause behind *at*: “is exclusive, and can be transferred”."""
    before = [token.text for token in tokens_of(text) if token.span.end <= at.start]
    if not OPENING.isdisjoint(before) or not any(_is_finite(before, n) for n in range(1, len(before))):  # fmt: skip
        return False
    if any(span is not None and span.start < at.start for span in folded.negations):
        return False
    between = [t.text for t in tokens_of(text) if t.span.start >= at.end]
    return bool(between) and not (_OTHER_CLAUSE | {","}).isdisjoint(between[:2])


_OTHER_CLAUSE = words("and but so as when if unless while until once after before")


def _verb(text: str, before: int) -> int:
    """Where what a sentence without a modal says of its subject begins, in code points; -1 where nothing tells.

    Where that is not in front of *before* but behind another clause's start, a word that may be a verb is taken for it.
    """
    tokens = tokens_of(text)
    lowers = [token.text for token in tokens]
    front = lowers.index(",") if lowers[0] in _FRONT and "," in lowers else 0
    known = next((at for at in range(front + 1, len(tokens)) if _is_finite(lowers, at)), -1)
    if known >= 0 and tokens[known].span.start < before:
        return tokens[known].span.end
    for at in range(front + 1, len(tokens)):
        if tokens[at].span.start >= before:
            break
        subject = lowers[at - 1].isalpha() and lowers[at - 1] not in _NO_SUBJECT
        acts = at + 1 < len(lowers) and lowers[at + 1] in NAMING and lowers[at] not in _NO_VERB
        if subject and (acts or lowers[at] in VERBS or base_form(lowers[at])):
            behind = lowers[at + 1 : known] if known >= 0 else ["and"]
            return tokens[at].span.end if not _NEW_CLAUSE.isdisjoint(behind) else -1
    return -1


def _is_finite(lowers: list[str], at: int) -> bool:
    return lowers[at] in BE or lowers[at] in _HAVE or is_finite(lowers, at)


_NO_VERB = PREPOSITIONS | ARTICLES | JOINING | OPENING | BE | _HAVE
#: In front of a noun.
_NO_SUBJECT = PREPOSITIONS | ARTICLES | JOINING
#: Behind these another clause may have a verb of its own.
_NEW_CLAUSE = words("and but when while if who which that")
#: What opens a clause that stands in front of the main one.
_FRONT = OPENING | PREPOSITIONS | words("at on")


def has_somewhere(folded: Folded) -> bool:
    """Whether the sentence says that there is something, which may be elsewhere, too."""
    first = next((item for item in folded.items if not item.subject), None)
    return first is not None and (
        first.stem in _HAVING
        or first.before in _HAVE
        or (first.before in ARTICLES and bool(folded.modals))
    )


_HAVING = words("contain includ show carri bear display exist stand")
