"""What stands behind a modal and turns it, and bans that have none; see :mod:`plainspec.language.folding.fold`."""

from __future__ import annotations

import re

import msgspec

from plainspec.language.folding.folded import Item, Modal
from plainspec.language.folding.words import FINITE, WordReader, is_finite
from plainspec.language.norms.clause_words import MODAL_WORDS, is_adverb, is_word
from plainspec.language.norms.deontics import (
    ABSTAINING,
    WITHOUT,
    Periphrasis,
    abstains,
    denied_deed,
    does_without,
)
from plainspec.language.norms.deontics_table import Sign
from plainspec.language.norms.force import Force
from plainspec.language.norms.openers import Region
from plainspec.language.norms.periphrases import periphrasis
from plainspec.language.words.opposites import canonical, root
from plainspec.language.words.sayings import NEVER
from plainspec.language.words.vocabulary import IRREGULAR_PARTICIPLES, words
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: A limit of place or time in front of a sentence.
FRONT = Pattern(
    r"\W*(?:(?:therefore|however|note),? )?"
    r"((?:For|In|On|During|At|Under|With|Without|Within|Throughout|Outside|Inside|As of|Upon|By(?= default,))\b"
    r"(?! (?:addition|general|particular|all cases|any case|every case|principle|order|other words|turn|contrast"
    r"|summary|practice|all circumstances|all times|case|the event|no )\b)[^,:]{3,100},)",
    re.IGNORECASE,
)


def left_free(modal: Modal) -> Modal:
    """*modal*, where what it allows need not be done either: “may sign or not”."""
    if modal.force is not Force.PERMISSION or modal.negative:
        return modal
    return Modal(Force.CHOICE, False, modal.span)


def of_all(settled: Modal, negations: list[Span | None]) -> tuple[list[Modal], list[Span | None]]:
    """The modals and negations of a sentence of which a clause round it says all: “nobody minds if it is not signed”."""
    if len(negations) != 1 or settled.force is Force.EXEMPTION:
        return [settled], negations
    denied = denied_deed(Sign(settled.force, settled.negative))
    return [Modal(*denied, settled.span)], []


def is_undone(word: str) -> bool:
    """Whether *word* says that something has not been done with a thing: “unreported”, “unpaid”."""
    if len(word) < _SHORTEST or not word.startswith("un") or word in _NOT_UNDONE:
        return False
    return word.endswith("ed") or word[2:] in IRREGULAR_PARTICIPLES


_SHORTEST = 5
_NOT_UNDONE = words("united unlimited under unified uniformed")


def not_left_undone(items: list[Item], modals: list[Modal], negations: list[Span | None]) -> None:
    """Write “must be reported” for “must not go unreported”, in place."""
    at = next(
        (n for n, i in enumerate(items) if i.before in _STAYING and is_undone(i.text.lower())), -1
    )
    if at < 0:
        return
    if len(modals) == 1 and modals[0].negative and not negations:
        modals[0] = Modal(modals[0].force, False, modals[0].span)
    elif not modals and len(negations) == 1:
        negations.clear()
    else:
        return
    done = root(items[at].text[2:])
    items[at] = msgspec.structs.replace(items[at], key=canonical(done), stem=done)


