"""Test files: a header that names the clause, then its challenge prompts.

One reader for every convention, since a prompt may be moved from one to
another: ``Examples for [^sy73] in Title:`` or a heading that names the ID
begins the file; conversations in fences and policy items are its prompts.
"""

from __future__ import annotations

import re

from plainspec.syntax.conventions.base import Marks, TestHeader
from plainspec.syntax.conventions.model_spec import cited_footnotes
from plainspec.syntax.ids import clause_key
from plainspec.syntax.nodes import BlockKind, SectionSyntax
from plainspec.syntax.prompts import read_prompts
from plainspec.syntax.test_cases import read_policy_items
from plainspec.text.span import Span

_HEADER = re.compile(
    r"Examples?\s+for\s+(\[\^([^\]\s]+)\]|([^\W_]+(?:[-_][^\W_]+)*))(?:\s+in\s+|\s*(?::\s*)?$)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:(?:test\s+cases?|examples?|tests?|challenge\s+prompts?)\s+(?:for|of)\s+)?"
    r"\[?\^?([A-Za-z]+[-_]?\d+[A-Za-z]?|[A-Z]+(?:-[A-Z0-9]+)*-\d+)\]?(?=\s*[-–—:.]|\s*$)(?:\s*[-–—:.]\s*(.*))?",
    re.IGNORECASE,
)


def read_test_section(section: SectionSyntax, *, first: bool) -> Marks:
    """The marks in one section of a test file; only the *first* one can hold the header."""
    header = read_header(section) if first else None
    prompts = read_prompts(section) + read_policy_items(section)
    inside = header.marker_span if header else None
    citations = tuple(
        c for c in cited_footnotes(section) if inside is None or not inside.overlaps(c.span)
    )
    return Marks((), citations, header, tuple(sorted(prompts, key=lambda p: p.span)))


def read_header(section: SectionSyntax) -> TestHeader | None:
    """The header in a test file's first section, or None."""
    if section.heading is not None:
        span = section.heading.title_span
        for pattern in (_HEADER, _HEADING):
            if match := pattern.match(span.of(section.text)):
                return _header(match, span.start, pattern is _HEADER)
    for block in section.blocks:
        if block.kind is BlockKind.PARAGRAPH:
            match = _HEADER.match(block.span.of(section.text))
            return _header(match, block.span.start, True) if match else None
        # A comment, such as a suppression, may stand above the header.
        if block.kind not in (BlockKind.HEADING, BlockKind.HTML):
            return None
    return None


def _header(match: re.Match[str], at: int, sentence: bool) -> TestHeader:
    end = match.end(1)
    if sentence:
        group = 2 if match[2] else 3
        title = match.string[match.end() :].rstrip().removesuffix(":").rstrip()
        span = (match.end(), match.end() + len(title)) if title else (end, end)
    else:
        group = 1
        title = match[2] or ""
        span = match.span(2) if title else (end, end)
    return TestHeader(
        match[group],
        clause_key(match[group]),
        Span(at + match.start(group), at + match.end(group)),
        Span(at + match.start(1), at + end),
        " ".join(title.split()),
        Span(at + span[0], at + span[1]),
    )
