"""The normative sentences of a section, made ready for the rules about wording.

Twenty rules ask for them after each keystroke, so each section is read once,
and a sentence that stands in it as before is not read again at all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from plainspec.analysis.rule import Context
from plainspec.index.paths import is_about_repository
from plainspec.language.norms.imperatives import is_normative
from plainspec.language.phrases import Kind, read
from plainspec.model import DocumentInfo, DocumentKind, Section
from plainspec.model.statements import Statement, statements, wording
from plainspec.syntax.nodes import PROSE_KINDS, BlockKind, Node, SectionSyntax
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern
from plainspec.text.quoted import QUOTED
from plainspec.text.span import Span

#: What stands in a masked text for what is shown or cited and not used: quotations, inline code.
MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
#: What stands in a masked text for an example or an explanation.
EXPLAINED = "\N{INTERLINEAR ANNOTATION ANCHOR}"

#: An example or an explanation, as far as it goes: to the bracket that closes it, or to the
#: clause's end. Each stops at what could begin another.
_SHOWN = Pattern(
    r"\(\s*(?:e\.\s?g\.|i\.\s?e\.|for\s+(?:example|instance)\b|that\s+is\b|such\s+as\b|like\b|namely\b"
    r"|including\b|except\b|see\b|cf\.|viz\.)[^()]*\)"
    r"|(?<![\w(])(?:e\.g\.|i\.e\.|eg\b|ie\b|for\s+(?:example|instance)\b|namely\b|viz\.)[^;()—]*"
    r"(?:\([^()]*\)[^;()—]*)*",
    re.IGNORECASE,
    signs="e i eg ie example instance namely viz",
    marks="(",
)
_SHOWS = Pattern(
    r"[\s*_]*(?:for\s+(?:example|instance)\b|e\.g\.|as\s+an\s+example\b)",
    re.IGNORECASE,
    signs="example instance e",
)
#: A bracket, and what in it tells of something that was or is, and demands nothing: “(many users were annoyed)”.
_BRACKET = Pattern(r"\(([^()]*)\)", marks="(")
_REMARKS = Pattern(
    r"\b(?:was|were|had|did)\b|^\s*(?:many|most|some|few|several|this|it|they|these|people|users)\b.*?\b(?:is|are|has|have)\b",
    re.IGNORECASE | re.DOTALL,
    signs="was were had did is are has have",
)
_DEMANDS = Pattern(
    r"\b(?:must|shall|should|may|can|cannot|need|needs|required|allowed|forbidden|prohibited|if|when|unless|only|except|until|before|after)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
#: Longer ones are no sentences; nobody's text is read further than this.
_LONGEST = 4_000


class Word(Node, frozen=True):
    """A word of a sentence: as written in lower case, and where it stands in the sentence's text."""

    lower: str
    start: int
    end: int


