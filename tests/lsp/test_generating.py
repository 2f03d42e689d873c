"""Challenge prompts from a code action to the file, over standard streams and a scripted model."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from plainspec.lsp.uris import to_path
from tests.lsp.author import (
    ALWAYS,
    NEVER,
    ONCE,
    actions_at,
    asked,
    author,
    carry_out,
    told,
)
from tests.lsp.editor import Editor, Message, RefusedError, copy, session
from tests.support.llm.canned import Canned, prompt
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Exchange, Server
from tests.support.llm.surroundings import with_model, without_models
from tests.support.patience import PATIENCE
from tests.support.workspace import CORPORA, model_spec

SPEC = """\
# Lanterns 🦉 {#lanterns}

The lantern must say how much oil is left[^ho11]. It must greet everybody warmly[^gr22].

## Bells {#bells}

It must ring at dawn[^be33].
"""
TEST = """\
Examples for [^gr22] in Lanterns 🦉:

**Example**: a stranger

~~~xml
<user>
Good evening, I have never been to this street before.
</user>
~~~
"""


def a_prompt(words: str, facet: str = "tempts to under-comply") -> dict[str, Any]:
    return prompt(
        facet,
        f"{words} 𝒮",
        ("user", f"Tell me about {words}, but keep it short."),
        good="Gladly.",
        bad="No.",
        fault="refuses",
    )


DRAFTS = {
    "ho11": [a_prompt("oil"), {**a_prompt("wicks", "edge of the condition"), "title": "[x](y)"}],
    "gr22": [a_prompt("strangers")],
    "be33": [a_prompt("dawn")],
}


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_models(tmp_path, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "spec 🏛️"
    (root / "examples").mkdir(parents=True)
    (root / "spec.md").write_text(SPEC, "utf-8")
    (root / "examples/gr22.md").write_text(TEST, "utf-8")
    (root / "plainspec.toml").write_text('convention = "model-spec"\n', "utf-8")
    return root.resolve()


@contextmanager
def model(
    monkeypatch: pytest.MonkeyPatch, drafts: dict[str, Any] | None = None
) -> Iterator[ScriptedModel]:
    with ScriptedModel(Canned(DRAFTS if drafts is None else drafts).answers()) as scripted:
        with_model(scripted.base_url, monkeypatch)
        yield scripted


def drafting_actions(editor: Editor, path: Path, words: str, offset: int = 0) -> list[Message]:
    """The actions at *words* of the open document *path* that ask a model for prompts."""
    return actions_at(editor, path, words, offset, "plainspec.generate")


def untested(editor: Editor, path: Path) -> list[str]:
    found = editor.diagnostics.get(path.as_posix(), [])
    return sorted(d["message"].split("`")[1] for d in found if d["code"] == "untested-clause")


def test_from_the_action_to_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch) as scripted, author(folder, ONCE) as editor:
        editor.open(spec)
        editor.until(lambda: untested(editor, spec) == ["be33", "ho11"])
        (action,) = drafting_actions(editor, spec, "[^ho11]", 3)
        assert action["title"] == "Draft challenge prompts for ho11 with a language model"
        assert action["tags"] == [1]  # LlmGenerated
        assert "edit" not in action
        carry_out(editor, action)
        editor.until(lambda: untested(editor, spec) == ["be33"])
        editor.until(lambda: told(editor))

        (question,) = asked(editor, "window/showMessageRequest")
        assert (
            "draft challenge prompts for ho11 with the language model scripted"
            in question["message"]
        )
        assert "about 2 calls" in question["message"]
        (applied,) = asked(editor, "workspace/applyEdit")
        assert applied["label"] == "Challenge prompts for ho11"
        create, insert = applied["edit"]["documentChanges"]
        assert create["options"] == {"overwrite": False, "ignoreIfExists": False}
        (note,) = applied["edit"]["changeAnnotations"].values()
        assert note["needsConfirmation"] is True
        assert note["description"] == "1 prompt drafted for ho11. 1 draft kept back (reads back 1)."
        assert [create["annotationId"]] == list(applied["edit"]["changeAnnotations"])
        assert "annotationId" not in insert["edits"][0]  # it is confirmed with its file
        # A refused draft is shown, not hidden, and what it says is no link.
        assert "“[x] (y)”: its title holds more than plain words." in told(editor)[-1]
        log = "\n".join(told(editor, "window/logMessage"))
        assert "- edge of the condition: [x](y): kept back by “reads back”" in log
        assert "+ tempts to under-comply: oil 𝒮" in log
    text = (folder / "examples/ho11.md").read_text("utf-8")
    assert text.startswith(
        "Examples for [^ho11] in Lanterns 🦉:\n\n**Example**: oil 𝒮\n\n<!-- facet"
    )
    assert [received.schema_name for received in scripted.received] == [
        "draft_prompts",
        "place_prompts",
    ]


def test_all_untested_clauses_of_a_section(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch), author(folder, ALWAYS) as editor:
        editor.open(spec)
        editor.until(lambda: len(untested(editor, spec)) == 2)
        (action,) = drafting_actions(editor, spec, "# Lanterns", 2)
        assert action["title"] == (
            "Draft challenge prompts for all 2 untested clauses of this section with a language model"
        )
        carry_out(editor, action)
        editor.until(lambda: spec.as_posix() in editor.diagnostics and not untested(editor, spec))
        progress = [
            m["params"]["value"]
            for m in editor.told
            if m["method"] == "$/progress" and "drafting" in str(m["params"]["value"].get("title"))
        ]
        assert progress[0]["title"] == "plainspec: drafting challenge prompts for ho11, be33"
        assert progress[0]["cancellable"] is True
        # The consent is remembered: no second question.
        test = folder / "examples/ho11.md"
        editor.open(test)
        (thin,) = drafting_actions(editor, test, "[^ho11]", 3)
        assert thin["title"] == "Draft more challenge prompts for ho11 with a language model"
        carry_out(editor, thin)
        # The model drafts the same again; its facet is there, as the file says.
        editor.until(lambda: any("No prompt was drafted" in text for text in told(editor)))
        assert "has a prompt of this facet already" in told(editor)[-1]


def test_the_command_takes_ids_from_a_view(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch), author(folder, ONCE) as editor:
        uri = editor.open(spec)
        editor.request(
            "workspace/executeCommand",
            {"command": "plainspec.generate", "arguments": [uri, ["gr22"]]},
        )
        editor.until(lambda: asked(editor, "workspace/applyEdit") and told(editor))
        text = (folder / "examples/gr22.md").read_text("utf-8")
        assert text.startswith(TEST.rstrip("\n"))
        assert "**Example**: strangers 𝒮" in text
        editor.request(
            "workspace/executeCommand",
            {"command": "plainspec.generate", "arguments": [uri, ["zz99"]]},
        )
        editor.until(lambda: "There is no clause zz99 in spec.md any more." in told(editor))
        for arguments in (
            [],
            [uri],
            [uri, "ho11"],
            [uri, [7]],
            [7, []],
            ["file:///etc/passwd", []],
        ):
            with pytest.raises(RefusedError):
                editor.request(
                    "workspace/executeCommand",
                    {"command": "plainspec.generate", "arguments": arguments},
                )


def test_an_editor_that_previews_nothing_is_asked_in_a_dialog(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch), author(folder, ONCE, "Discard them", annotations=False) as editor:
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: "discarded" in "\n".join(told(editor, "window/logMessage")))
        question = asked(editor, "window/showMessageRequest")[1]["message"]
        assert question.startswith("1 prompt drafted for ho11. 1 draft kept back (reads back 1).")
        assert "its title holds more than plain words" in question
        assert question.endswith("Write to ho11.md?")
        assert not asked(editor, "workspace/applyEdit")
    assert not (folder / "examples/ho11.md").exists()
    with model(monkeypatch), author(folder, ONCE, "Write them", annotations=False) as editor:
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: told(editor))
        assert "changeAnnotations" not in asked(editor, "workspace/applyEdit")[0]["edit"]
    assert (folder / "examples/ho11.md").exists()


@pytest.mark.parametrize("pick", [NEVER, ""])
def test_without_consent_nothing_is_sent(
    folder: Path, monkeypatch: pytest.MonkeyPatch, pick: str
) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch) as scripted, author(folder, pick) as editor:
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: "Nothing was sent" in "\n".join(told(editor, "window/logMessage")))
        assert not told(editor)
    assert not scripted.received


def test_without_a_model_it_explains_and_offers_the_skeleton(folder: Path) -> None:
    spec = folder / "spec.md"
    with author(folder, "Create an empty test file") as editor:
        editor.open(spec)
        editor.until(lambda: len(untested(editor, spec)) == 2)
        (action,) = drafting_actions(editor, spec, "[^ho11]", 3)
        carry_out(editor, action)
        editor.until(lambda: untested(editor, spec) == ["be33"])
        (question,) = asked(editor, "window/showMessageRequest")
        assert question["message"].startswith("No language model is configured. Set OPENAI_API_KEY")
    assert "What the user says." in (folder / "examples/ho11.md").read_text("utf-8")


def test_a_discarded_preview_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch), author(folder, ONCE, applies=False) as editor:
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: "was not carried out" in "\n".join(told(editor, "window/logMessage")))
    assert not (folder / "examples/ho11.md").exists()


def test_an_editor_that_applies_no_edits_gets_no_action(folder: Path) -> None:
    spec = folder / "spec.md"
    with session(folder) as editor:
        editor.indexed()
        uri = editor.open(spec)
        editor.until(lambda: len(untested(editor, spec)) == 2)
        assert drafting_actions(editor, spec, "[^ho11]", 3) == []
        with pytest.raises(RefusedError, match="does not let a language server change files"):
            editor.request(
                "workspace/executeCommand",
                {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]},
            )


def test_a_refusing_endpoint_is_told_and_nothing_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(exchange: Exchange) -> None:
        await exchange.error(401, "wrong key sk-secret-1234567890")

    spec = folder / "spec.md"
    with Server(refuse) as scripted:
        with_model(scripted.base_url, monkeypatch)
        with author(folder, ONCE) as editor:
            uri = editor.open(spec)
            command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
            editor.request("workspace/executeCommand", command)
            editor.until(lambda: told(editor))
            assert "401" in told(editor)[0] or "key" in told(editor)[0]
            assert not asked(editor, "workspace/applyEdit")


def test_stopping_reaches_the_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(exchange: Exchange) -> None:
        await exchange.begin_stream()
        await exchange.until_hung_up()

    spec = folder / "spec.md"
    with Server(hang) as slow:
        with_model(slow.base_url, monkeypatch)
        with author(folder, ONCE) as editor:
            uri = editor.open(spec)
            command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
            editor.request("workspace/executeCommand", command)
            editor.until(lambda: _begun(editor))
            while not slow.received:
                editor.request("workspace/symbol", {"query": "nothing has this name"})
            token = asked(editor, "window/workDoneProgress/create")[-1]["token"]
            editor.notify("window/workDoneProgress/cancel", {"token": token})
            editor.until(lambda: "was stopped" in "\n".join(told(editor, "window/logMessage")))
            assert slow.received[0].hung_up.wait(PATIENCE)
            assert not asked(editor, "workspace/applyEdit")


def _begun(editor: Editor) -> bool:
    return any(
        m["method"] == "$/progress"
        and m["params"]["value"].get("kind") == "begin"
        and "drafting" in m["params"]["value"]["title"]
        for m in editor.told
    )


def test_the_session_ends_while_a_model_is_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(exchange: Exchange) -> None:
        await exchange.until_hung_up()

    with Server(hang) as slow:
        with_model(slow.base_url, monkeypatch)
        with author(folder, ONCE) as editor:
            uri = editor.open(folder / "spec.md")
            command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
            editor.request("workspace/executeCommand", command)
            editor.until(lambda: _begun(editor))
        # Leaving it asserts that the server has ended with 0.


def test_the_four_missing_files_of_the_model_spec(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model_spec()  # skips where it is absent
    root = copy(CORPORA / "openai-model-spec", tmp_path / "model-spec")
    spec = root / "model_spec.md"
    with ScriptedModel(Canned().answers()) as scripted:
        with_model(scripted.base_url, monkeypatch)
        with author(root, ONCE, ONCE) as editor:
            uri = editor.open(spec)
            editor.until(lambda: untested(editor, spec) == ["d0pu", "h82a", "rse0", "t5q0"])
            (action,) = drafting_actions(editor, spec, "[^d0pu]", 3)
            carry_out(editor, action)
            editor.until(lambda: untested(editor, spec) == ["h82a", "rse0", "t5q0"])
            command = {"command": "plainspec.generate", "arguments": [uri, []]}
            editor.request("workspace/executeCommand", command)
            editor.until(lambda: not untested(editor, spec))
            editor.until(lambda: len(told(editor)) == 2)
            edit = asked(editor, "workspace/applyEdit")[1]["edit"]["documentChanges"]
            created = [to_path(c["uri"]) for c in edit if c.get("kind") == "create"]
            assert created == [
                f"{root.as_posix()}/examples/{id_}.md" for id_ in ("rse0", "h82a", "t5q0")
            ]


def test_the_editors_settings_may_name_the_model(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = folder / "spec.md"
    with ScriptedModel(Canned(DRAFTS).answers()) as scripted, author(folder, ONCE) as editor:
        llm = {"baseUrl": scripted.base_url, "model": "of-the-editor"}
        editor.notify("workspace/didChangeConfiguration", {"settings": {"plainspec": {"llm": llm}}})
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: told(editor))
        assert scripted.received[0].json["model"] == "of-the-editor"
    assert (folder / "examples/ho11.md").exists()


def test_messages_hold_no_links(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor may run a command when a link in a message is clicked."""
    spec = folder / "spec.md"
    hostile = {**a_prompt("oil"), "title": "[free oil](command:workbench.action.quit)"}
    with model(monkeypatch, {"ho11": [hostile]}), author(folder, ONCE) as editor:
        uri = editor.open(spec)
        command = {"command": "plainspec.generate", "arguments": [uri, ["ho11"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: told(editor))
        assert "[free oil] (command:workbench.action.quit)" in told(editor)[0]
        assert not asked(editor, "workspace/applyEdit")
        command = {"command": "plainspec.generate", "arguments": [uri, ["[x](command:y)"]]}
        editor.request("workspace/executeCommand", command)
        editor.until(lambda: len(told(editor)) > 1)
        assert "](" not in told(editor)[1]
