"""What each convention recognises in one section."""

from __future__ import annotations

import pytest

from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.base import ClauseMark, Hints, TestHeader
from plainspec.syntax.conventions.generic import is_clause_tag
from plainspec.syntax.conventions.policy import is_policy_heading
from plainspec.syntax.conventions.test_file import read_header, read_test_section
from plainspec.syntax.ids import clause_key
from plainspec.syntax.markdown import parse_section


def clauses(convention: str, text: str, hints: Hints | None = None) -> list[tuple[str, str | None]]:
    """Each clause's ID and the text of its extent."""
    section = parse_section(text)
    marks = CONVENTIONS[convention].read(section, hints or Hints())
    for mark in marks.clauses:
        assert mark.id_span.of(text) == mark.id
    return [(m.id, m.extent.of(text) if m.extent else None) for m in marks.clauses]


def citations(convention: str, text: str, hints: Hints | None = None) -> list[str]:
    section = parse_section(text)
    marks = CONVENTIONS[convention].read(section, hints or Hints())
    for mark in marks.citations:
        assert mark.id_span.of(text) == mark.id
    return [mark.id for mark in marks.citations]


# -- the Model Spec's ---------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Be kind [^ab12].\n", ["ab12"]),
        ("Be kind.[^ab12] Be brief.[^cd34]\n", ["ab12", "cd34"]),
        ("- Be kind [^ab12]\n", ["ab12"]),
        ("| a [^ab12] |\n| - |\n| b [^cd34] |\n", ["ab12", "cd34"]),
        ("# Be kind [^ab12] {#kind}\n", ["ab12"]),
        ("*Be kind[^ab12]*\n", ["ab12"]),
        ("`[^ab12]`\n\n```\n[^cd34]\n```\n\n<!-- [^ef56] -->\n", []),
        ("Be kind [^Ab12].\n", ["Ab12"]),
        ("Be kind [^é🙂].\n", ["é🙂"]),
        ("Be kind [^ ].\n", []),
        ("Be kind [^].\n", []),
        ("[^1]: The note.\n", []),
    ],
)
def test_model_spec_clauses_are_undefined_footnotes(text: str, ids: list[str]) -> None:
    assert [id_ for id_, _ in clauses("model-spec", text)] == ids


def test_a_footnote_that_the_document_defines_is_no_clause() -> None:
    hints = Hints(defined=frozenset({"1", "note"}))
    text = "A [^1], b [^Note], c [^ab12].\n"
    assert clauses("model-spec", text, hints) == [("ab12", None)]


# -- a policy's ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "id_", "title"),
    [
        ("Policy Section: SY73 - Avoid Sycophancy", "SY73", "Avoid Sycophancy"),
        ("policy section: sy-73 — Vermeide Ärger 🙂", "sy-73", "Vermeide Ärger 🙂"),
        ("Policy Section : SY_73: Avoid", "SY_73", "Avoid"),
        ("Policy Section: SY73", "SY73", ""),
        ("Policy Section: SY73 –", "SY73", ""),
    ],
)
def test_a_policy_heading_names_a_clause(heading: str, id_: str, title: str) -> None:
    text = f"## {heading}\n\nBody.\n"
    section = parse_section(text)
    (clause,) = CONVENTIONS["policy"].read(section, Hints()).clauses
    assert (clause.id, clause.title, clause.id_span.of(text)) == (id_, title, id_)
    assert clause.extent is not None
    assert clause.extent.of(text).strip() == "Body."
    assert clause_key(clause.id) == "sy73"
    assert section.heading is not None
    assert is_policy_heading(section.heading.title)


@pytest.mark.parametrize(
    "heading", ["Policy Section", "Policy Section: ", "Policy: SY73 - A", "The Policy Section: A"]
)
def test_other_headings_name_none(heading: str) -> None:
    assert clauses("policy", f"## {heading}\n\nBody.\n") == []


@pytest.mark.parametrize(
    ("heading", "enclosing", "id_", "written"),
    [
        ("Test Cases (sy73.md)", "SY73", "sy73", "sy73"),
        ("Test cases (sy-73)", "", "sy-73", "sy-73"),
        ("Test Case", "SY73", "SY73", "Test Case"),
        ("Test Cases ( sy73.md )", "", "sy73", "sy73"),
    ],
)
def test_test_cases_belong_to_a_clause(
    heading: str, enclosing: str, id_: str, written: str
) -> None:
    text = f"### {heading}\n\n- User prompt: Hi\n  Expected: Hello.\n- User prompt: Bye\n"
    marks = CONVENTIONS["policy"].read(parse_section(text), Hints(enclosing=enclosing))
    assert marks.header is not None
    assert (marks.header.id, marks.header.id_span.of(text)) == (id_, written)
    assert len(marks.prompts) == 2


def test_test_cases_outside_of_a_policy_belong_to_nobody() -> None:
    marks = CONVENTIONS["policy"].read(
        parse_section("### Test Cases\n\n- User prompt: a\n"), Hints()
    )
    assert marks.header is None


# -- the generic one ----------------------------------------------------------

