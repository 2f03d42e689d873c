"""What is measured, and how.

plainspec and its peer get the same messages, in turns, while both sessions are
open: what else the machine does then hits both. Each is told of an edit in the
way that it asked for at ``initialize`` (ranges, or the whole text).

How it is known that an edit's diagnostics have arrived: a client that *pulls*
sends ``textDocument/diagnostic`` behind each edit, and the answer to it counts;
this works for every edit and is what VS Code and Neovim do. A client that is
*pushed* to counts the first ``publishDiagnostics`` whose version is the edit's
or a later one. Because plainspec publishes only what changed, those edits are
made so that each changes a finding that both servers report.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench import corpus, edits
from tests.bench.client import (
    LanguageServer,
    NoAnswerError,
    answers,
    encode,
    published_version,
    reading_ended,
)
from tests.bench.machine import PeakMemory, cpu_seconds, resident_mb
from tests.bench.report import Row, percentile

MS = 1e3
#: Where the Model Spec lies, if it does.
MODEL_SPEC = Path(__file__).parents[3] / "shared" / "corpora" / "openai-model-spec"
_MODEL_SPEC_SIZE = 271_000
#: Seconds of silence after which a server has said all that it had to say.
_SILENCE = 0.7
#: Each server's edits come in so many parts, the other's in between.
_PARTS = 4


@dataclass(frozen=True)
class Sizes:
    """How much of everything is measured."""

    edits: int = 1000
    slow_edits: int = 50
    fences: int = 100
    large: int = 2_700_000
    large_edits: int = 300
    burst: int = 1000
    requests: int = 200
    starts: int = 5
    checks: int = 7
    files: int = 10_000
    smaller: tuple[int, ...] = (1000, 4000)
    patience: float = 120.0


QUICK = Sizes(100, 10, 10, 600_000, 20, 100, 20, 2, 3, 300, (100,), 60.0)
TINY = Sizes(10, 2, 2, 20_000, 2, 10, 3, 1, 1, 12, (6,), 60.0)


@dataclass(frozen=True)
class Subject:
    """A program to measure: how its server and its whole-folder check are called."""

    name: str
    server: tuple[str, ...]
    check: tuple[str, ...]
    check_anew: tuple[str, ...]


@dataclass
class Bench:
    """What a run measures, and the folder for its files (*cache* is kept for the next run)."""

    plainspec: Subject
    peer: Subject | None
    sizes: Sizes
    work: Path
    cache: Path
    tell: Callable[[str], None]
    environment: dict[str, str]
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def subjects(self) -> list[Subject]:
        """plainspec and, where there is one, the peer."""
        return [self.plainspec] if self.peer is None else [self.plainspec, self.peer]

    def folder(self, name: str) -> Path:
        """An empty folder of its own for this run."""
        path = self.work / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def surroundings(self, state: Path) -> dict[str, str]:
        """Environment variables that make a program keep its cache and settings in *state*."""
        return {
            **self.environment,
            "HOME": str(state),
            "XDG_CACHE_HOME": str(state / "cache"),
            "XDG_CONFIG_HOME": str(state / "config"),
            "RUMDL_CACHE_DIR": str(state / "rumdl"),
        }

    def model_spec(self) -> tuple[Path, Path]:
        """A copy of the Model Spec's folder and its document; a generated one where it is absent."""
        root = self.folder("model-spec")
        document = root / "model_spec.md"
        if MODEL_SPEC.is_dir():
            shutil.copytree(MODEL_SPEC, root, dirs_exist_ok=True)
        else:
            document.write_text(corpus.one_document(_MODEL_SPEC_SIZE), encoding="utf-8")
            self.facts["corpus"] = "generated: the Model Spec is not there"
        return root, document

    def repository(self, files: int) -> Path:
        """A generated repository of *files* files, kept for the next run."""
        root = self.cache / f"v{corpus.VERSION}-{files}-files"
        if not (root / ".complete").exists():
            self.tell(f"generating {files} files")
            shutil.rmtree(root, ignore_errors=True)
            corpus.write_repository(root, files)
            # What lies around the folder is no part of it.
            (root / "plainspec.toml").touch()
            (root / ".complete").touch()
        return root


