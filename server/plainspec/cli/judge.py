"""``plainspec judge``: second opinions on conflicts, recorded in ``plainspec.lock``."""

from __future__ import annotations

import contextlib
from datetime import date
from functools import partial
from typing import NamedTuple

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.cli import output
from plainspec.cli.check import is_named, read_inputs
from plainspec.cli.errors import UsageError
from plainspec.cli.judge_report import Report, ShownOpinion
from plainspec.cli.loading import load
from plainspec.cli.models import Counting, ask_model
from plainspec.features.opinions import TASKS, dismissal, opinion_of
from plainspec.index.judgements import Entry, updated
from plainspec.index.lock_file import LockError, change, read_text
from plainspec.index.snapshot import Snapshot
from plainspec.llm.judging import Outcome, judge_all, plan
from plainspec.llm.models import Run
from plainspec.llm.pairs import NearClause, clauses_in
from plainspec.llm.problems import LlmProblem
from plainspec.llm.recorded import State, examine, tidied
from plainspec.model import DocumentKind
from plainspec.model.judgement import Judgement

#: Judgements are written down whenever so many have come in: they have cost money.
_WRITTEN_AT_ONCE = 50


class Options(NamedTuple):
    """What the command line says. Of ``update``, ``check``, ``prune`` and ``dismiss`` one at most is set.

    ``anew`` has what other models judged judged again.
    """

    paths: tuple[str, ...] = ()
    format: str = "text"
    update: bool = False
    check: bool = False
    prune: bool = False
    dismiss: str = ""
    because: str = ""
    author: str = ""
    yes: bool = False
    dry_run: bool = False
    anew: bool = False


def run(options: Options) -> int:
    """Do what is asked for, and return the exit code.

    0; 1 where ``--check`` finds judgements missing or stale, or ``--update``
    leaves some; 2 where no model could be asked. Raises UsageError for what
    cannot be carried out at all.
    """
    if options.dismiss and not options.because.strip():
        raise UsageError("--dismiss needs a reason: add --because TEXT")
    for name, given in (("--anew", options.anew), ("--dry-run", options.dry_run)):
        if given and not options.update:
            raise UsageError(f"{name} belongs to --update")
    inputs = read_inputs(options.paths or (".",))
    if inputs.problems:
        raise UsageError(inputs.problems[0])
    workspace, engine = load(inputs)
    snapshot = workspace.snapshot
    report = Report(snapshot, options.format)
    code = 0
    for configuration in snapshot.configurations:
        root = configuration.root
        clauses = [
            clause
            for path in snapshot.paths()
            if snapshot.root(path) == root and is_named(path, inputs.paths)
            for clause in _clauses(snapshot, path)
        ]
        try:
            state = examine(snapshot, root, read_text(root), clauses, _model(options))
            code = max(code, _do(options, snapshot, engine, state, report))
        except LockError as error:
            raise UsageError(str(error)) from error
    if options.dismiss and not report.dismissed:
        raise UsageError(
            f"no opinion is called {options.dismiss!r}: `plainspec judge` lists those that are shown"
        )
    report.print()
    return code


def _clauses(snapshot: Snapshot, path: str) -> list[NearClause]:
    if snapshot.kind(path) not in (DocumentKind.SPEC, DocumentKind.PROSE):
        return []
    document = snapshot.document(path)
    return list(clauses_in(document)) if document is not None else []


def _model(options: Options) -> str:
    """The model whose judgements alone count; empty where any does."""
    if not options.anew:
        return ""
    from plainspec.llm.configuration import read_configuration

    try:
        return read_configuration().required().model
    except LlmProblem as problem:
        raise UsageError(problem.message) from None


def _do(options: Options, snapshot: Snapshot, engine: Engine, state: State, report: Report) -> int:
    if options.dismiss:
        _dismiss(options, snapshot, engine, state, report)
        return 0
    if options.prune:
        before = len(state.stale)
        change(state.root, lambda text: tidied(text, state, dismissals=True))
        report.pruned(state, before)
        return 0
    if options.update:
        return _update(options, state, report)
    opinions = _opinions(snapshot, engine, state.root)
    report.state(state, opinions, check=options.check)
    return 0 if state.is_current or not options.check else 1


# -- asking --------------------------------------------------------------------------------


def _update(options: Options, state: State, report: Report) -> int:
    asked = plan(state.root, state.missing)
    if options.dry_run:
        report.planned(state, asked)
        return 0
    outcome = Outcome(())
    writer = _Writer(state)
    if state.missing:
        progress = Counting("Judging")

        async def work(asker: Run) -> Outcome:
            return await judge_all(
                asker,
                state.missing,
                model=asker.model,
                date=date.today().isoformat(),
                root=state.root,
                progress=progress.show,
                done=writer.add,
            )

        try:
            outcome = ask_model(asked, work, yes=options.yes)
        except LlmProblem as problem:
            outcome = Outcome((), len(state.missing), problem)
        finally:
            writer.finish()
    else:
        writer.finish()
    report.updated(state, outcome)
    if outcome.problem is not None and not outcome.judged:
        output.tell(f"plainspec: {outcome.problem.message}")
        return 2
    unanswered = any(judged.problem or judged.unanswered for judged in outcome.judged)
    return int(bool(outcome.left) or unanswered)


class _Writer:
    """Writes judgements as they come; what cannot be written now is kept for the next time."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._waiting: list[Judgement] = []

    def add(self, judgements: tuple[Judgement, ...]) -> None:
        """Take in *judgements*."""
        self._waiting += judgements
        if len(self._waiting) >= _WRITTEN_AT_ONCE:
            with contextlib.suppress(LockError):  # tried again with the next ones
                self._write(tidy=False)

    def finish(self) -> None:
        """Write what is left, and tidy up. Raises LockError."""
        self._write(tidy=True)

    def _write(self, *, tidy: bool) -> None:
        waiting: list[Entry] = list(self._waiting)

        def text(before: str) -> str:
            if tidy:
                return tidied(before, self._state, waiting, dismissals=False)
            return updated(before, waiting)

        change(self._state.root, text)
        self._waiting.clear()


# -- opinions ------------------------------------------------------------------------------


def _opinions(snapshot: Snapshot, engine: Engine, root: str) -> list[ShownOpinion]:
    """The opinions that are shown of documents in the folder *root*, each once."""
    found: dict[str, ShownOpinion] = {}
    for path in snapshot.paths():
        if snapshot.root(path) != root:
            continue
        for finding in engine.findings(path):
            opinion = opinion_of(snapshot, finding) if finding.rule in TASKS else None
            if opinion is not None:
                found.setdefault(opinion.id, ShownOpinion(opinion, finding))
    return list(found.values())


def _dismiss(
    options: Options, snapshot: Snapshot, engine: Engine, state: State, report: Report
) -> None:
    for shown in _opinions(snapshot, engine, state.root):
        if shown.opinion.id != options.dismiss.casefold():
            continue
        finding: LocatedFinding = shown.finding
        today = date.today().isoformat()
        made = dismissal(snapshot, finding, options.because, today, options.author)
        if made is None:
            raise UsageError("--because holds nothing that can be read")
        change(state.root, partial(updated, added=[made]))
        report.dismissed.append(shown)
