"""Documents at rest: what the index keeps of files that nobody edits.

A document as objects takes some twenty times the memory of its text. Of a
file that is not open the index keeps a *stored* record instead, compressed,
from which the record is made again when somebody asks. Many stored records
make a *segment*, with a sorted table of the keys under which they have facts
and of the keys that their findings depend on. In the tables a key is a number
of 64 bits (:func:`key_hash`); whoever finds a document by it looks at the
document itself, so that two keys of one number do no harm.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from threading import Lock
from typing import Any, ClassVar, cast

import msgspec

from plainspec.index.compact import compress, decompress
from plainspec.index.keys import key_hash, kind_number
from plainspec.index.record import FactMap, Record
from plainspec.index.statements import Statements, pack_statements, unpack_statements
from plainspec.index.summary import Names, Summary
from plainspec.model import Document, DocumentInfo, DocumentKind, FrontMatter, Section
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.nodes import Node
from plainspec.text.encoding import Width, width

#: Records made again that are kept for the next who asks, and their code points in all.
_KEPT = 512
_KEPT_SIZE = 400_000
#: Rows of tables that are merged between two pauses, and the same for each of many tables.
_ROWS, _ROWS_EACH = 4096, 128
#: The statements and prompts that are kept, in bytes as they are encoded.
_KEPT_STATEMENTS = 3_000_000


class Stamp(Node, frozen=True):
    """How a file looked when it was read: its size in bytes, its time in nanoseconds, its content.

    ``digest`` is a hash of the bytes. ``read_at`` is when, in nanoseconds since the epoch.
    """

    size: int
    modified: int
    read_at: int
    digest: bytes


class Stored(Node, frozen=True):
    """A document at rest.

    ``kinds`` are the kinds of keys it has facts under, a bit each, and
    ``clauses`` the number of clauses it defines. ``width`` is the :class:`Width` of its text. ``summary`` is what searches
    need of it, ``content`` the record, ``result`` what the analysis keeps of
    it (opaque here; empty where it has not been judged yet), ``statements`` its
    statements. Each may lie in a file instead: see :meth:`body`,
    :meth:`findings` and :meth:`sentences`.
    """

    path: str
    kind: DocumentKind
    clauses: int
    kinds: int
    width: Width
    stamp: Stamp
    summary: Summary
    content: bytes
    result: bytes = b""
    statements: bytes = b""
    #: The :class:`Archive` that holds what is empty here; never encoded.
    archive: Any = None
    #: Where the content is in the archive, its size, and the same for the result and the statements.
    places: tuple[int, int, int, int, int, int] = (0, 0, 0, 0, 0, 0)

    def body(self) -> bytes:
        """The record, compressed. Raises OSError where the archive's file was tampered with."""
        if self.content or self.archive is None:
            return self.content
        found: bytes = self.archive.read(*self.places[:2])
        return found

    def findings(self) -> bytes:
        """What the analysis keeps. Raises OSError where the archive's file was tampered with."""
        if self.result or self.archive is None:
            return self.result
        found: bytes = self.archive.read(*self.places[2:4])
        return found

    def sentences(self) -> bytes:
        """The statements. Raises OSError where the archive's file was tampered with."""
        if self.statements or self.archive is None:
            return self.statements
        found: bytes = self.archive.read(*self.places[4:])
        return found

    @property
    def is_judged(self) -> bool:
        """Whether the rules were asked about the document."""
        return bool(self.result or self.places[3])

    def may_hold(self, kind: str) -> bool:
        """Whether the document has facts under keys of *kind*."""
        return bool(self.kinds & 1 << kind_number(kind))


class Archive:
    """A file that holds what need not be in memory; it stays open, wherever it is moved to.

    Where :attr:`SUPPORTED` is false, a file that is open cannot be moved or
    replaced, and everything stays in memory.
    """

    SUPPORTED: ClassVar[bool] = hasattr(os, "pread")
    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int) -> None:
        """The archive in the file *descriptor*, which is duplicated."""
        self._descriptor = -1  # for __del__, should the next line fail
        self._descriptor = os.dup(descriptor)

    def read(self, offset: int, size: int) -> bytes:
        """*size* bytes from *offset* on. Raises OSError where they are not there."""
        found = os.pread(self._descriptor, size, offset) if size else b""
        if len(found) != size:
            raise OSError("the cache was cut short while it was used")
        return found

    def __del__(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)


class _Content(Node, frozen=True):
    """A record but for what is worked out from the rest."""

    info: DocumentInfo
    head: str
    sections: tuple[Section, ...]
    starts: tuple[int, ...]
    definitions: dict[str, str]
    front_matter: FrontMatter
    hints: tuple[Hints, ...]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Content)


