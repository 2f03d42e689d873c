"""What the index keeps of one file: the document or source scan, and its facts by key."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import msgspec

from plainspec.index.facts import Key
from plainspec.index.summary import Summary, summarize
from plainspec.model import Document, FrontMatter
from plainspec.syntax.conventions.base import Hints

#: The facts of one section: under each key the values in order of place.
FactMap = Mapping[Key, tuple[Any, ...]]


class Record(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A Markdown document with the facts of each of its sections (parallel to its sections).

    The rest is what :class:`~plainspec.index.building.Builder` needs to apply
    the next edit: the line on which each section starts, the link reference
    definitions (label to destination) and front matter that it was parsed
    with, and the hints.
    """

    document: Document
    facts: tuple[FactMap, ...]
    starts: tuple[int, ...]
    definitions: Mapping[str, str]
    front_matter: FrontMatter
    hints: tuple[Hints, ...]

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
        first = 0
        limit = min(len(old), len(new))
        while first < limit and old[first] is new[first]:
            first += 1
        last = 0
        while last < limit - first and old[-1 - last] is new[-1 - last]:
            last += 1
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
