"""Features for clients that know Markdown themselves: less, where the client has the rest.

With the option ``besideMarkdown`` the outline is not announced either (see
:mod:`plainspec.lsp.capabilities`). Folds and selections stay: editors merge
those of several sources into one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lsprotocol import types

from plainspec.features import beside_markdown as markdown
from plainspec.features.completions.offers import CompletionList
from plainspec.features.definition import Destination, definition
from plainspec.features.document_links import DocumentLink, document_links
from plainspec.features.references import references
from plainspec.features.symbols import WorkspaceSymbol, workspace_symbols
from plainspec.index.snapshot import Snapshot
from plainspec.lsp import completing, navigating
from plainspec.lsp.view import View, at_position, of_document
from plainspec.text.span import Location, Position


def for_definition(view: View, params: types.DefinitionParams) -> tuple[Any, ...]:
    """The arguments of :func:`define`."""
    return (*at_position(view, params), view.beside_markdown)


def define(
    snapshot: Snapshot, path: str, position: Position, beside: bool
) -> tuple[Destination, ...]:
    """:func:`definition`, but with *beside* not where the client knows it."""
    if beside and markdown.knows(snapshot, path, position):
        return ()
    return definition(snapshot, path, position)


def for_references(view: View, params: types.ReferenceParams) -> tuple[Any, ...]:
    """The arguments of :func:`refer`."""
    return (*navigating.for_references(view, params), view.beside_markdown)


def refer(
    snapshot: Snapshot, path: str, position: Position, include_declaration: bool, beside: bool
) -> tuple[Location, ...]:
    """:func:`references`, but with *beside* not where the client knows them."""
    if beside and markdown.knows(snapshot, path, position):
        return ()
    return references(snapshot, path, position, include_declaration)


def for_links(view: View, params: types.DocumentLinkParams) -> tuple[Any, ...]:
    """The arguments of :func:`link`."""
    return (*of_document(view, params), view.beside_markdown)


def link(snapshot: Snapshot, path: str, beside: bool) -> Sequence[DocumentLink]:
    """:func:`document_links`, with *beside* those that the client does not know."""
    found = document_links(snapshot, path)
    return markdown.other_links(found) if beside else found


def for_symbols(view: View, params: types.WorkspaceSymbolParams) -> tuple[Any, ...]:
    """The arguments of :func:`search`."""
    return (*navigating.for_workspace_symbols(view, params), view.beside_markdown)


def search(snapshot: Snapshot, query: str, beside: bool) -> Sequence[WorkspaceSymbol]:
    """:func:`workspace_symbols`, with *beside* those that the client does not find."""
    found = workspace_symbols(snapshot, query)
    return markdown.other_symbols(found) if beside else found


def for_completion(view: View, params: types.CompletionParams) -> tuple[Any, ...]:
    """The arguments of :func:`complete`."""
    return (*completing.for_completion(view, params), view.beside_markdown)


def complete(
    snapshot: Snapshot, path: str, position: Position, snippets: bool, beside: bool
) -> CompletionList | None:
    """The completion, with *beside* of what the client does not offer."""
    found = completing.complete(snapshot, path, position, snippets)
    return markdown.other_offers(snapshot, found) if found is not None and beside else found
