"""Where a relative or a reported clause ends, and the sentence that it stands in goes on."""

from __future__ import annotations

from plainspec.language.norms.clause_words import (
    BREAKS,
    COORDINATORS,
    DETERMINERS,
    LINKING,
    PRONOUNS,
    SHORT_SUBJECT,
    is_adverb,
    is_word,
)
from plainspec.language.norms.openers import OPENERS
from plainspec.language.norms.openings import OpeningReader
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

_ENDING = words("if when whenever unless until except")  # a relative clause with no modal
#: With these a statement goes on that says what is done: “are sent”, “is read”.
_TELLS = frozenset({"is", "are"})


class RelativeReader(OpeningReader):
    """Finds the ends of the relative clauses of one sentence."""

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
            if lower in BREAKS:
                return later
            if self.modal[later]:
                coordinated = self.lowers[later - 1] in COORDINATORS or (
                    is_adverb(self.lowers[later - 1]) and self.lowers[later - 2] in COORDINATORS
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
        if at > SHORT_SUBJECT or any(self._is_finite(before) for before in range(at)):
            return count
        own = next((i for i in range(body, count) if self._is_finite(i)), count)
        for later in range(own + 2, count):
            lower = self.lowers[later]
            if self.within[later] >= 0 or lower in OPENERS or lower in ",;:" or lower in BREAKS:
                return count
            behind_verb = self.lowers[later - 1] in BE or self.lowers[later - 1] in COORDINATORS
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
        if not at or self.lowers[at - 1] in DETERMINERS or self.lowers[at - 1] in LINKING:
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
        return words[1] in LINKING or words[1] in DETERMINERS or is_adverb(words[1])

    def _has_verb(self, at: int) -> bool:
        """Whether a modal or a form of “be” stands in what is left of the clause at *at*."""
        for later in range(at, len(self.lowers)):
            if self.lowers[later] in OPENERS or not is_word(self.lowers[later]):
                return False
            if self.modal[later] or self.lowers[later] in BE:
                return True
        return False
