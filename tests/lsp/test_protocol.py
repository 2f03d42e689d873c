"""The conversation: handshakes of real clients, messages out of order, broken messages, errors."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from plainspec.index.snapshot import Snapshot
from plainspec.lsp.transport import frame
from plainspec.lsp.uris import to_uri
from plainspec.lsp.view import Feature, View, at_position, of_document, of_workspace
from plainspec.text.span import Location, Position, Range
from tests.lsp.harness import Client, ServerError, connect, edit, on_loop
from tests.support.patience import PATIENCE

CLIENTS = Path(__file__).resolve().parents[3] / "shared" / "clients"
PARAMS = sorted(CLIENTS.glob("*.json"))
NOTE = "file:///notes/a.md"

INVALID_REQUEST, METHOD_NOT_FOUND, INVALID_PARAMS, INTERNAL = -32600, -32601, -32602, -32603
PARSE_ERROR, NOT_INITIALIZED, CANCELLED, MODIFIED = -32700, -32002, -32800, -32801


def test_the_recorded_clients_are_there() -> None:
    if not PARAMS and "CI" not in os.environ:
        pytest.skip("../shared/clients is not there")
    assert len(PARAMS) == 8


@pytest.mark.parametrize("file", PARAMS, ids=lambda file: file.stem)
@on_loop
async def test_handshake_of_a_real_client(file: Path, tmp_path: Path) -> None:
    params = json.loads(file.read_text())
    text = file.read_text().replace("/workspace", tmp_path.as_posix())
    (tmp_path / "closed.md").write_text("TODO\n")
    params = json.loads(text)
    uri = to_uri((tmp_path / "open.md").as_posix())
    async with connect() as (client, session):
        result = await client.request("initialize", params)
        capabilities = result["capabilities"]
        offered = params["capabilities"].get("general", {}).get("positionEncodings", ["utf-16"])
        assert capabilities["positionEncoding"] == offered[0]
        refreshes = params["capabilities"]["workspace"].get("diagnostics")
        pulls = "diagnostic" in params["capabilities"]["textDocument"] and bool(refreshes)
        assert ("diagnosticProvider" in capabilities) == pulls
        client.notify("initialized", {})
        client.open(uri, "🎯 TODO\n")
        await client.settled()
        if params.get("rootPath"):
            await client.indexed()
        else:
            await client.settled()
        units = {"utf-8": 5, "utf-16": 3, "utf-32": 2}[offered[0]]
        if pulls:
            answer = await client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
            items = answer["items"]
            await client.settled()
            assert not client.all("textDocument/publishDiagnostics")
        else:
            items = await client.diagnostics(uri)
        assert [item["range"]["start"] for item in items] == [{"line": 0, "character": units}]
        assert bool(client.all("window/workDoneProgress/create")) == bool(
            params["capabilities"].get("window", {}).get("workDoneProgress")
            and params.get("rootPath")
        )
        registered = {
            registration["method"]
            for request in client.all("client/registerCapability")
            for registration in request["registrations"]
        }
        watched = params["capabilities"]["workspace"].get("didChangeWatchedFiles", {})
        assert ("workspace/didChangeWatchedFiles" in registered) == watched.get(
            "dynamicRegistration", False
        )
        assert await client.request("shutdown") is None
        client.notify("exit")
        assert await session == 0


@on_loop
async def test_nothing_is_read_before_initialized(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO")
    async with connect() as (client, _):
        folders = [{"uri": to_uri(tmp_path.as_posix()), "name": "x"}]
        await client.request(
            "initialize", {"capabilities": {}, "processId": None, "workspaceFolders": folders}
        )
        await client.settled()
        assert not client.received
        assert client.server is not None
        assert not client.server.session.workspace.snapshot.configurations


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["utf-32", "utf-8"], "utf-32"),
        (["utf-7", "utf-8"], "utf-8"),
        (["utf-7"], "utf-16"),
        ([], "utf-16"),
        (None, "utf-16"),
    ],
)
@on_loop
async def test_the_first_known_encoding_is_taken(offered: Any, chosen: str) -> None:
    async with connect() as (client, _):
        result = await client.initialize(capabilities={"general": {"positionEncodings": offered}})
        assert result["capabilities"]["positionEncoding"] == chosen


@on_loop
async def test_folders_are_found_in_all_three_places(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO\n")
    uri = to_uri((tmp_path / "a.md").as_posix())
    places: list[dict[str, Any]] = [
        {"workspaceFolders": [{"uri": to_uri(tmp_path.as_posix()), "name": ""}]},
        {"rootUri": to_uri(tmp_path.as_posix()), "workspaceFolders": None},
        {"rootPath": str(tmp_path), "workspaceFolders": []},
    ]
    for place in places:
        async with connect() as (client, _):
            await client.initialize(**place)
            assert len(await client.diagnostics(uri)) == 1


@on_loop
async def test_requests_before_initialize_are_refused() -> None:
    async with connect() as (client, session):
        client.notify("textDocument/didOpen", {"textDocument": 5})
        with pytest.raises(ServerError) as caught:
            await client.request("textDocument/hover", {})
        assert caught.value.code == NOT_INITIALIZED
        client.notify("exit")
        assert await session == 1


@on_loop
async def test_initialize_twice_is_refused() -> None:
    async with connect() as (client, _):
        await client.initialize()
        with pytest.raises(ServerError) as caught:
            await client.request("initialize", {"capabilities": {}, "processId": None})
        assert caught.value.code == INVALID_REQUEST


@on_loop
async def test_after_shutdown_only_exit_is_taken() -> None:
    async with connect() as (client, session):
        await client.initialize()
        await client.request("shutdown")
        for method in ("textDocument/hover", "shutdown", "plainspec/unknown"):
            with pytest.raises(ServerError) as caught:
                await client.request(method)
            assert caught.value.code == INVALID_REQUEST
        client.open(NOTE, "TODO")
        client.notify("exit")
        assert await session == 0
        assert not client.all("textDocument/publishDiagnostics")


@on_loop
async def test_exit_without_shutdown_is_a_failure() -> None:
    async with connect() as (client, session):
        await client.initialize()
        client.notify("exit")
        assert await session == 1


@on_loop
async def test_the_end_of_input_ends_the_session() -> None:
    async with connect() as (client, session):
        await client.initialize()
        client._writer.write_eof()
        assert await session == 1


@on_loop
async def test_a_client_that_forgets_initialized_is_served() -> None:
    async with connect() as (client, _):
        await client.request("initialize", {"capabilities": {}, "processId": None})
        client.open(NOTE, "TODO")
        assert len(await client.diagnostics(NOTE)) == 1


@on_loop
async def test_initialized_without_parameters_is_taken() -> None:
    async with connect() as (client, _):
        await client.request("initialize", {"capabilities": {}, "processId": None})
        client.send({"method": "initialized"})
        client.open(NOTE, "TODO")
        assert len(await client.diagnostics(NOTE)) == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"{", PARSE_ERROR),
        (b"\xff\xfe", PARSE_ERROR),
        (b'{"x": NaN}', PARSE_ERROR),
        (b"[" * 100_000, PARSE_ERROR),
        (b"[]", INVALID_REQUEST),
        (b"5", INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":null,"method":"shutdown"}', INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":{},"method":"shutdown"}', INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":7,"method":5}', INVALID_REQUEST),
        (b'{"jsonrpc":"1.0","id":7,"method":"shutdown"}', INVALID_REQUEST),
        (b'{"jsonrpc":"2.0","id":7,"method":"textDocument/none"}', METHOD_NOT_FOUND),
        (b'{"jsonrpc":"2.0","id":7,"method":"$/none"}', METHOD_NOT_FOUND),
        (b'{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}', INVALID_PARAMS),
        (b'{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":[1]}', INVALID_PARAMS),
        (b'{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":"x"}', INVALID_PARAMS),
        (
            json.dumps(
                {
                    "jsonrpc": "2.0",
                    "id": 7,
                    "method": "textDocument/hover",
                    "params": {
                        "textDocument": {"uri": "file:///a.md"},
                        "position": {"line": -1, "character": 0},
                    },
                }
            ).encode(),
            INVALID_PARAMS,
        ),
    ],
)
@on_loop
async def test_a_broken_request_gets_its_error_and_the_server_goes_on(
    body: bytes, code: int
) -> None:
    async with connect([HOVER]) as (client, _):
        await client.initialize()
        client.send_bytes(frame(body))
        await client.until(lambda: client.refusals)
        assert client.refusals[0]["error"]["code"] == code
        assert client.refusals[0]["id"] in (None, 7)
        client.open(NOTE, "TODO")
        assert len(await client.diagnostics(NOTE)) == 1


@pytest.mark.parametrize(
    "message",
    [
        {"method": "textDocument/didOpen"},
        {"method": "textDocument/didOpen", "params": {"textDocument": {"uri": NOTE, "text": 5}}},
        {"method": "textDocument/didChange", "params": {"textDocument": {"uri": NOTE}}},
        {"method": "textDocument/didChange", "params": []},
        {"method": "textDocument/didClose", "params": None},
        {"method": "workspace/didChangeWatchedFiles", "params": {"changes": [5]}},
        {"method": "workspace/didChangeWorkspaceFolders", "params": {}},
        {"method": "workspace/didChangeConfiguration", "params": {}},
        {"method": "window/workDoneProgress/cancel", "params": {"token": "none"}},
        {"method": "notebookDocument/didOpen", "params": {}},
        {"method": "textDocument/willSave", "params": {}},
        {"method": "$/cancelRequest", "params": {"id": 99}},
        {"method": "$/cancelRequest", "params": 5},
        {"method": "$/setTrace", "params": {"value": "verbose"}},
        {"method": "$/setTrace", "params": {"value": 5}},
        {"method": "none"},
        {"id": "nobody asked", "result": None},
        {"id": None, "error": {"code": 1, "message": "?"}},
        {"id": [], "result": 5},
        {},
    ],
)
@on_loop
async def test_a_broken_notification_changes_nothing(message: dict[str, Any]) -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "TODO")
        assert len(await client.diagnostics(NOTE)) == 1
        client.send(message)
        client.change(NOTE, 2, edit((0, 0), (0, 4), "Done"))
        assert await client.diagnostics(NOTE, 2) == []
        assert not client.refusals


# -- features ------------------------------------------------------------------


def line_at(snapshot: Snapshot, path: str, position: Position) -> str | None:
    document = snapshot.document(path)
    return None if document is None else f"{position.column}:{document.line(position.line)}"


def as_hover(view: View, text: str | None) -> types.Hover | None:
    return None if text is None else types.Hover(text)


HOVER = Feature(types.TEXT_DOCUMENT_HOVER, line_at, at_position, as_hover)


def here(line: int, character: int, uri: str = NOTE) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


@on_loop
async def test_a_request_sees_every_edit_before_it() -> None:
    async with connect([HOVER]) as (client, _):
        result = await client.initialize()
        assert result["capabilities"]["hoverProvider"]
        client.open(NOTE, "🎯x\n")
        answers = []
        for number in range(20):
            client.change(NOTE, number + 2, edit((0, 2), (0, 2), str(number % 10)))
            answers.append(client.start("textDocument/hover", here(0, 2))[1])
        texts = [answer["contents"] for answer in await asyncio.gather(*answers)]
        written = ""
        for number, text in enumerate(texts):
            written = str(number % 10) + written
            assert text == f"1:🎯{written}x"
        assert await client.request("textDocument/hover", here(0, 0, "file:///other.md")) is None


@on_loop
async def test_a_feature_that_fails_does_not_take_the_server_down(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(snapshot: Snapshot, path: str, position: Position) -> None:
        raise KeyError("secret detail")

    feature = Feature(types.TEXT_DOCUMENT_HOVER, fail, at_position, as_hover)
    async with connect([feature]) as (client, _):
        await client.initialize()
        with pytest.raises(ServerError) as caught:
            await client.request("textDocument/hover", here(0, 0))
        assert caught.value.code == INTERNAL
        assert caught.value.data is None
        assert "secret" not in str(caught.value)
        assert "secret detail" in caplog.text
        client.open(NOTE, "TODO")
        assert len(await client.diagnostics(NOTE)) == 1


@on_loop
async def test_an_answer_that_cannot_be_encoded_is_an_internal_error() -> None:
    feature = Feature(
        types.TEXT_DOCUMENT_HOVER, line_at, at_position, lambda view, result: object()
    )
    async with connect([feature]) as (client, _):
        await client.initialize()
        with pytest.raises(ServerError) as caught:
            await client.request("textDocument/hover", here(0, 0))
        assert caught.value.code == INTERNAL


def places_of(snapshot: Snapshot, path: str) -> list[Location]:
    """The first x of each line of other.md and code.py beside *path*."""
    folder = path.rpartition("/")[0]
    at = Range(Position(0, 1), Position(0, 2))
    return [Location(f"{folder}/{name}", at) for name in ("other.md", "code.py", "gone.py")]


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 4), ("utf-16", 2), ("utf-32", 1)])
@on_loop
async def test_places_in_other_files_are_converted(
    encoding: str, column: int, tmp_path: Path
) -> None:
    feature = Feature(
        types.TEXT_DOCUMENT_DOCUMENT_LINK,
        places_of,
        of_document,
        lambda view, found: [view.places.location(location) for location in found],
    )
    (tmp_path / "other.md").write_text("🎯x\n", encoding="utf-8")
    (tmp_path / "code.py").write_text("𝄞x = 1\n", encoding="utf-8")
    uri = to_uri((tmp_path / "a.md").as_posix())
    async with connect([feature]) as (client, _):
        await client.initialize(tmp_path, {"general": {"positionEncodings": [encoding]}})
        await client.indexed()
        client.open(uri, "")
        found = await client.request("textDocument/documentLink", {"textDocument": {"uri": uri}})
        starts = [location["range"]["start"]["character"] for location in found]
        assert starts == [column, column, 1]  # of a file that is gone nothing can be known


# -- slow features ---------------------------------------------------------------


class Slow:
    """A feature that waits for the test."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.go_on = threading.Event()
        self.stopped = threading.Event()

    def __call__(self, snapshot: Snapshot, *, cancelled: Callable[[], bool]) -> str:
        self.started.set()
        while not self.go_on.wait(0.005):
            if cancelled():
                self.stopped.set()
                return "stopped"
        return "done"

    @property
    def feature(self) -> Feature:
        return Feature(
            types.WORKSPACE_SYMBOL, self, of_workspace, lambda view, text: [text], slow=True
        )


