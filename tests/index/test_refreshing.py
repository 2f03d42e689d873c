"""Following the disk in steps: the end is the same whatever comes in between."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from plainspec.analysis.batch import read_here
from plainspec.index import workspace as workspace_module
from plainspec.index.workspace import Workspace
from tests.index.test_workspace import SPEC, TEST, names, read, same_as_from_scratch


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "spec"
    (folder / "examples").mkdir(parents=True)
    (folder / "spec.md").write_text(SPEC, "utf-8")
    (folder / "examples/ab12.md").write_text(TEST, "utf-8")
    return folder


def recheck(workspace: Workspace) -> set[str]:
    """The paths that a look at all files replaced."""
    return set[str]().union(*(change.paths for change in workspace.rechecking()))


def test_a_look_at_all_files_finds_what_nobody_told_of(root: Path) -> None:
    workspace = read(root)
    (root / "spec.md").write_text(SPEC.replace("kind", "mild"), "utf-8")  # of the same size
    (root / "examples/ab12.md").unlink()
    (root / "new").mkdir()
    (root / "new/a.md").write_text("# Neu 😀\n", "utf-8")
    recheck(workspace)
    same_as_from_scratch(workspace, root)
    shutil.rmtree(root)
    recheck(workspace)
    assert names(workspace, root) == []


def test_files_that_did_not_change_are_not_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in root.rglob("*.md"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    workspace = read(root)
    read_again: list[str] = []
    monkeypatch.setattr(workspace.files, "read", read_again.append)
    assert recheck(workspace) == set()
    assert read_again == []


def test_a_file_read_just_after_it_was_written_is_not_trusted(root: Path) -> None:
    spec = root / "spec.md"
    workspace = read(root)
    status = spec.stat()
    spec.write_text(SPEC.replace("kind", "mild"), "utf-8")
    os.utime(spec, ns=(status.st_atime_ns, status.st_mtime_ns))  # as a coarse clock would say
    assert recheck(workspace) == {spec.as_posix()}
    same_as_from_scratch(workspace, root)


def test_other_steps_between_the_steps(root: Path) -> None:
    workspace = read(root)
    for number in range(20):
        (root / f"more{number:02}.md").write_text("# More\n", "utf-8")
    (root / "examples/ab12.md").unlink()
    spec = (root / "spec.md").as_posix()
    steps = workspace.refreshing([root.as_posix()])
    for number, _ in enumerate(steps):
        if number == 5:
            workspace.open(spec, "# From the editor\n")
        if number == 9:
            (root / "more19.md").unlink()
        if number == 12:
            workspace.close(spec)
    workspace.refresh([f"{root}/more19.md"])
    same_as_from_scratch(workspace, root)


def test_settings_that_differ(root: Path) -> None:
    workspace = read(root)
    assert not workspace.settings_differ()
    (root / "pyproject.toml").write_text('[project]\nname = "x"\n', "utf-8")
    assert not workspace.settings_differ()
    (root / "plainspec.toml").write_text('exclude = ["a/"]\n', "utf-8")
    assert workspace.settings_differ()


def test_a_look_at_all_files_after_reading_in_bulk_finds_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace_module, "_BULK", 1)
    found = Workspace(bulk=read_here)
    found.set_roots([root.as_posix()])
    for _ in found.scan():
        pass
    at_rest = set(found.snapshot.records.stored)
    assert at_rest
    assert not any(change.tells for change in found.rechecking())
    assert set(found.snapshot.records.stored) == at_rest
