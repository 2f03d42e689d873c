"""Clauses, their IDs, and everything that points at them or that they point at."""

from __future__ import annotations

from enum import Enum

from plainspec.syntax.nodes import Node
from plainspec.text.span import Span


class Clause(Node, frozen=True):
    """A tagged normative statement.

    ``id`` is the spelling in the document and ``key`` its :func:`clause_key`.
    ``id_span`` covers the ID alone, ``marker_span`` the whole marker
    (``[^sy73]``). ``text_spans`` cover the statement: a sentence, and the list
    that it introduces with a colon. ``title`` is the heading's, where a
    heading defines the clause.
    """

    id: str
    key: str
    id_span: Span
    marker_span: Span
    text_spans: tuple[Span, ...]
    title: str = ""


class Citation(Node, frozen=True):
    """A place that names a clause without being it; ``header`` in a test file's first line."""

    id: str
    key: str
    id_span: Span
    span: Span
    header: bool = False


class AnchorKind(str, Enum):
    """Where an anchor comes from."""

    EXPLICIT = "explicit"
    SLUG = "slug"


class Anchor(Node, frozen=True):
    """A target of ``#name`` links; a slug is made from the heading's title, as GitHub does."""

    name: str
    span: Span
    kind: AnchorKind = AnchorKind.EXPLICIT


class Term(Node, frozen=True):
    """A defined term: ``**Tool**: a program that …``. ``key`` is its name casefolded."""

    name: str
    key: str
    span: Span
    definition_span: Span


class Suppression(Node, frozen=True):
    """``<!-- plainspec: ignore vague-term, other-rule -- reason -->``.

    Silences the named rules on the line after it, or on its own line when
    other text stands there; at the very top of a document it holds for all of
    it when written ``ignore-file``. ``rules`` pairs each name with its span.
    """

    rules: tuple[tuple[str, Span], ...]
    reason: str
    span: Span
    whole_file: bool = False
