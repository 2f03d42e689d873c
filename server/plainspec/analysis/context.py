"""What the engine gives a rule: facts, with a record of what was looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from plainspec.analysis.rule import Context
from plainspec.index.crowds import crowd_key, is_shared
from plainspec.index.facts import Key, Located, PromptFact
from plainspec.index.keys import key_hash
from plainspec.index.norm_facts import alike, topics
from plainspec.index.record import Record
from plainspec.index.settings import Settings
from plainspec.index.snapshot import Snapshot
from plainspec.model import ChainOfCommand, DocumentInfo, Section

T = TypeVar("T")

_NOTHING: frozenset[int] = frozenset()


class RunningContext:
    """What the rules are given for one section; remembers what was looked up."""

    __slots__ = (
        "_asked",
        "_index",
        "_known",
        "_record",
        "_shared",
        "_snapshot",
        "chain",
        "document",
        "first_section",
        "rule_names",
        "settings",
    )

    def __init__(
        self,
        snapshot: Snapshot,
        record: Record,
        settings: Settings,
        rule_names: frozenset[str],
        index: int,
    ) -> None:
        self._snapshot = snapshot
        self._record = record
        self._index = index
        self.document: DocumentInfo = record.document.info
        self.settings = settings
        self.rule_names = rule_names
        self.chain: ChainOfCommand = settings.chain
        # A section that becomes the first one is read anew (see Builder), so this is as
        # constant as the section.
        self.first_section = index == 0
        #: The keys that were looked up since :meth:`looked_up` was asked.
        self._asked: list[Key] = []
        #: The same of what rules share, and what they share with the keys that it took.
        self._shared: list[frozenset[int]] = []
        self._known: dict[object, tuple[Any, frozenset[int]]] = {}

    def looked_up(self) -> frozenset[int]:
        """The keys that were looked up since the last call."""
        found = _NOTHING
        if self._asked:
            found = frozenset(map(key_hash, self._asked))
            self._asked.clear()
        if self._shared:
            # Mostly one set, which all who share it can then have without a copy.
            found = (
                found.union(*self._shared) if found or len(self._shared) > 1 else self._shared[0]
            )
            self._shared.clear()
        return found

    # What follows is told by :class:`~plainspec.analysis.rule.Context`.

    def lookup(self, key: Key) -> tuple[Located, ...]:  # noqa: D102
        if is_shared(key):
            found, crowd = self._snapshot.shared(key, alone=True)
            if crowd:
                self._asked.append(crowd_key(key))
            if found or not crowd:
                self._asked.append(key)
            return found
        self._asked.append(key)
        return self._snapshot.facts(key)

    def gathered(self, key: Key, gather: Callable[[tuple[Located, ...]], T]) -> T:  # noqa: D102
        self._asked.append(key)
        return self._snapshot.gathered(key, gather)

    def documents(self, key: Key) -> int:  # noqa: D102
        self._asked.append(key)
        return len(self._snapshot.readers_of(key))

    def of_few(self, key: Key, most: int) -> tuple[Located, ...] | None:  # noqa: D102
        self._asked.append(key)
        return self._snapshot.facts_of_few(key, most)

    def prompts(self) -> list[tuple[PromptFact, list[Key]]]:  # noqa: D102
        # Most prompts are unlike any other: that costs one look at each key, no facts.
        found: dict[int, tuple[PromptFact, list[Key]]] = {}
        is_shared = self._snapshot.is_shared
        for key, facts in self._record.under("prompt")[self._index].items():
            if key[0] == "prompt":
                self._asked.append(key)
                if is_shared(key):
                    for fact in facts:
                        found.setdefault(id(fact), (fact, []))[1].append(key)
        for _, keys in found.values():
            keys.sort()
        return sorted(found.values(), key=lambda prompt: prompt[0].span)

    def sharing(self, text: str, keys: Iterable[Key]) -> dict[Located, Key]:  # noqa: D102
        found: dict[Located, Key] = {}
        for key in keys:
            for located in self._snapshot.shared(key)[0]:
                found.setdefault(located, key)
        own = topics(text) if found else _NOTHING
        return {
            located: key for located, key in found.items() if alike(own, topics(located.value.text))
        }

    def shares(self) -> bool:  # noqa: D102
        held = self._record.under("norm")[self._index]
        shared = self._snapshot.shared
        return any(key[0] == "norm" and shared(key)[0] for key in held)

    def files(self, sign: str) -> bool:  # noqa: D102
        held = self._record.under("norm")[self._index]
        return any(key[0] == "norm" and key[1] == sign for key in held)

    def once(self, compute: Callable[[Section, Context], T], section: Section) -> T:  # noqa: D102
        known = self._known.get(compute)
        if known is None:
            outer, self._asked = self._asked, []
            shared, self._shared = self._shared, []
            value = compute(section, self)
            known = self._known[compute] = value, self.looked_up()
            self._asked, self._shared = outer, shared
        if known[1]:
            self._shared.append(known[1])
        found: T = known[0]
        return found

    def words(self, name: str) -> tuple[str, ...]:  # noqa: D102
        return next((words for listed, words in self.settings.words if listed == name), ())

    def tests_template(self) -> str:  # noqa: D102
        return self.settings.tests

    @property
    def convention_stated(self) -> bool:  # noqa: D102
        return bool(self.settings.convention or self.settings.id_pattern)
