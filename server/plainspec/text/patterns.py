"""Looking for words in a sentence, cheaply: its vocabulary, and patterns that wait for a sign.

Most of what rules and readers look for stands in one sentence of a hundred,
and a regular expression of many alternatives that finds nothing costs as much
as all the rest of the reading. So a sentence's words are put into a set, once
for all who ask; whoever looks for single words asks the set, and an expression
of several words is tried only where one of its words is in the set.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from plainspec.text.late import late
from plainspec.text.memos import of_sentences

Entry = TypeVar("Entry")
#: Longer texts are no sentences. Nothing is remembered of them, and patterns go over them as they are.
_LONGEST = 4_000


class _Apart(dict[int, str]):
    """What becomes of a character: itself, or a blank where it is no part of a word."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kept = character if character.isalnum() or character == "_" else " "
        self[code] = kept
        return kept


_APART = _Apart()


@of_sentences(1 << 12)
def vocabulary(text: str) -> frozenset[str]:
    """The words of *text* in lower case, as expressions bound them: "don't" is "don" and "t"."""
    return frozenset(text.lower().translate(_APART).split())


class Pattern:
    """A regular expression that is compiled when it is first needed, and that waits for a sign.

    *signs* are words in lower case, *marks* single characters: every match holds one
    of them (:mod:`tests.text.test_patterns` finds matches that hold none). Where there is
    neither, every text is searched. Methods take and give what those of :class:`re.Pattern` do.
    """

    __slots__ = ("_compiled", "_marks", "_signs", "flags", "source", "waits")

    def __init__(self, source: str, flags: int = 0, *, signs: str = "", marks: str = "") -> None:
        self.source = source
        self.flags = flags
        self._signs = frozenset(signs.split())
        self._marks = marks
        #: Whether a text without a sign is not searched.
        self.waits = bool(signs or marks)
        self._compiled: re.Pattern[str] | None = None
        late(lambda: self.compiled)

    @property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself, which asks for no sign."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self.flags)
        return self._compiled

    def may_be_in(self, text: str) -> bool:
        """Whether *text* holds a sign; if not, there is no match in it."""
        for mark in self._marks:
            if mark in text:
                return True
        if self._signs:
            return len(text) > _LONGEST or not self._signs.isdisjoint(vocabulary(text))
        return not self._marks

    def _waits_in(self, text: str, start: int, end: int) -> bool:
        return not self.may_be_in(text[start:end] if start or end < len(text) else text)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        if self.waits and self._waits_in(text, start, end):
            return None
        return (self._compiled or self.compiled).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match at *start*."""
        if self.waits and self._waits_in(text, start, end):
            return None
        return (self._compiled or self.compiled).match(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """All matches in ``text[start:end]`` that do not overlap, from left to right."""
        if self.waits and self._waits_in(text, start, end):
            return iter(())
        return (self._compiled or self.compiled).finditer(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that is all of ``text[start:end]``."""
        if self.waits and self._waits_in(text, start, end):
            return None
        return (self._compiled or self.compiled).fullmatch(text, start, end)

    def findall(self, text: str) -> list[Any]:
        """What all matches in *text* hold, or their groups."""
        return self.compiled.findall(text) if self.may_be_in(text) else []

    def split(self, text: str) -> list[str | Any]:
        """*text* without its matches: what stands between them."""
        return self.compiled.split(text) if self.may_be_in(text) else [text]

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """*text* with *put* in place of each match, or of the first *count*."""
        return self.compiled.sub(put, text, count) if self.may_be_in(text) else text


class Bank(Generic[Entry]):
    """Many patterns, each with what it is for, of which only those are tried that have a sign in the text.

    To ask each of fifty patterns whether it waits costs more than all the rest of the reading.
    """

    __slots__ = ("_always", "_by_sign", "_signs", "entries")

    def __init__(self, entries: Iterable[tuple[Pattern, Entry]]) -> None:
        self.entries = tuple(entries)
        by_sign: dict[str, list[int]] = {}
        always = []
        for number, (pattern, _) in enumerate(self.entries):
            if pattern._marks or not pattern._signs:
                always.append(number)
            for sign in pattern._signs:
                by_sign.setdefault(sign, []).append(number)
        self._always = tuple(always)
        self._by_sign = by_sign
        self._signs = frozenset(by_sign)

    def tried(self, text: str, first: int = 0) -> list[int]:
        """The numbers of the entries from *first* on that may be in *text*, in their order."""
        if len(text) > _LONGEST:
            return list(range(first, len(self.entries)))
        found = vocabulary(text) & self._signs
        if not found:
            return [number for number in self._always if number >= first]
        numbers = {number for sign in found for number in self._by_sign[sign]}
        return sorted(number for number in numbers.union(self._always) if number >= first)


__all__ = ["Bank", "Pattern", "vocabulary"]
