"""One request to one usable answer, against a server that answers as a script says."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plainspec import __version__
from plainspec.llm.client import Client
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.secret import Secret
from tests.llm.asked import GOOD, KEY, REQUEST, ask, begun, budget, endpoint
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Exchange, Received, Server, in_turn
from tests.support.patience import PATIENCE


def test_an_answer_comes_back_as_the_type_that_was_asked_for() -> None:
    seen: list[int] = []
    with ScriptedModel({"judge_pair": GOOD}) as model:
        answer = ask(model.base_url, progress=seen.append)
    assert answer.verdict == "compatible"
    assert answer.quote == GOOD["quote"]
    assert seen == sorted(seen)
    assert len(seen) == 4
    assert seen[-1] == len(json.dumps(GOOD, ensure_ascii=False))


def test_the_request_says_what_it_should_and_no_more() -> None:
    with ScriptedModel({"judge_pair": GOOD}) as model:
        ask(model.base_url, headers=(("X-Team", Secret("museum")),))
    (received,) = model.received
    body = received.json
    assert sorted(body) == [
        "max_tokens", "messages", "model", "response_format", "stream", "stream_options",
    ]  # fmt: skip
    assert body["model"] == "scripted"
    assert body["max_tokens"] == 400
    assert body["messages"] == [
        {"role": "system", "content": REQUEST.system},
        {"role": "user", "content": REQUEST.user},
    ]
    form = body["response_format"]["json_schema"]
    assert form["name"] == "judge_pair"
    assert form["strict"] is True
    assert form["schema"]["additionalProperties"] is False
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["user-agent"] == f"plainspec/{__version__}"
    assert received.headers["x-team"] == "museum"
    # Nothing about this computer, its system or its Python.
    assert not [name for name in received.headers if name.startswith("x-stainless")]


def test_the_environment_adds_no_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Stray: 1\nAuthorization: Bearer other")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-stray")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-somebody-else")
    with ScriptedModel({"judge_pair": GOOD}) as model:
        ask(model.base_url, key=Secret(""))
    (received,) = model.received
    assert "authorization" not in received.headers
    assert "stray" not in str(received.headers)


def test_a_header_of_the_user_replaces_the_key() -> None:
    with ScriptedModel({"judge_pair": GOOD}) as model:
        ask(model.base_url, headers=(("api-key", Secret("azure-key")),))
    (received,) = model.received
    assert received.headers["api-key"] == "azure-key"
    assert "authorization" not in received.headers


def test_usage_is_what_the_server_counts() -> None:
    meter = budget()

    async def answer(exchange: Exchange) -> None:
        await exchange.stream(
            json.dumps(GOOD), usage={"prompt_tokens": 70, "completion_tokens": 30}
        )

    with Server(answer) as server:
        ask(server.base_url, meter=meter)
    assert (meter.used.calls, meter.used.input, meter.used.output) == (1, 70, 30)


@pytest.mark.parametrize(
    "usage",
    [None, {"prompt_tokens": -9, "completion_tokens": 1}, {"prompt_tokens": "x"}, [], "many",
     {"prompt_tokens": 10**30, "completion_tokens": 1}],
)  # fmt: skip
def test_usage_that_is_missing_or_senseless_is_estimated(usage: object) -> None:
    meter = budget()

    async def answer(exchange: Exchange) -> None:
        await exchange.stream(json.dumps(GOOD), usage=usage)

    with Server(answer) as server:
        ask(server.base_url, meter=meter)
    assert 20 < meter.used.input < 1000
    assert 10 < meter.used.output < 100


# -- what lesser servers do not know --------------------------------------------


def _refusing(words: str, refused: Any) -> Any:
    """A server that refuses with *words* what *refused* says of a request's JSON."""

    async def answer(exchange: Exchange) -> None:
        if refused(exchange.received.json):
            await exchange.error(400, words)
        else:
            await exchange.stream(json.dumps(GOOD))

    return answer


def test_a_server_without_json_schema_gets_the_schema_in_the_prompt_and_is_remembered() -> None:
    def refused(body: Any) -> bool:
        return bool(body["response_format"]["type"] == "json_schema")

    with Server(_refusing("response_format.type json_schema is not supported", refused)) as server:
        assert ask(server.base_url, times=2).verdict == "compatible"
    kinds = [received.json["response_format"]["type"] for received in server.received]
    assert kinds == ["json_schema", "json_object", "json_object"]
    assert "contradicts" not in server.received[0].text("system")
    assert '"contradicts"' in server.received[1].text("system")


