"""The workspace store: the one mutable holder of the current snapshot.

It turns what happens (a folder is added, a document opened or edited, a file
changed on disk) into the next snapshot and says what changed. Single-threaded:
the server calls it from its event loop.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from plainspec.index import cache
from plainspec.index.bulk import Batch, Bulk, Work, batches
from plainspec.index.change import Change, together, unite
from plainspec.index.configuration import load
from plainspec.index.facts import (
    FileFact,
    file_key,
)
from plainspec.index.files import FoundFile, is_indexed
from plainspec.index.ignoring import NAME as IGNORING
from plainspec.index.judgements import is_lock, lock_path
from plainspec.index.keys import key_hash
from plainspec.index.paths import (
    is_inside,
    is_markdown,
    lies_in,
    name_of,
    those_in,
)
from plainspec.index.settings import Configuration
from plainspec.index.sources import source_record
from plainspec.index.store import Store
from plainspec.index.stored import Segment, Stamp, Table, crossing, gathered, merge, store
from plainspec.text.buffer import Buffer, LineEdit, scrub
from plainspec.text.lines import split_lines

_CONFIGURATION_NAMES = ("plainspec.toml", "pyproject.toml", IGNORING)
_SLICE = 16  # files per change while scanning
_FEW = 4  # the same where their neighbours have been judged already
#: From this many Markdown files on, files are read in bulk and kept at rest.
_BULK = 300
_BATCH = 120  # files of a batch, more or less
_STALE = 1  # documents per change whose results are worked out anew
_MOST_APART = 1000  # that differ from a cache and are read one by one all the same
_LASTING = 32  # documents that are not at rest and saved all the same
_NO_FILE = Stamp(-1, 0, 0, b"")

T = TypeVar("T")


_MOST_FAILURES = 100  # of a rule that fails everywhere a few are enough
_LOOKS = 500  # files looked at between two pauses
_PROBES = 50  # paths asked about between two pauses


class Workspace(Store):
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
        super().__init__(named)
        self._bulk = bulk
        self.cached = cached
        #: Whether the cache on disk is behind what is at rest.
        self._unsaved = False
        #: Writes the next cache, from the first file that is read in bulk on.
        self._writer: cache.Writer | None = None
        self._rule_names = tuple(rule_names)
        #: What is to be reported as a bug of plainspec's: messages, each with a traceback.
        self.failures: dict[str, str] = {}

    # -- folders -----------------------------------------------------------

    def set_roots(self, roots: Iterable[str]) -> Change:
        """Make *roots* (absolute paths) the workspace folders; their files are read by :meth:`scan`."""
        folders = [root.rstrip("/") or "/" for root in dict.fromkeys(roots)]
        configurations = self._configurations(folders)
        before = self.snapshot
        if configurations != before.configurations:
            self._gone.clear()
        gone = [
            path
            for path in self._known()
            if path not in self._open and not any(is_inside(path, root) for root in folders)
        ]
        for path in gone:
            self.files.stamps.pop(path, None)
        self.snapshot = before.configured(configurations)
        # What is at rest was read, and judged, under its folder's configuration.
        gone += [
            path
            for path in before.records.stored
            if before.configuration(path) != self.snapshot.configuration(path)
        ]
        self.files.reconfigured()
        # Which lock files count depends on the folders.
        locks = [path for path in self._open if is_lock(path)]
        counted = [path for path in locks if path == lock_path(self.snapshot.root(path))]
        gone += (path for path in locks if path not in counted and path in before.sources)
        sources = [source_record(path, "".join(self._open[path])) for path in counted]
        change = self._replace((), sources, dict.fromkeys(gone))
        if not self.snapshot.records.stored:
            self._exists.clear()
        # What is still at rest goes by the answers that it was given, and so does the next start.
        differ = map(file_key, self._come_or_gone(list(self._exists)))
        change = change._replace(configured=True, keys=change.keys.union(differ))
        return self._rebuilt(change, list(self.snapshot.records.live), by_files=False)

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
        # Reading in bulk is quicker, but has all statements compared anew.
        several = max(_BULK, min(len(kept) // 4, _MOST_APART)) if kept else _BULK
        if self._bulk is not None and len(todo) >= several:
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

        def count(more: int) -> None:
            nonlocal done
            done += more
            progress(done, total)

        at_once = _FEW if kept else _SLICE
        yield from self._scan_apart(
            files, new, _sliced([*todo, *sources], at_once), count, cancelled
        )
        if not cancelled():
            yield from self._merge()

    def _scan_apart(
        self,
        files: Sequence[str],
        new: Iterable[str],
        todo: Iterable[Sequence[str]],
        count: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> Iterator[Change]:
        """Read *todo*, some of *files* for each change, here; what is not among *files* goes."""
        for paths in todo:
            if cancelled():
                return
            yield self._read([path for path in paths if path not in self._open])
            count(len(paths))
        known = set(files) | set(self._open)
        for path in files:  # of what is in the index the snapshot knows by itself that it is there
            if self._is_known(path):
                self._exists.pop(path, None)
        # What is not among them has gone, or has come while this was under way.
        others = [path for path in self._known() if path not in known]
        near = self._neighbours({*others, *new, *self._open, *self._touched})
        self._touched, self._in_bulk = set(), False
        for paths in _sliced(others, _FEW):
            yield self._read(paths)
        for path in sorted({*self._open, *near}):
            yield self._rebuilt(self._nothing(), [path])

    def _unchanged(self, files: Iterable[str]) -> Generator[Change, None, set[str]]:
        """Those of *files* that are at rest and look as they did when they were read."""
        found: set[str] = set()
        for number, path in enumerate(files):
            stored = self.snapshot.records.stored.get(path)
            if stored is not None and stored.is_judged and self._is_current(stored):
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
        work = Work(self.snapshot.configurations, [*files, *self._open], batches(todo, _BATCH))
        self._begin_cache()
        stale: dict[str, set[int]] = {}
        outlines: dict[int, Segment] = {}
        try:
            for batch in self._bulk(work):
                if batch is None:
                    yield self._nothing()
                elif batch.sketches is not None:
                    found = (s for s in batch.sketches if s.path not in self._touched)
                    self.snapshot = self.snapshot.sketched(found)
                    from plainspec.index.ahead import Ahead  # only where many files are read

                    self._ahead = self._ahead or Ahead(self._look_into)
                    self._ahead.add(batch.sketched, Table.of_bytes(*batch.hints))
                    yield self._nothing()
                else:
                    yield self._taken(batch, outlines, stale)
        finally:  # from here on the documents themselves say what they hold
            self.snapshot = self.snapshot.sketched(None)
            self._ahead = None
        # A file that could not be read after all is there, but not in the index; and what came
        # or went meanwhile was not known to whoever read the others.
        doubtful = {path for path in todo if path not in self.snapshot.records} | self._touched
        for path in doubtful:
            self._exists.pop(path, None)
        if doubtful:
            change = Change(self.snapshot, frozenset(), frozenset(map(file_key, doubtful)))
            yield self._rebuilt(change, self._neighbours(doubtful))
        for part in crossing(self.snapshot.segments):
            unite(stale, part)
            yield self._nothing()
        yield from self._merge()  # whoever looks up a key now asks one table instead of a hundred
        yield from self._stale(stale)

    def _taken(
        self, batch: Batch, outlines: dict[int, Segment], stale: dict[str, set[int]]
    ) -> Change:
        """Take in what reading in bulk gave; *outlines* and *stale* are brought up to date."""
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
        unite(stale, suspect)
        # Nothing is known of an outline's findings, so none of them differs.
        return change._replace(paths=frozenset()) if batch.is_outline else change

    def _adopt(
        self, segment: Segment, outline: Segment | None = None
    ) -> tuple[Change, dict[str, set[int]]]:
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
        elsewhere |= {key_hash(file_key(path)) for path in self.snapshot.records.live}
        suspect: dict[str, set[int]] = {}
        for number in elsewhere:
            for file in segment.reads.at(number):
                unite(suspect, {segment.files[file].path: (number,)})
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
        self._touch(*self.snapshot.records.live)  # read since the cache was written
        for loaded in cache.load(configurations):
            if loaded is None:
                yield self._nothing()
                continue
            if self.snapshot.configurations != configurations:
                return
            segment, saved = loaded
            self._unsaved |= not segment.compared
            known = self.snapshot
            newer = {*self._touched, *self._open, *known.records.live}
            alone, self.snapshot, keys = known.over(segment, newer)
            paths = frozenset(stored.path for stored in segment.files) - newer
            yield Change(self.snapshot, paths, frozenset(keys), segment=segment, since=alone)
            self._exists.update(saved.probed)
            differ = frozenset(map(file_key, self._come_or_gone([p for p, _ in saved.probed])))
            yield Change(self.snapshot, frozenset(), differ)
            stale: dict[str, set[int]] = {}
            for number in saved.elsewhere:
                for file in segment.reads.at(number):
                    unite(stale, {segment.files[file].path: (number,)})
            yield from self._stale(stale)

    def _stale(self, stale: Mapping[str, Collection[int]]) -> Iterator[Change]:
        """Have the results of those documents worked out anew that are *stale*."""
        todo = sorted(path for path in stale if path in self.snapshot.records.stored)
        for start in range(0, len(todo), _STALE):
            part = {path: stale[path] for path in todo[start : start + _STALE]}
            yield Change(self.snapshot, frozenset(), frozenset(), stale=part)

    def save(
        self, at_rest: Iterator[Segment | None], *, compared: bool = True, first: bool = False
    ) -> Iterator[None]:
        """Write to the cache what is *at rest*, if it is behind; a bit at a time.

        To be called when the last change of a scan has been analysed, and again
        when statements have been *compared*, where that took place later. Where
        no document lies at rest yet nothing is written, unless that is to be the
        *first* time: then live documents come into the cache.
        """
        writer, self._writer = self._writer, None
        try:
            if first or self.snapshot.records.stored:
                yield from self._save(at_rest, writer, compared)
        finally:
            if writer is not None:
                writer.abandon()

    def _save(
        self, at_rest: Iterator[Segment | None], writer: cache.Writer | None, compared: bool
    ) -> Iterator[None]:
        behind = sum(path not in self._open for path in self.snapshot.records.live)
        behind += len(self._restamped)
        # To write a small one again is soon done; a few files are read as soon as loaded.
        few = 1 if self.snapshot.records.stored and len(self.snapshot.records) < _BULK else _SLICE
        if not self.cached or not (self._unsaved or behind >= few):
            return
        if writer is None or writer.configurations != self.snapshot.configurations:
            writer = cache.Writer(self.snapshot.configurations)
        # Before the first pause, so that all is of one moment.
        live, sources = self.snapshot.records.live, self.snapshot.sources.values()
        keys = {path: [*live[path].all_keys(), file_key(path)] for path in live}
        cited = set().union(*(source.all_keys() for source in sources))
        probed = [(p, f) for p, f in self._exists.items() if p not in self.snapshot.records]
        for segment in at_rest:
            if segment is not None:
                for stored in segment.files:
                    keys.pop(stored.path, None)
                elsewhere = {key_hash(key) for key in cited.union(*keys.values())}
                saved = cache.Saved(tuple(probed), tuple(elsewhere))
                segment = self._restamp(segment)
                self._unsaved = not compared
                yield from writer.finish(segment, saved, compared=compared)
            yield

    def _restamp(self, segment: Segment) -> Segment:
        """*segment* with the stamps that its files have now."""
        if not self._restamped:
            return segment
        files = [
            msgspec.structs.replace(stored, stamp=self._stamp_of(stored))
            if stored.path in self._restamped
            else stored
            for stored in segment.files
        ]
        return Segment(files, segment.keys, segment.reads, compared=segment.compared)

    def lasting(self, most: int | None = _LASTING) -> list[tuple[str, Stamp]]:
        """Documents that are not at rest and that the next start may have a use for, with stamps.

        They are *most* at the most, open ones first; all where that is None. What may differ from
        its file has a stamp that no file has: so the file is read again, and compared with what
        findings on other documents were worked out with.
        """
        found = [
            (path, self._stamps.get(path, _NO_FILE) if path in self.files.stamps else _NO_FILE)
            for path in self.snapshot.records.live
            if is_markdown(path) and self.snapshot.root(path)
        ]
        return sorted(found, key=lambda each: (each[0] not in self._open, each[0]))[:most]

    def _merge(self) -> Iterator[Change]:
        """Make one segment of all."""
        segments = self.snapshot.segments
        if len(segments) < 2:
            return
        for merged in merge(segments, list(self.snapshot.records.stored.values())):
            if merged is not None:
                self.snapshot = self.snapshot.with_merged(merged, segments)
            yield self._nothing()

    # -- back to rest --------------------------------------------------------

    def restless(self) -> list[str]:
        """The documents, sorted, that were read one by one and could lie at rest.

        None where no document does. Those whose files changed just before they
        were read are left out: nobody could tell whether they do again.
        """
        if not self.snapshot.records.stored:
            return []
        return sorted(
            path
            for path in self.snapshot.records.live
            if path in self._stamps and path in self.files.stamps and path not in self._open
        )

    def stamp(self, path: str) -> Stamp | None:
        """How the file of the live document *path* looked when it was read, where its text counts."""
        return self._stamps.get(path)

    def rest(self, judged: Mapping[str, tuple[bytes, Collection[int]]]) -> Segment:
        """Lay some of :meth:`restless` at rest, with their results and the keys that these depend on.

        What the documents and their findings say stays as it is.
        """
        found = []
        for path, (result, read) in judged.items():
            record = self.snapshot.records.live[path]
            found.append((record, store(record, self._stamps.pop(path), result), read))
        segment = gathered(found, compared=True)
        self.snapshot = self.snapshot.with_segment(segment, ())
        self._unsaved = True
        return segment

    def take_judged(self, merged: Segment, before: tuple[Segment, ...]) -> None:
        """Have *merged*, of all documents at rest, take the place of the segments *before*."""
        self.snapshot = self.snapshot.with_judged(merged, before)
        self._unsaved = True

    def tidy(self) -> None:
        """Let go of what was made again or looked up, and can be once more."""
        self.snapshot = self.snapshot.tidied()

    # -- open documents ----------------------------------------------------

    def open(self, path: str, text: str) -> Change:
        """The editor opened *path*: from now on its text counts, not the file's.

        One that is open already is read anew, whatever is known of it.
        """
        lines = split_lines(scrub(text))
        before = self.snapshot.records.find(path) if path not in self._open else None
        self._open[path] = lines
        self._stamps.pop(path, None)
        self._touch(path)
        self.files.notes.pop(path, None)
        if before is None or not is_markdown(path):
            return self._built(path, lines, None)
        # Mostly it is what the file holds, which has been read.
        origin = self.snapshot.records.stored.get(path)
        record = self._read_from(origin, path, "".join(lines), before)
        change = self._replace((record,), (), ())
        return change._replace(origins={path: origin}) if origin is not None else change

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
        if is_lock(path) and path != lock_path(self.snapshot.root(path)):
            return self._nothing()  # of another folder: it says nothing here
        if not is_markdown(path) and is_indexed(path):
            return self._replace((), (source_record(path, "".join(lines)),), ())
        snapshot = self.snapshot
        before = snapshot.records.get(path)
        record = self._record(path, lines, before if edit is not None else None, edit)
        change = self._replace((record,), (), ())
        if before is None:  # a new file may be the test of a clause
            return self._rebuilt(change, self._neighbours([path]))
        return change

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
            return not self._is_current(stored)
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
        for path in before:  # a file may be read under its new name first
            stored = self.snapshot.records.stored.get(path)
            if stored is not None:
                self._gone.note(stored)
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


def _sliced(paths: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(paths), size):
        yield paths[start : start + size]
