"""A model that answers as a script says: for each task, by its schema's name, what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.support.llm.server import Exchange, Received, Server

#: An answer, or what makes it from the request.
Answer = Mapping[str, Any] | str | Callable[[Received], Any]


class ScriptedModel(Server):
    """An OpenAI-compatible server with canned answers.

    *answers* maps a schema's name (the task with ``_`` for ``-``) to what is
    answered: an object, a text, a function of the request, or a list of these
    for one request after the other, the last for all that follow. ``*``
    stands for all tasks that are not named.
    """

    def __init__(self, answers: Mapping[str, Answer | list[Answer]]) -> None:
        super().__init__(self._answer)
        self._answers = {
            name: list(answer) if isinstance(answer, list) else [answer]
            for name, answer in answers.items()
        }

    def asked(self, name: str) -> list[Received]:
        """The requests of the task *name*, its schema's name."""
        return [received for received in self.received if received.schema_name == name]

    async def _answer(self, exchange: Exchange) -> None:
        received = exchange.received
        if received.method != "POST" or not received.path.endswith("/chat/completions"):
            await exchange.error(404, f"there is nothing at {received.path}")
            return
        waiting = self._answers.get(received.schema_name) or self._answers.get("*")
        if waiting is None:
            await exchange.error(400, f"no answer is scripted for {received.schema_name!r}")
            return
        answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        value = answer(received) if callable(answer) else answer
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        sent = sum(len(message["content"]) for message in received.json["messages"])
        usage = {
            "prompt_tokens": sent // 4,
            "completion_tokens": len(text) // 4,
            "total_tokens": (sent + len(text)) // 4,
        }
        await exchange.stream(text, usage=usage)
