"""Fuzz everything for a while, on two processors, and tell what came of it.

    python -m tests.fuzz [--seconds 600] [--seed 1]
    python -m tests.fuzz --part messages --seed 7 --seconds 60

Findings are written to tests/fuzz/found/, with how to repeat them; the exit
code is 1 if there is one.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.editing import edit_at_random
from tests.fuzz.killing import kill_at_random
from tests.fuzz.messages import session
from tests.fuzz.targets import TARGETS

HERE = Path(__file__).parent
FOUND = HERE / "found"
ENCODINGS = ("utf-8", "utf-16", "utf-32")
#: Edits of one run in one encoding, each compared with a fresh start after every hundredth.
EDITS = 10_000
#: A target that fails so often is not tried again.
_ENOUGH = 3


class Outcome(NamedTuple):
    """What came of one part: how often it was executed, what it found (a text each), how long it took."""

    name: str
    executions: int
    findings: tuple[str, ...]
    seconds: float


def run_target(
    name: str, seconds: int, seed: int, found: Path = FOUND, runs: int | None = None
) -> Outcome:
    """Fuzz *name* with coverage for so many *seconds* or *runs*; a finding begins it anew with another seed."""
    began = time.monotonic()
    executions = 0
    findings: list[str] = []
    while len(findings) < _ENOUGH and (left := seconds - (time.monotonic() - began)) >= 1:
        found.mkdir(parents=True, exist_ok=True)
        before = set(found.iterdir())
        command = [sys.executable, "-m", "tests.fuzz.coverage", name]
        command += ["--seconds", str(round(left)), "--seed", str(seed), "--found", str(found)]
        if runs is not None:
            command += ["--runs", str(runs)]
        ended = subprocess.run(
            command, cwd=HERE.parents[1], capture_output=True, encoding="utf-8", errors="replace"
        )
        said = ended.stderr
        made = set(found.iterdir()) - before
        for left_over in made:
            if left_over.name.startswith("inputs-"):
                shutil.rmtree(left_over) if left_over.is_dir() else left_over.unlink()
        count = re.search(r"number_of_executed_units: (\d+)", said)
        executions += int(count[1]) if count else 0
        if ended.returncode == 0:
            break
        seed += 1
        inputs = [path for path in made if path.exists()]
        findings.append(_told(name, inputs, ended.stdout + said))
        for path in inputs:
            path.with_suffix(".txt").write_text(findings[-1], encoding="utf-8")
    return Outcome(name, executions, tuple(findings), time.monotonic() - began)


def _told(name: str, inputs: list[Path], said: str) -> str:
    """A finding for people: what went wrong, with which input, and how to repeat it."""
    start = max(said.find("=== Uncaught Python exception"), said.find("ALARM"), 0)
    lines = [said[start : start + 3000]] if start else [said[-3000:]]
    for path in inputs:
        lines += [
            f"input: {path.read_bytes()[:1000]!r}",
            f"repeat: python -m tests.fuzz.coverage {name} --repeat {path}",
        ]
    return "\n".join(lines)


# -- parts that need no coverage -----------------------------------------------------------


def run_messages(seconds: float, seed: int) -> Iterator[tuple[int, Callable[[], int]]]:
    """Sessions of random messages, by number."""
    until = time.monotonic() + seconds
    number = seed * 10_000
    while time.monotonic() < until:
        yield number, lambda n=number: session(n)  # type: ignore[misc]  # mypy cannot type a lambda's defaults
        number += 1


def run_editing(seconds: float, seed: int) -> Iterator[tuple[int, Callable[[], int]]]:
    """``EDITS`` edits in each encoding, once, however long that takes."""
    for encoding in ENCODINGS:
        yield seed, lambda e=encoding: _edit(e, seed)  # type: ignore[misc]  # as above


def _edit(encoding: str, seed: int) -> int:
    with tempfile.TemporaryDirectory(prefix="plainspec-editing-") as folder:
        asyncio.run(edit_at_random(Path(folder).resolve(), encoding, EDITS, seed))
    return EDITS


def run_killing(seconds: float, seed: int) -> Iterator[tuple[int, Callable[[], int]]]:
    """Servers that are killed."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        files = 320 if seed % 2 else 60  # the many are read by workers, and cached
        yield seed, lambda s=seed, f=files: kill_at_random(3, s, f)  # type: ignore[misc]  # as above
        seed += 1


