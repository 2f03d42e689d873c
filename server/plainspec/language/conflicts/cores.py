"""Norms that two departments wrote of one deed, each in its own words: a ban here, and there leave for some case.

All other comparisons ask that two sentences agree in nearly all words. Here only the core has to be the
same: what is done, with what, where, and by whom if both say so. The *general* norm says nothing that the
*special* one does not say as well, and knows no condition; the special one may say much more. What is found
so is a case that its author may take for an exception, while the other author has never heard of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.language.norms.norm import Modality, Norm, Phrase
from plainspec.language.norms.reading import norms
from plainspec.language.words.core_words import BY_ONESELF, DEEDS, EVERYBODY, IDLE, LIGHT, USES
from plainspec.language.words.nearness import broader, near
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import vocabulary
from plainspec.text.span import Span

_BANS = (Modality.PROHIBITION, Modality.DISCOURAGEMENT)
_DEMANDS = (Modality.OBLIGATION, Modality.RECOMMENDATION, Modality.STATEMENT)
#: A norm that names fewer things is about anything, but where one of these says that it is meant so.
_FEWEST = 2
_STRICTLY = words("never nobody only")
#: What stands behind these is said by itself: “It is not used: …”, “…; never roll it out”.
_PART = re.compile(r"[;:](?=\s)")
#: “Their own record”, “whether it is one”: what these limit is not all there is.
_NARROWED = words("own whether how why")
#: What these say of several holds of none of them.
_TOGETHER = words("both together jointly")
_NUMBERS = words("two three four five six several")
_ALONE = "alon"


class Core(NamedTuple):
    """What one norm says: its ``deed``, the keys of the ``objects`` that it is done to, and of the ``agent``.

    ``things`` are what it names but for deed, agent and conditions, and ``said`` is all of its sentence.
    ``hands`` is 2 where several must do it together, 1 where somebody does it alone, else 0;
    ``is_strict`` where it leaves no exception, and ``is_general`` where it limits nothing.
    """

    norm: Norm
    span: Span
    deed: str
    objects: frozenset[str]
    agent: tuple[str, ...]
    things: frozenset[str]
    said: frozenset[str]
    hands: int
    is_strict: bool
    is_general: bool

    @property
    def is_ban(self) -> bool:
        """Whether it says what is not done."""
        stated = self.norm.modality is Modality.STATEMENT and self.norm.negated
        return (stated or self.norm.modality in _BANS) and not self.norm.restrictors

    @property
    def is_done(self) -> bool:
        """Whether it says what is done, or may be."""
        # Whoever must bake a cake or a pie can do without the pie.
        chosen = self.norm.alternative or "or" in vocabulary(self.norm.object.text)
        demanded = self.norm.modality in _DEMANDS and not (self.norm.negated or chosen)
        return demanded or self.norm.modality is Modality.PERMISSION

    @property
    def is_reserved(self) -> bool:
        """Whether the deed is left to those whom it names, and nobody else."""
        limits = self.norm.restrictors
        return bool(limits and self.agent) and limits[0].values.stems == self.norm.actor.stems


def core_conflict(text: str, other: str) -> Verdict | None:
    """How two sentences are at odds by the core of a norm in each, if they are."""
    if not _TOGETHER.isdisjoint(vocabulary(text) | vocabulary(other)):
        return None
    for here in _cores(text):
        for there in _cores(other):
            wider = 1 if _is_case(here, there) else 2 if _is_case(there, here) else 0
            if wider:
                return Verdict(Kind.EXCEPTION, False, (here.span,), (there.span,), wider=wider)
    return None


def _is_case(general: Core, special: Core) -> bool:
    """Whether *special* is a case of the *general* norm, and at odds with it."""
    if not (general.is_general and special.is_done and (general.norm.modal or special.norm.modal)):
        return False
    named = general.things | special.said.intersection(general.agent)
    if len(named) < _FEWEST and not general.is_strict:
        return False
    if general.hands > 1:
        agreed = special.hands == 1
    elif general.is_ban:
        agreed = _same_deed(general, special) and _same_agent(general, special)
    else:
        agreed = general.is_reserved and _same_deed(general, special) and _another(general, special)
    return agreed and all(_among(one, special.said) for one in general.things)


def _among(one: str, others: frozenset[str] | tuple[str, ...]) -> bool:
    return any(one == other or near(one, other) or broader(one, other) for other in others)


def _same_deed(general: Core, special: Core) -> bool:
    objects = general.objects - {_ALONE}
    met = any(_among(one, special.objects) for one in objects) or not objects
    if not met or not (general.deed and special.deed) or general.deed in _stems(LIGHT):
        return False
    if general.deed in _stems(USES):
        return objects <= special.objects
    alike = general.deed == special.deed or near(general.deed, special.deed)
    return alike or any({general.deed, special.deed} <= _stems(line) for line in DEEDS)


def _same_agent(general: Core, special: Core) -> bool:
    """Whether whoever the *special* norm is about is one of those that the *general* one is about."""
    if (
        not general.agent
        or general.agent[-1] in _stems(EVERYBODY)
        or special.said.issuperset(general.agent)
    ):
        return True
    return (
        _among(general.agent[-1], special.agent[-1:])
        if special.agent
        else len(general.things) >= _FEWEST
    )


def _another(general: Core, special: Core) -> bool:
    """Whether the *special* norm names somebody who is none of those that the *general* one names."""
    named = _stems(EVERYBODY).issuperset(special.agent)
    return not named and not any(_among(one, special.agent) for one in general.agent)


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
    deed = _key(root(norm.action.text.lower().partition(" ")[0]))
    agent, objects = _keys(norm.actor), frozenset(_keys(norm.object))
    every = frozenset(_key(word.stem) for word in norm.words)
    several = not _NUMBERS.isdisjoint((*norm.actor.stems[:1], *norm.object.stems[:1]))
    conditions = {key for case in norm.conditions for key in _keys(case.phrase)}
    aside = (
        {deed, *agent, *conditions}
        | _stems(IDLE)
        | (_stems(EVERYBODY) | _NUMBERS if several else set())
    )
    things = objects.union(_keys(norm.rest), every if is_only else ()) - aside
    said = vocabulary(part)
    limited = norm.conditions or norm.alternative or (norm.quantities and not several)
    return Core(
        norm,
        norm.span.shift(start),
        deed,
        objects - _stems(IDLE),
        agent,
        things,
        every,
        2 if several else int(_ALONE in every),
        not said.isdisjoint(_STRICTLY),
        bool(things) and not limited and said.isdisjoint(_NARROWED),
    )


def _keys(phrase: Phrase) -> tuple[str, ...]:
    return tuple(map(_key, phrase.stems))


def _key(stem: str) -> str:
    return _ALONE if stem in _stems(BY_ONESELF) else canonical(stem)


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(canonical(root(word)) for word in text.split())
