"""Diagnostics as bytes, written straight for the wire.

Going through lsprotocol's classes and cattrs takes 20 µs a diagnostic. Here
all that does not move with the text is encoded once for each finding and
kept; what is left per edit is four numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec

from plainspec.analysis.pages import page_path
from plainspec.analysis.placing import Groups
from plainspec.analysis.report import LocatedFinding, Notice, fingerprint
from plainspec.analysis.rule import FindingTag
from plainspec.lsp.client import Client
from plainspec.lsp.conversion import Places
from plainspec.lsp.uris import to_uri
from plainspec.model import Section
from plainspec.text.buffer import scrub
from plainspec.text.span import Range

_TAGS = {FindingTag.UNNECESSARY: 1, FindingTag.DEPRECATED: 2}
_NOTHING = b"[]"

encode = msgspec.json.Encoder().encode


class Raw(bytes):
    """A result that is JSON already."""


def raw(value: object) -> Raw:
    """*value*, made of what JSON knows, as a result.

    Long lists of LSP's own classes take cattrs ten times as long. Lone
    surrogates, which paths from the disk can hold, are escaped.
    """
    try:
        return Raw(encode(value))
    except UnicodeEncodeError:
        return Raw(json.dumps(value).encode())


class Report(NamedTuple):
    """All diagnostics of one document: ``items`` is a JSON array, ``result_id`` names its content."""

    items: bytes = _NOTHING
    result_id: str = "0"

    @property
    def empty(self) -> bool:
        """Whether there is nothing to report."""
        return self.items == _NOTHING


class _Known(NamedTuple):
    """A finding as it was encoded: its columns, and ``item`` with all but the range from ``tail`` on."""

    finding: LocatedFinding
    section: Section | None
    start: int
    end: int
    item: bytes
    tail: int


class _Group(NamedTuple):
    """A group of findings as it was encoded.

    ``lasts`` says that all are of ``section``, and nothing in them is a place
    elsewhere; ``digests`` is one for each diagnostic, ``keys`` are their findings' ids.
    """

    findings: tuple[LocatedFinding, ...]
    section: Section | None
    lasts: bool
    items: bytes
    digests: bytes
    keys: tuple[int, ...]


class DiagnosticEncoder:
    """Encodes findings for one client, and remembers what it encoded for each document."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._known: dict[str, dict[int, _Known]] = {}
        self._groups: dict[str, dict[int, _Group]] = {}

    def report(self, path: str, groups: Groups, places: Places) -> Report:
        """The report on the document at *path*; suppressed findings are left out."""
        document = places.snapshot.document(path)
        sections = document.sections if document is not None else ()
        count = len(sections)
        known = self._known.setdefault(path, {})
        before = self._groups.get(path, {})
        now: dict[int, _Group] = {}
        fresh: dict[int, _Known] = {}
        items: list[bytes] = []
        digests: list[bytes] = []
        for findings in groups:
            if not findings:
                continue
            number = findings[0].section
            section = sections[number] if 0 <= number < count else None
            group = before.pop(id(findings), None)
            if group is None or group.section is not section or not group.lasts:
                if group is not None:
                    before[id(findings)] = group
                group = self._group(path, findings, sections, places, known, fresh)
            now[id(findings)] = group
            if group.items:
                items.append(group.items)
                digests.append(group.digests)
        for gone in before.values():
            for key in gone.keys:
                known.pop(key, None)
        known.update(fresh)
        if now:
            self._groups[path] = now
        else:
            self.forget(path)
        return _joined(items, digests)

    def _group(
        self,
        path: str,
        findings: tuple[LocatedFinding, ...],
        sections: Sequence[Section],
        places: Places,
        known: Mapping[int, _Known],
        fresh: dict[int, _Known],
    ) -> _Group:
        """*findings* encoded; what is *known* of them is used, and what is *fresh* is noted."""
        items: list[bytes] = []
        keys: list[int] = []
        number = findings[0].section
        lasts = 0 <= number < len(sections)
        for found in findings:
            lasts = lasts and found.section == number and not found.related
            if found.suppressed is not None:
                continue
            at = found.section
            section = sections[at] if 0 <= at < len(sections) else None
            # Findings live as long as their section is unchanged, so identity is enough to
            # recognise one; the entry keeps it alive, so its id is not used again.
            key = id(found.finding)
            entry = known.get(key)
            if entry is None or entry.section is not section or section is None:
                entry = self._encoded(path, found, section, places)
            elif entry.finding is not found:  # it has moved
                if _same(entry, found):
                    tail = entry.item[entry.tail :]
                    entry = _known(found, section, entry.start, entry.end, tail)
                else:
                    entry = self._encoded(path, found, section, places)
            items.append(entry.item)
            if not found.related:  # related places move without their finding
                fresh[key] = entry
                keys.append(key)
        own = sections[number] if 0 <= number < len(sections) else None
        digests = b"".join(map(_digest, items))
        return _Group(findings, own, lasts, b",".join(items), digests, tuple(keys))

    def _encoded(
        self, path: str, found: LocatedFinding, section: Section | None, places: Places
    ) -> _Known:
        start = places.units(path, found.range.start)
        end = places.units(path, found.range.end)
        return _known(found, section, start, end, self._tail(self._notice(found, section), places))

    def told(self, path: str, notices: Iterable[Notice], places: Places) -> Report:
        """The report on a document that nobody edits; nothing of it is remembered."""
        return _report(
            [
                _head(
                    notice.range,
                    places.units(path, notice.range.start),
                    places.units(path, notice.range.end),
                )
                + self._tail(notice, places)
                for notice in notices
            ]
        )

    def forget(self, path: str) -> None:
        """Keep nothing of the document at *path*."""
        self._known.pop(path, None)
        self._groups.pop(path, None)

    def _notice(self, found: LocatedFinding, section: Section | None) -> Notice:
        return Notice(
            found.range,
            found.rule,
            found.severity,
            found.message,
            found.finding.tags,
            found.related,
            fingerprint(found, section) if self._client.diagnostic_data else "",
        )

    def _tail(self, found: Notice, places: Places) -> bytes:
        """Everything but the range, from the comma's right to the closing brace."""
        client = self._client
        diagnostic: dict[str, Any] = {
            "severity": int(found.severity),
            "code": found.rule,
            "source": "plainspec",
            "message": scrub(found.message),
        }
        if client.code_description and (href := _page_uri(found.rule)):
            diagnostic["codeDescription"] = {"href": href}
        if tags := [_TAGS[t] for t in found.tags if _TAGS[t] in client.diagnostic_tags]:
            diagnostic["tags"] = tags
        if client.related_information and found.related:
            diagnostic["relatedInformation"] = [
                {
                    "location": {
                        "uri": places.uri(related.location.path),
                        "range": {
                            "start": self._place(places, related.location.path, start),
                            "end": self._place(places, related.location.path, end),
                        },
                    },
                    "message": scrub(related.message),
                }
                for related in found.related
                for start, end in [related.location.range]
            ]
        if client.diagnostic_data:
            diagnostic["data"] = {"rule": found.rule, "fingerprint": found.fingerprint}
        return encode(diagnostic)[1:]

    @staticmethod
    def _place(places: Places, path: str, position: Any) -> dict[str, int]:
        return {"line": position.line, "character": places.units(path, position)}


