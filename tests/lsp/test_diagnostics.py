"""Diagnostics as a client gets them: pushed or pulled, never both, and only what changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plainspec.analysis.rule import Context, Finding, Related, Rule, Scope, Severity
from plainspec.analysis.rules import all_rules
from plainspec.index.facts import link_key
from plainspec.lsp.uris import to_uri
from plainspec.model import Section
from plainspec.text.span import Span
from tests.lsp.harness import RULES, Client, change, connect, edit, on_loop

NOTE = "file:///notes/a.md"
#: A client that asks for diagnostics, and one that can also be told to ask again.
PULL_ONLY: dict[str, Any] = {"textDocument": {"diagnostic": {}}}
PULL = {**PULL_ONLY, "workspace": {"diagnostics": {"refreshSupport": True}}}


def push(**capabilities: Any) -> dict[str, Any]:
    return {"textDocument": {"publishDiagnostics": capabilities}}


@on_loop
async def test_an_open_document_is_told_of_once_even_if_all_is_well() -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "Fine.\n")
        assert await client.diagnostics(NOTE) == []
        client.change(NOTE, 2, edit((0, 0), (0, 0), "All "))
        await client.settled()
        assert client.published(NOTE) == [[]]


@on_loop
async def test_only_changes_are_published() -> None:
    async with connect() as (client, _):
        await client.initialize()
        client.open(NOTE, "TODO\n\nText.\n")
        first = await client.diagnostics(NOTE)
        client.change(NOTE, 2, edit((2, 0), (2, 0), "More "))
        await client.settled()
        assert client.published(NOTE) == [first]
        client.change(NOTE, 3, edit((0, 0), (0, 0), "\n"))  # the finding moves
        (moved,) = await client.diagnostics(NOTE, 2)
        assert moved["range"]["start"] == {"line": 1, "character": 0}
        client.change(NOTE, 4, edit((1, 0), (1, 4), "done"))  # its cause goes
        assert await client.diagnostics(NOTE, 3) == []
        assert len(client.published(NOTE)) == 3


@on_loop
async def test_findings_of_files_that_are_not_open(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("TODO\n")
    uri = to_uri(file.as_posix())
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        assert len(await client.diagnostics(uri)) == 1
        file.write_text("done\n")
        changed = {"changes": [{"uri": uri, "type": 2}]}
        client.notify("workspace/didChangeWatchedFiles", changed)
        assert await client.diagnostics(uri, 2) == []


@on_loop
async def test_a_deleted_file_takes_its_findings_along_and_brings_others(tmp_path: Path) -> None:
    target, source = tmp_path / "target.md", tmp_path / "source.md"
    target.write_text("TODO\n")
    source.write_text("See [it](target.md).\n")
    target_uri, source_uri = to_uri(target.as_posix()), to_uri(source.as_posix())
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        assert len(await client.diagnostics(target_uri)) == 1
        assert not client.published(source_uri)
        target.unlink()
        client.notify(
            "workspace/didChangeWatchedFiles", {"changes": [{"uri": target_uri, "type": 3}]}
        )
        assert await client.diagnostics(target_uri, 2) == []
        (dangling,) = await client.diagnostics(source_uri)
        assert dangling["code"] == "missing-file"


@on_loop
async def test_closing_goes_back_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("Fine.\n")
    uri = to_uri(file.as_posix()).replace("a.md", "%61.md")
    async with connect() as (client, _):
        await client.initialize(tmp_path)
        await client.indexed()
        client.open(uri, "TODO\n")
        assert len(await client.diagnostics(uri)) == 1
        client.close(uri)
        assert await client.diagnostics(uri, 2) == []
        assert {params["uri"] for params in client.all("textDocument/publishDiagnostics")} == {uri}


@on_loop
async def test_a_document_without_a_file_goes_by_its_uri() -> None:
    uri = "untitled:Untitled-1"
    async with connect() as (client, _):
        await client.initialize()
        client.open(uri, "TODO\n")
        assert len(await client.diagnostics(uri)) == 1
        client.close(uri)
        assert await client.diagnostics(uri, 2) == []


@on_loop
async def test_a_document_in_another_language_is_no_specification() -> None:
    async with connect() as (client, _):
        await client.initialize()
        document = {"uri": "file:///a/plainspec.toml", "languageId": "toml", "version": 1}
        client.notify("textDocument/didOpen", {"textDocument": {**document, "text": "# TODO\n"}})
        client.change("file:///a/plainspec.toml", 2, {"text": "# TODO TODO"})
        await client.settled()
        assert not client.all("textDocument/publishDiagnostics")


@pytest.mark.parametrize("supported", [True, False])
@on_loop
async def test_the_version_is_told_to_clients_that_mind_it(supported: bool) -> None:
    async with connect() as (client, _):
        await client.initialize(capabilities=push(versionSupport=supported))
        client.open(NOTE, "TODO\n", version=3)
        await client.diagnostics(NOTE)
        client.change(NOTE, 8, edit((0, 0), (0, 0), "- "))
        await client.diagnostics(NOTE, 2)
        versions = [p.get("version") for p in client.all("textDocument/publishDiagnostics")]
        assert versions == ([3, 8] if supported else [None, None])


def _linked(section: Section, context: Context) -> Any:
    """Flag a document that others link to, with the links as related information."""
    key = link_key(context.document.path)
    found = context.lookup(key)
    if found and section.level:
        related = tuple(
            Related("It is linked to here. 🎯", f.path, key, f.value, f.value.link.span)
            for f in found
        )
        yield Finding(Span(0, 1), "Others link to this.", related=related)


LINKED = Rule("linked-file", Severity.HINT, Scope.WORKSPACE, False, _linked, "It is linked to.")


@on_loop
async def test_all_that_a_diagnostic_can_carry(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A\n")
    (tmp_path / "b.md").write_text("🎯 [a](a.md)\n", encoding="utf-8")
    uri, other = (to_uri((tmp_path / name).as_posix()) for name in ("a.md", "b.md"))
    everything = push(
        relatedInformation=True,
        codeDescriptionSupport=True,
        dataSupport=True,
        tagSupport={"valueSet": [1]},
    )
    async with connect(rules=(*RULES, LINKED)) as (client, _):
        await client.initialize(tmp_path, everything)
        (found,) = await client.diagnostics(uri)
        assert found["severity"] == 4
        assert found["source"] == "plainspec"
        assert found["code"] == found["data"]["rule"] == "linked-file"
        assert len(found["data"]["fingerprint"]) == 16
        (related,) = found["relatedInformation"]
        assert related["location"]["uri"] == other
        assert related["location"]["range"]["start"] == {"line": 0, "character": 3}
        assert related["message"].endswith("🎯")
        client.open(other, "\n🎯 [a](a.md)\n")  # the related place moves, and only it
        (found,) = await client.diagnostics(uri, 2)
        assert found["relatedInformation"][0]["location"]["range"]["start"]["line"] == 1
        client.open(uri, "# TODO\n")
        todo = (await client.diagnostics(uri, 3))[-1]
        assert todo["tags"] == [1]


@on_loop
async def test_a_client_gets_nothing_that_it_does_not_know(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A TODO\n")
    (tmp_path / "b.md").write_text("[a](a.md)\n")
    uri = to_uri((tmp_path / "a.md").as_posix())
    async with connect(rules=(*RULES, LINKED)) as (client, _):
        await client.initialize(tmp_path)
        known = {"range", "severity", "code", "source", "message"}
        for diagnostic in await client.diagnostics(uri):
            assert set(diagnostic) == known


@on_loop
async def test_diagnostics_switched_off_and_on_again() -> None:
    async with connect() as (client, _):
        await client.initialize(initializationOptions={"diagnostics": False})
        client.open(NOTE, "TODO\n")
        assert await client.diagnostics(NOTE) == []
        client.notify(
            "workspace/didChangeConfiguration", {"settings": {"plainspec": {"diagnostics": True}}}
        )
        assert len(await client.diagnostics(NOTE, 2)) == 1
        client.notify("workspace/didChangeConfiguration", {"settings": {"diagnostics": False}})
        assert await client.diagnostics(NOTE, 3) == []


# -- pull ------------------------------------------------------------------------


@on_loop
async def test_a_client_that_pulls_is_never_pushed_to(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO\n")
    async with connect() as (client, _):
        result = await client.initialize(tmp_path, PULL)
        provider = result["capabilities"]["diagnosticProvider"]
        assert provider["interFileDependencies"]
        assert provider["workspaceDiagnostics"]
        await client.indexed()
        client.open(NOTE, "TODO\n")
        await client.settled()
        assert not client.all("textDocument/publishDiagnostics")


@on_loop
async def test_a_client_that_cannot_be_told_to_pull_again_is_pushed_to(tmp_path: Path) -> None:
    # As Neovim 0.11: it would show what was found before another file changed.
    (tmp_path / "a.md").write_text("[b](b.md)\n")
    uri, other = (to_uri((tmp_path / name).as_posix()) for name in ("a.md", "b.md"))
    async with connect() as (client, _):
        result = await client.initialize(tmp_path, PULL_ONLY)
        assert "diagnosticProvider" not in result["capabilities"]
        client.open(uri, "[b](b.md)\n")
        await client.indexed()
        await client.until(
            lambda: (
                [[d["code"] for d in found] for found in client.published(uri)[-1:]]
                == [["missing-file"]]
            )
        )
        (tmp_path / "b.md").write_text("# B\n")
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": other, "type": 1}]})
        await client.until(lambda: client.published(uri)[-1:] == [[]])


@on_loop
async def test_nothing_is_pushed_to_who_does_not_want_that(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("TODO\n")
    for capabilities in ({}, PULL_ONLY, PULL):
        async with connect() as (client, _):
            options = {"pushDiagnostics": False}
            result = await client.initialize(tmp_path, capabilities, initializationOptions=options)
            assert "diagnosticProvider" in result["capabilities"]
            await client.indexed()
            client.open(NOTE, "TODO\n")
            asked = {"textDocument": {"uri": NOTE}}
            assert len((await client.request("textDocument/diagnostic", asked))["items"]) == 1
            everything = await client.request("workspace/diagnostic", {"previousResultIds": []})
            assert len(everything["items"]) == 2
            await client.settled()
            assert not client.all("textDocument/publishDiagnostics")


@on_loop
async def test_unchanged_reports() -> None:
    async with connect() as (client, _):
        await client.initialize(capabilities=PULL)
        client.open(NOTE, "TODO\n")
        params: dict[str, Any] = {"textDocument": {"uri": NOTE}}
        full = await client.request("textDocument/diagnostic", params)
        assert full["kind"] == "full"
        assert len(full["items"]) == 1
        params["previousResultId"] = full["resultId"]
        same = await client.request("textDocument/diagnostic", params)
        assert same == {"kind": "unchanged", "resultId": full["resultId"]}
        client.send(change(NOTE, 2, edit((0, 0), (0, 0), "\n")))
        moved = await client.request("textDocument/diagnostic", params)
        assert moved["kind"] == "full"
        assert moved["resultId"] != full["resultId"]
        client.send(change(NOTE, 3, {"text": ""}))
        none = await client.request("textDocument/diagnostic", params)
        assert none["items"] == []


@on_loop
async def test_documents_that_nobody_knows_have_no_findings() -> None:
    async with connect() as (client, _):
        await client.initialize(capabilities=PULL)
        for uri in ("file:///gone.md", "untitled:x", ""):
            answer = await client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
            assert answer["items"] == []


@on_loop
async def test_workspace_diagnostics(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.md").write_text(f"TODO {name}\n")
    (tmp_path / "fine.md").write_text("Fine.\n")
    uris = [to_uri((tmp_path / name).as_posix()) for name in ("a.md", "b.md")]
    async with connect() as (client, _):
        await client.initialize(tmp_path, PULL)
        client.open(uris[0], "TODO\n", version=4)
        answer = await client.request("workspace/diagnostic", {"previousResultIds": []})
        assert [(i["uri"], i["version"], i["kind"]) for i in answer["items"]] == [
            (uris[0], 4, "full"),
            (uris[1], None, "full"),
        ]
        held = [{"uri": i["uri"], "value": i["resultId"]} for i in answer["items"]]
        client.change(uris[0], 5, {"text": "Fine.\n"})
        answer = await client.request("workspace/diagnostic", {"previousResultIds": held})
        assert [(i["uri"], i["kind"], i.get("items")) for i in answer["items"]] == [
            (uris[0], "full", []),
            (uris[1], "unchanged", None),
        ]


@on_loop
async def test_a_refresh_comes_when_other_documents_change(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[b](b.md)\n")
    (tmp_path / "b.md").write_text("# B\n")
    uri = to_uri((tmp_path / "a.md").as_posix())
    gone = to_uri((tmp_path / "b.md").as_posix())
    async with connect() as (client, _):
        await client.initialize(tmp_path, PULL)
        await client.until(lambda: client.all("workspace/diagnostic/refresh"))
        client.open(uri, "[b](b.md)\n")
        client.change(uri, 2, edit((0, 0), (0, 0), "TODO "))
        params = {"textDocument": {"uri": uri}}
        before = await client.request("textDocument/diagnostic", params)
        assert [item["code"] for item in before["items"]] == ["todo-word"]
        asked = len(client.all("workspace/diagnostic/refresh"))
        (tmp_path / "b.md").unlink()
        client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": gone, "type": 3}]})
        await client.until(lambda: len(client.all("workspace/diagnostic/refresh")) > asked)
        after = await client.request("textDocument/diagnostic", params)
        assert [item["code"] for item in after["items"]] == ["todo-word", "missing-file"]


@on_loop
async def test_no_refresh_for_what_the_author_is_typing() -> None:
    async with connect() as (client, _):
        await client.initialize(capabilities=PULL)
        await client.until(lambda: client.all("workspace/diagnostic/refresh"))
        asked = len(client.all("workspace/diagnostic/refresh"))
        client.open(NOTE, "TODO\n")
        for version in range(2, 9):
            client.change(NOTE, version, edit((0, 0), (0, 0), "TODO\n"))
            await client.settled()
        assert len(client.all("workspace/diagnostic/refresh")) == asked


AT_ODDS = "# Calls\n\nAn agent must disclose the account balance by phone.\n\nHello.\n"


async def _pulled(client: Client) -> list[str]:
    params = {"textDocument": {"uri": NOTE}}
    answer = await client.request("textDocument/diagnostic", params)
    return sorted(item["code"] for item in answer["items"])


def _comparing() -> list[Rule]:
    return [rule for rule in all_rules() if rule.name == "contradictory-obligation"]


@on_loop
async def test_statements_are_compared_after_a_pause_and_then_the_client_is_told_to_ask() -> None:
    async with connect(rules=_comparing()) as (client, _):
        await client.initialize(capabilities=PULL)
        await client.until(lambda: client.all("workspace/diagnostic/refresh"))
        client.open(NOTE, AT_ODDS)
        assert await _pulled(client) == []
        asked = len(client.all("workspace/diagnostic/refresh"))
        other = "An agent must not disclose the account balance by phone."
        client.change(NOTE, 2, edit((4, 0), (4, 6), other))
        await client.until(lambda: len(client.all("workspace/diagnostic/refresh")) > asked)
        assert await _pulled(client) == ["contradictory-obligation"] * 2


@on_loop
async def test_a_client_that_cannot_be_told_to_ask_again_gets_all_at_once() -> None:
    async with connect(rules=_comparing()) as (client, _):
        options = {"pushDiagnostics": False}
        await client.initialize(capabilities=PULL_ONLY, initializationOptions=options)
        client.open(NOTE, AT_ODDS)
        assert await _pulled(client) == []
        other = "An agent must not disclose the account balance by phone."
        client.change(NOTE, 2, edit((4, 0), (4, 6), other))
        assert await _pulled(client) == ["contradictory-obligation"] * 2


@on_loop
async def test_what_comparing_finds_is_published_after_a_pause() -> None:
    async with connect(rules=_comparing()) as (client, _):
        await client.initialize()
        client.open(NOTE, AT_ODDS)
        other = "An agent must not disclose the account balance by phone."
        client.change(NOTE, 2, edit((4, 0), (4, 6), other))
        await client.until(lambda: client.published(NOTE) and len(client.published(NOTE)[-1]) == 2)
