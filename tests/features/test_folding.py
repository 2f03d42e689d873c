"""What can be folded."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.folding import LONG_LIST, Fold, FoldKind, folding_ranges
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from tests.support.workspace import load, model_spec


def folds(text: str) -> tuple[Fold, ...]:
    snapshot, path, _ = load({"a.md": text})
    return folding_ranges(snapshot, path)


def shown(text: str) -> list[tuple[int, int]]:
    return [(fold.start, fold.end) for fold in folds(text)]


def test_sections_fold_with_what_lies_under_them() -> None:
    text = "# A 🦉\n\nOne.\n\n## B\n\nTwo.\n\n\n# C\n\nThree.\n\n"
    assert shown(text) == [(0, 6), (4, 6), (9, 11)]


def test_a_heading_alone_folds_nothing() -> None:
    assert shown("# A\n\n# B\n") == []


def test_fences_and_the_comparisons_in_them() -> None:
    text = (
        "𝒌\n\n~~~xml\n<user>Hi</user>\n<comparison>\n<assistant> <!-- GOOD -->\nYes\n"
        "</assistant>\n</comparison>\n~~~\n"
    )
    assert shown(text) == [(2, 9), (4, 8)]


def test_an_open_comparison_folds_nothing_but_its_fence() -> None:
    assert shown("~~~xml\n<comparison>\n<assistant>\n</assistant>\n~~~\n") == [(0, 4)]


def test_admonitions_and_comments() -> None:
    text = '!!! meta "Why"\n    Because 🦉.\n\n    So.\n\n<!-- one\ntwo -->\n\n<!-- a line -->\n'
    assert folds(text) == (Fold(0, 3), Fold(5, 6, FoldKind.COMMENT))


def test_front_matter() -> None:
    assert folds("---\nowner: 🦉\n---\n\nText.\n") == (Fold(0, 2, FoldKind.REGION),)


def test_only_long_lists_fold() -> None:
    items = "".join(f"- item {n}\n" for n in range(LONG_LIST))
    assert shown("Text\n\n" + items) == [(2, 1 + LONG_LIST)]
    assert shown("Text\n\n- a\n- b\n- c\n") == []


def test_of_folds_at_one_line_the_longest_stays() -> None:
    rows = "".join(f"  line {n}\n" for n in range(12))
    text = f"- ~~~\n{rows}  ~~~\n- b\n"
    assert shown(text) == [(0, 14)]


def test_carriage_returns_count_as_lines() -> None:
    assert shown("# A\r\rOne.\r\r## B\r\rTwo.\r") == [(0, 6), (4, 6)]


def test_unknown_documents() -> None:
    assert folding_ranges(Snapshot(), "/nowhere.md") == ()


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            [
                "# A",
                "## B",
                "~~~",
                "<comparison>",
                "</comparison>",
                "- a",
                "<!--",
                "-->",
                "---",
                "!!! meta",
                "    x",
                "",
                "\r",
                "🦉",
                "  - b",
            ]
        ),
        max_size=25,
    )
)
def test_folds_are_ordered_and_lie_in_the_document(lines: list[str]) -> None:
    workspace = Workspace()
    workspace.open("untitled:1", "\n".join(lines))
    document = workspace.snapshot.document("untitled:1")
    assert document is not None
    found = folding_ranges(workspace.snapshot, "untitled:1")
    starts = [fold.start for fold in found]
    assert starts == sorted(set(starts))
    assert all(0 <= fold.start < fold.end <= document.end.line for fold in found)


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    document = snapshot.document(path)
    assert document is not None
    found = {fold.start for fold in folding_ranges(snapshot, path)}
    for index, section in enumerate(document.sections):
        if section.heading is not None:
            assert document.first_lines[index] in found
        for prompt in section.prompts:
            assert document.range(index, prompt.fence_span).start.line in found
