"""A git repository whose branches differ in many files."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path


def git(root: Path, *arguments: str) -> str:
    """What git says to *arguments* in *root*."""
    settings = ["user.name=A", "user.email=a@example.org", "gc.auto=0", "commit.gpgsign=false"]
    options = [word for setting in settings for word in ("-c", setting)]
    command = ["git", "-C", str(root), *options, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def two_branches(root: Path, differ: int) -> None:
    """Make the folder *root* a repository whose branches differ in about *differ* files.

    A quarter each is changed, deleted, renamed and new in ``other``; ``main``
    is what *root* holds, and is checked out in the end.
    """
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "-qm", "one")
    git(root, "checkout", "-qb", "other")
    paths = sorted(root.rglob("*.md"))
    random.Random(7).shuffle(paths)
    part = max(1, differ // 4)
    for path in paths[:part]:
        path.write_text(path.read_text("utf-8") + "\nSee [gone](no-such-file.md).\n", "utf-8")
    for path in paths[part : 2 * part]:
        path.unlink()
    for path in paths[2 * part : 3 * part]:
        path.rename(path.with_name(f"renamed-{path.name}"))
    for number in range(part):
        folder = root / f"new{number % 5}" / "deep"
        folder.mkdir(parents=True, exist_ok=True)
        text = f"# Neu 🌹 {number}\n\nIt must [x](y.md).\n"
        (folder / f"n{number}.md").write_text(text, "utf-8")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "two")
    git(root, "checkout", "-q", "main")
