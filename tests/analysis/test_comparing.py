"""Rules that compare statements: what is shown until they are asked, and what they may look at."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from plainspec.analysis.context import RunningContext
from plainspec.analysis.engine import Engine
from plainspec.analysis.rule import Rule, Scope
from plainspec.analysis.rules import all_rules
from plainspec.index.facts import Key, Located
from plainspec.index.workspace import Workspace
from plainspec.text.buffer import Buffer
from plainspec.text.span import Position

RULE = "contradictory-obligation"
BILLING = "# Calls 🌹\n\nHello.\n\nAn agent must not disclose the account balance by phone.\n"
SUPPORT = "# Questions\n\nAn agent is required to disclose the account balance by phone.\n"


class Typing:
    """Two departments at odds, and one who types into a document of the first."""

    def __init__(self, root: Path) -> None:
        root = root.resolve()
        self.billing, self.support = (f"{root.as_posix()}/{n}.md" for n in ("billing", "care"))
        self.workspace, self.engine = Workspace(), Engine(all_rules())
        self.engine.update(self.workspace.set_roots([root.as_posix()]))
        self.buffer = Buffer(BILLING)
        self.engine.update(self.workspace.open(self.billing, BILLING))
        self.engine.update(self.workspace.open(self.support, SUPPORT))

    def type(self, line: int, column: int, text: str, instead_of: str = "") -> set[str]:
        """Put in *text*, with no time left to compare; the paths whose findings may differ."""
        start, end = Position(line, column), Position(line, column + len(instead_of))
        change = self.workspace.edit(self.billing, self.buffer, self.buffer.replace(start, end, text))  # fmt: skip
        return set[str]().union(*self.engine.updating(change, later=True))

    def pause(self) -> set[str]:
        return set[str]().union(*self.engine.catching_up())

    def found(self, path: str) -> list[tuple[int, str]]:
        """The lines of the findings, and the words that they stand at."""
        document = self.engine.snapshot.document(path)
        assert document is not None
        return [
            (f.range.start.line, f.finding.span.of(document.sections[f.section].text))
            for f in self.engine.findings(path)
            if f.rule == RULE
        ]


@pytest.fixture
def typing(tmp_path: Path) -> Typing:
    return Typing(tmp_path)


def test_both_statements_are_reported(typing: Typing) -> None:
    assert typing.found(typing.billing) == [(4, "must not")]
    assert typing.found(typing.support) == [(2, "is required to")]


def test_a_finding_moves_with_its_line_while_the_author_types_above_it(typing: Typing) -> None:
    typing.type(2, 0, "🎨 More\nlines. ")
    assert typing.found(typing.billing) == [(5, "must not")]
    assert typing.found(typing.support) == [(2, "is required to")]
    assert typing.engine.owes
    typing.pause()
    assert typing.found(typing.billing) == [(5, "must not")]
    assert not typing.engine.owes


def test_what_was_compared_in_between_is_compared_again(typing: Typing) -> None:
    elsewhere = " of the museum's own cloakroom"
    typing.type(4, len("An agent"), elsewhere)
    typing.pause()
    assert typing.found(typing.support) == []
    typing.type(4, len("An agent"), "", instead_of=elsewhere)
    # Its file was written, which waits for no pause: it meets what was typed just now.
    changes = typing.workspace.open(typing.support, f"{SUPPORT}\nMore.\n")
    set[str]().union(*typing.engine.updating(changes))
    assert typing.found(typing.support) == [(2, "is required to")]
    typing.type(4, len("An agent"), elsewhere)
    typing.pause()
    assert typing.found(typing.support) == []


def test_a_finding_on_the_edited_line_goes_at_once_and_its_counterpart_after_a_pause(
    typing: Typing,
) -> None:
    assert typing.type(4, len("An agent"), " of the museum's own cloakroom") == {
        typing.billing,
        typing.support,  # whose finding points here
    }
    assert typing.found(typing.billing) == []
    assert typing.found(typing.support) == [(2, "is required to")]
    assert typing.support in typing.pause()
    assert typing.found(typing.billing) == typing.found(typing.support) == []


def test_a_statement_that_comes_is_compared_after_a_pause(typing: Typing) -> None:
    typing.type(4, 0, "Hello. ")
    assert typing.found(typing.billing) == []
    typing.type(4, len("Hello."), "\n\n")
    typing.pause()
    assert typing.found(typing.billing) == [(6, "must not")]


def test_another_edit_before_the_pause_is_over_loses_nothing(typing: Typing) -> None:
    typing.type(4, len("An agent must"), " always")
    next(typing.engine.catching_up())
    typing.type(4, len("An agent must"), " nearly")
    typing.pause()
    fresh = Engine(all_rules())
    for path, text in ((typing.billing, typing.buffer.text), (typing.support, SUPPORT)):
        fresh.update(typing.workspace.open(path, text))
        assert [f[:5] for f in fresh.findings(path)] == [
            f[:5] for f in typing.engine.findings(path)
        ]


def _workspace_rules() -> list[Rule]:
    return [rule for rule in all_rules() if rule.scope is Scope.WORKSPACE]


@pytest.mark.parametrize("rule", _workspace_rules(), ids=lambda rule: rule.name)
def test_a_rule_either_shares_or_looks_up(
    rule: Rule, typing: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared: list[str] = []
    sharing = RunningContext.sharing

    def noted(self: RunningContext, text: str, keys: Iterable[Key]) -> dict[Located, Key]:
        shared.append(text)
        return sharing(self, text, keys)

    monkeypatch.setattr(RunningContext, "sharing", noted)
    snapshot = typing.workspace.snapshot
    for path in (typing.billing, typing.support):
        record = snapshot.records[path]
        for index, section in enumerate(record.document.sections):
            context = RunningContext(snapshot, record, snapshot.settings(path), frozenset(), index)
            list(rule.check(section, context))
            if rule.compares is not None:
                assert not context.looked_up(), "what it looks up is not recorded"
    if rule.compares is None:
        assert not shared, "it must say what it compares"
