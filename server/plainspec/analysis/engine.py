"""The engine: runs the rules over a snapshot and keeps what is still true after a change.

Each rule's result for a section is kept with the keys that it looked up. A
change recomputes the sections that it replaced and, elsewhere, only those that
read a key whose facts differ. Nothing a rule sees depends on history or on
line numbers, so the result is the one that a fresh run would give.

The results of documents at rest are kept as bytes, in the segments of the
snapshot; which of them read a key, the segments know too. A key is its hash
here: where two keys have the same one, a section is asked once too often.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from plainspec.analysis.context import RunningContext
from plainspec.analysis.packing import Locate, kinds_read, notices, pack, unpack
from plainspec.analysis.placing import Places
from plainspec.analysis.report import LocatedFinding, Notice, fingerprint
from plainspec.analysis.result import DocumentResult, Made, SectionResult
from plainspec.analysis.rule import Rule, Scope
from plainspec.index.configuration import Settings
from plainspec.index.facts import file_key
from plainspec.index.record import Record, shared
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Segment, Stored, key_hash, kind_bit, merge
from plainspec.index.workspace import Change
from plainspec.model import Section


class _Anew(NamedTuple):
    """The result of a document at rest that took the place of the one stored with it."""

    stored: Stored
    packed: bytes
    reads: frozenset[int]


_NOTHING: frozenset[int] = frozenset()
#: Settings whose rules in force are remembered.
_SEVERITIES = 64
#: Located findings that are kept, in documents.
_LOCATED = 512


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
        self._names = frozenset(rule.name for rule in rules)
        self._report_failure = report_failure or _to_stderr
        self._results: dict[str, DocumentResult] = {}
        self._readers: dict[int, set[str]] = {}
        #: Documents of which ``_readers`` does not know yet.
        self._unfiled: dict[str, None] = {}
        #: Results of documents at rest that were worked out here.
        self._anew: dict[str, _Anew] = {}
        #: For each path the documents whose findings point into it.
        self._pointing: dict[str, set[str]] = {}
        self._points_to: dict[str, frozenset[str]] = {}
        self._located: dict[str, tuple[LocatedFinding, ...]] = {}
        self._places = Places(rules)
        self._settings_paths: set[str] = set()
        #: The rules in force, by the severities that the settings state.
        self._in_force: dict[tuple[tuple[str, str], ...], tuple[list[Rule], list[Rule]]] = {}
        self.snapshot = Snapshot()

    # -- updating ----------------------------------------------------------

    def update(self, change: Change) -> set[str]:
        """Bring the findings up to *change*; the paths whose findings may differ now."""
        return set[str]().union(*self.updating(change))

    def updating(self, change: Change) -> Iterator[set[str]]:
        """:meth:`update`, a document for each set of paths that is given.

        Other updates may be made in between; only when all is done are all findings right.
        """
        self.snapshot = self._places.snapshot = change.snapshot
        dirty: dict[str, set[int]] = {}
        self._file_readers()
        # Of the very first documents nobody can have looked up anything.
        keys = change.keys if self._readers or self.snapshot.segments else ()
        for number in {key_hash(key) for key in keys}:
            for path in self._readers.get(number, ()):
                dirty.setdefault(path, set()).add(number)
            for path in self._reading_at_rest(number):
                dirty.setdefault(path, set()).add(number)
        if change.segment is not None:
            self._adopt(change.segment, dirty)
        everything = change.configured
        todo = {*change.paths, *dirty, *change.stale}
        if everything:
            # The configuration of a document at rest is the one that it was stored under.
            todo.update(self.snapshot.records.live)
        # Files that are open are waited for. Of all others, those of a folder ask for the same
        # facts: one after the other they find them, and what they restore, still there.
        opened = change.snapshot.records.live if change.segment is None else ()
        for path in sorted(todo, key=lambda path: (path not in opened, path)):
            stored = self.snapshot.records.stored.get(path)
            record = self.snapshot.records.live.get(path)
            differs = path in change.paths
            if stored is not None:
                kinds = change.stale.get(path, 0)
                for number in dirty.get(path, ()):
                    kinds |= kind_bit(number)
                if path in change.paths and change.segment is None:
                    kinds = -1  # all of them
                differs |= bool(kinds) and self._analyse_at_rest(stored, kinds)
            elif record is None:
                self._forget(path)
                differs = True
            else:
                differs |= self._analyse(path, record, dirty.get(path, ()), everything)
            yield self._affected({path}, change.segment) if differs else set()
        if everything:
            affected = {*self._results, *self.snapshot.records.stored, *self._settings_paths}
            self._settings_paths = {
                problem.path for c in self.snapshot.configurations for problem in c.problems
            }
            yield self._affected(affected | self._settings_paths)

    def _affected(self, paths: set[str], new: Segment | None = None) -> set[str]:
        """*paths*, and those whose findings point into them, to be located anew.

        Within the segment *new* all places are as new as the documents.
        """
        affected = paths.union(*(self._pointing.get(path, ()) for path in paths))
        for path in paths if self.snapshot.segments else ():
            affected.update(self._reading_at_rest(_pointer(path), new))
        for path in affected:
            self._located.pop(path, None)
        return affected

    def _reading_at_rest(self, number: int, but: Segment | None = None) -> Iterator[str]:
        """The documents at rest whose results, as they were stored, depend on the key *number*.

        Those in the segment *but* are left out.
        """
        for segment in self.snapshot.segments:
            for file in segment.reads.at(number) if segment is not but else ():
                stored = segment.files[file]
                if self.snapshot.current(stored):
                    yield stored.path

    def _adopt(self, segment: Segment, dirty: dict[str, set[int]]) -> None:
        """Take the results of *segment*; what reads one of its keys becomes *dirty*."""
        for stored in segment.files:
            if self.snapshot.current(stored):
                self._forget(stored.path)
        # That a file is in the index is a fact of its own.
        came = {key_hash(file_key(stored.path)) for stored in segment.files if self._readers}
        for number, paths in self._readers.items():
            if number in came or next(segment.keys.at(number), None) is not None:
                for path in paths:
                    dirty.setdefault(path, set()).add(number)

    def _analyse_at_rest(self, stored: Stored, kinds: int) -> bool:
        """Ask the rules that looked up keys of *kinds* anew about *stored*; whether a finding differs.

        All rules where *kinds* is -1.
        """
        path = stored.path
        before = self._packed(stored)
        known = kinds_read(before) if kinds >= 0 else {}
        settings = self.snapshot.settings(path)
        own, workspace = self._rules(settings)
        asked = [rule for rule in workspace if known.get(rule.name, -1) & kinds]
        if not asked and kinds >= 0:
            return False
        record = self.snapshot.records[path]
        sections = tuple(
            self._section(record, settings, index, own if kinds < 0 else (), asked)
            for index in range(len(record.document.sections))
        )
        reads = self._reads_of(path, sections)
        result = DocumentResult(record, settings, sections, Counter())
        found = self._places.unrelated(path, result)
        # What the settings and the front matter say comes with each result.
        names = {r.name for r in self.rules if r in asked or r.scope is Scope.CONFIGURATION}
        anew = self._anew.get(path)
        if kinds >= 0 and anew is not None and anew.stored is stored:
            reads |= anew.reads
        merged = {**known, **_kinds_of(sections, asked)}
        kept = before if kinds >= 0 else b""
        document = record.document
        packed = pack(document, found, merged, self._locate_in(path), self._digest, kept, names)
        self._forget(path)
        self._anew[path] = _Anew(stored, packed, reads)
        for number in reads:
            self._readers.setdefault(number, set()).add(path)
        return before != packed

    def _packed(self, stored: Stored) -> bytes:
        anew = self._anew.get(stored.path)
        return anew.packed if anew is not None and anew.stored is stored else stored.findings()

    def at_rest(self) -> Iterator[Segment | None]:
        """All documents at rest with their results as they are now, the last thing that is yielded.

        Yields None before, so that others get their turn.
        """
        anew = {}
        for made in self._anew.values():
            result = msgspec.structs.replace(made.stored, result=made.packed)
            anew[id(made.stored)] = result, made.reads
        segments, current = self.snapshot.segments, self.snapshot.records.stored
        if not anew and len(segments) == 1 and len(segments[0].files) == len(current):
            yield segments[0]
        else:
            yield from merge(segments, list(current.values()), anew)

    def _locate_in(self, path: str) -> Locate:
        return lambda section, related: self._places.place(path, section, related)

    def _digest(self, path: str) -> bytes:
        stored = self.snapshot.records.stored.get(path)
        return stored.stamp.digest if stored is not None else b""

    def packed(self, path: str, digest: Callable[[str], bytes]) -> tuple[bytes, frozenset[int]]:
        """The findings on the live document *path* for storing them, and what they depend on.

        *digest* gives the hash of a document's content, or nothing.
        """
        result = self._results[path]
        kinds = _kinds_of(result.sections, self._rules(result.settings)[1])
        found, document = self._places.unrelated(path, result), result.record.document
        packed = pack(document, found, kinds, self._locate_in(path), digest)
        return packed, self._reads_of(path, result.sections)

    @staticmethod
    def _reads_of(path: str, sections: Iterable[SectionResult]) -> frozenset[int]:
        """The keys that *sections* read, and the documents that their findings point into."""
        found: set[int] = set()
        for result in sections:
            found |= result.reads
            for _, finding in (*result.own, *result.workspace):
                found.update(_pointer(r.path) for r in finding.related if r.path != path)
        return frozenset(found)

    def _rules(self, settings: Settings) -> tuple[list[Rule], list[Rule]]:
        """The rules in force for one section, and those for the workspace."""
        known = self._in_force.get(settings.severities)
        if known is None:
            off = {name for name, severity in settings.severities if severity == "off"}
            rules = [rule for rule in self.rules if rule.name not in off]
            own = [rule for rule in rules if rule.scope is Scope.SECTION]
            known = own, [rule for rule in rules if rule.scope is Scope.WORKSPACE]
            if len(self._in_force) >= _SEVERITIES:
                self._in_force.clear()
            self._in_force[settings.severities] = known
        return known

    def _section(
        self,
        record: Record,
        settings: Settings,
        index: int,
        own: Iterable[Rule],
        workspace: Iterable[Rule],
        known: SectionResult | None = None,
        dirty: Collection[int] = (),
    ) -> SectionResult:
        """What the rules say of section *index*.

        Of *known*, which the same rules said of it, holds what no key of *dirty* was looked up for.
        """
        section = record.document.sections[index]
        context = RunningContext(self.snapshot, record, settings, self._names, index)
        found: list[Made] = []
        looked_up: list[frozenset[int]] = []
        if known is not None:
            for rule, keys in zip(workspace, known.looked_up, strict=True):
                if keys.isdisjoint(dirty):
                    found += [made for made in known.workspace if made[0] is rule]
                    looked_up.append(keys)
                else:
                    self._run(rule, section, context, found)
                    looked_up.append(context.looked_up())
            said = known.own
        else:
            for rule in own:
                self._run(rule, section, context, found)
            said = tuple(found)
            found.clear()
            for rule in workspace:
                self._run(rule, section, context, found)
                looked_up.append(context.looked_up())
        reads = _NOTHING.union(*looked_up)
        return SectionResult(said, tuple(found), tuple(looked_up), reads)

    def _analyse(self, path: str, record: Record, dirty: Collection[int], anew: bool) -> bool:
        """Compute what is not known of *record*; whether a finding differs."""
        before = self._results.get(path)
        settings = self.snapshot.settings(path)
        sections = record.document.sections
        old: tuple[Section, ...] = ()
        known: tuple[SectionResult, ...] = ()
        if (
            before is not None
            and not anew
            and before.record.document.info == record.document.info
            and before.settings == settings
        ):
            old, known = before.record.document.sections, before.sections
        first, last = shared(old, sections)
        moved = {id(old[index]): known[index] for index in range(first, len(old) - last)}
        results = [
            *known[:first],
            *map(moved.get, map(id, sections[first : len(sections) - last])),
            *known[len(known) - last :],
        ]
        own, workspace = self._rules(settings)
        found: list[SectionResult] = []
        for index, result in enumerate(results):
            if result is None or (dirty and not result.reads.isdisjoint(dirty)):
                result = self._section(record, settings, index, own, workspace, result, dirty)
            found.append(result)
        self._drop_anew(path)
        made = tuple(found)
        if before is None:
            self._results[path] = DocumentResult(record, settings, made, Counter())
            self._unfiled[path] = None
        else:
            self._count_reads(path, before, made)
            self._results[path] = DocumentResult(record, settings, made, before.reads)
        self._point(path, before.sections if before is not None else (), made)
        return before is None or before.sections != made

    def _file_readers(self) -> None:
        """Note who reads what of documents that came with the last change.

        Not before the next change, which those that are only read in bulk never see.
        """
        for path in self._unfiled:
            result = self._results[path]
            for section in result.sections:
                result.reads.update(section.reads)
            for number in result.reads:
                self._readers.setdefault(number, set()).add(path)
        self._unfiled.clear()

    def _count_reads(
        self, path: str, before: DocumentResult, results: tuple[SectionResult, ...]
    ) -> None:
        """Count in ``before.reads`` how many of *results* read each key; ``_readers`` as well."""
        if self._unfiled:
            self._file_readers()
        reads, known = before.reads, before.sections
        first, last = shared(known, results)
        gone: Counter[int] = Counter()
        for result in known[first : len(known) - last]:
            gone.update(result.reads)
        came: Counter[int] = Counter()
        for result in results[first : len(results) - last]:
            came.update(result.reads)
        for number in gone.keys() | came.keys():
            count = reads[number]
            reads[number] = left = count + came[number] - gone[number]
            if not left:
                del reads[number]
                self._unread(number, path)
            elif not count:
                self._readers.setdefault(number, set()).add(path)

    def _run(
        self, rule: Rule, section: Section, context: RunningContext, found: list[Made]
    ) -> None:
        """Add to *found* what *rule* says of *section*."""
        try:
            for finding in rule.check(section, context):
                found.append((rule, finding))  # noqa: PERF401 (most rules say nothing: no generator)
        except Exception:  # a rule that fails must not take the others down
            self._report_failure(
                f"the rule {rule.name} failed on {context.document.path}; this is a bug in plainspec",
                traceback.format_exc(),
            )

    def _forget(self, path: str) -> None:
        before = self._results.pop(path, None)
        self._places.forget(path)
        if before is not None:
            if path in self._unfiled:
                del self._unfiled[path]
            for number in before.reads:
                self._unread(number, path)
            self._point(path, before.sections, ())
        self._drop_anew(path)

    def _drop_anew(self, path: str) -> None:
        anew = self._anew.pop(path, None)
        if anew is not None:
            kept = self._results[path].reads if path in self._results else ()
            for number in anew.reads:
                if number not in kept:
                    self._unread(number, path)

    def _unread(self, number: int, path: str) -> None:
        readers = self._readers.get(number)
        if readers is not None:
            readers.discard(path)
            if not readers:
                del self._readers[number]

    def _point(
        self, path: str, before: tuple[SectionResult, ...], results: tuple[SectionResult, ...]
    ) -> None:
        """Remember which other documents the findings of *path* point into."""
        first, last = shared(before, results)
        if not (
            _targets(path, before[first : len(before) - last])
            or _targets(path, results[first : len(results) - last])
        ):
            return
        targets = _targets(path, results)
        for target in self._points_to.get(path, frozenset()) - targets:
            self._pointing[target].discard(path)
        for target in targets:
            self._pointing.setdefault(target, set()).add(path)
        if targets:
            self._points_to[path] = targets
        else:
            self._points_to.pop(path, None)

    # -- reading -----------------------------------------------------------

    def paths(self) -> list[str]:
        """All paths that can have findings, sorted: documents and configuration files."""
        at_rest = self.snapshot.records.stored
        return sorted({*self._results, *at_rest, *self._settings_paths})

    def findings(self, path: str) -> tuple[LocatedFinding, ...]:
        """The findings of *path* in order of place, suppressed ones included."""
        found = self._located.get(path)
        if found is None:
            found = self._locate(path)
            if found or path in self._results:  # of files that have gone nothing is kept
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
            return notices(self._packed(stored), self._locate_in(path), self._digest)
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
            for found in self._located.get(path) or self._locate(path)
            if found.suppressed is None
        ]

    def _locate(self, path: str) -> tuple[LocatedFinding, ...]:
        stored = self.snapshot.records.stored.get(path)
        if stored is not None:
            return tuple(unpack(path, self._packed(stored), self._locate_in(path), self._digest))
        return self._places.findings(path, self._results.get(path))


def _kinds_of(sections: Iterable[SectionResult], rules: Sequence[Rule]) -> dict[str, int]:
    """The kinds of keys that each of the workspace *rules* looked up for any of the *sections*."""
    found = dict.fromkeys((rule.name for rule in rules), 0)
    for result in sections:
        for rule, numbers in zip(rules, result.looked_up, strict=True):
            for number in numbers:
                found[rule.name] |= kind_bit(number)
    return found


def _targets(path: str, results: Iterable[SectionResult]) -> frozenset[str]:
    """The documents other than *path* that the findings of *results* point into."""
    return frozenset(
        related.path
        for result in results
        if result.own or result.workspace
        for _, finding in (*result.own, *result.workspace)
        for related in finding.related
        if related.path != path
    )


def _pointer(path: str) -> int:
    """What findings that point into *path* depend on, as if it were a key."""
    return key_hash(("points", path))


def _to_stderr(message: str, details: str) -> None:
    sys.stderr.write(f"plainspec: {message}\n{details}")
