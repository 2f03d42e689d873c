"""What the index holds: the current snapshot, what is read for it, and how the next one is made.

What is to be read when, :mod:`plainspec.index.workspace` decides.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

import msgspec

from plainspec.index.building import Builder
from plainspec.index.change import Change
from plainspec.index.facts import (
    FileFact,
)
from plainspec.index.files import Files, Note, is_current
from plainspec.index.gone import Gone
from plainspec.index.judgements import is_lock
from plainspec.index.norm_facts import names_path
from plainspec.index.paths import (
    folder_of,
    is_inside,
    is_markdown,
    join,
    name_of,
    real_path,
    spec_folder,
    test_path,
)
from plainspec.index.record import Record, SourceRecord
from plainspec.index.sketch import Sketch, sketch
from plainspec.index.snapshot import Snapshot
from plainspec.index.sources import source_record
from plainspec.index.stored import Stamp, Stored, restored
from plainspec.model import DocumentKind
from plainspec.text.buffer import LineEdit, difference
from plainspec.text.lines import split_lines

if TYPE_CHECKING:
    from plainspec.index.ahead import Ahead

#: Answers of the disk that are kept; a path whose answer was dropped is asked about again.
_MOST_PROBED = 1 << 16
#: Documents of these kinds are of them whatever other files there are.
_WHATEVER_EXISTS = (DocumentKind.TEST, DocumentKind.CHANGELOG, DocumentKind.PRECEDENT)


class Store:
    """The current snapshot, and all that making the next one takes."""

    def __init__(self, named: Collection[str] = ()) -> None:
        self._builder = Builder()
        #: Of files that nobody edits nothing is remembered but what lies in the record.
        self._reader = Builder(0)
        #: The same of files of which nothing but an outline is wanted.
        self._outliner = Builder(0, lazy=True)
        self._exists: dict[str, FileFact | None] = {}
        #: In a batch, the files of the whole workspace.
        self._listed: AbstractSet[str] = frozenset()
        #: How the files of live documents looked when they were read.
        self._stamps: dict[str, Stamp] = {}
        #: Documents at rest whose files were written anew with what they held, and how these look.
        self._restamped: dict[str, tuple[Stored, Stamp]] = {}
        #: Where folders really are, while many paths are asked about.
        self._real: dict[str, str] | None = None
        #: What lay at rest until lately.
        self._gone = Gone()
        self._open: dict[str, list[str]] = {}
        self.files = Files(lambda path: self.snapshot.configuration(path), named)
        #: Paths that something was heard of while files are read in bulk.
        self._touched: set[str] = set()
        self._in_bulk = False
        #: What is known of files that were not read yet, while many are.
        self._ahead: Ahead | None = None
        self.snapshot = Snapshot(probe=self._probe)

    def outlook(self) -> Snapshot:
        """The snapshot for those who answer a request now: see :class:`~plainspec.index.ahead.Outlook`."""
        if self._ahead is None:
            return self.snapshot
        from plainspec.index.ahead import Outlook  # only where many files are read

        return Outlook(self.snapshot, self._ahead)

    def _look_into(self, path: str) -> Record | None:
        """The record of the file *path*, whose turn to be read has not come."""
        stamps, notes = self.files.stamps.get(path), self.files.notes.get(path)
        read = self.files.read(path)
        # What is known of the file is for those to say who read it in its turn.
        self.files.stamps.pop(path, None)
        self.files.notes.pop(path, None)
        if stamps is not None:
            self.files.stamps[path] = stamps
        if notes is not None:
            self.files.notes[path] = notes
        if read is None:
            return None
        return self._built_by(self._outliner, path, split_lines(read[0]))

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
        origins: dict[str, Stored] = {}
        sources: list[SourceRecord] = []
        removed: list[str] = []
        for path in paths:
            read = self.files.read(path)
            self._stamps.pop(path, None)
            if read is None:
                removed.append(path)
            elif is_markdown(path):
                self._stamps[path] = read[1]
                stored = self.snapshot.records.stored.get(path)
                if stored is not None and stored.stamp.digest == read[1].digest:
                    self._restamped[path] = stored, read[1]
                    continue
                before = self.snapshot.records.find(path)
                if before is None or before.document.text != read[0]:
                    origin = self._gone.find(read[1].digest, path) or stored
                    records.append(self._read_from(origin, path, read[0], before))
                    if origin is not None:
                        origins[path] = origin
                elif stored is not None:
                    self._restamped[path] = stored, read[1]
            else:
                source = source_record(path, read[0])
                if source.facts or source.problems or path in self.snapshot.sources:
                    sources.append(source)
        return self._replace(records, sources, removed)._replace(origins=origins)

    def _read_from(
        self, origin: Stored | None, path: str, text: str, before: Record | None
    ) -> Record:
        """The record of *text* at *path*, where *before* stands; *origin* may say much of the same."""
        lines = split_lines(text)
        if origin is not None and origin.path == path:
            if origin is not self.snapshot.records.stored.get(path):
                before = restored(origin)
        elif path in self.snapshot.records.stored:
            before = None
        if before is None:
            moved = self._moved(origin, path, lines) if origin is not None else None
            return moved or self._record(path, lines)
        if before.document.text == text:  # it has come back
            configuration = self.snapshot.configuration(path)
            settings = configuration.settings_for(path)
            if self._reader.reads_alike(before, configuration.root, settings, self.snapshot.exists):
                return before
        edit = difference(split_lines(before.document.text), lines)
        return self._record(path, lines, before, edit)

    def _moved(self, origin: Stored, path: str, lines: list[str]) -> Record | None:
        """The record of *lines* at *path*, if its statements are those of *origin*, which lay elsewhere.

        Finding out what statements say takes the most time.
        """
        if origin.kind is not DocumentKind.SPEC:  # others state next to nothing
            return None
        before = restored(origin)
        if before is None or self.snapshot.settings(origin.path) != self.snapshot.settings(path):
            return None
        record = self._built_by(self._outliner, path, lines)
        mine, theirs = record.document.info, before.document.info
        if mine != msgspec.structs.replace(
            theirs, path=mine.path, root=mine.root, scope=mine.scope, test_id=mine.test_id
        ):
            return None
        if (record.starts, record.hints) != (before.starts, before.hints):
            return None
        if record.definitions != before.definitions:
            return None
        kept = before.under("norm")
        if any(names_path(key) for facts in kept for key in facts):
            return None
        return msgspec.structs.replace(record, kept=lambda: kept)

    def read_batch(
        self, paths: Iterable[str], files: AbstractSet[str]
    ) -> tuple[Change, list[Stamp]]:
        """Make *paths* all that there is in the index: what :data:`Bulk` does in its place.

        *files* are those of the whole workspace, for knowing which exist. The
        stamps are those of the documents that could be read, by order of path.
        """
        records, stamps = self._read_all(paths, files, self._reader)
        return self._replace(records, (), ()), stamps

    def outline_batch(
        self, paths: Iterable[str], files: AbstractSet[str]
    ) -> tuple[list[Record], list[Stamp]]:
        """The records that :meth:`read_batch` would make, by order of path; no facts are worked out."""
        return self._read_all(paths, files, self._outliner)

    def _read_all(
        self, paths: Iterable[str], files: AbstractSet[str], builder: Builder
    ) -> tuple[list[Record], list[Stamp]]:
        self.files.begin_batch()
        self._begin_batch(files)
        records: list[Record] = []
        stamps: list[Stamp] = []
        for path in sorted(paths):
            read = self.files.read(path)
            if read is not None:
                records.append(self._built_by(builder, path, split_lines(read[0])))
                stamps.append(read[1])
        self.files.end_batch()
        return records, stamps

    def sketch_batch(self, paths: Iterable[str]) -> tuple[list[Sketch], list[set[int]]]:
        """The sketches of those of *paths* that have one, and the hints of each of *paths*."""
        from plainspec.index.ahead import hints

        self.files.begin_batch()
        found: list[Sketch] = []
        told: list[set[int]] = []
        for path in paths:
            read = self.files.read(path)
            if read is None:
                told.append(set())
                continue
            made = sketch(path, read[0])
            if made is not None:
                found.append(made)
            configuration = self.snapshot.configuration(path)
            settings = configuration.settings_for(path)
            told.append(hints(path, read[0], configuration.root, settings))
        self.files.end_batch()
        return found, told

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
                if is_inside(self._real_path(path), self._real_path(root)):
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

    def _real_path(self, path: str) -> str:
        """:func:`real_path`; where many paths are asked about, each folder is looked at once."""
        folder = folder_of(path)
        if self._real is None or "/" not in folder or os.path.islink(path):
            return real_path(path)
        if folder not in self._real:
            self._real[folder] = real_path(folder)
        return join(self._real[folder], name_of(path))

    @property
    def folders(self) -> set[str]:
        """The folders that were looked into for files."""
        return self.files.folders

    @property
    def notes(self) -> dict[str, Note]:
        """Files that were left out, with the reason; the newest state only."""
        return self.files.notes

    def _stamp_of(self, stored: Stored) -> Stamp:
        """How the file of *stored* looked when it was last seen to hold what *stored* holds."""
        known = self._restamped.get(stored.path)
        return known[1] if known is not None and known[0] is stored else stored.stamp

    def _is_current(self, stored: Stored) -> bool:
        """Whether the file of *stored* looks as it did when it held what *stored* holds."""
        return is_current(stored.path, self._stamp_of(stored))

    def _record(
        self,
        path: str,
        lines: list[str],
        before: Record | None = None,
        edit: LineEdit | None = None,
    ) -> Record:
        builder = self._builder if path in self._open else self._reader
        return self._built_by(builder, path, lines, before, edit)

    def _built_by(
        self,
        builder: Builder,
        path: str,
        lines: list[str],
        before: Record | None = None,
        edit: LineEdit | None = None,
    ) -> Record:
        snapshot = self.snapshot
        configuration = snapshot.configuration(path)
        settings = configuration.settings_for(path)
        return builder.build(
            path, lines, configuration.root, settings, snapshot.exists, before, edit
        )

    # -- the next snapshot -------------------------------------------------

    def _replace(
        self, records: Iterable[Record], sources: Iterable[SourceRecord], removed: Iterable[str]
    ) -> Change:
        records, sources, removed = list(records), list(sources), list(removed)
        self.snapshot, keys = self.snapshot.replace(
            records=records, sources=sources, removed=removed
        )
        paths = {record.path for record in records} | set(removed)
        paths.update(source.path for source in sources if is_lock(source.path))
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
        self._real = {}
        try:
            return [path for path, before in asked.items() if self._probe(path) != before]
        finally:
            self._real = None

    def _is_still_tested(self, path: str) -> bool:
        """Whether what lies at rest at *path* is, by a test file, of the kind that it is for one.

        Found out without making the document again; False where that cannot be.
        """
        snapshot = self.snapshot
        stored = snapshot.records.stored.get(path)
        if stored is None or stored.kind is not DocumentKind.SPEC or not stored.is_judged:
            return False
        template = snapshot.settings(path).tests
        for fact in snapshot.apart(stored).clauses:
            if fact.convention == "model-spec":
                test = test_path(path, template, fact.clause.id)
                if test is not None and snapshot.exists(test):
                    return True
        return False

    def _rebuilt(self, change: Change, paths: Iterable[str], *, by_files: bool = True) -> Change:
        """*change*, and *paths* read anew where their kind or settings are no longer what they were.

        Settings are what they were where only *files* came or went.
        """
        records = []
        for path in paths:
            if by_files and (
                self.snapshot.kind(path) in _WHATEVER_EXISTS or self._is_still_tested(path)
            ):
                continue
            before = self.snapshot.records.find(path)
            if before is None:
                continue
            configuration = self.snapshot.configuration(path)
            settings = configuration.settings_for(path)
            if not self._builder.reads_alike(
                before, configuration.root, settings, self.snapshot.exists
            ):
                # Not the editor's lines: they may be ahead of the record by edits still to come.
                records.append(self._record(path, split_lines(before.document.text)))
        if not records:
            return change._replace(snapshot=self.snapshot)
        more = self._replace(records, (), ())
        return Change(
            self.snapshot,
            change.paths | more.paths,
            change.keys | more.keys,
            change.configured,
        )
