"""What opens a dependent clause at a word, and whether a main clause begins or goes on there."""

from __future__ import annotations

from plainspec.language.norms.clause_words import (
    ADVERBIAL,
    BREAKS,
    COORDINATORS,
    DETERMINERS,
    FINITE_BE,
    LINKING,
    MODAL_WORDS,
    MORE_VERBS,
    PRONOUNS,
    STATES,
    SUBJECT_PRONOUNS,
    Token,
    is_adverb,
    is_modal_word,
    is_word,
)
from plainspec.language.norms.openers import OPENERS, Region, of_occasions
from plainspec.language.norms.periphrases import PERIPHRASTIC, periphrasis
from plainspec.language.words.vocabulary import BE, IRREGULAR_PARTICIPLES, VERBS, base_form, words

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


class OpeningReader:
    """Looks at the words of one sentence; ``within`` tells of each the stretch that holds it so far, or -1."""

    def __init__(self, text: str, tokens: tuple[Token, ...]) -> None:
        self.text = text
        self.tokens = tokens
        self.lowers = [token.lower for token in tokens]
        self.modal = [
            (lower in MODAL_WORDS and is_modal_word(tokens, at, text))
            or (lower in FINITE_BE and self._is_state(at))
            or (lower == "need" and self.lowers[at + 1 : at + 2] == ["not"])
            or (lower in PERIPHRASTIC and periphrasis(self.lowers, at) is not None)
            for at, lower in enumerate(self.lowers)
        ]
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
            and self.lowers[at + 1] in SUBJECT_PRONOUNS
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
            for sequence, region in OPENERS[lower]
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
            if not before or before in LINKING or shown:
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
        if marker in ("assuming", "excluding") and before in LINKING:
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
        return len(rest) < 2 or rest[1] in ".,;:)" or rest[1] in LINKING

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

    def _is_leading(self, at: int) -> bool:
        """Whether nothing of a main clause stands before *at* in its part of the sentence."""
        for before in range(at - 1, -1, -1):
            lower = self.lowers[before]
            if self.within[before] >= 0 or lower in COORDINATORS or is_adverb(lower):
                continue
            if lower in BREAKS:
                return True
            if is_word(lower):
                return tuple(self.lowers[: before + 1]) in ADVERBIAL  # "In all cases, if …"
        return True

    def _begins_main(self, at: int) -> bool:
        count = len(self.tokens)
        lower = self.lowers[at]
        if lower in ("then", "do", "don't", "never", "avoid", "please", "always", "no", "neither"):
            return True
        if lower in COORDINATORS or lower in OPENERS:
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
            if word in OPENERS and word != "that":
                continue
            if word in BE and later > at:
                return True
            if word in ",;" or word in BREAKS:
                return False
        return False

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
            if self.lowers[later] in OPENERS or self.lowers[later] in ",;":
                return False
        return False

    def _modal_next(self, at: int) -> bool:
        while at < len(self.tokens) and is_adverb(self.lowers[at]):
            at += 1
        return at < len(self.tokens) and self.modal[at]
