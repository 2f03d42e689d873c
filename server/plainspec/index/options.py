"""The options of the configuration: one description for the checker, the JSON Schema and the page.

``python -m plainspec.index.options`` writes the JSON Schema that ships with
the package, ``plainspec/schemas/plainspec.schema.json``.
"""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from plainspec.model.authority import DEFAULT_LEVELS

#: What ``id-pattern`` is where the generic convention is named without one.
DEFAULT_ID_PATTERN = r"[A-Z]+-\d+"

#: Where test files lie unless the configuration says otherwise.
DEFAULT_TESTS = "examples/{id}.md"
#: Where decisions about how clauses are to be read lie.
DEFAULT_PRECEDENTS = "precedents"

#: The severities that a rule may be given.
SEVERITIES = ("error", "warning", "information", "hint", "off")

#: How many entries a list, and how many code points a text may have. Generous for an
#: author; what an untrusted file can make us do stays bounded.
MOST_ENTRIES = 500
LONGEST_TEXT = 200

#: The kinds of writing that the rules about wording tell apart.
PROFILES = ("behavioural", "requirements", "rfc")

#: The rules that look for words of a list, to which ``[words]`` may add.
WORD_LISTS = (
    "comparative-without-reference",
    "discretion-without-criteria",
    "escape-clause",
    "indefinite-time",
    "open-ended-list",
    "unmeasured-quality",
    "vague-term",
)

#: In ``[words]``, the words that no rule shall report.
ALLOWED = "allow"

_PIECE = r"[^\s!-,./:-@\[-`{-~]+"
#: One or more words with single blanks between them.
PHRASE = rf"^{_PIECE}([ '’./&]{_PIECE})*$"

#: One word: no blanks and no ASCII punctuation but ``-`` and ``_`` (the same in Python and in
#: ECMAScript, which JSON Schema editors use).
WORD = r"^[^\s!-,./:-@\[-^`{-~]+$"

_TEMPLATE = r"^(?![/~])(?!.*\.\.)[^{}\\:\r\n]*\{id\}[^{}\\:\r\n]*\.md$"
_FILE = r"^(?![/~])(?!(.*/)?\.\.(/|$))[^\\:\r\n]*[^\\:/\r\n]$"
_FOLDER = r"^(?![/~])(?!.*//)(?!(.*/)?\.\.?(/|$))[^\\:\r\n]*[^\\:/\r\n]/?$"

#: Settings that decide where text and keys go, or what is run. A workspace may come from a
#: stranger, so they are read only from the user's own configuration, never from these files.
USER_ONLY = frozenset(
    {
        "api-base",
        "api-key",
        "api-key-env",
        "base-url",
        "command",
        "endpoint",
        "header",
        "headers",
        "http-proxy",
        "https-proxy",
        "interpreter",
        "key",
        "llm",
        "model",
        "organization",
        "provider",
        "proxy",
        "python",
        "server",
        "token",
        "url",
    }
)


class Kind(str, Enum):
    """What sort of value an option takes; the checker has one function for each."""

    CHOICE = "choice"
    TEMPLATE = "template"
    PATTERN = "pattern"
    LEVELS = "levels"
    TEXT = "text"
    GLOBS = "globs"
    RULES = "rules"
    WORDS = "words"
    FILE = "file"
    FOLDER = "folder"
    OVERRIDES = "overrides"


class Option(NamedTuple):
    """One key of the configuration.

    ``default`` is TOML, or empty where the option is simply absent; ``top``
    and ``override`` say whether it may stand at the top and in
    ``[[overrides]]``.
    """

    name: str
    kind: Kind
    summary: str
    default: str = ""
    choices: tuple[str, ...] = ()
    top: bool = True
    override: bool = False


