"""Settings: what ``plainspec.toml`` or ``[tool.plainspec]`` says, checked.

The options themselves are described in :mod:`plainspec.index.options`. A
mistake is never an exception: it becomes a :class:`ConfigurationProblem`, and
whatever else the file says stays in force.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

from rapidfuzz import fuzz, process

from plainspec.index.options import (
    DEFAULT_ID_PATTERN,
    DEFAULT_TESTS,
    LONGEST_TEXT,
    MOST_ENTRIES,
    OVERRIDE,
    SEVERITIES,
    TOP,
    USER_ONLY,
    WORD,
    Kind,
    Option,
)
from plainspec.index.patterns import glob_problem, matches, pattern_problem
from plainspec.index.toml import TOP_OF_FILE, Places, Route, TomlError, read_values
from plainspec.model import ChainOfCommand
from plainspec.syntax.nodes import Node
from plainspec.text.buffer import scrub
from plainspec.text.lines import line_starts, position_at
from plainspec.text.span import Position, Range

#: The file of its own, and the one shared with other tools; the first wins.
OWN_FILE = "plainspec.toml"
SHARED_FILE = "pyproject.toml"

#: Larger configuration files are refused (bytes; of an unsaved text, code points).
LARGEST_FILE = 1 << 20

_MOST_PROBLEMS = 100
_MOST_CACHED = 20_000
_WORD = re.compile(WORD.removesuffix("$"))
_DRIVE = re.compile(r"[A-Za-z]:")
_OUR_TABLE = re.compile(r"""["']?tool["']?[ \t]*\.[ \t]*["']?plainspec""")


class ConfigurationProblem(Node, frozen=True):
    """A mistake in the configuration. ``path`` is the file that holds it, absolute."""

    path: str
    range: Range
    message: str


class Settings(Node, frozen=True):
    """What is in force for one document.

    ``convention`` is empty (found out per document), ``model-spec``,
    ``policy`` or ``generic``. ``tests`` is the template of test files,
    relative to the spec document's folder. ``id_pattern`` is the generic
    convention's regular expression for clause IDs; empty where the
    configuration does not name one. ``severities`` pairs rule names with
    ``error``, ``warning``, ``information``, ``hint`` or ``off``.
    """

    convention: str = ""
    tests: str = DEFAULT_TESTS
    id_pattern: str = ""
    chain: ChainOfCommand = ChainOfCommand()
    owner: str = ""
    severities: tuple[tuple[str, str], ...] = ()


class Override(Node, frozen=True):
    """Settings for the files that ``paths`` cover; None where it leaves one as it is."""

    paths: tuple[str, ...]
    convention: str | None = None
    tests: str | None = None
    id_pattern: str | None = None
    chain: ChainOfCommand | None = None
    owner: str | None = None
    severities: tuple[tuple[str, str], ...] = ()

    def over(self, settings: Settings) -> Settings:
        """*settings* with what this override says in their place."""
        return Settings(
            settings.convention if self.convention is None else self.convention,
            settings.tests if self.tests is None else self.tests,
            settings.id_pattern if self.id_pattern is None else self.id_pattern,
            settings.chain if self.chain is None else self.chain,
            settings.owner if self.owner is None else self.owner,
            tuple(sorted({**dict(settings.severities), **dict(self.severities)}.items())),
        )


class Configuration(Node, frozen=True, gc=True, dict=True):
    """The settings of one workspace folder; without arguments, those of no folder.

    ``root`` is the folder and ``source`` the file that was read, both
    absolute with ``/``; ``source`` is empty where nothing is configured.
    ``fail_on`` is a severity or ``never``. ``baseline`` is relative to the
    root, or empty.
    """

    root: str = ""
    settings: Settings = Settings()
    source: str = ""
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    baseline: str = ""
    overrides: tuple[Override, ...] = ()
    problems: tuple[ConfigurationProblem, ...] = ()

    def settings_for(self, path: str) -> Settings:
        """The settings in force for the document at *path* (absolute, with ``/``).

        What lies outside the root has the settings without any override.
        """
        if not self.overrides:
            return self.settings
        cache = self._cache
        found = cache.get(path)
        if found is None:
            if len(cache) >= _MOST_CACHED:
                cache.clear()
            found = cache[path] = self._merge(path)
        return found

    def excluded(self, relative_path: str, is_folder: bool) -> bool:
        """Whether *relative_path* (from the root, with ``/``) is to be left out."""
        name = relative_path.strip("/")
        return bool(name) and matches(self.exclude, f"{name}/" if is_folder else name)

    @cached_property
    def _cache(self) -> dict[str, Settings]:
        # Kept beside the fields: neither compared nor sent to worker processes.
        return {}

    def _merge(self, path: str) -> Settings:
        folder = self.root.rstrip("/") + "/"
        if not path.startswith(folder):
            return self.settings
        relative = path[len(folder) :]
        settings = self.settings
        for override in self.overrides:
            if matches(override.paths, relative):
                settings = override.over(settings)
        return _with_pattern(settings)


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
    reader = _Reader(path, text, rule_names)
    if not shared:
        return reader.configuration(root, values, ())
    tool = values.get("tool")
    if not isinstance(tool, dict) or "plainspec" not in tool:
        return Configuration(root)
    route = ("tool", "plainspec")
    if not isinstance(tool["plainspec"], dict):
        reader.report(route, f"[tool.plainspec] is a table, not {_kind(tool['plainspec'])}.")
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


# -- checking ------------------------------------------------------------------


class _Reader:
    """Turns values into settings, and mistakes into problems."""

    def __init__(self, path: str, text: str, rule_names: Collection[str]) -> None:
        self.problems: list[ConfigurationProblem] = []
        self._path = path
        self._text = text
        self._rule_names = frozenset(rule_names)

    @cached_property
    def _places(self) -> Places:
        return Places(self._text)  # most files hold no mistake and need no places

    def report(self, route: Route, message: str, *, key: bool = False) -> None:
        """File a problem at the value (or the key) at *route*."""
        if len(self.problems) < _MOST_PROBLEMS:
            at = self._places.key(route) if key else self._places.value(route)
            self.problems.append(ConfigurationProblem(self._path, at, message))

    def configuration(self, root: str, table: Mapping[str, Any], route: Route) -> Configuration:
        """The configuration that *table*, which stands at *route*, describes."""
        found = self._options(table, route, TOP)
        settings = Override((), **_settings(found)).over(Settings())
        self.problems.sort(key=lambda problem: problem.range)
        return Configuration(
            root,
            _with_pattern(settings),
            self._path,
            found.get("exclude", ()),
            found.get("fail-on", "error"),
            found.get("baseline", ""),
            found.get("overrides", ()),
            tuple(self.problems),
        )

    def _options(
        self, table: Mapping[str, Any], route: Route, options: Mapping[str, Option]
    ) -> dict[str, Any]:
        """The sound values of *table* by option; a key that is unknown or forbidden is a problem."""
        found: dict[str, Any] = {}
        for name, value in table.items():
            option = options.get(name)
            if option is None:
                self.report((*route, name), _unknown_key(name, options), key=True)
                continue
            sound = _CHECKS[option.kind](self, option, value, (*route, name))
            if sound is not None:
                found[name] = sound
        return found

    def _is(self, kind: type, value: object, route: Route, what: str) -> bool:
        if isinstance(value, kind):
            return True
        self.report(route, f"{_name(route)} is {what}, not {_kind(value)}.")
        return False

    def _short_text(self, value: object, route: Route) -> str | None:
        if not isinstance(value, str):
            self.report(route, f"{_name(route)} is a text in quotes, not {_kind(value)}.")
        elif not value.strip():
            self.report(route, f"{_name(route)} is empty; leave the key out instead.")
        elif len(value) > LONGEST_TEXT:
            self.report(route, f"{_name(route)} is longer than {LONGEST_TEXT} characters.")
        elif "\n" in value or "\r" in value or "\0" in value:
            self.report(route, f"{_name(route)} is a single line of text.")
        else:
            return value
        return None

    def _choice(self, option: Option, value: object, route: Route) -> str | None:
        if isinstance(value, str) and value in option.choices:
            return value
        hint = _did_you_mean(value, option.choices) if isinstance(value, str) else ""
        said = _quote(value) if isinstance(value, str) else _kind(value)
        self.report(route, f"{option.name} is {_or(option.choices)}, not {said}.{hint}")
        return None

    def _template(self, option: Option, value: object, route: Route) -> str | None:
        template = self._short_text(value, route)
        if template is None:
            return None
        if wrong := _template_problem(template):
            self.report(route, f'{option.name} {wrong}; an example is "{DEFAULT_TESTS}".')
            return None
        return template

    def _pattern(self, option: Option, value: object, route: Route) -> str | None:
        if not isinstance(value, str):
            self.report(route, f"{option.name} is a text in quotes, not {_kind(value)}.")
            return None
        if wrong := pattern_problem(value):
            self.report(route, f"{option.name} {wrong}.")
            return None
        return value

    def _levels(self, option: Option, value: object, route: Route) -> tuple[str, ...] | None:
        if not self._is(list, value, route, "a list of at least two levels, the highest first"):
            return None
        assert isinstance(value, list)
        levels: list[str] = []
        seen: dict[str, str] = {}
        sound = True
        for index, level in enumerate(self._bounded(value, route)):
            at = (*route, index)
            word = self._short_text(level, at)
            if word is None:
                sound = False
            elif not _WORD.fullmatch(word):
                sound = False
                self.report(at, f"{_quote(word)} is not one word of letters, digits, - and _.")
            elif word.casefold() in seen:
                sound = False
                self.report(
                    at, f"The level {_quote(seen[word.casefold()])} stands here for a second time."
                )
            else:
                seen[word.casefold()] = word
                levels.append(word)
        if sound and len(levels) < 2:
            sound = False
            self.report(route, f"{option.name} needs at least two levels, the highest first.")
        # An order with a hole in it would judge wrongly: all of it holds, or none.
        return tuple(levels) if sound else None

    def _owner(self, _option: Option, value: object, route: Route) -> str | None:
        text = self._short_text(value, route)
        return text.strip() if text is not None else None

    def _globs(self, option: Option, value: object, route: Route) -> tuple[str, ...] | None:
        if not self._is(list, value, route, 'a list of patterns such as ["drafts/**"]'):
            return None
        assert isinstance(value, list)
        if not value and option.name == "paths":
            self.report(route, "paths is empty, so the override is for no file.")
        globs: list[str] = []
        for index, glob in enumerate(self._bounded(value, route)):
            at = (*route, index)
            if not isinstance(glob, str):
                self.report(at, f"A pattern is a text in quotes, not {_kind(glob)}.")
            elif wrong := glob_problem(glob):
                self.report(at, f"The pattern {_quote(glob)} {wrong}.")
            else:
                globs.append(glob)
        return tuple(globs)

    def _rules(
        self, _option: Option, value: object, route: Route
    ) -> tuple[tuple[str, str], ...] | None:
        if not self._is(dict, value, route, 'a table of rule-name = "severity"'):
            return None
        assert isinstance(value, dict)
        found: dict[str, str] = {}
        for name, severity in value.items():
            at = (*route, name)
            if self._rule_names and name not in self._rule_names:
                hint = _did_you_mean(name, self._rule_names)
                more = hint or ' "plainspec rules" lists them all.'
                self.report(at, f"There is no rule {_quote(name)}.{more}", key=True)
            elif not isinstance(severity, str) or severity not in SEVERITIES:
                said = _quote(severity) if isinstance(severity, str) else _kind(severity)
                hint = _did_you_mean(severity, SEVERITIES) if isinstance(severity, str) else ""
                self.report(at, f"A severity is {_or(SEVERITIES)}, not {said}.{hint}")
            else:
                found[name] = severity
        return tuple(sorted(found.items()))

    def _file(self, option: Option, value: object, route: Route) -> str | None:
        text = self._short_text(value, route)
        if text is None:
            return None
        if wrong := _path_problem(text):
            self.report(route, f"{option.name} {wrong}; it is relative to the root and inside it.")
            return None
        if text.endswith("/"):
            self.report(route, f"{option.name} is a file, and {_quote(text)} names a folder.")
            return None
        return text

    def _overrides(
        self, _option: Option, value: object, route: Route
    ) -> tuple[Override, ...] | None:
        if not self._is(list, value, route, "a list of tables, each headed [[overrides]]"):
            return None
        assert isinstance(value, list)
        overrides: list[Override] = []
        for index, entry in enumerate(self._bounded(value, route)):
            at = (*route, index)
            if not isinstance(entry, dict):
                self.report(at, f"An override is a table, not {_kind(entry)}.")
                continue
            found = self._options(entry, at, OVERRIDE)
            if "paths" not in entry:
                self.report(
                    at,
                    'The override does not say what it is for; add paths = ["folder/**"].',
                    key=True,
                )
            if found.get("paths"):
                overrides.append(Override(found["paths"], **_settings(found)))
        return tuple(overrides)

    def _bounded(self, value: list[Any], route: Route) -> list[Any]:
        if len(value) > MOST_ENTRIES:
            self.report(
                (*route, MOST_ENTRIES),
                f"{_name(route)} has {len(value)} entries; those after the first "
                f"{MOST_ENTRIES} are left out.",
            )
        return value[:MOST_ENTRIES]


_CHECKS: dict[Kind, Callable[[_Reader, Option, object, Route], Any]] = {
    Kind.CHOICE: _Reader._choice,
    Kind.TEMPLATE: _Reader._template,
    Kind.PATTERN: _Reader._pattern,
    Kind.LEVELS: _Reader._levels,
    Kind.TEXT: _Reader._owner,
    Kind.GLOBS: _Reader._globs,
    Kind.RULES: _Reader._rules,
    Kind.FILE: _Reader._file,
    Kind.OVERRIDES: _Reader._overrides,
}


def _settings(found: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an :class:`Override` for the options *found*, without its paths."""
    levels = found.get("authorities")
    return {
        "convention": found.get("convention"),
        "tests": found.get("tests"),
        "id_pattern": found.get("id-pattern"),
        "chain": ChainOfCommand(levels) if levels else None,
        "owner": found.get("owner"),
        "severities": found.get("rules", ()),
    }


