"""In VS Code, a scripted model says what is unclear, and which clauses are at odds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import (
    cursor,
    position,
)
from tests.editors.vscode.window import Window
from tests.support.llm.canned import clarifying, question
from tests.support.llm.judges import JudgeModel, Planted
from tests.support.llm.scripted import ScriptedModel

SPEC = """\
# Front desk 🦉 {#desk}

Staff must never tell a caller who is in the building[^ab12].

# Emergencies {#emergencies}

During an alarm 🚨 the desk shall name to every caller all who are inside the building[^cd34].
"""
PLANTED = Planted(
    "never tell a caller",
    "name to every caller",
    "A journalist phones during an alarm and asks who is inside.",
)
INSIDE = question(
    "inside the building",
    "Who is inside the building?",
    ("in its rooms", "A guest is in the yard.", "They leave her out.", "in a room of the building"),
    ("on its grounds", "A guest is in the yard.", "They name her.", "on the building's grounds"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("consulting").resolve() / "museum"
    root.mkdir()
    (root / "spec.md").write_text(SPEC, "utf-8")
    (root / "plainspec.toml").write_text('convention = "model-spec"\n', "utf-8")
    return root


@pytest.fixture(scope="module")
def scripted() -> Iterator[ScriptedModel]:
    answers = JudgeModel([PLANTED]).answers()
    with ScriptedModel({**answers, "clarify": clarifying({"alarm": [INSIDE]})}) as model:
        yield model


@pytest.fixture(scope="module")
def document() -> str:
    return "spec.md"


def consent(window: Window, scripted: ScriptedModel, purpose: str) -> None:
    """See that nothing has been sent, and to whom it would go; then send it once."""
    before = len(scripted.received)
    dialog = window.wait_for_message(f"plainspec wants to {purpose}")
    (said,) = (text for text in window.messages() if "plainspec wants to" in text)
    assert f"the language model scripted at {scripted.origin}" in said
    assert len(scripted.received) == before
    window.answer(dialog, "Send it once")


def test_a_second_opinion_is_recorded_and_stands_at_both_clauses(
    window: Window, folder: Path, scripted: ScriptedModel
) -> None:
    window.go_to(*cursor(folder / "spec.md", "[^ab12]", "ab12"))
    window.command("plainspec: Ask a Language Model for a Second Opinion on Conflicts")
    consent(window, scripted, "have 1 pair of clauses judged for contradictions")
    window.wait_for_message("1 pair of clauses judged: 1 contradicts.")
    assert '"contradicts"' in (folder / "plainspec.lock").read_text("utf-8")

    def places() -> set[str]:
        rows = [row for row in window.problems("judged-conflict") if "judged-conflict [Ln" in row]
        return {row[row.rindex("[") :] for row in rows}

    wanted = {
        f"[Ln {line}, Col {column}]"
        for line, column in (
            position(folder / "spec.md", "never tell a caller"),
            position(folder / "spec.md", "name to every caller"),
        )
    }
    until(lambda: places() == wanted, lambda: f"{wanted}: {window.problems('judged-conflict')}")
    # What the marker leaves behind is a sentence as one writes it.
    rows = window.problems("judged-conflict")
    assert any("all who are inside the building." in row for row in rows), rows
    window.shot("second-opinion")


def test_what_a_model_finds_unclear_is_answered_with_one_of_its_readings(
    window: Window, folder: Path, scripted: ScriptedModel
) -> None:
    window.view("plainspec")
    window.wait_for_tree("Emergencies").locator(".monaco-tl-twistie").click()
    window.wait_for_tree("cd34").click(button="right")
    window.take("Look for What Is Unclear with a Language Model")
    consent(window, scripted, "look for what is unclear")
    window.wait_for_message("1 question recorded in plainspec.lock.")
    window.view("Explorer")
    window.go_to(*cursor(folder / "spec.md", "inside the building", "building"))
    until(lambda: window.problems("judged-ambiguity"), "the question among the problems")
    assert any("Who is inside the building?" in row for row in window.problems("judged-ambiguity"))
    window.focus()
    actions = window.actions()
    assert "Read it as: in its rooms" in actions, actions
    window.shot("unclear")
    window.act("Read it as: on its grounds")
    window.wait_for_text("all who are on the building's grounds")
    until(lambda: not any("Who is inside" in row for row in window.problems("")), "it is answered")
    window.save_all()
