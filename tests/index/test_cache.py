"""The cache on disk: the next start is right, whatever happened to the cache or the files meanwhile."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unittest.mock import patch

import pytest

from plainspec.analysis.asking import Asker
from plainspec.analysis.batch import read_here
from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.result import SectionResult
from plainspec.analysis.rules import all_rules
from plainspec.index import cache, workspace
from plainspec.index.bulk import Batch, Bulk, Work
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Archive
from plainspec.index.workspace import Workspace
from tests.bench.corpus import write_repository

_NAMES = [rule.name for rule in all_rules()]


@pytest.fixture(autouse=True)
def _small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A cache of the test's own, and everything in bulk, in batches of a few files."""
    monkeypatch.setenv(cache.FOLDER_VARIABLE, str(tmp_path / "cache"))
    with patch.object(workspace, "_BULK", 1), patch.object(workspace, "_BATCH", 8):
        yield


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two spec documents with their test files."""
    folder = tmp_path / "work"
    write_repository(folder, 24, lines=40, paragraphs=1)
    for path in folder.rglob("*.md"):  # as if it had lain there for a while
        os.utime(path, (1_700_000_000, 1_700_000_000))
    return folder


class Session:
    """A workspace and its findings, read and saved once."""

    def __init__(
        self,
        root: Path,
        *,
        bulk: Bulk = read_here,
        cached: bool = True,
        opened: Mapping[Path, str] = MappingProxyType({}),
    ) -> None:
        self.read: list[str] = []

        def counted(work: Work) -> Iterator[Batch | None]:
            for paths in work.batches:
                self.read.extend(paths)
            return bulk(work)

        self.workspace = Workspace(_NAMES, bulk=counted, cached=cached)
        self.engine = Engine(all_rules())
        self.engine.update(self.workspace.set_roots([root.as_posix()]))
        for path, text in opened.items():
            self.engine.update(self.workspace.open(path.as_posix(), text))
        for change in self.workspace.scan():
            self.engine.update(change)
        for _ in self.workspace.save(self.engine.at_rest(self.workspace.lasting())):
            pass

    @property
    def findings(self) -> dict[str, tuple[LocatedFinding, ...]]:
        return {path: self.engine.findings(path) for path in self.engine.paths()}


def from_scratch(
    root: Path, opened: Mapping[Path, str] = MappingProxyType({})
) -> dict[str, tuple[LocatedFinding, ...]]:
    """The findings without bulk and without cache."""
    found = Workspace(_NAMES)
    engine = Engine(all_rules())
    engine.update(found.set_roots([root.as_posix()]))
    for path, text in opened.items():
        engine.update(found.open(path.as_posix(), text))
    for change in found.scan():
        engine.update(change)
    return {path: engine.findings(path) for path in engine.paths()}


def saved(root: Path) -> Path:
    return cache.file_for([root.as_posix()])


def test_the_next_start_reads_nothing_and_finds_the_same(root: Path) -> None:
    first = Session(root)
    assert len(first.read) == 24
    again = Session(root)
    assert again.read == []
    assert again.findings == first.findings == from_scratch(root)
    assert any(first.findings.values())


def test_a_session_that_ends_before_statements_were_compared_is_no_loss(root: Path) -> None:
    for name, bound in (("a", "at least 30"), ("b", "at most 10")):
        (root / f"{name}.md").write_text(
            f"# Kopien 🌹 {{#copies}}\n\nBackups must be kept for {bound} days.\n", "utf-8"
        )
        os.utime(root / f"{name}.md", (1_700_000_000, 1_700_000_000))
    ended = Workspace(_NAMES, bulk=read_here, cached=True)
    engine = Engine(all_rules())
    for change in (ended.set_roots([root.as_posix()]), *ended.scan()):
        for _ in engine.updating(change, later=True):
            pass
    assert engine.owes
    for _ in ended.save(engine.at_rest(ended.lasting()), compared=False):
        pass
    again = Session(root)
    assert again.read == []
    assert again.findings == from_scratch(root)
    compare = {rule.name for rule in all_rules() if rule.compares is not None}
    assert any(found.rule in compare for found in again.findings[(root / "a.md").as_posix()])
    # And that is saved as well.
    last = Session(root)
    assert last.read == [] and not last.engine.owes
    assert last.findings == again.findings


def test_the_cache_lies_outside_of_the_workspace(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    Session(root)
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before
    assert saved(root).is_file()


def test_what_changed_came_and_went_meanwhile_is_seen(root: Path) -> None:
    Session(root)
    spec, *tests = sorted(root.rglob("*.md"), key=lambda path: path.name != "spec.md")
    spec.write_text(spec.read_text("utf-8").replace("# Overview", "# Översikt 🌹"), "utf-8")
    tests[0].unlink()
    shutil.copy(tests[1], tests[1].with_name("copy.md"))
    assert Session(root).findings == from_scratch(root)
    assert Session(root).findings == from_scratch(root)


def test_the_same_size_and_time_do_not_hide_a_change_that_came_at_once(root: Path) -> None:
    spec = next(root.rglob("spec.md"))
    text = spec.read_text("utf-8")
    now = time.time_ns()
    os.utime(spec, ns=(now, now))
    Session(root)
    spec.write_text(text.replace("{#section_1 ", "{#section_x "), "utf-8")
    os.utime(spec, ns=(now, now))
    found = Session(root).findings
    assert found == from_scratch(root)
    assert any(f.rule == "dangling-anchor" for f in found[spec.as_posix()])


def test_an_open_document_that_nobody_changed_has_nothing_judged_anew(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = next(root.rglob("spec.md"))
    opened = {spec: spec.read_text("utf-8")}
    for before in ({}, opened):
        Session(root, opened=before)
        asked: set[str] = set()
        ask = Asker.section

        def noted(
            asker: Asker, snapshot: Snapshot, record: Record, *others: Any, **more: Any
        ) -> SectionResult:
            asked.add(record.path)  # noqa: B023 - called before the next round
            return ask(asker, snapshot, record, *others, **more)  # noqa: B023

        with monkeypatch.context() as patched:
            patched.setattr(Asker, "section", noted)
            patched.setattr(workspace, "_BULK", 300)
            again = Session(root, opened=opened)
        assert asked == {spec.as_posix()}
        assert again.findings == from_scratch(root, opened)
        cache.clear()


@pytest.mark.parametrize("seed", range(3))
def test_open_documents_that_differ_from_their_files(root: Path, seed: int) -> None:
    """Open while the cache is written, while it is read, or both; edited, deleted, or new."""
    rng = random.Random(seed)
    for name, bound in (("a", "at least 30"), ("b", "at most 10"), ("c", "at least 10")):
        (root / f"{name}.md").write_text(
            f"# Kopien 🌹 {{#copies-{name}}}\n\nBackups must be kept for {bound} days.\n", "utf-8"
        )
        os.utime(root / f"{name}.md", (1_700_000_000, 1_700_000_000))
    paths = sorted(root.rglob("*.md"))

    def edited(path: Path) -> str:
        lines = path.read_text("utf-8").splitlines(keepends=True)
        other = rng.choice(paths).read_text("utf-8").splitlines(keepends=True)
        return "".join(
            rng.choice([lines, lines[:-3], [*lines, *other[-9:]], other, lines[: len(lines) // 2]])
        )

    Session(root)
    for _ in range(2):
        opened = {path: edited(path) for path in rng.sample(paths, 4)}
        for name in ("a", "b"):
            if rng.random() < 0.5:
                opened[root / f"{name}.md"] = edited(root / f"{name}.md")
        opened[root / "new.md"] = edited(paths[0])  # not saved yet
        assert Session(root, opened=opened).findings == from_scratch(root, opened)
        assert Session(root).findings == from_scratch(root)


def test_files_written_anew_with_what_they_held_are_read_once(root: Path) -> None:
    Session(root)
    paths = sorted(root.rglob("*.md"))[:20]
    for path in paths:
        os.utime(path, (1_710_000_000, 1_710_000_000))
    with patch.object(workspace, "_BULK", 300):
        Session(root)
    again = Session(root)
    assert again.read == []
    assert again.findings == from_scratch(root)
    steps = list(again.workspace.rechecking())
    assert not any(step.paths or step.keys for step in steps)


def test_other_settings_are_another_workspace(root: Path) -> None:
    Session(root)
    (root / "plainspec.toml").write_text('[rules]\nduplicate-prompt = "off"\n')
    assert Session(root).findings == from_scratch(root)


def test_a_file_that_is_ignored_now_goes(root: Path) -> None:
    Session(root)
    (root / ".gitignore").write_text("examples/\n")
    found = Session(root).findings
    assert found == from_scratch(root)
    assert not any("/examples/" in path for path in found)


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_cache_is_no_cache(root: Path, seed: int) -> None:
    expected = Session(root).findings
    rng = random.Random(seed)
    data = bytearray(saved(root).read_bytes())
    if seed % 3 == 0:
        del data[rng.randrange(len(data)) :]
    elif seed % 3 == 1:
        for _ in range(1 + seed):
            data[rng.randrange(len(data))] ^= 1 + rng.randrange(255)
    else:
        data += bytes([rng.randrange(256)])
    saved(root).write_bytes(data)
    again = Session(root)
    assert len(again.read) == 24
    assert again.findings == expected
    assert Session(root).read == []  # it was written anew


def test_what_is_no_cache_at_all_is_overwritten(root: Path) -> None:
    saved(root).parent.mkdir(parents=True)
    saved(root).write_bytes(b"#!/bin/sh\n")
    assert len(Session(root).read) == 24
    assert Session(root).read == []


def test_without_rights_there_is_no_cache(root: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    first = Session(root)
    assert first.findings == from_scratch(root)
    assert len(Session(root).read) == 24


def test_without_cache_nothing_is_written(root: Path) -> None:
    Session(root, cached=False)
    assert not saved(root).exists()


def test_documents_are_read_from_the_cache_and_not_kept(root: Path) -> None:
    first = Session(root)
    for session in (first, Session(root)):
        stored = list(session.workspace.snapshot.records.stored.values())
        assert len(stored) == 24
        assert all(one.body() and one.findings() for one in stored)
        if Archive.SUPPORTED:
            assert not any(one.content or one.result for one in stored)


def test_a_cache_that_is_cleared_or_replaced_can_still_be_read(root: Path) -> None:
    first = Session(root)
    expected = from_scratch(root)
    assert cache.clear() > 0
    assert first.findings == expected
    Session(root)
    assert first.findings == expected
    assert all(document.text for document in first.workspace.snapshot.documents())


def test_reading_that_is_given_up_leaves_nothing_behind(root: Path) -> None:
    found = Workspace(_NAMES, bulk=read_here, cached=True)
    found.set_roots([root.as_posix()])
    steps = found.scan()
    while next(steps).segment is None:
        pass
    assert [path.suffix for path in cache.folder().iterdir()] == [".half"]
    found.abandon_cache()
    assert not list(cache.folder().iterdir())
    assert all(document.text for document in found.snapshot.documents())
    assert found.snapshot.paths()


def test_what_was_edited_since_is_saved_with_what_was_not(root: Path) -> None:
    Session(root)
    for path in sorted(root.rglob("*.md"))[:10]:
        path.write_text(path.read_text("utf-8") + "\n[x](no-such-file.md)\n", "utf-8")
    assert len(Session(root).read) == 10
    again = Session(root)
    assert again.read == []
    assert again.findings == from_scratch(root)


def test_what_fails_elsewhere_is_told_here(root: Path) -> None:
    def failing(work: Work) -> Iterator[Batch | None]:
        yield from read_here(work)
        yield Batch(failures=(("the rule x failed on y", "Traceback: z"),))

    assert Session(root, bulk=failing).workspace.failures == {
        "the rule x failed on y": "Traceback: z"
    }


_WRITER = """
import sys
from pathlib import Path
from unittest.mock import patch
from plainspec.index import workspace
from tests.index.test_cache import Session
with patch.object(workspace, "_BULK", 1), patch.object(workspace, "_BATCH", 8):
    while True:
        for path in Path(sys.argv[2]).glob("*.index"):
            path.unlink(missing_ok=True)
        Session(Path(sys.argv[1]))
        print("saved", flush=True)