def test_a_server_without_response_format_is_asked_in_words() -> None:
    with Server(_refusing("unknown field: response_format", lambda b: "response_format" in b)) as s:
        assert ask(s.base_url, times=2).verdict == "compatible"
    assert [bool(received.json.get("response_format")) for received in s.received] == [
        True, True, False, False,
    ]  # fmt: skip


def test_json_in_a_fence_with_remarks_is_read() -> None:
    async def answer(exchange: Exchange) -> None:
        await exchange.stream(f"Here you are:\n```json\n{json.dumps(GOOD)}\n```\nGood luck!")

    with Server(answer) as server:
        assert ask(server.base_url).quote == GOOD["quote"]
    assert len(server.received) == 1


def test_thoughts_before_the_answer_are_not_the_answer() -> None:
    async def answer(exchange: Exchange) -> None:
        thoughts = '<think>Perhaps {"verdict": "contradicts"}? No.</think>'
        await exchange.stream(f"\n{thoughts}\n{json.dumps(GOOD)}")

    with Server(answer) as server:
        assert ask(server.base_url).quote == GOOD["quote"]
    assert len(server.received) == 1


def test_instructions_move_to_where_the_server_takes_them() -> None:
    def refused(body: Any) -> bool:
        return any(message["role"] != "user" for message in body["messages"])

    with Server(_refusing("System role not supported", refused)) as server:
        ask(server.base_url, times=2)
    assert [[m["role"] for m in r.json["messages"]] for r in server.received] == [
        ["system", "user"], ["user"], ["user"],
    ]  # fmt: skip
    assert REQUEST.system in server.received[1].text("user")


def test_openai_has_the_developer_role_and_others_have_system() -> None:
    from plainspec.llm.endpoint import read_address
    from plainspec.llm.shape import first_shape

    openai = first_shape(read_address("https://api.openai.com/v1"))
    body = openai.body(REQUEST, "m", 5)
    assert body["messages"][0]["role"] == "developer"
    assert body["max_completion_tokens"] == 5
    azure = first_shape(read_address("https://museum.openai.azure.com/openai/v1"))
    assert azure == openai
    local = first_shape(read_address("http://localhost:8000/v1")).body(REQUEST, "m", 5)
    assert local["messages"][0]["role"] == "system"


def test_a_server_that_wants_the_other_name_of_the_limit_gets_it() -> None:
    words = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
    with Server(_refusing(words, lambda body: "max_tokens" in body)) as server:
        ask(server.base_url, times=2)
    assert [r.json.get("max_completion_tokens") for r in server.received] == [None, 400, 400]


def test_a_server_that_takes_neither_name_is_not_asked_for_ever() -> None:
    with (
        Server(_refusing("max_tokens and max_completion_tokens are bad", lambda _: True)) as server,
        pytest.raises(LlmProblem, match="refuses the request"),
    ):
        ask(server.base_url)
    assert len(server.received) == 2


def test_a_server_without_stream_options_is_not_asked_for_usage() -> None:
    with Server(_refusing("bad field stream_options", lambda b: "stream_options" in b)) as server:
        ask(server.base_url)
    assert len(server.received) == 2


def test_a_server_that_does_not_stream_is_understood() -> None:
    async def answer(exchange: Exchange) -> None:
        message = {"role": "assistant", "content": json.dumps(GOOD)}
        choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
        usage = {"prompt_tokens": 5, "completion_tokens": 6}
        await exchange.json(200, {"object": "chat.completion", "choices": choices, "usage": usage})

    meter = budget()
    with Server(answer) as server:
        assert ask(server.base_url, meter=meter).quote == GOOD["quote"]
    assert meter.used.tokens == 11


# -- answers that are wrong -----------------------------------------------------

