"""Keeping the process small: what the C library does with memory that is free again.

Only glibc (Linux) is told anything; elsewhere these functions do nothing.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import linecache
import sys
from functools import cache

#: So many new objects are worth a search, and so many searches one in what they left.
_NEW, _OLDER = 4_000, 8
#: After how many new objects garbage is looked for unasked, and after how many such searches in
#: what they left: as a rule, and while many files that changed are followed.
_CALM, _MUCH = (50_000, 20, 20), (1_000_000, 20, 20)
#: ``M_ARENA_MAX`` of mallopt(3).
_ARENA_MAX = -8
#: From so many documents on, what is remembered of their sentences is let go of.
_MANY = 2_000
#: Whose memos are let go of, and from how many entries on.
_OWN = "plainspec."
_LARGE = 1024
_Memo = type(cache(abs))


def few_arenas() -> None:
    """Have threads share their memory: each keeps what it has freed to itself otherwise."""
    _call("mallopt", _ARENA_MAX, 1)


def forget_sources() -> None:
    """Let go of lines of source code that are kept for tracebacks.

    The library of the protocol's types keeps the source of all code that it generates: two megabytes.
    """
    linecache.clearcache()


def calm_collector() -> None:
    """Look for garbage seldom, and never in what has been read from the workspace, which stays.

    Searching all of it would stall an edit for as long as several take. Nearly nothing here
    refers to itself in a circle, so nearly everything goes without a search. What is new is
    looked through by :func:`tidy_up`; unasked only where nobody found the time for it.
    """
    gc.freeze()
    gc.set_threshold(*_CALM)


def tidy_up(*, thoroughly: bool = False) -> None:
    """Look for garbage in what is new, if it is worth the while: for a moment in which nobody waits.

    It takes a millisecond, where a search that begins by itself takes several
    in the middle of an edit. *thoroughly*: also in what has been there for some
    time, for some more milliseconds.
    """
    if gc.get_threshold() == _MUCH:
        return
    new, older, _ = gc.get_count()
    if thoroughly and older >= _OLDER:
        gc.collect(1)
    elif new >= _NEW:
        gc.collect(0)


def much_to_do() -> None:
    """Look for no garbage, if that is done seldom already, until :func:`much_is_done`.

    For when many files that changed are followed: hundreds of thousands of objects come, hardly
    any of them is garbage, and most go by themselves when the files are laid to rest.
    """
    if gc.get_threshold() == _CALM:
        gc.set_threshold(*_MUCH)


def much_is_done() -> None:
    """Look for garbage as before :func:`much_to_do`."""
    if gc.get_threshold() == _MUCH:
        gc.set_threshold(*_CALM)


def give_back() -> None:
    """Return what is free to the system; takes some milliseconds (see malloc_trim(3))."""
    _call("malloc_trim", 0)


def forget() -> None:
    """Let go of what functions remember of words and sentences."""
    for name, module in list(sys.modules.items()):
        if name.startswith(_OWN):
            for value in list(vars(module).values()):
                if isinstance(value, _Memo) and (value.cache_info().maxsize or 0) >= _LARGE:
                    value.cache_clear()


def settle(documents: int) -> None:
    """A large piece of work is done: what it left stays, and what it took is given back.

    Where many *documents* were read, with it goes what functions remember of them. Of ten thousand
    that is mostly sentences, which take thirty megabytes and will not be met again soon; an edit
    works out anew what it needs. Of few it is what the first edits need: they would take twice as long.
    """
    if documents >= _MANY:
        forget()
    gc.collect()  # what is frozen is not searched; free lists go with it
    give_back()
    calm_collector()


def _call(name: str, *arguments: int) -> None:
    if sys.platform.startswith("linux"):
        # AttributeError, OSError: another C library, which has no such function.
        with contextlib.suppress(AttributeError, OSError):
            getattr(ctypes.CDLL(None), name)(*arguments)
