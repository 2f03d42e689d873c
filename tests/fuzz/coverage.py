"""Run one target under the coverage-guided fuzzer until it fails or its time is over.

    python -m tests.fuzz.coverage TARGET [--seconds 60] [--runs N] [--seed 1] [--found FOLDER]
    python -m tests.fuzz.coverage TARGET --repeat FILE

What libFuzzer says goes to standard error; the exit code is not 0 if there was a finding.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
#: Inputs are at most this many bytes long: small ones find as much, and are read by people.
_LONGEST = 2048
#: Seconds after which an input counts as one that hangs.
_HANGS = 30
#: Megabytes (2^20 bytes) that the process may take.
_MEMORY = 2048


def main() -> None:
    """Parse the arguments and fuzz."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument(
        "--runs", type=int, default=-1, help="inputs at most; without it, any number"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--found", type=Path, default=HERE / "found")
    parser.add_argument("--repeat", type=Path)
    arguments = parser.parse_args()
    if arguments.repeat is not None:
        from tests.fuzz.targets import TARGETS

        TARGETS[arguments.target](arguments.repeat.read_bytes())
        return
    _fuzz(arguments.target, arguments.seconds, arguments.runs, arguments.seed, arguments.found)


def _fuzz(name: str, seconds: int, runs: int, seed: int, found: Path) -> None:
    atheris: Any = importlib.import_module("atheris")  # not there on every system

    with atheris.instrument_imports(include=["plainspec"]):
        from tests.fuzz.targets import TARGETS, words
    found.mkdir(parents=True, exist_ok=True)
    # libFuzzer ends the process itself, so nobody is left to remove this folder: the caller does.
    work = Path(tempfile.mkdtemp(prefix="inputs-", dir=found))
    dictionary = work.with_suffix(".words")
    dictionary.write_bytes(b"".join(b'"%b"\n' % _quoted(word) for word in words(name)))
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-runs={runs}",
            f"-seed={seed}",
            f"-max_len={_LONGEST}",
            f"-timeout={_HANGS}",
            f"-rss_limit_mb={_MEMORY}",
            f"-artifact_prefix={found}/{name}-",
            f"-dict={dictionary}",
            "-print_final_stats=1",
            "-verbosity=0",
            str(work),
            str(HERE / "corpus" / name),
        ],
        TARGETS[name],
    )
    atheris.Fuzz()


def _quoted(word: bytes) -> bytes:
    return b"".join(
        b"%c" % byte if 32 <= byte < 127 and byte not in b'"\\' else b"\\x%02x" % byte
        for byte in word
    )


if __name__ == "__main__":
    main()
