"""``plainspec llm``: what is configured and why, without a secret; consents taken back."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.llm.budget import Ledger, Used
from plainspec.llm.consent import Consents
from plainspec.llm.endpoint import Endpoint, read_address

KEY = "sk-proj-0123456789abcdef"
THERE = Endpoint(read_address("https://models.example/v1"), "large")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_OPENAI_", "PLAINSPEC_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PLAINSPEC_CONFIG_DIR", str(tmp_path / "configuration"))
    monkeypatch.setenv("PLAINSPEC_STATE_DIR", str(tmp_path / "state"))
    return tmp_path


def test_status_says_how_to_configure(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["llm", "status"]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("No language model is configured. Set OPENAI_API_KEY and")
    assert f"your configuration: {tmp_path / 'configuration' / 'config.toml'}" in shown
    assert "You have not consented" in shown


def test_status_says_what_is_configured_from_where_and_no_secret(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "configuration"
    folder.mkdir()
    (folder / "config.toml").write_text(
        '[llm]\nbase-url = "https://models.example/v1"\napi-key-env = "MUSEUM"\n'
        'headers = { X-Token = "museum-token" }\n'
        "[llm.budget]\nmoney-per-day = 2\n[llm.price]\ninput = 1\noutput = 8\n"
    )
    monkeypatch.setenv("MUSEUM", KEY)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-another-key-0123")
    monkeypatch.setenv("PLAINSPEC_MODEL", "large")
    Consents(tmp_path / "state").give(THERE, str(tmp_path))
    Ledger(tmp_path / "state").add(Used(3, 1200, 340, 0.5))
    assert main(["llm", "status"]) == 0
    shown = capsys.readouterr().out
    file = folder / "config.toml"
    assert f"base URL        https://models.example/v1  ({file})" in shown
    assert "model           large  (PLAINSPEC_MODEL in the environment)" in shown
    assert f"key             set (not shown)  (MUSEUM in the environment, which {file}" in shown
    assert "header X-Token  set (not shown)" in shown
    assert "at most 2,000 calls and 5,000,000 tokens, 2.00 USD in a day" in shown
    assert "used today: 3 calls, 1,200 tokens sent and 340 received, about 0.5000 USD" in shown
    assert f"  of {os.path.realpath(tmp_path)}  to https://models.example" in shown
    for secret in (KEY, "sk-another", "museum-token"):
        assert secret not in shown


def test_status_as_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("PLAINSPEC_MODEL", "large")
    assert main(["llm", "status", "--format", "json"]) == 0
    shown = capsys.readouterr().out
    data = json.loads(shown)
    assert data["configured"] is True
    assert data["origin"] == "https://api.openai.com"
    assert data["limits"]["calls-per-run"] == 200
    assert KEY not in shown


def test_a_workspace_configures_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plainspec.toml").write_text('[llm]\nbase-url = "https://evil.example/v1"\n')
    (tmp_path / "config.toml").write_text('[llm]\nbase-url = "https://evil.example/v1"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLAINSPEC_CONFIG_DIR", ".")  # relative: would be the workspace
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert main(["llm", "status"]) == 1
    assert "evil" not in capsys.readouterr().out
    assert main(["check", ".", "--no-cache", "--fail-on", "never"]) == 0
    assert "untrusted-setting" in capsys.readouterr().out


def test_revoke(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    consents = Consents(tmp_path / "state")
    consents.give(THERE, str(tmp_path))
    assert main(["llm", "revoke", "https://models.example/v1", "--workspace", str(tmp_path)]) == 0
    assert "will ask before text of" in capsys.readouterr().err
    assert consents.all() == []
    assert main(["llm", "revoke"]) == 0
    assert "there was no such consent" in capsys.readouterr().err
    assert main(["llm", "revoke", "models"]) == 2
    assert "'models' is no base URL" in capsys.readouterr().err
