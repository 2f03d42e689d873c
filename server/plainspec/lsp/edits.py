"""Answers that change texts: renames and code actions, as far as the client can carry them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from plainspec.analysis.report import LocatedFinding, fingerprint
from plainspec.features import edits
from plainspec.features.code_actions import FIX_ALL, QUICK_FIX, REFACTOR, REWRITE, CodeAction
from plainspec.features.rename import Renamable, RenameProblem
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.client import Client, find
from plainspec.lsp.uris import is_uri
from plainspec.lsp.view import View, at_position, in_range
from plainspec.text.span import Position, Range

_EDIT = "workspace.workspace_edit"
_START = Range(Position(0, 0), Position(0, 0))

# -- workspace edits ---------------------------------------------------------------


def operations(client: Client) -> frozenset[str]:
    """The operations on files that *client* carries out: ``create``, ``rename``, ``delete``."""
    stated = find(client.capabilities, f"{_EDIT}.resource_operations") or ()
    return frozenset(str(getattr(kind, "value", kind)) for kind in stated)


def as_workspace_edit(
    view: View, edit: edits.WorkspaceEdit, confirm: str = ""
) -> types.WorkspaceEdit:
    """*edit* with the operations on files that the client carries out; the others are left out.

    With *confirm*, its name, the author is asked before the edit is made,
    where the client can ask. Open documents are named with their version.
    """
    client = view.client
    able = operations(client)
    # Neovim carries out operations on files, which stand among document changes, without
    # saying that it takes these.
    if not able and not client.has(f"{_EDIT}.document_changes"):
        changes = {
            view.places.uri(path): [_text_edit(view, path, each, "") for each in each_of]
            for path, each_of in edit.changes().items()
        }
        return types.WorkspaceEdit(changes=changes)  # type: ignore[arg-type]  # lists are invariant
    annotation = confirm if client.has(f"{_EDIT}.change_annotation_support") else ""
    made: list[Any] = []
    for operation in edit.operations:
        if isinstance(operation, edits.TextChange):
            path = operation.path
            made.append(_document_edit(view, path, view.version(path), operation.edits, annotation))
        elif isinstance(operation, edits.CreateFile) and "create" in able:
            options = types.CreateFileOptions(overwrite=False, ignore_if_exists=False)
            made.append(
                types.CreateFile(
                    view.places.uri(operation.path),
                    options=options,
                    annotation_id=annotation or None,
                )
            )
            if operation.text:
                text = (edits.TextEdit(_START, operation.text),)
                made.append(_document_edit(view, operation.path, None, text, annotation))
        elif isinstance(operation, edits.RenameFile) and "rename" in able:
            made.append(
                types.RenameFile(
                    view.places.uri(operation.old),
                    view.places.uri(operation.new),
                    options=types.RenameFileOptions(overwrite=False, ignore_if_exists=False),
                    annotation_id=annotation or None,
                )
            )
        elif isinstance(operation, edits.DeleteFile) and "delete" in able:
            made.append(
                types.DeleteFile(
                    view.places.uri(operation.path),
                    # A document that was never saved has no file that could be removed.
                    options=types.DeleteFileOptions(recursive=False, ignore_if_not_exists=True),
                    annotation_id=annotation or None,
                )
            )
    annotations = None
    if annotation:
        annotations = {annotation: types.ChangeAnnotation(annotation, needs_confirmation=True)}
    return types.WorkspaceEdit(document_changes=made, change_annotations=annotations)


def _document_edit(
    view: View,
    path: str,
    version: int | None,
    changes: Iterable[edits.TextEdit],
    annotation: str,
) -> types.TextDocumentEdit:
    document = types.OptionalVersionedTextDocumentIdentifier(view.places.uri(path), version)
    return types.TextDocumentEdit(
        document, [_text_edit(view, path, change, annotation) for change in changes]
    )


def _text_edit(
    view: View, path: str, edit: edits.TextEdit, annotation: str
) -> types.TextEdit | types.AnnotatedTextEdit:
    range_ = view.places.range(path, edit.range)
    if annotation:
        return types.AnnotatedTextEdit(annotation, range_, edit.text)
    return types.TextEdit(range_, edit.text)


# -- renames -----------------------------------------------------------------------


def as_renamable(view: View, found: Renamable | RenameProblem) -> types.PrepareRenamePlaceholder:
    """What can be renamed; an error with the reason where nothing can."""
    if isinstance(found, RenameProblem):
        raise JsonRpcException(found.message, types.LSPErrorCodes.RequestFailed)
    return types.PrepareRenamePlaceholder(
        view.places.range(view.path, found.range), found.placeholder
    )


def for_rename(view: View, params: types.RenameParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, position, new_name)``."""
    return (*at_position(view, params), params.new_name)


