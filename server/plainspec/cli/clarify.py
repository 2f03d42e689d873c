"""``plainspec clarify``: the open questions, one by one."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from difflib import SequenceMatcher
from functools import partial
from typing import Any, NamedTuple

from plainspec.analysis.precedents import Clauses
from plainspec.analysis.report import LocatedFinding
from plainspec.cli import output
from plainspec.cli.check import Inputs, is_named, line_reader, read_inputs, selection
from plainspec.cli.consulting import RULE, Consulted
from plainspec.cli.errors import UsageError
from plainspec.cli.formats import text
from plainspec.cli.loading import load, split_names
from plainspec.cli.owners import Owner
from plainspec.cli.printable import printable
from plainspec.cli.result import CheckResult
from plainspec.cli.saving import Saved, SavingError, carry_out, edited, undo
from plainspec.cli.terminal import typed_line
from plainspec.features.code_actions import fix_edit
from plainspec.features.edits import (
    CreateFile,
    TextChange,
    TextEdit,
    WorkspaceEdit,
    workspace_edit,
)
from plainspec.features.opinions import TASKS, dismissal
from plainspec.features.precedents import is_question, new_precedent, renewal
from plainspec.index.judgements import lock_path, updated
from plainspec.index.lock_file import LockError, change, read_text
from plainspec.index.snapshot import Snapshot
from plainspec.text.lines import alike_at_ends, split_lines
from plainspec.text.span import Position, Range, Span

_HELP = """\
  1, 2, …  change the text so
  k        keep the text as it is: you are asked why, and the answer is written into a precedent
  s        skip this question
  u        undo the last change
  q        quit; what is answered stays answered
  ?        this help
