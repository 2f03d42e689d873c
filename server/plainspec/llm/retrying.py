"""When a call is made again, after how long, and for how long altogether."""

from __future__ import annotations

import random
from dataclasses import dataclass

from plainspec.llm.exchange import Fault, FaultKind

#: Statuses that pass: too many requests, a server that is busy, starting or restarting.
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})

#: Codes of a 429 that no waiting helps: there is no money left.
EXHAUSTED = ("insufficient_quota", "billing", "quota_exceeded", "credit")


@dataclass(frozen=True)
class Patience:
    """How often and how long. ``seconds`` bounds all waiting for one answer together."""

    attempts: int = 4
    seconds: float = 60.0
    first: float = 0.5
    most: float = 8.0

    def wait(self, fault: Fault, failed: int, waited: float) -> float | None:
        """Seconds until the call that *failed* so many times is made again; None for never.

        *waited* is how many seconds have gone into waiting already. What the
        server asks for (``Retry-After``) is honoured or, where it is more than
        is left, the end: asking earlier would be refused again.
        """
        if failed >= self.attempts or not passes(fault):
            return None
        seconds = fault.retry_after
        if seconds is None:
            seconds = min(self.most, self.first * 2.0 ** (failed - 1))
            # Spread out, so that calls that failed together do not come back together.
            seconds *= random.uniform(0.75, 1.25)  # noqa: S311 - nothing to guess here
        return seconds if waited + seconds <= self.seconds else None


def exhausted(fault: Fault) -> bool:
    """Whether *fault* says that the account has no quota left."""
    said = f"{fault.code} {fault.said}".casefold()
    return fault.status in {402, 403, 429} and any(word in said for word in EXHAUSTED)


def passes(fault: Fault) -> bool:
    """Whether the same call may succeed later."""
    if fault.kind is FaultKind.STATUS:
        return fault.status in _PASSING and not exhausted(fault)
    if fault.kind is FaultKind.EVENT:
        return not any(word in f"{fault.code} {fault.said}".casefold() for word in EXHAUSTED)
    return fault.kind in {FaultKind.UNREACHABLE, FaultKind.BROKEN_OFF}
