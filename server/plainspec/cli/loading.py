"""The workspace that named files and folders belong to, read and analysed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from plainspec.analysis.engine import Engine
from plainspec.analysis.pool import Pool
from plainspec.analysis.rules import all_rules
from plainspec.cli.check import Inputs, analyse
from plainspec.index.configuration import find_root
from plainspec.index.paths import is_markdown
from plainspec.index.workspace import Workspace


def load(inputs: Inputs) -> tuple[Workspace, Engine]:
    """All workspace folders around *inputs*, and what the rules say of them."""
    workspace = Workspace([rule.name for rule in all_rules()], inputs.paths, Pool(), cached=True)
    engine = Engine(all_rules())
    analyse(workspace, engine, sorted({find_root(path) for path in inputs.paths}))
    return workspace, engine


def split_names(words: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of clauses and sections, and paths: what exists, or looks like a path."""
    names: list[str] = []
    paths: list[str] = []
    for word in words:
        is_path = Path(word).exists() or "/" in word or os.sep in word or is_markdown(word)
        (paths if is_path and not word.startswith("#") else names).append(word)
    return tuple(names), tuple(paths)