"""
_PREVIEWED = 8  # lines of a preview
_INDENT = 7  # blanks before them


class Options(NamedTuple):
    """What the command line says."""

    paths: tuple[str, ...] = ()
    format: str = "text"
    rules: tuple[str, ...] = ()
    owner: str | None = None
    author: str = ""
    colour: str = "auto"
    llm: bool = False
    yes: bool = False


class Reading(NamedTuple):
    """One answer that changes the text."""

    title: str
    edit: WorkspaceEdit


def run(options: Options) -> int:
    """Ask, or list, and return the exit code: 0 where no question is open, else 1; 2 for unread input.

    Raises UsageError for what cannot be carried out at all.
    """
    if options.yes and not options.llm:
        raise UsageError("--yes consents to asking a language model; it goes with --llm")
    names, paths = split_names(options.paths) if options.llm else ((), options.paths)
    rules = selection(options.rules or ((RULE,) if options.llm else ()), ())
    inputs = read_inputs(paths or (".",))
    asker = Asker(inputs, rules, options)
    for problem in inputs.problems:
        output.tell(f"plainspec: {problem}")
    if options.llm and (code := asker.consult(names)):
        return code
    if options.format == "json":
        output.write(asker.listed(), utf8=True)
    else:
        asker.walk()
    if inputs.problems:
        return 2
    return int(bool(asker.questions()) or not asker.is_answered)


class Asker:
    """Asks about the files of *inputs* what *rules* ask, on standard input and output."""

    def __init__(self, inputs: Inputs, rules: frozenset[str], options: Options) -> None:
        self._inputs = inputs
        self._rules = rules
        self._options = options
        self._workspace, self._engine = load(inputs)
        self._owner()
        self._skipped: set[tuple[object, ...]] = set()
        self._done: list[tuple[str, tuple[Saved, ...]]] = []
        self._consulted: Consulted | None = None

    def consult(self, names: Sequence[str]) -> int:
        """Have a model asked about the clauses and sections *names*, or all; the exit code if it cannot be."""
        paths = [p for p in self._snapshot.paths() if is_named(p, self._inputs.paths)]
        self._consulted = Consulted(self._snapshot, paths, names)
        code = self._consulted.ask(self._snapshot, yes=self._options.yes)
        self._look_again([lock_path(root) for root in self._consulted.roots])
        return code

    @property
    def is_answered(self) -> bool:
        """Whether the model that was asked, if one was, answered all that it was asked."""
        return self._consulted is None or self._consulted.complete

    @property
    def _snapshot(self) -> Snapshot:
        return self._workspace.snapshot

    def _owner(self) -> Owner | None:
        name = self._options.owner
        return Owner(name, self._snapshot) if name is not None else None

    # -- what is open -----------------------------------------------------------

    def questions(self) -> list[LocatedFinding]:
        """The open questions in order of file and place."""
        owner = self._owner()
        return [
            finding
            for path in self._snapshot.paths()
            if is_named(path, self._inputs.paths)
            for finding in self._engine.findings(path)
            if finding.suppressed is None
            and finding.rule in self._rules
            and is_question(finding)
            and (owner is None or owner.concerns(finding))
            and (self._consulted is None or self._consulted.concerns(self._snapshot, finding))
        ]

    def _readings(self, finding: LocatedFinding) -> list[Reading]:
        document = self._snapshot.document(finding.path)
        if document is None:
            return []
        made = (
            (fix.title, fix_edit(self._snapshot, document, finding, fix))
            for fix in (*finding.finding.readings, *finding.finding.fixes)
        )
        found = [Reading(title, edit) for title, edit in made if edit is not None]
        renewed = renewal(self._snapshot, finding, _today())
        if renewed is not None:
            found.append(Reading("Keep it still: the reason of the precedent holds", renewed))
        return found

    def _key(self, finding: LocatedFinding) -> tuple[object, ...]:
        """What stays the same of a question when other text changes."""
        document = self._snapshot.document(finding.path)
        assert document is not None
        section, span = document.sections[finding.section], finding.finding.span
        clauses = Clauses(section)
        words, number = span.of(section.text), clauses.occurrence(span)
        return finding.path, finding.rule, words, clauses.text(span.start), number

    # -- listing ----------------------------------------------------------------

    def listed(self) -> str:
        """The open questions as JSON; lines and columns count from 1, columns in code points."""
        import json

        result = self._result()
        content = {
            "version": 1,
            "root": result.root,
            "questions": [self._described(finding, result) for finding in self.questions()],
        }
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def _described(self, finding: LocatedFinding, result: CheckResult) -> dict[str, Any]:
        document = self._snapshot.document(finding.path)
        assert document is not None
        section = document.sections[finding.section]
        return {
            "rule": finding.rule,
            "severity": finding.severity.word,
            "path": result.path(finding.path),
            **_places(finding.range),
            "owner": document.info.front_matter.owner,
            "clause": Clauses(section).text(finding.finding.span.start),
            "words": finding.finding.span.of(section.text),
            "question": finding.finding.question or finding.message,
            "message": finding.message,
            "related": [
                {
                    "path": result.path(related.location.path),
                    **_places(related.location.range),
                    "message": related.message,
                }
                for related in finding.related
            ],
            "readings": [
                {
                    "title": reading.title,
                    "edits": [
                        {"path": result.path(path), **_places(edit.range), "text": edit.text}
                        for path, edits in reading.edit.changes().items()
                        for edit in edits
                    ],
                    "creates": [result.path(file.path) for file in reading.edit.creations()],
                }
                for reading in self._readings(finding)
            ],
        }

    def _result(self) -> CheckResult:
        roots = [c.root for c in self._snapshot.configurations]
        start = os.getcwd().replace(os.sep, "/")  # noqa: PTH109 - paths are strings here
        try:
            root = os.path.commonpath(roots).replace(os.sep, "/") if roots else start
        except ValueError:  # Windows: other drives
            root = start
        return CheckResult(root, line_at=line_reader(self._snapshot), start=start)

    # -- asking -----------------------------------------------------------------

    def walk(self) -> None:
        """Ask one question after the other until none is left or the author quits."""
        while True:
            open_ = self.questions()
            todo = [finding for finding in open_ if self._key(finding) not in self._skipped]
            if not todo:
                break
            if not self._ask(todo[0], len(todo)):
                break
        left = len(self.questions())
        answered = len(self._done)
        say(f"{_count(answered, 'question')} answered, {left} open.\n")

    def _ask(self, finding: LocatedFinding, left: int) -> bool:
        """Ask about *finding* until there is an answer; whether to go on."""
        readings = self._readings(finding)
        self._show(finding, readings, left)
        while True:
            answer = _answer("> ")
            if answer is None or answer.lower() in ("q", "quit"):
                return False
            word = answer.lower()
            if word in ("s", "skip"):
                self._skipped.add(self._key(finding))
                return True
            if word in ("k", "keep"):
                if self._keep(finding):
                    return True
            elif word in ("u", "undo"):
                if self._undo():
                    return True
            elif word.isascii() and word.isdigit() and 0 < int(word[:9]) <= len(readings):
                reading = readings[int(word[:9]) - 1]
                if self._carry_out(reading.title, reading.edit):
                    return True
            elif word:
                say(_HELP)

    def _keep(self, finding: LocatedFinding) -> bool:
        reason = _answer("Keep it, because: ")
        if not reason:
            say("Nothing is kept without a reason.\n")
            return False
        if finding.rule in TASKS:
            return self._dismiss(finding, reason)
        file = new_precedent(self._snapshot, finding, reason, _today(), self._options.author)
        if file is None:
            say("There is no clause here that could be kept.\n")
            return False
        return self._carry_out("kept", workspace_edit({}, created=[file]))

    def _dismiss(self, finding: LocatedFinding, reason: str) -> bool:
        """Record in the lock file why a model's opinion is not shared."""
        made = dismissal(self._snapshot, finding, reason, _today(), self._options.author)
        root = self._snapshot.root(finding.path)
        if made is None:
            say("The opinion is about something else by now.\n")
            return False
        path = lock_path(root)
        try:
            before = read_text(root)
            change(root, partial(updated, added=[made]))
            after = read_text(root)
        except LockError as error:
            say(f"Nothing was changed: {printable(str(error))}.\n")
            return False
        self._done.append(("dismissed", (Saved(path, before.encode(), after.encode()),)))
        self._look_again([path])
        say(f"Changed {printable(self._result().shown(path))}.\n")
        return True

    def _carry_out(self, title: str, edit: WorkspaceEdit) -> bool:
        try:
            saved = carry_out(edit, self._snapshot)
        except SavingError as error:
            say(f"Nothing was changed: {printable(str(error))}.\n")
            self._look_again(list(edit.changes()))
            return True
        self._done.append((title, saved))
        self._look_again([file.path for file in saved])
        for file in saved:
            what = "Wrote" if file.before is None else "Changed"
            say(f"{what} {printable(self._result().shown(file.path))}.\n")
        return True

    def _undo(self) -> bool:
        if not self._done:
            say("There is nothing to undo.\n")
            return False
        title, saved = self._done.pop()
        try:
            undo(saved)
        except SavingError as error:
            say(f"Not undone: {printable(str(error))}.\n")
            return False
        self._look_again([file.path for file in saved])
        say(f"Undone: {printable(title)}.\n")
        return True

    def _look_again(self, paths: list[str]) -> None:
        self._engine.update(self._workspace.refresh(paths))

    # -- showing ----------------------------------------------------------------

    def _show(self, finding: LocatedFinding, readings: list[Reading], left: int) -> None:
        colour = output.wants_colour(self._options.colour, sys.stdout)
        width = shutil.get_terminal_size((100, 24)).columns
        result = self._result()
        style = text.Style(colour=colour, excerpts=True, width=width)
        lines = ["", text.finding_text(result, finding, style).rstrip("\n")]
        document = self._snapshot.document(finding.path)
        owner = document.info.front_matter.owner if document is not None else ""
        if owner:
            lines.append(f"    Owner: {printable(owner)}")
        for number, reading in enumerate(readings, 1):
            lines.append(f"  {number}  {printable(reading.title)}")
            preview = self._preview(reading.edit, finding.path, width - _INDENT)
            lines.extend(f"{' ' * _INDENT}{line}" for line in preview)
        lines.append(f"  k keep it, because …   s skip   u undo   q quit   ? help   ({left} left)")
        say("\n".join(lines) + "\n")

    def _preview(self, edit: WorkspaceEdit, path: str, width: int) -> Iterator[str]:
        """What *edit* takes away and adds, line by line; other files than *path* are named.

        The lines are cut to *width* cells of a terminal, around what differs.
        """
        shown: list[str] = []
        for operation in edit.operations:
            if isinstance(operation, TextChange):
                document = self._snapshot.document(operation.path)
                if document is None:
                    continue
                if len(edit.operations) > 1 or operation.path != path:
                    shown.append(f"{printable(self._result().shown(operation.path))}:")
                shown += _changed_lines(document.text, operation.edits, width)
            elif isinstance(operation, CreateFile):
                shown.append(f"+ a new file, {printable(self._result().shown(operation.path))}")
        yield from shown[:_PREVIEWED]
        if len(shown) > _PREVIEWED:
            yield f"… and {_count(len(shown) - _PREVIEWED, 'line')} more"


