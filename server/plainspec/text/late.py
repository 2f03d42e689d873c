"""What is made when it is first needed: compiled patterns, tables by their first words.

A process that checks a file makes what that file needs and no more. A server
would make the rest while its author types, a few milliseconds at a time, so it
makes that beforehand, while nobody waits.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

T = TypeVar("T")

#: What has not been asked for by :func:`make_next`: each makes its own, once.
_unmade: list[Callable[[], object]] = []


def late(make: Callable[[], T]) -> Callable[[], T]:
    """Have *make* called once, when it is first needed or by :func:`make_next`."""
    made = cache(make)
    _unmade.append(made)
    return made


def make_next() -> bool:
    """Make one of the things that may be needed later, in 20 ms at most; False if there is none left."""
    if not _unmade:
        return False
    _unmade.pop()()
    return True
