"""A model's questions in the editor: from the action to diagnostics with quick fixes, and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.lsp.author import NEVER, ONCE, actions_at, asked, author, carry_out, told
from tests.lsp.editor import Editor, Message, session
from tests.support.llm.canned import clarifying, question
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.surroundings import with_model, without_models

SPEC = """\
# Lanterns {#lanterns}

🦉 The lantern must warn the street[^ho11] before the oil is low. It must greet guests[^gr22].
"""
LOW = question(
    "the oil is low",
    "How much oil is low?",
    ("less than a cup", "Half a pint is left.", "It stays silent.", "less than a cup is left"),
    ("less than a night's worth", "Half a pint is left.", "It warns.", "the oil ends before dawn"),
)
COMMAND = "plainspec.clarify"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    without_models(tmp_path, monkeypatch)
    root = tmp_path / "spec"
    root.mkdir()
    (root / "spec.md").write_text(SPEC, "utf-8")
    (root / "plainspec.toml").write_text('convention = "model-spec"\n', "utf-8")
    return root.resolve()


def judged(editor: Editor, path: Path) -> list[Message]:
    shown = editor.diagnostics.get(path.as_posix(), [])
    return [d for d in shown if d["code"] == "judged-ambiguity"]


def fixes(editor: Editor, path: Path) -> list[Message]:
    place = editor.at(path, "oil is low", 2)
    at = place["position"]
    params = {
        "textDocument": place["textDocument"],
        "range": {"start": at, "end": at},
        "context": {"diagnostics": judged(editor, path)},
    }
    actions: list[Message] = editor.request("textDocument/codeAction", params)
    return [a for a in actions if a["title"].startswith("Read it as")]


def test_questions_become_diagnostics_that_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = folder / "spec.md"
    with (
        ScriptedModel({"clarify": clarifying({"oil": [LOW]})}) as scripted,
        monkeypatch.context() as patch,
    ):
        with_model(scripted.base_url, patch)
        with author(folder, ONCE) as editor:
            uri = editor.open(spec)
            (section,) = actions_at(editor, spec, "# Lanterns", 3, COMMAND)
            assert section["title"] == "Ask a language model what is unclear in this section"
            (action,) = actions_at(editor, spec, "[^ho11]", 3, COMMAND)
            assert action["title"] == "Ask a language model what is unclear in ho11"
            carry_out(editor, action)
            editor.until(lambda: judged(editor, spec))
            editor.until(lambda: told(editor))
            assert told(editor) == ["1 question recorded in plainspec.lock."]
            (diagnostic,) = judged(editor, spec)
            assert editor.text_of(uri, diagnostic["range"]) == "the oil is low"
            assert "How much oil is low?" in diagnostic["message"]
            assert diagnostic["severity"] == 3  # information: a model's opinion fails nothing
            assert [fix["title"] for fix in fixes(editor, spec)] == [
                "Read it as: less than a cup",
                "Read it as: less than a night's worth",
            ]
        assert len(scripted.received) == 1
    with session(folder) as editor:  # with neither model nor consent
        editor.indexed()
        editor.open(spec)
        editor.until(lambda: judged(editor, spec))
        events = editor.apply(fixes(editor, spec)[1]["edit"])
        editor.tell_of(events)
    assert "[^ho11] before the oil ends before dawn. It" in spec.read_text("utf-8")


def test_nothing_is_sent_without_consent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with ScriptedModel({"clarify": clarifying({})}) as scripted:
        with_model(scripted.base_url, monkeypatch)
        with author(folder, NEVER) as editor:
            editor.open(spec)
            (action,) = actions_at(editor, spec, "# Lanterns", 3, COMMAND)
            carry_out(editor, action)
            editor.until(lambda: "Nothing was sent" in "\n".join(told(editor, "window/logMessage")))
        assert not scripted.received
    assert not (folder / "plainspec.lock").exists()


def test_without_a_model_it_explains_how_to_configure_one(folder: Path) -> None:
    spec = folder / "spec.md"
    with author(folder, "Close") as editor:
        uri = editor.open(spec)
        editor.request(
            "workspace/executeCommand", {"command": COMMAND, "arguments": [uri, ["#lanterns"]]}
        )
        editor.until(lambda: asked(editor, "window/showMessageRequest"))
        (question_,) = asked(editor, "window/showMessageRequest")
        assert question_["message"].startswith("No language model is configured.")
        editor.request(
            "workspace/executeCommand", {"command": COMMAND, "arguments": [uri, ["zz99"]]}
        )
        editor.until(lambda: told(editor) == ["There is no zz99 in spec.md any more."])


def test_no_action_where_nothing_is_demanded(folder: Path) -> None:
    spec = folder / "spec.md"
    spec.write_text(SPEC + "\n## Thanks {#thanks}\n\nTo everybody.\n", "utf-8")
    with author(folder) as editor:
        editor.open(spec)
        assert not actions_at(editor, spec, "## Thanks", 4, COMMAND)
        assert not actions_at(editor, spec, "To everybody", 1, COMMAND)
