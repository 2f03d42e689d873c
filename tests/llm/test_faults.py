"""Every fault of an endpoint, and what the user sees.

The table is the one in ``server/docs/llm.md``.
"""

from __future__ import annotations

import logging
import socket
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from plainspec.llm.exchange import FaultKind
from plainspec.llm.problems import LlmProblem, Why
from plainspec.llm.retrying import Patience
from tests.llm.asked import GOOD, KEY, REQUEST, ask
from tests.support.llm import faults
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Behaviour, Exchange, Server
from tests.support.patience import PATIENCE

SELF_SIGNED = Path(__file__).parents[1] / "support" / "llm" / "self-signed.pem"


class Case(NamedTuple):
    """A fault, what the user sees (``{origin}`` stands for the server's), how often it is asked."""

    behaviour: Behaviour
    sees: str
    why: Why
    requests: int = 1


_CHAT = (
    "{origin} answered with something that is no Chat Completions answer{but}. Is {origin}/v1 the "
    "right base URL? For most servers it ends in /v1."
)

_BASE = _CHAT.replace("{but}", "")

CASES = {
    "429 for a while": Case(
        faults.status(429, "Rate limit reached", "rate_limit_exceeded"),
        "{origin} takes no more requests for now (tried 4 times); try again later. The server "
        "says: Rate limit reached",
        Why.NETWORK,
        4,
    ),
    "429, and a long wait is asked for": Case(
        faults.status(429, "Slow down", "", {"Retry-After": "3600"}),
        "{origin} takes no more requests for now; try again in 60 minutes. The server says: "
        "Slow down",
        Why.NETWORK,
    ),
    "429, the account is empty": Case(
        faults.status(429, "You exceeded your current quota", "insufficient_quota"),
        "The account at {origin} has no quota left, so waiting does not help. Check its plan and "
        "billing. The server says: You exceeded your current quota",
        Why.REFUSED,
    ),
    "500": Case(
        faults.status(500, "Internal error"),
        "{origin} has trouble of its own (500) (tried 4 times). Try again later. The server says: "
        "Internal error",
        Why.NETWORK,
        4,
    ),
    "401 with the key in its text": Case(
        faults.echoes_key,
        "{origin} refuses the key (401). `plainspec llm status` says where the key comes from. "
        "The server says: Incorrect API key provided: [hidden] ([hidden]). [hidden] [hidden]",
        Why.REFUSED,
    ),
    "403": Case(
        faults.status(403, "Region not supported"),
        "{origin} does not permit this with your key (403). The server says: Region not supported",
        Why.REFUSED,
    ),
    "404": Case(
        faults.status(404, "The model does not exist", "model_not_found"),
        "{origin} knows no model 'scripted', or nothing answers at {origin}/v1 (404). Check both. "
        "The server says: The model does not exist",
        Why.REFUSED,
    ),
    "a page with status 200": Case(
        faults.html, _CHAT.replace("{but}", " but text/html"), Why.ANSWER
    ),
    "a page that calls itself JSON": Case(faults.html_as_json, _BASE, Why.ANSWER),
    "broken JSON": Case(faults.broken_json, _BASE, Why.ANSWER),
    "broken JSON in the stream": Case(faults.broken_event, _BASE, Why.ANSWER),
    "no choices": Case(faults.no_choices, _BASE, Why.ANSWER),
    "no choices in the stream": Case(faults.no_choices_streamed, _BASE, Why.ANSWER),
    "a compressed body": Case(faults.bomb, _BASE, Why.ANSWER),
    "a stream that drops": Case(
        faults.drops,
        "{origin} broke off in the middle of the answer (tried 4 times). Try again later.",
        Why.NETWORK,
        4,
    ),
    "a stream that ends without [DONE]": Case(
        faults.never_ends,
        "{origin} broke off in the middle of the answer (tried 4 times). Try again later.",
        Why.NETWORK,
        4,
    ),
    "a connection closed without a word": Case(
        faults.hangs_up,
        "{origin} broke off before an answer came (tried 4 times). Try again later.",
        Why.NETWORK,
        4,
    ),
    "an error within the stream": Case(
        faults.error_event,
        "{origin} reported an error instead of going on with its answer (tried 4 times). The "
        "server says: the model was unloaded Try again later.",
        Why.NETWORK,
        4,
    ),
    "an answer that is cut off": Case(
        faults.too_long,
        "The answer of scripted was cut off after 400 tokens. Models that think before they "
        "answer need more: set max-output-tokens in the user configuration.",
        Why.ANSWER,
    ),
    "a filter": Case(
        faults.filtered,
        "scripted declines to answer this request. Challenge prompts are about what must not "
        "happen, and some services filter that; another model may answer.",
        Why.ANSWER,
    ),
    "a refusal": Case(
        faults.refuses,
        "scripted declines to answer this request. It says: I can't help with that. Challenge "
        "prompts are about what must not happen, and some services filter that; another model may "
        "answer.",
        Why.ANSWER,
    ),
    "a giant answer": Case(
        faults.giant,
        "{origin} sent more than any answer needs, and plainspec stopped reading. Is {origin}/v1 "
        "the right base URL?",
        Why.ANSWER,
    ),
    "a giant line": Case(
        faults.giant_line,
        "{origin} sent more than any answer needs, and plainspec stopped reading. Is {origin}/v1 "
        "the right base URL?",
        Why.ANSWER,
    ),
}


