"""Titles behind ``[?]`` and inherited authorities."""

from __future__ import annotations

from plainspec.features.inlay_hints import LONGEST_TITLE, HintKind, InlayHint, inlay_hints
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position, Range
from tests.support.workspace import load, load_workspace, model_spec, text_at

EVERYWHERE = Range(Position(0, 0), Position(10**6, 0))
TEST = {"examples/ab12.md": "Examples for [^ab12]:\n"}


def hints(text: str, range_: Range = EVERYWHERE) -> tuple[InlayHint, ...]:
    snapshot, path, _ = load({"spec.md": text} | TEST)
    return inlay_hints(snapshot, path, range_)


def titles(text: str) -> list[str]:
    return [hint.label for hint in hints(text) if hint.kind is HintKind.TITLE]


def authorities(text: str) -> list[str]:
    return [hint.label for hint in hints(text) if hint.kind is HintKind.AUTHORITY]


def test_a_question_mark_shows_its_targets_title() -> None:
    text = "# Tone 🎭 {#tone}\n\n𝒌 See [?](#tone) and [here](#tone) and [?](#gone).\n"
    (hint,) = hints(text)
    assert (hint.label, hint.kind, hint.padding_left) == ("Tone 🎭", HintKind.TITLE, True)
    assert hint.position == Position(2, 8)  # behind the question mark
    assert hint.target is not None
    assert hint.target.range == Range(Position(0, 11), Position(0, 15))


def test_titles_from_other_documents() -> None:
    files = {
        "spec.md": "[?](b.md#x) [?](b.md) [?](c.md) [?](d.md) [?](https://a.b/#x)\n",
        "b.md": "---\ntitle: Bäume\n---\n# Über 𝛼 {#x}\n",
        "c.md": "Intro\n\n# Chapter\n",
        "d.md": "no heading\n",
    }
    snapshot, path, _ = load(files)
    assert [h.label for h in inlay_hints(snapshot, path, EVERYWHERE)] == [
        "Über 𝛼",
        "Bäume",
        "Chapter",
    ]


def test_a_long_title_is_cut() -> None:
    long = "word " * 60
    (label,) = titles(f"# {long}{{#long}}\n\n[?](#long)\n")
    assert len(label) <= LONGEST_TITLE
    assert label.endswith("word…")


def test_headings_show_the_authority_that_they_inherit() -> None:
    text = (
        "# Rules 🏛 {#rules authority=root}\n\nStop[^ab12].\n\n## One {#one}\n\n"
        "## Two {#two authority=user}\n\n### Three\n\n# Free\n"
    )
    assert authorities(text) == [
        "authority=root inherited from “Rules 🏛”",
        "authority=user inherited from “Two”",
    ]
    first = hints(text)[0]
    assert first.position == Position(4, 13)  # at the end of the heading
    snapshot, path, _ = load({"spec.md": text} | TEST)
    found = inlay_hints(snapshot, path, EVERYWHERE)[0]
    assert found.target is not None
    assert text_at(snapshot, path, found.target.range) == "Rules 🏛"


def test_an_authority_of_the_front_matter() -> None:
    text = "---\nauthority: developer\n---\n# A\n\nStop[^ab12].\n"
    (hint,) = hints(text)
    assert hint.label == "authority=developer inherited from the front matter"
    assert (hint.position, hint.target) == (Position(3, 3), None)


def test_no_authorities_in_documents_without_clauses() -> None:
    assert authorities("# A {authority=root}\n\n## B\n") == []


def test_only_what_lies_in_the_range() -> None:
    text = "# T {#t}\n\n[?](#t)\n\n# U\n\n[?](#t)\n"
    assert len(hints(text, Range(Position(3, 0), Position(7, 0)))) == 1
    assert hints(text, Range(Position(3, 0), Position(5, 0))) == ()


def test_unknown_documents() -> None:
    assert inlay_hints(Snapshot(), "/nowhere.md", EVERYWHERE) == ()


def test_titles_follow_their_headings() -> None:
    loaded = load_workspace({"spec.md": "[?](b.md#x)\n", "b.md": "# One {#x}\n"})
    loaded.workspace.open(loaded.path("b.md"), "# Two {#x}\n")
    (hint,) = inlay_hints(loaded.snapshot, loaded.path("spec.md"), EVERYWHERE)
    assert hint.label == "Two"


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    document = snapshot.document(path)
    assert document is not None
    found = inlay_hints(snapshot, path, EVERYWHERE)
    questions = sum(
        link.text == "?" for section in document.sections for link in section.syntax.links
    )
    assert sum(hint.kind is HintKind.TITLE for hint in found) == questions > 0
