"""Ways out of an orphan test: each is made, and the files are read and checked anew."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.code_actions import QUICK_FIX, CodeAction
from tests.features.test_code_actions import action, actions_at, rules_of
from tests.support.apply import after, reload
from tests.support.markers import test_file as complete_test
from tests.support.workspace import Loaded, load_workspace

LANTERNS = """\
# Laternen & 𝒢 {#lanterns authority=user}

🦉 A lantern should “greet” everyone. It must stay calm[^ca34]. Oil is dear.

- It never runs; see [the map](#lanterns).
- It *shall* rest
- It must not sing, nor hum.

> It must be quoted.

## More {#more}

It should be `quiet` at night[^qu13]. It should sleep by day.
"""
FILES = {
    "plainspec.toml": "convention = 'model-spec'\n",
    "spec.md": LANTERNS,
    "examples/ca34.md": complete_test("ca34", "Laternen & 𝒢"),
    "examples/qu13.md": complete_test("qu13", "More"),
    "examples/p9xw.md": complete_test("p9xw", "“laternen” &amp; *𝒢*!"),
}


def orphan_actions(loaded: Loaded, file: str = "examples/p9xw.md") -> list[CodeAction]:
    found = actions_at(loaded, "p9xw" if "/" in file else "gr10", file, [QUICK_FIX])
    return [a for a in found if a.findings and not a.title.startswith("Ignore")]


def test_an_orphan_is_linked_to_a_sentence_of_the_section_that_it_names() -> None:
    loaded = load_workspace(FILES)
    assert rules_of(FILES) == [("examples/p9xw.md", "orphan-test")]
    offered = orphan_actions(loaded)
    assert [a.title for a in offered] == [
        "Link it: tag “🦉 A lantern should “greet” everyone.” with p9xw",
        "Link it: tag “It never runs; see [the map](#lanterns).” with p9xw",
        "Link it: tag “It *shall* rest” with p9xw",
        "Delete examples/p9xw.md",
    ]
    assert {a.kind for a in offered} == {QUICK_FIX}
    assert not any(a.preferred for a in offered)
    assert [a.needs_confirmation for a in offered] == [False, False, False, True]
    tagged = ["everyone[^p9xw].", "map](#lanterns)[^p9xw].", "*shall* rest[^p9xw]"]
    for linked, words in zip(offered, tagged, strict=False):
        files = after(loaded, linked.edit)
        assert files["spec.md"] == LANTERNS.replace(words.replace("[^p9xw]", ""), words)
        assert "untested-clause" not in [rule for _, rule in rules_of(files)]
        # The title is another spelling of the section's, which is fine.
        assert rules_of(files) == []


def test_an_orphan_is_deleted() -> None:
    loaded = load_workspace(FILES)
    files = after(loaded, action(orphan_actions(loaded), "Delete examples/p9xw.md").edit)
    assert files == {path: text for path, text in FILES.items() if path != "examples/p9xw.md"}
    assert rules_of(files) == []


@pytest.mark.parametrize(
    "header",
    [
        "Examples for [^p9xw]:",
        "Examples for [^p9xw] in Somewhere else:",
    ],
)
def test_nothing_is_linked_where_the_header_names_no_section(header: str) -> None:
    text = FILES["examples/p9xw.md"].partition("\n")[2]
    loaded = load_workspace({**FILES, "examples/p9xw.md": f"{header}\n{text}"})
    assert [a.title for a in orphan_actions(loaded)] == ["Delete examples/p9xw.md"]


def test_a_file_that_is_named_after_no_clause_can_only_be_deleted() -> None:
    text = FILES["examples/p9xw.md"].partition("\n")[2].lstrip("\n")
    loaded = load_workspace({**FILES, "examples/p9xw.md": text})
    found = actions_at(loaded, "**Example**", "examples/p9xw.md", [QUICK_FIX])
    assert [a.title for a in found][:1] == ["Delete examples/p9xw.md"]


def test_a_section_that_the_test_cannot_belong_to_is_left_alone() -> None:
    files = {
        "plainspec.toml": "convention = 'model-spec'\n",
        "spec.md": "# Doors {#doors}\n\nThe door must shut[^do12].\n",
        "other/spec.md": LANTERNS,
        "other/examples/ca34.md": complete_test("ca34", "Laternen & 𝒢"),
        "examples/do12.md": complete_test("do12", "Doors"),
        "examples/p9xw.md": FILES["examples/p9xw.md"],
    }
    assert [a.title for a in orphan_actions(load_workspace(files))] == ["Delete examples/p9xw.md"]


def test_a_marker_that_would_be_a_footnote_is_not_offered() -> None:
    files = {**FILES, "spec.md": f"{LANTERNS}\n[^p9xw]: A note.\n"}
    assert [a.title for a in orphan_actions(load_workspace(files))] == ["Delete examples/p9xw.md"]


def test_a_numbered_requirement_is_linked_in_braces() -> None:
    files = {
        "plainspec.toml": "convention = 'generic'\n",
        "spec.md": "# Entry\n\n- It must ring. {#REQ-1}\n- It must open “quickly” 🦉.\n",
        "examples/REQ-1.md": complete_test("REQ-1", "Entry").replace("[^REQ-1]", "REQ-1"),
        "examples/REQ-9.md": complete_test("REQ-9", "Entry").replace("[^REQ-9]", "REQ-9"),
    }
    loaded = load_workspace(files)
    assert rules_of(files) == [("examples/REQ-9.md", "orphan-test")]
    found = actions_at(loaded, "REQ-9", "examples/REQ-9.md", [QUICK_FIX])
    linked = action(found, "Link it: tag “It must open “quickly” 🦉.” with REQ-9")
    changed = after(loaded, linked.edit)
    assert changed["spec.md"] == files["spec.md"].replace("🦉.", "🦉. {#REQ-9}")
    assert rules_of(changed) == []
    assert [a for a in found if a.title.startswith("Link it: tag “It must ring")] == []


POLICIES = """\
## Policy Section: GR01 - Greet once 🦉

The assistant must greet the user once.

### Test Cases (gr10.md)

- User prompt: "Hello again!"
  Expected: answers the greeting in three words.

#### Notes

They greet twice.

{}
"""


@pytest.mark.parametrize("following", ["", "## Policy Section: GR02 - Leave\n\nIt must go.\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_test_cases_in_a_policy_are_removed_and_never_the_document(
    following: str, end: str
) -> None:
    text = POLICIES.format(following).replace("\n", end)
    files = {"plainspec.toml": "convention = 'policy'\n", "policies.md": text}
    before = rules_of(files)
    assert ("policies.md", "orphan-test") in before
    loaded = load_workspace(files)
    offered = orphan_actions(loaded, "policies.md")
    removal = action(offered, "Remove “Test Cases (gr10.md)”")
    assert removal.needs_confirmation
    assert not any(a.edit.deletions() for a in offered)
    changed = after(loaded, removal.edit)
    kept = text[: text.index("### Test Cases")] + following.replace("\n", end)
    assert changed["policies.md"].rstrip() == kept.rstrip()
    assert rules_of(changed) == [found for found in before if found[1] != "orphan-test"]


_SENTENCES = st.lists(
    st.sampled_from(
        [
            "It must 🦉 go.",
            "“It shall”",
            "- It *must*",
            "It is.",
            "It should[^ca34]!",
            "`must`",
            "{#p9xw}",
            "[It must](#a)",
            "[^p9xw]",
            "It must:",
            "<b id=x>must</b>",
        ]
    ),
    max_size=5,
)


@settings(max_examples=60)
@given(_SENTENCES, st.sampled_from(["\n", "\r\n", "\r", " "]))
def test_what_is_offered_settles_the_finding(sentences: list[str], end: str) -> None:
    files = {**FILES, "spec.md": f"# Laternen & 𝒢 {{#a}}\n\n{end.join(sentences)}\n\nSo[^qu13].\n"}
    loaded = load_workspace(files)
    if ("examples/p9xw.md", "orphan-test") not in rules_of(files):
        return
    offered = orphan_actions(loaded)
    assert [a.title for a in offered][-1:] == ["Delete examples/p9xw.md"]
    for made in offered:
        left = rules_of(after(loaded, made.edit))
        assert ("examples/p9xw.md", "orphan-test") not in left
        if made.title.startswith("Link it"):
            clauses = reload(after(loaded, made.edit)).snapshot.lookup(("clause", "p9xw"))
            assert len(clauses) == 1
