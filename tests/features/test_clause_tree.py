"""The clauses of a document as a tree, and how far those of a workspace are tested."""

from __future__ import annotations

from plainspec.analysis.rules import all_rules
from plainspec.features.clause_tree import SectionNode, clause_tree
from plainspec.features.coverage import MOST_UNTESTED, conflict_rules, coverage, spec_documents
from plainspec.index.snapshot import Snapshot
from tests.support.workspace import load, load_workspace, model_spec, text_at

PROMPT = "**Example**: {0} 🦉\n\n~~~xml\n<user>\nHi {0}\n</user>\n~~~\n\n"
FILES = {
    "spec.md": (
        "---\nowner: Lamps\n---\nFirst of all[^aa01].\n\n"
        "# Tone 🎭 {authority=user}\n\n𝒌 Be kind[^ab12]. Be brief[^cd34].\n\n"
        "## Safety\n\nStop[^ef56].\n\n"
        "# History\n\nIt was dark.\n\n# Law {authority=root}\n\nNothing is tagged here.\n"
    ),
    "examples/ab12.md": "Examples for [^ab12] in Tone:\n\n"
    + PROMPT.format("one")
    + PROMPT.format("two"),
    "examples/ef56.md": "Examples for [^ef56] in Safety:\n\n" + PROMPT.format("three"),
    "notes.md": "# Notes\n\nNothing but prose.\n",
}


def lines(snapshot: Snapshot, path: str) -> list[str]:
    """The tree as indented lines."""
    tree = clause_tree(snapshot, path)
    assert tree is not None
    found: list[str] = []

    def walk(section: SectionNode, indent: str) -> None:
        authority = section.authority if section.stated else f"({section.authority})"
        found.append(f"{indent}{section.title}/{authority} {section.tested} of {section.clauses}")
        for clause in section.own:
            names = ", ".join(test.name for test in clause.tests)
            found.append(f"{indent}  {clause.id}: {clause.text} [{clause.detail}: {names}]")
        for below in section.sections:
            walk(below, indent + "  ")

    for section in tree.sections:
        walk(section, "")
    return found


def test_sections_hold_clauses_and_these_their_prompts() -> None:
    snapshot, path, _ = load(FILES)
    assert lines(snapshot, path) == [
        "/() 0 of 1",
        "  aa01: First of all. [untested: ]",
        "Tone 🎭/user 2 of 3",
        "  ab12: 𝒌 Be kind. [2 prompts: one 🦉, two 🦉]",
        "  cd34: Be brief. [untested: ]",
        "  Safety/(user) 1 of 1",
        "    ef56: Stop. [1 prompt: three 🦉]",
        "Law/root 0 of 0",  # it states an authority and has no clause yet
    ]
    tree = clause_tree(snapshot, path)
    assert tree is not None
    assert (tree.owner, tree.tested, tree.clauses) == ("Lamps", 2, 4)


def test_places_are_those_of_ids_titles_and_prompts() -> None:
    snapshot, path, _ = load(FILES)
    tree = clause_tree(snapshot, path)
    assert tree is not None
    tone = tree.sections[1]
    assert text_at(snapshot, path, tone.range) == "Tone 🎭"
    assert [text_at(snapshot, path, clause.range) for clause in tone.own] == ["ab12", "cd34"]
    first, second = (test.location for test in tone.own[0].tests)
    assert text_at(snapshot, first.path, first.range) == "one 🦉"
    assert text_at(snapshot, second.path, second.range) == "two 🦉"


def test_code_tests_are_told_by_their_names() -> None:
    snapshot, path, _ = load(
        {
            "r.md": "# Doors\n\n- It shall open. {#REQ-1}\n",
            "tests/test_doors.py": "def test_req_1():\n    pass\n",
        }
    )
    tree = clause_tree(snapshot, path)
    assert tree is not None
    (test,) = tree.sections[0].own[0].tests
    assert (test.name, test.code) == ("test_req_1", True)
    assert test.location.path.endswith("tests/test_doors.py")


