"""What a model is given about one clause: pure functions of a snapshot.

Everything here is text that authors wrote. It is cut to sizes that leave room
in any model's context, and it reaches a model between delimiters only, see
:mod:`plainspec.llm.quoting`.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from plainspec.features.clauses import (
    PromptPlace,
    clause_statement,
    clause_tests,
    clauses_in,
    prompts_of,
    section_path,
    statement_text,
)
from plainspec.features.places import anchor_facts
from plainspec.features.quoting import cut
from plainspec.index.facts import Located, clause_fact, resolve_link
from plainspec.index.snapshot import Snapshot
from plainspec.llm.facets import Facet, evident_facets, stated_facet
from plainspec.model import ChallengePrompt, Clause, Document, Section
from plainspec.syntax.nodes import Node
from plainspec.syntax.prompts import normalised, prompt_text
from plainspec.text.lines import folded
from plainspec.text.span import Span

#: The most that is taken of each text, in code points.
_STATEMENT = 3_000
_SECTION = 6_000
_ANCESTOR = 1_500
_CITED = 1_500
_PROMPT = 1_200
_NEIGHBOUR = 600
#: The most of each sort.
_MOST_ANCESTORS = 5
_MOST_CITED = 6
_MOST_EXAMPLES = 4
_MOST_PROMPTS = 20
_MOST_NEIGHBOURS = 6


class Passage(Node, frozen=True):
    """A section that bears on the clause: its title, the authority in force in it, its text."""

    title: str
    authority: str
    text: str


class KnownPrompt(Node, frozen=True):
    """A challenge prompt of the clause: its title, its conversation, and the facets that it shows."""

    title: str
    text: str
    facets: tuple[Facet, ...]


class Neighbour(Node, frozen=True):
    """Another clause nearby, which a prompt for this one must not be mistaken for."""

    id: str
    statement: str


class Material(Node, frozen=True):
    """All that is known about the clause ``id``, which stands in section ``section`` of ``path``.

    ``part`` is the part of the statement that its marker stands behind, where
    other clauses share the sentence; else empty.
    ``authority`` is the level in force and ``standing`` says what it means.
    ``section_text`` is the section without its conversations, which are
    ``examples``. ``asked`` are the normalised texts of all prompts of the
    repository.
    """

    path: str
    section: int
    convention: str
    id: str
    key: str
    title: str
    headings: tuple[str, ...]
    statement: str
    part: str
    authority: str
    standing: str
    section_text: str
    ancestors: tuple[Passage, ...]
    cited: tuple[Passage, ...]
    examples: tuple[str, ...]
    prompts: tuple[KnownPrompt, ...]
    neighbours: tuple[Neighbour, ...]
    asked: frozenset[str]

    @property
    def digest(self) -> str:
        """A hash of what the clause says: 32 hexadecimal digits."""
        return statement_digest(self.statement)


def statement_digest(statement: str) -> str:
    """A hash of a clause's *statement*, blanks folded: 32 hexadecimal digits."""
    return blake2b(folded(statement).encode("utf-8", "replace"), digest_size=16).hexdigest()


def gather(
    snapshot: Snapshot,
    path: str,
    section: int,
    clause: Clause,
    asked: frozenset[str] | None = None,
) -> Material | None:
    """The material about *clause*, which stands in section number *section* of the document *path*.

    None where *snapshot* does not hold it there. *asked* is what :func:`asked_texts` gives for the
    document, for callers who gather about many clauses.
    """
    document = snapshot.document(path)
    if document is None or not 0 <= section < len(document.sections):
        return None
    own = document.sections[section]
    if clause not in own.clauses:
        return None
    fact = Located(path, section, clause_fact(clause, own, document.info), own)
    authority, _ = document.authority(section)
    settings = snapshot.settings(path)
    statement = stated(document, section, clause)
    return Material(
        path=path,
        section=section,
        convention=document.info.convention,
        id=clause.id,
        key=clause.key,
        title=folded(clause.title or own.title),
        headings=section_path(document, section),
        statement=statement,
        part=_part(own, clause),
        authority=authority,
        standing=settings.chain.describe(authority) if authority else "",
        section_text=cut_text(without_prompts(own), _SECTION),
        ancestors=tuple(passages_around(document, section)),
        cited=tuple(passages_cited(snapshot, document, section)),
        examples=tuple(_examples(document, section)),
        prompts=tuple(_prompts(snapshot, fact)),
        neighbours=tuple(_neighbours(document, section, clause)),
        asked=asked_texts(snapshot, document) if asked is None else asked,
    )


def stated(document: Document, section: int, clause: Clause) -> str:
    """What *clause* says, as a model is told: Markdown on one line, at most 3,000 code points."""
    statement = clause_statement(document, section, clause)
    return cut(statement or folded(document.sections[section].title), _STATEMENT)


def _part(section: Section, clause: Clause) -> str:
    """What stands between the marker of *clause* and the one before it in the same sentence."""
    sentence = next((s for s in clause.text_spans if s.contains(clause.marker_span.start)), None)
    others = [
        other.marker_span.end
        for other in section.clauses
        if sentence is not None and other != clause and sentence.contains(other.marker_span.start)
    ]
    if sentence is None or not others:
        return ""
    start = max((end for end in others if end <= clause.marker_span.start), default=sentence.start)
    return statement_text(section, Span(start, clause.marker_span.start)).strip(" ,;:.–—-")