class Wording(Node, frozen=True):
    """A normative sentence, or a heading, item or cell that is one.

    ``text`` is as long as ``span`` (of the section); quotations and inline
    code are :data:`MASK` in it, examples and explanations :data:`EXPLAINED`.
    Everything else here counts from the start of ``text``. ``lowers`` are
    its words in lower case, ``vocabulary`` is the set of them. ``leads`` are
    the sentences that introduce its list, the outermost first.
    """

    span: Span
    text: str
    lowers: tuple[str, ...]
    vocabulary: frozenset[str]
    kind: BlockKind
    leads: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of the sentence, in order of place."""
        return words_of(self.text)

    def place(self, start: int, end: int) -> Span:
        """Where ``text[start:end]`` stands in the section."""
        return Span(self.span.start + start, self.span.start + end)


def normative(section: Section, context: Context) -> tuple[Wording, ...]:
    """The normative sentences of *section*, in order of place.

    None in tests, in changelogs, and in documents about the repository such
    as a README, unless they hold clauses; none in sentences that define a term.
    """
    return _normative(section) if is_specification(section, context) else ()


def stated(section: Section, context: Context) -> tuple[Wording, ...]:
    """All sentences of *section*, normative or not, where :func:`normative` reads it."""
    return _stated(section) if is_specification(section, context) else ()


def functions(section: Section, context: Context) -> Iterator[Wording]:
    """What :func:`normative` gives, and the sentences of requirements that say what something does, in order of place.

    “The archive keeps a record and sends it” stands beside “shall keep” in such documents.
    """
    known = {demand.span for demand in normative(section, context)}
    for found in stated(section, context):
        if found.span in known or (
            found.kind is not BlockKind.CELL
            and (not _MODALS.isdisjoint(found.vocabulary) or says_what_is_done(found.text))
        ):
            yield found


_MODALS = frozenset({"must", "shall", "should", "will"})


def says_what_is_done(text: str) -> bool:
    """Whether *text* is written like a function: “The archive keeps …”, “Keeps …”, “Records are kept …”."""
    tokens = read(text).tokens
    for at, token in enumerate(tokens):
        if token.clause == 0 and token.kind is Kind.VERB:
            return token.lower.endswith("s") or token.span.start > 0
        if token.clause == 0 and token.kind is Kind.AUXILIARY:
            behind = [
                later.kind for later in tokens[at + 1 : at + 3] if later.kind is not Kind.ADVERB
            ]
            return token.lower in ("is", "are") and behind[:1] == [Kind.PARTICIPLE]
    return False


def is_specification(section: Section, context: Context) -> bool:
    """Whether *section* is part of a specification: see :func:`normative`."""
    return section.header is None and _counts(context.document)


def _counts(info: DocumentInfo) -> bool:
    if info.kind is DocumentKind.PROSE:
        return not is_about_repository(info.path)
    return info.kind is DocumentKind.SPEC


# The rules for one section run one after the other.
@lru_cache(maxsize=16)
def _normative(section: Section) -> tuple[Wording, ...]:
    return tuple(_read(section))


@lru_cache(maxsize=16)
def _stated(section: Section) -> tuple[Wording, ...]:
    return tuple(_read(section, everything=True))


def _read(section: Section, everything: bool = False) -> Iterator[Wording]:
    found = statements(section)
    if not found:
        return
    syntax = section.syntax
    masked = _masked(syntax)
    definitions = [term.definition_span for term in section.terms]
    starts = [span.start for span in definitions]
    leads: dict[Span, str] = {}
    for statement in found:
        span = statement.span
        if span.end - span.start > _LONGEST:
            continue
        at = bisect_right(starts, span.start) - 1
        if at >= 0 and span.start < definitions[at].end:
            continue
        text = masked[span.start : span.end]
        lowers, vocabulary = _vocabulary(text)
        if not lowers or _SHOWS.match(syntax.prose, *span):
            continue
        if not _is_normative(syntax, statement, leads) and not everything:
            continue
        above = tuple(leads[at] for at in statement.leads)
        yield Wording(span, text, lowers, vocabulary, statement.kind, above)


def _is_normative(syntax: SectionSyntax, statement: Statement, leads: dict[Span, str]) -> bool:
    """Whether *statement* is; puts the words of its leads into *leads*."""
    for lead in statement.leads:
        if lead not in leads:
            leads[lead] = wording(syntax, lead)
    return is_normative(
        wording(syntax, statement.span),
        tuple(leads[lead] for lead in statement.leads),
        statement.kind is BlockKind.HEADING,
    )


def _masked(syntax: SectionSyntax) -> str:
    """The prose of *syntax*, with :data:`MASK` and :data:`EXPLAINED` as :class:`Wording` has them."""
    prose = syntax.prose
    shown: list[tuple[int, int, str]] = []
    for block in syntax.blocks:
        if block.kind in PROSE_KINDS:
            start, end = block.span
            read = _shown if end - start <= _LONGEST else _shown.__wrapped__
            for first, last, mask in read(prose[start:end]):
                shown.append((start + first, start + last, mask))
    if not shown:
        return prose
    parts: list[str] = []
    at = 0
    for first, end, mask in sorted(shown):
        if end > at:
            start = max(first, at)
            parts += prose[at:start], mask * (end - start)
            at = end
    return "".join([*parts, prose[at:]])


@lru_cache(maxsize=1 << 10)
def _shown(text: str) -> tuple[tuple[int, int, str], ...]:
    """What is masked in the block *text*, each with its mask."""
    quoted = [(*match.span(), MASK) for match in QUOTED.finditer(text)]
    remarks = (
        match
        for match in _BRACKET.finditer(text)
        if _REMARKS.search(match[1]) is not None and _DEMANDS.search(match[1]) is None
    )
    shown = (
        (*match.span(), EXPLAINED) for found in (_SHOWN.finditer(text), remarks) for match in found
    )
    return (*quoted, *shown)


@of_sentences(1 << 13)
def _vocabulary(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of *text* in lower case, and the set of them; see :func:`words_of`."""
    words = tuple(_WORD.findall(text.lower().replace("’", "'")))
    return words, frozenset(words)


@of_sentences(1 << 10)  # rules that ask for them do so only where they have found a sign
def words_of(text: str) -> tuple[Word, ...]:
    """The words of *text*; one with an apostrophe or a hyphen in it is one."""
    return tuple(Word(m[0].lower().replace("’", "'"), *m.span()) for m in _WORD.finditer(text))
