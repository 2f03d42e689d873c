"""What an author sees of the configuration: settings, and mistakes at their exact place."""

from __future__ import annotations

import json
import pickle
import re
import sys

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plainspec.index.configuration import load, parse
from plainspec.index.options import TOP
from plainspec.index.patterns import glob_problem, pattern_problem
from plainspec.index.settings import Configuration, ConfigurationProblem, Settings
from plainspec.model import ChainOfCommand
from plainspec.text.lines import line_starts
from plainspec.text.span import Position, Range
from tests.support.mistakes import MISTAKES, RULES, read

if sys.version_info >= (3, 11):
    pass
else:
    pass


def marked(text: str, problem: ConfigurationProblem) -> str:
    """What the problem's range covers, found in code points from the line starts."""
    starts = line_starts(text)
    start, end = problem.range
    return text[starts[start.line] + start.column : starts[end.line] + end.column]


def at(marked_text: str) -> tuple[str, Range]:
    """*marked_text* without its marks ⟦…⟧, and the range that they enclose."""
    start, end = marked_text.index("⟦"), marked_text.index("⟧") - 1
    text = marked_text.replace("⟦", "").replace("⟧", "")

    def position(offset: int) -> Position:
        before = text[:offset].replace("\r\n", "\n")
        return Position(before.count("\n"), len(before) - (before.rfind("\n") + 1))

    return text, Range(position(start), position(end))


@pytest.mark.parametrize(("marked_text", "fragment"), MISTAKES)
def test_each_mistake_is_named_at_its_exact_place(marked_text: str, fragment: str | None) -> None:
    text, expected = at(marked_text)
    problems = read(text).problems
    if fragment is None:
        assert problems == ()
        return
    if '"é😀" = "off"\n' in text:  # a mistake stands on the line before, too
        problems = problems[1:]
    assert len(problems) == 1, problems
    assert fragment in problems[0].message
    assert problems[0].range == expected
    assert problems[0].path == "/r/plainspec.toml"
    assert problems[0].message.endswith((".", "?")), problems[0].message


@pytest.mark.parametrize(("marked_text", "fragment"), MISTAKES)
def test_mistakes_stand_at_the_same_place_with_crlf_and_in_pyproject(
    marked_text: str, fragment: str | None
) -> None:
    plain = marked_text.replace("⟦", "").replace("⟧", "")
    if "\r" in plain or '"""' in plain or "[" in plain.split("=")[0]:
        return  # its own line ends, or tables of its own
    text, expected = at("# é😀\r\n[tool.plainspec]\r\n" + marked_text.replace("\n", "\r\n"))
    problems = read(text, "/r/pyproject.toml").problems
    assert [problem.range for problem in problems][-1] == expected


def test_good_keys_of_a_partly_bad_file_stay_in_force() -> None:
    found = read(
        'convention = "policy"\ntests = 3\nowner = "Billing"\nexclude = ["a/", 3]\n'
        '[rules]\nvague-term = "off"\nthin-test = "loud"\n'
    )
    assert len(found.problems) == 3
    assert found.settings == Settings(
        convention="policy", owner="Billing", severities=(("vague-term", "off"),)
    )
    assert found.exclude == ("a/",)


def test_a_chain_with_a_hole_is_not_used() -> None:
    found = read('authorities = ["top", "middle", 3]')
    assert found.settings.chain == ChainOfCommand()


def test_all_options_take_effect() -> None:
    found = read(
        'convention = "generic"\ntests = "t/{id}.md"\nauthorities = ["law", "house_rule"]\n'
        'owner = " Überweisungen 😀 "\nexclude = ["drafts/"]\nfail-on = "hint"\n'
        'baseline = "b/base.json"\n[rules]\nvague-term = "off"\nthin-test = "error"\n'
    )
    assert found.problems == ()
    assert found.source == "/r/plainspec.toml"
    assert found.fail_on == "hint"
    assert found.baseline == "b/base.json"
    assert found.settings == Settings(
        "generic",
        "t/{id}.md",
        r"[A-Z]+-\d+",
        ChainOfCommand(("law", "house_rule")),
        "Überweisungen 😀",
        (("thin-test", "error"), ("vague-term", "off")),
    )


def test_without_known_rules_their_names_go_unchecked() -> None:
    assert parse("/r", "/r/plainspec.toml", '[rules]\nanything = "off"').problems == ()


