"""What is measured of whole workspaces: starts, memory, a branch switch, ``check`` from the shell."""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from tests.bench.client import LanguageServer, NoAnswerError, published_version, reading_ended
from tests.bench.machine import PeakMemory, alone_mb, resident_mb
from tests.bench.report import Row
from tests.bench.sessions import calm, idle_share
from tests.bench.subjects import Bench, Sizes, Subject
from tests.support.branches import git

#: CPU time, in percent of one processor, that a server with nothing to do may take.
IDLE_GOAL = 2.0
#: Seconds within which all findings are right after a branch switch.
_SWITCH_GOAL = 2.0


def both(values: Sequence[float | None]) -> tuple[float | None, float | None]:
    """plainspec's value and the peer's."""
    return values[0], values[1] if len(values) > 1 else None


# -- starting ------------------------------------------------------------------


def starts(bench: Bench) -> list[Row]:
    """From the start of the process to the answer to ``initialize``."""
    root, _ = bench.model_spec()
    taken: dict[str, list[float]] = {subject.name: [] for subject in bench.subjects}
    for _ in range(bench.sizes.starts):
        for subject in bench.subjects:
            server = bench.start(subject, root, bench.folder("state"))
            try:
                taken[subject.name].append(server.initialize(root))
            finally:
                server.stop()
    figure, peer = both([statistics.median(values) for values in taken.values()])
    return [Row("process start to initialize answered", figure, "s", peer, 1)]


class Start(NamedTuple):
    """A start in a large workspace.

    Times are in seconds from the start of the process; ``related`` is when definitions and
    references are right that lead to and from files that come last. Memory is in MB:
    ``peak`` and ``settled`` of the server and its workers together, shared
    pages counted once; those ``alone`` of the server's process as ``ps`` shows
    it. ``idle`` is a share of one processor.
    """

    first: float | None
    symbols: float | None
    related: float | None
    everything: float
    peak: float | None
    settled: float | None
    peak_alone: float | None
    settled_alone: float | None
    idle: float | None


