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
from typing import Any, cast

import msgspec
import pyromark
from pyromark.event import Range

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
from plainspec.text.lines import line_starts
from plainspec.text.span import Span

OPTIONS = (
    pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)

_LONE_CR = re.compile(r"\r(?!\n)")
_WIDE = re.compile(r"[^\x00-\x7f]")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]^]+)\]")
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
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
#: What looks like a link reference definition; CommonMark allows labels of 999 code points.
_LABEL = re.compile(r"\[(?!\^)((?:[^\[\]\\]|\\.){1,999})\]:", re.DOTALL)
_DEFINITION = re.compile(r"^[ \t>*+\d.)-]{0,99}\[[^\]^][^\]]{0,998}\]:", re.MULTILINE)

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


def parser_input(text: str) -> str:
    r"""*text* as the parser is given it: lone ``\r`` as ``\n``, so that both ends count alike."""
    return _LONE_CR.sub("\n", text) if "\r" in text else text


def parse_section(text: str, definitions: str = "") -> SectionSyntax:
    """Parse the text of one section; *definitions* are link reference definitions from elsewhere.

    Never fails. A heading counts as the section's own only on its first line.
    """
    return _Reader(text, definitions).result()


def _reference_definitions(text: str) -> tuple[tuple[str, str], ...]:
    """The link reference definitions in *text*: casefolded label, destination.

    The parser does not list them; but put before the text, ``[label]`` is a
    link exactly where the text defines it. A label that begins with ``^``
    would be a footnote's on one line, as it is handed to other sections.
    """
    if not _DEFINITION.search(text):
        return ()
    labels = dict.fromkeys(" ".join(match[1].split()) for match in _LABEL.finditer(text))
    probes = "".join(f"[{label}]\n\n" for label in labels if label)
    end = len(probes.encode())
    found: dict[str, str] = {}
    for event, where in pyromark.events_with_range(probes + text, options=OPTIONS):
        if where["start"] >= end:
            break
        if isinstance(event, dict) and "Start" in event and isinstance(event["Start"], dict):
            link = cast("dict[str, Any]", event["Start"]).get("Link")
            if link is not None and link["link_type"] == "Shortcut":
                found.setdefault(link["id"].casefold(), link["dest_url"])
    return tuple(found.items())


def _byte_mapping(text: str) -> _Mapping | None:
    """From UTF-8 byte offsets in *text* to code points; None where they are the same."""
    if text.isascii():
        return None
    at_bytes, saved = [0], [0]
    extra = 0
    for match in _WIDE.finditer(text):
        code = ord(match[0])
        width = 2 if code < 0x800 else 3 if code < 0x10000 else 4
        extra += width - 1
        at_bytes.append(match.start() + extra + 1)
        saved.append(extra)
    return lambda offset: offset - saved[bisect_right(at_bytes, offset) - 1]


def _line_end(text: str, at: int) -> int:
    r"""Where the line at *at* ends, its ``\n`` included."""
    return text.find("\n", at) + 1 or len(text)


def _paragraphs(source: str) -> Iterator[int]:
    """Where the paragraphs at the top of *source* begin."""
    mapping = _byte_mapping(source)
    depth = 0
    for event, where in pyromark.events_with_range(source, options=OPTIONS):
        if not isinstance(event, dict):
            continue
        if "Start" in event:
            if depth == 0 and event["Start"] == "Paragraph":
                yield mapping(where["start"]) if mapping else where["start"]
            depth += 1
        elif "End" in event:
            depth -= 1


def _filled(text: str, by: str) -> str:
    """*text* with every code point but the line ends replaced by *by*."""
    if "\r" in text:
        return "".join(c if c in "\r\n" else by for c in text)
    return "\n".join([by * len(line) for line in text.split("\n")])


def _only(detail: dict[str, Any]) -> tuple[str, Any]:
    """The one name in *detail* and what it stands for."""
    return next(iter(detail.items()))


