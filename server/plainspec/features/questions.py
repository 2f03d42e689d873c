"""The open questions in a document: what the author is asked, and about which words."""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.analysis.report import LocatedFinding
from plainspec.features.outline import words_of
from plainspec.features.precedents import is_question
from plainspec.index.snapshot import Snapshot
from plainspec.syntax.nodes import Node
from plainspec.text.span import Range

_LONGEST_WORDS = 60  # code points


class Question(Node, frozen=True):
    """What the finding of *rule* at *range* asks about *words*."""

    rule: str
    question: str
    message: str
    words: str
    range: Range


def open_questions(
    snapshot: Snapshot, path: str, findings: Sequence[LocatedFinding]
) -> tuple[Question, ...]:
    """The questions among *findings*, those of the document *path*, in order of place."""
    document = snapshot.document(path)
    if document is None:
        return ()
    return tuple(
        Question(
            finding.rule,
            finding.finding.question or finding.message,
            finding.message,
            words_of(
                finding.finding.span.of(document.sections[finding.section].text), _LONGEST_WORDS
            ),
            finding.range,
        )
        for finding in sorted(findings, key=lambda finding: finding.range)
        if finding.suppressed is None
        and finding.section < len(document.sections)
        and is_question(finding)
    )
