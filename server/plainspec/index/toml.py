"""TOML: values from ``tomllib``, places from tree-sitter; neither answers the other's question."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from plainspec.text.lines import line_starts, position_at, split_lines, without_end
from plainspec.text.patterns import Pattern
from plainspec.text.span import Position, Range

if TYPE_CHECKING:  # imported where there is a file of settings
    from tree_sitter import Node, Parser

#: Where a value lies: the keys and list indices that lead to it.
Route = tuple[str | int, ...]

TOP_OF_FILE = Range(Position(0, 0), Position(0, 0))

#: ``tomllib`` takes quadratic time for a key of many parts; no line with so many dots is a
#: configuration that a person wrote.
_MOST_DOTS = 200

#: The routes that the configuration has end before this; deeper nesting needs no place.
_DEPTH = 8

_LONE_RETURN = Pattern(r"\r(?!\n)")
_PLACE = Pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_ADVICE = {
    "Invalid value": "there is no value that TOML knows here; a text stands in quotes",
    "Invalid statement": "a line is key = value or [table]; a key with other signs than "
    "letters, digits, - and _ stands in quotes",
    "Illegal character '\\n'": "the text does not end on this line; close its quote",
    "Cannot overwrite a value": "the key is already set above; keep one of them",
    "Expected newline or end of document after a statement": "something follows the value; "
    "one line holds one key, and a text with quotes in it stands in '…'",
}


@cache
def _parser() -> Parser:
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language()))


def _loads(text: str) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads(text)


class TomlError(Exception):
    """The text is not TOML; ``range`` is what is at fault."""

    def __init__(self, message: str, at: Range) -> None:
        super().__init__(message)
        self.message = message
        self.range = at


def read_values(text: str) -> dict[str, Any]:
    """The values in *text*. Raises :class:`TomlError`, and nothing else."""
    for number, line in enumerate(text.split("\n")):
        if line.count(".") > _MOST_DOTS:
            at = Range(Position(number, 0), Position(number, len(without_end(line))))
            raise TomlError(f"the line has more than {_MOST_DOTS} dots; break it up", at)
    if lone := _LONE_RETURN.search(text):
        end = position_at(line_starts(text), lone.start())
        raise TomlError(
            "the line ends in a carriage return alone; save the file with LF or CRLF line ends",
            Range(Position(end.line, 0), end),
        )
    try:
        return _loads(text)
    except RecursionError:
        raise TomlError("the values are nested too deep", TOP_OF_FILE) from None
    except ValueError as error:
        raise _syntax_problem(str(error), text) from None


def _syntax_problem(said: str, text: str) -> TomlError:
    lines = split_lines(text)
    place = _PLACE.search(said)
    message = said[: place.start()] if place else said
    row, column = len(lines) - 1, len(lines[-1])
    if place and place[1]:
        row, column = min(int(place[1]), len(lines)) - 1, int(place[2]) - 1
    line = without_end(lines[row])
    while row and column >= len(line) and not line.strip():
        row -= 1
        line = without_end(lines[row])
        column = len(line)
    if column >= len(line):  # something before is at fault: the statement on this line
        column = len(line) - len(line.lstrip())
    if message.startswith("Cannot declare"):
        column = len(line) - len(line.lstrip())
        message = "the table is already there above; put these keys under it"
    advice = _ADVICE.get(message, message[:1].lower() + message[1:])
    end = max(len(line.rstrip()), column)
    return TomlError(advice, Range(Position(row, column), Position(row, end)))


class _Place:
    """Where one key and its value stand, and what lies below it."""

    __slots__ = ("below", "key", "value")

    def __init__(self) -> None:
        self.key: Node | None = None
        self.value: Node | None = None
        self.below: dict[str | int, _Place] = {}

    def at(self, step: str | int) -> _Place:
        return self.below.setdefault(step, _Place())


class Places:
    """The places of keys and values in *text*, which :func:`read_values` accepts."""

    def __init__(self, text: str) -> None:
        data = text.encode("utf-8")
        self._lines = data.split(b"\n")
        self._top = _Place()
        self._tree = _parser().parse(data)
        self._read_document(self._tree.root_node)

    def key(self, route: Route) -> Range:
        """Where the key at *route* stands; for a list's entry, the entry."""
        place = self._find(route)
        return self._range(place.key or place.value)

    def value(self, route: Route) -> Range:
        """Where the value at *route* stands; for a ``[table]``, its key in the header."""
        place = self._find(route)
        return self._range(place.value or place.key)

    def _find(self, route: Route) -> _Place:
        """The place of *route*, or the nearest around it that is known."""
        found = place = self._top
        for step in route:
            if step not in place.below:
                break
            place = place.below[step]
            if place.key or place.value:
                found = place
        return found

    def _range(self, node: Node | None) -> Range:
        if node is None:
            return TOP_OF_FILE
        return Range(self._position(*node.start_point), self._position(*node.end_point))

    def _position(self, row: int, column: int) -> Position:
        return Position(row, len(self._lines[row][:column].decode("utf-8", "ignore")))

    def _read_document(self, root: Node) -> None:
        for node in root.named_children:
            if node.type == "pair":
                self._read_pair(node, self._top, 0)
            elif node.type in {"table", "table_array_element"}:
                self._read_table(node)

    def _read_table(self, node: Node) -> None:
        keys = _key_nodes(node.named_children[0]) if node.named_children else []
        if not keys or len(keys) > _DEPTH:
            return
        place = self._top
        for index, key in enumerate(keys):
            place = place.at(_key_text(key))
            place.key = place.key or key
            if index < len(keys) - 1 and 0 in place.below:
                place = place.below[len(place.below) - 1]  # [list.table] belongs to the last entry
        if node.type == "table_array_element":
            place = place.at(len(place.below))
            place.key = keys[-1]
        for child in node.named_children[1:]:
            if child.type == "pair":
                self._read_pair(child, place, len(keys))

    def _read_pair(self, node: Node, place: _Place, depth: int) -> None:
        children = [child for child in node.named_children if child.type != "comment"]
        if len(children) != 2:
            return
        keys = _key_nodes(children[0])
        if depth + len(keys) > _DEPTH:
            return
        for key in keys:
            place = place.at(_key_text(key))
            place.key = place.key or key
        self._read_value(children[1], place, depth + len(keys))

    def _read_value(self, node: Node, place: _Place, depth: int) -> None:
        place.value = node
        if depth >= _DEPTH or node.type not in {"array", "inline_table"}:
            return
        entries = [child for child in node.named_children if child.type != "comment"]
        for index, entry in enumerate(entries):
            if node.type == "array":
                self._read_value(entry, place.at(index), depth + 1)
            elif entry.type == "pair":
                self._read_pair(entry, place, depth)


def _key_nodes(node: Node) -> list[Node]:
    """The parts of a key; ``a.b.c`` nests to the left."""
    parts: list[Node] = []
    while node.type == "dotted_key" and node.named_children:
        parts.append(node.named_children[-1])
        node = node.named_children[0]
    parts.append(node)
    return parts[::-1]


def _key_text(node: Node) -> str:
    text = (node.text or b"").decode("utf-8", "replace")
    if not text.startswith(('"', "'")):
        return text
    if "\\" not in text:
        return text[1:-1]
    try:
        return next(iter(_loads(f"{text} = 0")))
    except ValueError:
        return text
