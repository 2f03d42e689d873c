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
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, TypeVar
from unittest.mock import patch

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from plainspec.analysis.batch import read_here
from plainspec.analysis.engine import Engine
from plainspec.analysis.report import LocatedFinding
from plainspec.analysis.rule import Context, Finding, Rule, Scope, Severity
from plainspec.analysis.rules import all_rules
from plainspec.index import cache, workspace
from plainspec.index.facts import Located, term_key
from plainspec.index.workspace import Bulk, Change, Workspace
from plainspec.model import Section
from plainspec.text.buffer import Buffer
from plainspec.text.lines import line_starts, position_at
from plainspec.text.span import Position, Span
from tests.support.workspace import Loaded, load_workspace

T = TypeVar("T")

SPECS = ("spec.md", "notes.md", "sub/spec.md", "sub/policy.md", "glossary.md", "CHANGELOG.md")
TESTS = ("examples/ab12.md", "examples/cd34.md", "sub/examples/ab12.md", "sub/ab12.md")
SOURCES = ("tests/test_a.py", "sub/b.test.ts")
PATHS = (*SPECS, *TESTS, *SOURCES, "sub/p.png", "node_modules/x.md")
FOLDERS = ("examples", "sub", "sub/examples", "tests")

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
    "See [a](#gardens), [?](#beds-1), [b](sub/spec.md#gardens), [c](../spec.md#garden).\n\n",
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
    "\r\n",
    "\r",
    "\n",
    "#",
    "[^ab12]",
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
        self.failures: list[str] = []
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
        elif step.what == "open":
            if step.number % 9 == 0:
                path = "untitled:Untitled-1"
            keeps = step.number % 2 and file.is_file()
            text = file.read_bytes().decode() if keeps else _text(step.pieces)
            self.open[path] = Buffer(text)
            self._take(self.workspace.open(path, text))
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
            edit = buffer.replace(
                position_at(starts, start), position_at(starts, end), _text(step.pieces)
            )
            self._take(self.workspace.edit(path, buffer, edit))

    def _restart(self, file: Path, step: Step) -> None:
        """Save, end, have *file* change or go while nobody looks, and start again."""
        for change in self.scanning:
            self._take(change)
        for _ in self.workspace.save(self.engine.at_rest()):
            pass
        if step.number % 3 == 1 and not file.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_text(step.pieces).encode())
        elif step.number % 3 == 2 and not file.is_dir():
            file.unlink(missing_ok=True)
        self.scanning = iter(())
        self.workspace = Workspace(_names(), bulk=self.bulk, cached=self.bulk is not None)
        self.engine = self._engine()
        self._take(self.workspace.set_roots(self._folders()))
        for path, buffer in self.open.items():
            self._take(self.workspace.open(path, buffer.text))
        self._scan()

    def check(self) -> None:
        """Compare with a fresh start."""
        for change in self.scanning:
            self._take(change)
        fresh = Workspace(_names())
        engine = self._engine()
        take(engine, fresh.set_roots(self._folders()))
        for path, buffer in self.open.items():
            take(engine, fresh.open(path, buffer.text))
        for change in fresh.scan():
            take(engine, change)
        assert facts(self.workspace) == facts(fresh)
        assert findings(self.engine) == findings(engine)
        assert not self.failures

    def _engine(self) -> Engine:
        return Engine(all_rules(), lambda message, details: self.failures.append(message + details))

    def _folders(self) -> list[str]:
        return [(self.root / folder).as_posix() for folder in self.roots]

    def _take(self, change: Change) -> None:
        # A caller shows only what is said to differ; so whatever is not said must be the same.
        before = {path: self.engine.findings(path) for path in self.engine.paths()}
        affected = take(self.engine, change)
        after = {path: self.engine.findings(path) for path in self.engine.paths()}
        differ = {p for p in before.keys() | after.keys() if before.get(p, ()) != after.get(p, ())}
        assert differ <= affected

    def _scan(self) -> None:
        for change in self.workspace.scan():
            self._take(change)

    def _refresh(self, *paths: str) -> None:
        self._take(self.workspace.refresh(paths))


class Step(NamedTuple):
    """One thing that happens; numbers are taken modulo whatever there is to choose from."""

    what: str
    where: int
    pieces: tuple[int, ...] = ()
    number: int = 0
    length: int = 0


