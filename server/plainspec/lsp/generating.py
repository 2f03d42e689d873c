"""``plainspec.generate``: challenge prompts, drafted by a model, reviewed by the author, then written.

Nothing is sent before the user consents, and nothing is written before the
author has seen it: where the editor asks before it changes files, it is told
to; elsewhere a dialog asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from plainspec.features.clauses import clauses_tested
from plainspec.features.drafting import UNTESTED
from plainspec.features.edits import CreateFile, WorkspaceEdit, can_create, workspace_edit
from plainspec.index.paths import name_of, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.llm.drafting import Outcome, draft_all
from plainspec.llm.generating import (
    Chosen,
    Finished,
    Job,
    details,
    find,
    finish,
    named,
    prepare,
    summary,
)
from plainspec.llm.models import Run
from plainspec.lsp.edits import as_workspace_edit, operations
from plainspec.lsp.models import Report, ask_model, inform, pick, warn
from plainspec.model import DocumentKind, clause_key
from plainspec.syntax.conventions.skeleton import test_skeleton

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

_ANNOTATIONS = "workspace.workspace_edit.change_annotation_support"
_WRITE, _DISCARD = "Write them", "Discard them"
_SKELETON = "Create an empty test file"
_SKELETONS = "Create empty test files"
_CLOSE = "Close"


async def generate(server: PlainspecServer, path: str, ids: Sequence[str]) -> None:
    """Draft prompts for the clauses *ids* of the document *path*; for all untested ones without IDs."""
    snapshot = server.session.view().snapshot
    wanted, unknown = chosen(server, snapshot, path, ids)
    if unknown:
        warn(server, f"There is no clause {named(unknown)} in {name_of(path)} any more.")
    if not wanted:
        if not unknown:
            warn(server, "Every clause here has a test: there is nothing to draft.")
        return
    configured = server.models.configured()
    if configured.endpoint is None:
        await _explain(server, configured.problem, wanted)
        return
    jobs = await server.workers.run(lambda token: prepare(snapshot, wanted, token.cancelled))
    for job in jobs:
        outcome = await _draft(server, job)
        if outcome is None:
            return
        await _propose(server, job, outcome)


def chosen(
    server: PlainspecServer, snapshot: Snapshot, path: str, ids: Sequence[str]
) -> tuple[list[Chosen], list[str]]:
    """The clauses called *ids* that *path* defines, or tests; and those of *ids* that it does not."""
    document = snapshot.document(path)
    if document is None:
        return [], list(ids)
    if document.info.kind is DocumentKind.TEST:
        found: list[Chosen] = []
        unknown = []
        for id_ in ids:
            facts = clauses_tested(snapshot, path, clause_key(id_))
            found += (Chosen(f.path, f.section, f.value.clause) for f in facts[:1])
            if not facts:
                unknown.append(id_)
        return found, unknown
    if ids:
        return find(snapshot, ids, path)
    untested = [
        Chosen(path, finding.section, clause)
        for finding in server.session.shown(path)
        if finding.rule == UNTESTED and finding.suppressed is None
        for clause in document.sections[finding.section].clauses
        if clause.id_span == finding.finding.span
    ]
    return untested, []


# -- without a model -------------------------------------------------------------------


async def _explain(server: PlainspecServer, problem: str, wanted: Sequence[Chosen]) -> None:
    """Say how a model is configured, and offer the files that need none."""
    edit = skeletons(server.session.view().snapshot, wanted)
    offer = _SKELETON if len(edit.operations) == 1 else _SKELETONS
    able = "create" in operations(server.session.client)
    actions = [offer, _CLOSE] if edit.operations and able else [_CLOSE]
    if await pick(server, types.MessageType.Info, problem, actions) == offer:
        await _apply(server, edit, offer)


def skeletons(snapshot: Snapshot, wanted: Sequence[Chosen]) -> WorkspaceEdit:
    """Test files to fill in, for those of *wanted* that have none."""
    created: dict[str, CreateFile] = {}
    for each in wanted:
        document = snapshot.document(each.path)
        new = test_path(each.path, snapshot.settings(each.path).tests, each.clause.id)
        if document is None or new is None or not can_create(snapshot, each.path, new):
            continue
        title = each.clause.title or document.sections[each.section].title
        text = test_skeleton(document.info.convention, each.clause.id, title)
        created.setdefault(new.casefold(), CreateFile(new, text))
    return workspace_edit({}, created=created.values())


# -- with one --------------------------------------------------------------------------


async def _draft(server: PlainspecServer, job: Job) -> Outcome | None:
    """What came of drafting for *job*; None where the user declined or stopped it."""
    if not job.materials:
        return Outcome(())

    async def work(run: Run, report: Report) -> Outcome:
        return await draft_all(run, job.materials, report, run.at_once)

    ids = named(material.id for material in job.materials)
    title = f"plainspec: drafting challenge prompts for {ids}"
    outcome = await ask_model(server, job.plan, title, work)
    if outcome is not None and outcome.problem is not None and not outcome.drafted:
        warn(server, outcome.problem.message)
        return None
    return outcome


async def _propose(server: PlainspecServer, job: Job, outcome: Outcome) -> None:
    """Show what was drafted, and have it written once the author agrees."""
    finished = finish(server.session.view().snapshot, job, outcome)
    said = summary(finished)
    for id_, lines in details(finished):
        server.log(f"{id_}\n" + "\n".join(f"  {line}" for line in lines))
    if not finished.edit.operations:
        warn(server, f"{said} {_reasons(finished)}".strip())
        return
    client = server.session.client
    if finished.edit.creations() and "create" not in operations(client):
        warn(server, f"{said} This editor does not let a language server create files.")
        return
    if not client.has(_ANNOTATIONS):
        files = ", ".join(name_of(w.path) for w in finished.written if w.path)
        question = f"{said} {_reasons(finished)} Write to {files}?".replace("  ", " ")
        if await pick(server, types.MessageType.Info, question, [_WRITE, _DISCARD]) != _WRITE:
            server.log("The drafts were discarded: nothing has changed.")
            return
        finished = finish(server.session.view().snapshot, job, outcome)  # it may have taken a while
    ids = named(each.material.id for each in finished.drafted if each.accepted)
    if await _apply(server, finished.edit, f"Challenge prompts for {ids}", said):
        inform(server, f"{said} {_reasons(finished)}".strip())


def _reasons(finished: Finished) -> str:
    """Why nothing, or less than asked for, came of it: the first reasons; the log has all."""
    reasons = [f"“{r.title}”: {r.reason}." for d in finished.drafted for r in d.refused]
    reasons += (d.problem for d in finished.drafted if d.problem)
    reasons += (f"{w.problem}." for w in finished.written if w.problem)
    more = f" {len(reasons) - 2} more in the log." if len(reasons) > 2 else ""
    return " ".join(reasons[:2]) + more


# -- the client ------------------------------------------------------------------------


async def _apply(server: PlainspecServer, edit: WorkspaceEdit, label: str, about: str = "") -> bool:
    """Have the client carry out *edit*, and ask its user first where it can; whether it did."""
    made = as_workspace_edit(server.session.view(), edit, label, about)
    try:
        answer = await server.workspace_apply_edit_async(
            types.ApplyWorkspaceEditParams(made, label)
        )
    except JsonRpcException as error:
        warn(server, f"The editor did not carry out “{label}”: {error}")
        return False
    if answer is None or not answer.applied:
        why = answer.failure_reason if answer is not None and answer.failure_reason else ""
        server.log(f"“{label}” was not carried out. {why}".strip())
        return False
    return True
