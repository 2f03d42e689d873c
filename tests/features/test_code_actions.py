"""Code actions: each is applied, and the files are read and checked anew."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Creation, Finding, Fix, Replacement, Severity
from plainspec.analysis.rules import all_rules
from plainspec.features.code_actions import FIX_ALL, QUICK_FIX, CodeAction, code_actions
from plainspec.index.change import Change
from plainspec.model import DocumentKind
from plainspec.syntax.conventions import CONVENTIONS
from plainspec.syntax.conventions.skeleton import test_skeleton as skeleton
from plainspec.text.span import Position, Range, Span
from tests.support.apply import after, reload
from tests.support.workspace import Loaded, find, load_workspace, model_spec

PROMPT = "\n\n**Example**: a guess 🎲\n\n~~~xml\n<user>\nHow tall is the tower?\n</user>\n~~~\n"
OTHER_PROMPT = PROMPT.replace("a guess 🎲", "a date").replace(
    "tall is the tower", "old is the bridge"
)


def findings(loaded: Loaded) -> tuple[LocatedFinding, ...]:
    """What the rules say of all documents, but for what is suppressed."""
    engine = Engine(all_rules())
    snapshot = loaded.snapshot
    keys = frozenset(key for record in snapshot.records.values() for key in record.all_keys())
    engine.update(Change(snapshot, frozenset(snapshot.records), keys))
    return tuple(
        finding
        for path in snapshot.paths()
        for finding in engine.findings(path)
        if finding.suppressed is None
    )


def rules_of(files: dict[str, str]) -> list[tuple[str, str]]:
    """The file and the rule of each finding in *files*."""
    loaded = reload(files)
    return [(f.path[len(loaded.root) + 1 :], f.rule) for f in findings(loaded)]


def actions_at(
    loaded: Loaded, words: str, file: str = "spec.md", only: Collection[str] = ()
) -> tuple[CodeAction, ...]:
    path = loaded.path(file)
    at = find(loaded.snapshot, path, words)
    return code_actions(loaded.snapshot, path, Range(at, at), findings(loaded), only)


def action(found: Collection[CodeAction], title: str) -> CodeAction:
    matching = [a for a in found if title in a.title]
    assert len(matching) == 1, [a.title for a in found]
    return matching[0]


# -- fixes of findings -----------------------------------------------------------------

SPEC = {
    "plainspec.toml": "convention = 'model-spec'\n",
    "spec.md": (
        "# Ehrlichkeit 🦉 {#honesty authority=user}\n\nThe “assistant” must not guess[^g7es].\n\n"
        "See [above](#honestly).\n\n## Sources {#sources authority=usr}\n\nIt must cite 𝒢[^c1te].\n"
    ),
    "examples/g7es.md": f"Examples for [^g7es] in Honesty:{PROMPT}{OTHER_PROMPT.lstrip()}",
}


def test_the_fix_of_a_finding_is_offered_first_and_resolves_it() -> None:
    loaded = load_workspace(SPEC)
    found = actions_at(loaded, "#honestly")
    assert found[0].preferred
    assert found[0].kind == QUICK_FIX
    assert [findings(loaded)[i].rule for i in found[0].findings] == ["dangling-anchor"]
    files = after(loaded, found[0].edit)
    assert files["spec.md"] == SPEC["spec.md"].replace("#honestly", "#honesty")
    assert ("spec.md", "dangling-anchor") not in rules_of(files)


def test_an_unknown_authority_is_corrected() -> None:
    loaded = load_workspace(SPEC)
    found = action(actions_at(loaded, "usr"), "Change to `user`")
    assert after(loaded, found.edit)["spec.md"] == SPEC["spec.md"].replace("=usr", "=user")


def test_a_missing_test_file_is_created_from_a_skeleton() -> None:
    loaded = load_workspace(SPEC)
    offered = actions_at(loaded, "c1te")
    found = action(offered, "Create examples/c1te.md")
    files = after(loaded, found.edit)
    assert files["examples/c1te.md"].startswith("Examples for [^c1te] in Sources:\n\n**Example**:")
    assert [r for p, r in rules_of(files) if p == "examples/c1te.md"] == ["thin-test"]
    assert ("spec.md", "untested-clause") not in rules_of(files)


FIRST = Span(0, 1)


def located(loaded: Loaded, fix: Fix, rule: str = "made-up", span: Span = FIRST) -> LocatedFinding:
    path = loaded.path("spec.md")
    document = loaded.snapshot.document(path)
    assert document is not None
    finding = Finding(span, "Made up.", fixes=(fix,))
    where = document.range(0, span)
    return LocatedFinding(path, where, rule, Severity.ERROR, "Made up.", 0, finding)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/evil.md",
        "{root}/../evil.md",
        "{root}",
        "{root}/spec.md",
        "{root}/SPEC.md",
        "{root}/a/./b.md",
    ],
)
def test_a_fix_never_creates_a_file_outside_or_over_another(path: str) -> None:
    loaded = load_workspace(SPEC)
    fix = Fix("Create it", creations=(Creation(path.format(root=loaded.root), "x"),))
    at = Range(Position(0, 0), Position(0, 0))
    found = code_actions(loaded.snapshot, loaded.path("spec.md"), at, [located(loaded, fix)])
    assert "Create it" not in [a.title for a in found]


def test_a_fix_that_no_longer_fits_is_not_offered() -> None:
    loaded = load_workspace(SPEC)
    fix = Fix("Change it", (Replacement(Span(5, 10_000), "x"),))
    at = Range(Position(0, 0), Position(0, 0))
    found = code_actions(loaded.snapshot, loaded.path("spec.md"), at, [located(loaded, fix)])
    assert "Change it" not in [a.title for a in found]


def test_readings_are_offered_and_removing_lines_asks_first() -> None:
    loaded = load_workspace(SPEC)
    reading = Fix("It means users", (Replacement(Span(0, 0), "x"),))
    path = loaded.path("spec.md")
    at = Range(Position(0, 0), Position(0, 0))
    made = located(loaded, Fix("Remove it", (Replacement(Span(0, 60), ""),)))
    made = made._replace(
        finding=Finding(Span(0, 1), "Made up.", fixes=made.finding.fixes, readings=(reading,))
    )
    found = code_actions(loaded.snapshot, path, at, [made])
    assert action(found, "It means users").needs_confirmation is False
    assert action(found, "Remove it").needs_confirmation is True


def test_kinds_are_respected_with_those_below_them() -> None:
    loaded = load_workspace(SPEC)
    assert {a.kind for a in actions_at(loaded, "c1te", only=["quickfix"])} == {"quickfix"}
    assert {a.kind for a in actions_at(loaded, "g7es", only=["refactor"])} <= {
        "refactor",
        "refactor.rewrite",
    }
    assert actions_at(loaded, "c1te", only=["source.organizeImports"]) == ()


def test_what_is_safe_is_fixed_at_once() -> None:
    files = {
        **SPEC,
        "examples/c1te.md": f"Examples for [^c1te] in Origins:{PROMPT.replace('tall', 'wide')}{OTHER_PROMPT.lstrip().replace('old', 'far')}",
    }
    loaded = load_workspace(files)
    path = loaded.path("examples/c1te.md")
    nowhere = Range(Position(9, 0), Position(9, 0))
    everything = findings(loaded)
    found = code_actions(loaded.snapshot, path, nowhere, everything, [FIX_ALL])
    assert [a.kind for a in found] == [FIX_ALL]
    changed = after(loaded, found[0].edit)
    assert changed["examples/c1te.md"].startswith("Examples for [^c1te] in Sources:")
    assert {everything[i].rule for i in found[0].findings} == {"test-title-drift"}
    # It is not among the actions at the cursor: it changes more than that.
    assert FIX_ALL not in [a.kind for a in actions_at(loaded, "Origins", "examples/c1te.md")]
    # What is not safe is left to the author.
    assert (
        code_actions(
            loaded.snapshot, loaded.path("spec.md"), nowhere, everything, ["source.fixAll"]
        )
        == ()
    )


def test_fixes_that_overlap_are_not_made_at_once() -> None:
    loaded = load_workspace(SPEC)
    safe = next(rule.name for rule in all_rules() if rule.safe_fix)
    one = located(loaded, Fix("1", (Replacement(Span(0, 3), "a"),), preferred=True), safe)
    two = located(
        loaded, Fix("2", (Replacement(Span(2, 4), "b"),), preferred=True), safe, Span(2, 3)
    )
    three = located(
        loaded, Fix("3", (Replacement(Span(4, 5), "c"),), preferred=True), safe, Span(4, 5)
    )
    at = Range(Position(0, 0), Position(0, 0))
    found = code_actions(loaded.snapshot, loaded.path("spec.md"), at, [three, two, one], [FIX_ALL])
    assert [a.findings for a in found] == [(2, 0)]
    assert after(loaded, found[0].edit)["spec.md"].startswith("ahclich")


# -- suppressions ------------------------------------------------------------------------

ENDS = ["\n", "\r\n", "\r"]

LINK = "[x](#no-where)"

PLACES = {
    "paragraph": (f"# A\n\nöne 𝒢\n{LINK} two\n", "# A\n\n{}öne"),
    "heading": (f"# A {LINK}\n\ntext\n", "{}# A"),
    "later heading": (f"intro\n\n## B {LINK}\n", "intro\n\n{}## B"),
    "first item": (f"# A\n\n- one {LINK}\n- two\n", "# A\n\n{}- one"),
    "second item": (f"# A\n\n- one\n- two {LINK}\n- three\n", "- one\n  {}- two"),
    "numbered item": (f"# A\n\n9.  one\n10. two\n    {LINK}\n", "9.  one\n    {}10. two"),
    "nested item": (f"# A\n\n- one\n  1. uno {LINK}\n  2. due\n", "- one\n  {}  1. uno"),
    "second nested item": (
        f"# A\n\n- one\n  1. uno\n  2. due {LINK}\n",
        "  1. uno\n     {}  2. due",
    ),
    "item's second paragraph": (f"# A\n\n- one\n\n  two {LINK}\n", "- one\n\n  {}  two"),
    "items of items": (f"# A\n\n- - one {LINK}\n- two\n", "# A\n\n{}- - one"),
    "quotation": (f"# A\n\n> one {LINK}\n> two\n", "# A\n\n{}> one"),
    "quotation's second paragraph": (f"# A\n\n> one\n>\n> two {LINK}\n", ">\n> {}> two"),
    "front matter": (f"---\ntitle: x\n---\n{LINK}\n", "---\n{}" + LINK),
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("place", PLACES)
def test_a_finding_is_silenced_where_it_stands(place: str, end: str) -> None:
    text, expected = PLACES[place]
    loaded = load_workspace({"spec.md": text.replace("\n", end)})
    found = action(actions_at(loaded, "no-where"), "Ignore dangling-anchor here, and say why")
    files = after(loaded, found.edit)
    comment = "<!-- plainspec: ignore dangling-anchor -- reason -->\n"
    assert expected.format(comment).replace("\n", end) in files["spec.md"]
    assert rules_of(files) == []
    # Nothing else has changed: the same blocks, but for the comment.
    before, now = (reload({"spec.md": t}).snapshot for t in (text, files["spec.md"]))
    blocks = [
        [
            b.kind
            for d in s.documents()
            for x in d.sections
            for b in x.syntax.blocks
            if b.kind != "html"
        ]
        for s in (before, now)
    ]
    assert blocks[0] == blocks[1]


def test_a_second_rule_joins_the_comment_that_is_there() -> None:
    text = f"# A\n\n<!-- plainspec: ignore vague-term -- we know -->\nsee {LINK}\n"
    loaded = load_workspace({"spec.md": text})
    found = action(actions_at(loaded, "no-where"), "Ignore dangling-anchor")
    assert after(loaded, found.edit)["spec.md"] == text.replace(
        "vague-term", "vague-term, dangling-anchor"
    )


def test_a_finding_in_a_comment_is_silenced_above_it() -> None:
    loaded = load_workspace({"spec.md": "# A\n\n<!-- plainspec: ignore vage-term -- why -->\nx\n"})
    found = action(actions_at(loaded, "vage-term"), "Ignore unknown-suppression here")
    assert rules_of(after(loaded, found.edit)) == []


def test_a_finding_in_a_table_is_silenced_in_the_whole_file() -> None:
    text = f"# A\n\n| a | b |\n|---|---|\n| c | {LINK} |\n"
    loaded = load_workspace({"spec.md": text})
    found = action(actions_at(loaded, "no-where"), "Ignore dangling-anchor in this file")
    files = after(loaded, found.edit)
    assert files["spec.md"] == f"<!-- plainspec: ignore-file dangling-anchor -- reason -->\n{text}"
    assert rules_of(files) == []


BROKEN = "\n\n**Example**: one\n\n~~~xml\n<user>\nWhy 𝒢?\n~~~\n"


def test_a_finding_in_a_fence_is_silenced_above_the_fence() -> None:
    files = {**SPEC, "examples/g7es.md": f"Examples for [^g7es] in Ehrlichkeit 🦉:{BROKEN}"}
    loaded = load_workspace(files)
    found = action(
        actions_at(loaded, "<user>", "examples/g7es.md"), "Ignore malformed-conversation here"
    )
    changed = after(loaded, found.edit)
    comment = "<!-- plainspec: ignore malformed-conversation -- reason -->\n"
    assert changed["examples/g7es.md"] == files["examples/g7es.md"].replace(
        "~~~xml", f"{comment}~~~xml"
    )
    assert "malformed-conversation" not in [rule for _, rule in rules_of(changed)]


@pytest.mark.parametrize(
    "header", ["Examples for [^g7es] in Wrong:", "# Examples for [^g7es] in Wrong"]
)
def test_a_test_file_keeps_its_header_when_a_finding_there_is_silenced(header: str) -> None:
    loaded = load_workspace({**SPEC, "examples/g7es.md": f"{header}{PROMPT}"})
    found = action(actions_at(loaded, "Wrong", "examples/g7es.md"), "Ignore test-title-drift")
    files = after(loaded, found.edit)
    assert ("examples/g7es.md", "test-title-drift") not in rules_of(files)
    snapshot = reload(files).snapshot
    tests = [t.value.header for t in snapshot.lookup(("test", "g7es"))]
    assert [h.title for h in tests if h] == ["Wrong"]


# -- tags ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "tagged"),
    [
        ("It must be “kind” 🦉. It may rest.", "must", "It must be “kind” 🦉{}. It may rest."),
        ("First. It should cite *sources*!", "cite", "First. It should cite *sources*{}!"),
        ("It must read [the rules](#honesty)", "must", "It must read [the rules](#honesty){}"),
        ("**It must be bold**", "must", "**It must be bold**{}"),
        ("It must, e.g. here, be:\n\n- a\n- b", "must", "It must, e.g. here, be{}:\n\n- a\n- b"),
    ],
)
def test_a_sentence_is_tagged_before_its_final_punctuation(
    text: str, words: str, tagged: str
) -> None:
    files = {**SPEC, "spec.md": f"{SPEC['spec.md']}\n## More\n\n{text}\n"}
    loaded = load_workspace(files)
    path = loaded.path("spec.md")
    at = find(loaded.snapshot, path, words, files["spec.md"].split("## More")[0].count(words) + 1)
    found = action(code_actions(loaded.snapshot, path, Range(at, at), ()), "Tag this sentence")
    marker = found.title.rpartition(" ")[2]
    assert found.kind == "refactor.rewrite"
    changed = after(loaded, found.edit)["spec.md"]
    assert changed == f"{SPEC['spec.md']}\n## More\n\n{tagged.format(marker)}\n"
    again = reload({**files, "spec.md": changed}).snapshot
    assert len(again.lookup(("clause", marker[2:-1]))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "It is so.",
        "> It must be.",
        "It must be[^c1te].",
        "    It must be.",
        '!!! meta "x"\n    It must be.',
    ],
)
def test_what_is_no_untagged_norm_is_not_tagged(text: str) -> None:
    files = {**SPEC, "spec.md": f"{SPEC['spec.md']}\n## More\n\n{text}\n"}
    loaded = load_workspace(files)
    at = loaded.snapshot.document(loaded.path("spec.md"))
    assert at is not None
    line = Position(at.end.line - 1, 6)
    found = code_actions(loaded.snapshot, at.path, Range(line, line), ())
    assert [a.title for a in found if "Tag" in a.title] == []


def test_a_section_without_clauses_is_tagged_from_its_heading() -> None:
    files = {
        **SPEC,
        "spec.md": f"{SPEC['spec.md']}\n## More {{#more authority=user}}\n\nSo. It must be.\n",
    }
    loaded = load_workspace(files)
    found = action(actions_at(loaded, "More"), "Tag this sentence")
    assert found.kind == QUICK_FIX
    assert [findings(loaded)[i].rule for i in found.findings] == ["untested-section"]
    changed = after(loaded, found.edit)
    assert ("spec.md", "untested-section") not in rules_of(changed)


def test_a_requirement_is_given_the_next_number() -> None:
    text = "# R 🦉\n\n- It shall be. {#REQ-15}\n- It shall stay “größer”.\n"
    loaded = load_workspace({"spec.md": text})
    found = action(actions_at(loaded, "stay"), "Tag this sentence as the clause REQ-16")
    changed = after(loaded, found.edit)["spec.md"]
    assert changed == text.replace("größer”.", "größer”. {#REQ-16}")
    assert len(reload({"spec.md": changed}).snapshot.lookup(("clause", "req16"))) == 1
    assert [a for a in actions_at(loaded, "shall be") if "Tag" in a.title] == []


# -- test files ----------------------------------------------------------------------------


def test_the_test_file_of_the_clause_at_the_cursor_is_created() -> None:
    text = "# R\n\n## Größe “x” {#REQ-15}\n\nThe door shall close.\n"
    loaded = load_workspace({"spec.md": text})
    found = action(actions_at(loaded, "REQ-15"), "Create examples/REQ-15.md")
    assert found.kind == "refactor"
    files = after(loaded, found.edit)
    assert files["examples/REQ-15.md"].startswith("Examples for REQ-15 in Größe “x”:")
    assert [rule for path, rule in rules_of(files)] == ["thin-test"]
    assert [a for a in actions_at(reload(files), "REQ-15") if "Create" in a.title] == []


@pytest.mark.parametrize("convention", sorted(CONVENTIONS))
def test_a_skeleton_reads_back_without_a_problem(convention: str) -> None:
    text = skeleton(convention, "ab12", "Say  “no”\n🦉")
    snapshot = load_workspace({"examples/ab12.md": text}).snapshot
    (document,) = snapshot.documents()
    assert document.info.kind is DocumentKind.TEST
    header = document.sections[0].header
    assert header is not None
    assert (header.key, header.title) == ("ab12", "Say “no” 🦉")
    prompts = [prompt for section in document.sections for prompt in section.prompts]
    assert [prompt.problems for prompt in prompts] == [()]
    assert {message.verdict for message in prompts[0].messages} == {"", "GOOD", "BAD"}


def test_two_skeletons_are_no_duplicates() -> None:
    files = {
        f"examples/{i}.md": skeleton("model-spec", i, "Ehrlichkeit 🦉") for i in ("g7es", "c1te")
    }
    assert "duplicate-prompt" not in [rule for _, rule in rules_of({**SPEC, **files})]


# -- everything --------------------------------------------------------------------------


def test_a_source_file_or_an_unknown_one_has_no_actions() -> None:
    loaded = load_workspace({"a.py": "# REQ-7\n", "a.md": ""})
    at = Range(Position(0, 0), Position(0, 0))
    assert code_actions(loaded.snapshot, loaded.path("a.py"), at, ()) == ()
    assert code_actions(loaded.snapshot, "/nowhere.md", at, ()) == ()
    assert code_actions(loaded.snapshot, loaded.path("a.md"), at, ()) == ()


_PIECES = st.sampled_from(
    [
        "# A",
        "- b must",
        "  c",
        "> d",
        "~~~",
        "| e | f |",
        "|--|--|",
        "[g](#h)",
        "it must[^i].",
        "",
        "1. j",
        '!!! meta "k"',
        "    l",
        "\t- m",
        "<b>",
        "[n]: o.md",
        "🦉",
    ]
)


@settings(max_examples=150)
@example(['!!! meta "k"', "🦉"], "\n", 1, 0)
@given(st.lists(_PIECES, max_size=8), st.sampled_from(ENDS), st.integers(0, 9), st.integers(0, 9))
def test_any_text_gives_edits_that_can_be_made(
    lines: list[str], end: str, line: int, column: int
) -> None:
    loaded = load_workspace(
        {"spec.md": end.join(lines), "plainspec.toml": "convention = 'model-spec'\n"}
    )
    document = loaded.snapshot.document(loaded.path("spec.md"))
    assert document is not None
    at = Position(min(line, document.end.line), column)
    every = Range(Position(0, 0), document.end)
    everything = findings(loaded)
    for where in (Range(at, at), every):
        for found in code_actions(loaded.snapshot, document.path, where, everything):
            files = after(loaded, found.edit)
            if found.title.startswith("Ignore"):
                (finding, *_) = (everything[number] for number in found.findings)
                left = [rule for _, rule in rules_of(files) if rule == finding.rule]
                there = [f for f in everything if f.rule == finding.rule]
                assert len(left) < len(there)
                assert kinds_of(files["spec.md"]) == kinds_of(document.text)


def kinds_of(text: str) -> list[str]:
    """The kinds of the blocks of *text* in order, but for HTML."""
    (document,) = load_workspace({"spec.md": text}).snapshot.documents()
    kinds = [block.kind.value for section in document.sections for block in section.syntax.blocks]
    return [kind for kind in kinds if kind != "html"]


def test_every_finding_of_the_real_model_spec_can_be_silenced() -> None:
    workspace = model_spec()
    root = workspace.snapshot.configurations[0].root
    loaded = Loaded(workspace, root, ())
    everything = findings(loaded)
    for finding in everything:
        found = code_actions(workspace.snapshot, finding.path, finding.range, everything)
        assert any(f"Ignore {finding.rule}" in a.title for a in found)
