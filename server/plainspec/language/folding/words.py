"""The words of a sentence that is folded: those of content, expressions that one word stands for, negations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from plainspec.language.folding.amounts import AmountReader
from plainspec.language.norms.clause_words import (
    DETERMINERS,
    MODAL_WORDS,
    PRONOUNS,
    is_adverb,
    is_word,
)
from plainspec.language.norms.deontics import ABSTAINING, WITHOUT, abstains, does_without
from plainspec.language.norms.openers import Region
from plainspec.language.words.opposites import canonical, root, stem
from plainspec.language.words.sayings import (
    EMPTY,
    NAMES,
    NEGATIONS,
    NEVER,
    NO_PARTICLES,
    PURE,
    SAYINGS,
    TURNING,
)
from plainspec.language.words.vocabulary import (
    BE,
    DO,
    HAVE,
    PREPOSITIONS,
    VERBS,
    base_form,
    is_plural,
    words,
)
from plainspec.language.words.wordnet import VERBS as RARER_VERBS

FINITE = BE | HAVE | DO
AVOIDING = words("avoid avoids avoided avoiding")
_DOING_WITHOUT = AVOIDING | words("dispensed")


class Found(NamedTuple):
    """A content word or a negation: its key and stem, and its first token and the one behind it."""

    key: str
    stem: str
    first: int
    last: int

    @property
    def negation(self) -> bool:
        """Whether it turns the sign and says nothing else."""
        return not self.key


class WordReader(AmountReader):
    """Reads the words of content of one sentence. ``avoids`` where something is to be avoided."""

    def __init__(self) -> None:
        super().__init__()
        self.avoids = False

    def is_aside(self, at: int) -> bool:
        """Whether token *at* stands in brackets."""
        number = self.sentence.within[at]
        if number < 0:
            return False
        return any(  # what is quoted in brackets is both
            stretch.region is Region.BRACKET and stretch.first <= at < stretch.last
            for stretch in self.sentence.stretches
        )

    def is_led(self, at: int) -> bool:
        """Whether token *at* begins what says in which way: behind a preposition, and an article or none."""
        before = at - 1
        if before > 0 and self.lowers[before] in _ARTICLES:
            before -= 1
        return before > 0 and self.lowers[before] in _LEADING

    def region(self, at: int) -> str:
        """``which`` in a clause that picks something out by what it is not; else empty."""
        number = self.sentence.within[at]
        if number < 0:
            return ""
        stretch = self.sentence.stretches[number]
        if stretch.region is not Region.RELATIVE:
            return "which" if stretch.region is Region.QUOTE else ""
        before = self.lowers[stretch.first - 1] if stretch.first else ""
        if stretch.marker == "that":
            return "" if base_form(before) or before in ("sure", "certain") else "which"
        return "which"

    def contents(self, first: int, last: int) -> Iterator[Found]:
        """The content words and negations among the tokens from *first* on that are not yet taken."""
        lowers, at = self.lowers, first
        while at < last:
            lower = lowers[at]
            if self.taken[at]:
                at += 1
                continue
            if lower not in _MARKED and lower[0] != "`":
                content = _content(lower)
                if content is not None:
                    yield Found(*content, at, at + 1)
                at += 1
                continue
            if lower == "fail" and at and lowers[at - 1] in _POSSIBLY:
                yield Found("fail", "fail", at, at + 1)  # “may fail to”: what might happen
                at += 1
                continue
            if lower in ABSTAINING or lower in WITHOUT:
                behind = abstains(lowers, at) if lower in ABSTAINING else 0
                if not behind and lower in WITHOUT:
                    behind = does_without(lowers, at)
                    self.avoids |= behind > 0
                if behind:
                    yield Found("", "", at, behind)
                    at = behind
                    continue
            saying = self._saying(at, last) if lower in SAYINGS.firsts else None
            if saying is not None:
                behind, stands = saying
                if stands and stands not in EMPTY:
                    own = stem(stands)
                    yield Found(canonical(own), own, at, behind)
                at = behind
                continue
            if lower in _FIRST_OF_NEVER and tuple(lowers[at : at + 3]) in NEVER:
                yield Found("", "", at, at + 3)
                at += 3
                continue
            if lower in TURNING and all(
                lowers[at + 1 + n : at + 2 + n] == [w] for n, w in enumerate(TURNING[lower])
            ):
                yield Found("", "", at, at + 1 + len(TURNING[lower]))
                at += 1 + len(TURNING[lower])
                if lower in _DOING_WITHOUT and not "".join(lowers[at : at + 1]).endswith("ing"):
                    self.avoids = True
                continue
            if lower in NEGATIONS:
                yield Found("", "", at, at + 1)
            elif (
                lower == "following"
                and at
                and (lowers[at - 1] in _BEFORE_DEED or self.taken[at - 1])
            ):
                own = stem("follow")  # “prohibited from following”, not “after”
                yield Found(canonical(own), own, at, at + 1)
            elif lower == "then" and self._tells_order(at):
                yield Found("befor", "befor", at, at + 1)
            elif lower in WHETHER and self._opens_report(at):
                yield Found(lower, lower, at, at + 1)
            elif lower[0] == "`":
                token = self.sentence.tokens[at]
                written = self.sentence.text[token.start : token.end]
                yield Found(written, written, at, at + 1)
            elif lower in ("on", "off") and self._is_switched(at):
                own = stem("enabled" if lower == "on" else "disabled")
                yield Found(canonical(own), own, at, at + 1)
            elif (
                is_word(lower)
                and lower[0] != "\ufffc"
                and (lower not in EMPTY or self._is_name(at))
            ):
                own = _stem(lower)
                yield Found(canonical(own), own, at, at + 1)
            at += 1

    def _tells_order(self, at: int) -> bool:
        """Whether “then” at token *at* says what comes next, and not what follows from a condition."""
        sentence = self.sentence
        if self.lowers[at - 1 : at] not in ([","], ["and"], [";"]) or sentence.within[at] >= 0:
            return False
        if any(stretch.region is Region.CONDITION for stretch in sentence.stretches):
            return False
        following, next_one = (*self.lowers[at + 1 : at + 3], "", "")[:2]
        commands = following in VERBS or (
            following[:1].isalpha()
            and following not in _NO_SUBJECT
            and (next_one in DETERMINERS or next_one in PRONOUNS)
        )
        return commands or "first" in self.lowers[:at]

    def _is_switched(self, at: int) -> bool:
        """“are on by default”, “must be off”: a state."""
        before = self.lowers[at - 1] if at else ""
        after = self.lowers[at + 1] if at + 1 < len(self.lowers) else "."
        if after in _AFTER_SWITCH and not _SWITCHED.isdisjoint(self.lowers[max(0, at - 5) : at]):
            return True  # “leave the lamp on overnight”
        ends = not after[0].isalnum() or after in _AFTER_STATE
        return ends and (
            before in BE or before in _SWITCHING or (after in ".;" and before[:1].isalpha())
        )

    def _is_name(self, at: int) -> bool:
        token = self.sentence.tokens[at]
        return token.lower in NAMES and self.sentence.text[token.start : token.end].isupper()

    def _saying(self, at: int, last: int) -> tuple[int, str] | None:
        lowers = self.lowers
        by_second, parting = SAYINGS.of(lowers[at])
        following = lowers[at + 1] if at + 1 < last else "."
        if following in by_second:
            for sequence, stands in by_second[following]:
                behind = at + len(sequence)
                if (
                    behind <= last
                    and tuple(lowers[at:behind]) == sequence
                    and not any(self.taken[at:behind])
                ):
                    return behind, stands
        if "" in by_second:
            return at + 1, by_second[""][0][1]
        return self._parted(at, last, by_second, parting) if parting else None

    def _parted(
        self, at: int, last: int, by_second: dict[str, tuple[tuple[tuple[str, ...], str], ...]], parting: frozenset[str]
    ) -> tuple[int, str] | None:  # fmt: skip
        """“keep the key out of the log”: the particle is taken, and the verb stands for both.

        A particle that is a preposition as well belongs to the verb only where no noun follows.
        """
        lowers = self.lowers
        plain = lowers[at + 1 : at + 2] and lowers[at + 1] not in DETERMINERS | PRONOUNS
        for place in range(at + 2, min(at + (_BARE if plain else _MOST_PARTED), last)):
            particle = lowers[place]
            if particle in _NOT_PARTED or not is_word(particle) or self.taken[place]:
                return None
            if particle not in parting:
                if particle in PREPOSITIONS:
                    return None
                continue
            for sequence, stands in by_second[particle]:
                behind = place + len(sequence) - 1
                if behind > last or tuple(lowers[place:behind]) != sequence[1:]:
                    continue
                if len(sequence) > 2 or self._closes(at, particle, behind):
                    self._take(place, behind)
                    return at + 1, stands
            if particle in PREPOSITIONS and particle not in PURE:
                return None
        return None

    def _closes(self, at: int, particle: str, behind: int) -> bool:
        """Whether the *particle* before token *behind* is one of the verb at *at*."""
        if particle in NO_PARTICLES:
            return False
        if particle not in PREPOSITIONS or particle in PURE:
            return True
        following = self.lowers[behind] if behind < len(self.lowers) else "."
        return self.lowers[at] not in _HOLDING and (
            not following[0].isalnum() or following in _BEHIND_PARTICLE
            or following in PREPOSITIONS or is_adverb(following)
        )  # fmt: skip

    def _opens_report(self, at: int) -> bool:
        number = self.sentence.within[at]
        if number < 0 or not at:
            return False
        stretch = self.sentence.stretches[number]
        following = self.lowers[at + 1] if at + 1 < len(self.lowers) else ""
        if self.lowers[at] == "that" and (following in FINITE or following in MODAL_WORDS):
            return False  # “state that is kept”: no report
        return (
            stretch.first == at
            and stretch.region is Region.RELATIVE
            and bool(base_form(self.lowers[at - 1]))
            and self.lowers[at - 1] not in _TRANSPARENT
        )


def is_finite(lowers: Sequence[str], at: int) -> bool:
    """Whether word *at* is by its form and place a sentence's verb: "the gateway retries", "late fees apply"."""
    lower = lowers[at]
    if at > 1 and lowers[at - 1] == "never" and lower[:1].isalpha():  # “the service never hashes”
        return lower.endswith("s") != is_plural(lowers[at - 2])
    if not at or lower in FINITE or not _is_verb(lower):
        return False
    before = lowers[at - 1]
    if at > 1 and is_adverb(before):
        before = lowers[at - 2]
    if not before[:1].isalpha() or before in _NO_SUBJECT or before in PREPOSITIONS:
        return False
    following = lowers[at + 1] if at + 1 < len(lowers) else "."
    if following in FINITE or following in MODAL_WORDS:
        return False
    if before in _SPEAKERS and at <= _EARLY:
        return lower in VERBS or lower in _RARER  # “we sell data”
    if lower in VERBS or lower in _RARER or lower in _ABSTAINING:
        return is_plural(before)
    return lower.endswith("s") and not is_plural(before)


