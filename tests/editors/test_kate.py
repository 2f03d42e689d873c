"""Kate, without a screen: it starts plainspec with the settings of the docs and gets its findings."""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from plainspec.lsp.transport import Frames
from plainspec.lsp.uris import to_path
from tests.editors.support import environment, missing, snippet, specification
from tests.support.patience import PATIENCE


def messages(log: Path) -> list[dict[str, Any]]:
    """The messages that a recorded stream holds so far."""
    return [json.loads(body) for body in Frames().feed(log.read_bytes())] if log.exists() else []


def test_kate_starts_plainspec_and_is_told_what_is_wrong(tmp_path: Path) -> None:
    kate = shutil.which("kate")
    if kate is None:
        missing("Kate")
    spec = specification(tmp_path)
    home, binaries = tmp_path / "home", tmp_path / "bin"
    configuration = home / "CONFIG"
    (configuration / "kate" / "lspclient").mkdir(parents=True)
    binaries.mkdir()
    home.chmod(0o700)
    # What Kate and plainspec say to each other is recorded.
    sent, received = tmp_path / "sent", tmp_path / "received"
    command = binaries / "plainspec"
    real = shlex.quote(str(Path(sys.executable).parent / "plainspec"))
    command.write_text(
        f'#!/bin/sh\ntee {shlex.quote(str(sent))} | {real} "$@" | tee {shlex.quote(str(received))}\n'
    )
    command.chmod(0o755)
    settings = snippet("editors/kate.md", "Kate")
    (configuration / "kate" / "lspclient" / "settings.json").write_text(settings)
    # The plugin is switched on, and the question whether to start the server is answered.
    line = shlex.join([str(command), "server"])
    (configuration / "katerc").write_text(
        f"[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\nAllowedServerCommandLines={line}\n"
    )
    env = environment(home, PATH=f"{binaries}:/usr/bin:/bin", QT_QPA_PLATFORM="offscreen")
    env["XDG_RUNTIME_DIR"] = str(home)

    def findings() -> list[Any]:
        told = [
            m["params"]
            for m in messages(received)
            if str(m.get("method", "")).endswith("publishDiagnostics")
        ]
        return [each for p in told if to_path(p["uri"]) == str(spec) for each in p["diagnostics"]]

    with subprocess.Popen(
        [kate, "-n", "--startanon", str(spec)],
        cwd=spec.parent,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            end = time.monotonic() + PATIENCE
            while not any(found["code"] == "untested-clause" for found in findings()):
                assert time.monotonic() < end, [m.get("method") for m in messages(sent)]
                time.sleep(0.1)
        finally:
            process.kill()
    opening = {m["method"]: m["params"] for m in messages(sent) if "method" in m}
    assert to_path(opening["initialize"]["rootUri"]) == str(spec.parent)
    document = opening["textDocument/didOpen"]["textDocument"]
    assert document["languageId"] == "markdown"
    assert document["text"] == spec.read_text(encoding="utf-8")
