from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from plainspec.analysis.baseline import Entry
from plainspec.analysis.report import LocatedRelated
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.cli.formats.sarif import render
from plainspec.cli.result import CheckResult
from tests.cli.results import ROOT, at, finding, result

# The JSON Schema of SARIF 2.1.0 (its revision rtm.5), verbatim from the npm package
# @microsoft/jest-sarif 1.0.0-beta.0 (MIT).
SCHEMA = Path(__file__).parents[1] / "support" / "sarif-2.1.0.schema.json"
VALIDATOR = jsonschema.Draft4Validator(json.loads(SCHEMA.read_bytes()))


def run_of(checked: CheckResult) -> dict[str, Any]:
    """The one run of the log for *checked*, which is valid."""
    log = json.loads(render(checked).encode("utf-8", "backslashreplace"))
    VALIDATOR.validate(log)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_an_empty_log_is_valid() -> None:
    run = run_of(result())
    assert run["results"] == []
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["originalUriBaseIds"] == {"%SRCROOT%": {"uri": "file:///specs/assistant/"}}


def test_a_result() -> None:
    text = "🙂 Be kind. [^ab12]\nAgain [^ab12]\n"
    related = LocatedRelated(at(text, "Again", "über uns.md"), "again here")
    (shown,) = run_of(result(finding(at(text, "[^ab12]"), related=(related,)), text=text))[
        "results"
    ]
    assert shown["ruleId"] == "untested-clause"
    assert shown["level"] == "warning"
    assert shown["message"] == {"text": "no test file for [^ab12]"}
    assert shown["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "rules.md", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 1, "startColumn": 12, "endLine": 1, "endColumn": 19},
            }
        }
    ]
    (place,) = shown["relatedLocations"]
    assert place["message"] == {"text": "again here"}
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "%C3%BCber%20uns.md"


def test_paths_outside_the_root_are_absolute() -> None:
    place = at("x", "x")._replace(path="/elsewhere/a b.md")
    (shown,) = run_of(result(finding(place)))["results"]
    artifact = shown["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "file:///elsewhere/a%20b.md"}


def test_each_rule_brings_its_page() -> None:
    rules = all_rules()
    place = at("x", "x")
    run = run_of(result(*[finding(place, rule.name, rule.severity) for rule in rules]))
    described = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == [rule.name for rule in rules]
    for shown, rule in zip(run["results"], rules, strict=True):
        assert described[shown["ruleIndex"]]["id"] == rule.name
    for rule in described:
        assert rule["help"]["markdown"].startswith(f"# {rule['id']}\n")
        assert rule["shortDescription"]["text"]


def test_fingerprints_survive_shifted_lines() -> None:
    before, after = "Be kind. [^ab12]\n", "# New\n\nMore.\n\nBe  kind. [^ab12]\n"
    marks = [
        run_of(result(finding(at(text, "[^ab12]")), text=text))["results"][0]["partialFingerprints"]
        for text in (before, after)
    ]
    assert marks[0] == marks[1]


def test_silenced_findings_are_kept_as_suppressions() -> None:
    text = "Be kind. [^ab12]\n"
    place = at(text, "kind")
    known = finding(place, "thin-test", Severity.HINT)
    (entry,) = result(known, text=text).entries
    run = run_of(
        result(
            finding(place, suppressed="agreed on Monday"),
            finding(place, suppressed=""),
            known,
            finding(place),
            text=text,
            baseline=frozenset({Entry("other.md", "x", "y"), entry}),
        )
    )
    assert [shown.get("suppressions") for shown in run["results"]] == [
        [{"kind": "inSource", "status": "accepted", "justification": "agreed on Monday"}],
        [{"kind": "inSource", "status": "accepted"}],
        [{"kind": "external", "status": "accepted", "justification": "in the baseline"}],
        None,
    ]


def test_unreadable_input_is_told() -> None:
    (invocation,) = run_of(result(notes=("big.md: too large",), problems=("gone.md: gone",)))[
        "invocations"
    ]
    assert invocation["executionSuccessful"] is False
    assert [note["level"] for note in invocation["toolExecutionNotifications"]] == [
        "warning",
        "error",
    ]


_ANY = st.text(st.characters(exclude_categories=[]))


@given(message=_ANY, path=st.binary().map(os.fsdecode), reason=_ANY)
def test_any_text_gives_a_valid_log(message: str, path: str, reason: str) -> None:
    place = at("x", "x")._replace(path=f"{ROOT}/{path}")
    run_of(result(finding(place, message=message, suppressed=reason)))
