"""The base forms of verbs, the rarer ones of WordNet included."""

from __future__ import annotations

from functools import lru_cache

from plainspec.language.words.vocabulary import base_form, uninflected, words
from plainspec.language.words.wordnet import VERBS as _RARER

_RARER_VERBS = words(_RARER)


@lru_cache(maxsize=1 << 12)
def any_base_form(word: str) -> str:
    """The base form of *word*, in lower case, if it is a form of a verb that anybody knows, else ``""``."""
    return base_form(word) or (word if word in _RARER_VERBS else uninflected(word, _RARER_VERBS))
