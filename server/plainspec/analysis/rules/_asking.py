"""Findings that ask the author something, shared by the rules about sentences."""

from __future__ import annotations

from plainspec.analysis.rule import Finding, Fix, Replacement, Severity
from plainspec.model import Section
from plainspec.model.statements import wording
from plainspec.text.span import Span


def asked(
    span: Span,
    question: str,
    way_out: str,
    readings: tuple[Fix, ...] = (),
    severity: Severity | None = None,
) -> Finding:
    """A finding at *span* whose message is the *question* and the *way_out*."""
    return Finding(
        span, f"{question} {way_out}", question=question, readings=readings, severity=severity
    )


def replacing(title: str, *changes: tuple[Span, str]) -> Fix:
    """The reading *title*, which puts each text in the place of its span of the section."""
    return Fix(title, tuple(Replacement(span, text) for span, text in changes))


def written(section: Section, span: Span) -> str:
    """The words at *span* on one line, without marks of emphasis, with inline code as it stands."""
    return " ".join(wording(section.syntax, span).split())


def short(text: str, limit: int = 60) -> str:
    """*text*, cut between words where it is longer than *limit* code points."""
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def capitalised(text: str) -> str:
    """*text* as a sentence begins; inline code stays as it is."""
    return text[:1].upper() + text[1:]
