"""What an author may have meant: near misses."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

#: How alike a near miss is at least, of 100: one letter in five may be wrong.
_ALIKE = 80


def nearest(word: str, choices: Iterable[str]) -> str:
    """The one of *choices* that *word* is nearly spelt like, or nothing. Equal ones: the first by name."""
    from rapidfuzz import fuzz, process  # only where something is misspelt

    names = sorted(dict.fromkeys(choices))  # which is fast where they are in order already
    # Folded here and not by the library, which calls back for each: a document's anchors are
    # asked for by each of its links that leads nowhere.
    folded = list(map(_folded, names))
    found = process.extractOne(_folded(word), folded, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return names[found[2]] if found is not None else ""


@lru_cache(maxsize=1 << 14)
def _folded(word: str) -> str:
    return word.casefold().replace("_", "-")
