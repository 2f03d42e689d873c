"""Settings as values: what is in force for a workspace folder, and for each document in it."""

from __future__ import annotations

from functools import cached_property

import msgspec

from plainspec.index.options import DEFAULT_ID_PATTERN, DEFAULT_PRECEDENTS, DEFAULT_TESTS
from plainspec.index.patterns import matches
from plainspec.model import ChainOfCommand
from plainspec.syntax.nodes import Node
from plainspec.text.span import Range

_MOST_CACHED = 20_000


class ConfigurationProblem(Node, frozen=True):
    """A mistake in the configuration. ``path`` is the file that holds it, absolute.

    ``untrusted`` marks a setting that no workspace may make.
    """

    path: str
    range: Range
    message: str
    untrusted: bool = False


class Settings(Node, frozen=True):
    """What is in force for one document.

    ``convention`` is empty (found out per document), ``model-spec``,
    ``policy`` or ``generic``. ``tests`` is the template of test files,
    relative to the spec document's folder. ``id_pattern`` is the generic
    convention's regular expression for clause IDs; empty where the
    configuration does not name one. ``severities`` pairs rule names with
    ``error``, ``warning``, ``information``, ``hint`` or ``off``. ``precedents``
    is the folder of precedents, relative to the root. ``profile`` is empty
    (found out per document), ``behavioural``, ``requirements`` or ``rfc``.
    ``words`` pairs rule names, and ``allow``, with their words of ``[words]``
    in lower case.
    """

    convention: str = ""
    tests: str = DEFAULT_TESTS
    id_pattern: str = ""
    chain: ChainOfCommand = ChainOfCommand()
    owner: str = ""
    severities: tuple[tuple[str, str], ...] = ()
    precedents: str = DEFAULT_PRECEDENTS
    profile: str = ""
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Override(Node, frozen=True):
    """Settings for the files that ``paths`` cover; None where it leaves one as it is."""

    paths: tuple[str, ...]
    convention: str | None = None
    tests: str | None = None
    id_pattern: str | None = None
    chain: ChainOfCommand | None = None
    owner: str | None = None
    severities: tuple[tuple[str, str], ...] = ()
    profile: str | None = None
    words: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def over(self, settings: Settings) -> Settings:
        """*settings* with what this override says in their place."""
        return Settings(
            settings.convention if self.convention is None else self.convention,
            settings.tests if self.tests is None else self.tests,
            settings.id_pattern if self.id_pattern is None else self.id_pattern,
            settings.chain if self.chain is None else self.chain,
            settings.owner if self.owner is None else self.owner,
            tuple(sorted({**dict(settings.severities), **dict(self.severities)}.items())),
            settings.precedents,
            settings.profile if self.profile is None else self.profile,
            _joined(settings.words, self.words),
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
        return with_pattern(settings)


def _joined(
    words: tuple[tuple[str, tuple[str, ...]], ...], more: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """*words* with *more* of them."""
    if not more or not words:
        return more or words
    found = {name: set(listed) for name, listed in words}
    for name, listed in more:
        found.setdefault(name, set()).update(listed)
    return tuple((name, tuple(sorted(found[name]))) for name in sorted(found))


def with_pattern(settings: Settings) -> Settings:
    """*settings*, with the default pattern where the generic convention is named without one."""
    if settings.convention != "generic" or settings.id_pattern:
        return settings
    return msgspec.structs.replace(settings, id_pattern=DEFAULT_ID_PATTERN)
