"""``make bench``: measure plainspec beside a peer and print what is met and what is missed.

It exits 0 whatever the figures are: they depend on the machine, and a missed
goal is a result.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench import report
from tests.bench.client import NoAnswerError
from tests.bench.scenarios import SCENARIOS, SOAKED
from tests.bench.soaking import HOUR
from tests.bench.subjects import QUICK, TINY, Bench, Sizes, Subject

HERE = Path(__file__).parent
RESULTS = HERE / "results"
#: Not inside this repository: programs that heed .gitignore would find nothing to read.
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "plainspec-bench"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the scenarios that *argv* names (all by default)."""
    options = _options(argv)
    if options.markdown:
        print(report.markdown(*report.read(options.output)))
        return 0
    sizes = TINY if options.tiny else QUICK if options.quick else Sizes()
    peer = None if options.no_peer else find_peer()
    facts = report.environment()
    facts["peer"] = "" if peer is None else _version(peer)
    rows: list[report.Row] = []
    with tempfile.TemporaryDirectory(prefix="plainspec-bench-") as work:
        bench = Bench(
            plainspec=_plainspec(),
            peer=peer,
            sizes=sizes,
            work=Path(work).resolve(),
            cache=options.cache.resolve(),
            tell=_tell,
            environment=dict(os.environ),
            soak=options.after_soak,
        )
        for name in options.scenario or (SOAKED if bench.soak else SCENARIOS):
            _tell(f"measuring: {name}")
            try:
                rows += SCENARIOS[name](bench)
            except NoAnswerError as error:
                rows.append(report.Row(name, None, "", goal=0, note=f"stopped: {error}"))
        facts |= bench.facts
    if bench.soak:
        facts["soak"] = bench.soak
    print(report.table(rows))
    print()
    print(_summary(rows, facts))
    report.write(options.output, rows, facts)
    print(f"Written to {options.output}")
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="small corpora: a minute or so")
    size.add_argument("--tiny", action="store_true", help="only to see that everything runs")
    parser.add_argument("--no-peer", action="store_true", help="measure plainspec alone")
    parser.add_argument(
        "--after-soak",
        type=int,
        nargs="?",
        const=HOUR,
        default=0,
        metavar="EDITS",
        help=f"measure in sessions that were edited for an hour before ({HOUR} edits)",
    )
    parser.add_argument(
        "--markdown",
        action="store_true",
        help="measure nothing; print the figures in --output as a table for a page",
    )
    parser.add_argument("--output", type=Path, help="the file for the figures")
    parser.add_argument("--cache", type=Path, default=CACHE, help="keeps generated repositories")
    parser.add_argument("scenario", nargs="*", help=f"of {', '.join(SCENARIOS)} (default: all)")
    options = parser.parse_args(argv)
    if options.output is None:
        options.output = RESULTS / ("after-soak.json" if options.after_soak else "latest.json")
    for name in options.scenario:
        if name not in SCENARIOS:
            parser.error(f"there is no scenario {name}; there are {', '.join(SCENARIOS)}")
    return options


def _plainspec() -> Subject:
    start = (sys.executable, "-m", "plainspec")
    check = (*start, "check", "--fail-on", "never")
    return Subject("plainspec", (*start, "server"), check, (*check, "--no-cache"))


def find_peer() -> Subject | None:
    """rumdl, where it is installed beside this Python."""
    found = Path(sys.executable).parent / ("rumdl.exe" if os.name == "nt" else "rumdl")
    if not found.exists():
        return None
    check = (str(found), "check", "--no-config")
    return Subject("rumdl", (str(found), "server", "--no-config"), check, (*check, "--no-cache"))


def _version(peer: Subject) -> str:
    command = [peer.server[0], "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _summary(rows: Sequence[report.Row], facts: dict[str, object]) -> str:
    met = sum(row.verdict == "met" for row in rows)
    judged = sum(bool(row.verdict) for row in rows)
    text = f"{met} of {judged} goals met. Less is better everywhere; the ratio is to the peer"
    text += f" ({facts['peer'] or 'not installed'})."
    if "soak" in facts:
        text += f"\nplainspec's sessions had been edited {facts['soak']:,} times before."
    load, cores = facts["load"], os.cpu_count() or 1
    if isinstance(load, float) and load > cores / 2:
        text += f"\nThe machine was busy when this began (load {load:.1f}): take it again."
    return text


def _tell(message: str) -> None:
    print(f"… {message}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
