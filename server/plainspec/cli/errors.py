"""Mistakes of whoever typed the command."""

from __future__ import annotations

from collections.abc import Iterable


class UsageError(Exception):
    """A command that cannot be carried out; the message says what, where and what to do."""


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`` Did you mean 'x'?`` for the nearest of *names*, or nothing where none is near."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(names), n=1)
    return f" Did you mean {close[0]!r}?" if close else ""
