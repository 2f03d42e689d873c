"""What is still true of a file's findings when it is read anew, or comes back under another name.

The rules for a section alone look nothing up: they say the same of a section
wherever it stands, and take most of the time. So of sections that stood in
what lay at rest before, what they said is taken from there; and so is what
the others said, in a document at the same path, that had looked up nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from plainspec.analysis.packing import read_for, unpack
from plainspec.analysis.result import Made
from plainspec.analysis.rule import Rule
from plainspec.index.facts import precedent_key
from plainspec.index.record import Record
from plainspec.index.stored import Stored, restored
from plainspec.model import DocumentInfo, DocumentKind

_PRECEDENT = precedent_key("", "")[0]


class Said(NamedTuple):
    """What was said of a section: by the rules for it alone, and by each that looked nothing up."""

    own: tuple[Made, ...]
    others: Mapping[str, tuple[Made, ...]]


def said_before(
    origin: Stored, record: Record, own: Sequence[Rule], others: Sequence[Rule]
) -> Sequence[Said | None]:
    """What was said of each section of *record* that stood in *origin*; None for the others.

    By the rules for a section alone, *own*, and by *others*, which do not compare statements.
    Both documents are under the same settings. Empty where nothing can be told.
    """
    before = restored(origin)
    if before is None or not _are_alike(before.document.info, record.document.info):
        return ()
    if before.definitions != record.definitions:
        return ()
    findings = unpack(origin.path, origin.findings(), lambda *_: None, lambda _: b"")
    if any(r.key[0] == _PRECEDENT for found in findings for r in found.finding.related):
        return ()  # a precedent has put in its word
    kinds = read_for(origin.findings()).kinds
    same = before.document.info == record.document.info
    quiet = [rule for rule in others if same and not kinds.get(rule.name, -1)]
    wanted = {rule.name: rule for rule in (*own, *quiet)}
    sections = before.document.sections
    made: list[dict[str, tuple[Made, ...]]] = [{} for _ in sections]
    for found in findings:
        rule = wanted.get(found.rule)
        if rule is not None and found.section >= 0:
            told = made[found.section].get(rule.name, ())
            made[found.section][rule.name] = (*told, (rule, found.finding))
    places: dict[str, list[int]] = {}
    for index, section in enumerate(sections):
        places.setdefault(section.text, []).append(index)

    def said(index: int) -> Said | None:
        for old in places.get(record.document.sections[index].text, ()):
            # What a section is made of besides its text.
            if before.hints[old] == record.hints[index] and (old == 0) == (index == 0):
                told = made[old]
                return Said(
                    tuple(each for rule in own for each in told.get(rule.name, ())),
                    {rule.name: told.get(rule.name, ()) for rule in quiet},
                )
        return None

    return [said(index) for index in range(len(record.document.sections))]


def _are_alike(one: DocumentInfo, other: DocumentInfo) -> bool:
    """Whether a rule for a section alone says the same in both documents.

    To such a rule the path tells prose about the repository, its readme say, from other prose.
    """
    if one.kind is not DocumentKind.PROSE:
        one = msgspec.structs.replace(
            one, path=other.path, root=other.root, scope=other.scope, test_id=other.test_id
        )
    return one == other
