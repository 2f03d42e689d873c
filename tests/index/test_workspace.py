"""The workspace on a real disk, where files come, go, and are not what they seem."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from plainspec.index import files as module
from plainspec.index.facts import clause_fact_key, file_key
from plainspec.index.workspace import Workspace
from plainspec.text.buffer import Buffer
from plainspec.text.span import Position
from tests.support.workspace import read_folder

SPEC = "# Kind {#kind}\n\nBe kind. [^ab12]\n"
TEST = "Examples for [^ab12] in Kind:\n\n**Example**: A\n\n```\n<user>\nHi\n</user>\n```\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "spec"
    (folder / "examples").mkdir(parents=True)
    (folder / "spec.md").write_text(SPEC, "utf-8")
    (folder / "examples/ab12.md").write_text(TEST, "utf-8")
    return folder


def names(workspace: Workspace, root: Path) -> list[str]:
    return [path.removeprefix(f"{root.as_posix()}/") for path in workspace.snapshot.paths()]


def read(root: Path) -> Workspace:
    return read_folder(root.as_posix())


def same_as_from_scratch(workspace: Workspace, *roots: Path) -> None:
    """What any history leads to is what a fresh start finds."""
    fresh = Workspace()
    fresh.set_roots([root.as_posix() for root in roots])
    for _ in fresh.scan():
        pass
    one, other = workspace.snapshot, fresh.snapshot
    assert one.paths() == other.paths()
    assert set(one.live_keys()) == set(other.live_keys())
    for path in one.paths():
        assert one.records[path].document.info == other.records[path].document.info
        assert one.records[path].facts == other.records[path].facts


def test_links_to_folders_and_loops_are_not_followed(root: Path) -> None:
    (root / "loop").symlink_to(root)
    (root / "self.md").symlink_to(root / "self.md")
    (root / "one.md").symlink_to(root / "two.md")
    (root / "two.md").symlink_to(root / "one.md")
    assert names(read(root), root) == ["examples/ab12.md", "spec.md"]


def test_links_out_of_the_folder_are_not_read(root: Path) -> None:
    outside = root.parent / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("# Secret\n", "utf-8")
    (root / "link.md").symlink_to(outside / "secret.md")
    (root / "folder").symlink_to(outside)
    workspace = read(root)
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]
    workspace.refresh([f"{root}/link.md", f"{root}/folder/secret.md", f"{outside}/secret.md"])
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]


def test_a_link_inside_the_folder_makes_no_duplicate(root: Path) -> None:
    (root / "inside.md").symlink_to(root / "spec.md")
    workspace = read(root)
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]
    workspace.refresh([f"{root}/inside.md"])
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]
    assert workspace.snapshot.exists(f"{root}/inside.md")


def test_a_root_that_is_a_link(root: Path) -> None:
    link = root.parent / "link"
    link.symlink_to(root)
    assert names(read(link), link) == ["examples/ab12.md", "spec.md"]


def test_pipes_and_sockets_do_not_block(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(root / "pipe.md")
    os.mkfifo(root / "pipe.py")
    monkeypatch.chdir(root)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.md")
        workspace = read(root)
        workspace.refresh([f"{root}/pipe.md", f"{root}/socket.md"])
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]
    assert not workspace.snapshot.records.get(f"{root}/pipe.md")


def test_a_file_that_may_not_be_read_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_open = open

    def guarded(path: str, *rest: object) -> object:
        if str(path).endswith("spec.md"):
            raise PermissionError(13, "Permission denied", path)
        return real_open(path, *rest)  # type: ignore[call-overload]  # only passed through

    monkeypatch.setattr(module, "open", guarded, raising=False)
    workspace = read(root)
    assert names(workspace, root) == ["examples/ab12.md"]
    assert workspace.notes[f"{root}/spec.md"].message == "cannot be read: Permission denied"
    monkeypatch.undo()
    workspace.refresh([f"{root}/spec.md"])
    assert workspace.notes == {}
    same_as_from_scratch(workspace, root)


def test_a_file_that_vanishes_while_it_is_read_is_no_error(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def vanished(*_: object) -> object:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(module, "open", vanished, raising=False)
    workspace = read(root)
    assert names(workspace, root) == []
    assert workspace.notes == {}


def test_a_file_that_becomes_a_folder_and_back(root: Path) -> None:
    workspace = read(root)
    spec = root / "spec.md"
    spec.unlink()
    spec.mkdir()
    (spec / "inner.md").write_text("# Inner\n", "utf-8")
    workspace.refresh([spec.as_posix()])
    assert names(workspace, root) == ["examples/ab12.md", "spec.md/inner.md"]
    same_as_from_scratch(workspace, root)
    (spec / "inner.md").unlink()
    spec.rmdir()
    spec.write_text(SPEC, "utf-8")
    workspace.refresh([spec.as_posix()])
    assert names(workspace, root) == ["examples/ab12.md", "spec.md"]
    assert workspace.notes == {}
    same_as_from_scratch(workspace, root)


def test_names_that_differ_in_case_only_are_two_files(root: Path) -> None:
    (root / "SPEC.md").write_text("# Other\n", "utf-8")
    if len(list(root.glob("*.md"))) == 1:
        pytest.skip("this file system does not tell case apart")
    assert names(read(root), root) == ["SPEC.md", "examples/ab12.md", "spec.md"]


def test_files_too_large_or_not_text_are_left_out_with_a_note(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SIZE_LIMIT", 1000)
    (root / "huge.md").write_text("x" * 1001, "utf-8")
    (root / "binary.md").write_bytes(b"\x89PNG\0\0")
    (root / "latin.md").write_bytes(b"# A\n\nStra\xdfe\n")
    (root / "bom.md").write_bytes(b"\xef\xbb\xbf# B {#b}\n")
    workspace = read(root)
    assert names(workspace, root) == ["bom.md", "examples/ab12.md", "latin.md", "spec.md"]
    notes = {Path(path).name: note.message for path, note in workspace.notes.items()}
    assert notes["binary.md"] == "left out: it is not a text file"
    assert notes["huge.md"].startswith("left out: larger than")
    assert notes["latin.md"] == "is not UTF-8 (line 3); save it as UTF-8"
    bom = workspace.snapshot.document(f"{root}/bom.md")
    assert bom is not None and bom.sections[0].title == "B"


def test_a_folder_in_a_folder_is_read_once_by_its_own_configuration(root: Path) -> None:
    inner = root / "inner"
    inner.mkdir()
    (inner / "kept.draft.md").write_text("# Kept\n", "utf-8")
    (inner / "left.md").write_text("# Left\n", "utf-8")
    (root / "plainspec.toml").write_text('exclude = ["*.draft.md", "**/*.draft.md"]\n', "utf-8")
    (inner / "plainspec.toml").write_text('exclude = ["left.md"]\n', "utf-8")
    for order in ([root, inner], [inner, root]):
        workspace = Workspace()
        workspace.set_roots([path.as_posix() for path in order])
        for _ in workspace.scan():
            pass
        assert names(workspace, root) == ["examples/ab12.md", "inner/kept.draft.md", "spec.md"]
        assert workspace.snapshot.root(f"{inner}/kept.draft.md") == inner.as_posix()


def test_a_removed_root_takes_its_files_along_but_not_open_ones(root: Path) -> None:
    workspace = read(root)
    workspace.open(f"{root}/spec.md", SPEC)
    change = workspace.set_roots([])
    assert change.configured
    assert names(workspace, root) == ["spec.md"]
    workspace.close(f"{root}/spec.md")
    assert names(workspace, root) == []


def test_a_root_that_is_not_there_is_told_and_can_come_later(root: Path) -> None:
    absent = root / "later"
    workspace = read(absent)
    assert workspace.notes[absent.as_posix()].message.startswith("cannot be read")
    absent.mkdir()
    (absent / "a.md").write_text("# A\n", "utf-8")
    workspace.refresh([absent.as_posix()])
    assert names(workspace, absent) == ["a.md"]
    assert workspace.notes == {}


def test_folders_that_come_go_and_change_their_names(root: Path) -> None:
    workspace = read(root)
    (root / "examples").rename(root / "other")
    change = workspace.refresh([f"{root}/examples", f"{root}/other"])
    assert names(workspace, root) == ["other/ab12.md", "spec.md"]
    assert file_key(f"{root}/examples/ab12.md") in change.keys
    same_as_from_scratch(workspace, root)
    (root / "other").rename(root / "examples")
    workspace.refresh([f"{root}/examples", f"{root}/other"])
    same_as_from_scratch(workspace, root)
    deep = root / "new/deeper"
    deep.mkdir(parents=True)
    (deep / "a.md").write_text("# A\n", "utf-8")
    workspace.refresh([f"{root}/new"])
    assert "new/deeper/a.md" in names(workspace, root)
    same_as_from_scratch(workspace, root)


def test_the_first_test_file_makes_the_convention_and_the_last_ends_it(root: Path) -> None:
    workspace = read(root)
    spec, test = f"{root}/spec.md", root / "examples/ab12.md"
    assert workspace.snapshot.records[spec].document.info.convention == "model-spec"
    test.unlink()
    change = workspace.refresh([test.as_posix()])
    assert spec in change.paths
    assert workspace.snapshot.records[spec].document.info.convention == ""
    assert workspace.snapshot.lookup(clause_fact_key("ab12")) == ()
    same_as_from_scratch(workspace, root)
    test.write_text(TEST, "utf-8")
    change = workspace.refresh([test.as_posix()])
    assert spec in change.paths
    assert clause_fact_key("ab12") in change.keys
    assert len(workspace.snapshot.lookup(clause_fact_key("ab12"))) == 1
    same_as_from_scratch(workspace, root)


def test_a_test_file_that_only_the_editor_has_counts_until_it_is_closed(root: Path) -> None:
    (root / "examples/ab12.md").unlink()
    workspace = read(root)
    spec, test = f"{root}/spec.md", f"{root}/examples/ab12.md"
    assert workspace.snapshot.records[spec].document.info.convention == ""
    assert spec in workspace.open(test, TEST).paths
    assert workspace.snapshot.records[spec].document.info.convention == "model-spec"
    assert spec in workspace.close(test).paths
    assert workspace.snapshot.records[spec].document.info.convention == ""
    same_as_from_scratch(workspace, root)


def test_a_document_without_a_file_comes_and_goes(root: Path) -> None:
    workspace = read(root)
    workspace.open("untitled:Untitled-1", "# New {#new}\n")
    assert "untitled:Untitled-1" in workspace.snapshot.records
    workspace.close("untitled:Untitled-1")
    same_as_from_scratch(workspace, root)


def test_opening_what_was_read_reads_only_what_differs(root: Path) -> None:
    text = f"{SPEC}\n# More 🔐\n"
    (root / "spec.md").write_text(text, "utf-8")
    workspace = read(root)
    spec = f"{root}/spec.md"
    before = workspace.snapshot.records[spec]
    workspace.open(spec, text)
    assert workspace.snapshot.records[spec] is before
    workspace.close(spec)
    workspace.open(spec, f"{text}More.\n")
    first, last = workspace.snapshot.records[spec].document.sections
    assert first is before.document.sections[0]
    assert last.text == "# More 🔐\nMore.\n"
    # What is opened once more is read as if nothing were known of it.
    workspace.open(spec, text)
    assert workspace.snapshot.records[spec].document.sections[0] is not first
    same_as_from_scratch(workspace, root)


def test_the_editors_text_counts_until_the_document_is_closed(root: Path) -> None:
    workspace = read(root)
    spec = f"{root}/spec.md"
    buffer = Buffer(SPEC)
    workspace.open(spec, SPEC)
    edit = buffer.replace(Position(2, 0), Position(2, 0), "\ud800Always. ")
    workspace.edit(spec, buffer, edit)
    (root / "spec.md").write_text("# From disk\n", "utf-8")
    workspace.refresh([spec])
    document = workspace.snapshot.document(spec)
    assert document is not None and "\ufffdAlways." in document.text
    workspace.close(spec)
    document = workspace.snapshot.document(spec)
    assert document is not None and document.text == "# From disk\n"
    same_as_from_scratch(workspace, root)


def test_an_unreadable_folder_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def guarded(path: str) -> object:
        if str(path).endswith("examples"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", guarded)
    workspace = read(root)
    assert names(workspace, root) == ["spec.md"]
    assert workspace.notes[f"{root}/examples"].message == "cannot be read: Permission denied"
