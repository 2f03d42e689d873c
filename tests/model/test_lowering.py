"""What marks mean: a clause's text, anchors, terms, suppressions."""

from __future__ import annotations

import pytest

from plainspec.model import AnchorKind, Section
from plainspec.model.lowering import lower, slug
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import Hints
from plainspec.syntax.markdown import parse_section


def section_of(text: str, convention: str = "model-spec") -> Section:
    syntax = parse_section(text)
    return lower(syntax, CONVENTIONS[convention].read(syntax, Hints()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Be kind [^a1].\n", ["Be kind ."]),
        ("Be kind.[^a1]\n", ["Be kind."]),
        ("Be kind. [^a1]\n", ["Be kind."]),
        ("First. Be kind [^a1]. Last.\n", ["Be kind ."]),
        ("First. Be kind. [^a1] Last.\n", ["Be kind."]),
        ("First. Be kind.[^a1] Last.\n", ["Be kind."]),
        (
            "Be kind [^a1] and brief [^b2].\n",
            ["Be kind and brief [^b2].", "Be kind [^a1] and brief ."],
        ),
        ("Be kind.[^a1][^b2] Last.\n", ["Be kind.", "Be kind.[^a1]"]),
        ("[^a1] Be kind. Last.\n", ["Be kind."]),
        ("Be\nkind [^a1]\nnow. Last.\n", ["Be kind now."]),
        ("Be kind, e.g. to Dr. Smith [^a1]. Last.\n", ["Be kind, e.g. to Dr. Smith ."]),
        ("First é. Be 🙂 “kind”. [^a1] Last.\n", ["Be 🙂 “kind”."]),
        ("First.\r\nBe kind [^a1].\r\nLast.\r\n", ["Be kind ."]),
        ("Be kind to [^a1]:\n\n- cats\n- dogs\n\nMore.\n", ["Be kind to : - cats - dogs"]),
        ("Be kind to:[^a1]\n- cats\n- dogs\n", ["Be kind to: - cats - dogs"]),
        ("First. Be kind to: [^a1]\n\n1. cats\n\nMore.\n", ["Be kind to: 1. cats"]),
        ("Be kind to [^a1]:\n\nMore.\n\n- cats\n", ["Be kind to :"]),
        ("First [^a1]. Be kind to:\n\n- cats\n", ["First ."]),
        ("- First. Be kind [^a1]\n- More\n", ["Be kind"]),
        ("- Be kind to [^a1]:\n  - cats\n- dogs\n", ["Be kind to : - cats"]),
        ("> - Be kind to [^a1]:\n>\n> More\n", ["Be kind to :"]),
        ("| x | Be kind [^a1] |\n| - | - |\n", ["Be kind"]),
        ("# Be kind [^a1]\n\nMore.\n", ["Be kind"]),
        ("First. *Be kind.[^a1]* Last.\n", ["*Be kind.* "]),
        ("**Be kind [^a1].** Last.\n", ["**Be kind .**"]),
        ("[^a1]\n", [""]),
    ],
)
def test_a_clause_is_the_sentence_that_its_marker_stands_in_or_ends(
    text: str, expected: list[str]
) -> None:
    section = section_of(text)
    found = [section.clause_text(clause) for clause in section.clauses]
    plain = [" ".join(e.split()) for e in expected]
    assert [f.strip("*") for f in found] == [p.strip("*") for p in plain]


def test_a_list_that_a_colon_introduces_is_a_span_of_its_own() -> None:
    text = "Be kind to [^a1]:\n\n- cats\n"
    (clause,) = section_of(text).clauses
    assert [span.of(text) for span in clause.text_spans] == ["Be kind to [^a1]:", "- cats"]


