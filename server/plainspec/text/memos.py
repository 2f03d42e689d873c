"""What functions remember of sentences, and when it is let go of.

The memo of a function of words fills slowly and serves all documents. What is
read out of a sentence takes kilobytes and serves the document that holds it,
and the one who edits that: whoever goes through thousands of documents has
nothing of it once they have been judged.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper

T = TypeVar("T")

_memos: list[_lru_cache_wrapper[object]] = []


def of_sentences(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """Have a pure function of a sentence remember its *most* recent results, until :func:`forget_sentences`."""

    def remembering(function: Callable[..., T]) -> _lru_cache_wrapper[T]:
        made = lru_cache(maxsize=most)(function)
        _memos.append(made)
        return made

    return remembering


def forget_sentences() -> None:
    """Let go of what functions remember of sentences; what is asked for again is worked out again."""
    for memo in _memos:
        memo.cache_clear()
