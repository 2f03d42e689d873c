"""Colours for what carries meaning: clause IDs, authorities, modal verbs, uses of defined terms."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from plainspec.features.terms import Vocabulary, vocabulary
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind, Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.lines import position_at
from plainspec.text.span import Range, Span

#: The legend's types; a token's ``type`` is an index. Names of our own: no standard type fits.
TOKEN_TYPES = ("clauseId", "authority", "modal", "term")
#: The legend's modifiers; a token's ``modifiers`` is a sum of powers of two.
TOKEN_MODIFIERS = ("definition", "obligation", "prohibition", "recommendation", "permission")

_CLAUSE_ID, _AUTHORITY, _MODAL, _TERM = range(len(TOKEN_TYPES))
_DEFINITION, _OBLIGATION, _PROHIBITION, _RECOMMENDATION, _PERMISSION = (
    1 << bit for bit in range(len(TOKEN_MODIFIERS))
)

_MODALS = re.compile(
    r"(?<![\w’'-])(?:"
    r"(?P<must_not>(?:must|shall)(?:\s+not\b|n[’']t\b)|shan[’']t\b|can\s?not\b|can[’']t\b|never\b|may\s+not\b)"
    r"|(?P<must>(?:must|shall)\b)"
    r"|(?P<should>should(?:\s+not\b|n[’']t\b)?)"
    r"|(?P<may>(?:may|can)\b)"
    r")(?![\w’'-])",
    re.IGNORECASE,
)
#: RFC 2119's and RFC 8174's other key words count in capitals only.
_CAPITALS = re.compile(
    r"(?<![\w-])(?:(?P<must>REQUIRED)|(?P<should>(?:NOT\s+)?RECOMMENDED)|(?P<may>OPTIONAL))(?![\w-])"
)
_MODIFIER = {
    "must": _OBLIGATION,
    "must_not": _PROHIBITION,
    "should": _RECOMMENDATION,
    "may": _PERMISSION,
}
# A month, not a permission: "in May", "May 2025".
_MONTH_AFTER = re.compile(r"\s+\d|,")
_MONTH_BEFORE = re.compile(
    r"(?:\b(?:in|since|of|by|until|from|last|next|early|late|mid)|\d)\s+$", re.IGNORECASE
)
# Bounded, so that many opening marks without a closing one cost no more than that each.
_QUOTED = re.compile(r"“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|\"[^\"]{0,400}\"")


class Token(NamedTuple):
    """A coloured stretch of one line; line, column and length in code points, all absolute."""

    line: int
    column: int
    length: int
    type: int
    modifiers: int = 0


def semantic_tokens(
    snapshot: Snapshot, path: str, range_: Range | None = None
) -> tuple[Token, ...]:
    """The tokens of the document at *path* in order, none overlapping; within *range_* if given."""
    document = snapshot.document(path)
    if document is None:
        return ()
    known = vocabulary(snapshot, path)
    first, last = 0, len(document.sections) - 1
    if range_ is not None:
        first = document.section_at(range_.start.line)
        last = document.section_at(range_.end.line)
    found: list[Token] = []
    for index in range(first, last + 1):
        line = document.first_lines[index]
        tokens = _section_tokens(document, document.sections[index], known)
        found.extend(Token(line + t.line, *t[1:]) for t in tokens)
    if range_ is not None:
        start, end = range_
        found = [
            token
            for token in found
            if (token.line, token.column) < end
            and start < (token.line, token.column + token.length)
        ]
    return tuple(found)


def encode(tokens: Iterable[Token]) -> list[int]:
    """*tokens* in LSP's form: five numbers each, lines and columns relative to the token before.

    The tokens must be in order, and their columns and lengths already in the
    client's units. See LSP 3.17, "Semantic Tokens".
    """
    data: list[int] = []
    line = column = 0
    for token in tokens:
        if token.line != line:
            data += (token.line - line, token.column)
        else:
            data += (0, token.column - column)
        data += (token.length, token.type, token.modifiers)
        line, column = token.line, token.column
    return data


def _section_tokens(document: Document, section: Section, known: Vocabulary) -> tuple[Token, ...]:
    """The tokens of *section*, in lines from its start."""
    own = _own_tokens(section, document.info.kind is DocumentKind.SPEC)
    uses = known.uses(section)
    return _with_terms(section, own, tuple(use.span for use in uses)) if uses else own


# Both caches go by the section's identity: an edit makes one section new and costs one section.
@lru_cache(maxsize=2048)
def _own_tokens(section: Section, normative: bool) -> tuple[Token, ...]:
    """What the section's own text decides: all but the uses of terms."""
    found = [(clause.id_span, _CLAUSE_ID, _DEFINITION) for clause in section.clauses]
    found.extend((citation.id_span, _CLAUSE_ID, 0) for citation in section.citations)
    if section.header is not None:
        found.append((section.header.id_span, _CLAUSE_ID, 0))
    heading = section.heading
    attribute = heading.attribute("authority") if heading else None
    if attribute is not None:
        found.append((attribute.name_span, _AUTHORITY, 0))
        found.append((attribute.value_span, _AUTHORITY, _DEFINITION))
    found.extend((term.span, _TERM, _DEFINITION) for term in section.terms)
    if normative:
        found.extend(_modals(section))
    return _laid_out(section, found)


