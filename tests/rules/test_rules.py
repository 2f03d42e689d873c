"""Every rule finds what its page says, and what ``tests/rules/<rule-name>.md`` marks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainspec.analysis.pages import page, page_path
from plainspec.analysis.rule import Rule, Severity
from plainspec.analysis.rules import all_rules
from tests.support.markers import Case, Marker, check_case, matched, read_cases, read_markers

HERE = Path(__file__).parent
RULES = {rule.name: rule for rule in all_rules()}
SECTIONS = ("Why it matters", "Flagged", "Not flagged", "How to fix it")


def cases_of(name: str) -> list[tuple[str, Case]]:
    """The cases of the rule *name*, each with where it stands."""
    sources = [(f"{name}/page", RULES[name].docstring)]
    file = HERE / f"{name}.md"
    if file.is_file():
        sources.append((f"{name}/cases", file.read_text(encoding="utf-8")))
    return [(where, case) for where, text in sources for case in read_cases(text)]


def cases() -> list[object]:
    return [
        pytest.param(name, case, id=f"{where}/{case.title}/{number}")
        for name in RULES
        for number, (where, case) in enumerate(cases_of(name), 1)
    ]


@pytest.mark.parametrize(("name", "case"), cases())
def test_findings_are_the_marked_ones(name: str, case: Case) -> None:
    check_case(case, name)


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    module = rule.name.replace("-", "_")
    assert __import__(f"plainspec.analysis.rules.{module}", fromlist=["rule"]).__doc__
    assert rule.severity in Severity
    headings = re.findall(r"^## (.*)$", re.sub(r"(?ms)^(`{4,}).*?^\1", "", rule.docstring), re.M)
    assert [h for h in headings if h in SECTIONS] == list(SECTIONS)
    assert rule.summary.endswith(".")
    examples = read_cases(rule.docstring)
    assert any(case.title == "Flagged" for case in examples)
    assert any(case.title == "Not flagged" for case in examples)
    for case in examples:
        assert case.marked == (case.title == "Flagged"), case.title


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_has_its_page(rule: Rule) -> None:
    path = page_path(rule.name)
    assert path is not None, "run `make docs`"
    assert path.read_text(encoding="utf-8") == page(rule), "stale: run `make docs`"


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    assert {path.stem for path in HERE.glob("*.md")} <= set(RULES)


# -- the harness itself ---------------------------------------------------------


def test_markers_are_taken_out_of_the_text() -> None:
    text, markers = read_markers("a 𝛼 bc\n    ^^ some-rule: two: parts\n  ^ other\nrest\n")
    assert text == "a 𝛼 bc\nrest\n"
    assert markers == (Marker(0, 4, 6, "some-rule", "two: parts"), Marker(0, 2, 3, "other"))


def test_a_marker_fits_one_finding_only() -> None:
    wanted = [Marker(0, 0, 2, "r"), Marker(0, 0, 2, "r", "second")]
    both = [Marker(0, 0, 2, "r", "the second one"), Marker(0, 0, 2, "r", "the first one")]
    assert sorted(matched(wanted, both)) == sorted(both)
    assert sorted(matched(wanted, both[:1])) == sorted([wanted[0], both[0]])


def test_a_taken_path_begins_a_new_case() -> None:
    fence = "````spec{}\ntext\n````\n"
    page = (
        f"{fence}## One\n{fence.format('')}{fence.format(' path=b.md')}{fence.format('')}## Two\n"
    )
    assert [(c.title, sorted(c.files)) for c in read_cases(page.format(""))] == [
        ("One", ["b.md", "spec.md"]),
        ("One", ["spec.md"]),
    ]


def test_headings_inside_a_fence_are_text() -> None:
    (case,) = read_cases("## One\n````spec\n## Inner\n````\n")
    assert case.files == {"spec.md": "## Inner\n"}


def test_a_difference_is_shown_as_a_diff() -> None:
    (case,) = read_cases(
        "## One\n````spec\nSee [this](#nothing).\n    ^^^^ dangling-anchor\n````\n"
    )
    with pytest.raises(AssertionError) as error:
        check_case(case, "dangling-anchor")
    assert "-    ^^^^ dangling-anchor" in str(error.value)
    assert "+           ^^^^^^^^ dangling-anchor: " in str(error.value)


def test_made_test_files_have_nothing_wrong() -> None:
    (case,) = read_cases(
        "## One\n````spec tests=k2vd\n# Über Gärten {#g}\nBe kind. [^k2vd]\n````\n"
    )
    assert case.files["examples/k2vd.md"].startswith("Examples for [^k2vd] in Über Gärten:\n")
    for name in RULES:
        check_case(case, name)
