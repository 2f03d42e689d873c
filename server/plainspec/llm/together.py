"""Several calls at a time, ended together."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from plainspec.llm.problems import LlmProblem


async def together(calls: Sequence[Coroutine[Any, Any, None]]) -> LlmProblem | None:
    """Run *calls* until all have ended, or one meets a problem, which is given back.

    The others are cancelled then, and so are all where this is cancelled. How many really run at
    a time is for the asker to say.
    """
    tasks = [asyncio.ensure_future(call) for call in calls]
    try:
        await asyncio.gather(*tasks)
    except LlmProblem as problem:
        return problem
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return None