def _with_pattern(settings: Settings) -> Settings:
    """*settings*, with the default pattern where the generic convention is named without one."""
    if settings.convention != "generic" or settings.id_pattern:
        return settings
    return Settings(
        settings.convention,
        settings.tests,
        DEFAULT_ID_PATTERN,
        settings.chain,
        settings.owner,
        settings.severities,
    )


def _template_problem(template: str) -> str:
    if template.count("{id}") != 1:
        return "holds {id} exactly once, where the clause ID goes"
    if {"{", "}"} & set(template.replace("{id}", "")):
        return "knows no other braces than {id}"
    if wrong := _path_problem(template):
        return wrong
    if ".." in template:
        return "holds no .."
    if not template.endswith(".md"):
        return "ends in .md"
    return ""


def _path_problem(path: str) -> str:
    if "\\" in path:
        return "is written with / between folders, not \\"
    if path.startswith(("/", "~")) or _DRIVE.match(path):
        return "is an absolute path"
    if ".." in path.split("/"):
        return "leads out of the folder with .."
    if ":" in path:
        return "holds a colon, which not every system allows in a path"
    return ""


def _unknown_key(name: str, options: Mapping[str, Option]) -> str:
    plain = name.strip().replace("_", "-").casefold()
    if plain in USER_ONLY:
        return (
            f"{_quote(name)} is read only from your own user configuration, never from a "
            "workspace: a folder from somebody else must not choose where text or keys go. "
            "Remove it here."
        )
    if plain in TOP and plain not in options:
        return f"{plain} cannot stand in an override; it holds for the whole folder."
    if plain == "paths":
        return "paths stands in [[overrides]]."
    hint = _did_you_mean(plain, options) or f" There are {_and(options)}."
    return f"There is no option {_quote(name)}.{hint}"


def _did_you_mean(word: str, choices: Iterable[str]) -> str:
    """`` Did you mean "…"?`` where one of *choices* is near *word*, else nothing."""
    plain = word[:LONGEST_TEXT].strip().replace("_", "-").casefold()
    ordered = sorted(choices)
    if len(plain) >= 3:
        for choice in ordered:
            if choice.startswith(plain):
                return f' Did you mean "{choice}"?'
    near = process.extractOne(plain, ordered, scorer=fuzz.ratio, score_cutoff=65)
    return f' Did you mean "{near[0]}"?' if near else ""


def _name(route: Route) -> str:
    step = route[-1]
    return step if isinstance(step, str) else "An entry"


def _quote(text: str) -> str:
    shown = "".join(c if c.isprintable() else "\ufffd" for c in text[:61])
    return f'"{shown}"' if len(text) <= 60 else f'"{shown[:60]}…"'


def _or(words: Iterable[str]) -> str:
    quoted = [f'"{word}"' for word in words]
    return "one of " + ", ".join(quoted[:-1]) + " or " + quoted[-1]


def _and(words: Iterable[str]) -> str:
    listed = list(words)
    return ", ".join(listed[:-1]) + " and " + listed[-1]


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a table"
    return "a date or time"
