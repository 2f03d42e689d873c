"""The engine: runs the rules over a snapshot and keeps what is still true after a change.

Each rule's result for a section is kept with the keys that it looked up. A
change recomputes the sections that it replaced and, elsewhere, only those that
read a key whose facts differ. Nothing a rule sees depends on history or on
line numbers, so the result is the one that a fresh run would give.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from plainspec.analysis.front_matter import front_matter_problems
from plainspec.analysis.report import LocatedFinding, LocatedRelated
from plainspec.analysis.rule import Finding, Related, Rule, Scope, Severity
from plainspec.analysis.suppressions import Silenced, silenced
from plainspec.index.configuration import Settings
from plainspec.index.facts import Key, Located
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Change
from plainspec.model import ChainOfCommand, Document, DocumentInfo, Section
from plainspec.syntax.nodes import Node
from plainspec.text.span import Location, Position, Range, Span

#: A finding and the rule that made it.
_Made = tuple[Rule, Finding]


class _SectionResult(NamedTuple):
    """What the rules say of one section, and what the workspace rules looked up for it."""

    own: tuple[_Made, ...]
    workspace: tuple[_Made, ...]
    reads: frozenset[Key]


class _DocumentResult(NamedTuple):
    record: Record
    settings: Settings
    sections: tuple[_SectionResult, ...]
    reads: Counter[Key]


class _Placed(NamedTuple):
    """A section's findings at their places, and what the places depend on."""

    result: _SectionResult
    number: int
    first_line: int
    found: tuple[LocatedFinding, ...]


class _Located(NamedTuple):
    """A document's findings at their places; ``sections`` are those that have any."""

    head: str
    severities: tuple[tuple[str, str], ...]
    quiet: list[Silenced]
    sections: tuple[_Placed, ...]


class _Context:
    """What one rule is given for one section; remembers what was looked up."""

    __slots__ = (
        "_snapshot",
        "chain",
        "document",
        "first_section",
        "reads",
        "rule_names",
        "settings",
    )

    def __init__(
        self,
        snapshot: Snapshot,
        record: Record,
        settings: Settings,
        rule_names: frozenset[str],
        first_section: bool,
    ) -> None:
        self._snapshot = snapshot
        self.document: DocumentInfo = record.document.info
        self.settings = settings
        self.rule_names = rule_names
        self.chain: ChainOfCommand = settings.chain
        # A section that becomes the first one is read anew (see Builder), so this is as
        # constant as the section.
        self.first_section = first_section
        self.reads: set[Key] = set()

    def lookup(self, key: Key) -> tuple[Located, ...]:
        self.reads.add(key)
        return tuple(Located(f.path, -1, f.value) for f in self._snapshot.lookup(key))

    def others(self, key: Key, own: Node) -> tuple[Located, ...]:
        found = list(self.lookup(key))
        for index, located in enumerate(found):
            if located.path == self.document.path and located.value == own:
                del found[index]
                break
        return tuple(found)

    def documents(self, key: Key) -> int:
        self.reads.add(key)
        return len(self._snapshot.readers_of(key))

    def tests_template(self) -> str:
        return self.settings.tests

    @property
    def convention_stated(self) -> bool:
        return bool(self.settings.convention or self.settings.id_pattern)


