"""Keeping the process small: what the C library does with memory that is free again.

Only glibc (Linux) is told anything; elsewhere these functions do nothing.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys

#: ``M_ARENA_MAX`` of mallopt(3).
_ARENA_MAX = -8


def few_arenas() -> None:
    """Have threads share their memory: each keeps what it has freed to itself otherwise."""
    _call("mallopt", _ARENA_MAX, 1)


def calm_collector() -> None:
    """Look for garbage seldom, and never in what has been read from the workspace, which stays.

    Searching all of it would stall an edit for as long as several take. Nearly nothing here
    refers to itself in a circle, so nearly everything goes without a search.
    """
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def give_back() -> None:
    """Return what is free to the system; takes some milliseconds (see malloc_trim(3))."""
    _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> None:
    if sys.platform.startswith("linux"):
        # AttributeError, OSError: another C library, which has no such function.
        with contextlib.suppress(AttributeError, OSError):
            getattr(ctypes.CDLL(None), name)(*arguments)
