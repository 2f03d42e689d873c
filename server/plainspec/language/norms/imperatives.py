"""Sentences that demand without a modal verb: imperatives; and whether a sentence demands at all."""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.norms.clause_words import DETERMINERS, MORE_VERBS, PRONOUNS, is_adverb
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.modality import SIMPLE, Modal, carries, modals
from plainspec.language.norms.norm import Modality
from plainspec.language.norms.openers import Region
from plainspec.language.words.vocabulary import (
    CONJUNCTIONS,
    PREPOSITIONS,
    SUBORDINATORS,
    VERBS,
    base_form,
    words,
)
from plainspec.syntax.nodes import Node
from plainspec.text.span import Span


class Imperative(Node, frozen=True):
    """A verb in the imperative; ``span`` covers the verb, or the words that negate it."""

    span: Span
    modality: Modality


#: Nouns as well as verbs: imperatives only before an article and the like.
NOUNS_TOO = words(
    "access act address alert answer audit benefit block book broadcast buffer call cause change charge"
    " check claim contact control copy cover deal default delay delegate demand deploy design display"
    " document download draft drive drop edit end estimate exchange exercise exit experience express"
    " filter fit fix force format function guarantee guide handle help hold impact import increase"
    " index input interface issue label launch lead limit link list load lock log look mandate mark"
    " match measure model monitor move name need note number object offer open order output override"
    " own pass pay permit pick place plan play point post power present press price process produce"
    " program progress project promise prompt purchase push query queue quote raise range rate reach"
    " read record reference refund register regard release repair reply report request research reset"
    " resort respect rest result return review reward ring risk route run scale schedule score search"
    " sense separate set share ship show sign signal sort sound source spread stand start state stay"
    " step stop store stream study subject sum supply support switch talk target test think time touch"
    " track trade train transfer transport treat trigger trust try turn update upgrade upload use value"
    " view visit vote wait want watch wish work write yield complete correct direct clear close empty"
    " level mean lower last slow better commit back head mind even content parent group file section"
    " interest matter figure message comment tag error base scope client mask reason reuse solicit suit"
    " suppose suspend agree appear arrive belong consist correspond depend deserve differ exist happen"
    " interact interfere lie like lose lack occur originate participate possess remain reside seem tend"
    " vary live allow include"
)


_AFTER_NOUN = words(
    "of is are was were has have had does do did must shall should may can will would might could"
    " cannot in between = isn't aren't : ) ( → -"
)


def imperative(text: str, heading: bool = False) -> Imperative | None:
    """The first imperative of *text*; *heading* where it is one, or an item of a list.

    None where the sentence has a modal of its own, or asks.
    """
    return _imperative(text, heading)


def is_normative(text: str, leads: tuple[str, ...] = (), heading: bool = False) -> bool:
    """Whether *text* demands, forbids, advises or allows: by a modal, an imperative, or a lead.

    *leads* are the sentences that introduce the list it stands in, the
    outermost first; *heading* where it is a heading.
    """
    if modals(text):
        return True
    if frame(text).question:
        return False
    return _imperative(text, heading) is not None or carries(leads) is not None


@lru_cache(maxsize=4096)
def _imperative(text: str, heading: bool) -> Imperative | None:
    sentence = frame(text)
    if sentence.question:
        return None
    own = modals(text)
    tokens, within = sentence.tokens, sentence.within
    for at, token in enumerate(tokens):
        if within[at] >= 0:
            continue
        if own and token.start >= own[0].span.start:
            return None
        before = at - 1
        while before >= 0 and tokens[before].lower in ("please", "always", "also", "instead"):
            before -= 1
        last = tokens[before].lower if before >= 0 else ""
        opens = (
            last in ("", ";", ":", "—", "–", "then", "please", ".", "*", "-")
            or (before >= 0 and within[before] >= 0 and _only_stretches(sentence, before))
            or (last == "," and _only_stretches(sentence, before))
        )
        if not opens or (last == ":" and _might_be(sentence, before)):
            continue
        found = _imperative_at(sentence, at, heading)
        if found is not None:
            if own and not (
                _is_apart(sentence, found, own[0]) or _forbids_besides(own[0], sentence)
            ):
                return None
            return found
    return None


def _only_stretches(sentence: Frame, last: int) -> bool:
    """Whether only conditions, marks and connecting adverbs stand up to token *last*."""
    if last > 0 and sentence.tokens[last].lower == ",":
        first = sentence.tokens[0].lower
        between = sentence.tokens[1:last]
        if (first in PREPOSITIONS or first in ("to", "before", "after")) and not any(
            token.lower in ",;:" or token.lower in SIMPLE for token in between
        ):
            return True  # “To do so, …”
    for at in range(last, -1, -1):
        if sentence.within[at] >= 0:
            if sentence.stretches[sentence.within[at]].region is Region.QUOTE:
                return False
            continue
        lower = sentence.tokens[at].lower
        if not (
            is_adverb(lower)
            or lower in ",;:—–-*."
            or lower in ("and", "but", "so", "in", "general")
        ):
            return False
    return True


def _might_be(sentence: Frame, last: int) -> bool:
    """Whether what stands before the colon, token *last*, says what might be done.

    “It could cheat: read the answers, and send them back” tells how.
    """
    return any(
        sentence.within[at] < 0 and sentence.tokens[at].lower in ("could", "would", "might")
        for at in range(last)
    )


