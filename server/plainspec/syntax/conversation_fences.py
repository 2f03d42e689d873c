"""Which fenced blocks are conversations, and which hold XML data or code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspec.syntax.tags import ROLES, TAG, TAG_NAMES, is_aside, is_empty, line_at, tag_meant
from plainspec.text.patterns import Pattern

#: Info strings that say that a fence holds tags.
_TAGGED = frozenset({"xml", "conversation", "chat", "dialogue", "dialog", "prompt"})
#: A line that begins with something else than a tag.
_NO_ELEMENT = Pattern(r"^[^\S\r\n]*[^<\s]", re.MULTILINE)
#: Info strings that say nothing about what a fence holds.
_PLAIN = frozenset({"", "text", "txt", "plain", "plaintext", "markdown", "md", "html", "markup"})


def is_conversation(info: str, text: str) -> bool:
    """Whether a fence with the info string *info* and the content *text* is meant as a conversation.

    It has a message tag or a comparison at a line's beginning, outside other
    tags. Where the info string does not promise tags, some message must also
    be closed; and in a programming language it must begin with one. A single
    element that holds nothing but further elements is XML data.
    """
    if "<" not in text:
        return False
    words = info.split(maxsplit=1)
    language = words[0].strip("{}.").casefold() if words else ""
    first = True
    for tag in _top_level_tags(text):
        if tag is None:  # text or another tag
            first = False
            continue
        if language in _TAGGED:
            return not _is_data(text)
        closed = any(f"</{name}>" in text for name in TAG_NAMES)
        return (first or language in _PLAIN) and closed and not _is_data(text)
    return False


def _top_level_tags(text: str) -> Iterator[re.Match[str] | None]:
    """The message tags that begin a line of *text* outside other tags; None for anything else."""
    last_comment = text.rfind("-->")
    pos = 0
    while pos < len(text):
        end, after = line_at(text, pos)
        tag = TAG.match(text, pos, end)
        stripped = text[pos:end].strip()
        if tag and tag["name"] in TAG_NAMES:
            yield tag
        elif stripped.startswith("<!--"):
            if pos < last_comment:
                after = max(after, text.find("-->", pos) + 3)
        elif tag and not tag["slash"] and not is_empty(tag) and not tag_meant(tag["name"]):
            close = text.find(f"</{tag['name']}>", tag.end())
            if close < 0:
                return
            after = max(after, close)
            yield None
        elif not tag and stripped and not is_aside(stripped):
            yield None
        pos = after


def _is_data(text: str) -> bool:
    """Whether *text* is one element whose lines are all elements: XML data, not a conversation."""
    if _NO_ELEMENT.search(text):
        return False
    lines = [line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip()]
    if len(lines) < 3 or not all(line[0] == "<" and line[-1] == ">" for line in lines):
        return False
    tag = TAG.match(lines[0])
    inner = [TAG.match(line) for line in lines[1:-1]]
    return (
        tag is not None
        and tag.end() == len(lines[0])
        and lines[-1] == f"</{tag['name']}>"
        and tag["name"] in ROLES
        and all(line and line["name"] not in TAG_NAMES for line in inner)
    )
