"""A sentence's words, and which of them belong to its main clauses.

What stands in conditions, relative and reported clauses, quotations and
brackets is told apart first: a modal there is not the sentence's own
("a user who must log in", "whether it should …").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.norms.clause_words import (
    BREAKS,
    COORDINATORS,
    DETERMINERS,
    LINKING,
    PRONOUNS,
    SHORT_SUBJECT,
    STATES,
    SUBJECT_PRONOUNS,
    Token,
    is_adverb,
)
from plainspec.language.norms.openers import OPENERS, Region, inverted
from plainspec.language.norms.relatives import RelativeReader
from plainspec.language.words.vocabulary import words
from plainspec.text.memos import of_sentences
from plainspec.text.quoted import QUOTED
from plainspec.text.span import Span

#: Sentences that are longer are no sentences; nobody's text is read further than this.
LONGEST = 4_000

_TOKEN = re.compile(
    r"`[^`]*`|\ufffc+|[^\W\d_][\w]*(?:['’\-‐‑][^\W_]\w*)*|\d+(?:st|nd|rd|th)\b|\d[\d.,:]*(?<![.,:])|\w+|[^\w\s]"
)
#: What may stand behind a question mark that ends a sentence.
_CLOSING = "\"'”’)]*_ "
#: Makes a :class:`Token` in half the time of calling it: nothing is made as often.
_token = tuple.__new__


class Stretch(NamedTuple):
    """The tokens from ``first`` up to but not including ``last`` that are a region.

    ``body`` is the first token behind the words that open it.
    """

    region: Region
    marker: str
    first: int
    body: int
    last: int


class Frame(NamedTuple):
    """The tokens of a sentence; for each the number of the stretch that holds it, or -1."""

    text: str
    tokens: tuple[Token, ...]
    stretches: tuple[Stretch, ...]
    within: tuple[int, ...]
    question: bool

    def span(self, first: int, last: int) -> Span:
        """Where the tokens from *first* up to but not including *last* stand."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)


_JUDGED = STATES | words("optional mandatory acceptable unacceptable necessary unnecessary off up wrong left fine ok okay")  # fmt: skip
#: Finite, behind what is reduced to a participle: “the use of phones while driving is …”.
_IS = frozenset({"is", "are"})
_NOBODY = words("nobody none no-one no")
#: What has an occasion behind it, if “of” follows.
_OCCASIONS = frozenset({"in case", "in the event"})
#: Behind a comma they add something to what stands before it.
_ADDED = frozenset({"as", "because", "since", "so", "which", "unless"})


@of_sentences(4096)
def frame(text: str) -> Frame:
    """The words of *text* (of its first :data:`LONGEST` characters) and its dependent clauses."""
    text = text[:LONGEST]
    plain = text.replace("’", "'").replace("‑", "-")
    lower = plain.lower()
    if len(lower) == len(text):
        tokens = tuple(
            [_token(Token, (match[0], *match.span())) for match in _TOKEN.finditer(lower)]
        )
    else:  # “İ” has two letters in lower case
        tokens = tuple([Token(match[0].lower(), *match.span()) for match in _TOKEN.finditer(plain)])
    question = text.rstrip(_CLOSING).endswith(("?", "？"))
    return _Framer(text, tokens).frame(question)


