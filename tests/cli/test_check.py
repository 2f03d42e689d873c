from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.analysis.rules import all_rules
from tests.support.patience import PATIENCE

SPEC = "# Tone {#tone authority=user}\n\nBe kind. [^ab12]\n\nBe brief. [^cd34]\n"
TEST = "Examples for [^ab12] in Tone:\n\n**Example**: a greeting\n\n~~~xml\n<user>Hi</user>\n<assistant>Hello!</assistant>\n~~~\n"


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a spec document, of whose two clauses one is tested; the current folder."""
    folder = tmp_path / "specs"
    (folder / "examples").mkdir(parents=True)
    (folder / "plainspec.toml").write_text("")
    (folder / "spec.md").write_text(SPEC)
    (folder / "examples" / "ab12.md").write_text(TEST)
    monkeypatch.chdir(folder)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return folder


class Checked:
    """What one run of `plainspec check` said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    @property
    def findings(self) -> list[tuple[str, str, int]]:
        """Rule, path and line of each finding of the JSON output."""
        return [
            (f["rule"], f["path"], f["start"]["line"]) for f in json.loads(self.out)["findings"]
        ]


class Check:
    """Runs `plainspec check`."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Checked:
        code = main(["check", *arguments])
        shown = self._capsys.readouterr()
        return Checked(code, shown.out, shown.err)

    def untested(self, *arguments: str) -> Checked:
        """Only the rule that the fixture breaks, as JSON."""
        return self("--format", "json", "--select", "untested-clause", *arguments)


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str]) -> Check:
    return Check(capsys)


UNTESTED = ("untested-clause", "spec.md", 5)


def test_findings_counts_and_root(specs: Path, check: Check) -> None:
    checked = check.untested()
    assert checked.findings == [UNTESTED]
    content = json.loads(checked.out)
    assert content["root"] == specs.as_posix()
    assert content["summary"]["files"] == 2
    assert content["summary"]["clauses"] == 2
    assert content["summary"]["tests"] == 1
    assert checked.err == ""


def test_findings_are_limited_to_the_named_paths(specs: Path, check: Check) -> None:
    assert check.untested("examples").findings == []
    assert check.untested("spec.md", "examples").findings == [UNTESTED]
    assert check.untested("./examples/../spec.md").findings == [UNTESTED]
    assert check.untested("spec.md", "spec.md").findings == [UNTESTED]


def test_paths_are_relative_to_the_root_and_text_to_the_current_folder(
    specs: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(specs / "examples")
    assert check.untested("..").findings == [UNTESTED]
    shown = check("..", "--select", "untested-clause").out
    assert shown.startswith("../spec.md:5:")


def test_two_roots_are_told_from_their_common_folder(specs: Path, check: Check) -> None:
    other = specs.parent / "other"
    other.mkdir()
    (other / "plainspec.toml").write_text('convention = "model-spec"\n')
    (other / "spec.md").write_text("# Tone\n\nBe calm. [^ef56]\n")
    checked = check.untested(".", "../other")
    assert checked.findings == [
        ("untested-clause", "other/spec.md", 3),
        ("untested-clause", "specs/spec.md", 5),
    ]
    assert json.loads(checked.out)["root"] == specs.parent.as_posix()


def test_exit_codes_follow_fail_on(specs: Path, check: Check) -> None:
    (severity,) = [rule.severity for rule in all_rules() if rule.name == "untested-clause"]
    assert check.untested("--fail-on", severity.word).code == 1
    assert check.untested("--fail-on", "hint").code == 1
    assert check.untested("--fail-on", "never").code == 0
    assert check.untested("--ignore", "untested-clause", "--fail-on", "hint").code == 0
    (specs / "plainspec.toml").write_text('fail-on = "hint"\n')
    assert check.untested().code == 1
    assert check.untested("--fail-on", "never").code == 0
    (specs / "plainspec.toml").write_text('[rules]\nuntested-clause = "error"\n')
    assert check.untested().code == 1


def test_rules_are_selected_and_ignored(specs: Path, check: Check) -> None:
    both = check("--format", "json", "--select", "untested-clause, thin-test")
    assert {rule for rule, _, _ in both.findings} == {"untested-clause", "thin-test"}
    one = check(
        "--format", "json", "--select=thin-test", "--select=untested-clause", "--ignore=thin-test"
    )
    assert {rule for rule, _, _ in one.findings} == {"untested-clause"}


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_a_usage_error(specs: Path, check: Check, option: str) -> None:
    checked = check(option, "untested-claus")
    assert checked.code == 2
    assert "Did you mean 'untested-clause'?" in checked.err
    assert checked.out == ""


def test_what_does_not_exist_is_told_and_the_rest_is_checked(specs: Path, check: Check) -> None:
    checked = check.untested("gone.md", "spec.md", "also/gone")
    assert checked.code == 2
    assert checked.findings == [UNTESTED]
    assert checked.err.splitlines() == [
        "plainspec: gone.md: no such file or directory",
        "plainspec: also/gone: no such file or directory",
    ]


def test_a_binary_file_is_told_when_named(specs: Path, check: Check) -> None:
    (specs / "binary.md").write_bytes(b"\x00\x01\x02")
    checked = check.untested("binary.md", "spec.md")
    assert checked.code == 2
    assert checked.findings == [UNTESTED]
    assert "binary.md: left out: it is not a text file" in checked.err
    around = check.untested(".")
    assert around.code != 2
    assert "note: binary.md: left out: it is not a text file" in around.err
    assert check.untested(".", "--quiet").err == ""


def test_a_link_that_is_named_stands_for_its_target(specs: Path, check: Check) -> None:
    (specs.parent / "link.md").symlink_to(specs / "spec.md")
    (specs.parent / "folder").symlink_to(specs)
    assert check.untested("../link.md").findings == [UNTESTED]
    assert check.untested("../folder").findings == [UNTESTED]
    (specs.parent / "loop.md").symlink_to(specs.parent / "loop.md")
    assert check.untested("../loop.md").code == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes, which POSIX has")
def test_a_pipe_is_never_opened(specs: Path, check: Check) -> None:
    os.mkfifo(specs / "pipe.md")
    checked = check.untested("pipe.md")
    assert checked.code == 2
    assert "pipe.md: is neither a file nor a folder" in checked.err
    assert check.untested(".").findings == [UNTESTED]


def test_names_that_no_system_allows_are_told(specs: Path, check: Check) -> None:
    assert check.untested("a\0b.md").code == 2
    assert check.untested("x" * 5000).code == 2


def test_names_of_files_cannot_command_the_terminal(specs: Path, check: Check) -> None:
    (specs / "\x1b[31mred.md").write_bytes(b"\0")
    assert "\x1b" not in check.untested(".").err
    assert "\\u001b[31mred.md" in check.untested("gone\x1b.md", ".").err


def test_a_file_of_another_kind_is_noted(specs: Path, check: Check) -> None:
    (specs / "notes.txt").write_text("x")
    checked = check.untested("notes.txt", "spec.md")
    assert checked.code != 2
    assert "notes.txt: is not Markdown" in checked.err


def test_any_bytes_are_checked(specs: Path, check: Check) -> None:
    (specs / "plainspec.toml").write_text('convention = "model-spec"\n')
    (specs / "latin.md").write_bytes("# Größe\n\nBe kind. [^zz99]\n".encode("latin-1"))
    checked = check.untested()
    assert checked.findings == [("untested-clause", "latin.md", 3), UNTESTED]
    assert "latin.md: is not UTF-8 (line 1)" in checked.err


def test_excluded_paths_are_checked_when_named(specs: Path, check: Check) -> None:
    (specs / "drafts" / "old").mkdir(parents=True)
    (specs / "drafts" / "a.md").write_text("# Tone\n\nBe calm. [^ab12]\n\nBe open. [^ef56]\n")
    (specs / "drafts" / "old" / "b.md").write_text("# Tone\n\nBe calm. [^gh78]\n")
    (specs / "plainspec.toml").write_text('convention = "model-spec"\nexclude = ["drafts/**"]\n')
    assert {path for _, path, _ in check.untested().findings} == {"spec.md"}
    named = check.untested("drafts/old/b.md")
    assert {path for _, path, _ in named.findings} == {"drafts/old/b.md"}
    assert json.loads(named.out)["summary"]["files"] == 1
    folder = check.untested("drafts")
    assert {path for _, path, _ in folder.findings} == {"drafts/a.md", "drafts/old/b.md"}


def test_a_mistake_in_the_configuration_is_told_whatever_is_named(
    specs: Path, check: Check
) -> None:
    (specs / "plainspec.toml").write_text("convntion = 1\n")
    checked = check("spec.md", "--format", "json", "--select", "invalid-configuration")
    assert checked.findings == [("invalid-configuration", "plainspec.toml", 1)]
    shown = check("spec.md", "--select", "invalid-configuration", "--color", "always").out
    assert "convntion\x1b[0m = 1\n" in shown


def test_suppressed_findings_are_silent_but_in_sarif(specs: Path, check: Check) -> None:
    comment = "<!-- plainspec: ignore untested-clause -- tested by hand -->\n"
    (specs / "spec.md").write_text(SPEC.replace("Be brief", f"{comment}Be brief"))
    assert check.untested().findings == []
    log = json.loads(check("--format", "sarif", "--select", "untested-clause").out)
    (shown,) = log["runs"][0]["results"]
    assert shown["suppressions"][0]["justification"] == "tested by hand"


# -- output ----------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit"])
def test_output_goes_to_a_file(specs: Path, check: Check, form: str) -> None:
    printed = check("--format", form).out
    checked = check("--format", form, "--output", "report.out")
    assert checked.out == ""
    assert (specs / "report.out").read_bytes().decode() == printed
    assert sorted(file.name for file in specs.iterdir() if file.name.startswith(".")) == []


def test_output_that_cannot_be_written_is_told(specs: Path, check: Check) -> None:
    for path in ("", "x" * 5000, "a\0b", "examples"):
        checked = check("--output", path)
        assert checked.code == 2
        assert checked.err.startswith(
            f"plainspec: cannot write {path}: ".replace("\0", "\\u0000")[:40]
        )
    checked = check("--output", "no/such/folder/report")
    assert checked.code == 2
    assert "cannot write no/such/folder/report: no such file or directory" in checked.err


def test_statistics_follow_the_text_and_leave_other_formats_valid(
    specs: Path, check: Check
) -> None:
    assert "     1  " in check("--statistics", "--select", "untested-clause").out
    checked = check.untested("--statistics")
    assert checked.findings == [UNTESTED]
    assert checked.err.endswith("untested-clause\n")


def test_quiet_shows_findings_only(specs: Path, check: Check) -> None:
    checked = check("--quiet", "--select", "untested-clause")
    assert len(checked.out.splitlines()) == 1


def test_colour_and_excerpts_when_asked_for(
    specs: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b[" not in check().out
    assert "5 |" in check("--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1m" in check().out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in check().out


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_shows_colour_excerpts_and_carets(specs: Path) -> None:
    shown = on_terminal(["check", "--select", "untested-clause"])
    plain = on_terminal(["check", "--select", "untested-clause", "--color", "never"])
    assert "\x1b[1mspec.md:5:" in shown
    assert "\x1b[" not in plain
    assert "\r\n5 | Be brief. [^cd34]\r\n  |" in plain
    assert "^^" in plain


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_long_work_shows_how_far_it_is(specs: Path) -> None:
    for number in range(250):
        (specs / f"part{number}.md").write_text("# Part\n")
    shown = on_terminal(["check"])
    assert "\rReading files: " in shown
    assert " of 252" in shown
    assert "Reading files" not in on_terminal(["check", "--quiet"])


def on_terminal(arguments: list[str]) -> str:
    """What plainspec shows on a terminal of its own."""
    ours, its = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "plainspec", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=its,
        stderr=its,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(its)
    shown = b""
    while select.select([ours], [], [], PATIENCE)[0]:
        try:
            part = os.read(ours, 65536)
        except OSError:  # Linux: the other side is closed
            break
        if not part:
            break
        shown += part
    os.close(ours)
    process.wait(PATIENCE)
    return shown.decode()


# -- the baseline ------------------------------------------------------------------


def test_a_baseline_silences_what_existed_before(specs: Path, check: Check) -> None:
    recorded = check.untested("--baseline", "known.json", "--update-baseline")
    assert (recorded.code, recorded.out) == (0, "")
    assert "known.json now records 1 finding" in recorded.err
    assert check.untested("--baseline", "known.json").findings == []
    (specs / "spec.md").write_text("# New\n\nBe new. [^ef56]\n\n" + SPEC)
    assert check.untested("--baseline", "known.json").findings == [
        ("untested-clause", "spec.md", 3)
    ]
    log = json.loads(
        check("--format=sarif", "--select=untested-clause", "--baseline=known.json").out
    )
    kinds = [[s["kind"] for s in r.get("suppressions", [])] for r in log["runs"][0]["results"]]
    assert kinds == [[], ["external"]]


def test_the_configuration_may_name_the_baseline(
    specs: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    (specs / "plainspec.toml").write_text('baseline = "known.json"\n')
    monkeypatch.chdir(specs / "examples")
    assert check.untested("..", "--update-baseline").code == 0
    assert (specs / "known.json").is_file()
    assert check.untested("..").findings == []


def test_repaired_findings_are_counted(specs: Path, check: Check) -> None:
    check.untested("--baseline", "known.json", "--update-baseline")
    (specs / "spec.md").write_text(SPEC.replace("\nBe brief. [^cd34]\n", ""))
    assert (
        "known.json records 1 finding no longer there"
        in check.untested("--baseline", "known.json").err
    )
    assert check.untested("--baseline", "known.json", "examples").err == ""
    assert check("--select", "thin-test", "--baseline", "known.json").err == ""
    check.untested("--baseline", "known.json", "--update-baseline")
    assert json.loads((specs / "known.json").read_text())["findings"] == []


def test_a_partial_update_keeps_the_rest(specs: Path, check: Check) -> None:
    check("--baseline", "known.json", "--update-baseline")
    whole = (specs / "known.json").read_text()
    check("--baseline", "known.json", "--update-baseline", "--select", "thin-test", "examples")
    assert (specs / "known.json").read_text() == whole


def test_a_configured_baseline_stays_in_its_folder(specs: Path, check: Check) -> None:
    (specs.parent / "elsewhere.json").write_text('{"version": 1, "findings": []}')
    (specs / "known.json").symlink_to(specs.parent / "elsewhere.json")
    (specs / "plainspec.toml").write_text('baseline = "known.json"\n')
    checked = check()
    assert checked.code == 2
    assert "leads out of its folder" in checked.err


@pytest.mark.parametrize("content", ["", "[]", "{", "\x00"])
def test_a_bad_baseline_is_a_usage_error(specs: Path, check: Check, content: str) -> None:
    (specs / "known.json").write_text(content)
    for arguments in ([], ["--update-baseline"]):
        checked = check("--baseline", "known.json", *arguments)
        assert checked.code == 2
        assert "the baseline known.json cannot be used: it is not" in checked.err
    assert (specs / "known.json").read_text() == content


def test_a_missing_baseline_is_a_usage_error(specs: Path, check: Check) -> None:
    checked = check("--baseline", "known.json")
    assert checked.code == 2
    assert "make it with --update-baseline" in checked.err
    assert "add --baseline FILE" in check("--update-baseline").err


def test_nothing_is_recorded_where_input_was_missing(specs: Path, check: Check) -> None:
    checked = check("gone.md", "--baseline", "known.json", "--update-baseline")
    assert checked.code == 2
    assert not (specs / "known.json").exists()
