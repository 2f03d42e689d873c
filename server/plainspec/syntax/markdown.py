"""Markdown as pulldown-cmark reads it (CommonMark), with exact ranges in code points.

``pyromark`` gives events with ranges in UTF-8 bytes; this module turns them
into :class:`~plainspec.syntax.nodes.SectionSyntax`. What pulldown-cmark does
not know is added around it: admonitions (``!!! meta "…"`` with an indented
body) are cut out and their bodies parsed on their own; footnote markers whose
definition stands in another section, and tags such as ``{#REQ-7}``, are found
in the text that the parser says is running text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from operator import add
from typing import Any

import msgspec
import pyromark

from plainspec.syntax.nodes import (
    Attribute,
    Block,
    BlockKind,
    Comment,
    Footnote,
    Heading,
    Link,
    LinkKind,
    SectionSyntax,
    Strong,
    Tag,
)
from plainspec.syntax.parser import (
    OPTIONS,
    byte_table,
    paragraphs,
    parser_input,
    reference_definitions,
)
from plainspec.text.lines import line_starts
from plainspec.text.span import Span

#: The keywords of RFC 2119, but not in a text that is all in capitals.
# It begins with the letter, and only then looks back: so the search skips to those letters.
_CAPITALS = re.compile(
    r"[MSRO](?<![\w-].)(?<![A-Z] .)"
    r"(?:(?<=M)(?:UST|AY)|(?<=S)(?:HALL|HOULD)|(?<=R)E(?:QUIRED|COMMENDED)|(?<=O)PTIONAL)\b"
    r"(?! (?!NOT\b)[A-Z]{2})"
)
_KEYWORDS = ("MUST", "SHALL", "SHOULD", "MAY", "REQUIRED", "RECOMMENDED", "OPTIONAL")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]^]+)\]")
#: What opens or closes a container of MyST, Pandoc, Docusaurus or PyMdown, and its options: “:::{toctree}”,
#: “:maxdepth: 2”, “/// note”.
_COLON_FENCE = re.compile(
    r"^[ \t]*(?::{3,}|/{3,})[^\r\n]*(?:(?:\r\n?|\n)[ \t]*:[A-Za-z][\w-]*:(?:[ \t][^\r\n]*)?(?=[\r\n]|\Z))*",
    re.MULTILINE,
)
_TAG = re.compile(r"\{#([^\s{}#]+)(?:(?:#|[^\S\r\n])[^{}\r\n]*)?\}")
#: An ``id``, or the ``name`` of an ``<a>``: other names (``<input name=…>``) are no anchors.
_HTML_ID = re.compile(
    r"""<(?:[a-zA-Z][^<>]*?\sid|[aA]\s(?:[^<>]*?\s)?name)\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')"""
)
_BRACES = re.compile(r"\{([^{}\r\n]*)\}[ \t]*(?:#+[ \t]*)?$", re.MULTILINE)
_ANCHOR = re.compile(r"(?<!\S)#([^\s{}#.=]+)")
_ATTRIBUTE = re.compile(r"(?<!\S)([^\s={}#.]+)=([^\s{}]*)")
_DESTINATION = re.compile(r"\]\(\s*(?:<([^<>\r\n]*)>|(\S*))")
_ADMONITION = re.compile(r" {0,3}((?:!!!|\?\?\?\+?)[ \t]+([\w-]+))")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
_NO_LINE_END = re.compile(r"[^\r\n]+")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_LINK_KINDS = {"Inline": LinkKind.INLINE, "Autolink": LinkKind.AUTOLINK, "Email": LinkKind.AUTOLINK}
_KINDS = {
    "HtmlBlock": BlockKind.HTML,
    "Item": BlockKind.ITEM,
    "BlockQuote": BlockKind.QUOTE,
    "Table": BlockKind.TABLE,
    "TableHead": BlockKind.ROW,
    "TableRow": BlockKind.ROW,
    "TableCell": BlockKind.CELL,
}
_COLLECTING = frozenset({"Strong", "Link", "Image"})
_INLINE = _COLLECTING | {"Emphasis", "Strikethrough", "Superscript", "Subscript"}
_WITHOUT_PARAGRAPH = frozenset({BlockKind.ITEM, BlockKind.FOOTNOTE})

