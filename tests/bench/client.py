"""A language client that measures: raw JSON-RPC over a server's standard streams.

One thread does nothing but read, so that the moment at which a message arrived
is known to within a fraction of a millisecond whatever the sender is doing.
Messages are decoded only when somebody asks for them: parsing 200 KB of
diagnostics would take time that belongs to the server.

Latency is open loop. Every edit and request has a time at which it is due, and
its latency counts from that time even if it could only be sent later; a server
that stalls therefore cannot hide behind a client that politely waits.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

Message = dict[str, Any]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_VERSION = re.compile(rb'"version": ?(\d+)')
_ID = re.compile(rb'"id": ?(\d+)')
_RESULT_ID = re.compile(rb'"resultId": ?"([^"]+)"')
#: What identifies a message stands in its first or last bytes, whoever wrote it.
_MARGIN = 400


class Frame(NamedTuple):
    """A message's body and the moment at which its last byte was read (``perf_counter``)."""

    at: float
    body: bytes

    @property
    def margins(self) -> bytes:
        """The first and the last bytes, in which its id, method and version stand."""
        if len(self.body) <= 2 * _MARGIN:
            return self.body
        return self.body[:_MARGIN] + self.body[-_MARGIN:]

    def decoded(self) -> Message:
        """The message."""
        message: Message = json.loads(self.body)
        return message


class NoAnswerError(Exception):
    """The server did not answer in time, or answered with an error."""


