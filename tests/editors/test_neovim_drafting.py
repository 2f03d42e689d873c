"""Neovim: the Model Spec's four missing test files, drafted by a scripted model, and accepted."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.editors.support import SCRIPTS, missing, run
from tests.lsp.editor import copy
from tests.support.llm.canned import Canned
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.surroundings import with_model, without_models
from tests.support.workspace import CORPORA, model_spec

_FIRST = (0, 11)


def neovim() -> str:
    """A Neovim that is new enough: the one beside Python, or the one on the path."""
    for folder in (str(Path(sys.executable).parent), None):
        name = shutil.which("nvim", path=folder)
        if name is None:
            continue
        told = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
        version = re.match(r"NVIM v(\d+)\.(\d+)", told)
        if version and (int(version[1]), int(version[2])) >= _FIRST:
            return name
    return missing("Neovim 0.11")


def test_the_four_missing_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = neovim()
    model_spec()  # skips where it is absent
    root = copy(CORPORA / "openai-model-spec", tmp_path / "model-spec")
    home = tmp_path / "home"
    home.mkdir()
    without_models(tmp_path, monkeypatch)
    with ScriptedModel(Canned().answers()) as scripted:
        with_model(scripted.base_url, monkeypatch)
        options = ("--headless", "-n", "-i", "NONE", "-u", "NONE")
        script = SCRIPTS / "neovim_drafting.lua"
        out = run(home, name, *options, str(root / "model_spec.md"), "-c", f"luafile {script}")
    assert out["before"] == ["d0pu", "h82a", "rse0", "t5q0"]
    assert out["one"] == ["h82a", "rse0", "t5q0"]
    action, consent, review, consent_again, review_again = out["asked"]
    assert any(
        title.startswith("Draft challenge prompts for d0pu with a language model")
        for title in action["titles"]
    )
    assert "about 2 calls" in consent["prompt"]
    assert review["prompt"].startswith("2 prompts drafted for d0pu. 2 drafts kept back")
    assert "its title holds more than plain words" in review["prompt"]
    assert "rse0, h82a, t5q0" in consent_again["prompt"]
    assert "Write to rse0.md, h82a.md, t5q0.md?" in review_again["prompt"]
    for id_, text in out["files"].items():
        assert text.startswith(f"Examples for [^{id_}] in ")
        assert text.count("<!-- GOOD -->") == text.count("<!-- facet: ") >= 1
