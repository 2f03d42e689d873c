"""Sketches: the titles of a file's sections, found in a tenth of the time that reading it takes.

When a large workspace is read for the first time, sketches of all its files
come first, so that they can be searched while the rest is still being read.
"""

from __future__ import annotations

from plainspec.index.building import Builder
from plainspec.index.summary import Summary, summarize_titles
from plainspec.syntax.front_matter import front_matter_lines
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Node
from plainspec.syntax.sections import heading_sources
from plainspec.text.encoding import Width, width
from plainspec.text.lines import split_lines


class Sketch(Node, frozen=True):
    """The Markdown file at ``path``: the :class:`Width` of its text, and its sections' titles."""

    path: str
    width: Width
    summary: Summary


def sketch(path: str, text: str) -> Sketch | None:
    """The sketch of the file at *path*, which holds *text*; None where no section has a title.

    The titles are those of the document that is made of the file later.
    """
    first, body = 0, text
    if text.startswith("---"):
        lines = split_lines(text)
        first = front_matter_lines(lines)
        body = "".join(lines[first:])
    sources = heading_sources(body)
    if not sources:
        return None
    if "]:" in body and any("[" in source for _, source in sources):
        # What a title says may depend on definitions that stand anywhere.
        headings = Builder(0).headings(split_lines(text))
    else:
        headings = [(first + line, parse_section(source)) for line, source in sources]
    summary = summarize_titles(headings)
    return Sketch(path, width(text), summary) if summary.packed else None
