"""The ``openai`` library at the end of the wire. Importing this module imports it: a second of CPU.

So nothing imports it before the user has consented, and then another thread does. What the
library does by itself is switched off where it would be wrong here: retries (the client has its
own, within a budget), redirects (they would carry the specification's text to another host) and
headers that describe this computer.
"""

from __future__ import annotations

import asyncio
import email.utils
import logging
import math
import re
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx2
import openai
from openai.types.chat import ChatCompletionChunk

from plainspec import __version__
from plainspec.llm.endpoint import Endpoint
from plainspec.llm.exchange import Fault, FaultKind, Progress, Reply, Usage

#: Bytes of one answer with all its framing; the longest that a task asks for has some 100 KB.
MOST_BYTES = 8 << 20
#: Seconds for a connection to be made.
_CONNECTING = 10.0
#: A whole answer takes at most so many times the silence that is allowed.
_PATIENCE = 5
#: Token counts beyond this are no counts.
_MOST_TOKENS = 100_000_000
#: Seconds: a longer wait is not worth telling apart.
_LONGEST_WAIT = 10_000_000.0

#: All that is sent beside the user's own headers; what else the library adds is not.
_SENT_HEADERS = frozenset(
    {"accept", "connection", "content-length", "content-type", "host", "transfer-encoding"}
)

#: A proxy's or a gateway's page, of which no excerpt helps anybody.
_PAGE = re.compile(r"\s*<(?:!doctype|html|head|\?xml)\b", re.IGNORECASE)

# They would log what is sent, and where; PLAINSPEC_LOG=DEBUG is not meant for them.
for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class _TooLargeError(Exception):
    """More bytes than any answer needs."""


class _EncodedError(Exception):
    """The body is compressed, which was not asked for: its size cannot be bounded."""


