"""What an author sees of the configuration: settings, and mistakes at their exact place."""

from __future__ import annotations

import json
import os
import pickle
import re
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plainspec.index.configuration import (
    Configuration,
    ConfigurationProblem,
    Settings,
    find_root,
    load,
    parse,
)
from plainspec.index.options import OPTIONS, OVERRIDE, TOP, USER_ONLY, Option, schema, schema_text
from plainspec.index.patterns import glob_problem, pattern_problem
from plainspec.index.toml import read_values
from plainspec.model import ChainOfCommand
from plainspec.text.lines import line_starts
from plainspec.text.span import Position, Range

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

RULES = ("thin-test", "untested-clause", "vague-term")
PAGE = Path(__file__).parents[2] / "server" / "docs" / "configuration.md"


def read(text: str, path: str = "/r/plainspec.toml") -> Configuration:
    return parse("/r", path, text, RULES)


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


MISTAKES = [
    # the file as such
    ("tests = ⟦foo⟧\n", "a text stands in quotes"),
    ("⟦a =⟧ ", "no value that TOML knows"),
    ('⟦owner = "Billing⟧\n', "close its quote"),
    ('owner = "a"\n⟦owner = "b"⟧\n', "already set above"),
    ("[rules]\n⟦[rules]⟧\n", "already there above"),
    ('owner = "é😀" ⟦b⟧\r\n', "something follows the value"),
    ("⟦é😀 = 1⟧", "stands in quotes"),
    ("⟦x = 1⟧\ry = 2", "save the file with LF or CRLF"),
    ("⟦" + "a." * 300 + "a = 1⟧", "more than 200 dots"),
    # keys
    ('⟦excludes⟧ = ["a"]', 'Did you mean "exclude"?'),
    ('⟦id_pattern⟧ = "x"', 'Did you mean "id-pattern"?'),
    ("⟦colour⟧ = 1", "There are convention, tests, id-pattern"),
    ('⟦"é😀"⟧ = 1', 'no option "é😀"'),
    ("[⟦unknown⟧.below]\nx = 1", 'no option "unknown"'),
    ('⟦"f\\u006f\\u006f"⟧ = 1', 'no option "foo"'),
    ('⟦paths⟧ = ["a"]', "stands in [[overrides]]"),
    # what only the user may set
    ('⟦base-url⟧ = "http://localhost"', "only from your own user configuration"),
    ('⟦API_KEY⟧ = "x"', "only from your own user configuration"),
    ("[⟦llm⟧]\nx = 1", "only from your own user configuration"),
    ('⟦llm⟧.model = "x"', "only from your own user configuration"),
    (
        '[[overrides]]\npaths = ["a"]\n⟦headers⟧ = {}',
        "must not choose where text or keys go",
    ),
    # choices
    ('convention = ⟦"modelspec"⟧', 'Did you mean "model-spec"?'),
    ("convention = ⟦3⟧", "not a number"),
    ("[⟦convention⟧]\na = 1", "not a table"),
    ('fail-on = ⟦"Never"⟧', 'Did you mean "never"?'),
    ("fail-on = ⟦false⟧", "not false"),
    # templates
    ('tests = ⟦"examples/sy73.md"⟧', "{id} exactly once"),
    ('tests = ⟦"{id}/{id}.md"⟧', "{id} exactly once"),
    ('tests = ⟦"{id}{x}.md"⟧', "no other braces"),
    ('tests = ⟦"../😀/{id}.md"⟧', "leads out of the folder with .."),
    ('tests = ⟦"a..b/{id}.md"⟧', "holds no .."),
    ('tests = ⟦"/{id}.md"⟧', "is an absolute path"),
    ('tests = ⟦"C:/{id}.md"⟧', "is an absolute path"),
    ("tests = ⟦'a\\{id}.md'⟧", "written with /"),
    ('tests = ⟦"{id}.txt"⟧', "ends in .md"),
    ('tests = ⟦""⟧', "is empty"),
    ('tests = ⟦"""\n{id}.md"""⟧ # é', None),
    ('tests = ⟦"""a\n{id}.md"""⟧', "single line"),
    # patterns
    ("id-pattern = ⟦'('⟧", "not a regular expression: missing )"),
    ("id-pattern = ⟦'x*'⟧", "matches the empty text"),
    ("id-pattern = ⟦''⟧", "is empty"),
    ("id-pattern = ⟦'(a+)+'⟧", "repetition inside a repetition"),
    ("id-pattern = ⟦7⟧", "a text in quotes, not a number"),
    ("id-pattern = ⟦'" + "a" * 201 + "'⟧", "at most 200"),
    # authorities
    ('authorities = ⟦"root"⟧', "a list of at least two levels"),
    ('authorities = ⟦["root"]⟧', "at least two levels"),
    ('authorities = ["root", "é😀é", ⟦"Root"⟧]', 'The level "root" stands here for a second time'),
    ('authorities = ["root", ⟦"two words"⟧]', "not one word"),
    ('authorities = ["root", # é😀\n  ⟦3⟧]', "a text in quotes, not a number"),
    # owner, exclude, baseline
    ("owner = ⟦1979-05-27⟧", "not a date or time"),
    ('owner = ⟦"  "⟧', "is empty"),
    ('owner = ⟦"' + "é" * 201 + '"⟧', "longer than 200"),
    ('exclude = ⟦"a"⟧', "a list of patterns"),
    ('exclude = ["é😀", ⟦"!"⟧]', "is not a pattern"),
    ('exclude = [⟦"[z-a]"⟧]', "is not a pattern"),
    ('exclude = [⟦"# note"⟧]', "matches nothing"),
    ('exclude = [⟦"../up"⟧]', "without .."),
    ('exclude = [⟦"a**b"⟧]', "** stands alone"),
    ('exclude = [⟦"**/a/**/b/**/c"⟧]', "uses ** 3 times"),
    ('exclude = [⟦"*a*a*a*a*b"⟧]', "has 5 stars"),
    ("exclude = [⟦{}⟧]", "not a table"),
    ('baseline = ⟦"/etc/passwd"⟧', "is an absolute path"),
    ('baseline = ⟦"a/../../b"⟧', "leads out"),
    ('baseline = ⟦"folder/"⟧', "names a folder"),
    # rules
    ("rules = ⟦[]⟧", "is a table"),
    ("[[⟦rules⟧]]\nx = 1", "is a table"),
    ('[rules]\n"é😀" = "off"\n⟦vague-trem⟧ = "off"', 'Did you mean "vague-term"?'),
    ('rules = { ⟦"é😀"⟧ = "off" }', "plainspec rules"),
    ('[rules]\nvague-term = ⟦"warn"⟧', 'Did you mean "warning"?'),
    ("rules.vague-term = ⟦true⟧", "not true"),
    # overrides
    ("overrides = ⟦3⟧", "each headed [[overrides]]"),
    ("overrides = [⟦3⟧]", "An override is a table"),
    ('[[⟦overrides⟧]]\nowner = "x"', "add paths"),
    ("[[overrides]]\npaths = ⟦[]⟧", "for no file"),
    (
        '[[overrides]]\npaths = ["a"]\n[[overrides]]\npaths = ["é😀", ⟦3⟧]',
        "not a number",
    ),
    ('[[overrides]]\npaths = ["a"]\n⟦exclude⟧ = []', "cannot stand in an override"),
    (
        '[[overrides]]\npaths = ["a"]\n[[overrides]]\npaths = ["b"]\n[overrides.rules]\nvague-term = ⟦"of"⟧',
        "A severity is one of",
    ),
    ('overrides = [{ paths = ["é😀"], owner = ⟦1⟧ }]', "not a number"),
]


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


