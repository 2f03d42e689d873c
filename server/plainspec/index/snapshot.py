"""The workspace at one moment: every document, and its facts by key. Immutable.

A snapshot can be read from any thread while the next one is made; making it
shares everything that did not change (persistent maps, and segments of stored
documents; see :mod:`plainspec.index.stored`).
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar, cast

from rpds import HashTrieMap

from plainspec.index.configuration import Configuration, Settings
from plainspec.index.facts import FileFact, Key, Located, file_key
from plainspec.index.paths import is_inside
from plainspec.index.record import Record, SourceRecord
from plainspec.index.stored import Segment, Shelf, Stored, key_hash
from plainspec.index.summary import Names, Summary
from plainspec.model import Document, DocumentKind
from plainspec.text.encoding import Width
from plainspec.text.span import Location, Position, Range, Span

T = TypeVar("T")

_NOWHERE = Range(Position(0, 0), Position(0, 0))
_NOBODY: frozenset[str] = frozenset()

#: Results of look-ups that a snapshot remembers; rules ask for the same keys again and again.
_REMEMBERED = 1 << 13


class Records(Mapping[str, Record]):
    """The records of all documents by path; those at rest are made again when they are asked for."""

    __slots__ = ("_shelf", "live", "stored")

    def __init__(
        self, live: HashTrieMap[str, Record], stored: HashTrieMap[str, Stored], shelf: Shelf
    ) -> None:
        self.live = live
        self.stored = stored
        self._shelf = shelf

    def __getitem__(self, path: str) -> Record:
        record = self.live.get(path)
        return self._shelf.record(self.stored[path]) if record is None else record

    def __contains__(self, path: object) -> bool:
        return path in self.live or path in self.stored

    def find(self, path: str) -> Record | None:
        """The record at *path*, or None: ``get`` without an exception for each path that has none."""
        record = self.live.get(path)
        if record is None and path in self.stored:
            record = self._shelf.record(self.stored[path])
        return record

    def __iter__(self) -> Iterator[str]:
        yield from self.live
        yield from self.stored

    def __len__(self) -> int:
        return len(self.live) + len(self.stored)


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
        "_shelf",
        "configurations",
        "generation",
        "records",
        "segments",
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
        self._shelf = Shelf()
        self.records = Records(HashTrieMap(), HashTrieMap(), self._shelf)
        #: The paths that hold a fact under each key; of the documents at rest the segments know.
        self._keys: HashTrieMap[Key, frozenset[str]] = HashTrieMap()
        self._probe = probe
        self._found: dict[Key, tuple[Located, ...]] = {}
        self._gathered: dict[tuple[object, Key], Any] = {}
        self._equal: dict[tuple[str, Key], dict[Any, list[Located]]] = {}

    def _next(self) -> Snapshot:
        """A snapshot with the same content and the next number."""
        made = Snapshot(self.configurations, self._probe)
        made.generation = self.generation + 1
        made.sources, made.segments, made._keys = self.sources, self.segments, self._keys
        made.records, made._shelf = self.records, self._shelf
        return made

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
        stored = self.records.stored.get(path)
        return stored.width if stored is not None else Width.WIDE

    def clauses(self, path: str) -> int:
        """How many clauses the document at *path* defines; at no cost for one at rest."""
        stored = self.records.stored.get(path)
        if stored is not None:
            return stored.clauses
        record = self.records.live.get(path)
        sections = record.document.sections if record is not None else ()
        return sum(len(section.clauses) for section in sections)

    def summary(self, path: str) -> Summary | None:
        """The summary of the document at *path*, or None; at no cost for one at rest."""
        stored = self.records.stored.get(path)
        if stored is not None:
            return stored.summary
        record = self.records.live.get(path)
        return record.summary if record is not None else None

    def summaries(self) -> Iterator[tuple[str, Summary]]:
        """The path and summary of each document (unordered); makes no record again."""
        for path, record in self.records.live.items():
            yield path, record.summary
        for stored in self._shelf.all(self.records.stored):
            yield stored.path, stored.summary

    def names(self) -> tuple[Names, ...]:
        """The names in all documents, in one or two tables."""
        live = Names.of((path, record.summary) for path, record in self.records.live.items())
        return live, self._shelf.names(self.records.stored)

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
            found: list[Located] = []
            for path in sorted(self.readers_of(key)):
                record = self.records.find(path)
                if record is not None and len(record.facts) == 1:
                    found += [Located(path, -1, value) for value in record.facts[0].get(key, ())]
                elif record is not None:
                    for number in record.holding(key):
                        found += [Located(path, -1, value) for value in record.facts[number][key]]
                else:
                    found += [Located(path, -1, v) for v in self.sources[path].facts.get(key, ())]
            known = tuple(found)
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[key] = known
        return known

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
        return len(paths) > 1 or any(self._holds_several(path, key) for path in paths)

    def _holds_several(self, path: str, key: Key) -> bool:
        record = self.records.live.get(path)
        if record is not None and len(record.facts) == 1:  # as nearly all test files are
            return len(record.facts[0].get(key, ())) > 1
        return sum(1 for _ in islice(self.located(path, key), 2)) > 1

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

    def located(self, path: str, key: Key) -> Iterator[Located]:
        """The facts of *path* under *key*, in order of place."""
        record = self.records.find(path)
        if record is not None:
            for index in record.holding(key):
                for value in record.facts[index][key]:
                    yield Located(path, index, value, record.document.sections[index])
        source = self.sources.get(path)
        if source is not None:
            for value in source.facts.get(key, ()):
                yield Located(path, -1, value)

    def keys(self, kind: str) -> Iterator[Key]:
        """All keys that begin with *kind* (unordered; reads every document that has such facts)."""
        seen = {key for key in self._keys if key[0] == kind}
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
        live = self._keys.get(key, _NOBODY)
        if not self.segments:
            return live
        number = key_hash(key)
        at_rest = [
            stored.path
            for segment in self.segments
            for stored in map(segment.files.__getitem__, segment.keys.at(number))
            if self.current(stored)
        ]
        return live.union(at_rest) if at_rest else live

    def current(self, stored: Stored) -> bool:
        """Whether *stored*, which a segment holds, is still what the index has of its path."""
        return self.records.stored.get(stored.path) is stored

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
        filing = _Filing(self._keys)
        new_sources = self.sources
        changed: set[Key] = set()
        for path in removed:
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
            else:
                came, went, differ = record.difference(before)
                changed |= differ
                if path in stored:  # its keys stood in a segment
                    came, went = record.all_keys(), set()
                    stored = stored.remove(path)
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
        made.sources, made._keys = new_sources, filing.done()
        if not stored:
            made.segments = ()
        return made, changed

    def with_segment(
        self, segment: Segment, newer: Container[str], outline: Segment | None = None
    ) -> Snapshot:
        """The next snapshot, with the documents of *segment* at rest, but for those in *newer*.

        They take the place of what their paths held, and the segment that of its *outline*.
        """
        live, stored, filing = self.records.live, self.records.stored, _Filing(self._keys)
        came = {new.path: new for new in segment.files if new.path not in newer}
        for path in [path for path in live if path in came]:
            filing.refile(path, live[path].all_keys(), set())
            live = live.remove(path)
        stored = stored.update(came)
        made = self._next()
        made.records = Records(live, stored, self._shelf)
        made._keys = filing.done()
        made.segments = (*(s for s in self.segments if s is not outline), segment)
        return made

    def with_merged(self, merged: Segment, before: tuple[Segment, ...]) -> Snapshot:
        """The same snapshot with *merged* in the place of the segments *before*."""
        made = self._next()
        made.segments = (merged, *(s for s in self.segments if s not in before))
        return made


def _fact(source: SourceRecord | None, key: Key) -> tuple[object, ...]:
    return source.facts.get(key, ()) if source is not None else ()


class _Filing:
    """Changes to which paths hold a fact under each key, made in the map all at once.

    A persistent map takes a thousand keys together in a third of the time of one by one.
    """

    def __init__(self, keys: HashTrieMap[Key, frozenset[str]]) -> None:
        self._keys = keys
        self._changed: dict[Key, set[str]] = {}

    def refile(self, path: str, went: set[Key], came: set[Key]) -> None:
        """The facts of *path* under the keys *went* have gone, those under *came* are new."""
        for key in went:
            self._paths(key).discard(path)
        changed, known = self._changed, self._keys
        for key in came:  # thousands where files are read in bulk
            paths = changed.get(key)
            if paths is None:
                changed[key] = {path, *known.get(key, _NOBODY)}
            else:
                paths.add(path)

    def _paths(self, key: Key) -> set[str]:
        paths = self._changed.get(key)
        if paths is None:
            paths = self._changed[key] = set(self._keys.get(key, _NOBODY))
        return paths

    def done(self) -> HashTrieMap[Key, frozenset[str]]:
        """The map as it is now."""
        keys = self._keys.update(
            {k: frozenset(paths) for k, paths in self._changed.items() if paths}
        )
        for key, paths in self._changed.items():
            if not paths:
                keys = keys.discard(key)
        return keys
