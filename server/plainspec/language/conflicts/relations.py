"""Sentences that agree but for what joins one thing to the deed, by which one leaves it out: “by calling”, “without calling”.

What is done by, with, under or in line with a thing excludes what is done without it,
outside it or in defiance of it, whatever the thing is. Where the expression may pick out
what the deed is done to (“must delete files with errors”, “files without errors”), both can
hold; so behind a noun only what tells how is compared, and nothing behind verbs that pick out.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from plainspec.language.conflicts.demanded import (
    ARTICLES,
    BE,
    JOINING,
    PREPOSITIONS,
    WEIGHTY,
    Token,
    demands_one,
    spanned,
    tokens_of,
)
from plainspec.language.conflicts.exchanges import binds
from plainspec.language.conflicts.values import governing, leaves_both
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.language.words.nearness import field
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences

#: By or in what a thing is done: these tell how it is done wherever they stand.
_JOINED = """
by; via; by way of; by means of; through; through the use of; using; making use of; with the help of; with the aid of; on the basis of; based on; per; as per;
in line with; in accordance with; in accord with; in agreement with; in keeping with; in conformity with; in compliance with; in harmony with; in tune with; in step with; in proportion to; in the spirit of; according to; pursuant to; following; consistent with; consistently with; compatible with; compliant with; subject to; as part of; in the framework of; in the light of; in light of; in view of; with regard to; with respect for; with due regard to; with an eye to; under the terms of; together with; along with; in conjunction with; in consultation with; in coordination with; in cooperation with; under the supervision of; with the consent of; with the approval of; with the knowledge of; in the presence of; at the request of; while
"""
#: These do so only right behind the verb; behind a noun they may tell which.
_CLOSE = "with; in; within; inside; under; as; like; on; at; in the same way as; related to; linked to; tied to; dependent on; connected to; determined by; governed by; driven by; derived from; grounded in; rooted in; aligned with; in sync with; bound to; bound by; limited to; part of; close to"
#: What leaves it out, or goes against it.
_PARTED = """
without; without any; without ever; without even; without so much as; without first; without the use of; without the help of; without recourse to; without resort to; without reference to; without regard to; without regard for; without respect for; without consulting; without heeding; without resorting to; without resorting to any; while shunning; while avoiding; while bypassing; steering clear of; without going through; without the consent of; without the knowledge of; without the approval of; with no; with none of
outside; outside of; outside any; apart from; separately from; separate from; in isolation from; isolated from; detached from; divorced from; disconnected from; decoupled from; far from; away from; far removed from; unconnected with; unconnected to; unrelated to; independent of; independently of; regardless of; irrespective of; no matter; heedless of; in disregard of; oblivious to; bypassing; circumventing; sidestepping; skipping; flouting; defying; violating; contravening; ignoring; disregarding
at odds with; at cross purposes with; at variance with; out of line with; out of keeping with; out of step with; out of tune with; out of harmony with; out of sync with; in conflict with; in contradiction to; in contradiction with; in contravention of; in violation of; in breach of; in defiance of; in opposition to; in spite of; contrary to; counter to; inconsistent with; inconsistently with; incompatible with; unlike; nothing like; in the teeth of; behind the back of; behind the backs of; in the absence of
anything but; in anything but; by anything but; with anything but; as anything but; under anything but; in everything but; everything but; other than; in ways other than; by means other than; in a way other than; in another way than; otherwise than; otherwise than by; otherwise than in; otherwise than as; otherwise than with; differently from; different from
"""
#: Further joints of which one end excludes the other.
_OPPOSITE = """
before; prior to; ahead of; in advance of; in the run-up to | after; following; in the wake of; once; upon; only after; only once; subsequent to; as soon as; on the heels of; on completion of; only upon; only following
in the top of; at the top of; at the head of; in the head of; at the front of; at the start of; at the beginning of; on top of; above; at the very top of | at the foot of; in the tail of; at the tail end of; at the tail of; at the bottom of; in the bottom of; at the back of; at the end of; at the rear of; underneath; below; beneath; at the very end of
like; in the same way as; just as; similarly to; on the same terms as; under the same rules as; on a par with | unlike; differently from; in contrast to; on different terms from; under gentler rules than; under harsher rules than; under other rules than
per; for each; for every; separately for each; within each | across all; across; irrespective of; irrespective of the; over all; for all; regardless of; regardless of the
throughout; in the course of; during | outside; outside of; except during; except in; only before; only after; before; after
depending on; according to; varying with; graduated by; in proportion to; proportionately to; proportionate to; commensurate with | regardless of; irrespective of; independently of; no matter; without regard to; without regard for; uniformly, irrespective of; evenly, regardless of; out of proportion to; out of all proportion to; with no sense of proportion to
without; without ever; without first | while; only after; after; only while; only by; by first; only upon
up to; at most; no more than; within | beyond; in excess of; upwards of; well over
on behalf of; in the name of; in the interest of; for the benefit of; in favour of; in favor of | against; against the interests of; at the expense of; behind the back of; to the detriment of
next to; adjacent to; close to; beside; alongside | far from; nowhere near; well away from; remote from; at a distance from; on the far side of
"""
_MOST = 6
#: So many words of some weight the two share, at least, in what goes with the expression and round it.
_FEWEST = 3
_ANY = ARTICLES | frozenset(["the", "all", "no"])


#: How far before, how near by: “well after”, “long before”.
_DEGREES = words(
    "well long shortly immediately directly right just soon closely far largely entirely completely wholly"
)


class _Joint(NamedTuple):
    """An expression in a sentence: its tokens from ``start`` on, before ``end``.

    ``ends`` are the numbers of the sets that it is in, and at which of their two ends; ``close`` where it
    has to stand by the verb.
    """

    start: int
    end: int
    ends: frozenset[tuple[int, int]]
    close: bool

    def excludes(self, other: _Joint) -> bool:
        """Whether both are at opposite ends of a set, and of none at the same end."""
        if not self.ends.isdisjoint(other.ends):
            return False
        return any((number, 1 - end) in other.ends for number, end in self.ends)


@lru_cache(maxsize=1)
def _known() -> dict[tuple[str, ...], tuple[frozenset[tuple[int, int]], bool]]:
    """Each expression, at which ends it is, and whether it has to stand by the verb."""
    found: dict[tuple[str, ...], tuple[frozenset[tuple[int, int]], bool]] = {}
    sides = [((0, 0), False, _JOINED), ((0, 0), True, _CLOSE), ((0, 1), False, _PARTED)]
    for number, line in enumerate(_OPPOSITE.strip().split("\n"), 1):
        sides += [((number, end), False, names) for end, names in enumerate(line.split(" | "))]
    for place, close, table in sides:
        for name in table.strip().replace("\n", "; ").split("; "):
            words = tuple(name.replace(",", " ,").split())
            ends, near = found.get(words, (frozenset(), close))
            found[words] = ends | {place}, near and close
    return found


@lru_cache(maxsize=1)
def _first() -> frozenset[str]:
    return frozenset(name[0] for name in _known())


@of_sentences(1 << 12)
def _joints(text: str) -> tuple[_Joint, ...]:
    """All such expressions of *text*, the longest from each place on."""
    known, first, tokens = _known(), _first(), tokens_of(text)
    texts = tuple(token.text for token in tokens)
    found = []
    for start, word in enumerate(texts):
        head = start + (word in _DEGREES)
        if head == len(texts) or texts[head] not in first:
            continue
        for end in range(min(head + _MOST, len(texts)), head, -1):
            said = known.get(texts[head:end])
            if said is not None:
                found.append(_Joint(start, end, *said))
                break
    return tuple(found)


def joints_apart(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the words *one* and *other* are expressions that are at opposite ends of a set."""
    known = _known()
    if one not in known or other not in known:
        return False
    return _Joint(0, 0, *known[one]).excludes(_Joint(0, 0, *known[other]))


