"""Challenge prompts: titled conversations that test one clause, as they are written."""

from __future__ import annotations

from plainspec.syntax.nodes import Node
from plainspec.text.span import Span


class Message(Node):
    """One message of a conversation.

    ``verdict`` is ``"GOOD"``, ``"BAD"`` or empty; ``reason`` is what the
    author wrote behind it. ``in_comparison`` marks an answer inside
    ``<comparison>``. ``span`` runs from the opening to the closing tag.
    """

    role: str
    span: Span
    role_span: Span
    content_span: Span
    attributes: tuple[tuple[str, str], ...] = ()
    verdict: str = ""
    reason: str = ""
    in_comparison: bool = False


class Problem(Node):
    """Something wrong with how a conversation is written; ``message`` is for its author."""

    message: str
    span: Span


class ChallengePrompt(Node):
    """A titled conversation.

    ``title`` is what follows ``**Example**:``; empty for a fence without one.
    ``fence_span`` covers the fenced block (or the policy convention's item),
    ``span`` the title as well.
    """

    title: str
    title_span: Span
    span: Span
    fence_span: Span
    messages: tuple[Message, ...] = ()
    problems: tuple[Problem, ...] = ()
