"""Neovim, as it is released, with the configuration that README.md gives."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.editors.support import SCRIPTS, missing, run, snippet, specification


@cache
def editors() -> dict[tuple[int, int], str]:
    """The Neovims of this machine by version: the one beside Python, and the one on the path."""
    found = {}
    for name in (shutil.which("nvim", path=str(Path(sys.executable).parent)), shutil.which("nvim")):
        if name is not None:
            told = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
            version = re.match(r"NVIM v(\d+)\.(\d+)", told)
            if version:
                found[int(version[1]), int(version[2])] = name
    return found


def neovim(first: tuple[int, int], last: tuple[int, int]) -> str:
    """A Neovim whose version lies between *first* and *last*."""
    fitting = [version for version in editors() if first <= version <= last]
    if not fitting:
        missing(f"Neovim {'.'.join(map(str, first))}")
    return editors()[max(fitting)]


def session(name: str, configuration: str, folder: Path) -> Any:
    home = folder / "home"
    home.mkdir()
    init = home / "init.lua"
    init.write_text(configuration)
    spec = specification(folder)
    script = SCRIPTS / "neovim.lua"
    options = ("--headless", "-n", "-i", "NONE", "-u", str(init))
    return run(home, name, *options, str(spec), "-c", f"luafile {script}")


@pytest.mark.parametrize("title", ["Neovim 0.11", "Neovim 0.8 to 0.10"])
def test_neovim_with_the_configuration_of_the_readme(title: str, tmp_path: Path) -> None:
    # What 0.8 brought still works in 0.11.
    out = session(neovim((0, 11), (9, 99)), snippet(title), tmp_path)
    assert out["encoding"] == "utf-8"
    check(out)


def test_neovim_0_7(tmp_path: Path) -> None:
    configuration = (SCRIPTS / "neovim_0_7.lua").read_text()
    out = session(neovim((0, 7), (0, 7)), configuration, tmp_path)
    assert out["encoding"] == "utf-16"
    check(out)


def check(out: Any) -> None:
    assert out["filetype"] == "markdown"
    assert out["server"] == "plainspec"
    untested = {d["words"] for d in out["diagnostics"] if d["rule"] == "untested-clause"}
    assert {"d9mj", "f8aw"} <= untested
    assert any("m2xt · Follow the house rules" in line for line in out["hover"])
    assert out["definition"] == [1, out["definition"][1]]
    assert out["symbols"] == 5
    (line,) = out["spec"]
    assert "“test mode” 🔐 asks for them[^zz98]." in line
    assert out["test"].startswith("Examples for [^zz98] in ")
    assert not out["old"]
    assert not [d for d in out["after"] if "zz98" in d["message"] or "m2xt" in d["message"]]
