"""The verb phrases of a clause: what is done, to what, and by whom."""

from __future__ import annotations

from plainspec.language.norms.clause_words import DETERMINERS, PRONOUNS, is_adverb, skip_adverbs
from plainspec.language.norms.imperatives import NOUNS_TOO
from plainspec.language.norms.norm import (
    Phrase,
)
from plainspec.language.norms.openers import Region
from plainspec.language.norms.reading_sentences import (
    BREAKS,
    NO_WORDS,
    ORDERS,
    SentenceReader,
    Verb,
)
from plainspec.language.words.opposites import stem
from plainspec.language.words.verb_forms import any_base_form
from plainspec.language.words.vocabulary import (
    BE,
    IRREGULAR_PARTICIPLES,
    PREPOSITIONS,
    VERBS,
    base_form,
    words,
)
from plainspec.text.span import Span

#: "Smoking is prohibited": what is said stands before, and no verb behind.
STATES = words(
    "required mandated mandatory recommended allowed permitted permissible optional prohibited forbidden"
    " disallowed barred banned discouraged"
)
#: Before these a verb has lost its “e”: “referencing”, “dedicated”.
_MUTE = ("c", "v", "z", "at", "dg", "rg", "rs", "ns", "ur", "eced")


#: Means, by which a thing is done, and not those who do it.
_MEANS = words(
    "default design hand e-mail email mail post telephone phone fax letter courier law contract transfer card cheque"
    " cash message app voice name number mistake accident means"
)
#: Words that belong to the verb before them: “carry out”, “hand over”, “switch off”.
_PARTICLES = words("out up away down back over off in on aside forward")
_ALWAYS_PARTICLES = words("out up away aside forward back")
#: Others belong to these verbs in front of an object.
_PHRASAL = {
    "on": words("turn switch pass carry"),
    "off": words("turn switch call cut shut write pay"),
    "in": words("hand fill"),
    "over": words("hand take turn"),
    "down": words("write shut turn break cut close note slow"),
}


