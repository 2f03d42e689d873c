"""Which tests belong to which clause: shared by the rules about test files."""

from __future__ import annotations

from plainspec.analysis.rule import Context
from plainspec.index.facts import (
    ClauseFact,
    Located,
    TestFact,
    belongs,
    clause_fact_key,
    code_key,
    test_key,
)
from plainspec.index.paths import folder_of
from plainspec.model import DocumentKind, Section, clause_key
from plainspec.syntax.source import CodeCitation
from plainspec.text.span import Span

_LONGEST = 40


def shown(name: str) -> str:
    """*name* as a message quotes it: in backticks, and cut where it is very long."""
    name = " ".join(name.split())
    return f"`{name if len(name) <= _LONGEST else name[: _LONGEST - 1] + '…'}`"


def own_test(section: Section, context: Context) -> TestFact | None:
    """The test file that *section* begins, or the test cases that it holds in a spec document."""
    info, header = context.document, section.header
    if info.kind is DocumentKind.SPEC and header is not None and section.prompts:
        return TestFact(header.id, header.key, info.scope, header, len(section.prompts))
    if info.kind is not DocumentKind.TEST or not context.first_section:
        return None
    key = header.key if header is not None else clause_key(info.test_id)
    return next((t.value for t in context.lookup(test_key(key)) if t.path == info.path), None)


def tested_clauses(test: TestFact, context: Context) -> list[Located]:
    """The definitions of the clause that *test* tests."""
    return [
        located
        for located in context.lookup(clause_fact_key(test.key))
        if belongs(test, located.value, folder_of(located.path))
    ]


def test_files(clause: ClauseFact, folder: str, context: Context) -> list[TestFact]:
    """The files of challenge prompts, and the test cases, of *clause* of a document in *folder*."""
    return [
        located.value
        for located in context.lookup(test_key(clause.clause.key))
        if belongs(located.value, clause, folder)
    ]


def code_tests(key: str, context: Context) -> list[CodeCitation]:
    """The places in code tests that name the clause *key*."""
    return [found.value for found in context.lookup(code_key(key)) if found.value.is_test]


def place_of(test: TestFact, section: Section) -> Span:
    """Where a finding on *test*, which *section* begins, stands: its ID, or its first line."""
    return test.header.id_span if test.header is not None else first_line(section)


def first_line(section: Section) -> Span:
    """The first line of *section* that is not blank, without the blanks around it."""
    text = section.text
    start = len(text) - len(text.lstrip())
    starts = [*section.syntax.line_starts, len(text)]
    end = next((at for at in starts if at > start), start)
    return Span(start, start + len(text[start:end].rstrip())) if start < end else Span(0, 0)
