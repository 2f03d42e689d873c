"""Asking whoever sits at the terminal for consent."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator

from plainspec.cli.output import tell
from plainspec.llm.consent import Consenter, Decision, Question
from plainspec.llm.problems import LlmProblem, Why

_ANSWERS = {
    "a": Decision.REMEMBER,
    "always": Decision.REMEMBER,
    "o": Decision.ONCE,
    "once": Decision.ONCE,
    "y": Decision.ONCE,
    "yes": Decision.ONCE,
    "n": Decision.NO,
    "no": Decision.NO,
    "": Decision.NO,
}
_MOST_QUESTIONS = 3


def at_terminal(yes: bool) -> Consenter:
    """Consents when the user does; *yes* (``--yes``) is consent for this run, and says so.

    Raises LlmProblem where there is nobody to ask.
    """

    async def ask(question: Question) -> Decision:
        if yes:
            tell(f"plainspec: {question.text} (--yes)")
            return Decision.ONCE
        if sys.stdin is None or not sys.stdin.isatty():
            raise LlmProblem(
                f"{question.text} Nothing was sent: there is no terminal to ask you at. Run it "
                "with --yes to consent, or once in a terminal.",
                Why.NO_CONSENT,
            )
        with _interruptible():  # nothing else waits for the event loop yet
            return _ask(question)

    return ask


def _ask(question: Question) -> Decision:
    tell(question.text)
    for _ in range(_MOST_QUESTIONS):
        tell("Send it? [a]lways for this folder, [o]nce, [N]o:")
        line = sys.stdin.readline()
        decision = _ANSWERS.get(line.strip().casefold()) if line else Decision.NO
        if decision is not None:
            return decision
    return Decision.NO


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C end the reading; asyncio's own handler only notes it for later."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
