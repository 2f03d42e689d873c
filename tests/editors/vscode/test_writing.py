"""The Model Spec in VS Code: what happens when its author types, renames and fixes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import checked, cursor
from tests.editors.vscode.window import Window


def untested(folder: Path) -> set[str]:
    """The clauses that plainspec finds untested in what is on the disk."""
    found = checked(folder)["findings"]
    return {f["message"].split("`")[1] for f in found if f["rule"] == "untested-clause"}


def messages(folder: Path) -> set[str]:
    """What plainspec says of what is on the disk."""
    return {finding["message"] for finding in checked(folder)["findings"]}


def test_typing_changes_the_findings(window: Window) -> None:
    before = window.counts()["Warning"]
    window.go_to(1)
    window.press("End", "Enter")
    window.type("\nThe assistant must lock 🔐 the door[^zq17].\n")
    until(lambda: window.counts()["Warning"] == before + 1, lambda: str(window.counts()))
    until(
        lambda: any("`zq17` has no test" in row for row in window.problems("zq17")),
        lambda: str(window.problems("zq17")),
    )
    (row,) = (row for row in window.problems("zq17") if "`zq17` has no test" in row)
    # The 🔐 takes two units of UTF-16, and VS Code counts those.
    assert len("The assistant must lock 🔐 the door[^") == 36
    assert "[Ln 3, Col 38]" in row
    window.shot("typing")
    window.revert()
    until(lambda: window.counts()["Warning"] == before, lambda: str(window.counts()))


def test_quick_fix_creates_the_missing_test_file(window: Window, folder: Path) -> None:
    before = window.counts()["Warning"]
    assert "d0pu" in untested(folder)
    window.go_to(*cursor(folder / "model_spec.md", "[^d0pu]", "d0pu"))
    assert "Create examples/d0pu.md" in window.actions()
    window.shot("quick-fix")
    window.act("Create examples/d0pu.md")
    until(lambda: window.counts()["Warning"] == before - 1, lambda: str(window.counts()))
    window.show("examples/d0pu.md")
    window.wait_for_text("Examples for [^d0pu] in")
    window.shot("created-test")
    window.save_all()
    until(lambda: (folder / "examples" / "d0pu.md").is_file(), "the file on the disk")
    until(lambda: "d0pu" not in untested(folder), "plainspec check finds the test")


def test_f2_renames_a_clause_with_its_file(window: Window, folder: Path) -> None:
    text = (folder / "model_spec.md").read_text()
    before = messages(folder)
    prompts = (folder / "examples" / "sy73.md").read_text()
    window.go_to(*cursor(folder / "model_spec.md", "[^sy73]", "sy73"))
    window.insist("F2", window.rename_box.is_visible, "the box for a name")
    window.shot("rename")
    window.press("Escape")
    window.rename("qq88")
    until(lambda: (folder / "examples" / "qq88.md").is_file(), "the renamed file")
    window.save_all()
    until(
        lambda: (folder / "model_spec.md").read_text() == text.replace("[^sy73]", "[^qq88]"),
        "the renamed clause on the disk",
    )
    until(
        lambda: (folder / "examples" / "qq88.md").read_text() == prompts.replace("sy73", "qq88"),
        "the new ID in the test file",
    )
    assert not (folder / "examples" / "sy73.md").exists()
    assert messages(folder) == {message.replace("sy73", "qq88") for message in before}


def finding(folder: Path, rule: str, words: str) -> Any:
    """The first finding of *rule* about *words*, as plainspec reports it."""
    found = (f for f in checked(folder)["findings"] if f["rule"] == rule)
    return next((f for f in found if f"“{words}”" in f["message"]), None)


def test_clarify_applies_the_reading_that_the_author_chooses(window: Window, folder: Path) -> None:
    asked = finding(folder, "and-or", "and/or")
    window.go_to(asked["start"]["line"], asked["start"]["column"] - 1)
    window.command("plainspec: Clarify Next Ambiguity")
    choices = window.choices("“and/or”: both, or is one enough?")
    window.shot("clarify")
    assert any("Keep" in choice for choice in choices)
    window.choose(choices[0])
    line = (
        window.folder.joinpath("model_spec.md").read_text().split("\n")[asked["start"]["line"] - 1]
    )
    until(lambda: window.page.locator(".tab.active.dirty").count(), "a changed document")
    window.save_all()
    now = (folder / "model_spec.md").read_text().split("\n")[asked["start"]["line"] - 1]
    assert now != line
    start = asked["start"]["column"] - 1
    assert line[:start] == now[:start]
    assert line[start:].startswith("and/or")
    assert not now[start:].startswith("and/or")
    assert not [
        f
        for f in checked(folder)["findings"]
        if f["rule"] == "and-or" and f["start"] == asked["start"]
    ]


def test_clarify_keeps_words_for_a_reason(window: Window, folder: Path) -> None:
    asked = finding(folder, "vague-term", "undue")
    window.go_to(asked["start"]["line"], asked["start"]["column"] - 1)
    window.command("plainspec: Clarify Next Ambiguity")
    choices = window.choices("“undue”")
    window.choose(next(choice for choice in choices if "because" in choice))
    window.page.locator(
        ".quick-input-widget .quick-input-title", has_text="Keep “undue”"
    ).wait_for()
    window.shot("clarify-keep")
    window.quick_input.fill("The examples below this sentence show where the line is.")
    window.accept()
    written = window.page.locator(".tab.dirty[data-resource-name*=undue]")
    until(written.count, "a precedent, which is to be saved")
    window.save_all()
    (kept,) = folder.glob("precedents/*.md")
    until(lambda: "show where the line is." in kept.read_text(), "the reason on the disk")
    place = f"[Ln {asked['start']['line']}, Col {asked['start']['column']}]"
    until(
        lambda: not any(place in row for row in window.problems("undue")), "the finding is silenced"
    )
    assert asked not in checked(folder)["findings"]
