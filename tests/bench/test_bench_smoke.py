"""The bench runs, so that it is there when somebody needs a figure. No figure is judged here."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bench import corpus, edits, findings
from tests.bench.__main__ import find_peer, main
from tests.bench.client import Frame, LanguageServer, answers, published_version
from tests.bench.report import Row, percentile, read, table
from tests.bench.sessions import Typist
from tests.bench.workspaces import Screen


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("bench")
    output = folder / "latest.json"
    assert main(["--tiny", "--output", str(output), "--cache", str(folder / "cache")]) == 0
    found: dict[str, Any] = json.loads(output.read_text())
    return found


def test_every_scenario_has_figures(results: dict[str, Any]) -> None:
    figures = {row["name"]: row["figure"] for row in results["rows"]}
    assert [name for name, figure in figures.items() if figure is None] == []
    assert len(figures) >= 30


def test_the_peer_is_measured_in_the_same_run(results: dict[str, Any]) -> None:
    assert find_peer() is not None, "install the dependency group bench"
    assert results["peer"].startswith("rumdl ")
    without = [row["name"] for row in results["rows"] if row["peer"] is None]
    # It shows findings of open documents only, and knows no clauses: there is nothing to compare.
    expected = (
        "git checkout, ",
        "a clause that contradicts",
        "changed clause",
        "references of all",
    )
    assert [name for name in without if not any(part in name for part in expected)] == []


def test_figures_are_of_right_findings(results: dict[str, Any]) -> None:
    assert [row["name"] for row in results["rows"] if row["note"].startswith("wrong")] == []


def test_after_a_branch_switch_what_is_shown_is_what_a_fresh_check_finds(
    results: dict[str, Any],
) -> None:
    figures = {row["name"]: row["figure"] for row in results["rows"]}
    wrong = {name: figure for name, figure in figures.items() if "shown wrong" in name}
    assert len(wrong) == 4
    assert set(wrong.values()) == {0}


def test_a_session_that_was_used_before_is_measured(tmp_path: Path) -> None:
    output = tmp_path / "soaked.json"
    arguments = ["--tiny", "--no-peer", "--after-soak", "360", "--output", str(output)]
    assert main([*arguments, "keystrokes", "burst"]) == 0
    rows, facts = read(output)
    assert facts["soak"] == 360
    assert [row.name for row in rows if row.figure is None or row.note] == []


def test_the_figures_as_a_page_shows_them(
    results: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "figures.json"
    file.write_text(json.dumps(results))
    assert main(["--markdown", "--output", str(file)]) == 0
    head, _, *lines = capsys.readouterr().out.strip().split("\n")
    assert results["peer"] in head
    assert len(lines) == len(results["rows"]) + 2
    assert {line.count("|") for line in lines} == {8}


_STALLS = r"""
import json, sys, time
changes = 0
def answer(number, result):
    body = json.dumps({"jsonrpc": "2.0", "id": number, "result": result}).encode()
    sys.stdout.buffer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
    sys.stdout.buffer.flush()
while head := sys.stdin.buffer.readline():
    length = int(head.split()[-1])
    sys.stdin.buffer.readline()
    message = json.loads(sys.stdin.buffer.read(length))
    if message["method"] == "initialize":
        answer(message["id"], {"capabilities": {"textDocumentSync": 2}})
    elif message["method"] == "textDocument/didChange":
        changes += 1
        if changes == 6:
            time.sleep(STALL)
    elif message["method"] == "exit":
        break
    elif "id" in message:
        answer(message["id"], {"kind": "full", "items": []})
