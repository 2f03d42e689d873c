"""The engine: runs the rules over a snapshot and keeps what is still true after a change.

Each rule's result for a section is kept with the keys that it looked up. A
change recomputes the sections that it replaced and, elsewhere, only those that
read a key whose facts differ. Nothing a rule sees depends on history or on
line numbers, so the result is the one that a fresh run would give.

The results of documents at rest are kept as bytes, in the segments of the
snapshot; which of them read a key, the segments know too. A key is its hash
here: where two keys have the same one, a section is asked once too often.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from plainspec.analysis.front_matter import front_matter_problems
from plainspec.analysis.packing import Locate, kinds_read, notices, pack, unpack
from plainspec.analysis.report import LocatedFinding, LocatedRelated, Notice, fingerprint
from plainspec.analysis.rule import Finding, Related, Rule, Scope, Severity
from plainspec.analysis.suppressions import Silenced, silenced
from plainspec.index.configuration import Settings
from plainspec.index.facts import Key, Located, file_key
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Segment, Stored, key_hash, kind_bit, merge
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
    reads: frozenset[int]
    #: For each workspace rule the kinds of keys that it looked up, a bit each.
    kinds: tuple[int, ...]


class _DocumentResult(NamedTuple):
    record: Record
    settings: Settings
    sections: tuple[_SectionResult, ...]
    reads: Counter[int]


class _Anew(NamedTuple):
    """The result of a document at rest that took the place of the one stored with it."""

    stored: Stored
    packed: bytes
    reads: frozenset[int]


#: Located findings that are kept, in documents.
_LOCATED = 512


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
        "kinds",
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
        self.reads: set[int] = set()
        self.kinds = 0

    def lookup(self, key: Key) -> tuple[Located, ...]:
        self._read(key)
        return self._snapshot.facts(key)

    def _read(self, key: Key) -> None:
        number = key_hash(key)
        self.reads.add(number)
        self.kinds |= kind_bit(number)

    def others(self, key: Key, own: Node) -> tuple[Located, ...]:
        found = list(self.lookup(key))
        for index, located in enumerate(found):
            if located.path == self.document.path and located.value == own:
                del found[index]
                break
        return tuple(found)

    def documents(self, key: Key) -> int:
        self._read(key)
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
        self._readers: dict[int, set[str]] = {}
        #: Results of documents at rest that were worked out here.
        self._anew: dict[str, _Anew] = {}
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
        dirty: dict[str, set[int]] = {}
        for number in {key_hash(key) for key in change.keys}:
            for path in self._readers.get(number, ()):
                dirty.setdefault(path, set()).add(number)
            for path in self._reading_at_rest(number):
                dirty.setdefault(path, set()).add(number)
        if change.segment is not None:
            self._adopt(change.segment, dirty)
        everything = change.configured
        todo = {*change.paths, *dirty, *change.stale}
        if everything:
            # The configuration of a document at rest is the one that it was stored under.
            todo.update(self.snapshot.records.live)
        for path in todo:
            stored = self.snapshot.records.stored.get(path)
            record = self.snapshot.records.live.get(path)
            differs = path in change.paths
            if stored is not None:
                kinds = change.stale.get(path, 0)
                for number in dirty.get(path, ()):
                    kinds |= kind_bit(number)
                if path in change.paths and change.segment is None:
                    kinds = -1  # all of them
                differs |= bool(kinds) and self._analyse_at_rest(stored, kinds)
            elif record is None:
                self._forget(path)
                differs = True
            else:
                differs |= self._analyse(path, record, dirty.get(path, ()), everything)
            yield self._affected({path}, change.segment) if differs else set()
        if everything:
            affected = {*self._results, *self.snapshot.records.stored, *self._settings_paths}
            self._settings_paths = {
                problem.path for c in self.snapshot.configurations for problem in c.problems
            }
            yield self._affected(affected | self._settings_paths)

    def _affected(self, paths: set[str], new: Segment | None = None) -> set[str]:
        """*paths*, and those whose findings point into them, to be located anew.

        Within the segment *new* all places are as new as the documents.
        """
        affected = paths.union(*(self._pointing.get(path, ()) for path in paths))
        for path in paths:
            affected.update(self._reading_at_rest(_pointer(path), new))
        for path in affected:
            self._located.pop(path, None)
        return affected

    def _reading_at_rest(self, number: int, but: Segment | None = None) -> Iterator[str]:
        """The documents at rest whose results, as they were stored, depend on the key *number*.

        Those in the segment *but* are left out.
        """
        for segment in self.snapshot.segments:
            for file in segment.reads.at(number) if segment is not but else ():
                stored = segment.files[file]
                if self.snapshot.current(stored):
                    yield stored.path

    def _adopt(self, segment: Segment, dirty: dict[str, set[int]]) -> None:
        """Take the results of *segment*; what reads one of its keys becomes *dirty*."""
        for stored in segment.files:
            if self.snapshot.current(stored):
                self._forget(stored.path)
        # That a file is in the index is a fact of its own.
        came = {key_hash(file_key(stored.path)) for stored in segment.files if self._readers}
        for number, paths in self._readers.items():
            if number in came or next(segment.keys.at(number), None) is not None:
                for path in paths:
                    dirty.setdefault(path, set()).add(number)

    def _analyse_at_rest(self, stored: Stored, kinds: int) -> bool:
        """Ask the rules that looked up keys of *kinds* anew about *stored*; whether a finding differs.

        All rules where *kinds* is -1.
        """
        path = stored.path
        before = self._packed(stored)
        known = kinds_read(before) if kinds >= 0 else {}
        settings = self.snapshot.settings(path)
        own, workspace = self._rules(settings)
        asked = [rule for rule in workspace if known.get(rule.name, -1) & kinds]
        if not asked and kinds >= 0:
            return False
        record = self.snapshot.records[path]
        sections = tuple(
            self._section(record, settings, index, own if kinds < 0 else (), asked)
            for index in range(len(record.document.sections))
        )
        reads = self._reads_of(path, sections)
        result = _DocumentResult(record, settings, sections, Counter())
        found = self._places(path, result)
        # What the settings and the front matter say comes with each result.
        names = {r.name for r in self.rules if r in asked or r.scope is Scope.CONFIGURATION}
        anew = self._anew.get(path)
        if kinds >= 0 and anew is not None and anew.stored is stored:
            reads |= anew.reads
        merged = {**known, **_kinds_of(sections, asked)}
        kept = before if kinds >= 0 else b""
        document = record.document
        packed = pack(document, found, merged, self._locate_in(path), self._digest, kept, names)
        self._forget(path)
        self._anew[path] = _Anew(stored, packed, reads)
        for number in reads:
            self._readers.setdefault(number, set()).add(path)
        return before != packed

    def _packed(self, stored: Stored) -> bytes:
        anew = self._anew.get(stored.path)
        return anew.packed if anew is not None and anew.stored is stored else stored.findings()

    def at_rest(self) -> Iterator[Segment | None]:
        """All documents at rest with their results as they are now, the last thing that is yielded.

        Yields None before, so that others get their turn.
        """
        anew = {}
        for made in self._anew.values():
            result = msgspec.structs.replace(made.stored, result=made.packed)
            anew[id(made.stored)] = result, made.reads
        segments, current = self.snapshot.segments, self.snapshot.records.stored
        if not anew and len(segments) == 1 and len(segments[0].files) == len(current):
            yield segments[0]
        else:
            yield from merge(segments, list(current.values()), anew)

    def _locate_in(self, path: str) -> Locate:
        return lambda section, related: self._place(path, section, related)

    def _digest(self, path: str) -> bytes:
        stored = self.snapshot.records.stored.get(path)
        return stored.stamp.digest if stored is not None else b""

    def packed(self, path: str, digest: Callable[[str], bytes]) -> tuple[bytes, frozenset[int]]:
        """The findings on the live document *path* for storing them, and what they depend on.

        *digest* gives the hash of a document's content, or nothing.
        """
        result = self._results[path]
        kinds = _kinds_of(result.sections, self._rules(result.settings)[1])
        found, document = self._places(path, result), result.record.document
        packed = pack(document, found, kinds, self._locate_in(path), digest)
        return packed, self._reads_of(path, result.sections)

    @staticmethod
    def _reads_of(path: str, sections: Iterable[_SectionResult]) -> frozenset[int]:
        """The keys that *sections* read, and the documents that their findings point into."""
        found: set[int] = set()
        for result in sections:
            found |= result.reads
            for _, finding in (*result.own, *result.workspace):
                found.update(_pointer(r.path) for r in finding.related if r.path != path)
        return frozenset(found)

    def _rules(self, settings: Settings) -> tuple[list[Rule], list[Rule]]:
        """The rules in force for one section, and those for the workspace."""
        off = {name for name, severity in settings.severities if severity == "off"}
        rules = [rule for rule in self.rules if rule.name not in off]
        own = [rule for rule in rules if rule.scope is Scope.SECTION]
        return own, [rule for rule in rules if rule.scope is Scope.WORKSPACE]

    def _section(
        self,
        record: Record,
        settings: Settings,
        index: int,
        own: Iterable[Rule],
        workspace: Iterable[Rule],
        kept: tuple[_Made, ...] | None = None,
    ) -> _SectionResult:
        """What the rules say of section *index*; *kept* is what the *own* ones are known to say."""
        section = record.document.sections[index]
        context = _Context(self.snapshot, record, settings, self._names, index == 0)
        if kept is None:
            kept = tuple(made for rule in own for made in self._run(rule, section, context))
        found: list[_Made] = []
        kinds: list[int] = []
        for rule in workspace:
            context.kinds = 0
            found.extend(self._run(rule, section, context))
            kinds.append(context.kinds)
        return _SectionResult(kept, tuple(found), frozenset(context.reads), tuple(kinds))

    def _analyse(self, path: str, record: Record, dirty: Collection[int], anew: bool) -> bool:
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
        own, workspace = self._rules(settings)
        results: list[_SectionResult] = []
        for index, section in enumerate(record.document.sections):
            result = known.get(id(section))
            if result is None or not result.reads.isdisjoint(dirty):
                kept = result.own if result is not None else None
                result = self._section(record, settings, index, own, workspace, kept)
            results.append(result)
        self._drop_anew(path)
        reads = self._count_reads(path, before, results)
        self._results[path] = _DocumentResult(record, settings, tuple(results), reads)
        self._point(path, results)
        return before is None or before.sections != tuple(results)

    def _count_reads(
        self, path: str, before: _DocumentResult | None, results: Iterable[_SectionResult]
    ) -> Counter[int]:
        """How many results of *path* read each key; tells ``_readers`` what differs from *before*.

        Sections of one text share one result, which counts once.
        """
        old = {id(result): result for result in before.sections} if before is not None else {}
        new = {id(result): result for result in results}
        reads: Counter[int] = Counter(before.reads if before is not None else None)
        touched: set[int] = set()
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

    def _run(self, rule: Rule, section: Section, context: _Context) -> list[_Made]:
        found: list[_Made] = []
        try:
            found.extend((rule, finding) for finding in rule.check(section, context))
        except Exception:  # a rule that fails must not take the others down
            self._report_failure(
                f"the rule {rule.name} failed on {context.document.path}; this is a bug in plainspec",
                traceback.format_exc(),
            )
        return found

    def _forget(self, path: str) -> None:
        before = self._results.pop(path, None)
        self._placed.pop(path, None)
        if before is not None:
            for number in before.reads:
                self._unread(number, path)
            self._point(path, ())
        self._drop_anew(path)

    def _drop_anew(self, path: str) -> None:
        anew = self._anew.pop(path, None)
        if anew is not None:
            kept = self._results[path].reads if path in self._results else ()
            for number in anew.reads:
                if number not in kept:
                    self._unread(number, path)

    def _unread(self, number: int, path: str) -> None:
        readers = self._readers.get(number)
        if readers is not None:
            readers.discard(path)
            if not readers:
                del self._readers[number]

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
        at_rest = self.snapshot.records.stored
        return sorted({*self._results, *at_rest, *self._settings_paths})

    def findings(self, path: str) -> tuple[LocatedFinding, ...]:
        """The findings of *path* in order of place, suppressed ones included."""
        found = self._located.get(path)
        if found is None:
            found = self._locate(path)
            if found or path in self._results:  # of files that have gone nothing is kept
                while len(self._located) >= _LOCATED:
                    del self._located[next(iter(self._located))]
                self._located[path] = found
        return found

    def notices(self, path: str) -> list[Notice]:
        """What is told of the findings of *path*, in order of place; nothing of it is kept.

        Suppressed findings are left out. For a document at rest this takes a
        fraction of the time of :meth:`findings`.
        """
        stored = self.snapshot.records.stored.get(path)
        if stored is not None:
            return notices(self._packed(stored), self._locate_in(path), self._digest)
        document = self.snapshot.document(path)
        sections = document.sections if document is not None else ()
        return [
            Notice(
                found.range,
                found.rule,
                found.severity,
                found.message,
                found.finding.tags,
                found.related,
                fingerprint(
                    found, sections[found.section] if 0 <= found.section < len(sections) else None
                ),
            )
            for found in self._located.get(path) or self._locate(path)
            if found.suppressed is None
        ]

    def _locate(self, path: str) -> tuple[LocatedFinding, ...]:
        stored = self.snapshot.records.stored.get(path)
        if stored is not None:
            return tuple(unpack(path, self._packed(stored), self._locate_in(path), self._digest))
        result = self._results.get(path)
        found = list(self._configuration_findings(path, result))
        if result is not None:
            self._placed[path] = self._place_sections(path, result)
            for placed in self._placed[path].sections:
                found.extend(placed.found)
        found.sort(key=_order)
        return tuple(found)

    def _places(self, path: str, result: _DocumentResult) -> list[LocatedFinding]:
        """The findings of *path* in order of place, without the places of what is related."""
        found = list(self._configuration_findings(path, result))
        document = result.record.document
        severities = dict(result.settings.severities)
        quiet = silenced(document)
        for index, made in enumerate(result.sections):
            for rule, finding in (*made.own, *made.workspace):
                found.append(
                    self._placed_finding(document, index, rule, finding, severities, quiet)
                )
        found.sort(key=_order)
        return found

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
        placed = self._placed_finding(document, index, rule, finding, severities, quiet)
        return placed._replace(related=self._related(document.path, index, finding))

    @staticmethod
    def _placed_finding(
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
            (),
            _reason(quiet, rule.name, where),
        )

    def _related(self, path: str, index: int, finding: Finding) -> tuple[LocatedRelated, ...]:
        places = (self._place(path, index, related) for related in finding.related)
        return tuple(place for place in places if place)

    def _configuration_findings(
        self, path: str, result: _DocumentResult | None
    ) -> Iterable[LocatedFinding]:
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


def _order(found: LocatedFinding) -> tuple[Range, str, str]:
    return found.range, found.rule, found.message


def _kinds_of(sections: Iterable[_SectionResult], rules: Sequence[Rule]) -> dict[str, int]:
    """The kinds of keys that each of the workspace *rules* looked up for any of the *sections*."""
    found = dict.fromkeys((rule.name for rule in rules), 0)
    for result in sections:
        for rule, kinds in zip(rules, result.kinds, strict=True):
            found[rule.name] |= kinds
    return found


def _pointer(path: str) -> int:
    """What findings that point into *path* depend on, as if it were a key."""
    return key_hash(("points", path))


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
