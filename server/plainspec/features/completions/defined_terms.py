"""The defined terms that the words in front of the cursor begin."""

from __future__ import annotations

import re
from itertools import islice

from plainspec.features.completions.offers import (
    EXCERPT,
    MOST_ITEMS,
    CompletionItem,
    CompletionKind,
    Offer,
    Place,
    Resolution,
    in_inline_code,
    is_prose,
    listed,
)
from plainspec.features.outline import words_of
from plainspec.features.terms import vocabulary
from plainspec.index.snapshot import Snapshot

_TERM_LETTERS = 3  # letters of a word before terms are offered

_TERM_WORDS = 6  # words in front of the cursor that a term may begin with

_WORD_START = re.compile(r"(?<![\w’'-])[^\W\d_]")

_WORD = re.compile(r"[^\W_][\w’'-]*$")


def terms(place: Place) -> tuple[CompletionItem, ...]:
    """The defined terms that the words in front of the cursor begin."""
    word = _WORD.search(place.near)
    if word is None or not is_prose(place) or in_inline_code(place):
        return ()
    known = vocabulary(place.snapshot, place.document.path).definitions
    if not known:
        return ()
    starts = [match.start() for match in _WORD_START.finditer(place.near)][-_TERM_WORDS:]
    found: dict[str, CompletionItem] = {}
    for start in starts:  # the earliest start is the longest match
        typed = place.near[start:]
        folded = typed.casefold()
        if sum(character.isalpha() for character in typed) < _TERM_LETTERS:
            continue
        offers = [
            Offer(
                key,
                CompletionKind.TERM,
                _as_typed(definitions[0].value.name, typed),
                ("term", place.document.path, key),
            )
            for key, definitions in sorted(known.items())
            if key.startswith(folded) and key != folded and key not in found
        ]
        for item in listed(place, typed, offers, r"[\w’'-]*").items:
            found[item.data[2]] = item
    return tuple(islice(found.values(), MOST_ITEMS))


def _as_typed(name: str, typed: str) -> str:
    """*name* as the author began it: ``reader card`` for the term Reader card, where in lower case."""
    if typed[0].islower() and name[0].isupper() and name[1:] == name[1:].lower():
        return name[0].lower() + name[1:]
    if typed[0].isupper() and name[0].islower():
        return name[0].upper() + name[1:]
    return name


def resolve_term(snapshot: Snapshot, path: str, key: str) -> Resolution | None:
    """The term and its definition."""
    definitions = vocabulary(snapshot, path).definitions.get(key, ())
    if not definitions or definitions[0].owner is None:
        return None
    term = definitions[0].value
    definition = term.definition_span.of(definitions[0].owner.syntax.prose)
    return Resolution(f"{term.name} (defined term)", words_of(definition, EXCERPT))
