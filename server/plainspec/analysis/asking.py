"""Asking the rules about one section."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from plainspec.analysis.context import RunningContext
from plainspec.analysis.origins import Said
from plainspec.analysis.precedents import settled
from plainspec.analysis.result import Made, SectionResult
from plainspec.analysis.rule import Rule, Scope
from plainspec.index.record import Record
from plainspec.index.settings import Settings
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section

_NOTHING: frozenset[int] = frozenset()
#: Settings whose rules in force are remembered.
_SEVERITIES = 64


class InForce(NamedTuple):
    """The rules in force: for one section, for the workspace, and those that compare statements."""

    own: Sequence[Rule]
    workspace: Sequence[Rule]
    comparing: Sequence[Rule]


class Asker:
    """Asks the *rules*; *report_failure* is told, in one line and a traceback, of one that raised.

    Without it, these go to standard error.
    """

    def __init__(
        self, rules: Sequence[Rule], report_failure: Callable[[str, str], None] | None = None
    ) -> None:
        self._all = tuple(rules)
        self._names = frozenset(rule.name for rule in rules)
        self._report_failure = report_failure or _to_stderr
        #: The rules in force, by the severities that the settings state and the profile.
        self._in_force: dict[tuple[tuple[tuple[str, str], ...], str], InForce] = {}

    def in_force(self, settings: Settings, profile: str) -> InForce:
        """The rules in force in *profile*."""
        known = self._in_force.get((settings.severities, profile))
        if known is None:
            stated = dict(settings.severities)
            rules = [
                rule
                for rule in self._all
                if stated.get(rule.name, rule.severity_in(profile)) not in ("off", None)
            ]
            workspace = [rule for rule in rules if rule.scope in (Scope.WORKSPACE, Scope.JUDGED)]
            known = InForce(
                [rule for rule in rules if rule.scope is Scope.SECTION],
                [rule for rule in workspace if rule.compares is None],
                [rule for rule in workspace if rule.compares is not None],
            )
            if len(self._in_force) >= _SEVERITIES:
                self._in_force.clear()
            self._in_force[settings.severities, profile] = known
        return known

    def section(
        self,
        snapshot: Snapshot,
        record: Record,
        settings: Settings,
        index: int,
        rules: InForce,
        known: SectionResult | None = None,
        dirty: Collection[int] = (),
        compared: tuple[Made, ...] = (),
        *,
        compare: bool = False,
        before: Said | None = None,
    ) -> SectionResult:
        """What the rules say of section *index*.

        Of *known*, which the same rules said of it, holds what no key of *dirty* was looked up for.
        Rules that compare statements are asked only with *compare*; else *compared*, or what they
        said before, is what they say. *before* is what is known of a section of which nobody was asked here.
        """
        section = record.document.sections[index]
        context = RunningContext(snapshot, record, settings, self._names, index)
        found: list[Made] = []
        looked_up: list[frozenset[int]] = []
        if known is not None:
            for rule, keys in zip(rules.workspace, known.looked_up, strict=True):
                if keys.isdisjoint(dirty):
                    found += [made for made in known.workspace if made[0] is rule]
                    looked_up.append(keys)
                else:
                    self._run(rule, section, context, found)
                    looked_up.append(context.looked_up())
            said = known.own
        else:
            for rule in rules.own if before is None else ():
                self._run(rule, section, context, found)
            said = tuple(found) if before is None else before.own
            found.clear()
            quiet = before.others if before is not None else {}
            for rule in rules.workspace:
                if rule.name in quiet:
                    found += quiet[rule.name]
                else:
                    self._run(rule, section, context, found)
                looked_up.append(context.looked_up())
        workspace = tuple(found)
        if compare:
            found.clear()
            for rule in rules.comparing:
                self._run(rule, section, context, found)
            compared = tuple(found)
        elif known is not None:
            compared = known.compared
        made = (*said, *workspace, *compared)
        if made:
            made = settled(made, section, context)
        reads = _NOTHING.union(context.looked_up(), *looked_up)
        owes = not compare and (known is None or known.owes) and bool(rules.comparing)
        return SectionResult(said, workspace, compared, owes, made, tuple(looked_up), reads)

    def _run(
        self, rule: Rule, section: Section, context: RunningContext, found: list[Made]
    ) -> None:
        """Add to *found* what *rule* says of *section*."""
        try:
            for finding in rule.check(section, context):
                found.append((rule, finding))  # noqa: PERF401 (most rules say nothing: no generator)
        except Exception:  # a rule that fails must not take the others down
            import traceback

            self._report_failure(
                f"the rule {rule.name} failed on {context.document.path}; this is a bug in plainspec",
                traceback.format_exc(),
            )


def _to_stderr(message: str, details: str) -> None:
    sys.stderr.write(f"plainspec: {message}\n{details}")
