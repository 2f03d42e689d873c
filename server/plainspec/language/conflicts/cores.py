"""Norms that two departments wrote of one deed, each in its own words: a ban here, and there leave for some case.

All other comparisons ask that two sentences agree in nearly all words. Here only the core has to be the
same: what is done, with what, where, and by whom if both say so. The *general* norm says nothing that the
*special* one does not say as well, and knows no condition; the special one may say much more. What is found
so is a case that its author may take for an exception, while the other author has never heard of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.norm import Modality, Norm, Phrase
from plainspec.language.norms.reading import norms
from plainspec.language.words.core_words import BY_ONESELF, DEEDS, EVERYBODY, IDLE, LIGHT, USES
from plainspec.language.words.nearness import broader, near
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.vocabulary import DETERMINERS, MODALS, PREPOSITIONS, words
from plainspec.text.late import late
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

_BANS = (Modality.PROHIBITION, Modality.DISCOURAGEMENT)
_DEMANDS = (Modality.OBLIGATION, Modality.RECOMMENDATION)
#: A norm that names fewer things is about anything.
_COMMON = 2
#: What stands behind these is said by itself: “It is not used: …”, “…; never roll it out”.
_PART = re.compile(r"[;:](?=\s)")
#: These conditions limit nothing: “whatever they are worth”, “even when …”.
_WIDE = re.compile(
    r"(?:whatever|whoever|whichever|wherever|regardless|irrespective|no matter|even)\b", re.I
)
_ALONE = "alon"
#: Behind these stands no finite verb.
_NO_SUBJECT = DETERMINERS | PREPOSITIONS | MODALS | words("to")
#: “Their own record”, “whether it is one”: what these limit is no longer all there is.
_NARROWED = words("own whether how why")
#: What these say of several holds of none of them.
_TOGETHER = words("both together jointly")
_STRICTLY = words("never nobody only")
_NUMBERS = words("two three four five six several")


class Core(NamedTuple):
    """What one norm says: its deed, and the keys of all its words but those of the deed, the agent and conditions.

    ``objects`` are those that the deed is done to, ``agent`` who does it, ``without`` what it is done without;
    ``hands`` is how many must do it together, or 1 where somebody does it alone; 0 where nothing is said.
    """

    norm: Norm
    span: Span
    deed: str
    things: frozenset[str]
    objects: frozenset[str]
    agent: tuple[str, ...]
    said: frozenset[str]
    without: frozenset[str]
    hands: int
    is_general: bool
    is_strict: bool
    has_several: bool

    @property
    def is_ban(self) -> bool:
        """Whether it says what is not done."""
        stated = self.norm.modality is Modality.STATEMENT and self.norm.negated
        return (stated or self.norm.modality in _BANS) and not self.norm.restrictors

    @property
    def is_done(self) -> bool:
        """Whether it says what is done, or may be."""
        modality = self.norm.modality
        stated = modality is Modality.STATEMENT and not self.norm.negated
        if modality is Modality.PERMISSION:
            return True
        # Whoever must bake a cake or a pie can do without the pie.
        chosen = self.norm.alternative or "or" in vocabulary(self.norm.object.text)
        return (stated or modality in _DEMANDS) and not chosen


def core_conflict(text: str, other: str) -> Verdict | None:
    """How two sentences are at odds by the core of a norm in each, if they are."""
    if not _TOGETHER.isdisjoint(vocabulary(text) | vocabulary(other)):
        return None
    mine, theirs = _cores(text), _cores(other)
    for here in mine or _expected(theirs, text):
        for there in theirs or _expected(mine, other):
            wider = 1 if _is_case(here, there) else 2 if _is_case(there, here) else 0
            if wider:
                return Verdict(Kind.EXCEPTION, False, (here.span,), (there.span,), wider=wider)
    return None


def _expected(cores: tuple[Core, ...], text: str) -> tuple[Core, ...]:
    """What *text*, in which nobody sees a verb, says of one of the deeds of *cores*: “engineers on call restore a backup”."""
    tokens = frame(text).tokens
    deeds = {core.deed for core in cores}
    for before, verb, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            after.lower in DETERMINERS
            and before.lower not in _NO_SUBJECT
            and _key(root(verb.lower)) in deeds
        ):
            read = _cores(f"{text[: verb.start]}may {text[verb.start :]}")
            return tuple(core._replace(span=Span(0, len(text))) for core in read)
    return ()


def _is_case(general: Core, special: Core) -> bool:
    """Whether *special* is a case of the *general* norm, and at odds with it."""
    if not general.is_general or not (general.norm.modal or special.norm.modal):
        return False
    named = general.things | special.said.intersection(general.agent)
    if len(named) < _COMMON and not general.is_strict:
        return False
    if general.hands > 1:
        agreed = special.is_done and special.hands == 1
    elif general.is_ban:
        agreed = special.is_done and _same_deed(general, special) and _same_agent(general, special)
    elif _is_reserved(general):
        agreed = (
            special.is_done and _same_deed(general, special) and _another_agent(general, special)
        )
    else:
        agreed = general.is_done and _spares(general, special)
    return agreed and _covers(special, general)


def _covers(special: Core, general: Core) -> bool:
    """Whether *special* says all that *general* says; of several objects one is enough."""
    missing = {
        one for one in general.things if not any(_alike(one, other) for other in special.said)
    }
    return not missing or (
        general.has_several and missing < general.objects and missing <= general.objects
    )


def _alike(general: str, special: str) -> bool:
    return general == special or near(general, special) or broader(general, special)


def _same_deed(general: Core, special: Core) -> bool:
    objects = general.objects - {_ALONE}
    if not objects:
        met = len(general.things) > 1
    else:
        met = any(_alike(one, other) for one in objects for other in special.objects)
    if not met or not (general.deed and special.deed) or general.deed in _light():
        return False
    if general.deed in _uses():
        return special.deed != general.deed and objects <= special.objects
    families = _families()
    mine, theirs = families.get(general.deed, ()), families.get(special.deed, ())
    return (
        general.deed == special.deed
        or near(general.deed, special.deed)
        or not set(mine).isdisjoint(theirs)
    )


def _same_agent(general: Core, special: Core) -> bool:
    """Whether whoever the *special* norm is about is one of those that the *general* one is about."""
    if (
        not general.agent
        or general.agent[-1] in _everybody()
        or special.said.issuperset(general.agent)
    ):
        return True
    if not special.agent:
        return len(general.things) > 1
    return _alike(general.agent[-1], special.agent[-1])


def _another_agent(general: Core, special: Core) -> bool:
    """Whether the *special* norm names somebody who is none of those that the *general* one names."""
    if _everybody().issuperset(special.agent):
        return False
    return not any(_alike(one, other) for one in general.agent for other in special.agent)


def _is_reserved(core: Core) -> bool:
    """Whether the deed is left to those whom it names, and nobody else."""
    limits = core.norm.restrictors
    return bool(
        limits and limits[0].values.stems and limits[0].values.stems == core.norm.actor.stems
    )


def _spares(general: Core, special: Core) -> bool:
    """Whether the *special* norm lets somebody off what the *general* one demands."""
    if special.norm.modality is Modality.EXEMPTION:
        return _same_deed(general, special) and _same_agent(general, special)
    demanded = general.norm.modality in _DEMANDS and not general.has_several
    if not demanded or len(general.things) < _COMMON or not special.is_done:
        return False
    return any(_alike(one, other) for one in general.objects for other in special.without)


@of_sentences(1 << 12)
def _cores(text: str) -> tuple[Core, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[Core]:
    start = 0
    for end in (*(match.end() for match in _PART.finditer(text)), len(text)):
        part = text[start:end]
        read = [norm for norm in norms(part) if norm.modality is not Modality.DEFINITION]
        for norm in read:
            yield _core(norm, start, part, len(read) == 1)
        start = end


def _core(norm: Norm, start: int, part: str, is_only: bool) -> Core:
    deed, agent, objects = _deed(norm), _keys(norm.actor), frozenset(_keys(norm.object))
    cases = [case for case in norm.conditions if not _WIDE.match(case.phrase.text)]
    conditions = {key for case in norm.conditions for key in _keys(case.phrase)}
    every = frozenset(_key(word.stem) for word in norm.words)
    hands = (
        2
        if _NUMBERS & {*norm.actor.stems[:1], *norm.object.stems[:1]}
        else 1
        if _ALONE in every
        else 0
    )
    things = objects.union(_keys(norm.rest), every if is_only else ())
    aside = {deed, *agent, *conditions, *_idle()}
    if hands > 1:
        aside |= _everybody() | _NUMBERS | {"need"}
    without = {
        key
        for case in norm.conditions
        if case.phrase.text.lower().startswith("without")
        for key in _keys(case.phrase)
    }
    said = vocabulary(part)
    return Core(
        norm,
        norm.span.shift(start),
        deed,
        things - aside,
        objects - _idle(),
        agent,
        every,
        frozenset(without),
        hands,
        bool(things - aside)
        and not (cases or norm.alternative)
        and said.isdisjoint(_NARROWED)
        and (hands > 1 or not norm.quantities),
        not said.isdisjoint(_STRICTLY),
        not vocabulary(norm.object.text).isdisjoint(("or", "and")),
    )


def _deed(norm: Norm) -> str:
    verb = norm.action.text.lower().partition(" ")[0]
    return _key(root(verb)) if verb else ""


def _keys(phrase: Phrase) -> tuple[str, ...]:
    return tuple(map(_key, phrase.stems))


def _key(stem: str) -> str:
    return _ALONE if stem in _by_oneself() else canonical(stem)


def _stems(text: str) -> frozenset[str]:
    return frozenset(canonical(root(word)) for word in text.split())


@late
def _everybody() -> frozenset[str]:
    return _stems(EVERYBODY)


@late
def _light() -> frozenset[str]:
    return _stems(LIGHT)


@late
def _uses() -> frozenset[str]:
    return _stems(USES)


@late
def _idle() -> frozenset[str]:
    return _stems(IDLE)


@late
def _by_oneself() -> frozenset[str]:
    return frozenset(root(word) for word in BY_ONESELF.split())


@late
def _families() -> dict[str, list[int]]:
    """The numbers of the lines of :data:`DEEDS` that a verb stands in."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(DEEDS.strip().split("\n")):
        for verb in _stems(line):
            found.setdefault(verb, []).append(number)
    return found
