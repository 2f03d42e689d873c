"""What one changed clause costs where ten thousand files hold statements that it could contradict."""

from __future__ import annotations

import re
import time

from tests.bench import edits
from tests.bench.client import LanguageServer, NoAnswerError, published_version, reading_ended
from tests.bench.machine import cpu_seconds
from tests.bench.report import Row, percentile
from tests.bench.sessions import Typist, calm, quiet
from tests.bench.subjects import Bench

#: Milliseconds within which a conflict is to be shown: the pause after which statements are
#: compared, and what comparing may take then.
_GOAL = 150.0 + 50.0
#: Milliseconds of CPU time that one changed clause may take.
_CPU_GOAL = 20.0
#: What the author and a colleague, in another file, say of the same thing.
_MINE = "The registrar must sign each loan form. "
_THEIRS = "# Loans\n\nThe registrar must not sign a loan form.\n"
_MODAL = re.compile(r"\b(?:must|should)\b(?! not)")


def clauses(bench: Bench) -> list[Row]:
    """Clauses that change in a large workspace: their conflicts with those of other files.

    The peer knows no clauses.
    """
    sizes = bench.sizes
    root, state = bench.repository(sizes.files), bench.folder("state-plainspec")
    document = min(root.rglob("spec.md"))
    text = document.read_text(encoding="utf-8")
    name = f"{sizes.files:,} files"
    bench.tell(f"clauses that change in {name}")
    server = bench.start(bench.plainspec, root, state)
    try:
        server.initialize(root)
        server.send({"method": "initialized", "params": {}})
        server.open(document.as_uri(), text)
        server.open((root / "loans.md").as_uri(), _THEIRS)  # it is nowhere but in the editor
        server.wait(reading_ended, sizes.patience)
        calm(server, sizes.patience)
        typist = Typist(server, document.as_uri(), edits.Text(text))
        shown = [conflict_shown(typist, sizes.patience) for _ in range(sizes.clauses)]
        found = percentile([s for s in shown if s is not None], 0.99)
        cpu = cpu_per_clause(typist, sizes.clauses)
        missing = shown.count(None)
    finally:
        server.stop()
    return [
        Row(
            f"{name}, a clause that contradicts another file's, until shown (0.15 s pause), p99",
            None if found is None else found * 1e3,
            "ms",
            goal=_GOAL,
            note=f"wrong: {missing} conflicts were not shown" if missing else "",
        ),
        Row(f"{name}, CPU per changed clause", cpu, "ms", goal=_CPU_GOAL),
    ]


def conflict_shown(typist: Typist, patience: float) -> float | None:
    """The seconds from an edit that contradicts :data:`_THEIRS` to the finding; it is undone then.

    None where no such finding comes, or it stays.
    """
    line = edits.prose_lines(str(typist.text))[0]
    began = time.perf_counter()
    _edit(typist, edits.Edit(line, 0, 0, _MINE))
    came = _until(typist.server, typist.uri, began, patience, shown=True)
    ended = time.perf_counter()
    _edit(typist, edits.Edit(line, 0, len(_MINE), ""))
    went = _until(typist.server, typist.uri, ended, patience, shown=False)
    quiet(typist.server)
    return None if came is None or went is None else max(came - began, went - ended)


def cpu_per_clause(typist: Typist, count: int) -> float | None:
    """Milliseconds of CPU time for each of *count* statements that become their opposite, or come back.

    All of it: reading the section again, its rules, comparing it with all files, telling the client.
    """
    server, text = typist.server, typist.text
    places = [n for n in edits.prose_lines(str(text)) if _MODAL.search(text.lines[n])]
    calm(server)
    before = cpu_seconds(server.pid)
    made = 0
    for line in (places * count)[:count]:
        found = _MODAL.search(text.lines[line])
        assert found is not None
        for edit in (
            edits.Edit(line, found.end(), found.end(), " not"),
            edits.Edit(line, found.end(), found.end() + 4, ""),
        ):
            _edit(typist, edit)
            quiet(server)
            made += 1
    after = cpu_seconds(server.pid)
    return None if before is None or after is None else (after - before) / made * 1e3


def _edit(typist: Typist, edit: edits.Edit) -> None:
    body, _ = typist.message(edit)
    typist.server.send_body(body)


def _until(
    server: LanguageServer, uri: str, since: float, patience: float, *, shown: bool
) -> float | None:
    """When the diagnostics of *uri* first name, or name no more, what the colleague says."""
    wanted = b"must not sign a loan form"
    try:
        frame = server.wait(
            lambda f: (
                f.at > since
                and published_version(f, uri) is not None
                and (wanted in f.body) == shown
            ),
            patience,
        )
    except NoAnswerError:
        return None
    return frame.at
