"""The words that say whether something is demanded, forbidden, advised or allowed.

RFC 2119 and RFC 8174 name the keywords and say that only capitals have their
meaning; in prose lower case and longer forms ("is not allowed to") count too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspec.language.norms.clause_words import (
    DETERMINERS,
    MORE_VERBS,
    Token,
    is_adverb,
    is_modal_word,
    skip_adverbs,
)
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.norm import Modality
from plainspec.language.norms.openers import Region
from plainspec.language.words.vocabulary import (
    IRREGULAR_PARTICIPLES,
    VERBS,
    base_form,
    words,
)
from plainspec.syntax.nodes import Node
from plainspec.text.patterns import Pattern, vocabulary
from plainspec.text.span import Span


class Modal(Node, frozen=True):
    """Words that carry a modality. ``capital`` for an RFC 2119 keyword in capitals.

    ``verb`` is the offset behind which the verb is looked for; ``span`` may
    reach beyond the keyword ("is not allowed to", "must only").
    """

    span: Span
    modality: Modality
    capital: bool = False


_OPPOSITE = {
    Modality.OBLIGATION: Modality.PROHIBITION,
    Modality.RECOMMENDATION: Modality.DISCOURAGEMENT,
    Modality.PERMISSION: Modality.PROHIBITION,
    Modality.PROHIBITION: Modality.OBLIGATION,
    Modality.DISCOURAGEMENT: Modality.RECOMMENDATION,
    Modality.EXEMPTION: Modality.OBLIGATION,
}
SIMPLE = {
    "must": Modality.OBLIGATION,
    "shall": Modality.OBLIGATION,
    "should": Modality.RECOMMENDATION,
    "ought": Modality.RECOMMENDATION,
    "may": Modality.PERMISSION,
    "can": Modality.PERMISSION,
    "cannot": Modality.PROHIBITION,
    "can't": Modality.PROHIBITION,
    "mustn't": Modality.PROHIBITION,
    "shan't": Modality.PROHIBITION,
    "shouldn't": Modality.DISCOURAGEMENT,
    "needn't": Modality.EXEMPTION,
    "mayn't": Modality.PROHIBITION,
    "won't": Modality.PROHIBITION,
    "will": Modality.OBLIGATION,
}
#: After a form of “be”: the modality, the one when “not” stands before, and what must follow.
_STATES: dict[str, tuple[Modality, Modality, tuple[str, ...]]] = {
    **dict.fromkeys(
        ["required", "obliged", "obligated", "mandated", "bound", "compelled"],
        (Modality.OBLIGATION, Modality.EXEMPTION, ("to",)),
    ),
    "mandatory": (Modality.OBLIGATION, Modality.EXEMPTION, ()),
    "responsible": (Modality.OBLIGATION, Modality.EXEMPTION, ("for",)),
    "supposed": (Modality.RECOMMENDATION, Modality.DISCOURAGEMENT, ("to",)),
    "expected": (Modality.RECOMMENDATION, Modality.DISCOURAGEMENT, ("to",)),
    "recommended": (Modality.RECOMMENDATION, Modality.DISCOURAGEMENT, ("to",)),
    "encouraged": (Modality.RECOMMENDATION, Modality.DISCOURAGEMENT, ("to",)),
    "advised": (Modality.RECOMMENDATION, Modality.DISCOURAGEMENT, ("to",)),
    "discouraged": (Modality.DISCOURAGEMENT, Modality.PERMISSION, ("from",)),
    **dict.fromkeys(
        ["allowed", "permitted", "entitled", "authorized", "authorised"],
        (Modality.PERMISSION, Modality.PROHIBITION, ("to",)),
    ),
    "free": (Modality.PERMISSION, Modality.PROHIBITION, ("to",)),
    "permissible": (Modality.PERMISSION, Modality.PROHIBITION, ()),
    "optional": (Modality.EXEMPTION, Modality.OBLIGATION, ()),
    **dict.fromkeys(
        ["prohibited", "forbidden", "disallowed", "barred", "banned"],
        (Modality.PROHIBITION, Modality.PERMISSION, ("from", "to")),
    ),
}
#: These mean something else without what follows them (“is free”, “is bound”, “is expected”).
_NEED_FOLLOWING = words("responsible free bound supposed expected entitled authorized authorised advised"
                        " encouraged compelled obliged obligated")  # fmt: skip
_FINITE_BE = words("is are isn't aren't be")
#: What begins with these is an obligation that “no” only lifts.
_OF_NEED = _FINITE_BE | words("has have needs need")
_DO_NOT = words("don't doesn't")
_UNABLE = words("cannot can't")
#: Whose “will” promises: the parties of a contract, and what a specification is about.
_PROMISING = words(
    "supplier contractor subcontractor vendor licensee licensor buyer seller tenant landlord lessee"
    " lessor employer employee party parties consultant borrower lender provider system software"
)
_PREDICTED = words(
    "be likely probably often usually eventually fail crash continue become need not have"
)
_NEGATIVE_SUBJECT = words("no neither nobody none nothing no-one nor")
_FOLLOWING = re.compile(
    r"\b(?:following|these|below)\b|(?:any|all|one|either|each|both) of\s*:?\s*$", re.IGNORECASE
)
_LEAD_END = re.compile(r"[:—–]\s*$")


def may_speak(text: str) -> bool:
    """Whether a word of *text* can carry a modality; a quick look, before anybody reads closely."""
    return (
        not _SPEAKING_WORDS.isdisjoint(vocabulary(text))
        or _SPEAKING_TOGETHER.search(text) is not None
    )


#: Words that carry a modality by themselves, and expressions of several words that do.
_SPEAKING = frozenset({*SIMPLE, *_STATES, "never", "avoid"}) - {"will", "won't", "free", "bound"}
_SPEAKING_WORDS = frozenset(word for word in _SPEAKING if word.isalpha())
_SPEAKING_TOGETHER = Pattern(
    r"\b(?:"
    + "|".join(sorted(re.escape(word) for word in _SPEAKING - _SPEAKING_WORDS))
    + r"|needs?\s+to|ha(?:s|ve)\s+to|do\s+not|don['’]t)\b",
    re.IGNORECASE,
    signs="t to not",
)


def modals(text: str) -> tuple[Modal, ...]:
    """The modals of the sentence *text* that are its own, in order of place.

    Those in conditions, relative clauses, reports, questions, quotations and
    brackets are not. Spans count code points from the start of *text*.
    """
    return _modals(text)


def carries(leads: tuple[str, ...]) -> str | None:
    """The innermost of *leads* whose modality goes on to its list ("The agent must:"), if any."""
    if not leads:
        return None
    lead = leads[-1]
    found = _modals(lead)
    if not found or not _LEAD_END.search(lead):
        return None
    rest = lead[found[-1].span.end :]
    if len(rest.split()) <= 2 or _FOLLOWING.search(rest):
        return lead
    return None


@lru_cache(maxsize=4096)
def _modals(text: str) -> tuple[Modal, ...]:
    sentence = frame(text)
    if sentence.question:
        return ()
    return tuple(_found(sentence))


def _found(sentence: Frame) -> Iterator[Modal]:
    tokens, within = sentence.tokens, sentence.within
    end = 0
    for at in [at for at, token in enumerate(tokens) if token.lower in _BEGINS]:
        if at < end or (within[at] >= 0 and not _is_own(sentence, at)):
            continue
        found = modal_at(sentence, at)
        if found is None or _is_behind_order(sentence, at, end):
            continue
        end, modality = found
        if _is_negated_by_subject(sentence, at):
            if modality is Modality.OBLIGATION and tokens[at].lower in _OF_NEED:
                modality = Modality.EXEMPTION  # “no deposit is required”, “no clerk has to”
            else:
                modality = _negated(modality)
        first = at
        if modality is Modality.EXEMPTION and tokens[at].lower in ("have", "need"):
            while first and tokens[first - 1].lower in ("not", "do", "does", "don't", "doesn't"):
                first -= 1
        span = sentence.span(first, end)
        yield Modal(span, modality, _is_capital(sentence.text, span))


def _is_behind_order(sentence: Frame, at: int, read: int) -> bool:
    """Whether the modal at *at* stands in a clause of time: "must wait before it can go on".

    *read* is the token behind the modal before it; 0 where there is none.
    """
    for before in range(at - 1, max(0, at - 10), -1):
        lower = sentence.tokens[before].lower
        if lower in ",;:" or lower in ("and", "but", "or") or lower in SIMPLE:
            return False
        if lower in ("before", "after", "than") and sentence.within[before] < 0:
            return 0 < read <= before or any(
                sentence.within[i] < 0
                and (sentence.tokens[i].lower in SIMPLE or _state_at(sentence, i) is not None)
                for i in range(before)
            )
    return False


def _negated(modality: Modality) -> Modality:
    return _OPPOSITE.get(modality, modality)


def _is_capital(text: str, span: Span) -> bool:
    written = re.findall(r"[^\W\d_]{3,}", span.of(text))
    return any(
        word.isupper()
        and word.lower()
        in ("must", "shall", "should", "may", "required", "recommended", "optional")
        for word in written
    )


def _is_own(sentence: Frame, at: int) -> bool:
    """Whether a dependent clause speaks for itself: ", which MUST be …"."""
    stretch = sentence.stretches[sentence.within[at]]
    return (
        stretch.region is Region.RELATIVE
        and stretch.marker in ("which", "who")
        and at == stretch.body
        and stretch.first > 0
        and sentence.tokens[stretch.first - 1].lower == ","
        and sentence.tokens[at].lower in ("must", "shall", "should")
    )


def _adverbs(tokens: tuple[Token, ...], at: int) -> int:
    while (
        at < len(tokens)
        and is_adverb(tokens[at].lower)
        and tokens[at].lower not in ("not", "never")
    ):
        at += 1
    return at


#: The first words of all that :func:`modal_at` knows.
_BEGINS = frozenset(SIMPLE) | _FINITE_BE | words("has have needs need don't do never")


def modal_at(sentence: Frame, at: int) -> tuple[int, Modality] | None:
    """The modal that begins with token *at*, in whatever clause: the token behind it and its modality."""
    tokens = sentence.tokens
    lower = tokens[at].lower
    count = len(tokens)

    def word(index: int) -> str:
        return tokens[index].lower if 0 <= index < count else ""

    if lower in SIMPLE:
        if not is_modal_word(tokens, at, sentence.text):
            return None
        if lower in ("will", "won't") and not _promises(sentence, at):
            return None
        modality = SIMPLE[lower]
        end = at + 1
        if word(end) == "or" and word(end + 1) == lower:
            return None  # “may or may not” says nothing
        if word(at - 1) == "or" and word(at - 2) == lower:
            return None
        if lower in _UNABLE and word(end) in (
            "but",
            "help",
        ):  # “cannot but sign”, “cannot help signing”
            return end + 1 + (word(end + 1) == "but"), Modality.OBLIGATION
        later = _adverbs(tokens, end)
        if word(later) == "not" and word(later + 1) not in (
            "only",
            "just",
            "merely",
            "necessarily",
        ):
            if later - end <= 3:
                end = later + 1
                modality = _negated(modality)
        elif word(later) == "never" and later - end <= 3:
            end = later + 1
            modality = _negated(modality)
        elif word(end) == "under" and word(end + 1) == "no" and word(end + 2) in (
            "circumstances", "circumstance", "condition", "conditions"):  # fmt: skip
            end += 3
            modality = _negated(modality)
        if lower == "ought":  # “ought not to”, “ought to not”
            said = [word(end), word(end + 1)]
            if "not" in said[: 2 if said[0] == "to" else 1]:
                modality = Modality.DISCOURAGEMENT
            end += sum(part in ("to", "not") for part in said)
        later = skip_adverbs(tokens, end)
        never = word(end - 1) == "never"
        if (
            lower in ("may", "can", "cannot", "can't")
            and not never
            and not _is_limited(sentence, at)
            and _says_what_is_possible(sentence, at, later)
        ):
            return None
        abstaining = Modality.EXEMPTION if modality is Modality.PERMISSION else _negated(modality)
        if word(later) == "avoid" and word(later + 1):
            return later + 1, abstaining
        if word(later) == "refrain" and word(later + 1) == "from":
            return later + 2, abstaining
        return min(end, count), modality
    if lower in _FINITE_BE:
        return _state_at(sentence, at)
    if lower in ("has", "have", "needs", "need") and word(at - 1) not in DETERMINERS:
        if word(at + 1) == "not" and lower == "need":
            return at + 2, Modality.EXEMPTION
        end = at + 1
        if word(end) == "only":
            end += 1
        negative = word(at - 1) in _DO_NOT or (
            word(at - 1) == "not" and word(at - 2) in ("do", "does")
        )
        verb = word(end) == "to" and (
            word(end + 1) in VERBS
            or word(end + 1) in ("be", "do", "have")
            or (word(end + 1).isalpha() and word(end + 2) in DETERMINERS)
        )
        if not verb or (word(end + 1) == "do" and word(end + 2) == "with"):
            return None
        if word(at - 1) in ("to", "and", "or", "would", "might", "could"):
            return None
        if not (at and (_is_subject_before(sentence, at) or negative)):
            return None
        return end + 1, Modality.EXEMPTION if negative else Modality.OBLIGATION
    if lower in ("don't", "do", "never") and word(at - 1) in ("and", "but", "or"):
        behind = at + (2 if lower == "do" else 1)
        is_verb = word(behind) in VERBS or word(behind) in MORE_VERBS
        if (lower == "don't" and word(behind)[:1].isalpha()) or (
            is_verb and (lower == "never" or word(at + 1) == "not")
        ):
            return behind, Modality.PROHIBITION  # “ask once and don't repeat the question”
    if lower == "never" and _is_subject_before(sentence, at):
        follows = word(_adverbs(tokens, at + 1))
        if base_form(follows) and not _modal_in_clause(sentence, at):
            return at + 1, Modality.PROHIBITION
    return None


def _is_limited(sentence: Frame, at: int) -> bool:
    """Whether the subject before the modal at *at* says how many at most, or who alone: nobody predicts that."""
    first = [token.lower for token in sentence.tokens[: min(at, 3)]]
    return first[:1] in (["only"], ["nobody"]) or first[:2] in (
        ["no", "more"],
        ["at", "most"],
        ["up", "to"],
    )


def _says_what_is_possible(sentence: Frame, at: int, verb: int) -> bool:
    """Whether the lower-case “may” or “can” at *at* tells of a possibility ("may occur"), not a right."""
    tokens = sentence.tokens
    if sentence.span(at, at + 1).of(sentence.text).isupper() or verb >= len(tokens):
        return False
    lower = tokens[verb].lower
    if lower == "be":
        behind = skip_adverbs(tokens, verb + 1)
        follows = tokens[behind].lower if behind < len(tokens) else ""
        return not (follows.endswith(("ed", "en")) or follows in IRREGULAR_PARTICIPLES)
    if lower == "not" or (lower == "have" and _limited(sentence, verb)):
        return False
    if lower in ("come", "take"):
        after = [token.lower for token in tokens[verb + 1 : verb + 3]] + [".", "."]
        if lower == "take":
            return not _LASTING.isdisjoint(after)
        enters = after[0] in ("in", "inside", "along", "back")  # “visitors may come in”
        return not (enters and (not after[1][0].isalpha() or after[1] in _AFTER_ENTERING))
    if lower == "decline" and verb + 1 < len(tokens):
        return tokens[verb + 1].lower in (
            ".",
            ",",
            "if",
            "when",
            "with",
            "over",
        )  # not what one refuses
    return lower in _HAPPENS


def _limited(sentence: Frame, at: int) -> bool:
    behind = tuple(token.lower for token in sentence.tokens[at + 1 : at + 3])
    return behind[:1] in (("only",), ("no",), ("not",)) or behind in (
        ("up", "to"), ("at", "most"), ("at", "least"))  # fmt: skip


#: “May take a few minutes.”
_LASTING = words(
    "few several long longer up some time hours minutes days weeks months seconds while"
)
_AFTER_ENTERING = words("at if when while unless until after before without with only and or by on")
_HAPPENS = words(
    "break blow leak err forget hallucinate misunderstand misread misinterpret confuse surprise mislead"
    " damage overheat crash hang freeze corrupt notice realize realise find hope wonder worry struggle suffer"
    " drift degrade fall rise grow lose miss vanish disappear stall"
    " have occur happen arise cause lead result seem appear vary depend differ fail feel need want wish"
    " face grow become affect indicate suggest mean exist know believe encounter sound impact pose harm"
    " conflict interfere evolve develop emerge decline "
    " undermine hinder prove expect perceive conflict "
)


def _state_at(sentence: Frame, at: int) -> tuple[int, Modality] | None:
    """“is (not) required to”, “are prohibited”, “is to be”."""
    tokens = sentence.tokens
    count = len(tokens)

    def word(index: int) -> str:
        return tokens[index].lower if 0 <= index < count else ""

    if word(at) not in _FINITE_BE or (word(at) == "be" and word(at - 1) != "to"):
        return None
    negative = word(at).endswith("n't")
    end = at + 1
    while end < count and end - at < 4 and is_adverb(word(end)):
        negative = negative or word(end) in ("not", "never")
        end += 1
    if word(end) == "no" and word(end + 1) == "longer":
        return None
    state = _STATES.get(word(end))
    if state is None:
        if word(end) == "to" and word(end + 1) == "be" and (base_form(word(end + 2)) or word(end + 2).endswith("ed")):  # fmt: skip
            if word(at - 1) in (
                "goal",
                "aim",
                "purpose",
                "idea",
                "plan",
                "intent",
                "point",
                "task",
                "is",
            ):
                return None
            if word(end + 2) not in VERBS:
                return end + 1, Modality.PROHIBITION if negative else Modality.OBLIGATION
        return None
    modality = state[1] if negative else state[0]
    name = word(end)
    end += 1
    if word(end) in state[2]:
        return end + 1, modality
    if name in _NEED_FOLLOWING:
        return None
    if name == "required" and word(end) in ("by", "for"):
        return None
    return end, modality


def _promises(sentence: Frame, at: int) -> bool:
    """Whether “will” at *at* binds: a party of a contract, or the system, will do something."""
    tokens = sentence.tokens
    subject = tokens[at - 1].lower if at else ""
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if follows == "not" and subject in _PROMISING:
        follows = tokens[at + 2].lower if at + 2 < len(tokens) else ""
    return subject in _PROMISING and follows in VERBS and follows not in _PREDICTED


def _is_subject_before(sentence: Frame, at: int) -> bool:
    """Whether something that can be a subject stands before token *at* in its clause."""
    before = at - 1
    while before >= 0 and is_adverb(sentence.tokens[before].lower):
        before -= 1
    if before < 0:
        return False
    lower = sentence.tokens[before].lower
    if sentence.within[before] >= 0:
        return sentence.stretches[sentence.within[before]].region is Region.RELATIVE
    return lower not in (",", ";", ":", "and", "or", "but", "then", "—", "–", "*", "-", ".")


def _modal_in_clause(sentence: Frame, at: int) -> bool:
    for before in range(at - 1, max(-1, at - 12), -1):
        lower = sentence.tokens[before].lower
        if lower in ",;:":
            return False
        if lower in SIMPLE and sentence.within[before] < 0:
            return True
    return False


def _is_negated_by_subject(sentence: Frame, at: int) -> bool:
    """Whether the subject before the modal at *at* says no: “no clerk may”, “at no time may”."""
    tokens = sentence.tokens
    for before in range(at - 1, -1, -1):
        if sentence.within[before] >= 0:
            continue
        lower = tokens[before].lower
        if lower in (",", ";", ":", "—", "–") or lower in SIMPLE:
            return False
        if lower in _NEGATIVE_SUBJECT:
            if before > 1 and tokens[before - 2].lower in SIMPLE:
                return False  # “should under no circumstances”: that modal's
            behind = tokens[before + 1].lower
            if behind in ("more", "later", "fewer", "less", "longer", "matter", "other"):
                continue
            first = before == 0 or tokens[before - 1].lower in (
                ",", ";", ":", "and", "but", "then", "at", "in", "under", "of", "on", "*", "-")  # fmt: skip
            if lower == "nor" and not first:
                continue
            return first or sentence.within[before - 1] >= 0
    return False
