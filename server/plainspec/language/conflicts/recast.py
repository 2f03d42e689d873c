"""A demand in its plainest build: “It falls to clients to keep the file” as “clients must keep the file”.

Where two sentences are compared word by word, the ways of demanding must not tell them apart. What is
read as a modality of its own (:mod:`plainspec.language.norms.periphrases`) is written as “must” here, in
front of its verb; who does not fail to do a thing does it. Each character keeps its place in
the sentence as it was, so that what decides can be shown there.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.conflicts.verdict import Verdict
from plainspec.language.folding.choices import is_undone
from plainspec.language.folding.fold import fold
from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_PLAIN = r"(?:must|shall|should)"
#: A deed that must not be left undone.
_UNFAILING = Pattern(
    rf"\b(?P<modal>{_PLAIN})\s+(?:(?:not|never)(?: ever)?|by no means|at no time|in no case|under no circumstances)\s+(?:fail|neglect|omit|forget) to\b",
    re.IGNORECASE,
    signs="fail neglect omit forget",
)
#: “What the clerk must do is sign”
_CLEFT = Pattern(
    rf"\b(?:what|(?:the (?:one|first|only)|one) thing(?: that)?|all(?: that)?) (?P<who>[^,;:]{{1,80}}? {_PLAIN}) (?:always )?do is (?:to )?(?=[a-z])",
    re.IGNORECASE,
    signs="what thing all",
)
#: “It is the clerk that must sign”
_SUBJECT = Pattern(
    rf"\A\W*it is (?P<who>(?:the|all|each|every|our) [^,;:]{{2,60}}?)(?P<that> (?:that|who|which))(?= {_PLAIN}\b)",
    re.IGNORECASE,
    signs="it",
)
#: What is left, or remains, with nothing done to it.
_UNDONE = Pattern(
    rf"\b(?P<modal>{_PLAIN}\s+)(?P<verb>(?P<left>leave|keep)(?P<what>\s+[^,;:.]{{1,60}}?)|(?:remain|stay|go|be\s+left|be\s+kept))\s+(?P<undone>un[a-z]+)\b",
    re.IGNORECASE,
    signs="leave keep remain stay go left kept",
)
#: Behind who is bound stands the deed.
_DEED = re.compile(r"\b(?:to|from)\b(?=\s+[a-z])")
_LINK = re.compile(r"\s*(?:for|of|on|upon|to)\b(?=\s)")
_IT = re.compile(r"\bit\s+\Z", re.IGNORECASE)
#: Nothing but an introduction may stand in front of a frame.
_INTRODUCED = re.compile(r"(?:\A|[,:]|\bthat)\W*\Z")


#: From where to where, what is written there, and the place that it stands for.
Edit = tuple[int, int, str, int]


class Recast(NamedTuple):
    """A sentence in other words, and where in the former one each of its characters stands.

    ``turned`` where it says now that something is not to be done: “must leave it unbound”, “must not bind it”.
    """

    text: str
    places: tuple[int, ...] | None
    turned: bool = False

    def back(self, at: Span) -> Span:
        """Where *at* is in the sentence as it was."""
        if self.places is None or at.start >= at.end:
            return at
        return Span(self.places[at.start], self.places[at.end - 1] + 1)


#: “The clerk is to sign”, “he will sign”: what somebody is to do, and what he will do where another one says what he must.
_IS_TO = Pattern(
    r"(?<=[\w`)] )(?:(?:is|are) to|will|(?:is|are) going to)(?P<so> (?:also|always|then|therefore|only))?(?= (?!(?:not|never|no)\b)[a-z])",
    re.IGNORECASE,
    signs="is are will",
)
#: “Part of the job of clerks is to sign”
_TASK = Pattern(
    r"\A\W*(?:part of |one of )?(?:the|an?|one) (?:[\w-]+ )?(?:tasks?|jobs?|role|dut(?:y|ies)|responsibilit(?:y|ies)|mission|remit) of (?P<who>[^,;:]{3,60}?)(?P<link> (?:is|are|will be) to)(?= [a-z])",
    re.IGNORECASE,
    signs="task tasks job jobs role duty duties responsibility responsibilities mission remit",
)
#: Whoever must take care to do a thing must do it.
_CARING = Pattern(
    rf"\b(?P<modal>{_PLAIN}) (?:always )?(?P<care>(?:take (?:good |great |special )?care|make (?:sure|certain)|be (?:sure|certain|careful)|make (?:every|an) effort|remember|endeavou?r|strive|aim|seek|try|attempt|undertake|do (?:its|their|his|her|your|our) (?:very )?(?:best|utmost)|do everything in (?:its|their|his|her|your|our) power) to )(?=(?!not\b)[a-z])",
    re.IGNORECASE,
    signs="care sure certain careful effort remember endeavour endeavor strive aim seek try attempt undertake best utmost power",
)


@of_sentences(1 << 11)
def recast(text: str, leads: tuple[str, ...], demanded: bool) -> Recast:
    """*text* with its modalities in the plainest words.

    Where something is *demanded* elsewhere, what somebody will do is what he must do.
    """
    folded = fold(text, leads)
    if folded is None:
        return Recast(text, None)
    edits = [*_unfailing(text), *_tasks(text), *_cleft(text)]
    edits += [(*found.span("care"), "", found.start("care")) for found in _CARING.finditer(text)]
    said = _IS_TO.search(text) if demanded and not edits and not folded.modals else None
    if said is not None:
        end = said.start("so") if said["so"] else said.end()
        edits.append((said.start(), end, "must", said.start()))
    undone = _UNDONE.search(text)
    turned = undone is not None and is_undone(undone["undone"].lower())
    if undone is not None and turned:
        edits += _denied(undone)
    framed = [
        edit
        for modal in folded.modals
        if modal.span is not None and modal.force in _PLAINLY and not modal.negative
        for edit in _framed(text, modal.span, _PLAINLY[modal.force])
    ]
    if framed and not turned:
        plain = edited(text, edits + framed)
        again = fold(plain.text, leads)
        if again is not None and _signs(again) == _signs(folded):
            return plain
    return edited(text, edits, turned) if edits else Recast(text, None)


def _signs(folded: Folded) -> list[tuple[Force, bool]]:
    return [(modal.force, modal.negative) for modal in folded.modals]


def _cleft(text: str) -> list[Edit]:
    """What is to be written for “what the clerk must do is sign”."""
    subject = _SUBJECT.match(text)
    if subject is not None:
        return [(0, subject.start("who"), "", 0), (*subject.span("that"), "", 0)]
    found = _CLEFT.search(text)
    if found is None:
        return []
    return [(found.start(), found.start("who"), "", 0), (found.end("who"), found.end() - 1, "", 0)]


def _unfailing(text: str) -> list[Edit]:
    return [
        (found.start(), found.end(), found["modal"], found.start("modal"))
        for found in _UNFAILING.finditer(text)
    ]


def _tasks(text: str) -> list[Edit]:
    """What is to be written for “the task of the clerk is to”."""
    found = _TASK.match(text)
    if found is None:
        return []
    return [(0, found.start("who"), "", 0), (*found.span("link"), " must", found.start("link"))]


def _denied(undone: re.Match[str]) -> list[tuple[int, int, str, int]]:
    """What is to be written for “leave it unread”, “remain unread”: “not read it”, “not be read”."""
    done = undone["undone"][2:].lower()
    start, end = undone.span("undone")
    if undone["left"] is None:
        return [(undone.start("verb"), end, f"not be {done}", start)]
    deed = IRREGULAR_PARTICIPLES.get(done, done)
    return [(*undone.span("left"), f"not {deed}", start), (start - 1, end, "", start)]


_PLAINLY = {Force.OBLIGATION: "must", Force.RECOMMENDATION: "should"}


def _framed(text: str, at: Span, plain: str) -> list[tuple[int, int, str, int]]:
    """What is to be written otherwise where a modality stands at *at*."""
    said = text[at.start : at.end].lower().split()
    if not said or said[0] in ("must", "shall", "should"):
        return []
    it = _IT.search(text, 0, at.start)
    if it is not None and said[-1] != "to":
        at = Span(it.start(), at.end)
    if _INTRODUCED.search(text, 0, at.start) is None:
        return [(at.start, at.end, plain, at.start)] if said[-1] in ("to", "for") else []
    link = _LINK.match(text, at.end)
    start = link.end() if link is not None and said[-1] != "to" else at.end
    deed = _DEED.search(text, start)
    if deed is None or text[start : deed.start()].strip() == "":
        return []
    return [(at.start, start, "", at.start), (deed.start(), deed.end(), plain, deed.start())]


def edited(text: str, edits: list[tuple[int, int, str, int]], turned: bool = False) -> Recast:
    """*text* with other words for what stands between places; each with the place that they stand for."""
    written: list[str] = []
    places: list[int] = []
    done = 0
    for start, end, new, place in sorted(edits):
        if start < done:
            continue
        written += (text[done:start], new)
        places += (*range(done, start), *(min(place + n, end - 1) for n in range(len(new))))
        done = end
    written.append(text[done:])
    places += range(done, len(text))
    return Recast("".join(written), tuple(places), turned)


def back(found: Verdict | None, one: Recast, two: Recast) -> Verdict | None:
    """*found* with what decides at its place in the sentences as they were."""
    if found is None or (one.places is None and two.places is None):
        return found
    here, there = tuple(map(one.back, found.here)), tuple(map(two.back, found.there))
    return Verdict(found.kind, found.decided, here, there, found.parameter, found.wider)
