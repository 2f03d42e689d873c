"""Everything that a client can ask about a place in a document, and what must hold of the answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import default_converter

from plainspec.features.edits import WorkspaceEdit
from plainspec.features.rename import rename
from plainspec.lsp.features import FEATURES
from plainspec.lsp.output import Raw
from plainspec.lsp.uris import to_path
from plainspec.lsp.view import View
from plainspec.text.encoding import to_units
from plainspec.text.lines import split_lines, without_end
from tests.support.apply import apply

_CONVERTER = default_converter()  # type: ignore[no-untyped-call]  # pygls does not annotate it


class Place(NamedTuple):
    """A line and a column in the client's units; both may lie outside of the document."""

    line: int
    character: int


def parameters(uri: str, start: Place, end: Place, word: str, target: str) -> dict[str, Any]:
    """Parameters that serve every request on a document: each takes what it knows.

    *word* is a new name and a query, *target* the URI that a file is renamed to.
    """
    position = {"line": start.line, "character": start.character}
    range_ = {"start": position, "end": {"line": end.line, "character": end.character}}
    return {
        "textDocument": {"uri": uri},
        "position": position,
        "positions": [position, range_["end"]],
        "range": range_,
        "newName": word,
        "query": word,
        "context": {"includeDeclaration": True, "diagnostics": [], "triggerKind": 1},
        "files": [{"oldUri": uri, "newUri": target}],
        "command": "plainspec.openTests",
        "arguments": [uri, position],
        "options": {"tabSize": 4, "insertSpaces": True},
    }


def ask_everything(view: View, texts: dict[str, str], params: dict[str, Any]) -> None:
    """Have every feature answer *params*; what it says of a place must lie in *texts* (by path)."""
    path = to_path(params["textDocument"]["uri"])
    answers: dict[str, Any] = {}
    for feature in FEATURES:
        if feature.method in _FOLLOW_UPS:
            continue
        answers[feature.method] = _ask(view, feature.method, params)
        _check_places(view, texts, path, answers[feature.method])
    for method, first in _FOLLOW_UPS.items():
        for item in _some(answers.get(first)):
            asked = item if method == types.COMPLETION_ITEM_RESOLVE else {"item": item}
            _check_places(view, texts, path, _ask(view, method, asked))
    _rename(view, texts, params)


def _ask(view: View, method: str, params: dict[str, Any]) -> Any:
    """The answer as JSON; None where the request is refused."""
    feature = next(feature for feature in FEATURES if feature.method == method)
    kinds = types.METHOD_TO_TYPES.get(method)  # a request of our own has none
    structured = _CONVERTER.structure(params, kinds[2]) if kinds is not None else params
    view = _with_params(view, structured)
    more = {"cancelled": lambda: False} if feature.slow else {}
    try:
        result = feature.function(*feature.arguments(view, structured), **more)
        answer = feature.answer(view, result)
    except JsonRpcException:
        return None
    if isinstance(answer, Raw):
        return json.loads(answer)
    return json.loads(json.dumps(_CONVERTER.unstructure(answer)))


def _with_params(view: View, params: Any) -> View:
    return View(**{**vars(view), "params": params})


#: Requests about what another request answered with.
_FOLLOW_UPS = {
    types.CALL_HIERARCHY_INCOMING_CALLS: types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY,
    types.CALL_HIERARCHY_OUTGOING_CALLS: types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY,
    types.COMPLETION_ITEM_RESOLVE: types.TEXT_DOCUMENT_COMPLETION,
}


def _some(answer: Any) -> list[Any]:
    items = answer.get("items") if isinstance(answer, dict) else answer
    return list(items or ())[:3]


def _check_places(view: View, texts: dict[str, str], path: str, answer: Any) -> None:
    for place, range_ in _ranges(path, answer):
        if place in texts:
            lines = split_lines(texts[place])
            for end in ("start", "end"):
                line, character = range_[end]["line"], range_[end]["character"]
                # The line behind the last one: "to the end of the document".
                if (line, character) == (len(lines), 0):
                    continue
                assert 0 <= line < len(lines), f"{place} has no line {line}: {answer}"
                text = without_end(lines[line])
                most = to_units(text, len(text), view.places.encoding)
                assert 0 <= character <= most, f"{text!r} has no column {character}: {answer}"
        start, end_ = range_["start"], range_["end"]
        assert (start["line"], start["character"]) <= (end_["line"], end_["character"]), range_


def _ranges(path: str, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """All ranges in *value*, each with the path of the document that it lies in."""
    if isinstance(value, list):
        for item in value:
            yield from _ranges(path, item)
    elif isinstance(value, dict):
        if value.keys() == {"start", "end"} and isinstance(value["start"], dict):
            yield path, value
            return
        inner = to_path(uri) if isinstance(uri := value.get("uri"), str) else path
        document = value.get("textDocument")
        if isinstance(document, dict) and isinstance(document.get("uri"), str):
            inner = to_path(document["uri"])
        for key, item in value.items():
            if key in ("targetRange", "targetSelectionRange"):
                yield from _ranges(to_path(value["targetUri"]), item)
            elif key in ("fromRanges", "originSelectionRange"):
                yield from _ranges(path if key != "fromRanges" else "", item)
            elif key == "changes" and isinstance(item, dict):
                for uri, edits in item.items():
                    yield from _ranges(to_path(uri), edits)
            elif key not in ("data", "arguments"):
                yield from _ranges(inner, item)


def _rename(view: View, texts: dict[str, str], params: dict[str, Any]) -> None:
    """A rename can be carried out by a client that takes every edit literally."""
    path = to_path(params["textDocument"]["uri"])
    place = types.Position(**params["position"])
    position = view.places.own_position(path, place)
    edit = rename(view.snapshot, path, position, params["newName"])
    if isinstance(edit, WorkspaceEdit):
        apply(edit, texts)
