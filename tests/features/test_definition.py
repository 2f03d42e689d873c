"""Go to definition, and to implementation."""

from __future__ import annotations

import pytest

from plainspec.features.definition import definition
from plainspec.features.implementation import implementation
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS, with_cursor
from tests.support.workspace import find, load, model_spec, text_at

Shown = tuple[str, str, str]


def shown(snapshot: Snapshot, path: str, position: Position) -> list[Shown]:
    """Origin, relative path and selected text of each destination."""
    root = snapshot.root(path)
    found = []
    for to in definition(snapshot, path, position):
        assert to.range.start <= to.selection.start <= to.selection.end <= to.range.end
        selected = text_at(snapshot, to.path, to.selection)
        found.append((text_at(snapshot, path, to.origin), to.path[len(root) + 1 :], selected))
    return found


@pytest.mark.parametrize(
    ("path", "words", "at", "expected"),
    [
        # A clause's own marker leads to its tests, wherever in the marker the cursor is.
        ("spec.md", "[^gr12]", 0, [("gr12", "examples/gr12.md", "[^gr12]")]),
        ("spec.md", "[^gr12]", 4, [("gr12", "examples/gr12.md", "[^gr12]")]),
        ("spec.md", "[^gr12]", 7, [("gr12", "examples/gr12.md", "[^gr12]")]),
        ("spec.md", "[^un56]", 2, []),
        # A test file's header and a changelog lead to the clause.
        ("examples/gr12.md", "[^gr12]", 3, [("gr12", "spec.md", "gr12")]),
        ("examples/zz99.md", "[^zz99]", 3, []),
        ("CHANGELOG.md", "[^un56]", 3, [("un56", "spec.md", "un56")]),
        # Links: with text, with a question mark, by reference, to files.
        ("spec.md", "[manners](#", 2, [("[manners](#manners)", "spec.md", "Manners")]),
        ("spec.md", "[?](#manners)", 6, [("[?](#manners)", "spec.md", "Manners")]),
        ("spec.md", "[the rules]", 3, [("[the rules][rules]", "other.md", "Rules")]),
        ("spec.md", "[rules]: other", 12, [("other.md#r-1", "other.md", "Rules")]),
        ("spec.md", "[sheet]", 3, [("[sheet](examples/gr12.md)", "examples/gr12.md", "")]),
        ("spec.md", "![plan]", 4, [("![plan](img/plan.png)", "img/plan.png", "")]),
        ("spec.md", "[gone]", 3, []),
        ("spec.md", "[web]", 3, []),
        # Terms: used here, used in a plural, in a document that does not know them.
        ("spec.md", "lantern should", 3, [("lantern", "spec.md", "Lantern")]),
        ("spec.md", "lanterns run", 3, [("lanterns", "spec.md", "Lantern")]),
        ("spec.md", "night watch politely", 8, [("night watch", "spec.md", "Night watch")]),
        ("other.md", "lantern is", 3, []),
        ("spec.md", "Before all", 3, []),
    ],
)
def test_in_a_model_spec(path: str, words: str, at: int, expected: list[Shown]) -> None:
    assert shown(*load(with_cursor(MODEL_SPEC, path, words, at))) == expected


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("SY73 -", 1, [("SY73", "policies.md", "Test Cases (sy73.md)")]),
        ("CU12 -", 1, [("CU12", "cu12.md", "")]),
        # The file that a heading names, or the prompts below it where there is no such file.
        ("(sy73.md)", 2, [("sy73", "policies.md", "Test Cases (sy73.md)")]),
        ("(cu12.md)", 2, [("cu12", "cu12.md", "")]),
    ],
)
def test_in_a_policy(words: str, at: int, expected: list[Shown]) -> None:
    assert [
        (origin, path, selected if path == "policies.md" else "")
        for origin, path, selected in shown(*load(with_cursor(POLICY, "policies.md", words, at)))
    ] == expected


