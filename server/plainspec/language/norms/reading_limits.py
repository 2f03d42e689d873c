"""What limits a norm: conditions, order in time, restrictions, amounts and what they measure."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.language.norms.clauses import Stretch
from plainspec.language.norms.modality import modals
from plainspec.language.norms.norm import (
    Condition,
    ConditionKind,
    Modality,
    Order,
    Phrase,
    Quantity,
    Restrictor,
)
from plainspec.language.norms.openers import Region
from plainspec.language.norms.reading_sentences import ORDERS, Verb, words_in
from plainspec.language.norms.reading_verbs import VerbReader
from plainspec.language.words.vocabulary import PREPOSITIONS, words
from plainspec.text.span import Span

#: In front of a sentence, these limit it; anywhere else most say where or how.
_FRONTED = words("for in during on with without within under at upon regarding concerning")
#: In front of a sentence, these only connect it with the one before.
_CONNECTING = frozenset(
    {
        "for example",
        "for instance",
        "in addition",
        "in general",
        "in particular",
        "in practice",
        "in short",
        "in fact",
        "in other words",
        "on the other hand",
        "for clarity",
    }
)
_TRAILING = words("during without")


class LimitReader(VerbReader):
    """Finds what limits the verbs of a clause."""

    def _conditions(self, start: int, end: int) -> Iterator[Condition]:
        """The conditions of the clause from *start* to *end*, and those in front of the sentence."""
        for stretch in self.sentence.stretches:
            if stretch.region is Region.CONDITION and self._holds_for(stretch, start, end):
                if stretch.body < stretch.last and self._phrase(stretch.body, stretch.last).text:
                    yield self._condition(stretch)
            elif (
                stretch.region is Region.RELATIVE
                and start <= stretch.first < end
                and stretch.marker in ("who", "that", "which", "whose")
                and self._limits(stretch, end)
            ):
                body = self._phrase(stretch.first, stretch.last)
                yield Condition(
                    ConditionKind.STATE, body, self._is_negative(stretch.body, stretch.last)
                )
        if start and "otherwise" in self.lowers[start : start + 2]:
            for stretch in self.sentence.stretches:
                if stretch.region is Region.CONDITION and stretch.first < start:
                    said = self._condition(stretch)
                    opposite = (
                        ConditionKind.TRIGGER
                        if said.kind is ConditionKind.UNLESS
                        else ConditionKind.UNLESS
                    )
                    yield Condition(opposite, said.phrase, said.negative)
                    break
        # a phrase in front, up to its comma
        if start < self.count and self.lowers[start] in _FRONTED and self.within[start] < 0:
            for at in range(start + 1, min(end, start + 25)):
                if self.lowers[at] == "," and self.within[at] < 0:
                    connects = " ".join(self.lowers[start:at]) in _CONNECTING
                    if "no" not in self.lowers[start:at] and not connects:
                        yield Condition(
                            ConditionKind.STATE,
                            self._phrase(start, at),
                            self.lowers[start] == "without",
                        )
                    break
                if self.within[at] < 0 and any(
                    modal.span.start == self.sentence.tokens[at].start
                    for modal in modals(self.text)
                ):
                    break
        for at in range(start + 1, end):
            if self.within[at] < 0 and self.lowers[at] in _TRAILING:
                last = at + 1
                while last < end and self.within[last] < 0 and self.lowers[last] not in (",", ";"):
                    last += 1
                yield Condition(
                    ConditionKind.STATE, self._phrase(at, last), self.lowers[at] == "without"
                )

    def _holds_for(self, stretch: Stretch, start: int, end: int) -> bool:
        """Whether a condition is that of the clause from *start* to *end*: it stands there, or before all."""
        if start <= stretch.first < end:
            return True
        return stretch.first == 0 and ";" not in self.lowers[stretch.last : start]

    def _limits(self, stretch: Stretch, end: int) -> bool:
        """Whether a relative clause says which subject is meant ("a user who has not paid")."""
        if stretch.first == 0 or self.lowers[stretch.first - 1] == ",":
            return False
        own = modals(self.text)
        return (
            bool(own)
            and self.sentence.tokens[stretch.first].start < own[0].span.start
            and stretch.last <= end
        )

    def _condition(self, stretch: Stretch) -> Condition:
        marker = stretch.marker
        if marker in (
            "unless",
            "until",
            "till",
            "not until",
            "except when",
            "except if",
            "except where",
        ):
            kind = ConditionKind.UNLESS
        elif marker.startswith("except") or marker in (
            "other than", "excluding", "apart from", "with the exception of"):  # fmt: skip
            kind = ConditionKind.EXCEPTION
        elif marker in ("while", "whilst", "where", "wherever", "as long as", "so long as"):
            kind = ConditionKind.STATE
        else:
            kind = ConditionKind.TRIGGER
        body = self._phrase(stretch.body, stretch.last)
        return Condition(kind, body, self._is_negative(stretch.body, stretch.last))

    def _is_negative(self, first: int, last: int) -> bool:
        """The polarity of the clause itself; a comparator's “no” and a double negation do not count."""
        count = 0
        for at in range(first, last):
            lower = self.lowers[at]
            if lower in (
                "not",
                "never",
                "cannot",
                "without",
                "neither",
                "nor",
                "no",
                "none",
            ) or lower.endswith("n't"):
                offset = self.sentence.tokens[at].start
                if any(q.span.start <= offset < q.span.end for q in self.quantities):
                    continue
                count += 1
        return count % 2 == 1

    def _orders(self, start: int, verb: Verb, modality: Modality) -> Iterator[Order]:
        action = self._phrase(verb.first, self._action_end(verb))
        if not action.text:
            return
        for at in (*range(start, min(verb.first, start + 2)), *range(verb.behind, verb.last)):
            if self.within[at] >= 0:
                continue
            lower = self.lowers[at]
            prior = lower == "prior" and at + 1 < self.count and self.lowers[at + 1] == "to"
            if lower not in ORDERS and not prior:
                continue
            if self._behind_quantity(at):
                continue
            other = self._phrase(at + (2 if prior else 1), self._phrase_end(at, verb))
            if not other.stems:
                continue
            place = Span(self.sentence.tokens[at].start, other.span.end if other.span else 0)
            if lower == "after":
                yield Order(other, action, place)
            else:
                yield Order(action, other, place)
        for stretch in self.sentence.stretches:
            if stretch.first < start or stretch.region is not Region.CONDITION:
                continue
            body = self._phrase(stretch.body, stretch.last)
            place = self.sentence.span(stretch.first, stretch.last)
            negative = modality in (Modality.PROHIBITION, Modality.DISCOURAGEMENT)
            after = stretch.marker in (
                "only after",
                "only once",
                "once",
                "not until",
                "as soon as",
            ) or (stretch.marker in ("until", "till") and negative)
            if after and body.stems:
                yield Order(body, action, place)

    def _phrase_end(self, at: int, verb: Verb) -> int:
        for later in range(at + 1, self.count):
            if self.lowers[later] in (",", ";", ".") or self.within[later] >= 0:
                return later
            if at >= verb.behind and later >= verb.last:
                return later
        return self.count

    def _then_before(self, first: int) -> bool:
        return (
            "then" in self.lowers[max(0, first - 2) : first]
            or "afterwards" in self.lowers[max(0, first - 2) : first]
        )

    def _restrictors(self, start: int, modal: int, verb: Verb) -> Iterator[Restrictor]:
        for at in range(start, verb.last):
            if self.within[at] >= 0 or self.lowers[at] not in ("only", "exclusively", "solely"):
                continue
            if self.lowers[at - 1 if at else 0] == "not":
                continue
            if at < modal:
                values = self._phrase(at + 1, modal)
            elif at < verb.first:
                values = self._phrase(verb.behind, verb.last)
            else:
                values = self._phrase(at + 1, verb.last)
            if values.span is not None:
                last = self._token(values.span.end)
                first = self._token(values.span.start)
                stop = next((i for i in range(first, last) if self.within[i] >= 0), last)
                values = self._phrase(first, stop)
            if values.stems:
                yield Restrictor(values, self.sentence.span(at, at + 1))

    def _measured(
        self, low: int, high: int, actor: Phrase, action: Phrase, object_: Phrase
    ) -> Iterator[Quantity]:
        """The quantities between the offsets *low* and *high*, with what each of them measures."""
        for quantity in self.quantities:
            if not low <= quantity.span.start < high or self._conditional(quantity.span.start):
                continue
            attribute = self._attribute(quantity, actor, action, object_)
            yield Quantity(
                quantity.low, quantity.high, quantity.low_open, quantity.high_open, quantity.exact,
                quantity.dimension, attribute, quantity.text, quantity.span,
            )  # fmt: skip

    def _conditional(self, offset: int) -> bool:
        at = self._token(offset)
        return (
            at < self.count and self.within[at] >= 0
            and self.sentence.stretches[self.within[at]].region in (Region.CONDITION, Region.QUOTE)
        )  # fmt: skip

    def _attribute(
        self, quantity: Quantity, actor: Phrase, action: Phrase, object_: Phrase
    ) -> tuple[str, ...]:
        at = self._token(quantity.span.end)
        if at < self.count and self.lowers[at] in (
            "after",
            "before",
            "of",
            "from",
            "since",
            "following",
            "prior",
        ):
            last = at + 1
            while (
                last < self.count
                and last - at < 8
                and self.within[last] < 0
                and (
                    (self.lowers[last] not in PREPOSITIONS and self.lowers[last] not in ",.;:)")
                    or self.lowers[last] in ("of", "to")
                )
            ):
                last += 1
            word = (
                "after"
                if self.lowers[at] in ("of", "from", "since", "following")
                else self.lowers[at]
            )
            return (word, *(word.stem for word in words_in(self.sentence, at + 1, last)))
        if action.text in (
            "",
            "be",
            "exceed",
            "equal",
            "last",
            "cost",
            "take",
            "have",
            "amount",
            "measure",
        ):
            subject = actor.stems or object_.stems
            return tuple(one for one in subject if one not in quantity.text)
        inside = {
            word.stem
            for word in self.words
            if quantity.span.start <= word.span.start < quantity.span.end
        }
        return (*action.stems, *(one for one in object_.stems if one not in inside))
