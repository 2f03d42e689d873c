"""A language client for tests, in the server's own process and event loop."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any, ParamSpec

from plainspec.analysis.rule import Context, Finding, FindingTag, Rule, Scope, Severity
from plainspec.index.facts import file_key
from plainspec.lsp.server import PlainspecServer, create_server
from plainspec.lsp.transport import Frames, frame, over_socket
from plainspec.lsp.uris import to_uri
from plainspec.lsp.view import Feature
from plainspec.model import Section
from plainspec.text.span import Span
from tests.support.patience import PATIENCE

Message = dict[str, Any]
P = ParamSpec("P")


def on_loop(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """Run the test on an event loop of its own."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        asyncio.run(test(*args, **kwargs))

    return run


def _todo(section: Section, context: Context) -> Iterator[Finding]:
    at = section.text.find("TODO")
    while at >= 0:
        yield Finding(Span(at, at + 4), "Say what is to be done.", tags=(FindingTag.UNNECESSARY,))
        at = section.text.find("TODO", at + 4)


def _missing(section: Section, context: Context) -> Iterator[Finding]:
    folder = context.document.path.rpartition("/")[0]
    for link in section.syntax.links:
        path = f"{folder}/{link.destination}"
        if not context.lookup(file_key(path)):
            yield Finding(link.span, f"There is no file {link.destination}.")


TODO = Rule("todo-word", Severity.WARNING, Scope.SECTION, False, _todo, "It says TODO.")
MISSING = Rule("missing-file", Severity.ERROR, Scope.WORKSPACE, False, _missing, "No such file.")
RULES = (TODO, MISSING)


class ServerError(Exception):
    """The error that the server answered with."""

    def __init__(self, error: Message) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]
        self.data = error.get("data")


class Client:
    """The editor's side of one session. ``received`` are all notifications and requests, in order.

    Requests of the server are answered with null, ``workspace/configuration``
    with ``settings``; those named in ``silent`` are not answered.
    """

    def __init__(self, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        self._number = 0
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self.received: list[Message] = []
        self.refusals: list[Message] = []
        self.settings: object = None
        self.silent: set[str] = set()
        self.arrived = asyncio.Condition()
        self.server: PlainspecServer | None = None

    # -- sending -----------------------------------------------------------

    def send_bytes(self, data: bytes) -> None:
        self._writer.write(data)

    def send(self, *messages: Message) -> None:
        bodies = (json.dumps({"jsonrpc": "2.0", **message}).encode() for message in messages)
        self._writer.write(b"".join(map(frame, bodies)))

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"method": method, "params": params})

    def start(self, method: str, params: Any = None) -> tuple[int, asyncio.Future[Any]]:
        """Send a request; its number and its answer to come."""
        self._number += 1
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[self._number] = future
        self.send({"id": self._number, "method": method, "params": params})
        return self._number, future

    async def request(self, method: str, params: Any = None) -> Any:
        _, future = self.start(method, params)
        return await asyncio.wait_for(future, PATIENCE)

    # -- the usual ---------------------------------------------------------

    async def initialize(
        self, root: Path | None = None, capabilities: Message | None = None, **more: Any
    ) -> Message:
        folders = [{"uri": to_uri(root.as_posix()), "name": "root"}] if root else None
        params = {
            "processId": None,
            "rootUri": None,
            "capabilities": capabilities or {},
            "workspaceFolders": folders,
            **more,
        }
        result: Message = await self.request("initialize", params)
        self.notify("initialized", {})
        return result

    def open(self, uri: str, text: str, version: int = 1) -> None:
        document = {"uri": uri, "languageId": "markdown", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, version: int | None, *changes: Message) -> None:
        self.send(change(uri, version, *changes))

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    async def settled(self) -> None:
        """Everything sent so far has been handled, and what follows from it published."""
        with contextlib.suppress(ServerError):
            await self.request("plainspec/unknown")
        with contextlib.suppress(ServerError):
            await self.request("plainspec/unknown")

    # -- receiving -----------------------------------------------------------

    async def take(self, message: Message) -> None:
        if "method" not in message:
            future = self._waiting.pop(message.get("id") or 0, None)
            if future is None:
                self.refusals.append(message)
            elif not future.done():
                if "error" in message:
                    future.set_exception(ServerError(message["error"]))
                else:
                    future.set_result(message["result"])
        else:
            self.received.append(message)
            if "id" in message and message["method"] not in self.silent:
                result = None
                if message["method"] == "workspace/configuration":
                    result = [self.settings]
                self.send({"id": message["id"], "result": result})
        async with self.arrived:
            self.arrived.notify_all()

    def all(self, method: str) -> list[Message]:
        """The parameters of all messages *method* so far."""
        return [m.get("params") or {} for m in self.received if m["method"] == method]

    def published(self, uri: str) -> list[list[Message]]:
        """Each list of diagnostics that was published for *uri*."""
        return [
            params["diagnostics"]
            for params in self.all("textDocument/publishDiagnostics")
            if params["uri"] == uri
        ]

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until *condition* holds."""

        async def wait() -> None:
            async with self.arrived:
                await self.arrived.wait_for(lambda: bool(condition()))

        await asyncio.wait_for(wait(), PATIENCE)

    async def diagnostics(self, uri: str, count: int = 1) -> list[Message]:
        """The newest diagnostics of *uri*, when at least *count* lists have come."""
        await self.until(lambda: len(self.published(uri)) >= count)
        return self.published(uri)[-1]

    async def indexed(self) -> None:
        """The server says that it has read the workspace."""
        await self.until(
            lambda: any("Read " in params["message"] for params in self.all("window/logMessage"))
        )


def change(uri: str, version: int | None, *changes: Message) -> Message:
    """The message ``textDocument/didChange``."""
    return {
        "method": "textDocument/didChange",
        "params": {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": list(changes),
        },
    }


def edit(start: tuple[int, int], end: tuple[int, int], text: str) -> Message:
    """One incremental change, in the client's units."""
    (first, left), (last, right) = start, end
    return {
        "range": {
            "start": {"line": first, "character": left},
            "end": {"line": last, "character": right},
        },
        "text": text,
    }


@contextlib.asynccontextmanager
async def connect(
    features: Sequence[Feature] = (), rules: Sequence[Rule] = RULES
) -> AsyncIterator[tuple[Client, asyncio.Task[int]]]:
    """A client, and the running session of its server; the task gives the exit code."""
    ours, theirs = socket.socketpair()
    server = create_server(features, rules)
    connection = over_socket(theirs)
    session = asyncio.ensure_future(server.serve(connection))
    reader, writer = await asyncio.open_connection(sock=ours)
    client = Client(writer)
    client.server = server

    async def listen() -> None:
        frames = Frames()
        while data := await reader.read(65_536):
            for body in frames.feed(data):
                await client.take(json.loads(body))

    listening = asyncio.ensure_future(listen())
    try:
        yield client, session
    finally:
        writer.close()
        await asyncio.wait_for(session, PATIENCE)
        await asyncio.get_running_loop().run_in_executor(None, connection.finish, 1.0)
        await asyncio.wait_for(listening, PATIENCE)
