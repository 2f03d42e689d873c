"""From a sentence to its norms.

A sentence has a norm for each of its coordinated modals and verb phrases
("must sign and must not lend it": two). Conditions, quantities, temporal
order and restrictions are told apart from the main clause first, so that
their negations and verbs do not count as its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from plainspec.language.norms.clause_words import DETERMINERS, MODAL_WORDS, PRONOUNS, is_adverb
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.force import Force
from plainspec.language.norms.imperatives import Imperative, imperative
from plainspec.language.norms.modality import carries, modals
from plainspec.language.norms.norm import (
    Condition,
    Modality,
    Norm,
    Order,
    Phrase,
)
from plainspec.language.norms.openers import Region
from plainspec.language.norms.periphrases import PERIPHRASTIC, periphrasis
from plainspec.language.norms.reading_limits import LimitReader
from plainspec.language.norms.reading_sentences import ARTICLES, BREAKS, FINITE, NO_WORDS, phrase
from plainspec.language.norms.reading_verbs import STATES
from plainspec.language.words.persons import PERSONS
from plainspec.language.words.verb_forms import any_base_form
from plainspec.language.words.vocabulary import BE, PREPOSITIONS, VERBS, base_form, is_plural, words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_ANAPHORIC = words("it they he she this these those that")
_DEFINES = Pattern(
    r"\b(?:means|refers\s+to|denotes|stands\s+for|(?:is|are)\s+defined\s+as|shall\s+mean)\b",
    re.IGNORECASE,
)
_OPPOSITE = {
    Modality.OBLIGATION: Modality.PROHIBITION,
    Modality.RECOMMENDATION: Modality.DISCOURAGEMENT,
    Modality.PERMISSION: Modality.EXEMPTION,
}
_MODALITIES = {
    (Force.OBLIGATION, False): Modality.OBLIGATION,
    (Force.OBLIGATION, True): Modality.PROHIBITION,
    (Force.RECOMMENDATION, False): Modality.RECOMMENDATION,
    (Force.RECOMMENDATION, True): Modality.DISCOURAGEMENT,
    (Force.PERMISSION, False): Modality.PERMISSION,
    (Force.PERMISSION, True): Modality.PROHIBITION,
    (Force.EXEMPTION, False): Modality.EXEMPTION,
    (Force.EXEMPTION, True): Modality.OBLIGATION,
    (Force.CHOICE, False): Modality.PERMISSION,
}
_NOBODY = words("no nobody none nothing neither no-one")
_NOT_IN_NAMES = words("is are do does don't not no be why how what when which without")


@lru_cache(maxsize=4096)
def norms(
    text: str, leads: tuple[str, ...] = (), heading: str = "", is_heading: bool = False
) -> tuple[Norm, ...]:
    """The norms of the sentence *text*, in order of place.

    *leads* are the sentences that introduce the list it stands in, the
    outermost first; *heading* is the title over it, which a subject such as
    "it" is taken from; *is_heading* where *text* is a heading itself. Spans
    count code points from the start of *text*. Questions have none.
    """
    sentence = frame(text)
    if sentence.question or not sentence.tokens:
        return ()
    return tuple(_Reader(sentence, leads, heading, is_heading).norms())


@lru_cache(maxsize=1024)
def _subject_of(heading: str) -> Phrase | None:
    """The thing that *heading* names, if it is a name and not a sentence or a demand."""
    sentence = frame(heading)
    if (
        not 0 < len(sentence.tokens) <= 5
        or sentence.question
        or imperative(heading, True) is not None
    ):
        return None
    if any(token.lower in _NOT_IN_NAMES for token in sentence.tokens) or modals(heading):
        return None
    return phrase(heading)


def _with(norm: Norm, conditions: tuple[Condition, ...]) -> Norm:
    return msgspec.structs.replace(norm, conditions=(*conditions, *norm.conditions))


def _negated(norm: Norm) -> Norm:
    return msgspec.structs.replace(norm, negated=True)


class _Reader(LimitReader):
    """Reads one sentence."""

    def norms(self) -> Iterator[Norm]:
        found = modals(self.text)
        if found:
            first = self._token(found[0].span.start)
            command = (
                imperative(self.text, self.is_heading) if self._forbids_besides(first) else None
            )
            if command is not None and command.span.end <= found[0].span.start:
                yield from self._commanded(command, first)  # “Ask once and don't …”
            yield from self._modal_norms()
            return
        command = imperative(self.text, self.is_heading or bool(self.leads))
        lead = carries(self.leads)
        if lead is not None and (command is None or command.modality is Modality.OBLIGATION):
            yield from self._under_lead(lead)
            return
        if command is not None:
            yield from self._commanded(command, self.count)
            return
        if not self.is_heading:
            yield from self._paraphrased() or self._statement()

    def _paraphrased(self) -> list[Norm]:
        """The norms of a sentence whose only modality has other words: “the clerk is under orders not to”."""
        for at, lower in enumerate(self.lowers):
            if lower not in PERIPHRASTIC or self.within[at] >= 0:
                continue
            said = periphrasis(self.lowers, at)
            if said is None or said.state or (lower == "be" and at and self.lowers[at - 1] == "to"):
                continue
            first = said.first if said.first >= 0 else at
            verb, subject = said.last, said.subject
            whom = verb if self.lowers[verb - 1] == "for" else verb + 1
            if self.lowers[whom - 1 : whom] == ["for"] and "to" in self.lowers[whom + 1 :]:
                subject = whom, self.lowers.index("to", whom + 1)  # “wrong for the clerk to”
            if subject[1]:
                actor: Phrase | None = self._phrase(*subject)
                verb = max(verb, subject[1] + (said.besides >= 0))
            else:
                actor = self._subject(self._clause_start(first), first)
            span = self.sentence.span(first, said.last)
            return list(
                self._predicates(
                    self._clause_start(first), first, verb, self.count, _MODALITIES[said.force, said.negative], span,
                    False, actor or NO_WORDS, False, self._is_gerund_at(verb),
                )
            )  # fmt: skip
        return []

    def _is_gerund_at(self, at: int) -> bool:
        """Whether “…ing” stands at *at*, or behind “from” there."""
        return any(lower.endswith("ing") for lower in self.lowers[at : at + 2])

    def _forbids_besides(self, at: int) -> bool:
        """Whether “and don't …”, “but never …” stands at *at*."""
        return self.lowers[at] in ("don't", "do", "never") and (
            at > 0 and self.lowers[at - 1] in ("and", "but", "or")
        )

    def _commanded(self, command: Imperative, end: int) -> Iterator[Norm]:
        """The norms of an imperative that reaches to token *end*."""
        at = self._token(command.span.start)
        behind = self._token(command.span.end)
        verb = at if command.modality is Modality.OBLIGATION else behind
        refrains = self.lowers[at] in ("avoid", "refrain")
        actor = self._lead_actor()
        yield from self._predicates(
            self._clause_start(at), at, verb, end, command.modality,
            None if command.modality is Modality.OBLIGATION else command.span,
            False, actor if actor is not None else NO_WORDS, actor is not None, refrains,
        )  # fmt: skip

    def _modal_norms(self) -> Iterator[Norm]:
        found = modals(self.text)
        subject: Phrase | None = None
        bound = False
        start = 0
        sentence_start = 0
        for number, modal in enumerate(found):
            at, behind = self._token(modal.span.start), self._token(modal.span.end)
            if number + 1 < len(found):
                end = self._boundary(behind, self._token(found[number + 1].span.start))
            else:
                end = self._end_of_clause(behind)
            own = self.within[at]
            if own >= 0:  # “, which must …”
                stretch = self.sentence.stretches[own]
                actor: Phrase | None = self._noun_before(stretch.first)
                end = min(end, stretch.last)
                begun = stretch.first
                self.within = tuple(-1 if number == own else number for number in self.within)
            else:
                begun = at if self._forbids_besides(at) else max(start, self._clause_start(at))
                actor = self._subject(begun, at)
            inverted = -1
            if actor is None and behind < self.count:
                inverted = self._inverted(behind)
                after_nor = at > 0 and self.lowers[at - 1] == "nor"
                if inverted > behind and (after_nor or not self._coordinates(begun, at)):
                    actor = self._phrase(behind, inverted)
                    behind = inverted
            if behind < end and self.lowers[behind] == "that" and self.within[behind] < 0:
                verb = self._verb_of_that(behind + 1, end)
                if verb > behind:  # “It is recommended that the client caches …”
                    actor, behind = self._phrase(behind + 1, verb), verb
            is_anaphor = actor is not None and (
                actor.text.lower() in _ANAPHORIC
                or actor.text.lower().split(" ")[0] in ("this", "these")
            )
            if actor is None and subject is not None and self._coordinates(begun, at):
                actor, now_bound = subject, bound
            elif actor is None and self._forbids_besides(at):
                actor, now_bound = NO_WORDS, False  # who the imperative in front speaks to
            elif actor is None or (is_anaphor and not actor.stems):
                meant = self._of_condition(begun, at)
                lead = None if meant else self._lead_actor() or _subject_of(self.heading)
                now_bound = lead is not None
                actor = meant or lead or actor or NO_WORDS
            else:
                now_bound = False
            modality = modal.modality
            if self.lowers[at] == "never" and self.lowers[at - 1] in BE:
                behind = at - 1  # “is never paid”
            refrains = (
                self.lowers[behind - 1] in ("avoid",)
                or self.lowers[max(0, behind - 2)] == "refrain"
            )
            yield from self._predicates(
                sentence_start if begun <= start else begun, at, behind, end, modality, modal.span,
                modal.capital, actor, now_bound, refrains,
            )  # fmt: skip
            if own < 0:
                subject, bound = actor, now_bound
                start = end
                if end < self.count and self.lowers[end] == ";":
                    sentence_start = end + 1
        yield from self._command_behind(start)

    def _end_of_clause(self, behind: int) -> int:
        """Where the last clause with a modal ends: at a semicolon, behind which another one begins."""
        for at in range(behind, self.count):
            if self.lowers[at] == ";" and self.within[at] < 0:
                return at
        return self.count

    def _command_behind(self, end: int) -> Iterator[Norm]:
        """The norms of “…; report anything above it”, of which the semicolon is token *end*."""
        if end + 1 >= self.count or self.lowers[end] != ";":
            return
        offset = self.sentence.tokens[end + 1].start
        command = imperative(self.text[offset:])
        if command is not None:
            span = Span(command.span.start + offset, command.span.end + offset)
            yield from self._commanded(msgspec.structs.replace(command, span=span), self.count)

    def _of_condition(self, start: int, modal: int) -> Phrase | None:
        """What “it” before the modal stands for, if the condition in front has one subject: “When the unit …, it must”."""
        if self.lowers[modal - 1] not in ("it", "they", "he", "she"):
            return None
        for stretch in self.sentence.stretches:
            if stretch.region is Region.CONDITION and start <= stretch.first < stretch.last < modal:
                found = self._condition_subject(stretch.body, stretch.last)
                if found is not None:
                    head = found.text.lower().rsplit(" ", 1)[-1]
                    they = self.lowers[modal - 1] != "it"
                    return found if they == (head in PERSONS or is_plural(head)) else None
        return None

    def _condition_subject(self, first: int, last: int) -> Phrase | None:
        """The noun phrase that a condition begins with, if its verb follows at once."""
        if first >= last or self.lowers[first] not in ARTICLES:
            return None
        for at in range(first + 2, min(last, first + 6)):
            lower = self.lowers[at]
            if not lower.isalpha() or lower in PREPOSITIONS or lower in ("and", "or"):
                return None
            if lower in BE or lower in FINITE or lower in MODAL_WORDS or (
                any_base_form(lower) and (lower.endswith("s") or is_plural(self.lowers[at - 1]))
            ):  # fmt: skip
                return self._phrase(first, at)
        return None

    def _boundary(self, start: int, modal: int) -> int:
        """Where the clause of the modal at *modal* begins, behind the verb at *start*."""
        if self.within[modal] >= 0:
            return self.sentence.stretches[self.within[modal]].first
        for at in range(modal - 1, start - 1, -1):
            if self.within[at] >= 0:
                continue
            lower = self.lowers[at]
            if lower in BREAKS or lower in ("but", "then"):
                return at
            if lower in ("and", "or") and (
                at + 1 == modal or self.lowers[at - 1] == "," or is_adverb(self.lowers[modal - 1])
                or self.lowers[at + 1] in DETERMINERS or self.lowers[at + 1] in PRONOUNS
            ):  # fmt: skip
                return at
            if lower == "," and at + 1 == modal:
                return at
        for at in range(modal - 1, start, -1):
            if self.lowers[at] in ("and", "or", ",") and self.within[at] < 0:
                return at
        return modal

    def _coordinates(self, begun: int, at: int) -> bool:
        """Whether only “and”, “but also” stand before the modal at *at* in its clause."""
        return all(
            self.within[i] >= 0
            or is_adverb(self.lowers[i])
            or self.lowers[i] in ("and", "or", "but", ",", "nor")
            for i in range(begun, at)
        )

    def _verb_of_that(self, start: int, end: int) -> int:
        """The verb of the clause whose subject begins at *start*, or -1."""
        for at in range(start + 1, min(end, start + 10)):
            if self.within[at] >= 0 or self.lowers[at - 1] in DETERMINERS:
                continue
            if self.lowers[at] in BE or base_form(self.lowers[at]):
                return at
        return -1

    def _inverted(self, at: int) -> int:
        """For “may the agent open”: the token behind the subject that begins at *at*, or -1."""
        if self.lowers[at] not in DETERMINERS and self.lowers[at] not in PRONOUNS:
            return -1
        for later in range(at + 1, min(at + 6, self.count)):
            if (
                self.lowers[later] == "be"
                or (self.lowers[later] in VERBS and later > at + 1)
                or (self.lowers[later] in VERBS and self.lowers[at] in PRONOUNS)
            ):
                return later
        return -1

    def _lead_actor(self) -> Phrase | None:
        for lead in reversed(self.leads):
            for norm in norms(lead):
                if norm.actor.stems:
                    return Phrase(norm.actor.text, norm.actor.stems)
        return None

    def _predicates(
        self, start: int, modal: int, at: int, end: int, modality: Modality, span: Span | None,
        capital: bool, actor: Phrase, bound: bool, refrains: bool,
    ) -> Iterator[Norm]:  # fmt: skip
        """The norms of the verb phrases between *at* and *end*."""
        while end > at and self.lowers[end - 1] in (",", "and", "but", ".", ";", "—", "–"):
            end -= 1
        verbs = self._verbs(at, end, refrains)
        conditions = tuple(self._conditions(start, end))
        state = at > 0 and self.lowers[at - 1] in STATES
        objects = [self._roles(verb, actor, state) for verb in verbs]
        for number in range(len(verbs) - 2, -1, -1):
            doer, object_, rest, passive = objects[number]
            if (
                not passive
                and not object_.text
                and not rest.text
                and not objects[number + 1][3]
                and (self._only_joined(verbs[number], verbs[number + 1]))
            ):  # “open or print the file”
                objects[number] = (doer, objects[number + 1][1], objects[number + 1][2], False)
        base = self.sentence.tokens[start].start if start < self.count else 0
        multiple = len(verbs) > 1
        before: Phrase | None = None
        for number, verb in enumerate(verbs):
            doer, object_, rest, passive = objects[number]
            action = self._action(verb)
            tail = self.sentence.tokens[verb.last - 1].end if verb.last > 0 else base
            head = base if number == 0 else self.sentence.tokens[verb.first].start
            place = Span(min(head, tail), tail)
            orders = list(self._orders(start, verb, modality))
            if before is not None and self._then_before(verb.first):
                orders.append(Order(before, self._phrase(verb.first, verb.last), place))
            before = self._phrase(verb.first, verb.last) if verb.first < verb.last else None
            low = (
                self.sentence.tokens[verb.first].start
                if multiple and verb.first < self.count
                else base
            )
            yield Norm(
                span=place,
                modality=modality,
                modal=span,
                capital=capital,
                actor=doer,
                bound=bound and doer is actor,
                action=action,
                object=object_,
                passive=passive,
                conditions=conditions,
                quantities=tuple(self._measured(low, tail, doer, action, object_)),
                orders=tuple(orders),
                restrictors=tuple(self._restrictors(start, modal, verb)),
                relations=self.relations,
                words=self.words,
                rest=rest,
                alternative=verb.alternative
                and modality in (Modality.OBLIGATION, Modality.RECOMMENDATION),
                negated=verb.negative,
            )

    def _under_lead(self, lead: str) -> Iterator[Norm]:
        """The item of a list whose lead has the modal."""
        found = norms(lead)
        if not found:
            return
        above = found[-1]
        actor = Phrase(above.actor.text, above.actor.stems)
        above_verb = above.action.text if above.action.span is not None else ""
        conditions = tuple(
            Condition(one.kind, Phrase(one.phrase.text, one.phrase.stems), one.negative)
            for one in above.conditions
        )
        following = above_verb in ("", "do", "be") or above.action.span is None
        start = 0
        while start < self.count and self.lowers[start] in ("*", "-", "—"):
            start += 1
        if following and start < self.count:
            negated = self.lowers[start] in ("not", "never")
            modality = _OPPOSITE.get(above.modality, above.modality) if negated else above.modality
            items = self._predicates(
                start, start, start, self.count, modality, None, above.capital, actor,
                bool(actor.stems), False,
            )  # fmt: skip
            for item in items:
                yield _with(item, conditions)
            return
        whole = self._phrase(start, self.count)
        if not whole.stems:
            return
        yield Norm(
            span=self.sentence.span(start, self.count),
            modality=above.modality,
            modal=None,
            capital=above.capital,
            actor=actor,
            bound=bool(actor.stems),
            action=Phrase(above.action.text, above.action.stems),
            object=whole,
            passive=above.passive,
            conditions=(*conditions, *self._conditions(0, self.count)),
            quantities=tuple(self._measured(0, len(self.text), actor, above.action, whole)),
            relations=self.relations,
            words=self.words,
        )

    def _statement(self) -> Iterator[Norm]:
        match = _DEFINES.search(self.text)
        if match is not None and match.start() > 0:
            at, behind = self._token(match.start()), self._token(match.end())
            said = any(
                self.lowers[i] in FINITE
                or (self.lowers[i].endswith("s") and base_form(self.lowers[i]))
                for i in range(1, at)
            )
            if 0 < at < self.count and self.within[at] < 0 and behind < self.count and not said:
                actor = self._subject(0, at)
                if actor is not None and len(actor.stems) <= 5:
                    span = Span(*match.span())
                    object_ = self._phrase(behind, self.count)
                    yield Norm(
                        span=self.sentence.span(0, self.count), modality=Modality.DEFINITION, modal=span,
                        capital=False, actor=actor, bound=False, action=Phrase("mean", ("mean",), span),
                        object=object_, passive=False, relations=self.relations, words=self.words,
                    )  # fmt: skip
                    return
        at = self._finite()
        if at < 0 and not self.leads and self.text.rstrip().endswith("."):
            at = self._finite_of_any_verb()
        if at < 0:
            return
        start = self._clause_start(at)
        subject = self._subject(start, at)
        if subject is None:
            return
        is_anaphor = subject.text.lower() in _ANAPHORIC
        bound = False
        if is_anaphor:
            above = self._lead_actor() or _subject_of(self.heading)
            if above is not None:
                subject, bound = above, True
        end = next(
            (i for i in range(at, self.count) if self.lowers[i] == ";" and self.within[i] < 0),
            self.count,
        )
        negative = (
            self.lowers[at].endswith("n't")
            or any(self.lowers[i] in ("not", "never") for i in range(at, min(at + 3, end)))
            or any(
                self.lowers[i] in _NOBODY
                and self.within[i] < 0
                and self.lowers[i + 1] not in ("more", "fewer", "less", "later")
                for i in range(start, at)
            )
        )
        behind = at
        if self.lowers[at] in ("do", "does", "don't", "doesn't"):
            behind = at + 1
        for norm in self._predicates(
            start, at, behind, end, Modality.STATEMENT, None, False, subject, bound, False
        ):
            yield _negated(norm) if negative else norm
            return

    def _finite(self) -> int:
        """The first verb of the main clause in the present tense, or -1."""
        for at in range(1, self.count):
            if self.within[at] >= 0:
                continue
            lower = self.lowers[at]
            if lower in FINITE and self.lowers[at - 1] != "to":
                return at
            before = self.lowers[at - 1]
            if lower.endswith("s") and base_form(lower) and before not in DETERMINERS and (
                at + 1 < self.count
                and (self.lowers[at + 1] in DETERMINERS or self.lowers[at + 1] in PREPOSITIONS
                     or self.lowers[at + 1][:1] in "`\ufffc0123456789")
                and before not in PREPOSITIONS and before != "to"
            ):  # fmt: skip
                return at
        return -1

    def _finite_of_any_verb(self) -> int:
        """The first verb that is none of :data:`FINITE` and has no object that tells: “Nobody works alone.”; or -1."""
        for at in range(1, self.count - 1):
            lower, before = self.lowers[at], self.lowers[at - 1]
            if (
                self.within[at] >= 0
                or not lower.isalpha()
                or not (before[0].isalnum() or before[0] == "`")
            ):
                continue
            if before in DETERMINERS or before in PREPOSITIONS or before in ("to", "and", "or"):
                continue
            plural = is_plural(before) or before[0].isdigit() or before in ("they", "we", "you")
            if (lower.endswith("s") and base_form(lower) and not plural) or (
                plural and lower in VERBS
            ):
                return at
        return -1
