"""The cache on disk: documents at rest, as the last session left them.

One file for each set of workspace folders, in the platform's cache folder,
never in a workspace. A file begins with *blobs*, the documents and their
results as they came in; then a row of *frames*, each with its length and a
hash of its content, the last of which tells of all the others; whatever is not
exactly as it was written, or was written by another version of plainspec,
counts as no cache at all. It is written beside and then moved into its place,
so readers see all of it or nothing, and of two servers that write, the last
one's stays. Documents at rest are read from it when they are asked for, so
that they take no memory.
"""

from __future__ import annotations

import contextlib
import os
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

import plainspec
from plainspec.index.facts import FileFact
from plainspec.index.settings import Configuration
from plainspec.index.stored import Archive, Segment, Stored, Table
from plainspec.syntax.nodes import Node

#: Where the cache is, instead of the platform's cache folder.
FOLDER_VARIABLE = "PLAINSPEC_CACHE_DIR"

_MAGIC = b"plainspec index\n"
_SUFFIX = ".index"
#: The cache is held below these: bytes, and sets of workspace folders.
_MOST_BYTES = 1 << 29
_MOST_FILES = 32
_FRAME_FILES = 128  # documents of a frame
_FRAME_BYTES = 1 << 18  # of a table's column in a frame
_LARGEST_FRAME = 1 << 28
_POINTER = 8  # bytes, the file's last: where the last frame begins
_BLOBS_AT_ONCE = 1 << 22  # bytes that are checked between two pauses
_ABANDONED = 3600  # seconds after which half a file is one that nobody will finish

T = TypeVar("T")


class _Header(Node, frozen=True):
    """The last frame. ``configurations`` are those of the folders when the file was written.

    ``blobs`` is where the blobs end, ``check`` their CRC-32. ``compared`` tells
    that the results hold what comes of comparing statements.
    """

    code: bytes
    configurations: tuple[Configuration, ...]
    files: int
    columns: tuple[int, int, int, int]
    blobs: int
    check: int
    compared: bool


class Saved(Node, frozen=True, gc=True):
    """What the cache holds beside the segment.

    ``probed`` are paths whose existence was asked of the disk. ``elsewhere``
    are numbers of keys whose facts were in documents that are not in the
    segment: what depends on them must be looked at anew.
    """

    probed: tuple[tuple[str, FileFact | None], ...] = ()
    elsewhere: tuple[int, ...] = ()


class _DamagedError(Exception):
    """The file is not what was written."""


def folder() -> Path:
    """The folder of the cache; it need not exist."""
    stated = os.environ.get(FOLDER_VARIABLE, "")
    if stated and Path(stated).is_absolute():
        return Path(stated)
    import platformdirs  # --no-cache needs none

    return platformdirs.user_cache_path("plainspec", appauthor=False)


def file_for(roots: Iterable[str]) -> Path:
    """The cache's file for the set of workspace folders *roots*."""
    name = blake2b("\0".join(sorted(set(roots))).encode("utf-8", "surrogatepass"), digest_size=16)
    return folder() / f"{name.hexdigest()}{_SUFFIX}"


def clear() -> int:
    """Delete all that the cache holds; the number of bytes.

    Raises OSError where a file cannot be deleted.
    """
    freed = 0
    for file in _contents():
        with contextlib.suppress(FileNotFoundError):
            freed += file.stat().st_size
            file.unlink()
    return freed


def load(
    configurations: Sequence[Configuration],
) -> Iterator[tuple[Segment, Saved] | None]:
    """What the cache holds for the folders of *configurations*, the last thing that is yielded.

    Yields None before, so that others get their turn, and nothing else where
    there is no cache that fits. Never raises.
    """
    path = file_for(c.root for c in configurations)
    try:
        with path.open("rb") as stream:
            if stream.read(len(_MAGIC)) != _MAGIC:
                return
            stream.seek(-_POINTER, os.SEEK_END)
            end = stream.tell()
            stream.seek(int.from_bytes(stream.read(_POINTER), "little"))
            header = _decode(_frame(stream), _Header)
            if header.code != _code() or header.configurations != tuple(configurations):
                return
            if stream.tell() != end:
                return
            yield from _check(stream, header)
            saved = _decode(_frame(stream), Saved)
            archive = Archive(stream.fileno()) if Archive.SUPPORTED else None
            files: list[Stored] = []
            while len(files) < header.files:
                for stored in _decode(_frame(stream), tuple[Stored, ...]):
                    if max(stored.places[0::2]) > header.blobs:
                        return
                    files.append(_in_archive(stored, archive, path))
                yield None
            columns = []
            for size in header.columns:
                column = bytearray()
                while len(column) < size:
                    column += _frame(stream)
                    yield None
                columns.append(bytes(column))
            segment = Segment(
                files,
                Table.of_bytes(columns[0], columns[1]),
                Table.of_bytes(columns[2], columns[3]),
                compared=header.compared,
            )
            if not _is_whole(segment):
                return
        os.utime(path)  # it was used: others are dropped first
    except (OSError, ValueError, OverflowError, msgspec.MsgspecError, _DamagedError):
        return
    yield segment, saved


