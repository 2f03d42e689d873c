"""What stands above the lines of a spec document: how each clause is tested."""

from __future__ import annotations

from collections.abc import Sequence

from plainspec.features.clauses import clause_code, clause_fact, clause_tests, prompts_of
from plainspec.features.outline import subtree_ends
from plainspec.index.facts import Located
from plainspec.index.snapshot import Snapshot
from plainspec.model import DocumentKind
from plainspec.syntax.nodes import Node
from plainspec.text.span import Position, Range

#: The editor's command that shows a clause's tests; its arguments are the spec document's path
#: and the position of the clause ID (for a heading: of its first clause without tests).
OPEN_TESTS = "plainspec.openTests"

UNTESTED = "untested"


class CodeLens(Node, frozen=True, gc=True):
    """*title* above *range*; *command* opens the tests of the clause at *position* of *path*.

    *key* is that clause's key. Without a command there is nothing to open.
    """

    range: Range
    title: str
    command: str
    path: str
    position: Position
    key: str


def code_lenses(snapshot: Snapshot, path: str) -> tuple[CodeLens, ...]:
    """The lenses of the spec document at *path*, in order of place; none for other documents.

    A clause shows the number of its prompts and code tests, or ``untested``;
    a heading how many of the clauses under it are tested.
    """
    document = snapshot.document(path)
    if document is None or document.info.kind is not DocumentKind.SPEC:
        return ()
    found: list[CodeLens] = []
    clauses: list[list[tuple[CodeLens, bool]]] = []  # by section
    for index, section in enumerate(document.sections):
        own: list[tuple[CodeLens, bool]] = []
        for clause in section.clauses:
            fact = clause_fact(snapshot, path, index, clause.key)
            title = tests_title(snapshot, fact) if fact is not None else UNTESTED
            place = document.range(index, clause.id_span)
            lens = CodeLens(place, title, OPEN_TESTS, path, place.start, clause.key)
            own.append((lens, title != UNTESTED))
        clauses.append(own)
    ends = subtree_ends(document)
    for index, section in enumerate(document.sections):
        below = [pair for own in clauses[index : ends[index] + 1] for pair in own]
        heading = section.heading
        if heading is not None and below:
            line = document.range(index, heading.title_span)
            # A heading that is itself the only clause under it says enough with that.
            if len(below) > 1 or below[0][0].range.start.line != line.start.line:
                found.append(_summary(line, below))
        found.extend(lens for lens, _ in clauses[index])
    return tuple(found)


def _summary(place: Range, below: Sequence[tuple[CodeLens, bool]]) -> CodeLens:
    tested = sum(is_tested for _, is_tested in below)
    first = next((lens for lens, is_tested in below if not is_tested), below[0][0])
    title = f"{tested} of {_count(len(below), 'clause')} tested"
    return CodeLens(place, title, OPEN_TESTS, first.path, first.position, first.key)


def tests_title(snapshot: Snapshot, fact: Located) -> str:
    """How the clause *fact* is tested, in a few words: ``3 prompts, 1 code test``."""
    prompts = sum(len(prompts_of(snapshot, place)) for place in clause_tests(snapshot, fact))
    code = len(clause_code(snapshot, fact))
    parts = []
    if prompts:
        parts.append(_count(prompts, "prompt"))
    if code:
        parts.append(_count(code, "code test"))
    return ", ".join(parts) or UNTESTED


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