def take(engine: Engine, change: Change) -> set[str]:
    """Tell *engine* of *change*; the paths whose findings may differ."""
    return engine.update(change)


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
restarts = st.builds(
    Step,
    st.just("restart"),
    st.integers(0, len(PATHS) - 1),
    st.lists(st.integers(0, len(PIECES) - 1), max_size=5).map(tuple),
    st.integers(0, 8),
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
def state(bulk: Bulk | None = None) -> Iterator[State]:
    """A state over an empty folder."""
    # Small slices, so that there is something in between.
    with (
        tempfile.TemporaryDirectory() as folder,
        patch.object(workspace, "_SLICE", 2),
        patch.object(workspace, "_BATCH", 2),
        patch.object(workspace, "_BULK", 1),
        patch.object(workspace, "_STALE", 1),
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
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(files, st.lists(steps, min_size=1, max_size=12))
def test_any_history_gives_what_a_fresh_start_gives(begin: list[Step], then: list[Step]) -> None:
    with state() as now:
        for step in (*begin, *then):
            now.run(step)
        now.check()


@settings(
    max_examples=600,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(files, st.lists(st.one_of(steps, restarts), min_size=1, max_size=12))
def test_so_it_is_with_documents_at_rest(begin: list[Step], then: list[Step]) -> None:
    with state(read_here) as now:
        for step in (*begin, Step("roots", 0), *then):
            now.run(step)
        now.check()


# -- single promises --------------------------------------------------------------


class Counting:
    """A rule that looks up one term and counts for which sections it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def check(self, section: Section, context: Context) -> list[Finding]:
        self.asked.append(section.title)
        if "bed" not in section.text:
            return []
        known = context.lookup(term_key("bed"))
        return [] if known else [Finding(Span(0, 1), "What is a bed?")]


def start(files: dict[str, str], *rules: Rule) -> tuple[Loaded, Engine, list[str]]:
    loaded = load_workspace(files, [rule.name for rule in rules])
    told: list[str] = []
    engine = Engine(rules, lambda message, details: told.append(message))
    snapshot = loaded.snapshot
    paths = frozenset(snapshot.records)
    engine.update(Change(snapshot, paths, frozenset(), configured=True))
    return loaded, engine, told


def a_rule(check: Callable[[Section, Context], Iterable[Finding]], name: str = "some-rule") -> Rule:
    return Rule(name, Severity.WARNING, Scope.WORKSPACE, False, check, "")


def test_only_readers_of_a_changed_key_are_asked_again() -> None:
    counting = Counting()
    texts = {"a.md": "# One\nA bed.\n# Two\nA lawn.\n", "b.md": "# Three\nA path.\n"}
    loaded, engine, _ = start(texts, a_rule(counting.check))
    assert [f.message for f in engine.findings(loaded.path("a.md"))] == ["What is a bed?"]
    counting.asked.clear()
    text = "# Definitions\n\n**Bed**: a place for plants.\n"
    change = loaded.workspace.open(loaded.path("glossary.md"), text)
    affected = take(engine, change)
    assert counting.asked == ["Definitions", "One"] or counting.asked == ["One", "Definitions"]
    assert affected >= {loaded.path("a.md"), loaded.path("glossary.md")}
    assert loaded.path("b.md") not in affected
    assert engine.findings(loaded.path("a.md")) == ()


def test_an_edit_asks_for_its_section_only_and_moves_what_stands_below() -> None:
    counting = Counting()
    loaded, engine, _ = start({"a.md": "# One\nText.\n# Two\nA bed.\n"}, a_rule(counting.check))
    path = loaded.path("a.md")
    buffer = Buffer("# One\nText.\n# Two\nA bed.\n")
    take(engine, loaded.workspace.open(path, buffer.text))
    counting.asked.clear()
    edit = buffer.replace(Position(1, 0), Position(1, 0), "More.\n")
    change = loaded.workspace.edit(path, buffer, edit)
    take(engine, change)
    assert counting.asked == ["One"]
    assert [f.range.start for f in engine.findings(path)] == [Position(3, 0)]


def test_what_stands_above_an_edit_stays_the_same_object() -> None:
    counting = Counting()
    text = "# One\nA bed.\n# Two\nA bed.\n"
    loaded, engine, _ = start({"a.md": text}, a_rule(counting.check))
    path = loaded.path("a.md")
    buffer = Buffer(text)
    take(engine, loaded.workspace.open(path, text))
    above, _ = engine.findings(path)
    edit = buffer.replace(Position(3, 0), Position(3, 0), "Then. ")
    take(engine, loaded.workspace.edit(path, buffer, edit))
    again, below = engine.findings(path)
    assert again is above
    assert below.range.start == Position(2, 0)


def test_a_rule_that_fails_takes_no_other_down() -> None:
    def fails(section: Section, context: Context) -> list[Finding]:
        raise ValueError(section.title)

    loaded, engine, told = start(
        {"a.md": "# One\nA bed.\n"}, a_rule(fails, "bad-rule"), a_rule(Counting().check)
    )
    assert [f.rule for f in engine.findings(loaded.path("a.md"))] == ["some-rule"]
    assert told == [
        f"the rule bad-rule failed on {loaded.path('a.md')}; this is a bug in plainspec"
    ]


def test_severities_and_suppressions_are_those_in_force() -> None:
    files = {
        "plainspec.toml": '[rules]\nsome-rule = "hint"\n[[overrides]]\npaths = ["off/"]\n'
        'rules = { some-rule = "off" }\n',
        "a.md": "# One\nbed\n# Two\nbed\n<!-- plainspec: ignore some-rule -- it is known -->\n",
        "off/b.md": "bed\n",
    }
    found = Rule(
        "some-rule",
        Severity.ERROR,
        Scope.SECTION,
        False,
        lambda section, context: (
            [Finding(Span(at, at + 3), "Bed.")] if (at := section.text.find("bed")) >= 0 else []
        ),
        "",
    )
    loaded, engine, _ = start(files, found)
    assert [(f.severity, f.suppressed) for f in engine.findings(loaded.path("a.md"))] == [
        (Severity.HINT, None),
        (Severity.HINT, None),
    ]
    assert engine.findings(loaded.path("off/b.md")) == ()
    text = "# One\nbed <!-- plainspec: ignore some-rule -- it is known -->\n"
    take(engine, loaded.workspace.open(loaded.path("a.md"), text))
    assert [f.suppressed for f in engine.findings(loaded.path("a.md"))] == ["it is known"]


def test_only_the_rules_that_looked_up_what_changed_are_asked_again() -> None:
    asked: list[str] = []

    def looking_up(term: str) -> Rule:
        def check(section: Section, context: Context) -> list[Finding]:
            asked.append(term)
            known = context.lookup(term_key(term))
            return [] if known else [Finding(Span(0, 1), f"What is a {term}?")]

        return a_rule(check, f"a-{term}")

    loaded, engine, _ = start(
        {"a.md": "A bed and a lawn.\n"}, looking_up("bed"), looking_up("lawn")
    )
    path = loaded.path("a.md")
    assert [f.message for f in engine.findings(path)] == ["What is a bed?", "What is a lawn?"]
    asked.clear()
    glossary = loaded.path("glossary.md")
    take(engine, loaded.workspace.open(glossary, "# Definitions\n\n**Bed**: for plants.\n"))
    assert sorted(asked) == ["bed", "bed", "lawn"]  # the glossary itself is asked about both
    assert [f.message for f in engine.findings(path)] == ["What is a lawn?"]
    asked.clear()
    take(engine, loaded.workspace.open(glossary, "# Definitions\n\n**Lawn**: for games.\n"))
    assert [f.message for f in engine.findings(path)] == ["What is a bed?"]


def test_what_all_share_is_gathered_once() -> None:
    gathered: list[int] = []

    def gather(found: tuple[Located, ...]) -> int:
        gathered.append(len(found))
        return len(found)

    def check(section: Section, context: Context) -> list[Finding]:
        count = context.gathered(term_key("bed"), gather)
        return [Finding(Span(0, 1), f"{count} beds")]

    section = "# Definitions\n\n**Bed**: for plants.\n"
    loaded, engine, _ = start({"a.md": section * 300}, a_rule(check))
    path = loaded.path("a.md")
    assert [f.message for f in engine.findings(path)] == ["300 beds"] * 300
    assert gathered == [300]
    take(engine, loaded.workspace.open(path, section * 299))
    assert {f.message for f in engine.findings(path)} == {"299 beds"}


def test_a_key_that_many_files_hold_is_not_looked_up() -> None:
    def check(section: Section, context: Context) -> list[Finding]:
        found = context.of_few(term_key("bed"), 2)
        return [Finding(Span(0, 1), "many" if found is None else f"{len(found)}")]

    text = "# Definitions\n\n**Bed**: for plants.\n"
    loaded, engine, _ = start({"a.md": text * 3, "b.md": text}, a_rule(check))
    assert {f.message for f in engine.findings(loaded.path("a.md"))} == {"4"}
    take(engine, loaded.workspace.open(loaded.path("c.md"), text))
    assert {f.message for f in engine.findings(loaded.path("a.md"))} == {"many"}
