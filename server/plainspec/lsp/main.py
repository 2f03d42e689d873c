"""Running the server as a process: on standard input and output, or on a loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import socket
import sys
from functools import partial

from lsprotocol import types

from plainspec.lsp import memory
from plainspec.lsp.lifetime import Watchdog
from plainspec.lsp.server import create_server
from plainspec.lsp.transport import Connection, over_socket, stdio

#: Seconds for which the last messages may take to be written.
_LAST_WORDS = 1.0


def serve(port: int | None = None) -> int:
    """Serve one client on stdio, or on loopback *port*; the process's exit code."""
    return serve_stdio() if port is None else serve_tcp(port)


def serve_stdio() -> int:
    """Serve the client on standard input and output; the process's exit code."""
    return _serve(stdio())


def serve_tcp(port: int) -> int:
    """Serve the first client that connects to *port* of the loopback interface; the exit code.

    Port 0 takes a free one. Standard error says where the server listens.
    """
    try:
        with socket.create_server(("127.0.0.1", port)) as listener:
            address, chosen = listener.getsockname()
            sys.stderr.write(f"plainspec: listening on {address}:{chosen}\n")
            sys.stderr.flush()
            client, _ = listener.accept()
    except OSError as error:
        sys.stderr.write(f"plainspec: cannot listen on port {port}: {error.strerror or error}\n")
        return 2
    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return _serve(over_socket(client))


def _serve(connection: Connection) -> int:
    _log_to_stderr()
    memory.few_arenas()
    memory.forget_sources()
    try:
        return asyncio.run(_session(connection))
    except KeyboardInterrupt:
        return 1


async def _session(connection: Connection) -> int:
    server = create_server()
    watchdog = Watchdog(lambda: connection.closed, connection.end, lambda: server.code)

    def connected(params: types.InitializeParams) -> None:
        watchdog.watch(params.process_id)

    server.on_connected = connected

    def settle() -> None:
        memory.settle(len(server.session.workspace.snapshot.records))

    server.indexer.on_loaded = memory.calm_collector
    server.indexer.on_read = server.indexer.on_saved = settle
    server.on_answered = memory.tidy_up
    server.on_pause = partial(memory.tidy_up, thoroughly=True)
    server.disk.on_rested = memory.give_back
    watchdog.start()
    code = 1
    try:
        code = await server.serve(connection)
    finally:
        connection.finish(_LAST_WORDS)
        watchdog.stop()
    return code


def _log_to_stderr() -> None:
    # A client that closed its end of standard error must not be answered with tracebacks.
    logging.raiseExceptions = False
    level = os.environ.get("PLAINSPEC_LOG", "WARNING").upper()
    with contextlib.suppress(ValueError):
        logging.basicConfig(
            stream=sys.stderr, level=level, format="%(levelname)s %(name)s: %(message)s"
        )
    # It says again, with tracebacks, what is answered and logged here.
    logging.getLogger("pygls").setLevel(logging.ERROR)
