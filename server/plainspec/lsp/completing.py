"""Answers of the completion requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lsprotocol import types

from plainspec.features.completion import TRIGGER_CHARACTERS, completion
from plainspec.features.completions.offers import (
    CompletionItem,
    CompletionKind,
    CompletionList,
    Resolution,
)
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.client import find
from plainspec.lsp.output import Raw, raw
from plainspec.lsp.view import View, at_position
from plainspec.text.span import Position, Range

OPTIONS = types.CompletionOptions(
    trigger_characters=list(TRIGGER_CHARACTERS), resolve_provider=True
)

_ITEM = "text_document.completion.completion_item"
#: The last kind that every client knows (LSP 3.17, "completionItemKind.valueSet").
_KNOWN_TO_ALL = types.CompletionItemKind.Reference


def complete(
    snapshot: Snapshot, path: str, position: Position, snippets: bool
) -> CompletionList | None:
    """:func:`completion`, with all arguments in their places."""
    return completion(snapshot, path, position, snippets=snippets)


def for_completion(view: View, params: types.CompletionParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, position, snippets)``."""
    return (*at_position(view, params), view.client.has(f"{_ITEM}.snippet_support"))


def as_completion(view: View, found: CompletionList | None) -> Raw | None:
    """The list, in what the client knows of an item's properties (LSP 3.17, "CompletionItem").

    It is encoded here: editors ask for it while the author types, and it has hundreds of items.
    """
    if found is None:
        return None
    item = _items(view)
    items = [item(each) for each in found.items]
    return raw({"isIncomplete": found.is_incomplete, "items": items})


def _items(view: View) -> Callable[[CompletionItem], dict[str, Any]]:
    client, places, path = view.client, view.places, view.path
    both = client.has(f"{_ITEM}.insert_replace_support")
    details = client.has(f"{_ITEM}.label_details_support")
    preselects = client.has(f"{_ITEM}.preselect_support")
    stated = find(client.capabilities, "text_document.completion.completion_item_kind.value_set")
    known = {int(kind) for kind in stated or ()}

    ranges: dict[Range, Any] = {}  # most items have the same ones

    def kind(own: CompletionKind) -> int:
        if own in known or (not known and own <= _KNOWN_TO_ALL):
            return int(own)
        return int(types.CompletionItemKind.Text)

    def place(range_: Range) -> Any:
        if range_ not in ranges:
            ranges[range_] = places.plain_range(path, range_)
        return ranges[range_]

    def item(own: CompletionItem) -> dict[str, Any]:
        edit: dict[str, Any] = {"newText": own.text}
        if both:
            edit.update(insert=place(own.insert), replace=place(own.replace))
        else:  # the whole word: half an ID left behind the cursor would make another ID
            edit["range"] = place(own.replace)
        made: dict[str, Any] = {
            "label": own.label,
            "kind": kind(own.kind),
            "textEdit": edit,
            "filterText": own.filter_text,
            "sortText": own.sort_text,
        }
        if own.data:
            made["data"] = own.data
        if own.is_snippet:
            made["insertTextFormat"] = int(types.InsertTextFormat.Snippet)
        if own.description and details:
            made["labelDetails"] = {"description": own.description}
        elif own.description:
            made["detail"] = own.description
        if own.preselect and preselects:
            made["preselect"] = True
        return made

    return item


def for_resolve(view: View, item: types.CompletionItem) -> tuple[Snapshot, Sequence[object]]:
    """The arguments ``(snapshot, data)``."""
    return view.snapshot, item.data if isinstance(item.data, list) else ()


def as_resolved(view: View, resolution: Resolution | None) -> types.CompletionItem:
    """The item that the client sent, with what there is to tell of it."""
    item: types.CompletionItem = view.params
    if resolution is not None:
        item.detail = resolution.detail
        item.documentation = resolution.documentation or None  # a string is plain text
    return item
