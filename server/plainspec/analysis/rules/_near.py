"""What an author may have meant: near misses."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

#: How alike a near miss is at least, of 100: one letter in five may be wrong.
_ALIKE = 80


def nearest(word: str, choices: Iterable[str]) -> str:
    """The one of *choices* that *word* is nearly spelt like, or nothing. Equal ones: the first by name."""
    found = process.extractOne(
        word, sorted(set(choices)), scorer=fuzz.ratio, processor=_folded, score_cutoff=_ALIKE
    )
    return found[0] if found is not None else ""


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-")
