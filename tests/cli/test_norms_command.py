from __future__ import annotations

import json
from pathlib import Path

import pytest

from plainspec.__main__ import main

_SPEC = """\
---
owner: Billing
---
# Refunds {authority=user}

😀 The refund must be sent by the clerk within 5 days after the delivery.

The agent must:

- answer every call
- not shout
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "refunds.md").write_text(_SPEC, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_an_author_sees_each_part(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["norms", "refunds.md"]) == 0
    shown, error = capsys.readouterr()
    assert error == ""
    first, second, third = shown.split("\n\n")
    assert first.split("\n") == [
        "refunds.md:6:1",
        "  “😀 The refund must be sent by the clerk within 5 days after the delivery”",
        "  read as      an obligation (“must”)",
        "  who          the clerk",
        "  does         send",
        "  what         The refund",
        "  how          within 5 days after the delivery",
        "  amount       “within 5 days”: at most 5 days",
    ]
    assert "  read as      an obligation (as the list's lead says)" in second
    assert "  read as      a prohibition (as the list's lead says)" in third


@pytest.mark.usefixtures("folder")
def test_json_has_places_in_code_points_from_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["norms", "--format", "json", "."]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["version"] == 1
    assert said["summary"] == {"files": 1, "norms": 3}
    norm = said["norms"][0]
    assert (norm["path"], norm["modality"], norm["passive"]) == ("refunds.md", "obligation", True)
    assert norm["modal"] == {
        "text": "must",
        "start": {"line": 6, "column": 14},
        "end": {"line": 6, "column": 18},
    }
    assert norm["actor"]["text"] == "the clerk"
    assert norm["action"]["text"] == "send"
    (quantity,) = norm["quantities"]
    assert (quantity["low"], quantity["high"], quantity["dimension"]) == (None, 432000.0, "time")
    assert quantity["attribute"][0] == "after"
    assert (norm["section"], norm["authority"], norm["owner"]) == (["Refunds"], "user", "Billing")
    assert said["norms"][1]["actor"] == {"text": "The agent"}


@pytest.mark.usefixtures("folder")
def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["norms", "nowhere.md"]) == 2
    assert "nowhere.md" in capsys.readouterr().err


def test_a_file_that_cannot_be_told_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.md").write_bytes(b"The clerk \xff must \x1b[31m sign it.\r")
    assert main(["norms", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "read as" in shown
