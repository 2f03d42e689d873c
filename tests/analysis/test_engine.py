"""What the engine asks its rules for, and what it keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Context, Finding, Rule, Scope, Severity
from plainspec.index.change import Change
from plainspec.index.facts import Located, term_key
from plainspec.model import Section
from plainspec.text.buffer import Buffer
from plainspec.text.span import Position, Span
from tests.support.workspace import Loaded, load_workspace


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
    affected = engine.update(change)
    assert counting.asked == ["Definitions", "One"] or counting.asked == ["One", "Definitions"]
    assert affected >= {loaded.path("a.md"), loaded.path("glossary.md")}
    assert loaded.path("b.md") not in affected
    assert engine.findings(loaded.path("a.md")) == ()


def test_an_edit_asks_for_its_section_only_and_moves_what_stands_below() -> None:
    counting = Counting()
    loaded, engine, _ = start({"a.md": "# One\nText.\n# Two\nA bed.\n"}, a_rule(counting.check))
    path = loaded.path("a.md")
    buffer = Buffer("# One\nText.\n# Two\nA bed.\n")
    engine.update(loaded.workspace.open(path, buffer.text))
    counting.asked.clear()
    edit = buffer.replace(Position(1, 0), Position(1, 0), "More.\n")
    change = loaded.workspace.edit(path, buffer, edit)
    engine.update(change)
    assert counting.asked == ["One"]
    assert [f.range.start for f in engine.findings(path)] == [Position(3, 0)]


def test_what_stands_above_an_edit_stays_the_same_object() -> None:
    counting = Counting()
    text = "# One\nA bed.\n# Two\nA bed.\n"
    loaded, engine, _ = start({"a.md": text}, a_rule(counting.check))
    path = loaded.path("a.md")
    buffer = Buffer(text)
    engine.update(loaded.workspace.open(path, text))
    above, _ = engine.findings(path)
    edit = buffer.replace(Position(3, 0), Position(3, 0), "Then. ")
    engine.update(loaded.workspace.edit(path, buffer, edit))
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
    engine.update(loaded.workspace.open(loaded.path("a.md"), text))
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
    engine.update(loaded.workspace.open(glossary, "# Definitions\n\n**Bed**: for plants.\n"))
    assert sorted(asked) == ["bed", "bed", "lawn"]  # the glossary itself is asked about both
    assert [f.message for f in engine.findings(path)] == ["What is a lawn?"]
    asked.clear()
    engine.update(loaded.workspace.open(glossary, "# Definitions\n\n**Lawn**: for games.\n"))
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
    engine.update(loaded.workspace.open(path, section * 299))
    assert {f.message for f in engine.findings(path)} == {"299 beds"}


def test_a_key_that_many_files_hold_is_not_looked_up() -> None:
    def check(section: Section, context: Context) -> list[Finding]:
        found = context.of_few(term_key("bed"), 2)
        return [Finding(Span(0, 1), "many" if found is None else f"{len(found)}")]

    text = "# Definitions\n\n**Bed**: for plants.\n"
    loaded, engine, _ = start({"a.md": text * 3, "b.md": text}, a_rule(check))
    assert {f.message for f in engine.findings(loaded.path("a.md"))} == {"4"}
    engine.update(loaded.workspace.open(loaded.path("c.md"), text))
    assert {f.message for f in engine.findings(loaded.path("a.md"))} == {"many"}