def kinds_of(record: Record) -> int:
    """The kinds of keys that *record* has facts under, a bit each."""
    return _bits(key[0] for key in record.all_keys())


def _bits(kinds: Iterable[str]) -> int:
    bits = 0
    for kind in set(kinds):
        bits |= 1 << kind_number(kind)
    return bits


def store(record: Record, stamp: Stamp, result: bytes = b"") -> Stored:
    """*record* at rest."""
    return _store(record, stamp, kinds_of(record), result, pack_statements(record))


def store_outline(record: Record, stamp: Stamp) -> Stored:
    """*record* at rest without its statements; it may hold some, and prompts."""
    apart = _bits(("prompt", "norm"))
    return _store(record, stamp, apart | _bits(key[0] for key in record.plain_keys))


def _store(
    record: Record, stamp: Stamp, kinds: int, result: bytes = b"", statements: bytes = b""
) -> Stored:
    document = record.document
    content = _Content(
        document.info,
        document.head,
        document.sections,
        record.starts,
        dict(record.definitions),
        record.front_matter,
        record.hints,
    )
    return Stored(
        record.path,
        document.info.kind,
        sum(len(section.clauses) for section in document.sections),
        kinds,
        width(document.text),
        stamp,
        record.summary,
        compress(_ENCODER.encode(content)),
        result,
        statements,
    )


def restore(stored: Stored) -> Record:
    """The record of *stored*, equal to the one that was stored; its facts are not worked out yet.

    Raises ValueError (msgspec.DecodeError is one) or OSError where *stored* was damaged.
    """
    content = _DECODER.decode(decompress(stored.body()))
    document = Document(content.info, content.sections, content.head)

    def statements() -> tuple[FactMap, ...]:
        return unpack_statements(stored.sentences()).by_section(len(document.sections))

    return Record(
        document,
        None,
        content.starts,
        content.definitions,
        content.front_matter,
        content.hints,
        kept=statements if stored.is_judged else None,
    )


def restored(stored: Stored) -> Record | None:
    """As :func:`restore`; None where *stored* was damaged, for those who can do without it."""
    try:
        return restore(stored)
    except (OSError, ValueError):
        return None


