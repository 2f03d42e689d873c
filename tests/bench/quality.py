"""``make bench-quality``: how often the conflict and ambiguity rules are right, on real documents.

It goes the way of an editor: files are opened and edited in a workspace, and
the engine's findings are read. Seeds are fixed, so two runs give the same
figures. It exits 0 whatever they are.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.index.change import together
from plainspec.index.workspace import Workspace
from plainspec.model import DocumentKind
from plainspec.model.statements import statements, wording
from plainspec.syntax.nodes import BlockKind
from plainspec.text.lines import split_lines, without_end
from tests.bench import quality_ambiguity, quality_pairs
from tests.bench.quality_held import SHOWN
from tests.bench.quality_more import MORE
from tests.bench.quality_open import OPEN
from tests.bench.quality_sealed import SEALED
from tests.bench.quality_seeds import Seed, seeds
from tests.bench.quality_seen import SEEN
from tests.bench.quality_unsealed import UNSEALED

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CORPORA = ROOT.parent / "shared" / "corpora"
RESULTS = HERE / "results" / "quality.json"

#: The rules that compare clauses with each other.
CONFLICTS = frozenset(
    [
        "contradictory-obligation",
        "contradictory-quantity",
        "exclusive-values",
        "temporal-cycle",
        "conflicting-definition",
        "override-cycle",
        "authority-inversion",
        "unlinked-exception",
        "divergent-restatement",
        "near-duplicate",
        "term-drift",
    ]
)
_NORMATIVE = re.compile(
    r"\b(?:must|shall|should|may not|cannot|(?:is|are) (?:required|allowed|permitted|forbidden|prohibited))\b"
    r"|\bMAY\b|^(?:Do not|Don['’]t|Avoid|Use|Never)\b",
    re.IGNORECASE,
)
#: The paragraph that explains the keywords.
_KEYWORDS = re.compile(r"key ?words|RFC[ -]?2119|interpreted as", re.IGNORECASE)
#: What a sentence that starts so is about stands in another one.
_ANAPHORIC = re.compile(
    r"^(?:It|They|This|These|That|Those|Such|He|She|However|But|And|Also|Instead|Otherwise|Therefore|Thus|Similarly|In (?:this|these|those|such)|For (?:this|these)|Here|There)\b"
    r"|\b(?:this|these|those|such|above|below|following)\b"
)
#: The patterns that are applied to the held-out clauses: those that nobody has looked at yet, and
#: those of the first set, whose figures are to be compared with earlier ones.
_HELD: dict[str, Callable[[str, random.Random], Iterator[Seed]]] = {
    "fresh": SEALED.seeds,
    "first": seeds,
}
#: Those that are applied to the others: the first, those that were held out until they were opened,
#: and those that strangers wrote for them.
_TUNED: dict[str, Callable[[str, random.Random], Iterator[Seed]]] = {
    "tuned on": seeds,
    "shown": SHOWN.seeds,
    "open": OPEN.seeds,
    "more": MORE.seeds,
    "seen": SEEN.seeds,
    "unsealed": UNSEALED.seeds,
}
_PLACES = ("same section", "other section", "other document")


@dataclass(frozen=True)
class Clause:
    """A normative sentence of a corpus: where it stands, and in which section."""

    path: str
    section: int
    line: int
    text: str
    lead: str

    @property
    def held_out(self) -> bool:
        """Whether nobody looked at it while the rules were tuned."""
        return hashlib.sha1(self.text.encode()).digest()[0] % 2 == 0


class Bench:
    """A workspace of copied documents that can be edited and looked at."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve().as_posix()
        self.workspace = Workspace()
        self.engine = Engine(all_rules())
        self.engine.update(self.workspace.set_roots([self.root]))
        for change in self.workspace.scan():
            self.engine.update(change)
        self.workspace_sentences = sum(1 for _ in self.sentences())

    def sentences(self) -> Iterator[tuple[str, int, int, str, tuple[str, ...], BlockKind]]:
        """Path, section, line, text, leads and kind of every statement of the specifications."""
        for document in self.workspace.snapshot.documents():
            if document.info.kind not in (DocumentKind.SPEC, DocumentKind.PROSE):
                continue
            for number, section in enumerate(document.sections):
                for statement in statements(section):
                    line = document.range(number, statement.span).start.line
                    leads = tuple(wording(section.syntax, span) for span in statement.leads)
                    text = " ".join(wording(section.syntax, statement.span).split())
                    yield document.path, number, line, text, leads, statement.kind

    def clauses(self) -> list[Clause]:
        """The normative sentences that stand on their own."""
        found = []
        for path, section, line, text, leads, kind in self.sentences():
            words = len(text.split())
            if kind in (BlockKind.HEADING, BlockKind.CELL) or not 6 <= words <= 45:
                continue
            if "\N{OBJECT REPLACEMENT CHARACTER}" in text or text.endswith(":"):
                continue
            if _KEYWORDS.search(text):
                continue
            if len(leads) > 1 or not _NORMATIVE.search(text) or not text[:1].isalnum():
                continue
            text = re.sub(r"\s+([.,;:)])", r"\1", text)
            found.append(Clause(path, section, line, text, leads[0].strip() if leads else ""))
        return found

    def findings(self) -> list[LocatedFinding]:
        """All conflict findings as they are now."""
        return [
            found
            for path in self.engine.paths()
            for found in self.engine.findings(path)
            if found.rule in CONFLICTS and found.suppressed is None
        ]

    def put(self, texts: dict[str, str]) -> None:
        """Give the files *texts*."""
        changes = [self.workspace.open(path, text) for path, text in texts.items()]
        self.engine.update(together(self.workspace.snapshot, changes))

    def text(self, path: str) -> str:
        """The text of a document."""
        document = self.workspace.snapshot.document(path)
        assert document is not None
        return document.text


