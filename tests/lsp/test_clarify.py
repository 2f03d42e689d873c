"""Over standard streams: questions while typing, their answers, and precedents that come and go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plainspec.lsp.uris import to_path, to_uri
from tests.lsp.editor import MODERN, Editor, Message, RefusedError, session

SPEC = """\
# Tone 🎭 {#tone authority=user}

The assistant should answer in the user's language. [^ab12]

"""
TEST = """\
Examples for [^ab12] in Tone 🎭:

**Example**: a greeting

~~~xml
<user>
Guten Tag!
</user>
<assistant>
Guten Tag, wie kann ich helfen?
</assistant>
~~~
"""
SENTENCE = "The assistant should respond quickly where appropriate."
ASKING = ("vague-term", "escape-clause")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "examples").mkdir()
    (tmp_path / "spec.md").write_text(SPEC, "utf-8")
    (tmp_path / "examples/ab12.md").write_text(TEST, "utf-8")
    return tmp_path


class Page:
    """A document that is open in *editor* and edited there, not on disk."""

    def __init__(self, editor: Editor, path: Path) -> None:
        self.editor = editor
        self.path = path
        self.uri = editor.open(path)
        self.text = path.read_text("utf-8")
        self.version = 1

    def type(self, text: str) -> None:
        """Type *text* at the end, a character at a time."""
        for character in text:
            lines = self.text.split("\n")
            end = {"line": len(lines) - 1, "character": self.editor.units(lines[-1])}
            self._send([{"range": {"start": end, "end": end}, "text": character}])
            self.text += character

    def set(self, text: str) -> None:
        """Replace everything by *text*."""
        self.text = text
        self._send([{"text": text}])

    def _send(self, changes: list[Message]) -> None:
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        params = {"textDocument": document, "contentChanges": changes}
        self.editor.notify("textDocument/didChange", params)

    @property
    def shown(self) -> list[Message]:
        return self.editor.diagnostics.get(self.path.as_posix(), [])

    def rules(self) -> list[str]:
        """The rules of the findings that are shown now."""
        self.editor.settled()
        return sorted(diagnostic["code"] for diagnostic in self.shown)

    def asked(self) -> list[str]:
        return [rule for rule in self.rules() if rule in ASKING]

    def until(self, *rules: str) -> None:
        """What changed on disk has been heard of, and these of ASKING are shown."""
        self.editor.until(
            lambda: sorted(d["code"] for d in self.shown if d["code"] in ASKING) == list(rules)
        )

    def actions(self, rule: str) -> dict[str, Message]:
        """The actions on the first finding of *rule*, by title."""
        self.editor.settled()
        diagnostic = next(d for d in self.shown if d["code"] == rule)
        params = {
            "textDocument": {"uri": self.uri},
            "range": diagnostic["range"],
            "context": {"diagnostics": [diagnostic]},
        }
        found = self.editor.request("textDocument/codeAction", params)
        return {action["title"]: action for action in found}

    def apply(self, action: Message) -> None:
        """Carry out the changes that *action* makes to this document."""
        (change,) = action["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": self.uri, "version": self.version}
        text = self.text
        for edit in reversed(change["edits"]):
            start, end = (self.editor._offset(text, edit["range"][k]) for k in ("start", "end"))
            text = text[:start] + edit["newText"] + text[end:]
        self.set(text)


def keep(actions: dict[str, Message], words: str) -> Message:
    return actions[f"Keep “{words}”, because …"]


def reason_given(page: Page, action: Message, reason: str) -> Path:
    """Carry out *action* on disk with *reason* in the place of the placeholder."""
    events = page.editor.apply(action["edit"])
    path = Path(to_path(events[0]["uri"]))
    path.write_text(path.read_text("utf-8").replace("[reason]", reason), "utf-8")
    page.editor.tell_of(events)
    return path


def test_questions_while_typing_and_a_reading_that_settles_them(folder: Path) -> None:
    with session(folder) as editor:
        editor.indexed()
        page = Page(editor, folder / "spec.md")
        assert page.asked() == []
        page.type(SENTENCE)
        assert page.asked() == ["escape-clause", "vague-term"]
        assert all("?" in d["message"] for d in page.shown if d["code"] in ASKING)
        actions = page.actions("vague-term")
        reading = next(a for a in actions.values() if "edit" in a and "within" in str(a["edit"]))
        assert reading["kind"] == "quickfix"
        page.apply(reading)
        assert "respond within" in page.text
        assert page.asked() == ["escape-clause"]


def test_a_precedent_silences_and_another_wording_opens_again(folder: Path) -> None:
    with session(folder) as editor:
        editor.indexed()
        page = Page(editor, folder / "spec.md")
        page.type(SENTENCE)
        action = keep(page.actions("vague-term"), "quickly")
        assert action["command"]["command"] == "plainspec.show"
        precedent = reason_given(page, action, "Speed is measured for all answers at once.")
        page.until("escape-clause")
        whole = page.text
        page.set(whole.replace("should respond", "must respond"))
        assert page.asked() == ["escape-clause", "vague-term"]
        (again,) = [d for d in page.shown if d["code"] == "vague-term"]
        assert "is stale" in again["message"]
        assert editor.diagnostics[precedent.as_posix()][0]["code"] == "stale-precedent"
        title = "Keep “quickly” still: the reason of the precedent holds"
        assert title in page.actions("vague-term")
        page.set(whole)  # as undoing does
        assert page.asked() == ["escape-clause"]
        assert editor.diagnostics[precedent.as_posix()] == []


def test_a_precedent_that_changes_or_goes_while_nobody_has_it_open(folder: Path) -> None:
    with session(folder) as editor:
        editor.indexed()
        page = Page(editor, folder / "spec.md")
        page.type(SENTENCE)
        path = reason_given(page, keep(page.actions("vague-term"), "quickly"), "So be it.")
        uri = to_uri(path.as_posix())
        page.until("escape-clause")
        text = path.read_text("utf-8")
        path.write_text(text.replace("So be it.", "[reason]"), "utf-8")
        editor.tell_of([{"uri": uri, "type": 2}])
        page.until("escape-clause", "vague-term")
        path.write_text(text, "utf-8")
        editor.tell_of([{"uri": uri, "type": 2}])
        page.until("escape-clause")
        path.unlink()
        editor.tell_of([{"uri": uri, "type": 3}])
        page.until("escape-clause", "vague-term")


def test_the_place_for_the_reason_is_shown(folder: Path) -> None:
    with session(folder) as editor:
        editor.indexed()
        page = Page(editor, folder / "spec.md")
        page.type(SENTENCE)
        action = keep(page.actions("vague-term"), "quickly")
        editor.apply(action["edit"])
        editor.request("workspace/executeCommand", action["command"])
        (asked,) = [m for m in editor.asked if m["method"] == "window/showDocument"]
        assert asked["params"]["uri"].endswith("/precedents/vague-term-quickly.md")
        selection = asked["params"]["selection"]
        assert editor.text_of(asked["params"]["uri"], selection) == "[reason]"


def test_an_editor_that_asks_for_the_reason_itself(folder: Path) -> None:
    capabilities = {**MODERN["workspace"], "applyEdit": True}
    with session(folder, options={"inputBox": True}, workspace=capabilities) as editor:
        editor.indexed()
        page = Page(editor, folder / "spec.md")
        page.type(SENTENCE)
        action = keep(page.actions("vague-term"), "quickly")
        assert "edit" not in action
        command = action["command"]
        assert command["command"] == "plainspec.keep"
        record = {
            "command": "plainspec.recordPrecedent",
            "arguments": [*command["arguments"], "Speed is a matter of taste 🐌."],
        }
        editor.request("workspace/executeCommand", record)
        editor.until(lambda: any(m["method"] == "workspace/applyEdit" for m in editor.asked))
        (asked,) = [m for m in editor.asked if m["method"] == "workspace/applyEdit"]
        editor.tell_of(editor.apply(asked["params"]["edit"]))
        page.until("escape-clause")
        text = (folder / "precedents/vague-term-quickly.md").read_text("utf-8")
        assert "Speed is a matter of taste 🐌." in text
        with pytest.raises(RefusedError, match="the text has changed meanwhile"):
            editor.request("workspace/executeCommand", record)


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("plainspec.show", []),
        ("plainspec.show", ["file:///etc/passwd", {"start": {"line": 0, "character": 0}}]),
        ("plainspec.show", ["SPEC", {"start": 1, "end": {"line": 0, "character": 0}}]),
        ("plainspec.recordPrecedent", ["SPEC", {}, "vague-term", "so"]),
        ("plainspec.recordPrecedent", ["SPEC", 7]),
    ],
)
def test_commands_that_mean_nothing_are_refused(
    folder: Path, command: str, arguments: list[Any]
) -> None:
    with session(folder) as editor:
        editor.indexed()
        uri = to_uri((folder / "spec.md").as_posix())
        given = [uri if argument == "SPEC" else argument for argument in arguments]
        with pytest.raises(RefusedError):
            editor.request("workspace/executeCommand", {"command": command, "arguments": given})


BILLING = """\
---
owner: Billing
---
# Refunds {#refunds}

