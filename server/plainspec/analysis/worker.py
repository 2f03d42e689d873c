"""The process that reads batches of files for another one; it is started by :mod:`plainspec.analysis.pool`.

Messages are MessagePack behind their length (four bytes, little-endian): one
:class:`Setup`, then :class:`Job` after :class:`Job` come in; a :class:`Batch`
for each goes out. The process ends when its input does, so none outlives its parent.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from typing import IO, TYPE_CHECKING

import msgspec

from plainspec.index.settings import Configuration
from plainspec.syntax.nodes import Node

if TYPE_CHECKING:
    from plainspec.analysis.batch import BatchReader
    from plainspec.index.bulk import Batch

#: How much lower than the editor's and the server's the priority of reading is (see nice(2)).
_NICENESS = 2


class Setup(Node, frozen=True):
    """What all batches have in common: see :class:`~plainspec.index.bulk.Work`."""

    configurations: tuple[Configuration, ...]
    files: tuple[str, ...]


class Job(Node, frozen=True):
    """What to do: read ``paths``, as outline ``number`` where that is not negative.

    Without paths: find out what the rules say of that outline. With ``sketches``
    no more than those are made.
    """

    number: int
    paths: tuple[str, ...] = ()
    sketches: bool = False


def send(stream: IO[bytes], message: object) -> None:
    """Write *message* to *stream*. Raises OSError where nobody reads it any more."""
    body = msgspec.msgpack.encode(message)
    stream.write(len(body).to_bytes(4, "little") + body)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """The next message's body; empty at the end of *stream*, also where it ends in a message."""
    head = stream.read(4)
    size = int.from_bytes(head, "little")
    body = stream.read(size) if len(head) == 4 else b""
    return body if len(body) == size else b""


def main() -> None:
    """Serve until the input ends."""
    from plainspec.analysis.batch import BatchReader
    from plainspec.index.bulk import Batch

    source, sink = sys.stdin.buffer, sys.stdout.buffer
    parent = os.getppid()
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    if hasattr(os, "nice"):  # whoever types goes first
        os.nice(_NICENESS)
    # A batch makes little rubbish that is in cycles, and is soon over.
    gc.disable()
    body = receive(source)
    if not body:
        return
    setup = msgspec.msgpack.decode(body, type=Setup)
    reader = BatchReader(setup.configurations, setup.files)
    try:
        send(sink, Batch())
        while body := receive(source):
            send(sink, _do(reader, msgspec.msgpack.decode(body, type=Job)))
    except OSError:  # the parent has gone
        return


def _do(reader: BatchReader, job: Job) -> Batch:
    if job.sketches:
        return reader.sketch(job.paths)
    if job.number < 0:
        return reader.read(job.paths)
    return reader.outline(job.number, job.paths) if job.paths else reader.judge(job.number)


def _end_with(parent: int) -> None:
    """End the process soon after its *parent* has: the input tells only between two batches."""
    waiting = threading.Event()
    while os.getppid() == parent:
        waiting.wait(1)
    os._exit(1)