def disjoined(
    text: str, leads: tuple[str, ...], other: str, other_leads: tuple[str, ...]
) -> Verdict | None:
    """How two sentences are at odds of which one leaves out what the other demands to do it with, if they are."""
    mine, theirs = _joints(text), _joints(other)
    if leads != other_leads or not any(here.excludes(there) for here in mine for there in theirs):
        return None
    tokens, those = tokens_of(text), tokens_of(other)
    start = 0
    while start < min(len(tokens), len(those)) and _alike(tokens[start], those[start]):
        start += 1
    for here in mine:
        for there in theirs:
            if here.start != there.start or here.start > start or not here.excludes(there):
                continue
            if not _agree(tokens[here.end :], those[there.end :]):
                continue
            if sum(len(token.text) >= WEIGHTY for token in (*tokens[: here.start], *tokens[here.end :])) < _FEWEST:  # fmt: skip
                continue
            if not _tells_how(tokens[here.end :]) and any(
                j.close and not _is_by_verb(among, j)
                for j, among in ((here, tokens), (there, those))
            ):
                continue
            spans = spanned(tokens[here.start : here.end]), spanned(those[there.start : there.end])
            if _demands(text, leads, tokens, here) and _demands(other, other_leads, those, there):
                return Verdict(Kind.VALUES, True, (spans[0],), (spans[1],))
    return None


