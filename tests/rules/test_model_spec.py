"""What the structure rules say of the real Model Spec, where its authors made no such mistake."""

from __future__ import annotations

import pytest

from tests.support.markers import examine
from tests.support.workspace import model_spec


@pytest.mark.parametrize(
    "rule",
    [
        "dangling-anchor",
        "dangling-link",
        "duplicate-anchor",
        "duplicate-clause-id",
        "invalid-configuration",
        "undefined-footnote",
        "unknown-authority",
        "unknown-suppression",
    ],
)
def test_nothing_is_found(rule: str) -> None:
    engine = examine(model_spec())
    found = [f for path in engine.paths() for f in engine.findings(path) if f.rule == rule]
    assert found == []
