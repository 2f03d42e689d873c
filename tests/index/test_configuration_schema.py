"""The published schema and the page about the options say what the checker says."""

from __future__ import annotations

import json
import re
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.index.configuration import parse
from plainspec.index.options import OPTIONS, OVERRIDE, TOP, USER_ONLY, Option, schema, schema_text
from plainspec.index.toml import read_values
from tests.support.mistakes import MISTAKES, RULES, read

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PAGE = Path(__file__).parents[2] / "server" / "docs" / "configuration.md"


def test_the_published_schema_is_up_to_date() -> None:
    published = files("plainspec").joinpath("schemas").joinpath("plainspec.schema.json")
    assert published.read_text(encoding="utf-8") == schema_text(), (
        "stale: run python -m plainspec.index.options"
    )


def test_the_schema_is_a_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$schema"]


validator = jsonschema.Draft202012Validator(
    schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


@pytest.mark.parametrize(("marked_text", "fragment"), MISTAKES)
def test_the_schema_agrees_with_the_checker(marked_text: str, fragment: str | None) -> None:
    text = marked_text.replace("⟦", "").replace("⟧", "")
    if fragment is None or "\r" in text or len(text) > 600:
        return
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    # What only plainspec itself can judge: rules that exist, sound patterns, repeated words.
    beyond = ("rule", 'Did you mean "vague', "pattern", "**", "stars", "..", "matches")
    judged = fragment.startswith(("matches", "repetition", "The level", "single line"))
    if (judged or any(word in fragment for word in beyond)) and validator.is_valid(values):
        return
    assert not validator.is_valid(values), text


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "convention": st.sampled_from(["model-spec", "policy", "generic"]),
            "tests": st.sampled_from(["examples/{id}.md", "é😀/{id}.md", ".t/x{id}y.md"]),
            "id-pattern": st.sampled_from([r"[A-Z]+-\d+", "R[0-9]{3}"]),
            "authorities": st.sampled_from([["a", "b"], ["gesetz", "größe", "haus_regel-1"]]),
            "owner": st.sampled_from(["Billing", "é 😀"]),
            "exclude": st.lists(st.sampled_from(["a/", "**/b", "!c"])),
            "rules": st.dictionaries(st.sampled_from(RULES), st.sampled_from(["off", "error"])),
            "fail-on": st.sampled_from(["never", "hint"]),
            "baseline": st.sampled_from(["a.json", "a/b..c.json"]),
            "precedents": st.sampled_from(["decisions/", "docs/é😀", "a..b"]),
            "profile": st.sampled_from(["behavioural", "requirements", "rfc"]),
            "words": st.dictionaries(
                st.sampled_from(["allow", "vague-term"]),
                st.lists(st.sampled_from(["robust", "Ad hoc", "e-größe", "state of the art"])),
            ),
        },
    )
)
def test_what_the_schema_lets_in_the_checker_lets_in(values: dict[str, object]) -> None:
    validator.validate(values)
    text = ""
    for key, value in values.items():
        if isinstance(value, dict):
            inner = ", ".join(f"{k} = {json.dumps(v)}" for k, v in value.items())
            text += f"{key} = {{ {inner} }}\n"
        else:
            text += f"{key} = {json.dumps(value, ensure_ascii=False)}\n"
    assert read_values(text) == values
    assert read(text).problems == ()


def headings() -> list[str]:
    return re.findall(r"^### `(.+)`$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_page_has_every_option_and_no_other() -> None:
    assert headings() == [option.name for option in OPTIONS]


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_the_page_says_what_the_description_says(option: Option) -> None:
    page = PAGE.read_text(encoding="utf-8")
    part = page.partition(f"### `{option.name}`")[2].partition("\n### ")[0]
    assert option.summary in part
    if option.default:
        assert f"Default: `{option.default}`" in part
    for choice in option.choices:
        assert f'`"{choice}"`' in part


def test_the_examples_on_the_page_are_free_of_mistakes() -> None:
    examples = re.findall(
        r"^```toml\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert len(examples) >= 5
    for text in examples:
        name = "pyproject.toml" if "[tool.plainspec]" in text else "plainspec.toml"
        found = parse("/r", f"/r/{name}", text)
        assert found.source
        assert found.problems == ()


def test_no_option_has_a_name_that_only_users_may_set() -> None:
    assert not USER_ONLY & (set(TOP) | set(OVERRIDE))
