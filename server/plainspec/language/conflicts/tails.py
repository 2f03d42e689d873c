"""What a demand goes on to say behind a comma: “…, helping others”, “…, in the order given”.

Who must do a thing in some way must do it; so who forbids it altogether, or
lets somebody off it, contradicts the demand without naming the way. The other
way round that does not hold: what is forbidden in one way may be demanded in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plainspec.language.folding.folded import Folded
from plainspec.language.norms.force import Force
from plainspec.language.norms.modality import modals
from plainspec.text.memos import of_sentences
from plainspec.text.patterns import Pattern

_PREPOSITIONS = r"in|on|at|by|for|with|without|before|after|during|through|via|as|within|under|using|from|to|into|across|over|similar to|instead of|rather than|along with|together with|including"
#: What may open a tail: a relative clause, a participle, a preposition, an adverb, or what is not meant.
_TAIL = Pattern(
    rf",(?= (?:(?:(?:{_PREPOSITIONS}|beyond|of) )?(?:which|whom|whose|where|who)\b"
    r"|(?:thus |thereby |thereby also |instead |while (?:also |still )?|also )?[a-z]{3,}ing (?!or\b|and\b)[a-z`\"]"
    r"|(?:followed|preceded|accompanied|given|based|guided|ordered|sorted|separated|formatted|written|expressed|measured|starting) (?:by|in|on|as|with|from)\b"
    rf"|(?P<preposition>{_PREPOSITIONS}) (?!which|whom)[\w`\"]"
    r"|[a-z]{3,}ly\b(?! [a-z]+ed?,)|not [a-z`\"]|see[: ]))",
    marks=",",
)
#: A tail that limits when the demand holds, or leaves a choice of it, is part of it.
_LIMITING = Pattern(r"\b(?:if|when|whenever|unless|until|except|only|provided|as long as|once|but|otherwise|nor|must|shall|should|may)\b", re.IGNORECASE)  # fmt: skip
_BUT_FOR = Pattern(r"\b(?:except|unless|only|but|must|shall|should)\b", re.IGNORECASE)
_RELATIVE = Pattern(r", (?:which|whose|who)\b")
_ENCLOSED = Pattern(r"\([^()]*\)|`[^`]*`|“[^”]*”|\"[^\"]*\"")
_END = Pattern(r"[\s.!;]*\Z")


class Shorter(NamedTuple):
    """A sentence without its tail; ``told`` where that was only told of what stands before it (“…, which may take long”)."""

    text: str
    told: bool


@of_sentences(1 << 12)
def without_tails(text: str) -> tuple[Shorter, ...]:
    """*text* without what it goes on to say, blanked; the shortest last."""
    return tuple(_without_tails(text))


def _without_tails(text: str) -> Iterator[Shorter]:
    own = modals(text)
    start = own[0].span.end if own else _FIRST
    masked = _ENCLOSED.sub(lambda match: "x" * len(match[0]), text)
    end = _END.search(masked)
    last = end.start() if end is not None else len(text)
    told = True
    for found in reversed(list(_TAIL.finditer(masked, start))):
        tail = masked[found.start() : last]
        relative = _RELATIVE.match(tail) is not None
        told &= relative
        if (_BUT_FOR if relative else _LIMITING).search(tail) is not None or ";" in tail:
            return
        way = found["preposition"]
        if way and " or " in tail and re.search(rf"\b{way}\b", masked[start : found.start()]):
            return  # “by post, by fax or by courier”
        if own and any(modal.span.start > found.start() for modal in own) and not relative:
            return
        yield Shorter(text[: found.start()] + " " * (last - found.start()) + text[last:], told)


#: A sentence without a modal opens with something else than its tail.
_FIRST = 15


def demands(folded: Folded) -> bool:
    """Whether *folded* says that something has to be done, and nothing else."""
    if folded.negations or folded.question or len(folded.signs) != 1:
        return False
    sign = folded.signs[0]
    return not sign.negative and sign.force in (Force.OBLIGATION, Force.RECOMMENDATION)


def refuses(folded: Folded) -> bool:
    """Whether *folded* forbids something or lets somebody off it, and nothing else."""
    if len(folded.signs) != 1:
        return False
    sign = folded.signs[0]
    if sign.force in (Force.EXEMPTION, Force.CHOICE):
        return not folded.negations
    return sign.negative != (len(folded.negations) == 1)