#: From an offset in the parsed piece to one in the section.
_Mapping = Callable[[int], int]


def parse_section(text: str, definitions: str = "") -> SectionSyntax:
    """Parse the text of one section; *definitions* are link reference definitions from elsewhere.

    Never fails. A heading counts as the section's own only on its first line.
    """
    return _Reader(text, definitions).result()


def _blanked_lines(match: re.Match[str]) -> str:
    """Blanks for all of *match* but its line ends."""
    return _filled(match[0], " ")


def _capitals(prose: str) -> int:
    """How often the keywords of RFC 2119 stand in *prose* in capitals."""
    if not any(word in prose for word in _KEYWORDS):  # as in most: a fifth of the time
        return 0
    return sum(1 for _ in _CAPITALS.finditer(prose))


def _line_end(text: str, at: int) -> int:
    r"""Where the line at *at* ends, its ``\n`` included."""
    return text.find("\n", at) + 1 or len(text)


def _filled(text: str, by: str) -> str:
    """*text* with every code point but the line ends replaced by *by*."""
    if "\r" in text:
        return _NO_LINE_END.sub(lambda match: by * len(match[0]), text)
    return "\n".join([by * len(line) for line in text.split("\n")])


class _Run:
    """An inline stretch from *start* to *end*, and where its content begins and ends.

    ``word`` is the number of the piece's word that its plain text begins with.
    """

    __slots__ = ("detail", "end", "first", "last", "start", "word")

    def __init__(self, start: int, end: int, detail: Any = None, word: int = 0) -> None:
        self.start = start
        self.end = end
        self.detail = detail
        self.word = word
        self.first = self.last = -1

    def take(self, start: int, end: int) -> None:
        if self.first < 0:
            self.first = start
        if end > self.last:
            self.last = end

    def content(self, default: int) -> Span:
        """The content's span; empty at *default* where there is none."""
        return Span(self.first, self.last) if self.first >= 0 else Span(default, default)


