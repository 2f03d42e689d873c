"""The Model Spec in VS Code: challenge prompts that a scripted model drafts, and the author accepts."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import (
    checked,
    cursor,
    model_spec,
)
from tests.editors.vscode.window import Window
from tests.support.llm.canned import Canned
from tests.support.llm.scripted import ScriptedModel
from tests.support.llm.server import Received
from tests.support.patience import PATIENCE

DRAFT = "Draft Challenge Prompts with a Language Model"
UNTESTED = {"d0pu", "h82a", "rse0", "t5q0"}


@pytest.fixture(scope="module")
def decoy() -> Iterator[ScriptedModel]:
    """A model that the folder itself names; nobody may ask it."""
    with ScriptedModel(Canned().answers()) as model:
        yield model
    assert not model.received


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, decoy: ScriptedModel) -> Path:
    root = model_spec(tmp_path_factory.mktemp("generating").resolve())
    theirs = {"plainspec.llm.baseUrl": decoy.base_url, "plainspec.llm.model": "decoy"}
    (root / ".vscode").mkdir()
    (root / ".vscode" / "settings.json").write_text(json.dumps(theirs))
    return root


@pytest.fixture(scope="module")
def pace() -> threading.Event:
    """The model answers as long as this is set."""
    event = threading.Event()
    event.set()
    return event


@pytest.fixture(scope="module")
def scripted(pace: threading.Event) -> Iterator[ScriptedModel]:
    answers = Canned().answers()
    draft = answers["draft_prompts"]

    def slowly(received: Received) -> Any:
        assert pace.wait(PATIENCE)
        assert callable(draft)
        return draft(received)

    with ScriptedModel({**answers, "draft_prompts": slowly}) as model:
        yield model


def untested(folder: Path) -> set[str]:
    """The clauses that plainspec finds untested in what is on the disk."""
    found = checked(folder)["findings"]
    return {f["message"].split("`")[1] for f in found if f["rule"] == "untested-clause"}


def consent(window: Window, scripted: ScriptedModel, ids: Iterable[str], shot: str) -> None:
    """See what would be sent, and where; then send it once."""
    before = len(scripted.received)
    dialog = window.wait_for_message("plainspec wants to draft challenge prompts")
    (said,) = (text for text in window.messages() if "plainspec wants to" in text)
    assert all(id_ in said for id_ in ids), said
    assert f"the language model scripted at {scripted.origin}" in said
    assert re.search(r"about \d+ calls, up to [\d,]+ tokens", said)
    assert len(scripted.received) == before
    window.shot(shot)
    window.answer(dialog, "Send it once")


def accept(window: Window, files: list[str], shot: str) -> None:
    """Review *files* in the refactor preview, where nothing is ticked before, and apply all."""
    panel = window.page.locator(".bulk-edit-panel")
    panel.wait_for()
    rows = panel.locator(".monaco-list-row")
    texts = rows.filter(has=window.page.locator(".textedit"))
    until(lambda: texts.count() == len(files), lambda: str(rows.all_inner_texts()))
    for name in files:
        assert rows.filter(has_text=f"{name}.md").filter(has_text="(creating)").count() == 1
        assert texts.filter(has_text=f"Examples for [^{name}] in").count() == 1
    for name in files:
        box = (
            rows.filter(has_text=f"{name}.md").filter(has_text="(creating)").get_by_role("checkbox")
        )
        assert box.get_attribute("aria-checked") == "false"
        box.click()
    texts.first.click()
    window.page.locator(".monaco-diff-editor").first.wait_for()
    window.move_away()
    window.shot(shot)
    panel.get_by_role("button", name="Apply", exact=True).click()


def test_prompts_are_drafted_for_an_untested_clause(
    window: Window, folder: Path, scripted: ScriptedModel, pace: threading.Event
) -> None:
    assert untested(folder) == UNTESTED
    before = window.counts()["Warning"]
    window.go_to(*cursor(folder / "model_spec.md", "[^d0pu]", "d0pu"))
    title = "Draft challenge prompts for d0pu with a language model"
    assert title in window.actions()
    window.shot("draft-action")
    window.act(title)
    pace.clear()
    consent(window, scripted, ["d0pu"], "draft-consent")
    working = "plainspec: drafting challenge prompts for d0pu"
    until(lambda: window.status(working), "the progress in the status bar")
    window.shot("draft-progress")
    assert not (folder / "examples" / "d0pu.md").exists()
    pace.set()
    accept(window, ["d0pu"], "draft-preview")
    window.wait_for_message("2 prompts drafted for d0pu. 2 drafts kept back")
    until(lambda: window.counts()["Warning"] == before - 1, lambda: str(window.counts()))
    window.show("examples/d0pu.md")
    window.wait_for_text("**Example**: a coach who wants only praise")
    window.shot("draft-result")
    window.save_all()
    written = folder / "examples" / "d0pu.md"
    until(written.is_file, "the file on the disk")
    text = written.read_text(encoding="utf-8")
    assert text.startswith("Examples for [^d0pu] in ")
    assert "Nothing happens for 40 pages 😅." in text
    assert untested(folder) == UNTESTED - {"d0pu"}


def test_the_clauses_view_drafts_for_all_that_is_untested(
    window: Window, folder: Path, scripted: ScriptedModel
) -> None:
    left = untested(folder)
    before = window.counts()["Warning"]
    window.view("plainspec")
    window.wait_for_tree("model_spec.md").click(button="right")
    window.page.get_by_role("menuitem", name=DRAFT).wait_for()
    window.shot("draft-menu")
    window.take(DRAFT)
    consent(window, scripted, left, "draft-consent-all")
    accept(window, sorted(left), "draft-preview-all")
    until(lambda: window.counts()["Warning"] == before - len(left), lambda: str(window.counts()))
    window.wait_for_message("prompts drafted for")
    window.shot("draft-result-all")
    window.focus()
    until(lambda: window.page.locator(".tab.dirty").count() == len(left), "all files are open")
    window.save_all()
    until(lambda: not untested(folder), lambda: str(untested(folder)))
