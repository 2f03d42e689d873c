"""A server that is killed at any moment loses nothing, and the next one starts right.

The server writes no file of the workspace: renames are carried out by the
client. So whatever it may keep on the disk besides, a kill must leave the
workspace byte for byte, and the next start must find what a first one finds.
"""

from __future__ import annotations

import json
import os
import random
import signal
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from plainspec.lsp.lifetime import is_alive
from plainspec.lsp.uris import to_path, to_uri
from tests.bench.corpus import write_repository
from tests.bench.machine import family
from tests.fuzz.wire import Message, Wire, wire
from tests.support.patience import PATIENCE

#: A new kill comes at most so many seconds after the start of the server.
_LATEST = 2.5


def kill_at_random(times: int, seed: int, files: int = 60) -> int:
    """Kill a server *times* times at random moments of its work, and compare what the next one finds; *times*.

    All servers share one home, so that what one leaves behind is what the next one starts with.
    """
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="plainspec-kill-") as name:
        root, home = Path(name).resolve() / "specs", Path(name).resolve() / "home"
        home.mkdir()
        write_repository(root, files, lines=40, paragraphs=1)
        before = content(root)
        expected = _findings(root, _fresh(home, "first"))
        assert any(expected.values()), "nothing to compare"
        for _ in range(times):
            _kill_once(root, home, rng)
            assert content(root) == before, "the server changed the workspace"
            found = _findings(root, home)
            assert found == expected, differing(root, expected, found)
            assert content(root) == before, "the server changed the workspace"
    return times


def differing(
    root: Path, expected: dict[str, list[Message]], found: dict[str, list[Message]]
) -> str:
    """What is in one of two answers and not in the other, by file below *root*."""
    lines = ["the start after a kill finds something else"]
    for path in sorted(expected.keys() | found.keys()):
        one, other = (
            [json.dumps(item, sort_keys=True) for item in items.get(path, [])]
            for items in (expected, found)
        )
        if one == other:
            continue
        missing, added = Counter(one) - Counter(other), Counter(other) - Counter(one)
        lines.append(f"{os.path.relpath(path, root)}: {len(one)} diagnostics, now {len(other)}")
        lines += [f"  missing: {item}" for item in sorted(missing.elements())]
        lines += [f"  added: {item}" for item in sorted(added.elements())]
        if not (missing or added):
            lines.append("  the same in another order")
    return "\n".join(lines)


def _fresh(home: Path, name: str) -> Path:
    (home / name).mkdir()
    return home / name


def environment(home: Path) -> dict[str, str]:
    """Everything that a program may keep goes into *home*."""
    places = (
        "HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "TMPDIR",
    )
    return {place: home.as_posix() for place in places}


def content(root: Path) -> dict[str, bytes]:
    """All files below *root*."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def _kill_once(root: Path, home: Path, rng: random.Random) -> None:
    with wire(root, **environment(home)) as server:
        due = time.monotonic() + rng.random() * _LATEST
        work = threading.Thread(target=_work, args=(server, root, rng.random()), daemon=True)
        work.start()
        while time.monotonic() < due and not server.ended:
            time.sleep(0.002)
        processes = family(server.process.pid)
        os.kill(server.process.pid, signal.SIGKILL)
        server.process.wait()
        deadline = time.monotonic() + PATIENCE
        while any(is_alive(process) for process in processes):
            assert time.monotonic() < deadline, "a process of the server outlives it"
            time.sleep(0.01)
        work.join(PATIENCE)


def _work(server: Wire, root: Path, seed: float) -> None:
    """Have the server read the workspace and rename clauses until it is killed."""
    rng = random.Random(seed)
    try:
        begin(server, root)
        specs = sorted(root.rglob("spec.md"))
        for number in range(100_000):
            spec = rng.choice(specs)
            uri, text = to_uri(spec.as_posix()), spec.read_text(encoding="utf-8")
            document = {"uri": uri, "languageId": "markdown", "version": number, "text": text}
            server.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
            at = text.index("[^", rng.randrange(len(text) // 2)) + 2
            line, column = text.count("\n", 0, at), at - text.rfind("\n", 0, at) - 1
            column += sum(c > "\uffff" for c in text[at - column : at])
            params = {
                "textDocument": {"uri": uri},
                "position": {"line": line, "character": column},
                "newName": f"new{number % 10}",
            }
            server.request(f"rename-{number}", "textDocument/rename", params)
            server.send(
                {"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}}
            )
    except AssertionError:
        assert server.ended, "an answer did not come, and the server lives"


def begin(server: Wire, root: Path) -> None:
    """Introduce the client."""
    params = {
        "processId": os.getpid(),
        "capabilities": {
            "workspace": {
                "workspaceEdit": {
                    "documentChanges": True,
                    "resourceOperations": ["create", "rename"],
                }
            }
        },
        "workspaceFolders": [{"uri": to_uri(root.as_posix()), "name": ""}],
    }
    server.request("begin", "initialize", params)
    server.send({"method": "initialized", "params": {}})


def _findings(root: Path, home: Path) -> dict[str, list[Message]]:
    """The diagnostics of all files as a server finds them that is left in peace."""
    with wire(root, **environment(home)) as server:
        begin(server, root)

        def read() -> bool:
            return any("Read " in m["params"].get("message", "") for m in server.told)

        server.until(read, lambda: "the workspace was not read")
        # Statements are compared after that, and what is found is told then.
        assert server.request("all", "plainspec/check", {})["result"]["files"]
        assert server.request("end", "shutdown")["result"] is None
        server.send({"method": "exit"})
        code = server.finish()
        assert code == 0, server.errors
        assert "Traceback" not in server.errors, server.errors
        found: dict[str, list[Message]] = {}
        for message in server.told:
            if message["method"] == "textDocument/publishDiagnostics":
                params = message["params"]
                found[to_path(params["uri"])] = params["diagnostics"]
        return {path: items for path, items in sorted(found.items()) if items}
