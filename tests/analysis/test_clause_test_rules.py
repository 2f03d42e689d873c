"""The rules about clauses and their tests: fixes, other places, changes, and the real Model Spec."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rules import all_rules
from plainspec.index.workspace import Workspace
from plainspec.text.buffer import Buffer
from tests.support.markers import examine
from tests.support.workspace import load_workspace, model_spec
from tests.test_fixtures import FIXTURES, rows

RULES = {
    "duplicate-prompt",
    "empty-test",
    "malformed-conversation",
    "orphan-test",
    "test-title-drift",
    "thin-test",
    "untested-clause",
    "untested-section",
}
PROMPT = "**Example**: a draught\n\n~~~xml\n<user>\nIt is cold.\n</user>\n~~~\n"
SPEC = "# Door\n\nThe door must stay open[^k2vd]. It must not squeak[^p9xw].\n"


def by_rule(engine: Engine, rule: str) -> list[LocatedFinding]:
    return [f for path in engine.paths() for f in engine.findings(path) if f.rule == rule]


def check(files: Mapping[str, str], rule: str) -> list[LocatedFinding]:
    return by_rule(examine(load_workspace(files).workspace), rule)


def read(root: Path) -> tuple[Workspace, Engine]:
    """A workspace with the folder *root*, and an engine that follows it."""
    workspace, engine = Workspace([rule.name for rule in all_rules()]), Engine(all_rules())
    change = workspace.set_roots([root.as_posix()])
    engine.update(change)
    for change in workspace.scan():
        engine.update(change)
    return workspace, engine


def write(root: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


# -- fixes ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "spec",
    [
        SPEC.replace("[^k2vd]", ""),
        "## Policy Section: GR01 - Greet once\n\nThe assistant must greet once.\n",
        "## Open {#DOOR-1}\n\nThe door must stay open.\n",
    ],
)
def test_the_created_test_file_settles_the_finding(tmp_path: Path, spec: str) -> None:
    write(tmp_path, {"spec.md": spec, "plainspec.toml": ""})
    if "[^" in spec:
        write(tmp_path, {"plainspec.toml": 'convention = "model-spec"\n'})
    elif "{#" in spec:
        write(tmp_path, {"plainspec.toml": 'convention = "generic"\n'})
    _, engine = read(tmp_path)
    (finding,) = by_rule(engine, "untested-clause")
    (fix,) = finding.finding.fixes
    (creation,) = fix.creations
    assert Path(creation.path).parent == tmp_path / "examples"
    write(tmp_path, {Path(creation.path).relative_to(tmp_path).as_posix(): creation.text})
    _, engine = read(tmp_path)
    rules = {f.rule for path in engine.paths() for f in engine.findings(path)} & RULES
    assert rules <= {"thin-test"}


def test_nothing_is_created_where_a_file_is() -> None:
    files = {"spec.md": SPEC, "examples/k2vd.md": "Examples for [^k2vd] in Door:\n\n" + PROMPT}
    (finding,) = check({**files, "examples/p9xw.md": "Notes.\n"}, "untested-clause")
    assert not finding.finding.fixes


def test_an_id_that_is_a_path_is_never_created() -> None:
    files = {
        "spec.md": "Stay here[^../../etc/passwd].\n",
        "plainspec.toml": 'convention = "model-spec"\n',
    }
    (finding,) = check(files, "untested-clause")
    assert not finding.finding.fixes


def test_the_fix_of_a_drifted_title_writes_the_title_of_today() -> None:
    test = "Examples for [^k2vd] in Old 𝛼:\n\n" + PROMPT
    (finding,) = check({"spec.md": SPEC, "examples/k2vd.md": test}, "test-title-drift")
    (fix,) = finding.finding.fixes
    (change,) = fix.replacements
    assert test[: change.span.start] + change.text + test[change.span.end :] == test.replace(
        "Old 𝛼", "Door"
    )
    (related,) = finding.related
    assert related.location.path.endswith("/spec.md")
    assert related.location.range.start == (0, 2)


def test_the_fix_of_a_mistyped_header_writes_the_clause_that_is_meant() -> None:
    tests = {"examples/k2vd.md": "Examples for [^k2vd] in Door:\n\n" + PROMPT}
    tests["examples/p9xw.md"] = "Examples for [^p9xv] in Door:\n"
    (finding,) = check({"spec.md": SPEC, **tests}, "orphan-test")
    (fix,) = finding.finding.fixes
    assert [change.text for change in fix.replacements] == ["p9xw"]


def test_a_prompt_whose_title_others_share_cannot_be_removed_alone() -> None:
    fence = "~~~xml\n<user>\nIt is cold.\n</user>\n~~~\n"
    test = f"Examples for [^k2vd] in Door:\n\n**Example**: a draught\n\n{fence}\n{fence}"
    first, second = check({"spec.md": SPEC, "examples/k2vd.md": test}, "duplicate-prompt")
    assert not first.finding.fixes
    assert second.finding.fixes


# -- other places ---------------------------------------------------------------


def test_each_of_equal_prompts_names_all_the_others() -> None:
    part = f"## Part\n\n{PROMPT}\n"
    test = f"Examples for [^k2vd] in Door:\n\n{part * 3}"
    found = check({"spec.md": SPEC, "examples/k2vd.md": test}, "duplicate-prompt")
    lines = [f.range.start.line for f in found]
    assert len(lines) == 3
    for finding in found:
        others = sorted(r.location.range.start.line for r in finding.related)
        assert others == [line for line in lines if line != finding.range.start.line]


def test_a_prompt_in_many_files_is_reported_in_each() -> None:
    names = [f"c{number:03}" for number in range(60)]
    text = " ".join(f"Rule {name} holds[^{name}]." for name in names)
    files = {f"examples/{name}.md": f"Examples for [^{name}]:\n\n{PROMPT}" for name in names}
    found = check({"spec.md": text, **files}, "duplicate-prompt")
    assert len(found) == 60
    assert not any(f.related for f in found)
    assert all("more than 50" in f.message for f in found)


def test_a_removed_clause_shows_where_the_changelog_names_it() -> None:
    files = {
        "spec.md": "The door must stay open[^k2vd].\n",
        "examples/k2vd.md": "Examples for [^k2vd]:\n\n" + PROMPT,
        "examples/zz11.md": "Examples for [^zz11]:\n\n" + PROMPT,
        "CHANGELOG.md": "# Changes\n\n- Removed the squeaking rule 🚪 [^zz11].\n",
    }
    (finding,) = check(files, "orphan-test")
    (related,) = finding.related
    assert related.location.path.endswith("/CHANGELOG.md")
    assert related.location.range.start.line == 2


# -- changes --------------------------------------------------------------------


def everything(engine: Engine) -> dict[str, tuple[LocatedFinding, ...]]:
    return {path: engine.findings(path) for path in engine.paths()}


def test_after_each_change_the_findings_are_those_of_a_fresh_run(tmp_path: Path) -> None:
    files = {
        "spec.md": SPEC + "\n## Open {#DOOR-1}\n\nIt stays open.\n",
        "examples/k2vd.md": "Examples for [^k2vd] in Door:\n\n" + PROMPT,
        "plan.md": "## Bell {#BELL-1}\n\nThe bell must ring.\n",
    }
    write(tmp_path, files)
    workspace, engine = read(tmp_path)
    steps: list[Mapping[str, str | None]] = [
        {"examples/p9xw.md": "Examples for [^p9xw] in Window:\n\n" + PROMPT},
        {"examples/p9xw.md": "Examples for [^p9xu] in Door:\n\n# More\n\n" + PROMPT},
        {"test_bell.py": 'def test_bell():\n    """BELL-2"""\n'},
        {"examples/k2vd.md": "# One\n\n# Two\n\n" + PROMPT},
        {"examples/k2vd.md": "# Two\n\n" + PROMPT},
        {"test_bell.py": None, "examples/p9xw.md": ""},
        {"examples/k2vd.md": None},
        {"spec.md": "Nothing.\n"},
    ]
    for step in steps:
        for name, text in step.items():
            if text is None:
                (tmp_path / name).unlink()
            else:
                write(tmp_path, {name: text})
        change = workspace.refresh([(tmp_path / name).as_posix() for name in step])
        engine.update(change)
        assert everything(engine) == everything(read(tmp_path)[1]), step


def test_an_edit_above_a_clause_keeps_its_finding(tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": SPEC, "examples/k2vd.md": "Examples for [^k2vd]:\n\n" + PROMPT})
    workspace, engine = read(tmp_path)
    path = (tmp_path / "spec.md").as_posix()
    change = workspace.open(path, SPEC)
    engine.update(change)
    before = [f for f in engine.findings(path) if f.rule == "untested-clause"]
    buffer = Buffer(SPEC)
    edit = buffer.replace_all("New 𝛼\n\n" + SPEC)
    change = workspace.edit(path, buffer, edit)
    engine.update(change)
    after = [f for f in engine.findings(path) if f.rule == "untested-clause"]
    assert [f.message for f in after] == [f.message for f in before]
    assert [f.range.start.line - 2 for f in after] == [f.range.start.line for f in before]


# -- real documents -------------------------------------------------------------


def test_the_findings_on_the_model_spec_are_the_known_ones() -> None:
    engine = examine(model_spec())
    untested = by_rule(engine, "untested-clause")
    assert {f.message.split("`")[1] for f in untested} == {"d0pu", "h82a", "rse0", "t5q0"}
    orphans = by_rule(engine, "orphan-test")
    assert [Path(f.path).stem for f in orphans] == ["91ld", "lds1"]
    counts = Counter(f.rule for path in engine.paths() for f in engine.findings(path))
    assert counts["untested-section"] == 16
    assert counts["malformed-conversation"] == 0
    assert counts["empty-test"] == 0


@pytest.mark.parametrize(
    "name", ["assistant-spec", "clean", "policy", "requirements", "two-departments"]
)
def test_the_findings_on_a_fixture_are_those_of_its_page(name: str) -> None:
    root = FIXTURES / name
    _, engine = read(root)
    found = {
        (f.rule, Path(f.path).relative_to(root).as_posix(), f.range.start.line + 1)
        for path in engine.paths()
        for f in engine.findings(path)
        if f.rule in RULES and f.suppressed is None
    }
    wanted = {
        (row.subject, row.file, row.line)
        for row in rows(name)
        if row.heading == "What has to be reported" and row.subject in RULES
    }
    # A duplicate is reported at both of its places.
    both = {
        (row.subject, row.file, row.line)
        for row in rows(name)
        if row.heading == "The other places that belong to them"
        and row.subject == "duplicate-prompt"
    }
    assert found == wanted | both
