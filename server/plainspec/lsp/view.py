"""What one request sees: the snapshot of its moment, and the client's view on it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from lsprotocol import types

from plainspec.analysis.report import LocatedFinding
from plainspec.index.paths import is_inside
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.client import Client
from plainspec.lsp.conversion import Places
from plainspec.model.judgement import Dismissal
from plainspec.text.lines import split_lines
from plainspec.text.span import Location, Position, Range

#: Files larger than this many bytes are not read to convert columns.
_SIZE_LIMIT = 16 * 1024 * 1024


@dataclass(frozen=True)
class View:
    """A request's surroundings; valid on the event loop, for as long as the snapshot is current.

    ``findings`` gives what a document's author is shown now, ``version`` the
    number of an open document's text (None where it is not open, or the client
    does not count). ``params`` are the request's own. ``tell`` shows the author
    a message, ``show`` a place in a document; a client that cannot show one
    says so in its capabilities. ``apply`` has the client carry out an edit,
    called by a name; ``draft`` has prompts drafted for clauses of a document,
    ``clarify`` has questions looked for in clauses and sections, ``judge`` has
    clauses judged, and ``note`` has a dismissal recorded in a workspace folder.
    ``asks`` tells that the client can ask its user for a text, ``beside_markdown``
    that it knows Markdown itself.
    """

    snapshot: Snapshot
    places: Places
    client: Client
    findings: Callable[[str], tuple[LocatedFinding, ...]]
    version: Callable[[str], int | None] = lambda _: None
    params: Any = None
    tell: Callable[[str], None] = lambda _: None
    show: Callable[[Location], None] = lambda _: None
    apply: Callable[[types.WorkspaceEdit, str], None] = lambda _edit, _name: None
    draft: Callable[[str, tuple[str, ...]], None] = lambda _path, _ids: None
    judge: Callable[[str, Range | None], None] = lambda _path, _range: None
    note: Callable[[str, Dismissal], None] = lambda _root, _dismissal: None
    clarify: Callable[[str, tuple[str, ...]], None] = lambda _path, _names: None
    asks: bool = False
    beside_markdown: bool = False

    @property
    def path(self) -> str:
        """The path of the document that the request is about."""
        return self.places.path(self.params.text_document)


@dataclass(frozen=True)
class Feature:
    """How one LSP request is served: one line in :data:`plainspec.lsp.features.FEATURES`.

    ``function`` is pure. It gets what ``arguments`` makes of the view and the
    request's parameters; ``answer`` makes LSP's types of its result. Both run
    on the event loop. With ``slow`` the function runs on another thread and
    also gets ``cancelled=``, which it asks now and then whether to stop; its
    result is dropped where the snapshot has changed meanwhile. ``options``
    are the capability's registration options.
    """

    method: str
    function: Callable[..., Any]
    arguments: Callable[[View, Any], tuple[Any, ...]]
    answer: Callable[[View, Any], Any]
    options: Any = None
    slow: bool = False


def of_workspace(view: View, params: Any) -> tuple[Snapshot]:
    """The arguments ``(snapshot,)``."""
    del params
    return (view.snapshot,)


def of_document(view: View, params: Any) -> tuple[Snapshot, str]:
    """The arguments ``(snapshot, path)`` from parameters with a ``textDocument``."""
    return view.snapshot, view.places.path(params.text_document)


def at_position(view: View, params: Any) -> tuple[Snapshot, str, Position]:
    """The arguments ``(snapshot, path, position)``."""
    path = view.places.path(params.text_document)
    return view.snapshot, path, view.places.own_position(path, params.position)


def in_range(view: View, params: Any) -> tuple[Snapshot, str, Range]:
    """The arguments ``(snapshot, path, range)``."""
    path = view.places.path(params.text_document)
    return view.snapshot, path, view.places.own_range(path, params.range)


def read_lines(path: str, root: str) -> Sequence[str]:
    """The lines of the file *path* in the workspace folder *root*; none if it cannot be read.

    Only regular files inside the folder are read, links resolved.
    """
    if not root:
        return ()
    try:
        real, real_root = os.path.realpath(path), os.path.realpath(root)
        if not is_inside(real.replace("\\", "/"), real_root.replace("\\", "/")):
            return ()
        with open(real, "rb", opener=_open_quickly) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > _SIZE_LIMIT:
                return ()
            return split_lines(file.read(_SIZE_LIMIT).decode("utf-8-sig", "replace"))
    except (OSError, ValueError):
        return ()


def _open_quickly(path: str, flags: int) -> int:
    # A named pipe must not make us wait for somebody to write into it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
