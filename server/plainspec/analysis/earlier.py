"""Results that may be right again: those before an edit that took many sections away at once.

Opening a fence makes all that follows code, and closing it brings all back;
what other documents say of those sections goes and comes with them. So the
results of all live documents before such an edit are kept, with the snapshot
that they belong to. They hold again for whatever depends on no fact that
differs between that snapshot and the one of now. Which facts differ is found
out by comparing the two when somebody asks, so that a fact that has come back
does not count.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping
from typing import NamedTuple

from plainspec.analysis.comparing import Owed
from plainspec.analysis.result import UNASKED, DocumentResult, SectionResult
from plainspec.index.change import Change
from plainspec.index.crowds import crowd_key, is_shared
from plainspec.index.facts import Key
from plainspec.index.keys import key_hash
from plainspec.index.record import Record
from plainspec.index.settings import Settings
from plainspec.index.snapshot import Snapshot

#: So many sections that go at once may come back at once.
_SEVERAL = 8
#: Before so many such edits the results are kept.
_STATES = 2


class Recalled(NamedTuple):
    """What was said of a section, and the keys that its workspace rules are to be asked again for."""

    result: SectionResult
    dirty: Collection[int]


class _State:
    """The results of all live documents before *change*, but for what was *owed* then."""

    def __init__(
        self,
        snapshot: Snapshot,
        results: Mapping[str, DocumentResult],
        owed: Owed,
        change: Change,
    ) -> None:
        self._snapshot = snapshot
        self._results = {path: known for path, known in results.items() if path not in owed.dirty}
        self._owed = set(owed.keys).union(*owed.others.values())
        #: Files that have come or gone since: what the disk says is in no snapshot.
        self._files: set[Key] = set()
        #: The number of each section in the documents that were asked about.
        self._numbers: dict[str, dict[int, int]] = {}
        self._after = change.snapshot
        self._compared: Snapshot | None = None
        self._differ: tuple[frozenset[int], frozenset[Key]] | None = None

    def is_last(self, now: Snapshot) -> bool:
        """Whether nothing has happened since the change that this is the state before.

        Then whatever is asked about depends on what has changed.
        """
        return now is self._after

    def note(self, change: Change) -> None:
        """*change* has happened since."""
        self._files.update(key for key in change.keys if key[0] == "file")

    def recall(
        self, record: Record, settings: Settings, index: int, now: Snapshot
    ) -> Recalled | None:
        """What was said of the very section that is number *index* of *record*."""
        known = self._result(record, settings, index)
        differ = self._differing(now) if known is not None else None
        if known is None or differ is None:
            return None
        keys, statements = differ
        if not known.owes and not statements.isdisjoint(record.facts[index]):
            known = known._replace(owes=True)
        return Recalled(known, () if known.reads.isdisjoint(keys) else keys)

    def _result(self, record: Record, settings: Settings, index: int) -> SectionResult | None:
        known = self._results.get(record.path)
        if known is None or known.settings != settings:
            return None
        document = known.record.document
        numbers = self._numbers.get(record.path)
        if numbers is None:
            numbers = {id(section): number for number, section in enumerate(document.sections)}
            self._numbers[record.path] = numbers
        number = numbers.get(id(record.document.sections[index]))
        if (
            number is None
            or (number == 0) != (index == 0)
            or known.record.facts[number] is not record.facts[index]
            or document.info != record.document.info
        ):
            return None
        result = known.sections[number]
        return result if result is not UNASKED else None

    def _differing(self, now: Snapshot) -> tuple[frozenset[int], frozenset[Key]] | None:
        """The keys whose facts differ between then and *now*: hashes, and those of statements.

        None where it takes too long to find out.
        """
        if self._compared is not now:
            self._compared, self._differ = now, self._compare(now)
        return self._differ

    def _compare(self, now: Snapshot) -> tuple[frozenset[int], frozenset[Key]] | None:
        then = self._snapshot
        if (
            then.configurations is not now.configurations
            or then.sources is not now.sources
            or then.segments is not now.segments
            or then.records.stored is not now.records.stored
        ):
            return None
        keys = set(self._files)
        old, new = then.records.live, now.records.live
        for path, record in new.items():
            before = old.get(path)
            if before is None:
                keys |= record.all_keys()
            elif before is not record:
                keys.update(record.difference(before).differ)
        for path, before in old.items():
            if path not in new:
                keys |= before.all_keys()
        statements = {key for key in keys if is_shared(key)}
        keys.update(map(crowd_key, statements))
        return frozenset(map(key_hash, keys)), frozenset(statements | self._owed)


class Earlier:
    """The last states before edits that took many sections away."""

    def __init__(self) -> None:
        self._states: deque[_State] = deque(maxlen=_STATES)

    def note(
        self,
        change: Change,
        before: Snapshot,
        results: Mapping[str, DocumentResult],
        owed: Owed,
        *,
        settled: bool,
    ) -> None:
        """*change* comes after *before*, whose *results* these are if they are *settled*."""
        if change.configured or change.segment is not None:
            self._states.clear()
            return
        if settled and not owed.everything:
            live = change.snapshot.records.live
            for path in change.paths:
                result, record = results.get(path), live.get(path)
                if result is not None and record is not None:
                    gone = len(result.sections) - len(record.facts)
                    if gone >= _SEVERAL:
                        self._states.append(_State(before, results, owed, change))
                        break
        for state in self._states:
            state.note(change)

    def recall(
        self, record: Record, settings: Settings, index: int, now: Snapshot
    ) -> Recalled | None:
        """What was said of section *index* of *record*, as far as it still holds in *now*.

        The newest of what is known. What ``owes`` is to be compared again.
        """
        for state in reversed(self._states):
            if state.is_last(now):
                break
            found = state.recall(record, settings, index, now)
            if found is not None:
                return found
        return None
