"""Text that is hard for an editor: 3 MB of it, and characters beyond the first 65,536."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.editors.vscode.code_server import until
from tests.editors.vscode.conftest import cursor, position
from tests.editors.vscode.window import Window

#: In each line 🔐 and 𝔐 stand before what is asked about: two units of UTF-16 each.
SMALL = """\
# Doors {#doors authority=user}

🔐𝔐 “Tür”: Lumen must lock the door at night[^k7qd].

🔐𝔐 日本語: Lumen must say why it does[^m2xt]. See also [the doors](#doors).

🔐𝔐 Lumen must open it again in the morning[^p9ra].

"""


def large() -> str:
    """A document of 3 MB; the clause of its last section has no test, as few others."""
    rooms = (
        f"## Room {n} {{#room_{n} authority=user}}\n\n"
        f"🔐 Lumen must open the door of room {n} for the keeper (日本語, “Tür”)"
        + ("" if (n + 1) % 100 else f"[^q{n // 100:03}]")
        + ".\n\n"
        + f"Room {n} holds maps, letters and a globe that nobody turns. " * 10
        + "\n\n"
        for n in range(4200)
    )
    return "# Rooms {#rooms}\n\n" + "".join(rooms)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("text").resolve() / "museum"
    (root / "examples").mkdir(parents=True)
    (root / "plainspec.toml").write_text("")
    (root / "doors.md").write_text(SMALL, encoding="utf-8")
    for name in ("k7qd", "p9ra", *(f"q{n:03}" for n in range(41))):
        text = f"Examples for [^{name}] in Doors:\n\n**Example**: 🔐 asked at night\n\n"
        text += "~~~xml\n<user>\nIs it locked?\n</user>\n<assistant>\nYes.\n</assistant>\n~~~\n"
        (root / "examples" / f"{name}.md").write_text(text, encoding="utf-8")
    (root / "rooms.md").write_text(large(), encoding="utf-8")
    assert (root / "rooms.md").stat().st_size > 3_000_000
    return root


@pytest.fixture(scope="module")
def document() -> str:
    return "doors.md"


def test_positions_behind_characters_of_two_units(window: Window, folder: Path) -> None:
    spec = folder / "doors.md"
    window.show("doors.md")
    line, column = position(spec, "[^m2xt]", "m2xt")
    until(
        lambda: any(f"[Ln {line}, Col {column}]" in row for row in window.problems("m2xt")),
        lambda: f"Ln {line}, Col {column} among {window.problems('m2xt')}",
    )
    window.go_to(line, column)
    assert "m2xt" in window.hover("Lumen must say why it does")
    window.press("Escape")

    window.go_to(*cursor(spec, "[^k7qd]", "k7qd"))
    window.jump("F12", "k7qd.md")

    window.show("doors.md")
    window.go_to(*cursor(spec, "(#doors)", "doors"))
    window.insist("F12", lambda: window.place[0] == 1, lambda: f"line 1; it is {window.place}")

    window.go_to(*cursor(spec, "[^p9ra]", "p9ra"))
    found = window.page.locator(".reference-zone-widget .ref-tree .monaco-list-row")
    window.insist(
        "Shift+F12",
        lambda: any("p9ra.md" in row for row in found.all_inner_texts()),
        lambda: f"the test file among {found.all_inner_texts()}",
    )
    window.press("Escape")


def test_edits_behind_characters_of_two_units(window: Window, folder: Path) -> None:
    spec = folder / "doors.md"
    window.show("doors.md")
    window.go_to(*cursor(spec, "[^m2xt]", "m2xt"))
    assert "Create examples/m2xt.md" in window.actions()
    window.press("Escape")

    window.go_to(*cursor(spec, "[^p9ra]", "p9ra"))
    window.rename("zz77")
    until(lambda: (folder / "examples" / "zz77.md").is_file(), "the renamed file")
    window.save_all()
    until(lambda: spec.read_text() == SMALL.replace("[^p9ra]", "[^zz77]"), "the renamed clause")

    # A citation, completed: the ID and the bracket that closes it come in the right place.
    window.show("doors.md")
    line, _ = position(spec, "See also")
    window.go_to(line)
    window.press("End")
    window.type(" 🔐 It also obeys ")
    window.page.keyboard.type("[^k7")
    offered = window.completions("k7qd")
    assert len(offered) == len(set(offered)), offered
    window.complete("k7qd")
    window.wait_for_text("(#doors). 🔐 It also obeys [^k7qd]")
    window.revert()


def test_a_document_of_3_mb(window: Window, folder: Path) -> None:
    spec = folder / "rooms.md"
    window.show("rooms.md")
    window.go_to(*cursor(spec, "[^q041]", "q041"))
    assert "q041" in window.hover("Lumen must open the door of room 4199")
    window.press("Escape", "End", "Enter", "Enter")
    window.type("🔐 Lumen must close the door[^zq17].")
    until(
        lambda: any("`zq17` has no test" in row for row in window.problems("zq17")),
        lambda: f"a finding about what was typed; there is {window.problems('zq17')}",
    )
    line, _ = window.place
    (row,) = (row for row in window.problems("zq17") if "`zq17` has no test" in row)
    before = "🔐 Lumen must close the door[^"
    assert f"[Ln {line}, Col {len(before.encode('utf-16-le')) // 2 + 1}]" in row
    window.shot("large")
    window.revert()
    until(lambda: not any("zq17" in row for row in window.problems("zq17")), "no such finding")
