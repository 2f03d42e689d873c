"""Settings: where ``plainspec.toml`` or ``[tool.plainspec]`` lies, and how it is read.

The options themselves are described in :mod:`plainspec.index.options`. A
mistake is never an exception: it becomes a :class:`ConfigurationProblem`, and
whatever else the file says stays in force.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Collection

from plainspec.index.checking import Checker, kind_of
from plainspec.index.settings import Configuration, ConfigurationProblem
from plainspec.index.toml import TOP_OF_FILE, TomlError, read_values
from plainspec.text.buffer import scrub
from plainspec.text.lines import line_starts, position_at
from plainspec.text.patterns import Pattern
from plainspec.text.span import Position, Range

#: The file of its own, and the one shared with other tools; the first wins.
OWN_FILE = "plainspec.toml"
SHARED_FILE = "pyproject.toml"

#: Larger configuration files are refused (bytes; of an unsaved text, code points).
LARGEST_FILE = 1 << 20

_OUR_TABLE = Pattern(r"""["']?tool["']?[ \t]*\.[ \t]*["']?plainspec""")


def load(root: str, rule_names: Collection[str] = ()) -> Configuration:
    """The configuration of the folder *root*, read from the disk.

    *rule_names* are the rules that there are; with none, names of rules go
    unchecked. Never raises: what cannot be read is a problem.
    """
    if not root:
        return Configuration()
    root = _absolute(root)
    for name in (OWN_FILE, SHARED_FILE):
        path = f"{root.rstrip('/')}/{name}"
        if not os.path.lexists(path):
            continue
        try:
            text = _read(path, root)
        except _UnreadableError as unreadable:
            if name == SHARED_FILE and not unreadable.ours:
                continue  # other tools' file: theirs to complain about
            problem = ConfigurationProblem(path, unreadable.range, str(unreadable))
            return Configuration(root, source=path, problems=(problem,))
        found = parse(root, path, text, rule_names)
        if found.source:
            return found
    return Configuration(root)


def parse(root: str, path: str, text: str, rule_names: Collection[str] = ()) -> Configuration:
    """The configuration that *text*, the content of *path*, gives to the folder *root*.

    Reads nothing from the disk and never raises. A ``pyproject.toml`` without
    ``[tool.plainspec]`` configures nothing: ``source`` is empty then.
    """
    text = scrub(text).removeprefix("\ufeff")
    shared = path.replace("\\", "/").rpartition("/")[2] == SHARED_FILE
    if shared and "plainspec" not in text:
        return Configuration(root)
    if len(text) > LARGEST_FILE:
        problem = ConfigurationProblem(path, TOP_OF_FILE, _too_large())
        return Configuration(root, source=path, problems=(problem,))
    try:
        values = read_values(text)
    except TomlError as error:
        if shared and not _OUR_TABLE.search(text):
            return Configuration(root)
        problem = ConfigurationProblem(path, error.range, f"This is not TOML: {error.message}.")
        return Configuration(root, source=path, problems=(problem,))
    reader = Checker(path, text, rule_names)
    if not shared:
        return reader.configuration(root, values, ())
    tool = values.get("tool")
    if not isinstance(tool, dict) or "plainspec" not in tool:
        return Configuration(root)
    route = ("tool", "plainspec")
    if not isinstance(tool["plainspec"], dict):
        reader.report(route, f"[tool.plainspec] is a table, not {kind_of(tool['plainspec'])}.")
        return Configuration(root, source=path, problems=tuple(reader.problems))
    return reader.configuration(root, tool["plainspec"], route)


def find_root(path: str) -> str:
    """The folder that the configuration for *path*, a file or a folder, belongs to.

    The nearest one upwards that holds ``plainspec.toml``, a ``pyproject.toml``
    with ``[tool.plainspec]``, or ``.git``; where there is none, *path*
    itself or the folder that it lies in. Absolute, with ``/``. Never raises.
    """
    start = _absolute(path)
    if not os.path.isdir(start):
        start = os.path.dirname(start)
    folder = start
    while True:
        base = folder.rstrip("/")
        if os.path.lexists(f"{base}/{OWN_FILE}") or os.path.lexists(f"{base}/.git"):
            return folder
        if _configures(f"{base}/{SHARED_FILE}", folder):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return start
        folder = parent


def _configures(path: str, folder: str) -> bool:
    if not os.path.lexists(path):
        return False
    try:
        return bool(parse(folder, path, _read(path, folder)).source)
    except _UnreadableError as unreadable:
        return unreadable.ours


def _absolute(path: str) -> str:
    # A NUL in a path makes the system calls raise ValueError; no file has one.
    return os.path.abspath(scrub(path).replace("\0", "\ufffd")).replace(os.sep, "/")


# -- reading the file ----------------------------------------------------------


class _UnreadableError(Exception):
    """The file cannot be used; ``ours`` where it plainly speaks to plainspec."""

    def __init__(self, message: str, at: Range = TOP_OF_FILE, *, ours: bool = False) -> None:
        super().__init__(message)
        self.range = at
        self.ours = ours


def _too_large() -> str:
    return f"The file is larger than {LARGEST_FILE >> 20} MiB and is not read."


def _read(path: str, root: str) -> str:
    """The text of *path*; a link that leads out of *root* is not followed."""
    data = _read_bytes(path, root)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").removeprefix("\ufeff")
        at = position_at(line_starts(before), len(before))
        raise _UnreadableError(
            "The file is not UTF-8 from here on; save it in that encoding.",
            Range(at, Position(at.line, at.column + 1)),
            ours=bool(_OUR_TABLE.search(data.decode("utf-8", "replace"))),
        ) from None


def _read_bytes(path: str, root: str) -> bytes:
    name = path.rpartition("/")[2]
    real_root = os.path.realpath(root)
    real = os.path.realpath(path)
    if not real.startswith(real_root.rstrip(os.sep) + os.sep):
        raise _UnreadableError(
            f"{name} is a link that leads out of the folder; it is not followed."
        )
    if os.path.isdir(real):
        raise _UnreadableError(f"{name} is a folder; the configuration is a file of that name.")
    try:
        # Without O_NONBLOCK, opening a named pipe would wait for a writer.
        handle = os.open(
            real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with open(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise _UnreadableError(f"{name} is not an ordinary file and is not read.")
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise _UnreadableError(f"{name} cannot be read: {error.strerror or error}.") from None
    if len(data) > LARGEST_FILE:
        raise _UnreadableError(
            _too_large(), ours=bool(_OUR_TABLE.search(data.decode("utf-8", "replace")))
        )
    return data
