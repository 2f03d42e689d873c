"""Unclear antecedents on ReqEval's training sentences, and how much is asked of the Model Spec's authors."""

from __future__ import annotations

import json
import random
import re
import shutil
from pathlib import Path
from typing import Any

from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.analysis.rules._wording import normative
from plainspec.index.workspace import Workspace
from plainspec.model import DocumentKind

_MARKED = re.compile(r"<referential>(.*?)</referential>")
_SHOWN = 30

Rows = list[tuple[str, str, str, str]]


def measure(corpora: Path, folder: Path, seed: int, rows: Rows, out: dict[str, Any]) -> None:
    """Both figures, into *rows* and *out*."""
    _antecedents(corpora / "reqeval" / "training.jsonl", folder, rows, out)
    _noise(corpora / "openai-model-spec", folder, seed, rows, out)


def _read(root: Path) -> tuple[Workspace, Engine]:
    workspace, engine = Workspace(), Engine(all_rules())
    engine.update(workspace.set_roots([root.resolve().as_posix()]))
    for change in workspace.scan():
        engine.update(change)
    return workspace, engine


def _antecedents(source: Path, folder: Path, rows: Rows, out: dict[str, Any]) -> None:
    """Each sentence stands alone under a heading, as a requirement does."""
    root = folder / "reqeval"
    root.mkdir()
    entries = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    lines: list[str] = []
    marks: list[tuple[int, int, int, bool]] = []
    for number, entry in enumerate(entries):
        match = _MARKED.search(entry["text"])
        text = _MARKED.sub(r"\1", entry["text"]).strip()
        if match is None:
            continue
        lines += [f"## Requirement {number}", "", text, ""]
        marks.append((len(lines) - 2, match.start(), match.start() + len(match[1]), entry["label"] == "ambiguous"))  # fmt: skip
    (root / "requirements.md").write_text("\n".join(lines), encoding="utf-8")
    _, engine = _read(root)
    found = [
        (f.range.start.line, f.range.start.column, f.range.end.column)
        for f in engine.findings(f"{root.resolve().as_posix()}/requirements.md")
        if f.rule == "unclear-antecedent"
    ]
    hits = wrong = missed = 0
    for line, start, end, ambiguous in marks:
        flagged = any(at == line and s < end and start < e for at, s, e in found)
        hits += flagged and ambiguous
        wrong += flagged and not ambiguous
        missed += ambiguous and not flagged
    precision = hits / (hits + wrong) if hits + wrong else 0.0
    recall = hits / (hits + missed) if hits + missed else 0.0
    out["antecedents"] = {"precision": precision, "recall": recall, "sentences": len(marks)}
    met = precision >= 0.8 and recall >= 0.6
    rows.append(("unclear antecedents, ReqEval training: precision", f"{precision:.2f}", "≥ 0.80", ""))  # fmt: skip
    rows.append(("unclear antecedents, ReqEval training: recall", f"{recall:.2f}", "≥ 0.60", "met" if met else "MISSED"))  # fmt: skip


def _noise(source: Path, folder: Path, seed: int, rows: Rows, out: dict[str, Any]) -> None:
    """Questions at information or above for each ten normative sentences; thirty random ones."""
    root = folder / "noise"
    shutil.copytree(source, root)
    workspace, engine = _read(root)
    sentences = 0
    for document in workspace.snapshot.documents():
        if document.info.kind is DocumentKind.SPEC:
            for section in document.sections:
                sentences += len(normative(section, _Asked(document.info)))  # type: ignore[arg-type]  # all that it asks for
    asked = [
        found
        for path in engine.paths()
        for found in engine.findings(path)
        if found.finding.question
        and found.severity <= Severity.INFORMATION
        and found.suppressed is None
    ]
    rate = 10 * len(asked) / max(1, sentences)
    rows.append(("questions for ten normative sentences, Model Spec", f"{rate:.2f} ({len(asked)} in {sentences})", "≤ 1", "met" if rate <= 1 else "MISSED"))  # fmt: skip
    sample = random.Random(seed).sample(asked, min(_SHOWN, len(asked)))
    shown = []
    for found in sample:
        owner = workspace.snapshot.document(found.path)
        assert owner is not None
        line = owner.line(found.range.start.line)
        shown.append({"rule": found.rule, "line": found.range.start.line + 1, "text": line, "question": found.finding.question})  # fmt: skip
        print(f"{found.rule}, line {found.range.start.line + 1}: {line[:300]}\n  {found.finding.question}")  # fmt: skip
    out["noise"] = {"rate": rate, "questions": len(asked), "sentences": sentences, "sample": shown}


class _Asked:
    """As much of a rule's context as finding the normative sentences takes."""

    def __init__(self, document: object) -> None:
        self.document = document
