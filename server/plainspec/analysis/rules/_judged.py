"""What findings that tell a language model's opinion have in common."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.judged import Opinion, opinions, recorded_key
from plainspec.analysis.rule import Context
from plainspec.index.facts import Located
from plainspec.model import DocumentKind, Section
from plainspec.model.judgement import Judgement, Task


def told(section: Section, context: Context, task: Task) -> Iterator[Opinion]:
    """The opinions of *task* about clauses of *section*."""
    if context.document.kind in (DocumentKind.SPEC, DocumentKind.PROSE):
        path = context.document.path
        yield from opinions(section, path, task, context.once(_recorded, section))


def _recorded(section: Section, context: Context) -> tuple[Located, ...]:
    return context.lookup(recorded_key(section, context.document.path))


def attribution(judgement: Judgement) -> str:
    """Whose opinion it is: ``A model's opinion (gpt-5, 2026-11-21)``."""
    known = [judgement.model, judgement.date]
    if judgement.confidence:
        known.append(f"{judgement.confidence} % sure")
    return f"A model's opinion ({', '.join(filter(None, known))})"


def dismissal_of(opinion: Opinion, quote: str = "") -> str | None:
    """The reason for which *opinion*, or its question about the words *quote*, is dismissed, or None."""
    return next((each.reason for each in opinion.dismissed if each.quote == quote), None)
