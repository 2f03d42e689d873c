"""What the rules say of the real Model Spec: exactly what its authors would want to hear."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace
from typing import cast

from plainspec.analysis.rule import Context, Severity
from plainspec.analysis.rules._wording import normative
from tests.support.markers import examine
from tests.support.workspace import model_spec

#: Every rule that finds something, and how often. A rule that is not here must stay silent, or ask.
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
    found = Counter(
        f.rule for path in engine.paths() for f in engine.findings(path) if not f.finding.question
    )
    assert found == FOUND


def test_how_much_is_asked() -> None:
    """At most one question that is more than a hint for ten sentences that demand something."""
    workspace = model_spec()
    engine = examine(workspace)
    snapshot = workspace.snapshot
    demands = sum(
        len(normative(section, context))
        for document in snapshot.documents()
        for context in [cast("Context", SimpleNamespace(document=document.info))]
        for section in document.sections
    )
    asked = [
        found
        for path in engine.paths()
        for found in engine.findings(path)
        if found.finding.question and found.severity <= Severity.INFORMATION
    ]
    assert demands > 300
    assert 0 < len(asked) <= demands / 10
