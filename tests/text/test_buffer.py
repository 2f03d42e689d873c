"""Edits, lines and position encodings, on the text that clients may really send."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.text.buffer import Buffer, scrub
from plainspec.text.encoding import PositionEncoding, from_units, to_units
from plainspec.text.lines import line_starts, position_at, split_lines, without_end
from plainspec.text.span import Position, Span

#: Everything that splits a line somewhere, counts differently somewhere, or cannot be encoded.
PIECES = st.sampled_from(
    [
        *("\r", "\n", "\r\n", "\u2028", "\x0c", "\x0b", "\x85", "\x1c", "\0", " ", "\t"),
        *("a", "é", "字", "🙂", "𝔘", "\ud83d", "\udc00", "e\u0301"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
ENCODINGS = st.sampled_from(list(PositionEncoding))


@given(TEXTS)
def test_lines_join_to_the_text_and_end_only_at_line_ends(text: str) -> None:
    lines = split_lines(text)
    assert "".join(lines) == text
    for line in lines[:-1]:
        assert line.endswith(("\r", "\n"))
        assert not set(without_end(line)) & {"\r", "\n"}
        assert line[len(without_end(line)) :] in ("\r", "\n", "\r\n")
    assert without_end(lines[-1]) == lines[-1]
    for one, next_ in pairwise(lines):
        assert not (one.endswith("\r") and next_.startswith("\n"))


@given(TEXTS)
def test_line_starts_agree_with_the_lines(text: str) -> None:
    starts = line_starts(text)
    assert [text[start:] for start in starts] == [
        "".join(split_lines(text)[number:]) for number in range(len(starts))
    ]
    for offset in range(len(text) + 1):
        line, column = position_at(starts, offset)
        assert starts[line] + column == offset


@given(TEXTS, st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), TEXTS), max_size=6))
def test_an_edit_is_a_replacement_in_the_text(text: str, edits: list[tuple[int, int, str]]) -> None:
    buffer = Buffer(text)
    expected = scrub(text)
    for one, other, inserted in edits:
        start = _clamped(buffer, expected, one)
        end = _clamped(buffer, expected, other)
        low, high = sorted((_offset(buffer, start), _offset(buffer, end)))
        before = list(buffer.lines)
        edit = buffer.replace(start, end, inserted)
        expected = expected[:low] + scrub(inserted) + expected[high:]
        assert buffer.text == expected
        assert buffer.lines == split_lines(expected)
        assert before[: edit.start] == buffer.lines[: edit.start]
        assert before[edit.old_end :] == buffer.lines[edit.new_end :]
        assert edit.start <= edit.old_end <= len(before)
        assert edit.start <= edit.new_end <= len(buffer.lines)


def _clamped(buffer: Buffer, text: str, number: int) -> Position:
    """Any position that :meth:`Buffer.clamp` can give."""
    line, column = position_at(line_starts(text), number % (len(text) + 1))
    return buffer.clamp(line, column, PositionEncoding.UTF32)


def _offset(buffer: Buffer, position: Position) -> int:
    return sum(map(len, buffer.lines[: position.line])) + position.column


@given(TEXTS, TEXTS)
def test_replacing_everything(text: str, other: str) -> None:
    buffer = Buffer(text)
    old = len(buffer.lines)
    assert buffer.replace_all(other) == (0, old, len(buffer.lines))
    assert buffer.text == scrub(other)


@given(TEXTS, ENCODINGS)
def test_columns_go_to_units_and_back(text: str, encoding: PositionEncoding) -> None:
    line = without_end(split_lines(scrub(text))[0])
    for column in range(len(line) + 1):
        assert from_units(line, to_units(line, column, encoding), encoding) == column


@given(TEXTS, ENCODINGS, st.integers(-3, 60))
def test_any_number_of_units_lands_at_a_character_in_the_line(
    text: str, encoding: PositionEncoding, units: int
) -> None:
    line = without_end(split_lines(scrub(text))[0])
    column = from_units(line, units, encoding)
    assert 0 <= column <= len(line)
    # The character that the column stands before begins at or before the units given.
    assert to_units(line, column, encoding) <= max(units, 0)
    if column < len(line):
        assert to_units(line, column + 1, encoding) > units


@pytest.mark.parametrize(
    ("encoding", "units"),
    [(PositionEncoding.UTF8, 4), (PositionEncoding.UTF16, 2), (PositionEncoding.UTF32, 1)],
)
def test_a_position_inside_an_astral_character_goes_to_its_start(
    encoding: PositionEncoding, units: int
) -> None:
    assert to_units("🙂x", 1, encoding) == units
    for inside in range(units):
        assert from_units("🙂x", inside, encoding) == 0
    assert from_units("🙂x", units, encoding) == 1


@pytest.mark.parametrize(
    ("line", "units", "expected"),
    [
        (-1, 5, (0, 0)),
        (0, -1, (0, 0)),
        (0, 99, (0, 1)),
        (1, 3, (1, 1)),
        (2, 0, (2, 0)),
        (99, 0, (2, 0)),
    ],
)
def test_positions_outside_the_text_are_clamped(
    line: int, units: int, expected: tuple[int, int]
) -> None:
    assert Buffer("a\r\n🙂\r\n").clamp(line, units, PositionEncoding.UTF16) == expected


def test_a_carriage_return_and_a_line_feed_that_meet_become_one_end() -> None:
    buffer = Buffer("a\rx\nb")
    edit = buffer.replace(Position(1, 0), Position(1, 1), "")
    assert buffer.lines == ["a\r\n", "b"]
    assert edit == (0, 2, 1)


def test_lone_surrogates_become_replacement_characters_of_the_same_length() -> None:
    assert Buffer("a\ud83db").text == "a\ufffdb"
    assert scrub("🙂") == "🙂"


def test_spans_contain_and_overlap_as_a_cursor_does() -> None:
    assert Span(1, 3).contains(3)
    assert not Span(1, 3).contains(4)
    assert Span(1, 3).overlaps(Span(2, 5))
    assert not Span(1, 3).overlaps(Span(3, 5))
    assert Span(1, 3).overlaps(Span(3, 3))
    assert Span(1, 3).shift(2).of("abcdef") == "de"