class Engine:
    """Keeps the findings of every document of the current snapshot.

    *report_failure* is told, in one line and a traceback, of a rule that
    raised: the other rules' findings stand.
    """

    def __init__(
        self,
        rules: Sequence[Rule],
        report_failure: Callable[[str, str], None] | None = None,
    ) -> None:
        self.rules = tuple(rules)
        self._names = frozenset(rule.name for rule in rules)
        self._by_name = {rule.name: rule for rule in rules}
        self._report_failure = report_failure or _to_stderr
        self._results: dict[str, _DocumentResult] = {}
        self._readers: dict[Key, set[str]] = {}
        #: For each path the documents whose findings point into it.
        self._pointing: dict[str, set[str]] = {}
        self._points_to: dict[str, frozenset[str]] = {}
        self._located: dict[str, tuple[LocatedFinding, ...]] = {}
        #: What stood where when a document's findings were located last.
        self._placed: dict[str, _Located] = {}
        self._settings_paths: set[str] = set()
        self.snapshot = Snapshot()

    # -- updating ----------------------------------------------------------

    def update(self, change: Change) -> set[str]:
        """Bring the findings up to *change*; the paths whose findings may differ now."""
        return set[str]().union(*self.updating(change))

    def updating(self, change: Change) -> Iterator[set[str]]:
        """:meth:`update`, a document for each set of paths that is given.

        Other updates may be made in between; only when all is done are all findings right.
        """
        self.snapshot = change.snapshot
        dirty: dict[str, frozenset[Key]] = {}
        for key in change.keys:
            for path in self._readers.get(key, ()):
                dirty[path] = dirty.get(path, frozenset()) | {key}
        everything = change.configured
        for path in change.paths | (set(change.snapshot.records) if everything else set(dirty)):
            record = self.snapshot.records.get(path)
            if record is None:
                self._forget(path)
                yield self._affected({path})
            elif (
                self._analyse(path, record, dirty.get(path, frozenset()), everything)
                or path in change.paths
            ):
                yield self._affected({path})
            else:
                yield set()
        if everything:
            affected = set(self._results) | self._settings_paths
            self._settings_paths = {
                problem.path for c in self.snapshot.configurations for problem in c.problems
            }
            yield self._affected(affected | self._settings_paths)

    def _affected(self, paths: set[str]) -> set[str]:
        """*paths*, and those whose findings point into them, to be located anew."""
        affected = paths.union(*(self._pointing.get(path, ()) for path in paths))
        for path in affected:
            self._located.pop(path, None)
        return affected

    def _analyse(self, path: str, record: Record, dirty: frozenset[Key], anew: bool) -> bool:
        """Compute what is not known of *record*; whether a finding differs."""
        before = self._results.get(path)
        settings = self.snapshot.settings(path)
        known: dict[int, _SectionResult] = {}
        if (
            before is not None
            and not anew
            and before.record.document.info == record.document.info
            and before.settings == settings
        ):
            known = {
                id(section): result
                for section, result in zip(
                    before.record.document.sections, before.sections, strict=True
                )
            }
        off = {name for name, severity in settings.severities if severity == "off"}
        rules = [rule for rule in self.rules if rule.name not in off]
        own = [rule for rule in rules if rule.scope is Scope.SECTION]
        workspace = [rule for rule in rules if rule.scope is Scope.WORKSPACE]
        results: list[_SectionResult] = []
        for index, section in enumerate(record.document.sections):
            result = known.get(id(section))
            if result is None or (dirty and not dirty.isdisjoint(result.reads)):
                context = _Context(self.snapshot, record, settings, self._names, index == 0)
                kept = result.own if result is not None else None
                result = _SectionResult(
                    self._run(own, section, context) if kept is None else kept,
                    self._run(workspace, section, context),
                    frozenset(context.reads),
                )
            results.append(result)
        reads = self._count_reads(path, before, results)
        self._results[path] = _DocumentResult(record, settings, tuple(results), reads)
        self._point(path, results)
        return before is None or before.sections != tuple(results)

    def _count_reads(
        self, path: str, before: _DocumentResult | None, results: Iterable[_SectionResult]
    ) -> Counter[Key]:
        """How many results of *path* read each key; tells ``_readers`` what differs from *before*.

        Sections of one text share one result, which counts once.
        """
        old = {id(result): result for result in before.sections} if before is not None else {}
        new = {id(result): result for result in results}
        reads: Counter[Key] = Counter(before.reads if before is not None else None)
        touched: set[Key] = set()
        for number, result in new.items():
            if number not in old:
                reads.update(result.reads)
                touched |= result.reads
        for number, result in old.items():
            if number not in new:
                reads.subtract(result.reads)
                touched |= result.reads
        for key in touched:
            if reads[key] <= 0:
                del reads[key]
                self._unread(key, path)
            elif before is None or key not in before.reads:
                self._readers.setdefault(key, set()).add(path)
        return reads

    def _run(self, rules: Iterable[Rule], section: Section, context: _Context) -> tuple[_Made, ...]:
        found: list[_Made] = []
        for rule in rules:
            try:
                found.extend((rule, finding) for finding in rule.check(section, context))
            except Exception:  # a rule that fails must not take the others down
                self._report_failure(
                    f"the rule {rule.name} failed on {context.document.path}; this is a bug in plainspec",
                    traceback.format_exc(),
                )
        return tuple(found)

    def _forget(self, path: str) -> None:
        before = self._results.pop(path, None)
        self._placed.pop(path, None)
        if before is not None:
            for key in before.reads:
                self._unread(key, path)
            self._point(path, ())

    def _unread(self, key: Key, path: str) -> None:
        readers = self._readers.get(key)
        if readers is not None:
            readers.discard(path)
            if not readers:
                del self._readers[key]

    def _point(self, path: str, results: Iterable[_SectionResult]) -> None:
        """Remember which other documents the findings of *path* point into."""
        targets = frozenset(
            related.path
            for result in results
            for _, finding in (*result.own, *result.workspace)
            for related in finding.related
            if related.path != path
        )
        for target in self._points_to.get(path, frozenset()) - targets:
            self._pointing[target].discard(path)
        for target in targets:
            self._pointing.setdefault(target, set()).add(path)
        if targets:
            self._points_to[path] = targets
        else:
            self._points_to.pop(path, None)

    # -- reading -----------------------------------------------------------

    def paths(self) -> list[str]:
        """All paths that can have findings, sorted: documents and configuration files."""
        return sorted({*self._results, *self._settings_paths})

    def findings(self, path: str) -> tuple[LocatedFinding, ...]:
        """The findings of *path* in order of place, suppressed ones included."""
        found = self._located.get(path)
        if found is None:
            found = self._locate(path)
            if found or path in self._results:  # of files that have gone nothing is kept
                self._located[path] = found
        return found

    def _locate(self, path: str) -> tuple[LocatedFinding, ...]:
        found = list(self._configuration_findings(path))
        result = self._results.get(path)
        if result is not None:
            self._placed[path] = self._place_sections(path, result)
            for placed in self._placed[path].sections:
                found.extend(placed.found)
        found.sort(key=lambda f: (f.range, f.rule, f.message))
        return tuple(found)

    def _place_sections(self, path: str, result: _DocumentResult) -> _Located:
        """Locate the findings; those of a section that neither changed nor moved stay as they are."""
        document = result.record.document
        stated = result.settings.severities
        quiet = silenced(document)
        severities = dict(stated)
        before = self._placed.get(path)
        known: dict[int, _Placed] = {}
        if before is not None and before[:3] == (document.head, stated, quiet):
            known = {id(placed.result): placed for placed in before.sections}
        sections: list[_Placed] = []
        for index, made in enumerate(result.sections):
            if not made.own and not made.workspace:
                continue
            first_line = document.first_lines[index]
            placed = known.get(id(made))
            if placed is None or placed.number != index or placed.first_line != first_line:
                placed = _Placed(
                    made,
                    index,
                    first_line,
                    tuple(
                        self._located_finding(document, index, rule, finding, severities, quiet)
                        for rule, finding in (*made.own, *made.workspace)
                    ),
                )
            elif any(located.finding.related for located in placed.found):
                # What they point to may have moved.
                placed = placed._replace(
                    found=tuple(
                        located._replace(related=self._related(path, index, located.finding))
                        for located in placed.found
                    )
                )
            sections.append(placed)
        return _Located(document.head, stated, quiet, tuple(sections))

    def _located_finding(
        self,
        document: Document,
        index: int,
        rule: Rule,
        finding: Finding,
        severities: dict[str, str],
        quiet: Sequence[Silenced],
    ) -> LocatedFinding:
        where = document.range(index, finding.span)
        return LocatedFinding(
            document.path,
            where,
            rule.name,
            _severity(rule, finding, severities),
            finding.message,
            index,
            finding,
            self._related(document.path, index, finding),
            _reason(quiet, rule.name, where),
        )

    def _related(self, path: str, index: int, finding: Finding) -> tuple[LocatedRelated, ...]:
        places = (self._place(path, index, related) for related in finding.related)
        return tuple(place for place in places if place)

    def _configuration_findings(self, path: str) -> Iterable[LocatedFinding]:
        """Mistakes in the settings, where *path* is their file, and in its own front matter."""
        rule = next((r for r in self.rules if r.scope is Scope.CONFIGURATION), None)
        if rule is None:
            return
        severities = dict(self.snapshot.settings(path).severities)
        if severities.get(rule.name) == "off":
            return
        places = [
            (problem.range, problem.message)
            for configuration in self.snapshot.configurations
            for problem in configuration.problems
            if problem.path == path
        ]
        result = self._results.get(path)
        if result is not None:
            record = result.record
            places += front_matter_problems(
                record.document, record.front_matter, result.settings.chain
            )
        for where, message in places:
            finding = Finding(Span(0, 0), message)
            yield LocatedFinding(
                path, where, rule.name, _severity(rule, finding, severities), message, -1, finding
            )

    def _place(self, path: str, index: int, related: Related) -> LocatedRelated | None:
        """Where the fact that *related* names stands now."""
        matches = [
            located
            for located in self.snapshot.located(related.path, related.key)
            if located.value == related.value
        ]
        if related.path == path:
            # Of equal facts in one document the finding's own is not the other one.
            matches = [m for m in matches if m.section != index] or matches
        if related.ordinal >= len(matches):
            return None
        found = matches[related.ordinal]
        if found.section < 0:
            where = getattr(found.value, "range", None)
            if not isinstance(where, tuple):
                where = Range(Position(0, 0), Position(0, 0))
            return LocatedRelated(Location(related.path, Range(*where)), related.message)
        return LocatedRelated(self.snapshot.location(found, related.span), related.message)


def _severity(rule: Rule, finding: Finding, severities: dict[str, str]) -> Severity:
    stated = severities.get(rule.name)
    if stated:
        return Severity[stated.upper()]
    return finding.severity or rule.severity


def _reason(quiet: Sequence[Silenced], rule: str, where: Range) -> str | None:
    for entry in quiet:
        if rule in entry.rules and entry.first <= where.start.line <= entry.last:
            return entry.reason
    return None


def _to_stderr(message: str, details: str) -> None:
    sys.stderr.write(f"plainspec: {message}\n{details}")
