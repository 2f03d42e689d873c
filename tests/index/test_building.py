"""Records: the incremental result equals the one from scratch, and no text can stop the builder."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.index import building
from plainspec.index.building import Builder
from plainspec.index.record import Record
from plainspec.index.settings import Settings
from plainspec.model import DocumentKind, Section
from plainspec.text.buffer import Buffer, LineEdit
from plainspec.text.encoding import PositionEncoding
from plainspec.text.lines import line_starts, position_at, split_lines
from plainspec.text.span import Position
from tests.support.markdown import INSERTED, MARKDOWN, PIECES
from tests.support.workspace import model_spec

ROOT = "/specs"
SETTINGS = [
    Settings(),
    Settings(convention="model-spec"),
    Settings(convention="policy"),
    Settings(convention="generic", id_pattern=r"[A-Z]+-\d+"),
]
PATHS = ["/specs/a.md", "/specs/examples/ab12.md", "/specs/CHANGELOG.md", "/specs/glossary.md"]


def exists(path: str) -> bool:
    """As if one clause of the generated texts had its test file."""
    return path == "/specs/examples/ab12.md"


def build(
    lines: list[str],
    path: str = PATHS[0],
    settings: Settings = SETTINGS[0],
    before: Record | None = None,
    edit: LineEdit | None = None,
    builder: Builder | None = None,
) -> Record:
    return (builder or Builder()).build(path, lines, ROOT, settings, exists, before, edit)


def values(section: Section) -> tuple[Any, ...]:
    return tuple(getattr(section, name) for name in section.__struct_fields__)


def check_equal(one: Record, other: Record) -> None:
    """Equal by value in all that a record holds."""
    assert one.document.info == other.document.info
    assert one.document.head == other.document.head
    assert one.starts == other.starts
    assert [s.text for s in one.document.sections] == [s.text for s in other.document.sections]
    for mine, theirs in zip(one.document.sections, other.document.sections, strict=True):
        assert values(mine) == values(theirs)
    assert one.facts == other.facts
    assert one.definitions == other.definitions
    assert one.front_matter == other.front_matter
    assert one.hints == other.hints
    assert one.signs == other.signs


def check_places(record: Record, lines: list[str]) -> None:
    """The document's lines and positions are the text's."""
    document = record.document
    assert document.text == "".join(lines)
    assert document.first_lines[:-1] == record.starts
    assert document.end == (len(lines) - 1, len(lines[-1]))
    for number, line in enumerate(lines):
        assert document.line(number) == line.rstrip("\r\n")
    starts = line_starts(document.text)
    for offset in range(len(document.head), len(document.text)):
        position = position_at(starts, offset)
        section, inside = document.locate(position)
        if document.text[offset] != "\n":
            before = sum(len(s.text) for s in document.sections[:section])
            assert len(document.head) + before + inside == offset


@given(
    MARKDOWN,
    st.lists(st.tuples(st.integers(0), st.integers(0, 40), INSERTED), max_size=4),
    st.sampled_from(PATHS),
    st.sampled_from(SETTINGS),
)
def test_after_edits_the_record_is_the_one_from_scratch(
    text: str, edits: list[tuple[int, int, str]], path: str, settings: Settings
) -> None:
    buffer = Buffer(text)
    builder = Builder()
    record = build(buffer.lines, path, settings, builder=builder)
    check_places(record, buffer.lines)
    for at, length, inserted in edits:
        starts = line_starts(buffer.text)
        first = at % (len(buffer.text) + 1)
        begin = position_at(starts, first)
        end = position_at(starts, min(first + length, len(buffer.text)))
        edit = buffer.replace(begin, end, inserted)
        before = record
        record = build(buffer.lines, path, settings, before, edit, builder)
        scratch = build(buffer.lines, path, settings)
        check_equal(record, scratch)
        check_places(record, buffer.lines)
        _came, _went, differ = record.difference(before)
        for key in record.all_keys() | before.all_keys():
            old = [f[key] for f in before.facts if key in f]
            new = [f[key] for f in record.facts if key in f]
            assert (old != new) <= (key in differ), key


@given(
    MARKDOWN,
    st.lists(
        st.tuples(st.integers(0), st.sampled_from(("```", "~~~\n", "<!-- ", "# ", "---\n"))),
        max_size=4,
    ),
    INSERTED,
    st.sampled_from(PATHS),
    st.sampled_from(SETTINGS),
)
def test_what_comes_back_is_the_record_from_scratch(
    text: str, fences: list[tuple[int, str]], typed: str, path: str, settings: Settings
) -> None:
    """Something is opened that takes much of the document away, and taken out again after an edit."""
    buffer = Buffer(text)
    builder = Builder()
    with patch.object(building, "_SEVERAL_SECTIONS", 1):
        record = build(buffer.lines, path, settings, builder=builder)
        for at, fence in fences:
            line = at % len(buffer.lines)
            begin, last = Position(line, 0), Position(len(buffer.lines) - 1, 0)
            added = fence.count("\n")
            end = Position(line + added, 0 if added else len(fence))
            last = Position(last.line + added, end.column if last.line == line else 0)
            for start, stop, new in ((begin, begin, fence), (last, last, typed), (begin, end, "")):
                edit = buffer.replace(start, stop, new)
                record = build(buffer.lines, path, settings, record, edit, builder)
                check_equal(record, build(buffer.lines, path, settings))


def test_sections_that_a_fence_swallowed_come_back_as_they_were() -> None:
    buffer = Buffer("".join(f"# Rose {n}\n\nWater it. [^ab12]\n\n" for n in range(20)))
    builder = Builder()
    before = build(buffer.lines, builder=builder)
    edit = buffer.replace(Position(6, 0), Position(6, 0), "```")
    fenced = build(buffer.lines, PATHS[0], SETTINGS[0], before, edit, builder)
    assert len(fenced.document.sections) == 2
    edit = buffer.replace(Position(6, 0), Position(6, 3), "")
    after = build(buffer.lines, PATHS[0], SETTINGS[0], fenced, edit, builder)
    pairs = zip(before.document.sections, after.document.sections, strict=True)
    assert all(one is other for one, other in pairs)
    assert all(one is other for one, other in zip(before.facts[2:], after.facts[2:], strict=True))


def test_after_random_edits_of_the_model_spec() -> None:
    root = model_spec().snapshot.configurations[0].root
    text = (Path(root) / "model_spec.md").read_text("utf-8")
    random_ = random.Random(7)
    for _ in range(12):
        buffer = Buffer(text)
        builder = Builder()
        record = build(buffer.lines, builder=builder)
        for _ in range(3):
            line = random_.randrange(len(buffer.lines))
            column = random_.randint(0, len(buffer.lines[line].rstrip("\r\n")))
            begin = buffer.clamp(line, column, PositionEncoding.UTF32)
            end = buffer.clamp(line + random_.choice((0, 1)), column, PositionEncoding.UTF32)
            edit = buffer.replace(begin, end, f"\n{random_.choice(PIECES)}\n")
            record = build(buffer.lines, before=record, edit=edit, builder=builder)
        check_equal(record, build(buffer.lines))


def test_what_an_edit_leaves_alone_is_kept() -> None:
    buffer = Buffer("# One\na\n# Two\nb\n# Three\nc\n# Four\nd\n")
    builder = Builder()
    before = build(buffer.lines, builder=builder)
    edit = _replace(buffer, "b", "B [x]")
    after = build(buffer.lines, before=before, edit=edit, builder=builder)
    kept = [a is b for a, b in zip(before.document.sections, after.document.sections, strict=True)]
    assert kept == [True, False, True, True]
    assert [a is b for a, b in zip(before.facts, after.facts, strict=True)] == kept


def _replace(buffer: Buffer, words: str, by: str) -> LineEdit:
    starts = line_starts(buffer.text)
    at = buffer.text.index(words)
    return buffer.replace(position_at(starts, at), position_at(starts, at + len(words)), by)


def test_a_reference_link_is_resolved_from_another_section() -> None:
    text = "# One\n[a b] and [x][Ö\\]]\n# Two\n[A  B]: <c d> 'e'\n[ö\\]]: f&gt;\\>&#10;g\n[x]: h\n"
    links = build(split_lines(text)).document.sections[0].syntax.links
    assert [link.destination for link in links] == ["c d", "f>>\ng"]
    without = build(split_lines(text.replace("[x]: h", "")))
    assert without.document.sections[0].syntax.links == links


def test_taking_a_definition_away_ends_its_links() -> None:
    buffer = Buffer("# One\n[a]\n# Two\n[a]: b\n")
    before = build(buffer.lines)
    edit = _replace(buffer, "[a]: b", "")
    after = build(buffer.lines, before=before, edit=edit)
    assert len(before.document.sections[0].syntax.links) == 1
    assert after.document.sections[0].syntax.links == ()


# -- text that could stop a parser -------------------------------------------

N = 10_000
BOMBS = {
    "one line of 10 MB": "A word. " * 1_250_000,
    "one word of 5 MB": "x" * 5_000_000,
    "100,000 headings": "# h\n\n" * 100_000,
    "quotes in quotes": "> " * N + "a",
    "items in items": "- " * N + "a",
    "numbers in numbers": "1. " * N + "a",
    "stars": "* " * N + "a",
    "open brackets": "[" * N,
    "brackets in brackets": "[" * N + "]" * N,
    "pictures in pictures": "![" * N + "a" + "](x)" * N,
    "open links": "[a](" * N,
    "backticks": "`" * 5_000_000,
    "backticks of all lengths": "".join("a" + "`" * i for i in range(1, 1_000)),
    "strong in strong": "**a " * N + "b" + " c**" * N,
    "emphasis that never ends": "*a **b " * N,
    "definitions": "".join(f"[a{i}]: /b{i}\n" for i in range(N)) + "\n[a1] [a2]\n",
    "definitions and sections": "".join(
        f"# h\n\n[a{i}]: /b\n\n[a{i - 1}]\n\n" for i in range(2_000)
    ),
    "open definitions": "[\n" * N,
    "a wide table": "|".join("a" * N) + "\n" + "|".join(["-"] * N) + "\n" + "|".join("b" * N),
    "a long table": "a|b\n-|-\n" + "c|d\n" * N,
    "comments that never end": "<!--" * N,
    "comments": "<!-- plainspec: ignore a -- b -->\n\n" * N,
    "a suppression with blanks": f"<!-- plainspec: ignore a -- x{' ' * N * 10}y -->",
    "attributes that never end": "<div>\n<a " + " id=" * N,
    "a tag that never ends": "{#" + "a" * N * 10,
    "tags": "A b. {#A-1}\n\n" * N,
    "heading braces": "# a {" + "a" * N * 10 + "}",
    "heading blanks": "# a {} " + " " * N * 10 + "x",
    "markers in one paragraph": "A clause [^a1]. " * N,
    "markers in one word": "[^a1]" * N,
    "markers in paragraphs": "A clause [^a1]:\n\n- b\n\n" * N,
    "initials": "A J. Smith [^x] " * N,
    "dots": "A [^x1] " + "." * N * 10 + "x",
    "admonitions": "!!! note\n    body\n\n" * N,
    "admonitions without blank lines": "!!! note\n" * N,
    "a test file's header with blanks": f"Examples for [^x1] in x{' ' * N * 10}y",
    "messages": "```\n" + "<user>\n" * N + "```",
    "prompts": "**Example**: x\n\n```\n<user>\na\n</user>\n```\n\n" * 2_000,
    "test cases": "### Test Cases (a1.md)\n\n" + "- User prompt: x\n  Expected: y\n" * N,
    "a glossary": "# Glossary\n\n" + "**a**: b\n\n" * N,
    "YAML merges": "---\na0: &a0 {x: y}\n"
    + "".join(f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}\n" for i in range(1, 40))
    + "---\n",
    "YAML in YAML": "---\na: " + "[" * 60_000 + "\n---\n",
    "NUL": "\0# a\0\n\n\0" * N,
    "lone returns": "# a\r\rtext [^a1]\r" * N,
    "astral text": "𝔘 [^a] é🙂. " * N,
}


@pytest.mark.parametrize("settings", [SETTINGS[1], SETTINGS[3]], ids=["model-spec", "generic"])
@pytest.mark.parametrize("name", BOMBS)
def test_no_text_stops_the_builder(name: str, settings: Settings) -> None:
    """Where work grew with the square of the text, each of these took minutes."""
    text = BOMBS[name]
    record = build(split_lines(text), settings=settings)
    assert record.document.text == text


@given(st.binary(max_size=300))
def test_any_bytes_make_a_record(data: bytes) -> None:
    text = data.decode("utf-8-sig", "replace")
    record = build(split_lines(text))
    assert record.document.text == text


@given(st.text(max_size=60), st.sampled_from(PATHS), st.sampled_from(SETTINGS))
def test_any_text_makes_a_record(text: str, path: str, settings: Settings) -> None:
    lines = Buffer(text).lines
    record = build(lines, path, settings)
    check_places(record, lines)


# -- what a document is -------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "text", "kind", "convention"),
    [
        ("/specs/a.md", "Do this [^ab12].\n", DocumentKind.SPEC, "model-spec"),
        ("/specs/a.md", "Do this [^zz99].\n", DocumentKind.PROSE, ""),
        (
            "/specs/a.md",
            "# A {#a authority=root}\n\nDo this [^zz99].\n",
            DocumentKind.SPEC,
            "model-spec",
        ),
        ("/specs/a.md", "# A {#a authority=root}\n\nDo this [^1].\n", DocumentKind.PROSE, ""),
        ("/specs/a.md", "Do this [^ab12].\n\n[^ab12]: note\n", DocumentKind.PROSE, ""),
        ("/specs/a.md", "## Policy Section: SY73 - A\n", DocumentKind.SPEC, "policy"),
        ("/specs/a.md", "# A {#REQ-7}\n", DocumentKind.SPEC, "generic"),
        ("/specs/a.md", "# A {#overview}\n", DocumentKind.PROSE, ""),
        ("/specs/a.md", "- A {#REQ-7}\n", DocumentKind.SPEC, "generic"),
        ("/specs/a.md", "", DocumentKind.PROSE, ""),
        ("/specs/CHANGELOG.md", "Changed [^ab12].\n", DocumentKind.CHANGELOG, ""),
        ("/specs/examples/zz.md", "Examples for [^zz] in A:\n", DocumentKind.TEST, ""),
        ("/specs/examples/zz.md", "", DocumentKind.TEST, ""),
        ("/specs/examples/zz.md", "Some prose.\n", DocumentKind.PROSE, ""),
        ("/specs/x.md", "Examples for [^zz] in A:\n", DocumentKind.TEST, ""),
    ],
)
def test_the_kind_of_a_document(path: str, text: str, kind: DocumentKind, convention: str) -> None:
    info = build(split_lines(text), path).document.info
    assert (info.kind, info.convention) == (kind, convention)


def test_the_sections_that_hold_a_key_are_the_same_however_often_one_asks() -> None:
    text = "".join(f"## Door {n % 7} {{#door-{n % 7}}}\n\nIt opens.\n\n" for n in range(30))
    record = build(split_lines(text))
    keys = sorted(record.all_keys())
    first = {key: list(record.holding(key)) for key in keys}
    assert len(first[("anchor", record.path, "door-3")]) == 4
    for _ in range(10):  # more than a walk through all sections pays for
        assert {key: list(record.holding(key)) for key in keys} == first
    assert not record.holding(("anchor", record.path, "no-door"))


def test_edits_at_both_ends_of_a_document() -> None:
    text = "# One\n\n[a]: x.md\n\n# Two\n\n[a] {#REQ-1}\n\n# Three\n\n[a] [^1]\n\n[^1]: Note.\n"
    buffer = Buffer(text)
    record = build(buffer.lines)
    for line, words in (
        (0, "# Zero\n\n"),
        (0, "Text.\n\n"),
        (14, "\n# Four\n\n[a]\n"),
        (0, "[a]: y.md\n"),
    ):
        at = Position(min(line, len(buffer.lines) - 1), 0)
        edit = buffer.replace(at, at, words)
        record = build(buffer.lines, before=record, edit=edit)
        check_equal(record, build(buffer.lines))