# -- files --------------------------------------------------------------------


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only_problem(root: Path) -> ConfigurationProblem:
    (problem,) = load(str(root), RULES).problems
    return problem


def test_its_own_file_wins_over_pyproject(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.plainspec]\nowner = "shared"\n')
    shared = load(str(tmp_path))
    assert (shared.settings.owner, shared.source) == ("shared", f"{tmp_path}/pyproject.toml")
    assert shared.root == str(tmp_path)
    write(tmp_path / "plainspec.toml", '\ufeffowner = "own"\n')
    own = load(str(tmp_path))
    assert (own.settings.owner, own.source) == ("own", f"{tmp_path}/plainspec.toml")
    assert own.problems == ()


@pytest.mark.parametrize(
    "content",
    [
        '[project]\nname = "x"\n',
        "[project\n",
        b"\xff\n",
        '[project]\nname = "plainspec-docs"\n[x\n',
    ],
)
def test_a_pyproject_without_our_table_is_none_of_our_business(
    tmp_path: Path, content: str | bytes
) -> None:
    write(tmp_path / "pyproject.toml", content)
    assert load(str(tmp_path)) == Configuration(str(tmp_path))


def test_a_broken_pyproject_with_our_table_is_reported(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", '[tool.plainspec]\nowner = "a\n')
    assert "close its quote" in only_problem(tmp_path).message
    write(tmp_path / "pyproject.toml", b'# \xff\n[tool.plainspec]\nowner = "a"\n')
    assert "not UTF-8" in only_problem(tmp_path).message


def test_text_that_is_not_utf8_is_marked_where_it_begins(tmp_path: Path) -> None:
    write(tmp_path / "plainspec.toml", 'a = 1\nowner = "é😀'.encode() + b'\xe9"\n')
    problem = only_problem(tmp_path)
    assert "not UTF-8" in problem.message
    assert problem.range == Range(Position(1, 11), Position(1, 12))
    assert load(str(tmp_path)).settings == Settings()


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "plainspec.toml").mkdir()
    assert "is a folder" in only_problem(tmp_path).message


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    write(tmp_path / "plainspec.toml", b"#" * ((1 << 20) + 1))
    assert "larger than 1 MiB" in only_problem(tmp_path).message
    assert "larger than 1 MiB" in read("#" * ((1 << 20) + 1)).problems[0].message


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "plainspec.toml", "")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("plainspec.index.configuration.os.open", refuse)
    assert "cannot be read: Permission denied" in only_problem(tmp_path).message


needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs links and named pipes")


@needs_posix
def test_links_and_pipes(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside.toml", 'owner = "secret"')
    root = tmp_path / "root"
    root.mkdir()
    file = root / "plainspec.toml"
    file.symlink_to(outside)
    assert "leads out of the folder" in only_problem(root).message
    assert load(str(root)).settings.owner == ""
    file.unlink()
    file.symlink_to(file)
    assert only_problem(root).message
    file.unlink()
    file.symlink_to(root / "missing")
    assert "cannot be read" in only_problem(root).message
    file.unlink()
    file.symlink_to(write(root / "conf" / "a.toml", 'owner = "inside"'))
    assert load(str(root)).settings.owner == "inside"
    file.unlink()
    os.mkfifo(file)
    assert "not an ordinary file" in only_problem(root).message


def test_a_root_that_does_not_exist() -> None:
    assert load("/does/not/exist") == Configuration(Path("/does/not/exist").absolute().as_posix())
    load("nul\0\ud800")


def test_the_root_is_the_nearest_folder_that_says_so(tmp_path: Path) -> None:
    # Anything above tmp_path would be found next; .git here keeps the test on its own.
    (tmp_path / ".git").mkdir()
    deep = tmp_path / "a" / "b" / "c"
    document = write(deep / "spec.md", "")
    assert find_root(str(document)) == tmp_path.as_posix()
    assert find_root(str(deep)) == tmp_path.as_posix()
    write(tmp_path / "a" / "pyproject.toml", "[tool.other]\n")
    assert find_root(str(document)) == tmp_path.as_posix()
    write(tmp_path / "a" / "pyproject.toml", "[tool.plainspec]\n")
    assert find_root(str(document)) == (tmp_path / "a").as_posix()
    write(tmp_path / "a" / "b" / "plainspec.toml", "broken")
    assert find_root(str(document)) == (tmp_path / "a" / "b").as_posix()
    assert find_root(str(deep / "missing.md")) == (tmp_path / "a" / "b").as_posix()


def test_without_any_sign_the_folder_is_its_own_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plainspec.index.configuration.os.path.lexists", lambda path: False)
    document = write(tmp_path / "spec.md", "")
    assert find_root(str(document)) == tmp_path.as_posix()
    assert find_root(str(tmp_path)) == tmp_path.as_posix()
    find_root("nul\0\ud800")


# -- what is published --------------------------------------------------------


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
