"""Who has to see to it that something is done, or is not: “the manager must ensure that the clerk signs”.

What is ensured is demanded of whoever acts, and what has to be prevented is
forbidden to him. So a sentence of this kind is read a second time without the
one who is in charge. The blanks keep all positions.
"""

from __future__ import annotations

import re

from plainspec.language.folding.assertions import unframed
from plainspec.language.folding.plain_words import plain
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_ENSURING = r"(?:ensure|make sure|make certain|see to it|see|take care|guarantee)"
_ENSURES = r"(?:ensures|makes sure|makes certain|sees to it|takes care|guarantees)"
_MUST = r"(?:must|shall|ha(?:s|ve) to|(?:is|are) (?:to|required to|obliged to)|will)(?: always| also| therefore)?"
_ENSURES_ANY = re.compile(r"\b(?:ensur|mak(?:e|es|ing) (?:sure|certain)|see(?:s|n|ing)? |guarant|take(?:s|n)? care|care )", re.IGNORECASE)  # fmt: skip
#: A condition in front stays, as does everything behind.
_CHARGE = Pattern(
    r"(?P<front>\A\W*(?:(?:if|when|whenever|before|after|in|on|at|for|during) [^,;:]{3,80}, )?)"
    r"(?:(?:the|an?|our|your|each|every|all|any) (?:[\w-]+ ){1,4}?|[\w-]+ (?:[\w-]+ )?|)"
    rf"(?:(?P<ensure>{_MUST} {_ENSURING} that|(?:is|are) responsible for (?:ensuring|making sure) that|{_ENSURES} that)\b"
    # what has to be prevented
    rf"|{_MUST} (?=(?:prevent|stop|keep|hinder|bar|prohibit|forbid|restrain|deter)\b[^,;:]* (?:from [\w-]+ing|to [\w-]+)\b))",
    re.IGNORECASE,
    signs="that prevent stop keep hinder bar prohibit forbid restrain deter",
)


def uncharged(text: str) -> str:
    """*text* without who has to ensure or to prevent what it says."""
    found = _CHARGE.match(text)
    if found is None:
        return text
    start, end = found.end("front"), found.end()
    said = "ensure that" if found["ensure"] else ""
    return text[:start] + said.rjust(end - start) + text[end:]


def sees_to_it(text: str, other: str) -> bool:
    """Whether *text* has somebody ensure what *other* speaks of without ensuring it.

    Who must ensure that the log is signed need not sign it, and may be forbidden to.
    """
    found = _CHARGE.match(text)
    return found is not None and bool(found["ensure"]) and _ENSURES_ANY.search(other) is None


@of_sentences(1 << 13)
def about(text: str) -> str:
    """*text* in the words that tell what it is about: plain ones, and without who is in charge."""
    return uncharged(plain(unframed(text))[0])
