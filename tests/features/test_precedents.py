"""Keeping a clause, because: what is written, what that silences, and when it is open again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.features.code_actions import CodeAction, code_actions
from plainspec.features.edits import RenameFile, WorkspaceEdit
from plainspec.features.file_rename import will_rename
from plainspec.features.hover import hover, render
from plainspec.features.precedents import new_precedent
from plainspec.features.rename import rename
from plainspec.syntax.conventions.precedent import (
    Keep,
    bare_words,
    precedent_text,
    read_precedent,
)
from plainspec.syntax.markdown import parse_section
from plainspec.text.lines import folded
from plainspec.text.span import Range
from tests.support.apply import after, reload
from tests.support.asking import LAMPS, findings
from tests.support.workspace import Loaded, find, load_workspace, text_at

DAY = "2026-11-21"
SPEC = """\
# Lifts ⛴️ {#lifts}

The lift must come quickly, and it must stop quickly.
It must leave soon.

# Doors

- Doors must close **quickly** for `[^x1]` and
  [visitors](#lifts).
"""


def state(loaded: Loaded) -> list[tuple[str, str, str | None]]:
    """The rule, the words and the reason to be silent of all findings."""
    return [
        (f.rule, text_at(loaded.snapshot, f.path, f.range), f.suppressed) for f in findings(loaded)
    ]


def kept(files: dict[str, str], number: int, reason: str) -> dict[str, str]:
    """*files* with a precedent for their finding *number*."""
    loaded = load_workspace(files)
    file = new_precedent(loaded.snapshot, findings(loaded)[number], reason, DAY)
    assert file is not None
    return {**files, file.path[len(loaded.root) + 1 :]: file.text}


def actions(loaded: Loaded, words: str, file: str) -> dict[str, CodeAction]:
    path = loaded.path(file)
    at = find(loaded.snapshot, path, words)
    here = tuple(f for f in findings(loaded) if f.path == path)
    found = code_actions(loaded.snapshot, path, Range(at, at), here, (), DAY)
    return {action.title: action for action in found}


def test_a_precedent_is_a_file_that_people_can_read() -> None:
    files = kept({"spec.md": SPEC}, 1, "The brakes decide\nhow quickly.")
    assert files["precedents/vague-quickly.md"] == (
        "# Keep “quickly”\n"
        "\n"
        "- Rule: vague\n"
        "- Clause: [Lifts ⛴️](../spec.md#lifts)\n"
        "- Words: `quickly`\n"
        "- Occurrence: 2\n"
        "- Date: 2026-11-21\n"
        "\n"
        "```text\n"
        "The lift must come quickly, and it must stop quickly.\n"
        "```\n"
        "\n"
        "The brakes decide how quickly.\n"
    )


def test_exactly_one_finding_is_silenced() -> None:
    loaded = load_workspace(kept({"spec.md": SPEC}, 1, "The brakes decide."))
    assert state(loaded) == [
        ("vague", "quickly", None),
        ("vague", "quickly", "The brakes decide."),
        ("vague", "soon", None),
        ("vague", "quickly", None),
    ]


def test_a_second_precedent_gets_a_name_of_its_own() -> None:
    files = kept(kept({"spec.md": SPEC}, 0, "a"), 3, "b")
    assert sorted(files) == [
        "precedents/vague-quickly-2.md",
        "precedents/vague-quickly.md",
        "spec.md",
    ]
    assert [reason for _, _, reason in state(load_workspace(files))] == ["a", None, None, "b"]


def test_other_blanks_and_another_place_in_the_section_change_nothing() -> None:
    files = kept({"spec.md": SPEC}, 3, "Springs.")
    files["spec.md"] = files["spec.md"].replace(
        "- Doors must close **quickly** for `[^x1]` and\n  [visitors](#lifts).",
        "Doors are blue.\n\n1.  Doors must close\n    **quickly** for\t`[^x1]` and [visitors](#lifts).",
    )
    assert state(load_workspace(files))[3] == ("vague", "quickly", "Springs.")


def test_a_clause_that_changes_is_open_again_and_says_so() -> None:
    files = kept({"spec.md": SPEC}, 2, "It is a quiet house.")
    assert state(load_workspace(files))[2] == ("vague", "soon", "It is a quiet house.")
    files["spec.md"] = files["spec.md"].replace("It must leave", "Each lift must leave")
    loaded = load_workspace(files)
    again = findings(loaded)
    (stale,) = [f for f in again if f.rule == "stale-precedent"]
    assert "no longer says “It must leave soon.”" in stale.message
    (soon,) = [f for f in again if text_at(loaded.snapshot, f.path, f.range) == "soon"]
    assert soon.suppressed is None
    assert f"The precedent of {DAY} that kept this is stale" in soon.message
    (related,) = soon.related
    assert related.location.path == loaded.path("precedents/vague-soon.md")
    # The others of the rule in that section have nothing to do with it.
    assert all("stale" not in f.message for f in again if f.rule == "vague" and f is not soon)


def test_a_stale_precedent_is_renewed_where_its_reason_holds() -> None:
    files = kept({"spec.md": SPEC}, 2, "It is a quiet house.")
    files["precedents/vague-soon.md"] = files["precedents/vague-soon.md"].replace(DAY, "2020-01-01")
    files["spec.md"] = files["spec.md"].replace("It must leave", "Each ``lift` `` must leave")
    loaded = load_workspace(files)
    action = actions(loaded, "soon", "spec.md")[
        "Keep “soon” still: the reason of the precedent holds"
    ]
    renewed = reload(after(loaded, action.edit))
    assert state(renewed)[2] == ("vague", "soon", "It is a quiet house.")
    text = after(loaded, action.edit)["precedents/vague-soon.md"]
    assert f"- Date: {DAY}\n" in text
    assert "2020" not in text


def test_without_a_reason_nothing_is_silenced() -> None:
    loaded = load_workspace({"spec.md": SPEC})
    action = actions(loaded, "soon", "spec.md")["Keep “soon”, because …"]
    files = after(loaded, action.edit)
    path = "precedents/vague-soon.md"
    assert action.asks
    assert action.show is not None
    assert action.show.path == loaded.path(path)
    reloaded = reload(files)
    assert text_at(reloaded.snapshot, reloaded.path(path), action.show.range) == "[reason]"
    assert ("vague", "soon", None) in state(reloaded)
    assert ("stale-precedent", "Keep “soon”", None) in state(reloaded)
    files[path] = files[path].replace("[reason]", "It is a quiet house.")
    assert state(reload(files))[2] == ("vague", "soon", "It is a quiet house.")
    assert len(state(reload(files))) == 4


def test_a_pair_is_kept_at_both_places_and_opens_at_both() -> None:
    files = kept(dict(LAMPS), 0, "Day and night shifts have lamps of their own.")
    (path,) = set(files) - set(LAMPS)
    assert files[path].count("- Clause: ") == 2
    reason = "Day and night shifts have lamps of their own."
    assert state(load_workspace(files)) == [("clash", "Lamp", reason)] * 2
    for changed in LAMPS:
        opened = {**files, changed: files[changed].replace("a thing", "any thing")}
        loaded = load_workspace(opened)
        found = findings(loaded)
        assert [f.suppressed for f in found] == [None] * 3
        assert all("is stale" in f.message for f in found if f.rule == "clash")
        for side in LAMPS:  # the reason can be said to hold from either side
            title = "Keep “Lamp” still: the reason of the precedent holds"
            edit = actions(loaded, "Lamp", side)[title].edit
            assert state(reload(after(loaded, edit))) == [("clash", "Lamp", reason)] * 2


def test_the_other_clause_can_be_gone_to_and_changed() -> None:
    loaded = load_workspace(LAMPS)
    offered = actions(loaded, "Lamp", "day/lamps.md")
    there = offered["Go to the other clause (night/lamps.md:3)"]
    assert there.show is not None
    assert there.edit.operations == ()
    assert text_at(loaded.snapshot, there.show.path, there.show.range) == "Lamp"
    changed = after(loaded, offered["Call the other one a torch"].edit)
    assert changed["night/lamps.md"] == LAMPS["night/lamps.md"].replace("Lamp", "Torch")
    assert changed["day/lamps.md"] == LAMPS["day/lamps.md"]
    assert state(reload(changed)) == []


def test_a_conflict_is_suppressed_with_a_comment_too() -> None:
    loaded = load_workspace(LAMPS)
    edit = actions(loaded, "Lamp", "day/lamps.md")["Ignore clash here, and say why"].edit
    assert [reason for _, _, reason in state(reload(after(loaded, edit)))] == ["reason", None]


def test_nothing_is_kept_outside_of_a_workspace_folder_or_in_a_precedent() -> None:
    loaded = load_workspace(kept({"spec.md": SPEC}, 0, "[reason]"))
    assert not any(f.rule == "vague" and "precedents" in f.path for f in findings(loaded))
    assert not any(
        "because" in title for title in actions(loaded, "Keep", "precedents/vague-quickly.md")
    )


@pytest.mark.parametrize(
    "reason", ["# No", "> so", "```", "- Rule: x", "<!-- so", "[a]: b", "1. so", "=="]
)
def test_whatever_a_reason_begins_with_it_is_a_reason(reason: str) -> None:
    files = kept({"spec.md": SPEC}, 2, reason)
    (found,) = [r for _, words, r in state(load_workspace(files)) if words == "soon"]
    assert found is not None
    assert reason in found


def test_the_folder_is_configured() -> None:
    files = {"plainspec.toml": 'precedents = "docs/décisions/"\n', "a (b)/spec #1.md": SPEC}
    files = kept(files, 2, "So be it.")
    assert "docs/décisions/vague-soon.md" in files
    assert state(load_workspace(files))[2] == ("vague", "soon", "So be it.")


line = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\x00"), max_size=60)


@given(words=line, text=line, author=line)
def test_what_is_written_is_read(words: str, text: str, author: str) -> None:
    words, text, author = folded(words), folded(text), folded(author)
    keep = Keep("A title", "../spec.md#a", text, words, 3)
    mark = read_precedent(parse_section(precedent_text("vague", [keep], "So.", DAY, author)))
    assert mark is not None
    (place,) = mark.places
    assert (place.destination, place.text) == ("../spec.md#a", text)
    assert bare_words(place.words) == bare_words(words)
    assert (mark.rule, mark.reason, mark.date) == ("vague", "So.", DAY)


@given(st.text())
def test_no_text_is_too_much_for_the_reader(text: str) -> None:
    read_precedent(parse_section(f"- Rule: {text}\n- Clause: {text}\n{text}"))


def test_a_silent_finding_tells_where_its_precedent_lies() -> None:
    loaded = load_workspace(kept({"spec.md": SPEC}, 2, "So."))
    (silent,) = [f for f in findings(loaded) if f.suppressed]
    assert [r.location.path for r in silent.related] == [loaded.path("precedents/vague-soon.md")]


# -- hover -------------------------------------------------------------------------------


def hovered(files: dict[str, str], words: str, markdown: bool = False) -> str:
    loaded = load_workspace(files)
    path = loaded.path("spec.md")
    at = find(loaded.snapshot, path, words)
    here = tuple(f for f in findings(loaded) if f.path == path)
    found = hover(loaded.snapshot, path, at, here)
    uri = f"file://{loaded.root}/precedents/vague-soon.md"
    text = render(found, markdown, lambda p: f"file://{p}") if found is not None else ""
    return text.replace(uri, "URI")


def test_a_clause_shows_its_questions_and_what_was_decided() -> None:
    files = {"spec.md": SPEC}
    assert hovered(files, "leave") == "Information: How soon is “soon”? Say a time. (vague)"
    assert hovered(files, "Lifts") == ""
    files = kept(files, 2, "It is a *quiet* house.")
    assert hovered(files, "leave") == (
        f"Kept: “soon” (vague), because: It is a *quiet* house. · {DAY} (vague-soon.md)"
    )
    assert hovered(files, "leave", markdown=True) == (
        f"*Kept:* “soon” (vague), because: It is a \\*quiet\\* house. · {DAY} "
        "([vague-soon.md](<URI>))"
    )
    files["spec.md"] = files["spec.md"].replace("It must leave", "All must leave")
    assert "Stale precedent: “soon” (vague), because" in hovered(files, "leave")


def test_a_tagged_clause_shows_them_too() -> None:
    text = "# Lifts\n\nThe lift must leave soon. {#REQ-7}\n"
    files = kept({"spec.md": text, "plainspec.toml": 'convention = "generic"\n'}, 0, "It is quiet.")
    assert "Kept: “soon” (vague), because: It is quiet." in hovered(files, "REQ-7")


# -- renaming ------------------------------------------------------------------------------


def test_a_precedent_follows_a_renamed_document_and_a_renamed_section() -> None:
    loaded = load_workspace(kept({"spec.md": SPEC}, 2, "So be it."))
    moved = RenameFile(loaded.path("spec.md"), loaded.path("house/lifts (new).md"))
    edit = will_rename(loaded.snapshot, [moved])
    assert edit is not None
    files = after(loaded, edit)
    files["house/lifts (new).md"] = files.pop("spec.md")
    moved_there = load_workspace(files)
    assert ("vague", "soon", "So be it.") in state(moved_there)
    path = moved_there.path("house/lifts (new).md")
    at = find(moved_there.snapshot, path, "lifts}")
    renamed = rename(moved_there.snapshot, path, at, "elevators")
    assert isinstance(renamed, WorkspaceEdit)
    assert ("vague", "soon", "So be it.") in state(reload(after(moved_there, renamed)))
