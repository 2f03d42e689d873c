"""``plainspec init``: a first configuration for this folder."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

from plainspec.cli.errors import UsageError
from plainspec.cli.output import reason, write
from plainspec.index.configuration import OWN_FILE, load
from plainspec.index.options import OPTIONS, Kind, Option
from plainspec.index.workspace import Workspace

_CONVENTIONS = {
    "model-spec": "[^ab12] marks a clause; examples/ab12.md tests it",
    "policy": "## Policy Section: AB12 - Title, with Specification, Test Cases and Success Criteria",
    "generic": "{#REQ-7} marks a clause, or whatever id-pattern matches",
}
_TABLES = (Kind.RULES, Kind.WORDS, Kind.OVERRIDES)
_EXAMPLES = {
    "profile": '"requirements"',
    "owner": '"Support"',
    "exclude": '["drafts/**"]',
    "baseline": '"plainspec-baseline.json"',
}


def run() -> int:
    """Write a commented ``plainspec.toml`` into the current folder and say what comes next.

    Raises UsageError where there is a configuration already, or none can be written.
    """
    folder = Path.cwd()
    existing = load(folder.as_posix())
    if existing.source:
        name = Path(existing.source).name
        raise UsageError(f"{name} configures this folder already; it is left as it is")
    convention, clauses, tests = _look(folder.as_posix())
    try:
        with (folder / OWN_FILE).open("x", encoding="utf-8", newline="\n") as file:
            file.write(configuration(convention))
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot write {folder / OWN_FILE}: {reason(error)}") from error
    if convention:
        found = f"It looks like the {convention} convention: {clauses} clauses, {tests} test files."
    else:
        found = (
            "It leaves the convention open, because the documents here do not show a single one."
        )
    write(
        f"Wrote {OWN_FILE}. {found}\n\n"
        "Next:\n"
        "  plainspec check             see what is wrong\n"
        "  plainspec rules             see what is looked for\n"
        "  plainspec check --baseline plainspec-baseline.json --update-baseline\n"
        "                              keep silent about what is there today\n"
        "and let your editor start `plainspec server` for Markdown files.\n"
    )
    return 0


def configuration(convention: str) -> str:
    """The commented configuration that names *convention*, or none where it is empty."""
    head = (
        "# Configuration of plainspec. Every line is optional; what is commented out shows\n"
        "# the default or an example. The same may stand in pyproject.toml, in the table\n"
        "# tool.plainspec.\n"
    )
    # In TOML a table takes in every key that follows it, so tables come last.
    options = sorted((o for o in OPTIONS if o.top), key=lambda option: option.kind in _TABLES)
    return "\n".join([head, *(_option(option, convention) for option in options)])


def _option(option: Option, convention: str) -> str:
    comment = f"# {option.summary}\n"
    if option.kind is Kind.RULES:
        return f'{comment}# [rules]\n# thin-test = "off"\n'
    if option.kind is Kind.WORDS:
        return f'{comment}# [words]\n# vague-term = ["synergistic"]\n# allow = ["robust"]\n'
    if option.kind is Kind.OVERRIDES:
        return f'{comment}# [[overrides]]\n# paths = ["legacy/**"]\n# owner = "Billing"\n'
    if option.name == "convention":
        known = "".join(f"#   {name}: {what}\n" for name, what in _CONVENTIONS.items())
        if convention:
            return f'{comment}{known}convention = "{convention}"\n'
        return f'{comment}{known}# convention = "model-spec"\n'
    return f"{comment}# {option.name} = {_EXAMPLES.get(option.name, option.default)}\n"


def _look(folder: str) -> tuple[str, int, int]:
    """The one convention that *folder* follows, and its clauses and test files; empty if not one."""
    workspace = Workspace()
    workspace.set_roots([folder.replace(os.sep, "/")])
    for _ in workspace.scan():
        pass
    clauses: Counter[str] = Counter()
    tests: Counter[str] = Counter()
    for document in workspace.snapshot.documents():
        convention = document.info.convention
        clauses[convention] += sum(len(section.clauses) for section in document.sections)
        tests[convention] += document.info.kind.value == "test"
    used = [name for name in _CONVENTIONS if clauses[name]]
    return (used[0], clauses[used[0]], tests[used[0]]) if len(used) == 1 else ("", 0, 0)
