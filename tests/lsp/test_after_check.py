"""A server that begins with what ``plainspec check`` remembered shows what one without it does."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.index import cache
from plainspec.lsp.uris import to_uri
from tests.bench.corpus import write_repository
from tests.lsp.harness import change, edit, on_loop
from tests.lsp.test_disk import from_scratch, shows, tell, told_by_client


@on_loop
async def test_it_shows_what_one_without_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    root = tmp_path.resolve() / "Größe 🌹"
    root.mkdir()
    write_repository(root, 24, 20, paragraphs=1)
    for path in root.rglob("*.md"):  # as if it had lain there for a while
        os.utime(path, (1_700_000_000, 1_700_000_000))
    assert main(["check", "--fail-on", "never", "--quiet", str(root)]) == 0
    specs = sorted(path for path in root.rglob("*.md") if "\n#" in path.read_text("utf-8"))
    first, second = specs[:2]
    first.write_text(first.read_text("utf-8") + "\nSee [🌹](gone.md).\n", "utf-8")  # meanwhile
    async with told_by_client(root) as client:
        assert client.server is not None
        assert len(client.server.session.workspace.snapshot.records.stored) >= 23
        await shows(client, from_scratch(root))

        uri, text = to_uri(second.as_posix()), second.read_text("utf-8")
        client.open(uri, text)
        client.send(
            change(uri, 2, edit((0, 0), (0, 0), "# 🌹\n\nSee [it](lost.md) as appropriate.\n\n"))
        )
        typed = f"# 🌹\n\nSee [it](lost.md) as appropriate.\n\n{text}"
        await shows(client, from_scratch(root, {second: typed}))

        first.unlink()
        tell(client, first)
        await shows(client, from_scratch(root, {second: typed}))
