"""The fuzzers in a bounded form. ``make fuzz`` and ``make soak`` let them run for longer."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import platform
import sys
from pathlib import Path

import pytest

from tests.fuzz.__main__ import ENCODINGS, run_target
from tests.fuzz.editing import edit_at_random
from tests.fuzz.killing import kill_at_random
from tests.fuzz.messages import session
from tests.fuzz.soak import leaks, soak
from tests.fuzz.targets import TARGETS
from tests.support.patience import PATIENCE

CORPUS = Path(__file__).parent / "corpus"
#: How many inputs each target is given: what takes four seconds or so, and always the same ones.
RUNS = {"parsing": 25, "syncing": 150, "configuring": 400, "scanning": 1000, "judging": 5000}
assert RUNS.keys() == TARGETS.keys()
on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads /proc, so that it needs Linux"
)


@pytest.mark.parametrize("target", TARGETS)
def test_the_inputs_that_the_fuzzer_begins_with(target: str) -> None:
    inputs = sorted((CORPUS / target).iterdir())
    assert inputs
    for path in inputs:
        TARGETS[target](path.read_bytes())
    TARGETS[target](b"")


@pytest.mark.parametrize(("target", "runs"), RUNS.items())
def test_the_coverage_guided_fuzzer_finds_nothing(target: str, runs: int, tmp_path: Path) -> None:
    if importlib.util.find_spec("atheris") is None:
        here = f"Python {platform.python_version()}, {platform.system()} on {platform.machine()}"
        if "CI" in os.environ:
            pytest.fail("atheris is not installed, which CI needs")
        pytest.skip(f"atheris is not installed; it may not exist for {here}")
    outcome = run_target(target, round(PATIENCE), seed=1, found=tmp_path, runs=runs)
    assert not outcome.findings, "\n".join(outcome.findings)
    assert outcome.executions >= runs


@pytest.mark.parametrize("number", range(6))
def test_random_messages(number: int) -> None:
    assert session(number) >= 250


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_random_edits_renames_and_files_give_what_a_fresh_start_gives(
    encoding: str, tmp_path: Path
) -> None:
    renames = asyncio.run(edit_at_random(tmp_path.resolve(), encoding, steps=600, seed=1))
    assert renames > 0


def test_nothing_that_the_server_holds_grows_with_the_work(tmp_path: Path) -> None:
    edits = 900
    assert leaks(asyncio.run(soak(tmp_path.resolve(), edits)), edits) == []


@on_linux
def test_a_killed_server_loses_nothing() -> None:
    kill_at_random(times=2, seed=1, files=30)


@on_linux
def test_a_server_killed_with_its_workers_and_its_cache_loses_nothing() -> None:
    """So many files are read by worker processes, and kept on disk for the next start."""
    kill_at_random(times=3, seed=2, files=320)
