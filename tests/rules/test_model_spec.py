"""What the rules say of the real Model Spec: exactly what its authors would want to hear."""

from __future__ import annotations

from collections import Counter

from tests.support.markers import examine
from tests.support.workspace import model_spec

#: Every rule that finds something, and how often. A rule that is not here must stay silent.
FOUND = {
    "duplicate-prompt": 6,
    "orphan-test": 2,
    "test-title-drift": 1,
    "thin-test": 47,
    "untested-clause": 4,
    "untested-section": 16,
}


def test_what_is_found() -> None:
    engine = examine(model_spec())
    found = Counter(f.rule for path in engine.paths() for f in engine.findings(path))
    assert found == FOUND
