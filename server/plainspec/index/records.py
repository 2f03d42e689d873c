"""The records of all documents by path, live ones and those at rest. Immutable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rpds import HashTrieMap

from plainspec.index.record import Record
from plainspec.index.stored import Shelf, Stored


class Records(Mapping[str, Record]):
    """The records of all documents by path; those at rest are made again when they are asked for."""

    __slots__ = ("live", "shelf", "stored")

    def __init__(
        self, live: HashTrieMap[str, Record], stored: HashTrieMap[str, Stored], shelf: Shelf
    ) -> None:
        self.live = live
        self.stored = stored
        self.shelf = shelf

    def __getitem__(self, path: str) -> Record:
        record = self.live.get(path)
        return self.shelf.record(self.stored[path]) if record is None else record

    def __contains__(self, path: object) -> bool:
        return path in self.live or path in self.stored

    def find(self, path: str) -> Record | None:
        """The record at *path*, or None: ``get`` without an exception for each path that has none."""
        record = self.live.get(path)
        if record is None and path in self.stored:
            record = self.shelf.record(self.stored[path])
        return record

    def __iter__(self) -> Iterator[str]:
        yield from self.live
        yield from self.stored

    def __len__(self) -> int:
        return len(self.live) + len(self.stored)
