"""What the rules say of live documents, and what is still true of it after a change.

A result is kept by section with the keys that were looked up for it. Sections
are objects: those that a change left alone are found by identity, and only
what is new, or read a key whose facts differ, is asked about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence

from plainspec.analysis.asking import Asker, InForce
from plainspec.analysis.comparing import Owed, carried
from plainspec.analysis.earlier import Earlier
from plainspec.analysis.origins import Said, said_before
from plainspec.analysis.packing import Read, marks, pack
from plainspec.analysis.placing import Places
from plainspec.analysis.pointing import Pointing
from plainspec.analysis.readers import Readers
from plainspec.analysis.result import (
    UNASKED,
    DocumentResult,
    Made,
    SectionResult,
    kinds_of,
    reads_of,
)
from plainspec.index.facts import Key
from plainspec.index.record import Record, shared
from plainspec.index.settings import Settings
from plainspec.index.snapshot import Snapshot
from plainspec.index.stored import Segment, Stamp, Stored, gathered, store
from plainspec.model import DocumentKind, Section

#: Of sections of which nobody was asked so many, and one in so many of all of the document's, are
#: asked of between two pauses.
_ASKED, _STEPS = 4, 100


class Live:
    """The results of all live documents of ``places.snapshot``.

    What is still to be asked of them is noted in *owed*.
    """

    def __init__(self, asker: Asker, places: Places, owed: Owed) -> None:
        self._asker = asker
        self._places = places
        self._owed = owed
        self.results: dict[str, DocumentResult] = {}
        self.readers = Readers()
        #: Whose findings point where.
        self.pointing = Pointing()
        #: Results before, which may be right again.
        self.earlier = Earlier()
        #: Documents of which ``readers`` does not know yet.
        self._unfiled: dict[str, None] = {}

    def forget(self, path: str) -> None:
        """There is no live document at *path* any more."""
        before = self.results.pop(path, None)
        self._places.forget(path)
        if before is not None:
            if path in self._unfiled:
                del self._unfiled[path]
            self.readers.remove(path, before.reads)
            self.pointing.update(path, before.sections, ())

    def analyse(
        self,
        path: str,
        record: Record,
        dirty: Collection[int],
        anew: bool,
        later: bool,
        most: int,
        origin: Stored | None = None,
    ) -> bool:
        """Compute what is not known of *record*; whether a finding differs.

        *origin* is what lay at rest with much of its text, if that is known.
        """
        before = self.results.get(path)
        settings = self._places.snapshot.settings(path)
        sections = record.document.sections
        old: tuple[Section, ...] = ()
        known: tuple[SectionResult, ...] = ()
        if (
            before is not None
            and not anew
            and before.record.document.info == record.document.info
            and before.settings == settings
        ):
            old, known = before.record.document.sections, before.sections
        first, last = shared(old, sections)
        moved = {id(old[index]): known[index] for index in range(first, len(old) - last)}
        results = [
            *known[:first],
            *map(moved.get, map(id, sections[first : len(sections) - last])),
            *known[len(known) - last :],
        ]
        rules = self._asker.in_force(settings, record.document.info.profile)
        # Where no section came or went, each is what became of the one in its place.
        same = len(old) == len(sections)
        said: Sequence[Said | None] = ()
        # Of tests only what they look up is judged.
        read = record.document.info.kind is not DocumentKind.TEST
        if read and origin is not None and self._places.snapshot.settings(origin.path) == settings:
            said = said_before(origin, record, rules.own, rules.workspace)
        found: list[SectionResult] = []
        for index, result in enumerate(results):
            if result is None:
                result = self._recalled(record, settings, index, rules)
            elif dirty and not result.reads.isdisjoint(dirty):
                recalled = self.earlier.recall(record, settings, index, self._places.snapshot)
                if recalled is not None and not (recalled.dirty or recalled.result.owes):
                    result = recalled.result
                else:
                    result = self._asker.section(
                        self._places.snapshot, record, settings, index, rules, result, dirty
                    )
            if result is None and most <= 0:
                result = UNASKED
            if result is None:
                most -= 1
                shown: tuple[Made, ...] = ()
                if same and later:
                    shown = carried(known[index].compared, old[index], sections[index])
                result = self._asker.section(
                    self._places.snapshot,
                    record,
                    settings,
                    index,
                    rules,
                    None,
                    (),
                    shown,
                    compare=not later,
                    before=said[index] if said else None,
                )
            found.append(result)
        if any(result.owes for result in found):
            self._owed.sections.setdefault(path, False)
        return self._take_sections(path, record, settings, before, tuple(found))

    def _recalled(
        self, record: Record, settings: Settings, index: int, rules: InForce
    ) -> SectionResult | None:
        """What was said of section *index* when it stood in the document before, brought up to date."""
        recalled = self.earlier.recall(record, settings, index, self._places.snapshot)
        if recalled is None or not recalled.dirty:
            return recalled.result if recalled is not None else None
        return self._asker.section(
            self._places.snapshot, record, settings, index, rules, recalled.result, recalled.dirty
        )

    def compare(self, path: str, record: Record, keys: Iterable[Key]) -> bool:
        """Ask the rules that compare about the sections of *path* that owe them, or hold one of *keys*.

        Of many sections of which nobody was asked, some still owe it then. Gives whether a finding
        differs.
        """
        before = self.results[path]
        held = {index for key in keys for index in record.holding(key)}
        rules = self._asker.in_force(before.settings, record.document.info.profile)
        most = _ASKED + len(before.sections) // _STEPS
        made: list[SectionResult] = []
        for index, result in enumerate(before.sections):
            if result is UNASKED:
                most -= 1
                if most < 0:
                    self._owed.sections[path] = False
                    made.append(result)
                    continue
            if result.owes or index in held:
                recalled = self.earlier.recall(
                    record, before.settings, index, self._places.snapshot
                )
                if recalled is not None and not (recalled.dirty or recalled.result.owes):
                    result = recalled.result
                else:
                    result = self._asker.section(
                        self._places.snapshot,
                        record,
                        before.settings,
                        index,
                        rules,
                        known=result if result is not UNASKED else None,
                        compare=True,
                    )
            made.append(result)
        return self._take_sections(path, record, before.settings, before, tuple(made))

    def _take_sections(
        self,
        path: str,
        record: Record,
        settings: Settings,
        before: DocumentResult | None,
        made: tuple[SectionResult, ...],
    ) -> bool:
        """Keep *made*, what the rules say of *record*; whether a finding differs from *before*."""
        if before is None:
            self.results[path] = DocumentResult(record, settings, made, Counter())
            self._unfiled[path] = None
        else:
            self._count_reads(path, before, made)
            self.results[path] = DocumentResult(record, settings, made, before.reads)
        self.pointing.update(path, before.sections if before is not None else (), made)
        return before is None or [s.made for s in before.sections] != [s.made for s in made]

    def file_readers(self) -> None:
        """Note who reads what of documents that came with the last change.

        Not before the next change, which those that are only read in bulk never see.
        """
        for path in self._unfiled:
            result = self.results[path]
            for section in result.sections:
                result.reads.update(section.reads)
            self.readers.add(path, result.reads)
        self._unfiled.clear()

    def _count_reads(
        self, path: str, before: DocumentResult, results: tuple[SectionResult, ...]
    ) -> None:
        """Count in ``before.reads`` how many of *results* read each key; ``_readers`` as well."""
        if self._unfiled:
            self.file_readers()
        reads, known = before.reads, before.sections
        first, last = shared(known, results)
        gone: Counter[int] = Counter()
        for result in known[first : len(known) - last]:
            gone.update(result.reads)
        came: Counter[int] = Counter()
        for result in results[first : len(results) - last]:
            came.update(result.reads)
        for number in gone.keys() | came.keys():
            count = reads[number]
            reads[number] = left = count + came[number] - gone[number]
            if not left:
                del reads[number]
                self.readers.remove(path, (number,))
            elif not count:
                self.readers.add(path, (number,))

    def lasting(self, lasting: Iterable[tuple[str, Stamp]]) -> Segment | None:
        """A segment of those *lasting* documents of which all is known; None where there is none."""
        found = []
        for path, stamp in lasting:
            record = self.judged(path, self._places.snapshot)
            if record is not None:
                packed, reads = self.packed(path, self._places.digest)
                found.append((record, store(record, stamp, packed), reads))
        return gathered(found, compared=not self._owed.everything) if found else None

    def judged(self, path: str, snapshot: Snapshot) -> Record | None:
        """The live document *path* of *snapshot*, if its result is known and owes nothing."""
        record, result = snapshot.records.live.get(path), self.results.get(path)
        if record is None or result is None or result.record is not record:
            return None
        if path in self._owed.dirty:
            return None
        return None if any(section.owes for section in result.sections) else record

    def packed(self, path: str, digest: Callable[[str], bytes]) -> tuple[bytes, frozenset[int]]:
        """The findings on the live document *path* for storing them, and what they depend on.

        *digest* gives the hash of a document's content, or nothing.
        """
        result = self.results[path]
        rules = self._asker.in_force(result.settings, result.record.document.info.profile)
        kinds = kinds_of(result.sections, rules.workspace)
        # That a rule that compares has found something is all that is kept of it here.
        kinds.update((rule.name, 0) for made in result.sections for rule, _ in made.compared)
        found, document = self._places.unrelated(path, result), result.record.document
        read = Read(kinds, tuple(marks(section.reads) for section in result.sections))
        packed = pack(document, found, read, self._places.locate_in(path), digest)
        return packed, reads_of(path, result.sections)
