"""Sentences that two readers read differently, and their look-alikes: which of them are asked about.

``python -m tests.bench.ambiguities [--misses] [--false]``. Each stands in a document of its own, as
requirements (the default without a convention) and as a policy for the behaviour of a model.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.index.workspace import Workspace
from tests.bench.documents import NOT_ASKING

_DATA = Path(__file__).parent / "data" / "ambiguities_dev.txt"
_MARKED = re.compile(r"\[\[(.*?)\]\](?!\])")
#: The workspace of a document of each profile; in the second, hints do not count: they are for who seeks them.
_FORMS = {
    "requirements": ({"text.md": "# Text\n\n{}\n"}, Severity.HINT),
    "behavioural": (
        {"plainspec.toml": 'convention = "model-spec"\n', "text.md": "# Text\n\n{}\n"},
        Severity.INFORMATION,
    ),
}


class Sentence(NamedTuple):
    """A sentence, and the places of the words that are at fault in it; none in a look-alike."""

    kind: str
    text: str
    marked: tuple[tuple[int, int], ...]


def sentences() -> Iterator[Sentence]:
    """All of them, in order of place."""
    for line in _DATA.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            kind, _, text = line.split(" | ")
            parts = _MARKED.split(text)
            starts = [sum(map(len, parts[:at])) for at in range(len(parts))]
            marked = [(starts[at], starts[at] + len(parts[at])) for at in range(1, len(parts), 2)]
            yield Sentence(kind, "".join(parts), tuple(marked))


def questions(text: str, profile: str) -> list[tuple[str, int, int, str]]:
    """What is asked about *text*: the rule, where in *text*, and the question."""
    files, faintest = _FORMS[profile]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        for name, form in files.items():
            (root / name).write_text(form.format(text), encoding="utf-8")
        workspace, engine = Workspace(), Engine(all_rules())
        engine.update(workspace.set_roots([root.as_posix()]))
        for change in workspace.scan():
            engine.update(change)
        return [
            (f.rule, f.range.start.column, f.range.end.column, f.finding.question)
            for f in engine.findings((root / "text.md").as_posix())
            if f.finding.question
            and f.rule not in NOT_ASKING
            and f.severity <= faintest
            and f.suppressed is None
        ]


def main() -> int:
    """Print the figures by kind, and what was missed or asked without need."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="name what is missed")
    parser.add_argument("--false", action="store_true", help="name what nobody need ask")
    options = parser.parse_args()
    for profile in _FORMS:
        counts: dict[str, Counter[str]] = {}
        for kind, text, marked in sentences():
            asked = questions(text, profile)
            hit = any(s < end and start < e for start, end in marked for _, s, e, _ in asked)
            others = [one for one in asked if not any(one[1] < e and s < one[2] for s, e in marked)]
            count = counts.setdefault(kind, Counter())
            count.update({"all": bool(marked), "hits": hit, "clear": not marked, "false": not marked and bool(others), "aside": len(others) if marked else 0})  # fmt: skip
            if options.misses and marked and not hit:
                print(f"missed, {kind}: {text} — {[text[s:e] for s, e in marked]}")
            for rule, start, end, question in others if options.false else ():
                print(f"{'beside' if marked else 'FALSE'}: {rule}: {text[:start]}[{text[start:end]}]{text[end:]} — {question}")  # fmt: skip
        counts["all"] = sum(counts.values(), Counter())
        for kind, n in counts.items():
            print(f"{profile}: {kind}: {n['hits']} of {n['all']} asked about; {n['false']} of {n['clear']} look-alikes; {n['aside']} others")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
