"""Worker processes: what they find is what one process finds, and nothing they do can be lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspec.analysis import pool
from plainspec.analysis.batch import read_here
from plainspec.analysis.pool import Pool
from plainspec.index.bulk import Batch, Work, batches
from plainspec.index.stored import Segment, Stored
from plainspec.index.workspace import Workspace
from tests.bench.corpus import write_repository
from tests.support.patience import PATIENCE


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Work]:
    """A small repository, cut into many batches."""
    write_repository(tmp_path, 40, lines=40, paragraphs=1)
    files = sorted(path.as_posix() for path in tmp_path.rglob("*.md"))
    found = Workspace()
    found.set_roots([tmp_path.as_posix()])
    yield Work(found.snapshot.configurations, files, batches(files, 4))


def stored(batches: Iterator[Batch | None]) -> dict[str, tuple[object, ...]]:
    found: list[Stored] = []
    outlines: dict[int, Segment] = {}
    for batch in batches:
        if batch is not None and batch.sketches is None:
            segment = batch.segment(outlines.pop(batch.number, None))
            if batch.is_outline:
                outlines[batch.number] = segment
            else:
                found.extend(segment.files)
    # Who read an outline and ended before it was judged left it to others to read it again.
    assert {s.path for o in outlines.values() for s in o.files} <= {s.path for s in found}
    assert len(found) == len({file.path for file in found})
    return {file.path: (file.content, file.kinds, file.result, file.statements) for file in found}


def test_every_file_is_in_one_batch_and_folders_stay_together(work: Work) -> None:
    assert [path for paths in work.batches for path in paths] == work.files
    assert len(work.batches) > 3


@pytest.mark.parametrize("outlines", [False, True])
def test_processes_find_what_one_process_finds(work: Work, outlines: bool) -> None:
    assert stored(Pool(2, outlines=outlines)(work)) == stored(read_here(work))


def test_all_outlines_of_a_process_come_before_its_first_results(work: Work) -> None:
    found = [batch for batch in Pool(1, outlines=True)(work) if batch is not None]
    batches = [batch for batch in found if batch.sketches is None]
    assert [batch.is_outline for batch in batches] == sorted(
        (batch.is_outline for batch in batches), reverse=True
    )
    assert not any(stored.result for batch in batches for stored in batch.files)


def test_sketches_of_all_files_come_before_a_process_reads_one(work: Work) -> None:
    found = [batch for batch in Pool(1, outlines=True)(work) if batch is not None]
    count = len(work.batches)
    assert all(batch.sketches is not None for batch in found[:count])
    assert all(batch.sketches is None for batch in found[count:])
    sketched = {sketch.path for batch in found for sketch in batch.sketches or ()}
    assert sketched == {path for path in work.files if path.endswith("spec.md")}


@pytest.mark.parametrize(
    ("outlines", "when"),
    [(True, 16), (True, 20), (True, 24), (False, 0), (True, 0), (True, 4), (True, 9), (True, 12)],
)
def test_a_process_that_is_killed_is_replaced(work: Work, outlines: bool, when: int) -> None:
    def disturbed() -> Iterator[Batch | None]:
        killed = False
        seen = 0
        for batch in Pool(2, outlines=outlines)(work):
            yield batch
            seen += batch is not None
            if seen > when and not killed:
                killed = True
                for child in _children(os.getpid()):
                    os.kill(child, signal.SIGKILL)

    def contents(batches: Iterator[Batch | None]) -> dict[str, object]:
        # The results may differ: a batch that was read anew is a smaller one.
        return {path: content for path, (content, *_) in stored(batches).items()}

    assert contents(disturbed()) == contents(read_here(work))


@pytest.mark.parametrize("outlines", [False, True])
def test_a_file_that_ends_its_process_is_left_out_with_a_note(
    work: Work, monkeypatch: pytest.MonkeyPatch, outlines: bool
) -> None:
    bad = work.files[7]
    command = pool._COMMAND.replace(
        "from plainspec.analysis.worker import main;",
        "import os, plainspec.index.files as w; f = w.Files.read;"
        f" w.Files.read = lambda s, p: os._exit(9) if p == {bad!r} else f(s, p);"
        " from plainspec.analysis.worker import main;",
    )
    monkeypatch.setattr(pool, "_COMMAND", command)
    batches = [batch for batch in Pool(2, outlines=outlines)(work) if batch is not None]
    notes = [note for batch in batches for note in batch.notes]
    assert notes == [(bad, "left out: reading it ends the process that reads it")]
    assert {f.path for batch in batches for f in batch.files} == {*work.files} - {bad}


@pytest.mark.parametrize("outlines", [False, True])
def test_a_file_that_ends_its_process_when_it_is_judged(
    work: Work, monkeypatch: pytest.MonkeyPatch, outlines: bool
) -> None:
    bad = work.files[7]
    command = pool._COMMAND.replace(
        "from plainspec.analysis.worker import main;",
        "import os, plainspec.analysis.engine as e; f = e.Engine.packed;"
        f" e.Engine.packed = lambda s, p, d: os._exit(9) if p == {bad!r} else f(s, p, d);"
        " from plainspec.analysis.worker import main;",
    )
    monkeypatch.setattr(pool, "_COMMAND", command)
    found = [batch for batch in Pool(2, outlines=outlines)(work) if batch is not None]
    assert [path for batch in found for path, _ in batch.notes] == [bad]
    whole = stored(iter(batch for batch in found if not batch.is_outline and batch.number < 0))
    judged = [batch.number for batch in found if batch.results]
    again = {s.path for b in found if b.number in judged for s in b.files}
    assert whole.keys() | again == {*work.files} - {bad}


@pytest.mark.parametrize("outlines", [False, True])
def test_where_no_process_can_be_started_this_one_reads(
    work: Work, monkeypatch: pytest.MonkeyPatch, outlines: bool
) -> None:
    monkeypatch.setattr(pool, "_COMMAND", "raise SystemExit(3)")
    assert stored(Pool(2, outlines=outlines)(work)) == stored(read_here(work))


def test_stopping_ends_the_processes(work: Work) -> None:
    reading = Pool(2)(work)
    while next(reading) is None:
        pass
    assert _children(os.getpid())
    reading.close()  # type: ignore[attr-defined]  # a generator, which has it
    assert not _children(os.getpid())


_PARENT = """
import sys
from plainspec.analysis.pool import Pool
from plainspec.index.bulk import Work
reading = Pool(2)(Work((), sys.argv[1:], [[path] for path in sys.argv[1:]] * 500))
while next(reading) is None:
    pass
