"""Authorities and tags in a heading's braces, and the authority in front matter."""

from __future__ import annotations

import re
from collections import Counter

from plainspec.features.completions.offers import (
    NEAR,
    CompletionKind,
    CompletionList,
    Offer,
    Place,
    Resolution,
    listed,
)
from plainspec.index.paths import (
    is_inside,
)
from plainspec.index.snapshot import Snapshot

_VALUE = re.compile(
    r"^ {0,3}#{1,6}\s.*\{[^{}]*?\b(?P<name>authority|tags)=[\"']?(?P<before>[^\s{}\"']*,)?"
    r"(?P<word>[^\s{}\"',]*)$"
)

FRONT_MATTER = re.compile(r"^authority:[ \t]*[\"']?(?P<word>[\w-]*)$")


def values(place: Place) -> CompletionList | None:
    """Authorities and tags in a heading's braces."""
    match = _VALUE.search(place.before) if len(place.before) <= NEAR else None
    if match is None:
        return None
    if match["name"] == "authority":
        if match["before"]:
            return CompletionList(())
        return listed(place, match["word"], authorities(place))
    taken = set((match["before"] or "").split(","))
    counts = _tag_counts(place.snapshot, place.document.path)
    if match["word"]:  # the value itself is no tag that was used before
        counts[match["word"]] -= 1
    offers = [
        Offer(tag, CompletionKind.TAG, tag, ("tag", place.document.path, tag))
        for tag, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        if count > 0 and tag not in taken
    ]
    return listed(place, match["word"], offers)


def authorities(place: Place) -> list[Offer]:
    """The levels of the chain of command."""
    path = place.document.path
    return [
        Offer(level, CompletionKind.AUTHORITY, level, ("authority", path, level))
        for level in place.snapshot.settings(path).chain.levels
    ]


def _tag_counts(snapshot: Snapshot, path: str) -> Counter[str]:
    """How often each tag stands in the workspace folder of the document *path*."""
    root = snapshot.root(path)
    counts: Counter[str] = Counter()
    for other, summary in snapshot.summaries():
        if summary.tags and (other == path or is_inside(other, root)):
            counts.update(summary.tags.split(" "))
    return counts


def resolve_authority(snapshot: Snapshot, path: str, level: str) -> Resolution | None:
    """What the authority means."""
    meaning = snapshot.settings(path).chain.describe(level)
    return Resolution(f"authority {level}", meaning) if meaning else None


def resolve_tag(snapshot: Snapshot, path: str, tag: str) -> Resolution | None:
    """How often the tag is used."""
    count = _tag_counts(snapshot, path)[tag]
    return Resolution(f"Used by {count} section{'' if count == 1 else 's'}") if count else None
