"""Where findings stand: from spans in sections to lines and columns, severities and suppressions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice, pairwise, starmap
from operator import attrgetter
from typing import NamedTuple

from plainspec.analysis.front_matter import front_matter_problems
from plainspec.analysis.packing import Locate
from plainspec.analysis.report import LocatedFinding, LocatedRelated
from plainspec.analysis.result import DocumentResult, SectionResult
from plainspec.analysis.rule import Finding, Related, Rule, Scope, Severity
from plainspec.analysis.suppressions import Silences, silenced
from plainspec.index.facts import NormFact
from plainspec.index.norm_facts import place as norm_place
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document
from plainspec.text.span import Location, Position, Range, Span

#: The rules that report what reading the settings and front matters finds.
INVALID, UNTRUSTED = "invalid-configuration", "untrusted-setting"
JUDGEMENT = "invalid-judgement"


#: The findings of a document in order of place, those of each section by themselves where they can be.
Groups = tuple[tuple[LocatedFinding, ...], ...]


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
        self._configuration = {r.name: r for r in rules if r.scope is Scope.CONFIGURATION}
        #: What stood where when a document's findings were located last.
        self._placed: dict[str, _Located] = {}

    def forget(self, path: str) -> None:
        """Let go of what is known of *path*."""
        self._placed.pop(path, None)

    def groups(self, path: str, result: DocumentResult | None) -> Groups:
        """The findings of *path* in order of place; *result* is what the rules say, if it is a document.

        A group of them that stays the same object is what it was.
        """
        own = sorted(self._configuration_findings(path, result), key=_order)
        if result is None:
            return (tuple(own),)
        self._placed[path] = self._place_sections(path, result)
        groups = [placed.found for placed in self._placed[path].sections]
        # Sections stand in order: a finding at the end of one may be where the next begins.
        if own or not all(starmap(_in_order, pairwise(groups))):
            return (tuple(sorted(chain(own, *groups), key=_order)),)
        return tuple(groups)

    def unrelated(self, path: str, result: DocumentResult) -> list[LocatedFinding]:
        """The findings of *path* in order of place, without the places of what is related."""
        found = list(self._configuration_findings(path, result))
        document = result.record.document
        severities = dict(result.settings.severities)
        quiet = silenced(document)
        for index, made in enumerate(result.sections):
            for rule, finding in made.made:
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
        if before is not None and before[:2] == (document.head, stated):
            known = {id(placed.result): placed for placed in before.sections}
        same = before is not None and before.quiet == quiet
        sections: list[_Placed] = []
        first_lines = document.first_lines
        for index, made in enumerate(result.sections):
            if not made.made:
                continue
            first_line = first_lines[index]
            placed = known.get(id(made))
            if placed is None:
                found = sorted(
                    (
                        self._located_finding(document, index, rule, finding, severities, quiet)
                        for rule, finding in made.made
                    ),
                    key=_order,
                )
                relates = any(located.finding.related for located in found)
                placed = _Placed(made, index, first_line, tuple(found), relates)
            else:
                if not same or placed.number != index or placed.first_line != first_line:
                    placed = _moved(placed, index, first_line, quiet)
                if placed.relates:
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
        if not finding.related:
            return placed
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
            _severity(rule, finding, severities, document.info.profile),
            finding.message,
            index,
            finding,
            (),
            _suppressed(finding, quiet.reason(rule.name, where.start.line)),
        )

    def _related(self, path: str, index: int, finding: Finding) -> tuple[LocatedRelated, ...]:
        places = (self.place(path, index, related) for related in finding.related)
        return tuple(place for place in places if place)

    def _configuration_findings(
        self, path: str, result: DocumentResult | None
    ) -> Iterable[LocatedFinding]:
        """Mistakes in the settings or judgements, where *path* is their file, and in its own front matter."""
        if not self._configuration:
            return
        severities = dict(self.snapshot.settings(path).severities)
        places = [
            (UNTRUSTED if problem.untrusted else INVALID, problem.range, problem.message)
            for configuration in self.snapshot.configurations
            for problem in configuration.problems
            if problem.path == path
        ]
        source = self.snapshot.source(path)
        if source is not None:
            places += [(JUDGEMENT, *problem) for problem in source.problems]
        if result is not None:
            record = result.record
            mistakes = front_matter_problems(
                record.document, record.front_matter, result.settings.chain
            )
            places += [(INVALID, where, message) for where, message in mistakes]
        for name, where, message in places:
            rule = self._configuration.get(name)
            if rule is None or severities.get(name) == "off":
                continue
            finding = Finding(Span(0, 0), message)
            yield LocatedFinding(
                path, where, name, _severity(rule, finding, severities), message, -1, finding
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
        span = related.span
        if isinstance(found.value, NormFact) and found.owner is not None:
            # Of a statement a fact does not say where in its section it stands.
            whole = norm_place(found.owner, found.value)
            if whole is None:
                return None
            span = span.shift(whole.start)
        return LocatedRelated(self.snapshot.location(found, span), related.message)

    def locate_in(self, path: str) -> Locate:
        """:meth:`place` for findings of *path*."""
        return lambda section, related: self.place(path, section, related)

    def digest(self, path: str) -> bytes:
        """The hash of the content of *path* where it lies at rest, else nothing."""
        stored = self.snapshot.records.stored.get(path)
        return stored.stamp.digest if stored is not None else b""


def _suppressed(finding: Finding, silenced: str | None) -> str | None:
    """Why *finding* is not told: what silences it where it stands, else what it is kept for."""
    return finding.kept if silenced is None else silenced


def _moved(placed: _Placed, number: int, first_line: int, quiet: Silences) -> _Placed:
    """The same findings in section *number*, which begins on *first_line*."""
    down = first_line - placed.first_line
    found = []
    for located in placed.found:
        (first, start), (last, end) = located.range
        finding, rule = located.finding, located.rule
        found.append(
            LocatedFinding(
                located.path,
                Range(Position(first + down, start), Position(last + down, end)),
                rule,
                located.severity,
                located.message,
                number,
                finding,
                located.related,
                _suppressed(finding, quiet.reason(rule, first + down)),
            )
        )
    return _Placed(placed.result, number, first_line, tuple(found), placed.relates)


_order = attrgetter("range", "rule", "message")


def _in_order(one: Sequence[LocatedFinding], other: Sequence[LocatedFinding]) -> bool:
    """Whether the findings *other* stand behind the findings *one*."""
    last, first = one[-1], other[0]
    return last.range < first.range or _order(last) <= _order(first)


def _severity(
    rule: Rule, finding: Finding, severities: dict[str, str], profile: str = ""
) -> Severity:
    stated = severities.get(rule.name)
    if stated:
        return Severity[stated.upper()]
    return finding.severity or rule.severity_in(profile) or rule.severity
