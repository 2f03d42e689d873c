"""The workspace store: the one mutable holder of the current snapshot.

It turns what happens (a folder is added, a document opened or edited, a file
changed on disk) into the next snapshot and says what changed. Single-threaded:
the server calls it from its event loop.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, TypeVar

import msgspec

from plainspec.index import cache
from plainspec.index.building import Builder
from plainspec.index.configuration import Configuration, load
from plainspec.index.facts import (
    CoverageFact,
    FileFact,
    Key,
    code_key,
    file_key,
    series_of,
    tested_key,
)
from plainspec.index.files import Files, FoundFile, Note, is_current, is_indexed
from plainspec.index.ignoring import NAME as IGNORING
from plainspec.index.paths import (
    folder_of,
    is_inside,
    is_markdown,
    lies_in,
    name_of,
    real_path,
    spec_folder,
    those_in,
)
from plainspec.index.record import Record, SourceRecord
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import (
    Segment,
    Stamp,
    Stored,
    Table,
    crossing,
    key_hash,
    kind_bit,
    merge,
)
from plainspec.syntax.nodes import Node
from plainspec.syntax.source import LANGUAGES, scan
from plainspec.text.buffer import Buffer, LineEdit, scrub
from plainspec.text.lines import split_lines

_CONFIGURATION_NAMES = ("plainspec.toml", "pyproject.toml", IGNORING)
_SLICE = 16  # files per change while scanning
#: From this many Markdown files on, files are read in bulk and kept at rest.
_BULK = 300
_BATCH = 250  # files of a batch, more or less
_STALE = 1  # documents per change whose results are worked out anew

T = TypeVar("T")


class Batch(Node, frozen=True, gc=True):
    """What reading some files in bulk gave: a segment, and what else the workspace must know.

    The tables' columns are bytes in the machine's own order. ``probed`` are
    the paths whose existence was asked of the disk, ``notes`` paths with what
    is to be said of them, ``failures`` what is to be reported as a bug.

    Where ``number`` is not negative, documents and findings come apart: first
    an *outline*, the documents without their results, then, under the same
    number and without files, their ``results`` in the same order.
    """

    number: int = -1
    files: tuple[Stored, ...] = ()
    results: tuple[bytes, ...] = ()
    keys: tuple[bytes, bytes] = (b"", b"")
    reads: tuple[bytes, bytes] = (b"", b"")
    notes: tuple[tuple[str, str], ...] = ()
    probed: tuple[tuple[str, FileFact | None], ...] = ()
    failures: tuple[tuple[str, str], ...] = ()

    @property
    def is_outline(self) -> bool:
        """Whether the results are still to come."""
        return self.number >= 0 and not self.results

    def segment(self, outline: Segment | None = None) -> Segment:
        """The files and tables, some of them those of the *outline* where that came before."""
        reads = Table.of_bytes(*self.reads)
        if outline is None:
            return Segment(self.files, Table.of_bytes(*self.keys), reads)
        judged = zip(outline.files, self.results, strict=True)
        files = [msgspec.structs.replace(stored, result=result) for stored, result in judged]
        return Segment(files, outline.keys, reads)


class Work(NamedTuple):
    """Files to read in bulk: *batches* of the workspace's *files*."""

    configurations: tuple[Configuration, ...]
    files: Sequence[str]
    batches: Sequence[Sequence[str]]


#: Reads files in bulk, elsewhere or here; yields None where nothing has been read yet.
Bulk = Callable[[Work], Iterator[Batch | None]]
_MOST_FAILURES = 100  # of a rule that fails everywhere a few are enough
_LOOKS = 500  # files looked at between two pauses
_PROBES = 50  # paths asked about between two pauses
#: Answers of the disk that are kept; a path whose answer was dropped is asked about again.
_MOST_PROBED = 1 << 16


class Change(NamedTuple):
    """What the last step did: the documents that were replaced or removed, the keys whose facts differ.

    ``configured`` tells that settings changed, so that every finding may.
    ``segment`` are documents at rest that came, with their results if they
    are among ``paths``; ``outline`` is the segment whose place it took. ``stale`` are those whose results are to be worked out anew where they depend on keys
    of some kinds, a bit each.
    """

    snapshot: Snapshot
    paths: frozenset[str]
    keys: frozenset[Key]
    configured: bool = False
    segment: Segment | None = None
    outline: Segment | None = None
    stale: Mapping[str, int] = {}

    @property
    def tells(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.paths or self.keys or self.configured or self.segment or self.stale)