def capabilities(pull: bool, watches: bool = False) -> Message:
    """What the client can do; with *pull* it asks for diagnostics, otherwise they are pushed.

    Only one that *watches* tells the server of files that change.
    """
    document: Message = {
        "publishDiagnostics": {"versionSupport": True, "relatedInformation": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "definition": {"linkSupport": True},
        "references": {},
        "completion": {"completionItem": {"snippetSupport": False}},
        "synchronization": {},
    }
    if pull:
        document["diagnostic"] = {"dynamicRegistration": False, "relatedDocumentSupport": False}
    workspace: Message = {"workspaceFolders": True, "symbol": {}}
    if pull:  # as VS Code, Neovim and Theia do
        workspace["diagnostics"] = {"refreshSupport": True}
    if watches:
        workspace["didChangeWatchedFiles"] = {"dynamicRegistration": True}
    return {
        "textDocument": document,
        "window": {"workDoneProgress": True},
        "workspace": workspace,
        "general": {"positionEncodings": ["utf-16"]},
    }


class LanguageServer:
    """A server process and the client's end of its session."""

    def __init__(
        self,
        command: Sequence[str],
        environment: dict[str, str],
        folder: Path,
        name: str,
        silence: float = 0.7,
    ) -> None:
        self.name = name
        #: Seconds of silence after which the server has said all that it had to say.
        self.silence = silence
        self.started = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=folder,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin.fileno(), self._process.stdout.fileno()
        self.pid = self._process.pid
        self.frames: list[Frame] = []
        self.received = 0
        #: For each open document (by URI) the version sent last.
        self.versions: dict[str, int] = {}
        #: The name of the newest pulled diagnostics, if the server gave one.
        self.result_id = ""
        self.capabilities: Message = {}
        self._arrived = threading.Condition()
        self._sending = threading.Lock()
        self._number = 0
        self._ended = False
        threading.Thread(target=self._read_all, daemon=True).start()

    # -- the wire ------------------------------------------------------------

    def send(self, message: Message) -> None:
        """Send *message*; blocks for as long as the server does not read."""
        self.send_body(encode(message))

    def send_body(self, body: bytes) -> None:
        """Send a message that :func:`encode` has made."""
        view = memoryview(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        with self._sending:
            while view:
                view = view[os.write(self._in, view) :]

    def _read_all(self) -> None:
        data = bytearray()
        length = -1
        with contextlib.suppress(OSError):  # the process has ended
            while chunk := os.read(self._out, 1 << 18):
                self.received += len(chunk)
                data += chunk
                at = time.perf_counter()
                while True:
                    if length < 0:
                        end = data.find(b"\r\n\r\n")
                        if end < 0:
                            break
                        found = _LENGTH.search(data, 0, end)
                        assert found is not None, "the server sent a message without its length"
                        length = int(found[1])
                        del data[: end + 4]
                    if len(data) < length:
                        break
                    self._take(Frame(at, bytes(data[:length])))
                    del data[:length]
                    length = -1
        with self._arrived:
            self._ended = True
            self._arrived.notify_all()

    def _take(self, frame: Frame) -> None:
        if b'"method"' in frame.margins and b'"id"' in frame.margins:
            message = frame.decoded()
            if "method" in message and "id" in message:
                result = [None] if message["method"] == "workspace/configuration" else None
                with contextlib.suppress(OSError):
                    self.send({"id": message["id"], "result": result})
        elif found := _RESULT_ID.search(frame.margins):
            self.result_id = found[1].decode()
        with self._arrived:
            self.frames.append(frame)
            self._arrived.notify_all()

    def wait(self, wanted: Callable[[Frame], bool], timeout: float, since: int = 0) -> Frame:
        """The first message from number *since* on that is *wanted*; :class:`NoAnswerError` after *timeout* seconds."""
        until = time.perf_counter() + timeout
        at = since
        with self._arrived:
            while True:
                while at < len(self.frames):
                    if wanted(self.frames[at]):
                        return self.frames[at]
                    at += 1
                left = until - time.perf_counter()
                if self._ended or left <= 0:
                    how = "ended" if self._ended else f"said nothing for {timeout:.0f} s"
                    raise NoAnswerError(f"{self.name} {how}")
                self._arrived.wait(left)

    # -- requests ------------------------------------------------------------

    def number(self) -> int:
        """A new request's id."""
        self._number += 1
        return self._number

    def answer(self, number: int, timeout: float = 120.0, since: int = 0) -> Frame:
        """The answer to request *number*."""
        return self.wait(lambda frame: answers(frame) == number, timeout, since)

    def request(self, method: str, params: Any, timeout: float = 120.0) -> Any:
        """The result of a request; :class:`NoAnswerError` where it is an error."""
        number, since = self.number(), len(self.frames)
        self.send({"id": number, "method": method, "params": params})
        message = self.answer(number, timeout, since).decoded()
        if "error" in message:
            raise NoAnswerError(f"{self.name}: {message['error']['message']}")
        return message["result"]

    # -- a session -----------------------------------------------------------

    def initialize(self, root: Path, pull: bool = False, watches: bool = False) -> float:
        """Introduce the client; the seconds from the start of the process to the answer."""
        params = {
            "processId": os.getpid(),
            "rootUri": root.as_uri(),
            "capabilities": capabilities(pull, watches),
            "workspaceFolders": [{"uri": root.as_uri(), "name": root.name}],
        }
        self.capabilities = self.request("initialize", params)["capabilities"]
        return self.frames[-1].at - self.started

    @property
    def takes_ranges(self) -> bool:
        """Whether the server asked for the changed ranges, not for the whole text each time."""
        sync = self.capabilities.get("textDocumentSync")
        return (sync.get("change") if isinstance(sync, dict) else sync) == 2

    def open(self, uri: str, text: str) -> None:
        """Open a document."""
        self.versions[uri] = 1
        item = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": item}})

    def close(self, uri: str) -> None:
        """Close a document."""
        params = {"textDocument": {"uri": uri}}
        self.send({"method": "textDocument/didClose", "params": params})

    def stop(self) -> None:
        """End the process, politely if it listens."""
        with contextlib.suppress(NoAnswerError, OSError):
            self.request("shutdown", None, timeout=5.0)
            self.send({"method": "exit"})
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()  # some servers end only then
        try:
            self._process.wait(5.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


def encode(message: Message) -> bytes:
    """*message* as its bytes on the wire, without the header."""
    return json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()


def answers(frame: Frame) -> int | None:
    """The id of the request that *frame* answers, or None where it is no answer."""
    margins = frame.margins
    if b'"method"' in margins:
        return None
    # An answer's own id stands first or last in it; a diagnostic has none.
    found = _ID.search(margins[:60]) or _ID.search(margins[-60:])
    return int(found[1]) if found else None


def published_version(frame: Frame, uri: str) -> int | None:
    """The document version of the diagnostics for *uri* that *frame* publishes; None for others."""
    margins = frame.margins
    if b"publishDiagnostics" not in margins or uri.encode() not in margins:
        return None
    found = _VERSION.search(margins[:_MARGIN]) or _VERSION.search(margins[-60:])
    return int(found[1]) if found else None


def reading_ended(frame: Frame) -> bool:
    """Whether *frame* tells that the workspace has been read.

    plainspec says so in the log as well, because it shows no progress where it is done at once.
    """
    margins = frame.margins
    if b"$/progress" in margins:
        return b'"end"' in margins
    return b"window/logMessage" in margins and b'"Read ' in margins
