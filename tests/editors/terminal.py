"""A terminal for editors that need one: keys go in, and the screen can be read."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pyte

from tests.support.patience import PATIENCE


class Terminal:
    """A program in a terminal of 50 lines of 200 columns."""

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self._master, self._process = master, process
        self._screen = pyte.Screen(200, 50)
        self._stream = pyte.ByteStream(self._screen)

    @property
    def screen(self) -> str:
        """What the screen shows."""
        return "\n".join(self._screen.display)

    def type(self, keys: str) -> None:
        """Press *keys*, one at a time."""
        for key in keys:
            os.write(self._master, key.encode())
            self._read(0.02)

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the program run until *condition* holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"{what} did not come: {self.screen}"
            self._read(0.05)

    def shows(self, words: str) -> None:
        """Wait until the screen shows *words*."""
        self.until(lambda: words in self.screen, words)

    def ends(self) -> None:
        """Wait until the program has ended, and so has written all that it was to write."""
        self.until(lambda: self._process.poll() is not None, "its end")

    def _read(self, seconds: float) -> None:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if ready:
            try:
                self._stream.feed(os.read(self._master, 65_536))
            except OSError:  # Linux: the program has closed its end
                time.sleep(seconds)


@contextmanager
def terminal(*command: str, cwd: Path, env: Mapping[str, str]) -> Iterator[Terminal]:
    """*command* in a terminal; it is ended."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    variables = {**env, "TERM": "xterm-256color"}
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env=variables,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    try:
        yield Terminal(master, process)
    finally:
        process.kill()
        process.wait()
        os.close(master)
