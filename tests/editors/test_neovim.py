"""Neovim 0.11, 0.10 and 0.7, as they are released, with the configurations of the docs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.editors.support import (
    DOCS,
    EDITORS,
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

PAGE = "editors/neovim.md"
TITLES = {
    (0, 11): "Neovim 0.11 and later",
    (0, 10): "Neovim 0.8 to 0.10",
    (0, 7): "Neovim 0.7",
}
VERSIONS = list(TITLES)


@cache
def editors() -> dict[tuple[int, int], str]:
    """The Neovims of this machine by version: beside Python, on the path, and set up for tests."""
    found = {}
    for folder in (str(EDITORS / "bin"), None, str(Path(sys.executable).parent)):
        name = shutil.which("nvim", path=folder)
        if name is not None:
            told = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
            version = re.match(r"NVIM v(\d+)\.(\d+)", told)
            if version:
                found[int(version[1]), int(version[2])] = name
    return found


def session(
    script: str, version: tuple[int, int], spec: Path, title: str = "", **variables: str
) -> Any:
    """Run *script* in Neovim *version* with *spec* open, configured as below *title* of the page."""
    name = editors().get(version)
    if name is None:
        missing(f"Neovim {version[0]}.{version[1]}")
    home = spec.parent.parent / "home"
    configuration = home / "CONFIG" / "nvim"
    configuration.mkdir(parents=True)
    title = title or TITLES[version]
    asks = "ASKS" in variables
    if title == TITLES[0, 11]:
        (configuration / "lsp").mkdir()
        (configuration / "lsp" / "plainspec.lua").write_text(snippet(PAGE, title))
        init = snippet(PAGE, title, 1) + (snippet(PAGE, "Clarify", 1) if asks else "")
    else:
        init = snippet(PAGE, title)
        text = (DOCS / PAGE).read_text(encoding="utf-8")
        name_line = "name = 'plainspec',"
        assert init.count(name_line) == 1 and "init_options = { inputBox = true }," in text
        if asks:
            init = init.replace(name_line, f"init_options = {{ inputBox = true }},\n{name_line}")
    if asks:
        init += snippet(PAGE, "Clarify")
    (configuration / "init.lua").write_text(init + snippet(PAGE, "Keys"))
    options = ["--headless", "-n", "-i", "NONE"]
    if version == (0, 10):
        # Debian's package lacks the parser of Markdown, which highlights hovers.
        options += ["--cmd", "lua vim.treesitter.start = function() end"]
    variables["SCRIPTS"] = str(SCRIPTS / "neovim")
    command = f"luafile {SCRIPTS / 'neovim' / script}"
    return run(home, name, *options, str(spec), "-c", command, **variables)


def version_name(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"


# What 0.8 brought still works in 0.11.
@pytest.mark.parametrize(
    ("version", "title"),
    [*TITLES.items(), ((0, 11), TITLES[0, 10])],
    ids=["0.11", "0.10", "0.7", "0.11 with vim.lsp.start"],
)
def test_a_session(version: tuple[int, int], title: str, tmp_path: Path) -> None:
    out = session("session.lua", version, specification(tmp_path), title)
    assert out["filetype"] == "markdown"
    assert out["server"] == "plainspec"
    assert out["root"] == str(tmp_path / "assistant-spec")
    assert out["encoding"] == ("utf-8" if version >= (0, 11) else "utf-16")
    untested = {d["words"] for d in out["diagnostics"] if d["rule"] == "untested-clause"}
    assert {"d9mj", "f8aw"} <= untested
    assert any("m2xt · Follow the house rules" in line for line in out["hover"])
    assert out["definition"] == ["m2xt.md", 1]
    assert {name for name, _ in out["references"]} >= {"assistant_spec.md", "m2xt.md"}
    assert all("m2xt" in line for _, line in out["references"])
    (line,) = out["spec"]
    assert "“test mode” 🔐 asks for them[^zz98]." in line
    assert out["test"].startswith("Examples for [^zz98] in ")
    assert not out["old"]
    assert "Create examples/qq11.md" in " ".join(out["actions"])
    assert out["created"].startswith("Examples for [^qq11] in ")
    assert out["corrected"] == "Lumen 🔐 reads [?](#privacy)."
    words, line = out["completed"]
    assert any("borrowing_records" in word for word in words)
    assert line == "Lumen 🔐 reads [?](#borrowing_records"
    assert not [d for d in out["after"] if "zz98" in d["message"] or "m2xt" in d["message"]]


@pytest.mark.parametrize("version", VERSIONS, ids=version_name)
def test_the_model_spec(version: tuple[int, int], tmp_path: Path) -> None:
    spec = model_spec(tmp_path)
    before = findings(spec.parent)
    out = session("model_spec.lua", version, spec)
    assert set(out["untested"]) == UNTESTED
    assert any("sy73" in line for line in out["hover"])
    assert out["definition"] == ["examples/sy73.md", 1]
    assert {"model_spec.md", "sy73.md"} <= {name for name, _ in out["references"]}
    assert not out["old"]
    assert sorted(out["after"]) == sorted(out["before"])
    assert findings(spec.parent) == {found.replace("sy73", "zz98") for found in before}


@pytest.mark.parametrize("asks", [True, False], ids=["asked", "in the file"])
@pytest.mark.parametrize("version", VERSIONS, ids=version_name)
def test_questions_are_answered(version: tuple[int, int], asks: bool, tmp_path: Path) -> None:
    variables = {"ASKS": "yes"} if asks else {}
    spec = specification(tmp_path)
    if version < (0, 10):  # which makes no folders
        (spec.parent / "precedents").mkdir()
    out = session("clarify.lua", version, spec, **variables)
    assert "Leave out “quickly”" in out["readings"]
    assert out["line"] == "Lumen 🔐 should give a reasonable answer."
    assert "each curator knows" in out["precedent"]
    assert any("Lumen 🔐 should give a reasonable answer." in line for line in out["precedent"])
    assert out.get("prompt") == ("Keep it, because: " if asks else None)


@pytest.mark.parametrize("version", VERSIONS, ids=version_name)
def test_a_slow_start_a_kill_and_a_crash_in_a_large_document(
    version: tuple[int, int], tmp_path: Path
) -> None:
    spec = large_document(tmp_path)
    before = spec.read_text(encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    out = session("trouble.lua", version, spec, **unruly(home))
    assert out["typed_while_starting"]
    assert out["still"]
    typed = "".join(f"\nLumen 🔐 must whisper[^{id_}].\n" for id_ in ("aa11", "bb22", "cc33"))
    assert spec.read_text(encoding="utf-8") == before + typed