print("reading", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_no_process_outlives_its_parent(work: Work) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, *work.files[:2]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert parent.stdin is not None
    assert parent.stdout is not None
    with parent.stdin, parent.stdout:
        assert parent.stdout.readline() == b"reading\n"
        children = _children(parent.pid)
        assert children
        parent.kill()
        parent.wait()
    deadline = time.monotonic() + PATIENCE
    while any(_is_alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(_is_alive(child) for child in children)


def test_the_workspace_is_no_place_to_import_from(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("msgspec", "plainspec", "sitecustomize", "lz4"):
        (tmp_path / f"{name}.py").write_text("open('imported', 'w')\n")
    monkeypatch.chdir(tmp_path)
    assert stored(Pool(1)(work))
    assert not list(tmp_path.rglob("imported"))


def _children(process: int) -> list[int]:
    return [
        int(stat.split()[0])
        for stat in _stats()
        if stat.rpartition(")")[2].split()[1] == str(process)
        and stat.rpartition(")")[2].split()[0] != "Z"
    ]


def _is_alive(process: int) -> bool:
    return any(
        stat.split()[0] == str(process) and stat.rpartition(")")[2].split()[0] != "Z"
        for stat in _stats()
    )


def _stats() -> Iterator[str]:
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            yield path.read_text()
        except OSError:  # it has ended meanwhile
            continue
