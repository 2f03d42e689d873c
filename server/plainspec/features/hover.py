"""Hover: what the thing at the cursor is, as a few short parts that any client can show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum

from plainspec.analysis.precedents import Clauses
from plainspec.analysis.report import LocatedFinding
from plainspec.features.clauses import (
    clause_code,
    clause_range,
    clause_statement,
    clause_tests,
    prompts_of,
    section_path,
)
from plainspec.features.norm_hover import norm_at
from plainspec.features.places import anchor_facts
from plainspec.features.precedents import is_question
from plainspec.features.quoting import (
    beginning,
    cut,
    quoted,
    unlinked,
    without_emphasis,
    words_only,
)
from plainspec.features.references import facts_of
from plainspec.features.target import (
    AnchorTarget,
    AuthorityTarget,
    ClauseTarget,
    FileTarget,
    Role,
    TermTarget,
    target_at,
)
from plainspec.features.terms import vocabulary
from plainspec.index.facts import Located, PrecedentFact, file_key, link_key
from plainspec.index.paths import folder_of, name_of, relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.language.norms import describing
from plainspec.model import ChainOfCommand, Document
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range

#: No rendered hover is longer (code points).
LIMIT = 2500
_QUOTE_LIMIT = 900
_LINE_LIMIT = 300
_TITLE_LIMIT = 120
_SHOWN = 3  # prompts and code tests that are named
_FINDINGS_SHOWN = 5


class PartKind(str, Enum):
    """How a part is set."""

    TITLE = "title"
    QUOTE = "quote"
    FACT = "fact"
    ITEM = "item"


class Part(Node, frozen=True):
    """One part of a hover. ``text`` is Markdown from the workspace in a quote, else plain words.

    ``path`` is the file that a fact leads to, whose name stands behind the text.
    """

    kind: PartKind
    text: str
    label: str = ""
    path: str = ""


class Hover(Node, frozen=True):
    """What to show while the pointer is on *range*."""

    range: Range
    parts: tuple[Part, ...]


def hover(
    snapshot: Snapshot,
    path: str,
    position: Position,
    findings: Sequence[LocatedFinding] = (),
) -> Hover | None:
    """What *position* of *path* is on; *findings* are those of that document."""
    target = target_at(snapshot, path, position)
    if isinstance(target, ClauseTarget):
        parts = _clause(snapshot, path, target, findings)
    elif isinstance(target, AnchorTarget):
        parts = _anchor(snapshot, path, target)
    elif isinstance(target, FileTarget):
        parts = _file(snapshot, path, target.path)
    elif isinstance(target, TermTarget):
        parts = _term(snapshot, path, target)
    elif isinstance(target, AuthorityTarget):
        parts = _authority(snapshot.settings(path).chain, target.level)
    else:
        return _norm(snapshot, path, position, findings)
    return Hover(target.origin, tuple(parts))


def render(hover: Hover, markdown: bool = True, uri: Callable[[str], str] | None = None) -> str:
    """*hover* as Markdown or as plain text, at most :data:`LIMIT` code points long.

    Text from the workspace can bring no HTML, links, images or blocks of its
    own. *uri* gives the URI of a file, for links to it.
    """
    done = ""
    before: PartKind | None = None
    for part in hover.parts:
        if not part.text.strip():
            continue
        together = part.kind is PartKind.ITEM or not markdown
        between = "" if not done else "\n" if together and before is not None else "\n\n"
        room = LIMIT - len(done) - len(between) - 2
        piece = _rendered(part, markdown, room)
        if part.path and uri is not None and markdown:
            piece += f" ([{words_only(name_of(part.path))}](<{uri(part.path)}>))"
        elif part.path:
            piece += f" ({words_only(name_of(part.path)) if markdown else name_of(part.path)})"
        if len(piece) > room:
            return f"{done}\n…" if done else "…"
        done += between + piece
        before = part.kind
    return done


def _rendered(part: Part, markdown: bool, room: int) -> str:
    if part.kind is PartKind.QUOTE:
        length = _QUOTE_LIMIT
        while True:
            text = cut(part.text, length)
            piece = f"> {quoted(text)}" if markdown else without_emphasis(text)
            if len(piece) <= room or length < 20:
                return piece
            length //= 2
    limit = _TITLE_LIMIT if part.kind is PartKind.TITLE else _LINE_LIMIT
    text = cut(part.text, limit)
    if not markdown:
        lead = "- " if part.kind is PartKind.ITEM else f"{part.label}: " if part.label else ""
        return lead + " ".join(text.split())
    text = words_only(text)
    if part.kind is PartKind.TITLE:
        return f"**{text}**"
    if part.kind is PartKind.ITEM:
        return f"- {text}"
    return f"*{words_only(part.label)}:* {text}" if part.label else text


# -- clauses ---------------------------------------------------------------


def _clause(
    snapshot: Snapshot, path: str, target: ClauseTarget, findings: Sequence[LocatedFinding]
) -> Iterator[Part]:
    facts = facts_of(snapshot, path, target)
    document = snapshot.document(facts[0].path) if facts else None
    if not facts or document is None:
        yield Part(PartKind.TITLE, target.id)
        if target.role is Role.HEADER:
            yield Part(PartKind.FACT, "No spec document that this file can test has this clause.")
        else:
            yield Part(PartKind.FACT, "No clause has this ID.")
        yield from _findings(path, target.origin, findings)
        return
    fact = facts[0]
    clause, index = fact.value.clause, fact.section
    title = clause.title or document.sections[index].title
    yield Part(PartKind.TITLE, f"{clause.id} · {title}" if title else clause.id)
    statement = clause_statement(document, index, clause)
    if statement:
        yield Part(PartKind.QUOTE, unlinked(statement, snapshot, document))
    here = " › ".join(section_path(document, index))
    if fact.path != path:
        here = f"{_shown(snapshot, path, fact.path)}: {here}" if here else fact.path
    if here:
        yield Part(PartKind.FACT, here, "Section")
    yield from _authority_of(snapshot, document, index)
    if document.info.front_matter.owner:
        yield Part(PartKind.FACT, document.info.front_matter.owner, "Owner")
    yield from _tests(snapshot, path, fact)
    if len(facts) > 1:
        more = len(facts) - 1
        yield Part(PartKind.FACT, f"{_count(more, 'other place')} with the same ID", "Also")
    range_ = target.origin
    if target.role is Role.DEFINITION:
        range_ = clause_range(document, index, clause)
    yield from _findings(path, range_, findings)


def _authority_of(snapshot: Snapshot, document: Document, index: int) -> Iterator[Part]:
    level, stated = document.authority(index)
    chain = snapshot.settings(document.path).chain
    if not level:
        return
    if stated == index:
        source = "stated here"
    elif stated >= 0:
        source = f"inherited from “{document.sections[stated].title}”"
    else:
        source = "from the front matter"
    yield Part(PartKind.FACT, f"{level}, {source} ({_chain(chain)})", "Authority")
    if chain.rank(level) is None:
        yield Part(PartKind.FACT, f"“{level}” is not in the chain of command.")


def _tests(snapshot: Snapshot, path: str, fact: Located) -> Iterator[Part]:
    places = clause_tests(snapshot, fact)
    prompts = [prompt for place in places for prompt in prompts_of(snapshot, place)]
    where = ", ".join(
        "this document" if place.path == path else _shown(snapshot, path, place.path)
        for place in places[:_SHOWN]
    )
    if places:
        yield Part(PartKind.FACT, f"{_count(len(prompts), 'prompt')} in {where}", "Tests")
        for prompt in prompts[:_SHOWN]:
            yield Part(PartKind.ITEM, prompt.title or "(untitled)")
        if len(prompts) > _SHOWN:
            yield Part(PartKind.ITEM, f"… and {len(prompts) - _SHOWN} more")
    code = [located for located in clause_code(snapshot, fact) if located.value.is_test]
    if code:
        yield Part(PartKind.FACT, str(len(code)), "Code tests")
        for located in code[:_SHOWN]:
            citation = located.value
            place = f"{_shown(snapshot, path, located.path)}:{citation.range.start.line + 1}"
            yield Part(PartKind.ITEM, f"{citation.symbol} ({place})" if citation.symbol else place)
    if not places and not code:
        yield Part(PartKind.FACT, "none", "Tests")


def _findings(path: str, range_: Range, findings: Sequence[LocatedFinding]) -> Iterator[Part]:
    """What is wrong in *range_*, the worst first."""
    here = [
        finding
        for finding in findings
        if finding.path == path and finding.suppressed is None and finding.range.overlaps(range_)
    ]
    here.sort(key=lambda finding: (finding.severity, finding.range.start))
    for finding in here[:_FINDINGS_SHOWN]:
        text = f"{finding.message} ({finding.rule})"
        yield Part(PartKind.FACT, text, finding.severity.word.capitalize())
    if len(here) > _FINDINGS_SHOWN:
        yield Part(PartKind.FACT, f"… and {len(here) - _FINDINGS_SHOWN} more findings")
    yield from _precedents(path, range_, findings)


def _precedents(path: str, range_: Range, findings: Sequence[LocatedFinding]) -> Iterator[Part]:
    """What has been decided about *range_*."""
    seen: set[str] = set()
    for finding in findings:
        if finding.path != path or not finding.range.overlaps(range_):
            continue
        for related in finding.finding.related:
            fact = related.value
            if not isinstance(fact, PrecedentFact) or related.path in seen:
                continue
            seen.add(related.path)
            if len(seen) > _FINDINGS_SHOWN:
                return
            what = f"“{cut(fact.words, _TITLE_LIMIT)}” ({fact.rule})" if fact.words else fact.rule
            said = (f"{what}, because: {fact.reason}", fact.date, fact.author)
            label = "Stale precedent" if finding.suppressed is None else "Kept"
            text = " · ".join(part for part in said if part)
            yield Part(PartKind.FACT, text, label, related.path)


def _norm(
    snapshot: Snapshot, path: str, position: Position, findings: Sequence[LocatedFinding]
) -> Hover | None:
    """How the sentence is read, on its modal verb; what there is to say about it anywhere in it."""
    said = _in_clause(snapshot, path, position, findings)
    document = snapshot.document(path)
    found = norm_at(document, position) if document is not None else None
    if found is None:
        return said
    placed, range_ = found
    items = (
        Part(PartKind.ITEM, f"{part.name}: {part.text}")
        for part in describing.parts(placed.norm, placed.text)
    )
    read = (Part(PartKind.TITLE, "How this sentence is read"), *items)
    return Hover(range_, (*read, *said.parts) if said is not None else read)


def _in_clause(
    snapshot: Snapshot, path: str, position: Position, findings: Sequence[LocatedFinding]
) -> Hover | None:
    """The open questions about the sentence at *position*, and what was decided; None without any."""
    document = snapshot.document(path)
    if document is None or position.line < document.info.front_matter.lines:
        return None
    index, offset = document.locate(position)
    span = Clauses(document.sections[index]).span(offset)
    if span is None:
        return None
    range_ = document.range(index, span)
    asked = [finding for finding in findings if is_question(finding)]
    parts = tuple(_findings(path, range_, asked))
    return Hover(range_, parts) if parts else None


# -- links, terms, authorities ---------------------------------------------


def _anchor(snapshot: Snapshot, path: str, target: AnchorTarget) -> Iterator[Part]:
    document = snapshot.document(target.path)
    facts = anchor_facts(snapshot, target.path, target.name)
    if document is None or not facts:
        yield Part(PartKind.TITLE, f"#{target.name}")
        file = "This document" if target.path == path else _shown(snapshot, path, target.path)
        exists = target.path == path or snapshot.exists(target.path)
        what = "has no such anchor" if exists else "does not exist"
        yield Part(PartKind.FACT, f"{file} {what}.")
        return
    fact = facts[0]
    section = document.sections[fact.section]
    yield Part(PartKind.TITLE, section.title or f"#{target.name}")
    text = beginning(document, fact.section, fact.value.span)
    if text:
        yield Part(PartKind.QUOTE, unlinked(text, snapshot, document))
    if target.path != path:
        yield Part(PartKind.FACT, _shown(snapshot, path, target.path), "In")
    yield from _authority_of(snapshot, document, fact.section)
    if len(facts) > 1:
        yield Part(PartKind.FACT, f"{_count(len(facts), 'place')} bear this anchor.")
    if target.defines:
        links = len(snapshot.lookup(link_key(target.path, target.name)))
        yield Part(PartKind.FACT, _count(links, "link") if links else "none", "Links to it")


def _file(snapshot: Snapshot, path: str, named: str) -> Iterator[Part]:
    yield Part(PartKind.TITLE, _shown(snapshot, path, named))
    fact = next(iter(snapshot.lookup(file_key(named))), None)
    if fact is None:
        yield Part(PartKind.FACT, "This file does not exist in the workspace.")
        return
    document = snapshot.document(named)
    title = ""
    if document is not None:
        titles = (section.title for section in document.sections if section.title)
        title = document.info.front_matter.title or next(titles, "")
    if title:
        yield Part(PartKind.FACT, title, "Title")
    yield Part(PartKind.FACT, "The folder exists." if fact.value.folder else "The file exists.")


def _term(snapshot: Snapshot, path: str, target: TermTarget) -> Iterator[Part]:
    for fact in vocabulary(snapshot, path).definitions.get(target.key, ()):
        document = snapshot.document(fact.path)
        if document is None:
            continue
        yield Part(PartKind.TITLE, fact.value.name)
        text = " ".join(fact.value.definition_span.of(document.sections[fact.section].text).split())
        if text:
            yield Part(PartKind.QUOTE, unlinked(text, snapshot, document))
        where = document.sections[fact.section].title
        if fact.path != path:
            where = f"{_shown(snapshot, path, fact.path)}: {where}"
        if where:
            yield Part(PartKind.FACT, where, "Defined in")


def _authority(chain: ChainOfCommand, level: str) -> Iterator[Part]:
    yield Part(PartKind.TITLE, f"authority={level}")
    if chain.rank(level) is None:
        yield Part(PartKind.FACT, f"“{level}” is not in the chain of command.")
    else:
        yield Part(PartKind.FACT, chain.describe(level))
    yield Part(PartKind.FACT, _chain(chain), "Chain of command")


# -- words -----------------------------------------------------------------


def _chain(chain: ChainOfCommand) -> str:
    return " > ".join(chain.levels)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _shown(snapshot: Snapshot, path: str, other: str) -> str:
    """*other* as an author who works on *path* would write it."""
    root = snapshot.root(other)
    if root and snapshot.root(path) == root:
        return relative_to(other, folder_of(path))
    return relative_to(other, root) if root else name_of(other)