def test_prompts_in_the_document_itself_are_told_by_their_place() -> None:
    text = (
        "## Policy Section: SY73 - Avoid Sycophancy\n\n### Specification\n\nBe honest.\n\n"
        "### Test Cases (sy73.md)\n\n" + PROMPT.format("flattery")
    )
    snapshot, path, _ = load({"policy.md": text})
    tree = clause_tree(snapshot, path)
    assert tree is not None
    clause = tree.sections[0].own[0]
    assert (clause.text, [test.name for test in clause.tests]) == ("Be honest.", ["flattery 🦉"])
    assert text_at(snapshot, path, clause.tests[0].location.range) == "flattery 🦉"


def test_other_documents_have_no_tree() -> None:
    loaded = load_workspace(FILES)
    for name in ("notes.md", "examples/ab12.md", "none.md"):
        assert clause_tree(loaded.snapshot, loaded.path(name)) is None


def test_spec_documents_are_those_with_clauses() -> None:
    loaded = load_workspace(FILES)
    (spec,) = spec_documents(loaded.snapshot)
    assert (spec.path, spec.name, spec.clauses) == (loaded.path("spec.md"), "spec.md", 4)


def test_coverage_counts_by_document_and_authority_in_the_order_of_the_chain() -> None:
    more = "# Law {authority=root}\n\nObey[^aw01].\n\n# Odd {authority=pelican}\n\nFly[^od01].\n"
    test = "Examples for [^od01] in Odd:\n\n" + PROMPT.format("a bird")
    loaded = load_workspace({**FILES, "more/spec.md": more, "more/examples/od01.md": test})
    found = coverage(loaded.snapshot)
    assert (found.tested, found.clauses) == (3, 6)
    assert [(d.name, d.owner, d.tested, d.clauses) for d in found.documents] == [
        ("more/spec.md", "", 1, 2),
        ("spec.md", "Lamps", 2, 4),
    ]
    assert [(a.name, a.tested, a.clauses) for a in found.authorities] == [
        ("root", 0, 1),
        ("user", 2, 3),
        ("pelican", 1, 1),
        ("", 0, 1),
    ]
    assert [(u.id, u.section, u.authority) for u in found.untested] == [
        ("aw01", "Law", "root"),
        ("aa01", "", ""),
        ("cd34", "Tone 🎭", "user"),
    ]
    assert found.untested[2].text == "Be brief."


def test_a_chain_of_ones_own_orders_authorities() -> None:
    files = {
        "plainspec.toml": 'authorities = ["law", "habit"]\n',
        "s.md": "# A {authority=habit}\n\n- One. {#A-1}\n\n# B {authority=law}\n\n- Two. {#A-2}\n",
    }
    loaded = load_workspace(files)
    assert [each.name for each in coverage(loaded.snapshot).authorities] == ["law", "habit"]


def test_of_very_many_untested_clauses_only_the_first_are_named() -> None:
    text = "# Many\n\n" + "".join(
        f"- It does {n}. {{#REQ-{n}}}\n" for n in range(MOST_UNTESTED + 5)
    )
    loaded = load_workspace({"r.md": text})
    found = coverage(loaded.snapshot)
    assert (found.clauses, len(found.untested)) == (MOST_UNTESTED + 5, MOST_UNTESTED)


def test_who_asks_no_longer_gets_what_there_is() -> None:
    loaded = load_workspace(FILES)
    assert coverage(loaded.snapshot, cancelled=lambda: True).documents == ()


def test_rules_about_clauses_at_odds_are_known_by_what_they_are_made_of() -> None:
    names = set(conflict_rules())
    assert {"contradictory-obligation", "near-duplicate", "override-cycle"} <= names
    assert names <= {rule.name for rule in all_rules()}
    assert not names & {"vague-term", "untested-clause", "duplicate-prompt", "term-drift"}


def test_the_model_spec() -> None:
    found = coverage(model_spec().snapshot)
    assert (found.tested, found.clauses) == (112, 116)
    assert {each.id for each in found.untested} == {"d0pu", "rse0", "h82a", "t5q0"}
    assert [each.name for each in found.authorities] == [
        "root",
        "system",
        "developer",
        "user",
        "guideline",
        "",
    ]