class _Bounded(httpx2.AsyncByteStream):
    """A response's stream that ends in an error where it goes on for too long."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        count = 0
        async for chunk in self._stream:
            count += len(chunk)
            if count > MOST_BYTES:
                raise _TooLargeError
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


class OpenAIWire:
    """Chat Completions at one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._redactor = endpoint.redactor
        self._headers = {name.lower(): value for name, value in endpoint.headers}
        own_authorization = {"authorization", "api-key"} & set(self._headers)
        key = "" if own_authorization else endpoint.key.reveal()
        self._authorization = f"Bearer {key}" if key else ""
        timeout = httpx2.Timeout(endpoint.timeout, connect=_CONNECTING)
        self._http = httpx2.AsyncClient(
            timeout=timeout,
            follow_redirects=False,
            verify=httpx2.create_ssl_context(),  # heeds SSL_CERT_FILE
            # The user's proxy is for the network; what stays on this computer needs none.
            trust_env=not endpoint.address.loopback,
            event_hooks={"request": [self._address], "response": [self._bound]},
        )
        self._client = openai.AsyncOpenAI(
            api_key="unused",  # the library refuses to have none; see _address
            base_url=endpoint.address.base_url,
            max_retries=0,
            timeout=timeout,
            http_client=self._http,
        )

    async def _address(self, request: httpx2.Request) -> None:
        """Put on the envelope what belongs there: environment variables add headers of theirs."""
        for name in list(request.headers):
            if name not in _SENT_HEADERS:
                del request.headers[name]
        request.headers["accept-encoding"] = "identity"
        request.headers["user-agent"] = f"plainspec/{__version__}"
        if self._authorization:
            request.headers["authorization"] = self._authorization
        for name, value in self._headers.items():
            request.headers[name] = value.reveal()

    @staticmethod
    async def _bound(response: httpx2.Response) -> None:
        if response.headers.get("content-encoding", "identity").lower() not in {"", "identity"}:
            raise _EncodedError
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _Bounded(response.stream)

    async def close(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def complete(self, body: Mapping[str, Any], progress: Progress) -> Reply:
        """The reply to the Chat Completions request *body*. Raises :class:`Fault`."""
        reading = _Reading(progress)
        try:
            await asyncio.wait_for(
                self._complete(body, reading), self._endpoint.timeout * _PATIENCE
            )
        except Exception as error:
            fault = self._fault(error, reading)
        else:
            return reading.reply()
        # Outside of the handler: the library's exceptions hold the request with its key, and
        # must not hang on ours as its context.
        raise fault

    async def _complete(self, body: Mapping[str, Any], reading: _Reading) -> None:
        stream: openai.AsyncStream[
            ChatCompletionChunk
        ] = await self._client.chat.completions.create(**body, stream=True)
        response = stream.response
        try:
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if 300 <= response.status_code < 400:
                raise Fault(FaultKind.REDIRECT, status=response.status_code)
            if kind == "text/event-stream":
                async for chunk in stream:
                    reading.take(chunk)
            elif kind == "application/json":  # a server that does not stream
                await response.aread()
                reading.take(_json(response))
            else:
                raise Fault(FaultKind.UNREADABLE, self._redactor.clean(kind, 60), code="type")
        finally:
            await response.aclose()

    def _fault(self, error: Exception, reading: _Reading) -> Fault:
        """What *error* means; nothing of *error* itself stays in it."""
        received = reading.characters > 0
        if isinstance(error, Fault):
            return error
        if isinstance(error, openai.APIStatusError):
            return self._status(error)
        if isinstance(error, openai.APITimeoutError):
            if isinstance(error.__cause__, httpx2.ConnectTimeout):
                return Fault(FaultKind.UNREACHABLE)
            return Fault(FaultKind.SILENT, received=received)
        if isinstance(error, asyncio.TimeoutError):
            return Fault(FaultKind.ENDLESS, received=received)
        if isinstance(error, openai.APIConnectionError):
            return self._connection(error, received)
        if isinstance(error, openai.APIError):
            said, code = _said(error.body, error.message)
            return Fault(FaultKind.EVENT, self._redactor.clean(said), code=code, received=received)
        if isinstance(error, _TooLargeError):
            return Fault(FaultKind.TOO_LARGE)
        if isinstance(error, _EncodedError):
            return Fault(FaultKind.UNREADABLE, code="encoding")
        if isinstance(error, httpx2.TimeoutException):
            return Fault(FaultKind.SILENT, received=received)
        if isinstance(error, httpx2.TransportError):
            return Fault(FaultKind.BROKEN_OFF, received=received)
        # Whatever else the library raises over an answer that is not as it expects.
        return Fault(FaultKind.UNREADABLE, type(error).__name__, received=received)

    def _status(self, error: openai.APIStatusError) -> Fault:
        said, code = _said(error.body, error.message)
        kind = FaultKind.REDIRECT if 300 <= error.status_code < 400 else FaultKind.STATUS
        return Fault(
            kind,
            self._redactor.clean(said),
            status=error.status_code,
            code=self._redactor.clean(code, 80),
            retry_after=_retry_after(error.response.headers),
        )

    def _connection(self, error: openai.APIConnectionError, received: bool) -> Fault:
        cause = error.__cause__
        while cause is not None:
            if isinstance(cause, _TooLargeError):
                return Fault(FaultKind.TOO_LARGE)
            if isinstance(cause, ssl.SSLCertVerificationError):
                said = self._redactor.clean(cause.verify_message)
                return Fault(FaultKind.TLS, said, code="certificate")
            if isinstance(cause, ssl.SSLError):
                reason = str(cause.reason or "").replace("_", " ").lower()
                return Fault(FaultKind.TLS, self._redactor.clean(reason))
            cause = cause.__cause__ or cause.__context__
        if isinstance(error.__cause__, (httpx2.ConnectError, httpx2.ProxyError)):
            return Fault(FaultKind.UNREACHABLE)
        return Fault(FaultKind.BROKEN_OFF, received=received)


class _Reading:
    """Gathers an answer from its chunks; whatever a server may put into them."""

    def __init__(self, progress: Progress) -> None:
        self.characters = 0
        self._progress = progress
        self._parts: list[str] = []
        self._refusal: list[str] = []
        self._finish = ""
        self._usage: Usage | None = None
        self._choices = False

    def take(self, chunk: object) -> None:
        """Add what *chunk*, an object of the library or the JSON of a whole answer, brings."""
        self._usage = _usage(_get(chunk, "usage")) or self._usage
        choices = _get(chunk, "choices")
        if not isinstance(choices, list) or not choices:
            return  # the last chunk holds the usage only, Azure's first one what it filtered
        self._choices = True
        choice = choices[0]
        if isinstance(finish := _get(choice, "finish_reason"), str):
            self._finish = finish
        message = _get(choice, "delta") or _get(choice, "message")
        if isinstance(content := _get(message, "content"), str) and content:
            self._parts.append(content)
            self.characters += len(content)
            self._progress(self.characters)
        if isinstance(refusal := _get(message, "refusal"), str):
            self._refusal.append(refusal)

    def reply(self) -> Reply:
        """The whole answer. Raises :class:`Fault` where it has no end or no beginning."""
        if not self._choices:
            raise Fault(FaultKind.UNREADABLE, code="choices")
        if not self._finish:
            raise Fault(FaultKind.BROKEN_OFF, received=self.characters > 0)
        return Reply("".join(self._parts), self._finish, "".join(self._refusal), self._usage)


def _get(holder: object, name: str) -> object:
    if isinstance(holder, Mapping):
        return holder.get(name)
    return getattr(holder, name, None)


def _json(response: httpx2.Response) -> object:
    value = response.json()
    if not isinstance(value, Mapping):
        raise Fault(FaultKind.UNREADABLE, code="choices")
    if value.get("error"):
        said, code = _said(value, "")
        raise Fault(FaultKind.EVENT, said, code=code)
    return value


def _said(body: object, otherwise: str) -> tuple[str, str]:
    """The message and the code in an error's *body*, in the shapes that servers use."""
    if isinstance(body, Mapping) and isinstance(body.get("error"), (Mapping, str)):
        body = body["error"]
    if isinstance(body, str):
        return ("" if _PAGE.match(body) else body), ""
    if not isinstance(body, Mapping):
        return otherwise, ""
    said = _words(body.get("message") or body.get("detail") or body.get("error")) or otherwise
    param = body.get("param")
    if isinstance(param, str) and param not in said:
        said = f"{said} ({param})"
    code = body.get("code") or body.get("type")
    return said, str(code) if isinstance(code, (str, int)) else ""


def _words(value: object) -> str:
    """What *value* says: a text, or FastAPI's list of what is wrong with which field."""
    if isinstance(value, str):
        return value
    if not isinstance(value, list):
        return ""
    wrong = []
    for entry in value[:3]:
        if isinstance(entry, Mapping) and isinstance(entry.get("msg"), str):
            place = entry.get("loc")
            parts = place if isinstance(place, (list, tuple)) else ()
            where = ".".join(str(part) for part in parts if isinstance(part, (str, int)))
            wrong.append(f"{where}: {entry['msg']}")
    return "; ".join(wrong)


def _usage(value: object) -> Usage | None:
    counts = [_get(value, "prompt_tokens"), _get(value, "completion_tokens")]
    sound = [
        count
        for count in counts
        if isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= _MOST_TOKENS
    ]
    return Usage(*sound) if len(sound) == 2 else None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that ``Retry-After`` asks for, as a number or a date (RFC 9110, 10.2.3)."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) * unit
        except ValueError:
            continue
        if math.isfinite(seconds):
            return min(max(0.0, seconds), _LONGEST_WAIT)
    try:
        date = email.utils.parsedate_to_datetime(headers.get("retry-after", ""))
        return min(max(0.0, date.timestamp() - time.time()), _LONGEST_WAIT)
    except (TypeError, ValueError, OverflowError):
        return None
