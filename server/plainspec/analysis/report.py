"""Findings at their places in a document: what the command line prints and the editor shows."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from plainspec.analysis.rule import Finding, FindingTag, Severity
from plainspec.model import Section
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


class Notice(NamedTuple):
    """What is told of a finding in a document that nobody has open.

    ``fingerprint`` is what :func:`fingerprint` gives.
    """

    range: Range
    rule: str
    severity: Severity
    message: str
    tags: tuple[FindingTag, ...]
    related: tuple[LocatedRelated, ...]
    fingerprint: str


def fingerprint(finding: LocatedFinding, section: Section | None) -> str:
    """What tells *finding* from others of its document, wherever it moves: 16 hexadecimal digits."""
    text = finding.finding.span.of(section.text) if section is not None else ""
    material = "\0".join((finding.rule, finding.message, text))
    return blake2b(material.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
