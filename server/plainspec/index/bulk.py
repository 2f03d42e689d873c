"""Reading many files at once: what is to be read, in which parts, and what each part gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from plainspec.index.facts import FileFact
from plainspec.index.settings import Configuration
from plainspec.index.sketch import Sketch
from plainspec.index.stored import Segment, Stored, Table
from plainspec.syntax.nodes import Node


class Batch(Node, frozen=True, gc=True):
    """What reading some files in bulk gave: a segment, and what else the workspace must know.

    The tables' columns are bytes in the machine's own order. ``probed`` are
    the paths whose existence was asked of the disk, ``notes`` paths with what
    is to be said of them, ``failures`` what is to be reported as a bug.

    Where ``number`` is not negative, documents and findings come apart: first
    an *outline*, the documents without their results and statements and with a
    table of all other keys; then, under the same number and without files, the
    whole table, and of each document in the same order its result, its
    statements, and the kinds of keys that it has facts under, a bit each.

    A batch with ``sketches`` holds nothing else but ``hints``: the ``sketched`` files, which are
    yet to be read, and a table of their :func:`~plainspec.index.ahead.hints`.
    """

    number: int = -1
    files: tuple[Stored, ...] = ()
    results: tuple[bytes, ...] = ()
    statements: tuple[bytes, ...] = ()
    kinds: tuple[int, ...] = ()
    keys: tuple[bytes, bytes] = (b"", b"")
    reads: tuple[bytes, bytes] = (b"", b"")
    notes: tuple[tuple[str, str], ...] = ()
    probed: tuple[tuple[str, FileFact | None], ...] = ()
    failures: tuple[tuple[str, str], ...] = ()
    sketches: tuple[Sketch, ...] | None = None
    sketched: tuple[str, ...] = ()
    hints: tuple[bytes, bytes] = (b"", b"")

    @property
    def is_outline(self) -> bool:
        """Whether the results are still to come."""
        return self.number >= 0 and not self.results

    def segment(self, outline: Segment | None = None) -> Segment:
        """The files and tables; the files are those of the *outline* where that came before."""
        keys, reads = Table.of_bytes(*self.keys), Table.of_bytes(*self.reads)
        if outline is None:
            return Segment(self.files, keys, reads)
        judged = zip(outline.files, self.results, self.statements, self.kinds, strict=True)
        files = [
            msgspec.structs.replace(stored, result=result, statements=statements, kinds=kinds)
            for stored, result, statements, kinds in judged
        ]
        return Segment(files, keys, reads)


class Work(NamedTuple):
    """Files to read in bulk: *batches* of the workspace's *files*."""

    configurations: tuple[Configuration, ...]
    files: Sequence[str]
    batches: Sequence[Sequence[str]]


#: Reads files in bulk, elsewhere or here; yields None where nothing has been read yet.
Bulk = Callable[[Work], Iterator[Batch | None]]


def batches(paths: Sequence[str], size: int) -> list[Sequence[str]]:
    """*paths*, which are sorted, in parts of about *size* that cut through as few folders as can be.

    Documents that lie together depend on each other most.
    """
    found = []
    start = 0
    while len(paths) - start > 2 * size:
        window = range(start + size // 2, start + 2 * size)
        cut = min(
            window,
            key=lambda at: (_shared_folders(paths[at - 1], paths[at]), abs(at - start - size)),
        )
        found.append(paths[start:cut])
        start = cut
    found.append(paths[start:])
    return found


def _shared_folders(one: str, other: str) -> int:
    """How many folders lie around both paths."""
    shared = 0
    for mine, theirs in zip(one.split("/")[:-1], other.split("/")[:-1], strict=False):
        if mine != theirs:
            break
        shared += 1
    return shared
