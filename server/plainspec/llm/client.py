"""The client: one request to one usable answer, or an honest problem.

It retries what may pass, within bounds; finds out what the endpoint takes and remembers it; checks
every answer; asks once for a correction. Whoever calls gives a :class:`Meter`, which is asked
before each call and told after it.
"""

from __future__ import annotations

import asyncio
import importlib
from dataclasses import replace
from typing import Any, Protocol

import msgspec

from plainspec.llm.asking import Answer, Request
from plainspec.llm.endpoint import Endpoint
from plainspec.llm.exchange import Fault, FaultKind, Progress, Reply, Usage, Wire
from plainspec.llm.explaining import cut_off, declined, explained, unusable
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.retrying import Patience
from plainspec.llm.shape import Shape, adapted, answer_text, first_shape, request_tokens, tokens

#: Code points of an answer. Also one with many fields and long texts stays far below.
LONGEST_ANSWER = 1_000_000
#: How much of a wrong answer is shown to the model that is to correct it, in code points.
_SHOWN = 8_000


class Hold(Protocol):
    """What is set aside for one call."""

    def settle(self, usage: Usage) -> None:
        """The call took *usage*."""
        ...

    def release(self) -> None:
        """The call was refused, and cost nothing."""
        ...


class Meter(Protocol):
    """Whoever watches over the budget."""

    def hold(self, most: Usage) -> Hold:
        """Set *most* aside for one call. Raises LlmProblem where the budget has no room."""
        ...


def _silent(_characters: int) -> None:
    return


async def open_wire(endpoint: Endpoint) -> Wire:
    """A wire to *endpoint*. Imports ``openai``, on another thread. Raises LlmProblem."""

    def build() -> Wire:
        module = importlib.import_module("plainspec.llm.wire")
        wire: Wire = module.OpenAIWire(endpoint)  # reads the certificates: slow, too
        return wire

    try:
        return await asyncio.to_thread(build)
    except Exception as error:
        kind = type(error).__name__  # what it says may hold a proxy's password
    raise LlmProblem(
        f"No connection can be prepared ({kind}). Check HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE in "
        "the environment.",
        Why.NOT_CONFIGURED,
    )


class Client:
    """Asks one endpoint. Belongs to one event loop; to be closed in the end."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        patience: Patience | None = None,
        wire: Wire | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._patience = patience or Patience()
        self._wire = wire
        self._opening = asyncio.Lock()
        self._free = asyncio.Semaphore(max(1, endpoint.concurrency))
        self._shape = first_shape(endpoint.address)

    async def close(self) -> None:
        """Close the connections; calls under way fail."""
        if self._wire is not None:
            await self._wire.close()

    async def ask(
        self, request: Request[Answer], meter: Meter, progress: Progress = _silent
    ) -> Answer:
        """The answer to *request*. Raises LlmProblem; cancellation reaches the server.

        *progress* is told the number of characters that have come in.
        """
        async with self._free:
            call = _Call(self, request, meter, progress)
            answer: Answer = await call.answer()
            return answer

    # -- what the calls share -------------------------------------------------

    async def wire(self) -> Wire:
        """The wire, opened when it is first needed."""
        async with self._opening:
            if self._wire is None:
                self._wire = await open_wire(self.endpoint)
            return self._wire

    @property
    def shape(self) -> Shape:
        """What the endpoint is known to take."""
        return self._shape

    def learn(self, shape: Shape) -> None:
        """*shape* led to a usable answer."""
        self._shape = shape

    @property
    def patience(self) -> Patience:
        """How often and how long calls are repeated."""
        return self._patience


class _Call:
    """One request on its way."""

    def __init__(
        self, client: Client, request: Request[Any], meter: Meter, progress: Progress
    ) -> None:
        self._client = client
        self._endpoint = client.endpoint
        self._request = request
        self._meter = meter
        self._progress = progress
        self._shape = client.shape

    async def answer(self) -> Any:
        reply = await self._reply(self._request)
        value, wrong = self._read(reply)
        if value is not None:
            self._client.learn(self._shape)
            return value
        # A server that constrains answers gives no wrong ones of this sort: it ignored the
        # schema. The correction has it in the prompt.
        self._shape = self._shape.lower() or self._shape
        reply = await self._reply(self._correction(reply.text, wrong))
        value, wrong = self._read(reply)
        if value is None:
            raise unusable(self._endpoint, wrong)
        self._client.learn(self._shape)
        return value

    # -- one reply ------------------------------------------------------------

    async def _reply(self, request: Request[Any]) -> Reply:
        """A whole reply to *request*, after as many attempts as it takes and as are allowed."""
        failed, waited = 0, 0.0
        while True:
            try:
                return await self._attempt(request)
            except Fault as caught:
                fault = caught
            if (shape := adapted(self._shape, fault)) is not None:
                self._shape = shape
                continue
            failed += 1
            seconds = self._client.patience.wait(fault, failed, waited)
            if seconds is None:
                raise explained(fault, self._endpoint, failed)
            waited += seconds
            await asyncio.sleep(seconds)

    async def _attempt(self, request: Request[Any]) -> Reply:
        endpoint = self._endpoint
        most = max(request.max_output_tokens, endpoint.max_output_tokens)
        body = self._shape.body(request, endpoint.model, most)
        wire = await self._client.wire()
        hold = self._meter.hold(Usage(request_tokens(request), most))
        received = 0

        def progress(characters: int) -> None:
            nonlocal received
            received = characters
            if characters > LONGEST_ANSWER:
                raise Fault(FaultKind.TOO_LARGE)
            self._progress(characters)

        try:
            reply = await wire.complete(body, progress)
        except Fault as fault:
            if fault.kind in _FREE and not received:
                hold.release()
            else:
                hold.settle(Usage(request_tokens(request), received // 3))
            raise
        except BaseException:  # cancelled: the server has begun to work
            hold.settle(Usage(request_tokens(request), received // 3))
            raise
        hold.settle(reply.usage or Usage(request_tokens(request), tokens(reply.text)))
        return reply

    # -- checking -------------------------------------------------------------

    def _read(self, reply: Reply) -> tuple[Any, str]:
        """The answer in *reply*, or None and what is wrong with it."""
        endpoint = self._endpoint
        if reply.refusal:
            raise declined(endpoint, reply.refusal)
        if reply.finish == "content_filter":
            raise declined(endpoint, "")
        if reply.finish == "length":
            most = max(self._request.max_output_tokens, endpoint.max_output_tokens)
            raise cut_off(endpoint, most)
        text = answer_text(reply.text)
        try:
            return msgspec.json.decode(text.encode("utf-8"), type=self._request.answer), ""
        except (msgspec.DecodeError, UnicodeEncodeError) as error:
            return None, str(error)
        except RecursionError:
            return None, "it is nested too deep"

    def _correction(self, text: str, wrong: str) -> Request[Any]:
        shown = text[:_SHOWN].encode("utf-8", "replace").decode("utf-8")
        note = (
            "Your last answer cannot be used. It was:\n\n"
            f"{shown}\n\nWhat is wrong with it: {wrong}\n\nAnswer again, correctly."
        )
        return replace(self._request, user=f"{self._request.user}\n\n{note}")


#: What fails before the server has worked on the request.
_FREE = frozenset({FaultKind.STATUS, FaultKind.REDIRECT, FaultKind.UNREACHABLE, FaultKind.TLS})
