"""What a convention is: how a team writes down clause IDs and challenge prompts.

A convention recognises marks in one parsed section; it knows nothing of other
sections or files. What a mark means (which sentence a clause's text is, which
test file belongs to it) is decided in :mod:`plainspec.model` and above.
"""

from __future__ import annotations

from typing import Protocol

from plainspec.syntax.conversation import ChallengePrompt
from plainspec.syntax.nodes import Node, SectionSyntax
from plainspec.text.span import Span


class TestHeader(Node, frozen=True):
    """``Examples for [^sy73] in Don't be sycophantic:``, the first line of a test file."""

    __test__ = False

    id: str
    key: str
    id_span: Span
    marker_span: Span
    title: str
    title_span: Span


class ClauseMark(Node, frozen=True):
    """A clause ID where it is defined.

    ``extent`` is the stretch that the clause's text lies in, when the
    convention knows it (a policy's Specification, a list item); None where
    it is the sentence that the marker stands in or ends.
    """

    id: str
    id_span: Span
    marker_span: Span
    extent: Span | None = None
    title: str = ""


class CitationMark(Node, frozen=True):
    """A clause ID that is named without being defined."""

    id: str
    id_span: Span
    span: Span


class Marks(Node, frozen=True):
    """All that a convention recognises in one section."""

    clauses: tuple[ClauseMark, ...] = ()
    citations: tuple[CitationMark, ...] = ()
    header: TestHeader | None = None
    prompts: tuple[ChallengePrompt, ...] = ()


class Hints(Node, frozen=True):
    """What a convention may know of the rest of the document.

    ``defined`` are the footnote labels (casefolded) that this section uses
    and the document defines. ``enclosing`` is the ID of the clause whose
    heading this section lies under, where there is one. ``id_pattern`` is the
    configuration's regular expression for clause IDs, or empty.
    """

    defined: frozenset[str] = frozenset()
    enclosing: str = ""
    id_pattern: str = ""


class Convention(Protocol):
    """A way of writing specifications."""

    @property
    def name(self) -> str:
        """The name in the configuration: ``model-spec``, ``policy``, ``generic``."""

    def read(self, section: SectionSyntax, hints: Hints) -> Marks:
        """The marks in one section of a spec document."""
