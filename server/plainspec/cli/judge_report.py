"""What ``plainspec judge`` prints: for people, or as JSON."""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import Any, NamedTuple

from plainspec.analysis.report import LocatedFinding
from plainspec.cli import output
from plainspec.cli.printable import printable
from plainspec.cli.result import CheckResult
from plainspec.features.opinions import Opinion
from plainspec.features.quoting import cut
from plainspec.index.judgements import LOCK_NAME, Entry
from plainspec.index.snapshot import Snapshot
from plainspec.llm.consent import Plan
from plainspec.llm.judging import Outcome
from plainspec.llm.pairs import NearClause, Question
from plainspec.llm.recorded import VERSIONS, State
from plainspec.model.judgement import Judgement, Relation, Task
from plainspec.text.span import Position, Range

_EXCERPT = 90
#: Entries of one sort that are listed for people.
_LISTED = 20


class ShownOpinion(NamedTuple):
    """An opinion that is shown, and one of the findings that tell it."""

    opinion: Opinion
    finding: LocatedFinding


class Report:
    """What a run has to tell, folder by folder."""

    def __init__(self, snapshot: Snapshot, form: str) -> None:
        self._snapshot = snapshot
        self._text = form == "text"
        start = os.getcwd().replace(os.sep, "/")  # noqa: PTH109 - paths are strings here
        roots = [configuration.root for configuration in snapshot.configurations]
        root = os.path.commonpath(roots).replace(os.sep, "/") if roots else start
        self._result = CheckResult(root, start=start)
        self._lines: list[str] = []
        self._folders: list[dict[str, Any]] = []
        #: The opinions that were dismissed.
        self.dismissed: list[ShownOpinion] = []

    def print(self) -> None:
        """Write all of it to standard output."""
        if not self._text:
            content = {
                "version": 1,
                "root": self._result.root,
                "folders": self._folders,
                "dismissed": [self._opinion(shown) for shown in self.dismissed],
            }
            output.write(json.dumps(content, ensure_ascii=False, indent=2) + "\n", utf8=True)
            return
        for shown in self.dismissed:
            self._lines.append(f"Dismissed {shown.opinion.id}; {LOCK_NAME} says why.")
        output.write("".join(f"{printable(line)}\n" for line in self._lines))

    # -- what there is -------------------------------------------------------------------

    def state(self, state: State, opinions: list[ShownOpinion], *, check: bool) -> None:
        """What is recorded, and what of it is missing or stale."""
        self._folders.append(
            {
                **self._head(state),
                **self._gaps(state),
                "opinions": [self._opinion(shown) for shown in opinions],
            }
        )
        if not check:
            for shown in opinions:
                self._lines += self._told(shown)
        name = self._lock(state)
        if state.is_current:
            self._lines.append(f"{name}: {self._count(state)}; none is missing, none is stale.")
            return
        self._lines += self._listed(
            [self._missing(question) for question in state.missing], "clauses"
        )
        self._lines += self._listed(
            [f"{name}: stale: {_about(entry)}: {_why(entry)}" for entry in state.stale_judgements],
            "judgements",
        )
        self._lines += self._listed(
            [f"{name}: moved: {_about(entry)}" for entry in state.moved], "judgements"
        )
        self._lines.append(
            f"{name}: {self._count(state)}; {_pairs(state.pairs)} not judged yet, "
            f"{len(state.stale_judgements)} stale, {len(state.moved)} moved. "
            "Run `plainspec judge --update`."
        )

    def _told(self, shown: ShownOpinion) -> list[str]:
        finding, start = shown.finding, shown.finding.range.start
        place = f"{self._result.shown(finding.path)}:{start.line + 1}:{start.column + 1}"
        dismissed = f" (dismissed: {finding.suppressed})" if finding.suppressed is not None else ""
        return [f"{shown.opinion.id}  {place}: {finding.rule}{dismissed}", f"  {finding.message}"]

    def _missing(self, question: Question) -> str:
        clause = question.clause
        others = len(question.others)
        return (
            f"{self._place(clause)}: not judged with {others} other clause"
            f"{'' if others == 1 else 's'} yet: “{cut(clause.shown, _EXCERPT)}”"
        )

    @staticmethod
    def _listed(lines: list[str], noun: str) -> list[str]:
        if len(lines) <= _LISTED:
            return lines
        return [*lines[:_LISTED], f"… and so it is with {len(lines) - _LISTED} more {noun}."]

    # -- what was done -------------------------------------------------------------------

    def planned(self, state: State, plan: Plan) -> None:
        """What an update would ask; nothing is sent."""
        self._folders.append(
            {
                **self._head(state),
                **self._gaps(state),
                "plan": {
                    "calls": plan.calls,
                    "input": plan.input_tokens,
                    "output": plan.output_tokens,
                },
            }
        )
        self._lines += self._listed(
            [self._missing(question) for question in state.missing], "clauses"
        )
        self._lines.append(
            f"{self._lock(state)}: an update would have {_pairs(state.pairs)} judged with about "
            f"{plan.calls} calls and {plan.tokens:,} tokens, and drop "
            f"{len(state.stale_judgements)} stale. Nothing was sent."
        )

    def updated(self, state: State, outcome: Outcome) -> None:
        """What a model said."""
        made = outcome.judgements
        relations = Counter(each.relation.value for each in made if each.relation is not None)
        doubts = Counter(why for judged in outcome.judged for why in judged.unconfirmed)
        problems = Counter(judged.problem for judged in outcome.judged if judged.problem)
        unanswered = sum(judged.unanswered for judged in outcome.judged)
        problem = outcome.problem.message if outcome.problem is not None else ""
        self._folders.append(
            {
                **self._head(state),
                "judged": dict(sorted(relations.items())),
                "unconfirmed": dict(sorted(doubts.items())),
                "unanswered": unanswered,
                "problems": dict(sorted(problems.items())),
                "dropped": len(state.stale_judgements),
                "moved": len(state.moved),
                "left": outcome.left,
                "problem": problem or None,
            }
        )
        for each in made:
            if each.relation is Relation.CONTRADICTS:
                self._lines += _contradiction(each)
        words = ", ".join(f"{number} {name}" for name, number in sorted(relations.items()))
        self._lines.append(
            f"{self._lock(state)}: {_pairs(len(made))} judged{f' ({words})' if words else ''}, "
            f"{len(state.stale_judgements)} stale dropped."
        )
        self._lines += (
            f"  not confirmed, as {why} ({number})" for why, number in sorted(doubts.items())
        )
        self._lines += (f"  {said} ({number})" for said, number in sorted(problems.items()))
        if unanswered:
            self._lines.append(f"  {_pairs(unanswered)} left without an answer; run it again")
        if outcome.left:
            self._lines.append(f"  {outcome.left} questions were not asked: {problem}")

    def pruned(self, state: State, count: int) -> None:
        """What was dropped."""
        self._folders.append({**self._head(state), "dropped": count, "moved": len(state.moved)})
        self._lines.append(f"{self._lock(state)}: {count} stale dropped.")

    # -- parts ---------------------------------------------------------------------------

    def _lock(self, state: State) -> str:
        return self._result.shown(f"{state.root.rstrip('/')}/{LOCK_NAME}")

    @staticmethod
    def _count(state: State) -> str:
        number = len(state.lock.judgements)
        return f"{number} judgement{'' if number == 1 else 's'}"

    def _place(self, clause: NearClause) -> str:
        start = self._range(clause).start
        return f"{self._result.shown(clause.path)}:{start.line + 1}"

    def _range(self, clause: NearClause) -> Range:
        return self._snapshot.range(clause.path, clause.section, clause.span)

    def _head(self, state: State) -> dict[str, Any]:
        return {
            "lock": self._result.path(f"{state.root.rstrip('/')}/{LOCK_NAME}"),
            "judgements": len(state.lock.judgements),
            "dismissals": len(state.lock.dismissals),
            "unreadable": len(state.lock.problems),
        }

    def _gaps(self, state: State) -> dict[str, Any]:
        return {
            "missing": [
                {
                    **self._clause(question.clause),
                    "others": [self._clause(other) for other in question.others],
                }
                for question in state.missing
            ],
            "stale": [
                {
                    "task": entry.task.value,
                    "clauses": list(entry.clauses),
                    "reason": _why(entry),
                    "dismissal": not isinstance(entry, Judgement),
                    "places": [
                        {"path": p.path, "anchor": p.anchor, "text": p.text} for p in entry.places
                    ],
                }
                for entry in state.stale
            ],
            "moved": len(state.moved),
        }

    def _clause(self, clause: NearClause) -> dict[str, Any]:
        return {
            "path": self._result.path(clause.path),
            **_places(self._range(clause)),
            "hash": clause.hash,
            "text": clause.shown,
        }

    def _opinion(self, shown: ShownOpinion) -> dict[str, Any]:
        judgement, finding = shown.opinion.judgement, shown.finding
        return {
            "id": shown.opinion.id,
            "task": judgement.task.value,
            "model": judgement.model,
            "date": judgement.date,
            "path": self._result.path(finding.path),
            **_places(finding.range),
            "message": finding.message,
            "related": [
                {
                    "path": self._result.path(related.location.path),
                    **_places(related.location.range),
                }
                for related in finding.related
            ],
            "dismissed": finding.suppressed,
        }


def _contradiction(judgement: Judgement) -> list[str]:
    one, other = judgement.places
    return [
        f"{one.path}: “{cut(one.quote, _EXCERPT)}” and",
        f"{other.path}: “{cut(other.quote, _EXCERPT)}” cannot both be obeyed in this case:",
        f"  {judgement.scenario} ({judgement.model}, {judgement.confidence} % sure)",
    ]


def _about(entry: Entry) -> str:
    if not entry.places:
        return f"the clauses {' and '.join(entry.clauses)}"
    return " and ".join(f"“{cut(p.text, _EXCERPT)}” ({p.path})" for p in entry.places)


def _why(entry: Entry) -> str:
    if isinstance(entry, Judgement) and entry.version != VERSIONS[entry.task]:
        return "the question is worded otherwise by now"
    return "a clause has changed" if entry.task is Task.AMBIGUITY else "one of them has changed"


def _pairs(number: int) -> str:
    return f"{number} pair{'' if number == 1 else 's'} of clauses"


def _places(place: Range) -> dict[str, Any]:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line + 1, "column": position.column + 1}
