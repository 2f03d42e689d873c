"""The outline and the search for names."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.symbols import (
    MOST_FOUND,
    DocumentSymbol,
    SymbolKind,
    document_symbols,
    workspace_symbols,
)
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from tests.support.workspace import load, load_workspace, model_spec, text_at

SPEC = """Vorwort 🎭

# Tone {#tone authority=user}

The assistant must be 𝒌ind 🦉[^ab12]. It should not flatter[^cd34].

**Example**: a 🦉 greets

~~~xml
<user>
Hi
</user>
~~~

## Safety {#safety}

Never guess[^ef56].

# Definitions

**Reader card**: a card.
"""
TEST = "Examples for [^ab12] in Tone:\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n\n**Example**: two\n\n~~~xml\n<user>\n𝒌\n</user>\n~~~\n"
FILES = {"spec.md": SPEC, "examples/ab12.md": TEST}


def outline(symbols: tuple[DocumentSymbol, ...], indent: str = "") -> Iterator[str]:
    for symbol in symbols:
        yield f"{indent}{symbol.name}"
        yield from outline(symbol.children, indent + "  ")


def test_sections_hold_clauses_prompts_and_sections() -> None:
    snapshot, path, _ = load(FILES)
    assert list(outline(document_symbols(snapshot, path))) == [
        "Tone",
        "  ab12",
        "  cd34",
        "  a 🦉 greets",
        "  Safety",
        "    ef56",
        "Definitions",
    ]


def test_what_a_symbol_says_and_where_it_is() -> None:
    snapshot, path, _ = load(FILES)
    tone = document_symbols(snapshot, path)[0]
    assert (tone.kind, tone.detail) == (SymbolKind.SECTION, "user")
    assert text_at(snapshot, path, tone.selection) == "Tone"
    assert text_at(snapshot, path, tone.range).startswith("# Tone")
    assert text_at(snapshot, path, tone.range).endswith("Never guess[^ef56].")
    _, cd34, prompt, _ = tone.children
    assert (cd34.kind, cd34.detail) == (SymbolKind.CLAUSE, "It should not flatter.")
    assert text_at(snapshot, path, cd34.selection) == "cd34"
    assert text_at(snapshot, path, prompt.selection) == "a 🦉 greets"


def test_a_test_file_shows_its_prompts_and_numbers_those_without_a_title() -> None:
    loaded = load_workspace(FILES)
    symbols = document_symbols(loaded.snapshot, loaded.path("examples/ab12.md"))
    assert list(outline(symbols)) == ["Prompt 1", "two"]
    assert (
        text_at(loaded.snapshot, loaded.path("examples/ab12.md"), symbols[0].selection) == "~~~xml"
    )


def test_a_prompt_lies_in_the_clause_that_holds_it() -> None:
    text = "# Doors {#REQ-1}\n\nDoors shall open.\n\n~~~xml\n<user>\nOpen!\n</user>\n~~~\n"
    snapshot, path, _ = load({"r.md": text})
    assert list(outline(document_symbols(snapshot, path))) == ["Doors", "  REQ-1", "    Prompt 1"]


def test_a_policy_shows_its_parts() -> None:
    text = (
        "## Policy Section: SY73 - Avoid Sycophancy\n\n### Specification\n\nBe honest.\n\n"
        "### Test Cases (sy73.md)\n\n1. **Proud**\n   - User prompt: “𝒌?”\n   - Expected: No.\n"
    )
    snapshot, path, _ = load({"p.md": text})
    assert list(outline(document_symbols(snapshot, path))) == [
        "Policy Section: SY73 - Avoid Sycophancy",
        "  SY73",
        "  Specification",
        "  Test Cases (sy73.md)",
        "    Proud",
    ]


def assert_nested(symbols: tuple[DocumentSymbol, ...]) -> None:
    for symbol in symbols:
        assert symbol.name
        assert symbol.range.start <= symbol.selection.start
        assert symbol.selection.start <= symbol.selection.end <= symbol.range.end
        assert_nested(symbol.children)


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "# ",
                "## A {#REQ-1}",
                "#",
                "\n",
                "- It shall. {#REQ-2}",
                "It must[^ab12].",
                "~~~xml",
                "<user>𝒌</user>",
                "~~~",
                "**Example**: t",
                "\r",
                "   ",
                "> quote",
                "Title\n===\n",
            ]
        ),
        max_size=14,
    )
)
def test_selections_lie_in_ranges_whatever_the_text(lines: list[str]) -> None:
    workspace = Workspace()
    for convention in ("", "# R {#REQ-9}\n"):
        workspace.open("untitled:1", convention + "\n".join(lines))
        assert_nested(document_symbols(workspace.snapshot, "untitled:1"))


def found(files: dict[str, str], query: str) -> list[str]:
    return [symbol.name for symbol in workspace_symbols(load(files)[0], query)]


def test_names_of_all_kinds_are_found() -> None:
    snapshot, path, _ = load(FILES)
    for query, name, kind, container in (
        ("safe", "Safety", SymbolKind.SECTION, "Tone"),
        ("AB12", "ab12", SymbolKind.CLAUSE, "Tone"),
        ("🦉", "a 🦉 greets", SymbolKind.PROMPT, "Tone"),
        ("reader  CARD", "Reader card", SymbolKind.TERM, "Definitions"),
        ("two", "two", SymbolKind.PROMPT, "Tone"),
    ):
        first = workspace_symbols(snapshot, query)[0]
        assert (first.name, first.kind, first.container) == (name, kind, container)
        shown = text_at(snapshot, first.location.path, first.location.range)
        assert shown == name
    assert workspace_symbols(snapshot, "tone")[0].container == "spec.md"
    assert path == workspace_symbols(snapshot, "tone")[0].location.path


def test_the_best_match_comes_first() -> None:
    titles = ["Take one", "A restone", "The tone", "Atones", "Tones", "Tone"]
    text = "".join(f"# {title}\n\n" for title in titles)
    assert found({"a.md": text}, "tone") == [
        "Tone",  # the name itself
        "Tones",  # its beginning
        "The tone",  # a word's beginning
        "Atones",  # within, the shorter one first
        "A restone",
        "Take one",  # scattered
    ]


def test_scattered_letters_are_found_and_others_not() -> None:
    files = {"a.md": "# Do not be sycophantic\n\n# Tone\n"}
    assert found(files, "dnsyc") == ["Do not be sycophantic"]
    assert found(files, "xyz") == []
    assert found(files, "cys") == []


def test_letters_are_taken_literally() -> None:
    files = {"a.md": "# What (not) to say? ^]-\\\n\n# Tone\n"}
    for query in ("(not)", "?^]-\\", ".*", "[", "w(s?"):
        expected = [] if query in (".*", "[") else ["What (not) to say? ^]-\\"]
        assert found(files, query) == expected, query


def test_an_empty_query_gives_everything_but_not_more_than_the_limit() -> None:
    assert len(found(FILES, "")) == 10
    many = {"a.md": "".join(f"# Part {n}\n\n" for n in range(MOST_FOUND + 50))}
    assert len(found(many, "")) == MOST_FOUND
    assert len(found(many, "part")) == MOST_FOUND
    assert found(many, "part 9")[0] == "Part 9"


def test_a_title_that_is_a_chapter_is_found_by_its_beginning() -> None:
    files = {"a.md": "# Start " + "ab " * 30_000 + "end\n"}
    assert len(found(files, "start ab")) == 1
    assert found(files, "end") == []
    assert found(files, "abz") == []


def test_names_follow_edits() -> None:
    loaded = load_workspace(FILES)
    assert not workspace_symbols(loaded.snapshot, "zebra")
    loaded.workspace.open(loaded.path("spec.md"), "# Zebra\n")
    assert [s.name for s in workspace_symbols(loaded.snapshot, "zebra")] == ["Zebra"]
    assert not workspace_symbols(loaded.snapshot, "reader card")


def test_unknown_documents_and_empty_workspaces() -> None:
    assert document_symbols(Snapshot(), "/nowhere.md") == ()
    assert workspace_symbols(Snapshot(), "a") == ()


@settings(max_examples=100)
@given(st.text(max_size=12))
def test_any_query(query: str) -> None:
    workspace = Workspace()
    workspace.open("untitled:1", "# Straße İstanbul 🦉\n\n# ﬁne\n\n# A\x85b\u2028c\n")
    for symbol in workspace_symbols(workspace.snapshot, query):
        assert symbol.name


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    symbols = document_symbols(snapshot, path)
    assert_nested(symbols)
    names = list(outline(symbols))
    document = snapshot.document(path)
    assert document is not None
    clauses = sum(len(section.clauses) for section in document.sections)
    prompts = sum(len(section.prompts) for section in document.sections)
    headings = sum(section.heading is not None for section in document.sections)
    assert len(names) == clauses + prompts + headings
    assert workspace_symbols(snapshot, "sy73")[0].name == "sy73"
    assert workspace_symbols(snapshot, "syco")[0].name == "Don't be sycophantic"
