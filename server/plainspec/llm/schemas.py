"""Types of answers as JSON Schema, in the part of it that all endpoints constrain answers to.

OpenAI's strict mode knows a subset of JSON Schema: every object closed, every
property required, an object at the top
(https://platform.openai.com/docs/guides/structured-outputs#supported-schemas).
What lies outside is left out here where a local check makes up for it, such as
the length of a text, and is a :class:`TypeError` where it cannot be said at all.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import msgspec

_REFERENCE = "#/$defs/{name}"

#: Keywords that do not constrain, or that strict mode refuses; msgspec checks them locally.
_LEFT_OUT = frozenset(
    {
        "default",
        "discriminator",
        "examples",
        "format",
        "maxLength",
        "minLength",
        "pattern",
        "propertyNames",
        "title",
        "uniqueItems",
    }
)


@lru_cache(maxsize=64)
def _schema(answer: type[msgspec.Struct]) -> dict[str, Any]:
    (root,), components = msgspec.json.schema_components([answer], ref_template=_REFERENCE)
    name = root.get("$ref", "").removeprefix(_REFERENCE.format(name=""))
    top = _strict(components[name] if name else root, answer)
    if top.get("type") != "object":
        raise TypeError(f"an answer is an object, and {answer.__name__} is not")
    # The root's own entry stays where it refers to itself.
    rest = {
        key: _strict(value, answer)
        for key, value in components.items()
        if key != name or _REFERENCE.format(name=name) in repr(components)
    }
    return {**top, "$defs": rest} if rest else top


def answer_schema(answer: type[msgspec.Struct]) -> dict[str, Any]:
    """The strict JSON Schema of *answer*: all objects closed, all properties required.

    Fields may be texts, integers, booleans, literals, enumerations, lists,
    other structs, None, and unions of these. Raises TypeError for what strict
    mode cannot express: an object with free keys, or any value at all.
    """
    return _schema(answer)


def _strict(node: Any, answer: type[msgspec.Struct]) -> Any:
    if isinstance(node, list):
        return [_strict(entry, answer) for entry in node]
    if not isinstance(node, dict):
        return node
    if not node:
        raise TypeError(f"{answer.__name__} holds a value of any type, which no schema constrains")
    if "$ref" in node:
        return {"$ref": node["$ref"]}  # nothing may stand beside a reference
    made: dict[str, Any] = {}
    for key, value in node.items():
        if key == "properties":
            made[key] = {name: _strict(entry, answer) for name, entry in value.items()}
        elif key in {"items", "anyOf"}:
            made[key] = _strict(value, answer)
        elif key not in _LEFT_OUT:
            made[key] = value
    if made.get("type") == "object":
        if "properties" not in made or isinstance(made.get("additionalProperties"), dict):
            raise TypeError(f"{answer.__name__} holds an object with free keys; use a list")
        made["required"] = list(made["properties"])
        made["additionalProperties"] = False
    return made
