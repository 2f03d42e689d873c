"""``plainspec clarify``: what is asked, what the answers do to the files, and ``check --owner``."""

from __future__ import annotations

import io
import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import plainspec.cli.check
import plainspec.cli.clarify
import plainspec.cli.loading
import plainspec.cli.rules
from plainspec.__main__ import main
from tests.support.asking import LAMPS, RULES

SPEC = """\
# Lifts {#lifts}

The lift 🛗 must come quickly.

It must leave soon.
"""

Clarify = Callable[..., tuple[int, str]]


@pytest.fixture
def clarify(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Clarify:
    """Run the command in a workspace folder with the answers, one a line."""
    monkeypatch.chdir(tmp_path)
    for module in (plainspec.cli.check, plainspec.cli.loading, plainspec.cli.rules):
        monkeypatch.setattr(module, "all_rules", lambda: RULES)
    monkeypatch.setenv("PLAINSPEC_CACHE_DIR", str(tmp_path.parent / "cache"))

    def run(*arguments: str, answers: str = "", command: str = "clarify") -> tuple[int, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(answers))
        code = main([command, *arguments])
        told = capsys.readouterr()
        return code, told.out + told.err

    return run


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def test_a_question_shows_the_words_and_what_each_reading_would_change(
    clarify: Clarify, tmp_path: Path
) -> None:
    write(tmp_path, {"spec.md": "---\nowner: Lift crew\n---\n" + SPEC})
    code, told = clarify(answers="q\n")
    assert code == 1
    assert (
        "spec.md:6:22: information vague: How soon is “quickly”? Say a time.\n"
        "6 | The lift 🛗 must come quickly.\n"
        "  |                       ^^^^^^^\n"
        "    Owner: Lift crew\n"
        "  1  Read it as: within two seconds\n"
        "       - The lift 🛗 must come quickly.\n"
        "       + The lift 🛗 must come within two seconds.\n"
        "  2  Read it as: before the user asks again\n"
        "       - The lift 🛗 must come quickly.\n"
        "       + The lift 🛗 must come before the user asks again.\n"
        "  k keep it, because …   s skip   u undo   q quit   ? help   (2 left)\n"
    ) in told
    assert "0 questions answered, 2 open." in told


def test_answers_change_the_file_and_nothing_else(clarify: Clarify, tmp_path: Path) -> None:
    file = tmp_path / "spec.md"
    file.write_bytes(b"\xef\xbb\xbf" + SPEC.replace("\n", "\r\n").encode())
    file.chmod(0o640)
    code, told = clarify(answers="1\nk\nNobody waits for it.\n")
    assert code == 0, told
    wanted = SPEC.replace("quickly", "within two seconds").replace("\n", "\r\n")
    assert file.read_bytes() == b"\xef\xbb\xbf" + wanted.encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert "Nobody waits for it." in (tmp_path / "precedents/vague-soon.md").read_text("utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"precedents", "spec.md"}
    assert "2 questions answered, 0 open." in told


def test_skipping_undoing_help_and_the_end_of_input(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": SPEC})
    code, told = clarify(answers="u\n?\n9\ns\n2\n")
    assert code == 1
    assert "There is nothing to undo." in told
    assert told.count("skip this question") == 2  # asked for help, and answered what is no answer
    text = (tmp_path / "spec.md").read_text("utf-8")
    assert text == SPEC.replace("soon", "before the user asks again")
    code, told = clarify(answers="k\n\nk\nBecause.\n")
    assert "Nothing is kept without a reason." in told
    assert code == 0


def test_undo_takes_back_changes_and_new_files(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": SPEC})
    code, told = clarify(answers="1\nk\nso\n")
    assert code == 0
    write(tmp_path, {"spec.md": SPEC})
    (tmp_path / "precedents/vague-soon.md").unlink()
    code, told = clarify(answers="k\nso\nu\n1\nu\nq\n")
    assert code == 1
    assert "Undone: kept." in told
    assert "Undone: Read it as: within two seconds." in told
    assert (tmp_path / "spec.md").read_text("utf-8") == SPEC
    assert list((tmp_path / "precedents").iterdir()) == []


def test_a_file_that_somebody_else_changed_is_left_alone(
    clarify: Clarify, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"spec.md": SPEC})
    theirs = SPEC.replace("leave", "go")
    ask = plainspec.cli.clarify._answer

    def meddle(prompt: str) -> str | None:
        if not (tmp_path / "done").exists():
            write(tmp_path, {"spec.md": theirs, "done": ""})
        return ask(prompt)

    monkeypatch.setattr(plainspec.cli.clarify, "_answer", meddle)
    _, told = clarify(answers="1\n2\n")
    assert "has changed on disk meanwhile" in told
    wanted = theirs.replace("quickly", "before the user asks again")
    assert (tmp_path / "spec.md").read_text("utf-8") == wanted


def test_what_is_not_utf_8_is_left_alone(clarify: Clarify, tmp_path: Path) -> None:
    text = SPEC.replace("🛗", "é").encode("latin-1")
    (tmp_path / "spec.md").write_bytes(text)
    _, told = clarify(answers="1\nq\n")
    assert "is not UTF-8" in told
    assert (tmp_path / "spec.md").read_bytes() == text


def test_a_conflict_changes_the_other_document(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, LAMPS)
    code, told = clarify(answers="1\n")
    assert code == 0
    assert (
        "  1  Call the other one a torch\n"
        "       night/lamps.md:\n"
        "       - **Lamp**: a thing that goes out.\n"
        "       + **Torch**: a thing that goes out.\n"
    ) in told
    assert "**Torch**" in (tmp_path / "night/lamps.md").read_text("utf-8")
    assert (tmp_path / "day/lamps.md").read_text("utf-8") == LAMPS["day/lamps.md"]


def test_what_is_kept_is_a_suppressed_result_in_sarif(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": SPEC})
    clarify("--author", "Ada 🏛️", answers="s\nk\nNobody waits for it.\n")
    assert "- Author: Ada 🏛️\n" in (tmp_path / "precedents/vague-soon.md").read_text("utf-8")
    _, told = clarify("--format", "sarif", "--no-cache", command="check")
    first, second = json.loads(told)["runs"][0]["results"]
    assert "suppressions" not in first
    assert second["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "Nobody waits for it."}
    ]
    (related,) = second["relatedLocations"]
    where = related["physicalLocation"]["artifactLocation"]["uri"]
    assert where == "precedents/vague-soon.md"


def test_json_lists_all_and_asks_nothing(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": SPEC, **LAMPS})
    code, told = clarify("--format", "json", "--rule", "vague")
    assert code == 1
    content = json.loads(told)
    assert content["version"] == 1
    assert [q["words"] for q in content["questions"]] == ["quickly", "soon"]
    first = content["questions"][0]
    assert first["clause"] == "The lift 🛗 must come quickly."
    assert first["question"] == "How soon is “quickly”?"
    assert first["start"] == {"line": 3, "column": 22}
    assert first["readings"][0] == {
        "title": "Read it as: within two seconds",
        "edits": [
            {
                "path": "spec.md",
                "start": {"line": 3, "column": 22},
                "end": {"line": 3, "column": 29},
                "text": "within two seconds",
            }
        ],
        "creates": [],
    }


def test_where_nothing_is_open(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, {"spec.md": "# All is said\n"})
    assert clarify() == (0, "0 questions answered, 0 open.\n")
    assert clarify("missing.md")[0] == 2
    assert clarify("--rule", "vagueness")[0] == 2


# -- owners ------------------------------------------------------------------------------

OWNED = {
    "day/lamps.md": "---\nowner: Day shift\n---\n" + LAMPS["day/lamps.md"],
    "night/lamps.md": "---\nowner: Night shift\n---\n" + LAMPS["night/lamps.md"],
    "lifts/spec.md": SPEC,
    "plainspec.toml": '[[overrides]]\npaths = ["lifts/"]\nowner = "Lift crew"\n',
}


@pytest.mark.parametrize(
    ("owner", "paths"),
    [
        # A finding elsewhere that points into a document of the owner's concerns them, too.
        ("day SHIFT", ["day/lamps.md", "night/lamps.md"]),
        ("Lift crew", ["lifts/spec.md", "lifts/spec.md"]),
    ],
)
def test_findings_of_one_owner(
    clarify: Clarify, tmp_path: Path, owner: str, paths: list[str]
) -> None:
    write(tmp_path, OWNED)
    code, told = clarify("--owner", owner, "--format", "json", "--no-cache", command="check")
    content = json.loads(told)
    assert [finding["path"] for finding in content["findings"]] == paths
    assert code == (1 if "day" in owner else 0)
    assert sum(content["summary"][s] for s in ("error", "information")) == len(paths)
    _, told = clarify("--owner", owner, "--format", "json")
    assert [question["path"] for question in json.loads(told)["questions"]] == paths
    _, told = clarify("--owner", owner, "--color", "never", "--no-cache", command="check")
    assert "baseline" not in told


def test_test_files_and_precedents_are_their_clauses_owners(
    clarify: Clarify, tmp_path: Path
) -> None:
    precedent = (
        "# Keep it\n\n- Rule: vague\n- Clause: [Gone](../night/lifts.md#gone)\n\n> So.\n\nSo.\n"
    )
    test = "Examples for [^ab12] in Lifts:\n\nIt comes soon.\n"
    write(
        tmp_path,
        {
            **OWNED,
            "night/lifts.md": "---\nowner: Night shift\n---\n# Lifts\n\nIt must stop. [^ab12]\n",
            "night/examples/ab12.md": test,
            "precedents/gone.md": precedent,
        },
    )
    for owner, wanted in (("Night shift", True), ("Lift crew", False)):
        _, told = clarify("--owner", owner, "--format", "json", "--no-cache", command="check")
        paths = {finding["path"] for finding in json.loads(told)["findings"]}
        assert ("precedents/gone.md" in paths) is wanted
        assert ("night/examples/ab12.md" in paths) is wanted


@pytest.mark.parametrize("command", ["check", "clarify"])
def test_an_owner_that_nobody_is(clarify: Clarify, tmp_path: Path, command: str) -> None:
    write(tmp_path, OWNED)
    code, told = clarify("--owner", "Billing", command=command)
    assert code == 2
    assert (
        "no document has the owner 'Billing'; known are Day shift, Lift crew, Night shift" in told
    )


def test_a_baseline_is_of_all_owners(clarify: Clarify, tmp_path: Path) -> None:
    write(tmp_path, OWNED)
    arguments = ("--baseline", "b.json", "--update-baseline")
    assert clarify(*arguments, "--owner", "Lift crew", command="check")[0] == 2
    assert clarify(*arguments, command="check")[0] == 0
    code, told = clarify("--owner", "Lift crew", "--baseline", "b.json", command="check")
    assert code == 0
    assert "no longer there" not in told
    assert "No findings" in told
    assert "2 in the baseline" in told