async def begun(slow: Slow, client: Client) -> tuple[int, asyncio.Future[Any]]:
    number, answer = client.start("workspace/symbol", {"query": ""})
    assert await asyncio.get_running_loop().run_in_executor(None, slow.started.wait, PATIENCE)
    return number, answer


@on_loop
async def test_slow_work_does_not_hold_up_other_messages() -> None:
    slow = Slow()
    async with connect([slow.feature, HOVER]) as (client, _):
        await client.initialize()
        client.open(NOTE, "x")
        _, answer = await begun(slow, client)
        assert (await client.request("textDocument/hover", here(0, 0)))["contents"] == "0:x"
        assert not answer.done()
        slow.go_on.set()
        assert await answer == ["done"]


@on_loop
async def test_a_cancelled_request_is_answered_at_once_and_its_work_stops() -> None:
    slow = Slow()
    async with connect([slow.feature]) as (client, _):
        await client.initialize()
        number, answer = await begun(slow, client)
        client.notify("$/cancelRequest", {"id": number})
        with pytest.raises(ServerError) as caught:
            await asyncio.wait_for(answer, PATIENCE)
        assert caught.value.code == CANCELLED
        assert await asyncio.get_running_loop().run_in_executor(None, slow.stopped.wait, PATIENCE)


@on_loop
async def test_a_result_for_text_that_has_changed_is_dropped() -> None:
    slow = Slow()
    async with connect([slow.feature]) as (client, _):
        await client.initialize()
        client.open(NOTE, "x")
        _, answer = await begun(slow, client)
        client.change(NOTE, 2, {"text": "y"})
        await client.settled()
        slow.go_on.set()
        with pytest.raises(ServerError) as caught:
            await asyncio.wait_for(answer, PATIENCE)
        assert caught.value.code == MODIFIED


@on_loop
async def test_shutdown_cancels_what_still_runs() -> None:
    slow = Slow()
    async with connect([slow.feature]) as (client, session):
        await client.initialize()
        _, answer = await begun(slow, client)
        await client.request("shutdown")
        with pytest.raises(ServerError) as caught:
            await asyncio.wait_for(answer, PATIENCE)
        assert caught.value.code == CANCELLED
        client.notify("exit")
        assert await session == 0


@on_loop
async def test_errors_of_the_transport_are_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    async with connect() as (client, _):
        await client.initialize()
        assert client.server is not None
        with caplog.at_level(logging.ERROR):
            client.server.report_server_error(ValueError("closed"), ValueError)
        await client.settled()
        assert not client.all("window/showMessage")
        assert "closed" in caplog.text
