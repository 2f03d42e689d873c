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
from collections.abc import Callable
from itertools import accumulate
from typing import Any

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
from plainspec.text.lines import line_starts, split_lines
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
_NOT_LINE_END = re.compile(r"[^\r\n]")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]^]+)\]")
_TAG = re.compile(r"\{#([^\s{}#]+)[^{}\r\n]*\}")
_HTML_ID = re.compile(r"""<[a-zA-Z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')""")
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_BRACES = re.compile(r"\{([^{}\r\n]*)\}[ \t]*#*[ \t]*$", re.MULTILINE)
_ATTRIBUTE = re.compile(r"""([^\s={}#.]+)=("[^"]*"|'[^']*'|[^\s{}]*)""")
_DESTINATION = re.compile(r"\]\(\s*(?:<([^<>\r\n]*)>|(\S*))")
_ADMONITION = re.compile(r"(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)")
_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]^][^\]]*\]:", re.MULTILINE)

_LINK_KINDS = {"Inline": LinkKind.INLINE, "Autolink": LinkKind.AUTOLINK, "Email": LinkKind.AUTOLINK}
_LEAVES = {
    "Paragraph": BlockKind.PARAGRAPH,
    "HtmlBlock": BlockKind.HTML,
    "Item": BlockKind.ITEM,
    "TableHead": BlockKind.ROW,
    "TableRow": BlockKind.ROW,
    "TableCell": BlockKind.CELL,
}
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript"})

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
    """The link reference definitions in *text*: casefolded label, destination."""
    if not _DEFINITION.search(text):
        return ()
    found = pyromark.reference_definitions(text, options=OPTIONS)
    return tuple((label.casefold(), definition["dest"]) for label, definition in found.items())


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
        start = 0
        while True:
            cut = self._admonition(source, start) if _ADMONITION.search(source, start) else None
            end = cut[0] if cut else len(source)
            if end > start:
                shift = start
                self.read(source[start:end], (lambda o: o + shift) if shift else None, -1)
            if not cut:
                return
            start = self.read_admonition(source, *cut)

    def _admonition(self, source: str, start: int) -> tuple[int, str] | None:
        """Where the first admonition at or after *start* begins, and its kind."""
        piece = source[start:]
        mapping = _byte_mapping(piece) or (lambda o: o)
        depth = 0
        for event, where in pyromark.events_with_range(piece, options=OPTIONS):
            if not isinstance(event, dict):
                continue
            if "Start" in event:
                if depth == 0 and event["Start"] == "Paragraph":
                    at = mapping(where["start"])
                    if match := _ADMONITION.match(piece, at):
                        return start + at, match[1]
                depth += 1
            elif "End" in event:
                depth -= 1
        return None

    def read_admonition(self, source: str, start: int, kind: str) -> int:
        """Read the admonition at *start*; the offset behind it."""
        lines = split_lines(source[start:])
        body: list[str] = []
        origins: list[int] = []
        at = start + len(lines[0])
        end = at
        for line in lines[1:]:
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
        starts = list(accumulate(map(len, body), initial=0))
        index = len(self.blocks)
        inner = Span(start + len(lines[0]), end)
        self.blocks.append(
            Block(
                BlockKind.ADMONITION,
                Span(start, start + len(source[start:end].rstrip())),
                -1,
                kind,
                inner if inner.end > inner.start else Span(end, end),
            )
        )
        if body:

            def mapping(offset: int) -> int:
                line = min(bisect_right(starts, offset) - 1, len(origins) - 1)
                return origins[line] + offset - starts[line]

            self.read("".join(body), mapping, index)
        return end

    def read(self, source: str, mapping: _Mapping | None, parent: int) -> None:
        """Read *source*; its offsets become the section's through *mapping*."""
        # Definitions from elsewhere go first: behind, an open fence would swallow them.
        given = source
        if self.definitions and "[" in source:
            given = f"{self.definitions}\n\n{source}"
        before = len(given) - len(source)
        to_code_points = _byte_mapping(given)
        text = self.text

        def spot(offset: int) -> int:
            if to_code_points is not None:
                offset = to_code_points(offset)
            offset -= before
            return mapping(offset) if mapping is not None else offset

        def span_of(where: dict[str, int]) -> Span:
            start = spot(where["start"])
            if where["end"] <= where["start"]:
                return Span(start, start)
            if mapping is None:
                end = spot(where["end"])
            else:  # an end at a line's start belongs to the line before
                end = spot(where["end"] - 1) + 1
            return Span(start, max(start, end))

        stack: list[tuple[str, int]] = []  # open containers: what, index of its block or -1
        around = [parent]  # indices of the open blocks
        loose: list[int] | None = None  # start and end of a tight item's running text
        links: list[tuple[Any, Span, list[int], list[str]]] = []
        strongs: list[list[int]] = []
        title: list[str] | None = None
        title_span: list[int] = []
        code: list[int] | None = None

        def close_loose() -> None:
            nonlocal loose
            if loose is not None:
                self.blocks.append(
                    Block(BlockKind.PARAGRAPH, self._trimmed(loose[0], loose[1]), around[-1])
                )
                loose = None

        def inline(span: Span) -> None:
            nonlocal loose
            owner = self.blocks[around[-1]].kind if around[-1] >= 0 else None
            if owner is BlockKind.ITEM or owner is BlockKind.FOOTNOTE:
                if loose is None:
                    loose = [span.start, span.end]
                else:
                    loose[1] = max(loose[1], span.end)
            for inner in strongs:
                if inner[0] < 0:
                    inner[0] = span.start
                inner[1] = max(inner[1], span.end)
            for link in links:
                if link[2][0] < 0:
                    link[2][0] = span.start
                link[2][1] = max(link[2][1], span.end)
            if title is not None:
                if not title_span:
                    title_span.extend(span)
                title_span[1] = max(title_span[1], span.end)

        for event, where in pyromark.events_with_range(given, options=OPTIONS):
            span = span_of(where)
            if isinstance(event, str):
                if event == "Rule":
                    close_loose()
                    self.blocks.append(
                        Block(BlockKind.RULE, self._trimmed(*span), around[-1])
                    )
                else:  # SoftBreak, HardBreak
                    inline(Span(span.start, span.start))
                    for _, _, _, words in links:
                        words.append(" ")
                    if title is not None:
                        title.append(" ")
                continue
            ((what, detail),) = event.items()
            if what == "Text":
                if code is not None:
                    if code[0] < 0:
                        code[0] = span.start
                    code[1] = span.end
                    continue
                inline(span)
                self.kept.append((span.start, span.end, False))
                for _, _, _, words in links:
                    words.append(detail)
                if title is not None:
                    title.append(detail)
            elif what == "Code":
                inline(span)
                self.kept.append((span.start, span.end, True))
                for _, _, _, words in links:
                    words.append(detail)
                if title is not None:
                    title.append(detail)
            elif what == "Start":
                name, info = (
                    (detail, None) if isinstance(detail, str) else next(iter(detail.items()))
                )
                if name in _INLINE:
                    inline(Span(span.start, span.start))
                    if name == "Strong":
                        strongs.append([-1, -1])
                    continue
                if name in ("Link", "Image"):
                    inline(Span(span.start, span.start))
                    links.append((info, span, [-1, -1], []))
                    continue
                close_loose()
                index = len(self.blocks)
                block = self._block(name, info, span, around[-1])
                self.blocks.append(block)
                around.append(index)
                stack.append((name, index))
                if name == "Heading":
                    title, title_span = [], []
                elif name == "CodeBlock":
                    code = [-1, -1]
                elif name == "FootnoteDefinition":
                    label = Span(span.start + 2, span.start + 2 + len(info))
                    if label.of(text) == info:
                        self.footnotes.append(
                            Footnote(info, Span(span.start, label.end + 1), label, True)
                        )
            elif what == "End":
                name = detail if isinstance(detail, str) else next(iter(detail))
                if name in _INLINE:
                    if name == "Strong" and strongs:
                        inner = strongs.pop()
                        if inner[0] >= 0:
                            self.strongs.append(Strong(span, Span(*inner)))
                    inline(span)
                    continue
                if name in ("Link", "Image"):
                    if links:
                        info, link_span, inner, words = links.pop()
                        self.links.append(self._link(name, info, link_span, inner, words))
                    inline(span)
                    continue
                close_loose()
                if not stack:
                    continue
                name, index = stack.pop()
                around.pop()
                if name == "Heading" and title is not None:
                    self._heading(self.blocks[index], span, title, title_span, index)
                    title = None
                elif name == "CodeBlock" and code is not None:
                    self._code(index, code)
                    code = None
                elif name == "HtmlBlock":
                    self._html(self.blocks[index].span)
            elif what == "InlineHtml":
                inline(span)
                self._html(span)
            elif what == "FootnoteReference":
                inline(span)
                self.kept.append((span.start, span.end, False))
            # Html inside a block, TaskListMarker, math and metadata hold no running text.

    def _trimmed(self, start: int, end: int) -> Span:
        """The span without the blanks and line ends at its end."""
        return Span(start, max(start, start + len(self.text[start:end].rstrip())))

    def _block(self, name: str, info: Any, span: Span, parent: int) -> Block:
        trimmed = self._trimmed(*span)
        if name == "Heading":
            return Block(BlockKind.HEADING, trimmed, parent, str(info["level"])[1:])
        if name == "CodeBlock":
            fenced = isinstance(info, dict)
            content = info["Fenced"] if fenced else ""
            return Block(BlockKind.CODE, trimmed, parent, content, None, not fenced)
        if name == "List":
            return Block(BlockKind.LIST, trimmed, parent, "" if info is None else "1")
        if name == "BlockQuote":
            return Block(BlockKind.QUOTE, trimmed, parent)
        if name == "FootnoteDefinition":
            return Block(BlockKind.FOOTNOTE, trimmed, parent, info)
        if name == "Table":
            return Block(BlockKind.TABLE, trimmed, parent)
        return Block(_LEAVES.get(name, BlockKind.PARAGRAPH), trimmed, parent)

    def _code(self, index: int, code: list[int]) -> None:
        """Give the code block at *index* its content, and say whether its fence is closed."""
        block = self.blocks[index]
        source = block.span.of(self.text)
        first_end = re.search(r"\r\n|\n|\r", source)
        after = block.span.start + (first_end.end() if first_end else len(source))
        closed = block.closed
        if not closed:
            opening = _FENCE.match(source)
            last = split_lines(source)[-1] if first_end else ""
            closing = _FENCE.fullmatch(last.rstrip())
            closed = bool(
                opening
                and closing
                and closing[1][0] == opening[1][0]
                and len(closing[1]) >= len(opening[1])
            )
        content = Span(*code) if code[0] >= 0 else Span(after, after)
        self.blocks[index] = Block(
            block.kind, block.span, block.parent, block.info, content, closed
        )

    def _link(self, name: str, info: Any, span: Span, inner: list[int], words: list[str]) -> Link:
        kind = LinkKind.IMAGE if name == "Image" else None
        how = info["link_type"]
        kind = kind or _LINK_KINDS.get(how, LinkKind.REFERENCE)
        text_span = Span(*inner) if inner[0] >= 0 else Span(span.start + 1, span.start + 1)
        destination_span: Span | None = None
        if kind is LinkKind.AUTOLINK:
            destination_span = text_span
        elif how == "Inline":
            at = text_span.end if inner[0] >= 0 else self.text.find("](", span.start, span.end)
            match = _DESTINATION.search(self.text, at, span.end - 1) if at >= 0 else None
            if match:
                group = 1 if match[1] is not None else 2
                destination_span = Span(*match.span(group))
        text = " ".join("".join(words).split())
        return Link(kind, span, text, text_span, info["dest_url"], destination_span)

    def _heading(
        self, block: Block, span: Span, title: list[str], title_span: list[int], index: int
    ) -> None:
        inner = Span(*title_span) if title_span else Span(block.span.end, block.span.end)
        source = self.text
        anchor, anchor_span, braces = "", None, None
        attributes: list[Attribute] = []
        # The parser has taken the braces out of the title where they are attributes.
        match = _BRACES.search(source, inner.end, block.span.end)
        if match and match.start() >= inner.end:
            braces = Span(match.start(), match.start() + match[0].rindex("}") + 1)
            at = match.start(1)
            for piece in re.finditer(r"#([^\s{}#.=]+)", match[1]):
                anchor, anchor_span = piece[1], Span(at + piece.start(1), at + piece.end(1))
            for piece in _ATTRIBUTE.finditer(match[1]):
                value, start = piece[2], at + piece.start(2)
                if value[:1] in ("'", '"') and len(value) > 1:
                    value, start = value[1:-1], start + 1
                attributes.append(
                    Attribute(
                        piece[1],
                        value,
                        Span(at + piece.start(1), at + piece.end(1)),
                        Span(start, start + len(value)),
                    )
                )
        # Parser and pattern must agree on where the title ends.
        if inner.end > inner.start:
            inner = Span(inner.start, inner.start + len(inner.of(source).rstrip()))
        first_line = not source[: block.span.start].strip(" ")
        if self.heading is None and first_line and block.parent == -1:
            self.heading = Heading(
                int(block.info),
                " ".join("".join(title).split()),
                block.span,
                inner,
                anchor,
                anchor_span,
                braces,
                tuple(attributes),
            )
        elif anchor and anchor_span and braces:
            self.tags.append(Tag(anchor, braces, anchor_span))

    def _html(self, span: Span) -> None:
        source = span.of(self.text)
        for match in _COMMENT.finditer(source):
            self.comments.append(
                Comment(Span(span.start + match.start(), span.start + match.end()), match[1])
            )
        for match in _HTML_ID.finditer(source):
            group = 1 if match[1] is not None else 2
            self.tags.append(
                Tag(
                    match[group],
                    Span(span.start + match.start(), span.start + match.end()),
                    Span(span.start + match.start(group), span.start + match.end(group)),
                )
            )

    def prose(self) -> str:
        """The running text at its places; footnote markers and tags are found on the way."""
        text = self.text
        parts: list[str] = []
        at = 0
        for start, end, is_code in self.kept:
            if start < at:
                continue
            if start > at:
                parts.append(_NOT_LINE_END.sub(" ", text[at:start]))
            kept = text[start:end]
            parts.append(_NOT_LINE_END.sub("\ufffc", kept) if is_code else kept)
            at = end
        parts.append(_NOT_LINE_END.sub(" ", text[at:]))
        prose = "".join(parts)
        blanks: list[Span] = []
        if "[^" in prose:
            for match in _FOOTNOTE.finditer(prose):
                if match.start() and text[match.start() - 1] == "\\":
                    continue
                marker = Span(*match.span())
                if marker.of(text) == match[0]:
                    self.footnotes.append(Footnote(match[1], marker, Span(*match.span(1))))
                    blanks.append(marker)
        if "{#" in prose:
            for match in _TAG.finditer(prose):
                span = Span(*match.span())
                if span.of(text) == match[0]:
                    self.tags.append(Tag(match[1], span, Span(*match.span(1))))
                    blanks.append(span)
        for span in sorted(blanks, reverse=True):
            prose = prose[: span.start] + " " * (span.end - span.start) + prose[span.end :]
        return prose