# -- sessions ----------------------------------------------------------------


@dataclass
class Typist:
    """A session with one open document."""

    server: LanguageServer
    uri: str
    text: edits.Text
    latencies: list[float] = field(default_factory=list)
    cpu: float = 0.0
    received: int = 0
    made: int = 0
    lag: float = 0.0

    def type(self, script: Sequence[edits.Edit], rate: float, pull: bool, patience: float) -> None:
        """Make the edits of *script*, *rate* a second, and wait for the diagnostics of them all."""
        server = self.server
        quiet(server)
        server.frames.clear()
        cpu, received = cpu_seconds(server.pid), server.received
        due_of: dict[int, float] = {}
        begin = time.perf_counter() + 0.05
        for number, edit in enumerate(script):
            body, version = self._message(edit)
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
        last = max(due_of)
        if pull:
            server.answer(last, patience)
            arrived = {n: f.at for f in server.frames if (n := answers(f)) is not None}
            for asked, due in due_of.items():
                self.latencies.append(arrived[asked] - due)
        else:
            final = server.wait(
                lambda frame: (published_version(frame, self.uri) or 0) >= last, patience
            )
            self.lag = max(self.lag, final.at - due_of[last])
            waiting = iter(sorted(due_of.items()))
            version, due = next(waiting)
            for frame in server.frames:
                published = published_version(frame, self.uri) or 0
                while published >= version:
                    self.latencies.append(frame.at - due)
                    version, due = next(waiting, (1 << 62, 0.0))
        after = cpu_seconds(server.pid)
        if cpu is not None and after is not None:
            self.cpu += after - cpu
        self.received += server.received - received
        self.made += len(script)

    def _message(self, edit: edits.Edit) -> tuple[bytes, int]:
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
            server.wait(lambda _: True, _SILENCE, seen)
        except NoAnswerError:
            return


@contextmanager
def sessions(bench: Bench, root: Path, document: Path, pull: bool) -> Iterator[list[Typist]]:
    """A session with *document* open for each subject, when all that starts with it is done."""
    text = document.read_text(encoding="utf-8").replace("\r\n", "\n")
    with ExitStack() as stack:
        found = []
        for subject in bench.subjects:
            environment = bench.surroundings(bench.folder(f"state-{subject.name}"))
            server = LanguageServer(subject.server, environment, root, subject.name)
            stack.callback(server.stop)
            server.initialize(root, pull)
            server.send({"method": "initialized", "params": {}})
            server.open(document.as_uri(), text)
            quiet(server)
            found.append(Typist(server, document.as_uri(), edits.Text(text)))
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


def _both(values: Sequence[float | None]) -> tuple[float | None, float | None]:
    """plainspec's value and the peer's."""
    return values[0], values[1] if len(values) > 1 else None


def _rows(
    name: str, typists: Sequence[Typist], goal: float | None, share: float | None
) -> list[Row]:
    found = []
    for share_of, label in ((0.5, "p50"), (0.99, "p99")):
        figures = [percentile(t.latencies, share_of) for t in typists]
        figure, peer = _both([None if f is None else f * MS for f in figures])
        if label == "p99":
            found.append(Row(f"{name}, {label}", figure, "ms", peer, goal, share))
        else:
            found.append(Row(f"{name}, {label}", figure, "ms", peer))
    return found


# -- keystrokes ----------------------------------------------------------------


def keystrokes(bench: Bench) -> list[Row]:
    """From a keystroke to its diagnostics, on the Model Spec."""
    root, document = bench.model_spec()
    text, sizes = document.read_text(encoding="utf-8"), bench.sizes
    rows = []
    with sessions(bench, root, document, pull=True) as typists:
        script = edits.typing(text, sizes.edits)
        in_turns(typists, script, 100, True, sizes.patience)
        rows += _rows("keystroke, 100/s, pulled", typists, 10, 0.2)
        rows += _costs(typists)
        settled(typists)
        slow = [Typist(t.server, t.uri, t.text) for t in typists]
        in_turns(
            slow, edits.typing(str(slow[0].text), sizes.slow_edits, 2), 5, True, sizes.patience
        )
        rows += _rows("keystroke, 5/s, pulled", slow, None, None)
        fenced = [Typist(t.server, t.uri, t.text) for t in typists]
        script = edits.fencing(str(fenced[0].text), sizes.fences)
        in_turns(fenced, script, 5, True, sizes.patience)
        rows += _rows("fence opened or closed, 5/s", fenced, 50, None)
    with sessions(bench, root, document, pull=False) as typists:
        script = edits.toggling(text, sizes.edits)
        in_turns(typists, script, 100, False, sizes.patience)
        rows += _rows("keystroke, 100/s, pushed", typists, 10, 0.2)
        wrong = settled(typists)
        rows[-1] = Row(**{**vars(rows[-1]), "note": wrong})
    return rows


