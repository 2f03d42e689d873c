"""Document highlights: the places of one document that name the thing at the cursor."""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.features.references import Reference, references_to
from plainspec.features.target import TermTarget, target_at
from plainspec.features.terms import vocabulary
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range


class Highlight(Node, frozen=True):
    """A place to highlight; ``write`` where the thing is defined, else it is used there."""

    range: Range
    write: bool


def highlights(snapshot: Snapshot, path: str, position: Position) -> tuple[Highlight, ...]:
    """The places in *path* that name what *position* names, in order."""
    target = target_at(snapshot, path, position)
    if target is None:
        return ()
    found: Iterator[Reference] | tuple[Reference, ...]
    if isinstance(target, TermTarget):
        found = _of_term(snapshot, path, target.key)
    else:
        found = references_to(snapshot, path, target)
    places = {reference.range: reference.defines for reference in found if reference.path == path}
    return tuple(Highlight(range_, places[range_]) for range_ in sorted(places))


def _of_term(snapshot: Snapshot, path: str, key: str) -> Iterator[Reference]:
    """As :func:`references_to`, but without reading other documents."""
    document = snapshot.document(path)
    if document is None:
        return
    known = vocabulary(snapshot, path)
    for index, section in enumerate(document.sections):
        for term in section.terms:
            if term.key == key:
                yield Reference(path, document.range(index, term.span), True)
        for use in known.uses(section):
            if use.key == key:
                yield Reference(path, document.range(index, use.span))
