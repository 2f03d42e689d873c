"""What a client may have executed: the commands behind code lenses and code actions.

A command shows the author a place, or has the client carry out an edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams

from plainspec.analysis.report import LocatedFinding
from plainspec.features.code_lenses import OPEN_TESTS
from plainspec.features.definition import definition
from plainspec.features.edits import CreateFile, workspace_edit
from plainspec.features.opinions import TASKS, dismissal
from plainspec.features.precedents import is_question, new_precedent
from plainspec.index.paths import name_of
from plainspec.index.snapshot import Snapshot
from plainspec.lsp.edits import (
    CLARIFY,
    GENERATE,
    JUDGE,
    RECORD,
    SHOW,
    as_workspace_edit,
    can_create,
)
from plainspec.lsp.view import View
from plainspec.model.judgement import Dismissal
from plainspec.text.span import Location, Position, Range

_LONGEST_REASON = 10_000  # code points


class Drafting(NamedTuple):
    """Challenge prompts are to be drafted for the clauses *ids* of the document *path*, or all untested ones."""

    path: str
    ids: tuple[str, ...]


class Judging(NamedTuple):
    """The clauses in *range* of the document *path*, or all of them, are to be judged."""

    path: str
    range: Range | None


class Recording(NamedTuple):
    """*dismissal* is to be written into the lock file of the workspace folder *root*."""

    root: str
    dismissal: Dismissal


class Clarifying(NamedTuple):
    """A model is to look for open questions in the clauses and sections *names* of *path*, or all of it."""

    path: str
    names: tuple[str, ...]


#: What a command leads to.
Result = Location | CreateFile | Drafting | Clarifying | Judging | Recording


def open_tests(snapshot: Snapshot, path: str, position: Position) -> Location:
    """Where the clause at *position* is tested; where it is not, the clause itself."""
    found = definition(snapshot, path, position)
    if found:
        return Location(found[0].path, found[0].selection)
    return Location(path, Range(position, position))


def show(snapshot: Snapshot, path: str, range_: Range) -> Location:
    """The place *range_* of *path*."""
    if not snapshot.root(path) and snapshot.document(path) is None:
        raise JsonRpcInvalidParams("only files of the workspace are shown")
    return Location(path, range_)


def record(
    snapshot: Snapshot,
    findings: tuple[LocatedFinding, ...],
    place: Range,
    rule: str,
    reason: str,
) -> CreateFile | Recording:
    """What answers the finding of *rule* at *place* because of *reason*: a precedent, or a dismissal."""
    for finding in findings:
        if finding.suppressed is not None or not is_question(finding):
            continue
        if (finding.rule, finding.range) == (rule, place):
            today = date.today().isoformat()
            if rule in TASKS:
                dismissed = dismissal(snapshot, finding, reason, today)
                if dismissed is not None:
                    return Recording(snapshot.root(finding.path), dismissed)
                continue
            made = new_precedent(snapshot, finding, reason, today)
            if made is not None:
                return made
    raise JsonRpcException(
        "the text has changed meanwhile: choose the action again", types.LSPErrorCodes.RequestFailed
    )


def generate(snapshot: Snapshot, path: str, ids: tuple[str, ...]) -> Drafting:
    """Have prompts drafted for the clauses *ids* of *path*."""
    if snapshot.document(path) is None:
        raise JsonRpcInvalidParams("only clauses of documents of the workspace are drafted for")
    return Drafting(path, ids)


def judge(snapshot: Snapshot, path: str, range_: Range | None) -> Judging:
    """Have the clauses in *range_* of *path* judged."""
    if snapshot.document(path) is None or not snapshot.root(path):
        raise JsonRpcInvalidParams("only clauses of documents of the workspace are judged")
    return Judging(path, range_)


def clarify(snapshot: Snapshot, path: str, names: tuple[str, ...]) -> Clarifying:
    """Have questions looked for in the clauses and sections *names* of *path*."""
    if snapshot.document(path) is None or not snapshot.root(path):
        raise JsonRpcInvalidParams("only documents of the workspace are asked about")
    return Clarifying(path, names)


Arguments = Callable[[View, list[Any]], tuple[Any, ...] | None]


def _at_position(view: View, arguments: list[Any]) -> tuple[Any, ...] | None:
    match arguments:
        case [str(uri), {"line": int(line), "character": int(character)}]:
            path = view.places.path(types.TextDocumentIdentifier(uri))
            place = types.Position(max(0, line), max(0, character))
            return view.snapshot, path, view.places.own_position(path, place)
    return None


def _at_range(view: View, arguments: list[Any]) -> tuple[str, Range] | None:
    match arguments:
        case [str(uri), {"start": start, "end": end}]:
            first, last = (_at_position(view, [uri, each]) for each in (start, end))
            if first is not None and last is not None:
                return first[1], Range(first[2], last[2])
    return None


def _to_show(view: View, arguments: list[Any]) -> tuple[Any, ...] | None:
    match arguments:
        case [str(uri), {"start": {"line": int(line), "character": int(column)}}] if uri:
            path = view.places.path(types.TextDocumentIdentifier(uri))
            if view.snapshot.document(path) is None:
                # A file that was made a moment ago: its text is not known yet.
                start = Position(max(0, line), max(0, column))
                end = arguments[1].get("end")
                match end:
                    case {"line": int(last), "character": int(behind)}:
                        return view.snapshot, path, Range(start, Position(last, behind))
                return view.snapshot, path, Range(start, start)
    place = _at_range(view, arguments)
    return (view.snapshot, *place) if place is not None else None


def _to_record(view: View, arguments: list[Any]) -> tuple[Any, ...] | None:
    match arguments:
        case [uri, range_, str(rule), str(reason)] if reason.strip():
            place = _at_range(view, [uri, range_])
            if place is not None:
                found = view.findings(place[0])
                return view.snapshot, found, place[1], rule, reason[:_LONGEST_REASON]
    return None


def _with_names(view: View, arguments: list[Any]) -> tuple[Any, ...] | None:
    match arguments:
        case [str(uri), [*ids]] if uri and all(isinstance(id_, str) for id_ in ids):
            path = view.places.path(types.TextDocumentIdentifier(uri))
            return view.snapshot, path, tuple(ids)
    return None


def _to_judge(view: View, arguments: list[Any]) -> tuple[Any, ...] | None:
    match arguments:
        case [str(uri)] if uri:
            path = view.places.path(types.TextDocumentIdentifier(uri))
            return view.snapshot, path, None
    place = _at_range(view, arguments)
    return (view.snapshot, *place) if place is not None else None


#: What each command does, what it takes, and how that is said.
COMMANDS: Mapping[str, tuple[Callable[..., Result], Arguments, str]] = {
    OPEN_TESTS: (open_tests, _at_position, "a document's URI and a position"),
    SHOW: (show, _to_show, "a document's URI and a range"),
    RECORD: (record, _to_record, "a document's URI, a range, a rule's name and a reason"),
    JUDGE: (judge, _to_judge, "a document's URI and perhaps a range"),
    GENERATE: (generate, _with_names, "a document's URI and a list of clause IDs"),
    CLARIFY: (clarify, _with_names, "a document's URI and a list of clause IDs and anchors"),
}


def execute(command: Callable[..., Result], *arguments: Any) -> Result:
    """Run *command*."""
    return command(*arguments)


def for_command(view: View, params: types.ExecuteCommandParams) -> tuple[Any, ...]:
    """The arguments of :func:`execute`: the command's function and what that takes."""
    known = COMMANDS.get(params.command)
    if known is None:
        raise JsonRpcInvalidParams(f"there is no command {params.command}")
    command, read, wanted = known
    arguments = read(view, list(params.arguments or ()))
    if arguments is None:
        raise JsonRpcInvalidParams(f"{params.command} takes {wanted}")
    return command, *arguments


def as_done(view: View, result: Result) -> None:
    """Show a place in the editor, have it create a file, or begin what takes longer."""
    if isinstance(result, Clarifying):
        view.clarify(result.path, result.names)
        return
    if isinstance(result, Drafting):
        if not view.client.has("workspace.apply_edit"):
            raise JsonRpcException(
                "this editor does not let a language server change files",
                types.LSPErrorCodes.RequestFailed,
            )
        view.draft(result.path, result.ids)
        return
    if isinstance(result, Judging):
        view.judge(result.path, result.range)
        return
    if isinstance(result, Recording):
        view.note(result.root, result.dismissal)
        return
    if isinstance(result, Location):
        if not view.client.has("window.show_document.support"):
            raise JsonRpcException(
                "this editor does not let a language server open files",
                types.LSPErrorCodes.RequestFailed,
            )
        view.show(result)
        return
    if not view.client.has("workspace.apply_edit") or not can_create(view.client):
        raise JsonRpcException(
            "this editor does not let a language server create files",
            types.LSPErrorCodes.RequestFailed,
        )
    edit = as_workspace_edit(view, workspace_edit({}, created=[result]))
    view.apply(edit, f"Create {name_of(result.path)}")
