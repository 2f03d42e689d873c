"""A sentence folded for comparison: what it says, apart from how it says it.

Two sentences that mean the same fold to the same: modal verbs become a force
and a sign, synonyms one stem, conditions stand apart from the main clause in
whatever order they were written, and words that carry no content are gone.
What is left has spans, so that two folded sentences that differ in one place
can name the words that decide.

It is read from what the norms are read from: the words and dependent clauses
of :func:`~plainspec.language.norms.clauses.frame`, the modals of
:func:`~plainspec.language.norms.modality.modals`, and the amounts of
:func:`~plainspec.language.norms.quantities.amounts`.
"""

from __future__ import annotations

import re

from plainspec.language.folding.amounts import FREQUENCIES, SINGLE
from plainspec.language.folding.anaphors import ANAPHORIC, points_nowhere
from plainspec.language.folding.choices import (  # fmt: skip
    FRONT,
    ChoiceReader,
    left_free,
    not_left_undone,
    of_all,
)
from plainspec.language.folding.folded import Case, Folded, Item, Modal, Restriction
from plainspec.language.folding.text import prepared
from plainspec.language.folding.words import AVOIDING, FINITE, Found, is_finite
from plainspec.language.norms.clause_words import (
    DETERMINERS,
    MODAL_WORDS,
    PRONOUNS,
    is_adverb,
    is_word,
)
from plainspec.language.norms.clauses import Stretch, frame
from plainspec.language.norms.deontics import refused, turned
from plainspec.language.norms.force import Force
from plainspec.language.norms.imperatives import imperative
from plainspec.language.norms.modality import modal_at, modals
from plainspec.language.norms.norm import Modality, Quantity
from plainspec.language.norms.openers import Region
from plainspec.language.norms.periphrases import PERIPHRASTIC, periphrasis
from plainspec.language.norms.quantities import amounts
from plainspec.language.words.opposites import root
from plainspec.language.words.sayings import NEGATIONS, NEVER, ORDERING, SHADES, TURNING
from plainspec.language.words.vocabulary import PREPOSITIONS, VERBS, words
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: Longer ones are no sentences.
LONGEST = 1_200

_FORCES = {
    Modality.OBLIGATION: (Force.OBLIGATION, False),
    Modality.PROHIBITION: (Force.OBLIGATION, True),
    Modality.RECOMMENDATION: (Force.RECOMMENDATION, False),
    Modality.DISCOURAGEMENT: (Force.RECOMMENDATION, True),
    Modality.PERMISSION: (Force.PERMISSION, False),
    Modality.EXEMPTION: (Force.EXEMPTION, False),
}
_NEGATIVE_MARKERS = ("unless", "except", "until", "till", "not until", "other than", "apart from", "excluding", "with the exception")  # fmt: skip
#: What is said for no reason but to say why.
_REASONS = words("because although though since") | {"even though"}
_EVEN = frozenset({"even if", "even when", "even where"})
#: So many words of content before “do so” tell what is done.
_NAMED = 3
_MODAL_STARTS = ("must", "should", "shall", "may", "can", "to ", "not ", "never ")
_POINTING = frozenset({"this", "these", "those", "such a", "such an"})
_NEXT_WORD = re.compile(r"\s+([^\W\d_]+)")
_WORDS = re.compile(r"[^\W\d_]+")
_DEED = re.compile(r"\W*\w{2,}ing\b", re.IGNORECASE)
_UNIVERSAL = Pattern(r"\W*(?:every|all|each|any)(?:one|body)?\b", re.IGNORECASE)
_WAY = Pattern(
    r"\b(?:must|shall|should|may|can|to)\s+[a-z]+\s+(?:[a-z]+ )?(by|via|through|using|in|as|with|at)\b",
    re.IGNORECASE,
    signs="by via through using in as with at",
)
_WAYS = words("to as in into by via through using over with on at within for")
_TELLING = words("told instructed ordered asked commanded directed summoned reminded urged")
_ONLY = words("only exclusively solely")
_NOBODY = words("nobody no-one none")
_BUT_FOR = frozenset({"except", "other than", "apart from"})
_SPEAKING = MODAL_WORDS | PERIPHRASTIC
#: The fewest words of an event.
_EVENT = 2


def fold(text: str, leads: tuple[str, ...] = ()) -> Folded | None:
    """*text*, introduced by *leads*, folded; None where it is too long to be a sentence."""
    return _fold(text, leads)  # remembered by both, whether or not *leads* are given