def together(snapshot: Snapshot, steps: Iterable[Change]) -> Change:
    """The one change that did what *steps* did and led to *snapshot*."""
    paths, keys, configured = set[str](), set[Key](), False
    stale: dict[str, int] = {}
    for step in steps:
        paths |= step.paths
        keys |= step.keys
        configured |= step.configured
        _unite(stale, step.stale)
    return Change(snapshot, frozenset(paths), frozenset(keys), configured, stale=stale)


class Workspace:
    """The folders, files and open documents, and the snapshot that they make.

    *named* are absolute paths that somebody asked for by name: one that the
    configuration excludes is read all the same. With *bulk*, many files at
    once are read by it, and kept at rest; *cached*, they are kept on disk as well.
    """

    def __init__(
        self,
        rule_names: Collection[str] = (),
        named: Collection[str] = (),
        bulk: Bulk | None = None,
        *,
        cached: bool = False,
    ) -> None:
        self._bulk = bulk
        self.cached = cached
        #: Whether the cache on disk is behind what is at rest.
        self._unsaved = False
        #: Writes the next cache, from the first file that is read in bulk on.
        self._writer: cache.Writer | None = None
        self._rule_names = tuple(rule_names)
        self._builder = Builder()
        self._exists: dict[str, FileFact | None] = {}
        #: In a batch, the files of the whole workspace.
        self._listed: AbstractSet[str] = frozenset()
        self._open: dict[str, list[str]] = {}
        self.files = Files(lambda path: self.snapshot.configuration(path), named)
        #: Paths that something was heard of while files are read in bulk.
        self._touched: set[str] = set()
        self._in_bulk = False
        self.snapshot = Snapshot(probe=self._probe)
        #: What is to be reported as a bug of plainspec's: messages, each with a traceback.
        self.failures: dict[str, str] = {}

    # -- folders -----------------------------------------------------------

    def set_roots(self, roots: Iterable[str]) -> Change:
        """Make *roots* (absolute paths) the workspace folders; their files are read by :meth:`scan`."""
        folders = [root.rstrip("/") or "/" for root in dict.fromkeys(roots)]
        configurations = self._configurations(folders)
        before = self.snapshot
        gone = [
            path
            for path in self._known()
            if path not in self._open and not any(is_inside(path, root) for root in folders)
        ]
        for path in gone:
            self.files.stamps.pop(path, None)
        self._exists.clear()
        self.snapshot = before.configured(configurations)
        # What is at rest was read, and judged, under its folder's configuration.
        gone += [
            path
            for path in before.records.stored
            if before.configuration(path) != self.snapshot.configuration(path)
        ]
        self.files.reconfigured()
        change = self._replace((), (), dict.fromkeys(gone))
        return self._rebuilt(change._replace(configured=True), list(self.snapshot.records.live))

    def _configurations(self, roots: Iterable[str]) -> tuple[Configuration, ...]:
        return tuple(load(root, self._rule_names) for root in roots)

    def settings_differ(self) -> bool:
        """Whether the folders' configuration files say something else than what is in force."""
        before = self.snapshot.configurations
        return self._configurations(c.root for c in before) != before

    def ignores_differ(self) -> bool:
        """Whether ``.gitignore`` files leave out something else than when files were looked for."""
        return self.files.ignores.differ()

    def scan(
        self,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Change]:
        """Read all files of the folders, a few for each change that is yielded.

        *progress* is told how many of how many files are done. Open documents
        keep the text that the editor gave. Stops early when *cancelled*.
        """
        self._touched, self._in_bulk = set(), True
        self.abandon_cache()
        self.files.ignores.forget()
        if self.cached and self._bulk is not None and not self.snapshot.records.stored:
            yield from self._load()
        self.files.folders.clear()
        files: list[str] = []
        roots = [configuration.root for configuration in self.snapshot.configurations]
        for number, found in enumerate(self.files.walk(roots)):
            files.extend(file.path for file in found)
            if number % 16 == 15:
                if cancelled():
                    return
                yield self._nothing()
        files.sort()
        markdown = [path for path in files if is_markdown(path)]
        sources = [path for path in files if not is_markdown(path)]
        kept = yield from self._unchanged(markdown)
        todo = [path for path in markdown if path not in kept]
        new = [path for path in todo if kept and path not in self.snapshot.records]
        for path in files:
            self._exists[path] = FileFact(path)
        done, total = len(kept), len(files)
        if self._bulk is not None and len(todo) >= _BULK:
            halves = 0
            for change in self._scan_bulk(files, todo):
                yield change
                if cancelled():
                    return
                if change.segment is not None:
                    both = change.paths and change.outline is None
                    halves += (2 if both else 1) * len(change.segment.files)
                    progress(done + halves // 2, total)
            done, todo = len(markdown), []
        for paths in (todo, sources):
            for start in range(0, len(paths), _SLICE):
                if cancelled():
                    return
                batch = [p for p in paths[start : start + _SLICE] if p not in self._open]
                yield self._read(batch)
                done += len(paths[start : start + _SLICE])
                progress(done, total)
        known = set(files) | set(self._open)
        for path in files:  # of what is in the index the snapshot knows by itself that it is there
            if self._is_known(path):
                self._exists.pop(path, None)
        # What is not among them has gone, or has come while this was under way.
        others = [path for path in self._known() if path not in known]
        self._touched, self._in_bulk = set(), False
        near = self._neighbours([*others, *new])
        yield self._rebuilt(self._read(others), {*self._open, *near})
        yield from self._merge()

    def _unchanged(self, files: Iterable[str]) -> Generator[Change, None, set[str]]:
        """Those of *files* that are at rest and look as they did when they were read."""
        found: set[str] = set()
        for number, path in enumerate(files):
            stored = self.snapshot.records.stored.get(path)
            if stored is not None and stored.is_judged and is_current(stored):
                found.add(path)
            if number % 256 == 255:
                yield self._nothing()
        return found

    def _scan_bulk(self, files: Sequence[str], todo: Sequence[str]) -> Iterator[Change]:
        """Read *todo*, Markdown files among *files*, in bulk."""
        assert self._bulk is not None
        self._unsaved = True
        old = [path for path in todo if path in self.snapshot.records.stored]
        if old:
            yield self._replace((), (), old)
        fresh = [path for path in todo if path not in self.snapshot.records]
        for path in fresh:
            self._exists[path] = FileFact(path, indexed=True)
        if len(self.snapshot.records):
            keys = frozenset(map(file_key, fresh))
            yield Change(self.snapshot, frozenset(), keys)
        work = Work(self.snapshot.configurations, [*files, *self._open], batches(todo))
        self._begin_cache()
        stale: dict[str, int] = {}
        outlines: dict[int, Segment] = {}
        for batch in self._bulk(work):
            if batch is None:
                yield self._nothing()
                continue
            outline = outlines.pop(batch.number, None)
            segment = batch.segment(outline)
            if self._writer is not None:
                segment = self._writer.keep(segment)
            if batch.is_outline:
                outlines[batch.number] = segment
            for path, message in batch.notes:
                self.files.note(path, message)
            for message, details in batch.failures[: _MOST_FAILURES - len(self.failures)]:
                self.failures[message] = details
            for path, fact in batch.probed:
                if path not in self._touched:
                    self._exists.setdefault(path, fact)
            change, suspect = self._adopt(segment, outline)
            _unite(stale, suspect)
            # Nothing is known of an outline's findings, so none of them differs.
            yield change._replace(paths=frozenset()) if batch.is_outline else change
        # A file that could not be read after all is there, but not in the index; and what came
        # or went meanwhile was not known to whoever read the others.
        doubtful = {path for path in todo if path not in self.snapshot.records} | self._touched
        for path in doubtful:
            self._exists.pop(path, None)
        if doubtful:
            change = Change(self.snapshot, frozenset(), frozenset(map(file_key, doubtful)))
            yield self._rebuilt(change, self._neighbours(doubtful))
        for part in crossing(self.snapshot.segments):
            _unite(stale, part)
            yield self._nothing()
        todo = sorted(path for path in stale if path in self.snapshot.records.stored)
        for start in range(0, len(todo), _STALE):
            part = {path: stale[path] for path in todo[start : start + _STALE]}
            yield Change(self.snapshot, frozenset(), frozenset(), stale=part)

    def _adopt(
        self, segment: Segment, outline: Segment | None = None
    ) -> tuple[Change, dict[str, int]]:
        """Take in *segment*, in the place of its *outline* if that came before.

        Gives the change, and documents in it whose results may be wrong.

        Those are the ones that depend on what is not in the segment: facts of
        documents that are open, or were read on their own meanwhile.
        """
        newer = self._touched | self._open.keys()
        if outline is not None:
            newer |= {s.path for s in outline.files if not self.snapshot.current(s)}
        left_out = {n for n, stored in enumerate(segment.files) if stored.path in newer}
        elsewhere: set[int] = set()
        if left_out:
            keys = zip(segment.keys.numbers, segment.keys.files, strict=True)
            elsewhere.update(number for number, file in keys if file in left_out)
        before = self.snapshot
        self.snapshot = before.with_segment(segment, newer, outline)
        elsewhere |= set(map(key_hash, self.snapshot.live_keys()))
        suspect: dict[str, int] = {}
        for number in elsewhere:
            for file in segment.reads.at(number):
                _unite(suspect, {segment.files[file].path: kind_bit(number)})
        paths = frozenset(s.path for n, s in enumerate(segment.files) if n not in left_out)
        change = Change(self.snapshot, paths, frozenset(), segment=segment, outline=outline)
        return change, suspect

    def abandon_cache(self) -> None:
        """Write no cache of what was read and not saved yet."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.abandon()

    def _begin_cache(self) -> None:
        """Have what is read from now on written where the next start looks for it."""
        self.abandon_cache()
        self._writer = cache.Writer(self.snapshot.configurations) if self.cached else None

    def _load(self) -> Iterator[Change]:
        """Take in what the cache holds, as it was left; the disk may have moved on since."""
        configurations = self.snapshot.configurations
        for loaded in cache.load(configurations):
            if loaded is None:
                yield self._nothing()
                continue
            if self.snapshot.configurations != configurations:
                return
            segment, saved = loaded
            change, suspect = self._adopt(segment)
            # What is open now may not have been there when the findings were worked out.
            live = {key_hash(file_key(path)) for path in self.snapshot.records.live}
            for number in live.union(saved.elsewhere):
                for file in segment.reads.at(number):
                    _unite(suspect, {segment.files[file].path: kind_bit(number)})
            self._exists.update(saved.probed)
            differ = frozenset(map(file_key, self._come_or_gone([p for p, _ in saved.probed])))
            yield change
            yield Change(self.snapshot, frozenset(), differ, stale=suspect)

    def save(self, at_rest: Iterator[Segment | None]) -> Iterator[None]:
        """Write to the cache what is *at rest*, if it is behind; a bit at a time.

        To be called when the last change of a scan has been analysed.
        """
        writer, self._writer = self._writer, None
        try:
            yield from self._save(at_rest, writer)
        finally:
            if writer is not None:
                writer.abandon()

    def _save(
        self, at_rest: Iterator[Segment | None], writer: cache.Writer | None
    ) -> Iterator[None]:
        live = sum(path not in self._open for path in self.snapshot.records.live)
        if not self.cached or not (self._unsaved or live >= _SLICE):
            return
        if not self.snapshot.records.stored:
            return
        if writer is None or writer.configurations != self.snapshot.configurations:
            writer = cache.Writer(self.snapshot.configurations)
        keys = [*self.snapshot.live_keys(), *map(file_key, self.snapshot.records.live)]
        probed = [(p, f) for p, f in self._exists.items() if p not in self.snapshot.records]
        saved = cache.Saved(tuple(probed), tuple(set(map(key_hash, keys))))
        for segment in at_rest:
            if segment is not None:
                self._unsaved = False
                yield from writer.finish(segment, saved)
            yield

    def _merge(self) -> Iterator[Change]:
        """Make one segment of all."""
        segments = self.snapshot.segments
        if len(segments) < 2:
            return
        for merged in merge(segments, list(self.snapshot.records.stored.values())):
            if merged is not None:
                self.snapshot = self.snapshot.with_merged(merged, segments)
            yield self._nothing()

    # -- open documents ----------------------------------------------------

    def open(self, path: str, text: str) -> Change:
        """The editor opened *path*: from now on its text counts, not the file's."""
        lines = split_lines(scrub(text))
        self._open[path] = lines
        self._touch(path)
        self.files.notes.pop(path, None)
        return self._built(path, lines, None)

    def edit(self, path: str, buffer: Buffer, edit: LineEdit) -> Change:
        """The editor changed the open document *path*; *buffer* holds it after *edit*."""
        self._open[path] = buffer.lines
        return self._built(path, buffer.lines, edit)

    def close(self, path: str) -> Change:
        """The editor closed *path*: the file's text counts again, if there is a file."""
        self._open.pop(path, None)
        self._touch(path)
        self._exists.pop(path, None)
        inside = any(is_inside(path, c.root) for c in self.snapshot.configurations)
        if not (inside and is_indexed(path)):  # read only because the editor had it
            return self._rebuilt(self._replace((), (), [path]), self._neighbours([path]))
        return self.refresh([path])

    def _built(self, path: str, lines: list[str], edit: LineEdit | None) -> Change:
        if not is_markdown(path) and path.lower().endswith(tuple(LANGUAGES)):
            source = SourceRecord(path, _code_facts(path, "".join(lines)))
            return self._replace((), (source,), ())
        snapshot = self.snapshot
        before = snapshot.records.get(path)
        record = self._record(path, lines, before if edit is not None else None, edit)
        change = self._replace((record,), (), ())
        if before is None:  # a new file may be the test of a clause
            return self._rebuilt(change, self._neighbours([path]))
        return change

    def _record(
        self,
        path: str,
        lines: list[str],
        before: Record | None = None,
        edit: LineEdit | None = None,
    ) -> Record:
        snapshot = self.snapshot
        configuration = snapshot.configuration(path)
        settings = configuration.settings_for(path)
        return self._builder.build(
            path, lines, configuration.root, settings, snapshot.exists, before, edit
        )

    # -- files on disk -----------------------------------------------------

    def refresh(self, paths: Iterable[str]) -> Change:
        """Files were made, changed or deleted outside of the editor (folders stand for all below)."""
        named = list(paths)
        if any(name_of(path) in _CONFIGURATION_NAMES for path in named):
            roots = [configuration.root for configuration in self.snapshot.configurations]
            steps = [self.set_roots(roots), *self.scan()]
            return together(self.snapshot, steps)
        steps = list(self.refreshing(named))
        return together(self.snapshot, steps)

    def refreshing(self, paths: Iterable[str]) -> Iterator[Change]:
        """:meth:`refresh`, a few files for each change that is yielded; settings are not read.

        Other steps may be taken in between.
        """
        named = {path.rstrip("/") or "/" for path in paths}
        # Nothing was below what was a file and is one.
        tops = {path for path in named if not (self._is_known(path) and os.path.isfile(path))}
        affected = set(named)
        # Whatever was asked about and lies below a changed path is asked about again, and so
        # are the folders around it, which may have come or gone with it.
        asked = self._folders_around(named)
        if tops:
            affected |= those_in(self._known(), tops)
            yield self._nothing()
            asked |= those_in(self._exists, tops)
            self.files.folders -= those_in(self.files.folders, tops)
            for path in those_in(self.files.notes, tops):
                del self.files.notes[path]
            yield self._nothing()
            roots = [c.root for c in self.snapshot.configurations if lies_in(c.root, tops)]
            for files in self.files.walk({*roots, *filter(self.files.is_reached, tops)}):
                affected.update(file.path for file in files)
                yield self._nothing()
        yield from self._read_again(affected, affected | asked, unasked=named - self._exists.keys())

    def rechecking(self) -> Iterator[Change]:
        """Look for changes that nobody told of, with a change for every few files.

        Files whose size and time are what they were are not read again.
        """
        known = set(self._known())
        affected: set[str] = set()
        looks = 0
        self.files.folders.clear()
        for files in self.files.walk(c.root for c in self.snapshot.configurations):
            affected.update(f.path for f in files if self._differs(f))
            known.difference_update(f.path for f in files)
            looks += len(files)
            if looks >= _LOOKS:
                looks = 0
                yield self._nothing()
        affected |= known
        asked = list(self._exists)
        differ: list[str] = []
        for start in range(0, len(asked), _LOOKS):
            differ += self._come_or_gone(asked[start : start + _LOOKS])
            yield self._nothing()
        yield from self._read_again(affected, affected, differ)

    def _differs(self, file: FoundFile) -> bool:
        """Whether *file* looks otherwise than when it was read, or may be another one."""
        stored = self.snapshot.records.stored.get(file.path)
        if stored is not None:
            return not is_current(stored)
        return file.stamp() != self.files.stamps.get(file.path)

    def _read_again(
        self,
        affected: Iterable[str],
        asked: Iterable[str],
        differ: Iterable[str] = (),
        unasked: Iterable[str] = (),
    ) -> Iterator[Change]:
        """Read *affected*, and what depends on which of them, of *asked* and of *differ* exist.

        Of *unasked* it is not known whether somebody asked for them long ago.
        """
        self._touch(*affected, *asked, *differ)
        changed = set(differ)
        before = {path for path in affected if self._is_known(path)}
        asked_before = {path: self._exists.pop(path) for path in asked if path in self._exists}
        indexable = sorted(path for path in affected if is_indexed(path))
        for path in indexable:
            if path not in self._open:
                yield self._read([path])
        changed.update(path for path in indexable if self._is_known(path) != (path in before))
        for number, (path, fact) in enumerate(asked_before.items()):
            if self._probe(path) != fact:
                changed.add(path)
            if number % _PROBES == 0:
                yield self._nothing()
        keys = frozenset(file_key(path) for path in changed.union(unasked))
        yield self._nothing()._replace(keys=keys)
        for path in self._neighbours(changed) if changed else ():
            yield self._rebuilt(self._nothing(), [path])

    def _touch(self, *paths: str) -> None:
        """Something was heard of *paths*."""
        if self._in_bulk:
            self._touched.update(paths)

    def _nothing(self) -> Change:
        """The change that changes nothing: a pause."""
        return Change(self.snapshot, frozenset(), frozenset())

    def _is_known(self, path: str) -> bool:
        return path in self.snapshot.records or path in self.snapshot.sources

    def _known(self) -> Iterator[str]:
        yield from self.snapshot.records
        yield from self.snapshot.sources

    def _read(self, paths: Iterable[str]) -> Change:
        """Read *paths* from disk; what cannot be read is removed, with a note."""
        records: list[Record] = []
        sources: list[SourceRecord] = []
        removed: list[str] = []
        for path in paths:
            read = self.files.read(path)
            if read is None:
                removed.append(path)
            elif is_markdown(path):
                before = self.snapshot.document(path)
                if before is None or before.text != read[0]:
                    records.append(self._record(path, split_lines(read[0])))
            else:
                facts = _code_facts(path, read[0])
                if facts or path in self.snapshot.sources:
                    sources.append(SourceRecord(path, facts))
        return self._replace(records, sources, removed)

    def read_batch(
        self, paths: Iterable[str], files: AbstractSet[str]
    ) -> tuple[Change, list[Stamp]]:
        """Make *paths* all that there is in the index: what :data:`Bulk` does in its place.

        *files* are those of the whole workspace, for knowing which exist. The
        stamps are those of the documents that could be read, by order of path.
        """
        self.files.begin_batch()
        self._begin_batch(files)
        records: list[Record] = []
        stamps: list[Stamp] = []
        for path in sorted(paths):
            read = self.files.read(path)
            if read is not None:
                records.append(self._record(path, split_lines(read[0])))
                stamps.append(read[1])
        self.files.end_batch()
        return self._replace(records, (), ()), stamps

    def take_batch(self, records: Iterable[Record], files: AbstractSet[str]) -> Change:
        """As :meth:`read_batch`, with *records* that have been read already."""
        self._begin_batch(files)
        return self._replace(records, (), ())

    def _begin_batch(self, files: AbstractSet[str]) -> None:
        # A batch asks for a few of the workspace's files: no table of all is made for each.
        self._listed = files
        self._exists.clear()
        self.snapshot = Snapshot(self.snapshot.configurations, self._probe)

    def probed(self) -> list[tuple[str, FileFact | None]]:
        """What is known of whether paths exist."""
        return list(self._exists.items())

    def _probe(self, path: str) -> FileFact | None:
        """Whether *path* exists, asked of the disk once; never about paths outside the folders.

        A path that a symbolic link leads out of its folder is not looked at and
        counts as there: no link to it is called dangling, and nothing is created.
        """
        if path in self._exists:
            return self._exists[path]
        if path in self._listed:
            return FileFact(path, indexed=is_markdown(path))
        fact = None
        root = self.snapshot.configuration(path).root
        if root:
            try:
                if is_inside(real_path(path), real_path(root)):
                    status = os.stat(path)
                    fact = FileFact(path, stat.S_ISDIR(status.st_mode))
                else:
                    fact = FileFact(path)
            except (OSError, ValueError):
                fact = None
        while len(self._exists) >= _MOST_PROBED:
            del self._exists[next(iter(self._exists))]
        self._exists[path] = fact
        return fact

    @property
    def folders(self) -> set[str]:
        """The folders that were looked into for files."""
        return self.files.folders

    @property
    def notes(self) -> dict[str, Note]:
        """Files that were left out, with the reason; the newest state only."""
        return self.files.notes

    # -- the next snapshot -------------------------------------------------

    def _replace(
        self, records: Iterable[Record], sources: Iterable[SourceRecord], removed: Iterable[str]
    ) -> Change:
        records, sources, removed = list(records), list(sources), list(removed)
        self.snapshot, keys = self.snapshot.replace(
            records=records, sources=sources, removed=removed
        )
        paths = {record.path for record in records} | set(removed)
        return Change(self.snapshot, frozenset(paths), frozenset(keys))

    def _neighbours(self, paths: Collection[str]) -> list[str]:
        """The documents whose kind may depend on whether one of *paths* exists."""
        folders = self._folders_around(paths)
        tested: dict[str, set[str | None]] = {}  # by template of test files
        found = []
        for path in self.snapshot.records:
            folder = folder_of(path)
            if folder not in folders:
                continue
            template = self.snapshot.settings(path).tests
            if template not in tested:
                tested[template] = {spec_folder(other, template) for other in paths}
            # The template is compared as it is written, which says nothing of one with `./`.
            if folder in tested[template] or "./" in template:
                found.append(path)
        return found

    def _folders_around(self, paths: Iterable[str]) -> set[str]:
        """The folders that *paths* lie in, up to their workspace folder."""
        folders = set()
        for path in paths:
            folder = folder_of(path)
            while folder:
                if folder in folders:
                    break
                folders.add(folder)
                if any(folder == c.root for c in self.snapshot.configurations):
                    break
                folder = folder_of(folder)
        return folders

    def _come_or_gone(self, paths: Iterable[str]) -> list[str]:
        """Those of *paths* that were asked about, and of which the answer is another one now."""
        asked = {path: self._exists.pop(path) for path in paths if path in self._exists}
        return [path for path, before in asked.items() if self._probe(path) != before]

    def _rebuilt(self, change: Change, paths: Iterable[str]) -> Change:
        """*change*, and *paths* read anew where their kind or settings are no longer what they were."""
        records = []
        for path in paths:
            before = self.snapshot.records.get(path)
            if before is None:
                continue
            # Not the editor's lines: they may be ahead of the record by edits still to come.
            lines = split_lines(before.document.text)
            nothing = LineEdit(len(lines) - 1, len(lines), len(lines))  # the last line by itself
            record = self._record(path, lines, before, nothing)
            if (
                record.document.info != before.document.info
                or record.document.sections != before.document.sections
            ):
                records.append(record)
        if not records:
            return change._replace(snapshot=self.snapshot)
        more = self._replace(records, (), ())
        return Change(
            self.snapshot,
            change.paths | more.paths,
            change.keys | more.keys,
            change.configured,
        )


def batches(paths: Sequence[str]) -> list[Sequence[str]]:
    """*paths*, which are sorted, in parts that cut through as few folders as can be.

    Documents that lie together depend on each other most.
    """
    found = []
    start = 0
    while len(paths) - start > 2 * _BATCH:
        window = range(start + _BATCH // 2, start + 2 * _BATCH)
        cut = min(
            window,
            key=lambda at: (_shared_folders(paths[at - 1], paths[at]), abs(at - start - _BATCH)),
        )
        found.append(paths[start:cut])
        start = cut
    found.append(paths[start:])
    return found


def _unite(kinds: dict[str, int], more: Mapping[str, int]) -> None:
    for path, bits in more.items():
        kinds[path] = kinds.get(path, 0) | bits


def _shared_folders(one: str, other: str) -> int:
    """How many folders lie around both paths."""
    shared = 0
    for mine, theirs in zip(one.split("/")[:-1], other.split("/")[:-1], strict=False):
        if mine != theirs:
            break
        shared += 1
    return shared


def _code_facts(path: str, text: str) -> dict[Key, tuple[object, ...]]:
    found: dict[Key, list[object]] = {}
    for citation in scan(path, text):
        found.setdefault(code_key(citation.key), []).append(citation)
        if citation.is_test:
            series = series_of(citation.key)
            found[tested_key(series)] = [CoverageFact(series)]
    return {key: tuple(values) for key, values in found.items()}
