"""Helix, as Debian 13 has it, in a terminal, with the configuration of the docs."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.editors.support import (
    environment,
    find,
    findings,
    large_document,
    missing,
    model_spec,
    snippet,
    specification,
    unruly,
)
from tests.editors.terminal import Terminal, terminal

ESCAPE, ENTER, KILL_LINE = "\x1b", "\r", "\x15"


@contextmanager
def helix(spec: Path, **variables: str) -> Iterator[Terminal]:
    """Helix with *spec* open."""
    program = find("hx")
    if program is None:
        missing("Helix")
    home = spec.parent.parent / "home"
    configuration = home / "CONFIG" / "helix"
    configuration.mkdir(parents=True)
    (configuration / "languages.toml").write_text(snippet("editors/helix.md", "Helix"))
    with terminal(
        program, str(spec), cwd=spec.parent, env=environment(home, **variables)
    ) as screen:
        screen.shows("NOR")  # keys before it are the terminal's
        yield screen


def command(screen: Terminal, line: str) -> None:
    screen.type(f":{line}{ENTER}")


def rename(screen: Terminal, new: str) -> None:
    screen.type(" r")
    screen.shows("rename-to:")  # the server has been asked what is renamed
    screen.type(KILL_LINE + new + ENTER)


def leave(screen: Terminal) -> None:
    command(screen, "qa")
    screen.ends()


def content(path: Path) -> str:
    """What *path* holds by now: while Helix writes, that can be a part, or nothing."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""


def test_a_session(tmp_path: Path) -> None:
    spec = specification(tmp_path)
    with helix(spec) as screen:
        screen.type("/d9mj\r")
        screen.shows("has no test")  # the finding below the cursor

        # Behind an emoji: hover, then to the test file.
        screen.type("gg/m2xt\r")
        screen.type(" k")
        screen.shows("Follow the house rules")
        screen.type("gd")
        screen.shows("Examples for [^m2xt] in")
        screen.type("\x0f")  # back
        screen.shows("assistant_spec.md")

        screen.type("gg/m2xt\r")
        rename(screen, "zz98")
        renamed = spec.parent / "examples" / "zz98.md"
        screen.until(renamed.exists, "the renamed test file")
        command(screen, "wa")
        marker = "“test mode” 🔐 asks for them[^zz98]."
        screen.until(lambda: marker in content(spec), "the renamed marker")
        screen.until(lambda: "[^zz98] in " in content(renamed), "the renamed title")
        assert not (spec.parent / "examples" / "m2xt.md").exists()

        # What is done about a finding.
        screen.type("gg/borrowing_record\\)\r")
        screen.type(" a")
        screen.shows("Change to")
        screen.type(ENTER)
        command(screen, "wa")
        screen.until(lambda: "#borrowing_records)" in content(spec), "the correction")
        leave(screen)
    assert "#borrowing_record)" not in content(spec)
    assert marker in content(spec)


def test_the_model_spec(tmp_path: Path) -> None:
    spec = model_spec(tmp_path)
    before = findings(spec.parent)
    with helix(spec) as screen:
        for clause in ("d0pu", "h82a", "rse0", "t5q0"):
            screen.type(f"gg/{clause}\r")
            screen.shows(f"`{clause}` has no test")
        screen.type("gg/sy73\rgd")
        screen.shows("examples/sy73.md")
        screen.type("\x0fgg/sy73\r")
        rename(screen, "zz98")
        screen.until((spec.parent / "examples" / "zz98.md").exists, "the renamed test file")
        command(screen, "wa")
        screen.until(lambda: "[^zz98]" in content(spec), "the renamed marker")
        title = spec.parent / "examples" / "zz98.md"
        screen.until(lambda: "[^zz98]" in content(title), "the renamed title")
        leave(screen)  # killed, it would leave a long file half written
    assert findings(spec.parent) == {found.replace("sy73", "zz98") for found in before}


def test_a_slow_start_a_kill_and_a_crash_in_a_large_document(tmp_path: Path) -> None:
    spec = large_document(tmp_path)
    before = spec.read_text(encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir()
    variables = unruly(home)
    mode, pid = Path(variables["MODE"]), Path(variables["PID"])

    def kill() -> None:
        os.kill(int(pid.read_text()), signal.SIGKILL)

    def add(id_: str) -> None:
        screen.type(f"geo\rLumen 🔐 must whisper[^{id_}].")
        screen.shows(f"whisper[^{id_}].")
        screen.type(ESCAPE)  # which would be Alt with a key close behind it
        screen.shows("NOR")

    def found(id_: str) -> None:
        screen.type(f"gg/{id_}\r")
        screen.shows(f"`{id_}` has no test")

    with helix(spec, **variables) as screen:
        add("aa11")
        screen.shows("whisper[^aa11]")
        assert not pid.exists()  # the server is asleep
        mode.write_text("ok")
        found("aa11")
        kill()
        add("bb22")
        command(screen, "lsp-restart")
        found("bb22")
        mode.write_text("crash")
        kill()
        command(screen, "lsp-restart")
        add("cc33")
        mode.write_text("ok")
        command(screen, "lsp-restart")
        found("cc33")
        command(screen, "w")
        typed = "".join(f"\nLumen 🔐 must whisper[^{id_}].\n" for id_ in ("aa11", "bb22", "cc33"))
        screen.until(lambda: content(spec) == before + typed, "the saved text")
        leave(screen)
