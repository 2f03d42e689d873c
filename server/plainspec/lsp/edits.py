"""Answers that change texts: renames and code actions, as far as the client can carry them out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
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
from plainspec.text.span import Location, Position, Range

_EDIT = "workspace.workspace_edit"
#: Shows a place: a document's URI and a range in it.
SHOW = "plainspec.show"
#: Carried out by the client: it asks for the reason, and has RECORD executed with the same
#: arguments and the reason behind them.
KEEP = "plainspec.keep"
#: Writes a precedent, or a dismissal: a document's URI, a finding's range and rule, and the reason.
RECORD = "plainspec.recordPrecedent"

#: Drafts challenge prompts: a document's URI, and the IDs of its clauses, none for all untested ones.
GENERATE = "plainspec.generate"
#: Has a model look for what is unclear: a document's URI, and IDs and anchors (``#tone``), or none.
CLARIFY = "plainspec.clarify"

#: Has clauses judged by a language model: a document's URI, and perhaps the range they stand in.
JUDGE = "plainspec.judge"

_START = Range(Position(0, 0), Position(0, 0))

# -- workspace edits ---------------------------------------------------------------


def operations(client: Client) -> frozenset[str]:
    """The operations on files that *client* carries out: ``create``, ``rename``, ``delete``."""
    stated = find(client.capabilities, f"{_EDIT}.resource_operations") or ()
    return frozenset(str(getattr(kind, "value", kind)) for kind in stated)


def can_create(client: Client) -> bool:
    """Whether *client* can make files with text in them."""
    return "create" in operations(client) or _fills_new_files(client)


def _fills_new_files(client: Client) -> bool:
    """Whether a new file is a text edit of a document that is not there yet.

    Eglot 1.9 knows no other way. lsp-mode 8, which calls itself "emacs", makes
    files only after their texts, and then takes them for changed by somebody
    else. Both open a buffer, which the author saves.
    """
    if client.name == "emacs":
        return True
    return not operations(client) and client.has(f"{_EDIT}.document_changes")


def as_workspace_edit(
    view: View, edit: edits.WorkspaceEdit, confirm: str = "", about: str = ""
) -> types.WorkspaceEdit:
    """*edit* with the operations on files that the client carries out; the others are left out.

    With *confirm*, its name, the author is asked before the edit is made,
    where the client can ask; *about* says more of it. Open documents are named with their version.
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
        elif (
            isinstance(operation, edits.CreateFile) and operation.text and _fills_new_files(client)
        ):
            made.append(_new_text(view, operation, annotation))
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
                # Confirmed with its file: VS Code would have the author tick each of the two,
                # and make an empty file where only the first is.
                made.append(_new_text(view, operation, ""))
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
        annotations = {annotation: types.ChangeAnnotation(annotation, True, about or None)}
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


def _new_text(view: View, file: edits.CreateFile, annotation: str) -> types.TextDocumentEdit:
    text = (edits.TextEdit(_START, file.text),)
    return _document_edit(view, file.path, None, text, annotation)


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
    """The arguments ``(snapshot, path, range, findings, only, today)``."""
    only = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()]
    today = date.today().isoformat()
    return (*in_range(view, params), view.findings(view.path), only, today)


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
        if action.drafts:
            if client.has("workspace.apply_edit"):
                made.command = draft_command(view, action.drafts, action.title)
                if client.marks_generated:
                    made.tags = [types.CodeActionTag.LlmGenerated]
                found.append(made)
            continue
        if action.judges is not None:
            where = _plain(view.places.range(view.path, action.judges))
            range_arguments = [view.places.uri(view.path), where]
            made.command = types.Command(action.title, JUDGE, arguments=range_arguments)
            found.append(made)
            continue
        if action.clarifies:
            if client.has("workspace.apply_edit"):
                arguments: list[Any] = [view.places.uri(view.path), [action.clarifies]]
                made.command = types.Command(action.title, CLARIFY, arguments=arguments)
                found.append(made)
            continue
        if action.asks and view.asks:
            made.command = _ask_command(view, findings[action.findings[0]], action.title)
            found.append(made)
            continue
        if action.show is not None and client.has("window.show_document.support"):
            made.command = show_command(view, action.show, action.title)
        elif not action.edit.operations:
            continue
        reason = _cannot(client, action.edit)
        if reason and not disables:
            continue
        if reason:
            made.disabled = types.CodeActionDisabled(reason)
            made.command = None
        elif action.edit.operations:
            confirm = action.title if action.needs_confirmation and asks else ""
            made.edit = as_workspace_edit(view, action.edit, confirm)
            made.is_preferred = (action.preferred and prefers) or None
        found.append(made)
    return found


def show_command(view: View, place: Location, title: str) -> types.Command:
    """The command that shows *place*; in a file that is yet to be made columns stay as they are."""
    shown = view.places.location(place)
    return types.Command(title, SHOW, arguments=[shown.uri, _plain(shown.range)])


def draft_command(view: View, ids: Sequence[str], title: str) -> types.Command:
    """The command that has a language model draft prompts for the clauses *ids*."""
    return types.Command(title, GENERATE, arguments=[view.places.uri(view.path), list(ids)])


def _ask_command(view: View, finding: LocatedFinding, title: str) -> types.Command:
    """The client's own command, which asks for a reason and has it recorded."""
    range_ = view.places.range(finding.path, finding.range)
    return types.Command(
        title, KEEP, arguments=[view.places.uri(finding.path), _plain(range_), finding.rule]
    )


def _plain(range_: types.Range) -> dict[str, dict[str, int]]:
    return {
        name: {"line": at.line, "character": at.character}
        for name, at in (("start", range_.start), ("end", range_.end))
    }


def _cannot(client: Client, edit: edits.WorkspaceEdit) -> str:
    """Why *client* cannot carry out *edit*; empty if it can."""
    able = operations(client)
    filled = _fills_new_files(client)
    for needed, what in (
        ("create", [file.path for file in edit.creations() if not (filled and file.text)]),
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