def is_fragment(text: str, folded: Folded) -> bool:
    """Whether *text*, which folds to *folded*, is no sentence, nor read as one: “Two child contexts, each with:”."""
    return not text.rstrip().endswith((".", "!")) and _says_nothing(text, folded)


def is_caption(text: str, leads: tuple[str, ...]) -> bool:
    """Whether *text* demands nothing and has no verb, whatever ends it: “A client that sends to others”."""
    folded = fold(text, leads)
    return folded is not None and _says_nothing(text, folded)


def _says_nothing(text: str, folded: Folded) -> bool:
    stated = folded.implied is Force.STATEMENT and not (folded.modals or folded.passive)
    return stated and _is_verbless(text)


@of_sentences(1 << 12)
def _is_verbless(text: str) -> bool:
    lowers = [match[0].lower() for match in _FORMS.finditer(text)]
    return FINITE.isdisjoint(lowers) and not any(is_finite(lowers, at) for at in range(len(lowers)))


#: Words and marks.
_FORMS = re.compile(r"[\w’'-]+|[^\w\s]")


def may_order(text: str) -> bool:
    """Whether *text* may say what comes before what; where not, what :func:`fold` gives has no events."""
    lower = text.lower()
    return any(sign in lower for sign in ORDERING)


@of_sentences(1 << 13)
def _fold(text: str, leads: tuple[str, ...]) -> Folded | None:
    if len(text) > LONGEST or sum(map(len, leads)) > LONGEST:
        return None
    text, ensured, free, settled = prepared(text)
    reader = _Reader()
    for lead in leads:
        reader.read(lead.rstrip().rstrip(":—–"), placed=False, listed=False)
    reader.read(text, placed=True, listed=bool(leads))
    if ensured and not reader.modals:
        reader.implied = Force.OBLIGATION
    if free:
        reader.modals = [left_free(modal) for modal in reader.modals]
        reader.implied = Force.CHOICE if not reader.modals else reader.implied
    if settled is not None:
        reader.modals, reader.negations = of_all(settled, reader.negations)
        reader.passive |= _DEED.match(text) is not None  # of which something is told
    not_left_undone(reader.items, reader.modals, reader.negations)
    return reader.folded(text)


