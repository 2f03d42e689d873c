"""Text synchronisation: the buffer is what the client has, whatever the client sends."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.lsp.documents import DidChange, DidClose, DidOpen, Documents, merge
from plainspec.text.buffer import Buffer, LineEdit
from plainspec.text.encoding import PositionEncoding, to_units
from plainspec.text.lines import split_lines, without_end
from plainspec.text.span import Position

URI = "file:///specs/a.md"
TEXTS = st.text(st.sampled_from("ab🎯é\n\r\u2028\x0c "), max_size=20)


def opened(text: str, encoding: PositionEncoding = PositionEncoding.UTF16) -> Documents:
    documents = Documents(encoding)
    item = {"uri": URI, "languageId": "markdown", "version": 1, "text": text}
    documents.open(msgspec.convert({"textDocument": item}, DidOpen))
    return documents


def send(documents: Documents, *changes: Any, version: Any = 2, uri: str = URI) -> str:
    """The text after *changes*."""
    params = {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)}
    documents.change(msgspec.convert(params, DidChange))
    document = documents.get("/specs/a.md")
    assert document is not None
    return document.buffer.text


def ranged(first: Any, left: Any, last: Any, right: Any, text: str) -> dict[str, Any]:
    start, end = {"line": first, "character": left}, {"line": last, "character": right}
    return {"range": {"start": start, "end": end}, "text": text}


@pytest.mark.parametrize(
    ("encoding", "column"),
    [(PositionEncoding.UTF8, 6), (PositionEncoding.UTF16, 3), (PositionEncoding.UTF32, 2)],
)
def test_columns_count_what_was_agreed(encoding: PositionEncoding, column: int) -> None:
    documents = opened("x\né🎯!\n", encoding)
    assert send(documents, ranged(1, column, 1, column + 1, "?")) == "x\né🎯?\n"


def test_a_line_separator_and_a_form_feed_end_no_line() -> None:
    documents = opened("a\u2028b\x0cc\nd")
    assert send(documents, ranged(1, 0, 1, 1, "D")) == "a\u2028b\x0cc\nD"


def test_changes_of_one_message_build_on_each_other() -> None:
    documents = opened("one\n")
    changes = [ranged(0, 3, 0, 3, "\ntwo"), ranged(1, 3, 1, 3, " three")]
    assert send(documents, *changes) == "one\ntwo three\n"


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (ranged(99, 0, 99, 0, "!"), "one\ntwo!"),
        (ranged(0, 99, 0, 99, "!"), "one!\ntwo"),
        (ranged(-1, -5, 0, 1, "!"), "!ne\ntwo"),
        (ranged(1, 0, 0, 0, "!"), "!two"),
        (ranged(0.0, 1.0, 0, 2, "!"), "o!e\ntwo"),
        (ranged(1e300, 0, 2**80, 0, "!"), "one\ntwo!"),
        ({"text": "whole"}, "whole"),
        ({"text": "whole", "range": None}, "whole"),
        ({"text": "a\ud800b"}, "a\ufffdb"),
        ({**ranged(0, 0, 0, 1, "!"), "rangeLength": 1}, "!ne\ntwo"),
    ],
)
def test_odd_changes(change: dict[str, Any], text: str) -> None:
    assert send(opened("one\ntwo"), change) == text


@pytest.mark.parametrize("version", [1, 0, -3, None, 7.0])
def test_a_version_that_does_not_grow_is_applied_all_the_same(version: Any) -> None:
    assert send(opened("a"), {"text": "b"}, version=version) == "b"


def test_the_version_is_the_clients() -> None:
    documents = opened("a")
    send(documents, {"text": "b"}, version=41)
    document = documents.get("/specs/a.md")
    assert document is not None
    assert document.buffer.version == 41


def test_a_document_that_is_not_open_is_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    documents = opened("a")
    assert send(documents, {"text": "b"}, uri="file:///specs/other.md") == "a"
    closing = msgspec.convert({"textDocument": {"uri": "file:///specs/other.md"}}, DidClose)
    assert documents.close(closing) is None
    assert caplog.text.count("not open") == 2


def test_opening_twice_starts_afresh(caplog: pytest.LogCaptureFixture) -> None:
    documents = opened("a")
    item = {"uri": URI, "languageId": "markdown", "version": 1, "text": "b"}
    documents.open(msgspec.convert({"textDocument": item}, DidOpen))
    assert [d.buffer.text for d in documents] == ["b"]
    assert "opened twice" in caplog.text


def test_one_file_in_two_spellings_is_one_document() -> None:
    documents = opened("a")
    params = {"textDocument": {"uri": "file:///specs/%61.md", "version": 2}}
    params["contentChanges"] = [{"text": "b"}]  # type: ignore[assignment]  # a list among objects
    documents.change(msgspec.convert(params, DidChange))
    assert [d.buffer.text for d in documents] == ["b"]
    assert documents.uri("/specs/a.md") == URI


class Reference:
    """The text as one string, edited by offsets: what an editor does."""

    def __init__(self, text: str) -> None:
        self.text = text

    def offset(self, position: Position) -> int:
        lines = split_lines(self.text)
        return sum(map(len, lines[: position.line])) + position.column

    def replace(self, start: Position, end: Position, new: str) -> None:
        self.text = self.text[: self.offset(start)] + new + self.text[self.offset(end) :]


@given(TEXTS, st.data(), st.sampled_from(PositionEncoding))
def test_edits_keep_the_buffer_in_step(
    text: str, data: st.DataObject, encoding: PositionEncoding
) -> None:
    documents, reference = opened(text, encoding), Reference(text)
    for _ in range(data.draw(st.integers(1, 4))):
        lines = split_lines(reference.text)
        places = []
        for _ in range(2):
            number = data.draw(st.integers(0, len(lines) - 1))
            column = data.draw(st.integers(0, len(without_end(lines[number]))))
            places.append(Position(number, column))
        start, end = sorted(places)
        new = data.draw(TEXTS)
        reference.replace(start, end, new)
        left, right = (to_units(lines[p.line], p.column, encoding) for p in (start, end))
        assert send(documents, ranged(start.line, left, end.line, right, new)) == reference.text


@given(TEXTS, st.data())
def test_merged_edits_name_all_lines_that_changed(text: str, data: st.DataObject) -> None:
    buffer = Buffer(text)
    before = list(buffer.lines)
    merged: LineEdit | None = None
    for _ in range(data.draw(st.integers(1, 5))):
        places = [
            buffer.clamp(
                data.draw(st.integers(0, 6)), data.draw(st.integers(0, 9)), PositionEncoding.UTF32
            )
            for _ in range(2)
        ]
        edit = buffer.replace(places[0], places[1], data.draw(TEXTS))
        merged = edit if merged is None else merge(merged, edit)
    assert merged is not None
    after = buffer.lines
    assert before[: merged.start] == after[: merged.start]
    assert before[merged.old_end :] == after[merged.new_end :]
    assert len(before) - merged.old_end == len(after) - merged.new_end
