"""Opinions of language models: where to ask for one, which one a finding tells, and its dismissal.

Nothing here knows a model; a command asks one when the author picks the action.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple

from plainspec.analysis.judged import opinions, place_of, recorded_key, words_place
from plainspec.analysis.report import LocatedFinding
from plainspec.features.edits import TextEdit, WorkspaceEdit, workspace_edit
from plainspec.features.outline import subtree_ends
from plainspec.index.facts import NormFact
from plainspec.index.judgements import cleaned, line_of, lock_path
from plainspec.index.norm_facts import comparable
from plainspec.index.paths import relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.language.norms.reading import norms
from plainspec.model import Document, DocumentKind
from plainspec.model.judgement import (
    Dismissal,
    JudgedClause,
    Judgement,
    Task,
    clause_hash,
)
from plainspec.syntax.conventions.precedent import REASON_PLACEHOLDER
from plainspec.text.span import Location, Position, Range, Span

#: The rules that tell of judgements.
TASKS = {"judged-conflict": Task.CONFLICT, "judged-ambiguity": Task.AMBIGUITY}

_LONGEST_REASON = 2_000
_LONGEST_PERSON = 200


class Opinion(NamedTuple):
    """What a finding tells of: a judgement, with absolute paths, and the words of its question if it asks."""

    judgement: Judgement
    quote: str = ""

    @property
    def id(self) -> str:
        """What the command line calls it: 8 hexadecimal digits, the same for both clauses."""
        material = "\0".join((self.judgement.task.value, *self.judgement.clauses, self.quote))
        return blake2b(material.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def opinion_of(snapshot: Snapshot, finding: LocatedFinding) -> Opinion | None:
    """The opinion that *finding* tells; None where it tells none."""
    task = TASKS.get(finding.rule)
    document = snapshot.document(finding.path)
    if task is None or document is None or not 0 <= finding.section < len(document.sections):
        return None
    section = document.sections[finding.section]
    recorded = snapshot.facts(recorded_key(section, finding.path))
    for found in opinions(section, finding.path, task, recorded):
        if task is Task.CONFLICT:
            other = found.judgement.places[1 - found.number]
            here = place_of(section, found.clause, found.place.quote)
            if here == finding.finding.span and _leads_to(finding, other):
                return Opinion(found.judgement)
            continue
        for question in found.judgement.questions:
            place = words_place(section, found.clause, question.quote)
            if place == finding.finding.span and question.question == finding.finding.question:
                return Opinion(found.judgement, question.quote)
    return None


def _leads_to(finding: LocatedFinding, other: JudgedClause) -> bool:
    """Whether the other clause that *finding* is about is *other*."""
    related = finding.finding.related[0] if finding.finding.related else None
    if related is None or related.path != other.path:
        return False
    fact = related.value
    if isinstance(fact, NormFact):
        return clause_hash(fact.text, fact.leads) == clause_hash(other.text, other.leads)
    return related.key[2] == other.anchor


def dismissal(
    snapshot: Snapshot, finding: LocatedFinding, reason: str, date: str, person: str = ""
) -> Dismissal | None:
    """What records that the opinion of *finding* is not shared, and why; None where it tells none.

    Its paths are relative to the workspace folder, as they stand in the lock file.
    """
    opinion = opinion_of(snapshot, finding)
    said = cleaned(reason, _LONGEST_REASON)
    root = snapshot.root(finding.path)
    if opinion is None or not said or not root:
        return None
    judgement = opinion.judgement
    places = tuple(
        JudgedClause(relative_to(place.path, root), place.anchor, place.text, place.leads)
        for place in judgement.places
    )
    return Dismissal(
        judgement.task,
        judgement.clauses,
        places,
        said,
        date,
        cleaned(person, _LONGEST_PERSON),
        opinion.quote,
    )


def dismissal_draft(
    snapshot: Snapshot, finding: LocatedFinding, date: str
) -> tuple[WorkspaceEdit, Location] | None:
    """The edit of the lock file that dismisses the opinion of *finding* once the reason stands in it.

    With the place where the author writes the reason. For editors that cannot ask for one.
    """
    made = dismissal(snapshot, finding, REASON_PLACEHOLDER, date)
    if made is None:
        return None
    path, line = lock_path(snapshot.root(finding.path)), line_of(made)
    start, at = Position(0, 0), line.index(REASON_PLACEHOLDER)
    edit = workspace_edit({path: [TextEdit(Range(start, start), f"{line}\n")]})
    place = Range(Position(0, at), Position(0, at + len(REASON_PLACEHOLDER)))
    return edit, Location(path, place)


# -- asking for one ----------------------------------------------------------------------


class Offer(NamedTuple):
    """Clauses to be judged with those near them: all whose place overlaps *range*."""

    title: str
    range: Range


def judging_offers(document: Document, range_: Range) -> Iterator[Offer]:
    """What can be judged at *range_* of *document*: the clause there, or on a heading its section's."""
    if document.info.kind not in (DocumentKind.SPEC, DocumentKind.PROSE) or not document.info.root:
        return
    if range_.start.line < document.info.front_matter.lines:
        return
    index, offset = document.locate(range_.start)
    section = document.sections[index]
    heading = section.heading
    if heading is not None and heading.span.start <= offset <= heading.span.end:
        last = subtree_ends(document)[index]
        count = sum(sum(1 for _ in _clauses(document, number)) for number in range(index, last + 1))
        if count:
            whole = document.range(last, Span(0, len(document.sections[last].text)))
            title = (
                f"Ask a language model what contradicts the {count} clauses of this section"
                if count > 1
                else "Ask a language model what contradicts the clause of this section"
            )
            yield Offer(title, Range(document.range(index, heading.span).start, whole.end))
        return
    for span in _clauses(document, index):
        if span.start <= offset <= span.end:
            title = "Ask a language model what contradicts this clause"
            yield Offer(title, document.range(index, span))
            return


def _clauses(document: Document, index: int) -> Iterator[Span]:
    """The clauses of section number *index* that a model can be asked about."""
    section = document.sections[index]
    for statement, text, leads in comparable(section, document.info):
        if norms(text, leads, section.title, False):
            yield statement.span