OPTIONS: tuple[Option, ...] = (
    Option(
        "convention",
        Kind.CHOICE,
        "How clause IDs and challenge prompts are written; found out per document when absent.",
        choices=("model-spec", "policy", "generic"),
        override=True,
    ),
    Option(
        "profile",
        Kind.CHOICE,
        "How a document is written, for the rules about wording; found out per document when absent.",
        choices=PROFILES,
        override=True,
    ),
    Option(
        "tests",
        Kind.TEMPLATE,
        "Where a clause's test file lies, relative to the spec document's folder.",
        default=json.dumps(DEFAULT_TESTS),
        override=True,
    ),
    Option(
        "id-pattern",
        Kind.PATTERN,
        "The regular expression for clause IDs in the generic convention.",
        default=f"'{DEFAULT_ID_PATTERN}'",
        override=True,
    ),
    Option(
        "authorities",
        Kind.LEVELS,
        "The levels of the chain of command, the highest first.",
        default=json.dumps(list(DEFAULT_LEVELS)),
        override=True,
    ),
    Option(
        "owner",
        Kind.TEXT,
        "The department or team that answers for documents which name no owner themselves.",
        override=True,
    ),
    Option(
        "exclude",
        Kind.GLOBS,
        "Files and folders to leave out, as patterns in the manner of .gitignore.",
        default="[]",
    ),
    Option(
        "rules",
        Kind.RULES,
        "The severity of each rule by its name; off silences it.",
        override=True,
    ),
    Option(
        "words",
        Kind.WORDS,
        "Words that a rule shall look for besides its own, and under allow those that none shall.",
        override=True,
    ),
    Option(
        "fail-on",
        Kind.CHOICE,
        "The least severity at which plainspec check exits with 1.",
        default='"error"',
        choices=("error", "warning", "information", "hint", "never"),
    ),
    Option(
        "baseline",
        Kind.FILE,
        "The file, relative to the root, of findings that existed before and stay silent.",
    ),
    Option(
        "precedents",
        Kind.FOLDER,
        "The folder, relative to the root, of decisions to keep a clause as it is.",
        default=json.dumps(DEFAULT_PRECEDENTS),
    ),
    Option(
        "overrides",
        Kind.OVERRIDES,
        "Other settings for some paths; where several apply, the later one wins.",
    ),
    Option(
        "paths",
        Kind.GLOBS,
        "Which files an override is for, as patterns in the manner of .gitignore.",
        top=False,
        override=True,
    ),
)

#: What may stand at the top, and what in ``[[overrides]]``, by name.
TOP = {option.name: option for option in OPTIONS if option.top}
OVERRIDE = {option.name: option for option in OPTIONS if option.override}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of ``plainspec.toml`` and of ``[tool.plainspec]``.

    It says what an editor can check alone; plainspec also checks that rule
    names exist, that patterns are sound and that words are not repeated.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "plainspec configuration",
        "description": "plainspec.toml, or the table [tool.plainspec] of pyproject.toml.",
        "type": "object",
        "additionalProperties": False,
        "properties": {name: {"$ref": f"#/$defs/{name}"} for name in TOP},
        "$defs": {option.name: _value_schema(option) for option in OPTIONS},
    }


def schema_text() -> str:
    """The file ``plainspec.schema.json`` as it should be."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema_path() -> Path:
    """Where the published schema lies in the installed package."""
    return Path(__file__).resolve().parent.parent / "schemas" / "plainspec.schema.json"


def _value_schema(option: Option) -> dict[str, Any]:
    known: dict[str, Any] = {"description": option.summary, **_shape(option)}
    if option.name == "authorities":
        known["default"] = list(DEFAULT_LEVELS)
    elif option.default:
        known["default"] = (
            json.loads(option.default) if option.default[0] != "'" else option.default[1:-1]
        )
    return known


def _shape(option: Option) -> dict[str, Any]:
    text = {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
    match option.kind:
        case Kind.CHOICE:
            return {"type": "string", "enum": list(option.choices)}
        case Kind.TEMPLATE:
            return {**text, "pattern": _TEMPLATE}
        case Kind.PATTERN:
            return {**text, "format": "regex"}
        case Kind.FILE:
            return {**text, "pattern": _FILE}
        case Kind.FOLDER:
            return {**text, "pattern": _FOLDER}
        case Kind.TEXT:
            return {**text, "pattern": r"^[^\r\n]*[^\s][^\r\n]*$"}
        case Kind.LEVELS:
            return {
                "type": "array",
                "items": {**text, "pattern": WORD},
                "minItems": 2,
                "maxItems": MOST_ENTRIES,
                "uniqueItems": True,
            }
        case Kind.GLOBS:
            least = {"minItems": 1} if option.name == "paths" else {}
            return {"type": "array", "items": text, **least, "maxItems": MOST_ENTRIES}
        case Kind.RULES:
            return {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
                "additionalProperties": {"type": "string", "enum": list(SEVERITIES)},
            }
        case Kind.WORDS:
            words = {
                "type": "array",
                "items": {**text, "pattern": PHRASE},
                "maxItems": MOST_ENTRIES,
            }
            return {
                "type": "object",
                "additionalProperties": False,
                "properties": dict.fromkeys((*WORD_LISTS, ALLOWED), words),
            }
        case Kind.OVERRIDES:
            return {
                "type": "array",
                "maxItems": MOST_ENTRIES,
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["paths"],
                    "properties": {name: {"$ref": f"#/$defs/{name}"} for name in OVERRIDE},
                },
            }


if __name__ == "__main__":
    schema_path().write_text(schema_text(), encoding="utf-8", newline="\n")
