"""What a first reading leaves in memory."""

from __future__ import annotations

import asyncio
import gc
from pathlib import Path

import pytest

from plainspec.analysis.rules import all_rules
from plainspec.index import cache
from plainspec.index import workspace as index
from plainspec.lsp import indexing, memory
from plainspec.text import late, memos
from tests.bench.corpus import write_repository
from tests.lsp.harness import connect, on_loop
from tests.support.patience import PATIENCE


@on_loop
async def test_what_can_be_made_again_goes_when_all_has_been_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(index, "_BULK", 1)
    monkeypatch.setattr(index, "_BATCH", 4)
    monkeypatch.setattr(indexing, "_FORGET", 1)
    times: list[str] = []

    def forget() -> None:
        times.append("forgotten")
        memos.forget_sentences()

    monkeypatch.setattr(indexing, "forget_sentences", forget)
    root = tmp_path.resolve() / "spec"
    write_repository(root, 40, lines=40, paragraphs=1)
    async with connect(rules=all_rules()) as (client, _):
        assert client.server is not None
        saved = asyncio.Event()
        client.server.indexer.on_saved = saved.set
        await client.initialize(root)
        await asyncio.wait_for(saved.wait(), PATIENCE)
        snapshot = client.server.session.workspace.snapshot
        assert len(snapshot.records.stored) == 40
        assert snapshot.records.shelf.is_empty
        assert client.server.session.engine.snapshot is snapshot
        assert times  # while documents were judged anew


@on_loop
async def test_what_the_first_edits_need_is_made_before_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(late, "_unmade", [])
    first, last = asyncio.Event(), asyncio.Event()
    late.late(last.set)
    late.late(first.set)
    async with connect(rules=all_rules()) as (client, _):
        await client.initialize(tmp_path)
        await asyncio.wait_for(last.wait(), PATIENCE)
        assert first.is_set()


def test_all_that_functions_remember_is_let_go_of() -> None:
    from plainspec.language.phrases import read

    read("The clerk must file the claim 😀.")
    memory.forget()
    assert read.cache_info().currsize == 0


def test_of_few_documents_what_the_next_edits_need_is_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from plainspec.language.phrases import read

    monkeypatch.setattr(memory, "calm_collector", lambda: None)  # it is the tests' own process
    for documents, remembered in ((600, 1), (10_000, 0)):
        memory.forget()
        read("The clerk must file the claim 😀.")
        memory.settle(documents)
        assert read.cache_info().currsize == remembered


def test_garbage_waits_while_many_files_are_followed() -> None:
    before = gc.get_threshold()
    try:
        memory.calm_collector()
        calm = gc.get_threshold()
        memory.much_to_do()
        came: list[list[int]] = [[] for _ in range(2 * calm[0])]
        memory.tidy_up()
        assert gc.get_count()[0] > calm[0]
        memory.much_is_done()
        assert gc.get_threshold() == calm
        memory.tidy_up()
        assert gc.get_count()[0] < calm[0] < len(came)
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
