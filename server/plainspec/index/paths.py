"""Paths as the index spells them: absolute, with ``/``. By name only, but for :func:`real_path`."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable
from functools import lru_cache

CHANGELOG = re.compile(r"(change-?log|changes|history|release[-_ ]?notes|news)\b", re.IGNORECASE)
GLOSSARIES = frozenset({"glossary", "definitions", "terms"})
_ABOUT = re.compile(
    r"(?:readme|contributing|code[-_ ]of[-_ ]conduct|security|licen[sc]e|copying|notice|authors"
    r"|contributors|maintainers|governance|support|install|todo|pull[-_ ]request[-_ ]template"
    r"|issue[-_ ]template)(?:[-_. ]|$)",
    re.IGNORECASE,
)
_LONGEST_NAME = 255  # bytes; no common file system takes a longer one
MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")


def is_inside(path: str, root: str) -> bool:
    """Whether *path* is *root* or lies below it."""
    return bool(root) and (path == root or path.startswith(root.rstrip("/") + "/"))


def lies_in(path: str, folders: Collection[str]) -> bool:
    """Whether *path* is one of *folders* or lies below one (for a set: in the time of its depth)."""
    while path:
        if path in folders:
            return True
        path = folder_of(path)
    return "/" in folders


def those_in(paths: Iterable[str], folders: Collection[str]) -> set[str]:
    """Those of *paths* that are one of *folders* or lie below one."""
    answers: dict[str, bool] = {}  # many files share a folder
    found = set()
    for path in paths:
        folder = folder_of(path)
        inside = answers.get(folder)
        if inside is None:
            inside = answers[folder] = lies_in(folder, folders)
        if inside or path in folders:
            found.add(path)
    return found


def join(folder: str, relative: str) -> str:
    """*relative* resolved against *folder*, with ``.`` and ``..`` folded."""
    return os.path.normpath(f"{folder}/{relative}").replace("\\", "/")


def real_path(path: str) -> str:
    """Where *path* leads when every symbolic link on the way is followed; asks the disk."""
    return os.path.realpath(path).replace("\\", "/")


def folder_of(path: str) -> str:
    """The folder that holds *path*."""
    return path.rpartition("/")[0]


def name_of(path: str) -> str:
    """The last part of *path*."""
    return path.rpartition("/")[2]


def stem_of(path: str) -> str:
    """The last part of *path* without its last suffix."""
    name = name_of(path)
    return name.rpartition(".")[0] or name


def relative_to(path: str, root: str) -> str:
    """*path* as seen from the folder *root*, with ``..`` where it must be."""
    return os.path.relpath(path, root or "/").replace("\\", "/")


def is_markdown(path: str) -> bool:
    """Whether the name says that *path* is Markdown."""
    return path.lower().endswith(MARKDOWN_SUFFIXES)


def is_changelog(path: str) -> bool:
    """Whether the name says that *path* tells what changed."""
    return CHANGELOG.match(name_of(path)) is not None


@lru_cache(maxsize=256)  # of each section of a document, by many rules
def is_about_repository(path: str) -> bool:
    """Whether the name says that *path* is about a repository, not about what it specifies."""
    return _ABOUT.match(name_of(path)) is not None


def is_glossary(path: str) -> bool:
    """Whether the name says that *path* defines terms for its whole workspace folder."""
    return is_markdown(path) and stem_of(path).casefold() in GLOSSARIES


@lru_cache(maxsize=16_384)
def test_path(spec_path: str, template: str, clause_id: str) -> str | None:
    """The test file that *template* gives to *clause_id* of the spec document *spec_path*.

    None where the ID could not name a file in the folder that the template
    names (``../../etc/passwd``): an ID is text from a workspace, not a path.
    """
    if not re.fullmatch(r"\w[\w.-]*", clause_id) or clause_id.endswith("."):
        return None
    path = join(folder_of(spec_path), template.replace("{id}", clause_id))
    return path if len(name_of(path).encode("utf-8", "replace")) <= _LONGEST_NAME else None


def test_id(path: str, template: str) -> str:
    """The clause ID that a test file at *path* is named after: by *template*, else its stem.

    A template may end in a name that all test files bear (``tests/{id}/cases.md``).
    """
    before, _, after = template.removeprefix("./").partition("{id}")
    if path.endswith(after):
        name = name_of(path[: len(path) - len(after)])
        prefix = name_of(before)
        if name.startswith(prefix) and len(name) > len(prefix):
            return name[len(prefix) :]
    return stem_of(path)


def spec_folder(path: str, template: str) -> str | None:
    """The folder of the spec documents that *path* can be a test file of, by *template*."""
    before, _, after = template.partition("{id}")
    folder, _, prefix = f"/{before}".rpartition("/")
    if not path.endswith(after):
        return None
    rest, _, name = path[: len(path) - len(after)].rpartition("/")
    if not name.startswith(prefix) or len(name) <= len(prefix):
        return None
    if not folder:
        return rest
    return rest[: -len(folder)] if rest.endswith(folder) else None
