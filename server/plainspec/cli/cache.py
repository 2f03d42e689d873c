"""``plainspec cache``: what is kept on disk of large workspaces."""

from __future__ import annotations

from plainspec.cli import output
from plainspec.cli.errors import UsageError
from plainspec.index import cache


def run(action: str) -> int:
    """Do *action*, ``clear`` or ``path``; the exit code. Raises UsageError where a file stays."""
    if action == "path":
        output.write(f"{cache.folder()}\n", utf8=False)
        return 0
    try:
        freed = cache.clear()
    except OSError as error:
        raise UsageError(f"the cache cannot be deleted: {output.reason(error)}") from error
    output.tell(f"plainspec: deleted {freed / 1_000_000:.1f} MB from {cache.folder()}")
    return 0
