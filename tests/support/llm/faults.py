"""A server for every fault: what each one does on the wire."""

from __future__ import annotations

import json

from tests.support.llm.server import Behaviour, Exchange, chunk

#: What servers echo of a key they refuse; the first is the whole key.
ECHOES = ("{key}", "sk-te***cdef")


def status(
    code: int, message: str, name: str = "", headers: dict[str, str] | None = None
) -> Behaviour:
    """Every request is refused with *code*."""

    async def behave(exchange: Exchange) -> None:
        await exchange.error(code, message, name, headers)

    return behave


async def echoes_key(exchange: Exchange) -> None:
    """401, and the text repeats the key, whole and half masked, as services do."""
    key = exchange.received.headers.get("authorization", "")
    await exchange.error(
        401, f"Incorrect API key provided: {key} (sk-te***cdef). Bearer {key}", "invalid_api_key"
    )


def redirects(target: str) -> Behaviour:
    """307: the same request, body and all, to another host."""

    async def behave(exchange: Exchange) -> None:
        await exchange.whole(307, "", "text/plain", {"Location": target})

    return behave


async def html(exchange: Exchange) -> None:
    """A page with status 200: a proxy's or a hotel's sign-in page."""
    await exchange.whole(200, "<html><body>Sign in</body></html>", "text/html; charset=utf-8")


async def html_as_json(exchange: Exchange) -> None:
    """The same under a false name."""
    await exchange.whole(200, "<html><body>Sign in</body></html>", "application/json")


async def broken_json(exchange: Exchange) -> None:
    await exchange.whole(200, '{"choices": [', "application/json")


async def broken_event(exchange: Exchange) -> None:
    await exchange.begin_stream()
    await exchange.send('data: {"choices": [\n\n')


async def no_choices(exchange: Exchange) -> None:
    await exchange.json(200, {"id": "1", "object": "chat.completion"})


async def no_choices_streamed(exchange: Exchange) -> None:
    await exchange.begin_stream()
    await exchange.event(chunk([]))
    await exchange.send("data: [DONE]\n\n")


async def strange_chunks(exchange: Exchange) -> None:
    """Each of the right form and with wrong things in it."""
    await exchange.begin_stream()
    values: list[object] = [
        5, [], "x", None, {"choices": "no"}, chunk([7]), chunk([{"delta": 3}]),
        chunk([{"delta": {"content": {"a": 1}}, "finish_reason": 9}]),
    ]  # fmt: skip
    for value in values:
        await exchange.event(value)


async def drops(exchange: Exchange) -> None:
    """The connection breaks in the middle of a chunked body."""
    await exchange.head(200, "text/event-stream", {"Transfer-Encoding": "chunked"})
    part = f"data: {json.dumps(chunk([{'delta': {'content': 'half'}}]))}\n\n"
    await exchange.send(f"{len(part):x}\r\n{part}\r\n")


async def never_ends(exchange: Exchange) -> None:
    """The stream stops without [DONE] and without a reason why it finished."""
    await exchange.stream('{"verdict": "compatible", "quote": "ok"}', finish=None, done=False)


async def error_event(exchange: Exchange) -> None:
    await exchange.begin_stream()
    await exchange.delta('{"verdict"')
    await exchange.event({"error": {"message": "the model was unloaded", "code": 500}})


async def hangs(exchange: Exchange) -> None:
    """Takes the request and says nothing."""
    await exchange.until_hung_up()


async def hangs_midway(exchange: Exchange) -> None:
    await exchange.begin_stream()
    await exchange.delta('{"verdict"')
    await exchange.until_hung_up()


async def hangs_up(exchange: Exchange) -> None:
    """Closes the connection without a word."""


async def too_long(exchange: Exchange) -> None:
    """Runs into the bound on an answer's length."""
    await exchange.stream('{"verdict": "compat', finish="length")


async def filtered(exchange: Exchange) -> None:
    await exchange.stream("", finish="content_filter")


async def refuses(exchange: Exchange) -> None:
    """The model declines, in the field made for it."""
    await exchange.begin_stream()
    delta = {"refusal": "I can't help with that."}
    await exchange.event(chunk([{"index": 0, "delta": delta, "finish_reason": "stop"}]))


async def giant(exchange: Exchange) -> None:
    """An answer of two million characters, in parts."""
    await exchange.begin_stream()
    for _ in range(400):
        await exchange.delta("x" * 5000)
    await exchange.delta(finish="stop")


async def giant_line(exchange: Exchange) -> None:
    """One line of sixteen megabytes, which no reader may gather."""
    await exchange.begin_stream()
    await exchange.send("data: ")
    for _ in range(256):
        await exchange.send("x" * 65536)


async def giant_refusal(exchange: Exchange) -> None:
    """An error whose text has sixteen megabytes."""
    await exchange.error(400, "no " * (16 << 20))


async def bomb(exchange: Exchange) -> None:
    """A compressed body, which would grow a thousandfold."""
    import gzip

    body = gzip.compress(b" " * 1_000_000)
    await exchange.whole(200, body, "application/json", {"Content-Encoding": "gzip"})


async def controls(exchange: Exchange) -> None:
    """An error whose text would paint the terminal and turn the reading direction."""
    await exchange.error(418, "\x1b[2J\x1b]0;owned\x07 tea\u202eton \n" + "very long " * 400)
