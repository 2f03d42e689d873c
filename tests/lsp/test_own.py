"""plainspec's own requests, over standard streams and in each unit of columns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plainspec.lsp.uris import to_uri
from tests.lsp.editor import MODERN, Editor, Message, RefusedError, session

SPEC = """\
# Manners {authority=user}

🦉 A lantern should greet everyone quickly[^gr12]. It must stay calm[^ca34].

See [there](#there) and [the web](https://example.org/).

## There {#there}
"""
TEST = "Examples for [^gr12] in Manners:\n\n**Example**: 🦉 a watchman\n\n~~~xml\n<user>\nHo!\n</user>\n~~~\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "examples").mkdir()
    (tmp_path / "spec.md").write_text(SPEC)
    (tmp_path / "examples" / "gr12.md").write_text(TEST)
    (tmp_path / "notes.md").write_text("# Notes\n")
    return tmp_path


WORKSPACE: Message = {**MODERN["workspace"], "applyEdit": True}


@contextmanager
def started(folder: Path, encoding: str = "utf-16", **options: bool) -> Iterator[Editor]:
    with session(folder, encoding, options, workspace=WORKSPACE) as editor:
        editor.indexed()
        yield editor


@pytest.fixture(params=["utf-8", "utf-16", "utf-32"])
def editor(request: pytest.FixtureRequest, folder: Path) -> Iterator[Editor]:
    with started(folder, request.param, announceChanges=True) as made:
        yield made


def document(path: Path) -> Message:
    return {"textDocument": {"uri": to_uri(path.as_posix())}}


def test_clauses_come_with_their_sections_and_tests(editor: Editor, folder: Path) -> None:
    spec = folder / "spec.md"
    (listed,) = editor.request("plainspec/specs", {})
    assert listed == {"uri": to_uri(spec.as_posix()), "name": "spec.md", "clauses": 2}
    tree = editor.request("plainspec/clauses", document(spec))
    assert (tree["uri"], tree["tested"], tree["clauses"]) == (listed["uri"], 1, 2)
    (manners,) = tree["sections"]
    assert (manners["title"], manners["authority"], manners["stated"]) == ("Manners", "user", True)
    assert editor.text_of(tree["uri"], manners["range"]) == "Manners"
    greets, calm = manners["own"]
    assert (greets["id"], greets["detail"], greets["tested"]) == ("gr12", "1 prompt", True)
    assert greets["text"] == "🦉 A lantern should greet everyone quickly."
    assert editor.text_of(tree["uri"], greets["range"]) == "gr12"
    whole = editor.text_of(tree["uri"], greets["whole"])
    assert whole.startswith("🦉 A lantern should greet everyone quickly")
    assert whole.endswith(("[^gr12]", "[^gr12]."))
    (test,) = greets["tests"]
    assert (test["name"], test["code"]) == ("🦉 a watchman", False)
    assert editor.text_of(test["uri"], test["range"]) == "🦉 a watchman"
    assert (calm["id"], calm["detail"], calm["tests"]) == ("ca34", "untested", [])
    assert editor.request("plainspec/clauses", document(folder / "notes.md")) is None


def test_coverage_names_what_is_not_tested(editor: Editor, folder: Path) -> None:
    found = editor.request("plainspec/coverage", {})
    assert (found["tested"], found["clauses"]) == (1, 2)
    assert [(d["name"], d["tested"]) for d in found["documents"]] == [("spec.md", 1)]
    assert found["authorities"] == [{"name": "user", "clauses": 2, "tested": 1}]
    (left,) = found["untested"]
    assert (left["id"], left["section"], left["authority"]) == ("ca34", "Manners", "user")
    assert editor.text_of(left["uri"], left["range"]) == "ca34"
    assert "contradictory-obligation" in found["conflictRules"]


def test_questions_are_asked_about_words(editor: Editor, folder: Path) -> None:
    spec = folder / "spec.md"
    (asked,) = editor.request("plainspec/questions", document(spec))
    assert (asked["rule"], asked["words"]) == ("vague-term", "quickly")
    assert asked["question"].startswith("“quickly”")
    assert editor.text_of(to_uri(spec.as_posix()), asked["range"]) == "quickly"
    assert editor.request("plainspec/questions", document(folder / "none.md")) == []


def test_an_answered_question_is_asked_no_more(editor: Editor, folder: Path) -> None:
    spec = folder / "spec.md"
    uri = editor.open(spec)
    (asked,) = editor.request("plainspec/questions", document(spec))
    arguments = [uri, asked["range"], asked["rule"], "Measured elsewhere."]
    editor.request(
        "workspace/executeCommand",
        {"command": "plainspec.recordPrecedent", "arguments": arguments},
    )
    editor.until(lambda: any(m["method"] == "workspace/applyEdit" for m in editor.asked))
    (edit,) = (m["params"]["edit"] for m in editor.asked if m["method"] == "workspace/applyEdit")
    editor.notify("workspace/didChangeWatchedFiles", {"changes": editor.apply(edit)})
    editor.until(lambda: not editor.request("plainspec/questions", document(spec)))


def test_a_change_is_announced_and_shows_in_the_next_answer(editor: Editor, folder: Path) -> None:
    def announced() -> int:
        return sum(message["method"] == "plainspec/changed" for message in editor.told)

    spec = folder / "spec.md"
    uri = editor.open(spec)
    editor.until(announced)
    before = announced()
    editor.notify(
        "textDocument/didChange",
        {
            "textDocument": {"uri": uri, "version": 2},
            "contentChanges": [{"text": SPEC + "\nIt glows[^ne56].\n"}],
        },
    )
    editor.until(lambda: announced() > before)
    assert editor.request("plainspec/clauses", document(spec))["clauses"] == 3


def test_a_check_reads_what_was_not_read(folder: Path) -> None:
    with session(folder, options={"indexOnStart": False}) as editor:
        assert editor.request("plainspec/specs", {}) == []
        checked = editor.request("plainspec/check", {})
        assert checked == {"files": 3, "clauses": 2, "tests": 1}
        # What was found has been sent before the answer.
        shown = editor.diagnostics[(folder / "spec.md").as_posix()]
        assert {"untested-clause", "vague-term"} <= {d["code"] for d in shown}


@pytest.mark.parametrize(
    "params", [None, {}, {"textDocument": {}}, {"textDocument": {"uri": 7}}, [1], {"uri": "x"}]
)
def test_wrong_parameters_are_refused(folder: Path, params: object) -> None:
    with started(folder) as editor:
        for method in ("plainspec/clauses", "plainspec/questions"):
            with pytest.raises(RefusedError) as refused:
                editor.request(method, params)
            assert refused.value.code == -32602
        assert editor.request("plainspec/coverage", params)["clauses"] == 2


def test_nothing_is_announced_to_who_does_not_ask_for_it(folder: Path) -> None:
    with started(folder) as editor:
        uri = editor.open(folder / "spec.md")
        editor.until(lambda: editor.diagnostics)
        assert editor.request("plainspec/clauses", {"textDocument": {"uri": uri}})["clauses"] == 2
        assert not any(message["method"] == "plainspec/changed" for message in editor.told)


def test_beside_an_editors_own_markdown_nothing_stands_twice(folder: Path) -> None:
    with started(folder, besideMarkdown=True) as editor:
        uri = editor.open(folder / "spec.md")
        assert "documentSymbolProvider" not in editor.capabilities
        links = editor.request("textDocument/documentLink", {"textDocument": {"uri": uri}})
        assert [editor.text_of(uri, link["range"]) for link in links] == ["[^gr12]", "#there"]
        names = {each["name"] for each in editor.request("workspace/symbol", {"query": ""})}
        assert names == {"gr12", "ca34", "🦉 a watchman"}
        place = editor.at(folder / "spec.md", "[^gr12]", 3)
        (found,) = editor.request("textDocument/definition", place)
        assert found["targetUri"].endswith("/examples/gr12.md")


def test_elsewhere_all_of_it_is_there(folder: Path) -> None:
    with started(folder) as editor:
        uri = editor.open(folder / "spec.md")
        assert editor.capabilities["documentSymbolProvider"]
        links = editor.request("textDocument/documentLink", {"textDocument": {"uri": uri}})
        assert len(links) == 3
