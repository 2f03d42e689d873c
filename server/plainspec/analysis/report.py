"""Findings at their places in a document: what the command line prints and the editor shows."""

from __future__ import annotations

from typing import NamedTuple

from plainspec.analysis.rule import Finding, Severity
from plainspec.text.span import Location, Range


class LocatedRelated(NamedTuple):
    """A related place and what it has to do with the finding."""

    location: Location
    message: str


class LocatedFinding(NamedTuple):
    """A finding with its rule, severity in force, and place.

    ``section`` is the number of the section that ``finding``'s spans are
    relative to. ``suppressed`` is the reason of the suppression that silences
    it (possibly empty), or None where it counts.
    """

    path: str
    range: Range
    rule: str
    severity: Severity
    message: str
    section: int
    finding: Finding
    related: tuple[LocatedRelated, ...] = ()
    suppressed: str | None = None
