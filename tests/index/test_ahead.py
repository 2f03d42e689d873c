"""Hints: what a file may hold, known before it has been read, and what is found by them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plainspec.analysis.batch import BatchReader, read_here
from plainspec.features.definition import definition
from plainspec.features.references import references
from plainspec.features.rename import rename
from plainspec.index import workspace as workspace_module
from plainspec.index.ahead import Ahead, hints
from plainspec.index.bulk import Batch, Work
from plainspec.index.facts import Key
from plainspec.index.record import Record
from plainspec.index.stored import Table
from plainspec.index.workspace import Workspace
from plainspec.text.span import Position
from tests.support.markdown import MARKDOWN
from tests.support.workspace import corpus

FOLLOWED = ("clause", "citation", "test", "link", "anchor", "anchors")

#: Where a text may stand: a spec document, a test file, a changelog, a precedent.
PATHS = ("/w/doc.md", "/w/examples/ab-12.md", "/w/CHANGELOG.md", "/w/decisions/one.md")


def read(path: str, text: str) -> Record:
    workspace = Workspace()
    workspace.open(path, text)
    return workspace.snapshot.records[path]


def missing(path: str, text: str) -> set[Key]:
    """The keys of the document that its hints say nothing of."""
    record = read(path, text)
    told = hints(path, text, "", Workspace().snapshot.settings(path))
    ahead = Ahead(lambda _: None)
    ahead.add([path], Table.of((number, 0) for number in told))
    keys = {key for key in record.plain_keys if key[0] in FOLLOWED}
    return {key for key in keys if not _own(path, key) and path not in ahead.may_hold(key)}


def _own(path: str, key: Key) -> bool:
    return key[0] != "clause" and key[0] != "citation" and key[0] != "test" and key[1] == path


NAMES = st.sampled_from(
    [
        "Examples for [^ab12] in Doors:\n",
        "exampleſ  for door-keys:\n",
        "# Examples of AB-12b – Doors",
        "# Test cases for Ünlock_7",
        "## Policy Section: SY73 - Avoid",
        "## POLICY\u00a0SECTION : door-key-Open",
        "### Test Cases ( door.MD )",
        "### Test cases",
        "The “SY-73” and _REQ-9_, see FOO-_REQ-10_.",
        "See AB12CD-７ or AB１２-7.",
        "- {#REQ.7 owner=x} Doors.",
        "# Doors {.wide #REQ-8}",
        "A[^a[b] and [^x-1] and *a*[^y]",
        f"{'long/' * 12}aREQ-1234567",
        f"{'x' * 61}-REQ-77",
        "[a](../other.md#b) ![c](<d e.md>) [f](g(h).md) [i](\nj.md)",
        "[k](l&amp;m.md 'n') [o](/p%20q.md) [r]( s\\.md ) <t@u.de> []()",
        "[v]: w.md\n[x]:\ny.md\n[z]: <z.md>\n\n[v] [x] [z]",
        "> [a](b.md\n> 'c') [d](\n> e.md)",
        "[^n]: A note[^m].",
        "1. `REQ-7` REQ-7\n2. \\[^q] [\\^r]",
    ]
)


@given(
    st.one_of(MARKDOWN, st.lists(NAMES, max_size=5).map("\n\n".join)),
    st.sampled_from(PATHS),
)
@example("# [x]\n\n[x]: /there", PATHS[0])
@example("Text [^1]:[text](other.md)", PATHS[0])
def test_hints_leave_nothing_out(text: str, path: str) -> None:
    assert missing(path, text) == set()


PARTS = [
    *(
        "REQ-7",
        "sy73",
        "REQ",
        "sy",
        "AB1",
        "x",
        "7",
        "42",
        "٣",
        "-",
        "_",
        "*",
        "“",
        "Ü",
        "ſ",
        "/",
        ".",
        ":",
        " ",
    ),
    *("[^", "]", "{#", "}", "](", ")", "]:", "<", ">", "&", "\\", "#", "\n", "\r", "\u00a0"),
    *("a.md", "b%20c.md", "# ", "Examples for ", "Policy Section:", "Test Cases ("),
]


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join), st.sampled_from(PATHS))
def test_hints_of_noise_leave_nothing_out(text: str, path: str) -> None:
    assert missing(path, text) == set()


@pytest.mark.parametrize(
    ("text", "path", "key"),
    [
        ("Examples for [^door] in Keys:\n", PATHS[1], ("test", "door")),
        ("exampleſ  for door-keys:\n", PATHS[1], ("test", "door-keys")),
        ("# Examples of AB-12b – Doors\n\n~~~\n~~~\n", PATHS[1], ("test", "ab12b")),
        ("## POLICY\u00a0SECTION : door-key-Open\n", PATHS[0], ("clause", "door-key-open")),
        ("## Policy Section: door-key - Open\n", PATHS[0], ("clause", "door-key")),
        ("## Policy Section: door-open it\n", PATHS[0], ("clause", "door")),
        ("- {#REQ.7 owner=x} Doors.\n", PATHS[0], ("clause", "req.7")),
        ("# Doors {.wide #REQ-8}\n", PATHS[0], ("clause", "req8")),
        ("The “SY-73” opens.\n", PATHS[0], ("citation", "sy73")),
        ("_REQ-9_\n", PATHS[2], ("citation", "req9")),
        (f"{'x' * 58}.REQ-77\n", PATHS[0], ("citation", "req7")),
        ("[a](../other.md#b)\n", PATHS[0], ("link", "/other.md", "b")),
        ("[a](<d e.md>)\n", PATHS[0], ("link", "/w/d e.md", "")),
        ("[a](f(g).md)\n", PATHS[0], ("link", "/w/f(g).md", "")),
        ("[a](l&amp;m.md)\n", PATHS[0], ("link", "/w/l&m.md", "")),
        ("[a][b]\n\n[b]:\nc.md\n", PATHS[0], ("link", "/w/c.md", "")),
        ("[b]\n\n[b]: c(d).md\n", PATHS[0], ("link", "/w/c(d).md", "")),
        ("<t@u.de>\n", PATHS[0], ("link", "/w/t@u.de", "")),
    ],
)
def test_what_hints_tell_of(text: str, path: str, key: Key) -> None:
    assert key in read(path, text).plain_keys
    assert missing(path, text) == set()


@pytest.mark.parametrize("folder", ["openai-model-spec", "eips"])
def test_hints_of_real_specifications_leave_nothing_out(folder: str) -> None:
    for file in corpus(folder):
        text = file.read_text(encoding="utf-8")
        assert missing(file.as_posix(), text) == set(), file


class Reading:
    """A workspace of which all hints are there, and nothing has been read but what is open."""

    def __init__(self, root: Path, files: dict[str, str]) -> None:
        self.root = root
        for name, text in files.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        self.workspace = Workspace(bulk=self._bulk)
        self.workspace.set_roots([root.as_posix()])
        self._waiting = True

    def path(self, name: str) -> str:
        return (self.root / name).as_posix()

    def _bulk(self, work: Work) -> Iterator[Batch | None]:
        reader = BatchReader(work.configurations, work.files)
        for paths in work.batches:
            yield reader.sketch(paths)
        while self._waiting:
            yield None
        yield from read_here(work)

    def run(self) -> Iterator[str]:
        """What the same questions are asked at: when nothing has been read, and when all has been."""
        with patch.object(workspace_module, "_BULK", 1):
            for _ in self.workspace.scan():
                if self._waiting and self.workspace.outlook() is not self.workspace.snapshot:
                    yield "before"
                    self._waiting = False
        yield "after"


FILES = {
    "spec.md": "# Doors {#doors}\n\nA door must open[^ab12]. See [keys](keys.md#key).\n",
    "examples/ab12.md": (
        "Examples for [^ab12] in Doors:\n\n~~~xml\n<user>\nHello\n</user>\n"
        "<assistant>\nHi\n</assistant>\n~~~\n"
    ),
    "CHANGELOG.md": "# Changes\n\n- New: [^ab12].\n",
    "keys.md": "# Keys\n\n## Key {#key}\n\nBack to [doors](spec.md#doors).\n",
}


def asked(reading: Reading) -> list[object]:
    """Definitions of and references to the clause, the link and the heading; and a rename."""
    workspace, path = reading.workspace, reading.path("spec.md")
    text = FILES["spec.md"]
    clause, link = (Position(2, text.split("\n")[2].index(mark)) for mark in ("ab12", "keys.md"))
    found: list[object] = []
    for position in (clause, link):
        found.append(definition(workspace.outlook(), path, position))
    for position in (clause, link, Position(0, 11)):
        found.append(references(workspace.outlook(), path, position))
    return [*found, rename(workspace.outlook(), path, clause, "cd34")]


def test_what_was_not_read_yet_is_found(tmp_path: Path) -> None:
    reading = Reading(tmp_path, FILES)
    answers = {}
    reading.workspace.open(reading.path("spec.md"), FILES["spec.md"])
    for moment in reading.run():
        if moment == "before":
            assert list(reading.workspace.snapshot.records) == [reading.path("spec.md")]
        answers[moment] = asked(reading)
        if moment == "before":  # nothing that was read for an answer stays in the index
            assert list(reading.workspace.snapshot.records) == [reading.path("spec.md")]
    assert answers["before"] == answers["after"]
    assert all(answers["after"])
    assert reading.workspace.outlook() is reading.workspace.snapshot


def test_the_editor_and_the_disk_go_before_hints(tmp_path: Path) -> None:
    reading = Reading(tmp_path, FILES)
    workspace, path = reading.workspace, reading.path("spec.md")
    workspace.open(path, FILES["spec.md"])
    clause = Position(2, FILES["spec.md"].split("\n")[2].index("ab12"))
    for _ in reading.run():
        workspace.open(reading.path("CHANGELOG.md"), "Nothing.\n")
        (tmp_path / "examples" / "ab12.md").unlink(missing_ok=True)
        workspace.refresh([reading.path("examples/ab12.md")])
        places = references(workspace.outlook(), path, clause)
        assert not places  # without a test file it is no clause
        assert definition(workspace.outlook(), path, clause) == ()


def test_no_more_than_some_files_are_read_for_one_answer(tmp_path: Path) -> None:
    files = {f"{n}.md": "See [^ab12].\n" for n in range(9)}
    reading = Reading(tmp_path, {"spec.md": FILES["spec.md"], **files})
    reading.workspace.open(reading.path("spec.md"), FILES["spec.md"])
    read: list[str] = []
    look = reading.workspace._look_into

    def look_into(path: str) -> Record | None:
        read.append(path)
        return look(path)

    with (
        patch("plainspec.index.ahead._MOST_READ", 5),
        patch.object(reading.workspace, "_look_into", look_into),
    ):
        for moment in reading.run():
            reading.workspace.outlook().lookup(("citation", "ab12"))
            assert len(read) == 5, moment
