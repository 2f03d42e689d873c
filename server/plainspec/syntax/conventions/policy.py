"""A policy's convention: a heading names the clause, its parts stand below.

::

    ## Policy Section: SY73 - Avoid Sycophancy
    ### Specification
    ### Test Cases (sy73.md)
    ### Success Criteria
"""

from __future__ import annotations

import re

import msgspec

from plainspec.syntax.conventions.base import ClauseMark, Hints, Marks, TestHeader
from plainspec.syntax.conventions.generic import mentions
from plainspec.syntax.ids import clause_key
from plainspec.syntax.nodes import SectionSyntax
from plainspec.syntax.prompts import read_prompts
from plainspec.syntax.test_cases import read_policy_items
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_HEADING = Pattern(
    r"policy\s+section\s*:\s*([^\W_]+(?:[-_][^\W_]+)*)(?:\s*[-–—:]\s*(.*))?$", re.IGNORECASE
)
_TEST_CASES = Pattern(r"test\s+cases?\b(?:\s*\(\s*([^()\s]+?)(?:\.md)?\s*\))?", re.IGNORECASE)
#: A mention in the text, in any of an ID's spellings: SY73, sy73, sy-73. The index knows the clauses.
_MENTION = re.compile(r"(?<![\w/#.-])[A-Za-z]{2,}[-_]?\d+(?![\w-]|\.\d)")


class Policy:
    """``## Policy Section: ID - Title`` defines a clause; ``### Test Cases`` below tests it."""

    name = "policy"

    def read(self, section: SectionSyntax, hints: Hints) -> Marks:
        """The clause that the heading names, or the test cases of the enclosing one; citations."""
        body = section.heading.span.end if section.heading is not None else 0
        cited = tuple(c for c in mentions(section, _MENTION) if c.span.start >= body)
        return msgspec.structs.replace(self._marks(section, hints), citations=cited)

    def _marks(self, section: SectionSyntax, hints: Hints) -> Marks:
        heading = section.heading
        if heading is None:
            return Marks(prompts=read_prompts(section))
        source = heading.title_span.of(section.text)
        if match := _HEADING.match(source):
            at = heading.title_span.start
            id_span = Span(at + match.start(1), at + match.end(1))
            extent = Span(heading.span.end, len(section.text.rstrip()))
            title = (match[2] or "").strip()
            clause = ClauseMark(match[1], id_span, heading.title_span, extent, title)
            return Marks((clause,), prompts=read_prompts(section))
        if match := _TEST_CASES.match(source):
            return self._test_cases(section, heading.title_span.start, match, hints.enclosing)
        return Marks(prompts=read_prompts(section))

    def _test_cases(
        self, section: SectionSyntax, at: int, match: re.Match[str], enclosing: str
    ) -> Marks:
        identifier = match[1] or enclosing
        header = None
        if identifier:
            # Without "(sy73.md)" the heading itself stands for the ID.
            inner = match.span(1) if match[1] else match.span()
            span = Span(at + inner[0], at + inner[1])
            header = TestHeader(
                identifier, clause_key(identifier), span, span, "", Span(span.end, span.end)
            )
        prompts = read_policy_items(section) + read_prompts(section)
        return Marks(header=header, prompts=tuple(sorted(prompts, key=lambda p: p.span)))


def is_policy_heading(title: str) -> bool:
    """Whether a heading's title names a clause in this convention."""
    return _HEADING.match(title) is not None
