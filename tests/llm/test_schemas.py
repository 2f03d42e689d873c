"""Types of answers as schemas that every endpoint constrains answers to."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal

import jsonschema
import msgspec
import pytest

from plainspec.llm.asking import Request
from plainspec.llm.schemas import answer_schema


class Facet(str, Enum):
    EDGE = "edge"
    LANGUAGE = "language"


class Message(msgspec.Struct):
    role: Literal["user", "assistant"]
    text: Annotated[str, msgspec.Meta(max_length=40)]


class Draft(msgspec.Struct):
    title: str
    facet: Facet
    messages: Annotated[list[Message], msgspec.Meta(min_length=1)]
    note: str | None = None
    confidence: Annotated[int, msgspec.Meta(ge=0, le=100)] = 0


class Tree(msgspec.Struct):
    name: str
    below: list[Tree]


class Free(msgspec.Struct):
    values: dict[str, int]


class Anything(msgspec.Struct):
    value: Any


def test_all_objects_are_closed_and_all_properties_required() -> None:
    schema = answer_schema(Draft)
    assert schema["type"] == "object"
    assert schema["required"] == ["title", "facet", "messages", "note", "confidence"]
    assert schema["additionalProperties"] is False
    message = schema["$defs"]["Message"]
    assert message["required"] == ["role", "text"]
    assert message["additionalProperties"] is False
    assert message["properties"]["text"] == {"type": "string"}
    assert schema["properties"]["messages"]["minItems"] == 1
    assert "default" not in str(schema)


def test_what_the_schema_allows_msgspec_reads() -> None:
    answer = {
        "title": "Döner 𝒮",
        "facet": "edge",
        "messages": [{"role": "user", "text": "Hi"}],
        "note": None,
        "confidence": 7,
    }
    jsonschema.Draft202012Validator.check_schema(answer_schema(Draft))
    jsonschema.validate(answer, answer_schema(Draft))
    assert msgspec.convert(answer, Draft).messages[0].role == "user"


def test_a_type_that_holds_itself_refers_to_itself() -> None:
    schema = answer_schema(Tree)
    jsonschema.validate({"name": "a", "below": [{"name": "b", "below": []}]}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"name": "a", "below": [{"name": "b"}]}, schema)


@pytest.mark.parametrize("answer", [Free, Anything])
def test_what_strict_mode_cannot_say_is_refused_when_the_task_is_written(
    answer: type[msgspec.Struct],
) -> None:
    with pytest.raises(TypeError, match=answer.__name__):
        answer_schema(answer)


@pytest.mark.parametrize("task", ["", "Draft", "draft_prompts", "draft-", "d" * 65, "a b"])
def test_a_task_has_a_name_that_every_endpoint_takes(task: str) -> None:
    with pytest.raises(ValueError, match="kebab"):
        Request(task, 1, "", "", Draft)


def test_the_schema_has_the_tasks_name() -> None:
    assert Request("draft-prompts", 1, "", "", Draft).schema_name == "draft_prompts"
