"""Baselines: which findings existed before, recorded so that line shifts do not matter.

A finding is recognised by its document's path, its rule and its fingerprint:
a digest of the rule, the text of the lines it stands on with blanks folded,
and its number among the document's findings that agree in these. So a line
that is copied brings a new finding, and one that moves does not.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

_VERSION = 1


class BaselineError(ValueError):
    """A baseline file that cannot be understood; the message says why, to its author."""


class Entry(NamedTuple):
    """One recorded finding. *path* is relative to the root, with ``/``."""

    path: str
    rule: str
    fingerprint: str


def fingerprints(findings: Iterable[tuple[str, str, str]]) -> list[Entry]:
    """An entry for each of *findings*, which are (relative path, rule, text of the lines).

    The order of findings that agree in all three decides their numbers: give
    all of a document's findings in order of place.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    entries = []
    for path, rule, text in findings:
        key = (path, rule, " ".join(text.split()))
        material = json.dumps([*key[1:], seen[key]])
        seen[key] += 1
        entries.append(Entry(path, rule, hashlib.sha256(material.encode()).hexdigest()[:20]))
    return entries


def parse(text: str) -> frozenset[Entry]:
    """The entries of the baseline file whose content is *text*.

    Raises BaselineError with a message that says what is wrong with it.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BaselineError(f"it is not JSON: {error}") from error
    if not isinstance(content, dict) or not isinstance(content.get("findings"), list):
        raise BaselineError('it is not a baseline: {"version": 1, "findings": […]} is expected')
    if content.get("version") != _VERSION:
        raise BaselineError(
            f"its version is {content.get('version')!r}; this plainspec reads version {_VERSION}"
        )
    entries = set()
    for number, item in enumerate(content["findings"], 1):
        fields = [item.get(name) for name in Entry._fields] if isinstance(item, dict) else [None]
        if not all(isinstance(field, str) for field in fields):
            raise BaselineError(f'entry {number} lacks one of "path", "rule" and "fingerprint"')
        entries.add(Entry(*fields))
    return frozenset(entries)


def render(entries: Iterable[Entry]) -> str:
    """The baseline file for *entries*: sorted, one line each, so that versions merge well."""
    lines = ",\n".join(
        "    " + json.dumps(entry._asdict(), ensure_ascii=False) for entry in sorted(set(entries))
    )
    body = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "version": {_VERSION},\n  "findings": {body}\n}}\n'


def update(
    old: Iterable[Entry], new: Iterable[Entry], in_scope: Callable[[Entry], bool]
) -> frozenset[Entry]:
    """The *new* entries, and those of *old* that this run could not have seen."""
    return frozenset(new) | {entry for entry in old if not in_scope(entry)}


def stale(
    old: Iterable[Entry], present: Iterable[Entry], in_scope: Callable[[Entry], bool]
) -> frozenset[Entry]:
    """The entries of *old* that this run should have met again and did not: repaired since."""
    return frozenset(entry for entry in old if in_scope(entry)).difference(present)
