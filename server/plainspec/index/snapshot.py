"""The workspace at one moment: every document, and its facts by key. Immutable.

A snapshot can be read from any thread while the next one is made; making it
shares everything that did not change (persistent maps, and segments of stored
documents; see :mod:`plainspec.index.stored`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, TypeVar, cast

from rpds import HashTrieMap

from plainspec.index.crowds import (
    MOST_DOCUMENTS,
    MOST_FACTS,
    MOST_TOGETHER,
    Repeated,
    crowd_key,
    is_shared,
    repeats,
    repeats_after,
)
from plainspec.index.facts import FileFact, Key, Located, NormFact, file_key
from plainspec.index.filing import Filed, Filing
from plainspec.index.keys import key_hash
from plainspec.index.norm_facts import topics
from plainspec.index.paths import is_inside
from plainspec.index.record import Record, SourceRecord
from plainspec.index.records import Records
from plainspec.index.settings import Configuration, Settings
from plainspec.index.sketch import Sketch
from plainspec.index.statements import NONE, Statements, is_apart, stated, statements_of
from plainspec.index.stored import Segment, Shelf, Stored
from plainspec.index.summary import Labels, Names, Summary
from plainspec.model import Document, DocumentKind
from plainspec.text.encoding import Width
from plainspec.text.span import Location, Position, Range, Span

T = TypeVar("T")

_NOWHERE = Range(Position(0, 0), Position(0, 0))

#: Results of look-ups that a snapshot remembers; rules ask for the same keys again and again.
_REMEMBERED = 1 << 13
#: The kinds of keys under which an outline holds nothing yet.
_NEVER_IN_OUTLINES = ("norm", "prompt")


class Snapshot:
    """All documents and facts of the workspace folders.

    ``configurations`` are those of the folders. Paths are absolute with
    ``/``; a document without a file goes by its URI. ``segments`` hold the
    documents at rest, among others that are no longer current (see
    :meth:`current`).
    """

    __slots__ = (
        "_equal",
        "_found",
        "_gathered",
        "_keys",
        "_probe",
        "_repeated",
        "_shared",
        "_shelf",
        "_sketched",
        "configurations",
        "generation",
        "records",
        "segments",
        "sketches",
        "sources",
    )

    def __init__(
        self,
        configurations: tuple[Configuration, ...] = (),
        probe: Callable[[str], FileFact | None] = lambda _path: None,
    ) -> None:
        self.configurations = configurations
        self.generation = 0
        self.sources: HashTrieMap[str, SourceRecord] = HashTrieMap()
        self.segments: tuple[Segment, ...] = ()
        #: What is known of files that were not read yet, while many are.
        self.sketches: HashTrieMap[str, Sketch] = HashTrieMap()
        self._sketched: Names | None = None
        self._shelf = Shelf()
        self.records = Records(HashTrieMap(), HashTrieMap(), self._shelf)
        #: The paths that hold a fact under each key; of the documents at rest the segments know.
        self._keys = Filed()
        #: For each live document the keys of statements that it has several facts under.
        self._repeated: HashTrieMap[str, Repeated] = HashTrieMap()
        self._probe = probe
        self._found: dict[Key, tuple[Located, ...]] = {}
        self._shared: dict[tuple[Key, bool], tuple[tuple[Located, ...], bool]] = {}
        self._gathered: dict[tuple[object, Key], Any] = {}
        self._equal: dict[tuple[str, Key], dict[Any, list[Located]]] = {}

    def _next(self) -> Snapshot:
        """A snapshot with the same content and the next number."""
        made = Snapshot(self.configurations, self._probe)
        made._take(self)
        made.generation += 1
        return made

    def _take(self, other: Snapshot) -> None:
        """Take over what *other* holds."""
        self.generation = other.generation
        self.sources, self.segments, self._keys = other.sources, other.segments, other._keys
        self.records, self._shelf = other.records, other._shelf
        self._repeated = other._repeated
        self.sketches = other.sketches

    def tidied(self) -> Snapshot:
        """The same snapshot without what it remembers and can find out again."""
        self._shelf.clear()
        return self._next()

    def configured(self, configurations: tuple[Configuration, ...]) -> Snapshot:
        """The same documents under other *configurations*."""
        made = self._next()
        made.configurations = configurations
        return made

    # -- documents ---------------------------------------------------------

    def document(self, path: str) -> Document | None:
        """The Markdown document at *path*, or None."""
        record = self.records.find(path)
        return record.document if record is not None else None

    def kind(self, path: str) -> DocumentKind | None:
        """The kind of the document at *path*, or None; at no cost for one at rest."""
        stored = self.records.stored.get(path)
        if stored is not None:
            return stored.kind
        record = self.records.live.get(path)
        return record.document.info.kind if record is not None else None

    def width(self, path: str) -> Width:
        """How wide the characters of the document at *path* are, as far as that costs nothing."""
        known = self.records.stored.get(path) or self._sketch(path)
        return known.width if known is not None else Width.WIDE

    def clauses(self, path: str) -> int:
        """How many clauses the document at *path* defines; at no cost for one at rest."""
        stored = self.records.stored.get(path)
        if stored is not None:
            return stored.clauses
        record = self.records.live.get(path)
        sections = record.document.sections if record is not None else ()
        return sum(len(section.clauses) for section in sections)

    def summary(self, path: str) -> Summary | None:
        """The summary of the document at *path*, or None; at no cost for one at rest.

        That of a sketch where the file was not read yet.
        """
        known = self.records.stored.get(path) or self._sketch(path)
        if known is not None:
            return known.summary
        record = self.records.live.get(path)
        return record.summary if record is not None else None

    def summaries(self) -> Iterator[tuple[str, Summary]]:
        """The path and summary of each document (unordered); makes no record again."""
        for path, record in self.records.live.items():
            yield path, record.summary
        for stored in self._shelf.all(self.records.stored):
            yield stored.path, stored.summary

    def labels(self) -> Iterator[tuple[str, Labels | Summary]]:
        """The path and the labels of each document (unordered), at the cost of those that changed."""
        for path, record in self.records.live.items():
            yield path, record.labels
        for stored in self._shelf.all(self.records.stored):
            yield stored.path, stored.summary

    def names(self) -> tuple[Names, ...]:
        """The names in all documents and sketches, in a few tables."""
        live = Names.of((path, record.summary) for path, record in self.records.live.items())
        stored = self._shelf.names(self.records.stored)
        if not self.sketches:
            return live, stored
        if self._sketched is None:
            paths = (path for path in self.sketches if path not in self.records)
            self._sketched = Names.of((path, self.sketches[path].summary) for path in paths)
        return live, stored, self._sketched

    def _sketch(self, path: str) -> Sketch | None:
        """The sketch of the file at *path*, if nothing better is known of it."""
        if not self.sketches or path in self.records.live:
            return None
        return self.sketches.get(path)

    def paths(self) -> list[str]:
        """The paths of all Markdown documents, sorted."""
        return sorted(self.records)

    def documents(self) -> Iterator[Document]:
        """All Markdown documents in order of path; slow where many are at rest."""
        for path in self.paths():
            yield self.records[path].document

    def source(self, path: str) -> SourceRecord | None:
        """The scanned source file at *path*, or None."""
        return self.sources.get(path)

    # -- configuration -----------------------------------------------------

    def configuration(self, path: str) -> Configuration:
        """The configuration of the innermost workspace folder that holds *path*."""
        best = Configuration()
        for configuration in self.configurations:
            root = configuration.root
            if is_inside(path, root) and len(root) >= len(best.root):
                best = configuration
        return best

    def settings(self, path: str) -> Settings:
        """The settings in force for *path*."""
        return self.configuration(path).settings_for(path)

    def root(self, path: str) -> str:
        """The workspace folder that holds *path*; empty if none does."""
        return self.configuration(path).root

    # -- facts -------------------------------------------------------------

    def lookup(self, key: Key) -> tuple[Located, ...]:
        """All facts under *key*, in order of path and place."""
        if key[0] == "file":
            fact = self._file(key[1])
            return (Located(key[1], -1, fact),) if fact is not None else ()
        found: list[Located] = []
        for path in sorted(self.readers_of(key)):
            found.extend(self.located(path, key))
        return tuple(found)

    def facts(self, key: Key) -> tuple[Located, ...]:
        """As :meth:`lookup` gives them, but without their sections; remembered for a while."""
        known = self._found.get(key)
        if known is None:
            if key[0] == "file":  # what the disk says may change while the snapshot stays
                return self.lookup(key)
            known = tuple(self._located(sorted(self.readers_of(key)), key))
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[key] = known
        return known

    def _located(self, paths: Iterable[str], key: Key) -> Iterator[Located]:
        """The facts of *paths* under *key* without their sections: as :meth:`values` has them."""
        kept = key_hash(key) if is_apart(key) and key[0] in _NEVER_IN_OUTLINES else None
        statements, stored = self._shelf.statements, self.records.stored.get
        for path in paths:
            at_rest = stored(path) if kept is not None else None
            if at_rest is None or kept is None:
                found = self.values(path, key)
            else:
                found = statements(at_rest).under(kept)
            for value in found:
                yield Located(path, -1, value)

    def facts_of_few(self, key: Key, most: int) -> tuple[Located, ...] | None:
        """As :meth:`facts` gives them, or None where more than *most* files hold some."""
        known = self._found.get(key)
        if known is not None and len(known) <= most:
            return known
        return None if len(self.readers_of(key)) > most else self.facts(key)

    def is_shared(self, key: Key) -> bool:
        """Whether more than one fact stands under *key*, which is none of a file."""
        known = self._found.get(key)
        if known is not None:
            return len(known) > 1
        paths = self.readers_of(key)
        return len(paths) > 1 or any(len(self.values(path, key)) > 1 for path in paths)

    def values(self, path: str, key: Key) -> Sequence[Any]:
        """The facts of *path* under *key*; those kept apart without making the document again."""
        stored = self.records.stored.get(path) if is_apart(key) else None
        # Of an outline no statement is known yet; all else its document says.
        if stored is not None and (stored.is_judged or key[0] in _NEVER_IN_OUTLINES):
            return self._shelf.statements(stored).under(key_hash(key))
        record = self.records.find(path)
        if record is not None:
            return [value for _, value in record.values(key)]
        source = self.sources.get(path)
        return source.facts.get(key, ()) if source is not None else ()

    def gathered(self, key: Key, gather: Callable[[tuple[Located, ...]], T]) -> T:
        """What *gather*, a function of a module, makes of :meth:`facts`; remembered for a while.

        Not for keys of files, which come and go while the snapshot stays.
        """
        if (gather, key) not in self._gathered:
            if len(self._gathered) >= _REMEMBERED:
                self._gathered.clear()
            self._gathered[gather, key] = gather(self.facts(key))
        return cast("T", self._gathered[gather, key])

    def equal(self, path: str, key: Key, value: Any) -> Sequence[Located]:
        """Those of :meth:`located` that equal *value*; all are sorted out once for many who ask."""
        known = self._equal.get((path, key))
        if known is None:
            known = {}
            for located in self.located(path, key):
                known.setdefault(located.value, []).append(located)
            if len(self._equal) >= _REMEMBERED:
                self._equal.clear()
            self._equal[path, key] = known
        return known.get(value, ())

    def shared(self, key: Key, alone: bool = False) -> tuple[tuple[Located, ...], bool]:
        """The facts under *key* where there are several, and whether some are left out as a crowd.

        With *alone* also where there is one.

        For keys of statements (see :mod:`plainspec.index.crowds`), which are
        mostly a single one's: at next to no cost then.
        """
        live = self._keys.get(key)
        if not self.segments and not alone:
            # Most are a single statement's.
            if not live:
                return (), False
            if len(live) == 1:
                (only,) = live
                repeated = self._repeated.get(only)
                if repeated is None or key not in repeated:
                    return (), False
        known = self._shared.get((key, alone))
        if known is None:  # asked for by each of the statements that share it
            if len(self._shared) >= _REMEMBERED:
                self._shared.clear()
            known = self._shared[key, alone] = self._sharing(key, alone, live)
        return known

    def _sharing(
        self, key: Key, alone: bool, live: frozenset[str]
    ) -> tuple[tuple[Located, ...], bool]:
        paths = list(live)
        number = key_hash(key) if self.segments else 0
        if self.segments:
            for segment in self.segments:
                for file in segment.keys.at(number):
                    if len(paths) > MOST_DOCUMENTS:
                        return (), True
                    if self.current(segment.files[file]):
                        paths.append(segment.files[file].path)
        if len(paths) > MOST_DOCUMENTS:
            return (), True
        found: list[Located] = []
        crowd = False
        for path in sorted(paths):
            if path in live:
                repeated = self._repeated.get(path)
                count = repeated.get(key, 1) if repeated is not None else 1
                if count == 1 and len(paths) == 1 and not alone:
                    return (), False
                if count > MOST_FACTS:
                    crowd = True
                    continue
            values = self.values(path, key)
            if len(values) > MOST_FACTS:
                crowd = True
            else:
                found += (Located(path, -1, value) for value in values)
        if len(found) > MOST_TOGETHER and not crowd:
            return (), False  # still read, as it may soon be fewer
        return tuple(found), crowd

    def statements(self, path: str) -> Statements:
        """The statements of the document at *path*, one that is in the index."""
        stored = self.records.stored.get(path)
        if stored is not None:
            return self._shelf.statements(stored) if stored.may_hold("norm") else NONE
        return statements_of(self.records.live[path])

    def stated(self, path: str) -> tuple[NormFact, ...]:
        """The facts about the statements of the document at *path*, one that is in the index."""
        live = self.records.live.get(path)
        return stated(live) if live is not None else self.statements(path).facts

    def topics(self, path: str) -> Iterable[Iterable[int]]:
        """What each of :meth:`stated` is about; without making the facts of a document at rest."""
        live = self.records.live.get(path)
        if live is None:
            return self.statements(path).topics
        return [topics(fact.text) for fact in stated(live)]

    def apart(self, stored: Stored) -> Statements:
        """What is kept of *stored* apart from the document."""
        return self._shelf.statements(stored)

    def _crowd_then_and_now(self, key: Key, after: Snapshot) -> tuple[bool, bool]:
        """Whether more documents hold a fact under *key* than anybody looks at, here and in *after*.

        That one has the same segments or none.
        """
        then, now = len(self._keys.get(key)), len(after._keys.get(key))
        segments = self.segments or after.segments
        if not segments:
            return then > MOST_DOCUMENTS, now > MOST_DOCUMENTS
        number = key_hash(key)
        rows = [(s.files, s.keys.at(number)) for s in segments]
        if sum(len(held) for _, held in rows) + max(then, now) <= MOST_DOCUMENTS:
            return False, False
        before, later = self.records.stored.get, after.records.stored.get
        for files, held in rows:
            for stored in map(files.__getitem__, held):
                then += before(stored.path) is stored
                now += later(stored.path) is stored
                if min(then, now) > MOST_DOCUMENTS:
                    return True, True
        return then > MOST_DOCUMENTS, now > MOST_DOCUMENTS

    def located(self, path: str, key: Key) -> Iterator[Located]:
        """The facts of *path* under *key*, in order of place."""
        record = self.records.find(path)
        if record is not None:
            for index, value in record.values(key):
                yield Located(path, index, value, record.document.sections[index])
        source = self.sources.get(path)
        if source is not None:
            for value in source.facts.get(key, ()):
                yield Located(path, -1, value)

    def keys(self, kind: str) -> Iterator[Key]:
        """All keys that begin with *kind* (unordered; reads every document that has such facts)."""
        seen = {key for key in self.live_keys() if key[0] == kind}
        yield from seen
        for path, stored in self.records.stored.items():
            if stored.may_hold(kind):
                for key in self.records[path].all_keys():
                    if key[0] == kind and key not in seen:
                        seen.add(key)
                        yield key

    def live_keys(self) -> Iterator[Key]:
        """All keys of documents that are not at rest, and of source files."""
        return iter(self._keys)

    def readers_of(self, key: Key) -> frozenset[str]:
        """The paths that hold a fact under *key*."""
        live = self._keys.get(key)
        if not self.segments:
            return live
        number, current = key_hash(key), self.records.stored.get
        at_rest = [
            stored.path
            for segment in self.segments
            for stored in map(segment.files.__getitem__, segment.keys.at(number))
            if current(stored.path) is stored
        ]
        return live.union(at_rest) if at_rest else live

    def readers_then_and_now(
        self, key: Key, after: Snapshot
    ) -> tuple[frozenset[str], frozenset[str]]:
        """What :meth:`readers_of` gives here and in *after*; one look where both have the same segments."""
        if self.segments is not after.segments:
            return self.readers_of(key), after.readers_of(key)
        number = key_hash(key)
        at_rest = [
            segment.files[file] for segment in self.segments for file in segment.keys.at(number)
        ]
        then, now = self.records.stored.get, after.records.stored.get
        return (
            self._keys.get(key).union(s.path for s in at_rest if then(s.path) is s),
            after._keys.get(key).union(s.path for s in at_rest if now(s.path) is s),
        )

    def current(self, stored: Stored) -> bool:
        """Whether *stored*, which a segment holds, is still what the index has of its path."""
        return self.records.stored.get(stored.path) is stored

    def holds(self, path: str, other: Snapshot) -> bool:
        """Whether it is plain that *path* is what it is in the snapshot *other*: the same object."""
        mine, theirs = self.records, other.records
        return (
            mine.live.get(path) is theirs.live.get(path)
            and mine.stored.get(path) is theirs.stored.get(path)
            and self.sources.get(path) is other.sources.get(path)
        )

    def exists(self, path: str) -> bool:
        """Whether the file or folder *path* exists; False for what lies outside the workspace."""
        return self._file(path) is not None

    def _file(self, path: str) -> FileFact | None:
        if path in self.records:
            return FileFact(path, indexed=True)
        if path in self.sources:
            return FileFact(path)
        return self._probe(path)

    # -- places ------------------------------------------------------------

    def range(self, path: str, section: int, span: Span) -> Range:
        """Where *span* of section *section* of *path* lies now."""
        document = self.document(path)
        if document is None or not 0 <= section < len(document.sections):
            return _NOWHERE
        return document.range(section, span)

    def location(self, located: Located, span: Span) -> Location:
        """The place of *span*, which belongs to the fact *located*."""
        return Location(located.path, self.range(located.path, located.section, span))

    # -- making the next one -----------------------------------------------

    def replace(
        self,
        *,
        records: Iterable[Record] = (),
        sources: Iterable[SourceRecord] = (),
        removed: Iterable[str] = (),
    ) -> tuple[Snapshot, set[Key]]:
        """The next snapshot, and the keys whose facts differ from this one's.

        *records* and *sources* come in or take the place of what their paths
        held; *removed* paths go.
        """
        live, stored = self.records.live, self.records.stored
        filing = Filing(self._keys)
        new_sources, repeated = self.sources, self._repeated
        changed: set[Key] = set()
        gone = list(removed)
        for path in gone:
            repeated = repeated.discard(path)
            old: Record | SourceRecord | None = self.records.get(path)
            if old is not None:
                if path in live:
                    live = live.remove(path)
                    filing.refile(path, old.all_keys(), set())
                else:
                    stored = stored.remove(path)
                changed.update(old.all_keys())
                changed.add(file_key(path))
            old = new_sources.get(path)
            if old is not None:
                new_sources = new_sources.remove(path)
                filing.refile(path, old.all_keys(), set())
                changed.update(old.all_keys())
                changed.add(file_key(path))
        for record in records:
            path = record.path
            before = self.records.find(path)
            if before is None:
                changed.add(file_key(path))
                came, went = record.all_keys(), set[Key]()
                changed |= came
                again = repeats(record)
            else:
                known = repeated.get(path) if path in live else None
                count = partial(_count, path, self._keys, known) if known is not None else None
                difference = (
                    record.difference(before, count) if count else record.difference(before)
                )
                if known is None:
                    known = repeats(before if difference.differ else record)
                again, seen = repeats_after(known, difference)
                changed |= seen
                came, went = difference.came, difference.went
                if path in stored:  # its keys stood in a segment
                    came, went = record.all_keys(), set()
                    stored = stored.remove(path)
            repeated = repeated.insert(path, again)
            live = live.insert(path, record)
            filing.refile(path, went, came)
        for source in sources:
            previous = new_sources.get(source.path)
            held = previous.all_keys() if previous is not None else set[Key]()
            if previous is None:
                changed.add(file_key(source.path))
            changed |= {
                k for k in held | source.all_keys() if _fact(previous, k) != _fact(source, k)
            }
            new_sources = new_sources.insert(source.path, source)
            filing.refile(source.path, held - source.all_keys(), source.all_keys() - held)
        made = self._next()
        made.records = Records(live, stored, self._shelf)
        made.sources, made._repeated = new_sources, repeated
        made._keys = filing.done()
        for path in gone if self.sketches else ():
            made.sketches = made.sketches.discard(path)
        if not stored:
            made.segments = ()
        # Of nearly all of them it is clear that they neither were nor are a crowd.
        at_rest = made.segments or self.segments
        for key in filing.crowded(changed, -1 if at_rest else MOST_DOCUMENTS - filing.paths):
            before_crowd, now_crowd = self._crowd_then_and_now(key, made)
            if before_crowd and now_crowd:
                changed.discard(key)
            if before_crowd != now_crowd:
                changed.add(crowd_key(key))
        return made, changed

    def sketched(self, sketches: Iterable[Sketch] | None) -> Snapshot:
        """The same documents, and more *sketches*; without any where there is None."""
        made = self._next()
        if sketches is None:
            made.sketches = HashTrieMap()
        else:
            made.sketches = self.sketches.update({found.path: found for found in sketches})
        return made

    def with_segment(
        self, segment: Segment, newer: Container[str], outline: Segment | None = None
    ) -> Snapshot:
        """The next snapshot, with the documents of *segment* at rest, but for those in *newer*.

        They take the place of what their paths held, and the segment that of its *outline*.
        """
        live, stored = self.records.live, self.records.stored
        filing = Filing(self._keys)
        repeated = self._repeated
        came = {new.path: new for new in segment.files if new.path not in newer}
        for path in [path for path in live if path in came]:
            filing.refile(path, live[path].all_keys(), set())
            live = live.remove(path)
            repeated = repeated.discard(path)
        stored = stored.update(came)
        made = self._next()
        made.records = Records(live, stored, self._shelf)
        made._repeated = repeated
        made._keys = filing.done()
        made.segments = (*(s for s in self.segments if s is not outline), segment)
        return made

    def over(self, segment: Segment, gone: Iterable[str]) -> tuple[Snapshot, Snapshot, set[Key]]:
        """What *segment* tells alone, the next snapshot, and the keys whose facts tell them apart.

        The next one holds all live documents and sources of this one, in the
        place of what *segment* has of them, and nothing of those that have *gone*.
        """
        bare = Snapshot(self.configurations, self._probe)
        bare.generation, bare._shelf = self.generation, self._shelf
        alone = bare.with_segment(segment, ())
        removed = [path for path in gone if path in alone.records and path not in self.records.live]
        records, sources = self.records.live.values(), self.sources.values()
        made, keys = alone.replace(records=records, sources=sources, removed=removed)
        return alone, made, keys

    def with_merged(self, merged: Segment, before: tuple[Segment, ...]) -> Snapshot:
        """The same snapshot with *merged* in the place of the segments *before*."""
        made = self._next()
        made.segments = (merged, *(s for s in self.segments if s not in before))
        return made

    def with_judged(self, merged: Segment, before: tuple[Segment, ...]) -> Snapshot:
        """:meth:`with_merged`, where the documents of *merged* have other results than they had."""
        made = self.with_merged(merged, before)
        stored = self.records.stored.update({new.path: new for new in merged.files})
        made.records = Records(self.records.live, stored, self._shelf)
        return made


def _count(path: str, keys: Filed, repeated: Repeated, key: Key) -> int | None:
    """How many facts the live document *path* has under *key*, as far as *keys* and *repeated* tell."""
    if path not in keys.get(key):
        return 0
    return repeated.get(key, 1) if is_shared(key) else None


def _fact(source: SourceRecord | None, key: Key) -> tuple[object, ...]:
    return source.facts.get(key, ()) if source is not None else ()
