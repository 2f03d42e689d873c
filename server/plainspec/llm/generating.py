"""From clauses that want prompts to an edit: what the command line and the editor share.

Pure but for the asker: :func:`prepare` before the user is asked, then
:func:`plainspec.llm.drafting.draft_all`, then :func:`finish`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from plainspec.features.edits import WorkspaceEdit
from plainspec.index.facts import clause_fact_key
from plainspec.index.snapshot import Snapshot
from plainspec.llm.consent import Plan
from plainspec.llm.drafting import CALLS_PER_CLAUSE, Drafted, Outcome, draft_request
from plainspec.llm.facets import Facet
from plainspec.llm.gates import Gate
from plainspec.llm.gathering import Material, asked_texts, gather
from plainspec.llm.models import planned
from plainspec.llm.writing import Written, place_for, write_all
from plainspec.model import Clause, clause_key
from plainspec.syntax.nodes import Node

#: So many IDs are named in a message.
_NAMED = 4


class Chosen(Node, frozen=True):
    """A clause that prompts are wanted for, and where it stands."""

    path: str
    section: int
    clause: Clause


class Job(Node, frozen=True):
    """What is to be drafted for one workspace folder ``root``.

    ``blocked`` are the clauses whose prompts could not be written anywhere;
    the model is not asked about them.
    """

    root: str
    materials: tuple[Material, ...]
    blocked: tuple[Written, ...] = ()

    @property
    def plan(self) -> Plan:
        """What the user is asked to consent to."""
        requests = [draft_request(material) for material in self.materials]
        ids = named(material.id for material in self.materials)
        return planned(f"draft challenge prompts for {ids}", self.root, requests, CALLS_PER_CLAUSE)


class Finished(Node, frozen=True):
    """What came of a job: the edit that is proposed, and what is to be told."""

    edit: WorkspaceEdit
    drafted: tuple[Drafted, ...]
    written: tuple[Written, ...]
    left: tuple[str, ...]
    problem: str

    @property
    def prompts(self) -> int:
        """How many prompts the edit holds."""
        sure = {each.id for each in self.written if not each.problem}
        return sum(len(d.accepted) for d in self.drafted if d.material.id in sure)

    @property
    def gates(self) -> Counter[Gate]:
        """How many drafts each gate kept back."""
        return sum((each.gates for each in self.drafted), Counter())

    @property
    def complete(self) -> bool:
        """Whether each clause got prompts, or lacks none."""
        return (
            not self.left
            and not any(written.problem for written in self.written)
            and not any(drafted.problem for drafted in self.drafted)
            and all(each.accepted or lacks_nothing(each) for each in self.drafted)
        )


def lacks_nothing(result: Drafted) -> bool:
    """Whether the model saw nothing missing beside the prompts that the clause has."""
    return bool(result.material.prompts) and not (
        result.accepted or result.refused or result.problem
    )


def named(ids: Iterable[str]) -> str:
    """*ids* in a message: the first few of them, and how many more."""
    shown = list(ids)
    more = f" and {len(shown) - _NAMED} more" if len(shown) > _NAMED else ""
    return ", ".join(shown[:_NAMED]) + more


def find(snapshot: Snapshot, ids: Iterable[str], path: str = "") -> tuple[list[Chosen], list[str]]:
    """The clauses called *ids*, and those of *ids* that no clause bears.

    With a *path* only its clauses count. An ID may be written as in the text: ``[^sy73]``.
    """
    found: dict[tuple[str, str], Chosen] = {}
    unknown = []
    for id_ in dict.fromkeys(ids):
        key = clause_key(id_.strip().removeprefix("[^").removesuffix("]"))
        places = [f for f in snapshot.lookup(clause_fact_key(key)) if path in ("", f.path)]
        for place in places:
            chosen = Chosen(place.path, place.section, place.value.clause)
            found.setdefault((place.path, key), chosen)
        if not places:
            unknown.append(id_)
    return list(found.values()), unknown


def prepare(
    snapshot: Snapshot,
    wanted: Iterable[Chosen],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Job]:
    """A job for each workspace folder that holds some of the clauses *wanted*, in their order."""
    materials: dict[str, list[Material]] = {}
    blocked: dict[str, list[Written]] = {}
    asked: dict[str, frozenset[str]] = {}
    for each in wanted:
        if cancelled():
            break
        root = snapshot.root(each.path)
        document = snapshot.document(each.path)
        place = place_for(snapshot, each.path, each.section, each.clause)
        if document is None or isinstance(place, str):
            why = place if isinstance(place, str) else "its document has gone"
            blocked.setdefault(root, []).append(Written(each.clause.id, problem=why))
            continue
        if each.path not in asked:
            asked[each.path] = asked_texts(snapshot, document)
        found = gather(snapshot, each.path, each.section, each.clause, asked[each.path])
        if found is not None:
            materials.setdefault(root, []).append(found)
    roots = dict.fromkeys([*materials, *blocked])
    return [
        Job(root, tuple(materials.get(root, ())), tuple(blocked.get(root, ()))) for root in roots
    ]


def finish(snapshot: Snapshot, job: Job, outcome: Outcome) -> Finished:
    """The edit that *outcome* leads to, in the documents as they are now."""
    edit, written = write_all(snapshot, outcome.drafted)
    problem = outcome.problem.message if outcome.problem is not None else ""
    return Finished(edit, outcome.drafted, (*job.blocked, *written), outcome.left, problem)


# -- telling --------------------------------------------------------------------------


def summary(finished: Finished) -> str:
    """One or two sentences: how many prompts, for how many clauses, and what was kept back."""
    clauses = [d.material.id for d in finished.drafted if d.accepted]
    if finished.prompts:
        said = f"{_count(finished.prompts, 'prompt')} drafted for {named(clauses)}."
    else:
        said = "No prompt was drafted."
    if kept := sum(finished.gates.values()):
        counts = ", ".join(
            f"{gate.value} {n}" for gate, n in sorted(finished.gates.items(), key=_by)
        )
        said += f" {_count(kept, 'draft')} kept back ({counts})."
    if finished.problem:
        left = f" Not drafted for: {named(finished.left)}." if finished.left else ""
        said += f" {finished.problem}{left}"
    return said


def _by(entry: tuple[Gate, int]) -> int:
    return list(Gate).index(entry[0])


def details(finished: Finished) -> list[tuple[str, list[str]]]:
    """For each clause its ID and a line on every draft: taken over, or kept back and why."""
    found: dict[str, list[str]] = {}
    for drafted in finished.drafted:
        lines = found.setdefault(drafted.material.id, [])
        lines += (f"+ {draft.facet.value}: {draft.title}" for draft in drafted.accepted)
        lines += (
            f"- {kept.facet.value}: {kept.title}: kept back by “{kept.gate.value}”, as {kept.reason}"
            for kept in drafted.refused
        )
        if drafted.problem:
            lines.append(f"! {drafted.problem}")
        elif lacks_nothing(drafted):
            lines.append("= no facet is missing")
        elif not (drafted.accepted or drafted.refused):
            lines.append("! the model proposed no prompt")
    for written in finished.written:
        if written.problem:
            found.setdefault(written.id, []).append(f"! {written.problem}")
    for id_ in finished.left:
        found.setdefault(id_, []).append("! not drafted for")
    return list(found.items())


def facets_of(drafted: Drafted) -> tuple[Facet, ...]:
    """The facets of the accepted drafts."""
    return tuple(draft.facet for draft in drafted.accepted)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
