"""What the Markdown parser says of one section, with exact ranges.

Every span counts code points from the start of the section, so that an edit
above a section leaves all of this as it is.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum

import msgspec

from plainspec.text.span import Span


class Node(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The base of all immutable records: compared by value, encoded as arrays."""


class BlockKind(str, Enum):
    """The kinds of CommonMark blocks, and of the extensions that spec documents use."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"
    CODE = "code"
    HTML = "html"
    RULE = "rule"
    FOOTNOTE = "footnote"
    ADMONITION = "admonition"


#: The blocks that hold running text.
PROSE_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CELL})


class Block(Node, frozen=True):
    """One block. Blocks stand in document order, a parent before its children.

    ``parent`` is the index of the enclosing block in the section's tuple, -1
    at the top. The text of a tight list item is given a paragraph of its own.
    ``info`` is a fence's info string, an ordered list's delimiter (``"1"``
    for numbered, ``""`` for bulleted) or an admonition's kind (``meta``).
    ``content`` is what lies between fences, or an admonition's body.
    """

    kind: BlockKind
    span: Span
    parent: int = -1
    info: str = ""
    content: Span | None = None
    closed: bool = True


class Attribute(Node, frozen=True):
    """``name=value`` in a heading's braces."""

    name: str
    value: str
    name_span: Span
    value_span: Span


class Heading(Node, frozen=True):
    """A section's heading. ``title`` is its plain text; spans include no ``#`` marks."""

    level: int
    title: str
    span: Span
    title_span: Span
    anchor: str = ""
    anchor_span: Span | None = None
    braces_span: Span | None = None
    attributes: tuple[Attribute, ...] = ()

    def attribute(self, name: str) -> Attribute | None:
        """The attribute called *name*, if the heading has it."""
        return next((a for a in self.attributes if a.name == name), None)


class LinkKind(str, Enum):
    """How a link is written."""

    INLINE = "inline"
    REFERENCE = "reference"
    AUTOLINK = "autolink"
    IMAGE = "image"


class Link(Node, frozen=True):
    """A link or image. ``destination_span`` is None where it stands elsewhere (a reference link)."""

    kind: LinkKind
    span: Span
    text: str
    text_span: Span
    destination: str
    destination_span: Span | None = None


class Footnote(Node, frozen=True):
    """A marker ``[^label]``; ``definition`` where it begins a footnote's text (``[^label]: …``)."""

    label: str
    span: Span
    label_span: Span
    definition: bool = False


class Tag(Node, frozen=True):
    """``{#name}`` at the end of a paragraph or list item, or an ``id`` in inline HTML."""

    name: str
    span: Span
    name_span: Span


class Strong(Node, frozen=True):
    """A stretch in bold; ``span`` includes the marks, ``text_span`` does not."""

    span: Span
    text_span: Span


class Comment(Node, frozen=True):
    """An HTML comment; ``text`` is what stands between its marks."""

    span: Span
    text: str


class SectionSyntax(Node, frozen=True):
    """One section, parsed.

    ``prose`` is as long as ``text``: running text stands where it stood, each
    code point of inline code, and the ``?`` of ``[?](#anchor)``, is U+FFFC, and
    everything else (marks, code blocks, HTML, link destinations, attributes)
    is blank; line ends stay. So an offset into ``prose`` is an offset into
    ``text``. ``definitions`` are the link reference definitions that stand
    here: casefolded label, destination. ``inner`` are the headings that begin
    no section: those in list items, quotations, admonitions and footnotes.
    ``capitals`` counts the keywords of RFC 2119 in capitals (MUST, SHOULD, …).
    """

    text: str
    line_starts: tuple[int, ...]
    prose: str
    heading: Heading | None = None
    blocks: tuple[Block, ...] = ()
    links: tuple[Link, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    tags: tuple[Tag, ...] = ()
    strongs: tuple[Strong, ...] = ()
    comments: tuple[Comment, ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    inner: tuple[Heading, ...] = ()
    capitals: int = 0

    def ancestors(self, block: Block) -> list[Block]:
        """The blocks around *block*, the nearest first."""
        found = []
        while block.parent >= 0:
            block = self.blocks[block.parent]
            found.append(block)
        return found

    def block_at(self, offset: int) -> Block | None:
        """The innermost block at *offset*."""
        # The last block that begins before the offset lies in the one that is looked for.
        index = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        while index >= 0:
            block = self.blocks[index]
            if offset < block.span.end or (offset == block.span.end == len(self.text)):
                return block
            index = block.parent
        return None

    def is_commentary(self, block: Block) -> bool:
        """Whether *block* is, or lies in, a quotation, an admonition or a footnote's text."""
        aside = {BlockKind.QUOTE, BlockKind.ADMONITION, BlockKind.FOOTNOTE}
        return block.kind in aside or any(b.kind in aside for b in self.ancestors(block))
