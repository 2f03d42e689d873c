"""``plainspec generate``: missing challenge prompts, drafted by a language model."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

from plainspec.analysis.engine import Engine
from plainspec.cli import output
from plainspec.cli.check import Inputs, is_named, read_inputs
from plainspec.cli.errors import UsageError, did_you_mean
from plainspec.cli.loading import load, split_names
from plainspec.cli.models import Counting, ask_model
from plainspec.cli.printable import printable
from plainspec.cli.result import CheckResult
from plainspec.cli.saving import SavingError, carry_out
from plainspec.cli.terminal import answer
from plainspec.features.edits import CreateFile, TextChange
from plainspec.index.snapshot import Snapshot
from plainspec.llm.drafting import Drafted, Outcome, draft_all
from plainspec.llm.drafts import Draft
from plainspec.llm.generating import (
    Chosen,
    Finished,
    Job,
    details,
    find,
    finish,
    prepare,
    summary,
)
from plainspec.llm.models import Run
from plainspec.llm.problems import LlmProblem

_RULE = "untested-clause"


class Options(NamedTuple):
    """What the command line says; ``named`` are clause IDs, then perhaps a path."""

    named: tuple[str, ...] = ()
    format: str = "text"
    yes: bool = False
    dry_run: bool = False


def run(options: Options) -> int:
    """Draft, show, write, and return the exit code.

    0 where every clause that was asked for has got prompts or lacks none; 1
    where some has not; 2 where no model could be asked. Raises UsageError for
    what cannot be carried out at all.
    """
    if options.format == "json" and not (options.yes or options.dry_run):
        raise UsageError("--format json asks no questions: add --yes or --dry-run")
    ids, paths = split_names(options.named)
    inputs = read_inputs(paths or (".",))
    if inputs.problems:
        raise UsageError(inputs.problems[0])
    workspace, engine = load(inputs)
    snapshot = workspace.snapshot
    wanted = _named(snapshot, ids, inputs) if ids else _untested(snapshot, engine, inputs)
    jobs = prepare(snapshot, wanted)
    shown = _Shown(snapshot, options)
    code = 0
    for job in jobs:
        code = max(code, _do(job, snapshot, options, shown))
    if options.format == "json":
        output.write(shown.as_json(), utf8=True)
    elif not jobs:
        output.write("Every clause has a test: there is nothing to draft.\n")
    return code


def _do(job: Job, snapshot: Snapshot, options: Options, shown: _Shown) -> int:
    outcome = Outcome(())
    if job.materials:
        progress = Counting("Drafting")

        async def work(asker: Run) -> Outcome:
            return await draft_all(asker, job.materials, progress.show, asker.at_once)

        try:
            outcome = ask_model(job.plan, work, yes=options.yes)
        except LlmProblem as problem:
            outcome = Outcome((), tuple(each.id for each in job.materials), problem)
    finished = finish(snapshot, job, outcome)
    shown.add(job, finished)
    if outcome.problem is not None and not outcome.drafted:
        output.tell(f"plainspec: {outcome.problem.message}")
        return 2
    written = _write(finished, snapshot, options, shown)
    return 0 if finished.complete and written else 1


def _write(finished: Finished, snapshot: Snapshot, options: Options, shown: _Shown) -> bool:
    """Write what is proposed, where the author wants that; whether nothing is in the way."""
    if not finished.edit.operations or options.dry_run:
        return True
    names = ", ".join(shown.name(operation.path) for operation in shown.operations(finished))
    if not options.yes:
        said = answer(f"Write {names}? [y]es, [n]o:")
        if (said or "n").lower() not in ("y", "yes"):
            output.write("Nothing was written.\n")
            return False
    try:
        saved = carry_out(finished.edit, snapshot)
    except SavingError as error:
        output.tell(f"plainspec: nothing was written: {error}")
        return False
    shown.written += (file.path for file in saved)
    if options.format == "text":
        for file in saved:
            what = "Wrote" if file.before is None else "Added to"
            output.write(f"{what} {printable(shown.name(file.path))}.\n")
    return True


# -- which clauses ----------------------------------------------------------------------


def _named(snapshot: Snapshot, ids: Sequence[str], inputs: Inputs) -> list[Chosen]:
    found, unknown = find(snapshot, ids)
    chosen = [each for each in found if is_named(each.path, inputs.paths)]
    missed = unknown or [each.clause.id for each in found if not is_named(each.path, inputs.paths)]
    if missed and not (chosen and not unknown):
        known = sorted(key[1] for key in snapshot.keys("clause"))
        hint = did_you_mean(missed[0].casefold(), known)
        raise UsageError(f"there is no clause {missed[0]!r} here.{hint}")
    return chosen


def _untested(snapshot: Snapshot, engine: Engine, inputs: Inputs) -> list[Chosen]:
    """The clauses that the rule finds untested, in order of path and place."""
    found = []
    for path in snapshot.paths():
        document = snapshot.document(path)
        if document is None or not is_named(path, inputs.paths):
            continue
        for finding in engine.findings(path):
            if finding.rule != _RULE or finding.suppressed is not None:
                continue
            found += [
                Chosen(path, finding.section, clause)
                for clause in document.sections[finding.section].clauses
                if clause.id_span == finding.finding.span
            ]
    return found


# -- showing ---------------------------------------------------------------------------


class _Shown:
    """What a run did, as it is printed."""

    def __init__(self, snapshot: Snapshot, options: Options) -> None:
        self._options = options
        start = os.getcwd().replace(os.sep, "/")  # noqa: PTH109 - paths are strings here
        roots = [configuration.root for configuration in snapshot.configurations]
        root = os.path.commonpath(roots).replace(os.sep, "/") if roots else start
        self._result = CheckResult(root, start=start)
        self._finished: list[tuple[Job, Finished]] = []
        self.written: list[str] = []

    def name(self, path: str) -> str:
        """*path* as a person here would type it."""
        return self._result.shown(path)

    def operations(self, finished: Finished) -> list[CreateFile | TextChange]:
        """What is created and changed."""
        return [o for o in finished.edit.operations if isinstance(o, CreateFile | TextChange)]

    def add(self, job: Job, finished: Finished) -> None:
        """*finished* is what came of *job*."""
        self._finished.append((job, finished))
        if self._options.format != "text" or (finished.problem and not finished.drafted):
            return
        lines: list[str] = []
        files = {w.id: w for w in finished.written if not w.problem}
        for id_, drafts in details(finished):
            written = files.get(id_)
            where = f"  {self.name(written.path)}" if written is not None else ""
            new = " (new)" if written is not None and written.creates else ""
            lines += [f"[^{id_}]{where}{new}", *(f"  {line}" for line in drafts)]
        lines += ["", summary(finished)]
        output.write("".join(f"{printable(line)}\n" for line in lines))
        if not self._options.yes and (output.is_terminal(sys.stdout) or self._options.dry_run):
            self._preview(finished)

    def _preview(self, finished: Finished) -> None:
        """The texts that would be written."""
        for operation in self.operations(finished):
            if isinstance(operation, CreateFile):
                added = operation.text
            else:
                added = "".join(edit.text for edit in operation.edits)
            lines = added.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
            output.write(f"\n--- {printable(self.name(operation.path))}\n")
            output.write("".join(f"{printable(line)}\n" for line in lines))

    def as_json(self) -> str:
        """The whole run as JSON."""
        import json

        content = {
            "version": 1,
            "root": self._result.root,
            "clauses": [
                self._clause(drafted, finished)
                for _, finished in self._finished
                for drafted in finished.drafted
            ],
            "left": [id_ for _, finished in self._finished for id_ in finished.left],
            "blocked": [
                {"id": written.id, "problem": written.problem}
                for _, finished in self._finished
                for written in finished.written
                if written.problem
            ],
            "gates": {
                gate.value: number
                for _, finished in self._finished
                for gate, number in finished.gates.items()
            },
            "problem": next((f.problem for _, f in self._finished if f.problem), None),
            "written": [self._result.path(path) for path in self.written],
        }
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def _clause(self, drafted: Drafted, finished: Finished) -> dict[str, Any]:
        material = drafted.material
        place = next((w for w in finished.written if w.id == material.id and w.path), None)
        return {
            "id": material.id,
            "path": self._result.path(material.path),
            "file": self._result.path(place.path) if place is not None else None,
            "creates": place is not None and place.creates,
            "prompts": [_prompt(draft) for draft in drafted.accepted],
            "refused": [
                {
                    "title": refused.title,
                    "facet": refused.facet.value,
                    "gate": refused.gate.value,
                    "reason": refused.reason,
                }
                for refused in drafted.refused
            ],
            "problem": drafted.problem or None,
        }


def _prompt(draft: Draft) -> dict[str, Any]:
    return {
        "title": draft.title,
        "facet": draft.facet.value,
        "messages": [{"role": m.role, "content": m.content} for m in draft.messages],
        "compliant": draft.compliant,
        "violating": draft.violating,
        "fault": draft.fault,
    }
