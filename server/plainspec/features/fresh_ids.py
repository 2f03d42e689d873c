"""Clause IDs that nobody has used yet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b

from plainspec.index.facts import citation_key, clause_fact_key, code_key, test_key
from plainspec.index.paths import is_inside, relative_to, test_path
from plainspec.index.snapshot import Snapshot
from plainspec.model import Document
from plainspec.syntax.ids import clause_key
from plainspec.text.span import Position

_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LENGTH = 4
_MOST_DIGITS = 18  # longer ones are no numbers that anyone counts up
_NUMBERED = re.compile(r"(.*?)(\d+)")
# A pattern such as "REQ-\d+" or "REQ-[0-9]+" names its own prefix.
_PREFIX_OF_PATTERN = re.compile(
    r"((?:[A-Za-z0-9_-]|\\[-_.])+)(?:\\d|\[0-9\])(?:\+|\{\d+(?:,\d*)?\})"
)


def fresh_marker_id(snapshot: Snapshot, path: str, position: Position) -> str:
    """A new ID of four characters of ``a-z0-9`` for a clause at *position* of the document *path*.

    The same place gives the same ID for as long as it is free. It holds a
    letter and a digit, so that it is neither a word nor a common footnote, and
    is no clause, test file, citation or footnote of the workspace.
    """
    document = snapshot.document(path)
    root = snapshot.root(path)
    place = f"{relative_to(path, root) if root else path}:{position.line}:{position.column}"
    free = (c for c in _candidates(place) if _is_free(snapshot, c, document))
    return next(c for c in free if not _is_footnote(snapshot, c))


def _candidates(place: str) -> Iterator[str]:
    """IDs that look random, always the same ones for one *place*; longer where all are taken."""
    attempt = 0
    while True:
        digest = blake2b(f"{place}#{attempt}".encode("utf-8", "surrogatepass")).digest()
        length = _LENGTH + attempt // 100_000
        candidate = "".join(_CHARACTERS[byte % len(_CHARACTERS)] for byte in digest[:length])
        attempt += 1
        if not candidate.isalpha() and not candidate.isdigit():
            yield candidate


def fresh_numbered_ids(snapshot: Snapshot, path: str) -> tuple[str, ...]:
    """The next free ID for each prefix that the document *path* numbers its clauses with.

    ``REQ-16`` where ``REQ-15`` is the highest in the document's scope; gaps
    are not filled, as their numbers may have been used before. The prefix used
    most comes first; a document without clauses takes the configured
    pattern's, if that begins with one.
    """
    document = snapshot.document(path)
    if document is None:
        return ()
    own = [clause.id for section in document.sections for clause in section.clauses]
    prefixes = Counter(match[1] for id_ in own if (match := _NUMBERED.fullmatch(id_)))
    if not prefixes:
        pattern = _PREFIX_OF_PATTERN.fullmatch(snapshot.settings(path).id_pattern)
        if pattern is None:
            return ()
        prefixes[pattern[1].replace("\\", "")] = 1
    highest = dict.fromkeys((clause_key(p + "0")[:-1] for p in prefixes), 0)
    widths: dict[str, int] = {}
    scope = document.info.scope
    for other, labels in snapshot.labels():
        if not labels.clauses or not (other == path or is_inside(other, scope)):
            continue
        numbers = _numbers(labels.clauses)
        for prefix in highest.keys() & numbers.keys():
            number, width = numbers[prefix]
            highest[prefix] = max(highest[prefix], number)
            widths[prefix] = max(widths.get(prefix, 1), width)
    found = []
    for spelt, _ in prefixes.most_common():
        prefix = clause_key(spelt + "0")[:-1]
        number = highest[prefix] + 1
        candidate = f"{spelt}{number:0{widths.get(prefix, 1)}d}"
        while not _is_free(snapshot, candidate, document):
            number += 1
            candidate = f"{spelt}{number:0{widths.get(prefix, 1)}d}"
        found.append(candidate)
    return tuple(found)


def _is_free(snapshot: Snapshot, id_: str, document: Document | None) -> bool:
    """Whether neither a fact nor a file bears the name *id_*."""
    key = clause_key(id_)
    if snapshot.readers_of(clause_fact_key(key)) or is_named(snapshot, key):
        return False
    if document is None:
        return True
    test = test_path(document.path, snapshot.settings(document.path).tests, id_)
    return test is None or not snapshot.exists(test)


def is_named(snapshot: Snapshot, key: str) -> bool:
    """Whether a test file, a citation or source code names the clause *key*."""
    facts = (test_key(key), citation_key(key), code_key(key))
    return any(snapshot.readers_of(fact) for fact in facts)


def _is_footnote(snapshot: Snapshot, label: str) -> bool:
    """Whether a footnote that is neither clause nor citation has the casefolded *label*."""
    return any(
        label in labels.footnotes and label in labels.footnotes.split("\n")
        for _, labels in snapshot.labels()
    )


@lru_cache(maxsize=1 << 14)
def _numbers(clauses: str) -> Mapping[str, tuple[int, int]]:
    """For each prefix (of the key) that a summary's *clauses* are numbered with: the highest number.

    The second is how many digits its numbers are padded to, 1 for none:
    ``007`` is padded, ``10`` is not.
    """
    found: dict[str, tuple[int, int]] = {}
    for id_ in clauses.split("\n"):
        match = _NUMBERED.fullmatch(clause_key(id_))
        if match is None or len(match[2]) > _MOST_DIGITS:
            continue
        number, width = found.get(match[1], (0, 1))
        padded = len(match[2]) if match[2][0] == "0" else 1
        found[match[1]] = max(number, int(match[2])), max(width, padded)
    return found