def _alike(one: Token, other: Token) -> bool:
    return one.text == other.text or {one.text, other.text} <= {"must", "shall", "should"}


def _agree(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Whether the same follows, whatever article it has."""
    left, right = ([t.text for t in side] for side in (mine, theirs))
    while left and left[0] in _ANY:
        del left[0]
    while right and right[0] in _ANY:
        del right[0]
    return bool(left) and left == right and left[0] not in JOINING and left[0][0].isalnum() | (left[0][0] == "`")  # fmt: skip


def _tells_how(rest: tuple[Token, ...]) -> bool:
    """Whether what stands first in *rest* is what somebody has and no thing: “greet users with joy”."""
    named = list(takewhile(lambda t: t.text.isalpha() and t.text not in PREPOSITIONS and t.text not in JOINING, rest))  # fmt: skip
    return bool(named) and field(root(named[-1].text)) in _OF_PERSONS


#: The field of feelings, as WordNet numbers them.
_OF_PERSONS = frozenset(["12"])


def _is_by_verb(tokens: tuple[Token, ...], joint: _Joint) -> bool:
    """Whether the expression stands right behind what is to be done: behind the modal and one word, or “be” and one."""
    before = [token.text for token in tokens[: joint.start] if not token.text.endswith("ly")]
    return (
        (len(before) > 1 and before[-2] in _BINDING)
        or (len(before) > 2 and before[-2] in BE and before[-3] in _BINDING)
        or bool(before and before[-1] in BE)
    )


_BINDING = frozenset(["must", "shall", "should"])
#: Further verbs that may be done to some things and not to others.
_CHOOSY = words(
    "log count list show display treat accept allow support include process handle store save keep retain contain prefer choose select return print ignore"
    " report detect find reject refuse fix repair correct remove delete discard prevent avoid flag mark identify catch spot replace drop filter test check"
    " warn describe explain discuss address reduce resist counter oppose challenge question recognize recognise acknowledge admit forbid block deny"
    " route forward merge sort collect archive copy move tag quote close open approve sign cancel retry restart stop pay send serve own hold have"
)
#: A word behind these, or behind the modal, is a verb, though it may name a thing elsewhere: “block”, “log”.
_BEFORE_VERB = JOINING | words(", to not then also always")
_DEMANDING = (Force.OBLIGATION, Force.RECOMMENDATION)


def _demands(text: str, leads: tuple[str, ...], tokens: tuple[Token, ...], joint: _Joint) -> bool:
    """Whether what goes with the expression is demanded by a modal, and tells how a thing is done."""
    at = spanned(tokens[joint.start : joint.end])
    folded: Folded | None = fold(
        text[: at.start] + " " * (at.end - at.start) + text[at.end :], leads
    )
    own = [modal.span.end for modal in modals(text) if modal.span.end <= at.start]
    if folded is None or folded.question or not own or not binds(folded, at):
        return False
    if governing(folded, at).force not in _DEMANDING:
        return False
    if tokens[joint.start - 1].text in (*JOINING, "(", "not", "only", "than"):
        return False
    lowers = [t.text for t in tokens if own[-1] <= t.span.start < at.start]
    passive = any(word in BE for word in lowers[:3])
    if not passive and any(
        word in _CHOOSY and (not n or lowers[n - 1] in _BEFORE_VERB or lowers[n - 1].endswith("ly"))
        for n, word in enumerate(lowers)
    ):
        return False
    whole = fold(text, leads)
    return demands_one(folded, text, at) and not (whole is not None and leaves_both(whole))
