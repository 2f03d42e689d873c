"""Open documents: the client's texts, kept in step with every edit it sends.

The shapes of the four notifications are our own: they accept what real
clients send (no version, ``"range": null``, positions past the end), and
reading them takes a microsecond or two.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from plainspec.lsp.uris import to_path, to_uri
from plainspec.text.buffer import Buffer, LineEdit, scrub
from plainspec.text.encoding import PositionEncoding

logger = logging.getLogger(__name__)


class _Position(msgspec.Struct, gc=False):
    line: int | float
    character: int | float


class _Range(msgspec.Struct, gc=False):
    start: _Position
    end: _Position


class _Change(msgspec.Struct, gc=False):
    text: str
    range: _Range | None = None


class _Identifier(msgspec.Struct, gc=False):
    uri: str
    version: int | float | None = None


class _Item(msgspec.Struct, gc=False):
    uri: str
    text: str
    version: int | float | None = None
    language: str = msgspec.field(default="", name="languageId")


class DidOpen(msgspec.Struct, rename="camel"):
    """The parameters of ``textDocument/didOpen``."""

    text_document: _Item


class DidChange(msgspec.Struct, rename="camel"):
    """The parameters of ``textDocument/didChange``."""

    text_document: _Identifier
    content_changes: list[_Change]


class DidClose(msgspec.Struct, rename="camel"):
    """The parameters of ``textDocument/didClose`` and ``didSave``."""

    text_document: _Identifier


@dataclass
class OpenDocument:
    """A document that the client edits.

    ``unsettled`` are the lines that changed
    since the index last saw the buffer, or None.
    """

    path: str
    buffer: Buffer
    unsettled: LineEdit | None = None


class Documents:
    """All open documents, by path. *encoding* is what the client's columns count."""

    def __init__(self, encoding: PositionEncoding = PositionEncoding.UTF16) -> None:
        self.encoding = encoding
        self._open: dict[str, OpenDocument] = {}
        self._spelling: dict[str, str] = {}

    def __iter__(self) -> Iterator[OpenDocument]:
        return iter(self._open.values())

    def get(self, path: str) -> OpenDocument | None:
        """The open document at *path*, if it is open."""
        return self._open.get(path)

    def uri(self, path: str) -> str:
        """The URI of *path* as the client spelt it when it last opened it, or else as we do."""
        return self._spelling.get(path) or to_uri(path)

    def open(self, params: DidOpen) -> OpenDocument:
        """Take in a document; one that is open already starts afresh."""
        item = params.text_document
        uri = scrub(item.uri)
        path = to_path(uri)
        if path in self._open:
            logger.warning("%s was opened twice", path)
        document = OpenDocument(path, Buffer(item.text, _version(item.version)))
        if uri == to_uri(path):
            self._spelling.pop(path, None)
        else:
            self._spelling[path] = uri
        self._open[path] = document
        return document

    def change(self, params: DidChange) -> OpenDocument | None:
        """Apply every edit at once, in order; None where the document is not open.

        Streams keep their order, so a version that does not grow is the
        client's mistake in counting: its edits are applied all the same.
        """
        identifier = params.text_document
        document = self._open.get(to_path(scrub(identifier.uri)))
        if document is None:
            logger.warning("a change to %s was ignored: it is not open", identifier.uri)
            return None
        if identifier.version is not None:
            version = _whole(identifier.version)
            if version <= document.buffer.version:
                logger.warning(
                    "%s went from version %d to %d", document.path, document.buffer.version, version
                )
            document.buffer.version = version
        for change in params.content_changes:
            edit = self._apply(document.buffer, change)
            earlier = document.unsettled
            document.unsettled = edit if earlier is None else merge(earlier, edit)
        return document

    def _apply(self, buffer: Buffer, change: _Change) -> LineEdit:
        if change.range is None:
            return buffer.replace_all(change.text)
        start, end = change.range.start, change.range.end
        return buffer.replace(
            buffer.clamp(_whole(start.line), _whole(start.character), self.encoding),
            buffer.clamp(_whole(end.line), _whole(end.character), self.encoding),
            change.text,
        )

    def close(self, params: DidClose) -> OpenDocument | None:
        """Let a document go; None where it was not open."""
        document = self._open.pop(to_path(scrub(params.text_document.uri)), None)
        if document is None:
            logger.warning("%s was closed but is not open", params.text_document.uri)
        return document


def merge(first: LineEdit, second: LineEdit) -> LineEdit:
    """The one edit that does what *first* and then *second* do."""
    reach = max(first.new_end, second.old_end)
    return LineEdit(
        min(first.start, second.start),
        first.old_end + reach - first.new_end,
        reach + second.new_end - second.old_end,
    )


def _version(version: float | None) -> int:
    return 0 if version is None else _whole(version)


def _whole(number: float) -> int:
    # LSP's integers fit into 31 bits; JSON's numbers need not.
    return int(min(max(number, -1), 2**31 - 1))
