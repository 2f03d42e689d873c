"""``plainspec judge`` against a scripted model, and with no model and no network at all."""

from __future__ import annotations

import io
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

from plainspec.__main__ import main
from plainspec.cli.models import ask_model
from plainspec.index.judgements import read_lock
from plainspec.model.judgement import Relation
from tests.support.llm.judges import JudgeModel, Planted
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.surroundings import with_model, without_models

SPEC = """\
# Front desk {#desk}

Staff must never tell a caller who is in the building. 🦉

Visitors should sign the visitors' book at the desk.

# Emergencies {#emergencies}

During an alarm the desk shall name to every caller all who are inside the building.
"""
PLANTED = Planted(
    "never tell a caller",
    "name to every caller",
    "A journalist phones during an alarm and asks who is inside.",
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No configuration or consent of whoever runs the tests."""
    without_models(tmp_path, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "museum"
    root.mkdir()
    (root / "spec.md").write_text(SPEC, encoding="utf-8")
    (root / "plainspec.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedModel]:
    with ScriptedModel(JudgeModel([PLANTED]).answers()) as server:
        with_model(server.base_url, monkeypatch)
        yield server


def cut_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No model is configured, and whoever opens a connection fails."""
    for name in ("PLAINSPEC_BASE_URL", "PLAINSPEC_MODEL", "PLAINSPEC_API_KEY"):
        monkeypatch.delenv(name, raising=False)

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("something asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    main(["judge", "--format", "json", *arguments])
    return json.loads(capsys.readouterr().out)


def test_a_conflict_is_judged_once_and_shown_again_with_the_network_cut(
    folder: Path,
    model: ScriptedModel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["judge", "--check"]) == 1
    said = capsys.readouterr().out
    assert "spec.md:3: not judged with" in said
    assert "Run `plainspec judge --update`." in said

    assert main(["judge", "--update", "--yes"]) == 0
    out, err = capsys.readouterr()
    assert "wants to have" in err and "judged for contradictions" in err  # what was consented to
    assert "“never tell a caller”" in out
    assert "A journalist phones during an alarm" in out
    assert "1 contradicts" in out
    assert len(model.asked("check_conflict")) == 1

    cut_the_network(monkeypatch)
    asked = len(model.received)
    assert main(["judge", "--check"]) == 0
    assert "none is missing, none is stale" in capsys.readouterr().out
    assert main(["check", "--format", "json"]) == 0
    found = [
        finding
        for finding in json.loads(capsys.readouterr().out)["findings"]
        if finding["rule"] == "judged-conflict"
    ]
    assert [f["start"]["line"] for f in found] == [3, 9]
    assert found[0]["severity"] == "information"
    assert "A model's opinion (scripted, " in found[0]["message"]
    assert [r["start"]["line"] for f in found for r in f["related"]] == [9, 3]
    assert main(["judge", "--update"]) == 0  # nothing is missing, so nobody is asked
    assert len(model.received) == asked


def test_a_change_of_a_clause_makes_its_judgements_stale(
    folder: Path,
    model: ScriptedModel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["judge", "--update", "--yes"])
    spec = folder / "spec.md"
    spec.write_text(SPEC.replace("a caller who is", "anybody who is"), encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--select", "judged-conflict", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    assert main(["judge", "--check"]) == 1
    said = capsys.readouterr().out
    assert "plainspec.lock: stale: " in said
    assert "“Staff must never tell a caller who is in the building.”" in said

    # Blanks, line ends, marks and headings are no change of what it says.
    spec.write_text(
        SPEC.replace("a caller who", "*a  caller*\nwho").replace("# Front desk", "## The desk"),
        encoding="utf-8",
    )
    assert main(["judge", "--check"]) == 0

    # In another section it still says what it said: nobody is asked again.
    spec.write_text(SPEC.replace("{#desk}", "{#door}"), encoding="utf-8")
    asked = len(model.received)
    assert main(["judge", "--check"]) == 1
    assert "moved" in capsys.readouterr().out
    cut_the_network(monkeypatch)
    assert main(["judge", "--update"]) == 0
    assert main(["judge", "--check"]) == 0
    assert len(model.received) == asked


def test_opinions_fail_nothing_unless_somebody_asks(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["judge", "--update", "--yes"])
    (folder / "plainspec.toml").write_text('[rules]\njudged-conflict = "error"\n')
    only = ["--select", "judged-conflict"]
    assert main(["check", *only]) == 0
    assert "2 errors" in capsys.readouterr().out  # said, but it fails nothing
    assert main(["check", *only, "--judged"]) == 1
    for form in ("sarif", "junit", "github"):
        capsys.readouterr()
        assert main(["check", *only, "--format", form]) == 0
        assert "A model's opinion" not in capsys.readouterr().out
        assert main(["check", *only, "--format", form, "--judged"]) == 1
        assert "s opinion (scripted" in capsys.readouterr().out.replace("%2C", ",")


def test_an_opinion_is_dismissed_with_a_reason_until_a_clause_changes(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["judge", "--update", "--yes"])
    capsys.readouterr()
    (opinion,) = as_json(capsys)["folders"][0]["opinions"]
    assert opinion["dismissed"] is None
    assert main(["judge", "--dismiss", opinion["id"]]) == 2
    assert "--because" in capsys.readouterr().err
    assert main(["judge", "--dismiss", "00000000", "--because", "x"]) == 2
    reason = "the fire brigade calls on a line of its own"
    assert main(["judge", "--dismiss", opinion["id"], "--because", reason, "--author", "Ada"]) == 0
    capsys.readouterr()
    (opinion,) = as_json(capsys)["folders"][0]["opinions"]
    assert opinion["dismissed"] == reason
    main(["check", "--select", "judged-conflict", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["findings"] == []

    spec = folder / "spec.md"
    spec.write_text(SPEC.replace("Staff must", "Guards must"), "utf-8")
    assert main(["judge", "--update", "--yes"]) == 0
    capsys.readouterr()
    (opinion,) = as_json(capsys)["folders"][0]["opinions"]
    assert opinion["dismissed"] is None  # open again
    lock = (folder / "plainspec.lock").read_text(encoding="utf-8")
    assert reason in lock  # kept until somebody tidies up
    assert main(["judge", "--prune"]) == 0
    assert reason not in (folder / "plainspec.lock").read_text(encoding="utf-8")
    assert main(["judge", "--check"]) == 0


def test_nothing_is_sent_without_consent(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", "--update", "--dry-run"]) == 0
    assert "Nothing was sent." in capsys.readouterr().out
    assert main(["judge", "--update"]) == 2  # no terminal, no --yes
    assert "--yes" in capsys.readouterr().err
    assert not model.received
    assert not (folder / "plainspec.lock").exists()


def test_without_a_model_it_says_how_to_have_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", "--update", "--yes"]) == 2
    assert "PLAINSPEC_MODEL" in capsys.readouterr().err
    assert main(["judge", "--check"]) == 1


def test_a_doubtful_contradiction_is_recorded_and_not_shown(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with ScriptedModel(JudgeModel([PLANTED], agrees=False).answers()) as server:
        with_model(server.base_url, monkeypatch)
        assert main(["judge", "--update", "--yes"]) == 0
    assert "a second look found a way to obey both" in capsys.readouterr().out
    lock = read_lock((folder / "plainspec.lock").read_text(encoding="utf-8"))
    assert Relation.UNCONFIRMED in {each.relation for each in lock.judgements}
    assert as_json(capsys)["folders"][0]["opinions"] == []
    assert main(["judge", "--check"]) == 0


def test_the_lines_are_sorted_and_a_merge_of_two_sides_is_one_lock_file(
    folder: Path, model: ScriptedModel
) -> None:
    main(["judge", "--update", "--yes"])
    path = folder / "plainspec.lock"
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    assert lines == sorted(lines)
    for line in lines:
        fields = json.loads(line)
        assert list(fields) == sorted(fields)
    both = ["<<<<<<< HEAD", *lines, "=======", *reversed(lines), ">>>>>>> other"]
    path.write_text("\n".join(both), encoding="utf-8")
    assert main(["judge", "--prune"]) == 0
    assert path.read_text(encoding="utf-8").split("\n")[:-1] == lines


def test_another_model_is_asked_only_on_request(
    folder: Path, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["judge", "--update", "--yes"])
    asked = len(model.received)
    monkeypatch.setenv("PLAINSPEC_MODEL", "another")
    assert main(["judge", "--update", "--yes"]) == 0
    assert len(model.received) == asked
    assert main(["judge", "--update", "--anew", "--yes"]) == 0
    assert len(model.received) > asked
    lock = read_lock((folder / "plainspec.lock").read_text(encoding="utf-8"))
    assert {each.model for each in lock.judgements} == {"scripted", "another"}


def test_what_was_judged_before_an_interruption_is_kept(
    folder: Path, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: Any, **options: Any) -> NoReturn:
        ask_model(*arguments, **options)
        raise KeyboardInterrupt

    monkeypatch.setattr("plainspec.cli.judge.ask_model", interrupted)
    assert main(["judge", "--update", "--yes"]) == 130
    assert read_lock((folder / "plainspec.lock").read_text(encoding="utf-8")).judgements


def test_a_budget_that_ends_keeps_what_was_judged_and_the_next_run_goes_on(
    folder: Path,
    model: ScriptedModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (folder / "more.md").write_text(
        "# Roofs {#roofs}\n\nThe gardener must inspect each greenhouse roof in autumn.\n\n"
        "# Storms {#storms}\n\nNobody may climb a greenhouse roof during the autumn storms.\n",
        encoding="utf-8",
    )
    settings = tmp_path / "llm-config" / "config.toml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("[llm.budget]\ncalls-per-run = 2\n", encoding="utf-8")
    assert main(["judge", "--update", "--yes"]) == 1
    said = capsys.readouterr().out
    assert "were not asked" in said
    assert "The budget of 2 calls" in said
    assert main(["judge", "--check"]) == 1
    assert main(["judge", "--update", "--yes"]) == 0
    assert main(["judge", "--check"]) == 0


def test_the_walk_through_the_questions_dismisses_in_the_same_way(
    folder: Path,
    model: ScriptedModel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["judge", "--update", "--yes"])
    monkeypatch.setattr("sys.stdin", io.StringIO("k\nin theory only 🦉\n"))
    assert main(["clarify", "--rule", "judged-conflict"]) == 0
    assert "1 question answered, 0 open." in capsys.readouterr().out
    (dismissed,) = read_lock((folder / "plainspec.lock").read_text(encoding="utf-8")).dismissals
    assert dismissed.reason == "in theory only 🦉"
    assert not (folder / "precedents").exists()
