"""The cache on disk: documents at rest, as the last session left them.

One file for each set of workspace folders, in the platform's cache folder,
never in a workspace. A file is a row of *frames*, each with its length and a
hash of its content; whatever is not exactly as it was written, or was written
by another version of plainspec, counts as no cache at all. It is written
beside and then moved into its place, so readers see all of it or nothing, and
of two servers that write, the last one's stays.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec
import platformdirs

import plainspec
from plainspec.index.configuration import Configuration
from plainspec.index.facts import FileFact
from plainspec.index.stored import Segment, Stored, Table
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
_ABANDONED = 3600  # seconds after which half a file is one that nobody will finish

T = TypeVar("T")


class _Header(Node, frozen=True):
    """The first frame. ``configurations`` are those of the folders when the file was written."""

    code: bytes
    configurations: tuple[Configuration, ...]
    files: int
    columns: tuple[int, int, int, int]


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
            header = _decode(_frame(stream), _Header)
            if header.code != _code() or header.configurations != tuple(configurations):
                return
            saved = _decode(_frame(stream), Saved)
            files: list[Stored] = []
            while len(files) < header.files:
                files.extend(_decode(_frame(stream), tuple[Stored, ...]))
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
            )
            if stream.read(1) or not _is_whole(segment):
                return
        os.utime(path)  # it was used: others are dropped first
    except (OSError, ValueError, _DamagedError):
        return
    yield segment, saved


def save(configurations: Sequence[Configuration], segment: Segment, saved: Saved) -> Iterator[None]:
    """Write *segment* and *saved* for the folders of *configurations*, a bit at a time.

    Where it cannot be written (a full disk, no rights), there is no cache.
    """
    path = file_for(c.root for c in configurations)
    half = path.with_name(f"{path.stem}-{os.getpid()}-{secrets.token_hex(4)}.half")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        columns = (*segment.keys.as_bytes(), *segment.reads.as_bytes())
        header = _Header(
            _code(),
            tuple(configurations),
            len(segment.files),
            (len(columns[0]), len(columns[1]), len(columns[2]), len(columns[3])),
        )
        with half.open("xb") as stream:
            stream.write(_MAGIC)
            _write(stream, msgspec.msgpack.encode(header))
            _write(stream, msgspec.msgpack.encode(saved))
            for start in range(0, len(segment.files), _FRAME_FILES):
                part = segment.files[start : start + _FRAME_FILES]
                _write(stream, msgspec.msgpack.encode(part))
                yield
            for column in columns:
                for start in range(0, len(column), _FRAME_BYTES):
                    _write(stream, column[start : start + _FRAME_BYTES])
                    yield
        half.replace(path)
        _evict(path)
    except OSError:
        return
    finally:
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)


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


def _write(stream: BinaryIO, body: bytes) -> None:
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
