"""Where links name their targets, and how a link is written that names another one."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote, unquote

from plainspec.features.remembered import per_record
from plainspec.index.facts import link_key, resolve_link
from plainspec.index.paths import folder_of, relative_to
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.model import DocumentInfo, Section
from plainspec.syntax.nodes import BlockKind, SectionSyntax
from plainspec.text.span import Span

#: ``[label]: destination`` at the start of a line, in a quotation or list as well.
_DEFINITION = re.compile(
    r"^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*\[((?:[^\[\]\\]|\\.)+)\]:"
    r"[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?(?:<([^<>\r\n]*)>|(\S+))",
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
#: A ``#`` that is part of a file's name, or of a character's number: such links are left alone.
_HIDDEN_HASH = re.compile(r"\\#|&#")
_SCHEME_LIKE = re.compile(r"[A-Za-z][\w+.-]*:")
#: What stays as it is in a destination; ``(``, ``)``, blanks, ``<``, ``#``, ``%`` and the like do not.
_SAFE = "/!$'*+,;=@~:[]"
_WIDE = re.compile(r"[^\x00-\x7f]+")


class Destination(NamedTuple):
    """The destination of a link or of a reference definition: its source, and where that stands.

    ``span`` counts from the start of the section and leaves out ``<`` and ``>``.
    """

    span: Span
    raw: str
    destination: str

    @property
    def raw_path(self) -> str:
        """The part in front of ``#`` and ``?``, as written."""
        return re.split(r"[#?]", self.raw, maxsplit=1)[0]

    @property
    def path_span(self) -> Span:
        """Where :attr:`raw_path` stands."""
        return Span(self.span.start, self.span.start + len(self.raw_path))

    @property
    def anchor_span(self) -> Span | None:
        """The part behind ``#``, or None."""
        at = self.raw.find("#")
        return None if at < 0 else Span(self.span.start + at + 1, self.span.end)


def destinations(section: Section) -> Iterator[Destination]:
    """The destinations that *section* writes down: of its links, images and reference definitions."""
    text = section.text
    for link in section.syntax.links:
        if link.destination_span is not None and not _HIDDEN_HASH.search(
            link.destination_span.of(text)
        ):
            yield Destination(
                link.destination_span, link.destination_span.of(text), link.destination
            )
    if section.syntax.definitions:
        yield from _definitions(section.syntax)


def _definitions(syntax: SectionSyntax) -> Iterator[Destination]:
    known = {(" ".join(name.split()), to) for name, to in syntax.definitions}
    # Sorted, and none of them in another.
    opaque = [b.span for b in syntax.blocks if b.kind in (BlockKind.CODE, BlockKind.HTML)]
    for match in _DEFINITION.finditer(syntax.text):
        before = bisect_right(opaque, match.start(1), key=lambda span: span.start) - 1
        if before >= 0 and match.start(1) < opaque[before].end:
            continue
        group = 2 if match[2] is not None else 3
        if _HIDDEN_HASH.search(match[group]):
            continue
        destination = html.unescape(_ESCAPE.sub(r"\1", match[group]))
        label = " ".join(match[1].split()).casefold()
        if (label, destination) in known:
            yield Destination(Span(*match.span(group)), match[group], destination)


def links_to_anchor(
    snapshot: Snapshot, path: str, name: str
) -> Iterator[tuple[str, int, Destination]]:
    """The destinations that mean ``path#name``: the document, the section's number, the destination."""
    readers = snapshot.readers_of(link_key(path, name))
    for other in snapshot.paths():
        record = snapshot.records[other]
        if other not in readers and not has_definitions(record):
            continue
        document = record.document
        for index, section in enumerate(document.sections):
            for found in destinations(section):
                if "#" in found.raw and resolve_link(found.destination, document.info) == (
                    path,
                    name,
                ):
                    yield document.path, index, found


@per_record
def has_definitions(record: Record) -> bool:
    """Whether the document has reference definitions; one that no link uses is no fact."""
    return any(section.syntax.definitions for section in record.document.sections)


@per_record
def link_targets(record: Record) -> frozenset[str]:
    """The paths that the document's links lead to."""
    return frozenset(key[1] for facts in record.under("link") for key in facts if key[0] == "link")


def written_anchor(raw: str, name: str) -> str:
    """The anchor *name* as a link writes it in which another one was written as *raw*."""
    return quote(name, safe="") if "%" in raw else name


def written_path(found: Destination, target: str, info: DocumentInfo, new_path: str) -> str | None:
    """How the document *info*, once it lies at *new_path*, names *target* in place of *found*.

    Only the part in front of ``#``. None where what is written will do.
    """
    raw = found.raw_path
    if not raw:
        return None
    before = resolve_link(found.destination, info)
    after = resolve_link(found.destination, DocumentInfo(new_path, root=info.root))
    if before is None:
        return None
    if after is not None and after[0] == target:
        # Right as it is, unless it was the shortest way and is a detour now.
        plain = unquote(raw).removeprefix("./").rstrip("/")
        if plain != relative_to(before[0], folder_of(info.path)):
            return None
    if raw.startswith("/") and info.root:
        path = "/" + relative_to(target, info.root)
    else:
        path = relative_to(target, folder_of(new_path))
        if raw.startswith("./") and not path.startswith("."):
            path = f"./{path}"
    if raw.endswith("/") and not path.endswith("/"):
        path += "/"
    written = _encoded(path, everything="%" in raw)
    if _SCHEME_LIKE.match(written):
        written = f"./{written}"
    return None if unquote(written) == unquote(raw) else written


def _encoded(path: str, *, everything: bool) -> str:
    """*path* as a link's destination, in ``<…>`` or without; non-ASCII only with *everything*."""
    if everything:
        return quote(path, safe=_SAFE)
    at = 0
    parts: list[str] = []
    for wide in _WIDE.finditer(path):
        parts += (quote(path[at : wide.start()], safe=_SAFE), wide[0])
        at = wide.end()
    return "".join((*parts, quote(path[at:], safe=_SAFE)))
