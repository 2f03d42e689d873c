"""Edits of files as features hand them out: LSP's shapes, with code-point columns.

A :class:`WorkspaceEdit` is a sequence of operations, carried out in order, as
LSP 3.17's ``documentChanges`` are ("WorkspaceEdit"): an operation that stands
behind the renaming of a file names it by its new path, one in front by its old
path. plainspec always puts the changes of texts first, named by the paths of
the snapshot, and the renamings and deletions last, so no path in an edit depends
on another operation. Files that are created stand in front of everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plainspec.index.paths import is_inside, join
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document
from plainspec.syntax.nodes import Node
from plainspec.text.span import Range


class TextEdit(Node, frozen=True):
    """Replace *range* (lines and code-point columns) by *text*; an empty range inserts."""

    range: Range
    text: str


class TextChange(Node, frozen=True):
    """The edits of one existing text; all ranges mean the text before any of them.

    The edits do not overlap and stand in the order of the text.
    """

    path: str
    edits: tuple[TextEdit, ...]


class CreateFile(Node, frozen=True):
    """Create *path* with *text*. Never overwrites: a client must refuse if the file exists."""

    path: str
    text: str = ""


class RenameFile(Node, frozen=True):
    """Move the file *old* to *new*. Never overwrites: a client must refuse if *new* exists."""

    old: str
    new: str


class DeleteFile(Node, frozen=True):
    """Remove the file *path*: a file, never a folder."""

    path: str


Operation = TextChange | CreateFile | RenameFile | DeleteFile


class WorkspaceEdit(Node, frozen=True):
    """Operations to be carried out in order, all of them or none."""

    operations: tuple[Operation, ...] = ()

    def changes(self) -> dict[str, tuple[TextEdit, ...]]:
        """The edits of existing texts by path."""
        return {o.path: o.edits for o in self.operations if isinstance(o, TextChange)}

    def creations(self) -> tuple[CreateFile, ...]:
        """The files that are created."""
        return tuple(o for o in self.operations if isinstance(o, CreateFile))

    def renamings(self) -> tuple[RenameFile, ...]:
        """The files that are renamed."""
        return tuple(o for o in self.operations if isinstance(o, RenameFile))

    def deletions(self) -> tuple[DeleteFile, ...]:
        """The files that are removed."""
        return tuple(o for o in self.operations if isinstance(o, DeleteFile))


def workspace_edit(
    edits: Mapping[str, Iterable[TextEdit]],
    *,
    created: Iterable[CreateFile] = (),
    renamed: Iterable[RenameFile] = (),
    deleted: Iterable[DeleteFile] = (),
) -> WorkspaceEdit:
    """One edit: files created, texts changed in order of path, files renamed, files removed.

    Equal edits of one place are made once; paths without an edit are left out.
    """
    operations: list[Operation] = list(created)
    for path in sorted(edits):
        ordered = tuple(sorted(set(edits[path]), key=lambda edit: (edit.range, edit.text)))
        if ordered:
            operations.append(TextChange(path, ordered))
    operations.extend(renamed)
    operations.extend(deleted)
    return WorkspaceEdit(tuple(operations))


def can_create(snapshot: Snapshot, path: str, new: str) -> bool:
    """Whether the file *new* may be created for the document *path*.

    It must lie in the same workspace folder, and there must be no such file,
    not even one whose name differs by case alone.
    """
    root = snapshot.root(path)
    if not root or join(new, ".") != new or new == root or not is_inside(new, root):
        return False
    folded = new.casefold()
    return not snapshot.exists(new) and not any(p.casefold() == folded for p in snapshot.records)


def line_end(document: Document) -> str:
    """The line end that *document* uses."""
    text = document.text
    at = text.find("\n")
    if at < 0:
        return "\r" if "\r" in text else "\n"
    return "\r\n" if text[at - 1 : at] == "\r" else "\n"
