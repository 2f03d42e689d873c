"""Shorter sentences that a sentence with “and” or “or” says as well.

Whoever must log a request and encrypt the log must encrypt the log; whoever
must not lend or copy a badge must not copy it. What is demanded or said of
several things joined by “and” holds of each of them, and so does what is
forbidden of several joined by “or”. Not so what leaves a choice (“must send a
token or a nonce”), what is forbidden only together (“must not send a token and
a nonce”), and what is said of things as a whole (“the two must match”).

What goes is blanked, so that all spans stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from plainspec.language.norms.clause_words import DETERMINERS, MORE_VERBS, is_adverb, is_word
from plainspec.language.norms.clauses import Frame, frame
from plainspec.language.norms.imperatives import imperative
from plainspec.language.norms.modality import modals
from plainspec.language.norms.norm import Modality
from plainspec.language.words.sayings import NEGATIONS
from plainspec.language.words.vocabulary import BE, PREPOSITIONS, VERBS, base_form, words

#: So many shorter sentences, at most.
_MOST = 8
#: So many words of one of the joined things are looked at, at most.
_LONGEST = 8

_JOINING = words("and or nor and/or")
#: What is said of several things as a whole, or of one of them after the other.
_TOGETHER = words(
    "between both together jointly combined combination match matches differ differs equal equals identical same"
    " different agree distinct separate separately each other total sum unless compatible consistent interchangeable"
    " combine merge join compare respectively alternately mutually"
)
#: Behind “and” these go on to another clause, or tell in which order.
_NO_CONJUNCT = words(
    "not then never so therefore thus only if when unless while that which who otherwise"
)
#: What stands before “the” or “a” and is none of these is a verb: “and heat the oven”.
_NO_VERBS = PREPOSITIONS | DETERMINERS | BE | _JOINING
_NEGATIVE = (Modality.PROHIBITION, Modality.DISCOURAGEMENT, Modality.EXEMPTION)
#: A phrase of these goes on behind them.
_WITHIN_NOUNS = frozenset({"of"})
_STOPS = PREPOSITIONS - _WITHIN_NOUNS | {"to", "be", "been", "being", "as"}


@lru_cache(maxsize=1 << 12)
def conjuncts(text: str) -> tuple[str, ...]:
    """What the sentence *text* says of each of the things that it joins, one by one; of one demand only."""
    found: list[str] = []
    for kept in _kept(text):
        if kept not in found:
            found.append(kept)
            if len(found) == _MOST:
                break
    return tuple(found)


def _kept(text: str) -> Iterator[str]:
    own = modals(text)
    if len(own) > 1:
        return
    sentence = frame(text)
    lowers = [token.lower for token in sentence.tokens]
    if sentence.question or _JOINING.isdisjoint(lowers):
        return
    first, behind, modality = len(lowers), 0, None
    if own:
        first = _at(sentence, own[0].span.start)
        behind, modality = _at(sentence, own[0].span.end), own[0].modality
    else:
        command = imperative(text, False)
        if command is not None:
            first = behind = _at(sentence, command.span.start)
            modality = command.modality
            if modality is not Modality.OBLIGATION:
                behind = _at(sentence, command.span.end)
        else:  # “Names and addresses are encrypted.”
            first = next((at for at, lower in enumerate(lowers) if lower in BE and sentence.within[at] < 0), -1)  # fmt: skip
            if first < 0:
                return
            behind = first
    negative = modality in _NEGATIVE or not NEGATIONS.isdisjoint(lowers[: behind + 2])
    free = modality is Modality.PERMISSION and not negative
    done: set[int] = set()
    for at, lower in enumerate(lowers):
        if (
            lower not in _JOINING
            or sentence.within[at] >= 0
            or at in done
            or not 0 < at < len(lowers) - 1
        ):
            continue
        subject = at < first
        together = lower == "and"
        if lowers[at + 1] in _NO_CONJUNCT or not (
            free or (negative and (subject or not together)) or (together and not negative)
        ):
            continue
        segments = _segments(sentence, lowers, at, 0 if subject else behind, first if subject else len(lowers), modality is not None and not subject)  # fmt: skip
        if (
            segments is None
            or _valid(segments) is None
            or not _TOGETHER.isdisjoint(
                lowers[segments[0][0] - 1 if segments[0][0] else 0 : segments[-1][0]]
            )
        ):
            continue
        if subject and not _TOGETHER.isdisjoint(lowers[behind:]):
            continue
        done.update(range(segments[0][0], segments[-1][1]))
        yield from _each(sentence, segments)


def _at(sentence: Frame, offset: int) -> int:
    """The first token that begins at *offset* or behind it."""
    for number, token in enumerate(sentence.tokens):
        if token.start >= offset:
            return number
    return len(sentence.tokens)


def _is_verb(lowers: list[str], at: int) -> bool:
    """Whether a verb in its base form stands at *at*: what may follow a modal."""
    if lowers[at] in VERBS or lowers[at] in MORE_VERBS:
        return True
    follows = lowers[at + 1] if at + 1 < len(lowers) else ""
    return is_word(lowers[at]) and lowers[at] not in _NO_VERBS and follows in DETERMINERS


def _segments(
    sentence: Frame, lowers: list[str], at: int, start: int, end: int, asked: bool
) -> list[tuple[int, int]] | None:
    """The things that “and” at *at* joins, all between *start* and *end*; None where that is not to be told.

    *asked* where a verb stands at *start*: behind a modal, or in an imperative.
    """
    while start < at and is_adverb(lowers[start]) and lowers[start] != "not":
        start += 1
    joined = at + 1
    while joined < end - 1 and is_adverb(lowers[joined]):
        joined += 1
    while end > joined and not is_word(lowers[end - 1]):
        end -= 1
    if joined >= end or sentence.within[joined] >= 0:
        return None
    if start < at and lowers[start] in BE:
        return _states(sentence, lowers, at, start + 1, end)
    if lowers[at + 1] in PREPOSITIONS:
        return _places(lowers, at, start, end)
    verbs = start < at and asked and lowers[start] not in DETERMINERS
    bare = verbs and lowers[start + 1] in (",", lowers[at])  # “eat, drink or chew gum”
    if bare or (verbs and _is_verb(lowers, joined) and _is_deed(lowers, at, joined, start, end)):
        commas = (
            comma + 1
            for comma in _commas(sentence, lowers, start, at)
            if bare or _is_verb(lowers, comma + 1)
        )
        if bare:  # “smoke or use phones on board”: where, of both
            end = next((n for n in range(at + 2, end) if lowers[n] in _STOPS), end)
        return _between([start, *commas, at + 1], lowers, end)
    return _things(sentence, lowers, at, start + 1 if verbs else start, end)


def _is_deed(lowers: list[str], at: int, joined: int, start: int, end: int) -> bool:
    """Whether the verb at *joined* is one, and no noun: “and report the error”, “eat, drink or chew”."""
    before = at - 1 if lowers[at - 1] != "," else at - 2
    if before == start or (
        before > start and lowers[before - 1] == "," and _is_verb(lowers, before)
    ):
        return True
    follows = lowers[joined + 1] if joined + 1 < end else "."
    return is_word(follows) and follows not in PREPOSITIONS and follows not in _JOINING


def _states(
    sentence: Frame, lowers: list[str], at: int, start: int, end: int
) -> list[tuple[int, int]] | None:
    """“must be short, clear and polite”: what stands behind “be” up to the last of it."""
    joined = at + 1
    if lowers[joined] in PREPOSITIONS:
        return _places(lowers, at, start, end)
    if lowers[joined] in DETERMINERS:
        return _things(sentence, lowers, at, start, end)
    if any(lowers[number] in PREPOSITIONS for number in range(start, at)) and not _is_participle(
        lowers[joined]
    ):
        return _things(sentence, lowers, at, start, end)
    commas = (comma + 1 for comma in _commas(sentence, lowers, start, at))
    return _valid(_between([start, *commas, at + 1], lowers, end))


def _commas(sentence: Frame, lowers: list[str], start: int, at: int) -> Iterator[int]:
    """The commas between the things of a list, behind *start* and well before the “and” at *at*."""
    for comma in range(start + 1, at - 1):
        if lowers[comma] == "," and sentence.within[comma] < 0:
            yield comma


def _between(starts: list[int], lowers: list[str], end: int) -> list[tuple[int, int]]:
    """The segments that begin at *starts*, without the comma or the “and” between them."""
    ends = [first - 1 for first in starts[1:]]
    if lowers[ends[-1] - 1] == ",":
        ends[-1] -= 1  # “, and”
    return list(zip(starts, [*ends, end], strict=True))


def _places(lowers: list[str], at: int, start: int, end: int) -> list[tuple[int, int]] | None:
    """“in transit and at rest”."""
    first = at - 1
    while first > start and lowers[first] not in PREPOSITIONS and at - first < _LONGEST:
        first -= 1
    return [(first, at), (at + 1, end)] if start < first and lowers[first] in PREPOSITIONS else None


def _is_participle(lower: str) -> bool:
    return lower.endswith("ed") or (bool(base_form(lower)) and lower not in VERBS)


def _things(
    sentence: Frame, lowers: list[str], at: int, start: int, end: int
) -> list[tuple[int, int]] | None:
    """“the date, the author and a summary”: nouns with what modifies them."""
    last = at + 1
    while (
        last < end
        and is_word(lowers[last])
        and lowers[last] not in _STOPS
        and lowers[last] not in _JOINING
        and sentence.within[last] < 0
    ):
        last += 1
    segments = [(at + 1, last)]
    behind = at - 1 if lowers[at - 1] == "," else at
    while True:
        first = _begins(sentence, lowers, behind, start)
        segments.insert(0, (first, behind))
        if first - 1 <= start or lowers[first - 1] != "," or len(segments) > _LONGEST:
            break
        behind = first - 1
    return _valid(segments)


def _begins(sentence: Frame, lowers: list[str], behind: int, start: int) -> int:
    """Where the noun that ends before token *behind* begins, with what modifies it."""
    first = behind
    while (
        first > start
        and behind - first < _LONGEST
        and is_word(lowers[first - 1])
        and lowers[first - 1] not in _STOPS
        and sentence.within[first - 1] < 0
    ):
        first -= 1
        if lowers[first] in DETERMINERS:
            break
    return first + 1 if lowers[first] == "neither" else first


def _valid(segments: list[tuple[int, int]]) -> list[tuple[int, int]] | None:
    return segments if all(first < last for first, last in segments) else None


def _each(sentence: Frame, segments: list[tuple[int, int]]) -> Iterator[str]:
    """The sentence with one of its *segments* at a time, all others blanked."""
    tokens, text = sentence.tokens, sentence.text
    start, end = tokens[segments[0][0]].start, tokens[segments[-1][1] - 1].end
    for first, last in segments:
        kept = text[tokens[first].start : tokens[last - 1].end]
        before = " " * (tokens[first].start - start)
        after = " " * (end - tokens[last - 1].end)
        yield text[:start] + before + kept + after + text[end:]
