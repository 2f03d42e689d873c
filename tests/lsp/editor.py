"""An editor for tests: the server as a process, and a client that carries out edits on disk."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plainspec.lsp.transport import Frames, frame
from plainspec.lsp.uris import to_path, to_uri
from tests.support.patience import PATIENCE

Message = dict[str, Any]

#: What most clients of today can do.
MODERN: Message = {
    "workspace": {
        "workspaceEdit": {
            "documentChanges": True,
            "resourceOperations": ["create", "rename", "delete"],
            "failureHandling": "textOnlyTransactional",
        },
        "fileOperations": {"willRename": True},
    },
    "textDocument": {
        "definition": {"linkSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "documentSymbol": {
            "hierarchicalDocumentSymbolSupport": True,
            "symbolKind": {"valueSet": list(range(1, 27))},
        },
        "rename": {"prepareSupport": True},
        "semanticTokens": {
            "requests": {"full": True},
            "tokenTypes": [],
            "tokenModifiers": [],
            "formats": ["relative"],
        },
        "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
            "isPreferredSupport": True,
            "disabledSupport": True,
        },
        "publishDiagnostics": {"versionSupport": True, "dataSupport": True},
    },
    "window": {"showDocument": {"support": True}},
}


class RefusedError(Exception):
    """The error that the server answered with."""

    def __init__(self, error: Message) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]


class Editor:
    """One session. Columns are counted in *encoding*, as is told to the server.

    ``diagnostics`` are the newest ones by path; ``asked`` are the server's
    requests, which are answered with null, or with what the function in
    ``answers`` makes of the parameters; ``told`` are its notifications.
    """

    def __init__(self, process: subprocess.Popen[bytes], encoding: str) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._stdin, self._stdout = process.stdin, process.stdout
        self._process = process
        self._frames = Frames()
        self._messages: list[Message] = []
        self._number = 0
        self.encoding = encoding
        self.diagnostics: dict[str, list[Message]] = {}
        self.asked: list[Message] = []
        self.answers: dict[str, Callable[[Message], Any]] = {}
        self.told: list[Message] = []
        self.capabilities: Message = {}

    # -- messages ----------------------------------------------------------

    def send(self, message: Message) -> None:
        self._stdin.write(frame(json.dumps({"jsonrpc": "2.0", **message}).encode()))
        self._stdin.flush()

    def notify(self, method: str, params: Any) -> None:
        self.send({"method": method, "params": params})

    def request(self, method: str, params: Any = None) -> Any:
        self._number += 1
        self.send({"id": self._number, "method": method, "params": params})
        while True:
            message = self.receive()
            if "method" not in message and message.get("id") == self._number:
                if "error" in message:
                    raise RefusedError(message["error"])
                return message["result"]

    def receive(self) -> Message:
        while not self._messages:
            ready, _, _ = select.select([self._stdout], [], [], PATIENCE)
            assert ready, "the server says nothing"
            data = os.read(self._stdout.fileno(), 65_536)
            assert data, "the server ended"
            self._messages.extend(json.loads(body) for body in self._frames.feed(data))
        message = self._messages.pop(0)
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.diagnostics[to_path(params["uri"])] = params["diagnostics"]
        elif "method" in message and "id" in message:
            self.asked.append(message)
            answer = self.answers.get(message["method"])
            result = answer(message["params"]) if answer is not None else None
            self.send({"id": message["id"], "result": result})
        elif "method" in message:
            self.told.append(message)
        return message

    def until(self, condition: Callable[[], object]) -> None:
        """Take in messages until *condition* holds."""
        while not condition():
            self.receive()

    def initialize(self, params: Message) -> Message:
        result: Message = self.request("initialize", params)
        self.capabilities = result["capabilities"]
        self.notify("initialized", {})
        return self.capabilities

    def indexed(self) -> None:
        """The server says that it has read the workspace."""
        self.until(lambda: any("Read " in m["params"].get("message", "") for m in self.told))

    def settled(self) -> None:
        """All that follows from the messages so far has been published, and has arrived."""
        self.request("plainspec/check", {})

    # -- documents ---------------------------------------------------------

    def open(self, path: Path) -> str:
        """Open the file *path*; its URI."""
        uri = to_uri(path.as_posix())
        document = {"uri": uri, "languageId": "markdown", "version": 1, "text": _read(path)}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def at(self, path: Path, words: str, offset: int = 0) -> Message:
        """The document *path* and the position *offset* code points into the first *words* in it."""
        text = _read(path)
        at = text.index(words) + offset
        line = text.count("\n", 0, at)
        head = text[text.rfind("\n", 0, at) + 1 : at]
        return {
            "textDocument": {"uri": to_uri(path.as_posix())},
            "position": {"line": line, "character": self.units(head)},
        }

    def units(self, text: str) -> int:
        """How many units of the session *text* has."""
        if self.encoding == "utf-8":
            return len(text.encode())
        return len(text) if self.encoding == "utf-32" else len(text.encode("utf-16-le")) // 2

    def text_of(self, uri: str, range_: Message) -> str:
        """The text that *range_* covers on disk."""
        text = _read(Path(to_path(uri)))
        return text[self._offset(text, range_["start"]) : self._offset(text, range_["end"])]

    def _offset(self, text: str, position: Message) -> int:
        lines = text.split("\n")
        line = lines[position["line"]]
        columns = [n for n in range(len(line) + 1) if self.units(line[:n]) == position["character"]]
        assert columns, f"{position} is inside a character or behind the end of {line!r}"
        return sum(len(each) + 1 for each in lines[: position["line"]]) + columns[0]

    # -- edits ---------------------------------------------------------------

    def apply(self, edit: Message) -> list[Message]:
        """Carry out *edit* on disk; the ``FileEvent``s that tell of it. Nothing is overwritten."""
        events: list[Message] = []
        for change in edit["documentChanges"]:
            kind = change.get("kind")
            if kind == "create":
                path = Path(to_path(change["uri"]))
                path.parent.mkdir(exist_ok=True)
                path.touch(exist_ok=False)
                events.append({"uri": change["uri"], "type": 1})
            elif kind == "rename":
                old, new = (Path(to_path(change[key])) for key in ("oldUri", "newUri"))
                assert not new.exists()
                old.rename(new)
                events += [
                    {"uri": change["oldUri"], "type": 3},
                    {"uri": change["newUri"], "type": 1},
                ]
            else:
                uri = change["textDocument"]["uri"]
                assert "version" in change["textDocument"]
                self._edit(Path(to_path(uri)), change["edits"])
                events.append({"uri": uri, "type": 2})
        return events

    def _edit(self, path: Path, changes: list[Message]) -> None:
        text = _read(path)
        places = [
            (self._offset(text, c["range"]["start"]), self._offset(text, c["range"]["end"]), c)
            for c in changes
        ]
        for start, end, change in sorted(places, key=lambda place: place[:2], reverse=True):
            text = text[:start] + change["newText"] + text[end:]
        path.write_bytes(text.encode())

    def tell_of(self, events: list[Message]) -> None:
        """The files of *events* have changed on disk."""
        self.notify("workspace/didChangeWatchedFiles", {"changes": events})


def _read(path: Path) -> str:
    return path.read_bytes().decode()


@contextmanager
def server() -> Iterator[subprocess.Popen[bytes]]:
    """A server process, which is ended."""
    command = [sys.executable, "-m", "plainspec", "server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def session(
    root: Path, encoding: str = "utf-16", options: Message | None = None, **capabilities: Message
) -> Iterator[Editor]:
    """An editor on the folder *root* with its user's *options*; leaves as a client should."""
    with server() as process:
        editor = Editor(process, encoding)
        general = {"positionEncodings": [encoding]}
        params = {
            "processId": os.getpid(),
            "rootUri": None,
            "workspaceFolders": [{"uri": to_uri(root.as_posix()), "name": "spec"}],
            "capabilities": {**MODERN, **capabilities, "general": general},
            "initializationOptions": options,
        }
        assert editor.initialize(params)["positionEncoding"] == encoding
        yield editor
        editor.request("shutdown")
        editor.notify("exit", None)
        assert process.wait(PATIENCE) == 0


def copy(folder: Path, target: Path) -> Path:
    """A writable copy of *folder*, without its history."""
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns(".git"))
    for path in (target, *target.rglob("*")):
        path.chmod(path.stat().st_mode | 0o700)
    return target.resolve()
