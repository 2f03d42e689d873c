"""The server's life in VS Code: restarted, killed, slow, missing, or of another version."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.editors.vscode.code_server import CodeServer, alive, until
from tests.editors.vscode.conftest import PROJECT, Opener, wait_for_findings
from tests.editors.vscode.window import Window
from tests.lsp.editor import copy
from tests.support.patience import PATIENCE

SPEC = "assistant_spec.md"


def specification(folder: Path) -> Path:
    """A copy of a small specification."""
    return copy(PROJECT / "fixtures" / "assistant-spec", folder.resolve() / "assistant-spec")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return specification(tmp_path_factory.mktemp("lifetime"))


@pytest.fixture(scope="module")
def opened(opener: Opener, folder: Path) -> Iterator[Window]:
    with opener(folder) as window:
        window.open(SPEC)
        yield window


@pytest.fixture
def window(opened: Window, server: CodeServer) -> Iterator[Window]:
    """A window with a server that works."""
    opened.tidy()
    opened.command("plainspec: Restart Server")
    until(lambda: opened.status("/"), "plainspec's status bar item")
    works(opened)
    yield opened
    server.programs.held.unlink(missing_ok=True)
    server.programs.plainspec()


def works(window: Window) -> None:
    """The server sees what is typed, and its findings come and go with that."""
    window.focus()
    window.go_to(1)
    window.press("End", "Enter", "Enter")
    window.type("The assistant must lock 🔐 the door[^zq17].")
    until(
        lambda: any("`zq17` has no test" in row for row in window.problems("zq17")),
        lambda: f"a finding; there are {window.problems('zq17')} and {window.messages()}",
    )
    window.revert()
    until(lambda: not any("zq17" in row for row in window.problems("zq17")), "no such finding")
    window.problems("")
    window.focus()


def next_server(server: CodeServer, known: list[int]) -> int:
    """The process ID of the server that is started after those *known*."""
    until(lambda: len(server.programs.servers()) > len(known), "another server")
    return server.programs.servers()[-1]


def test_restart_starts_another_server(window: Window, server: CodeServer) -> None:
    known = server.programs.servers()
    window.command("plainspec: Restart Server")
    assert next_server(server, known) not in known
    until(lambda: not alive(known[-1]), "the end of the server before")
    works(window)


def test_a_killed_server_is_started_again_and_its_findings_are_back(
    window: Window, server: CodeServer, folder: Path
) -> None:
    known = server.programs.servers()
    os.kill(known[-1], signal.SIGKILL)
    next_server(server, known)
    works(window)
    wait_for_findings(window, folder)
    assert not window.messages()


def test_a_server_that_ends_again_and_again_is_left_alone_and_the_author_is_told(
    window: Window, server: CodeServer
) -> None:
    first = len(server.programs.servers())
    while not window.toasts.count():
        known = server.programs.servers()
        assert len(known) < first + 10, "it is started without end"
        # The next server waits until it is seen that this one has ended.
        server.programs.held.touch()
        os.kill(known[-1], signal.SIGKILL)
        until(lambda: not window.status("/"), "the end of the server is seen")
        server.programs.held.unlink()
        until(lambda: window.status("/") or window.toasts.count(), "another server, or a message")
    message = window.wait_for_message("ended again and again")
    window.shot("ended-again-and-again")
    starts = server.programs.servers()
    assert 3 <= len(starts) - first <= 5
    assert not alive(starts[-1])
    window.answer(message, "Restart")
    next_server(server, starts)
    works(window)


def test_a_server_that_cannot_be_started_any_more_is_told_of(
    window: Window, server: CodeServer
) -> None:
    server.programs.plainspec("echo 'plainspec: the disk is on fire' >&2; exit 3")
    os.kill(server.programs.servers()[-1], signal.SIGKILL)
    message = window.wait_for_message("server ended while it was starting")
    window.shot("cannot-start")
    server.programs.plainspec()
    window.answer(message, "Restart")
    works(window)


def test_a_server_of_another_version_is_told_of(window: Window, server: CodeServer) -> None:
    old = server.home / "old.py"
    old.write_text(
        "import plainspec, sys\n"
        "plainspec.__version__ = '0.0.1'\n"
        "from plainspec.__main__ import main\n"
        "sys.exit(main())\n"
    )
    server.programs.plainspec(f'exec "{sys.executable}" "{old}" "$@"')
    window.command("plainspec: Restart Server")
    window.wait_for_message("The server is plainspec 0.0.1 and this extension is")
    window.shot("other-version")
    works(window)


def test_while_a_server_takes_its_time_the_author_can_write(
    opener: Opener, server: CodeServer, tmp_path: Path
) -> None:
    server.programs.held.touch()
    known = server.programs.servers()
    try:
        with opener(specification(tmp_path)) as window:
            window.open(SPEC)
            next_server(server, known)
            window.go_to(1)
            window.press("End", "Enter", "Enter")
            window.type("The assistant must wait 🔐 at the door[^zq17].")
            window.wait_for_text("at the door")
            assert window.counts()["Warning"] == 0
            window.shot("slow-start")
            server.programs.held.unlink()
            until(
                lambda: any("`zq17` has no test" in row for row in window.problems("zq17")),
                lambda: f"what was typed is found; there is {window.problems('zq17')}",
            )
            assert not window.messages()
    finally:
        server.programs.held.unlink(missing_ok=True)


def test_without_plainspec_a_private_environment_is_offered_and_made(
    opener: Opener, server: CodeServer, tmp_path: Path
) -> None:
    server.programs.without_plainspec()
    known = server.programs.servers()
    try:
        with opener(specification(tmp_path)) as window:
            window.open(SPEC)
            message = window.wait_for_message("plainspec is not installed")
            window.shot("not-installed")
            window.answer(message, "Create")
            window.wait_for_message("plainspec: private environment")
            window.shot("private-environment")
            window.command("plainspec: Restart Server")  # nobody is asked again meanwhile
            until(
                lambda: window.counts()["Warning"],
                lambda: f"findings; there is {window.messages()}",
                seconds=2 * PATIENCE,
            )
            works(window)
            # Those that have gone by themselves meanwhile are kept there.
            window.command("Notifications: Show Notifications")
            kept = window.page.locator(".notifications-center .notification-list-item")
            assert not kept.all_inner_texts()
    finally:
        server.programs.plainspec()
    assert server.programs.servers() == known
    made = list(server.user.glob("User/globalStorage/plainspec.plainspec/environment-*"))
    assert len(made) == 1