WRONG = {
    "not JSON": "I would rather not.",
    "another verdict": json.dumps({**GOOD, "verdict": "maybe"}),
    "a missing field": json.dumps({"verdict": "compatible"}),
    "a wrong type": json.dumps({**GOOD, "quote": ["x"]}),
    "a list": "[1, 2]",
    "nothing": "",
    "nested without end": '{"a":' * 5000,
    "half": json.dumps(GOOD)[:30],
    "half a character": '{"verdict": "compatible", "quote": "\ud83d"}',
    "HTML": "<html><body>Sign in</body></html>",
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_answer_is_corrected_once(wrong: str) -> None:
    with ScriptedModel({"*": [wrong, GOOD]}) as model:
        assert ask(model.base_url).quote == GOOD["quote"]
    first, second = model.received
    assert first.json["response_format"]["type"] == "json_schema"
    # The server did not keep to the schema: now it stands in the prompt, too.
    assert '"contradicts"' in second.text("system")
    assert "cannot be used" in second.text("user")
    assert REQUEST.user in second.text("user")


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_two_wrong_answers_are_an_honest_could_not(wrong: str) -> None:
    with ScriptedModel({"*": wrong}) as model, pytest.raises(LlmProblem) as caught:
        ask(model.base_url)
    assert len(model.received) == 2
    assert caught.value.why is Why.ANSWER
    assert caught.value.message.startswith("scripted gave no usable answer, also when asked to")
    assert "Nothing was changed." in caught.value.message
    assert len(caught.value.message) < 500


def test_the_limit_grows_for_models_that_think() -> None:
    with ScriptedModel({"*": GOOD}) as model:
        ask(model.base_url, max_output_tokens=9000)
    assert model.received[0].json["max_tokens"] == 9000


# -- running at once, and stopping ----------------------------------------------


def test_no_more_calls_run_at_once_than_are_allowed() -> None:
    running, most = 0, 0

    async def answer(exchange: Exchange) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        while most < 3:  # however long the others take to come
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.02)
        running -= 1
        await exchange.stream(json.dumps(GOOD))

    async def run(base_url: str) -> list[Any]:
        client = Client(endpoint(base_url, concurrency=3))
        try:
            return await asyncio.gather(*(client.ask(REQUEST, budget()) for _ in range(12)))
        finally:
            await client.close()

    with Server(answer) as server:
        answers = asyncio.run(run(server.base_url))
    assert len(answers) == 12
    assert most == 3


def test_cancelling_reaches_the_server() -> None:
    async def answer(exchange: Exchange) -> None:
        await exchange.begin_stream()
        await exchange.delta("{")
        await exchange.until_hung_up()

    async def run(base_url: str) -> None:
        client = Client(endpoint(base_url))
        call = await begun(client, REQUEST, budget())
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        # Not the client's end closes the connection: the cancelled call does.
        assert await asyncio.to_thread(server.received[0].hung_up.wait, PATIENCE)
        await client.close()

    with Server(answer) as server:
        asyncio.run(run(server.base_url))


def test_cancelling_before_the_answer_begins_reaches_the_server() -> None:
    async def run(base_url: str) -> None:
        client = Client(endpoint(base_url))
        meter = budget()
        call = asyncio.ensure_future(client.ask(REQUEST, meter))
        while not server.received and not call.done():
            await asyncio.sleep(0.01)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert await asyncio.to_thread(server.received[0].hung_up.wait, PATIENCE)
        assert meter.used.calls == 1
        await client.close()

    with Server(Exchange.until_hung_up) as server:
        asyncio.run(run(server.base_url))


def test_the_event_loop_goes_on_while_the_library_is_imported(tmp_path: Path) -> None:
    """In a process of its own: here the library is imported already."""
    program = """
import asyncio, sys
from plainspec.llm.client import Client
from tests.llm.asked import REQUEST, budget, endpoint

async def main():
    ticks = 0
    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.001)
            ticks += 1
    assert "openai" not in sys.modules and "httpx2" not in sys.modules
    client = Client(endpoint(sys.argv[1]))
    assert "openai" not in sys.modules and "httpx2" not in sys.modules
    ticking = asyncio.ensure_future(tick())
    await client.wire()
    assert "openai" in sys.modules
    print(ticks)
    answer = await client.ask(REQUEST, budget())
    assert answer.verdict == "compatible"
    ticking.cancel()
    await client.close()

asyncio.run(main())
"""
    with ScriptedModel({"*": GOOD}) as model:
        done = subprocess.run(
            [sys.executable, "-c", program, model.base_url],
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 3


def test_what_is_asked_may_depend_on_the_request() -> None:
    def answer(received: Received) -> Any:
        return {**GOOD, "quote": received.text("user")[:8]}

    with ScriptedModel({"judge_pair": answer}) as model:
        assert ask(model.base_url).quote == "The door"
    assert len(model.asked("judge_pair")) == 1


def test_a_server_in_turn() -> None:
    async def busy(exchange: Exchange) -> None:
        await exchange.error(503, "loading the model")

    async def answer(exchange: Exchange) -> None:
        await exchange.stream(json.dumps(GOOD))

    with Server(in_turn([busy, busy, answer])) as server:
        assert ask(server.base_url).verdict == "compatible"
    assert len(server.received) == 3
