"""Each request's answer for clients that can do little, and for those that can do more than most."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from plainspec.analysis.rules import all_rules
from plainspec.lsp.features import FEATURES
from plainspec.lsp.uris import to_uri
from tests.lsp.harness import Client, Message, ServerError, connect, on_loop

SPEC = """\
# Manners {#manners authority=user}

🦉 A lantern should greet everyone[^gr12]. It must stay [calm](#calm)[^ca34].

## Calm {#calm}

See [?](#manners) and [the tests](examples/gr12.md) and [the web](https://example.org/).
"""
TEST = "Examples for [^gr12] in Manners:\n\n**Example**: a watchman\n\n~~~xml\n<user>\nHo!\n</user>\n~~~\n"


@contextlib.asynccontextmanager
async def spec(folder: Path, capabilities: Message) -> AsyncIterator[tuple[Client, str]]:
    """A client with *capabilities*, and the URI of the spec document, which it has opened."""
    (folder / "examples").mkdir()
    (folder / "spec.md").write_text(SPEC)
    (folder / "examples" / "gr12.md").write_text(TEST)
    uri = to_uri((folder / "spec.md").as_posix())
    async with connect(FEATURES, all_rules()) as (client, _):
        await client.initialize(folder, capabilities)
        client.open(uri, SPEC, version=7)
        await client.indexed()
        yield client, uri


def at(uri: str, words: str, offset: int = 0) -> Message:
    where = SPEC.index(words) + offset
    line = SPEC.count("\n", 0, where)
    head = SPEC[SPEC.rfind("\n", 0, where) + 1 : where]
    units = len(head.encode("utf-16-le")) // 2
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": units}}


async def actions(client: Client, place: Message) -> list[Any]:
    here = {"start": place["position"], "end": place["position"]}
    params = {"textDocument": place["textDocument"], "range": here, "context": {"diagnostics": []}}
    found: list[Any] = await client.request("textDocument/codeAction", params)
    return found


LITERALS: Message = {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}}}


@on_loop
async def test_a_client_that_can_do_nothing_gets_the_plainest_shapes(tmp_path: Path) -> None:
    async with spec(tmp_path, {}) as (client, uri):
        document = {"textDocument": {"uri": uri}}
        place = at(uri, "[^gr12]", 3)
        (found,) = await client.request("textDocument/definition", place)
        assert set(found) == {"uri", "range"}
        hover = await client.request("textDocument/hover", place)
        assert hover["contents"].startswith("**gr12")  # a marked string is Markdown
        symbols = await client.request("textDocument/documentSymbol", document)
        assert [(s["name"], s["kind"], s.get("containerName")) for s in symbols] == [
            ("Manners", 15, None),
            ("gr12", 15, "Manners"),
            ("ca34", 15, "Manners"),
            ("Calm", 15, "Manners"),
        ]
        links = await client.request("textDocument/documentLink", document)
        assert not [link for link in links if "tooltip" in link]
        assert [k["target"] for k in links if k["target"].startswith(f"{uri}#")] == [
            f"{uri}#L5",
            f"{uri}#L1",
        ]
        assert "https://example.org/" in [link["target"] for link in links]
        lenses = await client.request("textDocument/codeLens", document)
        assert [lens["command"]["command"] for lens in lenses] == [""] * len(lenses)
        with pytest.raises(ServerError, match="does not let a language server open files"):
            params = {"command": "plainspec.openTests", "arguments": [uri, place["position"]]}
            await client.request("workspace/executeCommand", params)
        edit = await client.request("textDocument/rename", {**place, "newName": "zz98"})
        assert set(edit) == {"changes"}
        assert len(edit["changes"][uri]) == 2  # the marker, and the link to its test file
        (told,) = client.all("window/showMessage")
        assert "gr12.md to zz98.md" in told["message"]
        fixes = await actions(client, at(uri, "[^ca34]", 3))
        assert not [fix for fix in fixes if "ca34.md" in fix["title"]]
        assert fixes  # a suppression needs no new file


@on_loop
async def test_an_action_that_the_client_cannot_carry_out_is_disabled(tmp_path: Path) -> None:
    literals = {**LITERALS, "disabledSupport": True}
    async with spec(tmp_path, {"textDocument": {"codeAction": literals}}) as (client, uri):
        fixes = await actions(client, at(uri, "[^ca34]", 3))
        (create,) = [fix for fix in fixes if "disabled" in fix]
        assert "ca34.md" in create["disabled"]["reason"]
        assert "edit" not in create
        assert "isPreferred" not in create


@on_loop
async def test_new_files_and_versions_in_an_edit(tmp_path: Path) -> None:
    able = {"documentChanges": True, "resourceOperations": ["create", "rename"]}
    capabilities = {
        "workspace": {"workspaceEdit": able},
        "textDocument": {"codeAction": {**LITERALS, "isPreferredSupport": True}},
    }
    async with spec(tmp_path, capabilities) as (client, uri):
        (create,) = [
            f for f in await actions(client, at(uri, "[^ca34]", 3)) if f.get("isPreferred")
        ]
        made, filled = create["edit"]["documentChanges"]
        assert made["kind"] == "create"
        assert made["options"] == {"overwrite": False, "ignoreIfExists": False}
        assert filled["textDocument"] == {"uri": made["uri"], "version": None}
        assert filled["edits"][0]["newText"].startswith("Examples for [^ca34] in Manners:")
        place = at(uri, "[^gr12]", 3)
        edit = await client.request("textDocument/rename", {**place, "newName": "zz98"})
        kinds = [change.get("kind", "text") for change in edit["documentChanges"]]
        assert kinds == ["text"] * (len(kinds) - 1) + ["rename"]
        versions = {
            change["textDocument"]["uri"]: change["textDocument"]["version"]
            for change in edit["documentChanges"][:-1]
        }
        assert versions.pop(uri) == 7
        assert set(versions.values()) == {None}


@on_loop
async def test_completion_for_clients_that_can_do_much(tmp_path: Path) -> None:
    item = {
        "snippetSupport": True,
        "insertReplaceSupport": True,
        "labelDetailsSupport": True,
        "preselectSupport": True,
    }
    async with spec(tmp_path, {"textDocument": {"completion": {"completionItem": item}}}) as both:
        client, uri = both
        found = await client.request("textDocument/completion", at(uri, "[^gr12]", 4))
        new = [i for i in found["items"] if i.get("labelDetails") == {"description": "new"}]
        assert len(new) == 1
        edit = new[0]["textEdit"]
        assert edit["insert"]["end"]["character"] + 2 == edit["replace"]["end"]["character"]
        test = to_uri((tmp_path / "examples" / "ca34.md").as_posix())
        client.open(test, "")
        start = {"textDocument": {"uri": test}, "position": {"line": 0, "character": 0}}
        offered = (await client.request("textDocument/completion", start))["items"]
        assert all(i["insertTextFormat"] == 2 for i in offered)
        assert offered[0]["preselect"]
        resolved = await client.request("completionItem/resolve", offered[0])
        assert resolved["documentation"]
        strange = {"label": "x", "data": {"path": "/etc/passwd"}}
        assert await client.request("completionItem/resolve", strange) == strange


@on_loop
async def test_no_more_folds_than_the_client_wants(tmp_path: Path) -> None:
    async with spec(tmp_path, {"textDocument": {"foldingRange": {"rangeLimit": 1}}}) as both:
        client, uri = both
        params = {"textDocument": {"uri": uri}}
        assert await client.request("textDocument/foldingRange", params) == [
            {"startLine": 0, "endLine": 6}
        ]


@on_loop
async def test_documents_that_are_not_there(tmp_path: Path) -> None:
    async with spec(tmp_path, {}) as (client, uri):
        gone = {"uri": uri + ".gone"}
        for where in ({"line": 0, "character": 0}, {"line": 10**6, "character": 10**6}):
            for document in (gone, {"uri": uri}):
                place = {"textDocument": document, "position": where}
                for method in ("definition", "hover", "documentHighlight", "completion"):
                    await client.request(f"textDocument/{method}", place)
        for method in ("documentSymbol", "codeLens", "documentLink", "foldingRange"):
            answer = await client.request(f"textDocument/{method}", {"textDocument": gone})
            assert not answer


ORPHAN = TEST.replace("gr12", "zz99").replace("Ho!", "Who goes there, at this hour of the night?")
POLICY = """\
## Policy Section: GR01 - Greet once

The assistant must greet the user once.

### Test Cases (gr10.md)

- User prompt: "Hello again!"
  Expected: answers the greeting in three words.
"""
ASKS: Message = {
    "workspace": {
        "workspaceEdit": {
            "documentChanges": True,
            "resourceOperations": ["delete"],
            "changeAnnotationSupport": {},
        }
    },
    "textDocument": {"codeAction": {**LITERALS, "honorsChangeAnnotations": True}},
}


@contextlib.asynccontextmanager
async def orphans(folder: Path, capabilities: Message) -> AsyncIterator[tuple[Client, str, str]]:
    """As :func:`spec`, with the URIs of an orphan test file and of a policy with orphan test cases."""
    async with spec(folder, capabilities) as (client, _):
        test = to_uri((folder / "examples" / "zz99.md").as_posix())
        policy = to_uri((folder / "policy.md").as_posix())
        client.open(test, ORPHAN)
        client.open(policy, POLICY)
        yield client, test, policy


async def actions_on(client: Client, uri: str, line: int, column: int) -> list[Any]:
    position = {"line": line, "character": column}
    return await actions(client, {"textDocument": {"uri": uri}, "position": position})


@on_loop
async def test_a_client_asks_the_author_before_it_deletes(tmp_path: Path) -> None:
    async with orphans(tmp_path, ASKS) as (client, test, policy):
        found = {f["title"]: f for f in await actions_on(client, test, 0, 15)}
        title = "Delete examples/zz99.md"
        assert found[title]["edit"] == {
            "documentChanges": [
                {
                    "kind": "delete",
                    "uri": test,
                    "options": {"recursive": False, "ignoreIfNotExists": True},
                    "annotationId": title,
                }
            ],
            "changeAnnotations": {title: {"label": title, "needsConfirmation": True}},
        }
        others = [f for t, f in found.items() if t != title]
        assert not any(f["title"].startswith("Link it") for f in others)  # every norm is tagged
        assert not [f for f in others if "changeAnnotations" in f.get("edit", {})]
        cases = {f["title"]: f for f in await actions_on(client, policy, 4, 16)}
        title = "Remove “Test Cases (gr10.md)”"
        (change,) = cases[title]["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": policy, "version": 1}
        assert change["edits"] == [
            {
                "annotationId": title,
                "range": {
                    "start": {"line": 4, "character": 0},
                    "end": {"line": 8, "character": 0},
                },
                "newText": "",
            }
        ]
        assert cases[title]["edit"]["changeAnnotations"][title]["needsConfirmation"] is True


@on_loop
async def test_a_client_that_cannot_ask_gets_the_bare_edit(tmp_path: Path) -> None:
    edit = {"documentChanges": True, "resourceOperations": ["delete"]}
    # It would show annotations in a rename, but forgets them in a code action.
    half = {**edit, "changeAnnotationSupport": {"groupsOnLabel": True}}
    for number, able in enumerate((edit, half)):
        folder = tmp_path / str(number)
        folder.mkdir()
        capabilities = {
            "workspace": {"workspaceEdit": able},
            "textDocument": {"codeAction": LITERALS},
        }
        async with orphans(folder, capabilities) as (client, test, policy):
            deleting = [f for f in await actions_on(client, test, 0, 15) if "Delete" in f["title"]]
            (change,) = deleting[0]["edit"]["documentChanges"]
            assert set(change) == {"kind", "uri", "options"}
            removing = [f for f in await actions_on(client, policy, 4, 16) if "Rem" in f["title"]]
            (change,) = removing[0]["edit"]["documentChanges"]
            assert set(change["edits"][0]) == {"range", "newText"}
            assert "changeAnnotations" not in removing[0]["edit"]


@on_loop
async def test_a_client_that_deletes_no_files_is_not_made_to(tmp_path: Path) -> None:
    able = {"documentChanges": True, "resourceOperations": ["create", "rename"]}
    capabilities = {
        "workspace": {"workspaceEdit": able},
        "textDocument": {"codeAction": {**LITERALS, "disabledSupport": True}},
    }
    async with orphans(tmp_path, capabilities) as (client, test, policy):
        (delete,) = [f for f in await actions_on(client, test, 0, 15) if "Delete" in f["title"]]
        assert delete["disabled"]["reason"] == (
            "This editor does not let a language server delete files (zz99.md)."
        )
        assert "edit" not in delete
        removing = [f for f in await actions_on(client, policy, 4, 16) if "Remove" in f["title"]]
        assert "disabled" not in removing[0]  # no file goes


@on_loop
async def test_what_is_of_no_use_is_tagged_for_clients_that_know_tags(tmp_path: Path) -> None:
    for number, value_set in enumerate(([], [2], [1, 2])):
        folder = tmp_path / str(number)
        folder.mkdir()
        supports = {"textDocument": {"publishDiagnostics": {"tagSupport": {"valueSet": value_set}}}}
        async with orphans(folder, supports) as (client, test, _):
            twice = ORPHAN.partition("**Example**")[2]
            client.change(test, 2, {"text": f"{ORPHAN}\n**Example**{twice}"})
            await client.settled()
            found = client.published(test)[-1]
            told = {d["code"]: d.get("tags") for d in found}
            expected = [1] if 1 in value_set else None
            assert told["orphan-test"] == told["duplicate-prompt"] == expected
            client.change(test, 3, {"text": "<!-- plainspec: ignore nothing-at-all -- x -->\n"})
            await client.settled()
            tags = {d["code"]: d.get("tags") for d in client.published(test)[-1]}
            assert tags["unknown-suppression"] == expected
