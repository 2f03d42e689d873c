"""Collecting the edits of many files into one :class:`WorkspaceEdit`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from plainspec.features.edits import RenameFile, TextEdit, WorkspaceEdit, workspace_edit
from plainspec.features.links import (
    destinations,
    has_definitions,
    link_targets,
    links_to_anchor,
    written_anchor,
    written_path,
)
from plainspec.index.facts import anchor_key, resolve_link
from plainspec.index.paths import is_inside
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.model import AnchorKind
from plainspec.model.lowering import slug
from plainspec.syntax.markdown import parse_section
from plainspec.text.span import Range, Span


class Changes:
    """Replacements in the documents of a snapshot, and files that move.

    Links that name what changes follow by themselves when the edit is made:
    those to moved files and from them, and those to an anchor that is made
    from a heading's title when the title changes.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._spans: dict[str, dict[tuple[int, Span], str]] = {}
        self._ranges: dict[str, dict[Range, str]] = {}
        self._moves: dict[str, str] = {}

    def replace(self, path: str, section: int, span: Span, text: str) -> None:
        """Replace *span* of section number *section* of the document *path* by *text*."""
        document = self._snapshot.document(path)
        if document is None or span.of(document.sections[section].text) == text:
            return
        self._spans.setdefault(path, {})[section, span] = text

    def replace_range(self, path: str, range_: Range, text: str) -> None:
        """Replace *range_* of the source file *path* by *text*."""
        self._ranges.setdefault(path, {})[range_] = text

    def move(self, old: str, new: str) -> None:
        """Move the file or folder *old* to *new*."""
        if old != new:
            self._moves[old] = new

    def edit(self, made: Collection[str] = ()) -> WorkspaceEdit:
        """The whole edit, but for the moves of *made*, which somebody else makes."""
        for old, new in sorted(self._renamed_slugs()):
            path, name = old
            redirect(self._snapshot, self, path, name, new)
        self._repair_links()
        edits: dict[str, list[TextEdit]] = {}
        for path, spans in self._spans.items():
            document = self._snapshot.document(path)
            if document is not None:
                edits[path] = [
                    TextEdit(document.range(section, span), text)
                    for (section, span), text in spans.items()
                ]
        for path, ranges in self._ranges.items():
            edits.setdefault(path, []).extend(TextEdit(r, text) for r, text in ranges.items())
        renamed = [
            RenameFile(old, new) for old, new in sorted(self._moves.items()) if old not in made
        ]
        return workspace_edit(edits, renamed=renamed)

    # -- links that follow ---------------------------------------------------

    def _renamed_slugs(self) -> Iterable[tuple[tuple[str, str], str]]:
        """The anchors made from titles that the edits change: (path, old name), new name."""
        for path, spans in list(self._spans.items()):
            document = self._snapshot.document(path)
            if document is None:
                continue
            for index in sorted({section for section, _ in spans}):
                section = document.sections[index]
                heading = section.heading
                if heading is None:
                    continue
                made = [
                    a.name
                    for a in section.anchors
                    if a.kind is AnchorKind.SLUG and a.span == heading.title_span
                ]
                if not made:
                    continue
                within = {
                    span: text
                    for (number, span), text in spans.items()
                    if number == index and span.end <= heading.span.end
                }
                if not within or len(self._snapshot.lookup(anchor_key(path, made[0]))) > 1:
                    continue
                head = Span(0, heading.span.end).of(section.text)
                changed = parse_section(applied(head, within)).heading
                new = slug(changed.title) if changed is not None else ""
                if new and new != made[0]:
                    yield (path, made[0]), new

    def _repair_links(self) -> None:
        if not self._moves:
            return
        for path in self._snapshot.paths():
            record = self._snapshot.records[path]
            if not self._may_link(record):
                continue
            document = record.document
            new_path = self._moved(document.path)
            for index, section in enumerate(document.sections):
                for found in destinations(section):
                    target = resolve_link(found.destination, document.info)
                    if target is None or not found.raw_path:
                        continue
                    new_target = self._moved(target[0])
                    if new_target == target[0] and new_path == document.path:
                        continue
                    written = written_path(found, new_target, document.info, new_path)
                    if written is not None:
                        self.replace(document.path, index, found.path_span, written)

    def _may_link(self, record: Record) -> bool:
        """Whether a link of the document can lead to what moves, or from it."""
        return (
            self._moved(record.path) != record.path
            or has_definitions(record)
            or any(self._moved(path) != path for path in link_targets(record))
        )

    def _moved(self, path: str) -> str:
        """Where *path* lies after the moves."""
        best = max((old for old in self._moves if is_inside(path, old)), key=len, default="")
        return self._moves[best] + path[len(best) :] if best else path


def redirect(snapshot: Snapshot, changes: Changes, path: str, name: str, new: str) -> None:
    """Let all links to ``path#name`` name the anchor *new*."""
    for document, section, found in links_to_anchor(snapshot, path, name):
        if found.anchor_span is not None:
            raw = found.raw.partition("#")[2]
            changes.replace(document, section, found.anchor_span, written_anchor(raw, new))


def applied(text: str, replacements: Mapping[Span, str]) -> str:
    """*text* with the *replacements*, which do not overlap, made."""
    parts: list[str] = []
    at = 0
    for span in sorted(replacements):
        parts += (text[at : span.start], replacements[span])
        at = span.end
    return "".join((*parts, text[at:]))
