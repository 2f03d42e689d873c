"""The rules: one module each, found by looking, listed nowhere."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path

from plainspec.analysis.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """All rules, sorted by name.

    Raises TypeError for a module that declares no rule of its own, or several,
    and for two modules that declare one name: mistakes of whoever wrote them.
    """
    return collect(__name__, list(__path__))


def collect(package: str, folders: list[str]) -> tuple[Rule, ...]:
    """The rules that the modules of *package*, which lies in *folders*, declare, sorted by name.

    Modules that begin with ``_`` are shared parts of rules, not rules.
    """
    found: dict[str, tuple[Rule, str]] = {}
    # What pkgutil says of them, too, but it takes five milliseconds to import.
    modules = sorted({path.stem for folder in folders for path in Path(folder).glob("*.py")})
    for own in modules:
        if own.startswith("_"):
            continue
        name = f"{package}.{own}"
        module = importlib.import_module(name)
        declared = [value for value in vars(module).values() if isinstance(value, Rule)]
        if len(declared) != 1:
            raise TypeError(
                f"{name} must declare exactly one rule with @rule(…), and declares {len(declared)}"
            )
        rule = declared[0]
        if rule.name in found:
            raise TypeError(f"{name} and {found[rule.name][1]} both declare the rule {rule.name!r}")
        found[rule.name] = (rule, name)
    return tuple(found[name][0] for name in sorted(found))


__all__ = ["all_rules", "collect"]
