"""Where judgements are told: clauses found by what they say, opinions that are still about them.

A judgement is about clauses that said certain words. Where one of them says
something else now, the judgement tells nothing; it is *stale* and stays in the
lock file until somebody has the clause judged again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from plainspec.analysis.rule import Context, Related
from plainspec.index.facts import (
    Key,
    Located,
    NormFact,
    anchor_key,
    judgement_key,
    section_anchor,
    section_text_key,
)
from plainspec.index.norm_facts import retrieval_keys
from plainspec.model import Section
from plainspec.model.judgement import Dismissal, JudgedClause, Judgement, Task, clause_hash
from plainspec.model.statements import statements, wording
from plainspec.syntax.markdown import parse_section
from plainspec.text.lines import folded
from plainspec.text.span import Span

#: A reference ``[?](#anchor)`` in a clause's wording, and how it is shown to a model.
_REFERENCE = "\N{OBJECT REPLACEMENT CHARACTER}"
_SHOWN_REFERENCE = "[?]"
_LONGEST_QUOTE = 2_000


class StatedClause(NamedTuple):
    """A statement of a section: where it stands, its words on one line, those of its leads, its hash."""

    span: Span
    text: str
    leads: tuple[str, ...]
    hash: str


@lru_cache(maxsize=32)
def stated_clauses(section: Section) -> tuple[StatedClause, ...]:
    """The statements of *section* as judgements know them, in order of place."""
    found = []
    leads: dict[Span, str] = {}
    for statement in statements(section):
        text = folded(wording(section.syntax, statement.span))
        for lead in statement.leads:
            if lead not in leads:
                leads[lead] = folded(wording(section.syntax, lead))
        introduced = tuple(leads[lead] for lead in statement.leads)
        found.append(StatedClause(statement.span, text, introduced, clause_hash(text, introduced)))
    return tuple(found)


def shown_text(text: str) -> str:
    """The words of a clause as a model is shown them: references in brackets."""
    return text.replace(_REFERENCE, _SHOWN_REFERENCE)


def quoted_words(text: str, quote: str) -> str | None:
    """The words of *text* that *quote* repeats, blanks and line ends aside; None where it does not."""
    span = quote_span(text, quote)
    return folded(span.of(text)) if span is not None else None


def quote_span(text: str, quote: str) -> Span | None:
    """Where *quote* stands in *text*, blanks and line ends aside; None where it does not."""
    words = quote.replace(_SHOWN_REFERENCE, _REFERENCE).split()
    if not words or len(quote) > _LONGEST_QUOTE:
        return None
    match = re.search(r"\s+".join(map(re.escape, words)), text)
    return Span(*match.span()) if match is not None else None


def place_of(section: Section, clause: StatedClause, quote: str) -> Span:
    """Where the words *quote* of *clause* stand in *section*; the whole clause where they do not."""
    return words_place(section, clause, quote) or clause.span


def words_place(section: Section, clause: StatedClause, quote: str) -> Span | None:
    """Where the words *quote* of *clause* stand in *section*, with or without their marks, or None."""
    for text in (clause.span.of(section.text), wording(section.syntax, clause.span)):
        found = quote_span(text, quote)
        if found is not None:
            return found.shift(clause.span.start)
    return None


class Opinion(NamedTuple):
    """A judgement that is about a clause of the section that was asked about.

    ``number`` says which of its clauses that is. ``dismissed`` are the dismissals of the
    same task about the same clauses.
    """

    judgement: Judgement
    number: int
    clause: StatedClause
    dismissed: tuple[Dismissal, ...]

    @property
    def place(self) -> JudgedClause:
        """The clause of the section as it was judged."""
        return self.judgement.places[self.number]


def recorded_key(section: Section, path: str) -> Key:
    """The key of what models said about clauses of *section* of *path*."""
    return judgement_key(path, section_anchor(section))


def opinions(
    section: Section, path: str, task: Task, recorded: Sequence[Located]
) -> Iterator[Opinion]:
    """What models said about clauses of *section* of *path*; *recorded* is what :func:`recorded_key` leads to."""
    if not recorded:
        return
    anchor = section_anchor(section)
    own = {clause.hash: clause for clause in reversed(stated_clauses(section))}
    values = [located.value for located in recorded]
    dismissals = [v for v in values if isinstance(v, Dismissal) and v.task is task]
    for judgement in values:
        if not isinstance(judgement, Judgement) or judgement.task is not task:
            continue
        dismissed = tuple(d for d in dismissals if d.clauses == judgement.clauses)
        for number, (place, hash_) in enumerate(
            zip(judgement.places, judgement.clauses, strict=True)
        ):
            if (place.path, place.anchor) == (path, anchor) and hash_ in own:
                yield Opinion(judgement, number, own[hash_], dismissed)


# -- the other clause --------------------------------------------------------------------


def other_clause(context: Context, clause: JudgedClause) -> Related | None:
    """The place of *clause*, which stands in another section or this one; None where it is gone.

    What to say of it is left to the rule.
    """
    hash_ = clause_hash(clause.text, clause.leads)
    for key in retrieval_keys(clause.text):
        for located in context.lookup(key):
            fact = located.value
            if located.path == clause.path and _is(fact, hash_):
                quote = quote_span(fact.text, clause.quote)
                return Related("", located.path, key, fact, quote or Span(0, len(fact.text)))
    return _heading_of(context, clause, hash_)


def _is(fact: object, hash_: str) -> bool:
    return (
        isinstance(fact, NormFact) and not fact.term and clause_hash(fact.text, fact.leads) == hash_
    )


def _heading_of(context: Context, clause: JudgedClause, hash_: str) -> Related | None:
    """The heading above *clause*, which no key leads to (its words are everywhere, or too few)."""
    texts = context.lookup(section_text_key(clause.path, clause.anchor))
    if not any(hash_ in _hashes(located.value.text) for located in texts):
        return None
    key = anchor_key(clause.path, clause.anchor)
    headings: tuple[Located, ...] = context.lookup(key) if clause.anchor else ()
    if not headings:
        return None
    return Related("", clause.path, key, headings[0].value, headings[0].value.span)


@lru_cache(maxsize=64)
def _hashes(text: str) -> frozenset[str]:
    return frozenset(clause.hash for clause in stated_clauses(Section(parse_section(text))))