class Shelf:
    """The records that were made again last, by what they were made from."""

    #: A map of documents at rest, and these in a row: edits leave it alone, and walking it is slow.
    _all: tuple[Mapping[str, Stored] | None, Sequence[Stored]] = None, ()
    #: The same for the names in them.
    _names: tuple[Mapping[str, Stored] | None, Names] | None = None

    def __init__(self) -> None:
        self._records: OrderedDict[int, tuple[Stored, Record]] = OrderedDict()
        self._statements: OrderedDict[int, tuple[Stored, Statements]] = OrderedDict()
        self._size = self._facts = 0
        self._lock = Lock()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept that was made again."""
        return not self._records and not self._statements

    def clear(self) -> None:
        """Let go of all that can be made again."""
        with self._lock:
            self._records.clear()
            self._statements.clear()
            self._size = self._facts = 0

    def record(self, stored: Stored) -> Record:
        """The record of *stored*."""
        with self._lock:
            found = self._records.get(id(stored))
            if found is not None:  # holding *stored* keeps its identity from being given again
                self._records.move_to_end(id(stored))
                return found[1]
        record = restore(stored)
        with self._lock:
            if id(stored) not in self._records:
                self._records[id(stored)] = stored, record
                self._size += _size(record)
            while len(self._records) > _KEPT or (
                self._size > _KEPT_SIZE and len(self._records) > 1
            ):
                _, (_, dropped) = self._records.popitem(last=False)
                self._size -= _size(dropped)
        return record

    def statements(self, stored: Stored) -> Statements:
        """The statements of *stored*."""
        with self._lock:
            found = self._statements.get(id(stored))
            if found is not None:
                self._statements.move_to_end(id(stored))
                return found[1]
        statements = unpack_statements(stored.sentences())
        with self._lock:
            if id(stored) not in self._statements:
                self._statements[id(stored)] = stored, statements
                self._facts += statements.size
            while self._facts > _KEPT_STATEMENTS and len(self._statements) > 1:
                _, (_, gone) = self._statements.popitem(last=False)
                self._facts -= gone.size
        return statements

    def all(self, stored: Mapping[str, Stored]) -> Sequence[Stored]:
        """The values of *stored*; at once where it is the same map as the last time."""
        known, found = self._all
        if known is not stored:
            found = list(stored.values())
            self._all = stored, found
        return found

    def names(self, stored: Mapping[str, Stored]) -> Names:
        """The names in the values of *stored*; at once where it is the same map as the last time."""
        if self._names is None or self._names[0] is not stored:
            made = Names.of((one.path, one.summary) for one in self.all(stored))
            self._names = stored, made
        return self._names[1]


def _size(record: Record) -> int:
    return sum(len(section.text) for section in record.document.sections)


class Table:
    """Numbers and, under each, which of a segment's files; sorted, searched by bisection."""

    __slots__ = ("files", "numbers")

    def __init__(
        self,
        numbers: Sequence[int] = array("Q"),
        files: Sequence[int] = array("I"),
    ) -> None:
        self.numbers = numbers
        self.files = files

    @classmethod
    def of(cls, pairs: Iterable[tuple[int, int]]) -> Table:
        """The table of the *pairs* (number, file), in any order."""
        ordered = sorted(pairs)
        return cls(array("Q", [n for n, _ in ordered]), array("I", [f for _, f in ordered]))

    @classmethod
    def of_bytes(cls, numbers: bytes, files: bytes) -> Table:
        """The table whose columns :meth:`as_bytes` gave."""
        table = array("Q"), array("I")
        table[0].frombytes(numbers)
        table[1].frombytes(files)
        return cls(*table)

    def as_bytes(self) -> tuple[bytes, bytes]:
        """The two columns in the machine's own byte order."""
        numbers, files = self.columns()
        return bytes(numbers), bytes(files)

    def columns(self) -> tuple[memoryview, memoryview]:
        """The same without a copy; until these views go, nothing can be put into the table."""
        return memoryview(self.numbers).cast("B"), memoryview(self.files).cast("B")  # type: ignore[arg-type]  # arrays

    def at(self, number: int) -> Sequence[int]:
        """The files under *number*."""
        numbers = self.numbers
        start = bisect_left(numbers, number)
        if start == len(numbers) or numbers[start] != number:
            return ()
        return self.files[start : bisect_right(numbers, number, start)]

    def extend(self, numbers: array[int], files: array[int]) -> None:
        """Put rows behind the last one, for who makes this table of arrays of its own."""
        self.numbers.extend(numbers)  # type: ignore[attr-defined]  # arrays
        self.files.extend(files)  # type: ignore[attr-defined]  # arrays

    def __len__(self) -> int:
        return len(self.numbers)


class Segment:
    """Stored documents with the keys of their facts, and the keys that their results depend on.

    ``compared`` tells that the results hold what comes of comparing statements with all others.
    Immutable. A document that was replaced or has gone stays in it; the
    snapshot knows which of them are current.
    """

    __slots__ = ("compared", "files", "keys", "reads")

    def __init__(
        self, files: Sequence[Stored], keys: Table, reads: Table, *, compared: bool = False
    ) -> None:
        self.compared = compared
        self.files = files
        self.keys = keys
        self.reads = reads


def gathered(
    documents: Iterable[tuple[Record, Stored, Collection[int]]], *, compared: bool
) -> Segment:
    """A segment of *documents*: each as it is and at rest, with the keys that its result depends on."""
    files: list[Stored] = []
    keys: list[tuple[int, int]] = []
    reads: list[tuple[int, int]] = []
    for number, (record, stored, read) in enumerate(documents):
        files.append(stored)
        keys += [(key_hash(key), number) for key in record.all_keys()]
        reads += [(key, number) for key in read]
    return Segment(files, Table.of(keys), Table.of(reads), compared=compared)


def merge(
    segments: Sequence[Segment],
    current: Iterable[Stored],
    anew: Mapping[int, tuple[Stored, Collection[int]]] | None = None,
) -> Iterator[Segment | None]:
    """The *current* documents of *segments* as one segment, the last thing that is yielded.

    Where *anew* has another document for one of them (by identity), that one
    takes its place, and its result depends on further keys as well. Yields
    None every now and then before, so that others get their turn.
    """
    anew = anew or {}
    more: list[tuple[int, int]] = []
    wanted = {id(stored) for stored in current}
    files: list[Stored] = []
    numbers: list[dict[int, int]] = []
    for segment in segments:
        kept: dict[int, int] = {}
        for old, stored in enumerate(segment.files):
            if id(stored) in wanted:
                kept[old] = len(files)
                files.append(anew[id(stored)][0] if id(stored) in anew else stored)
                if id(stored) in anew:
                    more.extend((number, kept[old]) for number in anew[id(stored)][1])
        numbers.append(kept)
    more.sort()
    tables = []
    for name in ("keys", "reads"):
        parts = [
            _Part(getattr(segment, name), kept, len(segment.files))
            for segment, kept in zip(segments, numbers, strict=True)
        ]
        for table in _merged([part for part in parts if part.kept], more * (name == "reads")):
            if table is None:
                yield None
            else:
                tables.append(table)
    yield Segment(files, *tables, compared=all(segment.compared for segment in segments))


