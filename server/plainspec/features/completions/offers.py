"""What all kinds of completion share: the cursor's place, what is offered, and the list of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from plainspec.index.paths import (
    spec_folder,
)
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document, DocumentKind, Section
from plainspec.syntax.nodes import BlockKind, Node
from plainspec.text.span import Position, Range

#: A list holds at most this many items; where there are more, it says that it is incomplete.
MOST_ITEMS = 200

DETAIL = 80  # code points of text in an item's detail

EXCERPT = 600  # code points of text in an item's documentation

NEAR = 1000  # code points in front of the cursor that are looked at


class CompletionKind(IntEnum):
    """LSP's numbers for the kinds that come nearest."""

    CLAUSE = 5  # Field
    NEW = 12  # Value
    ANCHOR = 18  # Reference
    FILE = 17
    FOLDER = 19
    AUTHORITY = 20  # EnumMember
    TAG = 14  # Keyword
    RULE = 10  # Property
    SNIPPET = 15
    TERM = 21  # Constant


class CompletionItem(Node, frozen=True):
    """Put *text* in the place of *insert* (up to the cursor) or *replace* (the word behind it too).

    *text* has LSP's placeholders where *is_snippet*. The *filter_text* is what
    an editor compares with the text of the range. *description* stands beside
    the label. *data* is what :func:`resolve` wants.
    """

    label: str
    kind: CompletionKind
    text: str
    insert: Range
    replace: Range
    filter_text: str
    sort_text: str
    description: str = ""
    is_snippet: bool = False
    preselect: bool = False
    data: tuple[str, ...] = ()


class CompletionList(Node, frozen=True, gc=True):
    """The items; *is_incomplete* where there are more of them for a longer word."""

    items: tuple[CompletionItem, ...]
    is_incomplete: bool = False


class Resolution(Node, frozen=True):
    """What an editor shows of an item: a line, and more; both plain text, as workspaces are untrusted."""

    detail: str
    documentation: str = ""


class Offer(NamedTuple):
    """An item that is offered, before it has its place in the list and in the text."""

    label: str
    kind: CompletionKind
    text: str
    data: tuple[str, ...] = ()
    filter_text: str = ""
    description: str = ""
    is_snippet: bool = False
    preselect: bool = False


class Place(NamedTuple):
    """Where the cursor is: the line in front of it and behind it, and what surrounds it.

    *near* is the end of *before*: a line may be a whole chapter.
    """

    snapshot: Snapshot
    document: Document
    position: Position
    before: str
    near: str
    after: str
    section: Section
    offset: int
    block: BlockKind | None


def is_prose(place: Place) -> bool:
    """Whether running text stands right in front of the cursor."""
    before = place.offset - 1
    return before >= 0 and place.section.syntax.prose[before] == place.section.text[before]


def is_test(place: Place) -> bool:
    """Whether the document is a test file, or becomes one: its header may still be being typed."""
    info = place.document.info
    if info.kind is DocumentKind.PROSE:
        return spec_folder(info.path, place.snapshot.settings(info.path).tests) is not None
    return info.kind is DocumentKind.TEST


def in_inline_code(place: Place) -> bool:
    """Whether the cursor stands in code within a line."""
    around = place.section.syntax.prose[max(0, place.offset - 1) : place.offset + 1]
    return "\ufffc" in around


def listed(
    place: Place,
    word: str,
    offers: Sequence[Offer],
    behind: str = r"[\w-]*",
    *,
    incomplete: bool = False,
) -> CompletionList:
    """The *offers* in their order, in the place of *word* and of what *behind* matches after it.

    More than :data:`MOST_ITEMS` are first cut down to those that *word* fits.
    """
    if len(offers) > MOST_ITEMS:
        offers = [offer for offer in offers if fits(word, offer.filter_text or offer.text)]
        incomplete = True
    line, column = place.position
    tail = re.compile(behind).match(place.after)
    start = Position(line, column - len(word))
    end = Position(line, column + (tail.end() if tail else 0))
    items = tuple(
        CompletionItem(
            offer.label,
            offer.kind,
            offer.text,
            Range(start, place.position),
            Range(start, end),
            offer.filter_text or offer.text,
            f"{number:04d}",
            offer.description,
            offer.is_snippet,
            offer.preselect,
            offer.data,
        )
        for number, offer in enumerate(offers[:MOST_ITEMS])
    )
    return CompletionList(items, incomplete)


def fits(word: str, text: str) -> bool:
    """Whether *text* holds the characters of *word* in order, as editors match them."""
    rest = iter(text.casefold())
    return all(character in rest for character in word.casefold())
