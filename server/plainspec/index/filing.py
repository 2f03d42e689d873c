"""Which paths hold a fact under each key: how that map changes with an edit, or with many files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice
from types import MappingProxyType

from rpds import HashTrieMap

from plainspec.index.crowds import is_shared
from plainspec.index.facts import Key

#: From so many keys on that go together they stay in the map for now: taking them out takes longer
#: than all the rest, and of a fence that is opened all come back when it is closed.
_MANY = 200
#: So many that have stayed are taken out whenever something else changes.
_SWEPT = 50

_NOBODY: frozenset[str] = frozenset()
_NOTHING: Mapping[Key, frozenset[str]] = MappingProxyType({})


class Filed:
    """For each key the paths that hold a fact under it. It does not change.

    Under keys that have *gone* there is nothing, although they are in the map *paths* as they
    were before, with these paths.
    """

    __slots__ = ("gone", "paths")

    def __init__(
        self,
        paths: HashTrieMap[Key, frozenset[str]] | None = None,
        gone: Mapping[Key, frozenset[str]] = _NOTHING,
    ) -> None:
        self.paths: HashTrieMap[Key, frozenset[str]] = HashTrieMap() if paths is None else paths
        self.gone = gone

    def get(self, key: Key) -> frozenset[str]:
        """The paths that hold a fact under *key*."""
        return self.paths.get(key, _NOBODY) if key not in self.gone else _NOBODY

    def __iter__(self) -> Iterator[Key]:
        """Every key that somebody holds a fact under."""
        return (key for key in self.paths if key not in self.gone)


class Filing:
    """Changes to which paths hold a fact under each key, made in the map of *filed* all at once.

    A persistent map takes a thousand keys together in a third of the time of one by one.
    """

    def __init__(self, filed: Filed) -> None:
        self._filed = filed
        #: Sets where several come together, so that thousands of them cost no copies.
        self._changed: dict[Key, frozenset[str] | set[str]] = {}
        #: Keys that only one path was filed under, and that may stay in the map.
        self._left: dict[Key, frozenset[str]] = {}
        #: How often :meth:`refile` was called.
        self.paths = 0

    def refile(self, path: str, went: set[Key], came: set[Key]) -> None:
        """The facts of *path* under the keys *went* have gone, those under *came* are new."""
        self.paths += 1
        changed, known, gone = self._changed, self._filed.paths, self._filed.gone
        alone = frozenset((path,))
        paths: AbstractSet[str] | None
        for key in went:
            paths = changed.get(key)
            if paths is None:
                paths = known.get(key, _NOBODY)
                if paths == alone:  # as under most keys
                    changed[key] = _NOBODY
                    self._left[key] = alone
                    continue
            if isinstance(paths, set):
                paths.discard(path)
            else:
                changed[key] = {*paths} - alone
        for key in came:  # thousands where files are read in bulk
            paths = changed.get(key)
            if paths is None and key not in gone:
                paths = known.get(key)
            if isinstance(paths, set):
                paths.add(path)
            else:
                changed[key] = {*paths, path} if paths else alone

    def crowded(self, keys: set[Key], most: int) -> list[Key]:
        """Those of *keys* that are shared, and under which more than *most* paths hold a fact now."""
        changed, known = self._changed, self._filed.get
        many = [key for key, paths in changed.items() if len(paths) > most and key in keys]
        many += (key for key in keys - changed.keys() if len(known(key)) > most)
        return [key for key in many if is_shared(key)]

    def done(self) -> Filed:
        """What is filed now."""
        changed, gone, left = self._changed, self._filed.gone, self._left
        if not changed:
            return self._filed
        paths = self._filed.paths.update(
            # What comes back may be in the map as it was.
            {k: frozenset(p) for k, p in changed.items() if p and (not gone or gone.get(k) != p)}
        )
        out = [key for key, paths in changed.items() if not paths]
        if gone:
            gone = {key: was for key, was in gone.items() if key not in changed}
            swept = list(islice(gone, _SWEPT))
            for key in swept:
                del gone[key]
            out += swept
        if len(out) > _MANY:
            gone = {**gone, **{key: left[key] for key in out if key in left}}
            out = [key for key in out if key not in left]
        for key in out:
            paths = paths.discard(key)
        return Filed(paths, gone)
