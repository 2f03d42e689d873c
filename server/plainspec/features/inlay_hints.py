"""What an editor shows between the words: the titles of ``[?]`` links, inherited authorities."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import chain

from plainspec.features.outline import words_of
from plainspec.index.facts import anchor_key, resolve_link
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location, Position, Range, Span

#: Longer titles are cut to this many code points.
LONGEST_TITLE = 80


class HintKind(str, Enum):
    """What a hint tells."""

    TITLE = "title"
    AUTHORITY = "authority"


class InlayHint(Node, frozen=True, gc=True):
    """Show *label* at *position*; *target* is the place that it tells of."""

    position: Position
    label: str
    kind: HintKind
    tooltip: str = ""
    target: Location | None = None
    padding_left: bool = False


def inlay_hints(snapshot: Snapshot, path: str, range_: Range) -> tuple[InlayHint, ...]:
    """The hints in *range_* of the document at *path*, in order of place.

    ``[?](#anchor)`` is shown with its target's title, which it stands for in
    a Model Spec; a heading of a spec document that states no authority with
    the one that holds in it.
    """
    document = snapshot.document(path)
    if document is None:
        return ()
    found: list[InlayHint] = []
    last = document.section_at(range_.end.line)
    for index in range(document.section_at(range_.start.line), last + 1):
        hints = chain(_authority(document, index), _titles(snapshot, document, index))
        found.extend(hint for hint in hints if range_.contains(hint.position))
    return tuple(found)


def _authority(document: Document, index: int) -> Iterator[InlayHint]:
    section = document.sections[index]
    heading = section.heading
    if heading is None or document.info.kind is not DocumentKind.SPEC or section.authority:
        return
    level, stated = document.authority(index)
    if not level:
        return
    target, source = None, "the front matter"
    if stated >= 0:
        origin = document.sections[stated].heading
        assert origin is not None  # only a heading states an authority
        target = Location(document.path, document.range(stated, origin.title_span))
        source = f"“{words_of(origin.title, LONGEST_TITLE)}”"
    end = document.range(index, Span(heading.span.end, heading.span.end)).end
    yield InlayHint(
        end,
        f"authority={level} inherited from {source}",
        HintKind.AUTHORITY,
        f"This section states no authority; {level} holds here, as {source} says.",
        target,
        True,
    )


def _titles(snapshot: Snapshot, document: Document, index: int) -> Iterator[InlayHint]:
    for link in document.sections[index].syntax.links:
        if link.text != "?":
            continue
        resolved = resolve_link(link.destination, document.info)
        if resolved is None:
            continue
        title, target = target_title(snapshot, *resolved)
        if title:
            at = document.range(index, Span(link.text_span.end, link.text_span.end)).end
            label = words_of(title, LONGEST_TITLE)
            yield InlayHint(at, label, HintKind.TITLE, title, target, True)


def target_title(snapshot: Snapshot, path: str, anchor: str) -> tuple[str, Location | None]:
    """The title of the section that ``path#anchor`` leads to, or of the document; and where it is.

    Empty and None where the target is not there.
    """
    document = snapshot.document(path)
    if document is None:
        return "", None
    if anchor:
        for located in snapshot.lookup(anchor_key(path, anchor)):
            section = document.sections[located.section]
            return section.title, snapshot.location(located, located.value.span)
        return "", None
    place = Location(path, Range(Position(0, 0), Position(0, 0)))
    if document.info.front_matter.title:
        return document.info.front_matter.title, place
    for index, section in enumerate(document.sections):
        if section.heading is not None:
            return section.title, Location(path, document.range(index, section.heading.title_span))
    return "", None
