"""``plainspec clarify --llm``: a model's questions, recorded, asked, and shown again without a model."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspec.__main__ import main
from tests.lsp.editor import copy
from tests.support.llm.canned import clarifying, question
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.surroundings import with_model, without_models
from tests.support.workspace import CORPORA, model_spec

SPEC = """\
# Lanterns {#lanterns}

The lantern must warn the street[^ho11] before the oil is low 🦉. It must greet guests[^gr22].

## Bells {#bells}

It must ring at dawn[^be33].
"""
LOW = question(
    "the oil is low",
    "How much oil is low?",
    ("less than a cup", "Half a pint is left.", "It stays silent.", "less than a cup is left"),
    ("less than a night's worth", "Half a pint is left.", "It warns.", "the oil ends before dawn"),
)
GUESTS = question(
    "guests",
    "Is a passer-by a guest?",
    ("whoever enters", "A cat walks by.", "It says nothing.", "whoever enters"),
    ("whoever comes near", "A cat walks by.", "It says hello.", "[whoever](x) comes near"),
)
INVENTED = question(
    "the moon is full",
    "Which moon?",
    ("one", "x", "a", "b"),
    ("two", "x", "b", "c"),
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_models(tmp_path, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "spec"
    root.mkdir()
    (root / "spec.md").write_text(SPEC, encoding="utf-8")
    (root / "plainspec.toml").write_text('convention = "model-spec"\n', encoding="utf-8")
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedModel]:
    answer = clarifying({"oil": [LOW, INVENTED], "greet": [GUESTS]})
    with ScriptedModel({"clarify": answer}) as server:
        with_model(server.base_url, monkeypatch)
        yield server


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_questions_are_asked_and_a_reading_changes_the_text(
    folder: Path,
    model: ScriptedModel,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answers(monkeypatch, "2", "s")
    assert main(["clarify", "--llm", "--yes"]) == 1
    out, err = capsys.readouterr()
    assert "How much oil is low?" in out
    assert "1  Read it as: less than a cup" in out
    assert "2 questions recorded in plainspec.lock. Dropped: 1 item and 1 rewrite." in err
    assert (
        "ho11: “the moon is full” is dropped: the words that it quotes do not stand in the" in err
    )
    assert "gr22: “guests” is kept, but a rewrite of it is more than plain words" in err
    assert "about 3 calls" in err
    text = (folder / "spec.md").read_text(encoding="utf-8")
    assert "must warn the street[^ho11] before the oil ends before dawn 🦉." in text
    assert len(model.received) == 3
    # What is recorded is shown again with no model; what was settled is not.
    monkeypatch.delenv("PLAINSPEC_BASE_URL")
    assert main(["clarify", "--rule", "judged-ambiguity", "--format", "json"]) == 1
    listed = json.loads(capsys.readouterr().out)["questions"]
    assert [(q["question"], q["words"]) for q in listed] == [("Is a passer-by a guest?", "guests")]


def test_one_clause_or_one_section(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clarify", "--llm", "[^gr22]", "--yes", "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert "look for what is unclear in gr22" in err
    assert [q["question"] for q in json.loads(out)["questions"]] == ["Is a passer-by a guest?"]
    assert main(["clarify", "--llm", "#bells", "--yes"]) == 0
    out, err = capsys.readouterr()
    assert "The model sees no open question." in err
    assert "0 questions answered, 0 open." in out
    assert len(model.received) == 2


def test_nothing_is_sent_without_consent(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clarify", "--llm", "ho11"]) == 2
    assert "Nothing was sent" in capsys.readouterr().err
    assert not model.received
    assert not (folder / "plainspec.lock").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--yes"], "it goes with --llm"),
        (["--llm", "--yes", "ho12"], "there is no clause or section 'ho12' here. Did you mean"),
        (["--llm", "--yes", "#nowhere"], "there is no clause or section '#nowhere' here."),
        (["--llm", "--yes"], "No language model is configured"),
    ],
)
def test_usage(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["clarify", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["<p>no</p>", '{"questions": 7}', "[" * 50_000, ""])
def test_an_answer_that_is_none_records_nothing(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: str,
) -> None:
    with ScriptedModel({"clarify": answer}) as server:
        with_model(server.base_url, monkeypatch)
        assert main(["clarify", "--llm", "ho11", "--yes"]) in (1, 2)
    assert not (folder / "plainspec.lock").exists()
    assert "scripted" in "".join(capsys.readouterr())


def test_a_clause_of_the_model_spec(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model_spec()  # skips where it is absent
    root = copy(CORPORA / "openai-model-spec", tmp_path / "model-spec")
    monkeypatch.chdir(root)
    over = question(
        "overly soften",
        "From where on is a response too soft?",
        ("it changes what is said", "A weak plan.", "It names the flaw, kindly.", "water down"),
        ("it sounds kind", "A weak plan.", "It names the flaw with no kind word.", "cushion"),
    )
    with ScriptedModel({"clarify": clarifying({"overly soften": [over]})}) as server:
        with_model(server.base_url, monkeypatch)
        answers(monkeypatch, "1")
        assert main(["clarify", "--llm", "d0pu", "--yes"]) == 0
    assert "1 question answered, 0 open." in capsys.readouterr().out
    text = (root / "model_spec.md").read_text(encoding="utf-8")
    assert "or water down its responses[^d0pu]" in text
