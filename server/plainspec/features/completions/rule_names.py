"""Rule names in a comment that suppresses findings."""

from __future__ import annotations

import re

from plainspec.analysis.rules import all_rules
from plainspec.features.completions.offers import (
    CompletionKind,
    CompletionList,
    Offer,
    Place,
    Resolution,
    listed,
)
from plainspec.index.snapshot import Snapshot

_SUPPRESSION = re.compile(
    r"<!--\s*plainspec:\s*ignore(?:-file)?\s+(?P<before>(?:[a-z][\w-]*[\s,]+)*)(?P<word>[\w-]*)$"
)


def rule_names(place: Place) -> CompletionList | None:
    """Rule names in a comment that suppresses findings."""
    match = _SUPPRESSION.search(place.near)
    if match is None:
        return None
    named = set(re.findall(r"[a-z][\w-]*", match["before"]))
    offers = [
        Offer(rule.name, CompletionKind.RULE, rule.name, ("rule", rule.name))
        for rule in all_rules()
        if rule.name not in named
    ]
    return listed(place, match["word"], offers)


def resolve_rule(snapshot: Snapshot, name: str) -> Resolution | None:
    """The rule's severity and summary."""
    del snapshot
    rule = next((rule for rule in all_rules() if rule.name == name), None)
    return Resolution(f"{rule.name} ({rule.severity.word})", rule.summary) if rule else None
