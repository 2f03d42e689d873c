"""Own types to LSP's and back. Columns change their unit here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lsprotocol import types

from plainspec.index.snapshot import Snapshot
from plainspec.lsp.uris import to_path, to_uri
from plainspec.text.encoding import PositionEncoding, Width, from_units, to_units
from plainspec.text.lines import without_end
from plainspec.text.span import Location, Position, Range


class Places:
    """Positions of one snapshot, in the units that the client counts.

    *read_lines* gives the lines (ends kept) of a file that is no Markdown
    document, such as a source file with citations, or nothing if it cannot be
    read; each file is read once. *uri_of* gives the client's spelling of a
    document's URI.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        encoding: PositionEncoding,
        read_lines: Callable[[str], Sequence[str]] = lambda _: (),
        uri_of: Callable[[str], str] = to_uri,
    ) -> None:
        self.snapshot = snapshot
        self.encoding = encoding
        self.uri = uri_of
        self._read_lines = read_lines
        self._lines: dict[str, Sequence[str]] = {}
        self._last = ("", -1)
        #: The width of texts in which the client's units are code points.
        self._same_columns = Width.NARROW if encoding is PositionEncoding.UTF16 else Width.ASCII
        self._last_line = ""

    def line(self, path: str, number: int) -> str:
        """Line *number* of *path* without its end; empty where there is none."""
        if self._last == (path, number):  # most positions follow another one on the same line
            return self._last_line
        self._last, self._last_line = (path, number), self._read_line(path, number)
        return self._last_line

    def _read_line(self, path: str, number: int) -> str:
        document = self.snapshot.document(path)
        if document is not None:
            return document.line(number)
        lines = self._lines.get(path)
        if lines is None:
            lines = self._lines[path] = self._read_lines(path)
        return without_end(lines[number]) if 0 <= number < len(lines) else ""

    # -- to the client -----------------------------------------------------

    def units(self, path: str, position: Position) -> int:
        """The column of *position* in the client's units."""
        if position.column == 0 or self.encoding is PositionEncoding.UTF32:
            return position.column
        if self.snapshot.width(path) <= self._same_columns:
            return position.column
        line = self.line(path, position.line)
        # Behind the text that is known (a file that went away) columns stay as they are.
        beyond = max(0, position.column - len(line))
        return to_units(line, position.column - beyond, self.encoding) + beyond

    def position(self, path: str, position: Position) -> types.Position:
        """*position* of *path* as LSP writes it."""
        return types.Position(position.line, self.units(path, position))

    def range(self, path: str, range_: Range) -> types.Range:
        """*range_* of *path* as LSP writes it."""
        return types.Range(self.position(path, range_.start), self.position(path, range_.end))

    def plain_range(self, path: str, range_: Range) -> dict[str, dict[str, int]]:
        """As :meth:`range`, made of what JSON knows: for results that hold hundreds of ranges."""
        start, end = range_
        return {
            "start": {"line": start.line, "character": self.units(path, start)},
            "end": {"line": end.line, "character": self.units(path, end)},
        }

    def location(self, location: Location) -> types.Location:
        """*location* as LSP writes it."""
        return types.Location(self.uri(location.path), self.range(location.path, location.range))

    # -- from the client ---------------------------------------------------

    def path(self, document: types.TextDocumentIdentifier) -> str:
        """The path of the document that the client names."""
        return to_path(document.uri)

    def own_position(self, path: str, position: types.Position) -> Position:
        """The client's *position* in *path*; a column past the line's end becomes its end."""
        line = self.line(path, position.line)
        return Position(position.line, from_units(line, position.character, self.encoding))

    def own_range(self, path: str, range_: types.Range) -> Range:
        """The client's *range_* in *path*, start before end."""
        start = self.own_position(path, range_.start)
        end = self.own_position(path, range_.end)
        return Range(start, end) if start <= end else Range(end, start)