_TOO_MUCH = CASES["a giant line"].sees


def _problem(base_url: str, **more: object) -> LlmProblem:
    with pytest.raises(LlmProblem) as caught:
        ask(base_url, **more)  # type: ignore[arg-type]  # each caller's are of the right types
    _assert_no_secret(caught.value)
    return caught.value


def _assert_no_secret(problem: LlmProblem) -> None:
    """Neither the problem nor anything that hangs on it tells the key."""
    shown = "".join(traceback.TracebackException.from_exception(problem).format())
    error: BaseException | None = problem
    while error is not None:
        assert error.__class__.__module__.startswith("plainspec."), error
        shown += repr(error) + repr(vars(error))
        error = error.__cause__ or error.__context__
    assert KEY not in shown


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_what_the_user_sees(case: Case, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), Server(case.behaviour) as server:
        problem = _problem(server.base_url)
        assert problem.message == case.sees.replace("{origin}", server.origin)
    assert problem.why is case.why
    assert len(server.received) == case.requests
    assert KEY not in caplog.text
    assert REQUEST.user not in caplog.text


def test_a_redirect_takes_neither_text_nor_key_along() -> None:
    with ScriptedModel({"*": GOOD}) as other:
        target = f"{other.base_url}/chat/completions"
        with Server(faults.redirects(target)) as server:
            problem = _problem(server.base_url)
        assert problem.message == (
            f"{server.origin} wants to send the request on to another address. plainspec does not "
            "follow: your text and key would go where you did not send them. If the service has "
            "moved, change the base URL."
        )
        assert other.received == []


def test_chunks_of_nonsense_are_no_answer() -> None:
    with Server(faults.strange_chunks) as server:
        problem = _problem(server.base_url, patience=Patience(attempts=1))
    assert problem.why in {Why.ANSWER, Why.NETWORK}
    assert problem.message.startswith(server.origin)


@pytest.mark.parametrize("behaviour", [faults.hangs, faults.hangs_midway])
def test_a_hang_ends_after_the_timeout_and_the_server_is_told(behaviour: Behaviour) -> None:
    with Server(behaviour) as server:
        problem = _problem(server.base_url, timeout=1.5)
        assert server.received[0].hung_up.wait(PATIENCE)
    assert problem.message == (
        f"{server.origin} was silent for 1.5 seconds. A slower model needs a larger timeout in "
        "the user configuration."
    )
    assert len(server.received) == 1