def _is_verb(lower: str) -> bool:
    """Whether it is a form of a verb."""
    return bool(base_form(lower)) or lower in _RARER or lower.removesuffix("s") in _ABSTAINING or (
        lower.endswith("s")
        and (lower[:-1] in _RARER or (lower.endswith("es") and (lower[:-2] in _RARER or f"{lower[:-3]}y" in _RARER)))
    )  # fmt: skip


_RARER = words(RARER_VERBS)
_SPEAKERS = words("we you they")
#: Where a pronoun speaks for the whole sentence, its verb is one of so many first words.
_EARLY = 3
_ABSTAINING = words("abstain refrain desist forbear")
_NO_SUBJECT = DETERMINERS | MODAL_WORDS | FINITE | words("to not never and or than as")
_AFTER_STATE = words("by when while if unless until at during for and or in after before whenever")
_AFTER_SWITCH = words(
    "overnight permanently always all at during . ; , while when until after before between"
)
_SWITCHED = words(
    "leave leaves left leaving keep keeps kept turn turns turned switch switches switched"
)
_SWITCHING = words("switched turned left kept remain remains stay stays always set is are be")
_BEFORE_DEED = words("from of by without for avoid avoids avoiding stop keep start not")
_ARTICLES = words("a an the")
_LEADING = words("in with by at on via through using as under")
#: From a verb to its particle, in tokens, at most; of them, where no article follows the verb.
_MOST_PARTED = 7
_BARE = 5
#: “Leave the lamp off”: how it is left.
_HOLDING = words("keep keeps keeping kept leave leaves leaving left")
_BEHIND_PARTICLE = words(
    "if when whenever while unless until after before and or but so because once as"
)
_NOT_PARTED = MODAL_WORDS | FINITE | words("and or but that which who not never if when of")
_POSSIBLY = words("may might can could")
_FIRST_OF_NEVER = frozenset(saying[0] for saying in NEVER)
_TRANSPARENT = words(
    "ensure ensures ensured ensuring guarantee guarantees guaranteeing check checks checking verify verifies"
    " verifying make makes making require requires requiring"
)
WHETHER = words("that whether how why what")

#: Words that may be read together with others, and those that :meth:`_Reader._contents` looks at closely.
_MARKED = frozenset(
    {
        *SAYINGS.firsts,
        *_FIRST_OF_NEVER,
        *TURNING,
        *ABSTAINING,
        *WITHOUT,
        *NEGATIONS,
        *WHETHER,
        *NAMES,
        "on",
        "off",
        "then",
        "following",
    }
)


@lru_cache(maxsize=1 << 14)
def _content(lower: str) -> tuple[str, str] | None:
    """The key and the stem of a content word; None for any other token."""
    if lower in EMPTY or lower[0] == "\ufffc" or not is_word(lower):
        return None
    own = _stem(lower)
    return canonical(own), own


@lru_cache(maxsize=1 << 15)
def _stem(lower: str) -> str:
    return root(lower.removesuffix("'s").rstrip("'"))
