"""Reading the workspace in slices between messages, with progress that the user can stop."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from plainspec.lsp import memory
from plainspec.text.memos import forget_sentences

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

logger = logging.getLogger(__name__)

_TITLE = "plainspec: reading the workspace"
_REPORT_EVERY = 0.1
_NOTES_SHOWN = 20
#: Documents judged anew after which nothing is remembered of their sentences.
_FORGET = 50
#: Seconds of comparing statements after which messages get their turn.
_SLICE = 0.01


class Progress:
    """A work-done progress in the client, if it has such; created without waiting for it.

    *unit* is what is counted; *on_cancel* is told when the user asks to stop.
    """

    def __init__(
        self,
        server: PlainspecServer,
        title: str = _TITLE,
        unit: str = "files",
        on_cancel: Callable[[], object] = lambda: None,
    ) -> None:
        self._title, self._unit, self._on_cancel = title, unit, on_cancel
        self._progress = server.work_done_progress
        self._token = f"plainspec-{uuid.uuid4()}"
        self._shown = False
        self._ended = False
        self._reported = 0.0
        self._creation: asyncio.Task[None] | None = None
        if server.session.client.progress:
            self._creation = asyncio.ensure_future(self._create())

    async def _create(self) -> None:
        try:
            await self._progress.create_async(self._token)
        except Exception as error:  # the client's refusal; work goes on without a bar
            logger.warning("the client shows no progress: %s", error)
            return
        if not self._ended:
            self._shown = True
            self._progress.tokens[self._token].add_done_callback(self._answered)
            self._progress.begin(
                self._token,
                types.WorkDoneProgressBegin(title=self._title, cancellable=True, percentage=0),
            )

    def _answered(self, future: Future[Any]) -> None:
        if future.cancelled():
            self._on_cancel()

    def report(self, done: int, total: int) -> None:
        """*done* of *total* are done."""
        now = time.monotonic()
        if self._shown and now - self._reported >= _REPORT_EVERY:
            self._reported = now
            self._progress.report(
                self._token,
                types.WorkDoneProgressReport(
                    message=f"{done} of {total} {self._unit}",
                    percentage=100 * done // max(1, total),
                ),
            )

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        future = self._progress.tokens.get(self._token)
        return future is not None and bool(future.cancelled())

    def end(self, message: str) -> None:
        """The work has ended; *message* says how."""
        self._ended = True
        if self._shown:
            self._shown = False
            self._progress.end(self._token, types.WorkDoneProgressEnd(message=message))
        self._progress.tokens.pop(self._token, None)


class Indexer:
    """Runs :meth:`Workspace.scan` on the event loop, a slice at a time."""

    def __init__(self, server: PlainspecServer) -> None:
        self._server = server
        self._task: asyncio.Task[None] | None = None
        #: Told when the cache of an earlier session has been taken in.
        self.on_loaded: Callable[[], None] = lambda: None
        #: Told when the whole workspace has been read for the first time, or a document that was opened.
        self.on_read: Callable[[], None] = lambda: None
        #: Told when what was read has been analysed, published as far as it goes, and saved.
        self.on_saved: Callable[[], None] = lambda: None
        #: Set whenever nothing is being read.
        self.idle = asyncio.Event()
        self.idle.set()

    def start(self) -> None:
        """Read the workspace, from the beginning if that is being done already."""
        self.stop()
        self.idle.clear()
        self._task = asyncio.ensure_future(self._run())

    def stop(self) -> None:
        """Stop reading."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.idle.set()

    async def _run(self) -> None:
        progress = Progress(self._server)
        message = "stopped"
        try:
            message = await self._scan(progress.report, progress.cancelled)
        except Exception:
            logger.exception("the workspace could not be read")
            self._server.session.show_anew()
            message = "failed: the log says why"
        finally:
            progress.end(message)
            if self._task is asyncio.current_task():
                self._task = None
                self.idle.set()

    async def _scan(self, report: Callable[[int, int], None], cancelled: Callable[[], bool]) -> str:
        server, session = self._server, self._server.session
        started = time.perf_counter()
        session.workspace.cached = session.options.cache
        anew, forget = 0, _FORGET
        for change in session.workspace.scan(report, cancelled):
            if change.tells:
                session.take(change, later=True)
            if change.stale and anew == 0:  # room that is free now need not be taken later
                session.tidy()
                memory.forget()
            anew += len(change.stale)
            if anew >= forget:
                forget += _FORGET
                forget_sentences()
            if (
                change.since is not None
            ):  # the cache is there: what stays, and what can be shown now
                self.on_loaded()
                server.hurry()
            server.idle()
            await asyncio.sleep(0)
            session.settle()  # before the next slice reads open documents
        if cancelled():
            message = (
                "Reading the workspace was stopped: findings that need all of it are not shown."
            )
            server.log(message, types.MessageType.Warning)
            session.show_anew()
            server.idle()
            return message
        snapshot = session.workspace.snapshot
        seconds = time.perf_counter() - started
        message = (
            f"Read {len(snapshot.records)} documents and {len(snapshot.sources)} source files "
            f"that cite clauses in {seconds:.2f} s."
        )
        first = not session.indexed
        session.finish_indexing()
        if first:
            self.on_read()
        server.log(message)
        notes = list(session.workspace.notes.values())
        for note in notes[:_NOTES_SHOWN]:
            server.log(f"{note.path}: {note.message}", types.MessageType.Warning)
        if len(notes) > _NOTES_SHOWN:
            server.log(f"… and {len(notes) - _NOTES_SHOWN} more files.", types.MessageType.Warning)
        for failure, details in session.workspace.failures.items():
            logger.error("%s\n%s", failure, details)
            server.log(failure, types.MessageType.Error)
        session.workspace.failures.clear()
        self.idle.set()
        server.disk.indexed()
        server.idle()
        while session.following:  # what is saved is of one moment
            await asyncio.sleep(0)
        if session.engine.owes_all:  # comparing takes its time; who leaves now need not start anew
            for _ in session.workspace.save(
                session.engine.at_rest(session.workspace.lasting()), compared=False
            ):
                await asyncio.sleep(0)
        await self._catch_up()
        for _ in session.rest(_SLICE):
            await asyncio.sleep(0)
        await self._catch_up()
        for _ in session.workspace.save(session.engine.at_rest(session.workspace.lasting())):
            await asyncio.sleep(0)
        session.tidy()
        self.on_saved()
        return message

    async def _catch_up(self) -> None:
        """Wait until nothing is owed: what is saved then is what a next start goes by.

        Files may change all the while, and be followed between our steps.
        """
        server, session = self._server, self._server.session
        while session.following or session.owes:
            if not session.following:
                session.catch_up(_SLICE)
                server.idle()
            await asyncio.sleep(0)