class _Reader:
    """Collects what the parser reports of one section."""

    def __init__(self, text: str, definitions: str) -> None:
        self.text = text
        self.definitions = definitions
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.footnotes: list[Footnote] = []
        self.tags: list[Tag] = []
        self.strongs: list[Strong] = []
        self.comments: list[Comment] = []
        self.heading: Heading | None = None
        self.inner: list[Heading] = []
        #: Running text in order: start, end, and whether it is inline code.
        self.kept: list[tuple[int, int, bool]] = []

    def result(self) -> SectionSyntax:
        source = parser_input(self.text)
        self.read_pieces(source)
        prose = self.prose()
        return SectionSyntax(
            self.text,
            line_starts(self.text),
            prose,
            self.heading,
            tuple(self.blocks),
            tuple(self.links),
            tuple(sorted(self.footnotes, key=lambda f: f.span)),
            tuple(sorted(self.tags, key=lambda t: t.span)),
            tuple(self.strongs),
            tuple(self.comments),
            reference_definitions(source),
            tuple(self.inner),
            _capitals(prose),
        )

    def read_pieces(self, source: str) -> None:
        """Read *source* in turn up to an admonition, the admonition, and the rest."""
        done = 0
        marked = ("!!!" in source or "???" in source) and _ADMONITION.search(source)
        for paragraph in paragraphs(source) if marked else ():
            at = paragraph
            # To the parser, what follows a body without a blank line is the same paragraph
            # still; so the next admonition is looked for right behind each.
            while at >= done and (match := _ADMONITION.match(source, at)):
                self._read_between(source, done, match.start(1))
                done = at = self._read_admonition(source, match.start(1), match[2])
        self._read_between(source, done, len(source))

    def _read_between(self, source: str, start: int, end: int) -> None:
        """Read ``source[start:end]``, which holds no admonition."""
        if end > start:
            _Piece(self, source[start:end], partial(add, start) if start else None, -1).read()

    def _read_admonition(self, source: str, start: int, kind: str) -> int:
        """Read the admonition at *start*; the offset behind it."""
        body: list[str] = []
        origins: list[int] = []
        first = at = end = _line_end(source, start)
        while at < len(source):
            line = source[at : _line_end(source, at)]
            indent = 1 if line.startswith("\t") else len(line) - len(line.lstrip(" "))
            blank = not line.strip()
            if not blank and indent < 4 and not line.startswith("\t"):
                break
            cut = min(indent, 4)
            body.append(line[cut:])
            origins.append(at + cut)
            at += len(line)
            if not blank:
                end = at
        inner = Span(first, end)
        span = Span(start, start + len(source[start:end].rstrip()))
        self.blocks.append(Block(BlockKind.ADMONITION, span, -1, kind, inner))
        starts = list(accumulate(map(len, body), initial=0))

        def mapping(offset: int) -> int:
            line = min(bisect_right(starts, offset) - 1, len(origins) - 1)
            return origins[line] + offset - starts[line]

        if body:
            _Piece(self, "".join(body), mapping, len(self.blocks) - 1).read()
        return end

    def add_html(self, span: Span) -> None:
        """Find the comments and anchors in the HTML at *span*."""
        source = span.of(self.text)
        at = source.find("<!--")
        while at >= 0 and (end := source.find("-->", at + 4)) >= 0:
            self.comments.append(Comment(Span(at, end + 3).shift(span.start), source[at + 4 : end]))
            at = source.find("<!--", end + 3)
        for match in _HTML_ID.finditer(source):
            group = 1 if match[1] is not None else 2
            whole, name = Span(*match.span()), Span(*match.span(group))
            self.tags.append(Tag(match[group], whole.shift(span.start), name.shift(span.start)))

    def prose(self) -> str:
        """The running text at its places; footnote markers and tags are found on the way."""
        text = self.text
        blank = _filled(text, " ")
        parts: list[str] = []
        at = 0
        for start, end, is_code in self.kept:
            if start < at:
                continue
            if start > at:
                parts.append(blank[at:start])
            # "[?](#anchor)" stands for a title: its question mark ends no sentence.
            if is_code or (end - start == 1 and text[max(0, start - 1) : end + 1] == "[?]"):
                parts.append(_filled(text[start:end], "\ufffc"))
            else:
                parts.append(text[start:end])
            at = end
        parts.append(blank[at:])
        prose = "".join(parts)
        prose = (
            _COLON_FENCE.sub(_blanked_lines, prose) if ":::" in prose or "///" in prose else prose
        )
        prose = _FOOTNOTE.sub(self._footnote, prose) if "[^" in prose else prose
        return _TAG.sub(self._tag, prose) if "{#" in prose else prose

    def _footnote(self, match: re.Match[str]) -> str:
        """Take the footnote marker *match* out of the prose."""
        marker = Span(*match.span())
        escaped = marker.start > 0 and self.text[marker.start - 1] == "\\"
        if escaped or marker.of(self.text) != match[0]:
            return match[0]
        self.footnotes.append(Footnote(match[1], marker, Span(*match.span(1))))
        return " " * len(match[0])

    def _tag(self, match: re.Match[str]) -> str:
        """Take the tag *match* out of the prose."""
        span = Span(*match.span())
        if span.of(self.text) != match[0]:
            return match[0]
        self.tags.append(Tag(match[1], span, Span(*match.span(1))))
        return " " * len(match[0])


