"""Small workspaces for tests: Markdown in, a real folder and its snapshot out.

    snapshot, path, position = load({"spec.md": "See [^a$0b12].", "examples/ab12.md": "…"})

``$0`` marks the cursor and is taken out of the text.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Mapping
from functools import cache
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.text.lines import line_starts, position_at, split_lines
from plainspec.text.span import Position, Range

CURSOR = "$0"
CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"

# Snapshots ask the disk whether files exist, so the folders live as long as the tests run.
_FOLDER = tempfile.TemporaryDirectory(prefix="plainspec-tests-")
_NUMBERS = count()


class Loaded(NamedTuple):
    """A workspace folder *root* that was read. ``cursors`` are all ``$0`` in order of file and place."""

    workspace: Workspace
    root: str
    cursors: tuple[tuple[str, Position], ...]

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot as it is now."""
        return self.workspace.snapshot

    def path(self, relative: str) -> str:
        """The absolute path of the file *relative*."""
        return f"{self.root}/{relative}"


def load(files: Mapping[str, str]) -> tuple[Snapshot, str, Position]:
    """The snapshot of a workspace folder that holds *files*, and the place of its one ``$0``.

    Keys are paths relative to the folder. Without a ``$0`` the cursor is at
    the start of the first file.
    """
    loaded = load_workspace(files)
    assert len(loaded.cursors) <= 1, f"more than one {CURSOR}: {loaded.cursors}"
    if loaded.cursors:
        return (loaded.snapshot, *loaded.cursors[0])
    return loaded.snapshot, loaded.path(next(iter(files))), Position(0, 0)


def load_workspace(files: Mapping[str, str], rule_names: Collection[str] = ()) -> Loaded:
    """As :func:`load`, with any number of ``$0`` and the workspace itself."""
    root = Path(_FOLDER.name).resolve() / str(next(_NUMBERS))
    root.mkdir()
    cursors: list[tuple[str, Position]] = []
    for relative, marked in files.items():
        path = root / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        parts = marked.split(CURSOR)
        text = "".join(parts)
        path.write_bytes(text.encode("utf-8"))
        at = 0
        for part in parts[:-1]:
            at += len(part)
            cursors.append((path.as_posix(), position_at(line_starts(text), at)))
    workspace = read_folder(root.as_posix(), rule_names)
    return Loaded(workspace, root.as_posix(), tuple(cursors))


def read_folder(root: str, rule_names: Collection[str] = ()) -> Workspace:
    """A workspace with the one folder *root*, completely read."""
    workspace = Workspace(rule_names)
    workspace.set_roots([root])
    for _ in workspace.scan():
        pass
    return workspace


def text_at(snapshot: Snapshot, path: str, range_: Range) -> str:
    """The text of *range_* in the document or source file *path*."""
    document = snapshot.document(path)
    text = document.text if document else Path(path).read_bytes().decode("utf-8")
    lines = split_lines(text)
    start, end = range_
    if start.line == end.line:
        return lines[start.line][start.column : end.column]
    middle = lines[start.line + 1 : end.line]
    return "".join((lines[start.line][start.column :], *middle, lines[end.line][: end.column]))


def find(snapshot: Snapshot, path: str, words: str, number: int = 1) -> Position:
    """Where *words* begin in the document *path*, the *number*-th time (from 1)."""
    document = snapshot.document(path)
    assert document is not None, f"no document {path}"
    text = document.text
    at = -1
    for _ in range(number):
        at = text.find(words, at + 1)
        assert at >= 0, f"{words!r} does not stand in {path} {number} times"
    return position_at(line_starts(text), at)


@cache
def model_spec() -> Workspace:
    """The real Model Spec, read once. Skips the test where the corpus is absent, but not in CI."""
    return read_folder(_corpus_folder("openai-model-spec").as_posix())


def corpus(name: str) -> list[Path]:
    """The Markdown files of the corpus *name*; without it the test is skipped, on CI it fails."""
    found = sorted(_corpus_folder(name).rglob("*.md"))
    assert found, f"the corpus {name} holds no Markdown"
    return found


def _corpus_folder(name: str) -> Path:
    root = CORPORA / name
    if not root.is_dir():
        reason = f"the corpus {name} is not beside the project"
        if os.environ.get("CI"):
            pytest.fail(f"{reason}, which CI needs")
        pytest.skip(reason)
    return root
