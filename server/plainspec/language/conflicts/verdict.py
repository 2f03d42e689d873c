"""How two sentences are at odds."""

from __future__ import annotations

from enum import Enum

from plainspec.syntax.nodes import Node
from plainspec.text.span import Span


class Kind(str, Enum):
    """How two sentences are at odds; the names of the rules that report it."""

    OBLIGATION = "contradictory-obligation"
    QUANTITY = "contradictory-quantity"
    VALUES = "exclusive-values"
    EXCEPTION = "unlinked-exception"
    RESTATEMENT = "divergent-restatement"
    DUPLICATE = "near-duplicate"


class Verdict(Node, frozen=True):
    """Two sentences are at odds. ``here`` and ``there`` are the words that decide, if they have a place.

    ``decided`` where nobody can obey both. ``parameter`` where writing the
    other's words in the place of one's own makes the two agree. ``wider`` is
    1 where the first sentence holds in more cases than the second, 2 where it
    is the other way round.
    """

    kind: Kind
    decided: bool
    here: tuple[Span, ...] = ()
    there: tuple[Span, ...] = ()
    parameter: bool = False
    wider: int = 0

    def turned(self) -> Verdict:
        """The same with the two sentences in each other's place."""
        wider = {1: 2, 2: 1}.get(self.wider, 0)
        return Verdict(self.kind, self.decided, self.there, self.here, self.parameter, wider)


def joined(*spans: Span | None) -> tuple[Span, ...]:
    """One span from the first to the last of *spans*, if any has a place."""
    found = [span for span in spans if span is not None]
    if not found:
        return ()
    return (Span(min(s.start for s in found), max(s.end for s in found)),)
