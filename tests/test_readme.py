"""The README shows what plainspec really finds in the Model Spec."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainspec.__main__ import main
from tests.support.workspace import model_spec

README = Path(__file__).parents[1] / "README.md"


def test_the_readme_shows_the_true_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(model_spec().snapshot.configurations[0].root)
    text = README.read_text(encoding="utf-8")
    select = re.search(r"\(`(--select [a-z,-]+)`\)", text)
    assert select is not None
    assert main(["check", ".", *select[1].split()]) == 0
    printed = capsys.readouterr().out
    shown = re.search(
        r"<!-- model-spec-output -->\n```\n(.*?)```\n<!-- /model-spec-output -->",
        text,
        re.DOTALL,
    )
    assert shown is not None
    assert shown[1] == printed
