"""What the rules say, section by section, before it has places."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from plainspec.analysis.rule import Finding, Rule
from plainspec.index.configuration import Settings
from plainspec.index.record import Record

#: A finding and the rule that made it.
Made = tuple[Rule, Finding]


class SectionResult(NamedTuple):
    """What the rules say of one section, and what the workspace rules looked up for it."""

    own: tuple[Made, ...]
    workspace: tuple[Made, ...]
    #: For each workspace rule the keys that it looked up, and all of these.
    looked_up: tuple[frozenset[int], ...]
    reads: frozenset[int]


class DocumentResult(NamedTuple):
    """What the rules say of a document; ``reads`` counts the sections that looked up each key."""

    record: Record
    settings: Settings
    sections: tuple[SectionResult, ...]
    reads: Counter[int]
