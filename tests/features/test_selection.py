"""Growing a selection step by step."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.selection import selection_ranges
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.text.span import Position, Range
from tests.support.workspace import find, load, model_spec, text_at


def steps(marked: str) -> list[str]:
    snapshot, path, position = load(
        {"spec.md": marked, "examples/ab12.md": "Examples for [^ab12]:"}
    )
    (chain,) = selection_ranges(snapshot, path, [position])
    return [text_at(snapshot, path, range_) for range_ in chain]


def test_from_the_word_to_the_document() -> None:
    text = "# Top\n\n## Tone 🎭\n\nFirst. It must be k$0ind 🦉 today. Last.\n\nMore.\n\n# Next\n"
    whole = text.replace("$0", "")
    assert steps(text) == [
        "kind",
        "It must be kind 🦉 today.",
        "First. It must be kind 🦉 today. Last.",
        "## Tone 🎭\n\nFirst. It must be kind 🦉 today. Last.\n\nMore.",
        "# Top\n\n## Tone 🎭\n\nFirst. It must be kind 🦉 today. Last.\n\nMore.",
        whole,
    ]


def test_a_clause_marker_grows_to_its_clause() -> None:
    assert steps("𝒌 It must stop[^a$0b12]. More here.\n")[:4] == [
        "ab12",
        "[^ab12]",
        "𝒌 It must stop[^ab12].",
        "𝒌 It must stop[^ab12]. More here.",
    ]


def test_a_clause_with_its_list() -> None:
    found = steps("It must stop[^ab12] when:\n\n- on$0e 🦉\n- two\n\nMore.\n")
    assert found[:4] == [
        "one",
        "one 🦉",
        "- one 🦉",
        "- one 🦉\n- two",
    ]
    assert found[4] == "It must stop[^ab12] when:\n\n- one 🦉\n- two"


def test_links_and_heading_attributes() -> None:
    assert steps("See 🦉 [the t$0one](#tone) now.\n")[:4] == [
        "tone",
        "the tone",
        "[the tone](#tone)",
        "See 🦉 [the tone](#tone) now.",
    ]
    assert steps("## 🦉 Tone {#tone authority=us$0er}\n")[:4] == [
        "user",
        "authority=user",
        "{#tone authority=user}",
        "## 🦉 Tone {#tone authority=user}",
    ]


def test_messages_of_a_conversation() -> None:
    found = steps(
        "It must stop[^ab12].\n\n**Example**: t\n\n~~~xml\n<user>\nHi 🦉 y$0ou\n</user>\n~~~\n"
    )
    assert found[:2] == ["you", "Hi 🦉 you"]
    assert "<user>\nHi 🦉 you\n</user>" in found
    assert "~~~xml\n<user>\nHi 🦉 you\n</user>\n~~~" in found
    assert any(step.startswith("**Example**") for step in found)


def test_the_front_matter() -> None:
    assert steps("---\nowner: b$0illing\n---\n# A\n") == [
        "---\nowner: billing\n---\n",
        "---\nowner: billing\n---\n# A\n",
    ]


def test_each_position_gets_its_own_answer() -> None:
    snapshot, path, _ = load({"a.md": "one two\n"})
    first, second = selection_ranges(snapshot, path, [Position(0, 1), Position(0, 5)])
    assert text_at(snapshot, path, first[0]) == "one"
    assert text_at(snapshot, path, second[0]) == "two"


def test_unknown_and_empty_documents() -> None:
    assert selection_ranges(Snapshot(), "/nowhere.md", [Position(0, 0)]) == ()
    snapshot, path, _ = load({"a.md": ""})
    nowhere = Position(0, 0)
    assert selection_ranges(snapshot, path, [Position(7, 7)]) == ((Range(nowhere, nowhere),),)


@settings(max_examples=150)
@given(
    st.text(st.sampled_from("# a.[]^()~`\n\r-*>🦉{}=!<>"), max_size=60),
    st.integers(0, 8),
    st.integers(0, 30),
)
def test_each_range_holds_the_one_before(text: str, line: int, column: int) -> None:
    workspace = Workspace()
    workspace.open("untitled:1", text)
    document = workspace.snapshot.document("untitled:1")
    assert document is not None
    (chain,) = selection_ranges(workspace.snapshot, "untitled:1", [Position(line, column)])
    for inner, outer in pairwise(chain):
        assert inner != outer
        assert outer.start <= inner.start
        assert inner.end <= outer.end
    assert chain[-1] == Range(Position(0, 0), document.end)


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    position = find(snapshot, path, "[^sy73]")
    (chain,) = selection_ranges(snapshot, path, [Position(position.line, position.column + 3)])
    texts = [text_at(snapshot, path, range_) for range_ in chain]
    assert texts[:2] == ["sy73", "[^sy73]"]
    assert any(text.startswith("### Don't be sycophantic") for text in texts)
    assert len(chain) >= 6