PARTS = {"messages": run_messages, "editing": run_editing, "killing": run_killing}


def run_part(name: str, seconds: float, seed: int) -> Outcome:
    """Do *name* for so many *seconds* in this process."""
    began = time.monotonic()
    executions = 0
    findings: list[str] = []
    for number, work in PARTS[name](seconds, seed):
        try:
            executions += work()
        except Exception:
            repeat = f"repeat: python -m tests.fuzz --part {name} --seed {number}"
            if name == "messages":
                repeat = f"repeat: python -c 'from tests.fuzz.messages import session; session({number})'"
            findings.append(f"{traceback.format_exc()[-5000:]}\n{repeat}")
            FOUND.mkdir(exist_ok=True)
            (FOUND / f"{name}-{number}.txt").write_text(findings[-1], encoding="utf-8")
            if len(findings) >= _ENOUGH:
                break
    return Outcome(name, executions, tuple(findings), time.monotonic() - began)


def run_all(seconds: int, seed: int) -> Iterator[Outcome]:
    """Everything, in two lanes: what needs coverage, and what needs a server."""

    def first() -> list[Outcome]:
        return [run_target(name, seconds // len(TARGETS), seed) for name in TARGETS]

    def second() -> list[Outcome]:
        began = time.monotonic()
        outcomes = [_apart("editing", 0, seed), _apart("killing", seconds // 10, seed)]
        left = max(30, seconds - (time.monotonic() - began))
        return [*outcomes, _apart("messages", round(left), seed)]

    with ThreadPoolExecutor(2) as pool:
        for lane in [pool.submit(first), pool.submit(second)]:
            yield from lane.result()


def _apart(name: str, seconds: int, seed: int) -> Outcome:
    """:func:`run_part` in a process of its own."""
    command = [sys.executable, "-m", "tests.fuzz", "--part", name]
    command += ["--seconds", str(seconds), "--seed", str(seed)]
    began = time.monotonic()
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace")
    count = re.search(r"^executions: (\d+)$", ended.stdout, re.MULTILINE)
    findings = tuple(ended.stdout.split(_RULE)[1:]) if count else (ended.stderr[-3000:],)
    return Outcome(name, int(count[1]) if count else 0, findings, time.monotonic() - began)


_RULE = "\n" + "-" * 70 + "\n"


def main() -> int:
    """Parse the arguments, fuzz, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--seed", type=int, default=random.randrange(1, 100_000))
    parser.add_argument("--part", choices=sorted(PARTS))
    arguments = parser.parse_args()
    if arguments.part:
        outcome = run_part(arguments.part, arguments.seconds, arguments.seed)
        print(f"executions: {outcome.executions}", *outcome.findings, sep=_RULE)
        return bool(outcome.findings)
    print(f"seed {arguments.seed}, {arguments.seconds} s; findings go to {FOUND}", flush=True)
    outcomes = []
    print(f"{'':12} {'executions':>10} {'findings':>8} {'seconds':>8}")
    for outcome in run_all(arguments.seconds, arguments.seed):
        outcomes.append(outcome)
        name, executions, findings, seconds = outcome
        print(f"{name:12} {executions:10} {len(findings):8} {seconds:8.0f}", flush=True)
    for outcome in outcomes:
        for finding in outcome.findings:
            print(_RULE, outcome.name, "\n", finding, sep="")
    return any(outcome.findings for outcome in outcomes)


if __name__ == "__main__":
    sys.exit(main())