class _Run:
    """Collects where an inline stretch's content begins and ends.

    ``word`` is the number of the piece's word that its plain text begins with.
    """

    __slots__ = ("detail", "end", "span", "start", "word")

    def __init__(self, span: Span, detail: Any = None, word: int = 0) -> None:
        self.span = span
        self.detail = detail
        self.word = word
        self.start = self.end = -1

    def take(self, span: Span) -> None:
        if self.start < 0:
            self.start = span.start
        self.end = max(self.end, span.end)

    def content(self, default: int) -> Span:
        """The content's span; empty at *default* where there is none."""
        return Span(self.start, self.end) if self.start >= 0 else Span(default, default)


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
            _reference_definitions(source),
        )

    def read_pieces(self, source: str) -> None:
        """Read *source* in turn up to an admonition, the admonition, and the rest."""
        done = 0
        for paragraph in _paragraphs(source) if _ADMONITION.search(source) else ():
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
        parts: list[str] = []
        at = 0
        for start, end, is_code in self.kept:
            if start < at:
                continue
            if start > at:
                parts.append(_filled(text[at:start], " "))
            # "[?](#anchor)" stands for a title: its question mark ends no sentence.
            stands_in = is_code or text[max(0, start - 1) : end + 1] == "[?]"
            parts.append(_filled(text[start:end], "\ufffc") if stands_in else text[start:end])
            at = end
        parts.append(_filled(text[at:], " "))
        prose = "".join(parts)
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
        self.before = len(self.given) - len(source)
        self.to_code_points = _byte_mapping(self.given)
        self.mapping = mapping
        self.reader = reader
        self.text = reader.text
        self.blocks = reader.blocks
        #: Numbers of the open blocks, the innermost last.
        self.around = [parent]
        #: The running text of a tight list item or table cell, which has no paragraph.
        self.loose: _Run | None = None
        #: Open links, strong stretches and the open heading: all that collects inline content.
        #: Only the innermost is told of it; the one around it learns when that ends.
        self.runs: list[_Run] = []
        #: The plain words since the outermost of them began.
        self.words: list[str] = []
        self.code: _Run | None = None
        #: The ranges of the open code block's first and last line.
        self.first_line: Range | None = None
        self.last_line: Range | None = None

    def read(self) -> None:
        place = self._span if self.mapping is not None else self._plain_span
        kept = self.reader.kept
        for event, where in pyromark.events_with_range(self.given, options=OPTIONS):
            if self.code is not None and "Text" in event:
                # A line of code: its places are worked out once, when the code ends.
                if self.first_line is None:
                    self.first_line = where
                self.last_line = where
                continue
            if isinstance(event, str):
                span = place(where)
                if event == "Rule":
                    self._close_loose()
                    self.blocks.append(Block(BlockKind.RULE, self._trimmed(span), self.around[-1]))
                else:  # SoftBreak, HardBreak
                    self._inline(Span(span.start, span.start), " ")
                continue
            ((what, detail),) = cast("dict[str, Any]", event).items()
            if what == "Start":
                name, info = (detail, None) if detail.__class__ is str else _only(detail)
                self._start(name, info, place(where))
            elif what == "End":
                name = detail if detail.__class__ is str else _only(detail)[0]
                if name in _INLINE:
                    self._end_inline(name, place(where))
                else:
                    self._end(name)
            elif what == "Text" or what == "Code":
                span = place(where)
                # In code, "[^a]" is no marker: the NUL keeps it apart from one (see _plain).
                is_code = what == "Code" and "[^" in detail
                self._inline(span, detail.replace("[^", "[\0^") if is_code else detail)
                kept.append((span.start, span.end, what == "Code"))
            elif what == "InlineHtml":
                span = place(where)
                self._inline(span, "")
                self.reader.add_html(span)
            elif what == "FootnoteReference":
                span = place(where)
                self._inline(span, "")
                kept.append((span.start, span.end, False))
            # HTML inside a block is read as a whole; task markers hold no running text.

    # -- places ------------------------------------------------------------

    def _in_source(self, offset: int) -> int:
        """The code points of the source before byte *offset* of what the parser was given."""
        if self.to_code_points is not None:
            offset = self.to_code_points(offset)
        return offset - self.before

    def _spot(self, offset: int) -> int:
        offset = self._in_source(offset)
        return self.mapping(offset) if self.mapping is not None else offset

    def _plain_span(self, where: Range) -> Span:
        """The same as :meth:`_span` for a piece whose offsets all lie equally far on."""
        start, end = where["start"], where["end"]
        convert = self.to_code_points
        if convert is None:
            return Span(start - self.before, max(start, end) - self.before)
        first = convert(start)
        last = convert(end) if end > start else first
        return Span(first - self.before, last - self.before)

    def _span(self, where: Range) -> Span:
        start = self._spot(where["start"])
        if where["end"] <= where["start"]:
            return Span(start, start)
        if self.mapping is None:
            return Span(start, self._spot(where["end"]))
        # In an admonition's body, an end at a line's start belongs to the line before.
        return Span(start, max(start, self.mapping(self._in_source(where["end"]) - 1) + 1))

    def _trimmed(self, span: Span) -> Span:
        """*span* without the blanks and line ends at its end."""
        start, end = span
        while end > start:  # bit by bit, since thousands of nested blocks end at one place
            tail = self.text[max(start, end - 64) : end]
            kept = len(tail.rstrip())
            end -= len(tail) - kept
            if kept:
                break
        return Span(start, end)

    # -- events ------------------------------------------------------------

    def _inline(self, span: Span, words: str) -> None:
        """Note inline content for what collects it."""
        parent = self.around[-1]
        if self.loose is None and parent >= 0 and self.blocks[parent].kind in _WITHOUT_PARAGRAPH:
            self.loose = _Run(span)
        if self.loose is not None:
            self.loose.take(span)
        if self.runs:
            self.runs[-1].take(span)
            if words:
                self.words.append(words)

    def _open_run(self, span: Span, detail: Any) -> None:
        if not self.runs:
            self.words.clear()
        self.runs.append(_Run(span, detail, len(self.words)))

    def _plain(self, run: _Run, *, markers: bool = True) -> str:
        """The plain words of *run*, blanks folded; without *markers* of footnotes."""
        text = "".join(self.words[run.word :])
        if not markers and "[^" in text:
            text = _FOOTNOTE.sub("", text)
        return " ".join(text.replace("\0", "").split())

    def _close_loose(self) -> None:
        if self.loose is not None:
            span = self._trimmed(self.loose.content(self.loose.span.start))
            self.blocks.append(Block(BlockKind.PARAGRAPH, span, self.around[-1]))
            self.loose = None

    def _start(self, name: str, info: Any, span: Span) -> None:
        if name in _INLINE:
            self._inline(Span(span.start, span.start), "")
            if name in _COLLECTING:
                self._open_run(span, info)
            return
        self._close_loose()
        self.around.append(len(self.blocks))
        self.blocks.append(self._block(name, info, self._trimmed(span)))
        if name == "Heading":
            self._open_run(span, info)
        elif name == "CodeBlock":
            self.code = _Run(span)
        elif name == "FootnoteDefinition":
            label = Span(span.start + 2, span.start + 2 + len(info))
            if label.of(self.text) == info:
                marker = Span(span.start, label.end + 1)
                self.reader.footnotes.append(Footnote(info, marker, label, definition=True))

    def _end_inline(self, name: str, span: Span) -> None:
        if name in _COLLECTING:
            run = self.runs.pop()
            if name == "Strong" and run.start >= 0:
                self.reader.strongs.append(Strong(span, run.content(span.start)))
            elif name != "Strong":
                self.reader.links.append(self._link(name, run))
        self._inline(span, "")

    def _end(self, name: str) -> None:
        self._close_loose()
        index = self.around.pop()
        if name == "Heading":
            self._heading(self.blocks[index], self.runs.pop())
        elif name == "CodeBlock" and self.code is not None:
            if self.first_line is not None and self.last_line is not None:
                self.code.take(self._span(self.first_line))
                self.code.take(self._span(self.last_line))
                self.first_line = self.last_line = None
            self.blocks[index] = self._code_block(self.blocks[index], self.code)
            self.code = None
        elif name == "HtmlBlock":
            self.reader.add_html(self.blocks[index].span)

    # -- what the events make ----------------------------------------------

    def _block(self, name: str, info: Any, span: Span) -> Block:
        parent = self.around[-2]
        if name in ("List", "Item", "TableCell"):  # to the parser, blanks before may belong to them
            source = span.of(self.text)
            span = Span(span.end - len(source.lstrip()), span.end)
        if parent >= 0:  # an empty cell lies behind the blanks that were trimmed from its row
            limit = self.blocks[parent].span.end
            span = Span(min(span.start, limit), min(span.end, limit))
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

    def _code_block(self, block: Block, code: _Run) -> Block:
        """*block* with its content, and with whether its fence is closed."""
        start, end = block.span
        first = _LINE.match(self.text, start, end)
        behind = first.end() if first else end
        closed = block.closed
        if not closed and behind < end:
            last = 1 + max(self.text.rfind("\n", start, end), self.text.rfind("\r", start, end))
            opening = _FENCE.match(self.text, start, behind)
            closing = _FENCE.fullmatch(self.text[last:end].rstrip())
            closed = bool(opening and closing and closing[1].startswith(opening[1]))
        content = code.content(behind)
        if self.text[max(0, content.start - 1) : content.start + 1] == "\r\n":
            content = Span(content.start - 1, content.end)  # the parser left out a blank line's \r
        return Block(block.kind, block.span, block.parent, block.info, content, closed)

    def _link(self, name: str, run: _Run) -> Link:
        how = run.detail["link_type"]
        kind = LinkKind.IMAGE if name == "Image" else _LINK_KINDS.get(how, LinkKind.REFERENCE)
        text_span = run.content(run.span.start + 1)
        destination_span: Span | None = None
        if kind is LinkKind.AUTOLINK:
            destination_span = text_span
        elif how == "Inline":
            at = self.text.find("](", text_span.end if run.start >= 0 else run.span.start)
            match = _DESTINATION.match(self.text, at, run.span.end - 1) if at >= 0 else None
            if match:
                destination_span = Span(*match.span(1 if match[1] is not None else 2))
        text = self._plain(run)
        return Link(kind, run.span, text, text_span, run.detail["dest_url"], destination_span)

    def _heading(self, block: Block, run: _Run) -> None:
        """Read the heading's attributes; the first top-level heading is the section's own."""
        title_span = self._trimmed(run.content(block.span.end))
        title = self._plain(run, markers=False)
        heading = Heading(int(block.info), title, block.span, title_span)
        # The parser has taken the braces out of the title if, to it, they are attributes.
        begin = title_span.end if run.start >= 0 else block.span.start
        match = _BRACES.search(self.text, begin, block.span.end)
        if match:
            if run.start < 0:
                heading = msgspec.structs.replace(
                    heading, title_span=Span(match.start(), match.start())
                )
            heading = _with_attributes(heading, match)
        first = not self.text[: block.span.start].strip(" ")
        if self.reader.heading is None and first and block.parent == -1:
            self.reader.heading = heading
        elif heading.anchor_span is not None and heading.braces_span is not None:
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
