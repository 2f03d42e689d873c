"""Judgements: what a language model said of clauses, recorded as a fact like any other.

Nothing here asks a model. A judgement names its clauses by what they say (a
hash of their words), so it says nothing any more once one of them changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from hashlib import blake2b

from plainspec.syntax.nodes import Node
from plainspec.text.hidden import without_hidden
from plainspec.text.lines import folded


class Task(str, Enum):
    """What a model was asked about clauses."""

    #: Two clauses: can both be obeyed?
    CONFLICT = "conflict"
    #: One clause: how can it be read?
    AMBIGUITY = "ambiguity"


class Relation(str, Enum):
    """How one clause stands to another, in a model's opinion."""

    CONTRADICTS = "contradicts"
    REFINES = "refines"
    EXCEPTION = "exception"
    DUPLICATE = "duplicate"
    COMPATIBLE = "compatible"
    #: Called a contradiction first, which did not stand up to a second look.
    UNCONFIRMED = "unconfirmed"


class JudgedClause(Node, frozen=True):
    """A clause as it was when it was judged.

    ``path`` is its document's and ``anchor`` its section's (empty before the
    first heading). ``text`` are its words on one line, ``leads`` those of the
    sentences that introduce its list; ``quote`` are the words of it that decide.
    """

    path: str
    anchor: str
    text: str
    leads: tuple[str, ...] = ()
    quote: str = ""


class JudgedReading(Node, frozen=True):
    """One way to read a clause; ``example`` is a case in which it differs from the other one.

    ``behaviour`` is what is done in that case then. ``rewrite`` takes the place of the
    question's quote and leaves this reading only; empty where that takes more than a few words.
    """

    meaning: str
    example: str
    behaviour: str = ""
    rewrite: str = ""


class JudgedQuestion(Node, frozen=True):
    """What a reader would have to ask about the words *quote* of a clause."""

    quote: str
    question: str
    readings: tuple[JudgedReading, ...]


class Judgement(Node, frozen=True):
    """What *model* said of clauses on *date* (ISO 8601), asked with *version* of the task's wording.

    ``clauses`` are their hashes (see :func:`clause_hash`), sorted where there
    are two; ``places`` the clauses themselves in the same order, empty where
    nothing is to be shown. ``confidence`` is the model's own, in percent.
    """

    task: Task
    version: int
    model: str
    date: str
    clauses: tuple[str, ...]
    relation: Relation | None = None
    places: tuple[JudgedClause, ...] = ()
    rationale: str = ""
    scenario: str = ""
    confidence: int = 0
    questions: tuple[JudgedQuestion, ...] = ()

    @property
    def key(self) -> tuple[str, int, str, tuple[str, ...]]:
        """Of judgements with one key only the newest counts."""
        return self.task.value, self.version, self.model, self.clauses


class Dismissal(Node, frozen=True):
    """The reason why an author does not share an opinion of *task* about *clauses* (their hashes).

    ``quote`` are the words that the question was about, where it was about one clause.
    """

    task: Task
    clauses: tuple[str, ...]
    places: tuple[JudgedClause, ...]
    reason: str
    date: str = ""
    person: str = ""
    quote: str = ""

    @property
    def key(self) -> tuple[str, tuple[str, ...], str]:
        """Of dismissals with one key only the newest counts."""
        return self.task.value, self.clauses, self.quote


def clause_hash(text: str, leads: Iterable[str] = ()) -> str:
    """What tells the clause *text* from others, whatever its blanks and line ends: 16 hexadecimal digits.

    *leads* are the sentences that introduce its list, without which an item
    says something else. Of both only the words are meant, no marks of Markdown,
    and nothing that no reader sees.
    """
    parts = "\0".join(folded(without_hidden(part)) for part in (*leads, text))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
