"""Walking folders and reading files: what is looked at, what is left out, and why.

Workspaces are untrusted: no symbolic link is followed out of a folder, nothing
but regular files is opened, and of these no more than :data:`SIZE_LIMIT` bytes
are read.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from plainspec.index.ignoring import Ignores
from plainspec.index.judgements import is_lock, lock_path
from plainspec.index.paths import (
    folder_of,
    is_inside,
    is_markdown,
    join,
    name_of,
    real_path,
    relative_to,
)
from plainspec.index.settings import Configuration
from plainspec.index.stored import Stamp
from plainspec.syntax.source import LANGUAGES

#: Files larger than this many bytes are not indexed; an author is told so.
SIZE_LIMIT = 16 * 1024 * 1024
_SKIPPED_FOLDERS = frozenset({".git", ".hg", ".svn", "node_modules", "__pycache__", ".venv"})
#: Clocks of file systems tick this often at worst (nanoseconds): FAT's, every two seconds.
_TICK = 2_000_000_000
_AT_ONCE = 500  # files that a walk gives at once


class Note(NamedTuple):
    """Something that an author should know of a file and that is no finding."""

    path: str
    message: str


class FoundFile(NamedTuple):
    """A file that a walk found."""

    path: str
    entry: os.DirEntry[str]

    def stamp(self) -> tuple[int, int, int] | None:
        """What tells whether it changed; None where it has gone."""
        try:
            return _stamp(self.entry.stat(follow_symlinks=False))
        except OSError:
            return None


class Files:
    """The files of the workspace folders, as they lie on disk.

    *configuration* gives that of the folder that holds a path. *named* are
    paths that somebody asked for by name: one that is left out otherwise is
    read all the same, once :meth:`reconfigured` has been called.
    """

    def __init__(
        self, configuration: Callable[[str], Configuration], named: Iterable[str] = ()
    ) -> None:
        self._configuration = configuration
        self._named = tuple(named)
        #: Those of the named paths that would be left out otherwise.
        self._wanted: tuple[str, ...] = ()
        self.ignores = Ignores()
        #: Whether folders are what they say, while a batch is read.
        self._inside: dict[str, bool] | None = None
        #: Size, time and number of each file that was read, where they would tell of a change.
        self.stamps: dict[str, tuple[int, int, int]] = {}
        #: The folders that were looked into for files.
        self.folders: set[str] = set()
        #: Files that were left out, with the reason; the newest state only.
        self.notes: dict[str, Note] = {}

    def reconfigured(self) -> None:
        """The configurations are others now."""
        self.ignores.forget()
        self._wanted = tuple(path for path in self._named if self.left_out(path))

    def begin_batch(self) -> None:
        """Until :meth:`end_batch`, folders are trusted to stay what they are."""
        self.notes.clear()
        self._inside = {}

    def end_batch(self) -> None:
        """Trust no folder any longer."""
        self._inside = None

    def walk(self, tops: Iterable[str]) -> Iterator[list[FoundFile]]:
        """The Markdown and source files in and below the folders *tops*, some at a time."""
        seen: set[tuple[int, int]] = set()
        # A folder in another one goes first: what it holds follows its own configuration.
        for top in sorted(tops, key=lambda path: -len(path)):
            configuration = self._configuration(top)
            folders = [top]
            while folders:
                folder = folders.pop()
                try:
                    with os.scandir(folder) as found:
                        entries = sorted(found, key=lambda entry: entry.name)
                    identity = os.stat(folder)
                except OSError as error:
                    self.note(folder, f"cannot be read: {error.strerror or error}")
                    continue
                if (identity.st_dev, identity.st_ino) in seen:
                    continue  # a folder in a folder that is also a root, or a loop
                seen.add((identity.st_dev, identity.st_ino))
                self.folders.add(folder)
                self.notes.pop(folder, None)
                files = []
                for entry in entries:
                    path = f"{folder.rstrip('/')}/{entry.name}"
                    try:
                        is_folder = entry.is_dir(follow_symlinks=False)
                        # A link leads out of the folder, or to what is read under its own name.
                        if entry.is_symlink():
                            continue
                    except OSError:
                        continue
                    if is_folder:
                        if self._enters(path, configuration):
                            folders.append(path)
                    elif is_indexed(path) and not self._excluded(path, configuration):
                        files.append(FoundFile(path, entry))
                        if len(files) == _AT_ONCE:
                            yield files
                            files = []
                yield files

    def _enters(self, path: str, configuration: Configuration) -> bool:
        """Whether the folder *path*, met on the way, is looked into."""
        relative = path[len(configuration.root) :].lstrip("/")
        skipped = name_of(path) in _SKIPPED_FOLDERS
        # `!drafts/ready.md` takes a file back from a folder that is left out.
        takes_back = any(glob.startswith("!") for glob in configuration.exclude)
        excluded = not takes_back and configuration.excluded(relative, True)
        left_out = skipped or excluded or self._ignored(path, configuration, True)
        # Through what is left out only the way to what was asked for is gone.
        return not left_out or self._is_wanted(path) or self._leads_to_wanted(path)

    def is_reached(self, folder: str) -> bool:
        """Whether a walk from the workspace folder that holds *folder* comes into it."""
        configuration = self._configuration(folder)
        root = configuration.root
        if not root or not os.path.isdir(folder):
            return False
        if real_path(folder) != join(real_path(root), relative_to(folder, root)):
            return False  # a symbolic link lies on the way
        while folder != root:
            if not self._enters(folder, configuration):
                return False
            folder = folder_of(folder)
        return True

    def _is_wanted(self, path: str) -> bool:
        return any(is_inside(path, name) for name in self._wanted)

    def _leads_to_wanted(self, path: str) -> bool:
        return any(is_inside(name, path) for name in self._wanted)

    def _excluded(self, path: str, configuration: Configuration) -> bool:
        """Whether the file *path* is left out."""
        if is_lock(path):  # who leaves out `*.lock` means those of other programs
            return path != lock_path(configuration.root)
        relative = path[len(configuration.root) :].lstrip("/")
        left_out = (
            configuration.excluded(relative, False)
            or _is_skipped(relative)
            or self._ignored(path, configuration, False)
        )
        return left_out and not self._is_wanted(path)

    def _ignored(self, path: str, configuration: Configuration, is_folder: bool) -> bool:
        """Whether a ``.gitignore`` leaves out *path*."""
        return self.ignores.ignored(path, configuration.root, is_folder=is_folder)

    def left_out(self, path: str) -> bool:
        """Whether a scan would leave out *path*, a file or a folder with all in it."""
        configuration = self._configuration(path)
        relative = path[len(configuration.root) :].lstrip("/")
        if not relative:
            return False
        inside = f"{relative}/any file"  # `drafts/**` excludes what lies in drafts, not drafts
        return (
            _is_skipped(inside)
            or self._ignored(path, configuration, os.path.isdir(path))
            or configuration.excluded(relative, False)
            or configuration.excluded(inside, False)
        )

    def read(self, path: str) -> tuple[str, Stamp] | None:
        """The text of the file *path* and how it looked, or None with a note where it cannot be had."""
        configuration = self._configuration(path)
        self.notes.pop(path, None)
        self.stamps.pop(path, None)
        if not configuration.root:
            return None
        if self._excluded(path, configuration):
            return None
        try:
            if not self._lies_inside(path, configuration.root):
                return None
            read_at = time.time_ns()
            status = os.stat(path)
            if not stat.S_ISREG(status.st_mode):
                return None
            if time.time_ns() - status.st_mtime_ns > _TICK:
                self.stamps[path] = _stamp(status)
            if status.st_size > SIZE_LIMIT:
                self.note(path, f"left out: larger than {SIZE_LIMIT // 2**20} MiB")
                return None
            with open(path, "rb") as file:
                data = file.read(SIZE_LIMIT + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            self.note(path, f"cannot be read: {reason or error}")
            return None
        if b"\0" in data[:8192]:
            self.note(path, "left out: it is not a text file")
            return None
        stamp = Stamp(len(data), status.st_mtime_ns, read_at, _digest(data))
        return self._decoded(path, data), stamp

    def _lies_inside(self, path: str, root: str) -> bool:
        """Whether *path* is a file inside of the folder *root* and no symbolic link (see :meth:`walk`)."""
        if self._inside is None:
            return _is_really_there(path, root)
        if os.path.islink(path):
            return False
        # In a batch, whose files were found a moment ago, each folder is looked at once.
        folder = folder_of(path)
        if folder not in self._inside:
            self._inside[folder] = _is_really_there(folder, root)
        return self._inside[folder]

    def _decoded(self, path: str, data: bytes) -> str:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self.note(path, f"is not UTF-8 (line {line}); save it as UTF-8")
            return data.decode("utf-8-sig", "replace")

    def note(self, path: str, message: str) -> None:
        """Have the author told *message* of *path*."""
        self.notes[path] = Note(path, message)


def is_current(path: str, stamp: Stamp) -> bool:
    """Whether the file *path*, which looked like *stamp*, still has the same content.

    Size and time decide, but for a file that was changed so shortly before it
    was read that another change could have given it the same time.
    """
    try:
        status = os.stat(path)
        if (status.st_size, status.st_mtime_ns) != (stamp.size, stamp.modified):
            return False
        if stamp.modified < stamp.read_at - _TICK:
            return True
        with open(path, "rb") as file:
            return _digest(file.read(SIZE_LIMIT + 1)) == stamp.digest
    except (OSError, ValueError):
        return False


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def _is_really_there(path: str, root: str) -> bool:
    """Whether *path* leads to where it says, below the folder *root*: by no symbolic link."""
    return real_path(path) == join(real_path(root), relative_to(path, root))


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ino


def _is_skipped(relative: str) -> bool:
    """Whether the file *relative* lies in a folder that no specification is kept in."""
    return not _SKIPPED_FOLDERS.isdisjoint(relative.split("/")[:-1])


def is_indexed(path: str) -> bool:
    """Whether the name says that *path* is Markdown, source code that plainspec reads, or a lock file."""
    return is_markdown(path) or is_lock(path) or path.lower().endswith(tuple(LANGUAGES))
