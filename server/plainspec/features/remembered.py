"""What features work out once for each document and keep for as long as that document is current."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from plainspec.index.record import Record

T = TypeVar("T")


class per_record(Generic[T]):  # noqa: N801 (a decorator)
    """Remember the result of a function of a record until the record is gone.

    Records are compared by identity and replaced on every edit, so nothing
    ever goes stale, and the other ten thousand documents cost nothing.
    """

    def __init__(self, function: Callable[[Record], T]) -> None:
        self._function = function
        self._known: WeakKeyDictionary[Record, T] = WeakKeyDictionary()
        update_wrapper(self, function)

    def __call__(self, record: Record) -> T:
        found = self._known.get(record)
        if found is None:
            found = self._known[record] = self._function(record)
        return found
