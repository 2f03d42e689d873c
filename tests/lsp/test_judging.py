"""A second opinion in the editor, over standard streams: asked for, recorded, replayed, dismissed."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plainspec.index.judgements import read_lock
from tests.lsp.editor import MODERN, Editor, Message, RefusedError, session
from tests.support.llm.judges import JudgeModel, Planted
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Exchange, Server
from tests.support.llm.surroundings import with_model, without_models
from tests.support.patience import PATIENCE

SPEC = """\
# Front desk 🦉 {#desk}

Staff must never tell a caller who is in the building.

# Emergencies {#emergencies}

During an alarm the desk shall name to every caller all who are inside the building.
"""
PLANTED = Planted(
    "never tell a caller",
    "name to every caller",
    "A journalist phones during an alarm and asks who is inside 𝒮.",
)

ONCE, NEVER = "Send it once", "Do not send it"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_models(tmp_path, monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "museum 🏛️"
    root.mkdir()
    (root / "spec.md").write_text(SPEC, "utf-8")
    (root / "plainspec.toml").write_text("", "utf-8")
    return root.resolve()


@contextmanager
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScriptedModel]:
    with ScriptedModel(JudgeModel([PLANTED]).answers()) as scripted:
        with_model(scripted.base_url, monkeypatch)
        yield scripted


@contextmanager
def author(root: Path, *picks: str, **options: bool) -> Iterator[Editor]:
    """An editor that picks *picks* in its dialogs, in turn, and makes the edits that it is asked for."""
    workspace = {**MODERN["workspace"], "applyEdit": True}
    window = {**MODERN["window"], "workDoneProgress": True, "showDocument": {"support": True}}
    document = {**MODERN["textDocument"], "publishDiagnostics": {"relatedInformation": True}}
    waiting = list(picks)
    with session(
        root,
        options=dict(options),
        workspace=workspace,
        window=window,
        textDocument=document,
    ) as editor:

        def pick(params: Message) -> Message | None:
            title = waiting.pop(0)
            assert title in [action["title"] for action in params["actions"]]
            return {"title": title}

        def apply(params: Message) -> Message:
            editor.tell_of(editor.apply(params["edit"]))
            return {"applied": True}

        editor.answers["window/showMessageRequest"] = pick
        editor.answers["workspace/applyEdit"] = apply
        editor.indexed()
        yield editor
        assert not waiting, f"nobody asked for {waiting}"


def actions_at(editor: Editor, path: Path, words: str, offset: int = 0) -> list[Message]:
    place = editor.at(path, words, offset)
    at = place["position"]
    params = {
        "textDocument": place["textDocument"],
        "range": {"start": at, "end": at},
        "context": {"diagnostics": []},
    }
    found: list[Message] = editor.request("textDocument/codeAction", params)
    return found


def judging(editor: Editor, path: Path, words: str, offset: int = 0) -> Message:
    """The one action at *words* that asks for a second opinion."""
    (found,) = [
        action
        for action in actions_at(editor, path, words, offset)
        if (action.get("command") or {}).get("command") == "plainspec.judge"
    ]
    return found


def execute(editor: Editor, command: str, *arguments: object) -> None:
    editor.request("workspace/executeCommand", {"command": command, "arguments": list(arguments)})


def carry_out(editor: Editor, action: Message) -> None:
    execute(editor, action["command"]["command"], *action["command"]["arguments"])


def told(editor: Editor, method: str = "window/showMessage") -> list[str]:
    return [m["params"]["message"] for m in editor.told if m["method"] == method]


def opinions(editor: Editor, path: Path) -> list[Message]:
    found = editor.diagnostics.get(path.as_posix(), [])
    return [diagnostic for diagnostic in found if diagnostic["code"] == "judged-conflict"]


def change(editor: Editor, path: Path, words: str, to: str) -> None:
    """Type *to* in the place of *words*; the file on disk stays as it is."""
    text = path.read_text("utf-8")
    before = text[: text.index(words)]
    line = before.count("\n")
    start = editor.units(before.rpartition("\n")[2])
    place = {
        "start": {"line": line, "character": start},
        "end": {"line": line, "character": start + editor.units(words)},
    }
    editor.notify(
        "textDocument/didChange",
        {
            "textDocument": {"uri": path.as_uri(), "version": 100},
            "contentChanges": [{"range": place, "text": to}],
        },
    )


def test_a_conflict_is_judged_then_replayed_with_no_model_and_gone_with_a_keystroke(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch) as scripted, author(folder, ONCE) as editor:
        editor.open(spec)
        action = judging(editor, spec, "never tell")
        assert action["title"] == "Ask a language model what contradicts this clause"
        carry_out(editor, action)
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        editor.until(lambda: told(editor))
        (question,) = [m for m in editor.asked if m["method"] == "window/showMessageRequest"]
        assert "have 1 pair of clauses judged for contradictions" in question["params"]["message"]
        assert told(editor) == ["1 pair of clauses judged: 1 contradicts."]
        first, second = opinions(editor, spec)
        assert first["severity"] == 3
        assert "A model's opinion (scripted, " in first["message"]
        assert editor.text_of(spec.as_uri(), first["range"]) == "never tell a caller"
        assert editor.text_of(spec.as_uri(), second["range"]) == "name to every caller"
        (related,) = first["relatedInformation"]
        assert editor.text_of(spec.as_uri(), related["location"]["range"]) == "name to every caller"
        # Asked again there is nothing to ask.
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: len(told(editor)) == 2)
        assert "nothing to ask" in told(editor)[-1]
        assert len(scripted.received) == 2

    without_models(folder.parent, monkeypatch)
    with author(folder) as editor:
        editor.open(spec)
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        change(editor, spec, "never tell", "seldom tell")
        editor.until(lambda: not opinions(editor, spec))


def test_the_lock_file_changes_on_disk_and_in_the_editor(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, lock = folder / "spec.md", folder / "plainspec.lock"
    with model(monkeypatch), author(folder, ONCE) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "# Front", 3))
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        text = lock.read_text("utf-8")
        lock.unlink()
        editor.tell_of([{"uri": lock.as_uri(), "type": 3}])
        editor.until(lambda: not opinions(editor, spec))
        lock.write_text(text, "utf-8")
        editor.tell_of([{"uri": lock.as_uri(), "type": 1}])
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        # Open in the editor its text counts, mistakes included.
        editor.open(lock)
        change(editor, lock, '"contradicts"', '"at odds"')
        editor.until(lambda: not opinions(editor, spec))
        editor.until(lambda: editor.diagnostics.get(lock.as_posix()))
        (mistake,) = editor.diagnostics[lock.as_posix()]
        assert mistake["code"] == "invalid-judgement"
        assert "`relation` is unknown" in mistake["message"]
        editor.notify("textDocument/didClose", {"textDocument": {"uri": lock.as_uri()}})
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        editor.until(lambda: not editor.diagnostics.get(lock.as_posix()))


def test_an_opinion_is_dismissed_with_a_reason(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, lock = folder / "spec.md", folder / "plainspec.lock"
    with model(monkeypatch), author(folder, ONCE, inputBox=True) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        actions = {a["title"]: a for a in actions_at(editor, spec, "never tell")}
        assert not any(title.startswith("Keep") for title in actions)
        command = actions["Dismiss this opinion, because …"]["command"]
        assert command["command"] == "plainspec.keep"
        reason = "the brigade has a line of its own 🚒"
        execute(editor, "plainspec.recordPrecedent", *command["arguments"], reason)
        editor.until(lambda: not opinions(editor, spec))
        (dismissed,) = read_lock(lock.read_text("utf-8")).dismissals
        assert dismissed.reason == reason
        change(editor, spec, "never tell", "not tell")
        with pytest.raises(RefusedError):
            execute(editor, "plainspec.recordPrecedent", *command["arguments"], reason)


def test_an_editor_that_asks_for_no_text_gets_the_line_to_fill_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, lock = folder / "spec.md", folder / "plainspec.lock"
    with model(monkeypatch), author(folder, ONCE) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        actions = {a["title"]: a for a in actions_at(editor, spec, "never tell")}
        action = actions["Dismiss this opinion, because …"]
        editor.tell_of(editor.apply(action["edit"]))
        line = lock.read_text("utf-8").split("\n")[0]
        assert json.loads(line)["dismissed"] == "[reason]"
        place = action["command"]["arguments"][1]
        assert line[place["start"]["character"] : place["end"]["character"]] == "[reason]"
        editor.until(lambda: editor.diagnostics.get(lock.as_posix()))
        assert len(opinions(editor, spec)) == 2  # nothing is dismissed without a reason
        lock.write_text(lock.read_text("utf-8").replace("[reason]", "theory only"), "utf-8")
        editor.tell_of([{"uri": lock.as_uri(), "type": 2}])
        editor.until(lambda: not opinions(editor, spec))


def test_judgements_go_into_the_text_where_the_lock_file_is_open(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, lock = folder / "spec.md", folder / "plainspec.lock"
    other = (
        '{"clauses":["0000000000000000","1111111111111111"],"date":"2026-11-21","model":"m",'
        '"relation":"compatible","task":"conflict","version":1}\n'
    )
    lock.write_text(other, "utf-8")
    with model(monkeypatch), author(folder, ONCE) as editor:
        editor.open(spec)
        editor.open(lock)

        def type_it(params: Message) -> Message:
            (edit,) = params["edit"]["documentChanges"][0]["edits"]
            whole = {"textDocument": {"uri": lock.as_uri(), "version": 2}}
            editor.notify(
                "textDocument/didChange", {**whole, "contentChanges": [{"text": edit["newText"]}]}
            )
            return {"applied": True}

        editor.answers["workspace/applyEdit"] = type_it
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: len(opinions(editor, spec)) == 2)
        (applied,) = [m for m in editor.asked if m["method"] == "workspace/applyEdit"]
        assert applied["params"]["label"] == "Record judgements"
        (change_,) = applied["params"]["edit"]["documentChanges"]
        assert change_["textDocument"] == {"uri": lock.as_uri(), "version": 1}
        assert change_["edits"][0]["newText"].startswith(other)
        assert lock.read_text("utf-8") == other  # until the author saves


def test_without_consent_nothing_is_sent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"
    with model(monkeypatch) as scripted, author(folder, NEVER) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: any("did not consent" in m for m in told(editor, "window/logMessage")))
        assert not scripted.received
        assert not (folder / "plainspec.lock").exists()


def test_without_a_model_the_author_is_told_how_to_have_one(folder: Path) -> None:
    spec = folder / "spec.md"
    with author(folder) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: told(editor))
        assert "PLAINSPEC_MODEL" in told(editor)[0]


def test_stopping_reaches_the_model(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = folder / "spec.md"

    async def never(exchange: Exchange) -> None:
        await exchange.until_hung_up()

    with Server(never) as slow, author_of(slow, folder, monkeypatch) as editor:
        editor.open(spec)
        carry_out(editor, judging(editor, spec, "never tell"))
        editor.until(lambda: begun(editor))
        deadline = time.monotonic() + PATIENCE
        while not slow.received and time.monotonic() < deadline:
            time.sleep(0.01)
        editor.notify("window/workDoneProgress/cancel", {"token": begun(editor)[0]})
        editor.until(
            lambda: any("model was stopped" in m for m in told(editor, "window/logMessage"))
        )
        assert slow.received[0].hung_up.wait(PATIENCE)
        assert not (folder / "plainspec.lock").exists()


def begun(editor: Editor) -> list[str]:
    """The tokens of the runs that show their progress."""
    return [
        m["params"]["token"]
        for m in editor.told
        if m["method"] == "$/progress" and "second opinion" in m["params"]["value"].get("title", "")
    ]


@contextmanager
def author_of(server: Server, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editor]:
    with_model(server.base_url, monkeypatch)
    with author(folder, ONCE) as editor:
        yield editor


def test_the_command_takes_what_it_says_it_takes(folder: Path) -> None:
    with author(folder) as editor:
        for arguments in ([], [3], ["file:///etc/passwd"], [(folder / "no.md").as_uri()]):
            with pytest.raises(RefusedError):
                execute(editor, "plainspec.judge", *arguments)
