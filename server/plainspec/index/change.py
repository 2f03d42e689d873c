"""What a step of the index did, and how steps are taken as one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from plainspec.index.facts import Key
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Segment, Stored


class Change(NamedTuple):
    """What the last step did: the documents that were replaced or removed, the keys whose facts differ.

    ``configured`` tells that settings changed, so that every finding may.
    ``segment`` are documents at rest that came, with their results if they
    are among ``paths``; ``outline`` is the segment whose place it took. ``stale`` are
    those whose results are to be worked out anew as far as they depend on some keys, whose
    numbers are given. ``since`` is the snapshot that the keys tell the
    difference from, where it is not the one before. ``origins`` are what lay at rest with much of
    the text of a document that was read: what its own path held, or that of a file that has gone.
    """

    snapshot: Snapshot
    paths: frozenset[str]
    keys: frozenset[Key]
    configured: bool = False
    segment: Segment | None = None
    outline: Segment | None = None
    stale: Mapping[str, Collection[int]] = {}
    since: Snapshot | None = None
    origins: Mapping[str, Stored] = {}

    @property
    def tells(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.paths or self.keys or self.configured or self.segment or self.stale)


def together(snapshot: Snapshot, steps: Iterable[Change]) -> Change:
    """The one change that did what *steps* did and led to *snapshot*."""
    paths, keys, configured = set[str](), set[Key](), False
    stale: dict[str, set[int]] = {}
    origins: dict[str, Stored] = {}
    for step in steps:
        for path in step.paths:
            origins.pop(path, None)
        origins.update(step.origins)
        paths |= step.paths
        keys |= step.keys
        configured |= step.configured
        unite(stale, step.stale)
    return Change(
        snapshot, frozenset(paths), frozenset(keys), configured, stale=stale, origins=origins
    )


def unite(found: dict[str, set[int]], more: Mapping[str, Collection[int]]) -> None:
    """Add to *found*, numbers of keys by path, those of *more*."""
    for path, numbers in more.items():
        found.setdefault(path, set()).update(numbers)