def start_in(bench: Bench, subject: Subject, root: Path, state: Path, idle: float = 0.0) -> Start:
    """Start *subject*'s server in *root* with one document open and wait until it has done all.

    Then it is watched for *idle* seconds.
    """
    document = min(root.rglob("spec.md"))
    last = max(root.rglob("spec.md"))
    found = re.search(r"^# (.+?) \{#", last.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    # No other document has a title like it.
    wanted = {
        "symbols": ("workspace/symbol", {"query": found[1]}, [last]),
        **_related(last),
    }
    server = bench.start(subject, root, state)
    try:
        with PeakMemory(server.pid) as memory:
            server.initialize(root)
            server.send({"method": "initialized", "params": {}})
            uri = document.as_uri()
            server.open(uri, document.read_text(encoding="utf-8"))
            at = _until_right(server, wanted, bench.sizes.patience)
            server.wait(reading_ended, bench.sizes.patience)
            calm(server, bench.sizes.patience)
        told = [f for f in server.frames if b"publishDiagnostics" in f.margins]
        ended = [f.at for f in server.frames if reading_ended(f)]
        first = next((f.at for f in told if published_version(f, uri) is not None), None)
        everything = max([*ended, *(f.at for f in told)])
        return Start(
            None if first is None else first - server.started,
            _since(server, at, ("symbols",)),
            _since(server, at, ("definition", "references")),
            everything - server.started,
            memory.peak,
            resident_mb(server.pid),
            alone_mb(server.pid, peak=True),
            alone_mb(server.pid),
            idle_share(server, idle) if idle else None,
        )
    finally:
        server.stop()


#: A request, its parameters, and the files that a right answer names.
_Question = tuple[str, dict[str, Any], Sequence[Path]]


def _related(document: Path) -> dict[str, _Question]:
    """Asks where the last clause of *document* that has a test file is tested, and named at all."""
    for number, line in reversed([*enumerate(document.read_text(encoding="utf-8").split("\n"))]):
        for match in re.finditer(r"\[\^(\w+)\]", line):
            test = document.parent / "examples" / f"{match[1]}.md"
            if not test.exists():
                continue
            units = len(line[: match.start(1)].encode("utf-16-le")) // 2
            params = {
                "textDocument": {"uri": document.as_uri()},
                "position": {"line": number, "character": units},
            }
            context = {"context": {"includeDeclaration": True}}
            return {
                "definition": ("textDocument/definition", params, [test]),
                "references": ("textDocument/references", params | context, [document, test]),
            }
    raise AssertionError(f"{document} has no clause with a test file")


_PROVIDERS = {
    "symbols": "workspaceSymbolProvider",
    "definition": "definitionProvider",
    "references": "referencesProvider",
}


def _until_right(
    server: LanguageServer, wanted: dict[str, _Question], patience: float
) -> dict[str, float]:
    """When each of the *wanted* answers is first right; all are asked for every 50 ms.

    Those are left out that are still wrong when the workspace has been read.
    """
    left = {name: q for name, q in wanted.items() if server.capabilities.get(_PROVIDERS[name])}
    until = time.perf_counter() + patience
    found: dict[str, float] = {}
    ended = False
    while left and not ended and time.perf_counter() < until:
        ended = any(reading_ended(frame) for frame in server.frames)
        for name, (method, params, files) in list(left.items()):
            asked, since = server.number(), len(server.frames)
            server.send({"id": asked, "method": method, "params": params})
            frame = server.answer(asked, patience, since)
            if all(file.as_uri().encode() in frame.body for file in files):
                found[name] = frame.at
                del left[name]
        time.sleep(0.05)
    return found


def _since(server: LanguageServer, found: dict[str, float], names: Sequence[str]) -> float | None:
    """The seconds from the server's start until all of *names* were *found*; None without one."""
    if any(name not in found for name in names):
        return None
    return max(found[name] for name in names) - server.started


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
            if start.settled is not None:
                points[subject.name].append((megabytes, start.settled))
            if files == sizes.files:
                cold.append(start)
                warm.append(start_in(bench, subject, root, state, sizes.idle))
    name = f"{sizes.files:,} files"

    def row(
        label: str, of: Sequence[Start], get: str, unit: str, goal: float | None, **more: Any
    ) -> Row:
        figure, peer = both([getattr(start, get) for start in of])
        return Row(f"{name}, {label}", figure, unit, peer, goal, **more)

    note = "" if sizes.files >= Sizes().files else "goals are for 10,000 files"
    rows = [
        row("cold, first diagnostics", cold, "first", "s", None, note=note),
        row("cold, symbols usable", cold, "symbols", "s", 3.0),
        row("cold, definitions and references of all usable", cold, "related", "s", 6.0),
        row("cold, everything", cold, "everything", "s", 6.0, share=1.0),
    ]
    if bench.peer is not None:
        bench.tell(f"{bench.peer.name} checks {sizes.files} files")
        state = bench.folder(f"state-{bench.peer.name}")
        taken = _run(bench, bench.peer.check_anew, bench.repository(sizes.files), state)
        label = f"{name}, cold, everything, beside `{bench.peer.name} check`"
        rows.append(Row(label, cold[0].everything, "s", taken, 6.0, 1.0))
    for label, of in (("cold", cold), ("warm", warm)):
        if of is warm:
            rows += [
                row("warm, first diagnostics", warm, "first", "s", None),
                row("warm, symbols usable", warm, "symbols", "s", None),
                row("warm, definitions and references of all usable", warm, "related", "s", None),
                row("warm, everything", warm, "everything", "s", 1.5),
            ]
        rows += [
            row(f"{label}, peak memory with workers", of, "peak", "MB", 150.0),
            row(f"{label}, peak memory, server alone", of, "peak_alone", "MB", 150.0),
            row(f"{label}, settled memory", of, "settled", "MB", 150.0),
            row(f"{label}, settled memory, server alone", of, "settled_alone", "MB", 150.0),
        ]
    figure, peer = both([None if s.idle is None else s.idle * 100 for s in warm])
    slopes = both([_slope(values) for values in points.values()])
    return [
        *rows,
        Row(f"{name}, CPU at rest", figure, "%", peer, IDLE_GOAL),
        Row("memory per MB of Markdown", slopes[0], "MB", slopes[1]),
    ]


def _slope(points: Sequence[tuple[float, float]]) -> float | None:
    if len({x for x, _ in points}) < 2:
        return None
    return statistics.linear_regression(*zip(*points, strict=True)).slope


# -- a branch switch -------------------------------------------------------------

#: What is shown: for each path (relative, with "/") the findings as (rule, line from 0, message).
Shown = dict[str, frozenset[tuple[str, int, str]]]


class Screen:
    """What a client shows that believes every publication of *server* in the folder *root*."""

    def __init__(self, server: LanguageServer, root: Path) -> None:
        self._server, self._prefix = server, f"{root.as_uri()}/"
        self._taken = 0
        self.shown: Shown = {}

    def becomes(self, expected: Shown, patience: float) -> float | None:
        """The moment from which on this shows *expected*, as long as it does; None if it never does.

        Returns when the server has nothing more to say.
        """
        differing = {
            path
            for path in self.shown.keys() | expected.keys()
            if self.shown.get(path) != expected.get(path)
        }
        right: float | None = None
        until = time.perf_counter() + patience
        while True:
            frames = self._server.frames
            while self._taken < len(frames):
                frame = frames[self._taken]
                self._taken += 1
                if b"publishDiagnostics" not in frame.margins:
                    continue
                path = self._take(frame.decoded()["params"])
                if self.shown.get(path) == expected.get(path):
                    differing.discard(path)
                else:
                    differing.add(path)
                right = None if differing else right or frame.at
            if not differing or time.perf_counter() > until:
                calm(self._server, patience)
                if self._taken == len(frames):
                    return right
            else:
                try:
                    self._server.wait(lambda _: True, 0.2, self._taken)
                except NoAnswerError:
                    continue

    def _take(self, params: dict[str, Any]) -> str:
        path = unquote(params["uri"].removeprefix(self._prefix))
        found = frozenset(
            (d["code"], d["range"]["start"]["line"], d["message"]) for d in params["diagnostics"]
        )
        if found:
            self.shown[path] = found
        else:
            self.shown.pop(path, None)
        return path

    def wrong(self, expected: Shown) -> int:
        """How many files show other findings than *expected*, ghosts of deleted files among them."""
        paths = self.shown.keys() | expected.keys()
        return sum(self.shown.get(path) != expected.get(path) for path in paths)


def fresh(bench: Bench, root: Path) -> Shown:
    """What a check without a cache finds in *root* now."""
    command = [*bench.plainspec.check_anew, "--format", "json", str(root)]
    environment = bench.surroundings(bench.folder("state-fresh"))
    run = subprocess.run(command, env=environment, cwd=bench.work, capture_output=True, check=True)
    found: dict[str, set[tuple[str, int, str]]] = {}
    result = json.loads(run.stdout)
    below = root.relative_to(result["root"]).as_posix()
    prefix = "" if below == "." else f"{below}/"
    for finding in result["findings"]:
        path = finding["path"].removeprefix(prefix)
        entry = finding["rule"], finding["start"]["line"] - 1, finding["message"]
        found.setdefault(path, set()).add(entry)
    return {path: frozenset(entries) for path, entries in found.items()}


def checkout(bench: Bench) -> list[Row]:
    """A branch switch under an open workspace: until all that is shown is what a fresh check finds.

    Once with a client that watches nothing, as Neovim on Linux does, and once
    with one that tells of every file. Nothing but the findings is looked at,
    so the peer, which shows those of open documents only, has no figure here.
    """
    sizes = bench.sizes
    root = bench.branches(sizes.files, sizes.differ)
    bench.tell("checking both branches")
    expected = {"main": fresh(bench, root)}
    git(root, "checkout", "-q", "other")
    expected["other"] = fresh(bench, root)
    git(root, "checkout", "-q", "main")
    changed = git(root, "diff", "--name-only", "--no-renames", "main", "other").split()
    rows = []
    state = bench.folder("state-plainspec")
    for watches in (False, True):
        who = "told by the client" if watches else "watched by the server"
        bench.tell(f"git checkout, {who}")
        name = f"git checkout, {sizes.differ} of {sizes.files:,} files, {who}"
        rows += _checkouts(bench, root, state, name, watches, changed, expected)
    git(root, "checkout", "-qf", "main")
    return rows


def _checkouts(
    bench: Bench,
    root: Path,
    state: Path,
    name: str,
    watches: bool,
    changed: Sequence[str],
    expected: dict[str, Shown],
) -> list[Row]:
    patience = bench.sizes.patience
    server = bench.start(bench.plainspec, root, state)
    rows = []
    try:
        server.initialize(root, watches=watches)
        server.send({"method": "initialized", "params": {}})
        server.wait(reading_ended, patience)
        screen = Screen(server, root)
        note = ""
        if screen.becomes(expected["main"], patience) is None:
            note = f"wrong before: {screen.wrong(expected['main'])} files"

        def measure(label: str, work: Callable[[], Sequence[str]], then: Shown) -> None:
            told = work()
            began = time.perf_counter()
            if watches:
                changes = [{"uri": (root / path).as_uri(), "type": 2} for path in told]
                params = {"changes": changes}
                server.send({"method": "workspace/didChangeWatchedFiles", "params": params})
            right = screen.becomes(then, patience)
            taken = None if right is None else right - began
            rows.append(Row(f"{name}: {label}", taken, "s", None, _SWITCH_GOAL, note=note))
            rows.append(Row(f"{name}: {label}, files shown wrong", screen.wrong(then), "", goal=0))

        def switch(branch: str) -> Callable[[], Sequence[str]]:
            def work() -> Sequence[str]:
                git(root, "checkout", "-q", branch)
                return changed

            return work

        measure("there", switch("other"), expected["other"])
        measure("and back", switch("main"), expected["main"])
    finally:
        server.stop()
    return rows


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
                seconds = _run(bench, command, root, states[subject.name])
                # The first round fills the caches of the program and of the disk.
                if round_:
                    taken.setdefault((subject.name, anew), []).append(seconds)
    middle = {key: statistics.median(values) for key, values in taken.items()}
    fresh, fresh_peer = both([middle[s.name, True] for s in bench.subjects])
    warm, warm_peer = both([middle[s.name, False] for s in bench.subjects])
    return [
        Row(f"{name}, whole process", fresh, "s", fresh_peer, goal),
        Row(f"{name}, with a warm cache", warm, "s", warm_peer),
    ]


def _run(bench: Bench, command: Sequence[str], root: Path, state: Path) -> float:
    """The seconds that *command* takes on the folder *root*."""
    begin = time.perf_counter()
    ended = subprocess.run(
        [*command, str(root)],
        env=bench.surroundings(state),
        cwd=bench.work,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    seconds = time.perf_counter() - begin
    # 1 is a program that has found something.
    assert ended.returncode in (0, 1), ended.stderr.decode(errors="replace")
    return seconds
