"""Reading and writing ``plainspec.lock``: whole, at once, and never over what another wrote.

The file is read again when it is written, and only lines are added or taken
away. A second process that writes at the same time is kept out by the partial
file, which only one of them can create.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

from plainspec.index.judgements import LOCK_NAME, lock_path

#: Larger files (in bytes) are neither read nor written; the index does not read them either.
_LARGEST = 16 * 1024 * 1024
#: Seconds after which a partial file is what somebody left behind who ended too early.
_ABANDONED = 60.0
#: How often a partial file that others take and give back is tried for.
_TRIES = 8


class LockError(Exception):
    """The lock file cannot be read or written; the message says why. It is as it was."""


def read_text(root: str) -> str:
    """The text of the lock file of the folder *root*; empty where there is none. Raises LockError."""
    return _read(lock_path(root)).decode("utf-8-sig", "replace")


def change(root: str, make: Callable[[str], str]) -> bool:
    """Give the lock file of the folder *root* the text that *make* makes of the present one.

    Whether anything changed. A file that would be empty is deleted. Raises LockError.
    """
    path = lock_path(root)
    before = _read(path)
    text = before.decode("utf-8-sig", "replace")
    after = make(text).encode("utf-8", "replace")
    if after == before:
        return False
    partial = f"{root.rstrip('/')}/.{LOCK_NAME}.part"
    handle = _begin(partial)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(after)
            ours = os.fstat(stream.fileno())
        if before:
            with contextlib.suppress(OSError):  # a file system without modes
                os.chmod(partial, stat.S_IMODE(os.stat(path).st_mode))
        if _read(path) != before:
            raise LockError(f"{path} has changed meanwhile; try again")
        if not os.path.samestat(os.lstat(partial), ours):
            raise LockError(f"another plainspec is writing {LOCK_NAME}; try again")
        if after:
            os.replace(partial, path)
            return True
        os.unlink(path)
    except BaseException as error:
        _discard(partial)
        if isinstance(error, OSError):
            raise LockError(f"{path} cannot be written: {error.strerror or error}") from error
        raise
    _discard(partial)
    return True


def _discard(partial: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(partial)


def _begin(partial: str) -> int:
    """Create *partial*, which nobody else has. Raises LockError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for _ in range(_TRIES):
        try:
            return os.open(partial, flags, 0o666)
        except FileExistsError:
            # One that has gone by now is not ours to delete: the next may have its name.
            with contextlib.suppress(FileNotFoundError):
                if not _is_abandoned(os.lstat(partial)):
                    break
                _discard(partial)
        except OSError as error:
            raise LockError(f"{partial} cannot be created: {error.strerror or error}") from error
    raise LockError(f"another plainspec is writing {LOCK_NAME} (if none is: delete {partial})")


def _is_abandoned(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode) and time.time() - status.st_mtime > _ABANDONED


def _read(path: str) -> bytes:
    try:
        status = os.lstat(path)
        if not stat.S_ISREG(status.st_mode):
            raise LockError(f"{path} is no regular file")
        if status.st_size > _LARGEST:
            raise LockError(f"{path} is larger than {_LARGEST // 2**20} MiB")
        return Path(path).read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise LockError(f"{path} cannot be read: {error.strerror or error}") from error