- {#BIL-1} The cashier must refund a cancelled order within 5 days.
"""
SUPPORT = """\
---
owner: Support
---
# Complaints {#complaints}

- {#SUP-1} The cashier must refund a cancelled order within 30 days.
"""


@pytest.fixture
def departments(tmp_path: Path) -> tuple[Path, Path]:
    files = tmp_path / "billing/refunds.md", tmp_path / "support/complaints.md"
    for file, text in zip(files, (BILLING, SUPPORT), strict=True):
        file.parent.mkdir()
        file.write_text(text, "utf-8")
    return files


def test_repairing_one_clause_clears_the_findings_of_both_departments(
    tmp_path: Path, departments: tuple[Path, Path]
) -> None:
    billing, support = departments
    with session(tmp_path) as editor:
        editor.indexed()
        page = Page(editor, billing)
        (rule,) = page.rules()
        (theirs,) = editor.diagnostics[support.as_posix()]
        assert theirs["code"] == rule
        assert "Billing" in theirs["message"]
        actions = page.actions(rule)
        there = next(a for t, a in actions.items() if t.startswith("Go to the other clause"))
        assert "edit" not in there
        editor.request("workspace/executeCommand", there["command"])
        (asked,) = [m for m in editor.asked if m["method"] == "window/showDocument"]
        assert asked["params"]["uri"] == to_uri(support.as_posix())
        assert "30 days" in editor.text_of(asked["params"]["uri"], asked["params"]["selection"])
        page.apply(next(a for t, a in actions.items() if "30 days” here" in t))
        editor.until(lambda: page.rules() == [] == editor.diagnostics[support.as_posix()])


def test_the_other_departments_clause_is_repaired_from_here(
    tmp_path: Path, departments: tuple[Path, Path]
) -> None:
    billing, support = departments
    with session(tmp_path) as editor:
        editor.indexed()
        page = Page(editor, billing)
        (rule,) = page.rules()
        action = next(a for t, a in page.actions(rule).items() if "5 days” in" in t)
        editor.tell_of(editor.apply(action["edit"]))
        assert support.read_text("utf-8") == SUPPORT.replace("30", "5")
        editor.until(lambda: not page.shown and not editor.diagnostics[support.as_posix()])


def test_a_conflict_is_kept_for_both_departments(
    tmp_path: Path, departments: tuple[Path, Path]
) -> None:
    billing, support = departments
    with session(tmp_path) as editor:
        editor.indexed()
        page = Page(editor, billing)
        (rule,) = page.rules()
        action = next(a for t, a in page.actions(rule).items() if t.endswith("because …"))
        path = reason_given(page, action, "Support may take longer than billing.")
        assert path.read_text("utf-8").count("- Clause:") == 2
        editor.until(lambda: not page.shown and not editor.diagnostics[support.as_posix()])
        theirs = Page(editor, support)
        theirs.set(SUPPORT.replace("refund a cancelled", "refund any cancelled"))
        editor.until(lambda: page.rules() == theirs.rules() == [rule])
        theirs.set(SUPPORT)
        assert page.rules() == theirs.rules() == []
