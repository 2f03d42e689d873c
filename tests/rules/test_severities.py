"""Where a rule's severity depends on the document."""

from __future__ import annotations

import pytest

from plainspec.analysis.rule import Severity
from tests.support.markers import findings_of

ERROR, WARNING, INFORMATION = Severity.ERROR, Severity.WARNING, Severity.INFORMATION
GENERIC = 'convention = "generic"\n'
TAGGED = "- The door opens with a card. {#REQ-7}\n"


@pytest.mark.parametrize(
    ("rule", "severity", "files"),
    [
        ("duplicate-anchor", ERROR, {"a.md": f"## A {{#x}}\n## B {{#x}}\n{TAGGED}"}),
        ("duplicate-anchor", WARNING, {"a.md": "## A {#x}\n## B {#x}\n"}),
        ("duplicate-clause-id", WARNING, {"a.md": TAGGED, "b.md": TAGGED}),
        ("duplicate-clause-id", ERROR, {"a.md": TAGGED + TAGGED}),
        (
            "duplicate-clause-id",
            ERROR,
            {"a.md": TAGGED, "b.md": TAGGED, "plainspec.toml": GENERIC},
        ),
        ("dangling-anchor", ERROR, {"a.md": "[x](#y)\n"}),
        ("dangling-anchor", INFORMATION, {"CHANGELOG.md": "[x](#y)\n"}),
        ("dangling-link", WARNING, {"a.md": "[x](y.md)\n"}),
        ("dangling-link", INFORMATION, {"CHANGELOG.md": "[x](y.md)\n"}),
        ("unknown-suppression", WARNING, {"a.md": "<!-- plainspec: ignore such -- why -->\n"}),
        (
            "unknown-suppression",
            INFORMATION,
            {"a.md": "<!-- plainspec: ignore dangling-link -->\n"},
        ),
    ],
)
def test_severity(rule: str, severity: Severity, files: dict[str, str]) -> None:
    found = [f for findings in findings_of(files).values() for f in findings if f.rule == rule]
    assert {f.severity for f in found} == {severity}
