"""An endpoint: where a model is asked, under which name and with which key."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field

from plainspec.llm.secret import Redactor, Secret

#: OpenAI's own service.
OPENAI = "https://api.openai.com/v1"

# One reading only: libraries differ over spaces, backslashes, `@` and `?` in URLs, and a key
# must not go to the host that another reading finds.
_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])"
    r"(?::(?P<port>[0-9]{1,5}))?(?P<path>(?:/[A-Za-z0-9._~%-]+)*)/?\Z",
    re.IGNORECASE,
)
_DEFAULT_PORTS = {"http": 80, "https": 443}


class UrlError(ValueError):
    """The text is no base URL that plainspec uses; the message says why, without the text."""


@dataclass(frozen=True)
class Address:
    """A checked base URL without a slash at its end; ``origin`` is scheme, host and port."""

    base_url: str
    origin: str
    host: str
    loopback: bool

    @property
    def is_openai(self) -> bool:
        """Whether OpenAI itself answers here, or Azure with OpenAI's models."""
        return self.host == "api.openai.com" or self.host.endswith(
            (".api.openai.com", ".openai.azure.com", ".services.ai.azure.com")
        )


def read_address(url: str) -> Address:
    """The address that *url* names. Raises :class:`UrlError`.

    ``https`` is required, but for loopback. Neither user names nor queries
    are taken: what identifies the user goes into headers.
    """
    match = _URL.match(url.strip())
    if match is None:
        raise UrlError(
            "is no base URL such as https://api.openai.com/v1 (scheme, host, perhaps a port and "
            "a path; no user name, no query)"
        )
    scheme, host = match["scheme"].lower(), match["host"].lower()
    port = int(match["port"] or _DEFAULT_PORTS[scheme])
    if not 0 < port < 65536:
        raise UrlError("names a port that does not exist")
    if host.startswith("["):
        try:
            host = f"[{ipaddress.IPv6Address(host[1:-1])}]"
        except ValueError:
            raise UrlError("names no IPv6 address between its brackets") from None
    loopback = _is_loopback(host)
    if scheme == "http" and not loopback:
        raise UrlError(
            "begins with http://, which sends text and key in the clear; use https:// (http:// "
            "is for this computer only: 127.0.0.1, [::1], localhost)"
        )
    shown = "" if port == _DEFAULT_PORTS[scheme] else f":{port}"
    origin = f"{scheme}://{host}{shown}"
    return Address(origin + match["path"], origin, host, loopback)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


@dataclass(frozen=True)
class Price:
    """What a million tokens cost, and in which currency."""

    input: float
    output: float
    currency: str = "USD"

    def of(self, input_tokens: int, output_tokens: int) -> float:
        """The price of so many tokens."""
        return (self.input * input_tokens + self.output * output_tokens) / 1_000_000


@dataclass(frozen=True)
class Endpoint:
    """All that a call needs. ``key`` is empty for servers that ask for none.

    ``timeout`` is how many seconds the server may stay silent;
    ``max_output_tokens`` raises the bound of every answer, for models that
    think before they answer; ``concurrency`` is how many calls run at once.
    """

    address: Address
    model: str
    key: Secret = field(default_factory=lambda: Secret(""))
    headers: tuple[tuple[str, Secret], ...] = ()
    timeout: float = 120.0
    max_output_tokens: int = 0
    concurrency: int = 4
    price: Price | None = None

    @property
    def redactor(self) -> Redactor:
        """What takes this endpoint's secrets out of a text."""
        return Redactor((self.key, *(value for _, value in self.headers)))
