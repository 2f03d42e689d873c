"""Which prompts are looked at again when others came or went: those that say nearly the same."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from plainspec.analysis.batch import read_here
from plainspec.analysis.resembling import MOST_SHARING, resembling
from plainspec.index import workspace as workspace_module
from plainspec.index.facts import Key, is_whole_text
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace

BOAT = "Where does the blue boat 🚤 to the lighthouse leave in the morning, and what does it cost"
TRAIN = "Where does the old train to the harbour stop at noon, and who may bring a bicycle along"


def case(*questions: str) -> str:
    parts = ["Examples for [^ab12] in Boats:\n"]
    for number, question in enumerate(questions):
        parts.append(f"**Example**: case {number}\n\n~~~xml\n<user>\n{question}\n</user>\n~~~\n")
    return "\n".join(parts)


def read(root: Path, at_rest: bool) -> Workspace:
    found = Workspace(bulk=read_here)
    with patch.object(workspace_module, "_BULK", 1 if at_rest else 1000):
        found.set_roots([root.as_posix()])
        for _ in found.scan():
            pass
    return found


def changed(tmp_path: Path, at_rest: bool, name: str, text: str | None) -> dict[Key, set[str]]:
    """For each key of a prompt that differs with *name*: the names of the documents that heed it."""
    root = tmp_path.resolve()
    workspace = read(root, at_rest)
    before: Snapshot = workspace.snapshot
    path = root / name
    if text is None:
        path.unlink()
    else:
        path.write_text(text, "utf-8")
    change = workspace.refresh([path.as_posix()])
    found: dict[Key, set[str]] = {}
    for key in change.keys:
        if key[0] == "prompt":
            heeding = resembling(key, before, workspace.snapshot)
            assert heeding is not None
            found[key] = {Path(heeds).name for heeds in heeding} - {name}
    return found


def test_only_those_that_nearly_say_the_same(tmp_path: Path) -> None:
    for at_rest in (False, True):
        (tmp_path / "a.md").write_text(case(f"{BOAT} today?"), "utf-8")
        (tmp_path / "b.md").write_text(case(f"{BOAT} now?"), "utf-8")
        # Shares the beginning, and nothing else.
        (tmp_path / "c.md").write_text(case(f"{BOAT[:30]} {TRAIN} {TRAIN[::-1]}?"), "utf-8")
        (tmp_path / "d.md").write_text(case(TRAIN), "utf-8")
        found = changed(tmp_path, at_rest, "a.md", None)
        assert set().union(*found.values()) == {"b.md"}
        assert not any(found[key] for key in found if is_whole_text(key))


def test_equal_ones_of_any_length(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(case("Is it open?"), "utf-8")
    (tmp_path / "b.md").write_text(case("Is it open?"), "utf-8")
    (tmp_path / "c.md").write_text(case("Is it shut?"), "utf-8")
    found = changed(tmp_path, True, "a.md", case("Is it old?"))
    assert set().union(*found.values()) == {"b.md"}


def test_one_of_several_equal_ones_in_a_file_goes(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(case(BOAT, BOAT), "utf-8")
    (tmp_path / "b.md").write_text(case(BOAT), "utf-8")
    found = changed(tmp_path, True, "a.md", case(BOAT))
    assert any(heeding == {"b.md"} for heeding in found.values())


def test_where_many_share_a_phrase_it_matters_only_when_they_become_few(tmp_path: Path) -> None:
    root = tmp_path.resolve()
    for number in range(MOST_SHARING + 2):
        (root / f"{number:02}.md").write_text(case(BOAT), "utf-8")
    workspace = read(root, at_rest=True)
    answers = []
    for number in (0, 1, 2):
        before = workspace.snapshot
        path = root / f"{number:02}.md"
        path.unlink()
        change = workspace.refresh([path.as_posix()])
        whole = next(key for key in change.keys if key[0] == "prompt" and is_whole_text(key))
        answers.append(resembling(whole, before, workspace.snapshot))
    assert answers[0] == set()  # one more than enough is left
    assert answers[1] is None  # from now on each other one is named
    assert answers[2] is not None and len(answers[2]) == MOST_SHARING - 1
