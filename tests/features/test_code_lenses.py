"""What stands above clauses and headings."""

from __future__ import annotations

from plainspec.features.code_lenses import OPEN_TESTS, code_lenses
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position
from tests.support.workspace import load, load_workspace, model_spec, text_at

PROMPT = "**Example**: a 🦉\n\n~~~xml\n<user>\nHi {0}\n</user>\n~~~\n\n"
FILES = {
    "spec.md": "# Tone 🎭\n\n𝒌 Be kind[^ab12]. Be brief[^cd34].\n\n## Safety\n\nStop[^ef56].\n\n# Empty\n",
    "examples/ab12.md": "Examples for [^ab12] in Tone:\n\n" + PROMPT.format(1) + PROMPT.format(2),
    "examples/ef56.md": "Examples for [^ef56] in Safety:\n\n" + PROMPT.format(3),
}


def lenses(files: dict[str, str]) -> list[tuple[str, str]]:
    snapshot, path, _ = load(files)
    return [(text_at(snapshot, path, x.range), x.title) for x in code_lenses(snapshot, path)]


def test_clauses_show_their_prompts_and_headings_what_is_tested() -> None:
    assert lenses(FILES) == [
        ("Tone 🎭", "2 of 3 clauses tested"),
        ("ab12", "2 prompts"),
        ("cd34", "untested"),
        ("Safety", "1 of 1 clause tested"),
        ("ef56", "1 prompt"),
    ]


def test_a_lens_opens_the_tests_of_its_clause() -> None:
    snapshot, path, _ = load(FILES)
    heading, first, second, *_ = code_lenses(snapshot, path)
    assert (first.command, first.path, first.key) == (OPEN_TESTS, path, "ab12")
    assert first.position == Position(2, 11)
    # A heading leads to what is missing.
    assert (heading.key, heading.position) == ("cd34", second.position)


def test_code_tests_count() -> None:
    files = {
        "r.md": "# Doors\n\n- It shall open. {#REQ-1}\n- It shall close. {#REQ-12}\n",
        "tests/test_doors.py": "def test_req_1():\n    pass\n\n\ndef test_again():\n    '''REQ-1'''\n",
        "examples/REQ-1.md": "Examples for REQ-1:\n\n" + PROMPT.format(1),
    }
    assert lenses(files) == [
        ("Doors", "1 of 2 clauses tested"),
        ("REQ-1", "1 prompt, 2 code tests"),
        ("REQ-12", "untested"),
    ]


def test_a_heading_that_is_the_clause_has_one_lens() -> None:
    assert lenses({"r.md": "# Doors {#REQ-1}\n\nDoors shall open.\n"}) == [("REQ-1", "untested")]


def test_other_documents_have_none() -> None:
    loaded = load_workspace(FILES)
    assert code_lenses(loaded.snapshot, loaded.path("examples/ab12.md")) == ()
    assert code_lenses(Snapshot(), "/nowhere.md") == ()


def test_lenses_follow_the_test_files() -> None:
    loaded = load_workspace(FILES)
    loaded.workspace.open(loaded.path("examples/cd34.md"), "Examples for [^cd34]:\n\n" + PROMPT)
    titles = [lens.title for lens in code_lenses(loaded.snapshot, loaded.path("spec.md"))]
    assert titles[:3] == ["3 of 3 clauses tested", "2 prompts", "1 prompt"]


def test_on_the_model_spec() -> None:
    snapshot = model_spec().snapshot
    path = next(p for p in snapshot.paths() if p.endswith("/model_spec.md"))
    found = code_lenses(snapshot, path)
    assert {x.key for x in found if x.title == "untested"} == {"d0pu", "h82a", "rse0", "t5q0"}
