"""What the index keeps of one file: the document or source scan, and its facts by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import msgspec

from plainspec.index.facts import Key, prompt_facts, section_facts
from plainspec.index.judgements import LockProblem
from plainspec.index.norm_facts import standings, statement_facts
from plainspec.index.summary import Labels, Summary, labels_of, summarize
from plainspec.model import Document, DocumentKind, FrontMatter
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.nodes import Node

#: The facts of one section: under each key the values in order of place.
FactMap = Mapping[Key, tuple[Any, ...]]


#: To make a table of all keys takes as long as looking for so many; an edit asks for fewer.
_WALKS = 128
#: The same of keys that came or went with an edit.
_FEW_KEYS = 100


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


class Difference(NamedTuple):
    """What tells two records of one document apart.

    The keys that came, those that went, and all whose facts differ, each with
    how many more facts there are under it now.
    """

    came: set[Key]
    went: set[Key]
    differ: dict[Key, int]


def _keys_of(sections: Sequence[FactMap], wanted: set[Key] | None) -> set[Key]:
    """The keys (those of *wanted*, if given) under which one of the *sections* has a fact."""
    keys: set[Key] = set().union(*sections)
    return keys if wanted is None else keys & wanted


def _together(sections: Sequence[FactMap], wanted: set[Key]) -> dict[Key, list[tuple[Any, ...]]]:
    """Under each of *wanted* the facts of each of the *sections* that has some."""
    found: dict[Key, list[tuple[Any, ...]]] = {}
    for facts in sections if wanted else ():
        for key in wanted & facts.keys():
            found.setdefault(key, []).append(facts[key])
    return found


class Record(msgspec.Struct, frozen=True, eq=False, dict=True):
    """A Markdown document with the facts of each of its sections (parallel to its sections).

    The rest is what :class:`~plainspec.index.building.Builder` needs to apply
    the next edit: the line on which each section starts, the link reference
    definitions (label to destination) and front matter that it was parsed
    with, the hints, and the signs of the sections. A record that was made
    again from one at rest has no signs. Its facts, and those of one read for an
    outline, are worked out when somebody asks, those about prompts and about statements each by themselves:
    they take the most time, and few ask for them. Those about statements ``kept`` gives, where
    they were stored.
    """

    document: Document
    known: tuple[FactMap, ...] | None
    starts: tuple[int, ...]
    definitions: Mapping[str, str]
    front_matter: FrontMatter
    hints: tuple[Hints, ...]
    signs: tuple[Signs, ...] = ()
    kept: Callable[[], tuple[FactMap, ...]] | None = None

    @property
    def path(self) -> str:
        """Where the document lies."""
        return self.document.path

    @cached_property
    def facts(self) -> tuple[FactMap, ...]:
        """The facts of each section."""
        if self.known is not None:
            return self.known
        parts = zip(self._plain, self.under("prompt"), self.under("norm"), strict=True)
        return tuple({**plain, **prompts, **norms} for plain, prompts, norms in parts)

    def under(self, kind: str) -> tuple[FactMap, ...]:
        """Of each section the facts under keys of *kind*, and maybe others."""
        if self.known is not None:
            return self.known
        if kind == "prompt":
            return self._prompts
        return self._statements if kind == "norm" else self._plain

    @cached_property
    def _plain(self) -> tuple[FactMap, ...]:
        info, sections = self.document.info, self.document.sections
        total = -1
        if info.kind is DocumentKind.TEST:
            total = sum(len(section.prompts) for section in sections)
        return tuple(
            section_facts(section, info, -1 if index else total)
            for index, section in enumerate(sections)
        )

    @cached_property
    def _prompts(self) -> tuple[FactMap, ...]:
        info = self.document.info
        return tuple(prompt_facts(section, info) for section in self.document.sections)

    @cached_property
    def _statements(self) -> tuple[FactMap, ...]:
        if self.kept is not None:
            return self.kept()
        document = self.document
        return tuple(
            statement_facts(section, document.info, place)
            for section, place in zip(document.sections, standings(document), strict=True)
        )

    def all_keys(self) -> set[Key]:
        """Every key that the document has a fact under."""
        return self._all_keys

    @cached_property
    def _all_keys(self) -> set[Key]:
        return set().union(*self.facts)

    @cached_property
    def plain_keys(self) -> set[Key]:
        """:meth:`all_keys` but for those of prompts and statements, and maybe with these."""
        return set().union(*self.under("anchor"))

    def holding(self, key: Key) -> Sequence[int]:
        """The numbers of the sections that have a fact under *key*, in order."""
        facts = self.under(key[0])
        if len(facts) == 1:  # as nearly all test files have
            return (0,) if key in facts[0] else ()
        holders = self._holders.get(id(facts))
        if holders is None:  # of facts that this record keeps
            holders = self._holders[id(facts)] = _Holders(facts)
        return holders.of(key)

    def values(self, key: Key) -> Iterator[tuple[int, Any]]:
        """The facts under *key*, in order, each with the number of its section."""
        facts = self.under(key[0])
        for number in self.holding(key):
            for value in facts[number][key]:
                yield number, value

    @cached_property
    def _holders(self) -> dict[int, _Holders]:
        return {}

    @cached_property
    def summary(self) -> Summary:
        """What searches over all documents need to know of this one."""
        return summarize(self.document, self.plain_keys)

    @cached_property
    def labels(self) -> Labels:
        """A part of the summary, made in a tenth of the time."""
        return labels_of(self.document, self.plain_keys)

    def difference(
        self, before: Record, count: Callable[[Key], int | None] = lambda _key: None
    ) -> Difference:
        """What differs from *before*.

        Sections that both share (the same objects, at the same distance from
        the start or the end) are not looked at. *count* tells how many facts
        *before* has under a key, or None where that is not known.
        """
        if before.known is None and before.document == self.document:
            return Difference(set(), set(), {})  # one at rest that was opened, say
        old, new = before.facts, self.facts
        first, last = shared(old, new)
        rest = new[:first] + new[len(new) - last :]
        old, new = old[first : len(old) - last], new[first : len(new) - last]
        differ: dict[Key, int] = {}
        if len(old) == len(new) == 1:  # as with nearly every edit
            ((before_it,), (after_it,)) = old, new
            for key, values in after_it.items():
                others = before_it.get(key, ())
                if values != others:
                    differ[key] = len(values) - len(others)
            came, went = after_it.keys() - before_it.keys(), before_it.keys() - after_it.keys()
            for key in went:
                differ[key] = -len(before_it[key])
        else:
            touched: set[Key] | None = None
            if len(old) == len(new):
                # Of edits here and there many sections between them are what they were, and
                # most facts of the others, too.
                pairs = [(a, b) for a, b in zip(old, new, strict=True) if a is not b]
                touched = {k for a, b in pairs for k in a.keys() | b.keys() if a.get(k) != b.get(k)}
            was, now = _keys_of(old, touched), _keys_of(new, touched)
            came, went = now - was, was - now
            both = now & was
            theirs, mine = _together(old, both), _together(new, both)
            for key in both:
                if mine[key] != theirs[key]:
                    differ[key] = sum(map(len, mine[key])) - sum(map(len, theirs[key]))
            # Of a fence that is opened or closed thousands.
            differ.update(dict.fromkeys(came | went, 0))
            for sections, more, gone_or_new in ((old, -1, went), (new, 1, came)):
                for facts in sections if gone_or_new else ():
                    for key, values in facts.items():
                        if key in gone_or_new:
                            differ[key] += more * len(values)
        if len(came) + len(went) > _FEW_KEYS:
            kept: set[Key] = set().union(*rest)
            return Difference(came - kept, went - kept, differ)

        def is_elsewhere(key: Key, here: int) -> bool:
            known = count(key)
            return any(key in facts for facts in rest) if known is None else known > here

        came = {key for key in came if not is_elsewhere(key, 0)}
        went = {key for key in went if not is_elsewhere(key, -differ[key])}
        return Difference(came, went, differ)


class SourceRecord(msgspec.Struct, frozen=True, eq=False):
    """A source file's citations of clause IDs, or what a lock file records, by key.

    ``problems`` are the mistakes in a lock file.
    """

    path: str
    facts: FactMap
    problems: tuple[LockProblem, ...] = ()

    def all_keys(self) -> set[Key]:
        """Every key that the file has a fact under."""
        return set(self.facts)
