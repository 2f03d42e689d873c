"""Following the disk: what changed on it is read in slices, between messages."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from lsprotocol import types

from plainspec.index.change import Change
from plainspec.index.paths import is_inside
from plainspec.lsp import memory
from plainspec.lsp.watching import Watcher, is_configuration

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

logger = logging.getLogger(__name__)

#: So many changed files, after a pause, are read at once: the next request sees them.
_FEW = 4
#: Seconds without news after which a storm of changes is read, and the most that it waits.
_PAUSE, _LONGEST_PAUSE = 0.08, 0.5
#: Seconds of reading after which messages get their turn.
_SLICE = 0.01
#: Seconds after a change, at which all files are looked at for what nobody told.
_RECHECK_AFTER = 0.5
#: Seconds between two looks at all files where nobody can watch them.
_POLL_EVERY = 1.0
#: At least so many times the length of a look at all files lie between it and the next one, but no
#: more seconds than this: a long look is one that found much, or took place on a busy machine.
_REST, _LONGEST_REST = 10, 5.0
#: Seconds that the watching thread has to end in.
_END = 1.0


class Disk:
    """Has changed files read, whoever tells of them, and looks now and then at those untold of.

    A client may lose an event, and so may the system: after every change the
    sizes and times of all files are compared with those that were read.
    """

    def __init__(self, server: PlainspecServer) -> None:
        self._server = server
        self._pending: dict[str, None] = {}
        self._recheck_due = False
        self._recheck_timer: asyncio.TimerHandle | None = None
        self._rested = 0.0
        self._newest = self._settled = 0.0
        self._task: asyncio.Task[None] | None = None
        self._watcher: Watcher | None = None
        self._polling = False
        self._stopped = False
        #: Told when changes have been followed and what they brought lies at rest.
        self.on_rested: Callable[[], None] = lambda: None

    @property
    def busy(self) -> bool:
        """Whether changes are being read."""
        return self._task is not None

    @property
    def watches(self) -> bool:
        """Whether we watch the disk ourselves."""
        return self._watcher is not None

    # -- who watches -----------------------------------------------------------

    def watch(self) -> None:
        """Watch the disk ourselves: the client does not."""
        if self._watcher is None and not self._stopped:
            # It has waited for a pause itself.
            self._watcher = Watcher(
                self._from_thread(partial(self.changed, settled=True)),
                self._from_thread(self.recheck_soon),
                self._from_thread(self._poll),
            )

    def indexed(self) -> None:
        """All files have been read; what changed before they were watched is found now."""
        self._watch_folders()
        self.recheck_soon()

    def stop(self) -> None:
        """Stop following."""
        self._stopped = True
        if self._watcher is not None:
            self._watcher.stop()
        if self._recheck_timer is not None:
            self._recheck_timer.cancel()
        if self._task is not None:
            self._task.cancel()

    def join(self) -> None:
        """Wait, shortly, until no thread of ours is left."""
        if self._watcher is not None:
            self._watcher.join(_END)

    def _from_thread(self, call: Callable[..., object]) -> Callable[..., None]:
        loop = asyncio.get_running_loop()

        def later(*arguments: object) -> None:
            with contextlib.suppress(RuntimeError):  # the loop has closed
                loop.call_soon_threadsafe(call, *arguments)

        return later

    def _poll(self, reason: str) -> None:
        if self._stopped:
            return
        self._server.log(
            f"plainspec cannot watch the workspace folders: {reason}. "
            "It looks at all files every few seconds instead.",
            types.MessageType.Warning,
        )
        self._watcher, self._polling = None, True
        self.recheck_soon()

    def _watch_folders(self) -> None:
        if self._watcher is not None and self._server.session.indexed:
            self._watcher.watch(self._server.session.workspace.folders, self._server.session.roots)

    # -- what changed ----------------------------------------------------------

    def changed(self, paths: Iterable[str], *, settled: bool = False) -> None:
        """*paths* were made, changed or deleted; folders stand for all below them.

        More may be told of soon, but where all has *settled*.
        """
        new = dict.fromkeys(paths)
        if not new or self._stopped:
            return
        now = time.monotonic()
        alone = now - self._newest > _PAUSE and self._task is None
        self._newest = now
        self._settled = now if settled else now + _PAUSE
        if alone and len(new) <= _FEW:
            self._take_settings(new)
            steps = self._server.session.workspace.refreshing(new)
            for _ in self._server.session.follow(steps, _SLICE):
                pass
            self._end_batch()
        else:
            self._pending.update(new)
            self._start()

    def recheck_soon(self) -> None:
        """Look at all files for changes that nobody told of, before long."""
        if self._stopped or self._recheck_timer is not None:
            return
        wait = _POLL_EVERY if self._polling else _RECHECK_AFTER
        loop = asyncio.get_running_loop()
        wait = max(wait, self._rested - time.monotonic())
        self._recheck_timer = loop.call_later(wait, self._recheck)

    def _recheck(self) -> None:
        self._recheck_timer = None
        if self._server.session.indexed and self._server.indexer.idle.is_set():
            self._recheck_due = True
            self._start()
        elif self._polling:
            self.recheck_soon()

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.ensure_future(self._run())

    async def _run(self) -> None:
        try:
            while self._pending or self._recheck_due:
                if self._pending:
                    await self._gather()
                    paths, self._pending = self._pending, {}
                    self._take_settings(paths)
                    memory.much_to_do()
                    await self._read(self._server.session.workspace.refreshing(paths))
                    self._end_batch()
                else:
                    await self._look_at_all()
        except Exception:
            logger.exception("changes on the disk could not be followed")
            memory.much_is_done()
        finally:
            self._task = None

    async def _gather(self) -> None:
        """Wait until a storm of changes has passed, but not for ever."""
        until = time.monotonic() + _LONGEST_PAUSE
        while (now := time.monotonic()) < min(until, self._settled):
            await asyncio.sleep(min(until, self._settled) - now)

    async def _read(self, steps: Iterator[Change]) -> None:
        for _ in self._server.session.follow(steps, _SLICE):
            await asyncio.sleep(0)

    async def _look_at_all(self) -> None:
        self._recheck_due = False
        started = time.monotonic()
        self._take_settings(self._server.session.roots)
        memory.much_to_do()
        await self._read(self._server.session.workspace.rechecking())
        now = time.monotonic()
        self._rested = now + min(_REST * (now - started), _LONGEST_REST)
        for _ in self._server.session.rest(_SLICE):
            await asyncio.sleep(0)
            if self._pending:  # what changed goes first
                break
        memory.much_is_done()
        self.on_rested()
        self._watch_folders()
        self._server.idle()
        if self._polling:
            self.recheck_soon()

    def _take_settings(self, paths: Iterable[str]) -> None:
        """Begin afresh where *paths* may hold settings and these are others now."""
        session = self._server.session
        if not any(
            is_configuration(path) or any(is_inside(root, path) for root in session.roots)
            for path in paths
        ):
            return
        if session.workspace.settings_differ():
            session.set_roots(session.roots)
            self._server.start_indexing()
        elif session.workspace.ignores_differ():
            self._server.start_indexing()

    def _end_batch(self) -> None:
        self._watch_folders()
        self._server.idle()
        self.recheck_soon()
