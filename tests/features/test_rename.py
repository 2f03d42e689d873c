"""Renaming clause IDs, anchors and terms: whole files before and after."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.edits import RenameFile, TextChange, WorkspaceEdit
from plainspec.features.rename import Renamable, RenameProblem, prepare, rename
from plainspec.index.facts import citation_key, clause_fact_key, code_key
from plainspec.index.snapshot import Snapshot
from plainspec.text.lines import line_starts, position_at
from plainspec.text.span import Position
from tests.support.apply import after, apply, reload, texts
from tests.support.workspace import Loaded, find, load, load_workspace, model_spec, text_at

PROMPT = "\n\n**Example**: a guess 🎲\n\n~~~xml\n<user>\nHow tall is the tower?\n</user>\n~~~\n"

MODEL_SPEC = {
    "spec.md": (
        "# Honesty 🦉 {#honesty}\n\nThe assistant must not guess[^g7es], “größer” or smaller. "
        "It must cite sources[^c1te].\n\nSee [the tests](examples/g7es.md#top).\n"
    ),
    "examples/g7es.md": f"Examples for [^g7es] in Honesty 🦉:{PROMPT}",
    "examples/c1te.md": f"Examples for [^c1te] in Honesty 🦉:{PROMPT}",
    "CHANGELOG.md": "# Changelog\n\n- 🏛️ Adds [^g7es] and [^c1te]. `[^g7es]` stays in code.\n",
    "tests/test_guess.py": (
        '"""Clause G7ES, as in [^g7es]."""\n\n\ndef test_g7es_tower() -> None:\n'
        '    assert ask("𝒢") == "I do not know", "g7es"\n'
    ),
    "other/spec.md": "The other one must not guess[^g7es].\n",
    "other/examples/g7es.md": f"Examples for [^g7es] in :{PROMPT}",
}


def renamed(
    loaded: Loaded, words: str, new: str, file: str = "spec.md", number: int = 1
) -> dict[str, str]:
    edit = rename_at(loaded, words, new, file, number)
    assert isinstance(edit, WorkspaceEdit), edit
    return after(loaded, edit)


def rename_at(
    loaded: Loaded, words: str, new: str, file: str = "spec.md", number: int = 1
) -> WorkspaceEdit | RenameProblem:
    path = loaded.path(file)
    return rename(loaded.snapshot, path, find_any(loaded, path, words, number), new)


def find_any(loaded: Loaded, path: str, words: str, number: int = 1) -> Position:
    """As :func:`find`, in source files as well."""
    text, at = texts(loaded.root)[path], -1
    for _ in range(number):
        at = text.index(words, at + 1)
    return position_at(line_starts(text), at)


def problem(loaded: Loaded, words: str, new: str, file: str = "spec.md") -> str:
    found = rename_at(loaded, words, new, file)
    assert isinstance(found, RenameProblem), found
    return found.message


def dangling(snapshot: Snapshot) -> list[str]:
    """Links of *snapshot* whose anchor or file is not there."""
    found = []
    for key in snapshot.keys("link"):
        anchors = ("anchor", key[1], key[2])
        if not snapshot.exists(key[1]) or (key[2] and not snapshot.lookup(anchors)):
            found.append(f"{key[1]}#{key[2]}")
    return found


#: MODEL_SPEC with k2wa for g7es.
RENAMED = {
    "spec.md": MODEL_SPEC["spec.md"].replace("g7es", "k2wa"),
    "examples/k2wa.md": MODEL_SPEC["examples/g7es.md"].replace("g7es", "k2wa"),
    "examples/c1te.md": MODEL_SPEC["examples/c1te.md"],
    "CHANGELOG.md": MODEL_SPEC["CHANGELOG.md"].replace("Adds [^g7es]", "Adds [^k2wa]"),
    "tests/test_guess.py": MODEL_SPEC["tests/test_guess.py"]
    .replace("g7es", "k2wa")
    .replace("G7ES", "K2WA"),
    "other/spec.md": MODEL_SPEC["other/spec.md"],
    "other/examples/g7es.md": MODEL_SPEC["other/examples/g7es.md"],
}


# -- clauses -------------------------------------------------------------------------


def test_a_clause_is_renamed_in_every_file() -> None:
    loaded = load_workspace(MODEL_SPEC)
    files = renamed(loaded, "g7es", "k2wa")
    assert files == RENAMED
    again = reload(files).snapshot
    assert len(again.lookup(("test", "k2wa"))) == 1
    assert not dangling_files(again)


def dangling_files(snapshot: Snapshot) -> list[str]:
    return [key[1] for key in snapshot.keys("link") if not snapshot.exists(key[1])]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("spec.md", "[^g7es"),
        ("examples/g7es.md", "g7es"),
        ("CHANGELOG.md", "g7es"),
        ("tests/test_guess.py", "G7ES"),
        ("tests/test_guess.py", "g7es_tower"),
    ],
)
def test_a_clause_is_renamed_from_wherever_it_is_named(file: str, words: str) -> None:
    # Which clause a place outside of both folders means is clear only if one has the ID.
    loaded = load_workspace({k: v for k, v in MODEL_SPEC.items() if not k.startswith("other/")})
    edit = rename_at(loaded, words, "k2wa", file)
    assert edit == rename_at(loaded, "g7es", "k2wa")
    ready = prepare(loaded.snapshot, loaded.path(file), find_any(loaded, loaded.path(file), words))
    assert isinstance(ready, Renamable)
    assert ready.placeholder == "g7es"


def test_the_file_is_renamed_after_its_text_is_changed() -> None:
    edit = rename_at(load_workspace(MODEL_SPEC), "g7es", "k2wa")
    assert isinstance(edit, WorkspaceEdit)
    kinds = [type(operation) for operation in edit.operations]
    assert kinds == [TextChange] * 4 + [RenameFile]
    assert any(path.endswith("examples/g7es.md") for path in edit.changes())


def test_prepare_marks_the_id_alone() -> None:
    loaded = load_workspace(MODEL_SPEC)
    path = loaded.path("spec.md")
    ready = prepare(loaded.snapshot, path, find(loaded.snapshot, path, "[^g7es"))
    assert isinstance(ready, Renamable)
    assert text_at(loaded.snapshot, path, ready.range) == "g7es"


REQUIREMENTS = {
    "plainspec.toml": "convention = 'generic'\nid-pattern = '[A-Z]+-\\d+'\ntests = 'cases/{id}/prompts.md'\n",
    "reqs.md": (
        "# Kiosk 🏪\n\n## Sign-in {#REQ-7}\n\nThe system shall sign in. As in [REQ-8](#REQ-8).\n\n"
        "- “Größe” shall be kept. {#REQ-8}\n\n**REQ-9** The system shall end. See REQ-7, [x] and "
        "[y](./reqs.md#REQ-7).\n\n[x]: <reqs.md#REQ-7> 'as above'\n"
    ),
    "docs/design.md": "Meets [REQ-7](../reqs.md#REQ-7), and REQ-70 not.\n",
    "cases/REQ-7/prompts.md": f"Examples for REQ-7 in Sign-in:{PROMPT}",
    "tests/test_kiosk.py": (
        "import pytest\n\n\n@pytest.mark.requirement('REQ-7')\ndef test_req_7_signs_in() -> None:\n"
        "    # REQ7 and REQ-7: 𝒢\n    assert True\n\n\nclass TestREQ7:\n    pass\n"
    ),
    "kiosk_test.go": "package kiosk\n\nfunc TestReq7SignIn(t *testing.T) {}\n",
}


def test_a_requirement_is_renamed_in_every_spelling() -> None:
    loaded = load_workspace(REQUIREMENTS)
    files = renamed(loaded, "REQ-7", "REQ-16", "docs/design.md")
    assert files == {
        "plainspec.toml": REQUIREMENTS["plainspec.toml"],
        "reqs.md": REQUIREMENTS["reqs.md"].replace("REQ-7", "REQ-16"),
        "docs/design.md": "Meets [REQ-16](../reqs.md#REQ-16), and REQ-70 not.\n",
        "cases/REQ-16/prompts.md": f"Examples for REQ-16 in Sign-in:{PROMPT}",
        "tests/test_kiosk.py": REQUIREMENTS["tests/test_kiosk.py"]
        .replace("REQ-7", "REQ-16")
        .replace("req_7", "req_16")
        .replace("REQ7", "REQ16"),
        "kiosk_test.go": "package kiosk\n\nfunc TestReq16SignIn(t *testing.T) {}\n",
    }
    again = reload(files).snapshot
    assert not dangling(again)
    assert len(again.lookup(code_key("req16"))) == 6
    assert not again.lookup(clause_fact_key("req7")) and not again.lookup(citation_key("req7"))


def test_an_anchor_that_is_a_clause_renames_the_clause() -> None:
    loaded = load_workspace(REQUIREMENTS)
    assert rename_at(loaded, "#REQ-7)", "REQ-16", "reqs.md") == rename_at(
        loaded, "{#REQ-7", "REQ-16", "reqs.md"
    )


POLICY = {
    "policies.md": (
        "# Policies 🦉\n\n## Policy Section: SY73 - Avoid “Sycophancy”\n\n### Specification\n\n"
        "The coach must judge by the work. See [CU12](#policy-section-cu12---ask).\n\n"
        "### Test Cases (sy73.md)\n\nThey stand in [sy73.md](sy73.md).\n\n"
        "## Policy Section: CU12 - Ask\n\n### Specification\n\nThe coach must ask.\n\n"
        "### Test Cases (cu12.md)\n\n- User prompt: “Why?”\n- Expected: Asks.\n"
    ),
    "sy73.md": "# Test Cases for sy-73: Avoid Sycophancy\n\n- User prompt: “Well?”\n- Expected: Judges.\n",
    "links.md": "[a](policies.md#policy-section-sy73---avoid-sycophancy) [b](sy73.md)\n",
}


def test_a_policy_is_renamed_with_its_headings_and_what_links_to_them() -> None:
    loaded = load_workspace(POLICY)
    files = renamed(loaded, "SY73", "FL20", "policies.md")
    assert files["policies.md"] == POLICY["policies.md"].replace("SY73", "FL20").replace(
        "sy73", "fl20"
    )
    assert files["fl20.md"] == POLICY["sy73.md"].replace("sy-73", "fl-20")
    assert files["links.md"] == POLICY["links.md"].replace("sy73", "fl20")
    assert not dangling(reload(files).snapshot)
    # The same from the heading of the test cases.
    assert renamed(loaded, "sy73.md)", "FL20", "policies.md") == files


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("../../etc/passwd", "cannot be part of a file's name"),
        ("a/b", "cannot be part of a file's name"),
        ("", "is empty"),
        ("two words", "cannot be part of a file's name"),
        ("con", "Windows"),
        ("a" * 65, "65 characters"),
        ("C1TE", "`c1te` is a clause already (spec.md, line 3)"),
        ("c1te", "is a clause already"),
        ("n0te", "is a footnote already (spec.md, line 5)"),
        ("0rph", "has challenge prompts already (examples/0rph.md, line 1)"),
        ("t4ken", "examples/T4KEN.md exists already"),
        ("f1le", "examples/f1le.md exists already"),
        ("m3nt", "is mentioned already (CHANGELOG.md, line 1)"),
    ],
)
def test_an_id_that_cannot_be_is_refused_with_a_reason(new: str, reason: str) -> None:
    loaded = load_workspace(
        {
            "spec.md": "# A\n\nIt must[^g7es] and must[^c1te], so[^n0te].\n\n[^n0te]: a note\n",
            "examples/g7es.md": f"Examples for [^g7es] in A:{PROMPT}",
            "examples/0rph.md": f"Examples for [^0rph] in A:{PROMPT}",
            "examples/T4KEN.md": "Nothing of interest.\n",
            "examples/f1le.md": "Nothing of interest.\n",
            "CHANGELOG.md": "Removes [^m3nt].\n",
        }
    )
    assert reason in problem(loaded, "g7es", new)


def test_no_test_of_a_clause_is_moved_onto_another_one() -> None:
    loaded = load_workspace(
        {
            "spec.md": "# A\n\nIt must[^g7es].\n",
            "examples/g7es.md": f"Examples for [^g7es] in A:{PROMPT}",
            "examples/m0re.md": f"Examples for [^g7es] in A, more of them:{PROMPT}",
        }
    )
    assert "examples/m0re.md exists already" in problem(loaded, "g7es", "m0re")


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("req-20", "`[A-Z]+-\\d+`"),
        ("REQ-8", "`REQ-8` is a clause already (reqs.md, line 7)"),
        ("REQ8", "`id-pattern`"),
    ],
)
def test_a_requirement_must_keep_the_form_of_requirements(new: str, reason: str) -> None:
    assert reason in problem(load_workspace(REQUIREMENTS), "REQ-9", new, "reqs.md")


def test_an_id_that_code_could_not_cite_is_refused() -> None:
    message = problem(load_workspace(REQUIREMENTS), "{#REQ-7", "UTF-8", "reqs.md")
    assert "Code cites this clause (kiosk_test.go, line 3)" in message


def test_an_id_given_twice_is_renamed_in_both_places() -> None:
    files = {**MODEL_SPEC, "more.md": "It must not[^g7es], 🦉 never[^g7es].\n"}
    found = renamed(load_workspace(files), "g7es", "k2wa")
    assert found["more.md"] == "It must not[^k2wa], 🦉 never[^k2wa].\n"


def test_the_longest_id_in_a_test_name_is_the_one_that_is_meant() -> None:
    files = {
        "reqs.md": "- It shall. {#SESSION-12}\n- It shall not. {#AUTH-SESSION-12}\n",
        "test_a.py": "def test_auth_session_12_x(): pass\n\n\ndef test_session_12_y(): pass\n",
    }
    found = renamed(load_workspace(files), "{#SESSION-12", "LOGIN-3", "reqs.md")
    assert found == {
        "reqs.md": files["reqs.md"].replace("{#SESSION-12", "{#LOGIN-3"),
        "test_a.py": files["test_a.py"].replace("test_session_12", "test_login_3"),
    }


def test_a_respelling_is_no_collision_with_itself() -> None:
    files = renamed(load_workspace(MODEL_SPEC), "g7es", "G7es")
    assert "guess[^G7es]" in files["spec.md"]
    assert files["examples/G7es.md"].startswith("Examples for [^G7es]")


def test_an_id_of_two_folders_cannot_be_renamed_from_outside_of_them() -> None:
    files = {f"{d}/{k}": v for d in ("a", "b") for k, v in MODEL_SPEC.items() if "other" not in k}
    loaded = load_workspace({**files, "CHANGELOG.md": "Adds [^g7es].\n"})
    path = loaded.path("CHANGELOG.md")
    found = prepare(loaded.snapshot, path, find(loaded.snapshot, path, "g7es"))
    assert isinstance(found, RenameProblem)
    assert "several folders" in found.message


# -- anchors -------------------------------------------------------------------------

ANCHORS = {
    "spec.md": (
        "# Größe {#größe authority=user}\n\nSee [?](#größe), [x](#gr%C3%B6%C3%9Fe) and 𝒢 [y].\n\n"
        '<a id="box"></a> [box](#box)\n\n## Title Here\n\n[t](#title-here)\n\n'
        "[y]: other/b.md#größe\n"
    ),
    "other/b.md": "# B {#größe}\n\n[up](../spec.md#größe) [own](#größe) ![i](../spec.md#gr%C3%B6%C3%9Fe)\n\n[z]: <../spec.md#größe>\n",
}


def test_an_anchor_is_renamed_with_all_links_to_it() -> None:
    loaded = load_workspace(ANCHORS)
    files = renamed(loaded, "{#größe", "länge")
    assert files == {
        "spec.md": (
            ANCHORS["spec.md"]
            .replace("{#größe", "{#länge")
            .replace("(#größe)", "(#länge)")
            .replace("#gr%C3%B6%C3%9Fe", "#l%C3%A4nge")
        ),
        "other/b.md": (
            "# B {#größe}\n\n[up](../spec.md#länge) [own](#größe) ![i](../spec.md#l%C3%A4nge)\n\n"
            "[z]: <../spec.md#länge>\n"
        ),
    }
    assert not dangling(reload(files).snapshot)
    assert renamed(loaded, "#größe)", "länge", "other/b.md") == files


def test_an_anchor_in_html_is_renamed() -> None:
    files = renamed(load_workspace(ANCHORS), "(#box", "crate")
    assert '<a id="crate"></a> [box](#crate)' in files["spec.md"]


def test_an_anchor_made_from_a_title_says_why_it_stays() -> None:
    loaded = load_workspace(ANCHORS)
    message = problem(loaded, "#title-here", "new")
    assert "made from the heading “Title Here”" in message
    assert "{#title-here}" in message


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("two words", "no blanks"),
        ("", "cannot be an anchor"),
        ("a)b", "cannot be an anchor"),
        ("box", "is an anchor of spec.md already (line 5)"),
        ("BOX", "by case alone"),
        ("title-here", "is an anchor of spec.md already (line 7)"),
        ("REQ-7", "ID of a clause"),
    ],
)
def test_an_anchor_that_cannot_be_is_refused(new: str, reason: str) -> None:
    assert reason in problem(load_workspace(ANCHORS), "größe", new)


def test_a_link_to_nothing_is_no_name() -> None:
    snapshot, path, position = load({"a.md": "[x](#no$0where)\n"})
    found = prepare(snapshot, path, position)
    assert isinstance(found, RenameProblem)
    assert "Correct the link" in found.message


# -- terms ---------------------------------------------------------------------------

TERMS = {
    "glossary.md": "# Glossary\n\n**Tool**: a program 🔧 that the assistant calls.\n\n**Tool call**: one use of a tool.\n",
    "spec.md": (
        "# TOOLS\n\nTools and tools: a tool, the Tool; “𝒢” TOOL. Not `tool`, toolbox or a tool call.\n\n"
        "[tool](tool.md) See [above](#tools).\n"
    ),
}


def test_a_term_is_renamed_with_case_and_number() -> None:
    loaded = load_workspace(TERMS)
    files = renamed(loaded, "tool,", "Gadget")
    assert files == {
        "glossary.md": "# Glossary\n\n**Gadget**: a program 🔧 that the assistant calls.\n\n**Tool call**: one use of a gadget.\n",
        "spec.md": (
            "# GADGETS\n\nGadgets and gadgets: a gadget, the Gadget; “𝒢” GADGET. Not `tool`, toolbox or a tool call.\n\n"
            "[gadget](tool.md) See [above](#gadgets).\n"
        ),
    }
    assert renamed(loaded, "Tool*", "Gadget", "glossary.md") == files


@pytest.mark.parametrize(
    ("new", "reason"),
    [
        ("Tool call", "defined already (glossary.md, line 5)"),
        ("**", "cannot be a term"),
        ("x" * 61, "at most 60"),
        ("Note", "would not be read as a defined term"),
    ],
)
def test_a_term_that_cannot_be_is_refused(new: str, reason: str) -> None:
    assert reason in problem(load_workspace(TERMS), "Tool*", new, "glossary.md")


# -- the rest ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pl$0ain words", "nothing to rename here"),
        ("# A {#a authority=us$0er}", "configuration"),
        ("[x](file$0.md)", "renaming the file itself"),
        ("", "nothing to rename here"),
    ],
)
def test_what_has_no_name_says_so(text: str, reason: str) -> None:
    snapshot, path, position = load({"a.md": text})
    found = prepare(snapshot, path, position)
    assert isinstance(found, RenameProblem)
    assert reason in found.message
    assert rename(snapshot, path, position, "x") == found


def test_an_unknown_file_has_nothing_to_rename() -> None:
    snapshot, _, position = load({"a.md": "x"})
    assert isinstance(prepare(snapshot, "/nowhere.md", position), RenameProblem)


_LETTERS = "bcdfghjkmnpqrtvwxz"
_IDS = st.builds(
    lambda a, b, c: f"{a}{b}{c}q",
    st.sampled_from(_LETTERS),
    st.integers(2, 99),
    st.sampled_from(_LETTERS),
)


@settings(max_examples=25)
@given(_IDS)
def test_a_clause_renamed_and_renamed_back_is_as_before(new: str) -> None:
    loaded = load_workspace(MODEL_SPEC)
    there = reload(renamed(loaded, "g7es", new))
    assert renamed(there, new, "g7es") == MODEL_SPEC


@settings(max_examples=25)
@given(st.from_regex(r"[A-Z]{2,5}-[1-9][0-9]{1,3}", fullmatch=True))
def test_a_requirement_renamed_and_renamed_back_is_as_before(new: str) -> None:
    loaded = load_workspace(REQUIREMENTS)
    edit = rename_at(loaded, "{#REQ-7", new, "reqs.md")
    if isinstance(edit, RenameProblem):
        assert "Choose" in edit.message
        return
    there = reload(after(loaded, edit))
    assert renamed(there, f"{{#{new}", "REQ-7", "reqs.md") == REQUIREMENTS


@settings(max_examples=25)
@given(st.from_regex(r"[äöü][a-zäöüß_-]{0,9}[a-z]", fullmatch=True))
def test_an_anchor_renamed_and_renamed_back_is_as_before(new: str) -> None:
    loaded = load_workspace(ANCHORS)
    there = reload(renamed(loaded, "{#größe", new))
    assert renamed(there, f"{{#{new}", "größe") == ANCHORS


@settings(max_examples=25)
@given(
    st.from_regex(r"[BCDF][a-z]{3,8}[bdgk]", fullmatch=True).filter(
        lambda w: w.casefold() not in "called program"
    )
)
def test_a_term_renamed_and_renamed_back_is_as_before(new: str) -> None:
    loaded = load_workspace(TERMS)
    there = reload(renamed(loaded, "Tool*", new, "glossary.md"))
    assert renamed(there, f"{new}*", "Tool", "glossary.md") == TERMS


def test_the_real_model_spec_is_renamed_and_reads_as_before() -> None:
    workspace = model_spec()
    snapshot = workspace.snapshot
    root = snapshot.configurations[0].root
    path = f"{root}/model_spec.md"
    edit = rename(snapshot, path, find(snapshot, path, "sy73"), "zz73")
    assert isinstance(edit, WorkspaceEdit)
    assert edit.renamings() == (RenameFile(f"{root}/examples/sy73.md", f"{root}/examples/zz73.md"),)
    assert {p[len(root) + 1 :] for p in edit.changes()} == {"model_spec.md", "examples/sy73.md"}
    before = {key[1] for key in snapshot.keys("clause")}
    markdown = {p: d.text for d in snapshot.documents() for p in [d.path[len(root) + 1 :]]}
    changed = apply(edit, {f"{root}/{p}": text for p, text in markdown.items()})
    again = reload({p[len(root) + 1 :]: text for p, text in changed.items()}).snapshot
    assert {key[1] for key in again.keys("clause")} == before - {"sy73"} | {"zz73"}
    assert {k[2] for k in again.keys("anchor")} == {k[2] for k in snapshot.keys("anchor")}
