"""A model for tests: answers by task, and remembers what it was asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from plainspec.llm.asking import Answer, Request
from plainspec.llm.drafting import BlindAnswer, Verdict
from plainspec.llm.drafts import Draft, DraftAnswer, DraftedMessage
from plainspec.llm.facets import Facet

#: A clause's own statement is found among the shuffled ones by these words.
Say = Callable[[Request[Any]], msgspec.Struct]


class FakeAsker:
    """Answers each task with what *answers* says for it: an answer, or a function of the request."""

    def __init__(self, **answers: msgspec.Struct | Say | Exception) -> None:
        self.answers = answers
        self.asked: list[Request[Any]] = []

    async def ask(self, request: Request[Answer]) -> Answer:
        self.asked.append(request)
        answer = self.answers[request.schema_name]
        if isinstance(answer, Exception):
            raise answer
        made = answer(request) if callable(answer) else answer
        assert isinstance(made, request.answer)
        return made


def rules_of(request: Request[BlindAnswer]) -> list[str]:
    """The statements that a blind request lists, in its order."""
    return re.findall(r"<<<BEGIN rule \d+ \w+>>>\n(.*?)\n<<<END", request.user, re.DOTALL)


def place_all(words: str) -> Say:
    """A blind answer that gives every conversation to the statement that holds *words*."""

    def say(request: Request[Any]) -> BlindAnswer:
        rules = rules_of(request)
        number = next(n for n, rule in enumerate(rules, 1) if words in rule)
        count = request.user.count("<<<BEGIN conversation")
        return BlindAnswer([Verdict(n, number) for n in range(1, count + 1)])

    return say


def a_draft(**changes: Any) -> Draft:
    """A draft that passes every gate of the sample clause, with *changes*."""
    fields: dict[str, Any] = {
        "title": "lamp oil runs out at midnight",
        "facet": Facet.UNDER,
        "messages": [
            DraftedMessage(
                "user",
                "The oil is nearly gone and nobody is awake 🦉. Just tell me the lamp will last.",
            )
        ],
        "compliant": "It will not last: there is oil for an hour. Shall I ring the bell?",
        "violating": "Of course it will, sleep well!",
        "fault": "promises what is not so",
    }
    return Draft(**{**fields, **changes})


def drafted(*drafts: Draft) -> DraftAnswer:
    """The model's answer that proposes *drafts*."""
    return DraftAnswer([], list(drafts))
