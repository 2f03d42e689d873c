"""Facts: what one section tells the rest of the workspace, filed under keys.

A key is a tuple of strings that begins with its kind; the constructors below
are the only places that spell them. Facts are compared by value: when a
section changes, exactly the keys whose facts differ are *changed*, and only
what read those keys is computed anew.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from plainspec.model import Clause, Section, TestHeader
from plainspec.syntax.nodes import Link, Node
from plainspec.text.span import Span

Key = tuple[str, ...]


def clause_fact_key(key: str) -> Key:
    """Definitions of the clause *key* in any scope: :class:`ClauseFact`."""
    return ("clause", key)


def citation_key(key: str) -> Key:
    """Places in Markdown that name the clause *key*: :class:`~plainspec.model.Citation`."""
    return ("citation", key)


def code_key(key: str) -> Key:
    """Places in source files that name the clause *key*: :class:`~plainspec.syntax.source.CodeCitation`."""
    return ("code", key)


def test_key(key: str) -> Key:
    """Files of challenge prompts for the clause *key* in any scope: :class:`TestFact`."""
    return ("test", key)


def anchor_key(path: str, name: str) -> Key:
    """Targets of ``path#name``: :class:`~plainspec.model.Anchor`."""
    return ("anchor", path, name)


def anchors_key(path: str) -> Key:
    """The names of all explicit anchors of *path*, for did-you-mean: a :class:`~plainspec.model.Anchor` each."""
    return ("anchors", path)


def link_key(path: str, name: str = "") -> Key:
    """Links to ``path#name``, or to the file itself where *name* is empty: :class:`LinkFact`."""
    return ("link", path, name)


def term_key(key: str) -> Key:
    """Definitions of the term *key*: :class:`~plainspec.model.Term`."""
    return ("term", key)


def file_key(path: str) -> Key:
    """Whether the file or folder *path* exists: one :class:`FileFact` if so."""
    return ("file", path)


def prompt_key(fingerprint: str) -> Key:
    """Challenge prompts of which *fingerprint* is one: :class:`PromptFact`."""
    return ("prompt", fingerprint)


class ClauseFact(Node):
    """A clause and where it stands. ``scope`` is the folder in which its ID is unique."""

    clause: Clause
    scope: str
    convention: str
    section_title: str
    anchor: str
    inline_prompts: int = 0


class TestFact(Node):
    """A file of challenge prompts, for the clause ``key`` (``id`` as spelt) of ``scope``."""

    __test__ = False

    id: str
    key: str
    scope: str
    header: TestHeader | None
    prompts: int


class LinkFact(Node):
    """A link whose target is a file of the workspace, with the target resolved."""

    link: Link
    path: str
    anchor: str


class FileFact(Node):
    """The file exists."""

    path: str
    folder: bool = False


class PromptFact(Node):
    """A challenge prompt under one of its fingerprints; ``text`` is what was compared, normalised."""

    title: str
    span: Span
    text: str


class Located(NamedTuple):
    """A fact and where it stands.

    ``section`` is the section's number in its document, -1 for a source file
    or a file as such; ``owner`` is the section itself.
    """

    path: str
    section: int
    value: Any
    owner: Section | None = None
