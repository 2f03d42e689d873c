"""From a parsed section and its convention's marks to a :class:`Section`."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right

from plainspec.model.clause import Anchor, AnchorKind, Citation, Clause, Suppression, Term
from plainspec.model.section import Section
from plainspec.syntax.conventions.base import ClauseMark, Marks
from plainspec.syntax.ids import clause_key
from plainspec.syntax.nodes import BlockKind, Comment, Footnote, Heading, SectionSyntax
from plainspec.text.patterns import Pattern
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

_NOT_IN_SLUG = Pattern(r"[^\w\- ]")
_GLOSSARY = Pattern(
    r"\b(definitions?|glossary|terms|terminology|defined terms|vocabulary|nomenclature)\b",
    re.IGNORECASE,
)
#: Bold labels that introduce something else than a definition.
_NO_TERM = frozenset(
    [
        "example",
        "examples",
        "note",
        "notes",
        "warning",
        "important",
        "tip",
        "caution",
        "commentary",
        "see",
        "rationale",
        "todo",
    ]
)
_AFTER_TERM = Pattern(r"\s*(?::|—|–|--+|-\s|\b(?:means|is|are|refers to|shall mean)\b)\s*")
_QUOTED_TERM = Pattern(
    r"[“\"]([^”\"\r\n]{2,60})[”\"]\s+(?:shall\s+)?(?:means?|refers?\s+to|is\s+defined\s+as)\s+"
)
_SUPPRESSION = Pattern(
    r"\s*plainspec:\s*ignore(-file)?\s+([a-z][\w-]*(?:[\s,]+[a-z][\w-]*)*?)\s*(?:(?:--|—|–|:)(.*))?$",
    re.DOTALL,
)

#: The sentences of blocks that are split already, by the blocks' places.
_Split = dict[Span, list[Span]]

_NAME = Pattern(r"[a-z][\w-]*")


def _kept_mark(match: re.Match[str]) -> str:
    r"""The character itself where it is a mark (``\w`` knows no combining accents), or nothing."""
    return match[0] if unicodedata.category(match[0])[0] == "M" else ""


def slug(title: str) -> str:
    """The anchor that GitHub makes of a heading's *title*."""
    return _NOT_IN_SLUG.sub(_kept_mark, title.strip().lower()).replace(" ", "-")


def lower(syntax: SectionSyntax, marks: Marks, undefined: tuple[Footnote, ...] = ()) -> Section:
    """The section that *marks* make of *syntax*; *undefined* footnotes are no clauses here."""
    split: _Split = {}
    return Section(
        syntax,
        tuple(_clause(syntax, mark, split) for mark in marks.clauses),
        tuple(Citation(c.id, clause_key(c.id), c.id_span, c.span) for c in marks.citations),
        _anchors(syntax),
        _terms(syntax),
        marks.prompts,
        marks.header,
        _suppressions(syntax.comments),
        undefined,
    )


def _clause(syntax: SectionSyntax, mark: ClauseMark, split: _Split) -> Clause:
    extent = mark.extent
    if extent is None:
        spans = clause_text_spans(syntax, mark.marker_span, split)
    elif extent.of(syntax.prose).strip():
        spans = (extent,)
    else:  # a heading with nothing below it
        spans = (syntax.heading.title_span,) if syntax.heading else (mark.marker_span,)
    return Clause(
        mark.id,
        clause_key(mark.id),
        mark.id_span,
        mark.marker_span,
        spans,
        mark.title,
    )


def clause_text_spans(
    syntax: SectionSyntax, marker: Span, split: _Split | None = None
) -> tuple[Span, ...]:
    """The sentence that *marker* stands in or ends, and the list that it introduces with a colon.

    *split* remembers the sentences of blocks from one marker to the next.
    """
    block = syntax.block_at(marker.start)
    if block is None:
        return (marker,)
    split = {} if split is None else split
    if block.span not in split:
        split[block.span] = list(sentences(syntax.prose, *block.span))
    found = split[block.span]
    if not found:
        return (block.span,)
    within = found[max(0, bisect_right(found, marker.start, key=lambda s: s.start) - 1)]
    span = Span(min(within.start, marker.start), max(within.end, marker.end))
    if not syntax.prose[span.start : span.end].rstrip().endswith(":"):
        return (span,)
    following = bisect_left(syntax.blocks, block.span.end, key=lambda b: b.span.start)
    if following < len(syntax.blocks):
        other = syntax.blocks[following]
        if other.kind is BlockKind.LIST and other.parent == block.parent:
            return (span, other.span)
    return (span,)


def _anchors(syntax: SectionSyntax) -> tuple[Anchor, ...]:
    found = []
    heading = syntax.heading
    if heading is not None:
        if heading.anchor and heading.anchor_span:
            found.append(Anchor(heading.anchor, heading.anchor_span))
        found.extend(_slug_anchor(heading))
    found.extend(Anchor(tag.name, tag.name_span) for tag in syntax.tags)
    for inner in syntax.inner:  # their explicit anchors are tags
        found.extend(_slug_anchor(inner))
    return tuple(found)


def _slug_anchor(heading: Heading) -> tuple[Anchor, ...]:
    """The anchor made from the title of *heading*, unless it has none or bears it explicitly."""
    name = slug(heading.title)
    if not name or name == heading.anchor:
        return ()
    return (Anchor(name, heading.title_span, AnchorKind.SLUG),)


def _terms(syntax: SectionSyntax) -> tuple[Term, ...]:
    """The terms that the section defines."""
    glossary = syntax.heading is not None and _GLOSSARY.search(syntax.heading.title)
    found = []
    if not glossary and "”" not in syntax.prose and '"' not in syntax.prose:
        return ()
    bold = {strong.span.start: strong for strong in syntax.strongs}
    for block in syntax.blocks:
        if block.kind is not BlockKind.PARAGRAPH or syntax.is_commentary(block):
            continue
        start, end = block.span
        if glossary and start in bold:
            strong = bold[start]
            name = strong.text_span.of(syntax.prose)
            inside = name.rstrip().endswith(":")
            bare = name.rstrip().rstrip(":").strip()
            match = _AFTER_TERM.match(syntax.prose, strong.span.end, end)
            if bare and bare.casefold() not in _NO_TERM and (inside or match):
                at = strong.text_span.start + name.index(bare)
                begins = match.end() if match and not inside else strong.span.end
                begins += len(syntax.prose[begins:end]) - len(syntax.prose[begins:end].lstrip())
                found.append(
                    Term(
                        bare, _term_key(bare), Span(at, at + len(bare)), Span(min(begins, end), end)
                    )
                )
            continue
        match = _QUOTED_TERM.match(syntax.prose, start, end)
        if match:
            found.append(
                Term(match[1], _term_key(match[1]), Span(*match.span(1)), Span(match.end(), end))
            )
    return tuple(found)


def _term_key(name: str) -> str:
    return " ".join(name.split()).casefold()


def _suppressions(comments: tuple[Comment, ...]) -> tuple[Suppression, ...]:
    found = []
    for comment in comments:
        match = _SUPPRESSION.match(comment.text)
        if not match:
            continue
        at = comment.span.start + len("<!--") + match.start(2)
        rules = tuple(
            (name[0], Span(at + name.start(), at + name.end())) for name in _NAME.finditer(match[2])
        )
        reason = " ".join((match[3] or "").split())
        found.append(Suppression(rules, reason, comment.span, bool(match[1])))
    return tuple(found)
