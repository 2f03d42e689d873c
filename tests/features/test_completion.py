"""Completion: what an author is offered, where it goes, and what it says of itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.analysis.rules import all_rules
from plainspec.features import completion as module
from plainspec.features.completion import completion, resolve
from plainspec.features.completions import destinations
from plainspec.features.completions.offers import (
    MOST_ITEMS,
    CompletionItem,
    CompletionKind,
    CompletionList,
)
from plainspec.features.fresh_ids import fresh_marker_id
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.text.span import Position
from tests.support.workspace import find, load, load_workspace, model_spec, text_at

SPEC = """# Tone 🎭 {#tone authority=user tags=voice}

The assistant must be 𝒌ind to visitors[^ab12]. It should not flatter[^cd34].

## Safety first {#safety authority=root tags=teens,voice}

The assistant must never guess[^ef56].
"""
TEST = "Examples for [^ab12] in Tone 🎭:\n\n**Example**: a 🦉\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n"


def spec(marked: str) -> dict[str, str]:
    return {"spec.md": SPEC + "\n" + marked, "examples/ab12.md": TEST}


def offered(files: dict[str, str], **options: bool) -> CompletionList:
    snapshot, path, position = load(files)
    return completion(snapshot, path, position, **options) or CompletionList(())


def labels(files: dict[str, str]) -> list[str]:
    return [item.label for item in offered(files).items]


def applied(files: dict[str, str], label: str, *, replace: bool = False) -> str:
    """The line of the cursor after the item *label* was taken."""
    snapshot, path, position = load(files)
    found = completion(snapshot, path, position)
    assert found is not None
    item = next(item for item in found.items if item.label == label)
    document = snapshot.document(path)
    assert document is not None
    line = document.line(position.line)
    start, end = item.replace if replace else item.insert
    return line[: start.column] + item.text + line[end.column :]


# -- clause IDs -----------------------------------------------------------------


def test_after_a_marker_a_new_id_comes_first_then_those_of_the_scope() -> None:
    found = offered(spec("Also 🦉 this[^$0]."))
    new, *rest = found.items
    assert re.fullmatch(r"[a-z0-9]{4}", new.label)
    assert new.kind is CompletionKind.NEW
    assert [item.label for item in rest] == ["ab12", "cd34", "ef56"]
    assert not found.is_incomplete
    assert [i.sort_text for i in found.items] == sorted(i.sort_text for i in found.items)


def test_the_bracket_is_given_where_it_is_missing() -> None:
    assert applied(spec("Also 🦉[^c$0"), "cd34") == "Also 🦉[^cd34]"
    assert applied(spec("Also 🦉[^c$0]."), "cd34") == "Also 🦉[^cd34]."


def test_insert_keeps_and_replace_takes_what_stands_behind_the_cursor() -> None:
    assert applied(spec("𝒌 [^a$0xyz]."), "ab12") == "𝒌 [^ab12xyz]."
    assert applied(spec("𝒌 [^a$0xyz]."), "ab12", replace=True) == "𝒌 [^ab12]."


@pytest.mark.parametrize("typed", ["[^c$0d3]", "[^$0cd3].", "[^cd3$0]", "\n\n[^cd3$0]: A note."])
def test_what_is_being_typed_is_no_id_to_choose(typed: str) -> None:
    """Editors put the closing bracket in by themselves, and that makes half an ID one."""
    assert labels(spec(f"Also 🦉{typed}"))[1:] == ["ab12", "cd34", "ef56"]


def test_what_is_being_typed_is_offered_where_it_stands_elsewhere_too() -> None:
    assert "cd34" in labels(spec("Also 🦉[^cd34$0]."))
    assert "ab12" in labels({"spec.md": "Be kind[^ab12$0].\n", "examples/ab12.md": TEST})
    files = {"r.md": "# R {#REQ-1}\n\nIt runs[^n].\n\n[^n$0]: A note.\n\n[^n]: Another.\n"}
    assert labels(files) == ["n"]


def test_ids_of_other_folders_are_not_offered() -> None:
    files = spec("Again[^$0]") | {
        "other/spec.md": "The tool must stop[^zz99].\n",
        "other/examples/zz99.md": "Examples for [^zz99] in X:\n",
    }
    assert "zz99" not in labels(files)


def test_a_test_file_is_offered_its_own_clause_first() -> None:
    files = {"spec.md": SPEC, "examples/ab12.md": TEST, "examples/ef56.md": "Examples for [^$0] in"}
    found = offered(files)
    assert [item.label for item in found.items] == ["ef56", "ab12", "cd34"]
    assert [item.preselect for item in found.items] == [True, False, False]


def test_defined_footnotes_are_offered_and_generic_documents_get_no_marker_ids() -> None:
    files = {"r.md": "# R {#REQ-1}\n\nIt shall run[^$0].\n\n[^note]: A note.\n"}
    assert labels(files) == ["note"]


def test_no_ids_in_code_or_behind_a_backslash() -> None:
    assert labels(spec("`[^$0`")) == []
    assert labels(spec("~~~\n[^$0\n~~~\n")) == []
    assert labels(spec("~~~\n[^\n\n$0")) == []
    assert labels(spec("\\[^$0")) == []


def test_a_clause_explains_itself_when_asked() -> None:
    snapshot, path, position = load(spec("[^$0]"))
    found = completion(snapshot, path, position)
    assert found is not None
    item = next(item for item in found.items if item.label == "ab12")
    shown = resolve(snapshot, item.data)
    assert shown is not None
    assert shown.documentation.startswith("The assistant must be 𝒌ind to visitors.")
    assert "Tone 🎭" in shown.documentation
    assert shown.documentation.endswith("1 prompt")
    other = next(item for item in found.items if item.label == "cd34")
    untested = resolve(snapshot, other.data)
    assert untested is not None
    assert untested.documentation.endswith("untested")


def test_what_a_clause_says_is_plain_text() -> None:
    files = {
        "spec.md": "# Tone {#tone}\n\nSee [?](#tone) and [x](command:rm) 🦉[^ab12], then [^$0].\n",
        "examples/ab12.md": TEST,
    }
    snapshot, path, position = load(files)
    found = completion(snapshot, path, position)
    assert found is not None
    shown = resolve(snapshot, next(i for i in found.items if i.label == "ab12").data)
    assert shown is not None
    assert shown.documentation.startswith("See “Tone” and x 🦉, then")


# -- new IDs --------------------------------------------------------------------


def test_a_new_id_is_the_same_for_the_same_place_and_another_elsewhere() -> None:
    snapshot, path, _ = load(spec(""))
    first = fresh_marker_id(snapshot, path, Position(3, 7))
    assert fresh_marker_id(snapshot, path, Position(3, 7)) == first
    assert fresh_marker_id(snapshot, path, Position(4, 7)) != first


def test_a_new_id_does_not_depend_on_where_the_workspace_lies() -> None:
    one, other = load(spec("")), load(spec(""))
    assert fresh_marker_id(one[0], one[1], Position(3, 7)) == fresh_marker_id(
        other[0], other[1], Position(3, 7)
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("elsewhere/spec.md", "It must[^{0}].\n"),
        ("examples/{0}.md", "Examples for [^{0}] in Tone:\n"),
        ("notes.md", "A note[^{0}].\n\n[^{0}]: Here.\n"),
        ("CHANGELOG.md", "Removed [^{0}].\n"),
        ("examples/{0}.txt", "not Markdown"),
    ],
)
def test_a_new_id_never_collides(name: str, text: str) -> None:
    snapshot, path, _ = load(spec(""))
    place = Position(3, 7)
    first = fresh_marker_id(snapshot, path, place)
    taken, path, _ = load(spec("") | {name.format(first): text.format(first)})
    second = fresh_marker_id(taken, path, place)
    # A file that is no test file takes no ID.
    assert (second == first) is name.endswith(".txt")


def test_a_file_in_the_place_of_the_test_file_takes_the_id_even_if_it_is_not_read() -> None:
    loaded = load_workspace(spec(""))
    place = Position(3, 7)
    first = fresh_marker_id(loaded.snapshot, loaded.path("spec.md"), place)
    Path(loaded.root, "examples", f"{first}.md").mkdir()
    loaded.workspace.refresh([loaded.path(f"examples/{first}.md")])
    assert fresh_marker_id(loaded.snapshot, loaded.path("spec.md"), place) != first


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(0, 10**4))
def test_new_ids_look_like_the_model_specs(line: int, column: int) -> None:
    found = fresh_marker_id(Snapshot(), "/a/spec.md", Position(line, column))
    assert re.fullmatch(r"[a-z0-9]{4}", found)
    assert not found.isalpha()
    assert not found.isdigit()


def test_the_next_number_follows_the_highest_of_the_scope() -> None:
    files = {
        "r.md": "# R\n\nIt shall run. {#REQ-2}\n\nIt shall 🏃. {#REQ-15}\n\nAnd stop. {#$0}\n",
        "more.md": "It shall. {#REQ-20}\n\nIt may. {#DOC-3}\n",
    }
    assert labels(files) == ["REQ-21"]
    assert applied(files, "REQ-21") == "And stop. {#REQ-21}"
    assert labels({"r.md": files["r.md"]}) == ["REQ-16"]


def test_padding_of_numbers_is_kept_and_cited_numbers_are_not_free() -> None:
    files = {"r.md": "One. {#REQ-007}\n\nSee REQ-008.\n\nTwo. {#R$0"}
    assert labels(files) == ["REQ-009"]


def test_a_configured_pattern_gives_the_first_number() -> None:
    files = {
        "r.md": "The door shall open. {#$0",
        "plainspec.toml": "convention = 'generic'\nid-pattern = 'LOC-\\d+'\n",
    }
    assert labels(files) == ["LOC-1"]


def test_no_numbers_in_a_model_spec() -> None:
    assert labels(spec("A door. {#$0")) == []


# -- links ----------------------------------------------------------------------


def test_anchors_come_with_titles_explicit_ones_first() -> None:
    found = offered(spec("See [?](#$0) 🦉"))
    assert [(i.label, i.description) for i in found.items] == [
        ("tone", "Tone 🎭"),
        ("safety", "Safety first"),
        ("tone-", "Tone 🎭"),
        ("safety-first", "Safety first"),
    ]
    assert found.items[1].filter_text == "safety Safety first"


def test_an_anchor_takes_the_place_of_the_name_alone() -> None:
    assert applied(spec("🦉 [x](#sa$0fe)."), "safety", replace=True) == "🦉 [x](#safety)."
    assert applied(spec("[x]: #$0"), "tone") == "[x]: #tone"


def test_anchors_of_another_document() -> None:
    files = spec("See [x](docs/d%20e.md#$0).") | {"docs/d e.md": "# Über 𝛼 {#ueber}\n\nText 🦉.\n"}
    snapshot, path, position = load(files)
    found = completion(snapshot, path, position)
    assert found is not None
    assert found.items[0].label == "ueber"
    shown = resolve(snapshot, found.items[0].data)
    assert shown is not None
    assert (shown.detail, shown.documentation) == ("Über 𝛼", "Text 🦉.")


def test_files_and_folders_beside_the_document_documents_first() -> None:
    files = spec("See [x]($0") | {"a b.md": "# A\n", "ä.png": "", ".hidden.md": ""}
    assert labels(files) == ["a b.md", "ä.png", "examples/"]
    assert applied(files, "a b.md") == "See [x](a%20b.md"
    assert applied(files, "ä.png") == "See [x](ä.png"


def test_files_in_a_folder_that_is_typed() -> None:
    files = spec("See [x](examples/$0)")
    assert applied(files, "ab12.md") == "See [x](examples/ab12.md)"
    assert labels({"a/spec.md": "See [x](../$0", "b/c.md": "C"}) == ["a/", "b/"]
    assert labels({"a/spec.md": "See [x](/b/$0", "b/c.md": "C"}) == ["c.md"]


def test_unsaved_documents_are_offered() -> None:
    loaded = load_workspace(spec("See [x]($0"))
    loaded.workspace.open(loaded.path("new.md"), "# New\n")
    found = completion(loaded.snapshot, *loaded.cursors[0])
    assert found is not None
    assert "new.md" in [item.label for item in found.items]


@pytest.mark.parametrize(
    "typed", ["../", "../../", "/../", "%2e%2e/", "//host/", "http://x/", "a\0b/"]
)
def test_nothing_outside_of_the_workspace_is_listed(typed: str) -> None:
    workspace = load_workspace({"spec.md": "x\n"}).workspace
    path = next(iter(workspace.snapshot.records))
    workspace.open(path, f"See [x]({typed}")
    assert completion(workspace.snapshot, path, Position(0, len(typed) + 8)) is None


def test_links_to_folders_outside_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("secret")
    loaded = load_workspace(spec("[x](out/$0"))
    Path(loaded.root, "out").symlink_to(tmp_path)
    assert completion(loaded.snapshot, *loaded.cursors[0]) is None


def test_a_document_without_a_folder_gets_its_own_anchors_and_no_files() -> None:
    workspace = Workspace()
    workspace.open("untitled:Untitled-1", "# A {#a}\n\n[x](#\n[y](\n")
    found = completion(workspace.snapshot, "untitled:Untitled-1", Position(2, 5))
    assert found is not None
    assert [item.label for item in found.items] == ["a"]
    assert completion(workspace.snapshot, "untitled:Untitled-1", Position(3, 4)) is None


def test_a_file_tells_its_title() -> None:
    snapshot, path, position = load(spec("[x]($0") | {"d.md": "# Die Eule 🦉\n"})
    found = completion(snapshot, path, position)
    assert found is not None
    shown = resolve(snapshot, found.items[0].data)
    assert shown is not None
    assert (shown.detail, shown.documentation) == ("Die Eule 🦉", "d.md")


# -- headings -------------------------------------------------------------------


def test_authorities_in_the_order_of_the_chain_with_their_meanings() -> None:
    files = spec("## 🦉 Owls {#owls authority=$0}\n")
    snapshot, path, position = load(files)
    found = completion(snapshot, path, position)
    assert found is not None
    assert [i.label for i in found.items] == ["root", "system", "developer", "user", "guideline"]
    shown = resolve(snapshot, found.items[0].data)
    assert shown is not None
    assert shown.documentation.startswith("Fundamental: nothing")
    assert applied(files, "root") == "## 🦉 Owls {#owls authority=root}"


def test_authorities_that_the_configuration_names() -> None:
    files = spec("## Owls {authority=l$0") | {
        "plainspec.toml": "authorities = ['law', 'contract', 'habit']\n"
    }
    assert labels(files) == ["law", "contract", "habit"]
    assert applied(files, "law") == "## Owls {authority=law"


def test_an_authority_in_the_front_matter() -> None:
    files = {"a.md": "---\nauthority: $0\nowner: 🦉\n---\n# A\n"}
    assert "developer" in labels(files)
    assert labels({"a.md": "---\nowner: $0\n---\n# A\n"}) == []


def test_tags_of_the_workspace_the_most_used_first() -> None:
    assert labels(spec("## Owls {#owls tags=$0}\n")) == ["voice", "teens"]
    files = spec("## Owls {#owls tags=voice,t$0 authority=root}\n")
    assert labels(files) == ["teens"]
    assert applied(files, "teens") == "## Owls {#owls tags=voice,teens authority=root}"


def test_no_authorities_outside_of_headings() -> None:
    assert labels(spec("Text {authority=$0}")) == []


# -- terms ----------------------------------------------------------------------

TERMS = {
    "spec.md": "# Definitions\n\n**Reader card**: 🪪 a card.\n\n**API**: an interface.\n\n# Use\n\n",
}


def test_terms_from_three_letters_on_in_the_authors_case() -> None:
    assert labels({"spec.md": TERMS["spec.md"] + "𝒌 The re$0"}) == []
    files = {"spec.md": TERMS["spec.md"] + "𝒌 The rea$0 is"}
    assert applied(files, "reader card") == "𝒌 The reader card is"
    assert (
        applied({"spec.md": TERMS["spec.md"] + "Rea$0d"}, "reader card", replace=True)
        == "Reader card"
    )


def test_a_term_of_several_words_goes_on() -> None:
    files = {"spec.md": TERMS["spec.md"] + "A reader c$0."}
    assert applied(files, "reader card") == "A reader card."


def test_no_terms_in_code_links_or_once_they_are_complete() -> None:
    for marked in ("`rea$0`", "[x](rea$0)", "~~~\nrea$0\n~~~", "reader card$0", "<!-- rea$0 -->"):
        assert "reader card" not in labels({"spec.md": TERMS["spec.md"] + marked}), marked


def test_a_term_shows_its_definition() -> None:
    snapshot, path, position = load({"spec.md": TERMS["spec.md"] + "rea$0"})
    found = completion(snapshot, path, position)
    assert found is not None
    shown = resolve(snapshot, found.items[0].data)
    assert shown is not None
    assert (shown.detail, shown.documentation) == ("Reader card (defined term)", "🪪 a card.")


# -- rules ----------------------------------------------------------------------


def test_rule_names_in_a_suppression() -> None:
    names = [rule.name for rule in all_rules()]
    assert labels(spec("🦉 <!-- plainspec: ignore $0 -->")) == names
    assert labels(spec("<!-- plainspec: ignore-file $0")) == names
    if names:
        assert labels(spec(f"<!-- plainspec: ignore {names[0]}, $0")) == names[1:]
        shown = resolve(Snapshot(), ("rule", names[0]))
        assert shown is not None
        assert shown.documentation == all_rules()[0].summary


def test_no_rule_names_in_the_reason() -> None:
    assert labels(spec("<!-- plainspec: ignore vague-term -- be$0")) == []


# -- challenge prompts ----------------------------------------------------------


def test_prompts_at_the_start_of_a_paragraph() -> None:
    for typed in ("$0", "Exa$0", "**Exa$0", "**$0**"):
        found = labels(spec(typed))
        assert "Challenge prompt" in found, typed
        assert "Challenge prompt with GOOD and BAD answers" in found, typed
    assert labels(spec("In running text Exa$0")) == []
    assert labels(spec("A line\nExa$0")) == []
    assert labels({"prose.md": "Exa$0"}) == []


def test_a_prompt_that_was_inserted_is_read_as_one() -> None:
    for label in ("Challenge prompt", "Challenge prompt with GOOD and BAD answers"):
        files = spec("**Exa$0**")
        snapshot, path, position = load(files)
        found = completion(snapshot, path, position, snippets=False)
        assert found is not None
        item = next(item for item in found.items if item.label == label)
        assert not item.is_snippet
        assert "$" not in item.text
        assert text_at(snapshot, path, item.replace) == "**Exa**"
        after, path, _ = load({"spec.md": SPEC + "\n" + item.text, "examples/ab12.md": TEST})
        document = after.document(path)
        assert document is not None
        (prompt,) = document.sections[-1].prompts
        assert prompt.title == "title"
        assert prompt.problems == ()
    assert [message.verdict for message in prompt.messages] == ["", "BAD", "GOOD"]


def test_snippets_have_placeholders_where_the_client_knows_them() -> None:
    found = offered(spec("$0"))
    assert all(item.is_snippet for item in found.items)
    assert found.items[0].text.startswith("**Example**: ${1:title}\n\n~~~xml\n<user>\n")


def test_an_empty_test_file_is_offered_its_header() -> None:
    files = {"spec.md": SPEC, "examples/ab12.md": TEST, "examples/ef56.md": "$0"}
    found = offered(files, snippets=False)
    assert found.items[0].label == "Header of the test file"
    assert found.items[0].text == "Examples for [^ef56] in Safety first:\n\n"
    assert found.items[0].preselect
    assert offered(files).items[0].text == "Examples for [^ef56] in Safety first:\n\n$0"
    assert "Header of the test file" not in labels(
        {"spec.md": SPEC, "examples/ab12.md": TEST + "\n$0"}
    )


def test_a_title_with_snippet_signs_is_escaped() -> None:
    files = {
        "spec.md": "## Costs ${1:in $} \\\n\nIt must pay[^zz11].\n",
        "examples/zz11.md": "$0",
    }
    title = offered(files, snippets=False).items[0].text.partition(" in ")[2]
    assert title == "Costs ${1:in $} \\:\n\n"
    assert "\\${1:in \\$\\} \\\\" in offered(files).items[0].text


# -- the list as a whole --------------------------------------------------------


def test_long_lists_are_cut_and_say_so() -> None:
    many = "".join(f"## Part {n} {{#part{n}}}\n\n" for n in range(300))
    found = offered({"spec.md": many + "[x](#$0"})
    assert len(found.items) == MOST_ITEMS
    assert found.is_incomplete
    assert "part299" in labels({"spec.md": many + "[x](#p299$0"})


def test_a_huge_folder_is_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(destinations, "MOST_ENTRIES", 2)
    found = offered({"spec.md": "[x](f/$0"} | {f"f/{n}.txt": "" for n in range(5)})
    assert len(found.items) == 2
    assert found.is_incomplete


def test_a_line_that_is_a_chapter() -> None:
    long = "word [a](#b) “said” 🦉 " * 20_000
    assert applied(spec(f"{long}[^c$0]"), "cd34").endswith("[^cd34]")


def test_unknown_documents_and_data_give_nothing() -> None:
    assert completion(Snapshot(), "/nowhere.md", Position(0, 0)) is None
    for data in ((), ("clause",), ("nonsense", "x"), ("clause", 1, 2), ("rule", "no-such-rule")):
        assert resolve(Snapshot(), data) is None
    for kind, (_, size) in module._RESOLVERS.items():
        assert resolve(Snapshot(), (kind, *["?"] * size)) is None or kind == "authority"
        assert resolve(Snapshot(), (kind, *["?"] * (size + 1))) is None


@settings(max_examples=150)
@given(
    st.text(
        st.sampled_from("ab[]^(){}#/=*`~!<>- \n\r\u2028🦉é\ufffc\\") | st.characters(codec="utf-8"),
        max_size=60,
    ),
    st.data(),
)
def test_any_text_at_any_place(text: str, data: st.DataObject) -> None:
    workspace = Workspace()
    workspace.open("untitled:1", text)
    document = workspace.snapshot.document("untitled:1")
    assert document is not None
    line = data.draw(st.integers(0, document.end.line))
    position = Position(line, data.draw(st.integers(0, len(document.line(line)) + 2)))
    found = completion(workspace.snapshot, "untitled:1", position)
    for item in found.items if found else ():
        assert_in_place(item, position, len(document.line(line)))
        resolve(workspace.snapshot, item.data)


def assert_in_place(item: CompletionItem, position: Position, length: int) -> None:
    column = min(position.column, length)
    assert item.insert.end == Position(position.line, column)
    assert item.insert.start == item.replace.start <= item.insert.end <= item.replace.end
    assert item.replace.end <= Position(position.line, length)
    assert all(isinstance(word, str) for word in item.data)


def test_on_the_model_spec() -> None:
    workspace = model_spec()
    path = next(p for p in workspace.snapshot.paths() if p.endswith("/model_spec.md"))
    marker = find(workspace.snapshot, path, "[^sy73]")
    found = completion(workspace.snapshot, path, Position(marker.line, marker.column + 3))
    assert found is not None
    # 116 markers name 113 clauses or so; whatever they are, each is offered once.
    offered_labels = [item.label for item in found.items]
    assert "sy73" in offered_labels
    assert len(offered_labels) == len(set(offered_labels)) > 100
    sy73 = next(item for item in found.items if item.label == "sy73")
    assert text_at(workspace.snapshot, path, sy73.replace) == "sy73"
    link = find(workspace.snapshot, path, "](#chain_of_command)")
    anchors = completion(workspace.snapshot, path, Position(link.line, link.column + 3))
    assert anchors is not None
    assert any(i.label == "levels_of_authority" for i in anchors.items)
