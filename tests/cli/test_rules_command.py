from __future__ import annotations

import json
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.analysis.pages import page, page_path, pages
from plainspec.analysis.rules import all_rules, collect
from plainspec.cli.docs import write_pages

PAGES = Path(__file__).parents[2] / "server" / "docs" / "rules"


def test_all_rules_are_listed_with_their_severity(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [[r.name, r.severity.word] for r in all_rules()]


def test_a_rule_shows_its_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "untested-clause"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("# untested-clause\n")
    assert "## Flagged" in shown


def test_json_describes_each_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    described = json.loads(capsys.readouterr().out)
    assert [rule["name"] for rule in described] == [rule.name for rule in all_rules()]
    fields = {"name", "severity", "severities", "scope", "safe_fix", "summary", "page"}
    assert set(described[0]) == fields
    assert set(described[0]["severities"]) == {"behavioural", "requirements", "rfc"}


def test_an_unknown_rule_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "untested-clauses"]) == 2
    assert "Did you mean 'untested-clause'?" in capsys.readouterr().err


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_each_rule_is_documented(rule) -> None:  # type: ignore[no-untyped-def]  # ids need a lambda
    assert rule.summary.endswith(".")
    text = page(rule)
    for heading in ("## Why it matters", "## Flagged", "## Not flagged", "## Configure"):
        assert f"\n{heading}\n" in text


def test_the_pages_are_up_to_date() -> None:
    """`make docs` makes them so."""
    wanted = pages(all_rules())
    assert sorted(file.name for file in PAGES.glob("*.md")) == sorted(wanted)
    for name, text in wanted.items():
        assert (PAGES / name).read_text("utf-8") == text, f"{name} is stale: run `make docs`"


def test_writing_the_pages_removes_what_is_gone(tmp_path: Path) -> None:
    (tmp_path / "no-longer.md").write_text("gone")
    assert "no-longer.md" in write_pages(tmp_path)
    assert not (tmp_path / "no-longer.md").exists()
    assert write_pages(tmp_path) == []


def test_each_rule_finds_its_page_on_disk() -> None:
    for rule in all_rules():
        path = page_path(rule.name)
        assert path is not None
        assert path.is_file()
    assert page_path("no-such-rule") is None


_RULE = """
from plainspec.analysis.rule import Scope, Severity, rule

@rule("{name}", Severity.HINT, Scope.SECTION)
def check(section, context):
    return ()
"""


def package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **modules: str
) -> tuple[str, list[str]]:
    """A package of rules with *modules*, importable in this test."""
    name = f"rules_of_{tmp_path.name.replace('-', '_')}"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    for module, text in modules.items():
        (folder / f"{module}.py").write_text(text)
    monkeypatch.syspath_prepend(str(tmp_path))
    return name, [str(folder)]


def test_rules_are_found_by_module_and_sorted_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = collect(
        *package(
            tmp_path,
            monkeypatch,
            a=_RULE.format(name="z-last"),
            b=_RULE.format(name="a-first"),
            _shared="x = 1",
        )
    )
    assert [rule.name for rule in found] == ["a-first", "z-last"]


def test_a_module_without_a_rule_is_a_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TypeError, match=r"\.a must declare exactly one rule"):
        collect(*package(tmp_path, monkeypatch, a="x = 1"))


def test_one_name_for_two_rules_is_a_mistake(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    same = _RULE.format(name="same")
    with pytest.raises(TypeError, match=r"\.b and .*\.a both declare the rule 'same'"):
        collect(*package(tmp_path, monkeypatch, a=same, b=same))
