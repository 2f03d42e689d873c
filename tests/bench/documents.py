"""Twelve documents as their users write them: which contradictions are found, and what is asked.

Besides, of how many pairs of clauses ``plainspec judge`` would ask a model, which contradictions are
among these, and among the nearest few of a clause; no model is asked.

``python -m tests.bench.documents [--misses]``. The documents and what is wrong in them lie in
``tests/bench/data/documents``; they were written before the rules were read.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from plainspec.cli.check import read_inputs
from plainspec.cli.loading import load
from plainspec.llm.nearness import Field
from plainspec.llm.pairs import NearClause, Pair, clauses_in, nearest, pair_of
from plainspec.model import Document

DATA = Path(__file__).parent / "data" / "documents"
_TRUTH = re.compile(r"([CA]\d+) \| (\w+) \| (\w+): (.*?) \| (?:(\w+): )?(.*)")
_CONFLICTS = frozenset(
    [
        "authority-inversion",
        "conflicting-definition",
        "contradictory-obligation",
        "contradictory-quantity",
        "divergent-restatement",
        "exclusive-values",
        "near-duplicate",
        "temporal-cycle",
        "unlinked-exception",
    ]
)
#: These ask for a better build, and not for what is meant.
_BUILD = frozenset(("missing-actor", "several-obligations"))
_STRUCTURE = frozenset(("undefined-footnote", "untested-clause", "thin-test", "untested-section"))
#: All that does not ask an author what is meant.
NOT_ASKING = _CONFLICTS | _BUILD | _STRUCTURE
#: A question is about the words where it stands so near to them, in code points.
_NEAR = 12


class Place(NamedTuple):
    """Where words stand: their file, line and column, from 1, and their length."""

    path: str
    line: int
    column: int
    length: int


class Seed(NamedTuple):
    """A contradiction (two places) or an ambiguity (one)."""

    id: str
    workspace: str
    places: tuple[Place, ...]


def seeds() -> Iterator[Seed]:
    """All of them; ValueError where words stand in no document, or twice."""
    for line in (DATA / "truth.txt").read_text(encoding="utf-8").split("\n"):
        match = _TRUTH.fullmatch(line)
        if match is None:
            continue
        name, workspace, document, words, other, rest = match.groups()
        places = [_place(workspace, document, words)]
        if name.startswith("C"):
            places.append(_place(workspace, other, rest))
        yield Seed(name, workspace, tuple(places))


def _place(workspace: str, document: str, words: str) -> Place:
    paths = [p for p in (DATA / workspace).glob("*.md") if re.split(r"[_.]", p.name)[0] == document]
    found = [
        Place(path.name, number, line.index(words) + 1, len(words))
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if words in line
    ]
    if len(found) != 1:
        raise ValueError(f"{workspace}, {document}: “{words}” stands {len(found)} times")
    return found[0]


def findings(workspace: str) -> list[dict[str, Any]]:
    """What ``plainspec check`` says, as an author runs it."""
    command = [sys.executable, "-m", "plainspec", "check", ".", "--no-cache"]
    run = subprocess.run(
        [*command, "--fail-on", "never", "--format", "json"],
        cwd=DATA / workspace,
        capture_output=True,
        check=True,
    )
    found: list[dict[str, Any]] = json.loads(run.stdout)["findings"]
    return found


def _reports(finding: dict[str, Any], seed: Seed) -> bool:
    """Whether *finding* is what *seed* is about."""
    if len(seed.places) == 2:
        lines = {(one["path"], one["start"]["line"]) for one in (finding, *finding["related"])}
        return all((place.path, place.line) in lines for place in seed.places)
    place = seed.places[0]
    return (
        (finding["path"], finding["start"]["line"]) == (place.path, place.line)
        and finding["start"]["column"] < place.column + place.length + _NEAR
        and finding["end"]["column"] > place.column - _NEAR
    )


def judged(workspace: str, own: list[Seed]) -> str:
    """What ``plainspec judge`` would ask of the clauses of *workspace*, and which of *own* are in it."""
    loaded, _ = load(read_inputs((str(DATA / workspace),)))
    snapshot = loaded.snapshot
    placed = [(d, clause) for d in snapshot.documents() for clause in clauses_in(d)]
    field = Field(snapshot, snapshot.configurations[0].root)
    ranks: dict[Pair, int] = {}
    for _, clause in placed:
        for rank, other in enumerate(nearest(snapshot, field, clause), 1):
            pair = pair_of(clause, other)
            ranks[pair] = min(ranks.get(pair, rank), rank)
    asked = []
    for seed in own:
        mine, theirs = (_clauses_at(place, placed) for place in seed.places)
        pairs = [pair_of(here, there) for here in mine for there in theirs]
        asked.append(min((ranks[pair] for pair in pairs if pair in ranks), default=0))
    among = ", ".join(f"{sum(0 < rank <= most for rank in asked)} at {most}" for most in (3, 5, 10))
    missed = " ".join(seed.id for seed, rank in zip(own, asked, strict=True) if not rank)
    return f"{len(ranks)} pairs of {len(placed)} clauses; {among}; not: {missed}"


def _clauses_at(place: Place, placed: list[tuple[Document, NearClause]]) -> list[NearClause]:
    at = (place.line - 1, place.column - 1)
    return [
        clause
        for document, clause in placed
        if Path(document.path).name == place.path
        and document.range(clause.section, clause.span).start <= at
        and at < document.range(clause.section, clause.span).end
    ]


def main() -> int:
    """Print the figures, and what was missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="name what is missed")
    options = parser.parse_args()
    known = list(seeds())
    for workspace in sorted({seed.workspace for seed in known}):
        found = findings(workspace)
        conflicts = [one for one in found if one["rule"] in _CONFLICTS]
        asked = [one for one in found if one["rule"] not in NOT_ASKING]
        for letter, reported in (("C", conflicts), ("A", asked)):
            own = [s for s in known if s.workspace == workspace and s.id.startswith(letter)]
            missed = [s.id for s in own if not any(_reports(one, s) for one in reported)]
            other = sum(not any(_reports(one, s) for s in own) for one in reported)
            sort = "contradictions found" if letter == "C" else "ambiguities asked about"
            print(f"{workspace}: {len(own) - len(missed)} of {len(own)} {sort}, {other} others")
            if options.misses:
                print("   missed:", " ".join(missed))
        own = [s for s in known if s.workspace == workspace and s.id.startswith("C")]
        print(f"{workspace}: judge would ask about {judged(workspace, own)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
