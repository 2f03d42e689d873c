"""Inside VS Code's extension host: what all extensions together answer to what an editor asks."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser

from tests.editors.vscode.code_server import SETTINGS, CodeServer, until
from tests.editors.vscode.conftest import checked, model_spec, position
from tests.editors.vscode.install import Installation
from tests.editors.vscode.window import window
from tests.support.patience import PATIENCE

HOST = Path(__file__).parent / "host"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return model_spec(tmp_path_factory.mktemp("host").resolve())


@pytest.fixture(scope="module")
def told(
    browser: Browser,
    installation: Installation,
    vsix: Path,
    folder: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Any:
    """What the script in the extension host has found.

    VS Code runs such scripts only with an option under which it asks nothing of
    a person, so they have a code-server of their own.
    """
    server = CodeServer(installation, tmp_path_factory.mktemp("host-server").resolve())
    server.configure({**SETTINGS, "security.workspace.trust.enabled": False})
    server.install(vsix)
    server.start("--vscode-option", "enable-smoke-test-driver")
    wanted = {"findings": len(checked(folder)["findings"])}
    (folder.parent / "wanted.json").write_text(json.dumps(wanted))
    ended: list[int] = []
    said: list[str] = []
    try:
        with window(browser, server, folder) as opened:
            opened.page.expose_function("codeAutomationExit", lambda code: ended.append(code))
            opened.page.expose_function(
                "codeAutomationLog", lambda kind, texts: said.append(f"{kind}: {texts}")
            )
            (installed,) = server.extensions.glob("plainspec.plainspec-*")
            payload = [
                ["extensionDevelopmentPath", f"vscode-remote://{server.host}{installed}"],
                ["extensionTestsPath", f"vscode-remote://{server.host}{HOST}"],
                ["skipWelcome", "true"],
            ]
            address = f"{server.base}/?folder={quote(str(folder))}"
            opened.page.goto(f"{address}&payload={quote(json.dumps(payload))}")

            def done() -> bool:
                opened.page.wait_for_timeout(50)  # the page's calls come in meanwhile
                return bool(ended)

            until(
                done,
                lambda: "the end of the script:\n" + "\n".join(said)[-5000:],
                seconds=2 * PATIENCE,
            )
            assert ended == [0], "\n".join(said)[-5000:]
    finally:
        server.stop()
    return json.loads((folder.parent / "told.json").read_text())


def test_the_extension_is_active_and_has_every_command_that_it_names(told: Any) -> None:
    assert told["active"]
    assert told["missing"] == []


def test_nothing_is_there_twice_beside_the_markdown_extension(told: Any) -> None:
    for kind in ("symbols", "links", "anchor", "citation", "anchors", "ids"):
        assert told[kind], kind
        twice = [name for name, count in Counter(told[kind]).items() if count > 1]
        assert not twice, (kind, twice)


def test_definitions_lead_where_the_specification_says(told: Any, folder: Path) -> None:
    line, _ = position(folder / "model_spec.md", "{#chain_of_command")
    assert told["anchor"] == [f"model_spec.md:{line}"]
    assert told["citation"] == ["sy73.md:1"]


def test_diagnostics_are_what_check_reports(told: Any, folder: Path) -> None:
    assert told["pages"] == 0, "each finding names its rule's page"
    wanted = (
        f"{finding['rule']} {finding['path']}:{finding['start']['line']}"
        for finding in checked(folder)["findings"]
    )
    assert sorted(told["rules"]) == sorted(wanted)