def test_no_folder_has_defaults() -> None:
    nothing = Configuration()
    assert nothing.settings_for("untitled:Untitled-1") == Settings()
    assert not nothing.excluded("a.md", False)
    assert nothing.fail_on == "error"
    assert nothing.settings.precedents == "precedents"
    assert load("") == nothing


OVERRIDES = """
owner = "House"
tests = "examples/{id}.md"
[rules]
vague-term = "error"
thin-test = "hint"

[[overrides]]
paths = ["billing/"]
owner = "Billing"
rules = { vague-term = "off" }

[[overrides]]
paths = ["billing/é😀/*.md", "!billing/é😀/ready.md"]
owner = "Refunds"
convention = "generic"
authorities = ["law", "contract"]
"""


def test_later_overrides_win_and_leave_the_rest() -> None:
    found = read(OVERRIDES)
    assert found.problems == ()
    assert found.settings_for("/r/a.md") == found.settings
    billing = found.settings_for("/r/billing/deep/a.md")
    assert billing.owner == "Billing"
    assert billing.severities == (("thin-test", "hint"), ("vague-term", "off"))
    refunds = found.settings_for("/r/billing/é😀/a.md")
    assert (refunds.owner, refunds.convention) == ("Refunds", "generic")
    assert refunds.id_pattern == r"[A-Z]+-\d+"
    assert refunds.chain.levels == ("law", "contract")
    assert refunds.severities == billing.severities
    assert found.settings_for("/r/billing/é😀/ready.md").owner == "Billing"


def test_overrides_are_for_files_below_the_root_only() -> None:
    found = read(OVERRIDES)
    assert found.settings_for("/other/billing/a.md").owner == "House"
    assert found.settings_for("/rr/billing/a.md").owner == "House"
    assert found.settings_for("untitled:billing/a.md").owner == "House"


def test_settings_of_a_path_are_merged_once() -> None:
    found = read(OVERRIDES)
    assert found.settings_for("/r/billing/a.md") is found.settings_for("/r/billing/a.md")


def test_a_configuration_is_a_value_that_can_be_sent() -> None:
    found = read(OVERRIDES + "\n[llm]\nx = 1")
    found.settings_for("/r/billing/a.md")
    assert found.problems
    assert found == read(OVERRIDES + "\n[llm]\nx = 1")
    assert found != read(OVERRIDES)
    assert hash(found) == hash(read(OVERRIDES + "\n[llm]\nx = 1"))
    assert pickle.loads(pickle.dumps(found)) == found
    sent = msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Configuration)
    assert sent == found
    assert sent.settings_for("/r/billing/a.md").owner == "Billing"


@pytest.mark.parametrize(
    ("path", "folder", "expected"),
    [
        ("drafts", True, True),
        ("drafts", False, False),
        ("drafts/a.md", False, True),
        ("deep/drafts/a.md", False, True),
        ("deep/é😀.tmp.md", False, True),
        ("a.md", False, False),
        ("old/a.md", False, True),
        ("old/keep.md", False, False),
        ("new/old/a.md", False, False),
        ("", True, False),
    ],
)
def test_exclude_works_as_gitignore_does(path: str, folder: bool, expected: bool) -> None:
    found = read('exclude = ["drafts/", "*.tmp.md", "/old/*", "!/old/keep.md"]')
    assert found.excluded(path, folder) is expected


# -- patterns of an untrusted workspace ---------------------------------------


@pytest.mark.parametrize(
    "pattern",
    [
        r"(a+)+",
        r"(?:a*)*b",
        r"(?P<x>a+)*b",
        r"((a+)b?)+c",
        r"(a{1,9}){2,9}x",
        r"(?:a?){2,30}a",
        r"(a?){30}a{30}",
        r"(a|aa)+b",
        r"(a|a)*b",
        r"(?:(?:a|bb)(?:a|cc)){30}x",
        r"\w+\w+\w+\w+x",
        r"(\w+){20}x",
        r"(a+)\1x",
        r"(?=(a+)+)x",
        r"x{1000}",
        r"x{99999999999}",
        "(?:a|bb)" * 12,
        "a?" * 20 + "x",
        "(?i)req",
        "[[a]x",
        "x|",
        r"\b",
        "(?=x)",
        "[",
        "*",
        "(" * 100,
    ],
)
def test_dangerous_or_useless_expressions_are_refused(pattern: str) -> None:
    assert pattern_problem(pattern)
    text = "id-pattern = " + json.dumps(pattern, ensure_ascii=False)
    assert read(text).settings.id_pattern == ""


