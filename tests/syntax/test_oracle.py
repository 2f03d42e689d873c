"""Block structure compared with markdown-it-py, which shares no code with the parser in use.

Extensions that one side lacks are masked on both: admonitions (their lines
become blank), footnote definitions, and heading attributes (braces are text
to markdown-it, which changes no block).
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from plainspec.syntax.front_matter import front_matter_lines
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.sections import split
from plainspec.text.lines import split_lines
from tests.support.workspace import CORPORA

#: A block: its kind, the depth of blocks around it, its first line and the line behind its last.
Shape = tuple[str, int, int, int]

_TYPES = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "fence": "code",
    "code_block": "code",
    "html_block": "html",
    "hr": "rule",
    "table_open": "table",
}
_COMPARED = frozenset(_TYPES.values())


def masked(lines: list[str]) -> list[str]:
    """*lines* without admonitions and footnote definitions; the others keep their numbers."""
    found, inside = [], False
    for line in lines:
        if inside and line.strip() and not line.startswith(("    ", "\t")):
            inside = False
        if not inside and re.match(r" {0,3}(!!!|\?\?\?\+?)[ \t]+[\w-]+", line):
            inside = True
        if inside or re.match(r" {0,3}\[\^[^\]\s]+\]:", line):
            found.append("\n")
        else:
            found.append(line)
    return found


def by_markdown_it(lines: list[str]) -> list[Shape]:
    """The blocks as markdown-it sees them."""
    tokens = MarkdownIt("commonmark").enable("table").parse("".join(lines))
    found: list[Shape] = []
    depth = 0
    for token in tokens:
        kind = _TYPES.get(token.type)
        if token.map and kind:
            first, last = token.map
            while last > first + 1 and not lines[last - 1].strip(" \t\r\n>"):
                last -= 1  # blank lines behind a block belong to nobody
            found.append((kind, depth, first, last))
        depth += token.nesting
    return found


def by_plainspec(lines: list[str], first: int = 0) -> list[Shape]:
    """The blocks as plainspec sees them, section by section."""
    starts = split(lines, first)
    found: list[Shape] = []
    for start, end in zip(starts, (*starts[1:], len(lines)), strict=True):
        section = parse_section("".join(lines[start:end]))
        rows = section.line_starts
        for block in section.blocks:
            if block.kind.value not in _COMPARED:
                continue
            begin = start + sum(1 for row in rows if row <= block.span.start) - 1
            stop = start + sum(1 for row in rows if row < max(block.span.end, 1))
            while stop > begin + 1 and not lines[stop - 1].strip(" \t\r\n>"):
                stop -= 1
            found.append((block.kind.value, len(section.ancestors(block)), begin, stop))
    return found


def documents() -> list[Path]:
    if not CORPORA.is_dir():
        return []
    return sorted((CORPORA / "openai-model-spec").rglob("*.md")) + sorted(
        (CORPORA / "eips").rglob("*.md")
    )


def test_the_corpora_are_there() -> None:
    if not documents():
        reason = "the corpora are not beside the project"
        pytest.fail(f"{reason}, which CI needs") if os.environ.get("CI") else pytest.skip(reason)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_both_parsers_see_the_same_blocks(path: Path) -> None:
    lines = split_lines(path.read_text("utf-8"))
    first = front_matter_lines(lines)
    lines = ["\n"] * first + masked(lines[first:])
    assert by_plainspec(lines) == by_markdown_it(lines)
