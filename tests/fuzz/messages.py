"""Random messages to the real server: wrong in every way that a client can be wrong.

Each session comes from one number, so that ``session(number)`` repeats it.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from lsprotocol import types

from plainspec.lsp.transport import MAX_HEADER, frame
from plainspec.lsp.uris import to_uri
from tests.fuzz.requests import Place, parameters
from tests.fuzz.wire import Message, Wire, peak_memory, wire

#: A server that handles a few hundred messages on a few small files takes no more bytes than this.
_MEMORY = 400 * 1024 * 1024
_MESSAGES = 250

#: What a client may send, as far as it does not end the session.
METHODS = sorted(
    {
        method
        for method, direction in types.METHOD_TO_TYPES.items()
        if types.message_direction(method) != "serverToClient"
    }
    - {types.SHUTDOWN, types.EXIT, types.INITIALIZE}
)
#: Values of every kind, to be put where another is expected. No path that leads anywhere.
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 1.5, -0.0, 1e308, 2**31, 2**53, 2**63, -(2**70)),
    *("", "x", "\ud800", "🌹" * 50, "untitled:a", "file:", "not a uri", "x" * 5000, "%00", "\0"),
    *([], {}, [[]], [None], [{}], {"": None}, {"uri": 1}, [[[[[[[[]]]]]]]]),
)
REPLACED = (
    "# Beds {#beds}\n\nWater the 🌹. [^ab12]\n",
    "---\n",
    "",
    "\r",
    "```\n",
    "\ud83c",
    "[x](#nowhere) ",
    "- a {#REQ-1}\n" * 30,
)


class Chaos:
    """Makes messages for a session in *folder*, and notes which answers are due."""

    def __init__(self, rng: random.Random, folder: Path) -> None:
        self.rng = rng
        self.due: Counter[str] = Counter()
        #: How many messages may be answered with an error that names no request.
        self.nameless = 0
        self.number = 100
        self.methods: dict[str, list[Any]] = {}
        #: Its own, since questions come at any time: what we send stays the same.
        self.replies = random.Random(rng.getrandbits(32))
        self.uris = [
            *(to_uri((folder / name).as_posix()) for name in ("a.md", "b.md", "sub/c.md", "d.py")),
            *("untitled:Untitled-1", "file:///nowhere/x.md", "http://[/x.md", "file://host/x.md"),
        ]

    def body(self) -> bytes:
        """One message, well-formed or not."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.03:
            self.nameless += 1
            raw = json.dumps(self._message(0, note=False)).encode()
            return rng.choice(
                (raw[: rng.randrange(len(raw))], b"", b"\xff\xfe", b"nul", b"[" * 3000, b"NaN")
            )
        if kind < 0.05:
            self.nameless += 1
            return json.dumps(
                rng.choice(([], [{}], 1, "x", None, [self._message(0, note=False)]))
            ).encode()
        if kind < 0.1:  # an answer to a question that nobody asked
            answer = {
                "jsonrpc": "2.0",
                "id": rng.choice((1, "x", None, 2**70, [], {})),
                "result": rng.choice(ODD),
            }
            if rng.random() < 0.5:
                answer["error"] = answer.pop("result")
            return json.dumps(answer).encode()
        return json.dumps(self._message(0.35 if rng.random() < 0.5 else 0)).encode()

    def _message(self, odd: float, note: bool = True) -> Message:
        rng = self.rng
        method: Any = rng.choice(METHODS)
        if rng.random() < 0.4:  # text must move for anything to happen
            method = rng.choice((types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_OPEN))
        message: Message = {"jsonrpc": "2.0", "method": method, "params": self._params(method)}
        if rng.random() < odd:
            message["params"] = self._spoilt(message["params"])
        if rng.random() < odd / 5:
            del message["params"]
        if rng.random() < odd / 5:
            message["jsonrpc"] = rng.choice(ODD)
        if rng.random() < odd / 5:
            message["method"] = rng.choice((*ODD, "plainspec/unknown", "$/unknown"))
        is_request = types.METHOD_TO_TYPES[method][1] is not None
        if is_request != (rng.random() < odd / 5):
            self._give_id(message, odd, note)
        return message

    def _give_id(self, message: Message, odd: float, note: bool) -> None:
        rng = self.rng
        self.number += 1
        chance = rng.random()
        if chance < odd / 8:
            message["id"] = rng.choice((None, 1.5, [], {}, True))
        elif chance < 0.1:
            message["id"] = rng.randrange(100, self.number)  # used before
        else:
            message["id"] = rng.choice((self.number, f"é-{self.number}"))
        if not note:
            return
        if isinstance(message["id"], (int, str)):
            key = json.dumps(message["id"])
            self.due[key] += 1
            self.methods.setdefault(key, []).append(message["method"])
        else:
            self.nameless += 1

    def _params(self, method: str) -> Any:
        rng = self.rng
        uri = rng.choice(self.uris)
        place, other = (Place(rng.randrange(-1, 9), rng.randrange(-1, 30)) for _ in range(2))
        params: dict[str, Any] = parameters(uri, place, other, "zz99", rng.choice(self.uris))
        if method == types.CANCEL_REQUEST:
            return {"id": rng.choice((self.number, self.number + 1, f"é-{self.number}", "none"))}
        if method == types.TEXT_DOCUMENT_DID_OPEN:
            text = "".join(rng.choices(REPLACED, k=4))
            params["textDocument"] |= {"languageId": "markdown", "version": 1, "text": text}
        if method == types.TEXT_DOCUMENT_DID_CHANGE:
            params["textDocument"]["version"] = rng.choice((None, -1, 0, 1, rng.randrange(99)))
            changes = [
                {"range": params["range"], "text": rng.choice(REPLACED)},
                {"text": rng.choice(REPLACED)},
                {"range": None, "text": "x"},
            ]
            params["contentChanges"] = rng.choices(changes, (8, 1, 1), k=rng.randrange(4))
        if method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES:
            params["changes"] = [{"uri": uri, "type": rng.randrange(1, 4)}] * rng.randrange(100)
        if method == types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS:
            folders = [{"uri": rng.choice(self.uris), "name": "x"} for _ in range(rng.randrange(3))]
            params["event"] = {"added": folders[:1], "removed": folders[1:]}
        if method == types.WORKSPACE_DID_CHANGE_CONFIGURATION:
            params["settings"] = {"plainspec": {"paranoid": rng.random() < 0.3, "x": 1}}
        params["item"] = {
            "name": "x",
            "kind": 1,
            "uri": uri,
            "range": params["range"],
            "selectionRange": params["range"],
        }
        params["label"] = "zz"
        params["previousResultIds"] = [{"uri": uri, "value": "0"}]
        return params

    def _spoilt(self, value: Any) -> Any:
        """*value* with something in it replaced, missing or added."""
        rng = self.rng
        if isinstance(value, dict) and value and rng.random() < 0.85:
            spoilt = dict(value)
            key = rng.choice(sorted(value))
            how = rng.random()
            if how < 0.2:
                del spoilt[key]
            elif how < 0.3:
                spoilt[rng.choice(("", "x", "uri", "range"))] = rng.choice(ODD)
            else:
                spoilt[key] = self._spoilt(value[key])
            return spoilt
        if isinstance(value, list) and value and rng.random() < 0.8:
            at = rng.randrange(len(value))
            return [*value[:at], self._spoilt(value[at]), *value[at + 1 :]]
        return rng.choice(ODD)

    def framed(self, body: bytes) -> bytes:
        """*body* with a header, in one of the ways that may be written."""
        length = len(body)
        return self.rng.choice(
            (
                frame(body),
                frame(body),
                b"content-length:%d\r\n\r\n%b" % (length, body),
                b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n"
                b"Content-Length: %d\r\n\r\n%b" % (length, body),
            )
        )

    def respond(self, message: Message) -> list[Message]:
        """An answer to the server's request: right, wrong, twice or none."""
        rng = self.replies
        answer: Message = {"id": message["id"], "result": None}
        return rng.choice(
            (
                [answer],
                [answer, answer],
                [],
                [{"id": message["id"], "result": rng.choice(ODD)}],
                [{"id": message["id"], "error": rng.choice(({"code": 1, "message": "no"}, *ODD))}],
            )
        )


