"""Which files the client watches for us, and what it is asked to register."""

from __future__ import annotations

from lsprotocol import types

from plainspec.index.paths import MARKDOWN_SUFFIXES
from plainspec.lsp.client import Client
from plainspec.lsp.options import SECTION
from plainspec.syntax.source import LANGUAGES

#: The files that hold a workspace folder's configuration.
CONFIGURATION_FILES = ("plainspec.toml", "pyproject.toml", ".gitignore")
_NOISE = ("/.git/", "/.hg/", "/.svn/", "/node_modules/", "/__pycache__/")


def registrations(client: Client) -> list[types.Registration]:
    """What to register with *client* after ``initialized``."""
    found = []
    if client.watches_files:
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers=watchers())
        found.append(
            types.Registration("plainspec-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        )
    if client.watches_configuration:
        section = types.DidChangeConfigurationRegistrationOptions(section=SECTION)
        found.append(
            types.Registration(
                "plainspec-settings", types.WORKSPACE_DID_CHANGE_CONFIGURATION, section
            )
        )
    return found


def watchers() -> list[types.FileSystemWatcher]:
    """What is watched: the content of the files that are indexed, the existence of all files.

    A link may lead to any file, so creation and deletion matter everywhere.
    """
    suffixes = sorted({suffix.lstrip(".") for suffix in (*MARKDOWN_SUFFIXES, *LANGUAGES)})
    existence = types.WatchKind.Create | types.WatchKind.Delete
    content = types.WatchKind.Change
    return [
        types.FileSystemWatcher("**/*", existence),
        types.FileSystemWatcher(f"**/*.{{{','.join(suffixes)}}}", content),
        types.FileSystemWatcher(f"**/{{{','.join(CONFIGURATION_FILES)}}}", content),
    ]


def is_configuration(path: str) -> bool:
    """Whether *path* is a file that holds a configuration."""
    return path.rpartition("/")[2] in CONFIGURATION_FILES


def is_noise(path: str) -> bool:
    """Whether *path* lies where tools keep their own files, which no specification links to."""
    return any(part in path for part in _NOISE)
