"""The workspace store: the one mutable holder of the current snapshot.

It turns what happens (a folder is added, a document opened or edited, a file
changed on disk) into the next snapshot and says what changed. Single-threaded:
the server calls it from its event loop.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

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
from plainspec.index.paths import (
    folder_of,
    is_inside,
    is_markdown,
    join,
    real_path,
    relative_to,
)
from plainspec.index.record import Record, SourceRecord
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.source import LANGUAGES, scan
from plainspec.text.buffer import Buffer, LineEdit, scrub
from plainspec.text.lines import split_lines

#: Files larger than this many bytes are not indexed; an author is told so.
SIZE_LIMIT = 16 * 1024 * 1024
_CONFIGURATION_NAMES = ("plainspec.toml", "pyproject.toml")
_SKIPPED_FOLDERS = frozenset({".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv"})
_SLICE = 16  # files per change while scanning


class Change(NamedTuple):
    """What the last step did: the documents that were replaced or removed, the keys whose facts differ.

    ``configured`` tells that settings changed, so that every finding may.
    """

    snapshot: Snapshot
    paths: frozenset[str]
    keys: frozenset[Key]
    configured: bool = False


class Note(NamedTuple):
    """Something that an author should know of a file and that is no finding."""

    path: str
    message: str


class Workspace:
    """The folders, files and open documents, and the snapshot that they make.

    *named* are absolute paths that somebody asked for by name: one that the
    configuration excludes is read all the same.
    """

    def __init__(self, rule_names: Collection[str] = (), named: Collection[str] = ()) -> None:
        self._rule_names = tuple(rule_names)
        self._named = tuple(named)
        #: Those of the named paths that would be left out otherwise.
        self._wanted: tuple[str, ...] = ()
        self._builder = Builder()
        self._exists: dict[str, FileFact | None] = {}
        self._open: dict[str, list[str]] = {}
        self.snapshot = Snapshot(probe=self._probe)
        #: Files that were left out, with the reason; the newest state only.
        self.notes: dict[str, Note] = {}

    # -- folders -----------------------------------------------------------

    def set_roots(self, roots: Iterable[str]) -> Change:
        """Make *roots* (absolute paths) the workspace folders; their files are read by :meth:`scan`."""
        folders = [root.rstrip("/") or "/" for root in dict.fromkeys(roots)]
        configurations = tuple(load(root, self._rule_names) for root in folders)
        gone = [
            path
            for path in (*self.snapshot.records, *self.snapshot.sources)
            if path not in self._open and not any(is_inside(path, root) for root in folders)
        ]
        self._exists.clear()
        before = self.snapshot
        self.snapshot = Snapshot(
            configurations,
            before.records,
            before.sources,
            before._keys,
            before.generation,
            self._probe,
        )
        self._wanted = tuple(path for path in self._named if self._left_out(path))
        change = self._replace((), (), gone)
        return self._rebuilt(change._replace(configured=True), list(self.snapshot.records))

    def scan(
        self,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Change]:
        """Read all files of the folders, a few for each change that is yielded.

        *progress* is told how many of how many files are done. Open documents
        keep the text that the editor gave. Stops early when *cancelled*.
        """
        files = self._files()
        for path in files:
            self._exists[path] = FileFact(path)
        markdown = [path for path in files if is_markdown(path)]
        sources = [path for path in files if not is_markdown(path)]
        done, total = 0, len(files)
        for paths in (markdown, sources):
            for start in range(0, len(paths), _SLICE):
                if cancelled():
                    return
                batch = [p for p in paths[start : start + _SLICE] if p not in self._open]
                yield self._read(batch)
                done += len(paths[start : start + _SLICE])
                progress(done, total)
        known = set(files) | set(self._open)
        # What is not among them has gone, or has come while this was under way.
        others = [path for path in self._known() if path not in known]
        yield self._rebuilt(self._read(others), {*self._open, *self._neighbours(others)})

    def _files(self) -> list[str]:
        """The Markdown and source files of the folders, sorted, none outside of its folder."""
        found: list[str] = []
        seen: set[tuple[int, int]] = set()
        # A folder in another one goes first: what it holds follows its own configuration.
        for configuration in sorted(self.snapshot.configurations, key=lambda c: -len(c.root)):
            # `!drafts/ready.md` takes a file back from a folder that is left out.
            takes_back = any(glob.startswith("!") for glob in configuration.exclude)
            folders = [configuration.root]
            while folders:
                folder = folders.pop()
                try:
                    entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
                    identity = os.stat(folder)
                except OSError as error:
                    self._note(folder, f"cannot be read: {error.strerror or error}")
                    continue
                if (identity.st_dev, identity.st_ino) in seen:
                    continue  # a folder in a folder that is also a root, or a loop
                seen.add((identity.st_dev, identity.st_ino))
                self.notes.pop(folder, None)
                for entry in entries:
                    path = f"{folder.rstrip('/')}/{entry.name}"
                    relative = path[len(configuration.root) :].lstrip("/")
                    try:
                        is_folder = entry.is_dir(follow_symlinks=False)
                        # A link leads out of the folder, or to what is read under its own name.
                        if entry.is_symlink():
                            continue
                    except OSError:
                        continue
                    if is_folder:
                        skipped = entry.name in _SKIPPED_FOLDERS
                        excluded = not takes_back and configuration.excluded(relative, True)
                        left_out = skipped or excluded
                        # Through what is left out only the way to what was asked for is gone.
                        if not left_out or self._is_wanted(path) or self._leads_to_wanted(path):
                            folders.append(path)
                    elif is_indexed(path) and not self._excluded(path, configuration):
                        found.append(path)
        return sorted(found)

    def _is_wanted(self, path: str) -> bool:
        return any(is_inside(path, name) for name in self._wanted)

    def _leads_to_wanted(self, path: str) -> bool:
        return any(is_inside(name, path) for name in self._wanted)

    def _excluded(self, path: str, configuration: Configuration) -> bool:
        """Whether the file *path* is left out."""
        relative = path[len(configuration.root) :].lstrip("/")
        left_out = configuration.excluded(relative, False) or _is_skipped(relative)
        return left_out and not self._is_wanted(path)

    def _left_out(self, path: str) -> bool:
        """Whether a scan would leave out *path*, a file or a folder with all in it."""
        configuration = self.snapshot.configuration(path)
        relative = path[len(configuration.root) :].lstrip("/")
        if not relative:
            return False
        inside = f"{relative}/any file"  # `drafts/**` excludes what lies in drafts, not drafts
        return (
            _is_skipped(inside)
            or configuration.excluded(relative, False)
            or configuration.excluded(inside, False)
        )

    # -- open documents ----------------------------------------------------

    def open(self, path: str, text: str) -> Change:
        """The editor opened *path*: from now on its text counts, not the file's."""
        lines = split_lines(scrub(text))
        self._open[path] = lines
        self.notes.pop(path, None)
        return self._built(path, lines, None)

    def edit(self, path: str, buffer: Buffer, edit: LineEdit) -> Change:
        """The editor changed the open document *path*; *buffer* holds it after *edit*."""
        self._open[path] = buffer.lines
        return self._built(path, buffer.lines, edit)

    def close(self, path: str) -> Change:
        """The editor closed *path*: the file's text counts again, if there is a file."""
        self._open.pop(path, None)
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
        named = {path.rstrip("/") or "/" for path in paths}
        if any(path.rpartition("/")[2] in _CONFIGURATION_NAMES for path in named):
            roots = [configuration.root for configuration in self.snapshot.configurations]
            change = self.set_roots(roots)
            steps = [change, *self.scan()]
            return Change(
                self.snapshot,
                frozenset().union(*(step.paths for step in steps)),
                frozenset().union(*(step.keys for step in steps)),
                configured=True,
            )
        affected = {*named, *(p for p in self._known() if _lies_in(p, named))}
        if folders := {path for path in named if os.path.isdir(path)}:
            affected.update(p for p in self._files() if _lies_in(p, folders))
        for path in affected:
            self._exists.pop(path, None)
        # Whatever was asked about and lies below a changed path is asked about again, and so
        # are the folders around it, which may have come or gone with it.
        below_named = {p for p in self._exists if _lies_in(p, named)}
        affected.update(self._come_or_gone(below_named | self._folders_around(named)))
        indexable = [p for p in affected if is_indexed(p) and p not in self._open]
        change = self._read(indexable)
        keys = change.keys | {file_key(path) for path in affected}
        return self._rebuilt(change._replace(keys=frozenset(keys)), self._neighbours(affected))

    def _known(self) -> Iterator[str]:
        yield from self.snapshot.records
        yield from self.snapshot.sources

    def _read(self, paths: Iterable[str]) -> Change:
        """Read *paths* from disk; what cannot be read is removed, with a note."""
        records: list[Record] = []
        sources: list[SourceRecord] = []
        removed: list[str] = []
        for path in paths:
            text = self._text(path)
            if text is None:
                removed.append(path)
            elif is_markdown(path):
                records.append(self._record(path, split_lines(text)))
            else:
                facts = _code_facts(path, text)
                if facts or path in self.snapshot.sources:
                    sources.append(SourceRecord(path, facts))
        return self._replace(records, sources, removed)

    def _text(self, path: str) -> str | None:
        """The text of the file *path*, or None with a note where it cannot be had."""
        configuration = self.snapshot.configuration(path)
        self.notes.pop(path, None)
        if not configuration.root:
            return None
        if self._excluded(path, configuration):
            return None
        try:
            inside = relative_to(path, configuration.root)
            if real_path(path) != join(real_path(configuration.root), inside):
                return None  # a symbolic link: see _files
            status = os.stat(path)
            if not stat.S_ISREG(status.st_mode):
                return None
            if status.st_size > SIZE_LIMIT:
                self._note(path, f"left out: larger than {SIZE_LIMIT // 2**20} MiB")
                return None
            with open(path, "rb") as file:
                data = file.read(SIZE_LIMIT + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self._note(path, f"cannot be read: {reason or error}")
            return None
        if b"\0" in data[:8192]:
            self._note(path, "left out: it is not a text file")
            return None
        return self._decoded(path, data)

    def _decoded(self, path: str, data: bytes) -> str:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self._note(path, f"is not UTF-8 (line {line}); save it as UTF-8")
            return data.decode("utf-8-sig", "replace")

    def _note(self, path: str, message: str) -> None:
        self.notes[path] = Note(path, message)

    def _probe(self, path: str) -> FileFact | None:
        """Whether *path* exists, asked of the disk once; never about paths outside the folders.

        A path that a symbolic link leads out of its folder is not looked at and
        counts as there: no link to it is called dangling, and nothing is created.
        """
        if path in self._exists:
            return self._exists[path]
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
        self._exists[path] = fact
        return fact

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
        return [path for path in self.snapshot.records if folder_of(path) in folders]

    def _folders_around(self, paths: Iterable[str]) -> set[str]:
        """The folders that *paths* lie in, up to their workspace folder."""
        folders = set()
        for path in paths:
            folder = folder_of(path)
            while folder:
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


def _lies_in(path: str, folders: Collection[str]) -> bool:
    """Whether *path* is one of *folders* or lies below one (for a set: in the time of its depth)."""
    while path:
        if path in folders:
            return True
        path = folder_of(path)
    return "/" in folders


def _is_skipped(relative: str) -> bool:
    """Whether the file *relative* lies in a folder that no specification is kept in."""
    return not _SKIPPED_FOLDERS.isdisjoint(relative.split("/")[:-1])


def is_indexed(path: str) -> bool:
    """Whether the name says that *path* is Markdown or source code that plainspec reads."""
    return is_markdown(path) or path.lower().endswith(tuple(LANGUAGES))


def _code_facts(path: str, text: str) -> dict[Key, tuple[object, ...]]:
    found: dict[Key, list[object]] = {}
    for citation in scan(path, text):
        found.setdefault(code_key(citation.key), []).append(citation)
        if citation.is_test:
            series = series_of(citation.key)
            found[tested_key(series)] = [CoverageFact(series)]
    return {key: tuple(values) for key, values in found.items()}
