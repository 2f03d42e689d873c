"""What a lock file lacks and what it holds too much of, compared with the documents as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from plainspec.analysis.judged import stated_clauses
from plainspec.index.facts import section_anchor
from plainspec.index.judgements import Entry, Lock, read_lock, updated
from plainspec.index.paths import relative_to
from plainspec.index.snapshot import Snapshot
from plainspec.llm import clarifying, judging
from plainspec.llm.pairs import NearClause, Question, questions
from plainspec.model.judgement import Judgement, Task

#: The wording of each task's question; a judgement that answered another one is stale.
VERSIONS = {Task.CONFLICT: judging.VERSION, Task.AMBIGUITY: clarifying.VERSION}

#: For each hash the places of the clauses that have it: document (relative to the folder), anchor.
Stated = Mapping[str, frozenset[tuple[str, str]]]


class State(NamedTuple):
    """A workspace folder's lock file beside its documents.

    ``missing`` is what a model has to be asked, ``stale`` are judgements and
    dismissals that are about nothing any more, ``moved`` judgements whose
    clauses say what they said, elsewhere: with their new places.
    """

    root: str
    lock: Lock
    missing: tuple[Question, ...]
    stale: tuple[Entry, ...]
    moved: tuple[Judgement, ...]

    @property
    def stale_judgements(self) -> tuple[Judgement, ...]:
        """Without the dismissals, of which no check has to be afraid."""
        return tuple(entry for entry in self.stale if isinstance(entry, Judgement))

    @property
    def is_current(self) -> bool:
        """Whether there is nothing to ask and nothing to tidy up."""
        return not (self.missing or self.stale_judgements or self.moved)

    @property
    def pairs(self) -> int:
        """How many pairs a model has to be asked about."""
        return sum(len(question.others) for question in self.missing)


def examine(
    snapshot: Snapshot, root: str, text: str, clauses: Iterable[NearClause], model: str = ""
) -> State:
    """The state of the lock file *text* of the folder *root*, as far as *clauses* are concerned.

    With a *model*, what others have judged counts as missing.
    """
    lock = read_lock(text)
    stated = all_stated(snapshot, root)
    stale: list[Entry] = []
    moved: list[Judgement] = []
    kept: list[Judgement] = []
    for judgement in lock.judgements:
        if judgement.version != VERSIONS[judgement.task] or not all(
            hash_ in stated for hash_ in judgement.clauses
        ):
            stale.append(judgement)
            continue
        kept.append(judgement)
        now = _placed(judgement, stated)
        if now is not judgement:
            moved.append(now)
    stale += (d for d in lock.dismissals if not all(hash_ in stated for hash_ in d.clauses))
    known = judging.judged_pairs(kept, model)
    return State(root, lock, tuple(questions(snapshot, clauses, known)), tuple(stale), tuple(moved))


def all_stated(snapshot: Snapshot, root: str) -> Stated:
    """The places of all that is stated in the documents of the folder *root*, by hash."""
    found: dict[str, set[tuple[str, str]]] = {}
    for document in snapshot.documents():
        if snapshot.root(document.path) != root:
            continue
        path = relative_to(document.path, root)
        for section in document.sections:
            clauses = stated_clauses(section)
            place = (path, section_anchor(section)) if clauses else ("", "")
            for clause in clauses:
                found.setdefault(clause.hash, set()).add(place)
    return {hash_: frozenset(places) for hash_, places in found.items()}


def _placed(judgement: Judgement, stated: Stated) -> Judgement:
    """*judgement* with the places where its clauses stand now; itself where they have not moved."""
    places = []
    for hash_, place in zip(judgement.clauses, judgement.places, strict=False):
        if (place.path, place.anchor) in stated[hash_]:
            places.append(place)
        else:
            path, anchor = min(stated[hash_])
            places.append(replace(place, path=path, anchor=anchor))
    same = tuple(places) == judgement.places
    return judgement if same else replace(judgement, places=tuple(places))


def tidied(text: str, state: State, added: Sequence[Entry] = (), *, dismissals: bool) -> str:
    """The lock file *text* with *added*, without stale judgements, and with places as they are.

    With *dismissals* those that are stale go, too, and so do lines that nobody can read.
    """
    gone = {
        (type(entry), entry.key)
        for entry in state.stale
        if dismissals or isinstance(entry, Judgement)
    }
    return updated(
        text,
        (*state.moved, *added),
        lambda entry: (type(entry), entry.key) in gone,
        unreadable=not dismissals,
    )
