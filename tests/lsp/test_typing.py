"""Bursts of edits: no backlog, no edit lost, the last word right."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from plainspec.analysis.rules import all_rules
from plainspec.index import building
from plainspec.index.change import Change
from plainspec.lsp import server, session
from plainspec.lsp.transport import frame
from plainspec.lsp.uris import to_uri
from plainspec.syntax.sections import Resplit, resplit
from plainspec.text.buffer import LineEdit
from tests.lsp.harness import RULES, change, connect, edit, on_loop

NOTE = "file:///notes/a.md"


@on_loop
async def test_a_thousand_changes_at_once_are_published_a_few_times() -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "# 🎯\n\nTODO\n", version=0)
        await client.diagnostics(NOTE)
        client.send(
            *(change(NOTE, number + 1, edit((0, 4), (0, 4), "\n")) for number in range(1000))
        )
        await client.settled()
        await client.until(lambda: client.published(NOTE)[-1][0]["range"]["start"]["line"] == 1002)
        assert len(client.published(NOTE)) <= 50


@pytest.mark.parametrize("lull", [60.0, 0.0])
@on_loop
async def test_of_a_burst_only_what_it_led_to_is_looked_at(
    monkeypatch: pytest.MonkeyPatch, lull: float
) -> None:
    """While edits come faster than anybody types, none is looked at before a lull or a question."""
    monkeypatch.setattr(server, "_LULL", lull)
    monkeypatch.setattr(server, "_OVERDUE", 60.0)
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "TODO 🎯\n", version=0)
        await client.settled()
        assert client.server is not None
        looked_after = client.server.session
        for last in (30, 60):
            versions = range(last - 29, last + 1)
            client.send(*(change(NOTE, n, edit((0, 0), (0, 0), "\n")) for n in versions))
            while next(iter(looked_after.documents)).buffer.version < last:
                await asyncio.sleep(0)
            for _ in range(20):  # whatever follows from them has had its turn
                await asyncio.sleep(0)
            assert looked_after.edits == (last if lull else 0)
        await client.settled()  # a question: whoever asks is told of all
        assert client.published(NOTE)[-1][0]["range"]["start"]["line"] == 60


@on_loop
async def test_load_that_never_ends_is_still_answered_and_published() -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "TODO\n", version=0)
        await client.diagnostics(NOTE)
        typing = True

        async def type_on() -> None:
            version = 0
            while typing:
                version += 1
                client.send(
                    *(
                        change(NOTE, version * 10 + n, {"text": "\n" * n + "TODO\n"})
                        for n in range(9)
                    )
                )
                # Client and server share a loop: with no pause at all the one could
                # send more than the other is given time to read.
                await asyncio.sleep(0.002)

        task = asyncio.ensure_future(type_on())
        await client.settled()
        await client.diagnostics(NOTE, 2)
        typing = False
        await task
        await client.settled()
        await client.until(lambda: client.published(NOTE)[-1][0]["range"]["start"]["line"] == 8)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@on_loop
async def test_astral_text_in_every_encoding(encoding: str) -> None:
    unit = {"utf-8": 4, "utf-16": 2, "utf-32": 1}[encoding]
    async with connect() as (client, _):
        await client.initialize(capabilities={"general": {"positionEncodings": [encoding]}})
        client.open(NOTE, "🎯🎯 x\n")
        client.change(NOTE, 2, edit((0, unit), (0, 2 * unit + 2), "TODO 🎼 TODO"))
        found = await client.diagnostics(NOTE)
        await client.until(lambda: client.published(NOTE)[-1])
        found = client.published(NOTE)[-1]
        columns = [
            (d["range"]["start"]["character"], d["range"]["end"]["character"]) for d in found
        ]
        second = unit + 5 + unit + 1
        assert columns == [(unit, unit + 4), (second, second + 4)]


@on_loop
async def test_lone_surrogates_in_text_and_uri() -> None:
    async with connect() as (client, _):
        await client.initialize()
        body = (
            b'{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":'
            b'{"uri":"file:///notes/\\ud800.md","languageId":"markdown","version":1,'
            b'"text":"\\udfff TODO\\n"}}}'
        )
        client.send_bytes(frame(body))
        await client.until(lambda: client.all("textDocument/publishDiagnostics"))
        (params,) = client.all("textDocument/publishDiagnostics")
        assert params["diagnostics"][0]["range"]["start"]["character"] == 2


@on_loop
async def test_the_paranoid_option_agrees_on_fences_that_come_and_go(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = "".join(
        f"# Bed {n} {{#bed-{n}}}\n\nThe gardener must {'not ' * (n % 2)}water bed 🌹 within 3 days."
        f"[^ab{n}]\n\nSee [next](#bed-{n + 1}) and *quickly* [^ab{n - 1}].\n\n"
        for n in range(12)
    )
    async with connect(rules=all_rules()) as (client, _):
        await client.initialize(initializationOptions={"paranoid": True})
        client.open(NOTE, text)
        version = 1
        for line in (8, 40, 0):
            for number, (start, end, new) in enumerate(
                [
                    ((line, 0), (line, 0), "```"),
                    ((4, 4), (4, 4), "at [9](#bed-9) "),
                    ((line, 0), (line, 3), ""),
                    ((62, 0), (62, 0), "A bed. "),
                ]
            ):
                version += 1
                client.change(NOTE, version, edit(start, end, new))
                await client.settled()
                assert "incremental" not in caplog.text, (line, number)
        assert len(client.published(NOTE)) > 6


@on_loop
async def test_the_paranoid_option_agrees(caplog: pytest.LogCaptureFixture) -> None:
    async with connect(rules=RULES) as (client, _):
        await client.initialize(initializationOptions={"paranoid": True})
        client.open(NOTE, "---\ntitle: x\n---\n# A\n\nTODO [^ab12]\n\n# B {#b}\n\n[x](none.md)\n")
        for number, text in enumerate(["\n", "# ", "```\n", "é🎯", "\r", "---\n"]):
            client.change(NOTE, number + 2, edit((number, 0), (number, 0), text))
            await client.settled()
        assert "incremental" not in caplog.text


@on_loop
async def test_the_paranoid_option_tells_of_a_wrong_result_with_the_edit_that_caused_it(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault is planted: from the second edit on, new headings are overlooked."""

    def forgetful(lines: list[str], starts: tuple[int, ...], edit: LineEdit) -> Resplit:
        result = resplit(lines, starts, edit)
        if "# Nëw 🌹\n" not in lines:
            return result
        kept = tuple(start for start in result.starts if not lines[start].startswith("# Nëw"))
        return result._replace(starts=kept)

    monkeypatch.setattr(building, "resplit", forgetful)
    async with connect(rules=RULES) as (client, _):
        await client.initialize(initializationOptions={"paranoid": True})
        client.open(NOTE, "# A\n\nTODO\n\n# B\n")
        client.change(NOTE, 2, edit((2, 0), (2, 0), "x "))
        client.change(NOTE, 3, edit((3, 0), (3, 0), "# Nëw 🌹\n"))
        client.change(NOTE, 4, edit((2, 0), (2, 0), "y "))
        await client.settled()
    found = [m["message"] for m in client.all("window/logMessage") if m["type"] == 1]
    assert found
    assert found == [r.getMessage() for r in caplog.records if r.levelname == "ERROR"]
    assert "incremental result is wrong: the document" in found[0]
    assert "version 3" in found[0]  # not the one before, not one after
    assert "# Nëw 🌹" in found[0]
    assert "lines 4 to 4" in found[0]


