"""``plainspec check``: what is wrong in the named files and folders."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from plainspec.analysis import baseline
from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Severity
from plainspec.analysis.rules import all_rules
from plainspec.cli import output
from plainspec.cli.errors import UsageError
from plainspec.cli.formats import text
from plainspec.cli.result import CheckResult
from plainspec.cli.rules import named
from plainspec.index.configuration import Configuration, find_root
from plainspec.index.paths import is_inside, is_markdown, relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.model import DocumentKind
from plainspec.text.lines import split_lines, without_end

_SHOW_PROGRESS_FROM = 200  # files; fewer are done before anybody could read it


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


def run(options: Options) -> int:
    """Check, print, and return the exit code (0, 1 or 2; see DESIGN of the command line).

    Raises UsageError for what cannot be carried out at all.
    """
    rules = _selection(options.select, options.ignore)
    result, baseline_file = _check(options, rules)
    for problem in result.problems:
        output.tell(f"plainspec: {problem}")
    if not options.quiet:
        for note in result.notes:
            output.tell(f"plainspec: note: {note}")
    if options.update_baseline:
        return _update_baseline(result, baseline_file, options)
    _print(result, options)
    return result.exit_code


def _selection(select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """The names of the rules to report. Raises UsageError for an unknown one."""
    for name in (*select, *ignore):
        named(name)
    return frozenset(select or (rule.name for rule in all_rules())).difference(ignore)


# -- checking ------------------------------------------------------------------


class _Inputs(NamedTuple):
    """The named paths that exist, absolute with ``/``, and what is wrong with the others."""

    paths: tuple[str, ...]
    problems: tuple[str, ...]
    notes: tuple[str, ...]


def _check(options: Options, rules: frozenset[str]) -> tuple[CheckResult, str | None]:
    """The result, and the path of the baseline file in force."""
    inputs = _inputs(options.paths or (".",))
    roots = sorted({find_root(path) for path in inputs.paths})
    workspace = Workspace([rule.name for rule in all_rules()], named=inputs.paths)
    engine = Engine()
    change = workspace.set_roots(roots)
    engine.update(workspace.snapshot, change)
    with _Progress(quiet=options.quiet) as progress:
        for change in workspace.scan(progress.show):
            engine.update(workspace.snapshot, change)
    snapshot = workspace.snapshot
    documents = [path for path in snapshot.paths() if _is_named(path, inputs.paths)]
    # A mistake in the configuration changes every result, so it is always told.
    configurations = [c.source for c in snapshot.configurations if c.problems]
    findings = [
        finding
        for path in sorted({*documents, *configurations})
        for finding in engine.findings(path)
        if finding.rule in rules
    ]
    problems, notes = list(inputs.problems), list(inputs.notes)
    start = _slashed(os.getcwd())  # noqa: PTH109 - paths are strings here, with /
    for note in workspace.notes.values():
        message = f"{relative_to(note.path, start)}: {note.message}"
        if note.path in inputs.paths and note.path not in snapshot.records:
            problems.append(message)
        elif _is_named(note.path, inputs.paths):
            notes.append(message)
    root = _common_root(roots) or start
    baseline_file = _baseline_file(options, snapshot.configurations)
    known = _read_baseline(baseline_file, missing_is_empty=options.update_baseline)
    result = CheckResult(
        root,
        tuple(sorted(findings, key=_order)),
        files=len(documents),
        clauses=sum(_clauses(snapshot, path) for path in documents),
        tests=sum(_is_test(snapshot, path) for path in documents),
        notes=tuple(notes),
        problems=tuple(problems),
        line_at=_lines_of(snapshot),
        baseline=known,
        fail_on=_fail_on(options, snapshot.configurations),
        start=start,
    )
    in_scope = _scope(result, inputs.paths, rules)
    gone = baseline.stale(known, result.entries, in_scope) if not problems else ()
    if gone and not options.update_baseline:
        count = f"{len(gone)} finding{'s' if len(gone) != 1 else ''}"
        note_text = f"the baseline records {count} no longer there; --update-baseline removes them"
        result = _with_note(result, note_text)
    return result, baseline_file


def _inputs(paths: Iterable[str]) -> _Inputs:
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
        found.append(_slashed(os.path.abspath(path)))  # noqa: PTH100 - resolve() follows links
    return _Inputs(tuple(dict.fromkeys(found)), tuple(problems), tuple(notes))


def _slashed(path: str) -> str:
    return path.replace(os.sep, "/")


def _is_named(path: str, names: Iterable[str]) -> bool:
    return any(is_inside(path, name) for name in names)


def _common_root(roots: Sequence[str]) -> str:
    """The folder that holds all *roots*; empty where there is none (other drives on Windows)."""
    try:
        return _slashed(os.path.commonpath(roots))
    except ValueError:
        return ""


def _order(finding: LocatedFinding) -> tuple[object, ...]:
    return finding.path, finding.range, finding.rule, finding.message


def _clauses(snapshot: Snapshot, path: str) -> int:
    document = snapshot.document(path)
    return sum(len(section.clauses) for section in document.sections) if document else 0


def _is_test(snapshot: Snapshot, path: str) -> bool:
    document = snapshot.document(path)
    return document is not None and document.info.kind is DocumentKind.TEST


def _lines_of(snapshot: Snapshot) -> Callable[[str, int], str]:
    """A function that gives a line of a document, or of a configuration file on disk."""

    @cache
    def file_lines(path: str) -> list[str]:
        try:
            return split_lines(Path(path).read_text("utf-8", "replace", newline=""))
        except (OSError, ValueError):  # it vanished meanwhile: the excerpt stays empty
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


# -- the baseline --------------------------------------------------------------


def _baseline_file(options: Options, configurations: Sequence[Configuration]) -> str | None:
    """The baseline file: the command line's, else that of the only root's configuration.

    Where several roots are checked at once only ``--baseline`` counts, for
    paths in a baseline file are relative to one root.
    """
    if options.baseline is not None:
        return options.baseline
    if len(configurations) == 1 and configurations[0].baseline:
        return f"{configurations[0].root.rstrip('/')}/{configurations[0].baseline}"
    if options.update_baseline:
        raise UsageError("--update-baseline needs to know the file: add --baseline FILE")
    return None


def _read_baseline(path: str | None, *, missing_is_empty: bool) -> frozenset[baseline.Entry]:
    if path is None:
        return frozenset()
    try:
        content = Path(path).read_text("utf-8")
    except FileNotFoundError:
        if missing_is_empty:
            return frozenset()
        raise UsageError(
            f"the baseline {path} does not exist; make it with --update-baseline"
        ) from None
    except (OSError, ValueError) as error:
        raise UsageError(f"the baseline {path} cannot be read: {output.reason(error)}") from error
    try:
        return baseline.parse(content)
    except baseline.BaselineError as error:
        raise UsageError(
            f"the baseline {path} cannot be used: {error}. Repair it, or make it anew: "
            "delete it and give --update-baseline"
        ) from error


def _scope(
    result: CheckResult, names: Sequence[str], rules: Collection[str]
) -> Callable[[baseline.Entry], bool]:
    """Which entries this run would have met again, had nobody repaired them."""
    root = result.root.rstrip("/")

    def in_scope(entry: baseline.Entry) -> bool:
        return entry.rule in rules and _is_named(f"{root}/{entry.path}", names)

    return in_scope


def _with_note(result: CheckResult, note: str) -> CheckResult:
    from dataclasses import replace

    return replace(result, notes=(*result.notes, note))


def _update_baseline(result: CheckResult, path: str | None, options: Options) -> int:
    assert path is not None  # _baseline_file has seen to it
    if result.problems:
        raise UsageError("the baseline is left as it was, because not all input could be read")
    present = [
        entry
        for finding, entry in zip(result.findings, result.entries, strict=True)
        if finding.suppressed is None
    ]
    in_scope = _scope(result, _inputs(options.paths or (".",)).paths, _selection(options.select, options.ignore))
    entries = baseline.update(result.baseline, present, in_scope)
    output.write_file(path, baseline.render(entries))
    if not options.quiet:
        count = f"{len(entries)} finding{'s' if len(entries) != 1 else ''}"
        output.tell(f"plainspec: {path} now records {count}")
    return 0


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
    width = os.get_terminal_size(stream.fileno()).columns if terminal and stream else 100
    return text.Style(
        colour=colour,
        excerpts=terminal or options.colour == "always",
        width=width or 100,
        summary=not options.quiet,
        statistics=options.statistics,
    )


class _Progress:
    """How far reading the files is, on standard error where a person sees it."""

    def __init__(self, *, quiet: bool) -> None:
        self._stream = sys.stderr if not quiet and output.is_terminal(sys.stderr) else None
        self._shown = False

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown and self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def show(self, done: int, total: int) -> None:
        """Tell that *done* of *total* files are read."""
        if self._stream is not None and total >= _SHOW_PROGRESS_FROM:
            self._stream.write(f"\rReading files: {done} of {total}\x1b[K")
            self._stream.flush()
            self._shown = True


__all__ = ["Options", "run"]
