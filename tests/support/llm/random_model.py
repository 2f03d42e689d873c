"""llama.cpp's own server with random weights, as a process of its own on the loopback interface.

What it answers means nothing, and all of it is real: streaming, answers that keep to a schema,
refusals, cancellation. Run as a module it is that process.
"""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

KEY = "sk-random-weights-0123456789"

#: How many answers it writes at once.
SLOTS = 2


@dataclass
class RandomModel:
    """The server that runs; ``base_url`` ends in ``/v1``."""

    base_url: str
    key: str = KEY

    def written(self) -> int:
        """How many tokens it has written, in all answers that have ended."""
        return self._metric("tokens_predicted_total")

    def busy(self) -> int:
        """How many answers it is writing now."""
        return self._metric("requests_processing")

    def _metric(self, name: str) -> int:
        request = urllib.request.Request(
            self.base_url.removesuffix("/v1") + "/metrics",
            headers={"Authorization": f"Bearer {self.key}"},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read().decode()
        (count,) = re.findall(rf"^llamacpp:{name} (\d+)", text, re.MULTILINE)
        return int(count)


def required() -> None:
    """Skip where there is no llama.cpp to be had for this computer; on CI that is a failure."""
    missing = [n for n in ("xllamacpp", "gguf") if importlib.util.find_spec(n) is None]
    if not missing:
        return
    reason = f"there is no {' and no '.join(missing)} here"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def random_model(folder: Path) -> Iterator[RandomModel]:
    """Serve a model of random numbers, made in *folder*."""
    required()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.llm.random_model", str(folder / "tiny.gguf")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[3],
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), address
        yield RandomModel(f"{address}/v1")
    finally:
        process.stdin.close()  # which ends it
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def _serve(path: Path) -> None:
    import xllamacpp

    from tests.support.llm.tiny_gguf import make

    make(path)
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.n_ctx = 8192 * SLOTS
    parameters.n_parallel = SLOTS
    parameters.port = 0
    parameters.hostnames = ["127.0.0.1"]
    parameters.api_keys = [KEY]
    parameters.cpuparams.n_threads = 1  # more of them wait for each other on busy cores
    parameters.warmup = False
    parameters.endpoint_metrics = True  # tells how much it has written
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)
    sys.stdin.read()  # until the test is over
    os._exit(0)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
