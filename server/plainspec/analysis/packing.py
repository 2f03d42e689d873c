"""Findings at rest: those of documents that nobody edits, as bytes, with their places."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import msgspec

from plainspec.analysis.report import LocatedFinding, LocatedRelated, Notice, fingerprint
from plainspec.analysis.rule import Finding, FindingTag, Fix, Related, Severity
from plainspec.index.compact import compress, decompress
from plainspec.index.facts import Key, fact_type
from plainspec.model import Document
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location, Range, Span

#: Bits of a key's number that no mark is made of.
_MARK_SHIFT = 16


class _Related(Node, frozen=True):
    """A related place. ``range`` is where it stands in a document of the content ``digest``."""

    message: str
    path: str
    key: Key
    value: msgspec.Raw
    span: Span
    ordinal: int
    range: Range | None
    digest: bytes


class _Packed(Node, frozen=True):
    range: Range
    rule: str
    severity: Severity
    section: int
    suppressed: str | None
    span: Span
    message: str
    related: tuple[_Related, ...]
    fixes: tuple[Fix, ...]
    own_severity: Severity | None
    tags: tuple[FindingTag, ...]
    question: str
    readings: tuple[Fix, ...]
    fingerprint: str


class _Said(Node, frozen=True):
    """The beginning of a packed finding, and its fingerprint: what a notice needs."""

    range: Range
    rule: str
    severity: Severity
    section: int
    suppressed: str | None
    span: Span
    message: str
    related: tuple[_Related, ...]
    fixes: msgspec.Raw
    own_severity: Severity | None
    tags: tuple[FindingTag, ...]
    question: str
    readings: msgspec.Raw
    fingerprint: str


class Read(NamedTuple):
    """What the rules looked up for a document's results.

    ``kinds`` are the kinds of keys that each workspace rule looked up, a bit each. ``marks`` has,
    for each section, two bytes of the number of each key: mostly they tell that it did not depend
    on some other key, and else it is asked once too often.
    """

    kinds: dict[str, int]
    marks: tuple[bytes, ...]

    def sections(self, numbers: Iterable[int]) -> list[int]:
        """The sections that may have looked up one of the keys *numbers*."""
        wanted = _marks(numbers)
        return [
            index
            for index, marks in enumerate(self.marks)
            if not wanted.isdisjoint(memoryview(marks).cast("H"))
        ]


def _marks(numbers: Iterable[int]) -> set[int]:
    # What the lowest bits tell, all of a kind have in common.
    return {number >> _MARK_SHIFT & 0xFFFF for number in numbers}


def marks(numbers: Iterable[int], before: bytes = b"") -> bytes:
    """The marks of the keys *numbers*, and those *before*."""
    return array("H", sorted(_marks(numbers).union(memoryview(before).cast("H")))).tobytes()


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(tuple[msgspec.Raw, tuple[_Packed, ...]])
_READ = msgspec.msgpack.Decoder(tuple[Read, msgspec.Raw])
_NOTICES = msgspec.msgpack.Decoder(tuple[msgspec.Raw, tuple[_Said, ...]])
_NOTHING_READ = Read({}, ())

#: The place of what a finding in the given section (by number) relates to, if it is known.
Locate = Callable[[int, Related], LocatedRelated | None]
#: A hash of the content of the document at a path; empty where the document may change.
Digest = Callable[[str], bytes]


def pack(
    document: Document,
    findings: Iterable[LocatedFinding],
    read: Read,
    locate: Locate,
    digest: Digest,
    before: bytes = b"",
    anew: Callable[[str, int], bool] = lambda _rule, _section: True,
) -> bytes:
    """*findings* on *document* as bytes, and what was looked up for them.

    With them the findings that were packed *before*, but for those that are found
    *anew*: of a rule, in a section (by number; -1 for the document as such).
    """
    packed = [
        _Packed(
            located.range,
            located.rule,
            located.severity,
            located.section,
            located.suppressed,
            located.finding.span,
            located.finding.message,
            tuple(
                _related(r, locate(located.section, r), digest(r.path))
                for r in located.finding.related
            ),
            located.finding.fixes,
            located.finding.severity,
            located.finding.tags,
            located.finding.question,
            located.finding.readings,
            fingerprint(
                located, document.sections[located.section] if located.section >= 0 else None
            ),
        )
        for located in findings
    ]
    if before:
        packed += [p for p in _decode(before) if not anew(p.rule, p.section)]
        packed.sort(key=lambda p: (p.range, p.rule, p.message))
    return compress(_ENCODER.encode((read, packed)))


def _decode(packed: bytes) -> tuple[_Packed, ...]:
    return _DECODER.decode(decompress(packed))[1] if packed else ()


def read_for(packed: bytes) -> Read:
    """What the rules looked up for what was *packed*."""
    return _READ.decode(decompress(packed))[0] if packed else _NOTHING_READ


def unpack(path: str, packed: bytes, locate: Locate, digest: Digest) -> list[LocatedFinding]:
    """The findings on *path* that :func:`pack` was given."""
    found = []
    for p in _decode(packed):
        located = LocatedFinding(
            path,
            p.range,
            p.rule,
            p.severity,
            p.message,
            p.section,
            Finding(
                p.span,
                p.message,
                tuple(
                    Related(r.message, r.path, r.key, _value(r), r.span, r.ordinal)
                    for r in p.related
                ),
                p.fixes,
                p.own_severity,
                p.tags,
                p.question,
                p.readings,
            ),
            (),
            p.suppressed,
        )
        places = []
        for r, related in zip(p.related, located.finding.related, strict=True):
            # Where the content is still the same one, so is the place.
            if r.range is not None and r.digest and r.digest == digest(r.path):
                places.append(LocatedRelated(Location(r.path, r.range), r.message))
            elif place := locate(p.section, related):
                places.append(place)
        found.append(located._replace(related=tuple(places)) if places else located)
    return found


def notices(packed: bytes, locate: Locate, digest: Digest) -> list[Notice]:
    """What is told of the findings that :func:`pack` was given; suppressed ones are left out."""
    if not packed:
        return []
    found = []
    for p in _NOTICES.decode(decompress(packed))[1]:
        if p.suppressed is not None:
            continue
        places = []
        for r in p.related:
            if r.range is not None and r.digest and r.digest == digest(r.path):
                places.append(LocatedRelated(Location(r.path, r.range), r.message))
            else:
                related = Related(r.message, r.path, r.key, _value(r), r.span, r.ordinal)
                if place := locate(p.section, related):
                    places.append(place)
        found.append(
            Notice(p.range, p.rule, p.severity, p.message, p.tags, tuple(places), p.fingerprint)
        )
    return found


def _related(related: Related, place: LocatedRelated | None, digest: bytes) -> _Related:
    return _Related(
        related.message,
        related.path,
        related.key,
        msgspec.Raw(_ENCODER.encode(related.value)),
        related.span,
        related.ordinal,
        place.location.range if place is not None else None,
        digest,
    )


def _value(related: _Related) -> Any:
    return msgspec.msgpack.decode(related.value, type=fact_type(related.key))
