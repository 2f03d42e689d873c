"""For all tests: none reaches another computer, none fails because the machine is slow.

And none leaves anything in the user's cache.
"""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Speed is for the benches to measure: an example may take as long as the machine needs.
settings.register_profile(
    "plainspec", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("plainspec")

#: Where tests reached for; whoever they test may have swallowed the error.
_reached: list[str] = []


def _is_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in {None, "", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _watch_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        if not isinstance(address, tuple):
            return  # a Unix socket
        host = address[0]
    else:
        return
    if not _is_here(host):
        _reached.append(repr(host))
        raise AssertionError(f"a test reaches for {host!r}, which is another computer")


sys.addaudithook(_watch_network)


@pytest.fixture(autouse=True)
def stays_on_this_computer() -> Iterator[None]:
    """Fail a test that reached for another computer, whatever became of it."""
    _reached.clear()
    yield
    assert not _reached, f"the test reached for {', '.join(_reached)}"


@pytest.fixture(autouse=True, scope="session")
def caches_apart(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What is remembered of workspaces is remembered elsewhere."""
    os.environ["PLAINSPEC_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