def settled(typists: Sequence[Typist]) -> str:
    """Whether the newest diagnostics are those of the newest text; what is wrong with plainspec's."""
    for typist in typists[:1]:
        quiet(typist.server)
        expected = str(typist.text).count("(#no-such-place-")
        ours = [f for f in typist.server.frames if published_version(f, typist.uri) is not None]
        if expected and ours:
            found = sum(
                "no-such-place-" in diagnostic["message"]
                for diagnostic in ours[-1].decoded()["params"]["diagnostics"]
            )
            if found != expected:
                return f"wrong: {found} findings for {expected} links"
    return ""


def _costs(typists: Sequence[Typist]) -> list[Row]:
    cpu = [t.cpu / t.made * MS if t.made else None for t in typists]
    received = [t.received / t.made if t.made else None for t in typists]
    return [
        Row("CPU per edit", *_split(cpu, "ms")),
        Row("bytes sent by the server per edit", *_split(received, "B")),
    ]


def _split(values: Sequence[float | None], unit: str) -> tuple[float | None, str, float | None]:
    figure, peer = _both(values)
    return figure, unit, peer


def large_document(bench: Bench) -> list[Row]:
    """The same in a document ten times as large."""
    root, sizes = bench.folder("large"), bench.sizes
    document = root / "large.md"
    document.write_text(corpus.one_document(sizes.large), encoding="utf-8")
    script = edits.typing(document.read_text(encoding="utf-8"), sizes.large_edits)
    with sessions(bench, root, document, pull=True) as typists:
        in_turns(typists, script, 10, True, sizes.patience)
        megabytes = sizes.large / 1e6
        return _rows(f"keystroke in {megabytes:.1f} MB, 10/s, pulled", typists, 40, None)


def burst(bench: Bench) -> list[Row]:
    """Edits that come faster than they can be served: how long after the last one all is told."""
    root, document = bench.model_spec()
    script = edits.toggling(document.read_text(encoding="utf-8"), bench.sizes.burst, 3)
    with sessions(bench, root, document, pull=False) as typists:
        lags: list[float | None] = []
        for typist in typists:
            typist.type(script, 2000, False, bench.sizes.patience)
            lags.append(typist.lag * MS)
        figure, peer = _both(lags)
        wrong = settled(typists)
        name = f"{bench.sizes.burst} edits at 2,000/s: last edit to its diagnostics"
        return [Row(name, figure, "ms", peer, 50, note=wrong)]


# -- requests ------------------------------------------------------------------

_CITED = re.compile(r"\[\^\w+\]|\]\(#[\w-]+\)")
_METHODS = ("hover", "definition", "references", "completion")


def requests(bench: Bench) -> list[Row]:
    """Questions about clause IDs and links of the Model Spec."""
    root, document = bench.model_spec()
    text = document.read_text(encoding="utf-8")
    places = [
        {"line": number, "character": edits.units(line[: match.start() + 3])}
        for number, line in enumerate(text.split("\n"))
        for match in _CITED.finditer(line)
    ]
    rows = []
    with sessions(bench, root, document, pull=False) as typists:
        for method in _METHODS:
            measured = [_ask(typist, method, places, bench) for typist in typists]
            for share, label in ((0.5, "p50"), (0.99, "p99")):
                figures = [percentile(m, share) for m in measured]
                figure, peer = _both([None if f is None else f * MS for f in figures])
                goal = 5 if label == "p99" else None
                note = "" if measured[0] else "not served"
                rows.append(Row(f"{method}, {label}", figure, "ms", peer, goal, note=note))
    return rows


