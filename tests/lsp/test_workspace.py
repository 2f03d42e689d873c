"""The workspace: reading it, its progress, folders, settings, watched files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plainspec.lsp.options import LlmOptions, Options, read_options
from plainspec.lsp.uris import to_uri
from plainspec.lsp.watching import is_noise
from plainspec.syntax.source import LANGUAGES
from tests.lsp.harness import Message, connect, on_loop

PROGRESS = {"window": {"workDoneProgress": True}}
NOTE = "file:///notes/a.md"


def write_many(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"doc-{number:03}.md").write_text(f"# Part {number}\n\nTODO\n")


@on_loop
async def test_progress_of_reading(tmp_path: Path) -> None:
    write_many(tmp_path, 400)
    async with connect() as (client, _):
        await client.initialize(tmp_path, PROGRESS)
        await client.indexed()
        await client.settled()
        (created,) = client.all("window/workDoneProgress/create")

        def progress() -> list[Message]:
            every = client.all("$/progress")
            return [p["value"] for p in every if p["token"] == created["token"]]

        await client.until(lambda: progress()[-1]["kind"] == "end")
        values = progress()
        assert values[0]["kind"] == "begin"
        assert values[0]["cancellable"] is True
        assert "400 documents" in values[-1]["message"]


@on_loop
async def test_no_progress_for_clients_without_it(tmp_path: Path) -> None:
    write_many(tmp_path, 3)
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        await client.indexed()
        assert not client.all("window/workDoneProgress/create")
        assert not client.all("$/progress")


@on_loop
async def test_a_client_that_never_answers_is_served_all_the_same(tmp_path: Path) -> None:
    write_many(tmp_path, 3)
    capabilities = {**PROGRESS, "workspace": {"configuration": True}}
    async with connect() as (client, session):
        client.silent = {"window/workDoneProgress/create", "workspace/configuration"}
        await client.initialize(tmp_path, capabilities)
        await client.indexed()
        assert not client.all("$/progress")
        await client.request("shutdown")
        client.notify("exit")
        assert await session == 0


@on_loop
async def test_reading_can_be_stopped(tmp_path: Path) -> None:
    write_many(tmp_path, 400)
    (tmp_path / "doc-000.md").write_text("TODO [gone](gone.md)\n")
    uri = to_uri((tmp_path / "doc-000.md").as_posix())
    async with connect() as (client, _):
        await client.initialize(tmp_path, PROGRESS)
        await client.until(lambda: client.all("$/progress"))
        token = client.all("$/progress")[0]["token"]
        client.notify("window/workDoneProgress/cancel", {"token": token})
        await client.until(lambda: client.all("$/progress")[-1]["value"]["kind"] == "end")
        message = client.all("$/progress")[-1]["value"]["message"]
        client.open(uri, "TODO [gone](gone.md)\n")
        found = await client.diagnostics(uri)
        if "stopped" in message:  # what needs the whole workspace is held back
            assert [item["code"] for item in found] == ["todo-word"]
        else:
            assert "400 documents" in message


@on_loop
async def test_findings_that_need_everything_wait_for_it(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[b](b.md) TODO\n")
    uri = to_uri((tmp_path / "a.md").as_posix())
    options = {"indexOnStart": False}
    async with connect() as (client, _):
        await client.initialize(tmp_path, initializationOptions=options)
        client.open(uri, "[b](b.md) TODO\n")
        assert [d["code"] for d in await client.diagnostics(uri)] == ["todo-word"]
        settings = {"plainspec": {"indexOnStart": True}}
        client.notify("workspace/didChangeConfiguration", {"settings": settings})
        found = await client.diagnostics(uri, 2)
        assert [d["code"] for d in found] == ["missing-file", "todo-word"]


@on_loop
async def test_without_a_folder_documents_are_served() -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "TODO\n")
        assert len(await client.diagnostics(NOTE)) == 1


@on_loop
async def test_folders_come_and_go(tmp_path: Path) -> None:
    folders = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text("TODO\n")
        folders.append({"uri": to_uri((tmp_path / name).as_posix()), "name": name})
    uris = [folder["uri"] + "/a.md" for folder in folders]
    async with connect() as (client, _):
        await client.initialize(tmp_path / "one")
        await client.diagnostics(uris[0])
        assert not client.published(uris[1])
        event = {"added": [folders[1]], "removed": [folders[0]]}
        client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
        assert len(await client.diagnostics(uris[1])) == 1
        assert await client.diagnostics(uris[0], 2) == []


@on_loop
async def test_folders_that_are_not_on_this_disk_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO\n")
    folders = [
        {"uri": "vscode-vfs://github/x/y", "name": "remote"},
        {"uri": to_uri(tmp_path.as_posix()), "name": "here"},
        {"uri": to_uri((tmp_path / "none").as_posix()), "name": "gone"},
    ]
    async with connect() as (client, _):
        await client.initialize(workspaceFolders=folders)
        assert len(await client.diagnostics(to_uri((tmp_path / "a.md").as_posix()))) == 1


# -- watched files ---------------------------------------------------------------


@on_loop
async def test_what_is_watched(tmp_path: Path) -> None:
    watching = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}}
    async with connect() as (client, _):
        await client.initialize(tmp_path, watching)
        await client.until(lambda: client.all("client/registerCapability"))
        (request,) = client.all("client/registerCapability")
        (registration,) = request["registrations"]
        watchers = registration["registerOptions"]["watchers"]
        everything = next(w for w in watchers if w["globPattern"] == "**/*")
        assert everything["kind"] == 1 | 4
        content = [w for w in watchers if w is not everything]
        assert all(w["kind"] == 2 for w in content)
        patterns = " ".join(w["globPattern"] for w in content)
        for suffix in ("md", "plainspec.toml", "pyproject.toml", *LANGUAGES):
            assert suffix.lstrip(".") in patterns


@on_loop
async def test_many_files_at_once(tmp_path: Path) -> None:
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        await client.indexed()
        write_many(tmp_path, 100)
        uris = [to_uri(path.as_posix()) for path in sorted(tmp_path.iterdir())]
        changes = [{"uri": uri, "type": 1} for uri in uris]
        client.notify("workspace/didChangeWatchedFiles", {"changes": changes})
        for uri in uris:
            assert len(await client.diagnostics(uri)) == 1


@on_loop
async def test_a_configuration_file_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO\n")
    uri = to_uri((tmp_path / "a.md").as_posix())
    settings = tmp_path / "plainspec.toml"
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        assert len(await client.diagnostics(uri)) == 1
        settings.write_text('[rules]\ntodo-word = "off"\n')
        changes = [{"uri": to_uri(settings.as_posix()), "type": 1}]
        client.notify("workspace/didChangeWatchedFiles", {"changes": changes})
        assert await client.diagnostics(uri, 2) == []


@on_loop
async def test_a_saved_file_is_read_by_clients_that_watch_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[b](b.md)\n")
    uri, other = (to_uri((tmp_path / name).as_posix()) for name in ("a.md", "b.md"))
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        assert len(await client.diagnostics(uri)) == 1
        (tmp_path / "b.md").write_text("here\n")
        client.notify("textDocument/didSave", {"textDocument": {"uri": other}})
        assert await client.diagnostics(uri, 2) == []


def test_what_tools_keep_is_noise() -> None:
    assert is_noise("/specs/.git/index.lock")
    assert is_noise("/specs/node_modules/x/readme.md")
    assert not is_noise("/specs/.github/readme.md")


# -- options -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "options", "problems"),
    [
        (None, Options(), 0),
        ({}, Options(), 0),
        ({"paranoid": True}, Options(paranoid=True), 0),
        ({"plainspec": {"paranoid": True}}, Options(paranoid=True), 0),
        ({"diagnostics": "no"}, Options(), 1),
        ({"diagnostics": 0}, Options(), 1),
        ({"diagnotsics": False, "indexOnStart": False}, Options(indexOnStart=False), 1),
        ([1], Options(), 1),
        ("x", Options(), 1),
        ({"llm": None}, Options(), 0),
        (
            {"llm": {"baseUrl": "http://localhost:8080/v1", "model": "m"}},
            Options(llm=LlmOptions("http://localhost:8080/v1", "m")),
            0,
        ),
        ({"llm": {"model": "m", "baseUrl": 5}}, Options(llm=LlmOptions(model="m")), 1),
        ({"llm": {"apiKey": "sk-secret"}}, Options(), 1),
        ({"llm": "gpt"}, Options(), 1),
    ],
)
def test_options(value: object, options: Options, problems: int) -> None:
    found, said = read_options(value, Options())
    assert found == options
    assert len(said) == problems
    assert "sk-secret" not in str(said)


@on_loop
async def test_settings_are_asked_for_where_the_client_can_tell() -> None:
    capabilities: dict[str, Any] = {"workspace": {"configuration": True}}
    async with connect() as (client, _):
        client.settings = {"diagnostics": False, "colour": "blue"}
        await client.initialize(capabilities=capabilities)
        await client.until(
            lambda: any("colour" in p["message"] for p in client.all("window/logMessage"))
        )
        client.open(NOTE, "TODO\n")
        assert await client.diagnostics(NOTE) == []
        client.settings = {"diagnostics": True}
        client.notify("workspace/didChangeConfiguration", {"settings": None})
        assert len(await client.diagnostics(NOTE, 2)) == 1


@on_loop
async def test_unknown_initialization_options_are_logged() -> None:
    async with connect() as (client, _):
        await client.initialize(initializationOptions={"diagnotsics": True})
        await client.settled()
        (said,) = client.all("window/logMessage")
        assert "diagnotsics" in said["message"]
