"""Acronyms: where a document uses them in its demands, and where it says what they stand for."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from plainspec.language.norms.modality import may_speak
from plainspec.language.words.vocabulary import words
from plainspec.model import Section
from plainspec.model.statements import quotations, statements
from plainspec.syntax.nodes import PROSE_KINDS, BlockKind, Node
from plainspec.text.span import Span

#: Two to six capitals and digits, perhaps in the plural, that are no part of a name or a number.
#: It begins with its first letter, not with what must not stand before it: so the search is fast.
ACRONYM = re.compile(
    r"([A-Z](?<![\w./#@$%&+<>{}_-][A-Z])[A-Z0-9]{0,4}[A-Z])(s?)(?![\w/@&+>{}_-]|\.\w|['’](?!s\b))"
)
#: What every acronym begins with.
_CAPITALS = re.compile(r"[A-Z][A-Z0-9]")
#: “(SLA)” behind what it stands for; “SLA (service level agreement)”; “SLA: a service …”.
_IN_BRACKETS = re.compile(r"\(([^()]{0,60})\)")
_WITH_BRACKETS = re.compile(
    r"([A-Z](?<!\w[A-Z])[A-Z0-9]{0,4}[A-Z])s?\s*\(\s*[\"“\[]?[^\W\d_]+[^()A-Z0-9]*[\s-][^()]*\)"
)
_EXPLAINED = re.compile(
    r"([A-Z](?<!\w[A-Z])[A-Z0-9]{0,4}[A-Z])[\"”]?\s*(?:(?:stands\s+for|means|is\s+short\s+for|denotes|abbreviates"
    r"|refers\s+to|is\s+an?|are)\b|[=–—])"
)
_FIRST = re.compile(r"[\s*_“\"]*([A-Z][A-Z0-9]{0,4}[A-Z])s?[”\"*_\s]*(?:$|[:=–—-])")
#: Keywords, and words that are written in capitals for emphasis.
_WORDS = words(
    "MUST NOT SHALL SHOULD MAY AND OR IF IS IN ON OF TO BE DO NO ALL ANY THE FOR ONLY EVEN "
    "ALSO NEVER ALWAYS EACH EVERY BUT ELSE THEN THIS THAT WITH WHEN WILL CAN CANNOT ARE AS "
    "AT BY IT AN WE YOU HAS ONE NOR YES GOOD BAD NOTE TODO TBD TBC FIXME XXX NEW OLD TRUE "
    "FALSE NULL NONE SAME BOTH FROM INTO OUT OFF UP AFTER BEFORE UNTIL WHILE FIRST LAST "
    "MORE LESS MOST LEAST VERY"
)
_KEYWORDS = words("MUST NOT SHALL SHOULD MAY")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
#: “EIP-1193” is one of a series; `CALL` is a word of some language.
_IN_SERIES = re.compile(r"([A-Z](?<!\w[A-Z])[A-Z0-9]{0,4}[A-Z])-\d")
_QUOTED = re.compile(r"`([A-Z][A-Z0-9]{0,4}[A-Z])`")
_ROMAN = re.compile(r"[IVXLCDM]+")


class AcronymsFact(Node, frozen=True):
    """The acronyms that the section called ``title`` uses in demands, and those that it explains."""

    title: str
    used: tuple[str, ...]
    explained: tuple[str, ...]


def acronyms(section: Section) -> AcronymsFact | None:
    """What *section* tells of acronyms; None where it has none."""
    syntax = section.syntax
    prose = syntax.prose
    found = _named(section)
    if not found:
        return None
    explained: set[str] = set()
    for match in _IN_BRACKETS.finditer(prose):
        explained.update(inner[1] for inner in ACRONYM.finditer(match[1]))
    explained.update(match[1] for match in _WITH_BRACKETS.finditer(prose))
    explained.update(match[1] for match in _EXPLAINED.finditer(prose))
    explained.update(match[1] for match in _IN_SERIES.finditer(syntax.text))
    explained.update(match[1] for match in _QUOTED.finditer(syntax.text))
    for block in syntax.blocks:
        first = _FIRST.match(prose, *block.span) if block.kind in PROSE_KINDS else None
        if first and (block.kind is BlockKind.CELL or first.end() < block.span.end):
            explained.add(first[1])
    used = {name for name, _ in uses(section)} - explained if found - explained else set()
    if not used and not explained:
        return None
    return AcronymsFact(section.title, tuple(sorted(used)), tuple(sorted(explained)))


@lru_cache(maxsize=16)  # asked for by the index, and then by the rule
def _named(section: Section) -> frozenset[str]:
    """What is written like an acronym in *section* and is none of the words that are, too."""
    return frozenset(match[1] for match in ACRONYM.finditer(section.syntax.prose)) - _WORDS


def uses(section: Section) -> list[tuple[str, Span]]:
    """The acronyms in the demands of *section*, and where they stand, in order of place."""
    syntax = section.syntax
    found: list[tuple[str, Span]] = []
    if not _named(section):
        return found
    capitals = [match.start() for match in _CAPITALS.finditer(syntax.prose)]
    for statement in statements(section):
        start, end = statement.span
        at = bisect_left(capitals, start)
        if at == len(capitals) or capitals[at] >= end or statement.kind is BlockKind.HEADING:
            continue
        text = syntax.prose[start:end]
        matches = list(ACRONYM.finditer(syntax.prose, start, end))
        if not matches or not may_speak(text):
            continue
        shown = quotations(syntax, statement.span)
        for match in matches:
            name = match[1]
            if (
                name in _WORDS
                or _ROMAN.fullmatch(name)
                or _shouted(text, match.start() - start, match.end() - start)
            ):
                continue
            if not any(span.start <= match.start() < span.end for span in shown):
                found.append((name, Span(match.start(1), match.end(1))))
    return found


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether the words around ``text[start:end]`` are in capitals too: a line in capitals."""
    around = _LETTERS.findall(text[max(0, start - 32) : start])[-3:]
    around += _LETTERS.findall(text[end : end + 32])[:3]
    capitals = [word for word in around if word.isupper() and word not in _KEYWORDS]
    return len(capitals) > 1
