"""Diagnostics as bytes, written straight for the wire.

Going through lsprotocol's classes and cattrs takes 20 µs a diagnostic. Here
all that does not move with the text is encoded once for each finding and
kept; what is left per edit is four numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

import msgspec

from plainspec.analysis.pages import page_path
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


class DiagnosticEncoder:
    """Encodes findings for one client, and remembers what it encoded for each document."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._known: dict[str, dict[int, _Known]] = {}

    def report(self, path: str, findings: tuple[LocatedFinding, ...], places: Places) -> Report:
        """The report on the document at *path*; suppressed findings are left out."""
        document = places.snapshot.document(path)
        sections = document.sections if document is not None else ()
        before = self._known.get(path, {})
        known: dict[int, _Known] = {}
        items: list[bytes] = []
        for found in findings:
            if found.suppressed is not None:
                continue
            section = sections[found.section] if 0 <= found.section < len(sections) else None
            # Findings live as long as their section is unchanged, so identity is enough to
            # recognise one; the entry keeps it alive, so its id is not used again.
            entry = before.get(id(found.finding))
            if entry is None or not _same(entry, found, section):
                start = places.units(path, found.range.start)
                end = places.units(path, found.range.end)
                entry = _known(
                    found, section, start, end, self._tail(self._notice(found, section), places)
                )
            elif entry.finding is not found:  # it has moved
                entry = _known(found, section, entry.start, entry.end, entry.item[entry.tail :])
            items.append(entry.item)
            if not found.related:  # related places move without their finding
                known[id(found.finding)] = entry
        if known:
            self._known[path] = known
        else:
            self._known.pop(path, None)
        return _report(items)

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
    joined = b"[%b]" % b",".join(items)
    return Report(joined, blake2b(joined, digest_size=8).hexdigest())


def _head(range_: Range, start: int, end: int) -> bytes:
    """The beginning of a diagnostic, up to the comma behind its range."""
    (first, _), (last, _) = range_
    return b'{"range":{"start":{"line":%d,"character":%d},"end":{"line":%d,"character":%d}},' % (
        first,
        start,
        last,
        end,
    )


def _same(entry: _Known, found: LocatedFinding, section: Section | None) -> bool:
    old = entry.finding
    return (
        old.finding is found.finding
        and entry.section is section
        and section is not None
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
