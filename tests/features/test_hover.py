"""Hover: what an author reads."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Finding, Severity
from plainspec.features.hover import LIMIT, Hover, Part, PartKind, hover, render
from plainspec.features.quoting import cut, quoted, words_only
from plainspec.text.span import Position, Range, Span
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS, with_cursor
from tests.support.workspace import find, load, model_spec, text_at


def shown(
    files: dict[str, str], path: str, words: str, at: int = 2, markdown: bool = False
) -> list[str]:
    """The lines of the hover; nothing where there is none."""
    found = hover(*load(with_cursor(files, path, words, at)))
    return [] if found is None else [line for line in render(found, markdown).split("\n") if line]


def test_a_clause() -> None:
    assert shown(MODEL_SPEC, "spec.md", "[^gr12]") == [
        "gr12 · Manners",
        "🦉 A lantern should greet the night watch politely.",
        "Section: Manners",
        "Authority: user, stated here (root > system > developer > user > guideline)",
        "Owner: Night shift 🦉",
        "Tests: 2 prompts in examples/gr12.md",
        "- a tired watchman 🌙",
        "- second <b>title</b>",
    ]


def test_a_clause_in_markdown() -> None:
    assert shown(MODEL_SPEC, "spec.md", "[^gr12]", markdown=True) == [
        "**gr12 · Manners**",
        "> 🦉 A lantern should greet the night watch politely.",
        "*Section:* Manners",
        "*Authority:* user, stated here (root > system > developer > user > guideline)",
        "*Owner:* Night shift 🦉",
        "*Tests:* 2 prompts in examples/gr12.md",
        "- a tired watchman 🌙",
        "- second \\<b>title\\</b>",
    ]


def test_a_clause_without_tests_whose_authority_is_unknown() -> None:
    lines = shown(MODEL_SPEC, "spec.md", "[^un56]")
    assert "Tests: none" in lines
    assert "“emperor” is not in the chain of command." in lines


def test_authority_from_above() -> None:
    files = {
        "spec.md": "---\nauthority: root\n---\n\n# A\n\n## B {authority=user}\n\n### C\n\nx[^aa11].\n\n# D\n\ny[^bb22].\n",
        "examples/aa11.md": "Examples for [^aa11] in C:\n",
    }
    chain = "(root > system > developer > user > guideline)"
    line = f"Authority: user, inherited from “B” {chain}"
    assert line in shown(files, "spec.md", "[^aa11]")
    assert f"Authority: root, from the front matter {chain}" in shown(files, "spec.md", "[^bb22]")


def test_the_clause_under_test() -> None:
    lines = shown(MODEL_SPEC, "examples/gr12.md", "[^gr12]")
    assert lines[:3] == [
        "gr12 · Manners",
        "🦉 A lantern should greet the night watch politely.",
        "Section: ../spec.md: Manners",
    ]
    assert "Tests: 2 prompts in this document" in lines
    assert shown(MODEL_SPEC, "examples/zz99.md", "[^zz99]") == [
        "zz99",
        "No spec document that this file can test has this clause.",
    ]


def test_a_policy_and_a_requirement() -> None:
    assert shown(POLICY, "policies.md", "sy73")[:2] == [
        "SY73 · Avoid Flattery",
        "The coach must judge work by the work, see cu-12.",
    ]
    assert shown(REQUIREMENTS, "docs/design.md", "REQ-3 is")[-3:] == [
        "Section: ../req.md: Kiosk 🔑 › Minimum",
        "Code tests: 1",
        "- test_req_3_session_ends (../tests/test_kiosk.py:4)",
    ]
    # A link in the text is shown as its words.
    assert shown(REQUIREMENTS, "tests/test_kiosk.py", "req_3")[1] == (
        "The system shall end a session; see REQ-1."
    )


def test_only_three_prompts_are_named() -> None:
    prompt = "**Example**: number {}\n\n~~~xml\n<user>\nHi {}.\n</user>\n~~~\n\n"
    test = "Examples for [^gr12] in Manners:\n\n" + "".join(prompt.format(i, i) for i in range(5))
    lines = shown({**MODEL_SPEC, "examples/gr12.md": test}, "spec.md", "[^gr12]")
    assert lines[-5:] == [
        "Tests: 5 prompts in examples/gr12.md",
        "- number 0",
        "- number 1",
        "- number 2",
        "- … and 2 more",
    ]


def test_what_is_wrong_with_a_clause() -> None:
    snapshot, path, position = load(with_cursor(MODEL_SPEC, "spec.md", "[^un56]", 2))

    def finding(line: int, message: str, **more: object) -> LocatedFinding:
        range_ = Range(Position(line, 18), Position(line, 25))
        plain = Finding(Span(0, 1), message)
        found = LocatedFinding(path, range_, "some-rule", Severity.WARNING, message, 0, plain)
        return found._replace(**more)  # type: ignore[arg-type]  # the fields that a test names

    found = hover(
        snapshot,
        path,
        position,
        [
            finding(position.line, "No test *at all* 🦉"),
            finding(position.line, "Worse", severity=Severity.ERROR),
            finding(position.line, "Silenced", suppressed="a reason"),
            finding(position.line - 2, "Elsewhere"),
            finding(position.line, "Another file", path="/other.md"),
        ],
    )
    assert found is not None
    assert render(found, markdown=False).split("\n")[-2:] == [
        "Error: Worse (some-rule)",
        "Warning: No test *at all* 🦉 (some-rule)",
    ]
    assert "*Warning:* No test \\*at all\\* 🦉 (some-rule)" in render(found)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("[?](#manners)", ["Manners", "🦉 A lantern should greet the night watch politely."]),
        ("[the rules]", ["Rules", "A lantern is lit."]),
        ("[gone]", ["gone.md", "This file does not exist in the workspace."]),
        ("![plan]", ["img/plan.png", "The file exists."]),
        ("[sheet]", ["examples/gr12.md", "The file exists."]),
        ("lantern should", ["Lantern", "the entity that answers; lanterns run on oil."]),
        ("authority=user", ["authority=user", "A default that a user may override"]),
        ("authority=emperor", ["authority=emperor", "“emperor” is not in the chain of command."]),
        ("authority: system", ["authority=system", "Set by the platform;"]),
        ("Nobody", []),
    ],
)
def test_other_things(words: str, expected: list[str]) -> None:
    at = 12 if words.startswith("auth") else 2
    lines = shown(MODEL_SPEC, "spec.md", words, at)[: len(expected)]
    assert [line[: len(want)] for line, want in zip(lines, expected, strict=True)] == expected


def test_the_title_stands_for_a_question_mark() -> None:
    assert "See “Calm”." in shown(MODEL_SPEC, "spec.md", "lantern should")[1]


def test_an_anchor_that_is_not_there() -> None:
    files = {"a.md": "[x$0](#nowhere) [y](b.md#nowhere)", "b.md": "# B\n"}
    assert shown_at(files) == ["#nowhere", "This document has no such anchor."]
    files = {"a.md": "[x](#nowhere) [y$0](b.md#nowhere)", "b.md": "# B\n"}
    assert shown_at(files) == ["#nowhere", "b.md has no such anchor."]
    files = {"a.md": "[x](#nowhere) [y$0](c.md#nowhere)"}
    assert shown_at(files) == ["#nowhere", "c.md does not exist."]


def shown_at(files: dict[str, str]) -> list[str]:
    """The lines of the hover at ``$0``."""
    found = hover(*load(files))
    return [] if found is None else render(found, markdown=False).split("\n")


def test_the_range_is_what_the_cursor_is_on() -> None:
    snapshot, path, position = load(with_cursor(MODEL_SPEC, "spec.md", "[^ca34]", 1))
    found = hover(snapshot, path, position)
    assert found is not None
    assert text_at(snapshot, path, found.range) == "ca34"


# -- what a workspace must not be able to do -------------------------------

HOSTILE = (
    "<img src=x onerror=alert(1)> [run](command:workbench.action.quit) <command:quit> "
    "![pixel](https://tracker.example/p.png) [![a](https://t.example/x)](command:x) "
    "[r][ref] `[c](command:c)` <b>bold</b> &lt;i&gt; [ref]: command:x"
)


def html_of(markdown: str) -> str:
    """What a Markdown viewer that allows HTML makes of *markdown*."""
    return str(MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown))


@pytest.mark.parametrize("start", ["", "# ", "```", "~~~", "1. ", "| a |", "- ", "> ", "[ref]: "])
def test_nothing_of_a_hostile_text_comes_alive(start: str) -> None:
    files = {
        "spec.md": f"# {HOSTILE}\n\n\\{start}{HOSTILE} must hold[^aa11].\n\n[ref]: command:x\n",
        "examples/aa11.md": f"Examples for [^aa11] in x:\n\n**Example**: {start}{HOSTILE}\n\n~~~xml\n<user>\nx\n</user>\n~~~\n",
    }
    found = hover(*load(with_cursor(files, "spec.md", "[^aa11]", 2)))
    assert found is not None
    text = start + HOSTILE
    found = Hover(
        found.range,
        (*found.parts, *(Part(kind, text) for kind in PartKind), Part(PartKind.FACT, text, text)),
    )
    made = html_of(render(found))
    assert set(re.findall(r"<(\w+)", made)) <= {
        "p", "em", "strong", "blockquote", "ul", "li", "code"
    }, made  # fmt: skip


@given(st.text(alphabet=st.sampled_from("ab`*_[]()<>!#&;:\\~|-=+1. \n🦉\"'"), max_size=80))
def test_no_text_makes_a_link_or_html(text: str) -> None:
    parts = tuple(Part(kind, text) for kind in PartKind)
    made = html_of(render(Hover(Range(Position(0, 0), Position(0, 0)), parts)))
    assert set(re.findall(r"<(\w+)", made)) <= {
        "p", "em", "strong", "blockquote", "ul", "li", "code", "br"
    }, made  # fmt: skip


@given(st.text(alphabet=st.sampled_from("<`[](a. \n🦉"), max_size=4000), st.booleans())
def test_the_length_is_bounded(text: str, markdown: bool) -> None:
    parts = tuple(Part(kind, text * 3, text) for kind in PartKind) * 3
    hover_ = Hover(Range(Position(0, 0), Position(0, 0)), parts)
    assert len(render(hover_, markdown)) <= LIMIT


def test_words_and_quotes() -> None:
    assert words_only("a_b *c* _d_ [e](f) <g>") == "a_b \\*c\\* \\_d\\_ \\[e\\](f) \\<g>"
    assert quoted("`a < b` and c < d, *so*") == "`a < b` and c &lt; d, *so*"


def test_cutting_ends_a_sentence_where_it_can() -> None:
    assert cut("One 🦉. Two. Three is long.", 14) == "One 🦉. Two."
    assert cut("Unending words go on and on", 14) == "Unending…"
    assert cut("short", 14) == "short"


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    at = find(snapshot, spec, "[^sy73]")
    found = hover(snapshot, spec, Position(at.line, at.column + 3))
    assert found is not None
    lines = render(found, markdown=False).split("\n")
    assert lines[0].startswith("sy73 · ")
    assert any(line.startswith("Authority: user, stated here") for line in lines)
    assert any(line.startswith("Tests: 1 prompt in examples/sy73.md") for line in lines)


def test_a_modal_verb_shows_how_its_sentence_is_read() -> None:
    files = {"rules.md": "# Rules\n\n😀 Unless it is paid, the clerk must not ship the order.\n"}
    assert shown(files, "rules.md", "must not") == [
        "How this sentence is read",
        "- read as: a prohibition (“must not”)",
        "- who: the clerk",
        "- does: ship",
        "- what: the order",
        "- unless: it is paid",
    ]
    assert shown(files, "rules.md", "order") == []


def test_an_imperative_shows_how_it_is_read() -> None:
    files = {"rules.md": "# Rules\n\nShip the order within 2 hours.\n"}
    assert "- read as: an obligation (an imperative)" in shown(files, "rules.md", "Ship")
    assert "- amount: “within 2 hours”: at most 2 hours" in shown(files, "rules.md", "Ship")


def test_a_modal_verb_in_a_test_file_or_in_code_shows_nothing() -> None:
    assert shown({"rules.md": "# Rules\n\n    The clerk must ship.\n"}, "rules.md", "must") == []
