"""Text from the workspace in messages to the author: cut to size, and harmless in Markdown.

A workspace may come from anybody. What is quoted from it must bring no HTML,
no links (an editor may run ``command:`` links), no images (an editor would
fetch them) and no blocks of its own.
"""

from __future__ import annotations

import re

from plainspec.features.clauses import statement_text
from plainspec.features.places import anchor_facts
from plainspec.index.facts import resolve_link
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document
from plainspec.syntax.nodes import BlockKind
from plainspec.text.sentences import sentences
from plainspec.text.span import Span

_MARKS = re.compile(r"[\\`*\[\]<$]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=#?\w+;)")
_CODE = re.compile(r"(?<![\\`])(`+)(?!`)(.*?)(?<!`)\1(?!`)")
_LINK = re.compile(
    r"!?\[((?:[^\[\]\\]|\\.)*)\](?:\(\s*<?((?:[^()\s\\<>]|\\.|\([^()\s]*\))*)>?(?:\s[^()]*)?\)|\[[^\[\]]*\])"
)
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")
_BLOCK_START = re.compile(r"[-#>+=|~]|\*(?=\s)|[*_](?=[*_\s]*$)|```|\d+(?=[.)])")
_BEGINNING = 600  # code points of a section that are enough for its beginning


def unlinked(text: str, snapshot: Snapshot, document: Document) -> str:
    """*text*, which stands in *document*, with the words of its links in place of the links.

    ``[?](#anchor)`` becomes the title of its target.
    """

    def words(match: re.Match[str]) -> str:
        shown, destination = match[1], match[2] or ""
        if shown.strip() != "?":
            return shown
        resolved = resolve_link(destination, document.info)
        return f"“{_title(snapshot, *resolved) or '?'}”" if resolved is not None else shown

    # An image in a link leaves a link behind the first time.
    return _LINK.sub(words, _LINK.sub(words, text))


def _title(snapshot: Snapshot, path: str, anchor: str) -> str:
    document = snapshot.document(path)
    facts = anchor_facts(snapshot, path, anchor)
    return document.sections[facts[0].section].title if document is not None and facts else ""


def beginning(document: Document, section: int, near: Span) -> str:
    """The first words of section *section*; of the paragraph at *near* where that is none of its heading."""
    found = document.sections[section]
    heading = found.heading
    block = found.syntax.block_at(near.start)
    if block is not None and block.kind is not BlockKind.HEADING:
        return statement_text(found, block.span)
    parts: list[str] = []
    for block in found.syntax.blocks:
        if block.parent >= 0 or (heading is not None and block.span.start < heading.span.end):
            continue
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.QUOTE):
            parts.append(statement_text(found, block.span))
        if sum(map(len, parts)) > _BEGINNING:
            break
    return cut(" ".join(parts), _BEGINNING)


def cut(text: str, limit: int) -> str:
    """At most *limit* code points of *text*: whole sentences, or words and ``…``."""
    if len(text) <= limit:
        return text
    end = 0
    for sentence in sentences(text, 0, min(len(text), 2 * limit + 100)):
        if sentence.end > limit:
            break
        end = sentence.end
    if end > limit // 3:
        return text[:end]
    head = text[: max(0, limit - 1)]
    at = head.rfind(" ")
    return (head[:at] if at > limit // 3 else head).rstrip() + "…"


def words_only(text: str) -> str:
    """*text* on one line as Markdown that shows just these characters."""
    return _not_a_block(_MARKS.sub(r"\\\g<0>", " ".join(text.split())))


def quoted(text: str) -> str:
    """*text*, which is Markdown, on one line: emphasis and code stay, everything else is shown as it is."""
    text = " ".join(text.split())
    parts: list[str] = []
    at = 0
    for code in _CODE.finditer(text):
        parts += (_without_links(text[at : code.start()]), code[0])
        at = code.end()
    parts.append(_without_links(text[at:]))
    return _not_a_block("".join(parts))


def _not_a_block(text: str) -> str:
    """*text* so that its beginning makes no heading, list, quotation or fence."""
    match = _BLOCK_START.match(text)
    if match is None:
        return text
    at = match.end() if match[0].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"


def _without_links(text: str) -> str:
    text = text.replace("<", "&lt;")
    return re.sub(r"\](?=[(\[:])", r"\\]", text)


def without_emphasis(text: str) -> str:
    """*text*, which is Markdown, on one line without the marks of emphasis."""
    return _EMPHASIS.sub("", " ".join(text.split()))
