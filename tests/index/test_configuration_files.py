"""Where the configuration is found, and files that cannot be read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from plainspec.index.configuration import find_root, load
from plainspec.index.settings import Configuration, ConfigurationProblem, Settings
from plainspec.text.span import Position, Range
from tests.support.mistakes import RULES, read

if sys.version_info >= (3, 11):
    pass
else:
    pass


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only_problem(root: Path) -> ConfigurationProblem:
    (problem,) = load(str(root), RULES).problems
    return problem


def test_its_own_file_wins_over_pyproject(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.plainspec]\nowner = "shared"\n')
    shared = load(str(tmp_path))
    assert (shared.settings.owner, shared.source) == ("shared", f"{tmp_path}/pyproject.toml")
    assert shared.root == str(tmp_path)
    write(tmp_path / "plainspec.toml", '\ufeffowner = "own"\n')
    own = load(str(tmp_path))
    assert (own.settings.owner, own.source) == ("own", f"{tmp_path}/plainspec.toml")
    assert own.problems == ()


@pytest.mark.parametrize(
    "content",
    [
        '[project]\nname = "x"\n',
        "[project\n",
        b"\xff\n",
        '[project]\nname = "plainspec-docs"\n[x\n',
    ],
)
def test_a_pyproject_without_our_table_is_none_of_our_business(
    tmp_path: Path, content: str | bytes
) -> None:
    write(tmp_path / "pyproject.toml", content)
    assert load(str(tmp_path)) == Configuration(str(tmp_path))


def test_a_broken_pyproject_with_our_table_is_reported(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.plainspec]\nowner = "a\n')
    assert "close its quote" in only_problem(tmp_path).message
    write(tmp_path / "pyproject.toml", b'# \xff\n[tool.plainspec]\nowner = "a"\n')
    assert "not UTF-8" in only_problem(tmp_path).message


def test_text_that_is_not_utf8_is_marked_where_it_begins(tmp_path: Path) -> None:
    write(tmp_path / "plainspec.toml", 'a = 1\nowner = "é😀'.encode() + b'\xe9"\n')
    problem = only_problem(tmp_path)
    assert "not UTF-8" in problem.message
    assert problem.range == Range(Position(1, 11), Position(1, 12))
    assert load(str(tmp_path)).settings == Settings()


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "plainspec.toml").mkdir()
    assert "is a folder" in only_problem(tmp_path).message


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    write(tmp_path / "plainspec.toml", b"#" * ((1 << 20) + 1))
    assert "larger than 1 MiB" in only_problem(tmp_path).message
    assert "larger than 1 MiB" in read("#" * ((1 << 20) + 1)).problems[0].message


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "plainspec.toml", "")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("plainspec.index.configuration.os.open", refuse)
    assert "cannot be read: Permission denied" in only_problem(tmp_path).message


needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs links and named pipes")


@needs_posix
def test_links_and_pipes(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside.toml", 'owner = "secret"')
    root = tmp_path / "root"
    root.mkdir()
    file = root / "plainspec.toml"
    file.symlink_to(outside)
    assert "leads out of the folder" in only_problem(root).message
    assert load(str(root)).settings.owner == ""
    file.unlink()
    file.symlink_to(file)
    assert only_problem(root).message
    file.unlink()
    file.symlink_to(root / "missing")
    assert "cannot be read" in only_problem(root).message
    file.unlink()
    file.symlink_to(write(root / "conf" / "a.toml", 'owner = "inside"'))
    assert load(str(root)).settings.owner == "inside"
    file.unlink()
    os.mkfifo(file)
    assert "not an ordinary file" in only_problem(root).message


def test_a_root_that_does_not_exist() -> None:
    assert load("/does/not/exist") == Configuration(Path("/does/not/exist").absolute().as_posix())
    load("nul\0\ud800")


def test_the_root_is_the_nearest_folder_that_says_so(tmp_path: Path) -> None:
    # Anything above tmp_path would be found next; .git here keeps the test on its own.
    (tmp_path / ".git").mkdir()
    deep = tmp_path / "a" / "b" / "c"
    document = write(deep / "spec.md", "")
    assert find_root(str(document)) == tmp_path.as_posix()
    assert find_root(str(deep)) == tmp_path.as_posix()
    write(tmp_path / "a" / "pyproject.toml", "[tool.other]\n")
    assert find_root(str(document)) == tmp_path.as_posix()
    write(tmp_path / "a" / "pyproject.toml", "[tool.plainspec]\n")
    assert find_root(str(document)) == (tmp_path / "a").as_posix()
    write(tmp_path / "a" / "b" / "plainspec.toml", "broken")
    assert find_root(str(document)) == (tmp_path / "a" / "b").as_posix()
    assert find_root(str(deep / "missing.md")) == (tmp_path / "a" / "b").as_posix()


def test_without_any_sign_the_folder_is_its_own_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plainspec.index.configuration.os.path.lexists", lambda path: False)
    document = write(tmp_path / "spec.md", "")
    assert find_root(str(document)) == tmp_path.as_posix()
    assert find_root(str(tmp_path)) == tmp_path.as_posix()
    find_root("nul\0\ud800")
