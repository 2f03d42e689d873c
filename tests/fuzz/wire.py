"""A server process and the raw bytes that go in and out of it."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plainspec.lsp.transport import Frames, frame
from tests.support.patience import PATIENCE

COMMAND = [sys.executable, "-m", "plainspec", "server"]

Message = dict[str, Any]


class Wire:
    """The client's end. Everything received is kept; ``respond`` answers the server's requests."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        self._stdin, self._stdout, self._stderr = process.stdin, process.stdout, process.stderr
        self._arrived = threading.Condition()
        self._sending = threading.Lock()
        self._errors = bytearray()
        self.ended = False
        self.respond: Callable[[Message], list[Message]] = lambda message: [
            {"id": message["id"], "result": None}
        ]
        #: How many answers have come, by id (as JSON).
        self.answered: Counter[str] = Counter()
        self.answers: dict[str, Message] = {}
        #: The errors that name no request.
        self.nameless: list[str] = []
        self.told: list[Message] = []
        self._threads = [threading.Thread(target=self._read), threading.Thread(target=self._listen)]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def write(self, *pieces: bytes) -> None:
        """Send *pieces*, one after the other; nothing happens where the server has gone."""
        with self._sending, contextlib.suppress(OSError, ValueError):
            for piece in pieces:
                view = memoryview(piece)
                while view:
                    view = view[os.write(self._stdin.fileno(), view) :]

    def send(self, message: Message) -> None:
        """Send a well-formed message."""
        self.write(frame(json.dumps({"jsonrpc": "2.0", **message}).encode()))

    def request(self, number: int | str, method: str, params: Any = None) -> Message:
        """Send a request and wait for its answer."""
        self.send({"id": number, "method": method, "params": params})
        key = json.dumps(number)
        self.until(lambda: self.answered[key], lambda: f"no answer to {method}")
        return self.answers[key]

    def until(self, condition: Callable[[], object], otherwise: Callable[[], str]) -> None:
        """Wait until *condition* holds; fails with *otherwise* and with what the server said."""
        with self._arrived:
            self._arrived.wait_for(lambda: condition() or self.ended, PATIENCE)
            assert condition(), (
                f"{otherwise()} ({'it ended' if self.ended else 'it hangs'}): {self.errors}"
            )

    @property
    def errors(self) -> str:
        """What the server wrote to standard error."""
        said = self._errors.decode(errors="replace")
        traceback = said.find("Traceback")
        return said[max(0, traceback - 200) :][:3000] if traceback >= 0 else said[-1000:]

    def finish(self) -> int:
        """Close the input and wait for the end; the exit code."""
        with self._sending, contextlib.suppress(OSError):
            self._stdin.close()
        try:
            code = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"the server does not end: {self.errors}") from None
        for thread in self._threads:
            thread.join(PATIENCE)
        return code

    def _read(self) -> None:
        frames = Frames()
        while data := os.read(self._stdout.fileno(), 1 << 16):
            for body in frames.feed(data):
                message = json.loads(body)
                replies = []
                with self._arrived:
                    if "method" not in message:
                        key = json.dumps(message["id"])
                        self.answered[key] += 1
                        self.answers[key] = message
                        if message["id"] is None:
                            self.nameless.append(message["error"]["message"])
                    else:
                        if "id" in message:
                            replies = self.respond(message)
                        self.told.append(message)
                    self._arrived.notify_all()
                for reply in replies:
                    # On a thread of its own: the server may be waiting for us to read.
                    threading.Thread(target=self.send, args=(reply,), daemon=True).start()
        with self._arrived:
            self.ended = True
            self._arrived.notify_all()

    def _listen(self) -> None:
        while data := os.read(self._stderr.fileno(), 1 << 16):
            self._errors += data


@contextmanager
def wire(folder: Path, **environment: str) -> Iterator[Wire]:
    """A server that runs in *folder*; killed at the end if it still lives."""
    process = subprocess.Popen(
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, **environment},
    )
    connection = Wire(process)
    try:
        yield connection
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def peak_memory(pid: int) -> int:
    """The most memory that the process *pid* ever held, in bytes; 0 where that cannot be seen."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = [line.split()[1] for line in status.split("\n") if line.startswith("VmHWM:")]
    return int(found[0]) * 1024 if found else 0
