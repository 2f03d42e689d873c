"""Keys that do not show: in a representation, a log, an exception or what a server says."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: What stands in a key's place.
HIDDEN = "[hidden]"

#: Keys by their looks, also half masked as servers echo them: ``sk-proj-ab***yz``.
_KEY_LIKE = re.compile(r"\b(?:sk|pk|rk|gsk|hf|xai|key)[-_][\w*.…-]{6,}", re.ASCII)
_BEARER = re.compile(r"\b(?:bearer|basic)\s+[^\s\"',;]{4,}", re.IGNORECASE)

#: Shorter values are words that would be hidden everywhere and protect nothing.
_SHORTEST = 4


class Secret:
    """A key or a header's value. Only :meth:`reveal` gives it away."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself, for the request's header and nothing else."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return f"Secret({HIDDEN if self._value else ''})"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written down")


class Redactor:
    """Takes secrets out of texts that are shown or logged."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        values = {secret.reveal() for secret in secrets}
        longest_first = sorted((v for v in values if len(v) >= _SHORTEST), key=len, reverse=True)
        self._values = tuple(longest_first)

    def clean(self, text: str, most: int = 300) -> str:
        """*text* on one line of at most *most* code points, without keys or controls."""
        # First the keys and then the cut, which could leave half a key that nothing matches.
        for value in self._values:
            text = text.replace(value, HIDDEN)
        # Terminals obey some controls, and some marks turn the direction of what follows.
        line = "".join(char if char.isprintable() else " " for char in text[: most * 20])
        line = _BEARER.sub(HIDDEN, _KEY_LIKE.sub(HIDDEN, line))
        line = " ".join(line.split())
        return line if len(line) <= most else line[: most - 1] + "…"