#: What cannot be read as messages any more; after it only the end can come.
ENDINGS: tuple[bytes, ...] = (
    b"",
    b"Content-Length: 100\r\n\r\n{",
    b"Content-Len",
    b"Content-Length: -5\r\n\r\n{}",
    b"Content-Length: 99999999999999999999\r\n\r\n{}",
    b"Content-Length: 999999999\r\n\r\n{}",
    b"Content-Length: x\r\n\r\n{}",
    b"\r\n\r\n\r\n\r\n",
    b"X-Header: 1\r\n\r\n{}",
    b"{}" * 20_000,
    b"X" * (MAX_HEADER + 10),
    b"Content-Length: 2\n\n{}",
    b"\0" * 100,
    bytes(range(256)) * 40,
)


def session(number: int) -> int:
    """Hold the session *number*; how many messages were sent. Fails where the server does wrong."""
    rng = random.Random(number)
    with tempfile.TemporaryDirectory(prefix="plainspec-messages-") as name:
        folder = Path(name).resolve()
        (folder / "sub").mkdir()
        (folder / "a.md").write_text(REPLACED[0] * 3, encoding="utf-8")
        (folder / "b.md").write_text("See [a](a.md#beds) and [^ab12].\n")
        (folder / "d.py").write_text("# ab12\n")
        with wire(folder) as server:
            return _converse(server, rng, folder)


