"""``plainspec check``: what is wrong in the named files and folders."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import msgspec

from plainspec.analysis.baseline import Entry
from plainspec.analysis.engine import Engine
from plainspec.analysis.pool import Pool
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Scope, Severity
from plainspec.analysis.rules import all_rules
from plainspec.cli import output
from plainspec.cli.baselines import Baseline
from plainspec.cli.errors import UsageError
from plainspec.cli.formats import text
from plainspec.cli.owners import Owner
from plainspec.cli.result import CheckResult
from plainspec.cli.rules import named
from plainspec.index.change import Change
from plainspec.index.configuration import find_root
from plainspec.index.paths import folder_of, is_markdown, relative_to
from plainspec.index.settings import Configuration
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.model import DocumentKind
from plainspec.text.lines import split_lines, without_end

_SHOW_PROGRESS_FROM = 200  # files; fewer are done before anybody could read it
#: Rules that tell a model's opinion, and the formats that gates read: there it is left out.
JUDGED = frozenset(rule.name for rule in all_rules() if rule.scope is Scope.JUDGED)
_FOR_GATES = frozenset({"sarif", "junit", "github"})


class Options(NamedTuple):
    """What the command line says; ``fail_on`` and ``baseline`` are None where it says nothing."""

    paths: tuple[str, ...] = ()
    format: str = "text"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    baseline: str | None = None
    update_baseline: bool = False
    statistics: bool = False
    output: str | None = None
    colour: str = "auto"
    quiet: bool = False
    cache: bool = True
    owner: str | None = None
    judged: bool = False


def run(options: Options) -> int:
    """Check, print, and return the exit code (0, 1 or 2; see DESIGN of the command line).

    Raises UsageError for what cannot be carried out at all.
    """
    rules = selection(options.select, options.ignore)
    if not options.judged and (options.format in _FOR_GATES or options.update_baseline):
        rules -= JUDGED
    if options.owner is not None and options.update_baseline:
        raise UsageError("--update-baseline records the findings of all owners; leave --owner out")
    inputs = read_inputs(options.paths or (".",))
    result, configurations, save = _check(inputs, rules, options)
    known = Baseline.find(options.baseline, configurations, update=options.update_baseline)
    result = msgspec.structs.replace(result, baseline=known.entries)

    def in_scope(entry: Entry) -> bool:
        path = f"{result.root.rstrip('/')}/{entry.path}"
        return entry.rule in rules and is_named(path, inputs.paths)

    for problem in result.problems:
        output.tell(f"plainspec: {problem}")
    if options.update_baseline:
        told = known.update(result, in_scope)
    else:
        told = known.stale_note(result, in_scope)
        _print(result, options)
    if not options.quiet:
        for note in (*result.notes, *told):
            output.tell(f"plainspec: note: {note}")
    save()
    return 0 if options.update_baseline else result.exit_code


def selection(select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """The names of the rules to report. Raises UsageError for an unknown one."""
    for name in (*select, *ignore):
        named(name)
    return frozenset(select or (rule.name for rule in all_rules())).difference(ignore)


# -- checking ------------------------------------------------------------------


class Inputs(NamedTuple):
    """The named paths that exist, absolute with ``/``, and what is wrong with the others."""

    paths: frozenset[str]
    problems: tuple[str, ...]
    notes: tuple[str, ...]


def _check(
    inputs: Inputs, rules: frozenset[str], options: Options
) -> tuple[CheckResult, tuple[Configuration, ...], Callable[[], None]]:
    """What the *rules* find in *inputs*, and the configurations of the folders that hold these.

    The last is to be called when all has been printed: it writes the cache.
    """
    roots = sorted({find_root(path) for path in inputs.paths})
    names = [rule.name for rule in all_rules()]
    workspace = Workspace(names, inputs.paths, Pool(), cached=options.cache)
    failures: list[str] = []
    engine = Engine(all_rules(), lambda message, details: failures.append(_bug(message, details)))
    progress = _Progress(quiet=options.quiet)
    try:
        analyse(workspace, engine, roots, progress.show)
    finally:
        progress.clear()
    snapshot = workspace.snapshot
    documents = [path for path in snapshot.paths() if is_named(path, inputs.paths)]
    # A mistake in the configuration changes every result, so it is always told.
    configurations = [c.source for c in snapshot.configurations if c.problems]
    configurations += [path for path, source in snapshot.sources.items() if source.problems]
    findings = [
        finding
        for path in sorted({*documents, *configurations})
        for finding in engine.findings(path)
        if finding.rule in rules
    ]
    failures += [_bug(message, details) for message, details in workspace.failures.items()]
    problems, notes = [*inputs.problems, *failures], list(inputs.notes)
    start = _slashed(os.getcwd())  # noqa: PTH109 - paths are strings here, with /
    missed = {p for p in inputs.paths if is_markdown(p) and p not in snapshot.records}
    missed -= {path for path in missed if Path(path).is_dir()}
    for path in sorted(missed | workspace.notes.keys()):
        said = workspace.notes[path].message if path in workspace.notes else "could not be read"
        if path in inputs.paths and path not in snapshot.records:
            problems.append(f"{relative_to(path, start)}: {said}")
        elif is_named(path, inputs.paths):
            notes.append(f"{relative_to(path, start)}: {said}")
    root = _common_root(roots) or start
    result = CheckResult(
        root,
        tuple(sorted(findings, key=_order)),
        files=len(documents),
        clauses=sum(map(snapshot.clauses, documents)),
        tests=sum(snapshot.kind(path) is DocumentKind.TEST for path in documents),
        notes=tuple(notes),
        problems=tuple(problems),
        line_at=line_reader(snapshot),
        fail_on=_fail_on(options, snapshot.configurations),
        advisory=frozenset() if options.judged else JUDGED,
        start=start,
        concerns=Owner(options.owner, snapshot).concerns if options.owner is not None else _any,
    )

    def save() -> None:
        for _ in workspace.save(engine.at_rest(workspace.lasting(None)), first=True):
            pass

    return result, snapshot.configurations, save


def analyse(
    workspace: Workspace,
    engine: Engine,
    roots: Sequence[str],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Read all files of the folders *roots* into *workspace*, and have *engine* find what is wrong.

    *progress* is told how many of how many files have been read.
    """
    engine.update(workspace.set_roots(roots))
    for change in workspace.scan(progress):
        # Where all documents are live the rules run once, over the last snapshot.
        if change.snapshot.records.stored:
            for _ in engine.updating(change, later=True):
                pass
    snapshot = workspace.snapshot
    is_new = not snapshot.records.stored
    engine.update(Change(snapshot, frozenset(), frozenset(), configured=is_new))


