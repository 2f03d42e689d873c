"""One exchange with an endpoint, as the client sees it: a reply, or a fault. No library's types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

#: Told how many characters of an answer have come in so far.
Progress = Callable[[int], None]


@dataclass(frozen=True)
class Usage:
    """Tokens that one call took, as the server counts them."""

    input: int
    output: int


@dataclass(frozen=True)
class Reply:
    """What the endpoint answered.

    ``finish`` is why it stopped, ``stop`` in the ordinary case; ``refusal``
    what the model says where it declines; ``usage`` None where the server does
    not tell.
    """

    text: str
    finish: str
    refusal: str = ""
    usage: Usage | None = None


class FaultKind(str, Enum):
    """What went wrong on the way."""

    STATUS = "status"  # the server answered with an HTTP status that is none of success
    REDIRECT = "redirect"
    UNREACHABLE = "unreachable"
    TLS = "tls"
    SILENT = "silent"  # no sign of life for the endpoint's timeout
    ENDLESS = "endless"  # signs of life, but no end
    BROKEN_OFF = "broken-off"
    EVENT = "event"  # an error within the stream
    UNREADABLE = "unreadable"  # not what Chat Completions looks like
    TOO_LARGE = "too-large"


class Fault(Exception):  # noqa: N818 - the word that the tests' servers and the pages use
    """An exchange without a reply. ``said`` is the server's text, redacted and on one line.

    ``code`` is the server's own name for it, such as ``insufficient_quota``;
    ``retry_after`` the seconds that it asks to wait, None where it does not;
    ``received`` whether a part of an answer had come in.
    """

    def __init__(
        self,
        kind: FaultKind,
        said: str = "",
        *,
        status: int = 0,
        code: str = "",
        retry_after: float | None = None,
        received: bool = False,
    ) -> None:
        super().__init__(f"{kind.value} {status or ''} {code} {said}".strip())
        self.kind = kind
        self.said = said
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.received = received


class Wire(Protocol):
    """Whatever carries a Chat Completions request to an endpoint and its answer back."""

    async def complete(self, body: Mapping[str, Any], progress: Progress) -> Reply:
        """The reply to the request *body*. Raises :class:`Fault`.

        Cancellation closes the connection, so that the server stops, too.
        """
        ...

    async def close(self) -> None:
        """Close all connections."""
        ...
