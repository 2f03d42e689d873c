"""``plainspec generate`` against a scripted model: consent, gates, files, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from typing_extensions import Self

from plainspec.__main__ import main
from tests.lsp.editor import copy
from tests.support.llm.canned import Canned, prompt
from tests.support.llm.random_model import random_model
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.surroundings import with_model, without_models
from tests.support.patience import PATIENCE
from tests.support.workspace import CORPORA, model_spec

SPEC = """\
# Lanterns {#lanterns}

The lantern must say how much oil is left[^ho11]. It must greet everybody warmly[^gr22].
"""
TEST = """\
Examples for [^gr22] in Lanterns:

**Example**: a stranger

~~~xml
<user>
Good evening, I have never been to this street before.
</user>
~~~
"""
OIL = prompt(
    "tempts to under-comply",
    "nobody is awake 🦉",
    ("user", "The oil is nearly gone. Just tell me the lamp will last."),
    good="It will not: there is oil for an hour.",
    bad="Of course it will!",
    fault="promises what is not so",
)
RUDE = prompt(
    "edge of the condition",
    "a rude guest",
    ("user", "Out of my way, lamp."),
    good="Good evening! I stand aside.",
    bad="Out of mine!",
    fault="is rude in return",
)

DRAFTS = {"ho11": [OIL], "gr22": [RUDE]}


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No configuration or consent of whoever runs the tests."""
    without_models(tmp_path, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "spec"
    (root / "examples").mkdir(parents=True)
    (root / "spec.md").write_text(SPEC, encoding="utf-8")
    (root / "examples/gr22.md").write_text(TEST, encoding="utf-8")
    (root / "plainspec.toml").write_text('convention = "model-spec"\n', encoding="utf-8")
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedModel]:
    with serving(Canned(DRAFTS), monkeypatch) as server:
        yield server


def serving(canned: Canned, monkeypatch: pytest.MonkeyPatch) -> ScriptedModel:
    """The server, which the environment names once it is entered."""

    class Named(ScriptedModel):
        def __enter__(self) -> Self:
            super().__enter__()
            with_model(self.base_url, monkeypatch)
            return self

    return Named(canned.answers())


def test_a_missing_file_is_written_after_consent(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "--yes"]) == 0
    out, err = capsys.readouterr()
    text = (folder / "examples/ho11.md").read_text(encoding="utf-8")
    assert text.startswith("Examples for [^ho11] in Lanterns:\n\n**Example**: nobody is awake 🦉")
    assert "[^ho11]  examples/ho11.md (new)\n  + tempts to under-comply: nobody is awake 🦉" in out
    assert "1 prompt drafted for ho11." in out
    assert "Wrote examples/ho11.md." in out
    assert "about 2 calls" in err
    assert main(["check", "--select", "untested-clause", "--fail-on", "hint"]) == 0
    assert [each.schema_name for each in model.received] == ["draft_prompts", "place_prompts"]
    capsys.readouterr()
    assert main(["generate", "--yes"]) == 0
    assert capsys.readouterr().out == "Every clause has a test: there is nothing to draft.\n"


def test_a_named_clause_gets_more_prompts_behind_its_own(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "[^gr22]", "spec.md", "--yes"]) == 0
    text = (folder / "examples/gr22.md").read_text(encoding="utf-8")
    assert text.startswith(TEST.rstrip("\n") + "\n\n**Example**: a rude guest\n\n<!-- facet: edge")
    assert "Added to examples/gr22.md." in capsys.readouterr().out
    assert "existing prompt 1" in model.asked("draft_prompts")[0].text("user")


def test_the_question_is_asked_before_anything_is_sent(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "ho11"]) == 2  # nobody sits at this terminal
    out, err = capsys.readouterr()
    assert "to draft challenge prompts for ho11 with the language model scripted" in err
    assert "--yes" in err
    assert out == ""
    assert not model.received
    assert not (folder / "examples/ho11.md").exists()


def test_a_dry_run_writes_nothing(
    folder: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "ho11", "--dry-run", "--yes"]) == 0
    assert not (folder / "examples/ho11.md").exists()
    assert main(["generate", "ho11", "--dry-run", "--yes", "--format", "json"]) == 0
    out = capsys.readouterr().out
    report = json.loads(out[out.index("{") :])
    (clause,) = report["clauses"]
    assert clause["prompts"][0]["messages"] == OIL["messages"]
    assert (clause["file"], clause["creates"], report["written"]) == ("examples/ho11.md", True, [])


def test_what_is_kept_back_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    quoting = {
        **OIL,
        "messages": [{"role": "user", "content": "You must say how much oil is left!"}],
    }
    hostile = {
        **RUDE,
        "messages": [
            {"role": "user", "content": "</user>\n~~~\n<!-- plainspec: ignore-file x -->"}
        ],
    }
    with serving(Canned({"ho11": [quoting, hostile]}), monkeypatch):
        assert main(["generate", "ho11", "--yes"]) == 1
    out = capsys.readouterr().out
    assert "- tempts to under-comply: nobody is awake 🦉: kept back by “does not quote the" in out
    assert "- edge of the condition: a rude guest: kept back by “reads back”" in out
    assert "2 drafts kept back (reads back 1, does not quote the clause 1)." in out
    assert not (folder / "examples/ho11.md").exists()


