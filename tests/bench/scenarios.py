"""What is measured of a session with one document: keystrokes and questions.

The method is told in :mod:`tests.bench.sessions`; whole workspaces are
measured in :mod:`tests.bench.workspaces`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from tests.bench import corpus, edits
from tests.bench.clauses import clauses
from tests.bench.client import answers, published_version
from tests.bench.machine import resident_mb
from tests.bench.report import Row, percentile
from tests.bench.sessions import (
    Typist,
    calm,
    idle_share,
    in_turns,
    quiet,
    sessions,
    sleep_until,
)
from tests.bench.subjects import Bench
from tests.bench.workspaces import IDLE_GOAL, both, checkout, checks, cold_and_warm, starts

MS = 1e3


def _rows(
    name: str, typists: Sequence[Typist], goal: float | None, share: float | None
) -> list[Row]:
    found = []
    for share_of, label in ((0.5, "p50"), (0.99, "p99")):
        figures = [percentile(t.latencies, share_of) for t in typists]
        figure, peer = both([None if f is None else f * MS for f in figures])
        if label == "p99":
            refused = typists[0].refused
            note = f"wrong: {refused} edits were answered with an error" if refused else ""
            found.append(Row(f"{name}, {label}", figure, "ms", peer, goal, share, note))
        else:
            found.append(Row(f"{name}, {label}", figure, "ms", peer))
    return found


# -- keystrokes ----------------------------------------------------------------


def keystrokes(bench: Bench) -> list[Row]:
    """From a keystroke to its diagnostics, on the Model Spec."""
    root, document = bench.model_spec()
    sizes = bench.sizes
    rows = []
    with sessions(bench, root, document, pull=True) as typists:
        script = edits.typing(str(typists[0].text), sizes.edits)
        in_turns(typists, script, 100, True, sizes.patience)
        rows += _rows("keystroke, 100/s, pulled", typists, 10, 0.2)
        rows += _costs(typists)
        settled(typists)
        slow = [typist.anew() for typist in typists]
        script = edits.typing(str(slow[0].text), sizes.slow_edits, 2)
        in_turns(slow, script, 5, True, sizes.patience)
        rows += _rows("keystroke, 5/s, pulled", slow, None, None)
        fenced = [typist.anew() for typist in typists]
        script = edits.fencing(str(fenced[0].text), sizes.fences)
        in_turns(fenced, script, 5, True, sizes.patience)
        rows += _rows("fence opened or closed, 5/s", fenced, 50, None)
        rows += _at_rest(bench, typists)
    with sessions(bench, root, document, pull=False) as typists:
        script = edits.toggling(str(typists[0].text), sizes.edits)
        in_turns(typists, script, 100, False, sizes.patience)
        rows += _rows("keystroke, 100/s, pushed", typists, 10, 0.2)
        rows[-1] = replace(rows[-1], note=settled(typists))
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
    written = [t.written / t.made if t.made else None for t in typists]
    return [
        Row("CPU per edit", *_split(cpu, "ms")),
        Row("bytes sent by the server per edit", *_split(received, "B")),
        Row("bytes written to disk per edit", *_split(written, "B")),
    ]


def _at_rest(bench: Bench, typists: Sequence[Typist]) -> list[Row]:
    """What the sessions take when nobody does anything."""
    for typist in typists:
        calm(typist.server)
    idle = [idle_share(typist.server, bench.sizes.idle) for typist in typists]
    memory = [resident_mb(typist.server.pid) for typist in typists]
    figure, peer = both([None if share is None else share * 100 for share in idle])
    return [
        Row("CPU in a session at rest", figure, "%", peer, IDLE_GOAL),
        Row("memory of the session", *_split(memory, "MB")),
    ]


def _split(values: Sequence[float | None], unit: str) -> tuple[float | None, str, float | None]:
    figure, peer = both(values)
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


def opening(bench: Bench) -> list[Row]:
    """Such a document is opened: until the first of its diagnostics are told, and until all are."""
    root, sizes = bench.folder("opening"), bench.sizes
    document = root / "large.md"
    text = corpus.one_document(sizes.large)
    document.write_text(text, encoding="utf-8")
    first: list[float | None] = []
    last: list[float | None] = []
    for subject in bench.subjects:
        server = bench.start(subject, root, bench.folder(f"state-{subject.name}"))
        try:
            server.initialize(root)
            server.send({"method": "initialized", "params": {}})
            calm(server)  # the workspace has been read
            server.frames.clear()
            begun, uri = time.perf_counter(), document.as_uri()
            server.open(uri, text)
            server.wait(lambda frame: published_version(frame, uri) is not None, sizes.patience)  # noqa: B023 (called at once)
            calm(server)
            told = [f.at - begun for f in server.frames if published_version(f, uri) is not None]
            first.append(told[0])
            last.append(told[-1])
        finally:
            server.stop()
    name = f"{sizes.large / 1e6:.1f} MB opened"
    return [
        Row(f"{name}, first diagnostics", *_split(first, "s")),
        Row(f"{name}, all diagnostics", *_split(last, "s")),
    ]


def burst(bench: Bench) -> list[Row]:
    """Edits that come faster than they can be served: how long after the last one all is told.

    The same after four times as many tells that no backlog builds up.
    """
    root, document = bench.model_spec()
    rows = []
    with sessions(bench, root, document, pull=False) as typists:
        for number, count in enumerate(bench.sizes.bursts):
            lags: list[float | None] = []
            script = edits.toggling(str(typists[0].text), count, 3 + number)
            # The peer's backlog grows with the burst; one says enough of it.
            for typist in typists if number == 0 else typists[:1]:
                typist.lag = 0.0
                typist.type(script, 2000, False, bench.sizes.patience)
                lags.append(typist.lag * MS)
            figure, peer = both(lags)
            name = f"{count:,} edits at 2,000/s: last edit to its diagnostics"
            rows.append(Row(name, figure, "ms", peer, 50, note=settled(typists)))
    return rows


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
                figure, peer = both([None if f is None else f * MS for f in figures])
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


SCENARIOS: dict[str, Callable[[Bench], list[Row]]] = {
    "keystrokes": keystrokes,
    "large": large_document,
    "opening": opening,
    "burst": burst,
    "requests": requests,
    "starts": starts,
    "workspace": cold_and_warm,
    "clauses": clauses,
    "checkout": checkout,
    "check": checks,
}
#: Those that can be measured in a session that has been used for an hour.
SOAKED = ("keystrokes", "burst", "requests")
