"""The model: clauses, sections, documents, challenge prompts. Immutable, no input or output."""

from plainspec.model.authority import ChainOfCommand
from plainspec.model.clause import Anchor, AnchorKind, Citation, Clause, Suppression, Term
from plainspec.model.section import (
    Document,
    DocumentInfo,
    DocumentKind,
    FrontMatter,
    Section,
    parents_of,
)
from plainspec.syntax.conventions.base import TestHeader
from plainspec.syntax.conversation import ChallengePrompt, Message, Problem
from plainspec.syntax.ids import clause_key

__all__ = [
    "Anchor",
    "AnchorKind",
    "ChainOfCommand",
    "ChallengePrompt",
    "Citation",
    "Clause",
    "Document",
    "DocumentInfo",
    "DocumentKind",
    "FrontMatter",
    "Message",
    "Problem",
    "Section",
    "Suppression",
    "Term",
    "TestHeader",
    "clause_key",
    "parents_of",
]
