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
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from threading import Lock
from typing import Any, ClassVar

import msgspec

from plainspec.index.compact import compress, decompress
from plainspec.index.facts import Key, section_facts
from plainspec.index.record import FactMap, Record
from plainspec.index.summary import Names, Summary
from plainspec.model import Document, DocumentInfo, DocumentKind, FrontMatter, Section
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.nodes import Node
from plainspec.text.encoding import Width, width

#: Records made again that are kept for the next who asks, and their code points in all.
_KEPT = 512
_KEPT_SIZE = 1_500_000

#: The kinds of keys, each one bit of a set of kinds; others share the last bit.
_KINDS = (
    "clause",
    "citation",
    "test",
    "anchor",
    "anchors",
    "link",
    "clauses",
    "tested",
    "tested-folder",
    "term",
    "glossary",
    "prompt",
    "file",
    "code",
)
_OTHER = len(_KINDS)
_KIND_BITS = 4  # of a key's number tell its kind
assert _OTHER < 1 << _KIND_BITS


@lru_cache(maxsize=1 << 14)
def key_hash(key: Key) -> int:
    """*key* as a number of 64 bits, the same in every process."""
    text = "\0".join(key).encode("utf-8", "surrogatepass")
    number = int.from_bytes(blake2b(text, digest_size=8).digest(), "little")
    return number >> _KIND_BITS << _KIND_BITS | _kind(key[0])


def kind_bit(number: int) -> int:
    """The kind of the key whose number is *number*, as a set of kinds (a bit each)."""
    return 1 << (number & (1 << _KIND_BITS) - 1)


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
    it (opaque here; empty where it has not been judged yet). Either may lie in
    a file instead: see :meth:`body` and :meth:`findings`.
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
    #: The :class:`Archive` that holds what is empty here; never encoded.
    archive: Any = None
    #: Where the content is in the archive, its size, and the same for the result.
    places: tuple[int, int, int, int] = (0, 0, 0, 0)

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
        found: bytes = self.archive.read(*self.places[2:])
        return found

    @property
    def is_judged(self) -> bool:
        """Whether the rules were asked about the document."""
        return bool(self.result or self.places[3])

    def may_hold(self, kind: str) -> bool:
        """Whether the document has facts under keys of *kind*."""
        return bool(self.kinds & 1 << _kind(kind))


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


_KIND_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Content)


def _kind(kind: str) -> int:
    return _KIND_NUMBERS.get(kind, _OTHER)


def store(record: Record, stamp: Stamp, result: bytes = b"") -> Stored:
    """*record* at rest."""
    kinds = 0
    for kind in {key[0] for facts in record.facts for key in facts}:
        kinds |= 1 << _kind(kind)
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
    )


def restore(stored: Stored) -> Record:
    """The record of *stored*, equal to the one that was stored.

    Raises ValueError (msgspec.DecodeError is one) or OSError where *stored* was damaged.
    """
    content = _DECODER.decode(decompress(stored.body()))
    document = Document(content.info, content.sections, content.head)
    total = -1
    if content.info.kind is DocumentKind.TEST:
        total = sum(len(section.prompts) for section in content.sections)
    facts: tuple[FactMap, ...] = tuple(
        section_facts(section, content.info, total if index == 0 else -1)
        for index, section in enumerate(content.sections)
    )
    return Record(
        document,
        facts,
        content.starts,
        content.definitions,
        content.front_matter,
        content.hints,
    )


class Shelf:
    """The records that were made again last, by what they were made from."""

    #: A map of documents at rest, and these in a row: edits leave it alone, and walking it is slow.
    _all: tuple[Mapping[str, Stored] | None, Sequence[Stored]] = None, ()
    #: The same for the names in them.
    _names: tuple[Mapping[str, Stored] | None, Names] | None = None

    def __init__(self) -> None:
        self._records: OrderedDict[int, tuple[Stored, Record]] = OrderedDict()
        self._size = 0
        self._lock = Lock()

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
        return bytes(memoryview(self.numbers)), bytes(memoryview(self.files))  # type: ignore[arg-type]  # arrays

    def at(self, number: int) -> Iterator[int]:
        """The files under *number*."""
        numbers = self.numbers
        index = bisect_left(numbers, number)
        while index < len(numbers) and numbers[index] == number:
            yield self.files[index]
            index += 1

    def __len__(self) -> int:
        return len(self.numbers)


class Segment:
    """Stored documents with the keys of their facts, and the keys that their results depend on.

    Immutable. A document that was replaced or has gone stays in it; the
    snapshot knows which of them are current.
    """

    __slots__ = ("files", "keys", "reads")

    def __init__(self, files: Sequence[Stored], keys: Table, reads: Table) -> None:
        self.files = files
        self.keys = keys
        self.reads = reads


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
        taken = 0
        merged_numbers, merged_files = array("Q"), array("I")
        parts = [getattr(segment, name) for segment in segments]
        # A part of all numbers at a time: each is sorted within milliseconds.
        total = sum(len(part) for part in parts)
        steps = max(1, total // 4096)
        at = [0] * len(parts)
        for step in range(1, steps + 1):
            end = (step << 64) // steps
            pairs: list[tuple[int, int]] = []
            for index, part in enumerate(parts):
                stop = bisect_left(part.numbers, end, at[index]) if step < steps else len(part)
                kept = numbers[index]
                for place in range(at[index], stop):
                    new = kept.get(part.files[place])
                    if new is not None:
                        pairs.append((part.numbers[place], new))
                at[index] = stop
            while name == "reads" and taken < len(more) and more[taken][0] < end:
                pairs.append(more[taken])
                taken += 1
            if name == "reads" and taken:
                pairs = list(set(pairs))
            pairs.sort()
            merged_numbers.extend([number for number, _ in pairs])
            merged_files.extend([file for _, file in pairs])
            yield None
        tables.append(Table(merged_numbers, merged_files))
    yield Segment(files, *tables)


def crossing(segments: Sequence[Segment]) -> Iterator[dict[str, int]]:
    """The paths of documents that depend on keys of another segment than their own, in parts.

    With the kinds of these keys, a bit each. The documents' results, worked
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
        found: dict[str, int] = {}
        for index, segment in enumerate(segments):
            start = bisect_left(segment.reads.numbers, low)
            for place, number in enumerate(_between(segment.reads, low, high), start):
                if holder.get(number, index) != index:
                    path = segment.files[segment.reads.files[place]].path
                    found[path] = found.get(path, 0) | kind_bit(number)
        yield found


def _between(table: Table, low: int, high: int) -> Sequence[int]:
    start = bisect_left(table.numbers, low)
    stop = bisect_left(table.numbers, high) if high < 1 << 64 else len(table)
    return table.numbers[start:stop]
