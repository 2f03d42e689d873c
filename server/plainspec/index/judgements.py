"""The lock file ``plainspec.lock``: recorded judgements and dismissals, a line each.

Each line is a JSON object with its keys in order, and the lines are in order,
so that two people who add judgements meet in a merge as rarely as can be. The
file is the work of a program, but it comes with a workspace that may be
anybody's: every line is checked, and one that says nothing usable is reported
where it stands and kept, as a newer plainspec may understand it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter
from typing import NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from plainspec.index.facts import Key, judgement_key
from plainspec.index.paths import is_inside, join, name_of
from plainspec.model.judgement import (
    Dismissal,
    JudgedClause,
    JudgedQuestion,
    JudgedReading,
    Judgement,
    Relation,
    Task,
    clause_hash,
)
from plainspec.syntax.conventions.precedent import REASON_PLACEHOLDER
from plainspec.text.hidden import without_hidden
from plainspec.text.lines import folded, split_lines, without_end
from plainspec.text.patterns import Pattern
from plainspec.text.span import Position, Range

#: The name of the lock file, which lies in a workspace folder itself and nowhere below.
LOCK_NAME = "plainspec.lock"

#: Longer lines (in code points) are not read, and no more lines than this.
_LONGEST_LINE = 65_536
_MOST_LINES = 100_000
#: Mistakes that are reported one by one.
_MOST_PROBLEMS = 20
#: The most of each text, in code points.
LONGEST_TEXT = 4_000
_LONGEST_NAME = 200
_LONGEST_PATH = 1_000
MOST_LEADS = 8
_MOST_QUESTIONS = 20
_MOST_READINGS = 6

_HASH = Pattern(r"[0-9a-f]{16}\Z")
_DATE = Pattern(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
#: What git leaves where two versions differ. Both sides are wanted.
_MARKER = Pattern(r"(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\Z")

Entry = Judgement | Dismissal
_AnyEntry = TypeVar("_AnyEntry", Judgement, Dismissal)


class LockProblem(NamedTuple):
    """A mistake in the lock file, in words for its author."""

    range: Range
    message: str


class Lock(NamedTuple):
    """What a lock file says: the entries that count, the newest of each key, and what is wrong."""

    judgements: tuple[Judgement, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    problems: tuple[LockProblem, ...] = ()


def is_lock(path: str) -> bool:
    """Whether the name says that *path* is a lock file."""
    return name_of(path) == LOCK_NAME


def lock_path(root: str) -> str:
    """The lock file of the workspace folder *root*."""
    return f"{root.rstrip('/')}/{LOCK_NAME}"


# -- the lines ---------------------------------------------------------------------------


class _Place(msgspec.Struct, kw_only=True, omit_defaults=True):
    path: str
    anchor: str = ""
    text: str
    leads: list[str] = []
    quote: str = ""


class _Reading(msgspec.Struct, kw_only=True, omit_defaults=True):
    meaning: str
    example: str
    behaviour: str = ""
    rewrite: str = ""


class _Question(msgspec.Struct, kw_only=True):
    quote: str
    question: str
    readings: list[_Reading]


class _Line(msgspec.Struct, kw_only=True, omit_defaults=True):
    clauses: list[str]
    task: str
    date: str = ""
    # of a judgement
    version: int = 0
    model: str = ""
    relation: str = ""
    rationale: str = ""
    scenario: str = ""
    confidence: int = 0
    questions: list[_Question] = []
    places: list[_Place] = []
    # of a dismissal
    dismissed: str = ""
    person: str = ""
    quote: str = ""


_DECODER = msgspec.json.Decoder(_Line)
_ENCODER = msgspec.json.Encoder(order="sorted")


def line_of(entry: Entry) -> str:
    """The line that records *entry*, without its end."""
    places = [
        _Place(path=p.path, anchor=p.anchor, text=p.text, leads=list(p.leads), quote=p.quote)
        for p in entry.places
    ]
    line = _Line(clauses=list(entry.clauses), task=entry.task.value, date=entry.date, places=places)
    if isinstance(entry, Dismissal):
        line.dismissed, line.person, line.quote = entry.reason, entry.person, entry.quote
    else:
        line.version, line.model, line.confidence = entry.version, entry.model, entry.confidence
        line.relation = entry.relation.value if entry.relation is not None else ""
        line.rationale, line.scenario = entry.rationale, entry.scenario
        line.questions = [
            _Question(
                quote=each.quote,
                question=each.question,
                readings=[
                    _Reading(
                        meaning=r.meaning,
                        example=r.example,
                        behaviour=r.behaviour,
                        rewrite=r.rewrite,
                    )
                    for r in each.readings
                ],
            )
            for each in entry.questions
        ]
    return _ENCODER.encode(line).decode()


class _BadLineError(ValueError):
    """The line cannot be used; the message says why."""


def entry_of(line: str) -> Entry:
    """What *line* records. Raises ValueError with a reason for its author."""
    if len(line) > _LONGEST_LINE:
        raise _BadLineError(f"the line is longer than {_LONGEST_LINE} characters")
    try:
        read = _DECODER.decode(line.encode("utf-8"))
    except msgspec.ValidationError as error:
        raise _BadLineError(_cleaned(str(error))[:_LONGEST_NAME]) from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        raise _BadLineError("it is no JSON object") from None
    try:
        task = Task(read.task)
    except ValueError:
        raise _BadLineError("its `task` is unknown to this version of plainspec") from None
    wanted = 2 if task is Task.CONFLICT else 1
    hashes = tuple(read.clauses)
    if len(hashes) != wanted or not all(map(_HASH.match, hashes)) or sorted(hashes) != read.clauses:
        raise _BadLineError(
            f"`clauses` must be {wanted} hash{'es' if wanted > 1 else ''} of 16 hexadecimal "
            "digits, in order"
        )
    if read.date and not _DATE.match(read.date):
        raise _BadLineError("`date` must look like 2026-11-21")
    places = tuple(map(_place, read.places))
    if places and tuple(clause_hash(p.text, p.leads) for p in places) != hashes:
        raise _BadLineError("`clauses` are not the hashes of what `places` say")
    if read.dismissed:
        if not places:
            raise _BadLineError("a dismissal must name its clauses in `places`")
        return Dismissal(
            task,
            hashes,
            places,
            _text(read.dismissed, "dismissed"),
            read.date,
            _text(read.person, "person", _LONGEST_NAME),
            _text(read.quote, "quote"),
        )
    return _judgement(read, task, hashes, places)


def _judgement(
    read: _Line, task: Task, hashes: tuple[str, ...], places: tuple[JudgedClause, ...]
) -> Judgement:
    relation = None
    if task is Task.CONFLICT:
        try:
            relation = Relation(read.relation)
        except ValueError:
            raise _BadLineError("its `relation` is unknown to this version of plainspec") from None
    if not read.model:
        raise _BadLineError("it does not say which `model` judged")
    if not 0 < read.version < 1_000_000:
        raise _BadLineError("`version` must be a number from 1 on")
    questions = tuple(map(_question, read.questions))
    if len(questions) > _MOST_QUESTIONS:
        raise _BadLineError(f"it has more than {_MOST_QUESTIONS} questions")
    if not places and (questions or relation is Relation.CONTRADICTS):
        raise _BadLineError("it does not name its clauses in `places`")
    return Judgement(
        task,
        read.version,
        _text(read.model, "model", _LONGEST_NAME),
        read.date,
        hashes,
        relation,
        places,
        _text(read.rationale, "rationale"),
        _text(read.scenario, "scenario"),
        min(max(0, read.confidence), 100),
        questions,
    )


def _place(read: _Place) -> JudgedClause:
    path = read.path
    parts = path.split("/")
    if (
        not path
        or len(path) > _LONGEST_PATH
        or path.startswith("/")
        or not {"", ".", ".."}.isdisjoint(parts)
        or re.search(r"[\\\x00-\x1f\x7f]|^[A-Za-z]:", path)
    ):
        raise _BadLineError("a `path` must lead to a file of this folder, such as docs/spec.md")
    if len(read.leads) > MOST_LEADS:
        raise _BadLineError(f"a clause has more than {MOST_LEADS} leads")
    return JudgedClause(
        path,
        _text(read.anchor, "anchor", _LONGEST_PATH),
        _text(read.text, "text"),
        tuple(_text(lead, "leads") for lead in read.leads),
        _text(read.quote, "quote"),
    )


def _question(read: _Question) -> JudgedQuestion:
    if not read.quote.strip() or not read.question.strip():
        raise _BadLineError("a question must have a `quote` and a `question`")
    if len(read.readings) > _MOST_READINGS:
        raise _BadLineError(f"a question has more than {_MOST_READINGS} readings")
    readings = tuple(
        JudgedReading(
            _text(each.meaning, "meaning"),
            _text(each.example, "example"),
            _text(each.behaviour, "behaviour"),
            _text(each.rewrite, "rewrite"),
        )
        for each in read.readings
    )
    return JudgedQuestion(_text(read.quote, "quote"), _text(read.question, "question"), readings)


def _text(text: str, name: str, longest: int = LONGEST_TEXT) -> str:
    if len(text) > longest:
        raise _BadLineError(f"`{name}` is longer than {longest} characters")
    return _cleaned(text)


def _cleaned(text: str) -> str:
    """*text* on one line, without what a reader would not see."""
    return folded(without_hidden(text))


def cleaned(text: str, longest: int = LONGEST_TEXT) -> str:
    """*text* as a lock file may hold it: on one line, at most *longest* code points, nothing hidden."""
    made = _cleaned(text)
    return made if len(made) <= longest else f"{made[: longest - 1].rstrip()}…"


# -- the file ----------------------------------------------------------------------------


def read_lock(text: str) -> Lock:
    """What the lock file *text* says."""
    judgements: list[tuple[str, str, Judgement]] = []
    dismissals: list[tuple[str, str, Dismissal]] = []
    problems: list[LockProblem] = []
    unread = 0
    for number, line in enumerate(split_lines(text)):
        shown = without_end(line)
        if not shown.strip():
            continue
        if number >= _MOST_LINES:
            message = f"only the first {_MOST_LINES} lines are read"
            problems.append(LockProblem(_whole(number, shown), message))
            break
        try:
            entry = entry_of(shown)
        except ValueError as error:
            if len(problems) < _MOST_PROBLEMS:
                problems.append(LockProblem(_whole(number, shown), _said(shown, str(error))))
            else:
                unread += 1
            continue
        if isinstance(entry, Dismissal) and entry.reason == REASON_PLACEHOLDER:
            message = "This dismissal gives no reason yet, so it dismisses nothing. Say why."
            problems.append(LockProblem(_whole(number, shown), message))
        elif isinstance(entry, Judgement):
            judgements.append((entry.date, shown, entry))
        else:
            dismissals.append((entry.date, shown, entry))
    if unread:
        last = problems.pop()
        message = f"{last.message} So it is with {unread} more lines."
        problems.append(LockProblem(last.range, message))
    return Lock(_newest(judgements), _newest(dismissals), tuple(problems))


def _newest(entries: list[tuple[str, str, _AnyEntry]]) -> tuple[_AnyEntry, ...]:
    """Of *entries*, with day and line, the latest of each key; within a day their order decides nothing."""
    found: dict[object, _AnyEntry] = {}
    for _, _, entry in sorted(entries, key=itemgetter(0, 1)):
        found[entry.key] = entry
    return tuple(found.values())


def _whole(number: int, line: str) -> Range:
    return Range(Position(number, 0), Position(number, len(line)))


def _said(line: str, why: str) -> str:
    if _MARKER.match(line):
        return (
            "A merge left its mark here. All lines of both sides may stay: delete this one, "
            "or run `plainspec judge --prune`."
        )
    return (
        f"This line records no judgement: {why}. Delete it and run `plainspec judge --update`, "
        "or restore it from the version control system."
    )


def lock_facts(path: str, text: str) -> tuple[dict[Key, tuple[object, ...]], Lock]:
    """The facts in the lock file *path*, whose text is *text*, and all that it says.

    Only what is shown to somebody is a fact: opinions that two clauses
    contradict each other, questions, and dismissals. Their paths are absolute.
    Where several models judged the same clauses, the latest judgement counts.
    """
    lock = read_lock(text)
    latest: dict[tuple[Task, tuple[str, ...]], Judgement] = {}
    for each in sorted(lock.judgements, key=lambda j: (j.date, j.version, j.model)):
        latest[each.task, each.clauses] = each
    root = path.rpartition("/")[0]
    found: dict[Key, list[object]] = {}
    entries: Iterable[Entry] = (*latest.values(), *lock.dismissals)
    for entry in entries:
        if not entry.places or not (isinstance(entry, Dismissal) or tells(entry)):
            continue
        places = tuple(replace(place, path=join(root, place.path)) for place in entry.places)
        if not all(is_inside(place.path, root) for place in places):
            continue
        located = replace(entry, places=places)
        for key in dict.fromkeys(judgement_key(place.path, place.anchor) for place in places):
            found.setdefault(key, []).append(located)
    return {key: tuple(values) for key, values in found.items()}, lock


def tells(judgement: Judgement) -> bool:
    """Whether *judgement* says anything that its authors should hear of."""
    return bool(judgement.questions) or judgement.relation is Relation.CONTRADICTS


def updated(
    text: str,
    added: Iterable[Entry] = (),
    drops: Callable[[Entry], bool] = lambda _entry: False,
    *,
    unreadable: bool = True,
) -> str:
    """The lock file *text* with *added*, which take the place of entries with the same keys.

    Entries of which *drops* holds go, and so do marks of a merge; lines that
    cannot be read stay where *unreadable*. The lines are in order, each once.
    """
    new = {(type(entry), entry.key): line_of(entry) for entry in added}
    lines = set(new.values())
    for line in _lines(text):
        try:
            entry = entry_of(line)
        except ValueError:
            if unreadable and not _MARKER.match(line):
                lines.add(line)
            continue
        if (type(entry), entry.key) not in new and not drops(entry):
            lines.add(line)
    return "".join(f"{line}\n" for line in sorted(lines))


def _lines(text: str) -> Iterator[str]:
    for line in split_lines(text):
        shown = without_end(line)
        if shown.strip():
            yield shown
