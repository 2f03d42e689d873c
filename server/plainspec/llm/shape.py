"""How a request is put to one endpoint: what lesser servers do not know is said another way.

The ladder: ``json_schema``; ``json_object`` with the schema in the prompt; plain text with the
schema in the prompt. An answer is checked in any case. Beside it, what a server may refuse: the
role ``developer`` (then ``system``, then the user's own text), ``max_completion_tokens`` (then
``max_tokens``, and the other way round), ``stream_options``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import msgspec

from plainspec.llm.asking import Request
from plainspec.llm.endpoint import Address
from plainspec.llm.exchange import Fault, FaultKind
from plainspec.llm.schemas import answer_schema

#: Statuses with which servers refuse what they do not know; template engines fail with 500.
_REFUSALS = frozenset({400, 404, 415, 422, 500, 501})


class Rung(IntEnum):
    """How the answer's form is asked for, the surest way first."""

    SCHEMA = 0
    OBJECT = 1
    TEXT = 2


class Instructions(IntEnum):
    """Where our instructions stand."""

    DEVELOPER = 0
    SYSTEM = 1
    USER = 2


@dataclass(frozen=True)
class Shape:
    """What an endpoint takes for a model, as far as is known."""

    rung: Rung = Rung.SCHEMA
    instructions: Instructions = Instructions.SYSTEM
    limit: str = "max_tokens"
    other_limit: str = "max_completion_tokens"
    counts: bool = True

    def lower(self) -> Shape | None:
        """The next rung down; None where this is the last."""
        if self.rung is Rung.TEXT:
            return None
        return replace(self, rung=Rung(self.rung + 1))

    def body(self, request: Request[Any], model: str, most_tokens: int) -> dict[str, Any]:
        """The Chat Completions request for *request*, without ``stream``."""
        schema = answer_schema(request.answer)
        system = request.system
        if self.rung is not Rung.SCHEMA:
            system = (
                f"{system}\n\nAnswer with one JSON object and nothing else, no Markdown around it. "
                f"It is valid for this JSON Schema:\n{json.dumps(schema, ensure_ascii=False)}"
            )
        messages = [{"role": "user", "content": request.user}]
        if self.instructions is Instructions.USER:
            messages[0]["content"] = f"{system}\n\n{request.user}"
        else:
            role = self.instructions.name.lower()
            messages.insert(0, {"role": role, "content": system})
        made: dict[str, Any] = {"model": model, "messages": messages, self.limit: most_tokens}
        if self.counts:
            made["stream_options"] = {"include_usage": True}
        if self.rung is Rung.SCHEMA:
            named = {"name": request.schema_name, "schema": schema, "strict": True}
            made["response_format"] = {"type": "json_schema", "json_schema": named}
        elif self.rung is Rung.OBJECT:
            made["response_format"] = {"type": "json_object"}
        return made


def first_shape(address: Address) -> Shape:
    """What is tried first at *address*.

    Elsewhere than at OpenAI, chat templates may drop a role that they do not
    know without a word, our instructions with it: ``system`` all know.
    """
    if address.is_openai:
        return Shape(
            instructions=Instructions.DEVELOPER,
            limit="max_completion_tokens",
            other_limit="max_tokens",
        )
    return Shape()


def adapted(shape: Shape, fault: Fault) -> Shape | None:
    """The shape to try after *fault*; None where *fault* is not about the request's shape."""
    if fault.kind is not FaultKind.STATUS or fault.status not in _REFUSALS:
        return None
    said = f"{fault.said} {fault.code}".casefold()
    if shape.counts and ("stream_options" in said or "include_usage" in said):
        return replace(shape, counts=False)
    if shape.limit in said and shape.other_limit:
        # Once: a server that wants neither would have us turn in circles.
        return replace(shape, limit=shape.other_limit, other_limit="")
    words = ("response_format", "json_schema", "json_object", "schema", "grammar", "structured")
    if shape.rung is not Rung.TEXT and any(word in said for word in words):
        return shape.lower()
    roles = ("role", "developer", "system message", "system prompt")
    if shape.instructions is not Instructions.USER and any(word in said for word in roles):
        return replace(shape, instructions=Instructions(shape.instructions + 1))
    return None


_THINKING = "<think>"


def answer_text(text: str) -> str:
    """The JSON object in *text*: models put fences and remarks around it although asked not to."""
    if text.lstrip().startswith(_THINKING):  # aloud, which some servers leave in
        text = text.partition("</think>")[2]
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def tokens(text: str) -> int:
    """About how many tokens *text* has: three bytes each, which rarely is too few."""
    return len(text.encode("utf-8", "replace")) // 3 + 1


def request_tokens(request: Request[Any]) -> int:
    """About how many tokens *request* sends, its schema included."""
    schema = msgspec.json.encode(answer_schema(request.answer))
    return tokens(request.system) + tokens(request.user) + len(schema) // 3 + 20
