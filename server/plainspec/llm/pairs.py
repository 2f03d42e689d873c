"""Which clauses are judged with which: the nearest ones by the index, in pairs.

What the rules decide by themselves needs no second opinion, and what stands
under headings that exclude each other ("Windows", "Linux") cannot conflict.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from plainspec.analysis.judged import shown_text, stated_clauses
from plainspec.analysis.rules._conflicts import compared
from plainspec.analysis.rules._scopes import scopes_meet
from plainspec.index.facts import Located, NormFact, section_anchor
from plainspec.index.judgements import LONGEST_TEXT, MOST_LEADS
from plainspec.index.norm_facts import comparable, retrieval_keys, standing
from plainspec.index.paths import relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.language.conflicts.verdict import Kind, Verdict
from plainspec.llm.nearness import Field, traits
from plainspec.model import Document, Section
from plainspec.model.judgement import JudgedClause, clause_hash
from plainspec.text.hidden import without_hidden
from plainspec.text.lines import folded
from plainspec.text.span import Span

#: Of each clause so many others are judged with it, at most.
NEAREST = 10
#: Two clauses that share less have nothing to do with each other.
_FAINTEST = 0.43

Pair = tuple[str, str]


class NearClause(NamedTuple):
    """A clause as it is judged. ``path`` is absolute; ``section`` its section's number, ``span`` in it.

    ``fact`` is what the index has of it; ``text`` and ``leads`` are its words on one line.
    """

    path: str
    section: int
    span: Span
    anchor: str
    fact: NormFact
    text: str
    leads: tuple[str, ...]
    hash: str

    @property
    def shown(self) -> str:
        """The words as a model is shown them."""
        return shown_text(self.text)

    def judged(self, root: str, quote: str = "") -> JudgedClause:
        """The clause as a judgement in the lock file of the folder *root* names it."""
        return JudgedClause(relative_to(self.path, root), self.anchor, self.text, self.leads, quote)


class Question(NamedTuple):
    """A clause and those near it that are to be judged with it."""

    clause: NearClause
    others: tuple[NearClause, ...]

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The hashes of each pair, in order."""
        return tuple(pair_of(self.clause, other) for other in self.others)


def pair_of(one: NearClause, other: NearClause) -> Pair:
    """The key of two clauses, whichever is first."""
    return (one.hash, other.hash) if one.hash <= other.hash else (other.hash, one.hash)


def clauses_in(
    document: Document, sections: Collection[int] | None = None, at: int | None = None
) -> Iterator[NearClause]:
    """The clauses of *document* that may be at odds with others, in order of place.

    *sections* are the numbers of the sections that are meant, else all. With
    *at*, an offset in the one section that is named, only the clause there.
    """
    for index, section in enumerate(document.sections):
        if sections is not None and index not in sections:
            continue
        for clause in _clauses(document, index, section):
            if at is None or clause.span.start <= at <= clause.span.end:
                yield clause


def _clauses(document: Document, index: int, section: Section) -> Iterator[NearClause]:
    place = None
    for statement, text, leads in comparable(section, document.info):
        if len(leads) > MOST_LEADS or any(len(lead) > LONGEST_TEXT for lead in leads):
            continue  # no lock file takes it
        if place is None:
            place = standing(document, index)
        # What it belongs to does not matter for finding others; the index knows it.
        fact = NormFact(text, leads, place.path, place.authority, "", "", "")
        yield _near(document.path, index, section, statement.span, fact)


def _near(path: str, index: int, section: Section, span: Span, fact: NormFact) -> NearClause:
    text, leads = _visible(fact.text), tuple(map(_visible, fact.leads))
    anchor = section_anchor(section)
    return NearClause(path, index, span, anchor, fact, text, leads, clause_hash(text, leads))


def _visible(text: str) -> str:
    return folded(without_hidden(text))


def nearest(snapshot: Snapshot, field: Field, clause: NearClause) -> list[NearClause]:
    """The clauses of *field*, the workspace folder's, that are most about what *clause* is about.

    Without those of which the rules can tell how they stand to it.
    """
    made: list[NearClause] = []
    seen = {clause.hash}
    for nearness, located in field.near(clause.fact):
        if len(made) == NEAREST or nearness < _FAINTEST:
            break
        if not _may_conflict(clause, located):
            continue
        near = _placed(snapshot, located)
        if near is not None and near.hash not in seen:
            seen.add(near.hash)
            made.append(near)
    return made


def _may_conflict(clause: NearClause, located: Located) -> bool:
    one, other = clause.fact, located.value
    mine, theirs = traits(one), traits(other)
    return (
        not (other.term or mine.is_question or theirs.is_question)
        and (mine.is_norm or theirs.is_norm)
        and scopes_meet(one, clause.path, other, located.path)
        and not _is_settled(compared(one.text, one.leads, other.text, other.leads))
    )


def _is_settled(verdict: Verdict | None) -> bool:
    """Whether the rules leave no question to a model: an exception they find may be meant as none."""
    return verdict is not None and (verdict.decided or verdict.kind is not Kind.EXCEPTION)


def _placed(snapshot: Snapshot, located: Located) -> NearClause | None:
    """The clause of a fact with its place; None where it has gone."""
    fact = located.value
    for key in retrieval_keys(fact.text):
        for exact in snapshot.equal(located.path, key, fact):
            if exact.owner is None:
                continue
            hash_ = clause_hash(fact.text, fact.leads)
            for stated in stated_clauses(exact.owner):
                if stated.hash == hash_:
                    return _near(located.path, exact.section, exact.owner, stated.span, fact)
    return None


def questions(
    snapshot: Snapshot, clauses: Iterable[NearClause], known: Collection[Pair] = ()
) -> Iterator[Question]:
    """What to ask so that each of *clauses* is judged with those near it; each pair once.

    *known* are the pairs that need not be asked about. A clause with which nothing
    is left to be judged makes no question.
    """
    asked = set(known)
    fields: dict[str, Field] = {}
    for clause in clauses:
        others = []
        root = snapshot.root(clause.path)
        if root not in fields:
            fields[root] = Field(snapshot, root)
        for other in nearest(snapshot, fields[root], clause):
            pair = pair_of(clause, other)
            if pair not in asked:
                asked.add(pair)
                others.append(other)
        if others:
            yield Question(clause, tuple(others))
