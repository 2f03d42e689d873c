"""``plainspec.judge``: a second opinion on conflicts, asked for in the editor.

Nothing is sent before the user consents. What the model said is recorded in
the lock file, also where the user stops it half way: it has been paid for.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from plainspec.index.judgements import read_lock
from plainspec.index.lock_file import LockError
from plainspec.index.snapshot import Snapshot
from plainspec.llm.judging import Outcome, judge_all, judged_pairs, plan
from plainspec.llm.models import Run
from plainspec.llm.pairs import Pair, Question, clauses_in, questions
from plainspec.lsp.lock_writing import text_of, write
from plainspec.lsp.models import Report, ask_model, inform, warn
from plainspec.model.judgement import Judgement
from plainspec.text.span import Range

if TYPE_CHECKING:
    from plainspec.lsp.server import PlainspecServer

#: Judgements are written down whenever so many have come in.
_WRITTEN_AT_ONCE = 50


async def judge(server: PlainspecServer, path: str, range_: Range | None) -> None:
    """Have the clauses in *range_* of the document *path*, or all, judged with those near them."""
    snapshot = server.session.view().snapshot
    root = snapshot.root(path)
    configured = server.models.configured()
    if configured.endpoint is None:
        warn(server, configured.problem)
        return
    try:
        known = judged_pairs(read_lock(text_of(server, root)).judgements)
    except LockError as error:
        warn(server, f"{error}.")
        return
    asked = await server.workers.run(
        lambda token: _asked(snapshot, path, range_, known, token.cancelled)
    )
    if not asked:
        inform(
            server,
            "There is nothing to ask: what is near these clauses has been judged, or nothing is.",
        )
        return
    await _Judging(server, root, asked).run()


def _asked(
    snapshot: Snapshot,
    path: str,
    range_: Range | None,
    known: frozenset[Pair],
    cancelled: Callable[[], bool],
) -> list[Question]:
    document = snapshot.document(path)
    if document is None:
        return []
    clauses = [
        clause
        for clause in clauses_in(document)
        if range_ is None or document.range(clause.section, clause.span).overlaps(range_)
    ]
    found = []
    for question in questions(snapshot, clauses, known):
        if cancelled():
            return []
        found.append(question)
    return found


class _Judging:
    """One action of the author's."""

    def __init__(self, server: PlainspecServer, root: str, asked: Sequence[Question]) -> None:
        self._server = server
        self._root = root
        self._asked = asked
        self._waiting: list[Judgement] = []
        self._made: list[Judgement] = []
        self._writing: asyncio.Task[bool] | None = None

    async def run(self) -> None:
        """Ask, record what comes, and tell in the end."""
        title = "plainspec: asking for a second opinion"
        outcome = await ask_model(self._server, plan(self._root, self._asked), title, self._ask)
        recorded = await self._finish()
        if outcome is not None:
            self._conclude(outcome, recorded)
        elif self._made:
            self._server.log(f"What the model had said by then counts. {self._said(recorded)}")

    async def _ask(self, run: Run, report: Report) -> Outcome:
        return await judge_all(
            run,
            self._asked,
            model=run.model,
            date=date.today().isoformat(),
            root=self._root,
            progress=report,
            done=self._take,
        )

    def _take(self, judgements: tuple[Judgement, ...]) -> None:
        self._made += judgements
        self._waiting += judgements
        if len(self._waiting) >= _WRITTEN_AT_ONCE and (
            self._writing is None or self._writing.done()
        ):
            self._writing = asyncio.ensure_future(self._write())

    async def _write(self) -> bool:
        waiting, self._waiting = self._waiting, []
        return await write(self._server, self._root, waiting)

    async def _finish(self) -> bool:
        """Write what is left; whether all could be written."""
        done = await self._writing if self._writing is not None else True
        return (await self._write() if self._waiting else True) and done

    def _conclude(self, outcome: Outcome, recorded: bool) -> None:
        for judged in outcome.judged:
            for why in judged.unconfirmed:
                self._server.log(f"A contradiction was not confirmed: {why}.")
        problems = list(dict.fromkeys(each.problem for each in outcome.judged if each.problem))
        if outcome.problem is not None:
            problems.append(outcome.problem.message)
        tell = warn if problems else inform
        tell(self._server, " ".join([self._said(recorded), *problems[:2]]))

    def _said(self, recorded: bool) -> str:
        counts = Counter(each.relation.value for each in self._made if each.relation is not None)
        words = ", ".join(f"{number} {name}" for name, number in sorted(counts.items()))
        count = len(self._made)
        said = f"{count} pair{'' if count == 1 else 's'} of clauses judged"
        said += f": {words}." if words else "."
        return said if recorded else f"{said} Not all of that could be recorded."
