"""What may be typed next: clause IDs, anchors, files, authorities, tags, terms, rules, prompts.

The list is made from the line in front of the cursor and the section around
it; each kind of item has a module in :mod:`plainspec.features.completions`.
What takes work, an item's detail and documentation, comes with
:func:`resolve` for the one item that the author looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plainspec.features.completions import (
    defined_terms,
    destinations,
    ids,
    prompt_snippets,
    rule_names,
    values,
)
from plainspec.features.completions.offers import NEAR, CompletionList, Place, Resolution, listed
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.span import Position

#: Characters after which an editor asks without being told to.
TRIGGER_CHARACTERS = ("^", "#", "(", "/", "=", ",")


_RESOLVERS: dict[str, tuple[Callable[..., Resolution | None], int]] = {
    "clause": (ids.resolve_clause, 2),
    "new": (ids.resolve_new, 2),
    "anchor": (destinations.resolve_anchor, 2),
    "file": (destinations.resolve_file, 2),
    "authority": (values.resolve_authority, 2),
    "tag": (values.resolve_tag, 2),
    "term": (defined_terms.resolve_term, 2),
    "rule": (rule_names.resolve_rule, 1),
    "snippet": (prompt_snippets.resolve_snippet, 1),
}

_CONTEXTS = (
    rule_names.rule_names,
    values.values,
    ids.numbers,
    ids.markers,
    destinations.destinations,
)


def completion(
    snapshot: Snapshot, path: str, position: Position, *, snippets: bool = True
) -> CompletionList | None:
    """What may stand at *position* of the document at *path*; None where nothing fits.

    Without *snippets* no text holds placeholders, for clients that would
    insert them as they are.
    """
    document = snapshot.document(path)
    if document is None:
        return None
    line = document.line(position.line)
    position = Position(position.line, min(position.column, len(line)))
    index, offset = document.locate(position)
    section = document.sections[index]
    place = Place(
        snapshot,
        document,
        position,
        line[: position.column],
        line[max(0, position.column - NEAR) : position.column],
        line[position.column :],
        section,
        offset,
        _kind(section, offset),
    )
    if position.line < document.info.front_matter.lines:
        match = values.FRONT_MATTER.search(place.before)
        return listed(place, match["word"], values.authorities(place)) if match else None
    if place.block is BlockKind.CODE:
        return None
    contexts = (rule_names.rule_names,) if place.block is BlockKind.HTML else _CONTEXTS
    for offers in contexts:
        found = offers(place)
        if found is not None:
            return found if found.items else None
    if place.block is BlockKind.HTML:
        return None
    items = (*prompt_snippets.prompts(place, snippets=snippets), *defined_terms.terms(place))
    return CompletionList(items) if items else None


def _kind(section: Section, offset: int) -> BlockKind | None:
    """The kind of the block that *offset* stands in or ends."""
    syntax = section.syntax
    block = syntax.block_at(offset)
    if block is None and offset:
        block = syntax.block_at(offset - 1)
        if block is not None and block.kind is BlockKind.CODE and block.closed:
            return None  # behind a fence
    last = syntax.blocks[-1] if syntax.blocks else None
    if block is None and last and not last.closed and offset >= last.span.start:
        return last.kind  # blank lines at the end of an open fence
    return block.kind if block is not None else None


def resolve(snapshot: Snapshot, data: Sequence[object]) -> Resolution | None:
    """What to show of the item that carries *data*; None where that is not there any more.

    *data* went to the client and came back, so nothing about it is taken for granted.
    """
    words = [word for word in data if isinstance(word, str)]
    if not words or len(words) != len(data):
        return None
    resolver, size = _RESOLVERS.get(words[0], (None, 0))
    if resolver is None or len(words) != size + 1:
        return None
    return resolver(snapshot, *words[1:])
