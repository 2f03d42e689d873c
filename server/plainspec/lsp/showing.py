"""Answers of the requests that show something: hover, links, folds, tokens, hints, lenses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from lsprotocol import types

from plainspec.features import hover as hovering
from plainspec.features.code_lenses import CodeLens
from plainspec.features.document_links import DocumentLink
from plainspec.features.folding import Fold
from plainspec.features.inlay_hints import InlayHint
from plainspec.features.semantic_tokens import TOKEN_MODIFIERS, TOKEN_TYPES, Token, encode
from plainspec.lsp.client import find
from plainspec.lsp.output import Raw, raw
from plainspec.lsp.view import View, at_position
from plainspec.text.encoding import to_units
from plainspec.text.span import Position, Range

# -- hover -----------------------------------------------------------------------


def for_hover(view: View, params: types.HoverParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, position, findings)``."""
    return (*at_position(view, params), view.findings(view.path))


def as_hover(view: View, hover: hovering.Hover | None) -> types.Hover | None:
    """In the first of the client's formats; where it names none, as the older marked string."""
    if hover is None:
        return None
    formats = find(view.client.capabilities, "text_document.hover.content_format")
    contents: Any
    if not formats:
        contents = hovering.render(hover, uri=view.places.uri)
    else:
        markdown = types.MarkupKind.Markdown
        kind = markdown if formats[0] == markdown else types.MarkupKind.PlainText
        contents = types.MarkupContent(
            kind, hovering.render(hover, kind == markdown, view.places.uri)
        )
    return types.Hover(contents, view.places.range(view.path, hover.range))


# -- links -------------------------------------------------------------------------


def as_links(view: View, links: Iterable[DocumentLink]) -> Raw:
    """Links; a place in a file is named by its line, as editors understand it (``#L12``)."""
    path = view.path
    tooltips = view.client.has("text_document.document_link.tooltip_support")
    uri = cache(view.places.uri)
    found = []
    for link in links:
        target = link.uri
        if not target:
            target = uri(link.path)
            if link.position != Position(0, 0):
                target += f"#L{link.position.line + 1}"
        made: dict[str, Any] = {
            "range": view.places.plain_range(path, link.range),
            "target": target,
        }
        if link.tooltip and tooltips:
            made["tooltip"] = link.tooltip
        found.append(made)
    return raw(found)


# -- shape ---------------------------------------------------------------------------


def as_folds(view: View, folds: Sequence[Fold]) -> Raw:
    """Whole lines, which every client can fold; at most as many as the client wants."""
    limit = find(view.client.capabilities, "text_document.folding_range.range_limit")
    found = []
    for fold in folds[: limit or None]:
        made: dict[str, Any] = {"startLine": fold.start, "endLine": fold.end}
        if fold.kind.value:
            made["kind"] = fold.kind.value
        found.append(made)
    return raw(found)


def for_selections(view: View, params: types.SelectionRangeParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, positions)``."""
    path = view.places.path(params.text_document)
    own: list[Position] = [view.places.own_position(path, p) for p in params.positions]
    return view.snapshot, path, own


def as_selections(
    view: View, chains: Sequence[Sequence[Range]]
) -> list[types.SelectionRange] | None:
    """Each chain as a range with its parents."""
    path = view.path
    found = []
    for chain in chains:
        selection: types.SelectionRange | None = None
        for range_ in reversed(chain):
            selection = types.SelectionRange(view.places.range(path, range_), selection)
        if selection is not None:
            found.append(selection)
    return found or None


# -- tokens ----------------------------------------------------------------------------

# Every theme has colours for the standard types, so these are what clients are told;
# the modifiers tell plainspec's own kinds apart for who wants to.
_STANDARD_TYPES = {
    "clauseId": "property",
    "authority": "enumMember",
    "modal": "keyword",
    "term": "type",
}

LEGEND = types.SemanticTokensLegend(
    [_STANDARD_TYPES[name] for name in TOKEN_TYPES], list(TOKEN_MODIFIERS)
)


def as_tokens(view: View, tokens: Iterable[Token]) -> Raw:
    """Tokens in the client's units; encoded here, as pygls would look at every number."""
    path, places = view.path, view.places
    placed = []
    for token in tokens:
        line = places.line(path, token.line)
        if not line.isascii():
            start = to_units(line, token.column, places.encoding)
            end = to_units(line, token.column + token.length, places.encoding)
            token = token._replace(column=start, length=end - start)
        placed.append(token)
    return raw({"data": encode(placed)})


# -- hints and lenses --------------------------------------------------------------------


def as_hints(view: View, hints: Iterable[InlayHint]) -> list[types.InlayHint]:
    """Hints; a label leads to the place that it tells of."""
    return [
        types.InlayHint(
            view.places.position(view.path, hint.position),
            [types.InlayHintLabelPart(hint.label, location=view.places.location(hint.target))]
            if hint.target is not None
            else hint.label,
            tooltip=hint.tooltip or None,
            padding_left=hint.padding_left or None,
        )
        for hint in hints
    ]


def as_lenses(view: View, lenses: Iterable[CodeLens]) -> Raw:
    """Lenses; where the client can show no document, they have a title and nothing to click."""
    path, places = view.path, view.places
    clickable = view.client.has("window.show_document.support")
    uri = cache(places.uri)
    found = []
    for lens in lenses:
        command: dict[str, Any] = {"title": lens.title, "command": ""}
        if clickable:
            line, _ = lens.position
            place = {"line": line, "character": places.units(lens.path, lens.position)}
            command.update(command=lens.command, arguments=[uri(lens.path), place])
        found.append({"range": places.plain_range(path, lens.range), "command": command})
    return raw(found)