def read_inputs(paths: Iterable[str]) -> Inputs:
    found: list[str] = []
    problems: list[str] = []
    notes: list[str] = []
    for path in dict.fromkeys(paths):
        try:
            mode = os.stat(path).st_mode  # noqa: PTH116 - Path drops a trailing slash
            if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                problems.append(f"{path}: is neither a file nor a folder")
                continue
        except (OSError, ValueError) as error:
            problems.append(f"{path}: {output.reason(error)}")
            continue
        if stat.S_ISREG(mode) and not is_markdown(path):
            notes.append(f"{path}: is not Markdown, so there is nothing to check in it")
        # Whoever names a link means what it leads to.
        found.append(_slashed(os.path.realpath(path)))
    return Inputs(frozenset(found), tuple(problems), tuple(notes))


def _any(_finding: LocatedFinding) -> bool:
    return True


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")


def _bug(message: str, details: str) -> str:
    """A rule's failure in a few words; *details* is a traceback."""
    return f"{message}. Please report it: {details.rstrip().rpartition(chr(10))[2]}"


def is_named(path: str, names: frozenset[str]) -> bool:
    """Whether *path* or a folder around it is among *names*."""
    while path and path not in names:
        path = folder_of(path)
    return bool(path) or "/" in names


def _common_root(roots: Sequence[str]) -> str:
    """The folder that holds all *roots*; empty where there is none (other drives on Windows)."""
    try:
        return _slashed(os.path.commonpath(roots))
    except ValueError:
        return ""


def _order(finding: LocatedFinding) -> tuple[object, ...]:
    return finding.path, finding.range, finding.rule, finding.message


def line_reader(snapshot: Snapshot) -> Callable[[str, int], str]:
    """A function that gives a line of a document, or of a configuration file on disk."""

    @cache
    def file_lines(path: str) -> list[str]:
        try:
            return split_lines(Path(path).read_bytes().decode("utf-8-sig", "replace"))
        except OSError:  # it vanished meanwhile: the excerpt stays empty
            return []

    def line_at(path: str, number: int) -> str:
        document = snapshot.document(path)
        if document is not None:
            return document.line(number)
        lines = file_lines(path)
        return without_end(lines[number]) if number < len(lines) else ""

    return line_at


def _fail_on(options: Options, configurations: Iterable[Configuration]) -> Severity | None:
    """The least severity that fails the run: the command line's, else the strictest configured."""
    words = [options.fail_on] if options.fail_on else [c.fail_on for c in configurations]
    severities = [Severity[word.upper()] for word in words if word != "never"]
    if not severities:
        return None if words else Severity.ERROR
    return max(severities)


# -- printing ------------------------------------------------------------------


def _print(result: CheckResult, options: Options) -> None:
    if options.format == "text":
        shown = text.render(result, _style(options))
    else:
        render = import_module(f"plainspec.cli.formats.{options.format}").render
        shown = render(result)
        if options.statistics:
            output.tell(text.statistics(result).rstrip("\n"))
    if options.output is not None:
        output.write_file(options.output, shown)
    else:
        output.write(shown, utf8=options.format != "text")


def _style(options: Options) -> text.Style:
    stream = sys.stdout if options.output is None else None
    terminal = output.is_terminal(stream)
    colour = output.wants_colour(options.colour, stream)
    return text.Style(
        colour=colour,
        excerpts=terminal or options.colour == "always",
        width=shutil.get_terminal_size((100, 24)).columns,
        summary=not options.quiet,
        statistics=options.statistics,
        hints=bool(options.select) or options.fail_on == Severity.HINT.word,
    )


class _Progress:
    """How far reading the files is, on standard error where a person sees it."""

    def __init__(self, *, quiet: bool) -> None:
        self._stream = sys.stderr if not quiet and output.is_terminal(sys.stderr) else None
        self._shown = False

    def show(self, done: int, total: int) -> None:
        """Tell that *done* of *total* files are read."""
        if self._stream is not None and total >= _SHOW_PROGRESS_FROM:
            self._stream.write(f"\rReading files: {done} of {total}\x1b[K")
            self._stream.flush()
            self._shown = True

    def clear(self) -> None:
        """Leave the line empty for what is printed next."""
        if self._shown and self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


__all__ = ["Options", "run"]
