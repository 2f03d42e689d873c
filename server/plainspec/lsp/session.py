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
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from lsprotocol import types

from plainspec.analysis.engine import Engine
from plainspec.analysis.placing import Groups
from plainspec.analysis.report import LocatedFinding, Notice
from plainspec.index.change import Change, together
from plainspec.index.files import is_indexed
from plainspec.index.paths import is_inside
from plainspec.index.workspace import Workspace
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
#: Of more new sections in a document than this, the rest waits until nobody waits for anything.
_AT_FIRST = 200
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
        self.following = False
        #: What rules that compare statements still have to say, while that is being found out.
        self._catching_up: Iterator[set[str]] | None = None
        #: When the last edit came, by ``time.monotonic``.
        self.edited = 0.0
        #: How many edits came since :meth:`settle`, and when the first of them did.
        self.edits = 0
        self.since = 0.0
        #: Whether a document was opened since somebody took note of it.
        self.opened = False
        self._places: Places | None = None
        #: Told of each difference that the ``paranoid`` option finds.
        self.on_difference: Callable[[str], None] = lambda _: None
        self.diagnostics = Diagnostics(
            self.client, self.documents, self.shown_groups, self.told, send
        )

    # -- life --------------------------------------------------------------

    def initialize(self, params: types.InitializeParams) -> list[str]:
        """Take in who the client is; nothing is read from disk. Gives what is wrong with its options."""
        self.options, problems = read_options(params.initialization_options, self.options)
        self.client = read_client(params)
        if not self.options.pushDiagnostics:
            self.client = replace(self.client, pulls=True)
        self.documents = Documents(self.client.encoding)
        self.diagnostics = Diagnostics(
            self.client, self.documents, self.shown_groups, self.told, self._send
        )
        self.roots = folders(params)
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
            self.opened = True
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
            self.edited = time.monotonic()
            self.since = self.since if self.edits else self.edited
            self.edits += 1
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
        since = self.engine.snapshot
        self.following = True
        try:
            # No step's snapshot is held on to: they would be hundreds.
            yield from self._paced(
                steps, seconds, lambda step: taken.append(step._replace(snapshot=since))
            )
        except Exception:
            logger.exception("the index could not follow a change")
        change = together(self.workspace.snapshot, taken)
        try:
            if change.paths or change.keys:
                yield from self._paced(
                    self.engine.updating(change, since=since), seconds, self._touch
                )
                while self.indexed and self.catch_up(seconds):
                    yield
        except Exception:
            logger.exception("the analysis could not follow a change")
            self._touch(set(change.paths))
        self.following = False
        self._compare("their files changed", *sorted(change.paths))

    def rest(self, seconds: float) -> Iterator[None]:
        """Give back the memory that following changes took, with a pause about every so many *seconds*."""
        try:
            yield from self._paced(self.engine.resting(self.workspace), seconds, lambda _: None)
        except Exception:
            logger.exception("documents could not be laid to rest")
        self._places = None
        self._compare("documents were laid to rest")

    def tidy(self) -> None:
        """Let go of what was made again or looked up, and can be once more."""
        self.settle()
        if not self.following:
            self.engine.tidy(self.workspace)
            self._places = None

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

    @property
    def owes(self) -> bool:
        """Whether :meth:`catch_up` has something to do."""
        waits = self._catching_up is not None or self.engine.owes
        return self.indexed and not self.following and waits

    @property
    def _can_wait(self) -> bool:
        """Whether the client can be told of an edit's findings when the author pauses.

        Not one that asks for them and cannot be told to ask again.
        """
        client = self.client
        told = not client.pulls or types.WORKSPACE_DIAGNOSTIC_REFRESH in client.refreshes
        return told and not self.options.paranoid

    def catch_up(self, seconds: float = math.inf) -> bool:
        """Find out, for about *seconds*, what waits for a pause; whether some is left."""
        self.settle()
        until = time.monotonic() + seconds
        if self._catching_up is None:
            self._catching_up = self.engine.catching_up()
        try:
            for changed in self._catching_up:
                self._touch(changed)
                if time.monotonic() > until:
                    return True
        except Exception:
            logger.exception("the analysis could not follow a change")
        self._catching_up = None
        return False

    def settle(self) -> None:
        """Bring the index and the findings up to date with every edit so far.

        But for what can wait: see :meth:`catch_up`.
        """
        self.edits = 0
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
                self.take(change, path, later=True)
            if self.options.paranoid:
                self._compare(_told(edit, buffer), path)

    def _compare(self, cause: str, *paths: str) -> None:
        """With the ``paranoid`` option, tell what is wrong after *cause* happened to *paths*.

        Not while files are read: then findings wait for what comes next.
        """
        if not self.options.paranoid or self.following or not self.indexed or self.engine.owes:
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

    def take(self, change: Change, edited: str = "", *, later: bool = False) -> None:
        """Analyse what *change* touched; *edited* is the document that the author is in.

        What can wait may be found out *later*; while the workspace has not been read, nobody is
        told what comes of comparing statements.
        """
        self._places = None
        waits = (later and self._can_wait) or not self.indexed
        try:
            most = _AT_FIRST if self._can_wait else sys.maxsize
            first = None
            if later and self.indexed and self._can_wait:
                first = [document.path for document in self.documents]
            changed = set[str]().union(
                *self.engine.updating(change, later=waits, most=most, first=first)
            )
            if self.indexed and not self._can_wait:
                changed.update(*self.engine.catching_up(everything=False))
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
        return tuple(chain.from_iterable(self.shown_groups(path)))

    def shown_groups(self, path: str) -> Groups:
        """:meth:`shown` in groups; a group that stays the same object is what it was."""
        if not self.options.diagnostics:
            return ()
        groups = self.engine.groups(path)
        if self.indexed or not self._held:
            return groups
        return tuple(
            tuple(finding for finding in group if finding.rule not in self._held)
            for group in groups
        )

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

    def view(self, *, ahead: bool = False) -> View:
        """What a request sees now; settles first.

        With *ahead*, for one that is answered at once, files that were not read yet, too.
        """
        self.settle()
        return View(
            self.workspace.outlook() if ahead else self.workspace.snapshot,
            self.places,
            self.client,
            self.shown,
            self._version,
            asks=self.options.inputBox,
            beside_markdown=self.options.besideMarkdown,
        )

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
