"""Language models from the command line: one run, and its progress."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

from plainspec.cli import output
from plainspec.cli.consenting import at_terminal
from plainspec.llm.consent import Plan
from plainspec.llm.models import Models, Run

T = TypeVar("T")


def ask_model(plan: Plan, work: Callable[[Run], Awaitable[T]], *, yes: bool) -> T:
    """What *work* makes of a model that the user has consented to ask. Raises LlmProblem."""

    async def run() -> T:
        models = Models()
        try:
            async with models.run(plan, at_terminal(yes)) as asker:
                return await work(asker)
        finally:
            await models.close()

    return asyncio.run(run())


class Counting:
    """How many of some calls are done, on standard error where a person sees it."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._stream = sys.stderr if output.is_terminal(sys.stderr) else None

    def show(self, id_: str, done: int, total: int) -> None:
        """*done* of *total* are done; the last one was *id_*."""
        del id_
        if self._stream is not None:
            self._stream.write(f"\r{self._what}: {done} of {total}\x1b[K")
            if done == total:
                self._stream.write("\r\x1b[K")
            self._stream.flush()
