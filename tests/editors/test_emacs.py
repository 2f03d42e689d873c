"""Emacs with Eglot and with lsp-mode, with the configurations of the docs."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.editors.support import (
    SCRIPTS,
    UNTESTED,
    findings,
    large_document,
    missing,
    model_spec,
    run,
    snippet,
    specification,
    unruly,
)

PAGE = "editors/emacs.md"
FOLDER = SCRIPTS / "emacs"
CLIENTS = {"eglot": "Eglot", "lsp-mode": "lsp-mode"}


@cache
def emacs(package: str) -> str:
    """Emacs, if it and *package* are here."""
    found = shutil.which("emacs")
    if found is None:
        missing("Emacs")
    options = ("-Q", "--batch", "-l", str(FOLDER / "common.el"))
    for needed in (package, "markdown-mode"):
        command = [found, *options, "--eval", f"(require '{needed})"]
        if subprocess.run(command, capture_output=True).returncode:
            missing(f"{needed} for Emacs")
    return found


def session(script: str, client: str, spec: Path, **variables: str) -> Any:
    """Run *script* in Emacs with *client*, configured as on the page, and *spec* to open."""
    program = emacs(client)
    home = spec.parent.parent / "home"
    home.mkdir(exist_ok=True)
    configuration = home / "configuration.el"
    configuration.write_text(snippet(PAGE, CLIENTS[client]))
    loaded = (FOLDER / "common.el", FOLDER / f"{client}.el", configuration, FOLDER / script)
    options = [option for path in loaded for option in ("-l", str(path))]
    return run(home, program, "-Q", "--batch", *options, str(spec), **variables)


@pytest.mark.parametrize("client", CLIENTS)
def test_a_session(client: str, tmp_path: Path) -> None:
    out = session("session.el", client, specification(tmp_path))
    assert out["mode"] == "markdown-mode"
    assert {"d9mj", "f8aw", "guidline"} <= set(out["words"])
    assert "m2xt · Follow the house rules" in out["hover"]
    assert out["definition"] == "m2xt.md"
    # lsp-mode leaves out the place where a thing is declared.
    assert ("assistant_spec.md" in out["references"]) == (client == "eglot")
    assert "examples/m2xt.md" in out["references"]
    (line,) = out["spec"]
    assert "“test mode” 🔐 asks for them[^zz98]." in line
    # Eglot 1.9 renames no files for a server, and its user is told so.
    assert out["files"] == (["m2xt.md"] if client == "eglot" else ["zz98.md"])
    assert bool(out["told"]) == (client == "eglot")
    assert out["test"][0].startswith("Examples for [^zz98] in ")
    assert out["created"][0].startswith("Examples for [^qq11] in ")
    assert out["corrected"] == ["Lumen 🔐 reads [?](#privacy)."]
    assert out["completed"] == "Lumen 🔐 reads [?](#young_visitors"
    assert len(out["anchor"]) == 2
    assert not [line for line in out["anchor"] if "chain_of_command" in line]


@pytest.mark.parametrize("client", CLIENTS)
def test_the_model_spec(client: str, tmp_path: Path) -> None:
    spec = model_spec(tmp_path)
    before = findings(spec.parent)
    out = session("model-spec.el", client, spec)
    assert set(out["untested"]) == UNTESTED
    assert "sy73" in out["hover"]
    assert out["definition"] == "examples/sy73.md"
    assert ("model_spec.md" in out["references"]) == (client == "eglot")
    assert "examples/sy73.md" in out["references"]
    assert sorted(out["after"]) == sorted(out["before"])
    assert findings(spec.parent) == {found.replace("sy73", "zz98") for found in before}


@pytest.mark.parametrize("client", CLIENTS)
def test_questions_are_answered(client: str, tmp_path: Path) -> None:
    out = session("clarify.el", client, specification(tmp_path))
    assert "Leave out “quickly”" in out["readings"]
    assert out["line"] == ["Lumen 🔐 should give a reasonable answer."]
    assert out["prompt"] == "Keep it, because: "
    assert "each curator knows" in out["precedent"]
    assert "Lumen 🔐 should give a reasonable answer." in out["precedent"]
    assert out["file"]


@pytest.mark.parametrize("client", CLIENTS)
def test_a_slow_start_a_kill_and_a_crash_in_a_large_document(client: str, tmp_path: Path) -> None:
    spec = large_document(tmp_path)
    before = spec.read_text(encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    out = session("trouble.el", client, spec, **unruly(home))
    assert out["typed-while-starting"]
    assert out["still"]
    typed = "".join(f"\nLumen 🔐 must whisper[^{id_}].\n" for id_ in ("aa11", "bb22", "cc33"))
    assert spec.read_text(encoding="utf-8") == before + typed
