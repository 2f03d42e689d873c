"""Where findings stand: from spans in sections to lines and columns, severities and suppressions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from plainspec.analysis.front_matter import front_matter_problems
from plainspec.analysis.report import LocatedFinding, LocatedRelated
from plainspec.analysis.result import DocumentResult, SectionResult
from plainspec.analysis.rule import Finding, Related, Rule, Scope, Severity
from plainspec.analysis.suppressions import Silences, silenced
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document
from plainspec.text.span import Location, Position, Range, Span


class _Placed(NamedTuple):
    """A section's findings at their places, and what the places depend on."""

    result: SectionResult
    number: int
    first_line: int
    found: tuple[LocatedFinding, ...]
    #: Whether a finding names another place.
    relates: bool


class _Located(NamedTuple):
    """A document's findings at their places; ``sections`` are those that have any."""

    head: str
    severities: tuple[tuple[str, str], ...]
    quiet: Silences
    sections: tuple[_Placed, ...]


class Places:
    """The places of findings in the documents of ``snapshot``."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.snapshot = Snapshot()
        self._configuration = next((r for r in rules if r.scope is Scope.CONFIGURATION), None)
        #: What stood where when a document's findings were located last.
        self._placed: dict[str, _Located] = {}

    def forget(self, path: str) -> None:
        """Let go of what is known of *path*."""
        self._placed.pop(path, None)

    def findings(self, path: str, result: DocumentResult | None) -> tuple[LocatedFinding, ...]:
        """The findings of *path* in order of place; *result* is what the rules say, if it is a document."""
        found = list(self._configuration_findings(path, result))
        if result is not None:
            self._placed[path] = self._place_sections(path, result)
            for placed in self._placed[path].sections:
                found.extend(placed.found)
        found.sort(key=_order)
        return tuple(found)

    def unrelated(self, path: str, result: DocumentResult) -> list[LocatedFinding]:
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

    def _place_sections(self, path: str, result: DocumentResult) -> _Located:
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
        first_lines = document.first_lines
        for index, made in enumerate(result.sections):
            if not made.own and not made.workspace:
                continue
            first_line = first_lines[index]
            placed = known.get(id(made))
            if placed is None or placed.number != index or placed.first_line != first_line:
                found = tuple(
                    self._located_finding(document, index, rule, finding, severities, quiet)
                    for rule, finding in (*made.own, *made.workspace)
                )
                relates = any(located.finding.related for located in found)
                placed = _Placed(made, index, first_line, found, relates)
            elif placed.relates:
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
        quiet: Silences,
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
        quiet: Silences,
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
            quiet.reason(rule.name, where.start.line),
        )

    def _related(self, path: str, index: int, finding: Finding) -> tuple[LocatedRelated, ...]:
        places = (self.place(path, index, related) for related in finding.related)
        return tuple(place for place in places if place)

    def _configuration_findings(
        self, path: str, result: DocumentResult | None
    ) -> Iterable[LocatedFinding]:
        """Mistakes in the settings, where *path* is their file, and in its own front matter."""
        rule = self._configuration
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

    def place(self, path: str, index: int, related: Related) -> LocatedRelated | None:
        """Where the fact that *related* names stands now."""
        matches = self.snapshot.equal(related.path, related.key, related.value)
        own = index if related.path == path else None
        # Of equal facts in one document the finding's own is not the other one.
        others = (located for located in matches if located.section != own)
        found = next(islice(others, related.ordinal, None), None)
        if found is None:
            if related.ordinal >= len(matches) or any(m.section != own for m in matches):
                return None
            found = matches[related.ordinal]
        if found.section < 0:
            where = getattr(found.value, "range", None)
            if not isinstance(where, tuple):
                where = Range(Position(0, 0), Position(0, 0))
            return LocatedRelated(Location(related.path, Range(*where)), related.message)
        return LocatedRelated(self.snapshot.location(found, related.span), related.message)


_order = attrgetter("range", "rule", "message")


def _severity(rule: Rule, finding: Finding, severities: dict[str, str]) -> Severity:
    stated = severities.get(rule.name)
    if stated:
        return Severity[stated.upper()]
    return finding.severity or rule.severity
