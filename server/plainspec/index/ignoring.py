"""What ``.gitignore`` files leave out: see gitignore(5)."""

from __future__ import annotations

import os
import stat
import warnings
from typing import TYPE_CHECKING

from plainspec.index.paths import folder_of, is_inside
from plainspec.index.patterns import glob_problem

if TYPE_CHECKING:  # imported where there are patterns
    from pathspec import GitIgnoreSpec

NAME = ".gitignore"
_LARGEST = 1 << 18  # bytes; larger files are not read


class Ignores:
    """The ``.gitignore`` files of the workspace folders, each read once until :meth:`forget`."""

    def __init__(self) -> None:
        self._specs: dict[str, GitIgnoreSpec | None] = {}
        self._folders: dict[tuple[str, str], bool] = {}
        #: Whether there are patterns in a folder, or in one around it in the workspace folder.
        self._spoken: dict[tuple[str, str], bool] = {}
        #: How the file in each folder looked when it was read: size and time.
        self._stamps: dict[str, tuple[int, int] | None] = {}

    def forget(self) -> None:
        """Read the files anew when they are needed next."""
        self._specs.clear()
        self._folders.clear()
        self._spoken.clear()
        self._stamps.clear()

    def differ(self) -> bool:
        """Whether one of the files that counted, or might have, is no longer as it was read."""
        return any(_stamp(folder) != stamp for folder, stamp in self._stamps.items())

    def ignored(self, path: str, root: str, *, is_folder: bool) -> bool:
        """Whether *path*, or a folder around it, is left out in the workspace folder *root*."""
        if path == root or not is_inside(path, root):
            return False
        if is_folder and (path, root) in self._folders:
            return self._folders[path, root]
        folder = folder_of(path) or "/"
        found = self._speak(folder, root) and (
            self.ignored(folder, root, is_folder=True) or self._named(path, root, is_folder)
        )
        if is_folder:
            self._folders[path, root] = found
        return found

    def _speak(self, folder: str, root: str) -> bool:
        """Whether patterns in *folder*, or in one around it in *root*, may leave out what lies in it."""
        known = self._spoken.get((folder, root))
        if known is None:
            around = folder != root and is_inside(folder, root)
            known = around and self._speak(folder_of(folder) or "/", root)
            known = known or self._spec(folder) is not None  # not read where the folder is left out
            self._spoken[folder, root] = known
        return known

    def _named(self, path: str, root: str, is_folder: bool) -> bool:
        """Whether a pattern covers *path* itself; the nearest file that speaks of it decides."""
        folder = folder_of(path) or "/"
        while is_inside(folder, root):
            spec = self._spec(folder)
            if spec is not None:
                relative = path[len(folder.rstrip("/")) + 1 :]
                verdict = spec.check_file(f"{relative}/" if is_folder else relative).include
                if verdict is not None:
                    return verdict
            if folder == root:
                break
            folder = folder_of(folder) or "/"
        return False

    def _spec(self, folder: str) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            self._stamps[folder] = _stamp(folder)
            self._specs[folder] = _read(f"{folder.rstrip('/')}/{NAME}")
        return self._specs[folder]


def _stamp(folder: str) -> tuple[int, int] | None:
    try:
        status = os.lstat(f"{folder.rstrip('/')}/{NAME}")
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns


def _read(path: str) -> GitIgnoreSpec | None:
    """The patterns in the file *path*; those that could take for ever, or mean nothing, are left out."""
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            return None
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read(_LARGEST).split("\n")
    except (OSError, ValueError):
        return None
    from pathspec import GitIgnoreSpec

    patterns = []
    for line in lines:
        pattern = line.rstrip("\r")
        if not pattern.strip() or pattern.startswith("#") or glob_problem(pattern.strip()):
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                GitIgnoreSpec.from_lines([pattern])
        except ValueError:  # "!" alone, say: git overlooks it as well
            continue
        patterns.append(pattern)
    return GitIgnoreSpec.from_lines(patterns) if patterns else None
