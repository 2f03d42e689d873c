"""Who has been told what: pushed diagnostics, and answers for clients that pull them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping

from plainspec.analysis.placing import Groups
from plainspec.analysis.report import Notice
from plainspec.lsp.client import Client
from plainspec.lsp.conversion import Places
from plainspec.lsp.documents import Documents
from plainspec.lsp.output import (
    DiagnosticEncoder,
    Report,
    document_answer,
    publication,
    workspace_item,
)
from plainspec.lsp.uris import to_uri

Findings = Callable[[str], Groups]
Notices = Callable[[str], list[Notice]]


class Diagnostics:
    """The reports on all documents, each made when it is asked for.

    Those on documents that are open are kept; of all others only their names.

    *findings* gives an open document's findings as the client should see them,
    *notices* what it is to be told of any other. *send* takes a message's
    body. A client that pulls is never pushed to.
    """

    def __init__(
        self,
        client: Client,
        documents: Documents,
        findings: Findings,
        notices: Notices,
        send: Callable[[bytes], None],
    ) -> None:
        self._client = client
        self._documents = documents
        self._findings = findings
        self._notices = notices
        self._send = send
        self._encoder = DiagnosticEncoder(client)
        self._reports: dict[str, Report] = {}
        #: The names of reports on documents that are not open, where they are not empty.
        self._names: dict[str, str] = {}
        self._due: set[str] = set()
        #: Those of ``_due`` that come next, the last one first.
        self._queue: list[str] = []
        self._forced: set[str] = set()
        #: What was sent for each path: the name, and the URI where it is not the usual one.
        self._sent: dict[str, tuple[str, str]] = {}

    def touch(self, paths: Iterable[str]) -> None:
        """The findings of *paths*, or their places, may have changed."""
        for path in paths:
            self._reports.pop(path, None)
            self._names.pop(path, None)
            if not self._client.pulls:
                self._due.add(path)

    def touch_all(self, paths: Iterable[str]) -> None:
        """The findings of every document may have changed; *paths* are those that can have any."""
        self.touch({*paths, *self._reports, *self._sent})

    def opened(self, path: str) -> None:
        """*path* was opened: its diagnostics are sent even if they are what was sent before.

        What clients do with diagnostics of files that are not open differs.
        """
        self.touch([path])
        if not self._client.pulls:
            self._forced.add(path)

    def closed(self, path: str) -> None:
        """*path* was closed: nothing is kept for its next edit."""
        self._reports.pop(path, None)
        self._encoder.forget(path)

    def report(self, path: str, places: Places) -> Report:
        """The report on the document at *path*."""
        report = self._reports.get(path)
        if report is not None:
            return report
        if self._documents.get(path) is None:
            report = self._encoder.told(path, self._notices(path), places)
            if self._client.pulls and not report.empty:
                self._names[path] = report.result_id
        else:
            report = self._encoder.report(path, self._findings(path), places)
            if not report.empty:  # so that nothing is kept of files that have gone
                self._reports[path] = report
        return report

    # -- push --------------------------------------------------------------

    def publish(self, places: Places, seconds: float = math.inf) -> bool:
        """Send what differs from what was sent last, for about *seconds*; whether some is left."""
        until = time.monotonic() + seconds
        while self._due:
            path = self._next()
            self._due.discard(path)
            self._publish(path, places)
            if time.monotonic() > until:
                break
        return bool(self._due)

    def _next(self) -> str:
        """Which document is due first: open ones are what the author looks at."""
        opened = self._due.intersection(document.path for document in self._documents)
        if opened:
            return min(opened)
        while True:
            if not self._queue:
                self._queue = sorted(self._due, reverse=True)
            path = self._queue.pop()
            if path in self._due:
                return path

    def _publish(self, path: str, places: Places) -> None:
        report = self.report(path, places)
        uri = places.uri(path)
        forced = path in self._forced
        self._forced.discard(path)
        old_uri, old_id = self._sent.get(path, ("", Report().result_id))
        old_uri = old_uri or to_uri(path)
        if report.result_id == old_id and not forced and (report.empty or uri == old_uri):
            return
        if old_uri != uri and old_id != Report().result_id:
            # The client spells the URI in its own way now, and takes that for another document.
            self._send(publication(old_uri, None, Report().items))
        document = self._documents.get(path)
        version = None
        if document is not None and self._client.diagnostic_version:
            version = document.buffer.version
        self._send(publication(uri, version, report.items))
        if report.empty:
            self._sent.pop(path, None)
        else:
            self._sent[path] = ("" if uri == to_uri(path) else uri, report.result_id)

    # -- pull --------------------------------------------------------------

    def document_answer(self, path: str, previous: str | None, places: Places) -> bytes:
        """The result of ``textDocument/diagnostic``; *previous* is the result ID the client holds."""
        return document_answer(self.report(path, places), previous)

    def workspace_answer(
        self, paths: Iterable[str], previous: Mapping[str, str], places: Places
    ) -> bytes:
        """The result of ``workspace/diagnostic`` for *paths*, those that can have findings.

        *previous* are the result IDs that the client holds, by path: a
        document in it is reported even where nothing is left to report.
        """
        items = []
        for path in sorted({*paths, *previous}):
            report = self._unchanged(path, previous.get(path)) or self.report(path, places)
            if report.empty and path not in previous:
                continue
            document = self._documents.get(path)
            version = document.buffer.version if document is not None else None
            items.append(workspace_item(places.uri(path), version, report, previous.get(path)))
        return b'{"items":[%b]}' % b",".join(items)

    def _unchanged(self, path: str, previous: str | None) -> Report | None:
        """A report without items, where *previous* is still the name of the one on *path*."""
        name = self._names.get(path)
        return Report(b"", name) if name is not None and name == previous else None
