"""Answers of the requests that lead somewhere: definitions, references, calls, symbols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from plainspec.features.call_hierarchy import Call, Item, ItemKind
from plainspec.features.definition import Destination
from plainspec.features.highlights import Highlight
from plainspec.features.symbols import DocumentSymbol, SymbolKind, WorkspaceSymbol
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.client import find
from plainspec.lsp.output import raw
from plainspec.lsp.view import View, at_position
from plainspec.text.span import Location

# -- places ------------------------------------------------------------------


def as_destinations(request: str) -> Callable[[View, Sequence[Destination]], Any]:
    """Links with the origin's range where the client takes them for *request*, else locations."""

    def answer(view: View, found: Sequence[Destination]) -> Any:
        places = view.places
        if not view.client.has(f"text_document.{request}.link_support"):
            return [places.location(Location(d.path, d.selection)) for d in found]
        return [
            types.LocationLink(
                places.uri(d.path),
                places.range(d.path, d.range),
                places.range(d.path, d.selection),
                places.range(view.path, d.origin),
            )
            for d in found
        ]

    return answer


def for_references(view: View, params: types.ReferenceParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, position, include_declaration)``."""
    return (*at_position(view, params), params.context.include_declaration)


def as_locations(view: View, found: Iterable[Location]) -> list[types.Location]:
    """Places in documents."""
    return [view.places.location(location) for location in found]


def as_highlights(view: View, found: Iterable[Highlight]) -> list[types.DocumentHighlight]:
    """Places in the document at hand."""
    path = view.path
    return [
        types.DocumentHighlight(
            view.places.range(path, highlight.range),
            types.DocumentHighlightKind.Write
            if highlight.write
            else types.DocumentHighlightKind.Read,
        )
        for highlight in found
    ]


# -- call hierarchy ------------------------------------------------------------

_ITEM_KINDS = {
    ItemKind.CLAUSE: types.SymbolKind.Key,
    ItemKind.SECTION: types.SymbolKind.String,
    ItemKind.PROMPTS: types.SymbolKind.File,
    ItemKind.CODE: types.SymbolKind.Function,
}


def as_items(view: View, items: Sequence[Item]) -> list[types.CallHierarchyItem] | None:
    """What the hierarchy begins with."""
    return [_item(view, item) for item in items] or None


def from_item(view: View, params: Any) -> tuple[Snapshot, Item]:
    """The arguments ``(snapshot, item)``, from an item that the client was given before."""
    sent: types.CallHierarchyItem = params.item
    data: Any = sent.data if isinstance(sent.data, dict) else {}
    try:
        kind, key = ItemKind(data.get("kind")), data.get("key")
    except ValueError as error:
        raise JsonRpcInvalidParams("the item is none of plainspec's") from error
    path = view.places.path(types.TextDocumentIdentifier(sent.uri))
    return view.snapshot, Item(
        kind,
        sent.name,
        sent.detail or "",
        path,
        view.places.own_range(path, sent.range),
        view.places.own_range(path, sent.selection_range),
        key if isinstance(key, str) else "",
    )


def as_incoming(view: View, calls: Iterable[Call]) -> list[types.CallHierarchyIncomingCall]:
    """What cites the item; the ranges stand in the citing text."""
    return [
        types.CallHierarchyIncomingCall(
            _item(view, call.item),
            [view.places.range(call.item.path, range_) for range_ in call.ranges],
        )
        for call in calls
    ]


def as_outgoing(view: View, calls: Iterable[Call]) -> list[types.CallHierarchyOutgoingCall]:
    """What the item cites and is tested by; the ranges stand in the item's own document."""
    path = view.places.path(types.TextDocumentIdentifier(view.params.item.uri))
    return [
        types.CallHierarchyOutgoingCall(
            _item(view, call.item), [view.places.range(path, range_) for range_ in call.ranges]
        )
        for call in calls
    ]


def _item(view: View, item: Item) -> types.CallHierarchyItem:
    return types.CallHierarchyItem(
        item.name,
        _ITEM_KINDS[item.kind],
        view.places.uri(item.path),
        view.places.range(item.path, item.range),
        view.places.range(item.path, item.selection),
        detail=item.detail or None,
        data={"kind": item.kind.value, "key": item.key},
    )


# -- symbols -------------------------------------------------------------------

#: The last kind that every client knows (LSP 3.17, "symbolKind.valueSet").
_KNOWN_TO_ALL = types.SymbolKind.Array


def as_document_symbols(view: View, symbols: Sequence[DocumentSymbol]) -> Any:
    """The outline: a tree, or a list for clients that know no tree.

    The tree is encoded here: editors ask for it after every edit, and it has
    thousands of positions.
    """
    path, kind = view.path, _symbol_kinds(view, "text_document.document_symbol")
    if not view.client.has("text_document.document_symbol.hierarchical_document_symbol_support"):
        return [
            types.SymbolInformation(
                view.places.location(Location(path, symbol.selection)),
                symbol.name,
                kind(symbol.kind),
                container_name=container or None,
            )
            for symbol, container in _flat(symbols, "")
        ]

    place = partial(view.places.plain_range, path)

    def node(symbol: DocumentSymbol) -> dict[str, Any]:
        return {
            "name": symbol.name,
            "kind": kind(symbol.kind),
            "range": place(symbol.range),
            "selectionRange": place(symbol.selection),
            "detail": symbol.detail,
            "children": [node(child) for child in symbol.children],
        }

    return raw([node(symbol) for symbol in symbols])


def _flat(
    symbols: Iterable[DocumentSymbol], container: str
) -> Iterator[tuple[DocumentSymbol, str]]:
    for symbol in symbols:
        yield symbol, container
        yield from _flat(symbol.children, symbol.name)


def for_workspace_symbols(view: View, params: types.WorkspaceSymbolParams) -> tuple[Snapshot, str]:
    """The arguments ``(snapshot, query)``."""
    return view.snapshot, params.query


def as_workspace_symbols(
    view: View, found: Iterable[WorkspaceSymbol]
) -> list[types.SymbolInformation]:
    """Names in the whole workspace, in the shape that every client knows."""
    kind = _symbol_kinds(view, "workspace.symbol")
    return [
        types.SymbolInformation(
            view.places.location(symbol.location),
            symbol.name,
            kind(symbol.kind),
            container_name=symbol.container or None,
        )
        for symbol in found
    ]


def _symbol_kinds(view: View, capability: str) -> Callable[[SymbolKind], types.SymbolKind]:
    """How to tell the client a symbol's kind: one that it does not know becomes String."""
    stated = find(view.client.capabilities, f"{capability}.symbol_kind.value_set") or ()
    known = {int(kind) for kind in stated}

    def kind(own: SymbolKind) -> types.SymbolKind:
        if own in known or (not known and own <= _KNOWN_TO_ALL):
            return types.SymbolKind(own)
        return types.SymbolKind.String

    return kind