@lru_cache(maxsize=2048)
def _with_terms(
    section: Section, own: tuple[Token, ...], uses: tuple[Span, ...]
) -> tuple[Token, ...]:
    taken: dict[int, list[Token]] = {}
    for token in own:
        taken.setdefault(token.line, []).append(token)
    free = [
        token
        for token in _laid_out(section, [(span, _TERM, 0) for span in uses])
        if not any(
            token.column < other.column + other.length
            and other.column < token.column + token.length
            for other in taken.get(token.line, ())
        )
    ]
    return tuple(sorted((*own, *free)))


def _laid_out(section: Section, found: Iterable[tuple[Span, int, int]]) -> tuple[Token, ...]:
    """The stretches as tokens: in order, cut at line ends, without what overlaps one before."""
    tokens: list[Token] = []
    starts = section.syntax.line_starts
    at = 0
    for span, type_, modifiers in sorted(found):
        if span.start < at or span.end <= span.start:
            continue
        at = span.end
        for piece in _lines(section.text, starts, span):
            place = position_at(starts, piece.start)
            tokens.append(
                Token(place.line, place.column, piece.end - piece.start, type_, modifiers)
            )
    return tuple(tokens)


def _lines(text: str, starts: tuple[int, ...], span: Span) -> Iterator[Span]:
    """*span* in pieces that each lie on one line, without blanks at their ends."""
    first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, span.end - 1) - 1
    if first == last:
        yield span
        return
    for line in range(first, last + 1):
        start = max(span.start, starts[line])
        end = min(span.end, starts[line + 1]) if line + 1 < len(starts) else span.end
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        if start < end:
            yield Span(start, end)


def _modals(section: Section) -> Iterator[tuple[Span, int, int]]:
    """The modal verbs in normative prose: not in code, headings, commentary, examples or quotes."""
    prose = section.syntax.prose
    prompts = [prompt.span for prompt in section.prompts]
    prompt_ends = [span.end for span in prompts]
    for block in section.syntax.blocks:
        if block.kind is not BlockKind.PARAGRAPH and block.kind is not BlockKind.CELL:
            continue
        after = bisect_left(prompt_ends, block.span.start + 1)
        if after < len(prompts) and prompts[after].start <= block.span.start:
            continue  # the title of a challenge prompt, or a part of one
        if section.syntax.is_commentary(block):
            continue
        quoted: list[Span] | None = None
        for pattern in (_MODALS, _CAPITALS):
            for match in pattern.finditer(prose, *block.span):
                if match[0] == "May" and _is_month(prose, match):
                    continue
                if quoted is None:
                    quoted = [Span(*q.span()) for q in _QUOTED.finditer(prose, *block.span)]
                span = Span(*match.span())
                if not any(span.overlaps(quote) for quote in quoted):
                    group = str(match.lastgroup)
                    negative = group == "should" and _is_negative(match[0])
                    yield span, _MODAL, _MODIFIER[group] | (_PROHIBITION if negative else 0)


def _is_negative(words: str) -> bool:
    folded = words.casefold()
    return folded.endswith(("not", "n't", "n’t")) or folded.startswith("not")


def _is_month(prose: str, match: re.Match[str]) -> bool:
    before = prose[max(0, match.start() - 12) : match.start()]
    return (
        _MONTH_AFTER.match(prose, match.end()) is not None
        or _MONTH_BEFORE.search(before) is not None
    )