def _known(
    found: LocatedFinding, section: Section | None, start: int, end: int, tail: bytes
) -> _Known:
    """*found* encoded: columns *start* and *end* in the client's units, then *tail*."""
    head = _head(found.range, start, end)
    return _Known(found, section, start, end, head + tail, len(head))


def _report(items: Sequence[bytes]) -> Report:
    if not items:
        return Report()
    return _joined(items, list(map(_digest, items)))


def _joined(items: Sequence[bytes], digests: Sequence[bytes]) -> Report:
    """The report of *items*, one or several diagnostics each, with the :func:`_digest` of each of them."""
    if not items:
        return Report()
    name = blake2b(b"".join(digests), digest_size=8).hexdigest()
    return Report(b"[%b]" % b",".join(items), name)


def _digest(item: bytes) -> bytes:
    return blake2b(item, digest_size=8).digest()


def _head(range_: Range, start: int, end: int) -> bytes:
    """The beginning of a diagnostic, up to the comma behind its range."""
    (first, _), (last, _) = range_
    return b'{"range":{"start":{"line":%d,"character":%d},"end":{"line":%d,"character":%d}},' % (
        first,
        start,
        last,
        end,
    )


def _same(entry: _Known, found: LocatedFinding) -> bool:
    """Whether *found* is what was encoded, but for its lines."""
    old = entry.finding
    return (
        old.finding is found.finding
        and old.rule == found.rule
        and old.severity == found.severity
        and old.message == found.message
    )


@cache
def _page_uri(rule: str) -> str:
    page = page_path(rule)
    return to_uri(page.as_posix()) if page is not None else ""


def publication(uri: str, version: int | None, items: bytes) -> bytes:
    """The notification ``textDocument/publishDiagnostics``; *version* None leaves it out."""
    stated = b"" if version is None else b'"version":%d,' % version
    return (
        b'{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics",'
        b'"params":{"uri":%b,%b"diagnostics":%b}}' % (encode(uri), stated, items)
    )


def document_answer(report: Report, previous: str | None) -> bytes:
    """The result of ``textDocument/diagnostic``."""
    if previous == report.result_id:
        return b'{"kind":"unchanged","resultId":%b}' % encode(report.result_id)
    return b'{"kind":"full","resultId":%b,"items":%b}' % (encode(report.result_id), report.items)


def workspace_item(uri: str, version: int | None, report: Report, previous: str | None) -> bytes:
    """One document's part of the result of ``workspace/diagnostic``."""
    return b'{"uri":%b,"version":%b,%b' % (
        encode(uri),
        b"null" if version is None else b"%d" % version,
        document_answer(report, previous)[1:],
    )
