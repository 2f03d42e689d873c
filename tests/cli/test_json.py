from __future__ import annotations

import json

from plainspec.analysis.report import LocatedRelated
from plainspec.analysis.rule import Fix, Severity
from plainspec.cli.formats.json import render
from tests.cli.results import at, finding, result


def test_the_stable_shape() -> None:
    text = "🙂 One [^ab12]\nTwo [^ab12]\n"
    related = LocatedRelated(at(text, "Two"), "again here")
    fix = Fix("Create examples/ab12.md")
    content = json.loads(
        render(result(finding(at(text, "[^ab12]"), related=(related,), fixes=(fix,)), text=text))
    )
    assert content == {
        "version": 1,
        "root": "/specs/assistant",
        "findings": [
            {
                "rule": "untested-clause",
                "severity": "warning",
                "message": "no test file for [^ab12]",
                "path": "rules.md",
                "start": {"line": 1, "column": 7},
                "end": {"line": 1, "column": 14},
                "related": [
                    {
                        "path": "rules.md",
                        "start": {"line": 2, "column": 1},
                        "end": {"line": 2, "column": 4},
                        "message": "again here",
                    }
                ],
                "fixable": True,
            }
        ],
        "summary": {
            "files": 2,
            "clauses": 1,
            "tests": 1,
            "error": 0,
            "warning": 1,
            "information": 0,
            "hint": 0,
        },
    }


def test_suppressed_findings_are_left_out() -> None:
    text = "One [^ab12]\n"
    shown = result(finding(at(text, "One"), suppressed=""), finding(at(text, "One")), text=text)
    content = json.loads(render(shown))
    assert len(content["findings"]) == 1
    assert content["summary"]["warning"] == 1
    assert not content["findings"][0]["fixable"]


def test_text_that_utf_8_cannot_hold_is_still_json() -> None:
    text = "One [^ab12]\n"
    shown = render(
        result(finding(at(text, "One", "caf\udce9.md"), "x", Severity.HINT, "\ud800 \x00"))
    )
    content = json.loads(shown.encode("utf-8", "backslashreplace"))
    assert content["findings"][0]["message"] == "\ud800 \x00"