class _Framer(RelativeReader):
    """Finds the stretches of one sentence from left to right."""

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        super().__init__(text, tokens)
        self.found: list[Stretch] = []

    def frame(self, question: bool) -> Frame:
        self._quotes()
        at = 0
        seen = False  # a modal of the sentence's own
        count = len(self.tokens)
        if count > 3 and self.lowers[0] == "should" and not question and "," in self.lowers:
            at = self._add(Region.CONDITION, "should", 0, 1, self._leading_end(1))
        while at < count:
            if self.within[at] >= 0:
                at += 1
                continue
            lower = self.lowers[at]
            behind = inverted(self.lowers, at) if seen and not question else 0
            if behind:
                at = self._open(at, Region.CONDITION, "should", behind, seen)
                continue
            if self.modal[at]:
                seen = True
            elif (
                lower in OPENERS
                or lower == "where"
                or (lower == "but" and self._excepts(at))
                or (lower == "as" and self._gives_reason(at))
            ):
                opener = self._opener(at)
                if opener is not None:
                    at = self._open(at, *opener, seen)
                    continue
            at += 1
        return Frame(self.text, self.tokens, tuple(self.found), tuple(self.within), question)

    def _add(self, region: Region, marker: str, first: int, body: int, last: int) -> int:
        last = max(last, first + 1)
        while last > body and self.lowers[last - 1] in ("and", "or", "but"):
            last -= 1
        number = len(self.found)
        self.found.append(Stretch(region, marker, first, body, last))
        for at in range(first, last):
            if self.within[at] < 0:
                self.within[at] = number
        return last

    def _quotes(self) -> None:
        spans = [(Region.QUOTE, match.span()) for match in QUOTED.finditer(self.text)]
        opened = -1
        for token in self.tokens if "(" in self.text or "[" in self.text else ():
            if token.lower in "([" and opened < 0:
                opened = token.start
            elif token.lower in ")]" and opened >= 0:
                spans.append((Region.BRACKET, (opened, token.end)))
                opened = -1
        if not spans:
            return
        starts = {token.start: at for at, token in enumerate(self.tokens)}
        ends = {token.end: at + 1 for at, token in enumerate(self.tokens)}
        for region, (start, end) in spans:
            first, last = starts.get(start), ends.get(end)
            if first is None or last is None or self.within[first] >= 0:
                continue
            if region is Region.QUOTE or last - first < len(self.tokens) - 1:
                self._add(region, "", first, first + 1, last)

    def _open(self, at: int, region: Region, marker: str, body: int, seen: bool) -> int:
        if region is Region.RELATIVE:
            return self._add(region, marker, at, body, self._relative_end(at, body, seen))
        if marker in ("while", "whilst") and not self._limits(at, body):
            region = Region.REASON
        if self._is_leading(at):
            end = self._occasion_end(body) if marker in _OCCASIONS else 0
            return self._add(region, marker, at, body, end or self._leading_end(body))
        return self._add(region, marker, at, body, self._trailing_end(at, body))

    def _occasion_end(self, body: int) -> int:
        """Behind “in case of a defect”, where a subject and its modal follow without a comma; else 0."""
        count = len(self.tokens)
        if self.lowers[body : body + 1] != ["of"]:
            return 0
        modal = next(
            (at for at in range(body + 2, count) if self.modal[at] or self.lowers[at] == ","), count
        )
        if modal == count or not self.modal[modal]:
            return 0
        for at in range(modal - 1, body + 2, -1):
            lower = self.lowers[at]
            if (lower in DETERMINERS or lower in PRONOUNS) and self.lowers[at - 1] not in LINKING:
                return at
        return modal - 1 if modal - 1 > body + 2 else 0

    def _leading_end(self, body: int) -> int:
        """Behind a clause in front: where the main clause begins (or its comma)."""
        count = len(self.tokens)
        first_comma = -1
        for at in range(body, count):
            lower = self.lowers[at]
            if self.within[at] >= 0:
                continue
            if lower == "then" and at > body:
                return at
            if lower in BREAKS and (lower != ":" or any(self.modal[at:])):
                return at
            if lower == "," and at + 1 < count:
                following = self.lowers[at + 1]
                if following in OPENERS and following not in ("that", "which", "who", "whose"):
                    opener = self._opener(at + 1)
                    if opener is not None and opener[0] is Region.CONDITION:
                        return (
                            at  # “While …, when …, the unit shall”: one condition after the other
                        )
                # “In case of a defect the supplier shall …, as it prefers”
                added = self.lowers[at + 1] in _ADDED and any(self.modal[body:at])
                if first_comma < 0 and self.lowers[at + 1] not in COORDINATORS and not added:
                    first_comma = at
                if self._begins_main(at + 1):
                    return at
        if first_comma >= 0:
            return first_comma
        modals = [at for at in range(body, count) if self.modal[at] and self.within[at] < 0]
        for at in modals[1:]:
            if self.lowers[at - 1] in SUBJECT_PRONOUNS:
                return at - 1  # “If a plugin cannot answer it must …”
        if modals and len(modals) <= 2:
            # “If the user asks the assistant must …”: back to the beginning of its subject.
            for at in range(modals[-1] - 1, max(body, modals[0] if len(modals) > 1 else 0) + 1, -1):
                if self.lowers[at] in DETERMINERS or self.lowers[at] in PRONOUNS:
                    return at
        return count

    def _trailing_end(self, at: int, body: int) -> int:
        count = len(self.tokens)
        seen = any(self.modal[i] and self.within[i] < 0 for i in range(at))
        before = at - 1
        paired = before >= 0 and self.lowers[before] == ","
        open_verb = (
            paired
            and before > 0
            and (self.modal[before - 1] or is_adverb(self.lowers[before - 1]) or not seen)
        )
        if not seen and self.lowers[0] in _NOBODY and at <= SHORT_SUBJECT:
            modal = next((i for i in range(body, count) if self.modal[i]), count)
            if modal < count:
                return modal  # “Nobody except the owner may …”
        reduced = body < count and not seen and self.lowers[body].endswith("ing")
        deed = not seen and any(w.endswith("ing") and (not i or self.lowers[i - 1] == ",") for i, w in enumerate(self.lowers[:at]))  # fmt: skip
        for later in range(body, count):
            if self.within[later] >= 0:
                continue
            lower = self.lowers[later]
            if lower in BREAKS or (reduced and (self.modal[later] or lower in _IS)):
                return later  # “the result returned when calling it must …”
            if deed and lower in _IS and self._is_judged(later + 1):
                return later  # “Storing it until the next run is prohibited.”
            if lower == "," and (
                open_verb
                or self.modal[later - 1]  # “if it can, …”
                or later == body + 1  # “when possible, …”
                or self._coordinated_main(later + 1)
                or (not seen and later + 1 < count and self._begins_main(later + 1))
            ):
                return later
            if lower in ("and", "but", "or") and self._modal_next(later + 1):
                return later
            if lower == "." and later + 1 < count and self.text[self.tokens[later].end].isspace():
                return later
        return count

    def _is_judged(self, at: int) -> bool:
        """Whether “(not) allowed”, “prohibited” or the like stands at *at*."""
        words = [word for word in self.lowers[at : at + 2] if word not in ("not", "strictly")]
        return bool(words) and words[0] in _JUDGED