@pytest.mark.parametrize(
    "pattern",
    [
        r"[A-Z]+-\d+",
        r"(?:REQ|NFR|ÜB)-\d{1,4}[a-z]?",
        r"[A-Z]+(?:-[A-Z]+)?-\d+",
        r"(?:\d+\.){2}\d+",
        r"(?i:req)-\d+",
        r"(?<!\w)R[0-9]+(?!\w)",
        "😀+",
    ],
)
def test_the_usual_expressions_are_let_in(pattern: str) -> None:
    assert pattern_problem(pattern) == ""
    text = "id-pattern = " + json.dumps(pattern, ensure_ascii=False)
    assert read(text).settings.id_pattern == pattern


@given(st.text(alphabet="ab(|)+*?{}12,\\[]^-.:=!<>PiX😀", max_size=30))
def test_what_is_let_in_compiles_and_never_matches_nothing(pattern: str) -> None:
    if not pattern_problem(pattern):
        compiled = re.compile(f"(?:{pattern})")
        assert all(match[0] for match in compiled.finditer("ab12 -😀" * 3))


@given(st.text(alphabet="ab*/!#[]\\-. 😀?", max_size=20))
def test_globs_that_are_let_in_can_be_matched(glob: str) -> None:
    found = read("exclude = [" + json.dumps(glob, ensure_ascii=False) + "]")
    assert bool(found.problems) == bool(glob_problem(glob))
    found.excluded("a/b😀.md", False)


# -- whatever the text --------------------------------------------------------

_TOMLISH = st.lists(
    st.sampled_from(
        [
            *TOP,
            "paths",
            "tool.plainspec",
            "[",
            "]",
            "[[",
            "]]",
            "[[overrides]]",
            "[rules]",
            "overrides.rules",
            "=",
            " = ",
            "{",
            "}",
            ",",
            ".",
            '"',
            '"""',
            "'",
            "\n",
            "\r\n",
            "\r",
            "# é😀",
            "é😀",
            "1",
            "true",
            '"off"',
            "vague-term",
            "\ufeff",
            "\ud800",
            "\0",
            "\u2028",
        ]
    )
).map("".join)


@given(st.one_of(st.text(), _TOMLISH), st.sampled_from(["plainspec.toml", "pyproject.toml"]))
@example('"\\q" = 1', "plainspec.toml")
@example("exclude = " + "[" * 5000, "plainspec.toml")
@example("x = " + "9" * 5000, "plainspec.toml")
@example("overrides = [[[[[[[[[[[[[1]]]]]]]]]]]]]", "plainspec.toml")
@example("a.b.c.d.e.f.g.h.i.j.k = 1", "plainspec.toml")
@example("[tool]\nplainspec = 3", "pyproject.toml")
@example("tool = 'plainspec'", "pyproject.toml")
def test_any_text_gives_a_configuration_with_ranges_in_the_text(text: str, name: str) -> None:
    found = parse("/r", f"/r/{name}", text, RULES)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in found.problems:
        start, end = problem.range
        assert start <= end
        for position in problem.range:
            assert 0 <= position.line < len(lines)
            assert 0 <= position.column <= len(lines[position.line])
        assert problem.message
    found.settings_for("/r/a.md")


@given(st.binary())
def test_any_bytes_load(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    root = tmp_path_factory.mktemp("bytes")
    (root / "plainspec.toml").write_bytes(data)
    load(str(root), RULES)


def test_a_flood_of_mistakes_is_cut_short() -> None:
    text = "\n".join(f"k{number} = 'é😀'" for number in range(1000))
    assert len(read(text).problems) == 100
    many = read("exclude = [" + ",".join(f'"f{number}"' for number in range(501)) + "]")
    assert len(many.exclude) == 500
    assert "501 entries" in many.problems[0].message


def test_problems_come_in_order_of_place() -> None:
    found = read('[[overrides]]\nowner = "x"\n[rules]\nnope = "off"\n[llm]\n')
    assert [problem.range.start.line for problem in found.problems] == [0, 3, 4]
