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
from collections.abc import Callable, Iterable, Sequence
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
from plainspec.model import ChainOfCommand, DocumentInfo, Section
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
        self._settings_paths: set[str] = set()
        self.snapshot = Snapshot()

    # -- updating ----------------------------------------------------------

    def update(self, change: Change) -> set[str]:
        """Bring the findings up to *change*; the paths whose findings may differ now."""
        self.snapshot = snapshot = change.snapshot
        affected: set[str] = set(change.paths)
        dirty: dict[str, frozenset[Key]] = {}
        for key in change.keys:
            for path in self._readers.get(key, ()):
                dirty[path] = dirty.get(path, frozenset()) | {key}
        everything = change.configured
        todo = affected | (set(snapshot.records) if everything else set(dirty))
        for path in todo:
            record = snapshot.records.get(path)
            if record is None:
                self._forget(path)
            elif self._analyse(path, record, dirty.get(path, frozenset()), everything):
                affected.add(path)
        if everything:
            affected |= set(self._results) | self._settings_paths
            self._settings_paths = {
                problem.path for c in snapshot.configurations for problem in c.problems
            }
            affected |= self._settings_paths
        for path in tuple(affected):
            affected |= self._pointing.get(path, set())
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
        reads: Counter[Key] = Counter()
        for result in results:
            reads.update(result.reads)
        for key in reads:
            if before is None or key not in before.reads:
                self._readers.setdefault(key, set()).add(path)
        if before is not None:
            for key in before.reads:
                if key not in reads:
                    self._unread(key, path)
        self._results[path] = _DocumentResult(record, settings, tuple(results), reads)
        self._point(path, results)
        return before is None or before.sections != tuple(results)

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
            self._located[path] = found
        return found

    def _locate(self, path: str) -> tuple[LocatedFinding, ...]:
        found = list(self._configuration_findings(path))
        result = self._results.get(path)
        if result is not None:
            document = result.record.document
            severities = dict(result.settings.severities)
            quiet = silenced(document)
            for index, made in enumerate(result.sections):
                for rule, finding in (*made.own, *made.workspace):
                    where = document.range(index, finding.span)
                    found.append(
                        LocatedFinding(
                            path,
                            where,
                            rule.name,
                            _severity(rule, finding, severities),
                            finding.message,
                            index,
                            finding,
                            tuple(
                                place
                                for related in finding.related
                                if (place := self._place(path, index, related))
                            ),
                            _reason(quiet, rule.name, where),
                        )
                    )
        found.sort(key=lambda f: (f.range, f.rule, f.message))
        return tuple(found)

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