@on_loop
async def test_the_paranoid_option_compares_after_files_have_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault is planted: that a file has come is not told to those that look for it."""
    root = tmp_path.resolve()
    (root / "a.md").write_text("[x](b.md)\n")
    async with connect(rules=RULES) as (client, _):
        await client.initialize(
            root,
            {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}}},
            initializationOptions={"paranoid": True},
        )
        await client.indexed()
        monkeypatch.setattr(session, "together", lambda snapshot, steps: Change(snapshot, _A, _NO))
        (root / "b.md").write_text("# B\n")
        changes = [{"uri": to_uri((root / "b.md").as_posix()), "type": 1}]
        client.notify("workspace/didChangeWatchedFiles", {"changes": changes})
        await client.until(
            lambda: any(m["type"] == 1 for m in client.all("window/logMessage")),
        )
        monkeypatch.undo()
    (message, *_) = [m["message"] for m in client.all("window/logMessage") if m["type"] == 1]
    assert f"the findings on {(root / 'a.md').as_posix()}" in message
    assert "their files changed" in message


_A: frozenset[str] = frozenset({"/nowhere/z.md"})
_NO: frozenset[tuple[str, ...]] = frozenset()


@on_loop
async def test_files_that_change_in_the_middle_of_a_burst(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number in range(40):
        (tmp_path / f"{number}.md").write_text("# A\n\nTODO\n")
    uri, other = (to_uri((tmp_path / name).as_posix()) for name in ("0.md", "1.md"))
    async with connect() as (client, _):
        await client.initialize(tmp_path, initializationOptions={"paranoid": True})
        client.open(uri, "# A\n\nTODO\n", version=0)
        for number in range(60):
            client.change(uri, number + 1, edit((0, 0), (0, 0), "# 🎯\n\n"))
            client.notify(
                "workspace/didChangeWatchedFiles", {"changes": [{"uri": other, "type": 2}]}
            )
        await client.indexed()
        await client.settled()
        await client.until(lambda: client.published(uri)[-1][0]["range"]["start"]["line"] == 122)
        assert "incremental" not in caplog.text


@on_loop
async def test_a_long_document_answers_before_all_of_it_is_judged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session, "_AT_FIRST", 20)
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "".join(f"# 🎯 {number}\n\nTODO\n\n" for number in range(60)), version=1)
        await client.until(lambda: len((client.published(NOTE) or [[]])[-1]) == 60)
        assert len(client.published(NOTE)[0]) == 20
        # An edit that gives it other sections, all at once, is followed as well.
        client.send(change(NOTE, 2, {"text": "".join(f"# {n} 🎈\nTODO\n" for n in range(50))}))
        await client.until(lambda: len(client.published(NOTE)[-1]) == 50)
        assert len(client.published(NOTE)) <= 6
