"""The workspace at one moment: every document, and its facts by key. Immutable.

A snapshot can be read from any thread while the next one is made; making it
shares everything that did not change (persistent maps).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from rpds import HashTrieMap

from plainspec.index.configuration import Configuration, Settings
from plainspec.index.facts import FileFact, Key, Located, file_key
from plainspec.index.paths import is_inside
from plainspec.index.record import Record, SourceRecord
from plainspec.model import Document
from plainspec.text.span import Location, Position, Range, Span

_NOWHERE = Range(Position(0, 0), Position(0, 0))


class Snapshot:
    """All documents and facts of the workspace folders.

    ``roots`` are the absolute paths of the folders, each with its
    configuration. Paths are absolute with ``/``; a document without a file
    goes by its URI.
    """

    __slots__ = ("_keys", "_probe", "configurations", "generation", "records", "sources")

    def __init__(
        self,
        configurations: tuple[Configuration, ...] = (),
        records: HashTrieMap[str, Record] | None = None,
        sources: HashTrieMap[str, SourceRecord] | None = None,
        keys: HashTrieMap[Key, frozenset[str]] | None = None,
        generation: int = 0,
        probe: Callable[[str], FileFact | None] = lambda _path: None,
    ) -> None:
        self.configurations = configurations
        self.records: HashTrieMap[str, Record] = HashTrieMap() if records is None else records
        self.sources: HashTrieMap[str, SourceRecord] = HashTrieMap() if sources is None else sources
        self._keys: HashTrieMap[Key, frozenset[str]] = HashTrieMap() if keys is None else keys
        self.generation = generation
        self._probe = probe

    # -- documents ---------------------------------------------------------

    def document(self, path: str) -> Document | None:
        """The Markdown document at *path*, or None."""
        record = self.records.get(path)
        return record.document if record is not None else None

    def paths(self) -> list[str]:
        """The paths of all Markdown documents, sorted."""
        return sorted(self.records)

    def documents(self) -> Iterator[Document]:
        """All Markdown documents in order of path."""
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
        for path in sorted(self._keys.get(key, ())):
            found.extend(self.located(path, key))
        return tuple(found)

    def located(self, path: str, key: Key) -> Iterator[Located]:
        """The facts of *path* under *key*, in order of place."""
        record = self.records.get(path)
        if record is not None:
            for index, facts in enumerate(record.facts):
                for value in facts.get(key, ()):
                    yield Located(path, index, value, record.document.sections[index])
        source = self.sources.get(path)
        if source is not None:
            for value in source.facts.get(key, ()):
                yield Located(path, -1, value)

    def keys(self, kind: str) -> Iterator[Key]:
        """All keys that begin with *kind* (unordered; reads the whole key table)."""
        return (key for key in self._keys if key[0] == kind)

    def readers_of(self, key: Key) -> frozenset[str]:
        """The paths that hold a fact under *key*."""
        return self._keys.get(key, frozenset())

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
        configurations: tuple[Configuration, ...] | None = None,
    ) -> tuple[Snapshot, set[Key]]:
        """The next snapshot, and the keys whose facts differ from this one's.

        *records* and *sources* come in or take the place of what their paths
        held; *removed* paths go.
        """
        new_records, new_sources, keys = self.records, self.sources, self._keys
        changed: set[Key] = set()
        for path in removed:
            old: Record | SourceRecord | None = new_records.get(path)
            if old is not None:
                new_records = new_records.remove(path)
                keys = _refile(keys, path, old.all_keys(), set())
                changed.update(old.all_keys())
                changed.add(file_key(path))
            old = new_sources.get(path)
            if old is not None:
                new_sources = new_sources.remove(path)
                keys = _refile(keys, path, old.all_keys(), set())
                changed.update(old.all_keys())
                changed.add(file_key(path))
        for record in records:
            before = new_records.get(record.path)
            if before is None:
                changed.add(file_key(record.path))
                came, went = record.all_keys(), set[Key]()
                changed |= came
            else:
                came, went, differ = record.difference(before)
                changed |= differ
            new_records = new_records.insert(record.path, record)
            keys = _refile(keys, record.path, went, came)
        for source in sources:
            previous = new_sources.get(source.path)
            held = previous.all_keys() if previous is not None else set[Key]()
            if previous is None:
                changed.add(file_key(source.path))
            changed |= {
                k for k in held | source.all_keys() if _fact(previous, k) != _fact(source, k)
            }
            new_sources = new_sources.insert(source.path, source)
            keys = _refile(keys, source.path, held - source.all_keys(), source.all_keys() - held)
        snapshot = Snapshot(
            self.configurations if configurations is None else configurations,
            new_records,
            new_sources,
            keys,
            self.generation + 1,
            self._probe,
        )
        return snapshot, changed


def _fact(source: SourceRecord | None, key: Key) -> tuple[object, ...]:
    return source.facts.get(key, ()) if source is not None else ()


def _refile(
    keys: HashTrieMap[Key, frozenset[str]], path: str, went: set[Key], came: set[Key]
) -> HashTrieMap[Key, frozenset[str]]:
    for key in went:
        left = keys.get(key, frozenset()) - {path}
        keys = keys.insert(key, left) if left else keys.discard(key)
    for key in came:
        keys = keys.insert(key, keys.get(key, frozenset()) | {path})
    return keys
