"""Keeping a clause as it is: the precedent's file, and what becomes of it when the clause changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.analysis.precedents import Clauses
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Related
from plainspec.features.edits import (
    CreateFile,
    TextEdit,
    WorkspaceEdit,
    can_create,
    line_end,
    workspace_edit,
)
from plainspec.features.quoting import words_only
from plainspec.index.facts import Located, PrecedentFact, section_anchor
from plainspec.index.paths import join, name_of, relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind
from plainspec.syntax.conventions.precedent import (
    REASON_PLACEHOLDER,
    Keep,
    precedent_text,
    quotation,
    read_precedent,
)
from plainspec.text.lines import folded
from plainspec.text.span import Location, Position, Range, Span

_SPECIAL = re.compile(r"[\x00-\x20\x7f\\<>()%#?\"\[\]]")
_WORD = re.compile(r"[a-z0-9]+")
_LONGEST_NAME = 48
_MOST_NAMES = 200
_MOST_OTHERS = 7
_NORMATIVE = (DocumentKind.SPEC, DocumentKind.PROSE)


def is_question(finding: LocatedFinding) -> bool:
    """Whether *finding* asks its author something, so that the answer can be to keep the clause.

    A finding about two clauses asks which of them holds.
    """
    asks = finding.finding.question or any(r.key[0] == "norm" for r in finding.finding.related)
    return bool(asks) and finding.section >= 0


def other_clauses(snapshot: Snapshot, finding: LocatedFinding) -> list[Location]:
    """The places of clauses, other than its own, that *finding* is about."""
    return [
        related.location
        for related in finding.related
        if snapshot.kind(related.location.path) in _NORMATIVE
    ]


def new_precedent(
    snapshot: Snapshot, finding: LocatedFinding, reason: str, date: str, author: str = ""
) -> CreateFile | None:
    """The file that records why the clause of *finding* is kept; None where it cannot be.

    Without a *reason* a placeholder stands in its place, and nothing is silenced yet.
    """
    document = snapshot.document(finding.path)
    root = snapshot.root(finding.path)
    if document is None or not root or not 0 <= finding.section < len(document.sections):
        return None
    folder = join(root, snapshot.settings(finding.path).precedents)
    own = _place(document, finding.section, finding.finding.span, folder)
    if own is None:
        return None
    places = [own, *_others(snapshot, finding, folder)]
    words = "-".join(_WORD.findall(own.words.casefold()))[:_LONGEST_NAME].strip("-")
    stem = f"{finding.rule}-{words}" if words else finding.rule
    text = precedent_text(finding.rule, places, _in_one_line(reason), date, folded(author))
    for number in range(1, _MOST_NAMES):
        path = f"{folder}/{stem}.md" if number == 1 else f"{folder}/{stem}-{number}.md"
        if not snapshot.exists(path) and can_create(snapshot, finding.path, path):
            return CreateFile(path, text)
    return None


def _in_one_line(reason: str) -> str:
    """*reason* as a paragraph, whatever it begins with."""
    text = folded(reason)
    return f"Reason: {text}" if text.startswith(tuple("#>`~<-*+[!=|")) else text


def placeholder_place(file: CreateFile) -> Location:
    """Where the author writes the reason in the new precedent *file*."""
    line = file.text.split("\n").index(REASON_PLACEHOLDER)
    end = Position(line, len(REASON_PLACEHOLDER))
    return Location(file.path, Range(Position(line, 0), end))


def _place(document: Document, index: int, span: Span, folder: str) -> Keep | None:
    section = document.sections[index]
    clauses = Clauses(section)
    text = clauses.text(span.start)
    if not text or document.info.kind not in _NORMATIVE:
        return None
    anchor = section_anchor(section)
    path = _SPECIAL.sub(_percent, relative_to(document.path, folder))
    destination = f"{path}#{_SPECIAL.sub(_percent, anchor)}" if anchor else path
    title = words_only(section.title or name_of(document.path))
    return Keep(title, destination, text, folded(span.of(section.text)), clauses.occurrence(span))


def _percent(match: re.Match[str]) -> str:
    return f"%{ord(match[0]):02X}"


def _others(snapshot: Snapshot, finding: LocatedFinding, folder: str) -> Iterator[Keep]:
    """The other clauses of *finding*; their words differ with the side, so none are named."""
    for location in other_clauses(snapshot, finding)[:_MOST_OTHERS]:
        document = snapshot.document(location.path)
        if document is None:
            continue
        index, offset = document.locate(location.range.start)
        place = _place(document, index, Span(offset, offset), folder)
        if place is not None:
            yield place


# -- precedents that are there ---------------------------------------------------------


def precedent_of(
    snapshot: Snapshot, finding: LocatedFinding
) -> tuple[PrecedentFact, Located] | None:
    """The precedent that silences *finding*, or did while the clause said something else."""
    for related in finding.finding.related:
        if isinstance(related.value, PrecedentFact):
            found = _located(snapshot, related)
            if found is not None:
                return related.value, found
    return None


def _located(snapshot: Snapshot, related: Related) -> Located | None:
    found = snapshot.located(related.path, related.key)
    return next((located for located in found if located.value == related.value), None)


def renewal(snapshot: Snapshot, finding: LocatedFinding, date: str) -> WorkspaceEdit | None:
    """The edit after which the stale precedent about *finding* keeps the clause as it is now."""
    known = precedent_of(snapshot, finding) if finding.suppressed is None else None
    document = snapshot.document(finding.path)
    if known is None or document is None:
        return None
    fact, located = known
    precedent = snapshot.document(located.path)
    if precedent is None:
        return None
    section = precedent.sections[located.section]
    mark = read_precedent(section.syntax)
    if mark is None:
        return None
    clauses = Clauses(document.sections[finding.section])
    now = {fact.text: clauses.text(finding.finding.span.start)}
    now.update(_now_elsewhere(snapshot, finding, fact))
    end = line_end(precedent)
    edits = []
    for place in mark.places:
        new = now.get(place.text, place.text)
        if place.quote_span is not None and new != place.text:
            where = precedent.range(located.section, _without_end(section.text, place.quote_span))
            edits.append(TextEdit(where, end.join(quotation(new))))
    if not edits:
        return None
    if mark.date_span is not None:
        edits.append(TextEdit(precedent.range(located.section, mark.date_span), date))
    return workspace_edit({precedent.path: edits})


def _now_elsewhere(
    snapshot: Snapshot, finding: LocatedFinding, fact: PrecedentFact
) -> Iterator[tuple[str, str]]:
    """What the other clauses of *fact* said, and what those of *finding* in their files say now."""
    for location in other_clauses(snapshot, finding):
        document = snapshot.document(location.path)
        recorded = [text for path, _, text in fact.others if path == location.path]
        if document is None or len(recorded) != 1:
            continue
        index, offset = document.locate(location.range.start)
        yield recorded[0], Clauses(document.sections[index]).text(offset)


def _without_end(text: str, span: Span) -> Span:
    return Span(span.start, span.start + len(span.of(text).rstrip("\r\n")))