def cut_text(text: str, limit: int) -> str:
    """At most *limit* code points of *text*, whose lines are kept; ``[…]`` says that some are left out."""
    text = text.strip()
    return text if len(text) <= limit else f"{text[:limit].rstrip()}\n[…]"


def without_prompts(section: Section) -> str:
    """The text of *section* without its conversations."""
    parts, at = [], 0
    for prompt in section.prompts:
        parts.append(section.text[at : prompt.span.start])
        at = max(at, prompt.span.end)
    parts.append(section.text[at:])
    return "".join(parts).strip()


def passages_around(document: Document, section: int) -> Iterator[Passage]:
    """The sections around *section*, the nearest first."""
    for number, index in enumerate(document.ancestors(section)):
        if number == _MOST_ANCESTORS:
            return
        yield _passage(document, index, _ANCESTOR)


def _passage(document: Document, section: int, limit: int) -> Passage:
    found = document.sections[section]
    authority, _ = document.authority(section)
    return Passage(folded(found.title), authority, cut_text(without_prompts(found), limit))


def passages_cited(snapshot: Snapshot, document: Document, section: int) -> Iterator[Passage]:
    """The sections that *section* links to, each once, in order."""
    around = {(document.path, section), *((document.path, a) for a in document.ancestors(section))}
    for link in document.sections[section].syntax.links:
        resolved = resolve_link(link.destination, document.info)
        if resolved is None or not resolved[1]:
            continue
        target = snapshot.document(resolved[0])
        for fact in anchor_facts(snapshot, *resolved)[:1] if target is not None else ():
            place = resolved[0], fact.section
            if target is None or place in around:
                continue
            around.add(place)
            passage = _passage(target, fact.section, _CITED)
            yield Passage(f"{passage.title} (#{resolved[1]})", passage.authority, passage.text)
            if len(around) > _MOST_CITED + _MOST_ANCESTORS:
                return


def _examples(document: Document, section: int) -> Iterator[str]:
    """The conversations that the section itself shows, with their answers."""
    own = document.sections[section]
    for prompt in own.prompts[:_MOST_EXAMPLES]:
        yield cut_text(prompt.span.of(own.text), 2 * _PROMPT)


def _prompts(snapshot: Snapshot, fact: Located) -> Iterator[KnownPrompt]:
    """The challenge prompts that the clause has."""
    number = 0
    for place in clause_tests(snapshot, fact):
        for text, prompt in prompts_at(snapshot, place):
            if number == _MOST_PROMPTS:
                return
            number += 1
            yield known_prompt(text, prompt)


def prompts_at(snapshot: Snapshot, place: PromptPlace) -> Iterator[tuple[str, ChallengePrompt]]:
    """The challenge prompts at *place*, each with the text of its section."""
    document = snapshot.document(place.path)
    if document is None:
        return
    if place.inline:
        text = document.sections[place.section].text
        yield from ((text, prompt) for prompt in prompts_of(snapshot, place))
        return
    for section in document.sections:
        yield from ((section.text, prompt) for prompt in section.prompts)


def known_prompt(text: str, prompt: ChallengePrompt) -> KnownPrompt:
    """What *prompt* of a section's *text* asks, and which facets it shows or states."""
    asked = [m for m in prompt.messages if not m.in_comparison and not m.verdict]
    users = "\n".join(m.content_span.of(text) for m in asked if m.role == "user")
    facets = set(evident_facets([m.role for m in asked], users))
    stated = stated_facet(text, prompt)
    if stated is not None:
        facets.add(stated)
    order = tuple(facet for facet in Facet if facet in facets)
    return KnownPrompt(prompt.title, cut_text(prompt_text(text, prompt), _PROMPT), order)


def _neighbours(document: Document, section: int, clause: Clause) -> Iterator[Neighbour]:
    """The clauses of the document that stand nearest, the nearest first."""
    every = list(clauses_in(document))
    own = every.index((section, clause))
    seen = {folded(clause_statement(document, section, clause))}
    for number in _outwards(own, len(every)):
        index, other = every[number]
        said = clause_statement(document, index, other)
        if not said or folded(said) in seen:  # two markers in one sentence are one statement
            continue
        seen.add(folded(said))
        yield Neighbour(other.id, cut(said, _NEIGHBOUR))
        if len(seen) > _MOST_NEIGHBOURS:
            return


def _outwards(start: int, count: int) -> Iterator[int]:
    """The numbers below *count*, those nearest to *start* first, without it."""
    for distance in range(1, count):
        if start - distance >= 0:
            yield start - distance
        if start + distance < count:
            yield start + distance


def asked_texts(snapshot: Snapshot, document: Document) -> frozenset[str]:
    """The normalised texts of all prompts of the workspace, and of those that *document* shows."""
    found = {fact.value.text for key in snapshot.keys("prompt") for fact in snapshot.facts(key)}
    for section in document.sections:
        found.update(normalised(prompt_text(section.text, p)) for p in section.prompts)
    found.discard("")
    return frozenset(found)