class _Part:
    """A segment's table, and which number each of its *count* files has from now on, if it is *kept*."""

    __slots__ = ("base", "kept", "table", "taken")

    def __init__(self, table: Table, kept: dict[int, int], count: int) -> None:
        self.table = table
        self.kept = kept
        #: What is added to the numbers; -1 where some files are not kept.
        self.base = kept[0] if len(kept) == count > 0 else -1
        self.taken = 0

    def take(self, end: int) -> tuple[array[int], array[int]]:
        """The rows from the last one on whose keys have numbers below *end*."""
        table, start = self.table, self.taken
        stop = bisect_left(table.numbers, end, start) if end < 1 << 64 else len(table)
        self.taken = stop
        numbers = cast("array[int]", table.numbers[start:stop])
        files = cast("array[int]", table.files[start:stop])
        if self.base > 0:
            base = self.base
            files = array("I", [file + base for file in files])
        elif self.base < 0:
            kept = self.kept
            rows = [(n, kept[f]) for n, f in zip(numbers, files, strict=True) if f in kept]
            numbers, files = array("Q", [n for n, _ in rows]), array("I", [f for _, f in rows])
        return numbers, files


def _merged(parts: Sequence[_Part], more: Sequence[tuple[int, int]]) -> Iterator[Table | None]:
    """The table of all *parts* with *more* rows, which are sorted, behind pauses."""
    total = sum(len(part.table) for part in parts)
    if len(parts) == 1 and parts[0].base == 0 and not more:
        yield parts[0].table
        return
    merged, taken = Table(array("Q"), array("I")), 0
    # A part of all numbers at a time: each is sorted within milliseconds.
    steps = max(1, total // max(_ROWS, _ROWS_EACH * len(parts)))
    for step in range(1, steps + 1):
        end = (step << 64) // steps
        numbers, files = array("Q"), array("I")
        several = 0
        for part in parts:
            held, theirs = part.take(end)
            numbers += held
            files += theirs
            several += len(held) > 0
        first = taken
        while taken < len(more) and more[taken][0] < end:
            taken += 1
        if first < taken:
            rows = set(more[first:taken])
            asked = {number for number, _ in rows}
            # Rows that are there already.
            rows.difference_update(
                row for row in zip(numbers, files, strict=True) if row[0] in asked
            )
            numbers.extend([number for number, _ in rows])
            files.extend([file for _, file in rows])
            joined = sorted(n << 32 | file for n, file in zip(numbers, files, strict=True))
            numbers = array("Q", [row >> 32 for row in joined])
            files = array("I", [row & 0xFFFFFFFF for row in joined])
        elif several > 1:
            # Of one number those of an earlier part come first, as they do in its list of files.
            order = sorted(range(len(numbers)), key=numbers.__getitem__)
            numbers = array("Q", [numbers[n] for n in order])
            files = array("I", [files[n] for n in order])
        merged.extend(numbers, files)
        yield None
    yield merged


def crossing(segments: Sequence[Segment]) -> Iterator[dict[str, set[int]]]:
    """The paths of documents that depend on keys of another segment than their own, in parts.

    With the numbers of these keys. The documents' results, worked
    out with one segment alone in sight, may be wrong.
    """
    total = sum(len(segment.keys) + len(segment.reads) for segment in segments)
    steps = max(1, total // 8192)
    for step in range(steps):
        low, high = (step << 64) // steps, ((step + 1) << 64) // steps
        holder: dict[int, int] = {}
        for index, segment in enumerate(segments):
            for number in _between(segment.keys, low, high):
                holder[number] = index if holder.get(number, index) == index else -1
        found: dict[str, set[int]] = {}
        for index, segment in enumerate(segments):
            start = bisect_left(segment.reads.numbers, low)
            for place, number in enumerate(_between(segment.reads, low, high), start):
                if holder.get(number, index) != index:
                    path = segment.files[segment.reads.files[place]].path
                    found.setdefault(path, set()).add(number)
        yield found


def _between(table: Table, low: int, high: int) -> Sequence[int]:
    start = bisect_left(table.numbers, low)
    stop = bisect_left(table.numbers, high) if high < 1 << 64 else len(table)
    return table.numbers[start:stop]
