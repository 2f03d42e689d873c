"""What the Markdown reader says of a section: blocks, links, markers, and the running text."""

from __future__ import annotations

import pytest
from hypothesis import given

from plainspec.syntax.markdown import parse_section
from plainspec.syntax.nodes import Block, BlockKind, LinkKind, SectionSyntax
from plainspec.syntax.parser import parser_input
from plainspec.syntax.sections import split
from plainspec.text.buffer import scrub
from plainspec.text.lines import line_starts, split_lines
from plainspec.text.span import Span
from tests.support.markdown import MARKDOWN


def sections_of(text: str) -> list[SectionSyntax]:
    lines = split_lines(text)
    starts = split(lines)
    ends = (*starts[1:], len(lines))
    return [parse_section("".join(lines[a:b])) for a, b in zip(starts, ends, strict=True)]


def check(section: SectionSyntax) -> None:
    """What holds for every section whatever its text."""
    text, size = section.text, len(section.text)
    assert section.line_starts == line_starts(text)
    assert len(section.prose) == size
    for was, now in zip(text, section.prose, strict=True):
        assert now in (was, " ", "\ufffc")
        if was in "\r\n":
            assert now == was
    spans = [s for kind in (section.links, section.footnotes, section.tags) for s in kind]
    for node in (*spans, *section.blocks, *section.strongs, *section.comments):
        assert 0 <= node.span.start <= node.span.end <= size, node
    starts = [block.span.start for block in section.blocks]
    assert starts == sorted(starts)
    for index, block in enumerate(section.blocks):
        assert -1 <= block.parent < index
        if block.parent >= 0:
            parent = section.blocks[block.parent]
            assert parent.span.start <= block.span.start <= block.span.end <= parent.span.end, (
                parent,
                block,
            )
        if block.kind is BlockKind.CODE:
            assert block.content is not None
            assert block.span.start <= block.content.start <= block.content.end <= size
        if block.span.end > block.span.start:
            assert not text[block.span.end - 1].isspace()
    for note in section.footnotes:
        assert note.span.of(text) == f"[^{note.label}]"
        assert note.label_span.of(text) == note.label
    for tag in section.tags:
        assert tag.name_span.of(text) == tag.name
        assert tag.span.of(text)[0] in "{<"
    for link in section.links:
        assert link.span.start <= link.text_span.start <= link.text_span.end <= link.span.end
        if link.destination_span is not None:
            assert link.span.start <= link.destination_span.start
            assert link.destination_span.end <= link.span.end
    for strong in section.strongs:
        assert strong.span.start <= strong.text_span.start
        assert strong.text_span.end <= strong.span.end
    for comment in section.comments:
        assert comment.span.of(text) == f"<!--{comment.text}-->"
    if heading := section.heading:
        assert not text[: heading.span.start].strip(" ")
        if heading.anchor_span:
            assert heading.anchor_span.of(text) == heading.anchor
        for attribute in heading.attributes:
            assert attribute.name_span.of(text) == attribute.name
            assert attribute.value_span.of(text) == attribute.value
    for offset in range(min(size, 200) + 1):
        assert section.block_at(offset) == _block_at(section, offset)


def _block_at(section: SectionSyntax, offset: int) -> Block | None:
    found = None
    for block in section.blocks:
        at_end = offset == block.span.end == len(section.text)
        if block.span.start <= offset and (offset < block.span.end or at_end):
            found = block
    return found


@given(MARKDOWN)
def test_whatever_the_text_the_spans_cover_what_they_say(text: str) -> None:
    for section in sections_of(scrub(text)):
        check(section)


@given(MARKDOWN)
def test_line_ends_make_no_difference(text: str) -> None:
    r"""Lone ``\r`` and ``\n`` count alike, so all but the text itself is equal."""
    one, other = parse_section(text), parse_section(parser_input(text))
    assert one.blocks == other.blocks
    assert one.links == other.links
    assert one.line_starts == other.line_starts


@given(MARKDOWN)
def test_definitions_from_elsewhere_move_nothing(text: str) -> None:
    given_ = "[label]: </x>\n[odd]: <&#60;&#10;>\n[äö]: <é>"
    section = parse_section(text, given_)
    check(section)
    assert [b.span for b in section.blocks] == [b.span for b in parse_section(text).blocks]


def kinds(text: str) -> list[str]:
    """Each block with its text, indented by depth."""
    section = parse_section(text)
    return [
        "  " * len(section.ancestors(b)) + f"{b.kind.value} {b.span.of(text)!r}"
        for b in section.blocks
    ]


