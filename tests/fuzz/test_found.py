"""What the fuzzers found, told as tests."""

from __future__ import annotations

import pytest
from lsprotocol import types

from plainspec.analysis.rules import all_rules
from plainspec.index.building import Builder
from plainspec.index.settings import Settings
from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import BlockKind
from plainspec.text.lines import split_lines
from tests.lsp.harness import ServerError, connect, on_loop


def test_code_that_begins_with_a_blank_crlf_line_begins_with_the_whole_line_end() -> None:
    """The parser's text began between ``\\r`` and ``\\n``, so a selection did, too."""
    syntax = parse_section("```\r\n\r\nx\r\n```\r\n", "")
    (code,) = (block for block in syntax.blocks if block.kind is BlockKind.CODE)
    assert code.content is not None
    assert code.content.of(syntax.text) == "\r\nx\r\n"


def test_a_link_label_that_would_be_a_footnote_on_one_line_stays_in_its_section() -> None:
    """Handed to the other sections on one line it became a footnote, and reading it did not end."""
    text = "# One\n\n[^a\nb]: target.md\n\n# Two\n\nSee [^a\nb]. Or `[^a`\nb]\n"
    record = Builder().build("/s/a.md", split_lines(text), "/s", Settings(), lambda _: False)
    assert record.document.text == text
    assert [section.title for section in record.document.sections] == ["One", "Two"]


@on_loop
async def test_a_notification_that_is_sent_as_a_request_is_refused() -> None:
    """It had no answer at all, and what it said could not be taken in."""
    document = {"uri": "file:///a.md", "languageId": "markdown", "version": 1, "text": ""}
    async with connect() as (client, _):
        await client.initialize()
        with pytest.raises(ServerError, match="is a notification") as refused:
            await client.request("textDocument/didOpen", {"textDocument": document})
        assert refused.value.code == types.ErrorCodes.InvalidRequest


@on_loop
async def test_an_answer_of_the_client_in_a_wrong_shape_is_told_without_a_traceback(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with connect() as (client, _):
        client.silent.add("workspace/configuration")
        await client.initialize(capabilities={"workspace": {"configuration": True}})
        await client.until(lambda: client.all("workspace/configuration"))
        (asked,) = (m for m in client.received if m["method"] == "workspace/configuration")
        client.send({"id": asked["id"], "result": True})
        await client.settled()
        assert "did not tell its configuration" in caplog.text
        assert not any(record.exc_info for record in caplog.records)


@on_loop
async def test_nothing_is_kept_of_documents_that_have_gone() -> None:
    """Their empty findings, empty reports and URIs were kept for as long as the server ran."""
    async with connect(rules=all_rules()) as (client, _):
        assert client.server is not None
        session = client.server.session
        await client.initialize()
        for number in range(5):
            uri = f"untitled:Untitled-{number}" if number % 2 else f"file:///notes/{number}.md"
            client.open(uri, "[x](#nowhere)\n")
            await client.diagnostics(uri)
            client.close(uri)
            await client.diagnostics(uri, 2)
        assert session.engine.paths() == []
        assert not session.engine._located
        assert not session.diagnostics._reports
        assert not session.documents._spelling
