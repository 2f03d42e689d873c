"""Unclear antecedents on ReqEval's training split: precision, recall, and how far they generalise.

The corpus labels one pronoun a sentence: ``ambiguous`` where its annotators
disagreed on what it stands for. Nothing is trained but one threshold
(:data:`plainspec.language.antecedents.PLAUSIBLE`); cross-validation chooses it
without the document that is judged. The grammar itself was written with the
training split in view, which cross-validation cannot show.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from plainspec.language.antecedents import PLAUSIBLE, Pronoun, pronouns

_MARKED = re.compile(r"<referential>(.*?)</referential>", re.DOTALL)
_THRESHOLDS = tuple(step / 50 for step in range(20, 51))
CORPUS = Path("reqeval") / "training.jsonl"


class Sample(NamedTuple):
    """A labelled pronoun and how it is read; ``pronoun`` is None where it is none of “it” or “they”."""

    id: str
    document: str
    text: str
    ambiguous: bool
    pronoun: Pronoun | None


class Score(NamedTuple):
    """Ambiguous pronouns that were found, others that were flagged, and ambiguous ones missed."""

    found: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of flagged pronouns that are ambiguous."""
        return self.found / max(1, self.found + self.wrong)

    @property
    def recall(self) -> float:
        """The share of ambiguous pronouns that are flagged."""
        return self.found / max(1, self.found + self.missed)


def samples(corpora: Path) -> list[Sample]:
    """The training split below *corpora*, each sentence read on its own."""
    found = []
    for line in (corpora / CORPUS).read_bytes().split(b"\n"):
        if not line:
            continue
        row = json.loads(line)
        text = ""
        places = []
        at = 0
        for match in _MARKED.finditer(row["text"]):
            text += row["text"][at : match.start()]
            places.append(len(text))
            text += match[1]
            at = match.end()
        text += row["text"][at:]
        # Where two are marked they are the same pronoun twice under one label.
        pronoun = next((one for one in pronouns(text) if one.span.start == places[0]), None)
        document = row["id"].partition("#")[0]
        found.append(Sample(row["id"], document, text, row["label"] == "ambiguous", pronoun))
    return found


def flagged(sample: Sample, threshold: float = PLAUSIBLE) -> bool:
    """Whether the pronoun of *sample* is called unclear with *threshold* in the place of PLAUSIBLE."""
    pronoun = sample.pronoun
    if pronoun is None:
        return False
    if pronoun.impersonal or not pronoun.candidates:
        return pronoun.unclear
    return pronoun.doubt >= threshold


def score(chosen: list[Sample], threshold: float = PLAUSIBLE) -> Score:
    """What flagging with *threshold* gives on *chosen*."""
    found = sum(flagged(one, threshold) and one.ambiguous for one in chosen)
    wrong = sum(flagged(one, threshold) and not one.ambiguous for one in chosen)
    return Score(found, wrong, sum(one.ambiguous for one in chosen) - found)


def antecedents_table(corpora: Path) -> list[dict[str, object]]:
    """Rows of ``{part, threshold, precision, recall, found, wrong, missed}``.

    ``fit`` is the whole split with the threshold in use, ``cross-validated``
    the sum over documents, each with the threshold that the others choose;
    then one row for each document.
    """
    everything = samples(corpora)
    documents = sorted({one.document for one in everything})
    rows = []
    total = Score(0, 0, 0)
    for document in documents:
        inside = [one for one in everything if one.document == document]
        outside = [one for one in everything if one.document != document]
        threshold = max(_THRESHOLDS, key=lambda value: (_quality(score(outside, value)), -value))
        result = score(inside, threshold)
        total = Score(*(a + b for a, b in zip(total, result, strict=True)))
        rows.append(_row(document, threshold, result))
    return [
        _row("fit", PLAUSIBLE, score(everything)),
        _row("cross-validated", None, total),
        *rows,
    ]


def _quality(result: Score) -> float:
    """F½: precision counts twice as much as recall."""
    precision, recall = result.precision, result.recall
    return 1.25 * precision * recall / max(1e-9, 0.25 * precision + recall)


def _row(part: str, threshold: float | None, result: Score) -> dict[str, object]:
    return {
        "part": part,
        "threshold": threshold,
        "precision": round(result.precision, 3),
        "recall": round(result.recall, 3),
        **result._asdict(),
    }
