"""The YAML header: read where it is one, explained where it is broken."""

from __future__ import annotations

import pytest

from plainspec.syntax.front_matter import read_front_matter
from plainspec.text.lines import split_lines


@pytest.mark.parametrize(
    ("text", "lines", "values"),
    [
        ("---\ntitle: A\nowner: Büro 🙂\n---\ntext\n", 4, {"title": "A", "owner": "Büro 🙂"}),
        ("---\r\ntitle: A\r\n...\r\ntext", 3, {"title": "A"}),
        ("---\rtitle: A\r---\r", 3, {"title": "A"}),
        ("---\ntitle: A\n---", 3, {"title": "A"}),
        ("--- \ntitle: 'A: b'\n---\t\n", 3, {"title": "A: b"}),
        (
            "---\nn: 1.10\nb: yes\nd: 2025-12-18\nx:\ny: ~\nz: [1]\n---\n",
            8,
            {"n": "1.10", "b": "yes", "d": "2025-12-18"},
        ),
        ("---\n# only a comment\n---\n", 3, {}),
        ("---\ntitle: A\n", 0, {}),
        ("---\n\ntitle: A\n---\n", 0, {}),
        ("---\n---\n", 2, {}),
        ("\n---\ntitle: A\n---\n", 0, {}),
        ("text\n---\ntitle: A\n---\n", 0, {}),
        ("----\ntitle: A\n----\n", 0, {}),
        ("", 0, {}),
        ("---", 0, {}),
    ],
)
def test_headers(text: str, lines: int, values: dict[str, str]) -> None:
    read = read_front_matter(split_lines(text))
    assert (read.lines, read.values, read.error) == (lines, values, "")


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("title: [\n", 2),
        ("title: A\nowner: B: C\n", 2),
        ("- a\n- b\n", 1),
        ("just words\n", 1),
        ("a: *nobody\n", 1),
        ("\ttitle: A\n", 1),
        ("a: \0\n", 1),
        ("a: &x [*x]\nb: {? [c] : d}\n: e: f: g\n", 3),
        ("a: 1\n--- \nb: 2\n", 0),
    ],
)
def test_mistakes_are_told_with_their_line(body: str, line: int) -> None:
    read = read_front_matter(split_lines(f"---\n{body}---\n"))
    assert read.lines > 0
    assert read.values == {} or line == 0
    assert bool(read.error) == bool(line)
    assert read.error_line == line


def test_a_header_that_never_ends_is_not_looked_for_for_ever() -> None:
    assert read_front_matter(split_lines("---\n" + "a: b\n" * 100_000 + "---\n")).lines == 0


def test_tags_make_no_objects() -> None:
    read = read_front_matter(split_lines("---\na: !!python/object/apply:os.getcwd []\nb: c\n---\n"))
    assert read.values == {"b": "c"}
