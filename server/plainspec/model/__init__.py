"""The model: clauses, sections, documents, challenge prompts. Immutable, no input or output."""

from plainspec.model.authority import ChainOfCommand
from plainspec.model.clause import Anchor, AnchorKind, Citation, Clause, Suppression, Term, clause_key
from plainspec.model.prompt import ChallengePrompt, Message, Problem, TestHeader
from plainspec.model.section import Document, DocumentInfo, DocumentKind, FrontMatter, Section

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
]
