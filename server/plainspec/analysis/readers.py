"""Who reads what: the documents for which a key was looked up."""

from __future__ import annotations

from collections.abc import Collection, ItemsView, Iterable

#: Up to so many paths under a key are a tuple: most keys have one, and a set takes five times the memory.
_FEW = 6


class Readers:
    """For each key, as its hash, the paths of the documents for which it was looked up."""

    def __init__(self) -> None:
        self._paths: dict[int, tuple[str, ...] | set[str]] = {}

    def __bool__(self) -> bool:
        return bool(self._paths)

    def of(self, number: int) -> Collection[str]:
        """The paths for which the key *number* was looked up."""
        return self._paths.get(number, ())

    def among(self, numbers: Iterable[int]) -> Collection[int]:
        """Those of *numbers*, keys, that were looked up at all."""
        return self._paths.keys() & set(numbers)

    def items(self) -> ItemsView[int, Collection[str]]:
        """All keys that were looked up, with the paths."""
        return self._paths.items()

    def add(self, path: str, numbers: Iterable[int]) -> None:
        """For *path* the keys *numbers* were looked up."""
        for number in numbers:
            held = self._paths.get(number, ())
            if isinstance(held, set):
                held.add(path)
            elif path not in held:
                self._paths[number] = (*held, path) if len(held) < _FEW else {*held, path}

    def remove(self, path: str, numbers: Iterable[int]) -> None:
        """For *path* the keys *numbers* are not looked up any more."""
        for number in numbers:
            held = self._paths.get(number)
            if isinstance(held, set):
                held.discard(path)
            elif held is not None:
                held = tuple(other for other in held if other != path)
                self._paths[number] = held
            if not held:
                self._paths.pop(number, None)
