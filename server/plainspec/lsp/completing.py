"""Answers of the completion requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from lsprotocol import types

from plainspec.features.completion import (
    TRIGGER_CHARACTERS,
    CompletionItem,
    CompletionKind,
    CompletionList,
    Resolution,
    completion,
)
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.client import find
from plainspec.lsp.view import View, at_position
from plainspec.text.span import Position

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


def as_completion(view: View, found: CompletionList | None) -> types.CompletionList | None:
    """The list, in what the client knows of an item's properties."""
    if found is None:
        return None
    item = _items(view)
    return types.CompletionList(found.is_incomplete, [item(each) for each in found.items])


def _items(view: View) -> Callable[[CompletionItem], types.CompletionItem]:
    client, places, path = view.client, view.places, view.path
    both = client.has(f"{_ITEM}.insert_replace_support")
    details = client.has(f"{_ITEM}.label_details_support")
    preselects = client.has(f"{_ITEM}.preselect_support")
    stated = find(client.capabilities, "text_document.completion.completion_item_kind.value_set")
    known = {int(kind) for kind in stated or ()}

    def kind(own: CompletionKind) -> types.CompletionItemKind:
        if own in known or (not known and own <= _KNOWN_TO_ALL):
            return types.CompletionItemKind(own)
        return types.CompletionItemKind.Text

    def item(own: CompletionItem) -> types.CompletionItem:
        replace = places.range(path, own.replace)
        edit: types.TextEdit | types.InsertReplaceEdit
        if both:
            edit = types.InsertReplaceEdit(own.text, places.range(path, own.insert), replace)
        else:  # the whole word: half an ID left behind the cursor would make another ID
            edit = types.TextEdit(replace, own.text)
        made = types.CompletionItem(
            own.label,
            kind=kind(own.kind),
            text_edit=edit,
            filter_text=own.filter_text,
            sort_text=own.sort_text,
            data=list(own.data) or None,
        )
        if own.is_snippet:
            made.insert_text_format = types.InsertTextFormat.Snippet
        if own.description and details:
            made.label_details = types.CompletionItemLabelDetails(description=own.description)
        elif own.description:
            made.detail = own.description
        if own.preselect and preselects:
            made.preselect = True
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
