"""What the configuration says, checked: sound values become settings, mistakes become problems."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from typing import Any

from plainspec.index.options import (
    ALLOWED,
    DEFAULT_PRECEDENTS,
    DEFAULT_TESTS,
    LONGEST_TEXT,
    MOST_ENTRIES,
    OVERRIDE,
    PHRASE,
    SEVERITIES,
    TOP,
    USER_ONLY,
    WORD,
    WORD_LISTS,
    Kind,
    Option,
)
from plainspec.index.patterns import glob_problem, pattern_problem
from plainspec.index.settings import (
    Configuration,
    ConfigurationProblem,
    Override,
    Settings,
    with_pattern,
)
from plainspec.index.toml import Places, Route
from plainspec.model import ChainOfCommand
from plainspec.text.patterns import Pattern

_MOST_PROBLEMS = 100
_WORD = Pattern(WORD.removesuffix("$"))
_PHRASE = Pattern(PHRASE.removesuffix("$"))
_DRIVE = Pattern(r"[A-Za-z]:")


class Checker:
    """Turns values into settings, and mistakes into problems."""

    def __init__(self, path: str, text: str, rule_names: Collection[str]) -> None:
        self.problems: list[ConfigurationProblem] = []
        self._path = path
        self._text = text
        self._rule_names = frozenset(rule_names)

    @cached_property
    def _places(self) -> Places:
        return Places(self._text)  # most files hold no mistake and need no places

    def report(
        self, route: Route, message: str, *, key: bool = False, untrusted: bool = False
    ) -> None:
        """File a problem at the value (or the key) at *route*."""
        if len(self.problems) < _MOST_PROBLEMS:
            at = self._places.key(route) if key else self._places.value(route)
            self.problems.append(ConfigurationProblem(self._path, at, message, untrusted))

    def configuration(self, root: str, table: Mapping[str, Any], route: Route) -> Configuration:
        """The configuration that *table*, which stands at *route*, describes."""
        found = self._options(table, route, TOP)
        base = Settings(precedents=found.get("precedents", DEFAULT_PRECEDENTS))
        settings = Override((), **_settings(found)).over(base)
        self.problems.sort(key=lambda problem: problem.range)
        return Configuration(
            root,
            with_pattern(settings),
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
                at = (*route, name)
                if _plain_key(name) in USER_ONLY:
                    self.report(at, _untrusted(name), key=True, untrusted=True)
                else:
                    self.report(at, _unknown_key(name, options), key=True)
                continue
            sound = _CHECKS[option.kind](self, option, value, (*route, name))
            if sound is not None:
                found[name] = sound
        return found

    def _is(self, kind: type, value: object, route: Route, what: str) -> bool:
        if isinstance(value, kind):
            return True
        self.report(route, f"{_name(route)} is {what}, not {kind_of(value)}.")
        return False

    def _short_text(self, value: object, route: Route) -> str | None:
        if not isinstance(value, str):
            self.report(route, f"{_name(route)} is a text in quotes, not {kind_of(value)}.")
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
        said = _quote(value) if isinstance(value, str) else kind_of(value)
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
            self.report(route, f"{option.name} is a text in quotes, not {kind_of(value)}.")
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
                self.report(at, f"A pattern is a text in quotes, not {kind_of(glob)}.")
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
                said = _quote(severity) if isinstance(severity, str) else kind_of(severity)
                hint = _did_you_mean(severity, SEVERITIES) if isinstance(severity, str) else ""
                self.report(at, f"A severity is {_or(SEVERITIES)}, not {said}.{hint}")
            else:
                found[name] = severity
        return tuple(sorted(found.items()))

    def _words(
        self, _option: Option, value: object, route: Route
    ) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
        if not self._is(dict, value, route, 'a table of rule-name = ["word", …]'):
            return None
        assert isinstance(value, dict)
        names = (*WORD_LISTS, ALLOWED)
        found: dict[str, tuple[str, ...]] = {}
        for name, listed in value.items():
            at = (*route, name)
            if name not in names:
                hint = _did_you_mean(name, names) or f" These do: {_and(names)}."
                self.report(at, f"{_quote(name)} takes no words.{hint}", key=True)
            elif self._is(list, listed, at, 'a list of words such as ["synergistic"]'):
                words = (
                    self._phrase(word, (*at, index))
                    for index, word in enumerate(self._bounded(listed, at))
                )
                found[name] = tuple(sorted({word for word in words if word}))
        return tuple(sorted(found.items()))

    def _phrase(self, value: object, route: Route) -> str:
        """*value* in lower case where it is one or more words, else nothing."""
        text = self._short_text(value, route)
        if text is None:
            return ""
        if not _PHRASE.fullmatch(text):
            self.report(
                route,
                f"{_quote(text)} is not one or more words with single blanks between them; "
                'an example is "as needed".',
            )
            return ""
        return text.lower().replace("’", "'")

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

    def _folder(self, option: Option, value: object, route: Route) -> str | None:
        text = self._short_text(value, route)
        if text is None:
            return None
        wrong = _path_problem(text)
        if not wrong and {".", ""} & set(text.removesuffix("/").split("/")):
            wrong = "names a folder in plain words, without . and //"
        if wrong:
            self.report(route, f"{option.name} {wrong}; it is relative to the root and inside it.")
            return None
        return text.removesuffix("/")

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
                self.report(at, f"An override is a table, not {kind_of(entry)}.")
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


_CHECKS: dict[Kind, Callable[[Checker, Option, object, Route], Any]] = {
    Kind.CHOICE: Checker._choice,
    Kind.TEMPLATE: Checker._template,
    Kind.PATTERN: Checker._pattern,
    Kind.LEVELS: Checker._levels,
    Kind.TEXT: Checker._owner,
    Kind.GLOBS: Checker._globs,
    Kind.RULES: Checker._rules,
    Kind.WORDS: Checker._words,
    Kind.FILE: Checker._file,
    Kind.FOLDER: Checker._folder,
    Kind.OVERRIDES: Checker._overrides,
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
        "profile": found.get("profile"),
        "words": found.get("words", ()),
    }


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


def _plain_key(name: str) -> str:
    return name.strip().replace("_", "-").casefold()


def _untrusted(name: str) -> str:
    return (
        f"{_quote(name)} is read only from your own user configuration, never from a "
        "workspace: a folder from somebody else must not choose where text or keys go. "
        "Remove it here."
    )


def _unknown_key(name: str, options: Mapping[str, Option]) -> str:
    plain = _plain_key(name)
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
    from rapidfuzz import fuzz, process  # only where something is misspelt

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


def kind_of(value: object) -> str:
    """What a value of TOML is, in an author's words."""
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
