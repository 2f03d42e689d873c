"""Work off the event loop: slow requests on threads of our own, with a token to stop them."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")


class CancelToken:
    """Tells work on another thread that nobody waits for it any more."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def cancelled(self) -> bool:
        """Whether the work should stop; cheap enough for inner loops."""
        return self._event.is_set()


class Workers:
    """A few daemon threads, started when first needed.

    The standard library's executor is joined when the interpreter ends, so a
    slow job would hold up the exit; these threads do not.
    """

    def __init__(self, count: int = 2) -> None:
        self._count = count
        self._started = 0
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()

    async def run(self, work: Callable[[CancelToken], T]) -> T:
        """The result of *work*, done on another thread.

        When the awaiting task is cancelled it ends at once, and the token tells
        *work* to stop; a result that comes later is dropped.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        token = CancelToken()

        def settle(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]  # no error, so a result

        def job() -> None:
            if token.cancelled():
                return
            result, error = None, None
            try:
                result = work(token)
            except Exception as exception:  # handed to whoever awaits it
                error = exception
            with contextlib.suppress(RuntimeError):  # the loop has closed
                loop.call_soon_threadsafe(settle, result, error)

        if self._started < self._count:
            self._started += 1
            name = f"plainspec-worker-{self._started}"
            threading.Thread(target=self._work, name=name, daemon=True).start()
        self._jobs.put(job)
        try:
            return await future
        except asyncio.CancelledError:
            token.cancel()
            raise

    def _work(self) -> None:
        while True:
            self._jobs.get()()
