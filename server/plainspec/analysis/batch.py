"""Reading and judging many files at once, out of sight of all others.

The rules see the files of one batch only. That is right for nearly all of
them, since documents that lie together depend on each other most, and what
each looked up is told: the workspace finds those that asked for something
that another batch holds, and has them judged anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from plainspec.index.bulk import Batch, Work
from plainspec.index.change import Change
from plainspec.index.facts import FileFact, Key
from plainspec.index.keys import key_hash
from plainspec.index.record import Record
from plainspec.index.settings import Configuration
from plainspec.index.statements import pack_statements
from plainspec.index.stored import Stored, Table, kinds_of, restore, store, store_outline
from plainspec.index.workspace import Workspace


class BatchReader:
    """Reads batches of the workspace that consists of *files* under *configurations*."""

    def __init__(self, configurations: tuple[Configuration, ...], files: Collection[str]) -> None:
        self._workspace = Workspace()
        self._workspace.snapshot = self._workspace.snapshot.configured(configurations)
        self._files = frozenset(files)
        #: The documents of outlines that were not judged yet, by the outline's number.
        self._outlines: dict[int, list[Stored]] = {}

    def read(self, paths: Iterable[str]) -> Batch:
        """The documents at *paths*, Markdown files, at rest and with their findings."""
        change, stamps = self._workspace.read_batch(paths, self._files)
        records = _in_order(change)
        digests = {r.path: stamp.digest for r, stamp in zip(records, stamps, strict=True)}
        results, reads, failures = _judge(change, digests)
        return Batch(
            files=tuple(map(store, records, stamps, results)),
            keys=_table(record.all_keys() for record in records),
            reads=reads,
            notes=tuple(self._workspace.notes.values()),
            probed=self._probed(),
            failures=failures,
        )

    def sketch(self, paths: Iterable[str]) -> Batch:
        """The sketches and hints of the files at *paths*."""
        paths = tuple(paths)
        sketches, hints = self._workspace.sketch_batch(paths)
        table = Table.of((number, file) for file, told in enumerate(hints) for number in told)
        return Batch(sketches=tuple(sketches), sketched=paths, hints=table.as_bytes())

    def outline(self, number: int, paths: Iterable[str]) -> Batch:
        """The documents at *paths* at rest, without their findings: outline *number*."""
        records, stamps = self._workspace.outline_batch(paths, self._files)
        files = list(map(store_outline, records, stamps))
        if files:
            self._outlines[number] = files
        return Batch(
            number if files else -1,
            tuple(files),
            keys=_table(record.plain_keys for record in records),
            notes=tuple(self._workspace.notes.values()),
            probed=self._probed(),
        )

    def judge(self, number: int) -> Batch:
        """The findings on the documents of outline *number*, and their statements."""
        files = self._outlines.pop(number)
        change = self._workspace.take_batch(map(restore, files), self._files)
        digests = {stored.path: stored.stamp.digest for stored in files}
        results, reads, failures = _judge(change, digests)
        records = _in_order(change)
        return Batch(
            number,
            results=results,
            statements=tuple(map(pack_statements, records)),
            kinds=tuple(map(kinds_of, records)),
            keys=_table(record.all_keys() for record in records),
            reads=reads,
            probed=self._probed(),
            failures=failures,
        )

    def _probed(self) -> tuple[tuple[str, FileFact | None], ...]:
        probed = self._workspace.probed()
        return tuple((path, fact) for path, fact in probed if path not in self._files)


def _in_order(change: Change) -> list[Record]:
    """The documents of a batch in order of path."""
    live = change.snapshot.records.live
    return [live[path] for path in sorted(live)]


def _table(keys: Iterable[Collection[Key]]) -> tuple[bytes, bytes]:
    """The table of the *keys* of each document."""
    return Table.of((key_hash(key), n) for n, held in enumerate(keys) for key in held).as_bytes()


def _judge(
    change: Change, digests: dict[str, bytes]
) -> tuple[tuple[bytes, ...], tuple[bytes, bytes], tuple[tuple[str, str], ...]]:
    """The result of each document of a batch, what they depend on, and what failed."""
    from plainspec.analysis.engine import Engine  # sketches come first and need none of them
    from plainspec.analysis.rules import all_rules

    failures: list[tuple[str, str]] = []
    engine = Engine(all_rules(), lambda message, details: failures.append((message, details)))
    # Statements are compared when all batches have been read.
    for _ in engine.updating(change, later=True):
        pass
    results: list[bytes] = []
    reads: list[tuple[int, int]] = []
    for number, record in enumerate(_in_order(change)):
        packed, read = engine.packed(record.path, lambda path: digests.get(path, b""))
        results.append(packed)
        reads.extend((key, number) for key in read)
    return tuple(results), Table.of(reads).as_bytes(), tuple(failures)


def read_here(work: Work) -> Iterator[Batch | None]:
    """Read the batches of *work* in this process, one after the other."""
    reader = BatchReader(work.configurations, work.files)
    for paths in work.batches:
        yield reader.read(paths)
