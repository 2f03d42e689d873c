"""Amounts by which things are picked out to be refused or let pass: “images larger than 5 MB must be rejected”.

They say how large an image may be, as “images must not be larger than 5 MB” does.
"""

from __future__ import annotations

import re

from plainspec.language.folding.folded import Amount
from plainspec.language.measures.measure import Measure
from plainspec.text.patterns import Pattern
from plainspec.text.span import Span

_MUST = r"(?:must|shall|should|(?:is|are|has|have)\s+to)"
_LET = r"(?:accepted|allowed|permitted|admitted|let\s+through)"
_BARRED = r"(?:rejected|refused|blocked|declined|denied|turned\s+away)"
_REFUSED = rf"{_MUST}\s+be\s+{_BARRED}|(?:is|are)\s+(?:not\s+{_LET}|forbidden|prohibited|{_BARRED})|(?:must|shall|may|can)\s*not\s+be\s+{_LET}"
_PASSED = rf"(?:{_MUST}|may|can)\s+be\s+{_LET}|(?:is|are)\s+{_LET}"
#: Behind the amount, what is to become of what it picks out, by whomever, and no more than that.
_FATE = Pattern(
    rf"(?:\s+in\s+(?:size|length|weight|width|height))?\s+(?:(?P<refused>{_REFUSED})|{_PASSED})(?:\s+by\s+[^,.;:]+)?\s*[.;]?\s*\Z",
    re.IGNORECASE,
    signs="accepted allowed permitted admitted let rejected refused blocked declined denied turned forbidden prohibited",
)
_OF = Pattern(r"\b(?:of|with|that\s+are|which\s+are)\s+\Z", re.IGNORECASE)


def threshold(text: str, amount: Amount, kind: str) -> Measure | None:
    """The measure that *amount*, which picks things out, makes of what is to become of them."""
    span = amount.span
    fate = _FATE.match(text, span.end) if span is not None else None
    if span is None or fate is None:
        return None
    before = _OF.search(text, 0, span.start)
    said = amount.complement() if fate["refused"] else amount
    if said is None:
        return None
    blanks = (
        Span(before.start() if before is not None else span.start, span.end),
        Span(*fate.span()),
    )
    return Measure(said, blanks, kind, "", frozenset(), lets=not fate["refused"])
