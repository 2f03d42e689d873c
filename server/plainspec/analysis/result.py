"""What the rules say, section by section, before it has places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from plainspec.analysis.rule import Finding, Rule
from plainspec.index.keys import key_hash, kind_bit
from plainspec.index.record import Record
from plainspec.index.settings import Settings

#: A finding and the rule that made it.
Made = tuple[Rule, Finding]


class SectionResult(NamedTuple):
    """What the rules say of one section, and what was looked up for it.

    ``own`` is what the rules for a section alone say, ``compared`` what those say
    that compare statements, ``workspace`` what the others say, and ``made`` what
    all say, with the precedents about it. ``owes`` where those that compare have
    not been asked yet; then ``compared`` is what is shown until they are.
    """

    own: tuple[Made, ...]
    workspace: tuple[Made, ...]
    compared: tuple[Made, ...]
    owes: bool
    made: tuple[Made, ...]
    #: For each workspace rule the keys that it looked up; all of these, and the precedents' keys.
    looked_up: tuple[frozenset[int], ...]
    reads: frozenset[int]


#: Nobody has been asked about the section yet, and it owes all.
UNASKED = SectionResult((), (), (), True, (), (), frozenset())
#: Of a section about which nobody is asked.
NOTHING_SAID = SectionResult((), (), (), False, (), (), frozenset())


class DocumentResult(NamedTuple):
    """What the rules say of a document; ``reads`` counts the sections that looked up each key."""

    record: Record
    settings: Settings
    sections: tuple[SectionResult, ...]
    reads: Counter[int]


def reads_of(path: str, sections: Iterable[SectionResult]) -> frozenset[int]:
    """The keys that *sections* read, and the documents that their findings point into."""
    found: set[int] = set()
    for result in sections:
        found |= result.reads
        for _, finding in result.made:
            found.update(pointer(r.path) for r in finding.related if r.path != path)
    return frozenset(found)


def kinds_of(sections: Iterable[SectionResult], rules: Sequence[Rule]) -> dict[str, int]:
    """The kinds of keys that each of the workspace *rules* looked up for any of the *sections*."""
    found = dict.fromkeys((rule.name for rule in rules), 0)
    for result in sections:
        for rule, numbers in zip(rules, result.looked_up, strict=True):
            for number in numbers:
                found[rule.name] |= kind_bit(number)
    return found


def pointer(path: str) -> int:
    """What findings that point into *path* depend on, as if it were a key."""
    return key_hash(("points", path))
