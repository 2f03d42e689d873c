"""Worker processes that read files in bulk, each file in one of them."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

import msgspec

import plainspec
from plainspec.analysis.batch import read_here
from plainspec.analysis.worker import Job, Setup, receive, send
from plainspec.index.bulk import Batch, Work

#: More processes than this gain little: they wait for the one that collects.
_MOST_WORKERS = 8
_JOBS_AHEAD = 2  # batches that a worker has been given at once, so that it need not wait
_MOST_UNREADY = 3  # processes that may end before they have begun
#: What a worker runs. It gets the search path of its parent and never looks into the current
#: folder, which may be a workspace.
_COMMAND = (
    "import sys; sys.path[:] = sys.argv[1:]; from plainspec.analysis.worker import main; main()"
)


class _Reply(NamedTuple):
    """What worker *number* said; None is its end."""

    number: int
    batch: Batch | None


class _Worker:
    """A worker process, a thread that listens to it, and the batches that it has not returned."""

    def __init__(self, number: int, setup: Setup, replies: SimpleQueue[_Reply]) -> None:
        import subprocess  # small workspaces need none

        self.number = number
        self.ready = False
        self.jobs: deque[Job] = deque()
        #: The outlines that the worker holds, and what they are of.
        self.outlines: dict[int, tuple[str, ...]] = {}
        path = [entry for entry in sys.path if entry and Path(entry).is_absolute()]
        self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", _COMMAND, *path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(plainspec.__file__).parent,
        )
        self._setup: Setup | None = setup
        self._replies = replies
        self._outgoing: SimpleQueue[Job | None] = SimpleQueue()
        for target in (self._write, self._listen):
            threading.Thread(target=target, daemon=True).start()

    def give(self, job: Job) -> None:
        """Have the worker do *job*."""
        self.jobs.append(job)
        self._outgoing.put(job)

    def done(self, batch: Batch) -> None:
        """The job that the worker was at gave *batch*."""
        job = self.jobs.popleft()
        if job.sketches:
            return
        if batch.is_outline:
            self.outlines[job.number] = job.paths
        else:
            self.outlines.pop(job.number, None)

    def to_judge(self) -> Job | None:
        """An outline to be judged that the worker was not asked for yet."""
        asked = {job.number for job in self.jobs}
        return next((Job(number) for number in self.outlines if number not in asked), None)

    def left(self) -> list[Job]:
        """What others would have to do if the worker were gone, but for what it is at."""
        others = [job for job in list(self.jobs)[1:] if job.paths]
        at = self.jobs[0].number if self.jobs else -1
        again = [Job(-1, paths) for number, paths in self.outlines.items() if number != at]
        return others + again

    def fault(self) -> tuple[str, ...]:
        """The files that the worker is at; none where they are read once more anyhow."""
        if not self.jobs or self.jobs[0].sketches:
            return ()
        return self.jobs[0].paths or self.outlines[self.jobs[0].number]

    def end(self) -> None:
        """End the process at once."""
        self._outgoing.put(None)
        self._process.kill()
        self._process.wait()

    def _write(self) -> None:
        stream = self._process.stdin
        assert stream is not None
        try:
            with stream:
                send(stream, self._setup)
                self._setup = None
                while (job := self._outgoing.get()) is not None:
                    send(stream, job)
        except OSError:  # it has ended; the listener tells
            return

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        with stream:
            while body := receive(stream):
                try:
                    batch = msgspec.msgpack.decode(body, type=Batch)
                except msgspec.DecodeError:  # half a message, or another program's
                    break
                self._replies.put(_Reply(self.number, batch))
        self._replies.put(_Reply(self.number, None))


class Pool:
    """Reads files in bulk with *workers* processes, as many as there are processors by default.

    While there is nothing to give, waits at most *patience* seconds at a time.
    With *outlines* sketches of all files come first, then the documents of all
    batches, and then what the rules say of them; each process judges what it
    has read. The processes end with the work.
    """

    def __init__(self, workers: int = 0, patience: float = 0.2, *, outlines: bool = False) -> None:
        self._outlines = outlines
        self._workers = workers or min(_MOST_WORKERS, _processors())
        self._patience = patience

    def __call__(self, work: Work) -> Iterator[Batch | None]:
        """Read the batches of *work*, in any order."""
        setup = Setup(work.configurations, tuple(work.files))
        replies: SimpleQueue[_Reply] = SimpleQueue()
        waiting = deque(
            Job(number if self._outlines else -1, tuple(paths))
            for number, paths in enumerate(work.batches)
        )
        if self._outlines:
            waiting.extendleft(
                Job(-1, tuple(paths), sketches=True) for paths in reversed(work.batches)
            )
        workers: dict[int, _Worker] = {}
        started = unready = 0
        # A process may die of what it reads, or because somebody ends it: then its batches are
        # read by others, and the one that it was at in smaller parts, down to the file at fault.
        try:
            while True:
                while waiting and len(workers) < min(self._workers, len(waiting) + len(workers)):
                    started += 1
                    workers[started] = _Worker(started, setup, replies)
                    for _ in range(_JOBS_AHEAD):
                        if waiting:
                            workers[started].give(waiting.popleft())
                if not workers:
                    return
                try:
                    number, batch = replies.get(timeout=self._patience)
                except Empty:
                    yield None
                    continue
                worker = workers.get(number)
                if worker is None:
                    continue  # the end of one that was ended
                if batch is not None and not worker.ready:
                    worker.ready = True  # the first message only says so
                    continue
                if batch is not None:
                    worker.done(batch)
                    if job := waiting.popleft() if waiting else worker.to_judge():
                        worker.give(job)
                    elif not worker.jobs:
                        workers.pop(number).end()
                    yield batch
                    continue
                workers.pop(number).end()
                if not worker.ready:
                    waiting.extend(worker.jobs)
                    unready += 1
                    if unready >= _MOST_UNREADY:  # no process can be started here
                        for other in workers.values():
                            other.end()
                            waiting.extend(other.left())
                            waiting.append(Job(-1, other.fault()))
                        workers.clear()
                        rest = tuple(j.paths for j in waiting if j.paths and not j.sketches)
                        yield from read_here(work._replace(batches=rest))
                        return
                    continue
                waiting.extend(worker.left())
                fault = worker.fault()
                half = len(fault) // 2
                if half:
                    waiting.extend((Job(-1, fault[:half]), Job(-1, fault[half:])))
                elif fault:
                    note = "left out: reading it ends the process that reads it"
                    yield Batch(notes=tuple((path, note) for path in fault))
        finally:
            for worker in workers.values():
                worker.end()


def _processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