def _forbids_besides(modal: Modal, sentence: Frame) -> bool:
    """Whether *modal* is the “don't” of “ask once and don't …”."""
    return modal.span.of(sentence.text).lower().startswith(("don", "do not", "never"))


def _is_apart(sentence: Frame, found: Imperative, modal: Modal) -> bool:
    """Whether a mark ends the imperative's clause before *modal*."""
    between = sentence.text[found.span.end : modal.span.start]
    return any(mark in between for mark in ",;:—")


def _imperative_at(sentence: Frame, at: int, heading: bool) -> Imperative | None:
    tokens = sentence.tokens
    count = len(tokens)

    def word(index: int) -> str:
        return tokens[index].lower if 0 <= index < count else ""

    lower = word(at)
    after = word(at + 1)
    if (
        lower in ("note", "notice", "recall", "imagine", "see", "suppose", "consider")
        and after != "the"
    ):
        return None  # these speak to the reader
    if lower == "don't" or (lower == "do" and after == "not"):
        verb = at + (1 if lower == "don't" else 2)
        while verb < count and is_adverb(word(verb)):
            verb += 1
        if (
            word(verb) in ("be",)
            or word(verb) in VERBS
            or word(verb) in MORE_VERBS
            or (verb < count and word(verb)[:1].isalpha())
        ):
            return Imperative(sentence.span(at, verb), Modality.PROHIBITION)
        return None
    if lower == "avoid" and after and after[:1].isalpha():
        return Imperative(sentence.span(at, at + 1), Modality.PROHIBITION)
    if lower == "refrain" and after == "from":
        return Imperative(sentence.span(at, at + 2), Modality.PROHIBITION)
    if lower == "never" and (word(at + 1) in VERBS or word(at + 1) in MORE_VERBS):
        return Imperative(sentence.span(at, at + 1), Modality.PROHIBITION)
    if is_adverb(lower) and lower not in ("first", "all", "each", "both", "either", "at", "once"):
        if (after in VERBS and after not in NOUNS_TOO) or after == "be":
            return Imperative(sentence.span(at + 1, at + 2), Modality.OBLIGATION)
        return None
    if lower not in VERBS and lower not in MORE_VERBS and not _commands(sentence, at):
        return None
    if after in _AFTER_NOUN or not after or after in ".,;":
        return None
    written = sentence.text[tokens[at].start : tokens[at].end]
    if written.isupper() and len(written) > 1:
        return None
    direct = (
        (after in ("and", "or") and word(at + 2) in VERBS and word(at + 3) in DETERMINERS)
        or after in DETERMINERS
        or after in PRONOUNS
        or (is_adverb(after) and after not in ("all",))
        or after
        in ("whether", "that", "how", "what", "if", "when", "up", "out", "off", "down", "away")
        or after.startswith(("`", "\ufffc"))
    )
    if (
        lower in NOUNS_TOO
        and not direct
        and not (
            lower
            in (
                "use",
                "include",
                "help",
                "support",
                "share",
                "respect",
                "allow",
                "present",
                "express",
            )
            and not heading
            and (after.isalpha() or after.isdigit())
            and not (base_form(after) and (lower not in _USING or after.endswith("s")))
            and after not in _NOT_OBJECTS
        )
    ):
        return None
    # “Process returns”, “Return values are”: a finite verb makes the first word a subject.
    if not direct:
        for later in range(at + 1, min(at + 4, count)):
            if word(later) in ("is", "are", "was", "were", "has", "does"):
                return None
            if word(later) in ",;:.":
                break
    return Imperative(sentence.span(at, at + 1), Modality.OBLIGATION)


def _commands(sentence: Frame, at: int) -> bool:
    """Whether an unknown word at *at* can be nothing but a verb: “rinse the flask with water”.

    It opens the sentence, an article follows, and no other word is a verb that goes with a subject.
    """
    lowers = [token.lower for token in sentence.tokens]
    lower = lowers[at]
    if at or not lower.isalpha() or len(lower) <= 2 or lower in _NO_COMMANDS:
        return False
    if lower.endswith(("ing", "ed", "ly", "s")) or lowers[at + 1 : at + 2] == []:
        return False
    if lowers[1] not in _ARTICLES:
        return False
    return not any(
        sentence.within[n] < 0 and (word in _FINITE or word in SIMPLE)
        for n, word in enumerate(lowers)
    )


_ARTICLES = words("the a an every each all any your its their")
_FINITE = words("is are was were has have had does do did isn't aren't doesn't don't")
#: What may stand before an article at the head of a sentence and is no verb.
_NO_COMMANDS = (
    PREPOSITIONS
    | SUBORDINATORS
    | CONJUNCTIONS
    | DETERMINERS
    | PRONOUNS
    | words(
        "only even just not what such quite half both once then than rather hence thus here there"
        " now today later often never ever too so many much more most few little no yes else also"
        " unlike versus minus worth next notwithstanding throughout maybe perhaps alas like"
        " given whereby wherein thereby therefore however moreover still yet"
    )
)
#: Of these a verb's base form behind is a noun or stands before one: “use default values”.
_USING = words("use include")
_NOT_OBJECTS = words("case cases and or for by to on at as than from with")