@dataclass
class Tally:
    """How many seeds of one sort there were, and how many were found, decided or at all."""

    seeds: int = 0
    decided: int = 0
    found: int = 0
    missed: list[str] = field(default_factory=list)


def inserted(
    bench: Bench, clause: Clause, seed: Seed, place: str, rng: random.Random
) -> tuple[str, int]:
    """Where *seed* goes: a path and the line before which it is put."""
    if place == "other document":
        return f"{bench.root}/other.md", 0
    document = bench.workspace.snapshot.document(clause.path)
    assert document is not None
    section = clause.section
    if place == "other section":
        heads = [s.title.casefold() for s in document.sections]
        around = {section, *document.ancestors(section)}
        others = [
            n
            for n, s in enumerate(document.sections)
            if n not in around
            and len(s.text) > 300
            and s.level
            and heads[n] not in _ASIDES
            # At another level the higher clause wins, which is a warning.
            and document.authority(n)[0] == document.authority(section)[0]
        ]
        section = rng.choice(others) if others else section
    end = document.first_lines[section + 1] if section + 1 < len(document.sections) else -1
    return clause.path, end


_ASIDES = {"abstract", "rationale", "references", "copyright", "examples", "test cases", "motivation", "overview"}  # fmt: skip


def run_seeds(
    bench: Bench,
    make: Callable[[str, random.Random], Iterator[Seed]],
    held_out: bool,
    most: int,
    rng: random.Random,
) -> dict[str, Any]:
    """Seed what is made of one clause in a hundred at a time, and see what is found."""
    clauses = [clause for clause in bench.clauses() if clause.held_out is held_out]
    todo: list[tuple[Clause, Seed, str]] = []
    for clause in clauses:
        made = [seed for seed in make(clause.text, rng) if seed.held_out is held_out]
        for seed in made:
            for place in _PLACES:
                if place != "same section" and (clause.lead or _ANAPHORIC.search(clause.text)):
                    continue
                todo.append((clause, seed, place))
    todo = _sample(todo, most, rng)
    originals = {path: bench.text(path) for path in {clause.path for clause, _, _ in todo}}
    other = f"{bench.root}/other.md"
    before = {_identity(f) for f in bench.findings()}
    tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    false: list[str] = []
    true_positives = false_positives = 0
    per_round = max(1, len(clauses) * 2 // 100)
    while todo:
        rnd, todo = _round(todo, per_round)
        texts, places = _seeded(bench, rnd, originals, rng, other)
        bench.put(texts)
        found_at: dict[tuple[str, int], list[LocatedFinding]] = defaultdict(list)
        now = bench.findings()
        seeded = {(path, line) for path, line, _ in places}
        for f in now:
            found_at[f.path, f.range.start.line].append(f)
        for (clause, seed, place), (path, line, _) in zip(rnd, places, strict=True):
            here = found_at[path, line]
            tally = tallies[seed.kind, place, "paraphrased" if seed.paraphrase else "plain"]
            tally.seeds += 1
            decided = any(f.finding and f.severity is Severity.ERROR for f in here)
            tally.decided += decided
            tally.found += bool(here)
            if not decided:
                tally.missed.append(
                    f"[{seed.pattern}{' + ' + seed.paraphrase if seed.paraphrase else ''}] {clause.text} ⇢ {seed.text}"
                    + (f" ({', '.join(sorted({f.rule for f in here}))})" if here else "")
                )
            if seed.kind in ("paraphrase", "actor swapped") and decided:
                false.append(f"[{seed.kind}: {seed.pattern}] {clause.text} ⇢ {seed.text}")
            if seed.kind not in ("paraphrase", "actor swapped"):
                true_positives += decided
            else:
                false_positives += decided
        for f in now:
            if f.severity is not Severity.ERROR or _identity(f) in before:
                continue
            if (f.path, f.range.start.line) in seeded:
                continue
            if not any((r.location.path, r.location.range.start.line) in seeded for r in f.related):
                false_positives += 1
                false.append(f"[elsewhere] {f.message}")
        bench.put({**{path: originals[path] for path in texts if path != other}, other: ""})
    positive = true_positives + false_positives
    return {
        "clauses": len(clauses),
        "precision": true_positives / positive if positive else None,
        "tallies": tallies,
        "false": false,
    }


def _sample(
    todo: list[tuple[Clause, Seed, str]], most: int, rng: random.Random
) -> list[tuple[Clause, Seed, str]]:
    """At most *most* of each kind, place and wording."""
    rng.shuffle(todo)
    taken: Counter[tuple[str, str, bool]] = Counter()
    found = []
    for clause, seed, place in todo:
        sort = seed.kind, place, bool(seed.paraphrase)
        if taken[sort] < most:
            taken[sort] += 1
            found.append((clause, seed, place))
    return found


def _round(
    todo: list[tuple[Clause, Seed, str]], size: int
) -> tuple[list[tuple[Clause, Seed, str]], list[tuple[Clause, Seed, str]]]:
    """The next *size* seeds, no two of them of one clause; and the rest."""
    taken: list[tuple[Clause, Seed, str]] = []
    rest: list[tuple[Clause, Seed, str]] = []
    used: set[str] = set()
    for entry in todo:
        if len(taken) < size and entry[0].text not in used:
            used.add(entry[0].text)
            taken.append(entry)
        else:
            rest.append(entry)
    return taken, rest


def _seeded(
    bench: Bench,
    rnd: Sequence[tuple[Clause, Seed, str]],
    originals: dict[str, str],
    rng: random.Random,
    other: str,
) -> tuple[dict[str, str], list[tuple[str, int, int]]]:
    """The texts with the seeds in them, and for each seed its path and line."""
    wanted: dict[str, list[tuple[int, int, list[str]]]] = defaultdict(list)
    for number, (clause, seed, place) in enumerate(rnd):
        path, line = inserted(bench, clause, seed, place, rng)
        lines = ["", clause.lead, "", f"- {seed.text}", ""] if clause.lead else ["", seed.text, ""]
        wanted[path].append((line, number, lines))
    texts: dict[str, str] = {}
    places: dict[int, tuple[str, int, int]] = {}
    for path, entries in wanted.items():
        if path == other:
            body = ["# Further rules", ""]
            for _, number, lines in entries:
                places[number] = path, len(body) + len(lines) - 2, number
                body += lines
            texts[path] = "\n".join(body) + "\n"
            continue
        body = [without_end(line) for line in split_lines(originals[path])]
        entries = [(line if line >= 0 else len(body), n, ls) for line, n, ls in entries]
        shift = 0
        for line, number, lines in sorted(entries, key=lambda e: e[:2]):
            at = line + shift
            body[at:at] = lines
            places[number] = path, at + len(lines) - 2, number
            shift += len(lines)
        texts[path] = "\n".join(body)
    return texts, [places[number] for number in range(len(rnd))]


def _identity(f: LocatedFinding) -> tuple[str, str, str]:
    return f.path, f.rule, f.message


# -- corpora --------------------------------------------------------------------------


def copied(folder: Path, names: Iterable[Path]) -> Path:
    """A copy of the corpora *names* in *folder*."""
    for name in names:
        shutil.copytree(name, folder / name.name, dirs_exist_ok=True)
    return folder


def main(argv: Sequence[str] | None = None) -> int:
    """Run what *argv* asks for; all of it by default."""
    parser = argparse.ArgumentParser(prog="make bench-quality", description=__doc__)
    parser.add_argument(
        "--most", type=int, default=60, help="seeds of each kind, place and wording"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("alarms", "pairs", "seeds", "ambiguity"), default=None)
    parser.add_argument("--dev", action="store_true", help="leave the held-out set alone")
    parser.add_argument(
        "--held", choices=_HELD, default="fresh", help="the patterns for the held-out clauses"
    )
    parser.add_argument(
        "--misses", type=int, default=5, help="how many misses to print of each sort"
    )
    options = parser.parse_args(argv)
    if not CORPORA.is_dir():
        print(f"no corpora at {CORPORA}", file=sys.stderr)
        return 0
    out: dict[str, Any] = {"version": 1, "seed": options.seed}
    rows: list[tuple[str, str, str, str]] = []
    with tempfile.TemporaryDirectory(prefix="plainspec-quality-") as work:
        folder = Path(work)
        if options.only in (None, "alarms"):
            _alarms(folder, rows, out)
        if options.only in (None, "pairs"):
            quality_pairs.measure(rows, out)
        if options.only in (None, "seeds"):
            for name in _TUNED if options.dev else (*_TUNED, "held out"):
                _seeds(folder, name, options, rows, out)
        if options.only in (None, "ambiguity"):
            quality_ambiguity.measure(CORPORA, folder, options.seed, rows, out)
    print()
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(out, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"\nwritten: {RESULTS}")
    return 0


def _alarms(folder: Path, rows: list[tuple[str, str, str, str]], out: dict[str, Any]) -> None:
    """Decided conflicts in documents as they are."""
    total_flags = total_sentences = 0
    listed: list[dict[str, Any]] = []
    for name, source in (
        ("Model Spec", CORPORA / "openai-model-spec"),
        ("EIPs", CORPORA / "eips"),
        ("fixtures/clean", ROOT / "fixtures" / "clean"),
    ):
        place = folder / "alarms" / source.name
        shutil.copytree(source, place)
        bench = Bench(place)
        found = bench.findings()
        decided = [f for f in found if f.severity is Severity.ERROR]
        advice = [f for f in found if f.severity is not Severity.ERROR]
        # Each conflict is reported at both its places.
        flags = len({frozenset([_place(f), *(_near(r) for r in f.related)]) for f in decided})
        total_flags += flags
        total_sentences += bench.workspace_sentences
        rate = 1000 * flags / max(1, bench.workspace_sentences)
        goal = "0" if name == "Model Spec" else "≤ 0.2 overall"
        rows.append((f"decided conflicts per 1,000 sentences, {name}", f"{rate:.2f} ({flags} in {bench.workspace_sentences})", goal, ""))  # fmt: skip
        rows.append((f"  advice, {name}", str(len(advice)), "", ""))
        for f in decided + advice:
            listed.append(
                {
                    "corpus": name,
                    "severity": f.severity.word,
                    "rule": f.rule,
                    "path": f.path.removeprefix(bench.root + "/"),
                    "line": f.range.start.line + 1,
                    "here": bench.text(f.path).split("\n")[f.range.start.line][:400],
                    "there": [bench.text(r.location.path).split("\n")[r.location.range.start.line][:400] for r in f.related],
                    "message": f.message,
                }
            )  # fmt: skip
    rate = 1000 * total_flags / max(1, total_sentences)
    rows.append(("decided conflicts per 1,000 sentences, overall", f"{rate:.2f}", "≤ 0.2", _verdict(rate <= 0.2)))  # fmt: skip
    out["alarms"] = {"rate": rate, "flags": listed}
    for flag in listed:
        print(
            f"{flag['severity']} {flag['rule']} {flag['path']}:{flag['line']}\n  here:  {flag['here']}"
        )
        for there in flag["there"]:
            print(f"  there: {there}")


def _place(f: LocatedFinding) -> tuple[str, int]:
    return f.path, f.range.start.line


def _near(r: Any) -> tuple[str, int]:
    return r.location.path, r.location.range.start.line


_GOALS = {"polarity": 0.95, "number": 0.90, "antonym": 0.75}


def _seeds(
    folder: Path,
    name: str,
    options: argparse.Namespace,
    rows: list[tuple[str, str, str, str]],
    out: dict[str, Any],
) -> None:
    """Recall for each kind and place, and precision."""
    held_out = name == "held out"
    root = folder / name
    copied(root, [CORPORA / "openai-model-spec", CORPORA / "eips"])
    bench = Bench(root)
    make = _HELD[options.held] if held_out else _TUNED[name]
    result = run_seeds(bench, make, held_out, options.most, random.Random(options.seed))
    # Whoever reads what goes wrong there has looked at it.
    hidden = held_out and options.held == "fresh"
    tallies: dict[tuple[str, str, str], Tally] = result["tallies"]
    out[name] = {
        "precision": result["precision"],
        "false": [] if hidden else result["false"],
        "recall": {
            " / ".join(sort): {"seeds": t.seeds, "decided": t.decided, "found": t.found, "missed": [] if hidden else t.missed}
            for sort, t in sorted(tallies.items())
        },
    }  # fmt: skip
    for sort, tally in sorted(tallies.items()):
        kind, place, how = sort
        recall = tally.decided / max(1, tally.seeds)
        goal = _GOALS.get(kind)
        if goal is not None and place != "same section":
            goal -= 0.10
        text = "0" if kind in ("paraphrase", "actor swapped") else f"≥ {goal:.2f}" if goal else ""
        met = recall == 0 if text == "0" else recall >= goal if goal else None
        rows.append(
            (
                f"{name}: {kind}, {place}, {how}",
                f"{recall:.2f} decided, {tally.found / max(1, tally.seeds):.2f} found, of {tally.seeds}",
                text,
                _verdict(met),
            )
        )
        for miss in tally.missed[: options.misses] if kind in _GOALS and not held_out else ():
            print(f"missed, {kind}, {place}, {how}: {miss}")
    for false in () if hidden else result["false"]:
        print(f"FALSE ({name}): {false}")
    precision = result["precision"]
    shown = "none found" if precision is None else f"{precision:.3f}"
    rows.append((f"{name}: precision, one clause in a hundred seeded", shown, "≥ 0.95", _verdict(precision is not None and precision >= 0.95)))  # fmt: skip


def _verdict(met: bool | None) -> str:
    return "" if met is None else "met" if met else "MISSED"


if __name__ == "__main__":
    raise SystemExit(main())
