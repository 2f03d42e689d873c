"""What is made to break programs breaks neither the server nor ``plainspec check``, and holds up neither."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspec.lsp.uris import to_uri
from tests.fuzz.hostile import BYTES, TEXTS
from tests.fuzz.killing import begin, environment
from tests.fuzz.wire import Wire, wire
from tests.support.patience import PATIENCE


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wire]:
    """One server for all texts: what one of them leaves behind meets the next one."""
    folder = tmp_path_factory.mktemp("hostile").resolve()
    with wire(folder, **environment(folder)) as found:
        begin(found, folder)
        yield found
        assert found.request("shutdown", "shutdown")["result"] is None
        found.send({"method": "exit"})
        assert found.finish() == 0, found.errors
        assert "Traceback" not in found.errors, found.errors


@pytest.mark.parametrize("name", TEXTS)
def test_the_server_takes_any_text(server: Wire, name: str) -> None:
    text = TEXTS[name]()
    uri = to_uri(f"/nowhere/{name}.md")
    document = {"uri": uri}
    item = {**document, "languageId": "markdown", "version": 1, "text": text}
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": item}})
    last = max(text.count("\n"), text.count("\r"))
    places = ({"line": 0, "character": len(text) // 2}, {"line": last // 2, "character": 3})
    for number, place in enumerate(places):
        for inserted in ("```\n", ""):
            end = place if inserted else {"line": place["line"] + 1, "character": 0}
            change = {"range": {"start": place, "end": end}, "text": inserted}
            params = {"textDocument": {**document, "version": 2}, "contentChanges": [change]}
            server.send({"method": "textDocument/didChange", "params": params})
            asked = {"textDocument": document, "position": place, "context": {"triggerKind": 1}}
            for method in ("hover", "completion", "definition", "foldingRange", "documentLink"):
                key = f"{name}-{number}-{len(inserted)}-{method}"
                answer = server.request(key, f"textDocument/{method}", asked)
                assert "result" in answer, answer
    server.send({"method": "textDocument/didClose", "params": {"textDocument": document}})
    assert "result" in server.request(f"{name}-end", "workspace/symbol", {"query": "zz"})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All of it as files."""
    root = tmp_path_factory.mktemp("files").resolve()
    (root / "plainspec.toml").touch()
    for name, text in TEXTS.items():
        (root / f"{name}.md").write_bytes(text().encode("utf-8", "surrogatepass"))
    for name, data in BYTES.items():
        (root / f"{name}.md").write_bytes(data)
    return root


def test_check_takes_any_file(folder: Path, tmp_path: Path) -> None:
    """In one process, and by name, so that what is left out is told."""
    command = [sys.executable, "-m", "plainspec", "check", "--format", "json", "--no-cache"]
    ended = subprocess.run(
        [*command, "--fail-on", "never", str(folder)],
        env={**os.environ, **environment(tmp_path)},
        capture_output=True,
        timeout=PATIENCE,
    )
    said = ended.stderr.decode()
    assert ended.returncode == 0, said
    assert "Traceback" not in said
    assert "bug" not in said
    result = json.loads(ended.stdout)
    left_out = sum("left out" in line for line in said.splitlines())
    assert result["summary"]["files"] + left_out == len(TEXTS) + len(BYTES)
    for finding in result["findings"]:
        assert (folder / finding["path"]).is_file()


# -- a workspace that moves under the reader -------------------------------------------


def test_a_workspace_that_is_torn_apart_while_it_is_read(tmp_path: Path) -> None:
    """Files vanish, come and become folders during the first reading, among loops and locked doors.

    There are enough of them for worker processes and documents at rest. When
    all is still the server shows what a fresh check finds.
    """
    root, home = tmp_path.resolve() / "specs", tmp_path.resolve() / "home"
    for place in (root / "a" / "examples", root / "b", home):
        place.mkdir(parents=True)
    (root / "plainspec.toml").touch()
    outside = tmp_path.resolve() / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text("# Secret\n\n[gone](gone.md)\n")
    for number in range(360):
        text = f"# N {number}\n\nSee [gone](gone-{number}.md) and [^zz{number}].\n"
        (root / "a" / f"n{number}.md").write_text(text)
    (root / "a" / "N0.MD").write_text("# Only case differs\n\n[gone](gone.md)\n")
    (root / "b" / "loop").symlink_to(root)
    (root / "b" / "self.md").symlink_to(root / "b" / "self.md")
    (root / "b" / "out").symlink_to(outside)
    (root / "b" / "out.md").symlink_to(outside / "secret.md")
    (root / "b" / "hostile.md").write_text(TEXTS["a path for an ID"]())
    os.mkfifo(root / "b" / "pipe.md")
    stop = threading.Event()

    def tear() -> None:
        for number in range(0, 360, 3):
            path = root / "a" / f"n{number}.md"
            path.unlink()
            if number % 2:
                path.mkdir()
                (path / "inner.md").write_text("# In\n\n[gone](gone.md)\n")
            new = root / "a" / "examples" / f"new{number}.md"
            new.write_text(f"# New\n\n[x](n{number}.md)\n")
            if stop.wait(0.003):
                return

    with wire(root, **environment(home)) as server:
        tearing = threading.Thread(target=tear)
        begin(server, root)
        tearing.start()
        tearing.join()
        command = [sys.executable, "-m", "plainspec", "check", "--format", "json", "--no-cache"]
        ended = subprocess.run(
            [*command, "--fail-on", "never", str(root)],
            env={**os.environ, **environment(home)},
            capture_output=True,
            timeout=PATIENCE,
        )
        assert ended.returncode == 0, ended.stderr
        expected: dict[str, list[tuple[str, int]]] = {}
        for finding in json.loads(ended.stdout)["findings"]:
            entry = (finding["rule"], finding["start"]["line"] - 1)
            expected.setdefault(to_uri((root / finding["path"]).as_posix()), []).append(entry)
        expected = {uri: sorted(found) for uri, found in expected.items()}
        assert len(expected) > 300
        server.until(lambda: shown(server) == expected, lambda: told(shown(server), expected))
        assert not any(outside.name in uri for uri in shown(server))
        assert server.request("end", "shutdown")["result"] is None
        server.send({"method": "exit"})
        assert server.finish() == 0, server.errors
        assert "Traceback" not in server.errors, server.errors
    stop.set()


def shown(server: Wire) -> dict[str, list[tuple[str, int]]]:
    """What the newest publications show, by URI."""
    newest = {
        message["params"]["uri"]: message["params"]["diagnostics"]
        for message in server.told
        if message["method"] == "textDocument/publishDiagnostics"
    }
    return {
        uri: sorted((d["code"], d["range"]["start"]["line"]) for d in found)
        for uri, found in newest.items()
        if found
    }


def told(now: dict[str, list[tuple[str, int]]], expected: dict[str, list[tuple[str, int]]]) -> str:
    """Where *now* differs from *expected*."""
    differ = [uri for uri in now.keys() | expected.keys() if now.get(uri) != expected.get(uri)]
    return f"{len(differ)} differ: {[(u, now.get(u), expected.get(u)) for u in differ[:3]]}"
