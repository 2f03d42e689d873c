"""An author at an editor that asks, applies edits, and shows progress."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.lsp.editor import MODERN, Editor, Message, session

#: The answers to the question for consent.
ONCE, ALWAYS, NEVER = "Send it once", "Always for this folder", "Do not send it"


@contextmanager
def author(
    root: Path, *picks: str, annotations: bool = True, applies: bool = True
) -> Iterator[Editor]:
    """An editor that picks *picks* in its dialogs, in turn, and makes the edits that it is asked for."""
    edits: Message = dict(MODERN["workspace"]["workspaceEdit"])
    if annotations:
        edits["changeAnnotationSupport"] = {"groupsOnLabel": True}
    workspace = {**MODERN["workspace"], "workspaceEdit": edits, "applyEdit": True}
    action = {**MODERN["textDocument"]["codeAction"], "tagSupport": {"valueSet": [1]}}
    document = {**MODERN["textDocument"], "codeAction": action}
    window = {**MODERN["window"], "workDoneProgress": True}
    waiting = list(picks)
    with session(root, workspace=workspace, textDocument=document, window=window) as editor:

        def pick(params: Message) -> Message | None:
            title = waiting.pop(0)
            assert title in [action["title"] for action in params["actions"]] or not title
            return {"title": title} if title else None

        def apply(params: Message) -> Message:
            if applies:
                editor.tell_of(editor.apply(params["edit"]))
            return {"applied": applies}

        editor.answers["window/showMessageRequest"] = pick
        editor.answers["workspace/applyEdit"] = apply
        editor.indexed()
        yield editor
        assert not waiting, f"nobody asked for {waiting}"


def actions_at(editor: Editor, path: Path, words: str, offset: int, command: str) -> list[Message]:
    """The actions at *words* of the open document *path* that execute *command*."""
    place = editor.at(path, words, offset)
    at = place["position"]
    params = {
        "textDocument": place["textDocument"],
        "range": {"start": at, "end": at},
        "context": {"diagnostics": []},
    }
    actions: list[Message] = editor.request("textDocument/codeAction", params)
    return [a for a in actions if (a.get("command") or {}).get("command") == command]


def carry_out(editor: Editor, action: Message) -> None:
    command = action["command"]
    editor.request(
        "workspace/executeCommand",
        {"command": command["command"], "arguments": command["arguments"]},
    )


def asked(editor: Editor, method: str) -> list[Message]:
    return [message["params"] for message in editor.asked if message["method"] == method]


def told(editor: Editor, method: str = "window/showMessage") -> list[str]:
    return [m["params"]["message"] for m in editor.told if m["method"] == method]
