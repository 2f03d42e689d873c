"""What precedents make of findings: which are silenced, and which were and are open again.

A precedent names a rule, the words at fault and a clause with its text. The
finding that agrees in all of them is silenced. One that agrees in rule, words
and section, while the recorded text is no longer there, says that it is open
again and points to the precedent.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from plainspec.analysis.rule import Context, Finding, Related, Rule
from plainspec.index.facts import (
    PrecedentFact,
    precedent_key,
    section_anchor,
    section_text_key,
)
from plainspec.model import Section
from plainspec.model.statements import statements
from plainspec.syntax.conventions.precedent import bare_words
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import PROSE_KINDS
from plainspec.text.lines import folded
from plainspec.text.span import Span

_KEPT = "kept by this precedent"
_STALE = "this precedent kept it while the clause said something else"

Made = tuple[Rule, Finding]
#: The path of a precedent and what it says.
_Precedent = tuple[str, PrecedentFact]


class Clauses:
    """The clauses of one section, found by a place in them."""

    def __init__(self, section: Section) -> None:
        self._text = section.text
        self._statements = [statement.span for statement in statements(section)]
        self._blocks = _blocks(section)
        self._found: dict[tuple[Span, str], list[int]] = {}

    def span(self, offset: int) -> Span | None:
        """The sentence at *offset*; where none counts, the block; else None."""
        return _at(self._statements, offset) or _at(self._blocks, offset)

    def text(self, offset: int) -> str:
        """What the clause at *offset* says, on one line; empty if there is none."""
        found = self.span(offset)
        return folded(found.of(self._text)) if found is not None else ""

    def occurrence(self, span: Span) -> int:
        """Of the equal words in the clause of *span*, which ones it covers, counted from 1."""
        clause, words = self.span(span.start), span.of(self._text)
        if clause is None or not words:
            return 1
        places = self._found.get((clause, words))
        if places is None:
            pattern = re.compile(re.escape(words))
            places = [match.start() for match in pattern.finditer(self._text, *clause)]
            self._found[clause, words] = places
        return bisect_left(places, span.start) + 1


def _blocks(section: Section) -> list[Span]:
    return [block.span for block in section.syntax.blocks if block.kind in PROSE_KINDS]


def _at(spans: list[Span], offset: int) -> Span | None:
    """The one of *spans*, which stand in order and apart, that holds *offset*."""
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 and offset < spans[index].end else None


@lru_cache(maxsize=256)
def clause_texts(text: str) -> frozenset[str]:
    """What the clauses of the section *text* say, each on one line."""
    section = Section(parse_section(text))
    spans = [statement.span for statement in statements(section)] + _blocks(section)
    return frozenset(folded(span.of(text)) for span in spans)


def says(context: Context, path: str, anchor: str, text: str) -> bool:
    """Whether a clause in the section *anchor* of *path* still says *text*."""
    return any(
        text in clause_texts(found.value.text)
        for found in context.lookup(section_text_key(path, anchor))
    )


def settled(made: Sequence[Made], section: Section, context: Context) -> tuple[Made, ...]:
    """The findings *made* of *section* with what the precedents about it say of them."""
    key = precedent_key(context.document.path, section_anchor(section))
    known: dict[tuple[str, str], list[_Precedent]] = {}
    for located in context.lookup(key):
        fact = located.value
        if fact.reason:
            known.setdefault((fact.rule, bare_words(fact.words)), []).append((located.path, fact))
    if not known:
        return tuple(made)
    clauses = Clauses(section)
    return tuple(
        (rule, _settled(finding, clauses, context, precedents))
        if (precedents := _about(rule, finding, section, known))
        else (rule, finding)
        for rule, finding in made
    )


def _about(
    rule: Rule,
    finding: Finding,
    section: Section,
    known: Mapping[tuple[str, str], Sequence[_Precedent]],
) -> list[_Precedent]:
    """Those of *known* that can be about *finding*, by its rule, words and other clauses."""
    words = bare_words(finding.span.of(section.text))
    found = [*known.get((rule.name, words), ())]
    if words:
        found += known.get((rule.name, ""), ())
    return [one for one in found if _is_about(finding, one[1])]


def _settled(
    finding: Finding, clauses: Clauses, context: Context, precedents: Sequence[_Precedent]
) -> Finding:
    stale = None
    text = clauses.text(finding.span.start)
    for where, fact in precedents:
        others = all(says(context, *other) for other in fact.others)
        if fact.text == text:
            if fact.words and fact.occurrence != clauses.occurrence(finding.span):
                continue
            if others:
                return _with(finding, _KEPT, where, fact, kept=fact.reason)
        elif others and says(context, fact.path, fact.anchor, fact.text):
            continue  # it is about another clause of this section
        stale = where, fact
    if stale is None:
        return finding
    return _with(finding, _STALE, *stale, message=f"{finding.message} {reopened(stale[1])}")


def _with(finding: Finding, how: str, where: str, fact: PrecedentFact, **changed: str) -> Finding:
    """*finding* with the precedent *fact* beside it, and what is *changed*."""
    related = Related(how, where, precedent_key(fact.path, fact.anchor), fact, fact.span)
    return msgspec.structs.replace(finding, related=(*finding.related, related), **changed)


def _is_about(finding: Finding, fact: PrecedentFact) -> bool:
    """Whether the finding's other clauses stand where those of *fact* do."""
    paths = {related.path for related in finding.related}
    return all(path in paths for path, _, _ in fact.others)


def reopened(fact: PrecedentFact) -> str:
    """What is said of a finding that *fact* kept while the clause said something else."""
    day = f" of {fact.date}" if fact.date else ""
    return (
        f"The precedent{day} that kept this is stale, since the clause has changed: "
        "does its reason still hold?"
    )
