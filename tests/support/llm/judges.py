"""A model that judges pairs of clauses: it knows the contradictions that a test plants."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tests.support.llm.scripted import Answer
from tests.support.llm.server import Received

_CLAUSE = re.compile(r"<<<BEGIN clause \w+>>>\n(.*?)\n<<<END", re.DOTALL)
_OTHER = re.compile(r"<<<BEGIN other clause (\d+) \w+>>>\n(.*?)\n<<<END", re.DOTALL)


class Planted(NamedTuple):
    """A contradiction: words of one clause, words of the other, and a case."""

    one: str
    other: str
    case: str
    sure: int = 85
    rationale: str = "Both apply to the same caller, and one forbids what the other demands."


class JudgeModel:
    """Its answers: of what is *planted* it says that it contradicts, all else is compatible.

    ``agrees`` is what it says the second time it looks; ``changes`` go over its verdicts.
    """

    def __init__(
        self,
        planted: Sequence[Planted],
        *,
        agrees: bool = True,
        changes: Mapping[str, Any] | None = None,
    ) -> None:
        self._planted = planted
        self._agrees = agrees
        self._changes = dict(changes or {})

    def answers(self) -> dict[str, Answer | list[Answer]]:
        """What :class:`tests.support.llm.scripted.ScriptedModel` takes."""
        return {"judge_conflicts": self._judge, "check_conflict": self._second}

    def _judge(self, received: Received) -> dict[str, Any]:
        text = received.text("user")
        return {"verdicts": verdicts(text, self._planted, self._changes)}

    def _second(self, _received: Received) -> dict[str, Any]:
        rationale = "The one demands it, the other forbids it."
        return {"rationale": rationale, "both_can_be_obeyed": not self._agrees, "how": ""}


def verdicts(
    text: str, planted: Sequence[Planted], changes: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """What the model says of each pair in the question *text*."""
    found = _CLAUSE.search(text)
    assert found is not None
    return [
        _verdict(int(number), found[1], other, planted, changes)
        for number, other in _OTHER.findall(text)
    ]


def _verdict(
    number: int, clause: str, other: str, planted: Sequence[Planted], changes: Mapping[str, Any]
) -> dict[str, Any]:
    for each in planted:
        for mine, theirs in ((each.one, each.other), (each.other, each.one)):
            if mine in clause and theirs in other:
                return {
                    "other": number,
                    "rationale": each.rationale,
                    "relation": "contradicts",
                    "quote_clause": mine,
                    "quote_other": theirs,
                    "case": each.case,
                    "sure": each.sure,
                    **changes,
                }
    return {
        "other": number,
        "rationale": "They are about different things.",
        "relation": "compatible",
        "quote_clause": "",
        "quote_other": "",
        "case": "",
        "sure": 95,
    }
