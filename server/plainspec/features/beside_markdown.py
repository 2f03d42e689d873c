"""What an editor that knows Markdown shows itself, so that nothing stands there twice.

Such an editor (VS Code, with what it brings along) has an outline and a search
of headings, follows and completes addresses, links to files and to headings by
the names that GitHub makes of them. It does not know clause IDs, test files,
terms, anchors that are written down (``{#name}``), or what the name of a
heading is that states something in braces.
"""

from __future__ import annotations

from collections.abc import Iterable

from plainspec.features.completions.offers import CompletionItem, CompletionList
from plainspec.features.document_links import DocumentLink
from plainspec.features.places import anchor_facts, is_common
from plainspec.features.symbols import SymbolKind, WorkspaceSymbol
from plainspec.features.target import AnchorTarget, FileTarget, target_at
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position


def knows(snapshot: Snapshot, path: str, position: Position) -> bool:
    """Whether such an editor says itself where *position* of *path* leads."""
    target = target_at(snapshot, path, position)
    if isinstance(target, AnchorTarget):
        known = _is_common(snapshot, target.path, target.name)
        return known and (target.defines or not _on_text(snapshot, path, position))
    return isinstance(target, FileTarget) and not _on_text(snapshot, path, position)


def _on_text(snapshot: Snapshot, path: str, position: Position) -> bool:
    """Whether *position* is on a link's text, of which such an editor takes no notice."""
    document = snapshot.document(path)
    if document is None:
        return False
    index, offset = document.locate(position)
    return any(link.text_span.contains(offset) for link in document.sections[index].syntax.links)


def other_links(links: Iterable[DocumentLink]) -> tuple[DocumentLink, ...]:
    """Those of *links* that it does not show."""
    return tuple(link for link in links if not link.plain)


def other_symbols(symbols: Iterable[WorkspaceSymbol]) -> tuple[WorkspaceSymbol, ...]:
    """Those of *symbols* that it does not find."""
    return tuple(symbol for symbol in symbols if symbol.kind is not SymbolKind.SECTION)


def other_offers(snapshot: Snapshot, offers: CompletionList) -> CompletionList | None:
    """Those of *offers* that it does not make; None where none is left."""
    items = tuple(item for item in offers.items if not _offers(snapshot, item))
    return CompletionList(items, offers.is_incomplete) if items else None


def _offers(snapshot: Snapshot, item: CompletionItem) -> bool:
    match item.data:
        case ["file", *_]:
            return True
        case ["anchor", path, name]:
            return _is_common(snapshot, path, name)
    return False


def _is_common(snapshot: Snapshot, path: str, name: str) -> bool:
    return all(is_common(fact) for fact in anchor_facts(snapshot, path, name))
