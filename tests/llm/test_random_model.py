"""The client against a real inference server: llama.cpp's own, with random weights."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import Annotated, Any, Literal

import msgspec
import pytest

from plainspec.llm.asking import Request
from plainspec.llm.budget import Budget, Ledger, Limits
from plainspec.llm.client import Client
from plainspec.llm.judging import judge_all
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.quoting import Quoter
from plainspec.llm.secret import Secret
from plainspec.model.judgement import Relation
from tests.llm.asked import REQUEST, ask, begun, budget, endpoint
from tests.llm.test_judging import the_question
from tests.support.llm.random_model import RandomModel, random_model
from tests.support.patience import PATIENCE


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RandomModel]:
    with random_model(tmp_path_factory.mktemp("weights")) as running:
        yield running


class Facet(str, Enum):
    EDGE = "edge of the condition"
    LANGUAGE = "another language"


class Message(msgspec.Struct):
    role: Literal["user", "assistant", "developer"]
    text: str


class Draft(msgspec.Struct):
    """As rich as an answer's type gets: enumerations, lists of objects, options, bounds."""

    facet: Facet
    title: str
    messages: Annotated[list[Message], msgspec.Meta(min_length=1, max_length=3)]
    note: str | None
    confidence: Annotated[int, msgspec.Meta(ge=0, le=9)]


class Endless(msgspec.Struct):
    """More texts than fit into any answer that is allowed here."""

    texts: Annotated[list[str], msgspec.Meta(min_length=3000)]


DRAFT = Request(
    "draft-prompt", 1, "Write one prompt.", Quoter("5eed").quote("clause", "𝒮 zu."), Draft, 2000
)

ENDLESS = Request("write-texts", 1, "Write.", "Texts without end.", Endless, 7000)


def _ask(model: RandomModel, request: Request[Any], **more: Any) -> Any:
    return ask(model.base_url, request=request, key=Secret(model.key), timeout=PATIENCE, **more)


def _drafted(model: RandomModel, **more: Any) -> Draft:
    """Random answers sometimes run to their limit, in a text that nothing ends."""
    for seed in range(20):
        request = replace(DRAFT, user=f"{DRAFT.user} {seed}")
        try:
            draft = _ask(model, request, **more)
        except LlmProblem as problem:
            assert "was cut off after 2000 tokens" in problem.message
        else:
            assert isinstance(draft, Draft)
            return draft
    raise AssertionError("twenty answers were cut off")


def test_answers_keep_to_the_schema_and_are_streamed(model: RandomModel) -> None:
    seen: list[int] = []
    meter = Budget(Limits(), Ledger(None))
    draft = _drafted(model, progress=seen.append, meter=meter)
    assert 1 <= len(draft.messages) <= 3
    assert 0 <= draft.confidence <= 9
    # In many parts, not at once; and the server counts what it wrote.
    assert len(seen) > 5
    assert meter.used.output > 20


def test_many_calls_at_once(model: RandomModel) -> None:
    async def run() -> list[Any]:
        client = Client(endpoint(model.base_url, key=Secret(model.key), timeout=PATIENCE))
        requests = [replace(REQUEST, user=f"{REQUEST.user} {n}") for n in range(12)]
        try:
            return await asyncio.gather(
                *(client.ask(request, budget()) for request in requests), return_exceptions=True
            )
        finally:
            await client.close()

    answers = asyncio.run(run())
    whole = [answer for answer in answers if not isinstance(answer, BaseException)]
    assert len(whole) >= 6
    assert all(answer.verdict in {"contradicts", "compatible"} for answer in whole)
    cut = [answer for answer in answers if isinstance(answer, BaseException)]
    assert all(isinstance(error, LlmProblem) and "cut off" in str(error) for error in cut)


def test_an_answer_at_its_limit_is_said_to_be_cut_off(model: RandomModel) -> None:
    before = model.written()
    with pytest.raises(LlmProblem) as caught:
        _ask(model, replace(ENDLESS, max_output_tokens=50))
    assert caught.value.message.startswith(
        "The answer of scripted was cut off after 50 tokens. Models that think"
    )
    assert model.written() - before >= 50


def test_cancelling_stops_the_server(model: RandomModel) -> None:
    async def cancelled() -> int:
        """How many tokens the server had written when it stopped."""
        before = await asyncio.to_thread(model.written)
        client = Client(endpoint(model.base_url, key=Secret(model.key), timeout=PATIENCE))
        call = await begun(client, ENDLESS, budget())
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        deadline = time.monotonic() + PATIENCE
        while await asyncio.to_thread(model.busy):
            assert time.monotonic() < deadline, "the server goes on"
            await asyncio.sleep(0.02)
        await client.close()
        return await asyncio.to_thread(model.written) - before

    # Left alone it writes 7000 tokens each time: three thousand texts do not fit into less. On a
    # busy computer it may be done before we come to cancel it, but not time after time.
    written = [asyncio.run(cancelled()) for _ in range(4)]
    assert min(written) < 7000


def test_a_wrong_key(model: RandomModel) -> None:
    wrong = "sk-wrong-key-0123456789"
    with pytest.raises(LlmProblem) as caught:
        ask(model.base_url, key=Secret(wrong))
    assert caught.value.why is Why.REFUSED
    assert caught.value.message.startswith(
        f"{model.base_url.removesuffix('/v1')} refuses the key (401). `plainspec llm status` says"
    )
    assert wrong not in caught.value.message


def test_no_key(model: RandomModel) -> None:
    with pytest.raises(LlmProblem, match=r"refuses requests without a key \(401\)"):
        ask(model.base_url, key=Secret(""))


def test_a_text_that_is_too_long_for_the_model(model: RandomModel) -> None:
    with pytest.raises(LlmProblem) as caught:
        _ask(model, replace(REQUEST, user="too long " * 3000))
    assert "refuses the request (400)" in caught.value.message
    assert "context" in caught.value.message


def test_a_base_url_that_leads_nowhere(model: RandomModel) -> None:
    with pytest.raises(LlmProblem, match=r"nothing answers at .*/v7 \(404\)"):
        ask(model.base_url.replace("/v1", "/v7"), key=Secret(model.key))


def test_a_model_that_says_anything_at_all_convinces_nobody(model: RandomModel) -> None:
    """Verdicts come in the form that is asked for, and what they say passes no gate."""
    questions = [the_question() for _ in range(6)]
    root = questions[0].clause.path.rpartition("/")[0]

    class Asking:
        def __init__(self, client: Client) -> None:
            self.client = client

        async def ask(self, request: Request[Any]) -> Any:
            return await self.client.ask(request, budget())

    async def run() -> Any:
        client = Client(endpoint(model.base_url, key=Secret(model.key), timeout=PATIENCE))
        try:
            return await judge_all(
                Asking(client), questions, model="random", date="2026-11-21", root=root
            )
        finally:
            await client.close()

    outcome = asyncio.run(run())
    assert outcome.problem is None
    assert len(outcome.judged) == len(questions)
    for judged in outcome.judged:
        assert "cut off" in judged.problem or not judged.problem
    assert all(each.relation is not Relation.CONTRADICTS for each in outcome.judgements)
