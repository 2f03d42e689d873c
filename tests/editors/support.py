"""What the tests with real editors share: documents, the snippets of the docs, a run."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.lsp.editor import copy
from tests.support.patience import PATIENCE
from tests.support.workspace import CORPORA

PROJECT = Path(__file__).resolve().parents[2]
DOCS = PROJECT / "server" / "docs"
SCRIPTS = Path(__file__).parent
#: Where ``.ci/editors`` puts editors that this system's packages do not have.
EDITORS = Path(
    os.environ.get("PLAINSPEC_EDITORS")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "plainspec-editors"
)

#: Seconds after which an editor is given up that has several things to wait for.
SESSION = 4 * PATIENCE

#: The clauses of the Model Spec that no prompt tests.
UNTESTED = {"d0pu", "h82a", "rse0", "t5q0"}


def missing(what: str) -> NoReturn:
    """Skip the test for want of *what*; fail where all has to be there."""
    reason = f"{what} is not installed"
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, which CI needs")
    pytest.skip(reason)


def snippet(page: str, title: str, number: int = 0) -> str:
    """The code block of that *number* below the heading **title** in the docs' page *page*."""
    text = (DOCS / page).read_text(encoding="utf-8")
    below = re.search(rf"^#+ {re.escape(title)}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
    assert below, f"{page} has no heading {title}"
    blocks = re.findall(r"^```\w+\n(.*?)^```$", below[1], re.MULTILINE | re.DOTALL)
    assert len(blocks) > number, f"{page} has {len(blocks)} code blocks below {title}"
    block: str = blocks[number]
    return block


def specification(folder: Path) -> Path:
    """A copy of the fixture as a repository; its spec document."""
    root = copy(PROJECT / "fixtures" / "assistant-spec", folder / "assistant-spec")
    (root / ".git").mkdir()
    return root / "assistant_spec.md"


def model_spec(folder: Path) -> Path:
    """A copy of the Model Spec as a repository; its spec document."""
    source = CORPORA / "openai-model-spec"
    if not source.is_dir():
        missing("the Model Spec beside the project")
    root = copy(source, folder / "model-spec")
    (root / ".git").mkdir()
    return root / "model_spec.md"


def large_document(folder: Path) -> Path:
    """A spec document of 3 MB, many of whose clauses have no test, in a repository.

    There are not more of them, and not more lines: to place a finding Emacs counts the lines before
    it, so that nine hundred findings on 65,000 lines take it eleven seconds, each time.
    """
    root = folder / "large"
    (root / ".git").mkdir(parents=True)
    (root / "examples").mkdir()
    (root / "examples" / "k000.md").write_text(
        "Examples for [^k000] in Room 0:\n\n**Example**: the door\n\n"
        "~~~xml\n<user>\nOpen, please.\n</user>\n<assistant>\nDone.\n</assistant>\n~~~\n"
    )
    sections = (
        f"## Room {n} {{#room_{n} authority=user}}\n\n"
        f"Lumen 🔐 must open the door of room {n} for its keeper (日本語, “Tür”)[^k{n:03x}].\n\n"
        "**Example**: a keeper at the door\n\n~~~xml\n<user>\n"
        + (f"I am the keeper of room {n}, and here is my card. " * 10 + "\n") * 21
        + "</user>\n<assistant>\nWelcome.\n</assistant>\n~~~\n\n"
        for n in range(300)
    )
    spec = root / "large.md"
    spec.write_text("# Rooms {#rooms}\n\n" + "".join(sections), encoding="utf-8")
    assert 3_000_000 < spec.stat().st_size < 3_400_000
    return spec


def unruly(home: Path) -> dict[str, str]:
    """Variables under which a command ``plainspec`` in *home* does what the file $MODE says.

    ``slow`` waits until it says something else, ``crash`` says why and ends with the code
    3. Its process's number stands in the file $PID.
    """
    binaries = home / "bin"
    binaries.mkdir()
    command = binaries / "plainspec"
    real = shlex.quote(str(Path(sys.executable).parent / "plainspec"))
    command.write_text(
        f"""#!/bin/sh
case $(cat "$MODE") in
  slow) while [ "$(cat "$MODE")" = slow ]; do sleep 0.1; done ;;
  crash) echo "plainspec: the disk is on fire" >&2; exit 3 ;;
esac
echo $$ > "$PID.new" && mv "$PID.new" "$PID"
exec {real} "$@"
"""
    )
    command.chmod(0o755)
    mode = home / "mode"
    mode.write_text("slow\n")
    path = os.pathsep.join((str(binaries), os.environ["PATH"]))
    return {"PATH": path, "MODE": str(mode), "PID": str(home / "pid")}


def environment(home: Path, **variables: str) -> dict[str, str]:
    """The environment of an editor whose own files lie in *home*."""
    binaries = Path(sys.executable).parent  # where "plainspec" is
    return {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
        "HOME": str(home),
        "PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}",
        "OUT": str(home / "out.json"),
        "PATIENCE": str(round(PATIENCE)),
        **variables,
    }


def run(home: Path, *command: str, **variables: str) -> Any:
    """Run an editor whose own files lie in *home*; what it wrote, as JSON, to the file $OUT."""
    done = subprocess.run(
        command,
        cwd=home,
        env=environment(home, **variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SESSION,
    )
    assert done.returncode == 0, done.stdout.decode(errors="replace")
    return json.loads((home / "out.json").read_text(encoding="utf-8"))


def findings(folder: Path) -> set[str]:
    """All that ``plainspec check`` finds in *folder*, as it lies on disk; without places."""
    command = [sys.executable, "-m", "plainspec", "check", "--format", "json", str(folder)]
    done = subprocess.run([*command, "--fail-on", "never"], capture_output=True, check=True)
    found = json.loads(done.stdout)["findings"]
    return {f"{each['path']}: {each['rule']}: {each['message']}" for each in found}


def find(name: str) -> str | None:
    """An editor that ``.ci/editors`` has put in its place, or one on the path."""
    return shutil.which(name, path=str(EDITORS / "bin")) or shutil.which(name)
