"""The server ends in time whatever it is doing, with all its processes, and does nothing when there is nothing to do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspec.lsp import lifetime, main
from plainspec.lsp.lifetime import is_alive
from plainspec.lsp.transport import frame
from plainspec.lsp.uris import to_uri
from tests.bench.corpus import write_repository
from tests.bench.machine import cpu_seconds, family
from tests.fuzz.killing import environment
from tests.lsp.test_process import IN_TIME, Process, server
from tests.support.patience import PATIENCE

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads /proc, so that it needs Linux"
)

#: What the server is doing when it has to end.
STATES = (
    "not introduced",
    "half a header",
    "half a message",
    "reading with workers",
    "at rest with a watcher",
    "working on a request",
    "nobody reads its answers",
)
ENDS = ("input closed", "parent died", "killed")


def test_the_waits_add_up_to_less_than_five_seconds() -> None:
    assert lifetime.INTERVAL + lifetime.GRACE + main._LAST_WORDS < 5


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Enough files for worker processes."""
    root = tmp_path_factory.mktemp("large").resolve() / "specs"
    write_repository(root, 420, lines=60, paragraphs=1)
    return root


@pytest.fixture
def client() -> Iterator[subprocess.Popen[bytes]]:
    """The process that the server takes for its client."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()


def bring(process: Process, state: str, repository: Path, pid: int) -> None:
    """Have the server be in *state*."""
    if state == "not introduced":
        return
    large = state in ("reading with workers", "at rest with a watcher")
    process.initialize(repository if large else None, pid)
    if state == "half a header":
        process.stdin.write(b"Content-Length: 1")
    elif state == "half a message":
        process.stdin.write(b'Content-Length: 1000\r\n\r\n{"jsonrpc": "2.0", "id"')
    elif state == "reading with workers":
        until = time.monotonic() + PATIENCE
        while len(family(process.process.pid)) < 2:
            assert time.monotonic() < until, "there are no workers"
            time.sleep(0.005)
    elif state == "at rest with a watcher":
        while "Read " not in str(process.receive().get("params")):
            pass
    elif state == "working on a request":
        text = "The 🌹 must grow. [^ab12] [x](#nowhere)\n\n" * 40_000
        uri = to_uri("/nowhere/a.md")
        item = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        process.send({"method": "textDocument/didOpen", "params": {"textDocument": item}})
        params = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 19}}
        for number in range(5, 50):
            process.send({"id": number, "method": "textDocument/references", "params": params})
    elif state == "nobody reads its answers":
        data = b"".join(
            frame(b'{"jsonrpc":"2.0","id":"%d%b","method":"none"}' % (n, b"x" * 200))
            for n in range(3000)
        )
        process.stdin.write(data)
    process.stdin.flush()


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("state", STATES)
def test_it_ends_with_all_its_processes(
    state: str, end: str, repository: Path, tmp_path: Path, client: subprocess.Popen[bytes]
) -> None:
    if (state, end) == ("not introduced", "parent died"):
        end = "input closed"  # it has not been told who its client is
    variables = {**os.environ, **environment(tmp_path)}
    with server(env=variables) as process:
        bring(process, state, repository, client.pid)
        processes = family(process.process.pid)
        assert state != "reading with workers" or len(processes) > 1, "they have read all"
        if end == "input closed":
            process.stdin.close()
        elif end == "parent died":
            client.kill()
            client.wait()
        else:
            process.process.kill()
        code = process.code()
        assert code == (-signal.SIGKILL if end == "killed" else 1)
        until = time.monotonic() + IN_TIME
        while alive := [pid for pid in processes if is_alive(pid)]:
            assert time.monotonic() < until, f"{alive} outlive the server"
            time.sleep(0.01)
        said = process.stderr.read().decode()
        assert "Traceback" not in said, said


@pytest.mark.parametrize(
    "state", ["not introduced", "half a header", "half a message", "at rest with a watcher"]
)
def test_it_takes_no_processor_when_there_is_nothing_to_do(
    state: str, repository: Path, tmp_path: Path, client: subprocess.Popen[bytes]
) -> None:
    variables = {**os.environ, **environment(tmp_path)}
    with server(env=variables) as process:
        bring(process, state, repository, client.pid)
        pid, until = process.process.pid, time.monotonic() + PATIENCE
        while True:  # what belongs to the start comes to its end
            used, began = cpu_seconds(pid), time.monotonic()
            time.sleep(1)
            now = cpu_seconds(pid)
            assert used is not None
            assert now is not None
            if now - used < 0.1 * (time.monotonic() - began):
                break
            assert time.monotonic() < until, "it spins"