def as_rename(view: View, found: edits.WorkspaceEdit | RenameProblem) -> types.WorkspaceEdit:
    """The edit, or an error with the reason why there is none.

    Where the client renames no files, the author is told which to rename.
    """
    if isinstance(found, RenameProblem):
        raise JsonRpcException(found.message, types.LSPErrorCodes.RequestFailed)
    renamings = found.renamings()
    if renamings and "rename" not in operations(view.client):
        moves = ", ".join(f"{name_of(each.old)} to {name_of(each.new)}" for each in renamings)
        view.tell(f"Now rename {moves}: this editor does not let a language server rename files.")
    return as_workspace_edit(view, found)


#: Every file and folder: a link may lead to any of them.
RENAMED_FILES = types.FileOperationRegistrationOptions(
    [types.FileOperationFilter(types.FileOperationPattern("**/*"), scheme="file")]
)


def for_file_rename(
    view: View, params: types.RenameFilesParams
) -> tuple[Snapshot, list[edits.RenameFile]]:
    """The arguments ``(snapshot, renamings)``."""
    paths = [
        (
            view.places.path(types.TextDocumentIdentifier(file.old_uri)),
            view.places.path(types.TextDocumentIdentifier(file.new_uri)),
        )
        for file in params.files
    ]
    return view.snapshot, [
        edits.RenameFile(old, new) for old, new in paths if not is_uri(old) and not is_uri(new)
    ]


def as_file_rename(view: View, edit: edits.WorkspaceEdit | None) -> types.WorkspaceEdit | None:
    """What to change before the files are renamed."""
    return as_workspace_edit(view, edit) if edit is not None else None


# -- code actions --------------------------------------------------------------------

ACTION_OPTIONS = types.CodeActionOptions(
    code_action_kinds=[QUICK_FIX, REFACTOR, REWRITE, FIX_ALL], resolve_provider=False
)
_ACTION = "text_document.code_action"


def for_code_actions(view: View, params: types.CodeActionParams) -> tuple[Any, ...]:
    """The arguments ``(snapshot, path, range, findings, only)``."""
    only = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()]
    return (*in_range(view, params), view.findings(view.path), only)


def as_code_actions(view: View, actions: Sequence[CodeAction]) -> list[types.CodeAction]:
    """The actions; one that the client cannot carry out is disabled, or left out."""
    client = view.client
    disables = client.has(f"{_ACTION}.disabled_support")
    prefers = client.has(f"{_ACTION}.is_preferred_support")
    asks = client.has(f"{_ACTION}.honors_change_annotations")
    findings = view.findings(view.path)
    found = []
    for action in actions:
        made = types.CodeAction(action.title, kind=action.kind)
        linked = chain.from_iterable(_diagnostics(view, findings[n]) for n in action.findings)
        made.diagnostics = list(linked) or None
        reason = _cannot(client, action.edit)
        if reason and not disables:
            continue
        if reason:
            made.disabled = types.CodeActionDisabled(reason)
        else:
            confirm = action.title if action.needs_confirmation and asks else ""
            made.edit = as_workspace_edit(view, action.edit, confirm)
            made.is_preferred = (action.preferred and prefers) or None
        found.append(made)
    return found


def _cannot(client: Client, edit: edits.WorkspaceEdit) -> str:
    """Why *client* cannot carry out *edit*; empty if it can."""
    able = operations(client)
    for needed, what in (
        ("create", [file.path for file in edit.creations()]),
        ("rename", [file.old for file in edit.renamings()]),
        ("delete", [file.path for file in edit.deletions()]),
    ):
        if what and needed not in able:
            names = ", ".join(map(name_of, what))
            return f"This editor does not let a language server {needed} files ({names})."
    return ""


def _diagnostics(view: View, finding: LocatedFinding) -> list[types.Diagnostic]:
    """Of the diagnostics that the client sent along, those that show *finding*."""
    document = view.snapshot.document(finding.path)
    sections = document.sections if document is not None else ()
    section = sections[finding.section] if 0 <= finding.section < len(sections) else None
    print_ = fingerprint(finding, section)
    same = [
        diagnostic
        for diagnostic in view.params.context.diagnostics
        if diagnostic.code == finding.rule
        and (
            diagnostic.data.get("fingerprint") == print_
            if isinstance(diagnostic.data, dict)
            else diagnostic.message == finding.message
        )
    ]
    # Twins have one fingerprint; of them the one in the finding's place is meant.
    place = view.places.range(finding.path, finding.range)
    return [diagnostic for diagnostic in same if diagnostic.range == place] or same
