"""Chat Completions requests checked against the fields that the ``openai`` package publishes."""

from __future__ import annotations

from functools import cache
from typing import Any

from typing_extensions import get_type_hints


@cache
def _fields() -> dict[str, Any]:
    from openai.types.chat.completion_create_params import CompletionCreateParamsStreaming

    return get_type_hints(CompletionCreateParamsStreaming)


def violations(body: dict[str, Any]) -> list[str]:
    """What in the request *body* is not as published; empty where all is well."""
    from openai.types.chat import ChatCompletionMessageParam
    from pydantic import TypeAdapter, ValidationError

    hints = _fields()
    found = [f"unknown field {name!r}" for name in body if name not in hints]
    found += [f"missing field {name!r}" for name in ("model", "messages") if name not in body]
    for name, value in body.items():
        if name not in hints:
            continue
        # Messages are an Iterable there, which pydantic would not look into.
        kind = list[ChatCompletionMessageParam] if name == "messages" else hints[name]
        try:
            TypeAdapter(kind).validate_python(value, strict=False)
        except ValidationError as error:
            found.append(f"{name}: {error}")
    form = body.get("response_format") or {}
    if form.get("type") == "json_schema":
        found += _strict(form["json_schema"]["schema"], "schema")
    return found


def _strict(node: Any, where: str) -> list[str]:
    """What strict mode refuses in a schema: open objects and optional properties."""
    if isinstance(node, list):
        return [
            wrong
            for index, entry in enumerate(node)
            for wrong in _strict(entry, f"{where}[{index}]")
        ]
    if not isinstance(node, dict):
        return []
    found = []
    if node.get("type") == "object":
        if node.get("additionalProperties") is not False:
            found.append(f"{where} is an open object")
        if sorted(node.get("required", ())) != sorted(node.get("properties", ())):
            found.append(f"{where} has optional properties")
    for key, value in node.items():
        found += _strict(value, f"{where}.{key}")
    return found
