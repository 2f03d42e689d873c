"""How much may be used: calls, tokens and money, in one run and in a day.

A run is one command or one action in an editor. What a day has used stands in a file of lines that
are only ever added, so that two processes do not lose each other's. Before a call, the most that
it can take is set aside; after it, what it did not take is given back.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from plainspec.llm.endpoint import Price
from plainspec.llm.exchange import Usage
from plainspec.llm.problems import LlmProblem, Why

_PREFIX = "use-"
_SUFFIX = ".jsonl"
_CHUNK = 1 << 20  # bytes


@dataclass(frozen=True)
class Limits:
    """The bounds. None is no bound; money needs a price in the configuration."""

    calls_per_run: int = 200
    calls_per_day: int = 2_000
    tokens_per_run: int = 1_000_000
    tokens_per_day: int = 5_000_000
    money_per_run: float | None = None
    money_per_day: float | None = None

    @property
    def needs_price(self) -> bool:
        """Whether money is bounded."""
        return self.money_per_run is not None or self.money_per_day is not None


class Used(msgspec.Struct, frozen=True):
    """What was used: calls, tokens in and out, and their price where one is known."""

    calls: int = 0
    input: int = 0
    output: int = 0
    money: float = 0.0

    def __add__(self, other: Used) -> Used:
        return Used(
            self.calls + other.calls,
            self.input + other.input,
            self.output + other.output,
            self.money + other.money,
        )

    def __sub__(self, other: Used) -> Used:
        return self + Used(-other.calls, -other.input, -other.output, -other.money)

    @property
    def tokens(self) -> int:
        """Tokens in both directions."""
        return self.input + self.output


class Ledger:
    """What was used on each day, in *folder*; None remembers nothing on disk."""

    def __init__(
        self,
        folder: Path | None,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self._folder = folder
        self._today = today
        self._unwritten = Used()
        #: The file that was read, up to where, and the sum until there.
        self._read: tuple[Path | None, int, Used] = (None, 0, Used())

    def today(self) -> Used:
        """What all processes have used today, as far as is known."""
        path = self._path()
        if path is None:
            return self._unwritten
        _, start, used = self._read if self._read[0] == path else (path, 0, Used())
        try:
            with path.open("rb") as file:
                file.seek(start)
                while chunk := file.read(_CHUNK):
                    whole = chunk.rfind(b"\n") + 1
                    if not whole:
                        break  # the last line is being written
                    used += _sum(chunk[:whole])
                    start += whole
                    file.seek(start)
        except OSError:
            return used + self._unwritten
        self._read = (path, start, used)
        return used + self._unwritten

    def add(self, used: Used) -> None:
        """Note *used*, which may be negative: given back."""
        path = self._path()
        try:
            if path is None:
                raise OSError
            if not path.exists():
                self._begin_day(path)
            line = msgspec.json.encode(used) + b"\n"
            # O_APPEND: each line goes to the end, whoever else writes.
            handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, line)
            finally:
                os.close(handle)
        except OSError:  # a full disk must not make the day's bound void: count here at least
            self._unwritten += used

    def _path(self) -> Path | None:
        if self._folder is None:
            return None
        return self._folder / f"{_PREFIX}{self._today().isoformat()}{_SUFFIX}"

    def _begin_day(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for old in path.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
            if old.name < path.name:
                old.unlink(missing_ok=True)


def _sum(lines: bytes) -> Used:
    used = Used()
    for line in lines.split(b"\n"):
        try:
            used += msgspec.json.decode(line, type=Used)
        except msgspec.DecodeError:
            continue  # of a process that was killed in the middle, or the empty last one
    return used


@dataclass
class Budget:
    """The budget of one run. A :class:`plainspec.llm.client.Meter`."""

    limits: Limits
    ledger: Ledger
    price: Price | None = None
    used: Used = field(default_factory=Used)

    def hold(self, most: Usage) -> Held:
        """Set *most* aside for one call. Raises LlmProblem where a bound would be passed."""
        wanted = self._used(most)
        limits = self.limits
        self._check(
            self.used + wanted,
            "this run",
            "per-run",
            (limits.calls_per_run, limits.tokens_per_run, limits.money_per_run),
        )
        # First noted and then compared: two processes must not both find room for one call.
        self.ledger.add(wanted)
        try:
            self._check(
                self.ledger.today(),
                "today",
                "per-day",
                (limits.calls_per_day, limits.tokens_per_day, limits.money_per_day),
            )
        except LlmProblem:
            self.ledger.add(Used() - wanted)
            raise
        self.used += wanted
        return Held(self, wanted)

    def note(self, change: Used) -> None:
        """Correct what was used by *change*."""
        self.used += change
        self.ledger.add(change)

    def _used(self, usage: Usage) -> Used:
        money = self.price.of(usage.input, usage.output) if self.price else 0.0
        return Used(1, usage.input, usage.output, money)

    def _check(
        self, after: Used, when: str, option: str, most: tuple[int, int, float | None]
    ) -> None:
        calls, tokens, money = most
        if after.calls > calls:
            raise self._spent(f"{_calls(calls)} for {when}", f"calls-{option}")
        if after.tokens > tokens:
            raise self._spent(f"{tokens:,} tokens for {when}", f"tokens-{option}")
        if money is not None and after.money > money:
            currency = self.price.currency if self.price else ""
            raise self._spent(f"{money:.2f} {currency} for {when}", f"money-{option}")

    def _spent(self, what: str, option: str) -> LlmProblem:
        return LlmProblem(
            f"The budget of {what} has no room for another call. So far: {self.report()}. What "
            f"was finished is kept. {option} under [llm.budget] in the user configuration raises "
            "the bound.",
            Why.BUDGET,
        )

    def report(self) -> str:
        """What this run has used, in words."""
        return described(self.used, self.price)

    def usage(self, usage: Usage) -> Used:
        """*usage* with its price."""
        return self._used(usage)


@dataclass
class Held:
    """What is set aside for one call."""

    budget: Budget
    wanted: Used
    open: bool = True

    def settle(self, usage: Usage) -> None:
        """The call took *usage*."""
        if self.open:
            self.open = False
            self.budget.note(self.budget.usage(usage) - self.wanted)

    def release(self) -> None:
        """The call was refused, and cost nothing but itself: it counts as a call."""
        if self.open:
            self.open = False
            self.budget.note(Used(1) - self.wanted)


def described(used: Used, price: Price | None) -> str:
    """*used* in words."""
    text = f"{_calls(used.calls)}, {used.input:,} tokens sent and {used.output:,} received"
    return f"{text}, about {used.money:.4f} {price.currency}" if price else text


def _calls(count: int) -> str:
    return f"{count:,} call{'' if count == 1 else 's'}"