def test_tight_items_have_a_paragraph_of_their_own() -> None:
    assert kinds("- a *b*\n  - c\n- d\n") == [
        "list '- a *b*\\n  - c\\n- d'",
        "  item '- a *b*\\n  - c'",
        "    paragraph 'a *b*'",
        "    list '- c'",
        "      item '- c'",
        "        paragraph 'c'",
        "  item '- d'",
        "    paragraph 'd'",
    ]


def test_an_admonition_holds_its_body() -> None:
    text = 'Before.\n\n!!! meta "Ünder 🙂"\n    One *two*.\n\n    - three [^x1]\nAfter [^y2].\n'
    assert kinds(text)[1:] == [
        "admonition '!!! meta \"Ünder 🙂\"\\n    One *two*.\\n\\n    - three [^x1]'",
        "  paragraph 'One *two*.'",
        "  list '- three [^x1]'",
        "    item '- three [^x1]'",
        "      paragraph 'three [^x1]'",
        "paragraph 'After [^y2].'",
    ]
    check(parse_section(text))


def test_admonitions_that_follow_each_other_without_a_blank_line() -> None:
    section = parse_section("!!! a\n    x\n!!! b\n??? c\nplain\n\n!!! d\n")
    assert [
        (b.info, b.kind.value) for b in section.blocks if b.kind is not BlockKind.PARAGRAPH
    ] == [
        ("a", "admonition"),
        ("b", "admonition"),
        ("c", "admonition"),
        ("d", "admonition"),
    ]


def test_an_admonition_in_code_is_code() -> None:
    assert [k.split()[0] for k in kinds("```\n!!! a\n    b\n```\n")] == ["code"]


def test_markers_are_found_in_running_text_only() -> None:
    text = (
        "One [^a1], `[^b2]`, \\[^c3], <!-- [^d4] --> *[^e5]*, [x [^f6]](y)\n\n"
        "    [^g7]\n\n```\n[^h8]\n```\n\n| [^i9] |\n| - |\n| [^j0] |\n\n> [^k1]\n"
    )
    found = [note.label for note in parse_section(text).footnotes]
    assert found == ["a1", "e5", "f6", "i9", "j0", "k1"]


def test_a_defined_footnote_is_told_from_its_uses() -> None:
    notes = parse_section("A [^1].\n\n[^1]: Text [^b2].\n").footnotes
    assert [(n.label, n.definition) for n in notes] == [("1", False), ("1", True), ("b2", False)]


def test_a_heading_gives_its_attributes_and_no_markers() -> None:
    heading = parse_section(
        "## The *big* `[^x]` one[^sy73] {#big authority=root tags=a,b}\n"
    ).heading
    assert heading is not None
    assert heading.title == "The big [^x] one"
    assert heading.anchor == "big"
    assert [(a.name, a.value) for a in heading.attributes] == [
        ("authority", "root"),
        ("tags", "a,b"),
    ]


@pytest.mark.parametrize(
    ("text", "level", "title", "anchor"),
    [
        ("# A {#b}\n", 1, "A", "b"),
        ("   ### A ###\n", 3, "A", ""),
        ("A\nb\n===\n", 1, "A b", ""),
        ("A {#x}\n---\n", 2, "A", "x"),
        ("# A ## {#b}\n", 1, "A", "b"),
        ("#\n", 1, "", ""),
        ("# {#b}\n", 1, "", "b"),
        ("# Ä 🙂 {#ö}\r\n", 1, "Ä 🙂", "ö"),
        ("# [Link](x) ![pic](y)\n", 1, "Link pic", ""),
        ("# A & B &amp; C \\# D\n", 1, "A & B & C # D", ""),
    ],
)
def test_headings(text: str, level: int, title: str, anchor: str) -> None:
    section = parse_section(text)
    assert section.heading is not None
    assert (section.heading.level, section.heading.title, section.heading.anchor) == (
        level,
        title,
        anchor,
    )
    check(section)


