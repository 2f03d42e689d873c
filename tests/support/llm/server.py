"""A small HTTP server on the loopback interface, on a thread of its own, that behaves as told.

It keeps what it receives, and whether a client hung up before it had its answer. Every Chat
Completions request is checked against the fields that the ``openai`` package publishes.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from typing_extensions import Self

from tests.support.llm.published import violations


@dataclass
class Received:
    """A request. ``hung_up`` is set where the client left before the answer's end."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    hung_up: threading.Event = field(default_factory=threading.Event)

    @property
    def json(self) -> dict[str, Any]:
        value = json.loads(self.body)
        assert isinstance(value, dict)
        return value

    @property
    def schema_name(self) -> str:
        """The name of the schema that is asked for: the task's, with ``_``."""
        form = self.json.get("response_format") or {}
        return str(form.get("json_schema", {}).get("name", ""))

    def text(self, role: str) -> str:
        """What the messages of *role* say."""
        return "\n".join(m["content"] for m in self.json["messages"] if m["role"] == role)


class Exchange:
    """The server's side of one request."""

    def __init__(self, received: Received, writer: asyncio.StreamWriter) -> None:
        self.received = received
        self._writer = writer

    async def send(self, data: bytes | str) -> None:
        self._writer.write(data.encode() if isinstance(data, str) else data)
        await self._writer.drain()

    async def head(
        self, status: int, kind: str, headers: Mapping[str, str] | None = None, length: int = -1
    ) -> None:
        lines = [f"HTTP/1.1 {status} Whatever", f"Content-Type: {kind}", "Connection: close"]
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        if length >= 0:
            lines.append(f"Content-Length: {length}")
        await self.send("\r\n".join(lines) + "\r\n\r\n")

    async def whole(
        self, status: int, body: str | bytes, kind: str, headers: Mapping[str, str] | None = None
    ) -> None:
        data = body.encode() if isinstance(body, str) else body
        await self.head(status, kind, headers, len(data))
        await self.send(data)

    async def json(
        self, status: int, value: object, headers: Mapping[str, str] | None = None
    ) -> None:
        await self.whole(status, json.dumps(value), "application/json", headers)

    async def error(
        self, status: int, message: str, code: str = "", headers: Mapping[str, str] | None = None
    ) -> None:
        error = {"message": message, "type": "error", "code": code or None, "param": None}
        await self.json(status, {"error": error}, headers)

    async def begin_stream(self) -> None:
        await self.head(200, "text/event-stream; charset=utf-8")

    async def event(self, value: object) -> None:
        await self.send(f"data: {json.dumps(value)}\n\n")

    async def delta(self, content: str | None = None, finish: str | None = None) -> None:
        delta = {} if content is None else {"content": content}
        await self.event(chunk([{"index": 0, "delta": delta, "finish_reason": finish}]))

    async def stream(
        self,
        text: str,
        *,
        finish: str | None = "stop",
        usage: object = None,
        done: bool = True,
        parts: int = 4,
    ) -> None:
        """Stream *text* as servers do: in parts, then why it ends, the usage, ``[DONE]``."""
        await self.begin_stream()
        step = max(1, -(-len(text) // parts))
        for start in range(0, len(text), step):
            await self.delta(text[start : start + step])
        if finish is not None:
            await self.delta(finish=finish)
        if usage is not None:
            await self.event({**chunk([]), "usage": usage})
        if done:
            await self.send("data: [DONE]\n\n")

    async def until_hung_up(self) -> None:
        """Say nothing until the client leaves."""
        while not self.received.hung_up.is_set():
            await asyncio.sleep(0.01)


def chunk(choices: list[Any]) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "scripted",
        "choices": choices,
    }


Behaviour = Callable[[Exchange], Awaitable[None]]


class Server:
    """Listens from ``__enter__`` to ``__exit__``; *behaviour* answers each request."""

    def __init__(self, behaviour: Behaviour, certificate: Path | None = None) -> None:
        self.behaviour = behaviour
        self.port = 0
        self._tls: ssl.SSLContext | None = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self.received: list[Received] = []
        self.violations: list[str] = []
        self.failures: list[BaseException] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._server: asyncio.Server | None = None
        self._handlers: set[asyncio.Task[None]] = set()

    @property
    def origin(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.origin}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._run(
            asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 24, ssl=self._tls)
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        if error is None:
            assert not self.violations, self.violations
            assert not self.failures, self.failures

    def _run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._handlers:
            task.cancel()
        await asyncio.gather(*self._handlers, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        try:
            await self._handle(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
            pass  # the client went away, which some tests are about
        except asyncio.CancelledError:
            pass  # the test is over
        except Exception as error:
            self.failures.append(error)
        finally:
            self._handlers.discard(task)
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                writer.close()
                await writer.wait_closed()

    async def _handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ")
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in head[1:] if line)
        }
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        received = Received(method, path, headers, body)
        self.received.append(received)
        if path.endswith("/chat/completions"):
            self.violations += violations(received.json)
        watching = asyncio.ensure_future(_watch(reader, received))
        try:
            await self.behaviour(Exchange(received, writer))
        finally:
            watching.cancel()


async def _watch(reader: asyncio.StreamReader, received: Received) -> None:
    """Notice that the client hangs up; it sends nothing more on this connection."""
    with contextlib.suppress(ConnectionError):
        await reader.read()
    received.hung_up.set()


def in_turn(behaviours: Iterable[Behaviour]) -> Behaviour:
    """Each request gets the next of *behaviours*; the last one answers all that follow."""
    waiting = list(behaviours)

    async def answer(exchange: Exchange) -> None:
        behaviour = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        await behaviour(exchange)

    return answer
