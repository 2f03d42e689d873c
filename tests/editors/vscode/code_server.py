"""code-server as a process: its own home, its own PATH, and an end that leaves nothing behind."""

from __future__ import annotations

import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.editors.vscode.install import Installation
from tests.support.patience import PATIENCE

#: Settings of the person at the keyboard; nothing that plainspec reads.
SETTINGS = {
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": False,
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "window.restoreWindows": "none",
    "window.title": "${activeEditorShort}${separator}${rootName}",
    "chat.disableAIFeatures": True,
    "editor.minimap.enabled": False,
    "editor.hover.delay": 100,
    "editor.cursorBlinking": "solid",
    "editor.accessibilitySupport": "off",
    "explorer.confirmDelete": False,
    "extensions.autoCheckUpdates": False,
    "extensions.autoUpdate": False,
    "extensions.ignoreRecommendations": True,
    "files.autoSave": "off",
    "files.simpleDialog.enable": True,
    "git.enabled": False,
    "remote.autoForwardPorts": False,
    "security.workspace.trust.startupPrompt": "always",
    "telemetry.telemetryLevel": "off",
    "update.mode": "none",
}


def until(
    condition: Callable[[], Any],
    what: str | Callable[[], str],
    seconds: float = PATIENCE,
) -> Any:
    """What *condition* returns as soon as that is true; *what* tells what was waited for."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            told = what if isinstance(what, str) else what()
            raise AssertionError(f"not within {seconds:.0f} seconds: {told}")
        time.sleep(0.05)


class Programs:
    """The programs that code-server and its extensions find on their PATH, and a record of starts.

    ``plainspec`` is a script there that notes its process ID, its folder and its
    arguments before it becomes the real one, so that a test can see each start,
    hold it up, make it fail, or take the program away.
    """

    def __init__(self, folder: Path, node: Path) -> None:
        """Make *folder*, with *node*, a Python without plainspec, and plainspec."""
        self.folder = folder
        folder.mkdir(parents=True)
        (folder / "node").symlink_to(node)
        # Not the Python of this virtual environment, which has plainspec.
        base = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
        for name in ("python3", "python"):
            self.script(name, f'exec {shlex.quote(str(base))} "$@"')
        self.starts = folder.parent / "starts.txt"
        self.held = folder.parent / "held"
        self.plainspec()

    @property
    def path(self) -> str:
        """The value of PATH."""
        return os.pathsep.join((str(self.folder), "/usr/bin", "/bin"))

    def script(self, name: str, text: str) -> Path:
        """Put a shell script on the PATH, whole at any moment."""
        draft = self.folder / f".{name}"
        draft.write_text(f"#!/bin/sh\n{text}\n")
        draft.chmod(0o755)
        return draft.replace(self.folder / name)

    def plainspec(self, instead: str | None = None) -> None:
        """Put plainspec on the PATH; *instead* of becoming it, the script does something else."""
        real = Path(sys.executable).parent / "plainspec"
        quoted = shlex.quote
        self.script(
            "plainspec",
            f'[ "$1" = server ] && echo "$$ $PWD $*" >> {quoted(str(self.starts))}\n'
            f'while [ "$1" = server ] && [ -e {quoted(str(self.held))} ]; do sleep 0.05; done\n'
            + (instead or f'exec {quoted(str(real))} "$@"'),
        )

    def without_plainspec(self) -> None:
        """Take plainspec away."""
        (self.folder / "plainspec").unlink()

    def servers(self) -> list[int]:
        """The process IDs of the servers that were started, oldest first."""
        try:
            return [int(line.split()[0]) for line in self.starts.read_text().splitlines()]
        except FileNotFoundError:
            return []


def free_port() -> int:
    """A port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class CodeServer:
    """A running code-server in which an extension is installed."""

    def __init__(self, installation: Installation, home: Path) -> None:
        """Prepare a home of its own in the folder *home*; ``start`` starts it."""
        self.installation = installation
        self.home = home
        self.user = home / "user"
        self.extensions = home / "extensions"
        self.log = home / "code-server.log"
        self.programs = Programs(home / "bin", installation.node)
        self.process: subprocess.Popen[bytes] | None = None
        self.port = 0
        self.configure(SETTINGS)

    def configure(self, settings: dict[str, object]) -> None:
        """Write the user's settings."""
        for kind in ("User", "Machine"):
            (self.user / kind).mkdir(parents=True, exist_ok=True)
        (self.user / "User" / "settings.json").write_text(json.dumps(settings, indent=1))

    @property
    def base(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def host(self) -> str:
        """The authority of addresses of its files."""
        return f"127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """The variables that it runs with: none of this machine's but the language."""
        kinds = ("CONFIG", "DATA", "STATE", "CACHE")
        # Where packages come from is configured in the environment on some machines.
        kept = ("LANG", "LC_ALL", "TZ", *(name for name in os.environ if name.startswith("PIP_")))
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            **{f"XDG_{kind}_HOME": str(self.home / kind.lower()) for kind in kinds},
            "HOME": str(self.home),
            # What others have fetched is not fetched again.
            "PIP_CACHE_DIR": os.environ.get("PIP_CACHE_DIR", str(Path.home() / ".cache" / "pip")),
            "EXTENSIONS_GALLERY": "{}",  # nobody is asked for extensions
            "PATH": self.programs.path,
        }

    @property
    def command(self) -> list[str]:
        """The program and the options that say where its things lie."""
        return [
            *self.installation.command,
            *("--user-data-dir", str(self.user), "--extensions-dir", str(self.extensions)),
        ]

    def install(self, vsix: Path) -> None:
        """Install an extension as its user does."""
        done = subprocess.run(
            [*self.command, "--install-extension", str(vsix)],
            env=self.environment(),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stdout.decode(errors="replace")

    def start(self, *options: str) -> None:
        """Start it on a free port of the loopback interface, with further *options*."""
        self.port = free_port()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [
                    *self.command,
                    *("--auth", "none", "--bind-addr", self.host),
                    *("--disable-telemetry", "--disable-update-check", "--disable-proxy"),
                    "--disable-getting-started-override",
                    # The PATH is the one given here, not that of a login shell.
                    *("--vscode-option", "force-disable-user-env"),
                    # A window that was closed lets go of its server soon.
                    *("--reconnection-grace-time", "10"),
                    *options,
                ],
                env=self.environment(),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until(self._answers, lambda: self.log.read_text(errors="replace"))

    def _answers(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, self.log.read_text(errors="replace")
        try:
            with urllib.request.urlopen(f"{self.base}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def stop(self) -> None:
        """Stop it and everything that it started."""
        if self.process is None:
            return
        for how in (signal.SIGTERM, signal.SIGKILL):
            if self._members():
                os.killpg(self.process.pid, how)
            try:
                until(lambda: not self._members(), "code-server's processes end", seconds=10)
            except AssertionError:
                continue
            break
        assert not self._members()
        self.process = None

    def _members(self) -> list[int]:
        """The processes of its session that still run."""
        assert self.process is not None
        self.process.poll()
        return [pid for pid, session in sessions() if session == self.process.pid]


def sessions() -> list[tuple[int, int]]:
    """The running processes of this machine, each with its session."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it ended meanwhile
                continue
            if fields[0] != "Z":
                found.append((int(entry.name), int(fields[3])))
    return found


def alive(pid: int) -> bool:
    """Whether a process runs."""
    return any(running == pid for running, _ in sessions())
