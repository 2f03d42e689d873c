"""The two departments' conflicts are found, each at both its places, and nothing else is."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.workspace import Workspace
from plainspec.text.buffer import Buffer
from plainspec.text.span import Position
from tests.test_fixtures import FIXTURES, rows

#: The rule and the severity that each seeded conflict is reported with.
EXPECTED = {
    "C1": ("divergent-restatement", "warning"),
    "C2": ("contradictory-obligation", "error"),
    "C3": ("exclusive-values", "error"),
    "C4": ("temporal-cycle", "error"),
    "C5": ("conflicting-definition", "error"),
    "C6": ("authority-inversion", "warning"),
    "C7": ("unlinked-exception", "warning"),
    "C8": ("near-duplicate", "warning"),
    "C9": ("contradictory-quantity", "error"),
    "C10": ("contradictory-quantity", "error"),
}
CONFLICTS = {rule for rule, _ in EXPECTED.values()} | {"override-cycle", "term-drift"}
FOLDER = FIXTURES / "two-departments"


def checked() -> tuple[int, list[dict[str, Any]]]:
    done = subprocess.run(
        [sys.executable, "-m", "plainspec", "check", str(FOLDER), "--format", "json"],
        capture_output=True,
        check=False,
    )
    return done.returncode, json.loads(done.stdout)["findings"]


def test_each_conflict_is_reported_at_both_places_and_nothing_else() -> None:
    code, findings = checked()
    assert code == 1
    wanted = set()
    for row in rows("two-departments"):
        name = row.subject.split()[0]
        if name in EXPECTED:
            wanted.add((row.file, row.line, *EXPECTED[name]))
    found = {
        (
            str(f["path"]).rpartition("two-departments/")[2],
            f["start"]["line"],
            f["rule"],
            f["severity"],
        )
        for f in findings
    }
    assert found == wanted


def test_a_conflict_names_both_owners_and_points_at_the_other() -> None:
    _, findings = checked()
    for f in findings:
        if f["rule"] in CONFLICTS:
            message = str(f["message"])
            assert "billing" in message, message
            assert "support" in message, message
            (related,) = f["related"]
            assert related["path"] != f["path"]


def test_changing_one_clause_clears_both_places() -> None:
    root = FOLDER.resolve().as_posix()
    workspace, engine = Workspace(), Engine(all_rules())
    engine.update(workspace.set_roots([root]))
    for change in workspace.scan():
        engine.update(change)
    path = f"{root}/support/spec.md"
    document = workspace.snapshot.document(path)
    assert document is not None
    text = document.text
    engine.update(workspace.open(path, text))

    def conflicts() -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for one in engine.paths():
            for f in engine.findings(one):
                if f.rule == "contradictory-obligation":
                    found[Path(one).parent.name].append(f.message)
        return found

    assert set(conflicts()) == {"billing", "support"}
    lines = text.split("\n")
    line = next(i for i, t in enumerate(lines) if "must disclose the account balance" in t)
    at = lines[line].index("disclose")
    buffer = Buffer(text)
    edit = buffer.replace(Position(line, at), Position(line, at + len("disclose")), "look up")
    engine.update(workspace.edit(path, buffer, edit))
    assert not conflicts()
