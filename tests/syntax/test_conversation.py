"""Conversations as authors write them: what is read, and what the author is told."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.syntax import conversation, sections
from plainspec.syntax.conversation import (
    ChallengePrompt,
    Message,
    read_conversation,
)
from plainspec.syntax.conversation_fences import is_conversation
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Block, BlockKind, SectionSyntax, Strong
from plainspec.syntax.prompts import normalised, prompt_text, read_prompts
from plainspec.syntax.test_cases import read_policy_items
from plainspec.text.lines import line_starts, split_lines
from plainspec.text.span import Span

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "openai-model-spec"

COMPARISON = """\
<developer>
Answer in one line.
</developer>
<user>
Is tea 🍵 better than coffee?
</user>
<comparison>
<assistant> <!-- GOOD -->
Tastes differ.
</assistant>
<assistant> <!-- BAD[#be_neutral]: takes a side -->
Tea, of course.
</assistant>
<assistant> <!-- OK, if hurried -->
Yes and no.
</assistant>
</comparison>
"""


def contents(text: str, messages: tuple[Message, ...]) -> list[tuple[str, str]]:
    return [(m.role, m.content_span.of(text)) for m in messages]


def told(text: str) -> list[tuple[str, str]]:
    """What the author is told: the words at fault and the message."""
    _, problems = read_conversation(text)
    return [(p.span.of(text), p.message) for p in problems]


def test_messages_roles_and_verdicts() -> None:
    messages, problems = read_conversation(COMPARISON)
    assert problems == ()
    assert contents(COMPARISON, messages) == [
        ("developer", "Answer in one line."),
        ("user", "Is tea 🍵 better than coffee?"),
        ("assistant", "Tastes differ."),
        ("assistant", "Tea, of course."),
        ("assistant", "Yes and no."),
    ]
    assert [(m.verdict, m.reason) for m in messages[2:]] == [
        ("GOOD", ""),
        ("BAD", "[#be_neutral]: takes a side"),
        ("OK", "if hurried"),
    ]
    assert [m.in_comparison for m in messages] == [False, False, True, True, True]
    assert messages[1].role_span.of(COMPARISON) == "user"
    assert messages[1].span.of(COMPARISON).startswith("<user>\nIs")
    assert messages[1].span.of(COMPARISON).endswith("</user>")


def test_spans_are_relative_to_the_section() -> None:
    here, _ = read_conversation(COMPARISON)
    there, _ = read_conversation(COMPARISON, start=100)
    assert [m.content_span.shift(100) for m in here] == [m.content_span for m in there]
    _, problems = read_conversation("<user>\nHi", start=7)
    assert problems[0].span == Span(7, 13)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_left_out_of_the_content(end: str) -> None:
    text = end.join(["<user>", "", "  one", "", "two", "", "</user>"])
    messages, problems = read_conversation(text)
    assert contents(text, messages) == [("user", end.join(["  one", "", "two"]))]
    assert problems == ()


def test_attributes() -> None:
    text = (
        "<assistant recipient=\"python\" end_turn='false' final n=3>\nx\n</assistant>\n"
        "<user comment=\"'a > b' in Korean\">\ny\n</user>"
    )
    messages, problems = read_conversation(text)
    assert messages[0].attributes == (
        ("recipient", "python"),
        ("end_turn", "false"),
        ("final", ""),
        ("n", "3"),
    )
    assert messages[1].attributes == (("comment", "'a > b' in Korean"),)
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<user>Hi</user>", [("user", "Hi")]),
        ("<user>Hi</user><assistant>Ho</assistant>", [("user", "Hi"), ("assistant", "Ho")]),
        ("  <user>\n  Hi\n  </user>", [("user", "  Hi")]),
        ("<user>Hi\nthere</user>", [("user", "Hi\nthere")]),
        ("<user>\nSay </user> now\n</user>", [("user", "Say </user> now")]),
        ("<user>Say </user> now\n</user>", [("user", "Say </user> now")]),
        (
            "<system>\n<settings>\nunder_18: true\n</settings>\n</system>",
            [("system", "<settings>\nunder_18: true\n</settings>")],
        ),
        (
            "<user>\n<div>\n<b>x</b>\n</div>\n<!-- note -->\n</user>",
            [("user", "<div>\n<b>x</b>\n</div>\n<!-- note -->")],
        ),
        (
            "<user>\n```xml\n<system>\nx\n</system>\n```\n</user>",
            [("user", "```xml\n<system>\nx\n</system>\n```")],
        ),
        (
            "<user>\n  <system>\n  x\n  </system>\n</user>",
            [("user", "  <system>\n  x\n  </system>")],
        ),
        ("<user>\nx\n</user>\n[...]\n<user>\ny\n</user>", [("user", "x"), ("user", "y")]),
        ("<user>\n[...]\n</user>", [("user", "[...]")]),
        ("[an hour\nlater]\n---\n<!-- why\nnot -->\n<user>x</user>", [("user", "x")]),
        ('<tool name="browser">\nx\n</tool>', [("tool", "x")]),
        ("", []),
        ("\n  \n", []),
    ],
)
def test_what_is_legitimate_is_read_without_a_problem(
    text: str, expected: list[tuple[str, str]]
) -> None:
    messages, problems = read_conversation(text)
    assert contents(text, messages) == expected
    assert problems == ()


@pytest.mark.parametrize(
    ("comment", "verdict", "reason"),
    [
        ("GOOD", "GOOD", ""),
        ("BAD: too\n  long", "BAD", "too long"),
        ("good", "GOOD", ""),
        ("OKAY", "OK", ""),
        ("Good — cites it", "GOOD", "cites it"),
        ("GOOD because it cites", "GOOD", "because it cites"),
    ],
)
def test_forms_of_verdicts(comment: str, verdict: str, reason: str) -> None:
    for between in (" ", "\n", "\n\n  "):
        text = f"<assistant>{between}<!-- {comment} -->\nYes.\n</assistant>"
        messages, problems = read_conversation(text)
        assert (messages[0].verdict, messages[0].reason) == (verdict, reason)
        assert messages[0].content_span.of(text) == "Yes."
        assert problems == ()


def test_a_remark_is_no_verdict() -> None:
    text = "<assistant> <!-- Good answers cite. --> <!-- TODO: shorten -->\nYes.\n</assistant>"
    messages, problems = read_conversation(text)
    assert messages[0].verdict == ""
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("<user>\nHi\n<assistant>\nHo\n</assistant>", "<user>", "Write `</user>`"),
        ("<user>\nHi\n", "<user>", "is not closed"),
        ("<user>\nHi\n</usr>\n<assistant>Ho</assistant>", "</usr>", "Write `</user>` instead"),
        ("<user>\nHi\n</assistant>\n", "</assistant>", "does not close `<user>`"),
        ("Hi\n</user>", "</user>", "no `<user>` is open"),
        ("</b>\n", "</b>", "closes nothing"),
        ("<asistant>\nHi\n</asistant>", "<asistant>", "Did you mean `<assistant>`?"),
        ("<User>\nHi\n</User>", "<User>", "Did you mean `<user>`?"),
        ("<memory>\nHi\n</memory>\n<user>x</user>", "<memory>", "is not a message"),
        ("<user>x</user>\nand then he says\n<user>y</user>", "and then he says", "outside any"),
        ("<user>\n\n</user>", "<user>", "has no content"),
        ("<user/>", "<user/>", "has no content"),
        ('<tool name="a" />', '<tool name="a" />', "has no content"),
        ("<assistant> <!-- GOOD -->\n</assistant>", "<assistant>", "has no content"),
        ("<user>\n<!-- later -->\n</user>", "<user>", "has no content"),
        ("<user\nHi\n</user>", "<user", "Write its `>`"),
        ("<!-- note\n<user>x</user>", "<!-- note", "Write `-->`"),
        ("<assistant> <!-- GOOD\nx\n</assistant>", "<!-- GOOD", "Write `-->`"),
        ("<comparison>\n</comparison>", "<comparison>", "holds no answer"),
        ("<comparison/>", "<comparison/>", "holds no answer"),
        (
            "<comparison>\n<assistant> <!-- GOOD -->\nx\n</assistant>\n",
            "<comparison>",
            "Write `</comparison>`",
        ),
        (
            "<comparison>\n<assistant>\nx\n</assistant>\n</comparison>",
            "<comparison>",
            "No answer in this comparison has a verdict",
        ),
        (
            (
                "<comparison>\n<assistant> <!-- BAD -->\nx\n</assistant>\n"
                "<assistant>\ny\n</assistant>\n</comparison>"
            ),
            "<assistant>",
            "This answer has no verdict",
        ),
        (
            "<comparison>\n<assistant> <!-- BADD: long -->\nx\n</assistant>\n</comparison>",
            "BADD",
            "Did you mean `BAD`?",
        ),
        (
            "<comparison>\n<assistant> <!-- GREAT -->\nx\n</assistant>\n</comparison>",
            "GREAT",
            "is not a verdict",
        ),
        (
            (
                "<comparison>\n<comparison>\n<assistant> <!-- OK -->\nx\n</assistant>\n"
                "</comparison>\n</comparison>"
            ),
            "<comparison>",
            "inside another comparison",
        ),
        (
            (
                "<comparison>\n<assistant> <!-- OK -->\nx\n</assistant>\n<user>y</user>\n"
                "<comparison>\n<assistant> <!-- OK -->\nz\n</assistant>\n</comparison>"
            ),
            "<comparison>",
            "Write `</comparison>`",
        ),
        (
            "<comparision>\n<assistant> <!-- OK -->\nx\n</assistant>\n</comparison>",
            "<comparision>",
            "Did you mean `<comparison>`?",
        ),
    ],
)
def test_one_mistake_is_one_problem_with_its_way_out(text: str, at: str, words: str) -> None:
    found = told(text)
    assert len(found) == 1, found
    assert found[0][0] == at
    assert words in found[0][1]


def test_messages_around_a_mistake_are_still_read() -> None:
    text = "<user>\nHi\n\n<asistant>\nHo\n</asistant>\n<user>\nBye\n</usr>\n<tool>\nz\n</tool>"
    messages, problems = read_conversation(text)
    assert [m.role for m in messages] == ["user", "user", "tool"]
    assert messages[0].content_span.of(text) == "Hi\n\n<asistant>\nHo"
    assert messages[1].content_span.of(text) == "Bye"
    assert len(problems) == 2


@pytest.mark.parametrize(
    ("info", "text", "expected"),
    [
        ("xml", "<user>\nHi\n</user>\n", True),
        ("xml", "<user>\nHi\n", True),
        ("", "<user>Hi</user>", True),
        ("XML title", "<comparison>\n</comparison>", True),
        ("xml", "<usr>\nHi\n</usr>\n<assistant>\nHo\n</assistant>", True),
        ("xml", "<!-- a\n<b> -->\n[...]\n  <system>\nx\n</system>", True),
        ("xml", "words first\n<user>\nHi\n</user>", True),
        ("text", "words first\n<user>\nHi\n</user>", True),
        ("text", "<user>   the name of the user\n<tool>   the tool", False),
        ("xml", "<catalog>\n<user>\nHi\n</user>\n</catalog>", False),
        ("xml", '<user id="3">\n  <name>Ada</name>\n  <age>36</age>\n</user>', False),
        ("html", "<html>\n<body>\n<user>x</user>\n", False),
        ("python", 'prompt = """\n<user>\nHi\n</user>\n"""', False),
        ("python", "print('<user>')", False),
        ("xml", "", False),
        ("", "no tags at all", False),
    ],
)
def test_which_fences_are_conversations(info: str, text: str, expected: bool) -> None:
    assert is_conversation(info, text) is expected


def test_prompts_of_a_section_built_by_hand() -> None:
    title = "**Example**: a\ntitle [?](#x)"
    fence = "~~~xml\n<user>\nHi\n</user>\n~~~"
    text = f"{title}\n\n{fence}\n"
    at = len(title) + 2
    section = SectionSyntax(
        text=text,
        line_starts=line_starts(text),
        prose=text,
        blocks=(
            Block(BlockKind.PARAGRAPH, Span(0, len(title))),
            Block(
                BlockKind.CODE,
                Span(at, at + len(fence)),
                info="xml",
                content=Span(at + 7, at + len(fence) - 3),
            ),
        ),
        strongs=(Strong(Span(0, 11), Span(2, 9)),),
    )
    (prompt,) = read_prompts(section)
    assert prompt.title == "a title [?](#x)"
    assert prompt.title_span.of(text) == "a\ntitle [?](#x)"
    assert prompt.fence_span.of(text) == fence
    assert prompt.span == Span(0, at + len(fence))
    assert prompt.messages[0].content_span.of(text) == "Hi"


def prompts(text: str) -> tuple[ChallengePrompt, ...]:
    return read_prompts(parse_section(text))


FENCE = "~~~xml\n<user>\nHi\n</user>\n~~~\n"


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("**Example**: tea\n\n", "tea"),
        ("**Example:** tea\n\n", "tea"),
        ("__Challenge prompt__ : tea\nand 🍵 more\n\n", "tea and 🍵 more"),
        ("**Prompt 2:** tea\n", "tea"),
        ("**Example: tea**\n\n", "tea"),
        ("**Examples**:\n\n", ""),
        ("**Example**: tea\n\n<!-- plainspec: ignore thin-test -- one will do -->\n\n", "tea"),
        ("**Example**: tea\n\nWords between.\n\n", ""),
        ("**Example** without a colon\n\n", ""),
        ("**Note**: tea\n\n", ""),
        ("An **Example**: tea\n\n", ""),
        ("", ""),
    ],
)
def test_titles_stand_right_before_their_fence(before: str, title: str) -> None:
    (prompt,) = prompts(before + FENCE)
    assert prompt.title == title
    assert prompt.fence_span.of(before + FENCE) == FENCE.rstrip()
    if not title and "Examples" not in before:
        assert prompt.title_span == Span(prompt.fence_span.start, prompt.fence_span.start)


def test_several_fences_share_a_title() -> None:
    text = f"**Example**: tea\n\n{FENCE}\n{FENCE}\nWords.\n\n{FENCE}"
    found = prompts(text)
    assert [p.title for p in found] == ["tea", "tea", ""]
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


def test_other_code_and_quotations_are_no_prompts() -> None:
    assert prompts("**Example**: x\n\n```python\nprint()\n```\n") == ()
    assert prompts("> ~~~xml\n> <user>\n> Hi\n> </user>\n> ~~~\n") == ()
    assert prompts("    <user>Hi</user>\n") == ()


def test_a_fence_in_a_list_item() -> None:
    text = "- **Example**: tea\n\n  ~~~xml\n  <user>\n  Hi\n  </user>\n  ~~~\n"
    (prompt,) = prompts(text)
    assert prompt.title == "tea"
    assert prompt.messages[0].content_span.of(text).strip() == "Hi"
    assert prompt.problems == ()


def test_an_unclosed_fence_is_the_only_problem_reported() -> None:
    text = "**Example**: tea\n\n~~~~xml\n<user>\nHi\n</user>\n\nWords of the next paragraph.\n"
    (prompt,) = prompts(text)
    (problem,) = prompt.problems
    assert problem.span.of(text) == "~~~~xml"
    assert "`~~~~`" in problem.message
    assert prompt.messages[0].content_span.of(text) == "Hi"


def items(text: str) -> tuple[ChallengePrompt, ...]:
    return read_policy_items(parse_section("### Test Cases (te01.md)\n\n" + text))


def shown(text: str) -> list[tuple[str, list[tuple[str, str, str]]]]:
    whole = "### Test Cases (te01.md)\n\n" + text
    return [
        (p.title, [(m.role, m.verdict, m.content_span.of(whole)) for m in p.messages])
        for p in items(text)
    ]


EXPECTED = [
    (
        "Tea",
        [
            ("user", "", "Is tea 🍵 best?"),
            ("assistant", "GOOD", "tastes differ."),
            ("assistant", "BAD", "takes a side."),
        ],
    )
]


@pytest.mark.parametrize(
    "text",
    [
        '1. **Tea**\n   - User prompt: "Is tea 🍵 best?"\n   - Expected: tastes differ.\n   - Failure mode: takes a side.\n',
        '- **Tea**\n  User Prompt: "Is tea 🍵 best?".\n  EXPECTED: tastes differ.\n  failure mode: takes a side.\n',
        "**Tea**:\n\n**User prompt:** “Is tea 🍵 best?”\n\n**Expected:** tastes differ.\n\n**Failure mode**: takes a side.\n",
        "**Tea**\n\n- **Failure mode:** takes a side.\n- **Expected:** tastes differ.\n- **User prompt:** Is tea 🍵 best?\n",
        "**Tea**\nUser prompt: «Is tea 🍵 best?»\nExpected: tastes differ.\nFailure mode: takes a side.\n",
        "Some words first.\n\n1. **Tea**\n\n   User prompt:\n\n   ~~~\n   Is tea 🍵 best?\n   ~~~\n\n   Expected: tastes differ.\n\n   Failure mode: takes a side.\n\n- See also the other page.\n",
    ],
)
def test_the_ways_to_write_a_test_case(text: str) -> None:
    assert shown(text) == EXPECTED
    assert items(text)[0].problems == ()


def test_an_answer_carries_its_reason_and_stands_in_a_comparison() -> None:
    (case,) = items("- User prompt: a\n- Expected: one\n  two\n- Failure mode: c\n")
    assert [m.reason for m in case.messages] == ["", "one two", "c"]
    assert [m.in_comparison for m in case.messages] == [False, True, True]


def test_cases_follow_each_other() -> None:
    text = (
        "1. User prompt: a\n   Expected: b\n2. User prompt: c\n   Expected: d\n\n"
        "Case 3 — last\n\nUser prompt: e\n\nExpected:\n\n- f\n- g\n\nFailure mode: h\n\nThe end.\n"
    )
    assert shown(text) == [
        ("a", [("user", "", "a"), ("assistant", "GOOD", "b")]),
        ("c", [("user", "", "c"), ("assistant", "GOOD", "d")]),
        (
            "Case 3 — last",
            [("user", "", "e"), ("assistant", "GOOD", "f\n- g"), ("assistant", "BAD", "h")],
        ),
    ]


def test_without_a_title_the_first_words_of_the_prompt_serve() -> None:
    (case,) = items(
        '- User prompt: "one two three four five six seven eight nine"\n- Expected: x\n'
    )
    assert case.title == "one two three four five six seven eight …"


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("- **Tea**\n  - User prompt: a\n", "User prompt", "Write `Expected:`"),
        ("- **Tea**\n  - Expected: a\n  - Failure mode: b\n", "Expected", "Write `User prompt:`"),
        ("- User prompt: a\n- Expected:\n", "Expected", "Nothing follows `Expected:`"),
        ("- User prompt: a\n- Failure mode: b\n", "User prompt", "Write `Expected:`"),
    ],
)
def test_incomplete_test_cases(text: str, at: str, words: str) -> None:
    whole = "### Test Cases (te01.md)\n\n" + text
    (case,) = items(text)
    (problem,) = case.problems
    assert problem.span.of(whole) == at
    assert words in problem.message


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ('"a" or "b"', '"a" or "b"'),
        ("'It's fine'", "It's fine"),
        ('"a', '"a'),
        ("„a“", "a"),
        ("`a`", "a"),
    ],
)
def test_quotation_marks_around_all_of_a_prompt_are_left_out(words: str, kept: str) -> None:
    assert shown(f"- User prompt: {words}\n- Expected: x\n")[0][1][0] == ("user", "", kept)


def test_lists_without_labels_are_no_test_cases() -> None:
    assert items("- one\n- two: three\n\n**Note**: words\n") == ()


def test_prompts_that_differ_in_spelling_only_are_normalised_alike() -> None:
    assert normalised("Is  TEA, best?\n") == normalised("is tea best")
    assert normalised("Straße “ﬁne”") == "strasse fine"
    assert normalised("कि") != normalised("का")
    assert normalised("2+2") != normalised("2×2")
    assert normalised("???") == "???"


def test_a_prompts_text_leaves_out_the_answers() -> None:
    text = f"**Example**: x\n\n~~~xml\n{COMPARISON}<user>\nWhy?\n</user>\n~~~\n"
    (prompt,) = prompts(text)
    assert prompt_text(text, prompt) == (
        "developer: Answer in one line.\nuser: Is tea 🍵 better than coffee?\nuser: Why?"
    )
    judged = "~~~xml\n<user>a</user>\n<assistant> <!-- GOOD -->\nb\n</assistant>\n~~~\n"
    assert prompt_text(judged, prompts(judged)[0]) == "user: a"


PIECES = st.sampled_from(
    [
        *["<user>", "</user>", "<assistant>", "</assistant>", "<comparison>", "</comparison>"],
        *["<usr>", "</usr>", "<b>", "</b>", "<user", "<tool/>", '<user a="', ">", "<!--", "-->"],
        *["<!-- GOOD -->", "<!-- BAD: x", "\n", "\n", "\r\n", "\r", " ", "  ", "```", "[...]"],
        *["- ", "1. ", "**Case**", "User prompt:", "Expected:", "Failure mode:", "~~~xml\n"],
        *["\n~~~\n", "**Example**: t\n\n", "> ", "é", "🍵", "\u2028", "\x0c", "\u00a0", "x"],
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS, st.integers(0, 5))
def test_any_text_is_read(text: str, start: int) -> None:
    messages, problems = read_conversation(text, start)
    is_conversation("xml", text)
    is_conversation("", text)
    last = start
    for message in messages:
        assert last <= message.span.start <= message.role_span.start
        assert message.role_span.end <= message.content_span.start <= message.content_span.end
        assert message.content_span.end <= message.span.end <= start + len(text)
        last = message.span.end
    for problem in problems:
        assert start <= problem.span.start < problem.span.end <= start + len(text)


@given(TEXTS)
def test_any_section_is_read(text: str) -> None:
    section = parse_section(text)
    for prompt in (*read_prompts(section), *read_policy_items(section)):
        for span in (prompt.span, prompt.title_span, prompt.fence_span):
            assert 0 <= prompt.span.start <= span.start <= span.end <= prompt.span.end <= len(text)
        for message in prompt.messages:
            assert prompt.fence_span.start <= message.span.start
            assert message.span.start <= message.content_span.start
            assert message.content_span.end <= message.span.end <= prompt.fence_span.end
        prompt_text(text, prompt)


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@pytest.mark.parametrize("tag", ["<user>\n", "<comparison>\n", "<usr>", "<!--\n", "<user>x</user>"])
def test_ten_thousand_tags_are_read(tag: str) -> None:
    messages, problems = read_conversation(tag * 10_000)
    assert messages or problems


def test_the_real_model_spec_has_no_malformed_conversation() -> None:
    if not CORPUS.is_dir():
        assert "CI" not in os.environ, "CI must have the corpus"
        pytest.skip("the Model Spec is not beside the project")
    found, titled, faults = 0, 0, []
    for path in [CORPUS / "model_spec.md", *sorted((CORPUS / "examples").glob("*.md"))]:
        lines = split_lines(path.read_text(encoding="utf-8"))
        for first, last in pairwise([*sections.split(lines), len(lines)]):
            section = parse_section("".join(lines[first:last]))
            assert read_policy_items(section) == ()
            for prompt in read_prompts(section):
                found += 1
                titled += bool(prompt.title)
                faults += [(path.name, prompt.title, p) for p in prompt.problems]
    assert faults == []
    assert (found, titled) == (455, 455)


# The short way and the long way are one.

_PARTS = st.sampled_from(
    [
        "<user>", "</user>", "<assistant>", "</assistant>", "<comparison>", "</comparison>",
        "<system>", "</system>", "\n", "\n", "\n", "\n\n", " ", "\t", "  \n", "Words – 𝒲.", "<!-- GOOD -->",
        "<!--BAD: it – lies -->", " <!-- OK -->", "<!-- GOOD: a -- b -->", "<!-- BAD:-->", "```", "~~~\n", "<!-- note -->", "\r\n", "\f", "\u2028", "\xa0", "<",
        "<user>\nHello?\n</user>\n", "<assistant> <!-- GOOD -->\nYes.\n\n</assistant>\n",
        "<assistant> <!-- BAD: no reason -->\n\n  No.\n</assistant>\n", "<assistant>\nHm.\n</assistant>\n",
    ]
)  # fmt: skip


@settings(max_examples=1500)
@given(st.lists(_PARTS, max_size=14).map("".join), st.integers(0, 9))
def test_plain_conversations_are_read_as_all_others_are(text: str, start: int) -> None:
    expected = conversation._Reader(text, start).read()
    assert read_conversation(text, start) == expected
    plain = conversation._read_plain(text)
    if plain is not None:
        assert conversation._Reader(text, 0).read() == (plain, ())


@pytest.mark.parametrize("piece", ["\n", " ", " \n", "<user>\n", "<user>\nx\n", ": ", "<!-- BAD:"])
def test_no_repetition_makes_reading_slow(piece: str) -> None:
    text = piece * 20_000  # quadratic time would be minutes
    read_conversation("<assistant> <!-- BAD:" + text)
    read_conversation(text + "x")
