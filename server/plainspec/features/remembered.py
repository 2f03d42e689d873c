"""What features work out once for each document and keep for as long as that document is current."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from plainspec.index.record import Record

T = TypeVar("T")


def per_record(function: Callable[[Record], T]) -> Callable[[Record], T]:
    """Remember the result of *function* with the record that it was called for.

    Kept as ``functools.cached_property`` keeps its values, in the record's own
    dictionary: an edit makes a new record, so nothing goes stale or outlives
    its document, and ten thousand other documents cost a look-up each.
    """
    name = f"{function.__module__}.{function.__qualname__}"

    def remembered(record: Record) -> T:
        kept = record.__dict__
        found: T
        if name in kept:
            found = kept[name]
        else:
            found = kept[name] = function(record)
        return found

    remembered.__doc__ = function.__doc__
    return remembered