@pytest.mark.parametrize(
    ("source", "kind", "text", "destination", "written"),
    [
        ("[a](b)", LinkKind.INLINE, "a", "b", "b"),
        ("[a *b* `c`](<d e> 'f')", LinkKind.INLINE, "a b c", "d e", "d e"),
        ("[](#x)", LinkKind.INLINE, "", "#x", "#x"),
        ("[?](#x_y)", LinkKind.INLINE, "?", "#x_y", "#x_y"),
        ("[a]()", LinkKind.INLINE, "a", "", ""),
        ("[a](b(c)d)", LinkKind.INLINE, "a", "b(c)d", "b(c)d"),
        ("[a](b&amp;c)", LinkKind.INLINE, "a", "b&c", "b&amp;c"),
        ("[a\\]](b)", LinkKind.INLINE, "a]", "b", "b"),
        ("[`](`](b)", LinkKind.INLINE, "](", "b", "b"),
        ("[é🙂](ü)", LinkKind.INLINE, "é🙂", "ü", "ü"),
        ("![a](b.png)", LinkKind.IMAGE, "a", "b.png", "b.png"),
        ("<https://x.y>", LinkKind.AUTOLINK, "https://x.y", "https://x.y", "https://x.y"),
        ("[d]", LinkKind.REFERENCE, "d", "/e", None),
        ("[x][d]", LinkKind.REFERENCE, "x", "/e", None),
    ],
)
def test_links(
    source: str, kind: LinkKind, text: str, destination: str, written: str | None
) -> None:
    whole = f"é {source} z\n\n[d]: /e\n"
    (link,) = parse_section(whole).links
    assert (link.kind, link.text, link.destination) == (kind, text, destination)
    assert link.span.of(whole) == source
    assert (link.destination_span.of(whole) if link.destination_span else None) == written


def test_a_picture_in_a_link_gives_both() -> None:
    links = parse_section("[![a](b)](c)\n").links
    assert [(x.kind, x.destination, x.text) for x in links] == [
        (LinkKind.IMAGE, "b", "a"),
        (LinkKind.INLINE, "c", "a"),
    ]


@pytest.mark.parametrize(
    ("text", "closed", "content"),
    [
        ("```\na\n```\n", True, "a\n"),
        ("```\na\n", False, "a\n"),
        ("```", False, ""),
        ("```\n```", True, ""),
        ("````\n```\n", False, "```\n"),
        ("~~~ x\né\n~~~~\n", True, "é\n"),
        ("```\na\n~~~\n", False, "a\n~~~\n"),
        ("> ```\n> a\n> ```\n", True, "a\n"),
        ("> ```\n> a\n\nb\n", False, "a\n"),
        ("```\r\na\r\n```\r\n", True, "a\r\n"),
        ("    a\n", True, "a\n"),
        ("- ```\n  a\n  ```\n", True, "a\n"),
        ("```\na\n``` x\n", False, "a\n``` x\n"),
    ],
)
def test_fences(text: str, closed: bool, content: str) -> None:
    section = parse_section(text)
    block = next(b for b in section.blocks if b.kind is BlockKind.CODE)
    assert block.content is not None
    assert (block.closed, block.content.of(text)) == (closed, content)


def test_comments_and_anchors_in_html() -> None:
    text = "<!-- a\nb --> <a id=\"x\">\n\nA <a name='y'></a><!--c--> z <!-- open\n"
    section = parse_section(text)
    assert [c.text for c in section.comments] == [" a\nb ", "c"]
    assert [t.name for t in section.tags] == ["x", "y"]
    check(section)


def test_tags_end_paragraphs_and_items() -> None:
    text = "The tool stops. {#REQ-1}\n\n- One {#a .b}\n\n`{#c}` {#}\n"
    assert [(t.name, t.span.of(text)) for t in parse_section(text).tags] == [
        ("REQ-1", "{#REQ-1}"),
        ("a", "{#a .b}"),
    ]


def test_the_running_text_stands_where_it_stood() -> None:
    text = "A **b** `cé` [d](e) <i>f</i> &amp; [^g] {#H-1}\r\n"
    code, blanks = "\ufffc" * 4, " " * 11
    assert parse_section(text).prose == f"A   b   {code}  d        f     &amp; {blanks}\r\n"


def test_block_at_a_place_gives_the_innermost() -> None:
    text = "> - a\n>   b\n\nc"
    section = parse_section(text)
    found = [section.block_at(offset) for offset in (0, 2, 4, 12, len(text))]
    assert [b.kind.value if b else None for b in found] == [
        "quote",
        "item",
        "paragraph",
        None,
        "paragraph",
    ]
    inner = section.block_at(4)
    assert inner is not None and section.is_commentary(inner)
    assert not section.is_commentary(section.blocks[-1])
    assert Span(0, 1).of(text) == ">"


def test_a_list_indented_by_a_tab_begins_at_its_marker() -> None:
    assert kinds("- a\n\t- b\n")[3:5] == ["    list '- b'", "      item '- b'"]


def test_an_empty_cell_lies_in_its_row() -> None:
    check(parse_section("a | b\n- | -\nc\n"))
