"""One client's session: its documents and options, and the pipeline from an edit to a publication.

Synchronous throughout, and used from the event loop only. An edit goes into
its buffer at once; :meth:`Session.settle` brings the index and the findings
up to date, :meth:`Session.publish` tells the client. Under load many edits
share one settlement, but every request settles first, so it sees every edit
that was sent before it.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import TypeVar

from lsprotocol import types

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding, Notice
from plainspec.index.files import is_indexed
from plainspec.index.paths import is_inside
from plainspec.index.workspace import Change, Workspace, together
from plainspec.lsp.client import Client, folders, local_paths, read_client
from plainspec.lsp.conversion import Places
from plainspec.lsp.diagnostics import Diagnostics
from plainspec.lsp.documents import DidChange, DidClose, DidOpen, Documents
from plainspec.lsp.options import Options, read_options
from plainspec.lsp.paranoia import differences
from plainspec.lsp.view import View, read_lines
from plainspec.text.buffer import Buffer, LineEdit

logger = logging.getLogger(__name__)
T = TypeVar("T")
#: So many code points of an edit that led to a wrong result are told.
_SHOWN = 500


class Session:
    """The state of one client's session.

    *held* are the rules whose findings mean nothing before the whole
    workspace has been read. *send* takes a message's body.
    """

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        send: Callable[[bytes], None],
        held: Collection[str] = (),
    ) -> None:
        self.workspace = workspace
        self.engine = engine
        self.client = Client()
        self.options = Options()
        self.documents = Documents()
        self.roots: list[str] = []
        self.indexed = False
        #: Whether findings changed in documents other than the one being edited.
        self.changed_elsewhere = False
        self._held = frozenset(held)
        self._send = send
        self._unsettled: set[str] = set()
        #: Whether files are read that have not been analysed yet.
        self._following = False
        self._places: Places | None = None
        #: Told of each difference that the ``paranoid`` option finds.
        self.on_difference: Callable[[str], None] = lambda _: None
        self.diagnostics = Diagnostics(self.client, self.documents, self.shown, self.told, send)

    # -- life --------------------------------------------------------------

    def initialize(self, params: types.InitializeParams) -> list[str]:
        """Take in who the client is; nothing is read from disk. Gives what is wrong with its options."""
        self.client = read_client(params)
        self.documents = Documents(self.client.encoding)
        self.diagnostics = Diagnostics(
            self.client, self.documents, self.shown, self.told, self._send
        )
        self.roots = folders(params)
        self.options, problems = read_options(params.initialization_options, self.options)
        return problems

    def set_roots(self, roots: Iterable[str]) -> None:
        """Make *roots* the workspace folders and read their configurations; no other file yet."""
        self.roots = list(dict.fromkeys(roots))
        self._apply(lambda: self.workspace.set_roots(self.roots))

    def change_folders(self, added: Iterable[str], removed: Iterable[str]) -> None:
        """The client added and removed workspace folders, named by their URIs."""
        gone = set(local_paths(removed))
        kept = [root for root in self.roots if root not in gone]
        self.set_roots([*kept, *local_paths(added)])

    def set_options(self, value: object) -> list[str]:
        """Take in new options; what is wrong with them."""
        before = self.options
        self.options, problems = read_options(value, before)
        if self.options.diagnostics != before.diagnostics:
            self.show_anew()
        return problems

    def finish_indexing(self) -> None:
        """The whole workspace has been read: nothing is held back any more."""
        if not self.indexed:
            self.indexed = True
            self.show_anew()

    def show_anew(self) -> None:
        """Whatever the client has been told of findings may be another thing now."""
        self.diagnostics.touch_all(self.engine.paths())
        self.changed_elsewhere = True

    # -- text --------------------------------------------------------------

    def open(self, params: DidOpen) -> None:
        """The client opened a document."""
        document = self.documents.open(params)
        if _is_ours(document.path, params.text_document.language):
            self._unsettled.discard(document.path)
            text = document.buffer.text
            self._apply(lambda: self.workspace.open(document.path, text), document.path)
            self._compare("it was opened", document.path)
            self.diagnostics.opened(document.path)

    def change(self, params: DidChange) -> None:
        """The client edited a document: the buffer changes now, the index when it is asked."""
        document = self.documents.change(params)
        if document is not None:
            self._unsettled.add(document.path)
            self._places = None
            if self.options.paranoid:  # each change by itself, so that the one at fault is known
                self.settle()

    def close(self, params: DidClose) -> None:
        """The client closed a document: the file's text counts again."""
        document = self.documents.close(params)
        if document is not None:
            self._unsettled.discard(document.path)
            self._apply(lambda: self.workspace.close(document.path))
            self._compare("it was closed", document.path)
            self.diagnostics.closed(document.path)

    def follow(self, steps: Iterator[Change], seconds: float) -> Iterator[None]:
        """Take in *steps* of the index, with a pause about every so many *seconds*.

        All is read before anything is analysed, so that each document is analysed once.
        """
        taken: list[Change] = []
        self._following = True
        try:
            yield from self._paced(steps, seconds, taken.append)
        except Exception:
            logger.exception("the index could not follow a change")
        change = together(self.workspace.snapshot, taken)
        try:
            if change.paths or change.keys:
                yield from self._paced(self.engine.updating(change), seconds, self._touch)
        except Exception:
            logger.exception("the analysis could not follow a change")
            self._touch(set(change.paths))
        self._following = False
        self._compare("their files changed", *sorted(change.paths))

    def _paced(
        self, steps: Iterator[T], seconds: float, take: Callable[[T], object]
    ) -> Iterator[None]:
        self.settle()  # the index reads open documents from their buffers
        until = time.monotonic() + seconds
        for step in steps:
            take(step)
            if time.monotonic() > until:
                yield
                self.settle()
                until = time.monotonic() + seconds

    def _touch(self, paths: set[str]) -> None:
        if paths:
            self._places = None
            self.diagnostics.touch(paths)
            self.changed_elsewhere = True

    def settle(self) -> None:
        """Bring the index and the findings up to date with every edit so far."""
        while self._unsettled:
            path = self._unsettled.pop()
            document = self.documents.get(path)
            if document is None or document.unsettled is None:
                continue
            edit, document.unsettled = document.unsettled, None
            buffer = document.buffer
            if self.workspace.snapshot.document(path) is None and not is_indexed(path):
                continue  # a document in another language: only its text is kept
            try:
                change = self.workspace.edit(path, buffer, edit)
            except Exception:
                # The editor's text is the truth: read it anew rather than go on with another.
                logger.exception("an edit of %s could not be taken in; reading it anew", path)
                self._apply(lambda p=path, b=buffer: self.workspace.open(p, b.text), path)  # type: ignore[misc]  # mypy cannot type a lambda's defaults
            else:
                self.take(change, path)
            if self.options.paranoid:
                self._compare(_told(edit, buffer), path)

    def _compare(self, cause: str, *paths: str) -> None:
        """With the ``paranoid`` option, tell what is wrong after *cause* happened to *paths*.

        Not while files are read: then findings wait for what comes next.
        """
        if not self.options.paranoid or self._following or not self.indexed:
            return
        for difference in differences(self.workspace, self.engine, *paths):
            names = ", ".join(paths[:3])
            message = f"the incremental result is wrong: {difference}. Before, {names}: {cause}"
            logger.error("%s", message)
            self.on_difference(message)

    def _apply(self, step: Callable[[], Change], edited: str = "") -> None:
        # The index reads open documents from their buffers, so it must know every edit first.
        self.settle()
        try:
            change = step()
        except Exception:
            logger.exception("the index could not follow a change")
        else:
            self.take(change, edited)

    def take(self, change: Change, edited: str = "") -> None:
        """Analyse what *change* touched; *edited* is the document that the author is in."""
        self._places = None
        try:
            changed = self.engine.update(change)
        except Exception:
            logger.exception("the analysis could not follow a change")
            changed = set(change.paths)
        if not self.indexed:
            # Of files that nobody edits all is told when all has been read, and only once.
            at_rest = self.workspace.snapshot.records.stored
            changed = {path for path in changed if path not in at_rest}
        self.diagnostics.touch(changed)
        if changed - {edited}:
            self.changed_elsewhere = True

    # -- what the client sees ------------------------------------------------

    def shown(self, path: str) -> tuple[LocatedFinding, ...]:
        """The findings on *path* that the author is to see now."""
        if not self.options.diagnostics:
            return ()
        found = self.engine.findings(path)
        if self.indexed or not self._held:
            return found
        return tuple(finding for finding in found if finding.rule not in self._held)

    def told(self, path: str) -> list[Notice]:
        """What the author is told of *path*, a document that is not open."""
        if not self.options.diagnostics:
            return []
        found = self.engine.notices(path)
        if self.indexed or not self._held:
            return found
        return [notice for notice in found if notice.rule not in self._held]

    @property
    def places(self) -> Places:
        """Positions in the current snapshot."""
        if self._places is None:
            self._places = Places(
                self.workspace.snapshot, self.client.encoding, self._lines, self.documents.uri
            )
        return self._places

    def view(self) -> View:
        """What a request sees now; settles first."""
        self.settle()
        return View(self.workspace.snapshot, self.places, self.client, self.shown, self._version)

    def publish(self, seconds: float = math.inf) -> bool:
        """Send the diagnostics that changed, for about *seconds*; whether some are left."""
        self.settle()
        try:
            return self.diagnostics.publish(self.places, seconds)
        except Exception:
            logger.exception("diagnostics could not be published")
            return False

    def _version(self, path: str) -> int | None:
        document = self.documents.get(path)
        return document.buffer.version if document is not None else None

    def _lines(self, path: str) -> Sequence[str]:
        document = self.documents.get(path)
        if document is not None:
            return document.buffer.lines
        root = next((r for r in self.roots if is_inside(path, r)), "")
        return read_lines(path, root)


def _told(edit: LineEdit, buffer: Buffer) -> str:
    """*edit* in words, with the lines that it led to."""
    lines = "".join(buffer.lines[edit.start : edit.new_end])
    shown = lines if len(lines) <= _SHOWN else f"{lines[:_SHOWN]}…"
    return (
        f"version {buffer.version}, in which the lines {edit.start + 1} to {edit.old_end} "
        f"became {shown!r}"
    )


def _is_ours(path: str, language: str) -> bool:
    return is_indexed(path) or "markdown" in language.lower()