def _ask(typist: Typist, method: str, places: Sequence[Any], bench: Bench) -> list[float]:
    """The latencies of requests at *places*, 50 a second; none where the server does not answer."""
    server = typist.server
    if not server.capabilities.get(f"{method}Provider"):
        return []
    server.frames.clear()
    due_of = {}
    begin = time.perf_counter() + 0.05
    step = max(1, len(places) // bench.sizes.requests)
    for number in range(bench.sizes.requests):
        due, asked = begin + number / 50, server.number()
        params = {
            "textDocument": {"uri": typist.uri},
            "position": places[number * step % len(places)],
            "context": {"includeDeclaration": True}
            if method == "references"
            else {"triggerKind": 1},
        }
        sleep_until(due)
        server.send({"id": asked, "method": f"textDocument/{method}", "params": params})
        due_of[asked] = due
    server.answer(max(due_of), bench.sizes.patience)
    quiet(server)
    found = {n: f for f in server.frames if (n := answers(f)) in due_of}
    return [
        found[asked].at - due
        for asked, due in due_of.items()
        if asked in found and b'"error"' not in found[asked].margins
    ]


# -- starting ------------------------------------------------------------------


def starts(bench: Bench) -> list[Row]:
    """From the start of the process to the answer to ``initialize``."""
    root, _ = bench.model_spec()
    taken: dict[str, list[float]] = {subject.name: [] for subject in bench.subjects}
    for _ in range(bench.sizes.starts):
        for subject in bench.subjects:
            environment = bench.surroundings(bench.folder("state"))
            server = LanguageServer(subject.server, environment, root, subject.name)
            try:
                taken[subject.name].append(server.initialize(root))
            finally:
                server.stop()
    figure, peer = _both([statistics.median(values) for values in taken.values()])
    return [Row("process start to initialize answered", figure, "s", peer, 1)]


class Start(NamedTuple):
    """A start in a large workspace: seconds from the start of the process, and memory in MB."""

    first: float | None
    symbols: float | None
    everything: float
    peak: float | None
    resident: float | None


def start_in(bench: Bench, subject: Subject, root: Path, state: Path) -> Start:
    """Start *subject*'s server in *root* with one document open and wait until it has read all."""
    document = min(root.rglob("spec.md"))
    last = max(root.rglob("spec.md"))
    wanted = re.findall(r"^## (.+?) \{#", last.read_text(encoding="utf-8"), re.MULTILINE)[-1]
    server = LanguageServer(subject.server, bench.surroundings(state), root, subject.name)
    try:
        with PeakMemory(server.pid) as memory:
            server.initialize(root)
            server.send({"method": "initialized", "params": {}})
            uri = document.as_uri()
            server.open(uri, document.read_text(encoding="utf-8"))
            symbols = _until_symbol(server, wanted, last.as_uri(), bench.sizes.patience)
            server.wait(reading_ended, bench.sizes.patience)
            quiet(server, bench.sizes.patience)
        told = [f for f in server.frames if b"publishDiagnostics" in f.margins]
        ended = [f.at for f in server.frames if reading_ended(f)]
        first = next((f.at for f in told if published_version(f, uri) is not None), None)
        everything = max([*ended, *(f.at for f in told)])
        return Start(
            None if first is None else first - server.started,
            None if symbols is None else symbols - server.started,
            everything - server.started,
            memory.peak,
            resident_mb(server.pid),
        )
    finally:
        server.stop()


def _until_symbol(server: LanguageServer, name: str, uri: str, patience: float) -> float | None:
    """When ``workspace/symbol`` first finds *name* in the document *uri*; asked every 50 ms.

    None where it is still not found when the workspace has been read.
    """
    if not server.capabilities.get("workspaceSymbolProvider"):
        return None
    until = time.perf_counter() + patience
    ended = False
    while not ended and time.perf_counter() < until:
        ended = any(reading_ended(frame) for frame in server.frames)
        asked, since = server.number(), len(server.frames)
        server.send({"id": asked, "method": "workspace/symbol", "params": {"query": name}})
        frame = server.answer(asked, patience, since)
        if uri.encode() in frame.body:
            return frame.at
        time.sleep(0.05)
    return None


def cold_and_warm(bench: Bench) -> list[Row]:
    """A large workspace: read for the first time, and again; memory by the size of the text."""
    sizes = bench.sizes
    points: dict[str, list[tuple[float, float]]] = {subject.name: [] for subject in bench.subjects}
    cold: list[Start] = []
    warm: list[Start] = []
    for files in (*sizes.smaller, sizes.files):
        root = bench.repository(files)
        megabytes = sum(path.stat().st_size for path in root.rglob("*.md")) / 1e6
        for subject in bench.subjects:
            state = bench.folder(f"state-{subject.name}")
            bench.tell(f"{subject.name} starts in {files} files ({megabytes:.1f} MB)")
            start = start_in(bench, subject, root, state)
            if start.resident is not None:
                points[subject.name].append((megabytes, start.resident))
            if files == sizes.files:
                cold.append(start)
                warm.append(start_in(bench, subject, root, state))
    name = f"{sizes.files:,} files"

    def row(label: str, of: Sequence[Start], get: str, unit: str, goal: float, **more: Any) -> Row:
        figure, peer = _both([getattr(start, get) for start in of])
        return Row(f"{name}, {label}", figure, unit, peer, goal, **more)

    full = sizes.files >= Sizes().files
    slopes = [_slope(values) for values in points.values()]
    figure, peer = _both(slopes)
    goal = {"cold": 6.0, "symbols": 3.0, "warm": 1.5, "memory": 150.0}
    note = "" if full else "goals are for 10,000 files"
    return [
        row("cold, first diagnostics", cold, "first", "s", goal["symbols"], note=note),
        row("cold, symbols usable", cold, "symbols", "s", goal["symbols"]),
        row("cold, everything", cold, "everything", "s", goal["cold"], share=1.0),
        row("cold, peak memory", cold, "peak", "MB", goal["memory"]),
        row("cold, memory afterwards", cold, "resident", "MB", goal["memory"]),
        row("warm, everything", warm, "everything", "s", goal["warm"]),
        row("warm, memory afterwards", warm, "resident", "MB", goal["memory"]),
        Row("memory per MB of Markdown", figure, "MB", peer),
    ]


def _slope(points: Sequence[tuple[float, float]]) -> float | None:
    if len({x for x, _ in points}) < 2:
        return None
    return statistics.linear_regression(*zip(*points, strict=True)).slope


# -- the whole process ---------------------------------------------------------


def checks(bench: Bench) -> list[Row]:
    """``check`` from the shell: on the Model Spec, and on the large workspace."""
    root, _ = bench.model_spec()
    rows = _check(bench, root, "check the Model Spec", bench.sizes.checks, 0.6)
    files = bench.sizes.files
    return rows + _check(bench, bench.repository(files), f"check {files:,} files", 1, None)


def _check(bench: Bench, root: Path, name: str, times: int, goal: float | None) -> list[Row]:
    taken: dict[tuple[str, bool], list[float]] = {}
    states = {subject.name: bench.folder(f"state-{subject.name}") for subject in bench.subjects}
    for round_ in range(times + 1):
        for subject in bench.subjects:
            for anew in (True, False):
                command = subject.check_anew if anew else subject.check
                begin = time.perf_counter()
                subprocess.run(
                    [*command, str(root)],
                    env=bench.surroundings(states[subject.name]),
                    cwd=bench.work,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    check=False,
                )
                # The first round fills the caches of the program and of the disk.
                if round_:
                    taken.setdefault((subject.name, anew), []).append(time.perf_counter() - begin)
    middle = {key: statistics.median(values) for key, values in taken.items()}
    fresh, fresh_peer = _both([middle[s.name, True] for s in bench.subjects])
    warm, warm_peer = _both([middle[s.name, False] for s in bench.subjects])
    return [
        Row(f"{name}, whole process", fresh, "s", fresh_peer, goal),
        Row(f"{name}, with a warm cache", warm, "s", warm_peer),
    ]


SCENARIOS: dict[str, Callable[[Bench], list[Row]]] = {
    "keystrokes": keystrokes,
    "large": large_document,
    "burst": burst,
    "requests": requests,
    "starts": starts,
    "workspace": cold_and_warm,
    "check": checks,
}
