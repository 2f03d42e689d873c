"""The number or the name that an author writes in front of a clause: “4.2 The Supplier”, “**REQ-7** The locker”.

It stands for the clause and is no word of its sentence: who reads “4.2 The Supplier shall” reads of no “4.2”.
"""

from __future__ import annotations

from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

#: “4.2”, “4.2.1a”, “A.3”, “(a)”, “[12]”, “§ 4”: a thing has no such name. A bare “3” may count something.
_NUMBER = (
    r"(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?|[A-Z]\.\d{1,3}"
    r"|[\[(](?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,3})[\])]|§\s?\d{1,4}(?:\.\d{1,3})*[a-z]?"
)
#: “REQ-7”, “SEC.PWD-4”, “R7”: but “ERC-20 Tokens” and “S3 Buckets” are things, so a sign has to follow.
_NAME = r"\[?(?:[A-Z][A-Za-z]{0,11}(?:[-_.][A-Z][A-Za-z]{0,11}){0,3}[-_]|[A-Z]{1,3})\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?\]?"
#: “Requirement 12:”, “Rule 4.2 –”: a sign follows, for “Section 4 applies” tells of a section.
_LABELS = ("Requirement", "Req", "Rule", "Clause", "Section", "Article", "Item", "Point", "Paragraph", "Step", "Principle")  # fmt: skip
_LABEL = rf"(?:{'|'.join(_LABELS)})\.?\s+\d{{1,4}}(?:\.\d{{1,3}}){{0,3}}[a-z]?"
_STARTS = r"(?:The|An?|Each|Every|All|Any|No|If|When|Where|While|In|On|At|For|To|It|There|This|Only|Upon)\b"
#: Behind it a sentence begins, with a capital. Marks of emphasis are blanks in the prose.
_ENUMERATION = Pattern(
    rf"(?:(?:{_LABEL})\s*[:.)–—]\s+(?=[\"“(]?[A-Z`\ufffc])"
    rf"|(?:{_NUMBER})(?:\s*[:.)–—-])?\s+(?=[\"“(]?[A-Z`\ufffc])"
    rf"|(?:{_NAME})(?:\s*[:.)–—]\s+(?=[\"“(]?[A-Z`\ufffc])|\s{{2,}}(?=[\"“(]?[A-Z`\ufffc])|\s+(?={_STARTS})))"
)
_LONGEST_LABEL = 1 + max(map(len, _LABELS))
_WORDS = Pattern(r"\S+\s+\S")


def after_enumeration(text: str, span: Span) -> Span:
    """*span* of *text*, one sentence, without the number or the name that it begins with.

    Where less than two words would be left it stays as it is: “REQ-7: Login”.
    """
    first, second = text[span.start : span.start + 1], text[span.start + 1 : span.start + 2]
    if first.isalpha() and (second.islower() or second == " "):  # nearly all
        word = text[span.start : span.start + _LONGEST_LABEL].partition(" ")[0]
        if word.removesuffix(".") not in _LABELS:
            return span
    found = _ENUMERATION.match(text, *span)
    if found is None or _WORDS.match(text, found.end(), span.end) is None:
        return span
    return Span(found.end(), span.end)