def _check(stream: BinaryIO, header: _Header) -> Iterator[None]:
    """Read the blobs, up to which *stream* is set. Raises _DamagedError where they differ."""
    stream.seek(len(_MAGIC))
    left, check = header.blobs - len(_MAGIC), 0
    while left > 0:
        part = stream.read(min(left, _BLOBS_AT_ONCE))
        if not part:
            raise _DamagedError
        check = zlib.crc32(part, check)
        left -= len(part)
        yield
    if check != header.check:
        raise _DamagedError


def _in_archive(stored: Stored, archive: Archive | None, path: Path) -> Stored:
    """*stored*, whose content and result are in *archive*, or else in the file *path*."""
    if archive is not None:
        return msgspec.structs.replace(stored, archive=archive)
    parts = []
    with path.open("rb") as stream:
        for at, size in zip(stored.places[0::2], stored.places[1::2], strict=True):
            stream.seek(at)
            parts.append(stream.read(size))
    content, result, statements = parts
    return msgspec.structs.replace(
        stored, content=content, result=result, statements=statements, places=(0,) * 6
    )


class Writer:
    """Writes a cache for the folders of *configurations*.

    First the *blobs*, as documents are read; they can be used from the file at
    once. Then :meth:`finish`, or :meth:`abandon`. Where it cannot be written
    (a full disk, no rights), documents stay in memory and there is no cache.
    """

    def __init__(self, configurations: Sequence[Configuration]) -> None:
        self.configurations = tuple(configurations)
        self._path = file_for(c.root for c in configurations)
        import secrets  # a check of few files needs none

        name = f"{self._path.stem}-{os.getpid()}-{secrets.token_hex(4)}.half"
        self._half = self._path.with_name(name)
        self._stream: BinaryIO | None = None
        self._archive: Archive | None = None
        self._at = self._check = 0
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._stream = self._half.open("xb+")
            self._stream.write(_MAGIC)
            self._at = len(_MAGIC)
            if Archive.SUPPORTED:
                self._archive = Archive(self._stream.fileno())
        except OSError:
            self.abandon()

    def keep(self, segment: Segment) -> Segment:
        """*segment* with what is in memory of its documents moved into the file."""
        if self._stream is None or self._archive is None:
            return segment
        try:
            files = [self._moved(stored) for stored in segment.files]
            self._stream.flush()
        except OSError:
            self.abandon()
            return segment
        return Segment(files, segment.keys, segment.reads, compared=segment.compared)

    def _moved(self, stored: Stored) -> Stored:
        """*stored* with its content, result and statements in the file. Raises OSError."""
        anew = stored.archive is not self._archive or self._archive is None
        if not anew and not (stored.content or stored.result or stored.statements):
            return stored
        places = list(stored.places)
        for index, (held, read) in enumerate(
            (
                (stored.content, stored.body),
                (stored.result, stored.findings),
                (stored.statements, stored.sentences),
            )
        ):
            if held or anew:
                body = read()
                places[2 * index : 2 * index + 2] = self._append(body), len(body)
        at, size, result, more, statements, most = places
        return msgspec.structs.replace(
            stored,
            content=b"",
            result=b"",
            statements=b"",
            archive=self._archive,
            places=(at, size, result, more, statements, most),
        )

    def _append(self, blob: bytes) -> int:
        """Write *blob*; where it begins. Raises OSError."""
        assert self._stream is not None
        at = self._at
        self._stream.write(blob)
        self._check = zlib.crc32(blob, self._check)
        self._at += len(blob)
        return at

    def finish(self, segment: Segment, saved: Saved, *, compared: bool = True) -> Iterator[None]:
        """Write *segment* and *saved* and put the file into its place, a bit at a time.

        *compared*: statements have been compared, and what came of it is in the results.
        """
        if self._stream is None:
            return
        try:
            with self._stream as stream:
                yield from self._write(stream, segment, saved, compared)
            self._half.replace(self._path)
            _evict(self._path)
        except OSError:
            return
        finally:
            self.abandon()

    def _write(
        self, stream: BinaryIO, segment: Segment, saved: Saved, compared: bool
    ) -> Iterator[None]:
        files: list[Stored] = []
        for start in range(0, len(segment.files), _FRAME_FILES):
            files += map(self._moved, segment.files[start : start + _FRAME_FILES])
            yield
        columns = (*segment.keys.columns(), *segment.reads.columns())
        header = _Header(
            _code(),
            self.configurations,
            len(segment.files),
            (len(columns[0]), len(columns[1]), len(columns[2]), len(columns[3])),
            self._at,
            self._check,
            compared,
        )
        _write(stream, msgspec.msgpack.encode(saved))
        for start in range(0, len(files), _FRAME_FILES):
            part = files[start : start + _FRAME_FILES]
            bare = [msgspec.structs.replace(stored, archive=None) for stored in part]
            _write(stream, msgspec.msgpack.encode(bare))
            yield
        for column in columns:
            for start in range(0, len(column), _FRAME_BYTES):
                _write(stream, column[start : start + _FRAME_BYTES])
                yield
        end = stream.tell()
        _write(stream, msgspec.msgpack.encode(header))
        stream.write(end.to_bytes(_POINTER, "little"))

    def abandon(self) -> None:
        """Write no more; what was taken from the file can still be read."""
        with contextlib.suppress(OSError):
            if self._stream is not None:
                self._stream.close()
        self._stream = None
        with contextlib.suppress(OSError):
            self._half.unlink(missing_ok=True)


