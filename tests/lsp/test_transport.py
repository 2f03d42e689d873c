"""Framing: whatever the chunks, the same messages."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.lsp.transport import (
    CONGESTED,
    MAX_HEADER,
    Connection,
    Frames,
    FramingError,
    frame,
    over_socket,
)
from tests.support.patience import PATIENCE


@given(st.lists(st.binary(max_size=40), max_size=6), st.integers(1, 30))
def test_chunks_do_not_matter(bodies: list[bytes], size: int) -> None:
    stream = b"".join(map(frame, bodies))
    frames = Frames()
    found: list[bytes] = []
    for start in range(0, len(stream), size):
        found.extend(frames.feed(stream[start : start + size]))
    assert found == bodies


@pytest.mark.parametrize(
    "header",
    [
        b"content-length:2",
        b"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2",
        b"Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc",
        b"Content-Length:\t2 ",
    ],
)
def test_headers_as_clients_write_them(header: bytes) -> None:
    assert list(Frames().feed(frame(b"[]") + header + b"\r\n\r\n{}" + frame(b"1"))) == [
        b"[]",
        b"{}",
        b"1",
    ]


@pytest.mark.parametrize("header", [b"Content-Length: x", b"Content-Length: -1", b"Length: 5"])
def test_a_header_without_a_length_is_passed_over(header: bytes) -> None:
    assert list(Frames().feed(header + b"\r\n\r\n" + frame(b"{}"))) == [b"{}"]


@pytest.mark.parametrize("data", [b"x" * (MAX_HEADER + 1), b"Content-Length: 9999999999\r\n\r\n"])
def test_what_cannot_be_a_message_ends_the_reading(data: bytes) -> None:
    with pytest.raises(FramingError):
        list(Frames().feed(data))


def until(end: threading.Event) -> Callable[[int], bytes]:
    """A client that sends nothing and closes at *end*."""

    def read(size: int) -> bytes:
        end.wait(PATIENCE)
        return b""

    return read


def is_congested(connection: Connection) -> bool:
    return connection.congested


def test_a_client_that_does_not_read_blocks_nobody() -> None:
    async def run() -> None:
        reads = threading.Event()

        def write(data: bytes) -> None:
            reads.wait(PATIENCE)

        end = threading.Event()
        connection = Connection(until(end), write)
        drained = asyncio.Event()
        connection.on_drained = drained.set
        connection.start()
        connection.send(b"x" * CONGESTED)
        assert is_congested(connection)
        reads.set()
        await asyncio.wait_for(drained.wait(), PATIENCE)
        assert not is_congested(connection)
        end.set()
        await asyncio.wait_for(connection.arrival(), PATIENCE)
        assert connection.ended

    asyncio.run(run())


def test_messages_left_at_the_end_are_still_handled() -> None:
    async def run() -> None:
        ours, theirs = socket.socketpair()
        connection = over_socket(theirs)
        connection.start()
        ours.sendall(frame(b"1") + frame(b"2"))
        ours.close()
        found = []
        while not connection.ended:
            await asyncio.wait_for(connection.arrival(), PATIENCE)
            while (body := connection.take()) is not None:
                found.append(body)
        assert found == [b"1", b"2"]
        connection.finish(5)

    asyncio.run(run())


def test_writing_to_a_client_that_has_gone_ends_the_connection() -> None:
    async def run() -> None:
        def write(data: bytes) -> None:
            raise BrokenPipeError

        release = threading.Event()
        connection = Connection(until(release), write)
        connection.start()
        connection.send(b"{}")
        await asyncio.wait_for(connection.arrival(), PATIENCE)
        assert connection.ended
        connection.send(b"{}")  # silently nothing
        connection.finish(5)
        release.set()

    asyncio.run(run())
