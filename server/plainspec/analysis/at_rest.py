"""What the rules say of documents at rest: kept as bytes, and worked out anew where a fact differs.

The results of documents at rest lie in the segments of the snapshot; which of
them read a key, the segments know too. A key is its hash here: where two keys
have the same one, a section is asked once too often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import msgspec

from plainspec.analysis.asking import Asker, InForce
from plainspec.analysis.packing import Read, marks, pack, read_for
from plainspec.analysis.placing import Places
from plainspec.analysis.readers import Readers
from plainspec.analysis.result import NOTHING_SAID, DocumentResult, kinds_of, reads_of
from plainspec.analysis.rule import Rule, Scope
from plainspec.index.stored import Segment, Stored, merge


class Anew(NamedTuple):
    """The result of a document at rest that took the place of the one stored with it."""

    stored: Stored
    packed: bytes
    reads: tuple[int, ...]


class AtRest:
    """The results of all documents at rest of ``places.snapshot``."""

    def __init__(self, rules: Sequence[Rule], asker: Asker, places: Places) -> None:
        self._rules = tuple(rules)
        self._asker = asker
        self._places = places
        #: Results that were worked out here, and who read what for them.
        self.anew: dict[str, Anew] = {}
        self.readers = Readers()

    def forget(self, path: str) -> None:
        """Of *path* no result that was worked out here holds any more."""
        anew = self.anew.pop(path, None)
        if anew is not None:
            self.readers.remove(path, anew.reads)

    def packed(self, stored: Stored) -> bytes:
        """What is kept of the result of *stored*, as it is now."""
        anew = self.anew.get(stored.path)
        return anew.packed if anew is not None and anew.stored is stored else stored.findings()

    def reading(self, number: int, but: Segment | None = None) -> Iterator[str]:
        """The documents at rest whose results, as they were stored, depend on the key *number*.

        Those in the segment *but* are left out.
        """
        current = self._places.snapshot.records.stored.get
        for segment in self._places.snapshot.segments:
            files = segment.files
            for file in segment.reads.at(number) if segment is not but else ():
                stored = files[file]
                path = stored.path
                if current(path) is stored:
                    yield path

    def analyse(
        self,
        stored: Stored,
        kinds: int,
        numbers: Collection[int] | None = None,
        *,
        compare: bool = False,
    ) -> bool:
        """Ask the rules that looked up keys of *kinds* anew about *stored*; whether a finding differs.

        About those sections that looked up one of the keys *numbers*, where these are known. All
        rules where *kinds* is -1; with *compare* those that compare statements, too.
        """
        path, places = stored.path, self._places
        snapshot = places.snapshot
        before = self.packed(stored)
        known = read_for(before)
        if kinds >= 0 and not compare and not any(read & kinds for read in known.kinds.values()):
            return False
        settings = snapshot.settings(path)
        record = snapshot.records[path]
        total = len(record.document.sections)
        every = numbers is None or kinds < 0 or compare or len(known.marks) != total
        chosen = set(range(total)) if every else set(known.sections(numbers or ()))
        if not chosen and not every:
            return False
        own, workspace, comparing = self._asker.in_force(settings, record.document.info.profile)
        asked = [rule for rule in workspace if kinds < 0 or known.kinds.get(rule.name, 0) & kinds]
        compare |= kinds < 0
        rules = InForce(own if kinds < 0 else (), asked, comparing if compare else ())
        made = {
            index: self._asker.section(snapshot, record, settings, index, rules, compare=True)
            for index in sorted(chosen)
        }
        reads = reads_of(path, made.values())
        sections = tuple(made.get(index, NOTHING_SAID) for index in range(total))
        result = DocumentResult(record, settings, sections, Counter())
        found = places.unrelated(path, result)
        # What the settings and the front matter say comes with each result.
        whole = {rule.name for rule in self._rules if rule.scope is Scope.CONFIGURATION}
        names = {rule.name for rule in (*asked, *rules.comparing)}

        def is_anew(rule: str, section: int) -> bool:
            return rule in whole or (rule in names and section in chosen)

        anew = self.anew.get(path)
        if kinds >= 0 and anew is not None and anew.stored is stored:
            reads = reads.union(anew.reads)
        merged = dict(known.kinds) if kinds >= 0 else {}
        for name, bits in kinds_of(made.values(), asked).items():
            merged[name] = bits if every else bits | merged[name]
        for rule in rules.comparing:
            merged.pop(rule.name, None)
        # That such a rule has found something is all that is kept of it here.
        merged.update((r.name, 0) for s in made.values() for r, _ in s.compared)
        old = known.marks if kinds >= 0 and len(known.marks) == total else (b"",) * total
        read = Read(
            merged,
            tuple(
                marks(made[index].reads, held) if index in made else held
                for index, held in enumerate(old)
            ),
        )
        kept = before if kinds >= 0 else b""
        document = record.document
        packed = pack(document, found, read, places.locate_in(path), places.digest, kept, is_anew)
        self.forget(path)
        self.anew[path] = Anew(stored, packed, tuple(reads))  # sets take several times the memory
        self.readers.add(path, reads)
        return before != packed

    def segments(self, live: Segment | None) -> Iterator[Segment | None]:
        """All documents at rest with their results as they are now, the last thing that is yielded.

        With them those of *live*. Yields None before, so that others get their turn.
        """
        anew = {}
        for made in self.anew.values():
            result = msgspec.structs.replace(made.stored, result=made.packed)
            anew[id(made.stored)] = result, made.reads
        snapshot = self._places.snapshot
        segments, current = snapshot.segments, list(snapshot.records.stored.values())
        if live is not None:
            segments, current = (*segments, live), [*current, *live.files]
        if not anew and len(segments) == 1 and len(segments[0].files) == len(current):
            yield segments[0]
        else:
            yield from merge(segments, current, anew)
