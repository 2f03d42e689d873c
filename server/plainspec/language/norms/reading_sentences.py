"""One sentence laid out for reading: its words, its subject, the phrases in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plainspec.language.norms.clause_words import (
    DETERMINERS,
    MODAL_WORDS,
    PRONOUNS,
    is_adverb,
    is_word,
)
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.norm import (
    Phrase,
    Relation,
    Word,
)
from plainspec.language.norms.openers import Region
from plainspec.language.norms.quantities import amounts
from plainspec.language.words.opposites import root
from plainspec.language.words.vocabulary import BE, PREPOSITIONS, base_form, words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Words without content of their own. Negations are in :attr:`Norm.modality` and the conditions.
STOPWORDS = words(
    "a an the this that these those it its they them their he she his her him we us our you your i me my"
    " who whom whose which what whether and or but nor so if when unless until while where as than then of"
    " in on at by for from with to into onto be is are was were been being am has have had having do does"
    " did must shall should may can could might would will cannot not no also always only just even very"
    " too any some such there here each every all both either neither own same other s t"
)
NO_WORDS = Phrase("", ())
ORDERS = words("before after")
BREAKS = frozenset(";:—–")
_AUXILIARY = words("be is are was were been being am have has had do does did")
_RELATIONS = Pattern(
    r"\b(?P<kind>overrid(?:e|es|den by)|supersedes?|takes?\s+(?:precedence|priority)\s+over|prevails?\s+over"
    r"|notwithstanding|subject\s+to|except\s+as\s+(?:(?:provided|described|stated|specified|noted|set\s+out|otherwise"
    r"\s+\w+)\s+)?(?:in|by|under)|(?:(?<=\()|(?<=[;,.]\s)|\A\W*)see(?:\s+also)?|as\s+(?:described|defined|specified|set\s+out)\s+in)\s+"
    r"(?P<target>[^,;.()]{1,120})",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\d+(?:\.\d+)+|[A-Z]{1,6}[-.]\d+(?:\.\d+)*")
#: What a noun phrase begins with.
ARTICLES = words(
    "the a an any all no each every its their this that these those his her our your my both either neither"
)
_ACRONYM_S = Pattern(r"['’]s$")
FINITE = words("is are has have isn't aren't does don't doesn't do")


class Verb(NamedTuple):
    """A verb phrase: its tokens, and what its verb is."""

    first: int
    behind: int  # the token behind the verb
    last: int  # the token behind the phrase
    lemma: str
    passive: bool
    alternative: bool
    negative: bool


def words_of(text: str) -> tuple[Word, ...]:
    """The content words of *text* in order; inline code is one word, compared as written."""
    return tuple(words_in(frame(text), 0, len(frame(text).tokens)))


def phrase(text: str) -> Phrase:
    """*text* as a phrase that stands elsewhere."""
    return Phrase(" ".join(text.split()), tuple(word.stem for word in words_of(text)))


def words_in(sentence: Frame, first: int, last: int) -> Iterator[Word]:
    """The content words among the tokens from *first* up to but not including *last*."""
    for token in sentence.tokens[first:last]:
        written = sentence.text[token.start : token.end]
        if written[0] == "`":
            yield Word(written, written.strip("`"), Span(token.start, token.end), True)
        elif (written[0].isalnum() or written[0] == "_") and token.lower not in STOPWORDS:
            lower = _ACRONYM_S.sub("", token.lower)
            yield Word(written, root(lower), Span(token.start, token.end))


class SentenceReader:
    """A sentence, and the places and phrases in it."""

    def __init__(
        self, sentence: Frame, leads: tuple[str, ...], heading: str, is_heading: bool
    ) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.lowers = [token.lower for token in sentence.tokens]
        self.within = sentence.within
        self.leads = leads
        self.heading = heading
        self.is_heading = is_heading
        self.count = len(sentence.tokens)
        self.quantities = amounts(sentence.text)
        self.words = tuple(words_in(sentence, 0, self.count))
        self.relations = tuple(self._relations())

    def _token(self, offset: int) -> int:
        """The first token at or behind *offset*; the number of tokens where there is none."""
        for at, token in enumerate(self.sentence.tokens):
            if token.start >= offset:
                return at
        return self.count

    def _clause_start(self, at: int) -> int:
        """Where the part of the sentence that token *at* stands in begins."""
        for before in range(at - 1, -1, -1):
            if self.within[before] < 0 and self.lowers[before] in BREAKS:
                return before + 1
        return 0

    def _subject(self, start: int, modal: int) -> Phrase | None:
        """The subject before the modal, without what is put in front of it."""
        first = start = self._own_clause(start, modal)
        at = start
        while at < modal:
            if self.within[at] >= 0:
                stretch = self.sentence.stretches[self.within[at]]
                if stretch.region in (Region.CONDITION, Region.REASON) and first >= at:
                    first = min(stretch.last, modal)
                at = max(at + 1, min(stretch.last, modal))
                continue
            if self.lowers[at] == "," and self._is_fronted(first, at):
                first = at + 1
            at += 1
        while first < modal and (
            (not is_word(self.lowers[first]) and self.within[first] < 0)
            or             self.lowers[first] in (",", "and", "or", "but", "then", "so", "*", "-", "—", ":", "#", "nor", "(", "[")
            or (is_adverb(self.lowers[first]) and self.lowers[first] not in ("only", "all", "each", "both",
                                                                            "neither", "either"))
            or (self.within[first] >= 0
                and self.sentence.stretches[self.within[first]].region in (Region.CONDITION, Region.REASON))
        ):  # fmt: skip
            first += 1
        for at in range(first, modal - 1):
            if self.lowers[at] == "that" and self.within[at] < 0 and at > first:
                first = at + 1  # “This means that the agent must …”
        first = self._behind_fronted(self._behind_label(first, modal), modal)
        last = modal
        if self._is_joined(modal):  # “is carried by the nurse and must not be …”
            last = next(
                (
                    at
                    for at in range(first + 1, modal)
                    if self.within[at] < 0 and self.lowers[at] in FINITE
                ),
                modal,
            )
        for at in range(first, last):
            if (
                self.within[at] >= 0
                and self.sentence.stretches[self.within[at]].region is not Region.QUOTE
            ):
                last = at
                break
        while last > first and (
            is_adverb(self.lowers[last - 1])
            or self.lowers[last - 1] in (",", "do", "does", "not")
            or (last == modal and self.lowers[modal] == "never" and self.lowers[last - 1] in BE)
        ):
            last -= 1
        if last <= first:
            return None
        while (
            first < last
            and self.lowers[first] in ("only", "no", "neither", "not")
            and self.lowers[first + 1] not in ("more", "fewer", "less")
        ):
            first += 1
        if self.lowers[first : first + 2] in (["circumstances"], ["time"], ["event"]):
            return None
        if (
            first < last
            and self.lowers[first] in ("under", "at", "in", "on")
            and "no" in self.lowers[first:modal]
        ):
            return None
        return self._phrase(first, last) if first < last else None

    def _behind_fronted(self, first: int, modal: int) -> int:
        """Behind a phrase in front that no comma ends: “On first use the unit must”, “After 20:00 a nurse may”."""
        lower = self.lowers[first] if first < modal else ""
        if lower not in PREPOSITIONS or lower in ("of", "up"):
            return first
        for at in range(modal - 1, first + 1, -1):
            before = self.lowers[at - 1]
            if (
                self.lowers[at] in ARTICLES
                and before not in PREPOSITIONS
                and before not in DETERMINERS
            ):
                return at
        return first

    def _behind_label(self, first: int, modal: int) -> int:
        """Behind a number that an author gives the sentence: “4.2 Tablets may”, “REQ-17 The unit shall”."""
        if first + 1 >= modal or first:
            return first
        token, following = self.sentence.tokens[first : first + 2]
        label = _LABEL.fullmatch(self.text, token.start, token.end)
        return first + 1 if label and self.text[following.start].isupper() else first

    def _is_joined(self, modal: int) -> bool:
        """Whether “and”, “but” or “or” stands before the modal."""
        at = modal - 1
        while at > 0 and is_adverb(self.lowers[at]):
            at -= 1
        return at > 0 and self.lowers[at] in ("and", "but", "or")

    def _own_clause(self, start: int, modal: int) -> int:
        """Behind a clause without a modal: the users of “Comments slow us, and users may …”."""
        for at in range(modal - 2, start, -1):
            if self.lowers[at] not in ("and", "but", "so", "yet") or self.lowers[at - 1] != ",":
                continue
            for verb in range(start + 1, at - 1):
                if self.within[verb] >= 0:
                    continue
                follows = self.lowers[verb + 1]
                if (
                    self.lowers[verb] in FINITE
                    or self.lowers[verb] in MODAL_WORDS
                    or (
                        base_form(self.lowers[verb])
                        and (follows in DETERMINERS or follows in PRONOUNS)
                        and self.lowers[verb - 1] not in DETERMINERS
                    )
                ):
                    return at + 1
        return start

    def _is_fronted(self, first: int, comma: int) -> bool:
        """Whether the words from *first* to the comma are no list of subjects."""
        lower = self.lowers[first] if first < comma else ""
        return (
            lower in PREPOSITIONS
            or lower in ORDERS
            or is_adverb(lower)
            or lower
            in (
                "to",
                "that",
                "additionally",
                "as",
                "and",
                "but",
                "given",
                "subject",
                "notwithstanding",
                "prior",
            )
            or lower.endswith("ing")
            or first == comma
        )

    def _noun_before(self, at: int) -> Phrase | None:
        """The noun phrase before a relative clause that begins at *at*."""
        last = at
        while last > 0 and self.lowers[last - 1] == ",":
            last -= 1
        first = last
        while first > 0 and last - first < 6:
            first -= 1
            lower = self.lowers[first]
            if lower in DETERMINERS:
                break
            if lower in PREPOSITIONS or lower in _AUXILIARY or lower in ",;:" or lower in STOPWORDS:
                first += 1
                break
        return self._phrase(first, last) if first < last else None

    def _in_quantity(self, at: int) -> bool:
        offset = self.sentence.tokens[at].end
        return any(0 <= quantity.span.start - offset <= 1 for quantity in self.quantities)

    def _phrase(self, first: int, last: int) -> Phrase:
        tokens = self.sentence.tokens
        while first < last and (
            self.lowers[first] in (",", "—", "–", ":", ";", ".", ")")
            or (is_adverb(self.lowers[first]) and self.lowers[first] in ("then", "also"))
        ):
            first += 1
        while last > first and self.lowers[last - 1] in (
            ",",
            "and",
            "or",
            ".",
            ";",
            ":",
            "—",
            "–",
            "(",
        ):
            last -= 1
        if first >= last:
            return NO_WORDS
        span = Span(tokens[first].start, tokens[last - 1].end)
        written = " ".join(span.of(self.text).split())
        return Phrase(
            written,
            tuple(word.stem for word in self.words if span.start <= word.span.start < span.end),
            span,
        )

    def _action_end(self, verb: Verb) -> int:
        for at in range(verb.behind, verb.last):
            if self.within[at] >= 0 and (
                self.sentence.stretches[self.within[at]].region in (Region.CONDITION, Region.REASON)
            ):
                return at
            if self.lowers[at] in ORDERS and not self._behind_quantity(at):
                return at
            if self.lowers[at : at + 2] == ["prior", "to"]:
                return at
        return verb.last

    def _behind_quantity(self, at: int) -> bool:
        start = self.sentence.tokens[at].start
        return any(0 < start - quantity.span.end <= 1 for quantity in self.quantities)

    def _relations(self) -> Iterator[Relation]:
        for match in _RELATIONS.finditer(self.text):
            kind = " ".join(match["kind"].lower().split())
            if kind.startswith(("overrid", "supersede", "take", "prevail")):
                kind = "subject to" if kind.endswith("by") else "overrides"
            elif kind.startswith("except"):
                kind = "except as in"
            elif kind.lstrip('"“*_([ ').startswith(("see", "as ")):
                kind = "see"
            yield Relation(kind, " ".join(match["target"].split()), Span(*match.span()))
