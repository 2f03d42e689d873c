"""A sentence's words, and which of them belong to its main clauses.

What stands in conditions, relative and reported clauses, quotations and
brackets is told apart first: a modal there is not the sentence's own
("a user who must log in", "whether it should …").
"""

from __future__ import annotations

import re
from typing import NamedTuple

from plainspec.language.norms.openers import OPENERS as _OPENERS
from plainspec.language.norms.openers import Region, inverted, of_occasions
from plainspec.language.norms.periphrases import PERIPHRASTIC, periphrasis
from plainspec.language.words.vocabulary import (
    BE,
    EITHER_NUMBER,
    HAVE,
    IRREGULAR_PARTICIPLES,
    VERBS,
    base_form,
    is_plural,
    words,
)
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


class Token(NamedTuple):
    """One word, number or mark; ``lower`` has straight apostrophes."""

    lower: str
    start: int
    end: int


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


ADVERBS = words(
    "also always then thus therefore only never not still generally typically usually normally often"
    " already both either instead otherwise again all each once ever just even first at least now"
    " further furthermore moreover hence sometimes ordinarily ideally preferably together well"
    " accordingly nevertheless nonetheless however rather yet else too likewise"
)
_NO_ADVERBS = words(
    "apply supply reply comply rely imply multiply family only assembly anomaly fly ally"
)
#: Verbs of imperatives that :data:`~plainspec.language.phrases.VERBS` does not have.
MORE_VERBS = words(
    "be avoid refrain never assume make keep take give don't do help strive aim balance be respect"
    " honor honour uphold seek try interrupt err lean focus prioritise prioritize leave let ask tell"
    " treat weigh consider remember adapt adhere ignore redact escape escalate sanitize sanitise stick"
    " minimize maximise maximize stay follow obey comply share use support present express hold"
    " highlight clarify seek notify consult mitigate rotate revoke retry bump fork merge fetch encrypt"
    " hash sign append prepend insert assert emit throw compute derive calculate iterate loop initialize"
    " decrement increment skip forbid summarize summarise mention mirror engage embrace foster preserve"
    " handle beware consult file attach dispatch freeze approve reject decline refuse"
)
MODAL_WORDS = words(
    "must shall should may can cannot might could will would ought mustn't shan't shouldn't can't"
    " couldn't won't wouldn't needn't mayn't"
)
_FINITE_BE = words("is are isn't aren't")
#: With a form of "be" in front, and "to" or "from" behind, these speak like a modal verb.
STATES = words(
    "required obliged obligated mandated bound compelled supposed expected recommended encouraged advised"
    " discouraged allowed permitted entitled authorized authorised free prohibited forbidden disallowed"
    " barred banned"
)
_JUDGED = STATES | words("optional mandatory acceptable unacceptable necessary unnecessary off up wrong left fine ok okay")  # fmt: skip
_ENDING = words("if when whenever unless until except")  # a relative clause with no modal
#: Finite, behind what is reduced to a participle: “the use of phones while driving is …”.
_IS = frozenset({"is", "are"})
DETERMINERS = words(
    "the a an this these those each every any some all no both neither its their his her our your my"
    " whose one such another"
)
PRONOUNS = words(
    "it they he she we you i them nobody anyone everyone someone nothing anybody there"
)
_SUBJECTS = words("it they you we he she")
_BEFORE_WHERE = words(", ; — – ( :")
_TRANSPARENT = words(
    "means mean implies imply note notice important essential critical crucial follows requires"
    " required recommended mandatory imperative necessary vital advisable desirable forbidden prohibited acceptable specifies states mandates clear understood agreed"
)
_BEFORE_UPON = words(
    "called call calls incumbent relied rely relies based depend depends dependent agreed built act acts acted acting draw draws drawn look looked"
)
_AFTER_COUNT = words(
    "per a an every each and or in for only again daily within by at during after before on"
)
_BEFORE_COUNT = words("exactly at only than least most more be just")
_BREAKS = frozenset(";:—–")
_NOBODY = words("nobody none no-one no")
#: “no clerk other than”: so many words before the exception, at most.
_SHORT_SUBJECT = 4
_COORDINATORS = frozenset({"and", "or", "but", "nor", "and/or"})
#: Behind these, “that” points and opens no clause.
_PREPOSITIONS = words(
    "of in on at by for from with without within into onto to under over about after before during"
    " through between and or but"
)


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