def test_a_policy_with_nothing_below_its_heading_is_its_title() -> None:
    text = "## Policy Section: SY73 - Avoid\n"
    (clause,) = section_of(text, "policy").clauses
    assert clause.text_spans[0].of(text) == "Policy Section: SY73 - Avoid"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Stay in bounds", "stay-in-bounds"),
        ("Don't be evil!", "dont-be-evil"),
        ("A  B", "a--b"),
        ("A & B", "a--b"),
        ("snake_case and kebab-case", "snake_case-and-kebab-case"),
        ("Über Größe", "über-größe"),
        ("🚀 Launch", "-launch"),
        ("日本語 の 文", "日本語-の-文"),
        ("हिन्दी", "हिन्दी"),
        ("e\u0301te\u0301", "e\u0301te\u0301"),
        ("1.2 Scope", "12-scope"),
        ("What? (Why)", "what-why"),
        ("", ""),
        ("…", ""),
    ],
)
def test_slugs_are_githubs(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_anchors_are_the_attributes_and_the_titles() -> None:
    anchors = section_of("# Be kind {#kind}\n\nText. {#REQ-1} <a id='x'></a>\n").anchors
    assert [(a.name, a.kind) for a in anchors] == [
        ("kind", AnchorKind.EXPLICIT),
        ("be-kind", AnchorKind.SLUG),
        ("REQ-1", AnchorKind.EXPLICIT),
        ("x", AnchorKind.EXPLICIT),
    ]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("# Glossary\n\n**Tool**: a program.\n", [("Tool", "a program.")]),
        ("# Definitions\n\n**Tool:** a program.\n", [("Tool", "a program.")]),
        ("# Terms\n\n- **Großes  Werk** — é 🙂.\n", [("Großes  Werk", "é 🙂.")]),
        ("# Glossary\n\n**Tool** means a program.\n", [("Tool", "a program.")]),
        ("# Glossary\n\n**Note**: be kind.\n", []),
        ("# Glossary\n\n> **Tool**: quoted.\n", []),
        ("# Other\n\n**Tool**: a program.\n", []),
        ("# Other\n\n“Tool” means a program.\n", [("Tool", "a program.")]),
        ('# Other\n\n"Tool" shall mean a program.\n', [("Tool", "a program.")]),
        ("# Other\n\nA “tool” means a program.\n", []),
    ],
)
def test_terms(text: str, terms: list[tuple[str, str]]) -> None:
    found = section_of(text).terms
    assert [(t.span.of(text), t.definition_span.of(text)) for t in found] == terms


@pytest.mark.parametrize(
    ("comment", "rules", "reason", "whole_file"),
    [
        (
            "<!-- plainspec: ignore vague-term -- it is meant -->",
            ["vague-term"],
            "it is meant",
            False,
        ),
        ("<!--plainspec:ignore a-b, c d—é 🙂-->", ["a-b", "c", "d"], "é 🙂", False),
        ("<!-- plainspec: ignore-file a-b: x -- y -->", ["a-b"], "x -- y", True),
        ("<!-- plainspec: ignore a-b -->", ["a-b"], "", False),
        (
            "<!-- plainspec: ignore a-b\n  c-d\n-- over\n two lines -->",
            ["a-b", "c-d"],
            "over two lines",
            False,
        ),
        ("<!-- plainspec: ignore a-b -- -->", ["a-b"], "", False),
    ],
)
def test_suppressions(comment: str, rules: list[str], reason: str, whole_file: bool) -> None:
    text = f"é\n\n{comment}\n"
    (found,) = section_of(text).suppressions
    assert [name for name, _ in found.rules] == rules
    assert [span.of(text) for _, span in found.rules] == rules
    assert (found.reason, found.whole_file, found.span.of(text)) == (reason, whole_file, comment)


@pytest.mark.parametrize(
    "comment",
    ["<!-- ignore a -->", "<!-- plainspec: ignore -->", "<!-- plainspec: ignored a -->", "`x`"],
)
def test_other_comments_are_none(comment: str) -> None:
    assert section_of(f"{comment}\n").suppressions == ()