class _Reader(ChoiceReader):
    """What has been read so far, of the leads and of the sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []
        self.modals: list[Modal] = []
        self.negations: list[Span | None] = []
        self.cases: list[Case] = []
        self.passive = False
        self.implied = Force.STATEMENT
        self.sole: tuple[str, ...] = ()
        self.restricted: Restriction | None = None
        self.question = False
        self.shades: frozenset[str] = frozenset()

    def folded(self, text: str) -> Folded:
        anaphoric = ANAPHORIC.search(text)
        return Folded(
            tuple(self.items),
            frozenset(item.key for item in self.items),
            tuple(self.modals),
            self.implied,
            tuple(self.negations),
            tuple(self.amounts),
            tuple(self.cases),
            anaphoric is not None and not self._points_within(text, anaphoric),
            self.passive,
            self.restricted,
            _UNIVERSAL.match(text) is not None,
            way[1].lower() if (way := _WAY.search(text)) is not None else "",
            self._events(),
            self.sole,
            self.question,
            self.shades,
            self.avoids,
        )

    def _points_within(self, text: str, found: re.Match[str]) -> bool:
        """Whether what the words *found* of *text* point at is named before them, or nowhere."""
        at = found.start()
        said = found[0].lower()
        if at and said.startswith(_MODAL_STARTS):  # “if told to do so”
            before = sum(1 for i in self.items if i.span is not None and i.span.end <= at)
            before += sum(
                len(c.keys) for c in self.cases if c.span is not None and c.span.start < at
            )
            named = before >= _NAMED
        elif at and said in _POINTING:  # “… a key, these keys”
            noun = _NEXT_WORD.match(text, found.end())
            named = noun is not None and root(noun[1]) in {
                root(word) for word in _WORDS.findall(text[:at])
            }
        else:
            return points_nowhere(text, found)
        if not named:
            return False
        later = ANAPHORIC.search(text, found.end())
        return later is None or self._points_within(text, later)

    def _events(self) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """“verify the identity before … opens the account”: the two events, by their words.

        Who acts is no part of them; what suffers is.
        """
        if len(self.modals) > 1 or self.negations or self.cases or self.amounts:
            return None
        if any(m.negative or m.force is Force.PERMISSION or m.span is None for m in self.modals):
            return None
        at = next(
            (
                n
                for n, item in enumerate(self.items)
                if item.stem in ("befor", "after") and item.span
            ),
            -1,
        )
        if at < 0:
            return None
        subject = {item.key for item in self.items if item.subject and not self.passive}
        parts = [
            tuple(sorted(i.key for i in part if i.span and i.key not in subject))
            for part in (self.items[:at], self.items[at + 1 :])
        ]
        first, second = parts
        if len(first) < _EVENT or len(second) < _EVENT:
            return None
        return (first, second) if self.items[at].stem == "befor" else (second, first)

    # -- one sentence ------------------------------------------------------

    def read(self, text: str, placed: bool, listed: bool) -> None:
        """Add a sentence; *placed* where spans are of use, *listed* where it is an item of a list."""
        sentence = frame(text)
        self.sentence, self.placed = sentence, placed
        self.lowers = [token.lower for token in sentence.tokens]
        self.taken = bytearray(len(sentence.tokens))
        self.inversion = (0, 0)
        self.question |= sentence.question and placed
        own = self._own_modals(text, listed)
        measured = amounts(text) if sentence.tokens else ()
        for stretch in sentence.stretches:
            if stretch.region is Region.CONDITION:
                self._case(stretch, measured)
            elif stretch.region is Region.REASON and stretch.marker in _REASONS:
                self._take(stretch.first, stretch.last)
            elif stretch.region is Region.REASON and stretch.marker in _EVEN:
                self._case(stretch, measured)
        setting = self._setting(text)
        for quantity in measured:
            self._amount(quantity, own)
        said = frozenset(self.lowers)
        self.shades |= said & SHADES
        if not said.isdisjoint(FREQUENCIES):
            self._frequencies()
        if not said.isdisjoint(SINGLE):
            self._single()
        first = self._verb(own)
        self._passive(own)
        self._words(first, setting)

    def _own_modals(self, text: str, listed: bool) -> tuple[Span, ...]:
        """Read the modals; where the sentence's own stand."""
        found = modals(text)
        spans = []
        for modal in found:
            first, behind = self._at(modal.span.start), self._at(modal.span.end)
            force, negative = _FORCES[modal.modality]
            self._take(first, behind)
            span = modal.span
            if (negative or force is Force.EXEMPTION) and not any(
                lower in NEGATIONS or lower in TURNING or lower in _FORBIDDING
                for lower in self.lowers[first:behind]
            ):  # “no clerk may”: the negation stands before
                span = self._negated_before(first, span)
                self._inverted(behind)
            if (  # “should avoid jargon”
                behind > first
                and self.lowers[behind - 1] in AVOIDING
                and not "".join(self.lowers[behind : behind + 1]).endswith("ing")
            ):
                self.avoids = True
            if modal.modality in _LEAVING:
                chosen, exempt = self.choice(behind)
                if chosen and not (exempt and negative):  # “may choose (not) to sign”
                    self._take(behind, chosen)
                    if exempt:
                        force = Force.EXEMPTION
                        span = Span(span.start, self.sentence.tokens[chosen - 1].end)
            never = self.never(behind)
            if never and not negative and force is not Force.EXEMPTION:  # “must in no case”
                force = Force.OBLIGATION if force is Force.PERMISSION else force
                negative = True
                self._take(behind, never)
                span = Span(span.start, self.sentence.tokens[never - 1].end)
            eased = self.eased(behind) if force is Force.PERMISSION else behind
            self._take(behind, eased)  # “may well”, “can easily”
            hearty = eased > behind or self.is_hearty(force, first, behind)
            self.modals.append(Modal(force, negative, span if self.placed else None, hearty))
            spans.append(modal.span)
        self._periphrases(spans)
        if spans and self.placed:
            self._wills(spans)
        if self._relative_modals(spans) or spans:
            self.modals.sort(key=lambda modal: modal.span.start if modal.span is not None else -1)
            return tuple(sorted(spans))
        if self.placed and self.bans():
            at = self.lowers.index("no")
            self._take(at, at + 1)
            self.modals.append(Modal(Force.OBLIGATION, True, self.sentence.span(at, at + 1)))
            return ()
        command = imperative(text, listed)
        if command is not None and self.placed:
            if command.modality is Modality.PROHIBITION:
                self._take(self._at(command.span.start), self._at(command.span.end))
                self.modals.append(Modal(Force.OBLIGATION, True, command.span))
            else:
                self.implied = Force.OBLIGATION
        return ()

    def _periphrases(self, own: list[Span]) -> None:
        """Read the modalities of the main clause that no modal verb says; add where they stand to *own*."""
        lowers = self.lowers
        main = -1
        for at, lower in enumerate(lowers):
            if lower not in PERIPHRASTIC or self.sentence.within[at] >= 0:
                continue
            if main < 0:
                main = self.main()
            taken = self.taken[at]
            found = None if taken else self.periphrasis(at, main)
            if found is None:
                continue
            if found.first >= 0 and self.taken[found.first] and lowers[found.first] == "never":
                self._take(at, found.last)  # “never gets to”: a modal has read the “never”
                continue
            last, force, negative = found.last, found.force, found.negative
            if lowers[last : last + 1] in (["not"], ["never"]) and lowers[last - 1] == "to":
                last += 1  # “is obliged to not open”
                force, negative = refused(force, negative)
            if found.first >= 0:
                at = found.first  # “does not have the right to”
            span = self.sentence.span(at, last)
            if found.subject[1]:
                self.inversion = found.subject
            if found.besides >= 0:
                self._take(found.besides, found.besides + 1)
            number = next(
                (n for n, other in enumerate(own) if 0 <= span.start - other.end <= 1), -1
            )
            if number >= 0:  # "shall have the right to", "shall not be obliged to"
                modal = self.modals[number - len(own)]
                if modal.force is not Force.OBLIGATION or lowers[at - 1] in ("must", "to"):
                    continue
                if modal.negative and lowers[last - 2 : last - 1] and lowers[last - 2] in _TELLING:
                    continue  # “must not be told to” is a rule for those who tell
                if modal.negative:
                    force, negative = turned(force, negative)
                span = Span(own[number].start, span.end)
                own[number] = span
                self.modals[number - len(own)] = Modal(
                    force, negative, span if self.placed else None
                )
            elif lower == "be" and (not at or lowers[at - 1] not in MODAL_WORDS):
                continue  # “to be able to”: no modality of the sentence
            else:
                own.append(span)
                hearty = self.is_hearty(force, at, last)
                self.modals.append(Modal(force, negative, span if self.placed else None, hearty))
            while found.force is Force.EXEMPTION and at and lowers[at - 1] in _DO_NOT:
                at -= 1  # “does not have to”
            self._take(at, last)
            chosen, exempt = (
                self.choice(last) if force is Force.PERMISSION or negative else (0, False)
            )
            if chosen and not (negative and exempt):
                self._take(last, chosen)
            if found.state:
                self.passive = True

    def _wills(self, own: list[Span]) -> None:
        """Read “will” beside other modals of the main clause: it says what happens, or does not."""
        sentence, lowers = self.sentence, self.lowers
        for at, lower in enumerate(lowers):
            if lower != "will" or self.taken[at] or sentence.within[at] >= 0 or not at:
                continue
            following = lowers[at + 1] if at + 1 < len(lowers) else ""
            if not following.isalpha() or lowers[at - 1] in DETERMINERS:
                continue
            behind = at + 1 + (following in ("not", "never"))
            if any(self.taken[at + 1 : behind + 1]):
                continue  # “will have to”, “will not be required to”
            self._take(at, behind)
            span = sentence.span(at, behind)
            own.append(span)
            self.modals.append(Modal(Force.STATEMENT, behind > at + 1, span))

    def _relative_modals(self, own: list[Span]) -> bool:
        """Read modals of relative clauses behind the sentence's own: "rules that cannot be overridden"."""
        sentence = self.sentence
        if not any(stretch.region is Region.RELATIVE for stretch in sentence.stretches):
            return False
        start = self._at(own[0].end) if own else 0
        any_found = False
        for at in range(start, len(self.lowers)):
            number = sentence.within[at]
            if number < 0 or self.taken[at] or self.lowers[at] not in _SPEAKING:
                continue
            if sentence.stretches[number].region is not Region.RELATIVE:
                continue
            found = self._modal_of_several(at)
            if found is not None:
                behind, force, negative = found
                self._take(at, behind)
                span = sentence.span(at, behind)
                self.modals.append(Modal(force, negative, span if self.placed else None))
                any_found = True
        return any_found

    def _modal_of_several(self, at: int) -> tuple[int, Force, bool] | None:
        """The modal at token *at*, of whatever words: the token behind it, its force and its sign."""
        found = modal_at(self.sentence, at)
        if found is not None:
            return found[0], *_FORCES[found[1]]
        said = periphrasis(self.lowers, at) if self.lowers[at] in PERIPHRASTIC else None
        return (said.last, said.force, said.negative) if said is not None else None

    def _negated_before(self, modal: int, span: Span) -> Span:
        """Read the negation in front of the modal ("no clerk may"); *span* with it."""
        for at in range(modal - 1, -1, -1):
            if self.lowers[at] in NEGATIONS and not self.taken[at] and self.sentence.within[at] < 0:
                if at and tuple(self.lowers[at - 1 : at + 2]) in NEVER:
                    self._take(at - 1, at + 2)
                    return Span(self.sentence.tokens[at - 1].start, span.end)
                self.taken[at] = 1
                if self.lowers[at] == "no":
                    return Span(self.sentence.tokens[at].start, span.end)
                break
        return span

    def _inverted(self, at: int) -> None:
        """“In no case may the agent open …”: the subject stands behind the modal, from *at* on."""
        if at < len(self.lowers) and (
            self.lowers[at] in DETERMINERS or self.lowers[at] in PRONOUNS
        ):
            verb = self.passive_verb(at + 1)
            first = at + 1 + (self.lowers[at] in DETERMINERS)  # “may the *request* be refused”
            for later in (verb,) if verb else range(first, min(at + 6, len(self.lowers))):
                if self.lowers[later] in VERBS or self.lowers[later] == "be":
                    self.inversion = at, later
                    return

    def _setting(self, text: str) -> int:
        """The token behind a limit in front of the sentence ("On weekdays, …"); 0 where there is none."""
        front = FRONT.match(text)
        if front is None:
            return 0
        last = self._at(front.end())
        return last if not any(self.taken[: max(0, last - 1)]) else 0

    # -- conditions -----------------------------------------------------------

    def _case(self, stretch: Stretch, measured: tuple[Quantity, ...]) -> None:
        negative = stretch.marker.startswith(_NEGATIVE_MARKERS)
        tokens = self.sentence.tokens
        start, end = tokens[stretch.first].start, tokens[stretch.last - 1].end
        self._brackets(stretch)
        keys = []
        for quantity in measured:
            if start <= quantity.span.start < end:
                keys.append(_key(quantity))
                self._take(self._at(quantity.span.start), self._at(quantity.span.end))
        for word in self.contents(stretch.body, stretch.last):
            if word.negation or word.stem == "without":
                negative = not negative
            elif word.stem != "with":
                keys.append(word.key)
        self._take(stretch.first, stretch.last)
        if (
            self.placed
            and stretch.marker in _BUT_FOR
            and stretch.first
            and any(lower in _NOBODY or lower == "no" for lower in self.lowers[: stretch.first])
        ):  # “Nobody except the owner may”
            self.sole = tuple(keys)
        span = Span(start, end) if self.placed else None
        before = self.lowers[stretch.first - 1] if stretch.first else ""
        if before in _ONLY:
            self._take(stretch.first - 1, stretch.first)
        only = stretch.marker.startswith("only") or before in _ONLY
        even, granted = stretch.marker in _EVEN, stretch.marker == "given that"
        self.cases.append(Case(tuple(sorted(keys)), negative, span, only, even, granted))

    def _brackets(self, stretch: Stretch) -> None:
        """Take what a condition explains in brackets: "a fixed format (say, JSON)"."""
        opened = -1
        for at in range(stretch.first, stretch.last):
            if self.lowers[at] == "(":
                opened = at
            elif self.lowers[at] == ")" and opened >= 0:
                self._take(opened, at + 1)
                opened = -1

    # -- words ------------------------------------------------------------------

    def _verb(self, own: tuple[Span, ...]) -> int:
        """The token of the first modal, or of the first finite verb; 0 where nothing tells."""
        if own:
            return self._at(own[0].start)
        if self.implied is Force.OBLIGATION or self.modals:
            return 0
        for at, lower in enumerate(self.lowers):
            if self.sentence.within[at] < 0 and (
                (lower in FINITE and not self.taken[at]) or is_finite(self.lowers, at)
            ):
                return at
        return 0

    def _passive(self, own: tuple[Span, ...]) -> None:
        lowers = self.lowers
        self.passive |= self.left_undone()
        for span in own[:1] or ():
            at = self.inversion[1] or self._at(span.end)
            while at < len(lowers) and (is_adverb(lowers[at]) or lowers[at] in ("not", "never")):
                at += 1
            before = self._at(span.start) - 1
            if "for" in lowers[at - 1 : at + 1] or not DETERMINERS.isdisjoint(lowers[at : at + 1]):
                at = self.passive_verb(at) or at  # “no need for it to be signed”
            if lowers[at : at + 1] in (["be"], ["being"]):
                self.passive |= self.participle(at + 1)
            elif before >= 0 and lowers[before] in ("is", "are"):
                self.passive |= self.participle(at)  # “is never signed”
            elif lowers[at - 1] in _STATES:
                self.passive = True  # "smoking is forbidden": what is done stands in front
            return
        for at, lower in enumerate(lowers):
            if lower in ("is", "are", "was", "were") and self.sentence.within[at] < 0:
                self.passive |= self.participle(at + 1)

    def _words(self, verb: int, setting: int) -> None:
        tokens, text = self.sentence.tokens, self.sentence.text
        found = list(self.contents(0, len(tokens)))
        subjects = self.inversion if self.inversion[1] else (0, verb)
        for number, word in enumerate(found):
            start, end = tokens[word.first].start, tokens[word.last - 1].end
            span = Span(start, end) if self.placed else None
            if not word.key:
                if self.region(word.first) == "which":
                    self.items.append(Item("not", "not", text[start:end], span))
                else:
                    self.negations.append(span)
                continue
            following = found[number + 1] if number + 1 < len(found) else None
            modifies = (
                following is not None
                and following.key != ""
                and not text[end : tokens[following.first].start].strip()  # marks are blank
            )
            self.items.append(
                Item(
                    word.key, word.stem, text[start:end], span,
                    not self.placed or (subjects[0] <= word.first < subjects[1]), word.first < setting, modifies,
                    self.lowers[word.first - 1] if word.first else "",
                    self.is_aside(word.first), self.is_led(word.first),
                )
            )  # fmt: skip
        if self.placed:
            self._only(found, verb)
        if "then" in self.lowers and any(item.key == "befor" for item in self.items):
            self.items = [item for item in self.items if item.stem != "first"]

    def _only(self, found: list[Found], verb: int) -> None:
        """What “only” limits: who may, or in which way."""
        lowers = self.lowers
        at = next((n for n, lower in enumerate(lowers) if lower in _ONLY and not self.taken[n]), -1)
        if at < 0 or (at and lowers[at - 1] == "to" and not self.taken[at - 1]):
            return  # “give a pattern to only keep names”: what for, and no limit
        if at < verb and not any(word.first < at for word in found):
            self.sole = tuple(w.key for w in found if at < w.first < verb and not w.negation)
            return
        behind = at + 1
        way = ""
        if behind < len(lowers) and lowers[behind] in _WAYS:
            way, behind = lowers[behind], behind + 1
        last = behind
        while last < len(lowers) and last - behind < 7 and is_word(lowers[last]) and not (
            last > behind and lowers[last] in PREPOSITIONS) and lowers[last] not in ("if", "when"):  # fmt: skip
            last += 1
        first = at
        if last == behind and not way:
            first = at - 1
            while first > verb and lowers[first] not in _WAYS and lowers[first] not in DETERMINERS and is_word(lowers[first]):  # fmt: skip
                first -= 1
            if first > verb and lowers[first] in DETERMINERS and lowers[first - 1] in _WAYS:
                first -= 1
            if first <= verb or not (lowers[first] in _WAYS or lowers[first] in DETERMINERS):
                return
            way = lowers[first] if lowers[first] in _WAYS else ""
            behind, last = first + 1, at
        keys = tuple(w.key for w in found if behind < w.last and w.first < last and not w.negation)
        self.restricted = Restriction(way, keys, self.sentence.span(first, max(last, at + 1)))


_LEAVING = (Modality.PERMISSION, Modality.PROHIBITION)
_DO_NOT = words("do does not don't doesn't")
_STATES = words(
    "optional mandatory required forbidden prohibited allowed permitted disallowed banned permissible"
)
_FORBIDDING = words("prohibited forbidden disallowed barred banned discouraged avoid refrain")


def _key(quantity: Quantity) -> str:
    """An amount in a condition: as a word, so that "500 €" and "500 euros" are one."""
    sides = "".join("(" if is_open else "[" for is_open in (quantity.low_open, quantity.high_open))
    return f"{quantity.low}:{quantity.high}{sides}{quantity.dimension}"