def test_signs_of_life_without_end_are_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from plainspec.llm import wire

    # Each silence may be as long as it likes, all together not.
    monkeypatch.setattr(wire, "_PATIENCE", 1 / PATIENCE)

    async def keeps_alive(exchange: Exchange) -> None:
        await exchange.begin_stream()
        while not exchange.received.hung_up.is_set():
            await exchange.send(": still here\n\n")
            await asyncio.sleep(0.02)

    with Server(keeps_alive) as server:
        problem = _problem(server.base_url, timeout=PATIENCE)
    assert problem.message == (
        f"{server.origin} sent an answer without end; plainspec stopped waiting for it. "
        "Try again later."
    )


def test_a_giant_refusal_is_not_read_to_its_end() -> None:
    with Server(faults.giant_refusal) as server:
        problem = _problem(server.base_url)
    assert problem.message == _TOO_MUCH.replace("{origin}", server.origin)


async def _gateway(exchange: Exchange) -> None:
    await exchange.whole(502, "<!DOCTYPE html><html><body>Bad gateway</body></html>", "text/html")


def test_a_gateways_page_is_not_quoted() -> None:
    with Server(_gateway) as server:
        problem = _problem(server.base_url)
    assert problem.message == (
        f"{server.origin} has trouble of its own (502) (tried 4 times). Try again later."
    )


def test_what_fastapi_finds_wrong_is_told() -> None:
    wrong = {"detail": [{"loc": ["body", "seed", 0], "msg": "Input is too odd"}, "x", {"msg": 5}]}

    async def behave(exchange: Exchange) -> None:
        await exchange.json(422, wrong)

    with Server(behave) as server:
        problem = _problem(server.base_url)
    assert problem.message == (
        f"{server.origin} refuses the request (422). The server says: body.seed.0: Input is too odd"
    )


@pytest.mark.parametrize(
    "body", ['{"error": ' * 5000, "[" * 5000, '{"error": {"message": {}}}', ""]
)
def test_an_error_that_is_none_is_still_told(body: str) -> None:
    async def behave(exchange: Exchange) -> None:
        await exchange.whole(400, body, "application/json")

    with Server(behave) as server:
        problem = _problem(server.base_url)
    assert problem.message.startswith(f"{server.origin} refuses the request (400).")
    assert len(problem.message) < 450


