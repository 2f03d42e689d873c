"""An hour of an author's work in one session, as fast as the server goes.

An hour at five keystrokes a second are 18,000 edits. With them go the requests
that an editor makes on its own, saves, a document that is closed and opened,
and files that come and go. The next edits are sent when the server has
answered: this is no measurement, it is what lies before one.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.bench.client import LanguageServer
from tests.bench.edits import Text, typing, units

#: Edits of an hour at human speed.
HOUR = 18_000
#: What an editor asks for after so many edits, where the cursor is, and about the whole document.
_ASK_EVERY, _SHOW_EVERY = 10, 50
_SAVE_EVERY, _REOPEN_EVERY, _FILE_EVERY = 40, 350, 30
_AT_POSITION = ("hover", "completion", "documentHighlight", "definition", "references")
_ON_DOCUMENT = ("documentSymbol", "semanticTokens/full", "codeLens", "documentLink", "foldingRange")


def soak(
    server: LanguageServer, root: Path, document: Path, text: Text, count: int, pull: bool
) -> None:
    """Make *count* edits to *document* in *root*, which *text* holds; *pull* asks for diagnostics.

    Edits that put something in and edits that take it out again alternate, so
    that the document keeps its size; in the end it is what it was.
    """
    uri, before_all = document.as_uri(), text.lines.copy()
    script = typing(str(text), count, seed=5)
    for number, edit in enumerate(script, 1):
        before = text.lines[edit.line]
        _change(server, uri, text.apply(edit))
        if number % _ASK_EVERY == 0:
            place = {"line": edit.line, "character": units(before[: edit.start])}
            _ask(server, uri, place, number % _SHOW_EVERY == 0, pull)
        if number % _SAVE_EVERY == 0:
            document.write_text(str(text), encoding="utf-8")
            saved = {"textDocument": {"uri": uri}}
            server.send({"method": "textDocument/didSave", "params": saved})
        if number % _REOPEN_EVERY == 0:
            server.close(uri)
            server.open(uri, str(text))
        if number % _FILE_EVERY == 0:
            _other_file(server, root / f"new-{number}.md", number)
    text.lines = before_all
    _change(server, uri, {"text": str(text)})


def _change(server: LanguageServer, uri: str, change: dict[str, Any]) -> None:
    server.versions[uri] += 1
    document = {"uri": uri, "version": server.versions[uri]}
    params = {"textDocument": document, "contentChanges": [change]}
    server.send({"method": "textDocument/didChange", "params": params})


def _ask(
    server: LanguageServer, uri: str, place: dict[str, int], everything: bool, pull: bool
) -> None:
    server.frames.clear()  # nobody looks at them any more
    document: dict[str, Any] = {"textDocument": {"uri": uri}}
    context = {"includeDeclaration": True, "triggerKind": 1, "diagnostics": []}
    at_place = {**document, "position": place, "context": context}
    wanted = [(f"textDocument/{name}", at_place) for name in _AT_POSITION]
    if everything:
        wanted += [(f"textDocument/{name}", document) for name in _ON_DOCUMENT]
        range_ = {"start": place, "end": place}
        wanted.append(
            ("textDocument/codeAction", {**document, "range": range_, "context": context})
        )
    if pull:
        wanted.append(("textDocument/diagnostic", document))
    cancelled = server.number()
    search = {"id": cancelled, "method": "workspace/symbol", "params": {"query": "section"}}
    server.send(search)
    server.send({"method": "$/cancelRequest", "params": {"id": cancelled}})
    numbers = []
    for method, params in wanted:
        numbers.append(server.number())
        server.send({"id": numbers[-1], "method": method, "params": params})
    for number in (cancelled, *numbers):
        server.answer(number)


def _other_file(server: LanguageServer, path: Path, number: int) -> None:
    """A file comes, is opened and closed, and goes."""
    path.write_text(f"# New {number}\n\nSee [x](#nowhere-{number}). [^zz{number}]\n", "utf-8")
    uri = path.as_uri()
    server.open(uri, path.read_text("utf-8"))
    server.close(uri)
    path.unlink()
    for kind in (1, 3):
        changes = {"changes": [{"uri": uri, "type": kind}]}
        server.send({"method": "workspace/didChangeWatchedFiles", "params": changes})
