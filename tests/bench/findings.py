"""All that plainspec finds and reads, as sorted lines: to show that a change changed nothing.

``python -m tests.bench.findings FOLDER … > before.txt``, the change, the same
into ``after.txt``, and ``diff``. A line is a finding with all it carries
(place, message, readings, related places), or a sentence and a number for each
of the ways in which it is read. Where hashes are compared, ``PYTHONHASHSEED=0``
keeps sets in one order.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.change import Change
from plainspec.index.norm_facts import relation_keys, retrieval_keys, topics
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.language import phrases
from plainspec.language.folding.fold import fold
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.imperatives import imperative, is_normative
from plainspec.language.norms.modality import may_speak, modals
from plainspec.language.norms.quantities import quantities
from plainspec.language.norms.reading import norms
from plainspec.model.statements import statements, wording


def findings(root: Path) -> tuple[Snapshot, list[str]]:
    """The workspace *root*, and a line for each finding in it."""
    engine = Engine(all_rules())
    workspace = Workspace([rule.name for rule in all_rules()], cached=False)
    folder = root.resolve().as_posix()
    workspace.set_roots([folder])
    for change in workspace.scan():
        if change.snapshot.records.stored:
            for _ in engine.updating(change, later=True):
                pass
    snapshot = workspace.snapshot
    engine.update(Change(snapshot, frozenset(), frozenset(), configured=True))
    return snapshot, [
        repr(found).replace(folder, root.name)
        for path in engine.paths()
        for found in engine.findings(path)
    ]


def sentences(snapshot: Snapshot) -> set[str]:
    """All sentences of the documents of *snapshot*, as they are read."""
    return {
        wording(section.syntax, statement.span)
        for path in snapshot.paths()
        if (document := snapshot.document(path)) is not None
        for section in document.sections
        for statement in statements(section)
    }


def readings(text: str) -> str:
    """*text* and a number for each of the ways in which it is read."""
    read: Iterator[object] = iter(
        [
            frame(text),
            modals(text),
            may_speak(text),
            imperative(text),
            imperative(text, heading=True),
            is_normative(text),
            phrases.read(text),
            fold(text),
            quantities(text),
            norms(text),
            retrieval_keys(text),
            relation_keys(text),
            sorted(topics(text)),
        ]
    )
    return f"{json.dumps(text)} {' '.join(f'{crc32(repr(one).encode()):08x}' for one in read)}"


def main(arguments: Sequence[str]) -> int:
    """Print the lines for the folders in *arguments*."""
    lines: list[str] = []
    texts: set[str] = set()
    for name in arguments:
        snapshot, found = findings(Path(name))
        lines += found
        texts |= sentences(snapshot)
    lines += map(readings, texts)
    sys.stdout.write("".join(f"{line}\n" for line in sorted(lines)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
