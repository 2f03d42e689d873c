"""Precedents: decisions, one a section, that a clause is to stay as it is.

People read and review them, so they are plain Markdown::

    # Keep “promptly”

    - Rule: vague-term
    - Clause: [Opening hours](../museum.md#hours)
    - Words: promptly
    - Date: 2026-11-21
    - Author: Ada

    ```text
    The desk answers promptly.
    ```

    The hall is measured by its visitors' patience, and no number would be true.

A list of fields, the clause's text as it was (a fence, or a quotation), and
the reason. A precedent about two clauses names both, each with its words and,
in the same order, its text.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from msgspec.structs import replace

from plainspec.syntax.nodes import Block, BlockKind, Node, SectionSyntax
from plainspec.text.lines import folded, split_lines
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span, stripped

#: What stands where the reason will be; with it nothing is decided yet.
REASON_PLACEHOLDER = "[reason]"

_FIELD = Pattern(
    r"[ \t]*[-*+][ \t]+(?:\*\*|__)?(rule|clause|words|occurrence|date|author)(?:\*\*|__)?:"
    r"(?:\*\*|__)?[ \t]*",
    re.IGNORECASE,
)
_MARK = Pattern(r" {0,3}> ?")
_LARGEST_OCCURRENCE = 9999
_WIDTH = 96  # code points of a line of a quoted clause
_LONGEST_TITLE = 60
_MOST_PLACES = 8  # clauses of a precedent that are read
#: Marks that people put around words; they are no part of them.
_AROUND = "“”\"'` "


class PrecedentPlace(Node, frozen=True):
    """One clause of a precedent.

    ``destination`` is the link to its section, at ``span``; empty where the
    field holds no link. ``text`` is what the clause said, on one line; it is
    empty, and ``quote_span`` None, where nothing is quoted. Without ``words``
    all words of the clause are meant.
    """

    destination: str
    span: Span
    words: str = ""
    occurrence: int = 1
    text: str = ""
    quote_span: Span | None = None


class PrecedentMark(Node, frozen=True):
    """A precedent as it is written down.

    ``reason`` is on one line and empty where none is given yet. ``date_span``
    is where the date stands. ``span`` is the title, or the name of the rule
    where there is none.
    """

    rule: str
    rule_span: Span
    places: tuple[PrecedentPlace, ...]
    reason: str
    date: str
    author: str
    span: Span
    date_span: Span | None = None


def bare_words(words: str) -> str:
    """*words* on one line, without quotation marks around them."""
    return folded(words).strip(_AROUND)


def read_precedent(syntax: SectionSyntax) -> PrecedentMark | None:
    """The precedent that a section holds; None where it names no rule and so is none."""
    if "rule" not in syntax.text and "Rule" not in syntax.text and "RULE" not in syntax.text:
        return None
    fields: list[tuple[str, Span]] = []
    texts: list[tuple[str, Span]] = []
    reason: list[str] = []
    for block in syntax.blocks:
        if block.parent >= 0 or block.kind in (BlockKind.HEADING, BlockKind.HTML):
            continue
        if block.kind is BlockKind.CODE and block.content is not None:
            texts.append((folded(block.content.of(syntax.text)), block.span))
        elif block.kind is BlockKind.QUOTE:
            lines = split_lines(block.span.of(syntax.text))
            quote = folded("".join(_MARK.sub("", line, count=1) for line in lines))
            texts.append((quote, block.span))
        else:
            found = list(_fields(syntax, block)) if block.kind is BlockKind.LIST else []
            fields.extend(found)
            if not found:
                reason.append(folded(block.span.of(syntax.text)))
    rule = next((span for name, span in fields if name == "rule"), None)
    if rule is None:
        return None
    said = " ".join(reason)
    title = syntax.heading.title_span if syntax.heading is not None else rule
    return PrecedentMark(
        bare_words(rule.of(syntax.text)),
        rule,
        tuple(_places(syntax, fields, texts)),
        "" if said.strip(" .").casefold() == REASON_PLACEHOLDER else said,
        _value(syntax, fields, "date"),
        _value(syntax, fields, "author"),
        title if title.start < title.end else rule,
        next((span for name, span in fields if name == "date"), None),
    )


def _fields(syntax: SectionSyntax, block: Block) -> list[tuple[str, Span]]:
    """The fields in the list *block*: the name of each, and where its value stands."""
    found = []
    at = block.span.start
    for line in split_lines(block.span.of(syntax.text)):
        match = _FIELD.match(line)
        if match is not None:
            value = stripped(syntax.text, at + match.end(), at + len(line))
            found.append((match[1].casefold(), value))
        at += len(line)
    return found


def _value(syntax: SectionSyntax, fields: list[tuple[str, Span]], wanted: str) -> str:
    return next((folded(span.of(syntax.text)) for name, span in fields if name == wanted), "")


def _places(
    syntax: SectionSyntax, fields: list[tuple[str, Span]], texts: list[tuple[str, Span]]
) -> list[PrecedentPlace]:
    """The clauses in order, each with the words that follow it and the text of its number."""
    found: list[PrecedentPlace] = []
    for name, span in fields:
        if name == "clause":
            if len(found) == _MOST_PLACES:
                break
            links = (x for x in syntax.links if span.start <= x.span.start < span.end)
            destination = next((link.destination for link in links), "")
            text, quote = texts[len(found)] if len(found) < len(texts) else ("", None)
            found.append(PrecedentPlace(destination, span, text=text, quote_span=quote))
        elif found and name in ("words", "occurrence"):
            value = span.of(syntax.text)
            if name == "words":
                found[-1] = replace(found[-1], words=bare_words(value))
            elif value.isascii() and value.isdigit():
                number = min(max(1, int(value[:9])), _LARGEST_OCCURRENCE)
                found[-1] = replace(found[-1], occurrence=number)
    return found


class Keep(Node, frozen=True):
    """One clause that a new precedent is to be about.

    ``title`` is what its section is called, ``destination`` the link to it, as
    it stands in the precedent's file.
    """

    title: str
    destination: str
    text: str
    words: str = ""
    occurrence: int = 1


def precedent_text(
    rule: str, places: Sequence[Keep], reason: str, date: str, author: str = ""
) -> str:
    """A precedent's file, such that :func:`read_precedent` gives back what it was made of.

    Titles must be harmless in Markdown; *reason* is the author's own Markdown.
    """
    words = _plain(next((place.words for place in places if place.words), ""))
    lines = [f"# Keep “{words}”" if words else "# Keep this clause", "", f"- Rule: {rule}"]
    for place in places:
        lines.append(f"- Clause: [{place.title}]({place.destination})")
        if place.words:
            lines.append(f"- Words: {_as_code(place.words)}")
        if place.occurrence > 1:
            lines.append(f"- Occurrence: {place.occurrence}")
    lines += [f"- {name}: {value}" for name, value in (("Date", date), ("Author", author)) if value]
    for place in places:
        lines += ["", *quotation(place.text)]
    return "\n".join([*lines, "", reason or REASON_PLACEHOLDER, ""])


def quotation(text: str) -> list[str]:
    """The lines of a fence that holds a clause's *text*."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    wrapped = textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
    return [f"{fence}text", *wrapped, fence]


def _plain(words: str) -> str:
    """*words* for a title: short, and without marks that mean something in Markdown."""
    shown = folded(re.sub(r"[\\`*_\[\]<>{}#$&~]", " ", words))
    return shown if len(shown) <= _LONGEST_TITLE else shown[: _LONGEST_TITLE - 1].rstrip() + "…"


def _as_code(words: str) -> str:
    """*words* as inline code, in which no mark means anything."""
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    if not longest:
        return f"`{words}`"
    return f"{'`' * (longest + 1)} {words} {'`' * (longest + 1)}"
