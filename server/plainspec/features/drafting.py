"""Where prompts can be drafted by a language model: the clauses at the cursor that want some.

Nothing here knows a model; a command asks one when the author picks the action.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plainspec.analysis.report import LocatedFinding
from plainspec.features.outline import subtree_ends
from plainspec.model import Document, DocumentKind
from plainspec.text.span import Range

UNTESTED = "untested-clause"
THIN = "thin-test"

_QUOTED = re.compile(r"[\r\n`]")


class Offer(NamedTuple):
    """Clauses to draft prompts for: their IDs, and the numbers of the findings that this resolves."""

    title: str
    ids: tuple[str, ...]
    findings: tuple[int, ...]


def offers(
    document: Document, range_: Range, findings: Sequence[LocatedFinding]
) -> Iterator[Offer]:
    """What can be drafted at *range_* of *document*; *findings* are all of the document's."""
    open_ = [
        (number, finding)
        for number, finding in enumerate(findings)
        if finding.path == document.path
        and finding.suppressed is None
        and finding.rule in (UNTESTED, THIN)
    ]
    if not open_:
        return
    for number, finding in open_:
        id_ = _id_of(document, finding)
        if id_ and finding.range.overlaps(range_):
            more = "more " if finding.rule == THIN else ""
            title = f"Draft {more}challenge prompts for {_shown(id_)} with a language model"
            yield Offer(title, (id_,), (number,))
    yield from _of_section(document, range_, open_)


def _of_section(
    document: Document, range_: Range, open_: Sequence[tuple[int, LocatedFinding]]
) -> Iterator[Offer]:
    """All untested clauses of the section whose heading is at *range_*, or those beside the one there."""
    if document.info.kind is not DocumentKind.SPEC:
        return
    section = document.section_at(range_.start.line)
    heading = document.sections[section].heading
    on_heading = heading is not None and document.range(section, heading.span).overlaps(range_)
    last = subtree_ends(document)[section] if on_heading else section
    within = [
        (number, id_)
        for number, finding in open_
        if finding.rule == UNTESTED
        and section <= finding.section <= last
        and (id_ := _id_of(document, finding))
    ]
    at_cursor = any(finding.range.overlaps(range_) for _, finding in open_)
    if len(within) < (1 if on_heading else 2) or not (on_heading or at_cursor):
        return
    count = f"all {len(within)} untested clauses" if len(within) > 1 else "the untested clause"
    yield Offer(
        f"Draft challenge prompts for {count} of this section with a language model",
        tuple(dict.fromkeys(id_ for _, id_ in within)),
        tuple(number for number, _ in within),
    )


def _id_of(document: Document, finding: LocatedFinding) -> str:
    """The ID of the clause that *finding* is about; empty where the text is no longer what it was."""
    if not 0 <= finding.section < len(document.sections):
        return ""
    section = document.sections[finding.section]
    if finding.rule == THIN and section.header is not None:
        return section.header.id
    span = finding.finding.span
    return next((clause.id for clause in section.clauses if clause.id_span == span), "")


def _shown(id_: str) -> str:
    plain = _QUOTED.sub(" ", id_)
    return plain if len(plain) <= 40 else f"{plain[:39]}…"