def is_adverb(word: str) -> bool:
    """Whether *word* can stand between a modal and its verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)


def is_word(lower: str) -> bool:
    """Whether a token is a word, a number, code or a reference, and no mark."""
    return lower[0].isalnum() or lower[0] in "`_\ufffc"


def skip_adverbs(tokens: tuple[Token, ...], at: int) -> int:
    """The first token from *at* on that is no adverb or phrase like “by default”; negations stay."""
    while at < len(tokens):
        lower = tokens[at].lower
        pair = tuple(token.lower for token in tokens[at : at + 3])
        if pair[:2] in _ADVERBIAL:
            at += 2
        elif pair in _ADVERBIAL:
            at += 3
        elif is_adverb(lower) and lower not in ("not", "never", "only"):
            at += 1
        else:
            break
    return at


_ADVERBIAL = frozenset(
    tuple(phrase.split())
    for phrase in (
        "by default", "in general", "in turn", "at all times", "at any time", "in all cases",
        "in any case", "in principle", "as well", "in addition", "at least", "in particular",
        "in practice", "for example", "for instance", "as usual", "under all circumstances",
    )
)  # fmt: skip


_BEFORE_NOUN = DETERMINERS - words(
    "this all each one both any some such neither another these those"
)


def is_modal_word(tokens: tuple[Token, ...], at: int, text: str) -> bool:
    """Whether the modal keyword at *at* is a modal, not the month, the tin or the testament."""
    word = tokens[at].lower
    if word not in MODAL_WORDS:
        return False
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    written = text[tokens[at].start : tokens[at].end]
    if word == "may" and written == "May":
        if after[:1].isdigit() or before[:1].isdigit() or before in ("in", "of", "since", "by"):
            return False
        if at and before not in ".:;-*—":
            return False
    if word in ("may", "can", "will", "must", "might", "shall") and not written.isupper():
        return before not in _BEFORE_NOUN and not (
            word == "will" and before in ("free", "good", "at")
        )
    return True


#: What has an occasion behind it, if “of” follows.
_OCCASIONS = frozenset({"in case", "in the event"})
#: With these a statement goes on that says what is done: “are sent”, “is read”.
_TELLS = frozenset({"is", "are"})
#: Behind a comma they add something to what stands before it.
_ADDED = frozenset({"as", "because", "since", "so", "which", "unless"})


class _Framer:
    """Finds the stretches of one sentence from left to right."""

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.tokens = tokens
        self.lowers = [token.lower for token in tokens]
        self.modal = [
            (lower in MODAL_WORDS and is_modal_word(tokens, at, text))
            or (lower in _FINITE_BE and self._is_state(at))
            or (lower == "need" and self.lowers[at + 1 : at + 2] == ["not"])
            or (lower in PERIPHRASTIC and periphrasis(self.lowers, at) is not None)
            for at, lower in enumerate(self.lowers)
        ]
        self.found: list[Stretch] = []
        self.within = [-1] * len(tokens)

    def _is_state(self, at: int) -> bool:
        """Whether “is (not) required to”, “are prohibited from” stands at *at*: it speaks like a modal."""
        for later in range(at + 1, min(at + 4, len(self.lowers) - 1)):
            lower = self.lowers[later]
            if lower in STATES:
                return self.lowers[later + 1] in ("to", "from")
            if not is_adverb(lower) and lower != "to":
                return False
        return False

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
                lower in _OPENERS
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

    def _excepts(self, at: int) -> bool:
        """Whether “nobody but”, “no clerk but” ends at *at*, so that the one who may follows."""
        before = self.lowers[:at]
        return before[-1:] in (["nobody"], ["none"], ["no-one"]) or before[-2:] == ["no", "one"]

    def _gives_reason(self, at: int) -> bool:
        """Whether the “as” at *at* says why: “… to the doctor, as they may need …”."""
        before = self.lowers[at - 1] if at else ""
        return (
            before == ","
            and self.lowers[at + 1 : at + 2] != []
            and self.lowers[at + 1] in _SUBJECTS
        )

    def _opener(self, at: int) -> tuple[Region, str, int] | None:
        lower = self.lowers[at]
        if lower == "but":
            return Region.CONDITION, "except", at + 1
        if lower == "as" and self._gives_reason(at):
            return Region.REASON, "as", at + 1
        before = self.lowers[at - 1] if at else ""
        after = self.lowers[at + 1] if at + 1 < len(self.lowers) else ""
        if lower == "where":
            deed = before in IRREGULAR_PARTICIPLES or (
                before.endswith("ed") and bool(base_form(before))
            )
            if (
                not before
                or before in _BEFORE_WHERE
                or deed
                or after in ("applicable", "possible", "the")
            ):
                return Region.CONDITION, "where", at + 1
            return Region.RELATIVE, "where", at + 1
        occasions = of_occasions(self.lowers, at) if lower in ("in", "on") else 0
        if occasions:
            return Region.CONDITION, "when", occasions
        if lower == "upon" and (
            before in _BEFORE_UPON or after in ("request", "demand", "application")
        ):
            return None  # “is called upon to”, “upon request”
        matching = (
            (sequence, region)
            for sequence, region in _OPENERS[lower]
            if tuple(self.lowers[at : at + len(sequence)]) == sequence
        )
        sequence, region = next(matching, ((), Region.CONDITION))
        if not sequence:
            return None
        end = at + len(sequence)
        marker = " ".join(sequence)
        after = self.lowers[end] if end < len(self.lowers) else ""
        if marker == "that":
            shown = before in VERBS and after not in PRONOUNS and self._is_noun_then_end(end)
            if not before or before in _PREPOSITIONS or shown:
                return None
            negated = "not" in self.lowers[max(0, at - 3) : at]
            if not negated and (
                before in _TRANSPARENT or (at > 1 and self.lowers[at - 2] in _TRANSPARENT)
            ):
                return None
        if marker == "given" and at:
            return None  # “the key given”
        if (
            marker == "because"
            and after == "of"
            and at
            and any(self.modal[at:])
            and not any(self.modal[:at])
        ):
            return None  # “what is omitted because of the law must …”
        if marker in ("assuming", "excluding") and before in _PREPOSITIONS:
            return None  # “refrain from assuming”
        if marker in ("once", "only once") and (
            after in _AFTER_COUNT or not after[:1].isalpha() or before in _BEFORE_COUNT
        ):
            return None  # “once per month”
        if marker == "since" and (
            not after[:1].isalpha()
            if self._is_leading(at)
            else after not in DETERMINERS | PRONOUNS and not (before == "," and after[:1].isalpha())
        ):
            return None  # “since 2020”
        if marker == "provided" and before and before not in _BEFORE_WHERE:
            return None  # “the key provided”
        return region, marker, end

    def _is_noun_then_end(self, at: int) -> bool:
        """“send that message.”: a noun and nothing that could be its verb."""
        rest = self.lowers[at : at + 3]
        return len(rest) < 2 or rest[1] in ".,;:)" or rest[1] in _PREPOSITIONS

    def _limits(self, at: int, body: int) -> bool:
        """Whether “while” tells a time, and not what happens besides or is granted."""
        before = self.lowers[at - 1] if at else ""
        if at and not self._is_leading(at):
            return before not in (",", "-", "—", "–")
        comma = next((i for i in range(body, len(self.lowers)) if self.lowers[i] == ","), -1)
        return comma < 0 or (
            not any(self.modal[body:comma])
            and any(self.modal[comma:])
            and not any(word in ("not", "no") for word in self.lowers[body:comma])
        )

    def _open(self, at: int, region: Region, marker: str, body: int, seen: bool) -> int:
        if region is Region.RELATIVE:
            return self._add(region, marker, at, body, self._relative_end(at, body, seen))
        if marker in ("while", "whilst") and not self._limits(at, body):
            region = Region.REASON
        if self._is_leading(at):
            end = self._occasion_end(body) if marker in _OCCASIONS else 0
            return self._add(region, marker, at, body, end or self._leading_end(body))
        return self._add(region, marker, at, body, self._trailing_end(at, body))

    def _is_leading(self, at: int) -> bool:
        """Whether nothing of a main clause stands before *at* in its part of the sentence."""
        for before in range(at - 1, -1, -1):
            lower = self.lowers[before]
            if self.within[before] >= 0 or lower in _COORDINATORS or is_adverb(lower):
                continue
            if lower in _BREAKS:
                return True
            if is_word(lower):
                return tuple(self.lowers[: before + 1]) in _ADVERBIAL  # "In all cases, if …"
        return True

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
            if (lower in DETERMINERS or lower in PRONOUNS) and self.lowers[
                at - 1
            ] not in _PREPOSITIONS:
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
            if lower in _BREAKS and (lower != ":" or any(self.modal[at:])):
                return at
            if lower == "," and at + 1 < count:
                following = self.lowers[at + 1]
                if following in _OPENERS and following not in ("that", "which", "who", "whose"):
                    opener = self._opener(at + 1)
                    if opener is not None and opener[0] is Region.CONDITION:
                        return (
                            at  # “While …, when …, the unit shall”: one condition after the other
                        )
                # “In case of a defect the supplier shall …, as it prefers”
                added = self.lowers[at + 1] in _ADDED and any(self.modal[body:at])
                if first_comma < 0 and self.lowers[at + 1] not in _COORDINATORS and not added:
                    first_comma = at
                if self._begins_main(at + 1):
                    return at
        if first_comma >= 0:
            return first_comma
        modals = [at for at in range(body, count) if self.modal[at] and self.within[at] < 0]
        for at in modals[1:]:
            if self.lowers[at - 1] in _SUBJECTS:
                return at - 1  # “If a plugin cannot answer it must …”
        if modals and len(modals) <= 2:
            # “If the user asks the assistant must …”: back to the beginning of its subject.
            for at in range(modals[-1] - 1, max(body, modals[0] if len(modals) > 1 else 0) + 1, -1):
                if self.lowers[at] in DETERMINERS or self.lowers[at] in PRONOUNS:
                    return at
        return count

    def _begins_main(self, at: int) -> bool:
        count = len(self.tokens)
        lower = self.lowers[at]
        if lower in ("then", "do", "don't", "never", "avoid", "please", "always", "no", "neither"):
            return True
        if lower in _COORDINATORS or lower in _OPENERS:
            return False
        if (
            (lower in VERBS or lower in MORE_VERBS)
            and self.lowers[at + 1 : at + 2]
            and (self.lowers[at + 1] in DETERMINERS or self.lowers[at + 1] in PRONOUNS)
        ):
            return True
        for later in range(at, min(count, at + 40)):
            word = self.lowers[later]
            if self.within[later] >= 0:
                continue
            if self.modal[later]:
                return True
            if word in _OPENERS and word != "that":
                continue
            if word in BE and later > at and not self._listed(at, later):
                return True
            if word in ",;" or word in _BREAKS:
                return False
        return False

    def _listed(self, start: int, end: int) -> bool:
        return any(self.lowers[at] in ("or", "and") for at in range(start, min(start + 1, end)))

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
        if not seen and self.lowers[0] in _NOBODY and at <= _SHORT_SUBJECT:
            modal = next((i for i in range(body, count) if self.modal[i]), count)
            if modal < count:
                return modal  # “Nobody except the owner may …”
        reduced = body < count and not seen and self.lowers[body].endswith("ing")
        deed = not seen and any(w.endswith("ing") and (not i or self.lowers[i - 1] == ",") for i, w in enumerate(self.lowers[:at]))  # fmt: skip
        for later in range(body, count):
            if self.within[later] >= 0:
                continue
            lower = self.lowers[later]
            if lower in _BREAKS or (reduced and (self.modal[later] or lower in _IS)):
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

    def _coordinated_main(self, at: int) -> bool:
        """Whether “and must …”, “but the clerk may …” stands at *at*."""
        if at >= len(self.tokens) or self.lowers[at] not in ("and", "but", "or", "then", "so"):
            return False
        verb = at + 1
        while verb < len(self.tokens) and is_adverb(self.lowers[verb]):
            verb += 1
        if verb < len(self.tokens) and self.lowers[verb] in VERBS:
            return True  # “, and avoid …”: a base form goes on with the main clause
        for later in range(at + 1, min(at + 9, len(self.tokens))):
            if self.modal[later]:
                return True
            if self.lowers[later] in _OPENERS or self.lowers[later] in ",;":
                return False
        return False

    def _modal_next(self, at: int) -> bool:
        while at < len(self.tokens) and is_adverb(self.lowers[at]):
            at += 1
        return at < len(self.tokens) and self.modal[at]

    def _relative_end(self, at: int, body: int, seen: bool) -> int:
        count = len(self.tokens)
        if not at:  # “What a field means must be documented.”: the subject
            first = next((i for i in range(2, count) if self.modal[i]), 0)
            if first and not any(word in BE for word in self.lowers[1:first]):
                return first
        before = self.lowers[at - 1] if at else ""
        paired = before == ","
        own = self._own_modal(body) if not seen else True
        taken = 0
        for later in range(body, count):
            if self.within[later] >= 0:
                continue
            lower = self.lowers[later]
            if lower in _BREAKS:
                return later
            if self.modal[later]:
                coordinated = self.lowers[later - 1] in _COORDINATORS or (
                    is_adverb(self.lowers[later - 1]) and self.lowers[later - 2] in _COORDINATORS
                )
                if seen:
                    if (
                        coordinated
                        and self.lowers[later] in ("must", "shall", "should")
                        and (taken or before in VERBS or base_form(before))
                    ):
                        return later
                    taken += 1
                elif (own and not taken) or coordinated:
                    taken += 1
                else:
                    return later
            if lower == "," and later + 1 < count:
                if paired or self._coordinated_main(later + 1):
                    return later
                if not seen and (taken or not own) and self._begins_main(later + 1):
                    return later
            if (
                later > body and not taken and seen
                and (lower in _ENDING or (lower in ("because", "since") and self.lowers[later - 1] == ","))
                and self._opener(later) is not None
            ):  # fmt: skip
                return later
        return self._told(at, body) if not seen else count

    def _told(self, at: int, body: int) -> int:
        """Where a statement goes on behind a clause on its subject: “Parcels that nobody fetched are sent”.

        A clause has one verb; a second one is the statement's.
        """
        count = len(self.tokens)
        if at > _SHORT_SUBJECT or any(self._is_finite(before) for before in range(at)):
            return count
        own = next((i for i in range(body, count) if self._is_finite(i)), count)
        for later in range(own + 2, count):
            lower = self.lowers[later]
            if self.within[later] >= 0 or lower in _OPENERS or lower in ",;:" or lower in _BREAKS:
                return count
            behind_verb = self.lowers[later - 1] in BE or self.lowers[later - 1] in _COORDINATORS
            if lower in _TELLS and not behind_verb and not self.modal[later - 1]:
                return later
            done = self.lowers[later - 1]
            deed = done.endswith("ed") or done in IRREGULAR_PARTICIPLES or is_adverb(done)
            if lower in VERBS and deed and is_plural(self.lowers[at - 1]):
                return later  # “Parcels that nobody has collected stay …”
        return count

    def _behind_adverbs(self, at: int) -> int:
        while at < len(self.tokens) and is_adverb(self.lowers[at]):
            at += 1
        return at

    def _is_finite(self, at: int) -> bool:
        """Whether the word at *at* is a modal, a form of “be”, or a verb behind a noun or a pronoun."""
        lower = self.lowers[at]
        if self.modal[at] or lower in BE or lower in HAVE:
            return True
        if not at or self.lowers[at - 1] in DETERMINERS or self.lowers[at - 1] in _PREPOSITIONS:
            return False
        return bool(base_form(lower)) and self.lowers[at - 1] != "to"

    def _own_modal(self, body: int) -> bool:
        """Whether the next modal behind a relative's opening word is the relative's own."""
        count = len(self.tokens)
        if body >= count:
            return False
        lower = self.lowers[body]
        first = self._behind_adverbs(body)
        if first < count and self.modal[first]:
            return True
        if lower in PRONOUNS:  # “that we send to them must”
            behind = self._behind_adverbs(body + 1)
            if behind < count and not self.modal[behind] and self.lowers[behind].isalpha():
                return False
        if first < count and (
            self.lowers[first] in BE or self.lowers[first] in HAVE or self.lowers[first] in ("do", "does")
            or (base_form(self.lowers[first]) and lower not in DETERMINERS
                and not (first + 1 < count and self.modal[first + 1]))
        ):  # fmt: skip
            return False
        if self._acts(body):
            return False
        for later in range(body, count):
            if self.modal[later]:
                verb = base_form(self.lowers[later - 1])
                noun = later >= 2 and self.lowers[later - 2] in DETERMINERS
                passive = any(
                    self.lowers[i] in BE or self.lowers[i] in HAVE for i in range(body, later)
                )
                return not passive and (not verb or noun or later - body < 2)
        return True

    def _acts(self, body: int) -> bool:
        """Whether what a relative clause describes does something in it: “an alert that fires often should …”.

        No list holds all verbs, but a verb agrees with what it tells of, and the demand that
        follows needs a modal: so the only one of the sentence is not the clause's.
        """
        modal = next((i for i in range(body, len(self.lowers)) if self.modal[i]), body)
        marker, words = self.lowers[body - 1], self.lowers[body:modal]
        if (
            not words
            or marker not in ("who", "which", "that")
            or words[0] in DETERMINERS | PRONOUNS
        ):
            return False
        if marker == "who":
            return True
        if self._has_verb(modal + 2):
            return False  # “The record that users in Europe may see is …”
        described = self.lowers[body - 2] if body > 1 else ""
        if is_plural(described) and is_plural(words[0]):
            # “Medicines that patients bring with them must …”
            return len(words) > 2 and words[1] in VERBS and not is_plural(words[-1])
        if not is_plural(described):
            return is_plural(words[0]) and len(words) > 1
        if len(words) == 1:
            return words[0] not in EITHER_NUMBER
        return words[1] in _PREPOSITIONS or words[1] in DETERMINERS or is_adverb(words[1])

    def _has_verb(self, at: int) -> bool:
        """Whether a modal or a form of “be” stands in what is left of the clause at *at*."""
        for later in range(at, len(self.lowers)):
            if self.lowers[later] in _OPENERS or not is_word(self.lowers[later]):
                return False
            if self.modal[later] or self.lowers[later] in BE:
                return True
        return False
