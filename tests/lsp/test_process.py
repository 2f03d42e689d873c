"""The server as a process: standard streams, sockets, and its end in every state."""

from __future__ import annotations

import json
import os
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from plainspec.lsp.lifetime import Watchdog, is_alive
from plainspec.lsp.transport import Frames, frame
from plainspec.lsp.uris import to_uri
from tests.support.patience import PATIENCE

#: Seconds that the server has to end in, whatever it is doing; many times what it needs.
IN_TIME = 60

COMMAND = [sys.executable, "-m", "plainspec", "server"]


class Process:
    """A server on standard streams."""

    def __init__(self, *arguments: str, **options: Any) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            **options,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.stdin, self.stdout, self.stderr = (
            self.process.stdin,
            self.process.stdout,
            self.process.stderr,
        )
        self._frames = Frames()
        self._messages: list[Any] = []

    def send(self, message: dict[str, Any]) -> None:
        self.stdin.write(frame(json.dumps({"jsonrpc": "2.0", **message}).encode()))
        self.stdin.flush()

    def receive(self) -> Any:
        while not self._messages:
            ready, _, _ = select.select([self.stdout], [], [], PATIENCE)
            assert ready, "the server says nothing"
            data = os.read(self.stdout.fileno(), 65_536)
            assert data, self.stderr.read().decode()
            self._messages.extend(json.loads(body) for body in self._frames.feed(data))
        return self._messages.pop(0)

    def answer(self, number: int) -> Any:
        while True:
            message = self.receive()
            if message.get("id") == number:
                return message["result"]

    def initialize(self, root: Path | None = None, pid: int | None = None) -> Any:
        folders = [{"uri": to_uri(root.as_posix()), "name": ""}] if root else None
        params: dict[str, Any] = {"processId": pid, "capabilities": {}, "workspaceFolders": folders}
        self.send({"id": 1, "method": "initialize", "params": params})
        result = self.answer(1)
        self.send({"method": "initialized", "params": {}})
        return result

    def code(self) -> int:
        return self.process.wait(IN_TIME)


@contextmanager
def server(*arguments: str, **options: Any) -> Iterator[Process]:
    process = Process(*arguments, **options)
    try:
        yield process
    finally:
        process.process.kill()
        process.process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            try:
                stream.close()
            except OSError:
                assert stream is process.stdin


def test_a_session_on_standard_streams(tmp_path: Path) -> None:
    with server() as process:
        result = process.initialize(tmp_path)
        assert result["serverInfo"]["name"] == "plainspec"
        process.send({"id": 2, "method": "shutdown"})
        assert process.answer(2) is None
        process.send({"method": "exit"})
        assert process.code() == 0
        assert process.stderr.read() == b""


def test_exit_without_shutdown() -> None:
    with server() as process:
        process.initialize()
        process.send({"method": "exit"})
        assert process.code() == 1


@pytest.mark.parametrize("initialized", [True, False])
def test_closed_input(initialized: bool) -> None:
    with server() as process:
        if initialized:
            process.initialize()
        process.stdin.close()
        assert process.code() == 1


def test_closed_input_after_shutdown() -> None:
    with server() as process:
        process.initialize()
        process.send({"id": 2, "method": "shutdown"})
        process.answer(2)
        process.stdin.close()
        assert process.code() == 0


def test_closed_output_ends_quietly() -> None:
    with server() as process:
        process.initialize()
        process.stdout.close()
        process.send({"id": 2, "method": "none"})
        process.send({"id": 3, "method": "none"})
        assert process.code() == 1
        assert len(process.stderr.read()) < 1000


def test_death_of_the_client_while_others_hold_the_streams() -> None:
    client = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with server() as process:
        process.initialize(pid=client.pid)
        client.kill()
        client.wait()
        assert process.code() == 1


def test_death_of_the_client_that_reads_nothing(tmp_path: Path) -> None:
    client = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with server() as process:
        process.initialize(tmp_path, pid=client.pid)
        for number in range(3000):  # more answers than a pipe holds
            process.send({"id": f"{number}-{'x' * 200}", "method": "none"})
        client.kill()
        client.wait()
        assert process.code() == 1


def test_what_is_printed_does_not_break_the_protocol(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import os, threading\n"
        "def chat():\n"
        "    while not os.path.sameopenfile(1, 2):\n"
        "        threading.Event().wait(0.01)\n"
        "    print('hello', flush=True)\n"
        "    os.write(1, b'hello')\n"
        "threading.Thread(target=chat, daemon=True).start()\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    with server(env=environment) as process:
        process.initialize()
        process.send({"id": 2, "method": "shutdown"})
        assert process.answer(2) is None
        process.send({"method": "exit"})
        assert process.code() == 0
        assert b"hello" in process.stderr.read()


def test_a_session_over_a_socket() -> None:
    with server("--tcp", "0") as process:
        line = process.stderr.readline().decode()
        host, _, port = line.split()[-1].rpartition(":")
        assert host == "127.0.0.1"
        with socket.create_connection((host, int(port)), IN_TIME) as client:
            client.sendall(
                frame(b'{"jsonrpc":"2.0","id":1,"method":"shutdown"}')
                + frame(b'{"jsonrpc":"2.0","method":"exit"}')
            )
            received = b""
            while data := client.recv(65_536):
                received += data
        assert b"-32002" in received
        assert process.code() == 1


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with server("--tcp", str(port)) as process:
            assert process.code() == 2
            message = process.stderr.read().decode()
            assert f"port {port}" in message
            assert "Traceback" not in message


def test_the_command_line_does_not_import_the_protocol_libraries() -> None:
    program = (
        "import sys; from plainspec.__main__ import main; main(['rules']);"
        "assert not {'pygls', 'lsprotocol'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


# -- the watchdog ------------------------------------------------------------------


def test_a_process_that_ended_is_not_alive() -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert not is_alive(child.pid)
    assert is_alive(os.getpid())


@pytest.mark.parametrize("pid", [None, 0, -1, 2**70])
def test_numbers_that_are_no_process_do_no_harm(pid: int | None) -> None:
    ended = threading.Event()
    watchdog = Watchdog(lambda: False, ended.set, lambda: 1, lambda code: None, 0.01, 0.01)
    watchdog.watch(pid)
    watchdog.start()
    assert not ended.wait(0.2)
    watchdog.stop()


def test_a_busy_server_is_ended_with_its_code() -> None:
    killed = threading.Event()
    codes: list[int] = []

    def kill(code: int) -> None:
        codes.append(code)
        killed.set()

    watchdog = Watchdog(lambda: True, lambda: None, lambda: 7, kill, 0.01, 0.01)
    watchdog.start()
    assert killed.wait(IN_TIME)
    assert codes == [7]
