"""Carrying out edits on files: all of an edit or nothing, and nothing that somebody else changed."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from plainspec.cli.output import reason
from plainspec.features.edits import CreateFile, TextChange, TextEdit, WorkspaceEdit
from plainspec.index.snapshot import Snapshot
from plainspec.text.lines import line_starts, split_lines

_BOM = b"\xef\xbb\xbf"


class SavingError(Exception):
    """An edit that is not carried out; the message says why. No file has changed."""


class Saved(NamedTuple):
    """The bytes of a file before and after; ``before`` is None where it was created."""

    path: str
    before: bytes | None
    after: bytes


def carry_out(edit: WorkspaceEdit, snapshot: Snapshot) -> tuple[Saved, ...]:
    """Change the files that *edit* changes and create those that it creates.

    Line ends, byte order mark and mode of each file stay as they are. Raises
    SavingError where a file is not what *snapshot* says any more, cannot be
    written or lies outside of the workspace.
    """
    return _write([_planned(operation, snapshot) for operation in edit.operations])


def undo(saved: Iterable[Saved]) -> None:
    """Take back what :func:`carry_out` did. Raises SavingError where a file has changed since."""
    todo = list(saved)
    for file in todo:
        if _read(file.path) != file.after:
            raise SavingError(f"{file.path} has changed since; it is left as it is")
    for file in todo:
        if file.before is None:
            try:
                os.unlink(file.path)  # noqa: PTH108 - paths are strings here
            except OSError as error:
                raise SavingError(f"cannot delete {file.path}: {reason(error)}") from error
    _write([Saved(f.path, f.after, f.before) for f in todo if f.before is not None])


def _planned(operation: object, snapshot: Snapshot) -> Saved:
    if isinstance(operation, CreateFile):
        _must_lie_inside(operation.path, snapshot)
        if os.path.lexists(operation.path):
            raise SavingError(f"{operation.path} exists already")
        return Saved(operation.path, None, operation.text.encode("utf-8"))
    if not isinstance(operation, TextChange):
        raise SavingError("this change renames or removes files; make it in an editor")
    document = snapshot.document(operation.path)
    _must_lie_inside(operation.path, snapshot)
    before = _read(operation.path)
    mark = _BOM if before.startswith(_BOM) else b""
    try:
        text = before[len(mark) :].decode("utf-8")
    except UnicodeDecodeError as error:
        raise SavingError(f"{operation.path} is not UTF-8; save it as UTF-8 first") from error
    if document is None or document.text != text:
        raise SavingError(f"{operation.path} has changed on disk meanwhile")
    return Saved(operation.path, before, mark + edited(text, operation.edits).encode("utf-8"))


def edited(text: str, edits: Iterable[TextEdit]) -> str:
    """*text* after *edits*, which mean *text* as it is; new lines end as its own do."""
    starts = line_starts(text)
    ends = {line[len(line.rstrip("\r\n")) :] for line in split_lines(text)[:-1]}
    end = ends.pop() if len(ends) == 1 else "\n"
    places = [
        (
            starts[edit.range.start.line] + edit.range.start.column,
            starts[edit.range.end.line] + edit.range.end.column,
            edit.text,
        )
        for edit in edits
    ]
    for start, stop, new in sorted(places, reverse=True):
        lines = new.replace("\r\n", "\n").replace("\n", end)
        text = text[:start] + lines + text[stop:]
    return text


def _must_lie_inside(path: str, snapshot: Snapshot) -> None:
    root = snapshot.root(path)
    real_root = os.path.realpath(root)
    if not root or os.path.commonpath([real_root, os.path.realpath(path)]) != real_root:
        raise SavingError(f"{path} lies outside of the workspace")
    if os.path.islink(path):  # noqa: PTH114 - paths are strings here
        raise SavingError(f"{path} is a symbolic link")


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise SavingError(f"cannot read {path}: {reason(error)}") from error


def _write(planned: list[Saved]) -> tuple[Saved, ...]:
    """Write all that is *planned*; where one file fails, those before it get their bytes back."""
    done: list[Saved] = []
    try:
        for file in planned:
            if file.before is None:
                _create(file)
            else:
                _replace(file.path, file.before, file.after)
            done.append(file)
    except (OSError, SavingError) as error:
        for file in reversed(done):
            with contextlib.suppress(OSError, SavingError):
                if file.before is None:
                    os.unlink(file.path)  # noqa: PTH108 - paths are strings here
                else:
                    _replace(file.path, file.after, file.before)
        if isinstance(error, SavingError):
            raise
        raise SavingError(f"cannot write {planned[len(done)].path}: {reason(error)}") from error
    return tuple(done)


def _create(file: Saved) -> None:
    path = Path(file.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as stream:
        stream.write(file.after)


def _replace(path: str, before: bytes, after: bytes) -> None:
    """Put *after* in the place of *before*, in one step, with the file's mode."""
    folder, name = os.path.split(path)
    handle, partial = tempfile.mkstemp(prefix=f".{name[:40]}.", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(after)
        os.chmod(partial, stat.S_IMODE(os.stat(path).st_mode))  # noqa: PTH101, PTH116
        if _read(path) != before:
            raise SavingError(f"{path} has changed on disk meanwhile")
        os.replace(partial, path)  # noqa: PTH105
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(partial)  # noqa: PTH108
        raise
