"""The engine: runs the rules over a snapshot and keeps what is still true after a change.

Each rule's result for a section is kept with the keys that it looked up. A
change recomputes the sections that it replaced and, elsewhere, only those that
read a key whose facts differ. Nothing a rule sees depends on history or on
line numbers, so the result is the one that a fresh run would give.

What is known of live documents is in ``live.py``, of those at rest in
``at_rest.py``; here it is decided whom to ask.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain

from plainspec.analysis.asking import Asker
from plainspec.analysis.at_rest import AtRest
from plainspec.analysis.comparing import Owed, concerned
from plainspec.analysis.live import Live
from plainspec.analysis.meeting import meeting
from plainspec.analysis.packing import notices, read_for, unpack
from plainspec.analysis.placing import Groups, Places
from plainspec.analysis.report import LocatedFinding, Notice, fingerprint
from plainspec.analysis.resembling import resembling
from plainspec.analysis.result import pointer
from plainspec.analysis.rule import Rule
from plainspec.index.change import Change
from plainspec.index.crowds import is_shared
from plainspec.index.facts import file_key, precedent_key
from plainspec.index.keys import key_hash, kind_bit
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Segment, Stamp
from plainspec.index.workspace import Workspace

#: The kind of keys on which the findings of every rule depend.
_PRECEDENTS = kind_bit(key_hash(precedent_key("", "")))
#: Results at rest that are looked into between two pauses.
_PAUSE = 64
#: Located findings that are kept, in documents.
_LOCATED = 512
#: From so many documents on, what was read or judged one by one is laid to rest.
_MANY = 100
#: More documents than this need not be asked about before the author pauses.
_FEW = 8
#: Documents that are laid to rest between two pauses.
_AT_ONCE = 4


class Engine:
    """Keeps the findings of every document of the current snapshot.

    *report_failure* is told, in one line and a traceback, of a rule that
    raised: the other rules' findings stand.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        report_failure: Callable[[str, str], None] | None = None,
    ) -> None:
        self.rules = tuple(rules)
        self._located: dict[str, Groups] = {}
        asker = Asker(rules, report_failure)
        self._places = Places(rules)
        self._settings_paths: set[str] = set()
        #: Lock files in which something is wrong.
        self._lock_paths: set[str] = set()
        self._owed = Owed()
        self._live = Live(asker, self._places, self._owed)
        self._rest = AtRest(rules, asker, self._places)
        #: How many updates are under way.
        self._updating = 0
        self._compared = {rule.name for rule in rules if rule.compares is not None}
        self._compares = {rule.compares for rule in rules if rule.compares is not None}

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot that the findings are of."""
        return self._places.snapshot

    # -- updating ----------------------------------------------------------

    def update(self, change: Change) -> set[str]:
        """Bring the findings up to *change*; the paths whose findings may differ now."""
        return set[str]().union(*self.updating(change), *self.catching_up())

    def updating(
        self,
        change: Change,
        *,
        later: bool = False,
        most: int = sys.maxsize,
        since: Snapshot | None = None,
        first: Collection[str] | None = None,
    ) -> Iterator[set[str]]:
        """:meth:`update`, a document for each set of paths that is given.

        Other updates may be made in between; only when all is done, and
        :meth:`catching_up` too, are all findings right. What rules that compare
        statements say of a section that is new waits for that, if it can wait till *later*;
        of more than *most* new sections in a document, all that is said of the rest does.
        Where many other documents depend on *change*, only those of *first* do not wait, too.
        *since* is the snapshot before *change* where updates were made after it.
        """
        self._updating += 1
        try:
            yield from self._take(change, since, later, most, first)
        finally:
            self._updating -= 1

    def _take(
        self,
        change: Change,
        since: Snapshot | None,
        later: bool,
        most: int,
        first: Collection[str] | None,
    ) -> Iterator[set[str]]:
        last = self.snapshot
        self._live.earlier.note(
            change, last, self._live.results, self._owed, settled=self._updating == 1
        )
        before = since or change.since or last
        self._places.snapshot = change.snapshot
        self._owed.differ(change.keys, before)
        dirty: dict[str, set[int]] = {}
        self._live.file_readers()
        # Of the very first documents nobody can have looked up anything.
        keys = change.keys if self._live.readers or self.snapshot.segments else ()
        at_rest = bool(self.snapshot.segments or self._rest.readers)
        # Where files are read, those of one folder one after the other.
        if not at_rest:
            for number in self._live.readers.among(map(key_hash, keys)):
                for path in self._live.readers.of(number):
                    dirty.setdefault(path, set()).add(number)
        for step, key in enumerate(sorted(keys) if at_rest else ()):
            number = key_hash(key)
            readers = {*self._live.readers.of(number), *self._rest.readers.of(number)}
            readers.update(self._rest.reading(number))
            if key[0] == "prompt" and self.snapshot.segments and not readers <= change.paths:
                heeding = resembling(key, before, self.snapshot)
                readers = readers if heeding is None else readers & heeding
            for path in readers:
                dirty.setdefault(path, set()).add(number)
            if step % _PAUSE == _PAUSE - 1:
                yield set()
        if change.segment is not None:
            self._adopt(change.segment, dirty)
        everything = change.configured
        todo = {*change.paths, *dirty, *change.stale}
        if everything:
            # The configuration of a document at rest is the one that it was stored under.
            todo.update(self.snapshot.records.live)
        # Files that are open are waited for. Of all others, those of a folder ask for the same
        # facts: one after the other they find them, and what they restore, still there.
        few = change.segment is None and len(todo) < _MANY
        opened = change.snapshot.records.live if few else ()
        now = {*change.paths, *first} if first is not None and not everything else todo
        waits = change.segment is None and len(todo - now) > _FEW
        for path in sorted(todo, key=lambda path: (path not in opened, path)):
            stored = self.snapshot.records.stored.get(path)
            record = self.snapshot.records.live.get(path)
            differs = path in change.paths
            if waits and path not in now and record is not None:
                self._owed.dirty.setdefault(path, set()).update(dirty.get(path, ()))
                continue
            if stored is not None:
                numbers: set[int] | None = {*change.stale.get(path, ()), *dirty.get(path, ())}
                kinds = 0
                for number in numbers or ():
                    kinds |= kind_bit(number)
                if kinds & _PRECEDENTS or (path in change.paths and change.segment is None):
                    kinds, numbers = -1, None  # all of them
                self._live.forget(path)
                if kinds < 0:  # all are asked, those that compare, too
                    self._owed.forget(path)
                differs |= bool(kinds) and self._rest.analyse(stored, kinds, numbers)
                if kinds < 0:
                    self._owed.compared = self.snapshot
            elif record is None:
                self._forget(path)
                source = self.snapshot.source(path)
                if source is not None and source.problems:
                    self._lock_paths.add(path)
                else:
                    self._lock_paths.discard(path)
                differs = True
            else:
                self._rest.forget(path)
                numbers = dirty.get(path, set()) | self._owed.dirty.pop(path, set())
                differs |= self._live.analyse(
                    path, record, numbers, everything, later, most, change.origins.get(path)
                )
                if not later:
                    self._owed.compared = self.snapshot
            yield self._affected({path}, change.segment) if differs else set()
        if everything:
            affected = {*self._live.results, *self.snapshot.records.stored, *self._settings_paths}
            affected |= self._lock_paths
            self._lock_paths = {p for p, source in self.snapshot.sources.items() if source.problems}
            self._settings_paths = {
                problem.path for c in self.snapshot.configurations for problem in c.problems
            }
            yield self._affected(affected | self._settings_paths | self._lock_paths)

    @property
    def owes(self) -> bool:
        """Whether :meth:`catching_up` has something to do."""
        return bool(self._owed)

    @property
    def owes_all(self) -> bool:
        """Whether the statements of all documents are still to be compared."""
        return self._owed.everything or self._owed.meetings > 0

    def catching_up(self, *, everything: bool = True) -> Iterator[set[str]]:
        """Ask what has been waiting, and the rules that compare statements what they were not asked yet.

        Yields the paths whose findings may differ now, after each step. Updates
        may be made in between. Without *everything*, documents that came in bulk
        are not compared with all others: that takes its time.
        """
        owed = self._owed
        while owed.asks or (everything and owed.everything):
            if owed.dirty or owed.untold:
                path = next(iter(owed.dirty or owed.untold))
                self._bring_up(path)
                differs = path in owed.untold
                owed.untold.discard(path)
                yield self._affected({path}) if differs else set()
                continue
            if owed.everything and everything:
                yield from self._meeting()
                continue
            if owed.keys:
                key, before = owed.keys.popitem()
                for path in concerned(key, before, self.snapshot, self._compares):
                    owed.others.setdefault(path, set()).add(key)
                yield set()
                continue
            path = next(iter(owed.sections or owed.others))
            result = self._live.results.get(path)
            if result is not None and result.record is not self.snapshot.records.live.get(path):
                return  # an update has not come to it yet
            keys = owed.others.pop(path, set())
            differs = owed.sections.pop(path, False)
            record = self.snapshot.records.live.get(path)
            stored = self.snapshot.records.stored.get(path)
            if record is not None:
                differs |= result is not None and self._live.compare(path, record, keys)
            else:
                differs |= stored is not None and self._rest.analyse(stored, 0, compare=True)
            if path in owed.sections:  # nobody is told of a long document again and again
                owed.sections[path] = differs
                yield set()
            else:
                yield self._affected({path}) if differs else set()

    def _bring_up(self, path: str) -> None:
        """Ask the rules about the live document *path* what has been waiting."""
        numbers = self._owed.dirty.pop(path, None)
        record = self.snapshot.records.live.get(path)
        if numbers and record is not None:
            if self._live.analyse(path, record, numbers, False, True, sys.maxsize):
                self._owed.untold.add(path)
            self._located.pop(path, None)

    def _meeting(self) -> Iterator[set[str]]:
        """Find out which documents hold statements to be compared, as if nothing were known of any."""
        owed = self._owed
        owed.everything = False
        owed.meetings += 1
        owed.keys.clear()
        done = False
        try:
            for number, stored in enumerate(self.snapshot.records.stored.values()):
                if not self._compared.isdisjoint(read_for(self._rest.packed(stored)).kinds):
                    owed.others.setdefault(stored.path, set())
                if number % _PAUSE == 0:
                    yield set()
            for paths in meeting(self.snapshot, self._compares):
                for path in paths:
                    # Of a live document each section is asked for by the keys that it holds.
                    live = self.snapshot.records.live.get(path)
                    keys = live.all_keys() if live is not None else ()
                    owed.others.setdefault(path, set()).update(filter(is_shared, keys))
                yield set()
            done = True
        finally:
            owed.meetings -= 1
            owed.everything |= not done  # whoever asked may not ask for the rest

    def _affected(self, paths: set[str], new: Segment | None = None) -> set[str]:
        """*paths*, and those whose findings point into them, to be located anew.

        Within the segment *new* all places are as new as the documents.
        """
        affected = paths.union(*(self._live.pointing.into(path) for path in paths))
        for path in paths if self.snapshot.segments else ():
            affected.update(self._rest.reading(pointer(path), new))
            affected.update(self._rest.readers.of(pointer(path)))
        for path in affected:
            self._located.pop(path, None)
        return affected

    def _adopt(self, segment: Segment, dirty: dict[str, set[int]]) -> None:
        """Take the results of *segment*; what reads one of its keys becomes *dirty*."""
        if segment.compared:  # but not with documents that are live
            for path, record in self.snapshot.records.live.items():
                keys = filter(is_shared, record.all_keys())
                self._owed.others.setdefault(path, set()).update(keys)
        else:
            self._owed.everything = True
        for stored in segment.files:
            if self.snapshot.current(stored):
                self._forget(stored.path)
        # That a file is in the index is a fact of its own.
        tables = [readers for readers in (self._live.readers, self._rest.readers) if readers]
        came = {key_hash(file_key(stored.path)) for stored in segment.files if tables}
        for readers in tables:
            for number, paths in readers.items():
                if number in came or segment.keys.at(number):
                    for path in paths:
                        dirty.setdefault(path, set()).add(number)

    def at_rest(self, lasting: Iterable[tuple[str, Stamp]] = ()) -> Iterator[Segment | None]:
        """All documents at rest with their results as they are now, the last thing that is yielded.

        With them those of *lasting*, live documents with stamps for them, of
        which all is known. Yields None before, so that others get their turn.
        """
        yield from self._rest.segments(self._live.lasting(lasting))

    def packed(self, path: str, digest: Callable[[str], bytes]) -> tuple[bytes, frozenset[int]]:
        """The findings on the live document *path* for storing them, and what they depend on.

        *digest* gives the hash of a document's content, or nothing.
        """
        return self._live.packed(path, digest)

    def resting(self, workspace: Workspace) -> Iterator[None]:
        """Lay what was read and judged one by one back to rest; yields None for a pause.

        Documents as objects, and who reads what of results that are worked out
        anew, take many times the memory. Nothing that anybody is shown
        changes. What happens during a pause is heeded: then some of it waits
        for the next time. To be begun when all changes have been analysed.
        """
        restless = [] if self.owes else workspace.restless()
        if len(restless) < _MANY > len(self._rest.anew):
            return
        for start in range(0, len(restless), _AT_ONCE):
            judged: dict[str, tuple[bytes, frozenset[int]]] = {}
            for path in restless[start : start + _AT_ONCE]:
                is_known = self._live.judged(path, workspace.snapshot) is not None
                if is_known and workspace.stamp(path):
                    judged[path] = self.packed(path, lambda path: self._content(path, workspace))
            if judged:
                workspace.rest(judged)
                self._places.snapshot = workspace.snapshot
                for path in judged:
                    self._forget(path)
            yield None
        before, anew = self.snapshot.segments, dict(self._rest.anew)
        stored = self.snapshot.records.stored
        for merged in self.at_rest():
            if merged is None:
                yield None
            elif (
                # The index may be ahead of the findings: files that have gone would be back.
                workspace.snapshot.segments == before
                and workspace.snapshot.records.stored is stored
                and self._rest.anew.keys() == anew.keys()
                and all(self._rest.anew[path] is made for path, made in anew.items())
            ):
                workspace.take_judged(merged, before)
                self._places.snapshot = workspace.snapshot
                for path in anew:
                    self._rest.forget(path)
        self.tidy(workspace)

    def tidy(self, workspace: Workspace) -> None:
        """Let go of what was made again or looked up; to be called when all changes have been analysed."""
        workspace.tidy()
        self._places.snapshot = workspace.snapshot

    def _content(self, path: str, workspace: Workspace) -> bytes:
        """The hash of the file's content that *path* lies at rest with, or is about to."""
        stamp = workspace.stamp(path)
        return self._places.digest(path) if stamp is None else stamp.digest

    def _forget(self, path: str) -> None:
        self._live.forget(path)
        self._rest.forget(path)
        self._owed.forget(path)

    # -- reading -----------------------------------------------------------

    def paths(self) -> list[str]:
        """All paths that can have findings, sorted: documents, configuration and lock files."""
        at_rest = self.snapshot.records.stored
        return sorted({*self._live.results, *at_rest, *self._settings_paths, *self._lock_paths})

    def findings(self, path: str) -> tuple[LocatedFinding, ...]:
        """The findings of *path* in order of place, suppressed ones included."""
        groups = self.groups(path)
        return groups[0] if len(groups) == 1 else tuple(chain.from_iterable(groups))

    def groups(self, path: str) -> Groups:
        """:meth:`findings` in groups; a group that stays the same object is what it was."""
        self._bring_up(path)
        found = self._located.get(path)
        if found is None:
            found = self._locate(path)
            if any(found) or path in self._live.results:  # of files that have gone nothing is kept
                while len(self._located) >= _LOCATED:
                    del self._located[next(iter(self._located))]
                self._located[path] = found
        return found

    def notices(self, path: str) -> list[Notice]:
        """What is told of the findings of *path*, in order of place; nothing of it is kept.

        Suppressed findings are left out. For a document at rest this takes a
        fraction of the time of :meth:`findings`.
        """
        stored = self.snapshot.records.stored.get(path)
        if stored is not None:
            return notices(
                self._rest.packed(stored), self._places.locate_in(path), self._places.digest
            )
        self._bring_up(path)
        document = self.snapshot.document(path)
        sections = document.sections if document is not None else ()
        return [
            Notice(
                found.range,
                found.rule,
                found.severity,
                found.message,
                found.finding.tags,
                found.related,
                fingerprint(
                    found, sections[found.section] if 0 <= found.section < len(sections) else None
                ),
            )
            for found in chain.from_iterable(self._located.get(path) or self._locate(path))
            if found.suppressed is None
        ]

    def _locate(self, path: str) -> Groups:
        stored = self.snapshot.records.stored.get(path)
        if stored is not None:
            packed, places = self._rest.packed(stored), self._places
            return (tuple(unpack(path, packed, places.locate_in(path), places.digest)),)
        return self._places.groups(path, self._live.results.get(path))
