"""Sketches: the titles of sections, known before a file has been read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plainspec.analysis.batch import BatchReader, read_here
from plainspec.features.symbols import workspace_symbols
from plainspec.index import workspace as workspace_module
from plainspec.index.bulk import Batch, Work
from plainspec.index.sketch import sketch
from plainspec.index.summary import NameKind, NamePlace, Summary
from plainspec.index.workspace import Workspace
from plainspec.text.encoding import Width, width
from plainspec.text.span import Position, Range
from tests.support.markdown import MARKDOWN
from tests.support.workspace import corpus

PATH = "/w/doc.md"


def titles(summary: Summary) -> list[tuple[str, NamePlace]]:
    named = zip(summary.names.split("\n")[1:], summary.places(), strict=True)
    return [(name, place) for name, place in named if place.kind is NameKind.SECTION]


def read_in_full(text: str) -> Summary:
    found = Workspace()
    found.open(PATH, text)
    return found.snapshot.records[PATH].summary


def sketched(text: str) -> list[tuple[str, NamePlace]]:
    made = sketch(PATH, text)
    assert made is None or made.width is width(text)
    return titles(made.summary) if made is not None else []


HEADINGS = st.sampled_from(
    [
        "# Café 😀 {#a authority=root}",
        "## [See][a] `code` [^b]",
        "Two\nlines\n===",
        "[a]: /there",
        "[^b]: A note.",
        "---\ntitle: x\n---",
        '!!! meta "x"\n    # Inside\n',
        "> # Quoted",
        "- item\n\n  # In an item",
        "~~~\n# Code\n~~~",
        "### \\# **Bold** ###",
        "#",
        "\r# After\r",
    ]
)


@given(st.one_of(MARKDOWN, st.lists(HEADINGS, max_size=6).map("\n\n".join)))
@example("---\ntitle: x\n---\n# One\n\ntext\n\n### Three\n## Two")
@example("# [x]\n\n# Other\n\n[x]: /there")
@example("a\r# One\r\r# Two\r\nThree\r===\r")
@example("---\ntitle: x\n---")
def test_a_sketch_has_the_titles_that_the_document_has(text: str) -> None:
    assert sketched(text) == titles(read_in_full(text))


@pytest.mark.parametrize("folder", ["openai-model-spec", "eips"])
def test_real_specifications_have_the_titles_of_their_sketches(folder: str) -> None:
    for file in corpus(folder):
        text = file.read_text(encoding="utf-8")
        assert sketched(text) == titles(read_in_full(text)), file


def test_a_file_without_titles_has_none() -> None:
    assert sketch(PATH, "Text.\n\n~~~\n# Code\n~~~\n\n#\n") is None


def test_columns_and_widths_are_those_of_the_text() -> None:
    made = sketch(PATH, "Text.\n\n# 😀 Doors {#doors}\n\n## Keys\n")
    assert made is not None
    assert made.width is Width.WIDE
    assert made.summary.places() == (
        NamePlace(NameKind.SECTION, Range(Position(2, 2), Position(2, 9)), ""),
        NamePlace(NameKind.SECTION, Range(Position(4, 3), Position(4, 7)), "😀 Doors"),
    )


class Reading:
    """A workspace that has been sketched and is yet to be read."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.workspace = Workspace(bulk=self._bulk)
        self.workspace.set_roots([root.as_posix()])
        self._waiting = True

    def _bulk(self, work: Work) -> Iterator[Batch | None]:
        reader = BatchReader(work.configurations, work.files)
        for paths in work.batches:
            yield reader.sketch(paths)
        while self._waiting:
            yield None
        yield from read_here(work)

    def symbols(self) -> list[tuple[str, str]]:
        found = workspace_symbols(self.workspace.snapshot, "title")
        return sorted((symbol.name, Path(symbol.location.path).name) for symbol in found)

    def run(self) -> Iterator[None]:
        for _ in self.workspace.scan():
            if self._waiting and self.workspace.snapshot.sketches:
                yield
                self._waiting = False


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Reading]:
    for number in range(4):
        (tmp_path / f"{number}.md").write_text(f"# Title {number}\n\nText.\n", encoding="utf-8")
    with patch.object(workspace_module, "_BULK", 1), patch.object(workspace_module, "_BATCH", 99):
        yield Reading(tmp_path)


ALL = [(f"Title {number}", f"{number}.md") for number in range(4)]


def test_titles_are_found_before_files_are_read(reading: Reading) -> None:
    for _ in reading.run():
        assert not reading.workspace.snapshot.records
        assert reading.symbols() == ALL
    assert reading.symbols() == ALL
    assert not reading.workspace.snapshot.sketches


def test_open_and_deleted_files_say_themselves_what_they_hold(reading: Reading) -> None:
    for _ in reading.run():
        reading.workspace.open((reading.root / "1.md").as_posix(), "# Other title\n")
        (reading.root / "2.md").unlink()
        reading.workspace.refresh([(reading.root / "2.md").as_posix()])
        wanted = [("Other title", "1.md"), ALL[0], ALL[3]]
        assert reading.symbols() == wanted
    assert reading.symbols() == wanted


def test_a_file_whose_folder_is_no_longer_one_of_the_workspace_is_not_found(
    reading: Reading,
) -> None:
    for _ in reading.run():
        reading.workspace.set_roots([])
        break
    assert reading.symbols() == []