@pytest.mark.parametrize(
    ("variable", "value"),
    [("HTTPS_PROXY", "carrier://user:pass word@127.0.0.1"), ("SSL_CERT_FILE", "/no/such/file.pem")],
)
def test_surroundings_that_allow_no_connection(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    problem = _problem("https://127.0.0.1.example/v1")
    assert problem.message.startswith("No connection can be prepared (")
    assert "pass word" not in problem.message


def test_the_users_own_certificates_are_accepted_also_on_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def answer(exchange: Exchange) -> None:
        await exchange.stream('{"verdict": "compatible", "quote": "x"}')

    monkeypatch.setenv("SSL_CERT_FILE", str(SELF_SIGNED))
    with Server(answer, SELF_SIGNED) as server:
        assert ask(server.base_url).quote == "x"


def test_a_proxy_of_the_user_is_used_and_one_that_refuses_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Server(faults.status(403, "no way out")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.origin)
        monkeypatch.delenv("NO_PROXY", raising=False)
        problem = _problem("https://models.example/v1", patience=Patience(attempts=1))
    assert problem.message == (
        "https://models.example cannot be reached. Check the network, the proxy and the base URL."
    )
    (received,) = proxy.received
    assert (received.method, received.path) == ("CONNECT", "models.example:443")
    assert KEY not in str(received.headers)


def test_what_stays_on_this_computer_needs_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with ScriptedModel({"*": GOOD}) as model:
        assert ask(model.base_url).verdict == "compatible"


def test_nobody_answers_a_connection() -> None:
    """As a firewall does that drops what it does not let through."""
    import httpx2
    import openai

    from plainspec.llm.wire import OpenAIWire, _Reading
    from tests.llm.asked import endpoint

    error = openai.APITimeoutError(request=httpx2.Request("POST", "https://a.example"))
    error.__cause__ = httpx2.ConnectTimeout("")
    fault = OpenAIWire(endpoint("http://127.0.0.1:9/v1"))._fault(error, _Reading(lambda _: None))
    assert fault.kind is FaultKind.UNREACHABLE


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    problem = _problem(f"http://127.0.0.1:{port}/v1")
    assert problem.message == (
        f"http://127.0.0.1:{port} cannot be reached (tried 4 times). Is the model's server "
        "running on this computer, on that port?"
    )


def test_a_certificate_that_nobody_signed() -> None:
    with Server(faults.html, SELF_SIGNED) as server:
        problem = _problem(server.base_url)
    # OpenSSL 1.1 has no hyphen.
    assert problem.message.replace("self signed", "self-signed") == (
        f"There is no secure connection to {server.origin}: its certificate is not accepted "
        "(self-signed certificate). Behind a company's proxy, SSL_CERT_FILE names the "
        "certificates to accept."
    )
    assert server.received == []


def test_https_to_a_server_that_has_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def answer() -> None:
            client, _ = listener.accept()
            with client:
                client.recv(4096)
                client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        problem = _problem(f"https://127.0.0.1:{port}/v1")
        thread.join()
    assert problem.message == (
        f"There is no secure connection to https://127.0.0.1:{port} (wrong version number). Does "
        "the server speak https at all?"
    )


def test_what_a_server_says_cannot_paint_the_terminal() -> None:
    with Server(faults.controls) as server:
        problem = _problem(server.base_url)
    assert problem.message.startswith(
        f"{server.origin} refuses the request (418). The server says: [2J ]0;owned tea ton very"
    )
    assert problem.message.isprintable()
    assert len(problem.message) < 400


def test_a_short_wait_that_is_asked_for_is_kept_and_then_it_goes_on() -> None:
    from tests.support.llm.scripted import ScriptedModel

    class Busy(ScriptedModel):
        async def _answer(self, exchange: Exchange) -> None:
            if len(self.received) < 3:
                await exchange.error(429, "busy", headers={"Retry-After-Ms": "20"})
            else:
                await super()._answer(exchange)

    with Busy({"*": GOOD}) as model:
        assert ask(model.base_url).verdict == "compatible"
    assert len(model.received) == 3


def _waits(*, after: float | None = None, **more: float) -> Callable[[int, float], float | None]:
    from plainspec.llm.exchange import Fault, FaultKind

    fault = Fault(FaultKind.STATUS, status=429, retry_after=after)
    return lambda failed, waited: Patience(**more).wait(fault, failed, waited)  # type: ignore[arg-type]


def test_waits_grow_up_to_a_bound_and_all_of_them_have_one() -> None:
    wait = _waits()
    grown = [wait(failed, 0.0) for failed in (1, 2, 3)]
    assert all(seconds is not None for seconds in grown)
    assert [round(2 * (seconds or 0)) / 2 for seconds in grown] <= [0.5, 1.5, 2.5]
    assert wait(4, 0.0) is None
    assert wait(1, 59.9) is None


def test_a_wait_that_the_server_asks_for_is_kept_exactly_or_not_at_all() -> None:
    assert _waits(after=7.0)(1, 0.0) == 7.0
    assert _waits(after=7.0)(1, 54.0) is None
    assert _waits(after=0.0)(1, 0.0) == 0.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e300"}, 1e7),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Wed, 99 Oct 99999999 07:28:00 GMT"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_as_a_number_or_a_date(
    headers: dict[str, str], seconds: float | None
) -> None:
    from plainspec.llm.wire import _retry_after

    assert _retry_after(headers) == seconds
