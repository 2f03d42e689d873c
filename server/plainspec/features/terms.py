"""Defined terms in running text: which ones a document knows, and where it uses them.

A document knows the terms that it defines, those of the glossaries of its
workspace folder (``glossary.md``, ``definitions.md``, ``terms.md``) and those
of the documents that it links to. The nearest definition of a term counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from plainspec.features.remembered import per_record
from plainspec.index.facts import Located, glossary_key, link_key
from plainspec.index.paths import is_glossary
from plainspec.index.record import Record
from plainspec.index.snapshot import Snapshot
from plainspec.model import Section
from plainspec.text.span import Span

_Y = re.compile(r"(?<=[^aeiou])y$")
_JOINED = re.compile(r"\w-?$")


class TermUse(NamedTuple):
    """A place where running text uses the term *key*; *span* is relative to its section."""

    key: str
    span: Span


class Vocabulary(NamedTuple):
    """The terms that a document knows.

    ``definitions`` holds for each term's key the facts (:class:`~plainspec.model.Term`)
    that define it, in order of path and place.
    """

    definitions: Mapping[str, tuple[Located, ...]]

    def uses(self, section: Section) -> tuple[TermUse, ...]:
        """The uses of the terms in *section*, in order; definitions are none."""
        return _uses(section, self._names)

    def use_at(self, section: Section, offset: int) -> TermUse | None:
        """The use that *offset* lies in or touches. Reads the paragraph around it only."""
        block = section.syntax.block_at(offset) or section.syntax.block_at(max(0, offset - 1))
        if block is None or not self.definitions:
            return None
        found = None
        for use in _find(section, self._names, *block.span):
            if use.span.contains(offset):
                found = use
                if offset < use.span.end:
                    break
        return found

    @property
    def _names(self) -> tuple[tuple[str, str], ...]:
        """Name and key of each definition."""
        return tuple((d.value.name, key) for key, ds in self.definitions.items() for d in ds)


def vocabulary(snapshot: Snapshot, path: str) -> Vocabulary:
    """The terms that the document at *path* knows; none for an unknown path."""
    record = snapshot.records.get(path)
    if record is None:
        return Vocabulary({})
    root = record.document.info.root
    linked = (snapshot.records.get(other) for other in sorted(_linked(record)))
    nearest_first = (
        _own(record),
        snapshot.lookup(glossary_key(root)) if root else (),
        chain.from_iterable(_own(target) for target in linked if target is not None),
    )
    found: dict[str, tuple[Located, ...]] = {}
    for definitions in nearest_first:
        by_key: dict[str, list[Located]] = {}
        for located in definitions:
            by_key.setdefault(located.value.key, []).append(located)
        for key, values in by_key.items():
            found.setdefault(key, tuple(values))
    return Vocabulary(found)


def documents_that_know(
    snapshot: Snapshot, key: str, definitions: tuple[Located, ...]
) -> list[str]:
    """The paths of the documents that mean one of *definitions* by the term *key*, sorted."""
    return [
        path
        for path in _candidates(snapshot, definitions)
        if _means(vocabulary(snapshot, path), key, definitions)
    ]


def uses_of(
    snapshot: Snapshot, key: str, definitions: tuple[Located, ...]
) -> Iterator[tuple[str, int, Span]]:
    """Where the workspace uses the term *key* as *definitions* define it: path, section, span."""
    stems = {_stem(_folded(definition.value.name)) for definition in definitions}
    for path in _candidates(snapshot, definitions):
        record = snapshot.records.get(path)
        sections = record.document.sections if record is not None else ()
        # Looking for the bare words first spares most documents of a large workspace the rest.
        likely = [
            (index, section)
            for index, section in enumerate(sections)
            if any(stem in _lower(section.syntax.prose) for stem in stems)
        ]
        known = vocabulary(snapshot, path) if likely else Vocabulary({})
        if _means(known, key, definitions):
            for index, section in likely:
                for use in known.uses(section):
                    if use.key == key:
                        yield path, index, use.span


def _candidates(snapshot: Snapshot, definitions: tuple[Located, ...]) -> list[str]:
    """The paths of the documents that *definitions* reach, sorted; some may mean others."""
    found: set[str] = set()
    for path in {definition.path for definition in definitions}:
        found |= {path} | _linking(snapshot, path)
        root = snapshot.root(path)
        if root and is_glossary(path):
            found.update(other for other in snapshot.records if snapshot.root(other) == root)
    return sorted(found)


def _means(known: Vocabulary, key: str, definitions: tuple[Located, ...]) -> bool:
    wanted = {(d.path, d.section, d.value) for d in definitions}
    return any((d.path, d.section, d.value) in wanted for d in known.definitions.get(key, ()))


def _own(record: Record) -> Iterator[Located]:
    for index, section in enumerate(record.document.sections):
        for term in section.terms:
            yield Located(record.path, index, term, section)


@per_record
def _linked(record: Record) -> frozenset[str]:
    """The other documents that *record*'s document links to."""
    paths = {key[1] for facts in record.under("link") for key in facts if key[0] == "link"}
    return frozenset(paths - {record.path})


def _linking(snapshot: Snapshot, path: str) -> frozenset[str]:
    """The documents that link to *path* or to one of its anchors."""
    record = snapshot.records.get(path)
    found = snapshot.readers_of(link_key(path))
    if record is not None:
        for key in record.all_keys():
            if key[0] == "anchor":
                found |= snapshot.readers_of(link_key(path, key[2]))
    return found


@lru_cache(maxsize=1024)
def _uses(section: Section, names: tuple[tuple[str, str], ...]) -> tuple[TermUse, ...]:
    return tuple(_find(section, names, 0, len(section.text))) if names else ()


def _find(
    section: Section, names: tuple[tuple[str, str], ...], start: int, end: int
) -> Iterator[TermUse]:
    pattern, key_of = _pattern(names)
    prose = _lower(section.syntax.prose)
    defined = [term.span for term in section.terms]
    at = start
    while match := pattern.search(prose, at, end):
        at = match.start() + 1
        if _JOINED.search(prose, max(0, match.start() - 2), match.start()):
            continue  # "user" is not used in "superuser", nor in "end-user"
        at, span = match.end(), Span(*match.span())
        if not any(span.overlaps(other) for other in defined):
            yield TermUse(key_of[_folded(match[0])], span)


@lru_cache(maxsize=64)
def _pattern(names: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """What finds *names* and their plurals, the longest first, and the key of each, in lower case.

    The pattern begins with the words and takes no notice of case: ten times
    faster than one that checks what stands before and ignores case itself.
    """
    key_of = {_folded(name): key for name, key in names}
    for name, key in names:
        for plural in _plurals(_folded(name)):
            key_of.setdefault(plural, key)
    longest_first = sorted(key_of, key=lambda form: (-len(form), form))
    words = (r"\s+".join(re.escape(word) for word in form.split()) for form in longest_first)
    return re.compile(rf"(?:{'|'.join(words)})(?!-?\w)"), key_of


def _plurals(name: str) -> Iterator[str]:
    yield name + "s"
    yield name + "es"
    if _Y.search(name):
        yield name[:-1] + "ies"


def _stem(name: str) -> str:
    """What every form of *name* begins with: its first word, but for a last ``y``."""
    word = name.split()[0]
    return word[:-1] or word


def _folded(text: str) -> str:
    return " ".join(_lower(text).split())


def _lower(text: str) -> str:
    """*text* in lower case, every code point where it was (a few have longer lower forms)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)
