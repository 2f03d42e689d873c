"""Files that are no Markdown: source code that cites clauses, and lock files."""

from __future__ import annotations

from plainspec.index.facts import CoverageFact, Key, code_key, series_of, tested_key
from plainspec.index.judgements import is_lock, lock_facts
from plainspec.index.record import SourceRecord
from plainspec.syntax.source import scan


def source_record(path: str, text: str) -> SourceRecord:
    """The record of *path*, which is not Markdown."""
    if is_lock(path):
        facts, lock = lock_facts(path, text)
        return SourceRecord(path, facts, lock.problems)
    return SourceRecord(path, _code_facts(path, text))


def _code_facts(path: str, text: str) -> dict[Key, tuple[object, ...]]:
    found: dict[Key, list[object]] = {}
    for citation in scan(path, text):
        found.setdefault(code_key(citation.key), []).append(citation)
        if citation.is_test:
            series = series_of(citation.key)
            found[tested_key(series)] = [CoverageFact(series)]
    return {key: tuple(values) for key, values in found.items()}
