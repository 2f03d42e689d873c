from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from plainspec.analysis.report import LocatedRelated
from plainspec.analysis.rule import Severity
from plainspec.cli.formats.text import Style, render
from plainspec.text.span import Location, Position, Range
from tests.cli.results import ROOT, at, finding, result

LINES = Style(summary=False)
EXCERPTS = Style(excerpts=True, summary=False, width=80)


def test_a_finding_is_one_line_that_problem_matchers_read() -> None:
    text = "# Tone\n\nBe kind. [^ab12]\n"
    shown = render(result(finding(at(text, "[^ab12]")), text=text), LINES)
    assert shown == "rules.md:3:10: warning untested-clause: no test file for [^ab12]\n"
    assert re.fullmatch(r"(.+):(\d+):(\d+): (\w+) ([\w-]+): (.*)\n", shown)


def test_paths_are_shown_from_where_the_command_was_given() -> None:
    text = "Be kind. [^ab12]\n"
    shown = render(result(finding(at(text, "kind")), text=text, start="/specs/other"), LINES)
    assert shown.startswith("../assistant/rules.md:1:4: ")


def test_columns_count_code_points() -> None:
    text = "🙂🙂 Be kind. [^ab12]\n"
    assert render(result(finding(at(text, "Be")), text=text), LINES).startswith("rules.md:1:4: ")


def test_related_places_follow() -> None:
    text = "One [^ab12]\nTwo [^ab12]\n"
    first = LocatedRelated(at(text, "[^ab12]"), "first defined here")
    second = Location(f"{ROOT}/rules.md", Range(Position(1, 4), Position(1, 11)))
    shown = render(result(finding(second, related=(first,)), text=text), LINES)
    assert shown.splitlines()[1] == "    rules.md:1:5: first defined here"


def test_an_excerpt_has_carets_under_the_words() -> None:
    text = "# Tone\n\nBe kind. [^ab12]\n"
    shown = render(result(finding(at(text, "[^ab12]")), text=text), EXCERPTS)
    assert shown.splitlines()[1:] == [
        "3 | Be kind. [^ab12]",
        "  |          ^^^^^^^",
        "",
    ]


@pytest.mark.parametrize(
    ("line", "before", "under"),
    [
        ("日本語で 答える [^ab12]", 16, 7),  # each ideograph takes two cells
        ("\t- Be kind [^ab12]", 4 + 10, 7),
        ("🙂👍🏽 [^ab12]", 5, 7),
        ("e\u0301te\u0301 [^ab12]", 4, 7),  # combining accents take none
        ("𝐁𝐞 [^ab12]", 3, 7),
    ],
)
def test_carets_stand_under_wide_astral_and_tabbed_text(line: str, before: int, under: int) -> None:
    shown = render(result(finding(at(line, "[^ab12]")), text=line), EXCERPTS)
    assert shown.splitlines()[2] == "  | " + " " * before + "^" * under


def test_long_lines_are_cut_around_the_words() -> None:
    line = "so " * 100 + "[^ab12]" + " and" * 100
    source, carets = render(result(finding(at(line, "[^ab12]")), text=line), EXCERPTS).splitlines()[
        1:3
    ]
    assert len(source) <= 80
    assert source.startswith("1 | …")
    assert source.endswith("…")
    assert source[carets.index("^") : carets.rindex("^") + 1] == "[^ab12]"


def test_what_spans_lines_is_marked_to_the_end_of_the_first() -> None:
    text = "Be kind\nand brief\n"
    shown = render(result(finding(at(text, "kind\nand")), text=text), EXCERPTS)
    assert shown.splitlines()[1:3] == ["1 | Be kind", "  |    ^^^^"]


def test_an_empty_place_has_one_caret() -> None:
    nowhere = Location(f"{ROOT}/rules.md", Range(Position(0, 0), Position(0, 0)))
    shown = render(result(finding(nowhere), text=""), EXCERPTS)
    assert shown.splitlines()[1:3] == ["1 | ", "  | ^"]


def test_colours_wrap_words_and_add_no_text() -> None:
    text = "Be kind. [^ab12]\n"
    checked = result(finding(at(text, "[^ab12]")), text=text)
    coloured = render(checked, Style(colour=True, excerpts=True))
    assert "\x1b[1;33mwarning\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == render(checked, Style(excerpts=True))


def test_terminal_controls_in_a_document_stay_harmless() -> None:
    line = "Be \x1b[31mkind\x9b \u202eeb [^ab12]"
    hostile = finding(at(line, "[^ab12]"), message="no test for \x1b]0;title\x07\r\nnext")
    shown = render(result(hostile, text=line), EXCERPTS)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "\\u001b[31mkind" in shown
    assert "\\u0007 next" in shown


def test_the_summary_counts() -> None:
    text = "Be kind. [^ab12]\n"
    place = at(text, "kind")
    shown = render(
        result(
            finding(place, severity=Severity.ERROR),
            finding(place),
            finding(place),
            finding(place, suppressed="agreed"),
            text=text,
        )
    )
    assert shown.splitlines()[-1] == (
        "3 findings (1 error, 2 warnings) in 2 files with 1 clause and 1 test file; 1 suppressed."
    )


def test_nothing_found_is_said() -> None:
    assert render(result()) == "No findings in 2 files with 1 clause and 1 test file.\n"


def test_statistics_count_each_rule_the_most_first() -> None:
    text = "Be kind. [^ab12]\n"
    place = at(text, "kind")
    shown = render(
        result(
            finding(place, "thin-test", Severity.HINT),
            finding(place),
            finding(place),
            text=text,
        ),
        Style(summary=False, statistics=True),
    )
    assert shown.splitlines()[-2:] == [
        "     2  warning      untested-clause",
        "     1  hint         thin-test",
    ]


_ANY = st.text(st.characters(exclude_categories=[]), max_size=60)


@given(line=_ANY, message=_ANY, start=st.integers(0, 70), length=st.integers(0, 70))
def test_any_text_gives_lines_that_align(line: str, message: str, start: int, length: int) -> None:
    place = Location(f"{ROOT}/rules.md", Range(Position(0, start), Position(0, start + length)))
    line = line.replace("\r", "").replace("\n", "")
    style = Style(excerpts=True, summary=False, width=40)
    shown = render(result(finding(place, message=message), text=line), style).split("\n")
    assert len(shown) == 5
    source, carets = shown[1], shown[2]
    assert carets.removeprefix("  | ").strip(" ").strip("^") == ""
    assert wcswidth(source) <= 42
