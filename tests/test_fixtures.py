"""The fixtures are what their README pages say: every table row points at words that stand there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import NamedTuple

import pytest
import tree_sitter_go
import tree_sitter_typescript
from tree_sitter import Language, Parser

from plainspec.text.lines import split_lines, without_end

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
NAMES = ("assistant-spec", "clean", "policy", "requirements", "two-departments")


class Row(NamedTuple):
    """A table row of a fixture's README: *words* stand on line *line* (from 1) of *file*."""

    heading: str
    subject: str
    file: str
    line: int
    words: str


def rows(fixture: str) -> list[Row]:
    """The rows of all tables in the README of *fixture* that have a file, a line and words."""
    found: list[Row] = []
    heading = ""
    for line in read_lines(FIXTURES / fixture / "README.md"):
        if line.startswith("#"):
            heading = line.lstrip("# ")
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and len(cells) == 5 and cells[2].isdecimal():
            words = re.fullmatch(r"`([^`]+)`", cells[3])
            assert words, f"{fixture}/README.md: the words are not in one pair of backticks: {line}"
            found.append(Row(heading, cells[0], cells[1], int(cells[2]), words[1]))
    return found


def read_lines(path: Path) -> list[str]:
    """The lines of a file without their ends."""
    return [without_end(line) for line in split_lines(path.read_bytes().decode("utf-8"))]


@pytest.mark.parametrize(
    ("fixture", "row"),
    [
        pytest.param(name, row, id=f"{name}-{row.subject}-{row.file}-{row.line}")
        for name in NAMES
        for row in rows(name)
    ],
)
def test_words_stand_where_the_readme_says(fixture: str, row: Row) -> None:
    lines = read_lines(FIXTURES / fixture / row.file)
    places = [number for number, line in enumerate(lines, 1) if row.words in line]
    assert row.line in places, f"{row.words!r} stands on lines {places} of {row.file}"


def test_every_table_row_is_read() -> None:
    for name in NAMES:
        table = [x for x in read_lines(FIXTURES / name / "README.md") if x.startswith("|")]
        rules = [x for x in table if re.fullmatch(r"\|(-+\|)+", x)]
        # Each table has a header and a line of dashes besides its rows.
        assert len(table) - 2 * len(rules) == len(rows(name)), name


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_unnamed(name: str) -> None:
    readme = (FIXTURES / name / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("# Fixture: ")
    # A fixture lists what is to be found, or says that nothing is.
    assert rows(name) or "**No rule reports anything here**" in readme


def test_each_structure_rule_has_a_seeded_fault() -> None:
    """All but `invalid-configuration`, as this fixture has no configuration file."""
    wanted = {
        row.subject for row in rows("assistant-spec") if row.heading == "What has to be reported"
    }
    assert wanted == {
        "dangling-anchor",
        "dangling-link",
        "duplicate-anchor",
        "duplicate-clause-id",
        "duplicate-prompt",
        "empty-test",
        "malformed-conversation",
        "orphan-test",
        "test-title-drift",
        "thin-test",
        "unknown-authority",
        "unknown-suppression",
        "untested-clause",
        "untested-section",
    }


def test_conflicts_and_traps_name_the_places_that_decide() -> None:
    places: dict[str, set[str]] = {}
    for row in rows("two-departments"):
        places.setdefault(row.subject, set()).add(row.file)
    conflicts = [subject for subject in places if subject.startswith("C")]
    assert len(conflicts) == 10
    assert sum(subject.startswith("T") for subject in places) == 8
    for subject in conflicts:
        assert places[subject] == {"billing/spec.md", "support/spec.md"}, subject


def test_python_code_is_python() -> None:
    for path in sorted(FIXTURES.rglob("*.py")):
        ast.parse(path.read_text(encoding="utf-8"), str(path))


@pytest.mark.parametrize(
    ("pattern", "grammar"),
    [
        ("*.go", Language(tree_sitter_go.language())),
        ("*.ts", Language(tree_sitter_typescript.language_typescript())),
    ],
)
def test_other_code_parses_without_an_error(pattern: str, grammar: Language) -> None:
    paths = sorted(FIXTURES.rglob(pattern))
    assert paths
    for path in paths:
        assert not Parser(grammar).parse(path.read_bytes()).root_node.has_error, path
