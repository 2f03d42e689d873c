"""A run of clarifying questions from consent to the lock file: what the command line and the editor share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from plainspec.analysis.questions import Dropped
from plainspec.index.judgements import LOCK_NAME, updated
from plainspec.index.lock_file import LockError, change
from plainspec.index.snapshot import Snapshot
from plainspec.llm.clarifying import Result, Subject, judgements_of
from plainspec.model.judgement import Judgement

_SHOWN = 60


class Recorded(NamedTuple):
    """What a run led to in one workspace folder.

    ``questions`` are how many were recorded; ``dropped`` pairs a clause's ID with each item of the
    answers that does not count; ``failed`` with why there is no answer.
    """

    questions: int
    dropped: tuple[tuple[str, Dropped], ...]
    failed: tuple[tuple[str, str], ...]
    left: tuple[str, ...]
    problem: str
    unwritten: str = ""

    @property
    def complete(self) -> bool:
        """Whether there is an answer to all that was asked, and it is recorded."""
        return not (self.failed or self.left or self.problem or self.unwritten)


def by_root(snapshot: Snapshot, wanted: Iterable[Subject]) -> dict[str, list[Subject]]:
    """*wanted* by workspace folder; without those that lie in none, whose answers nothing could hold."""
    found: dict[str, list[Subject]] = {}
    for subject in wanted:
        if root := snapshot.root(subject.path):
            found.setdefault(root, []).append(subject)
    return found


def record(
    snapshot: Snapshot,
    root: str,
    result: Result,
    model: str,
    date: str,
    write: Callable[[str, Callable[[str], str]], bool] = change,
) -> Recorded:
    """Put what *result* says into the lock file of the folder *root*."""
    made: list[Judgement] = []
    dropped: list[tuple[str, Dropped]] = []
    failed: list[tuple[str, str]] = []
    for clarified in result.clarified:
        name = name_of(clarified.subject)
        if clarified.answer is None:
            failed.append((name, clarified.problem))
            continue
        judgements, lost = judgements_of(snapshot, clarified, model, date)
        if not judgements:
            failed.append((name, "it has changed meanwhile"))
        made += judgements
        dropped += ((name, item) for item in lost)
    unwritten = ""
    if made:
        try:
            write(root, lambda text: updated(text, made))
        except LockError as error:
            unwritten = str(error)
    problem = result.problem.message if result.problem is not None else ""
    count = sum(len(judgement.questions) for judgement in made)
    return Recorded(count, tuple(dropped), tuple(failed), result.left, problem, unwritten)


def name_of(subject: Subject) -> str:
    """What a message calls *subject*: the clause's ID, or the section's heading."""
    return subject.id or (f"“{subject.headings[-1]}”" if subject.headings else "the beginning")


def summary(recorded: Recorded) -> str:
    """One or two sentences for the author."""
    if recorded.unwritten:
        return f"{_count(recorded.questions, 'question')} cannot be recorded: {recorded.unwritten}."
    said = f"{_count(recorded.questions, 'question')} recorded in {LOCK_NAME}."
    if not recorded.questions:
        said = "The model sees no open question."
        if recorded.failed or recorded.left:
            said = "There is no question to be recorded."
    whole = sum(item.whole for _, item in recorded.dropped)
    parts = [_count(whole, "item")] if whole else []
    if rest := len(recorded.dropped) - whole:
        parts.append(_count(rest, "rewrite"))
    if parts:
        said += f" Dropped: {' and '.join(parts)}."
    if recorded.failed:
        said += f" No usable answer for {_names(name for name, _ in recorded.failed)}."
    if recorded.problem:
        said += f" {recorded.problem}"
        if recorded.left:
            said += f" Not asked about: {_names(recorded.left)}."
    return said


def details(recorded: Recorded) -> list[str]:
    """A line on each item that does not count and each answer that there is none of."""
    lines = [f"{name}: no usable answer: {why}" for name, why in recorded.failed]
    for name, item in recorded.dropped:
        words = item.quote if len(item.quote) <= _SHOWN else f"{item.quote[: _SHOWN - 1]}…"
        what = "is dropped:" if item.whole else "is kept, but a rewrite of it"
        lines.append(f"{name}: “{words}” {what} {item.reason}")
    return lines


def _names(names: Iterable[str]) -> str:
    shown: Sequence[str] = [name or "a section" for name in names]
    more = f" and {len(shown) - 4} more" if len(shown) > 4 else ""
    return ", ".join(shown[:4]) + more


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
