"""The types of a folded sentence; see :mod:`plainspec.language.folding.fold`."""

from __future__ import annotations

from plainspec.language.norms.force import Force
from plainspec.syntax.nodes import Node
from plainspec.text.span import Span

_INFINITE = float("inf")


class Modal(Node, frozen=True):
    """A modal expression of the main clause; ``span`` is None where it stands in a lead, or is implied.

    ``hearty`` where it invites more than it permits (“is welcome to”), and where it is “should”
    as prose has it, or “should never”; in capitals it leaves room for valid reasons (RFC 2119, RFC 8174).
    """

    force: Force
    negative: bool
    span: Span | None
    hearty: bool = False


class Item(Node, frozen=True):
    """A content word: its canonical stem, its own stem, as written.

    ``span`` is None in a lead. ``subject`` where it stands before the first
    modal; ``setting`` where it is put in front of the sentence ("On
    weekdays, …"); ``modifies`` where another content word follows at once;
    ``before`` is the word in front of it, in lower case; ``aside`` in brackets.
    ``led`` where it says in which way: "in a formal tone".
    """

    key: str
    stem: str
    text: str
    span: Span | None
    subject: bool = False
    setting: bool = False
    modifies: bool = False
    before: str = ""
    aside: bool = False
    led: bool = False


class Amount(Node, frozen=True):
    """The interval from ``low`` to ``high`` in the unit's base ("14 days": 1209600 of ``time``).

    ``delay`` where it says when something happens that may happen again
    ("after 7 days"); ``selects`` where it picks out what the sentence is
    about ("parcels over 2 kg") and is nothing that is demanded.
    """

    low: float
    high: float
    low_open: bool
    high_open: bool
    unit: str
    span: Span | None
    text: str
    delay: bool = False
    selects: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    @property
    def bounded_above(self) -> bool:
        """“At most”: open below."""
        return self.low == -_INFINITE and self.high != _INFINITE

    @property
    def bounded_below(self) -> bool:
        """“At least”: open above."""
        return self.high == _INFINITE and self.low != -_INFINITE

    def same(self, other: Amount) -> bool:
        """Whether the two mean the same, wherever they stand."""
        return self.value == other.value

    @property
    def value(self) -> tuple[float, float, bool, bool, str, bool]:
        """All but the place and the wording."""
        return self.low, self.high, self.low_open, self.high_open, self.unit, self.delay

    def disjoint(self, other: Amount) -> bool:
        """Whether no value lies in both."""
        if self.high < other.low or other.high < self.low:
            return True
        if self.high == other.low:
            return self.high_open or other.low_open
        return other.high == self.low and (other.high_open or self.low_open)

    def complement(self) -> Amount | None:
        """What is left outside: "at most 5" of "more than 5"; None where that is no interval."""
        if self.bounded_above:
            low, high, low_open, high_open = self.high, _INFINITE, not self.high_open, True
        elif self.bounded_below:
            low, high, low_open, high_open = -_INFINITE, self.low, True, not self.low_open
        else:
            return None
        return Amount(low, high, low_open, high_open, self.unit, self.span, self.text)


class Case(Node, frozen=True):
    """A condition: the keys of its words, sorted, and its sign ("unless" and "not" turn it).

    ``only`` where nothing else will do ("only after"); ``even`` where the
    sentence holds in this case too, and without it ("even if"); ``granted``
    where it may only say why ("given that").
    """

    keys: tuple[str, ...]
    negative: bool
    span: Span | None
    only: bool = False
    even: bool = False
    granted: bool = False


class Restriction(Node, frozen=True):
    """“to the original payment method only”: the preposition if any, and the keys of the words."""

    way: str
    keys: tuple[str, ...]
    span: Span


class Folded(Node, frozen=True):
    """A sentence, folded. ``bag`` are the keys of its items; ``negations`` are those that belong to no modal.

    ``modals`` are those that are written; where there is none, ``implied`` is
    OBLIGATION for an imperative, else STATEMENT. ``anaphoric`` where the
    sentence speaks of something that only its surroundings name. ``passive``
    where the main verb is passive. ``events`` are the words of two things of
    which the first comes before the second in time. ``sole`` are the keys of
    those who alone may ("only managers"). ``shades`` are words that count only
    against their opposite: "strictly", where the other says "loosely".
    ``avoids`` where something is to be avoided, and not doing something.
    """

    items: tuple[Item, ...]
    bag: frozenset[str]
    modals: tuple[Modal, ...]
    implied: Force
    negations: tuple[Span | None, ...]
    amounts: tuple[Amount, ...]
    cases: tuple[Case, ...]
    anaphoric: bool
    passive: bool
    restricted: Restriction | None = None
    universal: bool = False
    way: str = ""
    events: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    sole: tuple[str, ...] = ()
    question: bool = False
    shades: frozenset[str] = frozenset()
    avoids: bool = False

    @property
    def signs(self) -> tuple[Modal, ...]:
        """The modals, or the one that is implied."""
        return self.modals or (Modal(self.implied, False, None),)