@cache
def _code() -> bytes:
    """What tells this version of plainspec from all others: no struct or rule differs."""
    found = blake2b(plainspec.__version__.encode(), digest_size=16)
    for file in sorted(Path(plainspec.__file__).parent.rglob("*.py")):
        status = file.stat()
        found.update(f"{file}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return found.digest()


def _is_whole(segment: Segment) -> bool:
    """Whether the tables speak of the segment's own files only."""
    for table in (segment.keys, segment.reads):
        if len(table.files) != len(table.numbers):
            return False
        if len(table.files) and max(table.files) >= len(segment.files):
            return False
    return True


def _write(stream: BinaryIO, body: bytes | memoryview) -> None:
    stream.write(len(body).to_bytes(4, "little"))
    stream.write(blake2b(body, digest_size=16).digest())
    stream.write(body)


def _frame(stream: BinaryIO) -> bytes:
    head = stream.read(20)
    size = int.from_bytes(head[:4], "little")
    if len(head) < 20 or not 0 < size <= _LARGEST_FRAME:
        raise _DamagedError
    body = stream.read(size)
    if blake2b(body, digest_size=16).digest() != head[4:]:
        raise _DamagedError
    return body


def _decode(body: bytes, type_: type[T]) -> T:
    return msgspec.msgpack.decode(body, type=type_)


def _contents() -> list[Path]:
    """The cache's files, also half ones; nothing else that lies in the folder."""
    try:
        return [p for p in folder().iterdir() if p.suffix in (_SUFFIX, ".half")]
    except OSError:
        return []


def _evict(newest: Path) -> None:
    """Delete what was not used for longest, until the cache is as small as it should be."""
    found = []
    for file in _contents():
        try:
            status = file.stat()
        except OSError:
            continue
        if file.suffix == _SUFFIX:
            found.append((status.st_mtime, status.st_size, file))
        elif status.st_mtime < time.time() - _ABANDONED:
            with contextlib.suppress(OSError):
                file.unlink()
    size = 0
    for number, (_, bytes_, file) in enumerate(sorted(found, reverse=True)):
        size += bytes_
        if file != newest and (number >= _MOST_FILES or size > _MOST_BYTES):
            with contextlib.suppress(OSError):
                file.unlink()
