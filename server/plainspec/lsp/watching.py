"""Who watches the files: the client, asked to by registration, or else a thread of our own."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from plainspec.index.judgements import LOCK_NAME
from plainspec.index.paths import MARKDOWN_SUFFIXES, those_in
from plainspec.lsp.client import Client
from plainspec.lsp.options import SECTION
from plainspec.lsp.uris import normalise
from plainspec.syntax.source import LANGUAGES

if TYPE_CHECKING:
    from watchfiles._rust_notify import RustNotify

logger = logging.getLogger(__name__)

#: The files that hold a workspace folder's configuration.
CONFIGURATION_FILES = ("plainspec.toml", "pyproject.toml", ".gitignore")
#: Milliseconds without an event after which those so far are told, and the most that they wait.
_STEP, _DEBOUNCE = 100, 500
#: Milliseconds for which the library listens before the thread looks at what it is to do.
_LISTEN = 200
#: Seconds between two looks at whether a workspace folder is still the same folder.
_TICK = 1.0
#: Linux watches folder by folder, so that those which are left out cost nothing; elsewhere one
#: watch holds for all below, and one for each folder would be slow.
_RECURSIVE = not sys.platform.startswith("linux")
_NOISE = ("/.git/", "/.hg/", "/.svn/", "/node_modules/", "/__pycache__/")


def registrations(client: Client) -> list[types.Registration]:
    """What to register with *client* after ``initialized``."""
    found = []
    if client.watches_files:
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers=watchers())
        found.append(
            types.Registration("plainspec-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        )
    if client.watches_configuration:
        section = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
        found.append(
            types.Registration(
                "plainspec-settings", types.WORKSPACE_DID_CHANGE_CONFIGURATION, section
            )
        )
    return found


def watchers() -> list[types.FileSystemWatcher]:
    """What is watched: the content of the files that are indexed, the existence of all files.

    A link may lead to any file, so creation and deletion matter everywhere.
    """
    suffixes = sorted({suffix.lstrip(".") for suffix in (*MARKDOWN_SUFFIXES, *LANGUAGES)})
    existence = types.WatchKind.Create | types.WatchKind.Delete
    content = types.WatchKind.Change
    return [
        types.FileSystemWatcher("**/*", existence),
        types.FileSystemWatcher(f"**/*.{{{','.join(suffixes)}}}", content),
        types.FileSystemWatcher(f"**/{{{','.join((*CONFIGURATION_FILES, LOCK_NAME))}}}", content),
    ]


def is_configuration(path: str) -> bool:
    """Whether *path* is a file that holds a configuration."""
    return path.rpartition("/")[2] in CONFIGURATION_FILES


def is_noise(path: str) -> bool:
    """Whether *path* lies where tools keep their own files, which no specification links to."""
    return any(part in path for part in _NOISE)


class Watcher:
    """A thread that tells what changes in folders, with the library ``watchfiles``.

    *changed* is told paths, of files and of folders, *renewed* that all
    folders are watched from now on, *failed* why they cannot be (the thread
    has ended then). All three are called on the thread.
    """

    def __init__(
        self,
        changed: Callable[[list[str]], object],
        renewed: Callable[[], object],
        failed: Callable[[str], object],
    ) -> None:
        self._changed, self._renewed, self._failed = changed, renewed, failed
        self._wanted: tuple[frozenset[str], tuple[str, ...]] = (frozenset(), ())
        self._attention = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name="plainspec-watcher", daemon=True)
        self._notify: RustNotify | None = None
        self._watched: set[str] = set()
        self._roots: dict[str, tuple[int, int] | None] = {}

    def watch(self, folders: Collection[str], roots: Sequence[str]) -> None:
        """Watch *folders*, and whether the workspace folders *roots* come or go."""
        self._wanted = frozenset(folders), tuple(roots)
        self._attention.set()
        if roots and self._thread.ident is None and not self._ending:
            self._thread.start()

    def stop(self) -> None:
        """End the thread soon."""
        self._ending = True
        self._attention.set()

    def join(self, timeout: float) -> None:
        """Wait for the thread's end, for at most *timeout* seconds.

        It must not be in the library's code when the interpreter ends.
        """
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        try:
            self._watch()
        except ImportError as error:
            self._failed(f"the library watchfiles is missing ({error})")
        except (OSError, RuntimeError) as error:  # RuntimeError: the library's own
            self._failed(_reason(error))
        finally:
            if self._notify is not None:
                self._notify.close()

    def _watch(self) -> None:
        looked = time.monotonic()
        while not self._ending:
            self._attention.clear()
            self._renew()
            if self._notify is None:
                self._attention.wait(_TICK)
            else:
                # Not with an event that ends it early: it would drop what it has gathered.
                self._tell(self._notify.watch(_DEBOUNCE, _STEP, _LISTEN, None))
            if time.monotonic() - looked >= _TICK:
                looked = time.monotonic()
                self._look_at_roots()

    def _renew(self) -> None:
        """Watch what is wanted now, without a gap."""
        folders, roots = self._wanted
        for root in roots:
            if root not in self._roots:
                self._roots[root] = _identity(root)
        for root in self._roots.keys() - set(roots):
            del self._roots[root]
        wanted = set(roots) if _RECURSIVE else set(folders)
        if wanted == self._watched:
            return
        first, new = not self._watched, wanted - self._watched
        before, self._notify = self._notify, None
        self._watched = set()
        try:
            self._notify = _notify(wanted)
            self._watched = wanted
        except (FileNotFoundError, NotADirectoryError, PermissionError) as error:
            logger.info("folders vanish before they are watched: %s", error)  # the next tick tries
            first = False
        finally:
            if before is not None:
                self._tell(before.watch(1, 1, 1, None))  # what it knows already
                before.close()
        if first:
            self._renewed()
        elif new:
            self._changed(sorted(new))  # they may have changed before they were watched

    def _tell(self, found: set[tuple[int, str]] | str) -> None:
        if isinstance(found, str):  # nothing happened
            return
        paths = {normalise(path) for _, path in found}
        self._forget(paths)
        if told := sorted(path for path in paths if not is_noise(path)):
            self._changed(told)

    def _forget(self, paths: Collection[str]) -> None:
        """A folder that came or went is another folder, also under its old name."""
        if not _RECURSIVE and not self._watched.isdisjoint(paths):
            self._watched -= those_in(self._watched, paths)

    def _look_at_roots(self) -> None:
        for root, before in self._roots.items():
            now = _identity(root)
            if now != before:
                self._roots[root] = now
                self._watched -= those_in(self._watched, {root})
                self._changed([root])


def _notify(folders: Iterable[str]) -> RustNotify | None:
    """The library's watcher of those of *folders* that can be watched; None where none can.

    Raises :class:`OSError` where one vanishes meanwhile or the system's limits are reached.
    """
    # Documented as the library's "Rust backend"; its `watch` could not be renewed without a gap.
    from watchfiles._rust_notify import RustNotify

    present = [folder for folder in sorted(folders) if _can_be_watched(folder)]
    # Told to ignore denied permissions the library would ignore reached limits, too.
    return RustNotify(present, False, False, 0, _RECURSIVE, False) if present else None


def _can_be_watched(folder: str) -> bool:
    try:
        folder.encode()
    except UnicodeEncodeError:  # the library knows only UTF-8
        return False
    return Path(folder).is_dir() and os.access(folder, os.R_OK | os.X_OK)


def _identity(folder: str) -> tuple[int, int] | None:
    try:
        status = Path(folder).stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _reason(error: Exception) -> str:
    text = str(error)
    if "watch limit" in text or "No space left" in text:
        return (
            "the system's limit on watched folders is reached; on Linux this raises it: "
            "sudo sysctl fs.inotify.max_user_watches=1048576"
        )
    if "Too many open files" in text:
        return (
            "the system's limit on watchers is reached; on Linux this raises it: "
            "sudo sysctl fs.inotify.max_user_instances=1024"
        )
    return text