"""


def test_a_stall_counts_for_every_edit_that_was_due_in_it(tmp_path: Path) -> None:
    """The client is open loop: its schedule does not wait for the server."""
    stall, rate, count = 0.5, 100, 20
    program = _STALLS.replace("STALL", str(stall))
    server = LanguageServer([sys.executable, "-c", program], dict(os.environ), tmp_path, "x", 0.05)
    try:
        server.initialize(tmp_path, pull=True)
        uri, text = (tmp_path / "a.md").as_uri(), "Some words of a specification.\n"
        server.open(uri, text)
        typist = Typist(server, uri, edits.Text(text))
        script = [edits.Edit(0, 0, 0, "x") for _ in range(count)]
        typist.type(script, rate, True, 60.0)
    finally:
        server.stop()
    assert len(typist.latencies) == count
    # The sixth was sent at its time at the earliest, and nothing was answered for so long then.
    for behind, latency in enumerate(typist.latencies[5:]):
        assert latency >= stall - behind / rate
    assert percentile(typist.latencies, 0.5) > stall / 2  # type: ignore[operator]  # there are some


def test_a_screen_knows_what_is_wrong(tmp_path: Path) -> None:
    def frame(name: str, *messages: str) -> Frame:
        found = [{"code": "r", "message": m, "range": {"start": {"line": 3}}} for m in messages]
        params = {"uri": (tmp_path / name).as_uri(), "diagnostics": found}
        body = {"method": "textDocument/publishDiagnostics", "params": params}
        return Frame(float(len(server.frames) + 1), json.dumps(body).encode())

    command = [sys.executable, "-c", "input()"]
    server = LanguageServer(command, dict(os.environ), tmp_path, "x", 0.01)
    try:
        screen = Screen(server, tmp_path)
        expected = {"é 🌹.md": frozenset({("r", 3, "one")})}
        server.frames.append(frame("é 🌹.md", "one"))
        server.frames.append(frame("gone.md", "two"))
        assert screen.becomes(expected, 0.2) is None
        assert screen.wrong(expected) == 1  # a ghost
        server.frames.append(frame("gone.md"))
        assert screen.becomes(expected, 60.0) == 3.0
        assert screen.wrong(expected) == 0
        assert screen.wrong({}) == 1
    finally:
        server.stop()


def test_edits_put_the_text_back() -> None:
    before = corpus.one_document(20_000)
    for script in (edits.fencing(before, 20), _closed(edits.typing(before, 40))):
        text = edits.Text(before)
        for edit in script:
            text.apply(edit)
        assert str(text) == before


def _closed(script: list[edits.Edit]) -> list[edits.Edit]:
    """*script*, and the removal of all that it leaves."""
    left: list[edits.Edit] = []
    for edit in script:
        if edit.text:
            left.append(edit)
        else:
            left.pop()
    return script + [edits.Edit(e.line, e.start, e.start + len(e.text), "") for e in left[::-1]]


def test_changes_count_utf16_units() -> None:
    change = edits.Text("a 🎨 b").apply(edits.Edit(0, 4, 5, "c"))
    assert change["range"]["start"] == {"line": 0, "character": 5}


def test_the_same_numbers_give_the_same_repository(tmp_path: Path) -> None:
    for name in ("one", "two"):
        corpus.write_repository(tmp_path / name, 5)
    texts = [
        {p.relative_to(tmp_path / name): p.read_bytes() for p in (tmp_path / name).rglob("*.md")}
        for name in ("one", "two")
    ]
    assert texts[0] == texts[1]
    assert len(texts[0]) == 5


def test_whose_diagnostics_a_message_holds() -> None:
    params = '"params":{"uri":"file:///a.md","diagnostics":[%s],"version":7}}' % (
        '{"version":3,"message":"…"},' * 90
    )
    body = f'{{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics",{params}'.encode()
    assert published_version(Frame(0.0, body), "file:///b.md") is None
    assert published_version(Frame(0.0, b'{"id": 4, "result": null}'), "file:///a.md") is None
    assert answers(Frame(0.0, b'{"result":[' + b"0," * 900 + b'0],"id":12}')) == 12
    assert answers(Frame(0.0, body)) is None


def test_verdicts() -> None:
    assert Row("a", 9.0, "ms", peer=50.0, goal=10, share=0.2).verdict == "met"
    assert Row("a", 9.0, "ms", peer=40.0, goal=10, share=0.2).verdict == "missed"
    assert Row("a", 11.0, "ms", goal=10).verdict == "missed"
    assert Row("a", None, "ms", goal=10).verdict == "missed"
    assert Row("a", 11.0, "ms").verdict == ""
    assert "missed" in table([Row("a", 11.0, "ms", goal=10)])
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile(map(float, range(1, 101)), 0.99) == 99.0
    assert percentile([], 0.5) is None


def test_what_is_found_and_read_is_printed_for_a_comparison(
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = Path(__file__).parents[2] / "fixtures" / "policy"
    assert findings.main([str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == sorted(lines)
    assert any(line.startswith("LocatedFinding(") for line in lines)
    assert any(line.startswith('"') for line in lines)
    assert str(folder) not in "".join(lines)
