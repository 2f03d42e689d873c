"""The contract between tasks and whoever asks a language model for them.

A task (drafting challenge prompts, clarifying, judging) builds a
:class:`Request` and gives it to an :class:`Asker`. The answer comes back as a
value of the type that the request names, already checked. Tasks know neither
endpoint nor key nor consent; tests give them an asker of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import msgspec

Answer = TypeVar("Answer", bound=msgspec.Struct)

_TASK = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")


@dataclass(frozen=True)
class Request(Generic[Answer]):
    """One question to a language model.

    ``task`` names what is asked for in kebab-case, such as ``draft-prompts``;
    the endpoint sees it as the schema's name. ``version`` is raised whenever
    ``system`` or ``user`` are worded anew: recorded answers to other wordings
    are stale. ``system`` holds our instructions; what authors wrote stands in
    ``user`` only, wrapped by :class:`plainspec.llm.quoting.Quoter`.
    ``answer`` is the type of the answer, see
    :func:`plainspec.llm.schemas.answer_schema` for what it may hold.
    ``max_output_tokens`` bounds the answer's length and what it can cost.
    """

    task: str
    version: int
    system: str
    user: str
    answer: type[Answer]
    max_output_tokens: int = 4096

    def __post_init__(self) -> None:
        if not _TASK.match(self.task) or len(self.task) > 64:
            raise ValueError(f"a task's name is kebab-case of at most 64 characters: {self.task!r}")
        if self.max_output_tokens < 1:
            raise ValueError("an answer needs at least one token")

    @property
    def schema_name(self) -> str:
        """The name that the endpoint sees: letters, digits and ``_`` only."""
        return self.task.replace("-", "_")


class Asker(Protocol):
    """Whoever can put a request to a language model."""

    async def ask(self, request: Request[Answer]) -> Answer:
        """The model's answer to *request*, of the type ``request.answer``.

        Raises :class:`plainspec.llm.problems.LlmProblem` where there is none,
        and nothing else but cancellation, which reaches the server.
        """
        ...
