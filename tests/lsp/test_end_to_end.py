"""Whole sessions over standard streams: the Model Spec, a fixture, and eight recorded clients."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plainspec.lsp.uris import to_path, to_uri
from tests.lsp.editor import Editor, Message, RefusedError, copy, server, session
from tests.support.workspace import CORPORA

PROJECT = Path(__file__).resolve().parents[2]
FIXTURE = PROJECT / "fixtures" / "assistant-spec"
CLIENTS = PROJECT.parent / "shared" / "clients"
PARAMS = sorted(CLIENTS.glob("*.json"))

ENCODINGS = ["utf-8", "utf-16", "utf-32"]


@pytest.fixture
def model_spec(tmp_path: Path) -> Path:
    """A copy of the Model Spec."""
    folder = CORPORA / "openai-model-spec"
    if not folder.is_dir():
        reason = "the Model Spec is not beside the project"
        pytest.fail(f"{reason}, which CI needs") if os.environ.get("CI") else pytest.skip(reason)
    return copy(folder, tmp_path / "model-spec")


@pytest.fixture
def assistant(tmp_path: Path) -> Path:
    """A copy of the fixture, in a folder whose name is not plain."""
    return copy(FIXTURE, tmp_path / "spécs 🏛️")


def findings(editor: Editor, path: Path) -> list[tuple[str, str]]:
    """The findings on *path* that the editor shows: the rule and the words at fault."""
    uri = to_uri(path.as_posix())
    shown = editor.diagnostics.get(path.as_posix(), [])
    return sorted((d["code"], editor.text_of(uri, d["range"])) for d in shown)


def untested(editor: Editor, path: Path) -> list[str]:
    return [words for rule, words in findings(editor, path) if rule == "untested-clause"]


def all_findings(editor: Editor) -> list[tuple[str, str]]:
    shown = editor.diagnostics.values()
    return sorted((d["code"], d["message"]) for each in shown for d in each)


# -- the Model Spec --------------------------------------------------------------------


def test_definition_of_a_clause_is_its_test_file(model_spec: Path) -> None:
    spec = model_spec / "model_spec.md"
    with session(model_spec) as editor:
        editor.indexed()
        editor.open(spec)
        (link,) = editor.request("textDocument/definition", editor.at(spec, "[^sy73]", 3))
        assert to_path(link["targetUri"]) == (model_spec / "examples/sy73.md").as_posix()
        uri = to_uri(spec.as_posix())
        assert editor.text_of(uri, link["originSelectionRange"]) == "sy73"
        (back,) = editor.request(
            "textDocument/definition", editor.at(model_spec / "examples/sy73.md", "[^sy73]", 3)
        )
        assert back["targetUri"] == uri
        assert editor.text_of(uri, back["targetSelectionRange"]) == "sy73"


def test_renaming_a_clause_renames_its_test_file_and_nothing_breaks(model_spec: Path) -> None:
    spec, tests = model_spec / "model_spec.md", model_spec / "examples"
    with session(model_spec) as editor:
        editor.indexed()
        editor.settled()
        before = all_findings(editor)
        place = editor.at(spec, "[^sy73]", 3)
        prepared = editor.request("textDocument/prepareRename", place)
        assert prepared["placeholder"] == "sy73"
        edit = editor.request("textDocument/rename", {**place, "newName": "zz98"})
        events = editor.apply(edit)
        editor.tell_of(events)
        assert not (tests / "sy73.md").exists()
        assert (tests / "zz98.md").read_text().startswith("Examples for [^zz98] in ")
        assert "[^zz98]" in spec.read_text()
        for path in model_spec.rglob("*.md"):
            assert "sy73" not in path.read_text()
        editor.until(
            lambda: (
                sorted(
                    (rule, message.replace("zz98", "sy73"))
                    for rule, message in all_findings(editor)
                )
                == before
            )
        )
        # What is shown may be what it was before the server heard of the files.
        editor.settled()
        (link,) = editor.request("textDocument/definition", editor.at(spec, "[^zz98]", 3))
        assert to_path(link["targetUri"]) == (tests / "zz98.md").as_posix()


def test_a_name_that_is_taken_is_refused_with_the_reason(model_spec: Path) -> None:
    spec = model_spec / "model_spec.md"
    with session(model_spec) as editor:
        editor.indexed()
        place = editor.at(spec, "[^sy73]", 3)
        with pytest.raises(RefusedError, match="g1pr") as refused:
            editor.request("textDocument/rename", {**place, "newName": "g1pr"})
        assert refused.value.code == -32803
        with pytest.raises(RefusedError, match="nothing to rename"):
            editor.request("textDocument/prepareRename", editor.at(spec, "conscientious"))


def test_deleting_a_test_file_is_noticed_in_the_open_document(model_spec: Path) -> None:
    spec, test = model_spec / "model_spec.md", model_spec / "examples/sy73.md"
    with session(model_spec) as editor:
        editor.open(spec)
        editor.indexed()
        editor.settled()
        assert "sy73" not in "".join(untested(editor, spec))
        text = test.read_bytes()
        test.unlink()
        editor.tell_of([{"uri": to_uri(test.as_posix()), "type": 3}])
        editor.until(lambda: "sy73" in "".join(untested(editor, spec)))
        test.write_bytes(text)
        editor.tell_of([{"uri": to_uri(test.as_posix()), "type": 1}])
        editor.until(lambda: "sy73" not in "".join(untested(editor, spec)))


def test_the_missing_test_file_is_created_by_a_code_action(model_spec: Path) -> None:
    spec, test = model_spec / "model_spec.md", model_spec / "examples/d0pu.md"
    with session(model_spec) as editor:
        uri = editor.open(spec)
        editor.indexed()
        editor.settled()
        shown = editor.diagnostics[spec.as_posix()]
        (missing,) = [
            d
            for d in shown
            if d["code"] == "untested-clause" and "d0pu" in editor.text_of(uri, d["range"])
        ]
        params = {
            "textDocument": {"uri": uri},
            "range": missing["range"],
            "context": {"diagnostics": [missing]},
        }
        actions = editor.request("textDocument/codeAction", params)
        action = actions[0]
        assert action["isPreferred"]
        assert action["kind"] == "quickfix"
        assert action["diagnostics"] == [missing]
        assert "d0pu.md" in action["title"]
        editor.tell_of(editor.apply(action["edit"]))
        editor.until(lambda: "d0pu" not in "".join(untested(editor, spec)))
        assert test.read_text().startswith("Examples for [^d0pu] in ")
        actions = editor.request("textDocument/codeAction", params)
        assert not [a for a in actions if "create" in json.dumps(a.get("edit"))]


def test_the_outline_of_the_model_spec(model_spec: Path) -> None:
    spec = model_spec / "model_spec.md"
    with session(model_spec) as editor:
        uri = editor.open(spec)
        symbols = editor.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
        nodes = list(walk(symbols))
        assert len([n for n in nodes if n["kind"] == 15]) == 80  # two more stand in code
        assert len([n for n in nodes if n["kind"] == 20]) == 116
        for node in nodes:
            assert editor.text_of(uri, node["selectionRange"]) in editor.text_of(uri, node["range"])


def walk(symbols: list[Message]) -> Iterator[Message]:
    for symbol in symbols:
        yield symbol
        yield from walk(symbol["children"])


# -- every encoding ----------------------------------------------------------------------


@pytest.fixture(params=ENCODINGS)
def session_of(request: pytest.FixtureRequest, assistant: Path) -> Iterator[tuple[Editor, Path]]:
    """A session on the fixture with its spec document open, in each of the encodings."""
    spec = assistant / "assistant_spec.md"
    with session(assistant, request.param) as editor:
        editor.indexed()
        editor.open(spec)
        yield editor, spec


def test_places_behind_emoji_and_umlauts(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    for clause in ("m2xt", "b0iw", "g5le", "z3nf"):
        place = editor.at(spec, f"[^{clause}]", 3)
        (link,) = editor.request("textDocument/definition", place)
        assert link["targetUri"].endswith(f"/{clause}.md")
        assert editor.text_of(uri, link["originSelectionRange"]) == clause
        hover = editor.request("textDocument/hover", place)
        assert hover["contents"]["value"].startswith(f"**{clause}")
        assert editor.text_of(uri, hover["range"]) == clause
        for highlight in editor.request("textDocument/documentHighlight", place):
            assert editor.text_of(uri, highlight["range"]) == clause
        found = editor.request(
            "textDocument/references", {**place, "context": {"includeDeclaration": True}}
        )
        assert {editor.text_of(f["uri"], f["range"]) for f in found} == {clause}
        (chain,) = editor.request(
            "textDocument/selectionRange",
            {"textDocument": place["textDocument"], "positions": [place["position"]]},
        )
        assert editor.text_of(uri, chain["range"]) == clause


def test_what_is_shown_all_over_the_document(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    document = {"textDocument": {"uri": uri}}
    symbols = list(walk(editor.request("textDocument/documentSymbol", document)))
    clauses = [symbol for symbol in symbols if symbol["kind"] == 20]
    assert len(clauses) == 16
    assert {editor.text_of(uri, c["selectionRange"]) for c in clauses} == {
        c["name"] for c in clauses
    }
    links = editor.request("textDocument/documentLink", document)
    assert [k for k in links if editor.text_of(uri, k["range"]) == "[^m2xt]"]
    lenses = editor.request("textDocument/codeLens", document)
    (lens,) = [each for each in lenses if editor.text_of(uri, each["range"]) == "m2xt"]
    assert "prompt" in lens["command"]["title"]
    data = editor.request("textDocument/semanticTokens/full", document)["data"]
    words = [editor.text_of(uri, range_) for range_, kind in tokens(data) if kind == 0]
    assert "m2xt" in words
    assert all(re.fullmatch(r"\w{4}", word) for word in words)
    modals = {editor.text_of(uri, range_) for range_, kind in tokens(data) if kind == 2}
    assert {"must not", "should"} <= modals
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}
    hints = editor.request("textDocument/inlayHint", {**document, "range": whole})
    assert hints
    folds = editor.request("textDocument/foldingRange", document)
    assert all(fold["startLine"] < fold["endLine"] for fold in folds)


def tokens(data: list[int]) -> Iterator[tuple[Message, int]]:
    line = column = 0
    for at in range(0, len(data), 5):
        down, right, length, kind, _ = data[at : at + 5]
        line, column = line + down, right + (0 if down else column)
        start = {"line": line, "character": column}
        yield {"start": start, "end": {"line": line, "character": column + length}}, kind


def test_completion_behind_an_emoji(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    place = editor.at(spec, "[^m2xt]", 2)
    found = editor.request("textDocument/completion", place)
    labels = {item["label"]: item for item in found["items"]}
    assert "k7qd" in labels
    item = labels["k7qd"]
    # This client tells the insertion from the replacement by nothing: the whole ID goes.
    assert editor.text_of(uri, item["textEdit"]["range"]) == "m2xt"
    resolved = editor.request("completionItem/resolve", item)
    assert "house rules" in resolved["documentation"]
    assert resolved["textEdit"] == item["textEdit"]


def test_the_calls_of_a_clause(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    place = editor.at(spec, "[^m2xt]", 3)
    (item,) = editor.request("textDocument/prepareCallHierarchy", place)
    assert item["name"] == "m2xt"
    calls = editor.request("callHierarchy/outgoingCalls", {"item": item})
    (tests,) = [call for call in calls if call["to"]["name"] == "m2xt.md"]
    assert [editor.text_of(uri, range_) for range_ in tests["fromRanges"]] == ["m2xt"]
    heading = editor.at(spec, "The chain of command {")
    (section,) = editor.request("textDocument/prepareCallHierarchy", heading)
    calls = editor.request("callHierarchy/incomingCalls", {"item": section})
    assert [call["from"]["name"] for call in calls] == ["How to read this document"]
    for call in calls:
        for range_ in call["fromRanges"]:
            assert "#chain_of_command" in editor.text_of(uri, range_)
    with pytest.raises(RefusedError, match="none of plainspec's"):
        editor.request("callHierarchy/outgoingCalls", {"item": {**item, "data": 7}})


def test_an_anchor_is_renamed_where_it_is_named(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    place = editor.at(spec, "{#chain_of_command}", 4)
    edit = editor.request("textDocument/rename", {**place, "newName": "who_decides"})
    changed = {change["textDocument"]["uri"]: change for change in edit["documentChanges"]}
    uri = to_uri(spec.as_posix())
    assert changed[uri]["textDocument"]["version"] == 1  # it is open
    editor.apply(edit)
    text = spec.read_text()
    assert "chain_of_command" not in text
    assert text.count("#who_decides") == 2


def test_fixes_behind_an_emoji(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    place = editor.at(spec, "#borrowing_record)", 3)["position"]
    params = {
        "textDocument": {"uri": uri},
        "range": {"start": place, "end": place},
        "context": {"diagnostics": [], "only": ["quickfix"]},
    }
    actions = editor.request("textDocument/codeAction", params)
    assert {action["kind"] for action in actions} == {"quickfix"}
    (fix,) = [action for action in actions if action.get("isPreferred")]
    editor.apply(fix["edit"])
    assert "#borrowing_record)" not in spec.read_text()
    assert spec.read_text().count("#borrowing_records)") == 1


def test_a_lens_opens_the_tests_in_the_editor(session_of: tuple[Editor, Path]) -> None:
    editor, spec = session_of
    uri = to_uri(spec.as_posix())
    lenses = editor.request("textDocument/codeLens", {"textDocument": {"uri": uri}})

    def click(words: str) -> Any:
        (lens,) = [each for each in lenses if editor.text_of(uri, each["range"]) == words]
        command = lens["command"]
        params = {"command": command["command"], "arguments": command["arguments"]}
        editor.request("workspace/executeCommand", params)
        editor.until(lambda: editor.asked and editor.asked[-1]["method"] == "window/showDocument")
        return editor.asked.pop()["params"]

    shown = click("m2xt")
    assert shown["uri"].endswith("/m2xt.md")
    assert editor.text_of(shown["uri"], shown["selection"]) == "[^m2xt]"
    shown = click("d9mj")  # without tests: the clause itself
    assert shown["uri"] == uri
    with pytest.raises(RefusedError, match="URI and a position"):
        params = {"command": "plainspec.openTests", "arguments": ["../../etc/passwd"]}
        editor.request("workspace/executeCommand", params)
    with pytest.raises(RefusedError, match="no command"):
        editor.request("workspace/executeCommand", {"command": "rm -rf"})


def test_a_test_file_renamed_in_the_editor_renames_its_clause(
    session_of: tuple[Editor, Path],
) -> None:
    editor, spec = session_of
    root = spec.parent
    test = root / "examples" / "k7qd.md"
    files = [
        {
            "oldUri": to_uri(test.as_posix()),
            "newUri": to_uri((root / "examples" / "x1yz.md").as_posix()),
        }
    ]
    edit = editor.request("workspace/willRenameFiles", {"files": files})
    editor.apply(edit)
    assert "[^x1yz]" in spec.read_text()
    assert "[^x1yz]" in test.read_text()


# -- recorded clients ------------------------------------------------------------------------


def test_the_recorded_clients_are_there() -> None:
    if not PARAMS and not os.environ.get("CI"):
        pytest.skip("../shared/clients is not there")
    assert len(PARAMS) == 8


@pytest.mark.parametrize("file", PARAMS, ids=lambda file: file.stem)
def test_a_recorded_client_gets_what_it_can_use(file: Path, assistant: Path) -> None:
    params = json.loads(file.read_text())
    uri = to_uri(assistant.as_posix())
    params |= {"rootUri": uri, "rootPath": assistant.as_posix(), "processId": os.getpid()}
    if params.get("workspaceFolders"):
        params["workspaceFolders"] = [{"uri": uri, "name": "spec"}]
    capabilities = params["capabilities"]
    document, workspace = capabilities["textDocument"], capabilities["workspace"]
    edits = workspace.get("workspaceEdit") or {}
    encodings = (capabilities.get("general") or {}).get("positionEncodings") or ["utf-16"]
    spec = assistant / "assistant_spec.md"
    with server() as process:
        editor = Editor(process, encodings[0])
        announced = editor.initialize(params)
        assert announced["positionEncoding"] == encodings[0]
        prepares = (document["rename"] or {}).get("prepareSupport", False)
        assert announced["renameProvider"] == ({"prepareProvider": True} if prepares else True)
        shows = ((capabilities.get("window") or {}).get("showDocument") or {}).get("support", False)
        makes = bool(edits.get("resourceOperations") or edits.get("documentChanges"))
        applies = workspace.get("applyEdit", False)
        assert ("executeCommandProvider" in announced) == (shows or applies)
        told_again = (workspace.get("diagnostics") or {}).get("refreshSupport", False)
        assert ("diagnosticProvider" in announced) == ("diagnostic" in document and told_again)
        assert ("semanticTokensProvider" in announced) == ("semanticTokens" in document)
        renames = (workspace.get("fileOperations") or {}).get("willRename", False)
        assert ("fileOperations" in announced["workspace"]) == renames
        for provider in ("definition", "hover", "completion", "documentSymbol", "codeAction"):
            assert announced[f"{provider}Provider"]
        editor.open(spec)
        editor.settled()

        place = editor.at(spec, "[^m2xt]", 3)
        (found,) = editor.request("textDocument/definition", place)
        links = document["definition"].get("linkSupport", False)
        assert ("targetUri" in found) == links
        hover = editor.request("textDocument/hover", place)
        formats = document["hover"]["contentFormat"]
        assert hover["contents"]["kind"] == formats[0]
        assert ("**m2xt" in hover["contents"]["value"]) == (formats[0] == "markdown")
        symbols = editor.request(
            "textDocument/documentSymbol", {"textDocument": {"uri": editor.open(spec)}}
        )
        tree = document["documentSymbol"]["hierarchicalDocumentSymbolSupport"]
        assert ("children" in symbols[0]) == tree
        if not tree:  # it knows the first 18 kinds
            assert {symbol["kind"] for symbol in symbols} == {15}
        items = editor.request("textDocument/completion", editor.at(spec, "[^m2xt]", 2))["items"]
        both = document["completion"]["completionItem"].get("insertReplaceSupport", False)
        assert all(("insert" in item["textEdit"]) == both for item in items)
        lenses = editor.request("textDocument/codeLens", {"textDocument": place["textDocument"]})
        assert all(lens["command"]["title"] for lens in lenses)
        assert all(bool(lens["command"]["command"]) == shows for lens in lenses)

        creates = bool((workspace.get("workspaceEdit") or {}).get("resourceOperations"))
        at = editor.at(spec, "[^d9mj]", 3)
        actions = editor.request(
            "textDocument/codeAction",
            {
                "textDocument": at["textDocument"],
                "range": {"start": at["position"], "end": at["position"]},
                "context": {"diagnostics": []},
            },
        )
        create = [action for action in actions if "d9mj.md" in action["title"]]
        assert bool(create) == makes
        assert all("disabled" not in action for action in actions)
        edit = editor.request("textDocument/rename", {**place, "newName": "zz99"})
        documented = creates or (workspace.get("workspaceEdit") or {}).get("documentChanges", False)
        assert ("documentChanges" in edit) == documented
        assert ("changes" in edit) != documented
        assert ('"rename"' in json.dumps(edit)) == creates
        told = [m for m in editor.told if m["method"] == "window/showMessage"]
        assert bool(told) != creates  # who cannot rename files is told which
        assert all("m2xt.md to zz99.md" in m["params"]["message"] for m in told)
