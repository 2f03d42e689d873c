"""``plainspec clarify --llm``: have a language model look for open questions first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from plainspec.analysis.report import LocatedFinding
from plainspec.cli import output
from plainspec.cli.errors import UsageError, did_you_mean
from plainspec.cli.models import Counting, ask_model
from plainspec.index.snapshot import Snapshot
from plainspec.llm.clarifying import Result, Subject, clarify_all, plan_for, subjects_named
from plainspec.llm.consulting import by_root, details, record, summary
from plainspec.llm.models import Run
from plainspec.llm.problems import LlmProblem

#: The rule that tells of what is recorded.
RULE = "judged-ambiguity"


class Consulted:
    """The clauses that a model was asked about, and whether all was answered."""

    def __init__(self, snapshot: Snapshot, paths: Iterable[str], names: Iterable[str]) -> None:
        """Raises UsageError where one of *names* means nothing in the documents *paths*."""
        wanted = list(names)
        self._subjects, unknown = subjects_named(snapshot, paths, wanted)
        if unknown:
            known = sorted(key[1] for key in snapshot.keys("clause"))
            hint = did_you_mean(unknown[0].casefold(), known)
            raise UsageError(f"there is no clause or section {unknown[0]!r} here.{hint}")
        self._all = not wanted
        self._clauses = {(subject.path, subject.key) for subject in self._subjects}
        self._sections = {
            (s.path, s.headings[-1] if s.headings else "") for s in self._subjects if not s.key
        }
        self.roots: list[str] = []
        self.complete = True

    def ask(self, snapshot: Snapshot, *, yes: bool) -> int:
        """Ask, record the answers, and say so; the exit code where nothing could be asked, else 0."""
        for root, wanted in by_root(snapshot, self._subjects).items():
            try:
                result, model = _ask(root, wanted, yes=yes)
            except LlmProblem as problem:
                output.tell(f"plainspec: {problem.message}")
                return 2
            recorded = record(snapshot, root, result, model, date.today().isoformat())
            if result.problem is not None and not result.clarified:
                output.tell(f"plainspec: {result.problem.message}")
                return 2
            self.roots.append(root)
            self.complete = self.complete and recorded.complete
            for line in (*details(recorded), summary(recorded)):
                output.tell(f"plainspec: note: {line}")
        return 0

    def concerns(self, snapshot: Snapshot, finding: LocatedFinding) -> bool:
        """Whether *finding* is about something that was asked about."""
        if self._all:
            return True
        document = snapshot.document(finding.path)
        if document is None or not 0 <= finding.section < len(document.sections):
            return False
        section = document.sections[finding.section]
        return (finding.path, section.title) in self._sections or any(
            (finding.path, clause.key) in self._clauses
            and any(span.overlaps(finding.finding.span) for span in clause.text_spans)
            for clause in section.clauses
        )


def _ask(root: str, wanted: list[Subject], *, yes: bool) -> tuple[Result, str]:
    progress = Counting("Asking")

    async def work(asker: Run) -> tuple[Result, str]:
        return await clarify_all(asker, wanted, progress.show), asker.model

    return ask_model(plan_for(root, wanted), work, yes=yes)
