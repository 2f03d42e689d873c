"""Shortcuts for tests of the client: an endpoint, a request, an answer's type, one call."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import msgspec

from plainspec.llm.asking import Request
from plainspec.llm.budget import Budget, Ledger, Limits
from plainspec.llm.client import Client
from plainspec.llm.endpoint import Endpoint, read_address
from plainspec.llm.exchange import Progress
from plainspec.llm.retrying import Patience
from plainspec.llm.secret import Secret

KEY = "sk-test-0123456789abcdef"

#: Retries without waiting.
QUICK = Patience(first=0.001, most=0.002)


class Verdict(msgspec.Struct):
    """What the tests' requests ask for."""

    verdict: Literal["contradicts", "compatible"]
    quote: str


GOOD: dict[str, Any] = {"verdict": "compatible", "quote": "Die Tür schließt um 18 Uhr 𝒮."}

REQUEST = Request(
    "judge-pair",
    1,
    "Compare the clauses.",
    "The door closes at 18:00. The door opens at 9:00.",
    Verdict,
    400,
)


def endpoint(base_url: str, **more: Any) -> Endpoint:
    chosen: dict[str, Any] = {"model": "scripted", "key": Secret(KEY), "timeout": 20.0, **more}
    return Endpoint(read_address(base_url), **chosen)


def budget(limits: Limits | None = None) -> Budget:
    return Budget(limits or Limits(), Ledger(None))


async def begun(client: Client, request: Request[Any], meter: Budget) -> asyncio.Task[Any]:
    """A call whose answer has begun to come in; one that fails before fails here."""
    first = asyncio.Event()
    call = asyncio.ensure_future(client.ask(request, meter, lambda _: first.set()))
    waiting = asyncio.ensure_future(first.wait())
    await asyncio.wait({call, waiting}, return_when=asyncio.FIRST_COMPLETED)
    if not waiting.done():
        waiting.cancel()
        await call
        raise AssertionError("the answer had no beginning")
    return call


def ask(
    base_url: str,
    *,
    request: Request[Any] = REQUEST,
    meter: Budget | None = None,
    progress: Progress = lambda _: None,
    patience: Patience = QUICK,
    times: int = 1,
    **more: Any,
) -> Any:
    """The answer to *request*, put *times* times one after the other; the last."""

    async def run() -> Any:
        client = Client(endpoint(base_url, **more), patience=patience)
        try:
            for _ in range(times):
                answer = await client.ask(request, meter or budget(), progress)
            return answer
        finally:
            await client.close()

    return asyncio.run(run())
