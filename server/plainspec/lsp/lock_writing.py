"""Writing ``plainspec.lock`` from the editor: never over what another wrote.

Where the file is open in the editor, the editor changes its text, which may be
ahead of the disk; elsewhere the file is read, changed and put back at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from plainspec.features.edits import TextEdit, workspace_edit
from plainspec.index.judgements import Entry, lock_path, updated
from plainspec.index.lock_file import LockError, change, read_text
from plainspec.lsp.edits import as_workspace_edit
from plainspec.lsp.models import warn
from plainspec.text.lines import without_end
from plainspec.text.span import Position, Range

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

#: How often, and how many seconds apart, a file is tried that somebody else is writing.
_ATTEMPTS, _PAUSE = 5, 0.2


def text_of(server: PlainspecServer, root: str) -> str:
    """The lock file of *root* as the editor has it, or else the disk. Raises LockError."""
    opened = server.session.documents.get(lock_path(root))
    return opened.buffer.text if opened is not None else read_text(root)


async def write(server: PlainspecServer, root: str, entries: Sequence[Entry]) -> bool:
    """Add *entries* to the lock file of the workspace folder *root*; whether that was done."""
    return await rewrite(server, root, lambda text: updated(text, entries))


async def rewrite(server: PlainspecServer, root: str, make: Callable[[str], str]) -> bool:
    """Give the lock file of *root* what *make* makes of its text; whether that was done.

    Where it was not, the user has been told why.
    """
    path = lock_path(root)
    opened = server.session.documents.get(path)
    if opened is not None:
        return await _edit(server, path, opened.buffer.lines, make)
    for attempt in range(_ATTEMPTS):
        try:
            await server.workers.run(lambda _: change(root, make))
        except LockError as error:
            if attempt == _ATTEMPTS - 1:
                warn(server, f"Nothing was recorded: {error}.")
                return False
            await asyncio.sleep(_PAUSE)
        else:
            break
    server.disk.changed([path])
    return True


async def _edit(
    server: PlainspecServer, path: str, lines: Sequence[str], make: Callable[[str], str]
) -> bool:
    text = "".join(lines)
    end = Position(len(lines) - 1, len(without_end(lines[-1])))
    edit = TextEdit(Range(Position(0, 0), end), make(text))
    label = "Record judgements"
    made = as_workspace_edit(server.session.view(), workspace_edit({path: [edit]}))
    try:
        answer = await server.workspace_apply_edit_async(
            types.ApplyWorkspaceEditParams(made, label)
        )
    except JsonRpcException as error:
        warn(server, f"Nothing was recorded: the editor did not change {path}: {error}")
        return False
    if answer is None or not answer.applied:
        warn(server, f"Nothing was recorded: the editor did not change {path}.")
        return False
    return True
