"""What belongs to a clause: its statement, its tests, its place; and which clause an ID means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plainspec.index.facts import (
    Located,
    belongs,
    clause_fact_key,
    code_key,
    test_key,
)
from plainspec.index.paths import folder_of, is_inside, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.model import (
    ChallengePrompt,
    Clause,
    Document,
    DocumentKind,
    Section,
    TestHeader,
)
from plainspec.syntax.source import CitationKind, CodeCitation
from plainspec.text.patterns import Pattern
from plainspec.text.span import Range, Span

_SPECIFICATION = Pattern(r"specification\b|statement\b|policy\b|rule\b", re.IGNORECASE)
_LIST_MARK = Pattern(r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
#: What may stand around an ID that leads its text: ``**REQ-12** The``, ``[REQ-12]: The``.
_BEFORE_ID = Pattern(r"[\[(*_]*$")
_AFTER_ID = Pattern(r"[\])*_]*(?:\s*[:.–—-]+(?=[*_]*\s))?[*_]*\s*")
_BLANKS_BEFORE = Pattern(r"[ \t]+$")
_PUNCTUATION = Pattern(r"[.,;:!?)]")


class PromptPlace(NamedTuple):
    """Where challenge prompts of a clause stand: a file, or a section of the spec document.

    ``section`` is the number of the section with the header, 0 where there is
    none. ``inline`` tells that the prompts stand in the spec document.
    """

    path: str
    section: int
    header: TestHeader | None
    inline: bool = False


# -- which clause is meant -------------------------------------------------


def clauses_meant(snapshot: Snapshot, path: str, key: str) -> tuple[Located, ...]:
    """The clauses that the ID *key* means in *path*: those of the nearest scope around it.

    Its own first; outside of every scope those of the same workspace folder;
    otherwise all. Values are :class:`~plainspec.index.facts.ClauseFact`.
    """
    found = snapshot.lookup(clause_fact_key(key))
    own = tuple(fact for fact in found if fact.path == path)
    if own or len(found) < 2:
        return own or found
    document = snapshot.document(path)
    scope = document.info.scope if document is not None else folder_of(path)
    around = {fact.value.scope for fact in found if is_inside(path, fact.value.scope)}
    nearest = scope if scope in {f.value.scope for f in found} else max(around, key=len, default="")
    if nearest:
        return tuple(fact for fact in found if fact.value.scope == nearest)
    root = snapshot.root(path)
    return tuple(fact for fact in found if root and snapshot.root(fact.path) == root) or found


def clauses_tested(snapshot: Snapshot, path: str, key: str) -> tuple[Located, ...]:
    """The clauses that the test file *path* with the ID *key* tests."""
    tests = [test.value for test in snapshot.located(path, test_key(key))]
    return tuple(
        fact
        for fact in snapshot.lookup(clause_fact_key(key))
        if any(belongs(test, fact.value, folder_of(fact.path)) for test in tests)
    )


def clause_fact(snapshot: Snapshot, path: str, section: int, key: str) -> Located | None:
    """The fact of the clause *key* that stands in section *section* of *path*."""
    record = snapshot.records.get(path)
    if record is None or not 0 <= section < len(record.document.sections):
        return None
    for value in record.under("clause")[section].get(clause_fact_key(key), ()):
        return Located(path, section, value, record.document.sections[section])
    return None


# -- tests -----------------------------------------------------------------


def clause_tests(snapshot: Snapshot, fact: Located) -> tuple[PromptPlace, ...]:
    """Where the prompts of the clause *fact* stand; inline ones first, then files in order of path."""
    clause, folder = fact.value.clause, folder_of(fact.path)
    places = []
    for test in snapshot.lookup(test_key(clause.key)):
        if belongs(test.value, fact.value, folder):
            inline = _is_inline(snapshot, test)
            if not inline or test.path == fact.path:
                places.append(PromptPlace(test.path, test.section, test.value.header, inline))
    document = snapshot.document(fact.path)
    named = named_test_files(snapshot, document, clause.key) if document is not None else ()
    known = {place.path for place in places}
    places.extend(PromptPlace(path, 0, None) for path in named if path not in known)
    return tuple(sorted(places, key=lambda place: (not place.inline, place.path, place.section)))


def _is_inline(snapshot: Snapshot, test: Located) -> bool:
    document = snapshot.document(test.path)
    return document is not None and document.info.kind is DocumentKind.SPEC


def named_test_files(snapshot: Snapshot, document: Document, key: str) -> tuple[str, ...]:
    """The files that the document's headings name for the clause *key* and that exist.

    ``### Test Cases (sy73.md)`` names a file beside the document, or where the
    configuration's template puts it.
    """
    found: dict[str, None] = {}
    for section in document.sections:
        header = section.header
        if header is None or header.key != key or header.id_span.of(section.text) != header.id:
            continue
        for template in ("{id}.md", snapshot.settings(document.path).tests):
            path = test_path(document.path, template, header.id)
            if path is not None and snapshot.exists(path):
                found[path] = None
    return tuple(found)


def prompts_of(snapshot: Snapshot, place: PromptPlace) -> tuple[ChallengePrompt, ...]:
    """The challenge prompts at *place*."""
    document = snapshot.document(place.path)
    if document is None:
        return ()
    if place.inline:
        return document.sections[place.section].prompts
    return tuple(prompt for section in document.sections for prompt in section.prompts)


def clause_code(snapshot: Snapshot, fact: Located) -> tuple[Located, ...]:
    """Where source files cite the clause *fact*: :class:`~plainspec.syntax.source.CodeCitation`.

    Where a test's name could also be read as a longer ID that is known, that one is meant.
    """
    key, scope = fact.value.clause.key, fact.value.scope
    return tuple(
        located
        for located in snapshot.lookup(code_key(key))
        if any(other.value.scope == scope for other in clauses_meant(snapshot, located.path, key))
        and not is_part(snapshot, located.path, located.value)
    )


def is_part(snapshot: Snapshot, path: str, citation: CodeCitation) -> bool:
    """Whether *citation* is but a part of a longer ID of a clause that stands there."""
    source = snapshot.source(path)
    if source is None or citation.kind is not CitationKind.TEST_NAME:
        return False
    return any(
        other.range != citation.range
        and other.range.start <= citation.range.start
        and citation.range.end <= other.range.end
        for key, values in source.facts.items()
        if key[0] == "code" and snapshot.readers_of(clause_fact_key(key[1]))
        for other in values
    )


# -- the clause itself -----------------------------------------------------


def section_path(document: Document, section: int) -> tuple[str, ...]:
    """The titles of the sections around *section* and its own, the outermost first."""
    around = [section, *document.ancestors(section)]
    return tuple(title for index in reversed(around) if (title := document.sections[index].title))


def statement_section(document: Document, section: int) -> int:
    """The section that holds the statement of a clause whose heading section *section* is.

    In a policy that is its ``### Specification``; elsewhere *section* itself.
    """
    if document.info.convention == "policy":
        for index in range(section + 1, len(document.sections)):
            if document.sections[index].level <= document.sections[section].level:
                break
            if _SPECIFICATION.match(document.sections[index].title):
                return index
    return section


def clause_statement(document: Document, section_index: int, clause: Clause) -> str:
    """What *clause*, which stands in section *section_index*, says: Markdown, blanks folded.

    Markers, comments and prompts are left out, and so are the list mark or
    the ID that the text begins with. Empty where the clause says nothing.
    """
    stated = statement_section(document, section_index)
    if stated != section_index:
        section = document.sections[stated]
        heading = section.heading
        body = Span(heading.span.end if heading else 0, len(section.text))
        return statement_text(section, body)
    section = document.sections[section_index]
    heading = section.heading
    if heading is not None and clause.text_spans == (heading.title_span,):
        return clause.title or heading.title
    return clause_words(section, clause)


def clause_words(section: Section, clause: Clause) -> str:
    """What *clause* says in its own *section*, as :func:`clause_statement` gives it."""
    parts = (statement_text(section, span, clause.marker_span) for span in clause.text_spans)
    return " ".join(part for part in parts if part)


def statement_text(section: Section, span: Span, marker: Span | None = None) -> str:
    """The text of *span* on one line, without markers, comments and prompts.

    Nor with the list mark, or the ID at *marker*, that it begins with.
    """
    text = section.text
    start = span.start
    if match := _LIST_MARK.match(text, start, span.end):
        start = match.end()
    if marker is not None and start <= marker.start and marker.end <= span.end:
        lead = _BEFORE_ID.search(text, start, marker.start)
        if lead is not None and lead.start() == start:
            after = _AFTER_ID.match(text, marker.end, span.end)
            start = after.end() if after else marker.end
    parts = []
    at = start
    for cut in _cuts(section, Span(start, span.end)):
        if cut.start < at:
            at = max(at, cut.end)
            continue
        part = text[at : cut.start]
        if cut.end >= span.end or _PUNCTUATION.match(text, cut.end):
            part = _BLANKS_BEFORE.sub("", part)
        parts.append(part)
        at = cut.end
    parts.append(text[at : span.end])
    return " ".join("".join(parts).split())


def _cuts(section: Section, span: Span) -> list[Span]:
    """What is no part of the statement in *span*: markers, comments, prompts; in order."""
    cuts: list[Span] = [clause.marker_span for clause in section.clauses]
    cuts += [comment.span for comment in section.syntax.comments]
    cuts += [prompt.span for prompt in section.prompts]
    return sorted(cut for cut in cuts if span.start <= cut.start and cut.end <= span.end)


def clauses_in(document: Document) -> Iterator[tuple[int, Clause]]:
    """The clauses of *document* in order, each with the number of its section."""
    for index, section in enumerate(document.sections):
        for clause in section.clauses:
            yield index, clause


def clause_range(document: Document, section: int, clause: Clause) -> Range:
    """From the start of the clause's text or marker to the end of both."""
    spans = (*clause.text_spans, clause.marker_span)
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return document.range(section, whole)