class _Piece:
    """Reads one piece of Markdown into a reader: a section, or an admonition's body.

    The piece's offsets become the section's through *mapping*. Blocks at its
    top get the block number *parent* as their parent.
    """

    def __init__(self, reader: _Reader, source: str, mapping: _Mapping | None, parent: int) -> None:
        # Definitions from elsewhere go first: behind, an open fence would swallow them.
        self.given = source
        if reader.definitions and "[" in source:
            self.given = f"{reader.definitions}\n\n{source}"
        self.table = byte_table(self.given, len(self.given) - len(source))
        self.mapping = mapping
        self.reader = reader
        self.text = reader.text
        self.blocks = reader.blocks
        #: Numbers of the open blocks, the innermost last.
        self.around = [parent]
        #: Whether text in the innermost may stand there without a paragraph.
        self.bare = False
        #: Such text: that of a tight list item or a footnote.
        self.loose: _Run | None = None
        #: Open links, strong stretches and the open heading: all that collects inline content.
        #: Only the innermost is told of it; the one around it learns when that ends.
        self.runs: list[_Run] = []
        #: The plain words since the outermost of them began.
        self.words: list[str] = []

    def read(self) -> None:
        # A hundred events a page: the frequent ones go the shortest way, without a Span each.
        kept = self.reader.kept
        ends, less = self.table
        mapped, ascii_from = self.mapping is not None, less[0] if len(ends) == 1 else -1
        events: Iterator[tuple[Any, Any]] = iter(
            pyromark.events_with_range(self.given, options=OPTIONS)
        )
        for event, where in events:
            start, end = where["start"], where["end"]
            if mapped:
                start, end = self._mapped(start, end)
            elif ascii_from >= 0:
                start -= ascii_from
                end -= ascii_from
            else:
                start -= less[bisect_right(ends, start) - 1]
                end -= less[bisect_right(ends, end) - 1]
                if end < start:
                    end = start
            if isinstance(event, str):
                if event == "Rule":
                    self._close_loose()
                    span = self._trimmed(start, end)
                    self.blocks.append(Block(BlockKind.RULE, span, self.around[-1]))
                else:  # SoftBreak, HardBreak
                    self._inline(start, start, " ")
                continue
            what, detail = event.popitem()
            if what == "Text":
                if self.runs or self.bare:
                    self._inline(start, end, detail)
                kept.append((start, end, False))
            elif what == "Start":
                name, info = (detail, None) if isinstance(detail, str) else detail.popitem()
                self._start(name, info, start, end)
                if name == "CodeBlock":
                    self._code(events)
            elif what == "End":
                name = detail if isinstance(detail, str) else detail.popitem()[0]
                if name in _INLINE:
                    self._end_inline(name, start, end)
                else:
                    self._end(name)
            elif what == "Code":
                # In code, "[^a]" is no marker: the NUL keeps it apart from one (see _plain).
                self._inline(start, end, detail.replace("[^", "[\0^"))
                kept.append((start, end, True))
            elif what == "InlineHtml":
                self._inline(start, end, "")
                self.reader.add_html(Span(start, end))
            elif what == "FootnoteReference":
                self._inline(start, end, "")
                kept.append((start, end, False))
            # HTML inside a block is read as a whole; task markers hold no running text.

    def _code(self, events: Iterator[tuple[Any, Any]]) -> None:
        """Take the lines of the code block that has just begun, and its end, from *events*.

        A file of conversations is code for the most part, and of each block two places count.
        """
        first = last = None
        for event, where in events:
            if "Text" not in event:
                break
            if first is None:
                first = where
            last = where
        begin = end = -1
        if first is not None and last is not None:
            begin = self._stretch(first["start"], first["end"])[0]
            end = self._stretch(last["start"], last["end"])[1]
        self._close_loose()
        index = self.around.pop()
        self.bare = self._is_bare()
        self.blocks[index] = self._code_block(self.blocks[index], begin, end)

    # -- places ------------------------------------------------------------

    def _stretch(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the section that bytes *start* to *end* of what the parser got are."""
        if self.mapping is not None:
            return self._mapped(start, end)
        ends, less = self.table
        start -= less[bisect_right(ends, start) - 1]
        end -= less[bisect_right(ends, end) - 1]
        return start, max(start, end)

    def _mapped(self, start: int, end: int) -> tuple[int, int]:
        """:meth:`_stretch` where the piece's offsets are not the section's."""
        ends, less = self.table
        assert self.mapping is not None
        first = self.mapping(start - less[bisect_right(ends, start) - 1])
        if end <= start:
            return first, first
        # In an admonition's body, an end at a line's start belongs to the line before.
        last = self.mapping(end - less[bisect_right(ends, end) - 1] - 1) + 1
        return first, max(first, last)

    def _trimmed(self, start: int, end: int) -> Span:
        """The stretch without the blanks and line ends at its end."""
        text = self.text
        if end - start > 1 and text[end - 1] == "\n" and not text[end - 2].isspace():
            return Span(start, end - 1)  # as nearly all blocks end
        while end > start:  # bit by bit, since thousands of nested blocks end at one place
            tail = text[max(start, end - 64) : end]
            kept = len(tail.rstrip())
            end -= len(tail) - kept
            if kept:
                break
        return Span(start, end)

    # -- events ------------------------------------------------------------

    def _inline(self, start: int, end: int, words: str) -> None:
        """Note inline content for what collects it."""
        if self.bare:
            if self.loose is None:
                self.loose = _Run(start, end)
            self.loose.take(start, end)
        if self.runs:
            self.runs[-1].take(start, end)
            if words:
                self.words.append(words)

    def _open_run(self, start: int, end: int, detail: Any) -> None:
        if not self.runs:
            self.words.clear()
        self.runs.append(_Run(start, end, detail, len(self.words)))

    def _plain(self, run: _Run, *, markers: bool = True) -> str:
        """The plain words of *run*, blanks folded; without *markers* of footnotes."""
        text = "".join(self.words[run.word :])
        if not markers and "[^" in text:
            text = _FOOTNOTE.sub("", text)
        return " ".join(text.replace("\0", "").split())

    def _close_loose(self) -> None:
        if self.loose is not None:
            span = self._trimmed(self.loose.first, self.loose.last)
            self.blocks.append(Block(BlockKind.PARAGRAPH, span, self.around[-1]))
            self.loose = None

    def _start(self, name: str, info: Any, start: int, end: int) -> None:
        if name in _INLINE:
            if self.runs or self.bare:
                self._inline(start, start, "")
            if name in _COLLECTING:
                self._open_run(start, end, info)
            return
        self._close_loose()
        block = self._block(name, info, self._trimmed(start, end))
        self.around.append(len(self.blocks))
        self.blocks.append(block)
        self.bare = block.kind in _WITHOUT_PARAGRAPH
        if name == "Heading":
            self._open_run(start, end, info)
        elif name == "FootnoteDefinition":
            label = Span(start + 2, start + 2 + len(info))
            if label.of(self.text) == info:
                marker = Span(start, label.end + 1)
                self.reader.footnotes.append(Footnote(info, marker, label, definition=True))

    def _end_inline(self, name: str, start: int, end: int) -> None:
        if name in _COLLECTING:
            run = self.runs.pop()
            if name == "Strong" and run.first >= 0:
                self.reader.strongs.append(Strong(Span(start, end), run.content(start)))
            elif name != "Strong":
                self.reader.links.append(self._link(name, run))
        if self.runs or self.bare:
            self._inline(start, end, "")

    def _end(self, name: str) -> None:
        self._close_loose()
        index = self.around.pop()
        self.bare = self._is_bare()
        if name == "Heading":
            self._heading(self.blocks[index], self.runs.pop())
        elif name == "HtmlBlock":
            self.reader.add_html(self.blocks[index].span)

    def _is_bare(self) -> bool:
        """Whether text in the innermost open block may stand there without a paragraph."""
        parent = self.around[-1]
        return parent >= 0 and self.blocks[parent].kind in _WITHOUT_PARAGRAPH

    # -- what the events make ----------------------------------------------

    def _block(self, name: str, info: Any, span: Span) -> Block:
        parent = self.around[-1]
        if name in ("List", "Item", "TableCell"):  # to the parser, blanks before may belong to them
            source = span.of(self.text)
            span = Span(span.end - len(source.lstrip()), span.end)
        if parent >= 0:  # an empty cell lies behind the blanks that were trimmed from its row
            limit = self.blocks[parent].span.end
            if span.end > limit:
                span = Span(min(span.start, limit), limit)
        if name == "Paragraph":
            return Block(BlockKind.PARAGRAPH, span, parent)
        if name == "Heading":
            return Block(BlockKind.HEADING, span, parent, str(info["level"])[1:])
        if name == "CodeBlock":
            fenced = isinstance(info, dict)
            return Block(
                BlockKind.CODE, span, parent, info["Fenced"] if fenced else "", None, not fenced
            )
        if name == "List":
            return Block(BlockKind.LIST, span, parent, "" if info is None else "1")
        if name == "FootnoteDefinition":
            return Block(BlockKind.FOOTNOTE, span, parent, info)
        return Block(_KINDS.get(name, BlockKind.PARAGRAPH), span, parent)

    def _code_block(self, block: Block, first: int, last: int) -> Block:
        """*block* with its content, *first* to *last*, and with whether its fence is closed."""
        text = self.text
        start, end = block.span
        line = _LINE.match(text, start, end)
        behind = line.end() if line else end
        closed = block.closed
        if not closed and behind < end:
            closing_at = 1 + max(text.rfind("\n", start, end), text.rfind("\r", start, end))
            opening = _FENCE.match(text, start, behind)
            closing = _FENCE.fullmatch(text[closing_at:end].rstrip())
            closed = bool(opening and closing and closing[1].startswith(opening[1]))
        content = Span(first, last) if first >= 0 else Span(behind, behind)
        if text[max(0, content.start - 1) : content.start + 1] == "\r\n":
            content = Span(content.start - 1, content.end)  # the parser left out a blank line's \r
        return Block(block.kind, block.span, block.parent, block.info, content, closed)

    def _link(self, name: str, run: _Run) -> Link:
        how = run.detail["link_type"]
        kind = LinkKind.IMAGE if name == "Image" else _LINK_KINDS.get(how, LinkKind.REFERENCE)
        text_span = run.content(run.start + 1)
        destination_span: Span | None = None
        if kind is LinkKind.AUTOLINK:
            destination_span = text_span
        elif how == "Inline":
            at = self.text.find("](", text_span.end if run.first >= 0 else run.start)
            match = _DESTINATION.match(self.text, at, run.end - 1) if at >= 0 else None
            if match:
                destination_span = Span(*match.span(1 if match[1] is not None else 2))
        span = Span(run.start, run.end)
        text = self._plain(run)
        return Link(kind, span, text, text_span, run.detail["dest_url"], destination_span)

    def _heading(self, block: Block, run: _Run) -> None:
        """Read the heading's attributes; the first top-level heading is the section's own."""
        content = run.content(block.span.end)
        title_span = self._trimmed(content.start, content.end)
        title = self._plain(run, markers=False)
        heading = Heading(int(block.info), title, block.span, title_span)
        # The parser has taken the braces out of the title if, to it, they are attributes.
        begin = title_span.end if run.first >= 0 else block.span.start
        match = _BRACES.search(self.text, begin, block.span.end)
        if match:
            if run.first < 0:
                heading = msgspec.structs.replace(
                    heading, title_span=Span(match.start(), match.start())
                )
            heading = _with_attributes(heading, match)
        first = not self.text[: block.span.start].strip(" ")
        if self.reader.heading is None and first and block.parent == -1:
            self.reader.heading = heading
            return
        self.reader.inner.append(heading)
        if heading.anchor_span is not None and heading.braces_span is not None:
            self.reader.tags.append(Tag(heading.anchor, heading.braces_span, heading.anchor_span))


def _with_attributes(heading: Heading, match: re.Match[str]) -> Heading:
    """*heading* with what stands in its braces, which *match* found."""
    at = match.start(1)
    anchor, anchor_span = "", None
    for piece in _ANCHOR.finditer(match[1]):
        anchor, anchor_span = piece[1], Span(*piece.span(1)).shift(at)
    attributes = tuple(
        Attribute(
            piece[1], piece[2], Span(*piece.span(1)).shift(at), Span(*piece.span(2)).shift(at)
        )
        for piece in _ATTRIBUTE.finditer(match[1])
    )
    braces = Span(match.start(), match.end(1) + 1)
    return msgspec.structs.replace(
        heading,
        anchor=anchor,
        anchor_span=anchor_span,
        braces_span=braces,
        attributes=attributes,
    )