def _changed_lines(whole: str, edits: tuple[TextEdit, ...], width: int) -> list[str]:
    """The lines that *edits* change: as they are, behind a minus, and as they will be."""
    first = min(edit.range.start.line for edit in edits)
    last = max(edit.range.end.line for edit in edits)
    lines = split_lines(whole)[first : last + 1]
    moved = [
        TextEdit(Range(_up(e.range.start, first), _up(e.range.end, first)), e.text) for e in edits
    ]
    part = "".join(lines)
    old, new = (
        [line.rstrip("\r\n") for line in split_lines(each)] for each in (part, edited(part, moved))
    )
    shown: list[str] = []
    for what, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        before, after = old[i:j], new[k:m]
        if len(before) == len(after) == 1:
            shown += _around_difference(before[0], after[0], width - 2)
        else:
            shown += [f"- {_cut(line, Span(0, 0), width - 2)}" for line in before if line.strip()]
            shown += [f"+ {_cut(line, Span(0, 0), width - 2)}" for line in after if line.strip()]
    return shown


def _around_difference(old: str, new: str, width: int) -> list[str]:
    start, end = alike_at_ends(old, new, min(len(old), len(new)))
    return [
        f"{sign} {_cut(line, Span(start, len(line) - end), width)}"
        for sign, line in (("-", old), ("+", new))
    ]


def _cut(line: str, span: Span, width: int) -> str:
    """*line* as a terminal of *width* cells can show it, cut around *span*."""
    before, marked, after = map(printable, (line[: span.start], span.of(line), line[span.end :]))
    return "".join(text.cut_around(before, marked, after, max(width, 20)))


def _up(position: Position, lines: int) -> Position:
    return Position(position.line - lines, position.column)


def _answer(prompt: str) -> str | None:
    """The next line that is typed, without blanks around it; None at the end of input."""
    say(prompt)
    line = typed_line()
    if not output.is_terminal(sys.stdin):
        say("\n")
    return line


def say(shown: str) -> None:
    """Write *shown* to standard output."""
    output.write(shown)


def _today() -> str:
    return date.today().isoformat()


def _places(place: Range) -> dict[str, Any]:
    return {
        name: {"line": position.line + 1, "column": position.column + 1}
        for name, position in (("start", place.start), ("end", place.end))
    }


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
