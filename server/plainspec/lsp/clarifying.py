"""``plainspec.clarify``: a model looks for what is unclear; what it finds is recorded and shown.

The questions go into ``plainspec.lock``, from where the rule
``judged-ambiguity`` tells of them: with their readings as quick fixes, now and
later, and to everybody who has the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from lsprotocol import types

from plainspec.index.paths import name_of
from plainspec.llm.clarifying import Result, Subject, clarify_all, plan_for, subjects_named
from plainspec.llm.consulting import by_root, details, record, summary
from plainspec.llm.models import Run
from plainspec.lsp.lock_writing import rewrite
from plainspec.lsp.models import Report, ask_model, inform, pick, warn

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

_CLOSE = "Close"


async def clarify(server: PlainspecServer, path: str, names: Sequence[str]) -> None:
    """Have a model look for open questions in the clauses and sections *names* of the document *path*.

    A clause is named by its ID, a section by its anchor (``#tone``); no names mean all of it.
    """
    snapshot = server.session.view().snapshot
    wanted, unknown = await server.workers.run(
        lambda _token: subjects_named(snapshot, [path], names)
    )
    if unknown:
        warn(server, f"There is no {', '.join(unknown[:4])} in {name_of(path)} any more.")
    configured = server.models.configured()
    if wanted and configured.endpoint is None:
        await pick(server, types.MessageType.Info, configured.problem, [_CLOSE])
        return
    for root, subjects in by_root(snapshot, wanted).items():
        if not await _ask(server, root, subjects):
            return


async def _ask(server: PlainspecServer, root: str, subjects: list[Subject]) -> bool:
    """Ask about *subjects* of the folder *root*; whether to go on."""

    async def work(run: Run, report: Report) -> tuple[Result, str]:
        return await clarify_all(run, subjects, report), run.model

    title = "plainspec: looking for what is unclear"
    asked = await ask_model(server, plan_for(root, subjects), title, work)
    if asked is None:
        return False
    result, model = asked
    if result.problem is not None and not result.clarified:
        warn(server, result.problem.message)
        return False
    now = server.session.view().snapshot
    today = date.today().isoformat()
    changes: list[Callable[[str], str]] = []

    def later(_root: str, make: Callable[[str], str]) -> bool:
        changes.append(make)  # the editor may have the file open
        return True

    recorded = await server.workers.run(
        lambda _token: record(now, root, result, model, today, later)
    )
    for make in changes:
        if not await rewrite(server, root, make):
            return False
    for line in details(recorded):
        server.log(line)
    (inform if recorded.complete else warn)(server, summary(recorded))
    return True