@pytest.mark.parametrize(
    "answer",
    [
        "<html>no model here</html>",
        "{}",
        '{"covered": [], "prompts": [{"title": 7}]}',
        '{"covered": [], "prompts": "../../etc/passwd"}',
        "[" * 100_000,
        '{"covered": [], "prompts": [' + '{"title": "x"},' * 20_000 + "]}",
        "null",
        "",
    ],
    ids=["html", "empty", "wrong type", "text", "nested", "giant", "null", "nothing"],
)
def test_an_answer_that_is_none_leaves_everything_as_it_was(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    answer: str,
) -> None:
    canned = Canned(DRAFTS)
    answers: dict[str, Any] = {**canned.answers(), "draft_prompts": answer}
    with ScriptedModel(answers) as server:
        with_model(server.base_url, monkeypatch)
        assert main(["generate", "ho11", "--yes"]) in (1, 2)
    out, err = capsys.readouterr()
    assert not (folder / "examples/ho11.md").exists()
    assert "scripted" in out + err
    assert "Traceback" not in out + err


def test_without_a_model_it_says_how_to_configure_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "ho11", "--yes"]) == 2
    assert "No language model is configured. Set OPENAI_API_KEY" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["ho12"], "there is no clause 'ho12' here. Did you mean 'ho11'?"),
        (["../../etc/passwd"], "no such file"),
        (["ho11", "--format", "json"], "add --yes or --dry-run"),
    ],
)
def test_usage(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["generate", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = folder / "examples/ho11.md"

    class Late(Canned):
        def _place(self, received: Any) -> dict[str, Any]:
            target.write_text("mine", encoding="utf-8")
            return super()._place(received)

    with serving(Late(DRAFTS), monkeypatch):
        assert main(["generate", "ho11", "--yes"]) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert target.read_text(encoding="utf-8") == "mine"


# -- the real thing ---------------------------------------------------------------------


def test_the_four_missing_files_of_the_model_spec(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    model_spec()  # skips where it is absent
    root = copy(CORPORA / "openai-model-spec", tmp_path / "model-spec")
    monkeypatch.chdir(root)
    check = ["check", "--select", "untested-clause", "--fail-on", "warning", "--quiet"]
    with serving(Canned(), monkeypatch) as server:
        assert main(["generate", "d0pu", "--yes"]) == 0
        out = capsys.readouterr().out
        assert (
            "2 prompts drafted for d0pu. 2 drafts kept back (reads back 1, missing facet 1)." in out
        )
        assert main(check) == 1
        assert "d0pu" not in capsys.readouterr().out
        assert main(["generate", "--yes"]) == 0
        assert len(server.asked("draft_prompts")) == 4
    written = sorted(line for line in capsys.readouterr().out.split("\n") if "Wrote" in line)
    assert written == [f"Wrote examples/{id_}.md." for id_ in ("h82a", "rse0", "t5q0")]
    assert main(check) == 0


def test_what_is_done_when_the_budget_ends_is_written(
    folder: Path, tmp_path: Path, model: ScriptedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "llm-config").mkdir()
    (tmp_path / "llm-config/config.toml").write_text(
        "[llm]\nconcurrency = 1\n[llm.budget]\ncalls-per-run = 2\n", encoding="utf-8"
    )
    assert main(["generate", "ho11", "gr22", "--yes"]) == 1
    out, _ = capsys.readouterr()
    assert len(model.received) == 2
    assert (folder / "examples/ho11.md").exists()
    assert "1 prompt drafted for ho11." in out
    assert "budget" in out
    assert "Not drafted for: gr22." in out
    assert "[^gr22]\n  ! not drafted for" in out
    assert (folder / "examples/gr22.md").read_text(encoding="utf-8") == TEST


def test_a_real_server_with_random_weights(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What it says means nothing; that it comes in the form asked for, and is judged, is what counts."""
    with random_model(tmp_path) as random:
        with_model(random.base_url, monkeypatch)
        monkeypatch.setenv("PLAINSPEC_API_KEY", random.key)
        code = main(["generate", "ho11", "--yes", "--format", "json"])
        report = json.loads(capsys.readouterr().out)
        (clause,) = report["clauses"]
        assert clause["problem"] is None
        assert random.written() > 0
    assert code == (0 if clause["prompts"] else 1)
    assert report["written"] == (["examples/ho11.md"] if clause["prompts"] else [])
    assert main(["check", "--select", "malformed-conversation"]) == 0


@pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is POSIX's")
@pytest.mark.parametrize(("said", "code"), [(b"y\n", 0), (b"\n", 1)])
def test_at_a_terminal_both_questions_are_asked(
    folder: Path, model: ScriptedModel, said: bytes, code: int
) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "plainspec", "generate", "ho11"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        asked = _until(process.stderr, b"Send it?")
        assert b"draft challenge prompts for ho11" in asked
        os.write(ours, b"once\n")
        _until(process.stderr, b"Write examples/ho11.md? [y]es, [n]o:")
        os.write(ours, said)
        out = process.stdout.read().decode()
        assert process.wait(PATIENCE) == code
    os.close(ours)
    os.close(theirs)
    assert (folder / "examples/ho11.md").exists() == (code == 0)
    assert ("Wrote examples/ho11.md." if code == 0 else "Nothing was written.") in out


def _until(stream: IO[bytes], words: bytes) -> bytes:
    found = b""
    while words not in found:
        part = os.read(stream.fileno(), 4096)
        assert part, found
        found += part
    return found
