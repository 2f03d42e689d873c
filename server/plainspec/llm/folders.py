"""Where the user's own configuration lies, and what plainspec remembers of consent and use."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

#: These name other folders than the platform's, absolute.
CONFIGURATION_VARIABLE = "PLAINSPEC_CONFIG_DIR"
STATE_VARIABLE = "PLAINSPEC_STATE_DIR"

#: The user configuration's name in its folder.
FILE = "config.toml"


def configuration_file() -> Path:
    """The user configuration; it need not exist."""
    folder = _stated(CONFIGURATION_VARIABLE)
    return (folder or platformdirs.user_config_path("plainspec", appauthor=False)) / FILE


def state_folder() -> Path:
    """The folder of what is remembered; it need not exist."""
    stated = _stated(STATE_VARIABLE)
    return stated or platformdirs.user_state_path("plainspec", appauthor=False)


def _stated(variable: str) -> Path | None:
    # A relative one would lie in whatever workspace plainspec was started in.
    stated = os.environ.get(variable, "")
    return Path(stated) if stated and Path(stated).is_absolute() else None


def write_privately(path: Path, text: str) -> None:
    """Write *text* to *path* at once and entirely, readable for its owner only.

    Raises OSError.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
