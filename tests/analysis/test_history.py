"""What the engine keeps through any history equals what a fresh start finds.

Random steps (edits, opening, closing, files that come, change, move and go,
settings, folders) over a small workspace; after them the facts and the
findings, with their places, are compared with those of a new workspace and a
new engine on the same files and open documents.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple, TypeVar
from unittest.mock import patch

from hypothesis import example, given, settings
from hypothesis import strategies as st

from plainspec.analysis import earlier
from plainspec.analysis import engine as engine_module
from plainspec.analysis.batch import read_here
from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rules import all_rules
from plainspec.index import building, cache, workspace
from plainspec.index.bulk import Bulk
from plainspec.index.change import Change, together
from plainspec.index.judgements import entry_of, line_of
from plainspec.index.workspace import Workspace
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
from plainspec.text.buffer import Buffer
from plainspec.text.lines import line_starts, position_at, split_lines
from plainspec.text.span import Position

T = TypeVar("T")

SPECS = ("spec.md", "notes.md", "sub/spec.md", "sub/policy.md", "glossary.md", "CHANGELOG.md")
TESTS = ("examples/ab12.md", "examples/cd34.md", "sub/examples/ab12.md", "sub/ab12.md")
SOURCES = ("tests/test_a.py", "sub/b.test.ts")
PRECEDENTS = ("precedents/a.md", "precedents/b.md")
LOCKS = ("plainspec.lock", "sub/plainspec.lock")
PATHS = (*SPECS, *TESTS, *SOURCES, *PRECEDENTS, "sub/p.png", "node_modules/x.md", *LOCKS)
FOLDERS = ("examples", "sub", "sub/examples", "tests", "precedents")

PROMPT = """\
**Example**: roses

~~~xml
<user>
When do I water roses?
</user>
<assistant>
Daily, in the morning.
</assistant>
~~~

"""
COMPARISON = """\
**Example**: weeds

~~~xml
<user>
May I keep the dandelions?
</user>
<comparison>
<assistant> <!-- GOOD -->
Yes.
</assistant>
<assistant> <!-- BAD: no reason -->
No.
</assistant>
</comparison>
~~~

"""

LINKS = "See [a](#gardens), [?](#beds-1), [b](sub/spec.md#gardens), [c](../spec.md#garden).\n\n"
#: Of the findings on LINKS one is kept, alone or with another clause that it is not about.
PRECEDENT = f"""\
# Keep it

