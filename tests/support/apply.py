"""Carrying out a WorkspaceEdit on texts, as strictly as a careful client would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from plainspec.features.edits import (
    CreateFile,
    DeleteFile,
    RenameFile,
    TextChange,
    TextEdit,
    WorkspaceEdit,
)
from plainspec.text.lines import line_starts
from plainspec.text.span import Position
from tests.support.workspace import Loaded, load_workspace


def texts(root: str) -> dict[str, str]:
    """All files below *root* by absolute path."""
    return {
        path.as_posix(): path.read_bytes().decode("utf-8")
        for path in sorted(Path(root).rglob("*"))
        if path.is_file()
    }


def apply(edit: WorkspaceEdit, files: Mapping[str, str]) -> dict[str, str]:
    """*files* after *edit*. Fails where an edit overlaps, overwrites or names what is not there."""
    result = dict(files)
    for operation in edit.operations:
        if isinstance(operation, TextChange):
            result[operation.path] = edited(result[operation.path], operation.edits)
        elif isinstance(operation, CreateFile):
            assert operation.path not in result, f"{operation.path} would be overwritten"
            result[operation.path] = operation.text
        elif isinstance(operation, DeleteFile):
            del result[operation.path]
        else:
            assert isinstance(operation, RenameFile)
            move(result, operation.old, operation.new)
    return result


def move(files: dict[str, str], old: str, new: str) -> None:
    """Move the file or folder *old* in *files*."""
    moved = [path for path in files if path == old or path.startswith(f"{old}/")]
    assert moved, f"{old} is not there"
    for path in moved:
        target = new + path[len(old) :]
        assert target not in files, f"{target} would be overwritten"
        files[target] = files.pop(path)


def edited(text: str, edits: Sequence[TextEdit]) -> str:
    """*text* after *edits*, all of which mean *text* as it is."""
    starts = line_starts(text)
    ends = (*starts[1:], len(text) + 1)

    def offset(position: Position) -> int:
        at = starts[position.line] + position.column
        assert at < ends[position.line], f"{position} lies behind its line"
        return at

    places = [(offset(e.range.start), offset(e.range.end), e.text) for e in edits]
    for (_, end, _), (start, _, _) in pairwise(places):
        assert end <= start, "edits overlap or are out of order"
    for start, end, new in reversed(places):
        text = text[:start] + new + text[end:]
    return text


def after(loaded: Loaded, edit: WorkspaceEdit) -> dict[str, str]:
    """The files of *loaded* after *edit*, by path relative to its folder."""
    changed = apply(edit, texts(loaded.root))
    return {path[len(loaded.root) + 1 :]: text for path, text in changed.items()}


def reload(files: Mapping[str, str]) -> Loaded:
    """A new workspace of *files* (relative paths)."""
    return load_workspace(files)
