"""Files of patterns in folders: which of them count for which path."""

from __future__ import annotations

import subprocess
from pathlib import Path

from plainspec.index.ignoring import Ignores

PATTERNS = {
    "a/.gitignore": "*.md\n!keep.md\nout/\n",
    "a/b/.gitignore": "keep.md\n",
    "a/out/.gitignore": "!found.md\n",  # git does not look into a folder that is left out
    "c/ö/.gitignore": "/draft.md\n",
}
PATHS = (
    "top.md",
    "a/one.md",
    "a/keep.md",
    "a/b/keep.md",
    "a/b/c/one.txt",
    "a/b/c/keep.md",
    "a/out/found.md",
    "c/draft.md",
    "c/ö/draft.md",
    "c/ö/d/draft.md",
)


def test_the_same_paths_are_ignored_as_git_ignores(tmp_path: Path) -> None:
    for name, text in {**dict.fromkeys(PATHS, "\n"), **PATTERNS}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    asked = subprocess.run(
        ["git", "-C", tmp_path, "check-ignore", "-z", "--stdin", "--no-index"],
        input="\0".join(PATHS).encode(),
        capture_output=True,
    )
    expected = set(asked.stdout.decode().split("\0")) - {""}
    assert expected and expected < set(PATHS)
    root, ignores = tmp_path.as_posix(), Ignores()
    for paths in (PATHS, PATHS[::-1]):  # whatever is asked first
        ignores.forget()
        found = {path for path in paths if ignores.ignored(f"{root}/{path}", root, is_folder=False)}
        assert found == expected
    assert not ignores.differ()
    (tmp_path / "c/.gitignore").write_text("draft.md\n", "utf-8")
    assert ignores.differ()
    ignores.forget()
    assert ignores.ignored(f"{root}/c/draft.md", root, is_folder=False)
