"""What a sentence itself tells of what a pronoun stands for, before readers have to guess."""

from __future__ import annotations

from plainspec.language.phrases import Kind, NounPhrase, Reading, Role, Token
from plainspec.language.words.vocabulary import BE, base_form

Phrases = list[NounPhrase]


def narrowed(reading: Reading, allowed: Phrases, at: int, subject: bool) -> Phrases:
    """Those of *allowed* that the pronoun at *at* may stand for by what is said around it; never none of them."""
    tokens = reading.tokens
    kept = [phrase for phrase in allowed if not is_means(tokens, phrase)]
    if subject:
        kept = (
            _same_deed(reading, kept, at)
            or _of_relative(tokens, kept, at)
            or [one for one in kept if not _within_subject(one, kept)]
        )
    elif at and tokens[at - 1].lower == "with":
        # “Whatever patients bring with them”: who acts has it with them.
        own = [one for one in kept if one.role is Role.SUBJECT and one.clause == tokens[at].clause]
        kept = own or kept
    return kept or allowed


def is_means(tokens: tuple[Token, ...], phrase: NounPhrase) -> bool:
    """“By telephone”, “on reasonable notice”: a way, and no thing."""
    if phrase.plural or not phrase.first or tokens[phrase.first].kind is Kind.DETERMINER:
        return False
    before = tokens[phrase.first - 1].lower
    if before in ("on", "upon"):
        return phrase.head in _ON
    return before == "by" and phrase.first == phrase.last


_ON = frozenset({"notice", "request", "demand", "arrival", "receipt", "application"})


def _within_subject(phrase: NounPhrase, others: Phrases) -> bool:
    """“A fault in the pump must be reported if it …”: the demand is about the fault."""
    return phrase.role is Role.OBLIQUE and any(
        one.role is Role.SUBJECT and one.last == phrase.first - 2 for one in others
    )


def _of_relative(tokens: tuple[Token, ...], allowed: Phrases, at: int) -> Phrases:
    """“Containers, which are emptied when they are full”: the subject goes on."""
    clause = tokens[at].clause - 1
    opens = next((n for n, token in enumerate(tokens) if token.clause == clause), 0)
    if tokens[opens].kind is not Kind.RELATIVE or tokens[opens].lower not in ("which", "who"):
        return []
    if tokens[opens + 1].kind not in (Kind.AUXILIARY, Kind.VERB):
        return []
    last = opens - 1 - (tokens[opens - 1].lower == ",")
    return [phrase for phrase in allowed if phrase.last == last]


def _same_deed(reading: Reading, allowed: Phrases, at: int) -> Phrases:
    """“The guard reads the list before it reads the book”, “a deleted file … after it was deleted”."""
    tokens = reading.tokens
    behind = [token for token in tokens[at + 1 : at + 5] if token.kind is not Kind.ADVERB]
    passive = bool(behind) and behind[0].lower in BE
    verb = next((t for t in behind if t.kind in (Kind.VERB, Kind.PARTICIPLE)), None)
    if verb is None or not (deed := base_form(verb.lower)):
        return []
    earlier = [n for n, token in enumerate(tokens[:at]) if base_form(token.lower) == deed]
    for place in earlier:
        clause = tokens[place].clause
        for phrase in allowed:
            done_to = phrase.first <= place <= phrase.last or phrase.first == place + 1
            does = phrase.role is Role.SUBJECT and phrase.clause == clause
            if done_to if passive else (does and tokens[place].kind is Kind.VERB):
                return [phrase]
    return []
