"""What the engine gives a rule: facts, with a record of what was looked up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from plainspec.index.configuration import Settings
from plainspec.index.facts import Key, Located, PromptFact
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import key_hash
from plainspec.model import ChainOfCommand, DocumentInfo

T = TypeVar("T")

_NOTHING: frozenset[int] = frozenset()


class RunningContext:
    """What the rules are given for one section; remembers what was looked up."""

    __slots__ = (
        "_asked",
        "_facts",
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
        self._facts = record.facts[index]
        self.document: DocumentInfo = record.document.info
        self.settings = settings
        self.rule_names = rule_names
        self.chain: ChainOfCommand = settings.chain
        # A section that becomes the first one is read anew (see Builder), so this is as
        # constant as the section.
        self.first_section = index == 0
        #: The keys that were looked up since :meth:`looked_up` was asked.
        self._asked: list[Key] = []

    def looked_up(self) -> frozenset[int]:
        """The keys that were looked up since the last call."""
        if not self._asked:
            return _NOTHING
        found = frozenset(map(key_hash, self._asked))
        self._asked.clear()
        return found

    # What follows is told by :class:`~plainspec.analysis.rule.Context`.

    def lookup(self, key: Key) -> tuple[Located, ...]:  # noqa: D102
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
        for key, facts in self._facts.items():
            if key[0] == "prompt":
                self._asked.append(key)
                if is_shared(key):
                    for fact in facts:
                        found.setdefault(id(fact), (fact, []))[1].append(key)
        for _, keys in found.values():
            keys.sort()
        return sorted(found.values(), key=lambda prompt: prompt[0].span)

    def tests_template(self) -> str:  # noqa: D102
        return self.settings.tests

    @property
    def convention_stated(self) -> bool:  # noqa: D102
        return bool(self.settings.convention or self.settings.id_pattern)
