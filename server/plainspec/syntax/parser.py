"""The parser, pulldown-cmark: what it is given, and its byte offsets as code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, cast

import pyromark

OPTIONS = (
    pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)

_LONE_CR = re.compile(r"\r(?!\n)")
_WIDE = re.compile(r"[^\x00-\x7f]")
#: What looks like a link reference definition; CommonMark allows labels of 999 code points.
_LABEL = re.compile(r"\[(?!\^)((?:[^\[\]\\]|\\.){1,999})\]:", re.DOTALL)
_DEFINITION = re.compile(r"^[ \t>*+\d.)-]{0,99}\[[^\]^][^\]]{0,998}\]:", re.MULTILINE)


def parser_input(text: str) -> str:
    r"""*text* as the parser is given it: lone ``\r`` as ``\n``, so that both ends count alike."""
    return _LONE_CR.sub("\n", text) if "\r" in text else text


def byte_table(text: str, before: int = 0) -> tuple[list[int], list[int]]:
    """What makes byte offsets in the UTF-8 of *text* code points behind its first *before* ones.

    They are ``offset - less[bisect_right(ends, offset) - 1]``, where ``ends, less`` is the result.
    """
    ends, less = [0], [before]
    if not text.isascii():
        extra = 0
        for match in _WIDE.finditer(text):
            char = match[0]
            extra += 1 if char < "\u0800" else 2 if char < "\U00010000" else 3
            ends.append(match.start() + extra + 1)
            less.append(before + extra)
    return ends, less


def paragraphs(source: str) -> Iterator[int]:
    """The code points at which the paragraphs at the top of *source* begin."""
    ends, less = byte_table(source)
    depth = 0
    for event, where in pyromark.events_with_range(source, options=OPTIONS):
        if not isinstance(event, dict):
            continue
        if "Start" in event:
            if depth == 0 and event["Start"] == "Paragraph":
                yield where["start"] - less[bisect_right(ends, where["start"]) - 1]
            depth += 1
        elif "End" in event:
            depth -= 1


def reference_definitions(text: str) -> tuple[tuple[str, str], ...]:
    """The link reference definitions in *text*: casefolded label, destination.

    The parser does not list them; but put before the text, ``[label]`` is a
    link exactly where the text defines it. A label that begins with ``^``
    would be a footnote's on one line, as it is handed to other sections.
    """
    if "]:" not in text or not _DEFINITION.search(text):
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