class ChoiceReader(WordReader):
    """Reads “choose not to”, “in no case” and “no smoking” in one sentence."""

    def bans(self) -> bool:
        """“No smoking in the stairwell.”: “no” and what is done, with no verb that says something of it."""
        if "no" not in self.lowers[:_BULLET]:
            return False
        lowers = [lower for lower in self.lowers if is_word(lower)]
        if lowers[:1] != ["no"] or not 1 < len(lowers) <= _BAN or not lowers[1].isalpha():
            return False
        short = len(lowers) <= _SHORT_BAN and not _PLACING.isdisjoint(lowers[2:])
        return (
            (lowers[1].endswith("ing") or short)  # “no food in the lab”
            and all(lower not in FINITE and lower not in MODAL_WORDS for lower in lowers)
            and not any(is_finite(self.lowers, at) for at in range(2, len(self.lowers)))
        )

    def left_undone(self) -> bool:
        """Whether something “goes unreported”, “stays unlocked”, “remains out of” a thing: it is left so."""
        found = False
        for at, lower in enumerate(self.lowers[:-1]):
            if lower not in _STAYING or self.sentence.within[at] >= 0:
                continue
            state = self.lowers[at + 1]
            if is_undone(state):
                if lower in _GOING:
                    self._take(at, at + 1)
                found = True
            elif state == "out" and lower not in _GOING:
                found = True
        return found

    def choice(self, at: int) -> tuple[int, bool]:
        """The token behind “choose to”, “choose not to” or “skip” at token *at*, and whether it lets off."""
        lowers = self.lowers
        while at < len(lowers) and lowers[at] in _BESIDES:
            at += 1
        verb, after, third = (*lowers[at : at + 3], "", "", "")[:3]
        if verb == "not" and after == "to":
            return at + 2, True  # “is permitted not to”
        leaves = abstains(lowers, at) if verb in ABSTAINING else 0
        if not leaves and verb in WITHOUT:
            leaves = does_without(lowers, at)
            self.avoids |= leaves > 0
        if leaves:
            return leaves, True
        if verb in _CHOOSING and after == "to":
            return at + 2, False
        if verb in _CHOOSING and after == "not" and third == "to":
            return at + 3, True
        if verb in _SKIPPING and after.endswith("ing"):
            return at + 1, True
        return 0, False

    def never(self, at: int) -> int:
        """The token behind “in no case” and the like at token *at*; 0 where none of them stands there."""
        if self.lowers[at : at + 1] == [","]:
            at += 1
        return at + 3 if tuple(self.lowers[at : at + 3]) in NEVER else 0

    def passive_verb(self, at: int) -> int:
        """Where “be” and a participle stand behind the subject at token *at*; 0 where none does."""
        for later in range(at, min(at + _LONG_SUBJECT, len(self.lowers) - 1)):
            lower = self.lowers[later]
            if self.sentence.within[later] < 0 and (
                lower in _CLAUSE_ENDS or (lower == "to" and self.lowers[later + 1] != "be")
            ):
                return 0
            if lower == "be":
                return later if self.participle(later + 1) else 0
        return 0

    def participle(self, at: int) -> bool:
        """Whether a participle stands at *at*, or behind adverbs and “not”."""
        lowers = self.lowers
        while at < len(lowers) and (is_adverb(lowers[at]) or lowers[at] in ("not", "never")):
            at += 1
        return at < len(lowers) and (
            lowers[at].endswith(("ed", "en")) or lowers[at] in IRREGULAR_PARTICIPLES
        )

    def is_hearty(self, force: Force, first: int, last: int) -> bool:
        """Whether the words from token *first* on invite to a thing and do not only allow it, or demand more than they advise."""
        if force is Force.RECOMMENDATION:
            said = self.lowers[first:last]
            at = self.sentence.tokens[first].start
            in_prose = said[0] in _SHOULD and not self.sentence.text[at : at + 2].isupper()
            return in_prose or "never" in said
        return force is Force.PERMISSION and not HEARTY.isdisjoint(self.lowers[first:last])

    def eased(self, at: int) -> int:
        """The token behind “well” or “easily”, which at token *at* say of a leave that it is given gladly, or is easily taken."""
        last = at
        while last < len(self.lowers) and self.lowers[last] in _EASILY:
            last += 1
        return last

    def main(self) -> int:
        """The first token of the main clause: behind a condition or a limit in front of it."""
        stretches = self.sentence.stretches
        first = 0
        if stretches and stretches[0].first == 0 and stretches[0].region in _FRONTED:
            first = stretches[0].last
        else:
            front = FRONT.match(self.sentence.text)
            first = self._at(front.end()) if front is not None else 0
        while first < len(self.lowers) and self.lowers[first] == ",":
            first += 1
        return first

    def periphrasis(self, at: int, main: int) -> Periphrasis | None:
        """The modality at token *at* of the main clause, which begins with token *main*."""
        if not 0 < main <= at:
            return periphrasis(self.lowers, at)
        found = periphrasis(self.lowers[main:], at - main)
        if found is None:
            return None
        return found._replace(
            last=found.last + main,
            first=found.first + main if found.first >= 0 else -1,
            subject=(found.subject[0] + main, found.subject[1] + main) if found.subject[1] else (0, 0),
            besides=found.besides + main if found.besides >= 0 else -1,
        )  # fmt: skip


_FRONTED = (Region.CONDITION, Region.REASON)
_GOING = words("go goes")
_STAYING = _GOING | words("remain remains stay stays left")
#: In lower case these demand, whatever RFC 2119 has them mean in capitals.
_SHOULD = words("should shouldn't ought")
_BESIDES = words("also then instead optionally freely safely simply just")
_CHOOSING = words("choose select decide opt elect prefer wish want like")
_SKIPPING = words("omit skip forgo avoid")
_PLACING = words("in on at near inside within during behind under")
#: A ban with no verb has so many words, at most; one of things in a place; marks before its first word.
_BAN, _SHORT_BAN, _BULLET = 12, 8, 4
#: A subject that stands behind its modal has so many words, at most; and what ends it.
_LONG_SUBJECT = 10
_CLAUSE_ENDS = words(", ; : — – . and or but if when unless")
_EASILY = words("well easily safely happily gladly freely readily comfortably perfectly very quite")
#: Whoever is told so is not at the same time advised against it, as he may be who “may”.
HEARTY = words(
    "nobody nothing welcome free liberty invited wrong harm objection objections every fine okay ok alright perfectly absolutely"
)
