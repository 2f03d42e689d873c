"""Rules that compare statements: what they still have to be asked, and what is shown meanwhile.

Such a rule says of its statements what they are to those that share a key with
them (see ``compares`` of :func:`~plainspec.analysis.rule.rule`). So a change
matters to another statement only where the facts under one of its keys differ,
and one of those that came or went can matter for it. That is found out by
looking at the facts alone, and nearly always it is nobody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from plainspec.analysis.result import Made
from plainspec.analysis.rule import Compares, Finding, Fix, Replacement
from plainspec.index.crowds import statement_key
from plainspec.index.facts import Key
from plainspec.index.norm_facts import alike, topics
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section
from plainspec.text.lines import alike_at_ends, split_lines


class Owed:
    """What the rules that compare have not been asked yet.

    ``everything`` where documents came that nobody compared with any other;
    ``meetings`` how often it is being found out right now which of them to compare.
    ``keys`` are those whose facts differ, each with the snapshot before, and those in between at
    which something was ``compared`` all the same: that has met facts which are in neither the
    first nor the last;
    ``sections`` live documents with sections that are new, each with whether
    findings of it differ that nobody was told of; ``others`` documents for
    whose statements the changes of some keys matter.

    And what no rule has been asked yet: ``dirty`` are live documents for which
    keys were looked up whose facts differ, with these; ``untold`` those that
    were asked about since, and of whose new findings nobody was told.
    """

    def __init__(self) -> None:
        self.everything = False
        self.meetings = 0
        self.keys: dict[Key, tuple[Snapshot, ...]] = {}
        #: The last snapshot at which statements were compared while some keys were owed.
        self.compared: Snapshot | None = None
        self.sections: dict[str, bool] = {}
        self.others: dict[str, set[Key]] = {}
        self.dirty: dict[str, set[int]] = {}
        self.untold: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self.everything or self.meetings or self.asks)

    @property
    def asks(self) -> bool:
        """Whether something is owed besides ``everything``."""
        asked = self.dirty or self.untold
        return bool(asked or self.keys or self.sections or self.others)

    def differ(self, keys: Iterable[Key], before: Snapshot) -> None:
        """The facts under *keys* are not those of the snapshot *before* any more."""
        differ = dict.fromkeys(filter(None, map(statement_key, keys)), (before,))
        if not self.keys:
            self.compared = None
        if self.compared is None:  # as nearly always, and of a fence there are thousands
            self.keys = {**differ, **self.keys}
            return
        for shared, states in differ.items():
            known = self.keys.get(shared, states)
            if self.compared is not known[-1]:
                known = (*known, self.compared)
            self.keys[shared] = known

    def forget(self, path: str) -> None:
        """There is no live document at *path* any more."""
        self.sections.pop(path, None)
        self.others.pop(path, None)
        self.dirty.pop(path, None)


def concerned(
    key: Key, before: Sequence[Snapshot], after: Snapshot, compares: Collection[Compares]
) -> Iterator[str]:
    """The documents for whose statements it matters that the facts under *key* differ.

    Between *after* and any of the snapshots *before*.
    """
    now = set(after.shared(key)[0])
    states = [set(snapshot.shared(key)[0]) for snapshot in before]
    found = set()
    for one in set().union(*(was ^ now for was in states)):
        for other in now.union(*states):
            if one.path in found and other.path in found:
                continue
            if not alike(topics(one.value.text), topics(other.value.text)):
                continue
            if any(matters(one.value, other.value) for matters in compares):
                found |= {one.path, other.path}
    yield from found


def carried(found: Sequence[Made], old: Section, new: Section) -> tuple[Made, ...]:
    """Those of *found*, findings on *old*, whose lines are in *new* as they were, at their places there."""
    if not found:
        return ()
    before, after = split_lines(old.text), split_lines(new.text)
    first, last = alike_at_ends(before, after, min(len(before), len(after)))
    start = sum(map(len, before[:first]))
    end = len(old.text) - sum(map(len, before[len(before) - last :]))
    kept = []
    for rule, finding in found:
        spans = [finding.span, *(r.span for fix in _fixes(finding) for r in fix.replacements)]
        if all(span.end <= start for span in spans):
            kept.append((rule, finding))
        elif all(span.start >= end for span in spans):
            kept.append((rule, _shifted(finding, len(new.text) - len(old.text))))
    return tuple(kept)


def _fixes(finding: Finding) -> tuple[Fix, ...]:
    return finding.fixes + finding.readings


def _shifted(finding: Finding, offset: int) -> Finding:
    """*finding* so many code points further on."""

    def shifted(fixes: tuple[Fix, ...]) -> tuple[Fix, ...]:
        return tuple(
            msgspec.structs.replace(
                fix,
                replacements=tuple(
                    Replacement(r.span.shift(offset), r.text) for r in fix.replacements
                ),
            )
            for fix in fixes
        )

    if not offset:
        return finding
    return msgspec.structs.replace(
        finding,
        span=finding.span.shift(offset),
        fixes=shifted(finding.fixes),
        readings=shifted(finding.readings),
    )