PATTERN = Hints(id_pattern=r"[A-Z]+-\d+")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Log in {#REQ-7}\n\nThe tool stops.\n", [("REQ-7", "\n\nThe tool stops.")]),
        ("- Be é 🙂. {#REQ-7}\n- Other.\n", [("REQ-7", "- Be é 🙂. {#REQ-7}")]),
        ("Stop. {#REQ-7}\nGo.\n\nNext.\n", [("REQ-7", "Stop. {#REQ-7}\nGo.")]),
        ("| Stop. {#R1} | b |\n| - | - |\n", [("R1", "Stop. {#R1}")]),
        ("## Overview {#overview}\n\nText.\n", []),
        ("Text. {#overview}\n", []),
        ('<a id="REQ-7"></a> Text.\n', []),
        ("`{#REQ-7}`\n", []),
        ("REQ-7: The tool stops.\n", []),
        ("> Stop. {#REQ-7}\n", [("REQ-7", "Stop. {#REQ-7}")]),
    ],
)
def test_tags_that_look_like_ids_are_clauses(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert clauses("generic", text) == expected


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("REQ-7: The tool stops.\n", ["REQ-7"]),
        ("**REQ-7** The tool stops.\n", ["REQ-7"]),
        ("- [REQ-7] The tool stops.\n- REQ-8 – It goes.\n", ["REQ-7", "REQ-8"]),
        ("## REQ-7 Stop\n\nThe tool stops.\n", ["REQ-7"]),
        ("REQ-7\n", []),
        ("See REQ-7 for more.\n", []),
        ("REQ-7/8 is old.\n", []),
        ("> REQ-7: quoted.\n", []),
        ("    REQ-7: code\n", []),
        ("REQ-7: Stop. {#REQ-7}\n", ["REQ-7", "REQ-7"]),
    ],
)
def test_a_configured_pattern_finds_ids_that_begin_a_block(text: str, ids: list[str]) -> None:
    assert [id_ for id_, _ in clauses("generic", text, PATTERN)] == ids


def test_other_mentions_are_citations() -> None:
    text = "See REQ-7, (REQ-8) and `REQ-9`; not XREQ-1x, #REQ-2 or a/REQ-3. É REQ-10🙂\n"
    assert citations("generic", text) == ["REQ-7", "REQ-8", "REQ-10"]
    assert citations("generic", "REQ-7: As REQ-8 says.\n", PATTERN) == ["REQ-8"]


@pytest.mark.parametrize("name", ["REQ-7", "R1", "A.B-12", "REQ7a", "A-1"])
def test_clause_tags(name: str) -> None:
    assert is_clause_tag(name)


@pytest.mark.parametrize("name", ["overview", "req-7", "REQ", "7", "", "REQ-7-b", "Req-7"])
def test_anchors_that_are_no_clause_tags(name: str) -> None:
    assert not is_clause_tag(name)
    assert not is_clause_tag(name, r"[A-Z]+-\d+")


# -- test files ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "id_", "title"),
    [
        ("Examples for [^sy73] in Don't be sycophantic:\n", "sy73", "Don't be sycophantic"),
        ("Example for [^sy73]\n", "sy73", ""),
        ("Examples for [^sy73]:\n", "sy73", ""),
        ("Examples for [^sy73] :\n", "sy73", ""),
        ("examples  for\n[^sy73] in Über\nalles 🙂 :\n", "sy73", "Über alles 🙂"),
        ("Examples for sy73 in A: B:\n", "sy73", "A: B"),
        ("# Examples for [^sy73] in A\n", "sy73", "A"),
        ("# Test Cases for SY73\n", "SY73", ""),
        ("# SY73: Avoid\n", "SY73", "Avoid"),
        ("# REQ-7 - Log in\n", "REQ-7", "Log in"),
        ("## Tests for AB-CD-12\n", "AB-CD-12", ""),
        ("<!-- note -->\n\nExamples for [^sy73] in A:\n", "sy73", "A"),
        ("# My examples\n\nExamples for [^sy73] in A:\n", "sy73", "A"),
        ("Examples for [^sy73] in A:\r\n\r\nText.\r\n", "sy73", "A"),
    ],
)
def test_headers(text: str, id_: str, title: str) -> None:
    header = read_header(parse_section(text))
    assert header is not None
    assert (header.id, header.title, header.key) == (id_, title, clause_key(id_))
    assert header.id_span.of(text) == id_
    assert " ".join(header.title_span.of(text).split()) == title
    assert header.marker_span.of(text) in (id_, f"[^{id_}]")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Text.\n",
        "Examples for everybody here\n",
        "Examples for [^sy73] are below.\n",
        "First a text.\n\nExamples for [^sy73] in A:\n",
        "```\nExamples for [^sy73] in A:\n```\n",
        "# Version 2\n",
    ],
)
def test_what_is_no_header(text: str) -> None:
    assert read_header(parse_section(text)) is None


def test_the_headers_marker_is_no_citation() -> None:
    for text in ("Examples for [^sy73] in A:\n\nSee [^ab12].\n", "# [^sy73]: A\n\nSee [^ab12].\n"):
        marks = read_test_section(parse_section(text), first=True)
        assert isinstance(marks.header, TestHeader)
        assert [c.id for c in marks.citations] == ["ab12"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("SY73", "sy-73", True),
        ("sy_73", "sy 73", True),
        ("a-1-1", "a-11", False),
        ("REQ-7", "REQ-07", False),
        ("ÄB-1", "äb1", True),
        (" x1 ", "x1", True),
        ("a-b", "ab", False),
    ],
)
def test_spellings_of_one_id(one: str, other: str, same: bool) -> None:
    assert (clause_key(one) == clause_key(other)) is same


def test_marks_are_values() -> None:
    mark = CONVENTIONS["model-spec"].read(parse_section("A [^b1].\n"), Hints()).clauses[0]
    assert isinstance(mark, ClauseMark)
    again = CONVENTIONS["model-spec"].read(parse_section("A [^b1].\n"), Hints()).clauses[0]
    assert mark == again
