"""A folder from somebody else in VS Code: what its settings name is not run."""

from __future__ import annotations

import json
from pathlib import Path

from tests.editors.vscode.code_server import CodeServer, until
from tests.editors.vscode.conftest import PROJECT, Opener
from tests.lsp.editor import copy


def test_no_folder_chooses_what_is_run(opener: Opener, server: CodeServer, tmp_path: Path) -> None:
    folder = copy(PROJECT / "fixtures" / "assistant-spec", tmp_path.resolve() / "theirs")
    trap, caught = folder / ".venv" / "bin" / "plainspec", tmp_path / "caught"
    trap.parent.mkdir(parents=True)
    for name in ("plainspec", "python", "python3"):
        trap.with_name(name).write_text(f"#!/bin/sh\necho caught >> {caught}\n")
        trap.with_name(name).chmod(0o755)
    (folder / ".vscode").mkdir()
    settings = {"plainspec.path": str(trap), "python.defaultInterpreterPath": str(trap.parent)}
    (folder / ".vscode" / "settings.json").write_text(json.dumps(settings))
    known = server.programs.servers()

    with opener(folder) as window:
        window.open("assistant_spec.md", trust=False)
        until(lambda: window.status("Restricted Mode"), "a folder that is not trusted")
        until(lambda: window.counts()["Warning"], "findings, from the server on the PATH")
        assert len(server.programs.servers()) == len(known) + 1
        window.shot("restricted")
        assert not caught.exists()

        # Trust changes what may be chosen by the person, not what the folder may choose.
        window.press("Escape")
        window.page.get_by_role("button", name="Manage", exact=True).first.click()
        window.page.get_by_role("button", name="Trust", exact=True).first.click()
        until(lambda: not window.status("Restricted Mode"), "a trusted folder")
        until(lambda: len(server.programs.servers()) > len(known) + 1, "a new start")
        until(lambda: window.counts()["Warning"], "findings, from the server on the PATH")
        assert not caught.exists()
        assert not window.messages()