"""


def writer(root: Path, tmp_path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", _WRITER, str(root), str(tmp_path / "cache")]
    top = Path(__file__).parents[2]
    return subprocess.Popen(command, stdout=subprocess.PIPE, cwd=top)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_killed_while_writing_nothing_is_lost(root: Path, tmp_path: Path) -> None:
    expected = from_scratch(root)
    rng = random.Random(7)
    for _ in range(4):
        process = writer(root, tmp_path)
        assert process.stdout is not None
        with process.stdout:
            process.stdout.readline()
            time.sleep(rng.random() / 5)
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert Session(root).findings == expected


def test_two_servers_at_once(root: Path, tmp_path: Path) -> None:
    expected = from_scratch(root)
    processes = [writer(root, tmp_path), writer(root, tmp_path)]
    try:
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()
        for _ in range(10):
            assert Session(root).findings == expected
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def test_half_files_that_nobody_finishes_go(root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    old, new = folder / "a-1-b.half", folder / "a-2-b.half"
    for path in (old, new, folder / "notes.txt"):
        path.write_text("x")
    os.utime(old, (1, 1))
    Session(root)
    assert not old.exists()
    assert new.exists()
    assert cache.clear() > 0
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


def test_the_cache_stays_small(root: Path) -> None:
    with patch.object(cache, "_MOST_FILES", 1):
        Session(root)
        os.utime(saved(root), (1, 1))
        Session(root / "area000")
        assert not saved(root).exists()
        assert saved(root / "area000").exists()
