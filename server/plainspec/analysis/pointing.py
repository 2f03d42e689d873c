"""Which documents' findings point into which others, of those that are not at rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from plainspec.analysis.result import SectionResult
from plainspec.index.record import shared


class Pointing:
    """For each path the documents whose findings point into it."""

    def __init__(self) -> None:
        self._pointing: dict[str, set[str]] = {}
        self._points_to: dict[str, frozenset[str]] = {}

    def into(self, path: str) -> Collection[str]:
        """The documents whose findings point into *path*."""
        return self._pointing.get(path, ())

    def update(
        self, path: str, before: tuple[SectionResult, ...], results: tuple[SectionResult, ...]
    ) -> None:
        """Remember which other documents the findings of *path* point into."""
        first, last = shared(before, results)
        if not (
            _targets(path, before[first : len(before) - last])
            or _targets(path, results[first : len(results) - last])
        ):
            return
        targets = _targets(path, results)
        for target in self._points_to.get(path, frozenset()) - targets:
            self._pointing[target].discard(path)
        for target in targets:
            self._pointing.setdefault(target, set()).add(path)
        if targets:
            self._points_to[path] = targets
        else:
            self._points_to.pop(path, None)


def _targets(path: str, results: Iterable[SectionResult]) -> frozenset[str]:
    """The documents other than *path* that the findings of *results* point into."""
    return frozenset(
        related.path
        for result in results
        for _, finding in result.made
        for related in finding.related
        if related.path != path
    )
