"""The bench runs, so that it is there when somebody needs a figure. No figure is judged here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bench import corpus, edits
from tests.bench.__main__ import find_peer, main
from tests.bench.client import Frame, answers, published_version
from tests.bench.report import Row, percentile, table


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
    without = {row["name"] for row in results["rows"] if row["peer"] is None}
    assert without == set()


def test_figures_are_of_right_findings(results: dict[str, Any]) -> None:
    assert [row["name"] for row in results["rows"] if row["note"].startswith("wrong")] == []


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
