"""Splitting a document into sections, from scratch and after any edit."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.syntax.sections import resplit, split
from plainspec.text.buffer import Buffer
from plainspec.text.lines import line_starts, position_at, split_lines
from plainspec.text.span import Position
from tests.support.markdown import INSERTED, MARKDOWN, PIECES
from tests.support.workspace import model_spec


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", (0,)),
        ("text\n", (0,)),
        ("# One\ntext\n## Two\n", (0, 2)),
        ("text\n\n# One\n", (0, 2)),
        ("\n# One\n", (0, 1)),
        ("One\n===\ntext\n\nTwo\nlines\n---\n", (0, 4)),
        ("# One\n```\n# code\n```\n# Two\n", (0, 4)),
        ("# One\n<!--\n# hidden\n-->\n# Two\n", (0, 4)),
        ("# One\n> # quoted\n\n- # in a list\n\n# Two\n", (0, 5)),
        ("# One\n!!! note\n    # inside\n\n# Two\n", (0, 4)),
        ("# One\n    # code\n", (0,)),
        ("# One\r# Two\r\n# Three\n", (0, 1, 2)),
        ("#Not one\n", (0,)),
        ("# Ünï 🙂\n# Zwei\n", (0, 1)),
        ("a\u2028# b\n\x0c\n# c\n", (0, 2)),
        ("One\n=\x0b\x0c\ntext\n\nTwo\n--\t\r\ntext\n", (0, 4)),
        ("   ###\n", (0,)),
    ],
)
def test_a_section_begins_at_each_top_level_heading(text: str, starts: tuple[int, ...]) -> None:
    assert split(split_lines(text)) == starts


def test_front_matter_is_left_out() -> None:
    assert split(split_lines("---\n# a: b\n---\ntext\n# One\n"), 3) == (3, 4)


def _check_resplit(buffer: Buffer, start: Position, end: Position, text: str) -> None:
    before = list(buffer.lines)
    starts = split(before)
    edit = buffer.replace(start, end, text)
    result = resplit(buffer.lines, starts, edit)
    assert result.starts == split(buffer.lines)
    _check_kept(before, starts, buffer.lines, result.starts, *result[1:])


def _check_kept(
    before: list[str],
    old: tuple[int, ...],
    after: list[str],
    new: tuple[int, ...],
    kept_before: int,
    kept_after: int,
) -> None:
    assert kept_before + kept_after <= min(len(old), len(new))
    texts = [before[a:b] for a, b in zip(old, (*old[1:], len(before)), strict=True)]
    now = [after[a:b] for a, b in zip(new, (*new[1:], len(after)), strict=True)]
    assert now[:kept_before] == texts[:kept_before]
    assert now[len(now) - kept_after :] == texts[len(texts) - kept_after :]


@given(MARKDOWN, st.lists(st.tuples(st.integers(0), st.integers(0, 40), INSERTED), max_size=4))
def test_after_any_edit_the_sections_are_those_from_scratch(
    text: str, edits: list[tuple[int, int, str]]
) -> None:
    buffer = Buffer(text)
    for at, length, inserted in edits:
        now = buffer.text
        first = at % (len(now) + 1)
        last = min(first + length, len(now))
        starts = line_starts(now)
        _check_resplit(buffer, position_at(starts, first), position_at(starts, last), inserted)


def test_a_heading_that_is_one_only_below_a_paragraph_is_not_read_without_it() -> None:
    buffer = Buffer("# One\n[odd]: place\n<user>\n===\n# Two\n")
    assert split(buffer.lines) == (0, 2, 4)  # alone, `<user>` would begin HTML
    _check_resplit(buffer, Position(4, 5), Position(4, 5), "!")
    _check_resplit(buffer, Position(4, 0), Position(4, 1), "")


def test_an_edit_below_a_heading_can_still_undo_its_underline() -> None:
    buffer = Buffer("text\n#no heading\n===\ntext\n")
    assert split(buffer.lines) == (0,)
    _check_resplit(buffer, Position(2, 0), Position(2, 3), "")
    buffer = Buffer("# One\ntext\n\n#two\n===\ntext\n")
    _check_resplit(buffer, Position(4, 0), Position(4, 3), "more")


def test_after_random_edits_of_the_model_spec() -> None:
    root = model_spec().snapshot.configurations[0].root
    text = (Path(root) / "model_spec.md").read_text("utf-8")
    random_ = random.Random(20251218)
    buffer = Buffer(text)
    starts = split(buffer.lines)
    for _ in range(1500):
        line = random_.randrange(len(buffer.lines))
        last = min(line + random_.choice((0, 0, 0, 1, 3)), len(buffer.lines) - 1)
        begin = Position(line, random_.randint(0, len(buffer.lines[line].rstrip("\r\n"))))
        end = Position(last, random_.randint(0, len(buffer.lines[last].rstrip("\r\n"))))
        inserted = random_.choice(
            ["", "x", "\n", "# ", "\n# New\n", f"\n{random_.choice(PIECES)}\n"]
        )
        old_lines = buffer.lines.copy()
        edit = buffer.replace(begin, end, inserted)
        result = resplit(buffer.lines, starts, edit)
        expected = split(buffer.lines)
        assert result.starts == expected, (begin, end, inserted)
        _check_kept(old_lines, starts, buffer.lines, *result)
        starts = expected
        if random_.random() < 0.5:  # a fence that stays open would hide all that follows
            buffer, starts = Buffer(text), split(split_lines(text))