- Rule: dangling-anchor
- Clause: [Beds](../notes.md#beds)
- Words: beds-1

```text
{LINKS.strip()}
```

Beds come later.

"""
PAIR = PRECEDENT.replace("\n- Words", "\n- Clause: [G](../spec.md#gardens)\n- Words").replace(
    "Beds come", "> Weed them: [^cd34]\n\nBeds come"
)

#: Two clauses that a model was asked about, wherever they stand.
DESK = "Staff must never tell a caller who is in the building."
ALARM = "During an alarm the desk shall name to every caller all who are in the 𝛼 building."


def judged(desk: str, alarm: str) -> str:
    """A line of a lock file: what a model said of the two clauses in these documents."""
    places = [
        JudgedClause(desk, "desk", DESK, (), "tell a caller"),
        JudgedClause(alarm, "alarm", ALARM, (), "name to every caller"),
    ]
    places.sort(key=lambda place: clause_hash(place.text))
    hashes = tuple(clause_hash(place.text) for place in places)
    relation, day = Relation.CONTRADICTS, "2026-11-21"
    made = Judgement(Task.CONFLICT, 1, "m", day, hashes, relation, tuple(places), "", "An alarm.")
    return f"{line_of(made)}\n"


def asked(path: str) -> str:
    """A line of a lock file: a question about one of the clauses, in the document *path*."""
    readings = (JudgedReading("any", "x", rewrite="any caller"), JudgedReading("one", "y"))
    question = JudgedQuestion("a caller", "Which one?", readings)
    place, hash_ = JudgedClause(path, "desk", DESK), clause_hash(DESK)
    made = Judgement(
        Task.AMBIGUITY, 1, "m", "2026-11-21", (hash_,), None, (place,), questions=(question,)
    )
    return f"{line_of(made)}\n"


def dismissed(line: str) -> str:
    """The line that dismisses what *line* says."""
    entry = entry_of(line.rstrip())
    assert isinstance(entry, Judgement)
    quote = entry.questions[0].quote if entry.questions else ""
    made = Dismissal(entry.task, entry.clauses, entry.places, "no", "2026-11-22", "Ada", quote)
    return f"{line_of(made)}\n"


#: Pieces of text; a document is a few of them in a row.
PIECES = (
    "# Gärten {#gardens authority=user}\n\n",
    "## Gardens {#gardens}\n",
    "## Beds {authority=usr}\n\nText.\n",
    "### Beds\n",
    "Water the 🌹 daily. [^ab12]\n\n",
    "Weed them: [^cd34]\n\n- all\n- of them [^zz99]\n\n",
    "Note.[^1]\n\n[^1]: A note.\n\n",
    "- Open the door. {#REQ-7}\n- Close it. {#REQ7}\n",
    "## Ring {#REQ-8}\nRing as in REQ-7 and [^ab12].\n",
    LINKS,
    PRECEDENT,
    PAIR,
    PRECEDENT.replace("Beds come later.", "[reason]"),
    "See [t](examples/ab12.md), [f](sub), [g](notes.md#beds), [r][r], ![p](sub/p.png).\n\n",
    "[r]: glossary.md#bed\n\n",
    "## Definitions\n\n**Bed**: a place for 𝛼 plants.\n\n",
    "<!-- plainspec: ignore dangling-anchor -- later -->\n",
    "<!-- plainspec: ignore no-such-rule -->\n\n",
    "<!-- plainspec: ignore-file dangling-link -- moved -->\n",
    "Examples for [^ab12] in Gärten:\n\n",
    "Examples for [^cd34] in Beds:\n\n",
    PROMPT,
    COMPARISON,
    "~~~xml\n<user>\nHello\n",
    "```\n",
    "## Policy Section: AB12 - Roses\n\n### Specification\n\nWater.\n\n",
    "### Test Cases (ab12.md)\n\n1. User prompt: When?\n   Expected: Daily.\n\n",
    "---\nowner: Parks\nauthority: guidline\n---\n",
    "---\n",
    '!!! meta "Commentary"\n    Aside [^ab12] and [x](#nowhere).\n\n',
    "# REQ-7 and ab12\ndef test_req_7():\n    pass\n",
    "// REQ-8 ab12\ntest('REQ-7 opens', () => {});\n",
    "The gardener must water the roses 🌹 within 3 days.\n\n",
    "The gardener must not water the roses within 3 days.\n\n",
    "The gardener must water the roses within 5 days.\n\n",
    "A visitor must never enter the greenhouse.\n\nA visitor may enter the greenhouse when asked.\n\n",
    "\r\n",
    "\r",
    "\n",
    "#",
    "[^ab12]",
    f"## Desk {{#desk}}\n\n{DESK}\n\n",
    f"## Alarm {{#alarm}}\n\n{ALARM}\n\n",
    judged("spec.md", "notes.md"),
    judged("spec.md", "spec.md"),
    asked("spec.md"),
    dismissed(judged("spec.md", "notes.md")),
    dismissed(asked("spec.md")),
    "<<<<<<< ours\n",
)

CONFIGURATIONS = (
    None,
    'convention = "model-spec"\n',
    'convention = "generic"\n[rules]\ndangling-link = "off"\n',
    'tests = "{id}.md"\nauthorities = ["usr", "user"]\n',
    'exclude = ["sub/", "notes.md"]\n',
    'exclude = ["sub/**", "!sub/spec.md"]\n',
    'conventoin = "x"\n[[overrides]]\npaths = ["sub/"]\nconvention = "policy"\nowner = "S"\n',
    "= no TOML\n",
)
ROOTS = (("",), ("", "sub"), ("sub",), ())


class State:
    """Files, open documents, and the workspace and engine that were told of every step."""

    def __init__(self, root: Path, bulk: Bulk | None = None) -> None:
        self.root = root
        self.roots: tuple[str, ...] = ("",)
        self.open: dict[str, Buffer] = {}
        #: The lines on which a fence was opened.
        self.fences: dict[str, int] = {}
        self.failures: list[str] = []
        #: What any file held at any time.
        self.earlier: dict[bytes, None] = {}
        #: What the client has been told.
        self.shown: dict[str, tuple[LocatedFinding, ...]] = {}
        self.scanning: Iterator[Change] = iter(())
        self.bulk = bulk
        self.workspace = Workspace(_names(), bulk=bulk, cached=bulk is not None)
        self.engine = self._engine()
        self._take(self.workspace.set_roots(self._folders()))
        self._scan()

    def run(self, step: Step) -> None:
        """Do *step*, as far as it makes sense now."""
        file, other = self.root / _pick(PATHS, step.where), self.root / _pick(PATHS, step.number)
        path = file.as_posix()
        if step.what == "write":
            file.parent.mkdir(parents=True, exist_ok=True)
            if not file.is_dir():
                file.write_bytes(_text(step.pieces).encode())
            self._refresh(path)
        elif step.what == "delete":
            file.unlink(missing_ok=True)
            self._refresh(path)
        elif step.what == "rename" and file.is_file() and not other.exists():
            other.parent.mkdir(parents=True, exist_ok=True)
            file.rename(other)
            self._refresh(path, other.as_posix())
        elif step.what == "line" and (
            known := sorted(filter(Path.is_file, self.root.rglob("*.md")))
        ):
            file = _pick(tuple(known), step.where)  # in which a line comes, goes, or is another one
            path = file.as_posix()
            lines = split_lines(file.read_bytes().decode())
            at = step.number % (len(lines) + 1)
            lines[at : at + step.length % 3] = [_text(step.pieces[:1])]
            file.write_bytes("".join(lines).encode())
            self._refresh(path)
        elif step.what == "back" and self.earlier and not file.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_pick(tuple(self.earlier), step.number))
            self._refresh(path)
        elif step.what == "folder":
            folder = self.root / _pick(FOLDERS, step.where)
            shutil.rmtree(folder, ignore_errors=True)
            self._refresh(folder.as_posix())
        elif step.what == "settings":
            text = _pick(CONFIGURATIONS, step.number)
            file = self.root / "plainspec.toml"
            if text is None:
                file.unlink(missing_ok=True)
            else:
                file.write_text(text, encoding="utf-8")
            self._refresh(file.as_posix())
        elif step.what == "scan":  # a slice of it; what comes next happens in between
            change = next(self.scanning, None)
            if change is None:
                self.scanning = self.workspace.scan()
            else:
                self._take(change)
        elif step.what == "roots":
            self.scanning = iter(())
            self.roots = _pick(ROOTS, step.number)
            self._take(self.workspace.set_roots(self._folders()))
            self._scan()
        elif step.what == "restart":
            self._restart(file, step)
        elif step.what == "rest":
            self._rest(step)
        elif step.what == "open":
            if step.number % 9 == 0:
                path = "untitled:Untitled-1"
            keeps = step.number % 2 and file.is_file()
            text = file.read_bytes().decode() if keeps else _text(step.pieces)
            self.open[path] = Buffer(text)
            change = self.workspace.open(path, text)
            if step.number % 3:
                self._take(change)
            else:  # most of its sections can wait
                self._is_told(self.engine.updating(change, most=1))
        elif step.what == "close" and self.open:
            path = _pick(tuple(self.open), step.where)
            del self.open[path]
            self._take(self.workspace.close(path))
        elif step.what == "edit" and self.open:
            path = _pick(tuple(self.open), step.where)
            buffer = self.open[path]
            text = buffer.text
            starts = line_starts(text)
            start = step.number % (len(text) + 1)
            end = min(len(text), start + step.length)
            begin, stop = position_at(starts, start), position_at(starts, end)
            self._edit(path, begin, stop, _text(step.pieces), step)
        elif step.what == "fence" and self.open:  # one that is opened, and closed again
            path = _pick(tuple(self.open), step.where)
            lines = self.open[path].lines
            line = self.fences.pop(path, -1)
            if not (0 <= line < len(lines) and lines[line].startswith("```")):
                line = self.fences[path] = step.number % len(lines)
                self._edit(path, Position(line, 0), Position(line, 0), "```", step)
            else:
                self._edit(path, Position(line, 0), Position(line, 3), "", step)

    def _edit(self, path: str, begin: Position, end: Position, text: str, step: Step) -> None:
        buffer = self.open[path]
        change = self.workspace.edit(path, buffer, buffer.replace(begin, end, text))
        if step.number % 3:
            self._take(change)
        elif step.length % 2:  # other documents wait, and nobody looks at them
            self._tell(self.engine.updating(change, later=True, first=()))
            self._tell(islice(self.engine.catching_up(), step.where % 4))
        else:  # as while the author types; the pause may be too short for all
            most = step.number % 4  # as in a document of hundreds of sections
            self._is_told(self.engine.updating(change, later=True, most=most))
            self._is_told(islice(self.engine.catching_up(), step.length % 5))

    def _restart(self, file: Path, step: Step) -> None:
        """Save, end, have *file* change or go while nobody looks, and start again."""
        for change in self.scanning:
            self._take(change)
        # As the server does, or as a check does, which remembers small workspaces too.
        most, first = (None, True) if step.length else (32, False)
        at_rest = self.engine.at_rest(self.workspace.lasting(most))
        for _ in self.workspace.save(at_rest, first=first):
            pass
        if step.number % 3 == 1 and not file.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_text(step.pieces).encode())
        elif step.number % 3 == 2 and not file.is_dir():
            file.unlink(missing_ok=True)
        self.scanning = iter(())
        self.workspace = Workspace(_names(), bulk=self.bulk, cached=self.bulk is not None)
        self.engine = self._engine()
        self.shown.clear()
        self._take(self.workspace.set_roots(self._folders()))
        for path, buffer in self.open.items():
            self._take(self.workspace.open(path, buffer.text))
        self._scan()

    def _rest(self, step: Step) -> None:
        """Lay to rest what was read one by one; something else happens in a pause, or after it."""
        for path in self.root.rglob("*.md"):
            if path.is_file():  # long ago, so that its time tells of the next change
                os.utime(path, ns=(10**18, 10**18 + step.number))
        found = list(self.workspace.rechecking())
        self._take(together(self.workspace.snapshot, found))
        before = facts(self.workspace), findings(self.engine)
        resting = self.engine.resting(self.workspace)
        for _ in zip(range(step.number % 5), resting, strict=False):
            assert (facts(self.workspace), findings(self.engine)) == before
        self.run(Step("write", step.where, step.pieces))
        for _ in resting:
            pass

    def check(self) -> None:
        """Compare with a fresh start."""
        for change in self.scanning:
            self._take(change)
        self._tell(self.engine.catching_up())
        expected = findings(self.engine)
        assert {path: found for path, found in self.shown.items() if found} == {
            path: found for path, found in expected.items() if found
        }
        fresh = Workspace(_names())
        engine = self._engine()
        engine.update(fresh.set_roots(self._folders()))
        for path, buffer in self.open.items():
            engine.update(fresh.open(path, buffer.text))
        for change in fresh.scan():
            engine.update(change)
        assert facts(self.workspace) == facts(fresh)
        assert findings(self.engine) == findings(engine)
        assert not self.failures

    def _engine(self) -> Engine:
        return Engine(all_rules(), lambda message, details: self.failures.append(message + details))

    def _folders(self) -> list[str]:
        return [(self.root / folder).as_posix() for folder in self.roots]

    def _take(self, change: Change) -> None:
        self._is_told(chain(self.engine.updating(change), self.engine.catching_up()))

    def _is_told(self, steps: Iterable[set[str]]) -> None:
        # A caller shows only what is said to differ; so whatever is not said must be the same.
        before = {path: self.engine.findings(path) for path in self.engine.paths()}
        affected = set[str]().union(*steps)
        after = {path: self.engine.findings(path) for path in self.engine.paths()}
        differ = {p for p in before.keys() | after.keys() if before.get(p, ()) != after.get(p, ())}
        assert differ <= affected
        self.shown.update({path: after.get(path, ()) for path in affected})

    def _tell(self, steps: Iterable[set[str]]) -> None:
        """Show what is said to differ, and look at nothing else."""
        for paths in steps:
            self.shown.update({path: self.engine.findings(path) for path in paths})

    def _scan(self) -> None:
        for change in self.workspace.scan():
            self._take(change)

    def _refresh(self, *paths: str) -> None:
        held = (Path(path) for path in paths)
        self.earlier |= {file.read_bytes(): None for file in held if file.is_file()}
        self._take(self.workspace.refresh(paths))


class Step(NamedTuple):
    """One thing that happens; numbers are taken modulo whatever there is to choose from."""

    what: str
    where: int
    pieces: tuple[int, ...] = ()
    number: int = 0
    length: int = 0


def facts(now: Workspace) -> dict[str, object]:
    """Everything that the snapshot says, in a form that is compared by value."""
    snapshot = now.snapshot
    kinds = {"clause", "citation", "code", "test", "anchor", "link", "term", "prompt"}
    keys = {key for record in snapshot.records.values() for key in record.all_keys()}
    keys |= {key for source in snapshot.sources.values() for key in source.all_keys()}
    assert keys == {key for kind in kinds | {key[0] for key in keys} for key in snapshot.keys(kind)}
    return {
        "documents": {
            document.path: (document.info, document.text) for document in snapshot.documents()
        },
        "sections": {
            document.path: [section.syntax for section in document.sections]
            for document in snapshot.documents()
        },
        "facts": {
            key: [(found.path, found.section, found.value) for found in snapshot.lookup(key)]
            for key in keys
        },
        "configurations": snapshot.configurations,
    }


def findings(engine: Engine) -> dict[str, tuple[LocatedFinding, ...]]:
    """All findings by path, located."""
    return {path: engine.findings(path) for path in engine.paths()}


def _names() -> list[str]:
    return [rule.name for rule in all_rules()]


def _pick(choices: tuple[T, ...], number: int) -> T:
    return choices[number % len(choices)]


def _text(pieces: tuple[int, ...]) -> str:
    return "".join(_pick(PIECES, piece) for piece in pieces)


KINDS = ("write", "write", "write", "edit", "edit", "edit", "open", "close", "delete", "rename")
RARE = ("folder", "settings", "roots", "scan", "scan")
steps = st.builds(
    Step,
    st.sampled_from((*KINDS, *KINDS, *RARE)),
    st.integers(0, 40),
    st.lists(st.integers(0, len(PIECES) - 1), max_size=5).map(tuple),
    st.integers(0, 400),
    st.sampled_from((0, 0, 1, 3, 40, 400)),
)
fences = st.builds(
    Step,
    st.sampled_from(("fence", "fence", "fence", "edit", "write", "delete", "open")),
    st.integers(0, 40),
    st.lists(st.integers(0, len(PIECES) - 1), max_size=5).map(tuple),
    st.integers(0, 400),
    st.sampled_from((0, 0, 1, 3, 4, 400)),
)
restarts = st.builds(
    Step,
    st.sampled_from(("restart", "rest")),
    st.integers(0, len(PATHS) - 1),
    st.lists(st.integers(0, len(PIECES) - 1), max_size=5).map(tuple),
    st.integers(0, 8),
    st.integers(0, 1),
)
#: Files of several sections.
_BRANCH = (
    Step("write", 0, (0, 4, 3, 5, 30, 1, 9, 31, 15)),
    Step("write", 3, (33, 2, 38, 8, 32, 39)),
)
branches = st.builds(
    Step,
    st.sampled_from(
        ("line", "line", "back", "back", "rename", "rename", "delete", "rest", "settings")
    ),
    st.integers(0, 40),
    st.lists(st.integers(0, len(PIECES) - 1), max_size=5).map(tuple),
    st.integers(0, 400),
    st.integers(0, 2),
)
#: How a workspace may begin: a few files, each of a few pieces.
files = st.lists(
    st.builds(
        Step,
        st.just("write"),
        st.integers(0, len(PATHS) - 1),
        st.lists(st.integers(0, len(PIECES) - 1), max_size=6).map(tuple),
    ),
    max_size=6,
)


@contextmanager
def state(bulk: Bulk | None = None, *, several: int = 1) -> Iterator[State]:
    """A state over an empty folder, where *several* files are read in bulk."""
    # Small slices, so that there is something in between.
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(workspace, "_SLICE", 2),
        patch.object(workspace, "_BATCH", 2),
        patch.object(workspace, "_BULK", several),
        patch.object(workspace, "_STALE", 1),
        # What one section takes with it is kept, and few such states.
        patch.object(building, "_SEVERAL_SECTIONS", 1),
        patch.object(earlier, "_SEVERAL", 1),
        patch.object(engine_module, "_MANY", 1),
        patch.object(engine_module, "_FEW", 0),
        patch.object(engine_module, "_AT_ONCE", 1),
        patch.dict(os.environ, {cache.FOLDER_VARIABLE: f"{folder}/cache"}),
    ):
        root = Path(folder).resolve() / "root"
        root.mkdir()
        yield State(root, bulk)


@example([Step("settings", 0, number=5), Step("write", 2)], [])  # what an exclusion takes back
@example(
    [Step("write", 0)], [Step("scan", 0), Step("scan", 0), Step("write", 1)]
)  # a file that comes while others are read
@settings(
    max_examples=600,
    derandomize=True,
)
@given(files, st.lists(steps, min_size=1, max_size=12))
def test_any_history_gives_what_a_fresh_start_gives(begin: list[Step], then: list[Step]) -> None:
    with state() as now:
        for step in (*begin, *then):
            now.run(step)
        now.check()


#: The specification and its tests stand, and one of them is open.
_BEGUN = (
    Step("write", 6, (19, 21)),
    Step("write", 7, (20, 21, 22)),
    Step("open", 0, (0, 4, 3, 5, 30, 1, 9, 31, 15, 33, 38, 8), 1),
    Step("open", 1, (32, 2, 39, 4, 33), 1),
)


@settings(
    max_examples=300,
    derandomize=True,
)
@given(st.lists(fences, min_size=2, max_size=12))
def test_so_it_is_when_fences_are_opened_and_closed(then: list[Step]) -> None:
    with state() as now:
        for step in (*_BEGUN, *then):
            now.run(step)
        now.check()


@settings(
    max_examples=600,
    derandomize=True,
)
@example([Step("write", 0, (32,))], [Step("open", 0, (33,)), Step("restart", 0)])
@given(files, st.lists(st.one_of(steps, restarts), min_size=1, max_size=12))
def test_so_it_is_with_documents_at_rest(begin: list[Step], then: list[Step]) -> None:
    with state(read_here) as now:
        for step in (*begin, Step("roots", 0), *then):
            now.run(step)
        now.check()


@settings(
    max_examples=300,
    derandomize=True,
)
@given(files, st.lists(st.one_of(steps, restarts), min_size=1, max_size=12))
def test_so_it_is_in_a_small_workspace_that_a_check_remembers(
    begin: list[Step], then: list[Step]
) -> None:
    with state(read_here, several=1_000) as now:
        for step in (*begin, Step("restart", 0, length=1), *then):
            now.run(step)
        now.check()


@settings(
    max_examples=200,
    derandomize=True,
)
@given(files, st.lists(branches, min_size=2, max_size=12))
def test_so_it_is_when_files_change_move_and_come_back(begin: list[Step], then: list[Step]) -> None:
    with state(read_here) as now:
        for step in (*_BEGUN[:2], *begin, *_BRANCH, Step("restart", 0), *then):
            now.run(step)
        now.check()
