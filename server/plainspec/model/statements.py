"""The running text of a section that counts, sentence by sentence.

Rules about wording, and the norms, read this and nothing else: headings,
paragraphs, list items and table cells of the specification itself. Left out
are code, comments, quotations, admonitions, footnotes' texts, items that are links,
challenge prompts, and sections and paragraphs that are titled or labelled as examples, history,
abbreviations or a change log.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from plainspec.model.section import Section
from plainspec.syntax.nodes import PROSE_KINDS, Block, BlockKind, Node, SectionSyntax
from plainspec.text.enumeration import after_enumeration
from plainspec.text.quoted import QUOTED
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

#: Sections in which words are shown, told of or explained.
_ASIDE = re.compile(
    r"(?:\w+ )?examples?|change-?log|changes|(?:\w+ )?history|release notes"
    r"|abbreviations|acronyms|references|acknowledge?ments?|copyright|licen[sc]e"
    # What records of decisions and proposals weigh before they decide.
    r"|(?:rationale and )?alternatives(?: considered)?|(?:considered|rejected) (?:options|alternatives|ideas)"
    r"|options considered|pros and cons(?: of the options)?|decision drivers|context and problem statement|drawbacks"
    r"|prior art|(?:open|unresolved) questions"
    # Of a release: “0.4.8 / 2014-09-28”.
    r"|\[?v?\d+(?:\.\d+)+\]?[\s/(–—-]+\d{4}-\d\d-\d\d\)?",
    re.IGNORECASE,
)
#: What stands in ``prose`` for inline code.
_CODE = "\N{OBJECT REPLACEMENT CHARACTER}"
_CODE_RUN = re.compile(f"{_CODE}+")
#: What a sentence ends in that introduces a list.
_LEADING = (":", "—", "–")
#: An item of a table of contents: it is a link, and says what stands elsewhere.
_LINKED = re.compile(
    r"\W*(?:\[[^\[\]\n]*\]\([^()\n]*\)|<a\s[^>\n]*>[^\n]*</a>)\s*(?:\([^()\n]*\))?\W*"
)
#: A label; "For example, the agent must …" is a sentence like others.
_EXAMPLE = re.compile(r"\s*(?:for\s+)?examples?\b(?!,)|\s*e\.g\.", re.IGNORECASE)


class Statement(Node, frozen=True):
    """One sentence, or one heading, item or cell without a full stop.

    ``leads`` are the sentences that introduce the list it stands in, the
    outermost first ("The agent must:"); the number or name in front of a
    clause ("4.2 The agent …") is no part of it; ``kind`` is its block's kind, ITEM for
    text in a list item. All spans are relative to the section.
    """

    span: Span
    kind: BlockKind
    leads: tuple[Span, ...] = ()


def is_aside(title: str) -> bool:
    """Whether a section called *title* only shows or tells, so that nothing in it is a norm."""
    return _ASIDE.fullmatch(title.strip(" :.")) is not None


def is_example(syntax: SectionSyntax, block: Block) -> bool:
    """Whether *block* begins by saying that it is an example."""
    return _EXAMPLE.match(syntax.prose, *block.span) is not None


# The index, the norms and twenty rules ask for the same section one after the other.
@lru_cache(maxsize=64)
def statements(section: Section) -> tuple[Statement, ...]:
    """The statements of *section*, in order of place."""
    return tuple(statements_where(section, lambda _: True))


def statements_where(section: Section, sign: Callable[[str], bool]) -> Iterator[Statement]:
    """Those of :func:`statements` that stand in blocks with a *sign*, at the cost of these; maybe others.

    The sign holds no blanks: markup within cannot hide it from whoever looks at a block's text.
    """
    if not is_aside(section.title):
        yield from _statements(section, sign)


def wording(syntax: SectionSyntax, span: Span) -> str:
    """The words of *span*, as long as it: marks are blank, inline code stands in its backticks.

    ``prose`` has U+FFFC for inline code, because most rules must not look into it.
    A reference ``[?](#anchor)`` stays U+FFFC: it is a name whose text is elsewhere.
    """
    prose = syntax.prose[span.start : span.end]
    if _CODE not in prose:
        return prose
    text = syntax.text[span.start : span.end]
    return _CODE_RUN.sub(lambda run: text[run.start() : run.end()].replace("?", _CODE), prose)


def quotations(syntax: SectionSyntax, span: Span) -> list[Span]:
    """The stretches of *span* in quotation marks, marks included: words that are shown, not used."""
    return [Span(*match.span()) for match in QUOTED.finditer(syntax.prose, *span)]


def _statements(section: Section, sign: Callable[[str], bool]) -> Iterator[Statement]:
    syntax = section.syntax
    prompts = [prompt.span for prompt in section.prompts]
    last: dict[int, Span] = {}  # parent block -> the last sentence that ended in a colon
    for block in syntax.blocks:
        if block.kind not in PROSE_KINDS or syntax.is_commentary(block):
            continue
        start = block.span.start
        if any(prompt.start <= start < prompt.end for prompt in prompts):
            continue
        if is_example(syntax, block):
            continue
        if not sign(syntax.text[start : block.span.end]):
            shown = syntax.prose[start : block.span.end].rstrip()
            if not shown.endswith(_LEADING):  # it introduces no list
                if shown:
                    last[block.parent] = block.span
                continue
        parent = syntax.blocks[block.parent] if block.parent >= 0 else None
        in_item = parent is not None and parent.kind is BlockKind.ITEM
        if in_item and _LINKED.fullmatch(syntax.text, start, block.span.end):
            continue
        leads = tuple(_leads(syntax, block, last))
        found = list(sentences(syntax.prose, *block.span))
        if found and block.kind is not BlockKind.HEADING:
            found[0] = after_enumeration(syntax.prose, found[0])
        kind = BlockKind.ITEM if in_item else block.kind
        for span in found:
            yield Statement(span, kind, leads)
        if found:
            last[block.parent] = found[-1]


def _leads(syntax: SectionSyntax, block: Block, last: dict[int, Span]) -> Iterator[Span]:
    """The sentences that introduce the lists around *block*, the outermost first."""
    found = []
    at = block.parent
    while at >= 0:
        outer = syntax.blocks[at]
        if outer.kind is BlockKind.LIST:
            lead = last.get(outer.parent)
            if (
                lead is not None
                and lead.end <= outer.span.start
                and syntax.prose[lead.start : lead.end].rstrip().endswith(_LEADING)
            ):
                found.append(lead)
        at = outer.parent
    yield from reversed(found)
