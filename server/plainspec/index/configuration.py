"""Settings: what ``plainspec.toml`` or ``[tool.plainspec]`` says, checked."""

from __future__ import annotations

from plainspec.model import ChainOfCommand
from plainspec.syntax.nodes import Node


class Settings(Node):
    """What is in force for one document.

    ``convention`` is empty (found out per document), ``model-spec``,
    ``policy`` or ``generic``. ``tests`` is the template of test files,
    relative to the spec document's folder. ``id_pattern`` is the generic
    convention's regular expression for clause IDs; empty where the
    configuration does not name one. ``severities`` pairs rule names with
    ``error``, ``warning``, ``information``, ``hint`` or ``off``.
    """

    convention: str = ""
    tests: str = "examples/{id}.md"
    id_pattern: str = ""
    chain: ChainOfCommand = ChainOfCommand()
    owner: str = ""
    severities: tuple[tuple[str, str], ...] = ()


class Configuration(Node):
    """The settings of one workspace folder."""

    root: str = ""
    settings: Settings = Settings()

    def settings_for(self, path: str) -> Settings:
        """The settings in force for the document at *path*."""
        return self.settings