@pytest.mark.parametrize(
    ("path", "words", "at", "expected"),
    [
        # Code tests are tests; other code is not.
        ("req.md", "{#REQ-3}", 4, [("REQ-3", "tests/test_kiosk.py", "req_3")]),
        ("req.md", "**REQ-12**", 4, [("REQ-12", "tests/test_kiosk.py", "REQ-12")]),
        ("req.md", "[REQ-1](", 3, [("REQ-1", "req.md", "REQ-1")]),
        ("req.md", "(#REQ-1)", 3, [("[REQ-1](#REQ-1)", "req.md", "Minimum ")]),
        ("docs/design.md", "REQ-3 is", 3, [("REQ-3", "req.md", "REQ-3")]),
        ("docs/design.md", "[here]", 3, [("[here](../req.md#REQ-3)", "req.md", "REQ-3")]),
        (
            "docs/design.md",
            "[code]",
            3,
            [("[code](../tests/test_kiosk.py#L4)", "tests/test_kiosk.py", "")],
        ),
        ("tests/test_kiosk.py", "req_3", 2, [("req_3", "req.md", "REQ-3")]),
        ("tests/test_kiosk.py", "REQ-12", 2, [("REQ-12", "req.md", "REQ-12")]),
        ("tests/test_kiosk.py", "assert", 2, []),
    ],
)
def test_in_requirements(path: str, words: str, at: int, expected: list[Shown]) -> None:
    got = shown(*load(with_cursor(REQUIREMENTS, path, words, at)))
    assert [(o, p, s.rstrip()) for o, p, s in got] == [(o, p, s.rstrip()) for o, p, s in expected]


def test_from_a_policys_file_of_tests_to_the_policy() -> None:
    found = shown(*load(with_cursor(POLICY, "cu12.md", "cu-12", 2)))
    assert found == [("cu-12", "policies.md", "CU12")]


def test_implementations_are_code_tests() -> None:
    snapshot, path, position = load(with_cursor(REQUIREMENTS, "docs/design.md", "REQ-3 is"))
    (found,) = implementation(snapshot, path, position)
    assert found.path.endswith("tests/test_kiosk.py")
    assert text_at(snapshot, found.path, found.selection) == "req_3"
    assert text_at(snapshot, path, found.origin) == "REQ-3"
    for words in ("Kiosk", "{#REQ-1}"):  # no clause; a clause that only other code cites
        assert implementation(*load(with_cursor(REQUIREMENTS, "req.md", words, 3))) == ()


def test_all_tests_of_a_clause_are_targets() -> None:
    files = with_cursor(REQUIREMENTS, "req.md", "{#REQ-3}", 4)
    files["examples/REQ-3.md"] = "Examples for REQ-3 in Kiosk:\n\n**Example**: x\n"
    assert [path for _, path, _ in shown(*load(files))] == [
        "examples/REQ-3.md",
        "tests/test_kiosk.py",
    ]


def test_one_id_in_two_folders_means_the_clause_of_the_own_folder() -> None:
    spec = "# A\n\nIt must work[^aa11].\n"
    test = "Examples for [^aa11] in A:\n"
    files = {
        "one/spec.md": spec,
        "one/examples/aa11.md": test.replace("aa11", "a$0a11"),
        "two/spec.md": spec,
        "two/examples/aa11.md": test,
    }
    assert shown(*load(files)) == [("aa11", "one/spec.md", "aa11")]


def test_unknown_documents_and_impossible_positions_give_nothing() -> None:
    snapshot, path, _ = load(MODEL_SPEC)
    assert definition(snapshot, "/nowhere.md", Position(0, 0)) == ()
    for position in (Position(10**6, 0), Position(0, 10**6), Position(2, 1)):
        assert definition(snapshot, path, position) == ()


def test_an_anchor_never_leads_out_of_the_workspace() -> None:
    files = {"spec.md": "See [x$0](../../../../etc/passwd#root) here.\n"}
    assert definition(*load(files)) == ()


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    at = find(snapshot, spec, "[^sy73]")
    (found,) = definition(snapshot, spec, Position(at.line, at.column + 3))
    assert found.path.endswith("/examples/sy73.md")
    assert text_at(snapshot, found.path, found.selection) == "[^sy73]"
    (back,) = definition(snapshot, found.path, found.selection.start)
    assert (back.path, back.selection.start) == (spec, Position(at.line, at.column + 2))
