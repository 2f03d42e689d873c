"""Where drafting and clarifying are offered: clauses, test files, headings."""

from __future__ import annotations

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.features.code_actions import CodeAction, code_actions
from plainspec.index.change import Change
from plainspec.text.span import Range
from tests.support.workspace import load_workspace

SPEC = """\
# Lanterns $0🦉 {#lanterns}

The lantern must shine[^a$0b12]. It must greet[^cd34].

## Bells {#bells}

<!-- plainspec: ignore untested-clause -- by hand -->
It must ring[^e$0f56].

It must s$0top at noon[^gh78].

## Thanks $0{#thanks}

To ev$0erybody.
"""
TEST = """\
Examples for [^c$0d34] in Lanterns 🦉:

**Example**: a stranger

~~~xml
<user>
Good evening.
</user>
~~~
"""


def offered(number: int, only: tuple[str, ...] = ()) -> list[CodeAction]:
    """The actions at the cursor *number* that ask a model."""
    loaded = load_workspace(
        {
            "spec.md": SPEC,
            "examples/cd34.md": TEST,
            "plainspec.toml": 'convention = "model-spec"\n',
        }
    )
    engine = Engine(all_rules())
    engine.update(Change(loaded.snapshot, frozenset(), frozenset(), configured=True))
    cursors = sorted(loaded.cursors, key=lambda cursor: (cursor[0].endswith("cd34.md"), cursor[1]))
    path, position = cursors[number]
    found = engine.findings(path)
    actions = code_actions(loaded.snapshot, path, Range(position, position), found, only)
    return [action for action in actions if action.drafts or action.clarifies]


def titles(number: int) -> list[str]:
    return [action.title for action in offered(number)]


def test_on_a_heading_all_untested_clauses_below_it() -> None:
    draft, clarify = offered(0)
    assert draft.title == (
        "Draft challenge prompts for all 2 untested clauses of this section with a language model"
    )
    assert draft.drafts == ("ab12", "gh78")  # not the tested one, and not the suppressed one
    assert len(draft.findings) == 2
    assert clarify.title == "Ask a language model what is unclear in this section"
    assert clarify.clarifies == "#lanterns"


def test_on_a_clause() -> None:
    draft, clarify = offered(1)
    assert draft.title == "Draft challenge prompts for ab12 with a language model"
    assert (draft.drafts, draft.kind) == (("ab12",), "quickfix")
    assert not draft.edit.operations
    assert clarify.title == "Ask a language model what is unclear in ab12"


def test_what_is_suppressed_is_not_offered() -> None:
    assert titles(2) == ["Ask a language model what is unclear in ef56"]


def test_beside_the_marker_a_clause_can_be_asked_about_by_who_wants_to_rewrite() -> None:
    assert titles(3) == []
    (action,) = offered(3, ("refactor",))
    assert action.title == "Ask a language model what is unclear in gh78"


def test_nothing_where_nothing_is_demanded() -> None:
    assert titles(4) == []
    assert titles(5) == []


def test_on_a_test_file_with_one_prompt() -> None:
    (draft,) = offered(6)
    assert draft.title == "Draft more challenge prompts for cd34 with a language model"


def test_only_the_kinds_that_are_wanted() -> None:
    assert [bool(action.drafts) for action in offered(1, ("quickfix",))] == [True]
    assert [bool(action.drafts) for action in offered(1, ("refactor",))] == [False]
    assert offered(1, ("source.fixAll",)) == []
