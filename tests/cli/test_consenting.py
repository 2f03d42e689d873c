"""The question for consent at a terminal."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import subprocess
import sys

import pytest

from plainspec.cli.consenting import at_terminal
from plainspec.llm.consent import Decision, Plan, Question
from plainspec.llm.endpoint import Endpoint, read_address
from plainspec.llm.problems import LlmProblem, Why
from tests.support.patience import PATIENCE

THERE = Endpoint(read_address("https://models.example/v1"), "large")
QUESTION = Question(Plan("judge 2 pairs", "/specs/museum", 2, 100, 50), THERE)


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "decision"),
    [
        ("always\n", Decision.REMEMBER),
        ("A\n", Decision.REMEMBER),
        ("o\n", Decision.ONCE),
        ("yes\n", Decision.ONCE),
        ("\n", Decision.NO),
        ("", Decision.NO),
        ("what?\nonce\n", Decision.ONCE),
        ("x\nx\nx\na\n", Decision.NO),
    ],
)
def test_the_question_and_its_answers(
    typed: str,
    decision: Decision,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal(typed))
    assert asyncio.run(_ask(yes=False)) is decision
    shown = capsys.readouterr().err
    assert QUESTION.text in shown
    assert "Send it? [a]lways for this folder, [o]nce, [N]o:" in shown


async def _ask(*, yes: bool) -> Decision:
    return await at_terminal(yes)(QUESTION)


def test_yes_consents_for_this_run_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert asyncio.run(_ask(yes=True)) is Decision.ONCE
    assert f"{QUESTION.text} (--yes)" in capsys.readouterr().err


@pytest.mark.parametrize("stdin", [io.StringIO("always\n"), None])
def test_without_a_terminal_nobody_consents(
    stdin: io.StringIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    with pytest.raises(LlmProblem, match="Run it with --yes") as caught:
        asyncio.run(_ask(yes=False))
    assert caught.value.why is Why.NO_CONSENT


@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is POSIX's")
def test_ctrl_c_leaves_the_question() -> None:
    program = (
        "import asyncio, sys\nfrom tests.cli.test_consenting import _ask\n"
        "try: asyncio.run(_ask(yes=False))\nexcept KeyboardInterrupt: sys.exit(7)"
    )
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=theirs,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_take_terminal,
    )
    assert process.stderr is not None
    said = b""
    while b"Send it?" not in said:
        said += os.read(process.stderr.fileno(), 4096)
    os.write(ours, b"\x03")
    assert process.wait(PATIENCE) == 7
    process.stderr.close()
    os.close(ours)
    os.close(theirs)


def _take_terminal() -> None:
    """Make standard input this session's terminal, so that Ctrl-C there is a signal."""
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
