"""The structure rules find in the fixtures exactly what the tables of their README pages say."""

from __future__ import annotations

import pytest

from plainspec.analysis.rules import all_rules
from tests.support.markers import examine
from tests.support.workspace import read_folder
from tests.test_fixtures import FIXTURES, NAMES, Row, rows

REPORTED = "What has to be reported"
OTHER_PLACES = "The other places that belong to them"
#: These are reported at each of their places.
MUTUAL = ("duplicate-clause-id", "duplicate-anchor", "duplicate-prompt")
STRUCTURE = {row.subject for name in NAMES for row in rows(name) if row.heading == REPORTED}


def is_reported(row: Row) -> bool:
    return row.heading == REPORTED or (row.heading == OTHER_PLACES and row.subject in MUTUAL)


@pytest.mark.parametrize("name", NAMES)
def test_findings_are_those_of_the_tables(name: str) -> None:
    root = (FIXTURES / name).as_posix()
    engine = examine(read_folder(root, [rule.name for rule in all_rules()]))
    found = sorted(
        (finding.rule, path.removeprefix(f"{root}/"), finding.range.start.line + 1)
        for path in engine.paths()
        for finding in engine.findings(path)
        if finding.rule in STRUCTURE and finding.suppressed is None
    )
    assert found == sorted(
        (row.subject, row.file, row.line) for row in rows(name) if is_reported(row)
    )


@pytest.mark.parametrize("name", NAMES)
def test_findings_stand_at_the_words_of_the_tables(name: str) -> None:
    """Where a table quotes the words at fault, the finding shares a character with them."""
    root = (FIXTURES / name).as_posix()
    engine = examine(read_folder(root, [rule.name for rule in all_rules()]))
    for row in rows(name):
        if row.heading != REPORTED:
            continue
        path = f"{root}/{row.file}"
        document = engine.snapshot.document(path)
        assert document is not None
        start = document.line(row.line - 1).index(row.words)
        assert any(
            finding.rule == row.subject
            and finding.range.start.line == row.line - 1
            and finding.range.start.column < start + len(row.words)
            and (finding.range.end.line > row.line - 1 or finding.range.end.column > start)
            for finding in engine.findings(path)
        ), f"{row} is not among {engine.findings(path)}"
