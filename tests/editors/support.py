"""What the tests with real editors share: the fixture, the README's snippets, a run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.lsp.editor import copy

PROJECT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(__file__).parent

#: Seconds after which an editor is given up; it needs two or three.
PATIENCE = 90


def missing(what: str) -> NoReturn:
    """Skip the test for want of an editor; fail where all editors have to be there."""
    reason = f"{what} is not installed"
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, which CI needs")
    pytest.skip(reason)


def snippet(title: str) -> str:
    """The code block below **title** in README.md."""
    readme = (PROJECT / "README.md").read_text()
    found = re.search(
        rf"^\*\*{re.escape(title)}\*\*[^\n]*\n\n```\w+\n(.*?)^```$",
        readme,
        re.MULTILINE | re.DOTALL,
    )
    assert found, f"README.md has no snippet for {title}"
    return found[1]


def specification(folder: Path) -> Path:
    """A copy of the fixture as a repository; its spec document."""
    root = copy(PROJECT / "fixtures" / "assistant-spec", folder / "assistant-spec")
    (root / ".git").mkdir()
    return root / "assistant_spec.md"


def run(home: Path, *command: str, **variables: str) -> Any:
    """Run an editor whose own files lie in *home*; what it wrote, as JSON, to the file $OUT."""
    out = home / "out.json"
    binaries = Path(sys.executable).parent  # where "plainspec" is
    environment = {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
        "HOME": str(home),
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "OUT": str(out),
        **variables,
    }
    done = subprocess.run(
        command,
        cwd=home,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=PATIENCE,
    )
    assert done.returncode == 0, done.stdout.decode(errors="replace")
    return json.loads(out.read_text())
