"""The ``paranoid`` option: is the incremental result the one from scratch? Slow, for finding bugs."""

from __future__ import annotations

from msgspec.structs import astuple

from plainspec.analysis.engine import Engine
from plainspec.index.building import Builder
from plainspec.index.change import Change
from plainspec.index.record import Record
from plainspec.index.workspace import Workspace
from plainspec.text.lines import split_lines


def differences(workspace: Workspace, engine: Engine, *paths: str) -> list[str]:
    """What in the index's records of *paths*, and in all findings, a fresh run would say otherwise."""
    snapshot = workspace.snapshot
    found = []
    for path in paths:
        record = snapshot.records.get(path)
        if record is None:
            continue
        configuration = snapshot.configuration(path)
        fresh = Builder().build(
            path,
            split_lines(record.document.text),
            configuration.root,
            configuration.settings_for(path),
            snapshot.exists,
        )
        if _content(fresh) != _content(record):
            found.append(f"the document {path}")
    anew = Engine(engine.rules)
    anew.update(Change(snapshot, frozenset(snapshot.records), frozenset(), configured=True))
    found.extend(
        f"the findings on {other}"
        for other in sorted({*anew.paths(), *engine.paths()})
        if anew.findings(other) != engine.findings(other)
    )
    return found


def _content(record: Record) -> object:
    document = record.document
    sections = [astuple(section) for section in document.sections]
    return document.info, document.head, sections, [dict(facts) for facts in record.facts]
