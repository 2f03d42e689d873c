"""What the command line reports on the real OpenAI Model Spec."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plainspec.__main__ import main
from tests.cli.test_sarif import SCHEMA

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "openai-model-spec"


@pytest.fixture
def checked(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The JSON output for the Model Spec."""
    code, out = run(capsys, "json")
    assert code == 0
    content = json.loads(out)
    assert isinstance(content, dict)
    return content


def run(capsys: pytest.CaptureFixture[str], form: str) -> tuple[int, str]:
    if not FOLDER.is_dir():
        reason = "the corpus openai-model-spec is not beside the project"
        if os.environ.get("CI"):
            pytest.fail(f"{reason}, which CI needs")
        pytest.skip(reason)
    code = main(["check", str(FOLDER), "--format", form])
    shown = capsys.readouterr()
    assert shown.err == ""
    return code, shown.out


def named(checked: dict[str, Any], rule: str) -> set[str]:
    """The clause IDs in the messages of *rule*."""
    messages = [f["message"] for f in checked["findings"] if f["rule"] == rule]
    return {match[1] for message in messages if (match := re.search(r"`(\w+)`", message))}


def test_the_clauses_without_tests_and_the_tests_without_clauses(checked: dict[str, Any]) -> None:
    assert named(checked, "untested-clause") == {"d0pu", "h82a", "rse0", "t5q0"}
    assert named(checked, "orphan-test") == {"91ld", "lds1"}


def test_no_link_is_called_broken(checked: dict[str, Any]) -> None:
    rules = {finding["rule"] for finding in checked["findings"]}
    assert not rules & {
        "dangling-anchor",
        "dangling-link",
        "duplicate-anchor",
        "undefined-footnote",
    }


def test_all_is_counted(checked: dict[str, Any]) -> None:
    assert checked["summary"]["clauses"] == 116
    assert checked["summary"]["error"] == 0


def test_the_sarif_log_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    _, out = run(capsys, "sarif")
    jsonschema.Draft4Validator(json.loads(SCHEMA.read_bytes())).validate(json.loads(out))
