"""A demand told inside out, in its plain order: “As for the file, clients must keep it” as “clients must keep the file”.

Whoever words a demand anew puts in front what he speaks of: as a topic that a pronoun takes up, in a cleft
(“It is the file that clients must keep”, “The file is what clients must keep”), or with
its preposition (“The key with which clients must sign it is theirs”); or first what is done besides (“Before deleting it, …”). Each build is a pattern
whose parts are put back into the order of a plain sentence; every character keeps its place in the sentence as it was.
"""

from __future__ import annotations

import re

from plainspec.language.conflicts.recast import Recast
from plainspec.language.words.vocabulary import base_form
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Bank, Pattern

_MODAL = r"(?P<modal>(?:must|shall|should|may|can|cannot|need)(?: not| never| always| also)?)"
_WHO = r"(?P<who>(?!it\b|they\b|this\b|that\b|there\b)[^,;:.]{2,60}?)"
_VERB = r"(?P<verb>(?!do\b|be\b|have\b)[a-z][\w-]+)"
_REST = r"(?P<rest>[^;:]*?)"
_NOUN = r"(?:the|an?|its|their|this|these|those|all|every|each|any|`[^`]+`|[\w-]+s\b)"
_WHAT = rf"(?P<what>(?!(?:the|a) (?:rule|policy|requirement|case|principle|convention|practice|idea|intention|expectation)\b){_NOUN}[^,;:]{{0,80}}?)"
_PREPOSITION = r"(?P<by>in|with|by|to|from|on|at|for|within|during|under|through|of)"
_END = r"(?P<end>[.!]?\s*)\Z"
_TOPIC = (
    r"(?:as (?:for|regards|to|far as)|(?:with|in) (?:regard|respect|reference|relation) to|regarding|concerning|when it comes to|in the (?:case|matter) of"
    r"|faced with|confronted with|given|on the (?:subject|matter) of|turning to|speaking of|once it has|where it has)"
)
#: Each build, the words one of which it holds, and its parts in a plain sentence's order.
_BUILDS = (
    (rf"\W*{_TOPIC} (?P<what>[^,;:]{{3,80}}?)(?: (?:is|are) concerned)?, {_WHO} {_MODAL} (?P<verb>[a-z][\w-]+(?: [a-z]+)?) (?:it|them|these|this|those)\b{_REST}{_END}",
     "as regard respect reference relation regarding concerning when case matter faced confronted given subject turning speaking once where",
     "who modal verb what rest end"),
    (rf"\W*it (?:is|has to be|must be) {_WHAT} (?:that|which) {_WHO} {_MODAL} {_VERB}{_REST}{_END}", "that which", "who modal verb what rest end"),
    (rf"\W*(?P<what>[^,;:]{{3,80}}?) (?:is|are) (?:what|(?:something|anything|a thing|things|one of the things)(?: that| which)?) {_WHO} {_MODAL} {_VERB}{_REST}{_END}",
     "what something anything thing things", "who modal verb what rest end"),
    (rf"\W*what {_WHO} {_MODAL} {_VERB}{_REST} (?:is|are) {_WHAT}{_END}", "what", "who modal verb what rest end"),
    (rf"\W*the (?:one|ones|party|parties|person|people|role|side) (?:that|who|which) {_MODAL} {_VERB}{_REST} (?:is|are) {_WHO}{_END}",
     "one ones party parties person people role side", "who modal verb rest end"),
    (rf"\W*{_WHO} (?:is|are) (?:the |an? )?(?:one|ones|party|parties|person|people|role|side) (?:that|who|which) {_MODAL} {_VERB}{_REST}{_END}",
     "one ones party parties person people role side", "who modal verb rest end"),
    (rf"\W*the [\w -]{{3,30}} {_PREPOSITION} which {_WHO} {_MODAL} {_VERB}{_REST} (?:is|are|has to be|must be) (?P<what>[^,;:]{{1,60}}?){_END}",
     "which", "who modal verb rest by what end"),
    (rf"\W*(?P<what>[^,;:]{{1,60}}?) (?:is|are) (?:the |an? )[\w -]{{3,30}} {_PREPOSITION} which {_WHO} {_MODAL} {_VERB}{_REST}{_END}",
     "which", "who modal verb rest by what end"),
    (rf"\W*(?P<what>(?!it\b|they\b)[^,;:]{{3,80}}?) {_MODAL} be (?P<done>[a-z-]+(?:ed|en|t|wn|ne|ld|de|pt|id)) (?P<rest>[^;:]*?) ?\bby (?P<who>(?!\w+ing\b)[^,;:.]{{2,60}}?){_END}",
     "by", "who modal done what rest end"),
    (rf"\W*(?P<front>(?:before|prior to|ahead of|after|upon|by|without|while) (?:first |ever )?[a-z]{{2,}}ing\b[^,;:]{{0,80}}?), {_WHO} {_MODAL} (?P<verb>[a-z][\w-]+){_REST}{_END}",
     "before prior ahead after upon by without while", "who modal verb rest front end"),
)  # fmt: skip
_INVERTED: Bank[tuple[str, ...]] = Bank(
    (Pattern(pattern, re.IGNORECASE, signs=signs), tuple(order.split()))
    for pattern, signs, order in _BUILDS
)
_CASE = re.compile(r"\W*(?:if|when|whenever|where|unless|once|in|on|at|during|after|before)\b[^,;:]{2,120}, ", re.IGNORECASE)  # fmt: skip


@of_sentences(1 << 10)
def in_order(text: str) -> Recast | None:
    """*text* in the order of a plain sentence, where it is told inside out."""
    case = _CASE.match(text)
    for start in dict.fromkeys((0, case.end() if case is not None else 0)):
        for number in _INVERTED.tried(text):
            pattern, order = _INVERTED.entries[number]
            found = pattern.compiled.match(text[start:])
            if found is not None:
                return _arranged(text, start, found, order)
    return None


def _arranged(text: str, start: int, found: re.Match[str], order: tuple[str, ...]) -> Recast:
    """*text* up to *start*, and the groups of *found* in the given *order*."""
    written = [text[:start]]
    places = [*range(start)]
    for name in order:
        first, last = (start + at for at in found.span(name))
        if name == "done":  # “must be kept by clients”
            verb = base_form(text[first:last].lower()) or text[first:last]
            written.append(f" {verb}")
            places += [first] * (len(verb) + 1)
            continue
        gap = (
            bool(written[-1])
            and not written[-1].endswith(" ")
            and name != "end"
            and first < last
            and text[first] != " "
        )
        written.append(" " * gap + text[first:last])
        places += [first] * gap + [*range(first, last)]
    return Recast("".join(written), tuple(places))
