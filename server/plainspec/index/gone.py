"""What lay at rest until lately: after a branch switch it comes back, at its place or at another."""

from __future__ import annotations

from collections import OrderedDict

from plainspec.index.stored import Stored

#: Contents that are remembered: what two branches differ in, and then some.
_MOST = 1000


class Gone:
    """Documents that lay at rest, by the hash of their files."""

    def __init__(self) -> None:
        self._stored: OrderedDict[bytes, dict[str, Stored]] = OrderedDict()

    def note(self, stored: Stored) -> None:
        """*stored* is about to go, or may be."""
        if not stored.is_judged:  # only half is known of it
            return
        digest = stored.stamp.digest
        held = self._stored.setdefault(digest, {})
        held.pop(stored.path, None)
        held[stored.path] = stored
        if len(held) > _MOST:  # copies of one file
            del held[next(iter(held))]
        self._stored.move_to_end(digest)
        if len(self._stored) > _MOST:
            self._stored.popitem(last=False)

    def find(self, digest: bytes, path: str) -> Stored | None:
        """What lay at *path*, or else anywhere, with the content *digest*."""
        held = self._stored.get(digest)
        return (held.get(path) or next(iter(held.values()))) if held else None

    def clear(self) -> None:
        """Other settings are in force: nothing that was said of it counts any more."""
        self._stored.clear()
