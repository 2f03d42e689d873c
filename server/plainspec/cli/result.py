"""What a check found, as the output formats read it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

import msgspec

from plainspec.analysis.baseline import Entry, fingerprints
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Severity
from plainspec.text.span import Range


class CheckResult(msgspec.Struct, frozen=True, eq=False, dict=True):
    """The findings of one run.

    ``root`` is the absolute folder that paths in machine-readable output are
    relative to, ``start`` the one that paths shown to people are relative to
    (where the command was given). ``findings`` are in order of path and
    place, those that a comment suppresses included. ``notes`` tell of what
    was left out, ``problems`` of input that could not be read. ``line_at``
    gives a line (from 0) of a document without its end. ``baseline`` are the
    findings that existed before. ``fail_on`` is the least severity that
    fails the run; None where nothing does. ``concerns`` says which of the
    findings are asked about. ``advisory`` are rules whose findings fail nothing.
    """

    root: str
    findings: tuple[LocatedFinding, ...] = ()
    files: int = 0
    clauses: int = 0
    tests: int = 0
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    line_at: Callable[[str, int], str] = lambda _path, _number: ""
    baseline: frozenset[Entry] = frozenset()
    fail_on: Severity | None = Severity.ERROR
    start: str = ""
    concerns: Callable[[LocatedFinding], bool] = lambda _finding: True
    advisory: frozenset[str] = frozenset()

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Each finding's fingerprint, parallel to ``findings``."""
        return tuple(
            fingerprints((self.path(f.path), f.rule, self._text(f)) for f in self.findings)
        )

    def is_known(self, number: int) -> bool:
        """Whether the baseline silences finding *number*."""
        return bool(self.baseline) and self.entries[number] in self.baseline

    @cached_property
    def numbered(self) -> tuple[tuple[int, LocatedFinding], ...]:
        """The findings that are asked about, each with its number among all."""
        return tuple((n, f) for n, f in enumerate(self.findings) if self.concerns(f))

    @cached_property
    def counted(self) -> tuple[LocatedFinding, ...]:
        """The findings that neither a comment nor the baseline silences."""
        return tuple(
            finding
            for number, finding in self.numbered
            if finding.suppressed is None and not self.is_known(number)
        )

    @cached_property
    def by_severity(self) -> Counter[Severity]:
        """How many counted findings there are of each severity."""
        return Counter(finding.severity for finding in self.counted)

    @property
    def exit_code(self) -> int:
        """2 where input could not be read, else 1 where a finding fails the run, else 0."""
        if self.problems:
            return 2
        return int(any(self.fails(finding) for finding in self.counted))

    def fails(self, finding: LocatedFinding) -> bool:
        """Whether *finding* is severe enough to fail the run."""
        if finding.rule in self.advisory:
            return False
        return self.fail_on is not None and finding.severity <= self.fail_on

    def path(self, path: str) -> str:
        """*path* relative to the root, with ``/``; as it is where it lies outside."""
        root = self.root.rstrip("/") + "/"
        return path[len(root) :] if path.startswith(root) else path

    def shown(self, path: str) -> str:
        """*path* as a person in the folder ``start`` would type it, with ``/``."""
        return _shown(path, self.start) if self.start else self.path(path)

    def lines(self, place: Range, path: str) -> Iterator[str]:
        """The lines of *path* that *place* touches, without their ends."""
        last = place.end.line
        if place.end.column == 0 and last > place.start.line:
            last -= 1
        for number in range(place.start.line, last + 1):
            yield self.line_at(path, number)

    def _text(self, finding: LocatedFinding) -> str:
        return "\n".join(self.lines(finding.range, finding.path))


@lru_cache(maxsize=1 << 14)
def _shown(path: str, start: str) -> str:
    try:
        return os.path.relpath(path, start).replace(os.sep, "/")
    except ValueError:  # Windows: another drive
        return path
