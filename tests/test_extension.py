"""What the VS Code extension says of the server, compared with the server itself."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

from plainspec import __version__
from plainspec.lsp import own
from plainspec.lsp.commands import COMMANDS
from plainspec.lsp.edits import CLARIFY, GENERATE, JUDGE, KEEP, RECORD
from plainspec.lsp.options import LlmOptions, Options
from plainspec.model.authority import MEANINGS

CLIENT = Path(__file__).resolve().parents[1] / "client-vscode"
MANIFEST: dict[str, Any] = json.loads((CLIENT / "package.json").read_text("utf-8"))
SETTINGS: dict[str, dict[str, Any]] = MANIFEST["contributes"]["configuration"]["properties"]

#: Set by the extension, according to what VS Code can do.
ITS_OWN = {"announceChanges", "besideMarkdown", "inputBox"}
#: Settings that the extension reads itself.
FOR_ITSELF = {"path"}
#: Options for other editors and agents: this extension leaves them as they are.
FOR_OTHERS = {"pushDiagnostics"}


def sources() -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted((CLIENT / "src").glob("*.ts")))


def test_client_and_server_have_one_version() -> None:
    assert MANIFEST["version"] == __version__
    lock = json.loads((CLIENT / "package-lock.json").read_text("utf-8"))
    assert {lock["version"], lock["packages"][""]["version"]} == {__version__}
    assert f"## {__version__}" in (CLIENT / "CHANGELOG.md").read_text("utf-8")


def test_each_option_of_the_server_is_a_setting_with_its_default() -> None:
    defaults = asdict(Options())
    defaults |= {f"llm.{name}": value for name, value in defaults.pop("llm").items()}
    settings = {name.removeprefix("plainspec."): value for name, value in SETTINGS.items()}
    assert set(settings) - FOR_ITSELF == set(defaults) - ITS_OWN - FOR_OTHERS
    for name in set(settings) - FOR_ITSELF:
        assert settings[name]["default"] == defaults[name], name
        kind = "boolean" if isinstance(defaults[name], bool) else "string"
        assert settings[name]["type"] == kind, name


def test_the_extension_tells_the_server_each_of_its_options() -> None:
    text = (CLIENT / "src" / "options.ts").read_text("utf-8")

    def listed(name: str) -> set[str]:
        found = re.search(rf"const {name} = \[([^\]]*)\]", text)
        assert found
        return set(re.findall(r"'(\w+)'", found[1]))

    assert listed("OPTIONS") == set(asdict(Options())) - ITS_OWN - FOR_OTHERS - {"llm"}
    assert listed("LLM_OPTIONS") == set(asdict(LlmOptions()))
    for name in ITS_OWN:
        assert re.search(rf"\b{name}: ", (CLIENT / "src" / "settings.ts").read_text("utf-8")), name


def test_what_chooses_a_program_or_a_language_model_is_the_users_own_setting() -> None:
    restricted = MANIFEST["capabilities"]["untrustedWorkspaces"]
    assert restricted["supported"] == "limited"
    for name, setting in SETTINGS.items():
        if setting["type"] == "string":
            assert setting["scope"] == "machine", name
            assert name in restricted["restrictedConfigurations"], name


def test_settings_are_documented() -> None:
    readme = (CLIENT / "README.md").read_text("utf-8")
    for name, setting in SETTINGS.items():
        assert setting["markdownDescription"].endswith("."), name
        shown = f"`{json.dumps(setting['default'])}`" if setting["type"] == "boolean" else ""
        assert re.search(rf"\| `{re.escape(name)}` \| {re.escape(shown)} ?\|", readme), name


def test_the_extension_asks_what_the_server_answers() -> None:
    text = (CLIENT / "src" / "protocol.ts").read_text("utf-8")
    asked = set(re.findall(r"= '(plainspec/\w+)'", text))
    answered = {own.SPECS, own.CLAUSES, own.COVERAGE, own.QUESTIONS, own.CHECK, own.CHANGED}
    assert asked == answered


def test_each_command_is_carried_out_by_one_of_the_two() -> None:
    declared = {each["command"] for each in MANIFEST["contributes"]["commands"]}
    text = sources().replace("[`${VIEW}.", "'plainspec.clauses.").replace("`]:", "':")
    registered = set(re.findall(r"'(plainspec\.[\w.]+)': ?\(", text))
    assert declared <= registered
    assert registered - declared == {KEEP}  # the server's code actions call it
    assert not registered & set(COMMANDS)
    for name in (RECORD, GENERATE, CLARIFY, JUDGE):
        assert f"'{name}'" in text, name


def test_menus_and_the_walkthrough_name_commands_that_exist() -> None:
    declared = {each["command"] for each in MANIFEST["contributes"]["commands"]}
    used = {
        item["command"] for items in MANIFEST["contributes"]["menus"].values() for item in items
    }
    assert used <= declared
    text = json.dumps(
        [MANIFEST["contributes"]["walkthroughs"], MANIFEST["contributes"]["viewsWelcome"]]
    )
    links = set(re.findall(r"\(command:(plainspec\.[\w.]+)", text))
    assert links <= declared | {"plainspec.clauses.focus"}
    for step in MANIFEST["contributes"]["walkthroughs"][0]["steps"]:
        assert (CLIENT / step["media"]["markdown"]).is_file()


def test_every_authority_of_the_chain_has_a_badge_of_its_own() -> None:
    assert len({level[0] for level in MEANINGS}) == len(MEANINGS)


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((CLIENT / "package-lock.json").read_text("utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert "omit-lockfile-registry-resolved=true" in (CLIENT / ".npmrc").read_text("utf-8")
