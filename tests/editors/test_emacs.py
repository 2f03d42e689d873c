"""Emacs with eglot and with lsp-mode, with the configurations that README.md gives."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.editors.support import SCRIPTS, missing, run, snippet, specification


def session(title: str, package: str, folder: Path) -> Any:
    emacs = shutil.which("emacs")
    if emacs is None:
        missing("Emacs")
    home = folder / "home"
    home.mkdir()
    shared = ("-Q", "--batch", "-l", str(SCRIPTS / "emacs.el"))
    for needed in (package, "markdown-mode"):
        found = subprocess.run(
            [emacs, *shared, "--eval", f"(require '{needed})"], capture_output=True, cwd=home
        )
        if found.returncode:
            missing(f"{needed} for Emacs")
    configuration = home / "configuration.el"
    configuration.write_text(snippet(title))
    script = SCRIPTS / f"{package}.el"
    spec = specification(folder)
    return run(home, emacs, *shared, "-l", str(configuration), "-l", str(script), str(spec))


def test_eglot(tmp_path: Path) -> None:
    out = session("Emacs, eglot", "eglot", tmp_path)
    assert out["mode"] == "markdown-mode"
    assert {"d9mj", "f8aw", "guidline"} <= set(out["words"])
    assert "m2xt · Follow the house rules" in out["hover"]
    assert out["definition"] == "m2xt.md"
    assert len(out["anchor"]) == 2
    assert not [line for line in out["anchor"] if "chain_of_command" in line]
    (line,) = out["spec"]
    assert "“test mode” 🔐 asks for them[^zz98]." in line
    assert out["test"][0].startswith("Examples for [^zz98] in ")


def test_lsp_mode(tmp_path: Path) -> None:
    out = session("Emacs, lsp-mode", "lsp-mode", tmp_path)
    assert out["mode"] == "markdown-mode"
    assert "g5le" in out["hover"]
    assert out["definition"] == "g5le.md"
    (line,) = out["spec"]
    assert "(日本語, Türkçe, français, …), whatever language" in line
    assert "entry is in[^zz98]." in line
    assert out["files"] == ["zz98.md"]
    assert out["test"][0].startswith("Examples for [^zz98] in ")
