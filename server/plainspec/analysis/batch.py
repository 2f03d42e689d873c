"""Reading and judging many files at once, out of sight of all others.

The rules see the files of one batch only. That is right for nearly all of
them, since documents that lie together depend on each other most, and what
each looked up is told: the workspace finds those that asked for something
that another batch holds, and has them judged anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.configuration import Configuration
from plainspec.index.stored import Stored, Table, key_hash, store
from plainspec.index.workspace import Batch, Work, Workspace


class BatchReader:
    """Reads batches of the workspace that consists of *files* under *configurations*."""

    def __init__(self, configurations: tuple[Configuration, ...], files: Collection[str]) -> None:
        self._workspace = Workspace()
        self._workspace.snapshot = self._workspace.snapshot.configured(configurations)
        self._files = files

    def read(self, paths: Iterable[str]) -> Batch:
        """The documents at *paths*, Markdown files, at rest and with their findings."""
        workspace = self._workspace
        change, stamps = workspace.read_batch(paths, self._files)
        failures: list[tuple[str, str]] = []
        engine = Engine(all_rules(), lambda message, details: failures.append((message, details)))
        engine.update(change)
        files: list[Stored] = []
        keys: list[tuple[int, int]] = []
        reads: list[tuple[int, int]] = []
        records = change.snapshot.records.live
        digests = {p: stamp.digest for p, stamp in zip(sorted(records), stamps, strict=True)}
        for number, (path, stamp) in enumerate(zip(sorted(records), stamps, strict=True)):
            packed, read = engine.packed(path, lambda p: digests.get(p, b""))
            files.append(store(records[path], stamp, packed))
            keys.extend((key_hash(key), number) for key in records[path].all_keys())
            reads.extend((key, number) for key in read)
        known = frozenset(self._files)
        return Batch(
            tuple(files),
            Table.of(keys).as_bytes(),
            Table.of(reads).as_bytes(),
            tuple(workspace.notes.values()),
            tuple((path, fact) for path, fact in workspace.probed() if path not in known),
            tuple(failures),
        )


def read_here(work: Work) -> Iterator[Batch | None]:
    """Read the batches of *work* in this process, one after the other."""
    reader = BatchReader(work.configurations, work.files)
    for paths in work.batches:
        yield reader.read(paths)