def _converse(server: Wire, rng: random.Random, folder: Path) -> int:
    chaos = Chaos(rng, folder)
    server.respond = chaos.respond
    sent = 0

    def storm(count: int) -> None:
        nonlocal sent
        while count > 0:
            together = min(count, rng.randrange(1, 9))
            data = b"".join(chaos.framed(chaos.body()) for _ in range(together))
            cuts = sorted(rng.randrange(len(data) + 1) for _ in range(rng.randrange(3)))
            server.write(*(data[a:b] for a, b in pairwise((0, *cuts, len(data)))))
            count -= together
            sent += together

    if rng.random() < 0.4:
        storm(20)
    params = {
        "processId": None,
        "capabilities": _capabilities(rng),
        "workspaceFolders": [{"uri": to_uri(folder.as_posix()), "name": ""}],
        "initializationOptions": rng.choice((None, {}, *ODD, {"paranoid": True})),
    }
    assert "result" in server.request("begin", "initialize", params)
    if rng.random() < 0.8:
        server.send({"method": "initialized", "params": {}})
    storm(_MESSAGES)
    _check_alive(server, folder)
    _check_answers(server, chaos)
    if rng.random() < 0.5:
        assert server.request("end", "shutdown")["result"] is None
        storm(20)
        _check_answers(server, chaos)
    if rng.random() < 0.5:
        server.send({"method": "exit"})
    server.write(rng.choice(ENDINGS))
    memory = peak_memory(server.process.pid)
    code = server.finish()
    assert code == (0 if server.answered['"end"'] else 1), f"exit code {code}: {server.errors}"
    assert "Traceback" not in server.errors, server.errors
    assert memory < _MEMORY, f"{memory} bytes of memory"
    return sent


def _capabilities(rng: random.Random) -> Message:
    return {
        "general": {
            "positionEncodings": rng.choice((["utf-8"], ["utf-16"], ["utf-32"], [], ["utf-7"]))
        },
        "textDocument": rng.choice(({}, {"diagnostic": {}})),
        "window": {"workDoneProgress": rng.random() < 0.5},
        "workspace": {
            "configuration": rng.random() < 0.5,
            "diagnostics": {"refreshSupport": rng.random() < 0.5},
            "didChangeWatchedFiles": {"dynamicRegistration": True},
        },
    }


def _check_alive(server: Wire, folder: Path) -> None:
    """After all that, a well-behaved document gets what it asks for."""
    uri = to_uri((folder / "good.md").as_posix())
    text = "# Beds {#beds}\n\nSee [the beds](#beds).\n"
    document = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
    place = {"textDocument": {"uri": uri}, "position": {"line": 2, "character": 8}}
    answer = server.request("hover", "textDocument/hover", place)
    assert answer.get("result"), f"no hover: {answer} {server.errors}"


def _check_answers(server: Wire, chaos: Chaos) -> None:
    """Every request has been answered, once."""
    nameless = "null"

    def complete() -> bool:
        return all(server.answered[key] >= count for key, count in chaos.due.items())

    server.until(complete, lambda: f"unanswered: {_missing(server, chaos)}")
    for key, count in server.answered.items():
        if key == nameless:
            assert count <= chaos.nameless, f"{count} nameless errors: {server.nameless}"
        elif key not in ('"begin"', '"hover"', '"end"'):
            assert count == chaos.due[key], f"request {key} was answered {count} times"


def _missing(server: Wire, chaos: Chaos) -> list[Any]:
    late = [key for key, count in chaos.due.items() if server.answered[key] < count]
    return [(key, chaos.methods[key]) for key in late][:5]
