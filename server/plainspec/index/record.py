"""What the index keeps of one file: the document or source scan, and its facts by key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from plainspec.index.facts import Key
from plainspec.index.summary import Summary, summarize
from plainspec.model import Document, FrontMatter
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.nodes import Node

#: The facts of one section: under each key the values in order of place.
FactMap = Mapping[Key, tuple[Any, ...]]


#: To make a table of all keys takes as long as looking for so many; an edit asks for fewer.
_WALKS = 128


def shared(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many items both begin with, and how many of the rest both end with: the same objects."""
    limit = min(len(old), len(new))
    first = 0
    for one, other in zip(old, new, strict=False):
        if one is not other:
            break
        first += 1
    last = 0
    limit -= first
    while last < limit and old[-1 - last] is new[-1 - last]:
        last += 1
    return first, last


class _Holders:
    """Which sections hold facts under a key. A table of all is made only for one who asks a lot."""

    __slots__ = ("_asked", "_facts", "_table")

    def __init__(self, facts: tuple[FactMap, ...]) -> None:
        self._facts = facts
        self._asked = 0
        self._table: dict[Key, list[int]] | None = None

    def of(self, key: Key) -> Sequence[int]:
        if self._table is not None:
            return self._table.get(key, ())
        self._asked += 1
        if self._asked >= _WALKS:
            table: dict[Key, list[int]] = {}
            for number, facts in enumerate(self._facts):
                for held in facts:
                    table.setdefault(held, []).append(number)
            self._table = table
        return [number for number, facts in enumerate(self._facts) if key in facts]


class Signs(Node, frozen=True):
    """What a section says of its document's kind, and of the footnotes in it (casefolded labels).

    ``policy`` tells of a heading in the policies' form, ``tagged`` of a tag that is a clause ID
    where ``id_pattern`` is the configured pattern; ``used`` are the markers that are no
    definitions, as they are spelt.
    """

    policy: bool
    tagged: bool
    defined: tuple[str, ...]
    used: tuple[str, ...]
    id_pattern: str


class Record(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A Markdown document with the facts of each of its sections (parallel to its sections).

    The rest is what :class:`~plainspec.index.building.Builder` needs to apply
    the next edit: the line on which each section starts, the link reference
    definitions (label to destination) and front matter that it was parsed
    with, the hints, and the signs of the sections (none in a record that was
    made again from one at rest).
    """

    document: Document
    facts: tuple[FactMap, ...]
    starts: tuple[int, ...]
    definitions: Mapping[str, str]
    front_matter: FrontMatter
    hints: tuple[Hints, ...]
    signs: tuple[Signs, ...] = ()

    @property
    def path(self) -> str:
        """Where the document lies."""
        return self.document.path

    def all_keys(self) -> set[Key]:
        """Every key that the document has a fact under."""
        return self._all_keys

    @cached_property
    def _all_keys(self) -> set[Key]:
        return set().union(*self.facts)

    def holding(self, key: Key) -> Sequence[int]:
        """The numbers of the sections that have a fact under *key*, in order."""
        return self._holders.of(key)

    @cached_property
    def _holders(self) -> _Holders:
        return _Holders(self.facts)

    @cached_property
    def summary(self) -> Summary:
        """What searches over all documents need to know of this one."""
        return summarize(self.document, self._all_keys)

    def difference(self, before: Record) -> tuple[set[Key], set[Key], set[Key]]:
        """The keys that came, those that went, and all whose facts differ from *before*.

        Sections that both share (the same objects, at the same distance from
        the start or the end) are not looked at.
        """
        old, new = before.facts, self.facts
        first, last = shared(old, new)
        old_part, new_part = old[first : len(old) - last], new[first : len(new) - last]
        old_keys: set[Key] = set().union(*old_part)
        new_keys: set[Key] = set().union(*new_part)
        differ = {
            key
            for key in old_keys | new_keys
            if [f.get(key, ()) for f in old_part if key in f]
            != [f.get(key, ()) for f in new_part if key in f]
        }
        rest = new[:first] + new[len(new) - last :]
        came = {k for k in new_keys - old_keys if not any(k in f for f in rest)}
        went = {k for k in old_keys - new_keys if not any(k in f for f in rest)}
        return came, went, differ


class SourceRecord(msgspec.Struct, frozen=True, eq=False):
    """A source file's citations of clause IDs, by key."""

    path: str
    facts: FactMap

    def all_keys(self) -> set[Key]:
        """Every key that the file has a fact under."""
        return set(self.facts)
