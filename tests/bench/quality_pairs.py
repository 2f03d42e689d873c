"""Pairs of clauses of our own writing: which of them the conflict rules call a contradiction.

Real departments do not mutate each other's sentences; they write about one
thing in their own words. Each pair stands in one section, in two sections, and in two documents.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.index.workspace import Workspace

DATA = Path(__file__).parent / "data"
SETS = {
    "dev": DATA / "pairs_dev.txt",
    "held out": DATA / "pairs_held_out.txt",
    "fresh, dev": DATA / "fresh_dev.txt",
    "fresh, held out": DATA / "fresh_held_out.txt",
    "stranger, dev": DATA / "stranger_dev.txt",
    "long, dev": DATA / "long_dev.txt",
    "forms, dev": DATA / "forms_dev.txt",
    "values, dev": DATA / "values_dev.txt",
    "real polarity, dev": DATA / "real_polarity_dev.txt",
    "open polarity, dev": DATA / "open_polarity_dev.txt",
    "open rewordings, dev": DATA / "open_rewordings_dev.txt",
    "open values, dev": DATA / "open_values_dev.txt",
    "more open values, dev": DATA / "open_values_more_dev.txt",
    "open values 2, dev": DATA / "open_values2_dev.txt",
    "open numbers, dev": DATA / "open_numbers_dev.txt",
    "more open numbers, dev": DATA / "open_numbers2_dev.txt",
    "open verbs, dev": DATA / "open_verbs_dev.txt",
    "modality, dev": DATA / "modality_dev.txt",
    "real values, dev": DATA / "real_values_dev.txt",
    "trades, dev": DATA / "trades_dev.txt",
    "trades, held out": DATA / "trades_held_out.txt",
    "numbers, dev": DATA / "numbers_dev.txt",
    "open amounts, dev": DATA / "open_amounts_dev.txt",
    "needs, dev": DATA / "needs_dev.txt",
    "natural, dev": DATA / "natural_dev.txt",
    "departments, dev": DATA / "departments_dev.txt",
    "editors, dev": DATA / "editors_values_dev.txt",
    "editors check, dev": DATA / "editors_values_check_dev.txt",
    "domains, held out": DATA / "domains_held.txt",
}
LAYOUTS = ("same section", "other section", "other document")


@dataclass(frozen=True)
class Pair:
    """Two clauses; ``contradictory`` where nobody can obey both. ``mechanism``: what makes them so."""

    mechanism: str
    contradictory: bool
    one: str
    other: str


@dataclass
class Score:
    """How many pairs there were of each sort, how many of them were reported, and which went wrong."""

    contradictory: int = 0
    decided: int = 0
    compatible: int = 0
    false: list[Pair] = field(default_factory=list)
    missed: list[tuple[Pair, frozenset[str]]] = field(default_factory=list)


def pairs(path: Path) -> Iterator[Pair]:
    """The pairs in the file *path*."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            mechanism, sort, one, other = (part.strip() for part in line.split("|"))
            yield Pair(mechanism, sort == "D", one, other)


def judged(root: Path, pair: Pair, layout: str) -> tuple[bool, frozenset[str]]:
    """Whether a conflict is reported as an error, and the rules that say anything about both clauses."""
    workspace = Workspace()
    engine = Engine(all_rules())
    engine.update(workspace.set_roots([root.as_posix()]))
    first = f"# Rules of the house\n\n## Operation\n\n{pair.one}\n"
    below = f"## Other things\n\n{pair.other}\n"
    texts = {
        "same section": {"a.md": f"{first}\n{pair.other}\n"},
        "other section": {"a.md": f"{first}\n{below}"},
        "other document": {"a.md": first, "b.md": f"# Handbook\n\n{below}"},
    }[layout]
    for name, text in texts.items():
        engine.update(workspace.open((root / name).as_posix(), text))
    found = [f for path in engine.paths() for f in engine.findings(path) if f.related]
    decided = any(f.severity is Severity.ERROR for f in found)
    return decided, frozenset(f.rule for f in found)


def score(path: Path, layout: str) -> Score:
    """All pairs of *path*, laid out so."""
    result = Score()
    with tempfile.TemporaryDirectory(prefix="plainspec-pairs-") as folder:
        root = Path(folder).resolve()
        for pair in pairs(path):
            decided, rules = judged(root, pair, layout)
            if pair.contradictory:
                result.contradictory += 1
                result.decided += decided
                if not decided:
                    result.missed.append((pair, rules))
            else:
                result.compatible += 1
                if decided:
                    result.false.append(pair)
    return result


def measure(rows: list[tuple[str, str, str, str]], out: dict[str, Any]) -> None:
    """Add the figures of both sets to a table's *rows* and to *out*."""
    for name, path in SETS.items():
        for layout in LAYOUTS:
            found = score(path, layout)
            recall = found.decided / max(1, found.contradictory)
            rows.append((f"own pairs, {name}: {layout}", f"{recall:.2f} of {found.contradictory} decided, {len(found.false)} of {found.compatible} compatible ones", "≥ 0.75, 0", ""))  # fmt: skip
            out.setdefault("pairs", {})[f"{name} / {layout}"] = {
                "contradictory": found.contradictory,
                "decided": found.decided,
                "compatible": found.compatible,
                # Whoever reads what goes wrong in a held-out set has looked at it.
                "false": []
                if "held out" in name
                else [f"{p.one} ⇢ {p.other}" for p in found.false],
            }


def main(argv: Sequence[str] | None = None) -> int:
    """Print what goes wrong in the pairs of a file; by default of those that the rules are tuned on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path, nargs="?", default=SETS["dev"])
    parser.add_argument("--totals", action="store_true", help="print no single pair")
    options = parser.parse_args(argv)
    for layout in LAYOUTS:
        found = score(options.path, layout)
        sorts: dict[str, int] = defaultdict(int)
        for pair, rules in found.missed:
            sorts[pair.mechanism] += 1
            if not options.totals:
                print(f"missed [{pair.mechanism}] {pair.one} ⇢ {pair.other} {', '.join(sorted(rules))}")  # fmt: skip
        for pair in found.false:
            if not options.totals:
                print(f"FALSE [{pair.mechanism}] {pair.one} ⇢ {pair.other}")
        print(
            f"{layout}: {found.decided} of {found.contradictory} decided,"
            f" {len(found.false)} of {found.compatible} false; missed: {dict(sorts)}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
