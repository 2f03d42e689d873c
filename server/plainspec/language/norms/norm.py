"""The normal form of a normative sentence, used to compare sentences.

Every part has a span, so that a message can quote the words that decide. All
spans count code points from the start of the *statement* that the norm was
read from: its lead (``The agent must:``) is not in it, so what comes from a
lead or a heading has the span None. A norm is therefore equal wherever its
sentence stands, and an edit elsewhere leaves it as it is.
"""

from __future__ import annotations

from enum import Enum

from plainspec.syntax.nodes import Node
from plainspec.text.span import Span


class Modality(str, Enum):
    """What a norm does with its action. The negative forms are modalities of their own.

    OBLIGATION must, shall, is required to, an imperative; PROHIBITION must
    not, never, may not, is not allowed to, avoid; RECOMMENDATION should, ought
    to; DISCOURAGEMENT should not; PERMISSION may, can, is allowed to;
    EXEMPTION need not, is not required to; STATEMENT says what is, with no
    modal ("The late fee is 5 €."); DEFINITION says what a term means.
    """

    OBLIGATION = "obligation"
    PROHIBITION = "prohibition"
    RECOMMENDATION = "recommendation"
    DISCOURAGEMENT = "discouragement"
    PERMISSION = "permission"
    EXEMPTION = "exemption"
    STATEMENT = "statement"
    DEFINITION = "definition"


class Phrase(Node, frozen=True):
    """Some words of a sentence. ``stems`` are its content words' stems in order.

    ``text`` is as written, blanks folded; ``span`` is None where the words
    come from a lead or a heading.
    """

    text: str
    stems: tuple[str, ...]
    span: Span | None = None


class ConditionKind(str, Enum):
    """How a condition limits its norm."""

    TRIGGER = "trigger"  # when, if, as soon as
    STATE = "state"  # while, where, during, for a contract with …
    UNLESS = "unless"  # unless, except when, until
    EXCEPTION = "exception"  # except (for) …, other than …, except as in [?](#x)


class Condition(Node, frozen=True):
    """One condition. ``negative`` is the polarity of the condition itself ("has not set")."""

    kind: ConditionKind
    phrase: Phrase
    negative: bool = False


class Quantity(Node, frozen=True):
    """A set of amounts: the interval from ``low`` to ``high`` in units of ``dimension``.

    ``attribute`` are the stems of what is measured ("within N days after the
    delivery": after, deliveri; "the late fee is": late, fee). The bounds are
    in the dimension's base unit (seconds, bytes, metres, …; a currency is a
    dimension of its own; business days are one of their own); None is open.
    ``exact`` where the text names one value ("is 5 €", "after 7 days").
    """

    low: float | None
    high: float | None
    low_open: bool
    high_open: bool
    exact: bool
    dimension: str
    attribute: tuple[str, ...]
    text: str
    span: Span


class Order(Node, frozen=True):
    """``first`` comes before ``second`` in time."""

    first: Phrase
    second: Phrase
    span: Span


class Restrictor(Node, frozen=True):
    """``only``, ``exclusively``, ``no … other than``: the action is limited to ``values``."""

    values: Phrase
    span: Span


class Relation(Node, frozen=True):
    """A declared relation to other clauses: the sentence says itself how it stands to them.

    ``kind`` is one of ``overrides``, ``notwithstanding``, ``subject to``,
    ``except as in``, ``see``; ``target`` is what is named, as written (an
    anchor ``#refunds``, a clause ID, a title).
    """

    kind: str
    target: str
    span: Span


class Word(Node, frozen=True):
    """A content word. ``code`` where it is inline code, which is compared as written."""

    text: str
    stem: str
    span: Span
    code: bool = False


class Norm(Node, frozen=True):
    """What one sentence, or one of its coordinated parts, demands, allows or states.

    ``span`` covers the sentence (or its part), ``modal`` the words that carry the
    modality (None: an imperative, a statement, or carried by the lead).
    ``capital`` where the modal is an RFC 2119 keyword in capitals (RFC 8174).
    ``actor`` is who acts (empty stems: nobody is named), ``bound`` where the
    subject in the text is anaphoric ("it", "this value") or missing and was
    taken from the lead or the heading. ``action`` is the verb's lemma;
    ``object`` what it acts on; ``passive`` where the sentence hides the actor.
    ``rest`` is what the predicate says besides ("to the customer"). ``alternative``
    where the sentence leaves a choice between this action and another ("must
    sign or reject it"). ``negated`` where a statement says what is not.
    ``words`` are all content words of the sentence in order, for aligning two
    norms with each other, conditions included.
    """

    span: Span
    modality: Modality
    modal: Span | None
    capital: bool
    actor: Phrase
    bound: bool
    action: Phrase
    object: Phrase
    passive: bool
    conditions: tuple[Condition, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    orders: tuple[Order, ...] = ()
    restrictors: tuple[Restrictor, ...] = ()
    relations: tuple[Relation, ...] = ()
    words: tuple[Word, ...] = ()
    rest: Phrase = Phrase("", ())
    alternative: bool = False
    negated: bool = False

    @property
    def negative(self) -> bool:
        """Whether the action is forbidden or advised against."""
        return self.modality in (Modality.PROHIBITION, Modality.DISCOURAGEMENT)

    @property
    def binding(self) -> bool:
        """Whether who disobeys breaks a rule: an obligation or a prohibition."""
        return self.modality in (Modality.OBLIGATION, Modality.PROHIBITION)
