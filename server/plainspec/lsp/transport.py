"""The wire: framed messages in and out, so that no client can block the event loop.

One daemon thread reads and one writes. Daemon threads on raw file descriptors
let the process end in any state: a client that neither writes nor reads does
not hold it up.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import re
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator
from queue import SimpleQueue

logger = logging.getLogger(__name__)

_CHUNK = 65_536
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,10})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)

#: The largest message that is read, in bytes; a larger one ends the session.
MAX_MESSAGE = 512 * 1024 * 1024
#: The largest header block that is read, in bytes.
MAX_HEADER = 16 * 1024
#: More unwritten bytes than this, and publishing waits for the client to read.
CONGESTED = 4 * 1024 * 1024
#: Received bytes waiting to be handled; beyond it the client has to wait.
MAX_WAITING = 256 * 1024 * 1024


class FramingError(Exception):
    """The input is not a sequence of LSP messages any more; nothing after it can be read."""


class Frames:
    """Cuts a byte stream into message bodies (LSP 3.17, "Base Protocol")."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._length: int | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take in *data* and give the bodies that it completes. Raises :class:`FramingError`."""
        self._data += data
        at = 0
        try:
            while True:
                if self._length is None:
                    end = self._data.find(b"\r\n\r\n", at)
                    if end < 0:
                        if len(self._data) - at > MAX_HEADER:
                            raise FramingError("no message header where one must be")
                        return
                    header = bytes(self._data[at:end])
                    match = _LENGTH.search(header)
                    at = end + 4
                    if match is None:
                        logger.error("a message header has no Content-Length: %r", header[:200])
                        continue
                    self._length = int(match[1])
                    if self._length > MAX_MESSAGE:
                        raise FramingError(f"a message of {self._length} bytes is too large")
                if len(self._data) - at < self._length:
                    return
                body = bytes(self._data[at : at + self._length])
                at += self._length
                self._length = None
                yield body
        finally:
            del self._data[:at]


def frame(body: bytes) -> bytes:
    """*body* with its header, ready for the wire."""
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


class Connection:
    """A client at the other end of two byte streams.

    *read* returns up to *n* bytes, none at the end; *write* takes all it is
    given. Both may block and may raise :class:`OSError`; each is called from a
    thread of its own. Everything else is used from the event loop.
    """

    def __init__(
        self,
        read: Callable[[int], bytes],
        write: Callable[[bytes], object],
        close: Callable[[], object] = lambda: None,
    ) -> None:
        self._read, self._write, self._close = read, write, close
        self._inbox: deque[bytes] = deque()
        self._room = threading.Event()
        self._room.set()
        self._waiting = 0
        self._outbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._unwritten = 0
        self._count = threading.Lock()
        self._ended = False
        self._wake = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._writer: threading.Thread | None = None
        self.broken = False
        self.on_drained: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin to read and write, on behalf of the running event loop."""
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._read_all, name="plainspec-read", daemon=True).start()
        self._writer = threading.Thread(target=self._write_all, name="plainspec-write", daemon=True)
        self._writer.start()

    # -- in ------------------------------------------------------------------

    @property
    def drained(self) -> bool:
        """Whether no message waits to be handled."""
        return not self._inbox

    @property
    def ended(self) -> bool:
        """Whether the client has closed its end and everything it sent was taken."""
        return self._ended and not self._inbox

    @property
    def closed(self) -> bool:
        """Whether no more messages come."""
        return self._ended

    async def arrival(self) -> None:
        """Wait until a message is there or the client has gone."""
        while not self._inbox and not self._ended:
            self._wake.clear()
            await self._wake.wait()

    def take(self) -> bytes | None:
        """The next message's body, or None when there is none now."""
        if not self._inbox:
            return None
        body = self._inbox.popleft()
        with self._count:
            self._waiting -= len(body)
            if self._waiting <= MAX_WAITING:
                self._room.set()
        return body

    def wake(self) -> None:
        """Make :meth:`arrival` look again; may be called from any thread."""
        self._call(self._wake.set)

    def end(self) -> None:
        """Take no more messages; may be called from any thread."""
        self._ended = True
        self._room.set()
        self.wake()

    def _read_all(self) -> None:
        frames = Frames()
        try:
            while not self._ended and (data := self._read(_CHUNK)):
                for body in frames.feed(data):
                    with self._count:
                        self._waiting += len(body)
                        if self._waiting > MAX_WAITING:
                            self._room.clear()
                    self._inbox.append(body)
                self.wake()
                self._room.wait()
        except FramingError as error:
            logger.error("cannot read what the client sent: %s", error)
        except (OSError, ValueError) as error:  # ValueError: the file is closed
            logger.info("the client's end is gone: %s", error)
        self.end()

    # -- out -----------------------------------------------------------------

    @property
    def congested(self) -> bool:
        """Whether the client reads more slowly than we write; ``on_drained`` is called after it."""
        return self._unwritten > CONGESTED

    def send(self, body: bytes) -> None:
        """Send the message *body*; never blocks, never raises."""
        if self.broken:
            return
        data = frame(body)
        with self._count:
            self._unwritten += len(data)
        self._outbox.put(data)

    def finish(self, timeout: float) -> None:
        """Write what is left, for at most *timeout* seconds, and close."""
        self._outbox.put(None)
        if self._writer is not None:
            self._writer.join(timeout)
        with contextlib.suppress(OSError):
            self._close()

    def _write_all(self) -> None:
        while (data := self._outbox.get()) is not None:
            if not self.broken:
                try:
                    self._write(data)
                except (OSError, ValueError) as error:
                    logger.info("cannot write to the client any more: %s", error)
                    self.broken = True
                    self.end()
            with self._count:
                was_congested = self._unwritten > CONGESTED
                self._unwritten -= len(data)
                relieved = was_congested and self._unwritten <= CONGESTED
            if relieved:
                self._call(self.on_drained)

    def _call(self, callback: Callable[[], object]) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has closed: nobody is left to tell
                self._loop.call_soon_threadsafe(callback)


def stdio() -> Connection:
    """The client on standard input and output.

    From here on this process's own standard input is empty and what anything
    prints goes to standard error, so that nothing can break the protocol.
    """
    sys.stdout.flush()
    source, target = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    if os.name != "nt":  # a parent may have made its pipes non-blocking
        os.set_blocking(source, True)
        os.set_blocking(target, True)

    def write(data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(target, view) :]

    return Connection(lambda size: os.read(source, size), write, lambda: os.close(target))


def over_socket(client: socket.socket) -> Connection:
    """The client at the other end of the connected socket *client*."""

    def close() -> None:
        with contextlib.suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)
        client.close()

    return Connection(client.recv, client.sendall, close)
