"""Sessions with one open document, and one who types into them.

plainspec and its peer get the same messages, in turns, while both sessions are
open: what else the machine does then hits both. Each is told of an edit in the
way that it asked for at ``initialize`` (ranges, or the whole text).

How it is known that an edit's diagnostics have arrived: a client that *pulls*
sends ``textDocument/diagnostic`` behind each edit, and the answer to it counts;
this works for every edit and is what VS Code does. A client that is
*pushed* to counts the first ``publishDiagnostics`` whose version is the edit's
or a later one. Because plainspec publishes only what changed, those edits are
made so that each changes a finding that both servers report.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench import edits
from tests.bench.client import LanguageServer, NoAnswerError, answers, encode, published_version
from tests.bench.machine import cpu_seconds, disk_bytes
from tests.bench.soaking import soak
from tests.bench.subjects import Bench

#: Each server's edits come in so many parts, the other's in between.
_PARTS = 4
#: Less CPU time than this, as a share, counts as nothing to do.
_CALM = 0.05


@dataclass
class Typist:
    """A session with one open document, and what was measured in it."""

    server: LanguageServer
    uri: str
    text: edits.Text
    latencies: list[float] = field(default_factory=list)
    cpu: float = 0.0
    received: int = 0
    written: int = 0
    made: int = 0
    lag: float = 0.0
    #: Pulled diagnostics that were an error.
    refused: int = 0

    def anew(self) -> Typist:
        """The same session, nothing measured yet."""
        return Typist(self.server, self.uri, self.text)

    def type(self, script: Sequence[edits.Edit], rate: float, pull: bool, patience: float) -> None:
        """Make the edits of *script*, *rate* a second, and wait for the diagnostics of them all.

        Each edit is due at its time whatever became of those before it, and
        its latency counts from then.
        """
        server = self.server
        quiet(server)
        server.frames.clear()
        cpu, received = cpu_seconds(server.pid), server.received
        written = disk_bytes(server.pid)
        due_of: dict[int, float] = {}
        begin = time.perf_counter() + 0.05
        for number, edit in enumerate(script):
            body, version = self.message(edit)
            due = begin + number / rate
            sleep_until(due)
            server.send_body(body)
            if pull:
                asked = server.number()
                params: dict[str, Any] = {"textDocument": {"uri": self.uri}}
                if server.result_id:
                    params["previousResultId"] = server.result_id
                server.send({"id": asked, "method": "textDocument/diagnostic", "params": params})
                due_of[asked] = due
            else:
                due_of[version] = due
        if pull:
            self._take_answers(due_of, patience)
        else:
            self._take_publications(due_of, patience)
        after, written_after = cpu_seconds(server.pid), disk_bytes(server.pid)
        if cpu is not None and after is not None:
            self.cpu += after - cpu
        if written is not None and written_after is not None:
            self.written += written_after - written
        self.received += server.received - received
        self.made += len(script)

    def _take_answers(self, due_of: dict[int, float], patience: float) -> None:
        self.server.answer(max(due_of), patience)
        arrived = {n: f for f in self.server.frames if (n := answers(f)) is not None}
        for asked, due in due_of.items():
            self.latencies.append(arrived[asked].at - due)
            self.refused += b'"error"' in arrived[asked].margins

    def _take_publications(self, due_of: dict[int, float], patience: float) -> None:
        last = max(due_of)
        final = self.server.wait(
            lambda frame: (published_version(frame, self.uri) or 0) >= last, patience
        )
        self.lag = max(self.lag, final.at - due_of[last])
        waiting = iter(sorted(due_of.items()))
        version, due = next(waiting)
        for frame in self.server.frames:
            published = published_version(frame, self.uri) or 0
            while published >= version:
                self.latencies.append(frame.at - due)
                version, due = next(waiting, (1 << 62, 0.0))

    def message(self, edit: edits.Edit) -> tuple[bytes, int]:
        """Make *edit*: the message that tells the server of it, and the new version."""
        change = self.text.apply(edit)
        if not self.server.takes_ranges:
            change = {"text": str(self.text)}
        version = self.server.versions[self.uri] + 1
        self.server.versions[self.uri] = version
        document = {"uri": self.uri, "version": version}
        params = {"textDocument": document, "contentChanges": [change]}
        return encode({"method": "textDocument/didChange", "params": params}), version


def sleep_until(moment: float) -> None:
    """Sleep until ``perf_counter`` says *moment*."""
    left = moment - time.perf_counter()
    if left > 0:
        time.sleep(left)


def quiet(server: LanguageServer, patience: float = 60.0) -> None:
    """Wait until *server* has said nothing for a while."""
    until = time.perf_counter() + patience
    while time.perf_counter() < until:
        seen = len(server.frames)
        try:
            server.wait(lambda _: True, server.silence, seen)
        except NoAnswerError:
            return


def _begun(server: LanguageServer, uri: str, pull: bool) -> None:
    """Wait until *server* has told the first diagnostics of *uri* and has nothing more to do.

    A server may say nothing for longer than a moment while it reads a large document.
    """
    if pull:
        server.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})
    else:
        server.wait(lambda frame: published_version(frame, uri) is not None, 120)
    calm(server)


def calm(server: LanguageServer, patience: float = 60.0) -> None:
    """Wait until *server* says nothing and does nothing: not even its cache is being written."""
    until = time.perf_counter() + patience
    before = cpu_seconds(server.pid)
    while time.perf_counter() < until:
        began = time.perf_counter()
        quiet(server, patience)
        now = cpu_seconds(server.pid)
        taken = time.perf_counter() - began
        if now is None or before is None or now - before < _CALM * taken:
            return
        before = now


def idle_share(server: LanguageServer, seconds: float) -> float | None:
    """The CPU time that *server*, which has nothing to do, takes in *seconds*, as a share."""
    before = cpu_seconds(server.pid)
    time.sleep(seconds)
    after = cpu_seconds(server.pid)
    return None if before is None or after is None else (after - before) / seconds


@contextmanager
def sessions(bench: Bench, root: Path, document: Path, pull: bool) -> Iterator[list[Typist]]:
    """A session with *document* open for each subject, when all that starts with it is done.

    Where the bench soaks, plainspec's has been edited for an hour, made short.
    """
    text = document.read_text(encoding="utf-8").replace("\r\n", "\n")
    with ExitStack() as stack:
        found = []
        for subject in bench.subjects:
            server = bench.start(subject, root, bench.folder(f"state-{subject.name}"))
            stack.callback(server.stop)
            server.initialize(root, pull)
            server.send({"method": "initialized", "params": {}})
            server.open(document.as_uri(), text)
            _begun(server, document.as_uri(), pull)
            typist = Typist(server, document.as_uri(), edits.Text(text))
            if bench.soak and subject is bench.plainspec:
                bench.tell(f"{bench.soak} edits before anything is measured")
                soak(server, root, document, typist.text, bench.soak, pull)
                calm(server)
            found.append(typist)
        yield found


def in_turns(
    typists: Sequence[Typist],
    script: Sequence[edits.Edit],
    rate: float,
    pull: bool,
    patience: float,
) -> None:
    """Every typist makes the edits of *script*, part by part, one after the other."""
    size = -(-len(script) // _PARTS)
    for start in range(0, len(script), size):
        for typist in typists:
            typist.type(script[start : start + size], rate, pull, patience)