def _plain(lower: str) -> str:
    """The base form of a verb that is in no list, by its ending."""
    known = any_base_form(lower)
    if known:
        return known
    for ending, puts in (("ied", "y"), ("ying", "y")):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return lower[: -len(ending)] + puts
    for ending in ("ing", "ed"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            cut = lower[: -len(ending)]
            if cut[-1] == cut[-2] and cut[-1] not in "sl":
                return cut[:-1]
            return cut + "e" if cut.endswith(_MUTE) else cut
    return lower


class VerbReader(SentenceReader):
    """Finds the verbs of a clause and what belongs to them."""

    def _only_joined(self, one: Verb, other: Verb) -> bool:
        """Whether nothing but “and”, “or” and commas stands between two verbs."""
        return all(
            self.lowers[at] in ("and", "or", ",", "/") or is_adverb(self.lowers[at])
            for at in range(one.behind, other.first)
        )

    def _action(self, verb: Verb) -> Phrase:
        if not verb.lemma:
            return NO_WORDS
        at = verb.behind - 1
        token = self.sentence.tokens[at]
        return Phrase(verb.lemma, (stem(verb.lemma.split(" ")[0]),), Span(token.start, token.end))

    def _verbs(self, at: int, end: int, refrains: bool) -> list[Verb]:
        first = self._skip(at, end)
        found: list[Verb] = []
        starts = [first]
        passive = False
        alternative = False
        if first < end:
            passive = self._is_passive(first, end)
            for later in range(first + 1, end - 1):
                if self.within[later] >= 0 or self.lowers[later] not in ("and", "or", ","):
                    continue
                verb = later + 1
                while verb < end and (
                    self.lowers[verb] in ("and", "or", "then", "not", "either")
                    or is_adverb(self.lowers[verb])
                ):
                    verb += 1
                if (
                    verb < end
                    and self.within[verb] < 0
                    and self._is_verb(verb, end, passive, refrains)
                    and verb not in starts
                ):
                    starts.append(verb)
                    between = self.lowers[later:verb]
                    alternative = alternative or "or" in between
        for number, begin in enumerate(starts):
            last = starts[number + 1] if number + 1 < len(starts) else end
            while (
                last > begin + 1
                and number + 1 < len(starts)
                and (
                    self.lowers[last - 1] in ("and", "or", ",", "then", "not", "either")
                    or is_adverb(self.lowers[last - 1])
                )
            ):
                last -= 1
            found.append(self._verb(begin, last, passive and number > 0, alternative, refrains))
        return found

    def _skip(self, at: int, end: int) -> int:
        at = min(skip_adverbs(self.sentence.tokens, at), end)
        if at < end and self.lowers[at] == ",":  # “must not, under any circumstances, share”
            closing = next(
                (i for i in range(at + 1, min(at + 10, end)) if self.lowers[i] == ","), at
            )
            at = closing if self.within[at + 1 : at + 2] == (-1,) else at
        while at < end and (
            self.within[at] >= 0
            or is_adverb(self.lowers[at])
            or self.lowers[at] in (",", ":", "either", "to", "from")
        ):
            at += 1
        return at

    def _is_passive(self, at: int, end: int) -> bool:
        if self.lowers[at] not in BE and self.lowers[at] not in ("have", "has"):
            return False
        later = self._skip(at + 1, end)
        if later < end and self.lowers[later] in ("been", "being"):
            later = self._skip(later + 1, end)
        return later < end and self._is_participle(later)

    def _is_participle(self, at: int) -> bool:
        lower = self.lowers[at]
        if lower in IRREGULAR_PARTICIPLES:
            return True
        return lower.endswith("ed") and len(lower) > 3 and lower not in (
            "need", "embed", "indeed", "exceed", "proceed", "speed", "based", "limited", "detailed")  # fmt: skip

    def _is_verb(self, at: int, end: int, passive: bool, refrains: bool) -> bool:
        """Whether a further verb phrase begins at *at*, behind “and”."""
        lower = self.lowers[at]
        if passive:
            return self._is_participle(at) and not (
                at + 1 < end
                and self.lowers[at + 1] not in PREPOSITIONS
                and self.lowers[at + 1][:1].isalpha()
                and not is_adverb(self.lowers[at + 1])
                and self.lowers[at + 1] not in ("and", "or")
            )
        if refrains:
            return lower.endswith("ing") and bool(base_form(lower))
        if lower == "be":
            return True
        if lower not in VERBS:
            return False
        after = self.lowers[at + 1] if at + 1 < end else ""
        if after in DETERMINERS or after in PRONOUNS or (after[:1] in "`\ufffc" and after):
            return True
        return lower not in NOUNS_TOO and after != "of"

    def _verb(self, at: int, end: int, passive: bool, alternative: bool, refrains: bool) -> Verb:
        if at >= end or not self.lowers[at][:1].isalnum():
            return Verb(min(at, self.count - 1), at, max(end, 1), "", False, alternative, False)
        lower = self.lowers[at]
        if passive:
            return self._phrasal(Verb(at, at + 1, end, self._lemma(at), True, alternative, False))
        if self._is_passive(at, end):
            verb = self._skip(at + 1, end)
            if self.lowers[verb] in ("been", "being"):
                verb = self._skip(verb + 1, end)
            if lower in BE or self.lowers[at + 1] in ("been", "being"):
                return self._phrasal(
                    Verb(at, verb + 1, end, self._lemma(verb), True, alternative, False)
                )
        before = self.lowers[at - 1] if at else ""
        if (
            (refrains and not lower.endswith("ing"))
            or (before in STATES and "that" not in self.lowers[:at])
            or lower in DETERMINERS
            or (before in STATES | {"only"} and lower in PREPOSITIONS)
        ):
            return Verb(at, at, end, "", False, alternative, False)
        return self._phrasal(Verb(at, at + 1, end, self._lemma(at), False, alternative, False))

    def _phrasal(self, verb: Verb) -> Verb:
        """*verb* with the particle that belongs to it: “carry out”, “hand over”."""
        at, end = verb.behind, verb.last
        if at >= end or self.lowers[at] not in _PARTICLES or not verb.lemma or verb.lemma == "be":
            return verb
        particle = self.lowers[at]
        follows = self.lowers[at + 1] if at + 1 < end else ""
        if follows in ("of", "to") and particle in ("out", "up"):
            return verb  # “out of use”, “up to five”
        apart = (
            not follows[:1].isalnum()
            or follows in PREPOSITIONS
            or follows == "to"
            or is_adverb(follows)
        )
        known = not verb.passive and verb.lemma in _PHRASAL.get(particle, ())
        if particle in _ALWAYS_PARTICLES or apart or known:
            return verb._replace(behind=at + 1, lemma=f"{verb.lemma} {particle}")
        return verb

    def _lemma(self, at: int) -> str:
        lower = self.lowers[at]
        return "be" if lower in BE else base_form(lower) or _plain(lower)

    def _roles(self, verb: Verb, actor: Phrase, state: bool) -> tuple[Phrase, Phrase, Phrase, bool]:
        """Actor, object and the rest; of a passive, the subject is the object."""
        at, end = verb.behind, verb.last
        stop = at
        while (
            stop < end
            and self.within[stop] < 0
            and not (
                self.lowers[stop] in PREPOSITIONS
                and not (stop > at and self.lowers[stop] == "following")
                and self.lowers[stop] not in ("of", "than", "including", "using", "like")
            )
            and self.lowers[stop] not in BREAKS
            and self.lowers[stop] != "to"
        ):
            stop += 1
        if stop == at and stop < end and self.within[stop] >= 0:
            stretch = self.sentence.stretches[self.within[stop]]
            if stretch.region in (Region.RELATIVE, Region.QUOTE):
                stop = min(stretch.last, end)
        finish = stop
        while finish < end and not (
            self.within[finish] >= 0
            and self.sentence.stretches[self.within[finish]].region is not Region.BRACKET
        ):
            finish += 1
        finish = min(finish, max(stop, self._action_end(verb)))
        stop = min(stop, finish)
        if (
            stop < finish < self.count
            and self.within[finish] >= 0
            and self.lowers[finish - 1] in PREPOSITIONS
        ):
            finish -= 1  # “the rule on which …”
        if state:
            return NO_WORDS, actor, self._phrase(at, finish), True
        if not verb.passive:
            return actor, self._phrase(at, stop), self._phrase(stop, finish), False
        close = next(
            (i for i in range(at, end) if self.lowers[i] in BREAKS and self.within[i] < 0), end
        )
        by = next(
            (i for i in range(at, close) if self.lowers[i] == "by" and self.within[i] < 0), -1
        )
        if by < 0 or by + 1 >= end or self.lowers[by + 1].endswith("ing") or self._in_quantity(by):
            return NO_WORDS, actor, self._phrase(at, finish), True
        last = by + 1
        while (
            last < close
            and self.within[last] < 0
            and self.lowers[last] not in PREPOSITIONS | ORDERS
            and not (self.lowers[last] == "," and self.lowers[last + 1 : last + 2] in (["and"], ["but"], ["so"])
                     and "," not in self.lowers[by:last])
        ):  # fmt: skip
            last += 1
        while last > by + 1 and is_adverb(self.lowers[last - 1]):
            last -= 1
        if not _MEANS.isdisjoint(self.lowers[by + 1 : last]):
            return NO_WORDS, actor, self._phrase(at, finish), True
        doer = self._phrase(by + 1, last)
        rest = self._phrase(last, finish)
        return (
            doer if doer.stems else NO_WORDS,
            actor,
            rest if rest.text else self._phrase(at, by),
            True,
        )
