"""What a client may have executed: the commands behind code lenses.

A command changes nothing; it shows the author a place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams

from plainspec.features.code_lenses import OPEN_TESTS
from plainspec.features.definition import definition
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.view import View
from plainspec.text.span import Location, Position, Range


def open_tests(snapshot: Snapshot, path: str, position: Position) -> Location:
    """Where the clause at *position* is tested; where it is not, the clause itself."""
    found = definition(snapshot, path, position)
    if found:
        return Location(found[0].path, found[0].selection)
    return Location(path, Range(position, position))


Command = Callable[[Snapshot, str, Position], Location]

#: Each takes a document's URI and a position in it.
COMMANDS: Mapping[str, Command] = {OPEN_TESTS: open_tests}


def execute(command: Command, snapshot: Snapshot, path: str, position: Position) -> Location:
    """Run *command*."""
    return command(snapshot, path, position)


def for_command(view: View, params: types.ExecuteCommandParams) -> tuple[Any, ...]:
    """The arguments ``(command, snapshot, path, position)``."""
    command = COMMANDS.get(params.command)
    if command is None:
        raise JsonRpcInvalidParams(f"there is no command {params.command}")
    match params.arguments:
        case [str(uri), {"line": int(line), "character": int(character)}]:
            path = view.places.path(types.TextDocumentIdentifier(uri))
            place = types.Position(max(0, line), max(0, character))
            return command, view.snapshot, path, view.places.own_position(path, place)
    raise JsonRpcInvalidParams(f"{params.command} takes a document's URI and a position")


def as_shown(view: View, place: Location) -> None:
    """Show *place* in the editor."""
    if not view.client.has("window.show_document.support"):
        raise JsonRpcException(
            "this editor does not let a language server open files",
            types.LSPErrorCodes.RequestFailed,
        )
    view.show(place)
