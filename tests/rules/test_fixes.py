"""Every fix that a rule offers in its own examples settles the finding that it is offered for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Fix
from plainspec.analysis.rules import all_rules
from plainspec.features.edits import TextEdit
from plainspec.model import Document
from tests.rules.test_rules import cases_of
from tests.support.apply import edited
from tests.support.markers import Case, examine
from tests.support.workspace import Loaded, load_workspace

NAMES = [rule.name for rule in all_rules()]


def apply(fix: Fix, found: LocatedFinding, document: Document) -> str:
    """The text of *document* after *fix*; replacements must not overlap."""
    texts = [section.text for section in document.sections]
    end = len(texts[found.section])
    for edit in sorted(fix.replacements, key=lambda r: r.span, reverse=True):
        span, text = edit.span, edit.text
        assert 0 <= span.start <= span.end <= end, f"{fix.title!r} overlaps itself"
        before = texts[found.section]
        texts[found.section] = before[: span.start] + text + before[span.end :]
        end = span.start
    return document.head + "".join(texts)


def after(fix: Fix, found: LocatedFinding, case: Case, loaded: Loaded) -> dict[str, str]:
    """The files of *case* after *fix*."""
    files = dict(case.files)
    document = loaded.snapshot.document(found.path)
    if fix.replacements:
        assert document is not None
        files[found.path.removeprefix(f"{loaded.root}/")] = apply(fix, found, document)
    for change in fix.elsewhere:
        where = found.related[change.related].location
        assert where.path.startswith(f"{loaded.root}/"), "a fix writes inside the workspace only"
        assert where.path != found.path or not fix.replacements, "which of the two comes first?"
        relative = where.path.removeprefix(f"{loaded.root}/")
        files[relative] = edited(files[relative], [TextEdit(where.range, change.text)])
    for creation in fix.creations:
        path, text = creation.path, creation.text
        assert path.startswith(f"{loaded.root}/"), "a fix writes inside the workspace only"
        relative = path.removeprefix(f"{loaded.root}/")
        assert relative not in files, "a fix never writes over a file"
        files[relative] = text
    return files


def counted(loaded: Loaded, rule: str) -> Iterator[LocatedFinding]:
    engine = examine(loaded.workspace)
    for path in engine.paths():
        yield from (f for f in engine.findings(path) if f.rule == rule and f.suppressed is None)


def same(one: LocatedFinding, other: LocatedFinding) -> bool:
    """Whether both say the same of a file of the same name."""
    names = [finding.path.rpartition("/")[2] for finding in (one, other)]
    return names[0] == names[1] and one.message == other.message


def settle_by_readings(name: str, least: int) -> None:
    """Each reading of a finding of the rule *name*, in its own examples, settles it.

    There are at *least* so many of them for each finding.
    """
    tried = 0
    for _, case in cases_of(name):
        loaded = load_workspace(case.files, NAMES)
        findings = list(counted(loaded, name))
        for found in findings:
            assert found.finding.question in found.message
            assert len(found.finding.readings) >= least
            for fix in found.finding.readings:
                fixed = load_workspace(after(fix, found, case, loaded), NAMES)
                again = [f for f in counted(fixed, name) if same(f, found)]
                before = [f for f in findings if same(f, found)]
                assert len(again) < len(before), f"{case.title}: {fix.title!r} settles nothing"
                tried += 1
    assert tried


@pytest.mark.parametrize("name", NAMES)
def test_fixes_settle_their_findings(name: str) -> None:
    for _, case in cases_of(name):
        loaded = load_workspace(case.files, NAMES)
        findings = list(counted(loaded, name))
        for found in findings:
            preferred = [fix for fix in found.finding.fixes if fix.preferred]
            assert len(preferred) <= 1
            for fix in found.finding.fixes:
                fixed = load_workspace(after(fix, found, case, loaded), NAMES)
                again = [f for f in counted(fixed, name) if same(f, found)]
                before = [f for f in findings if same(f, found)]
                assert len(again) < len(before), f"{case.title}: {fix.title!r} settles nothing"
