"""Which paths hold a fact under each key: how that map changes with an edit, or with many files."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import islice
from typing import TypeAlias

from rpds import HashTrieMap

from plainspec.index.crowds import is_shared
from plainspec.index.facts import Key

#: For each key the paths that hold a fact under it.
Filed: TypeAlias = "HashTrieMap[Key, frozenset[str]]"

#: From so many keys on that go together they stay in the map for now, without a path: taking them
#: out takes longer than all the rest, and of a fence that is opened all come back when it is closed.
_MANY = 200
#: So many that have stayed are taken out whenever something else changes.
_SWEPT = 50

_NOBODY: frozenset[str] = frozenset()


class Filing:
    """Changes to which paths hold a fact under each key, made in the map all at once.

    A persistent map takes a thousand keys together in a third of the time of one by one.
    *emptied* are keys that stayed in it although there is nothing under them any more.
    """

    def __init__(self, keys: Filed, emptied: frozenset[Key]) -> None:
        self._keys = keys
        self._emptied = emptied
        #: Sets where several come together, so that thousands of them cost no copies.
        self._changed: dict[Key, frozenset[str] | set[str]] = {}
        #: How often :meth:`refile` was called.
        self.paths = 0

    def refile(self, path: str, went: set[Key], came: set[Key]) -> None:
        """The facts of *path* under the keys *went* have gone, those under *came* are new."""
        self.paths += 1
        changed, known = self._changed, self._keys
        alone = frozenset((path,))
        paths: AbstractSet[str] | None
        for key in went:
            paths = changed.get(key)
            if paths is None:
                paths = known.get(key, _NOBODY)
            if paths == alone:  # as under most keys
                changed[key] = _NOBODY
            elif isinstance(paths, set):
                paths.discard(path)
            else:
                changed[key] = {*paths} - alone
        for key in came:  # thousands where files are read in bulk
            paths = changed.get(key)
            if paths is None:
                paths = known.get(key)
            if isinstance(paths, set):
                paths.add(path)
            else:
                changed[key] = {*paths, path} if paths else alone

    def crowded(self, keys: set[Key], most: int) -> list[Key]:
        """Those of *keys* that are shared, and under which more than *most* paths hold a fact now."""
        changed, known = self._changed, self._keys
        many = [key for key, paths in changed.items() if len(paths) > most and key in keys]
        many += (k for k in keys - changed.keys() if len(known.get(k, _NOBODY)) > most)
        return [key for key in many if is_shared(key)]

    def done(self) -> tuple[Filed, frozenset[Key]]:
        """The map as it is now, and the keys that stayed in it although nothing is under them."""
        changed = self._changed
        keys = self._keys.update({k: frozenset(paths) for k, paths in changed.items() if paths})
        gone = [key for key, paths in changed.items() if not paths]
        emptied = self._emptied
        if emptied and changed:
            emptied = emptied.difference(changed)
            swept = list(islice(emptied, _SWEPT))
            emptied = emptied.difference(swept)
            gone += swept
        if len(gone) > _MANY:
            return keys.update(dict.fromkeys(gone, _NOBODY)), emptied.union(gone)
        for key in gone:
            keys = keys.discard(key)
        return keys, emptied
