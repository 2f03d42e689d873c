"""What statements tell the workspace: their keys, and what renews them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given

from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index.crowds import MOST_FACTS
from plainspec.index.facts import norm_key
from plainspec.index.norm_facts import (
    comparable,
    comparable_where,
    may_override,
    retrieval_keys,
)
from plainspec.index.workspace import Workspace
from plainspec.language.folding.fold import fold, may_order
from tests.support.markdown import MARKDOWN
from tests.support.workspace import load_workspace

TEXT = """---
owner: harbour
---
# Boats 𝛼 {#top authority=root}

## Mooring

The warden must inspect every mooring rope before sunset.

## Fees

The warden must not inspect every mooring rope before sunset.
"""


def _facts(workspace: Workspace, path: str) -> object:
    """The facts of each section's statements; others name the folder, which differs."""
    records = workspace.snapshot.records
    return [{k: v for k, v in facts.items() if k[0] == "norm"} for facts in records[path].facts]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("authority=root", "authority=user"),
        lambda text: text.replace("owner: harbour", "owner: customs"),
        lambda text: text.replace("# Boats", "# Ships"),
        lambda text: text.replace("## Fees", "# Fees"),
        lambda text: text.replace("## Mooring\n", "## Mooring {authority=guideline}\n"),
        lambda text: text.replace("The warden must not", "Now.\n\nThe warden must not"),
    ],
)
def test_what_stands_above_a_statement_renews_what_it_tells(change: Callable[[str], str]) -> None:
    loaded = load_workspace({"spec.md": TEXT})
    path = loaded.path("spec.md")
    engine = Engine(all_rules())
    engine.update(loaded.workspace.open(path, TEXT))
    engine.update(loaded.workspace.open(path, change(TEXT)))
    fresh = load_workspace({"spec.md": change(TEXT)})
    again = Engine(all_rules())
    again.update(fresh.workspace.open(fresh.path("spec.md"), change(TEXT)))
    assert _facts(loaded.workspace, path) == _facts(fresh.workspace, fresh.path("spec.md"))
    messages = [(f.range, f.rule, f.message) for f in engine.findings(path)]
    assert messages == [(f.range, f.rule, f.message) for f in again.findings(fresh.path("spec.md"))]


def test_a_reworded_and_a_contrary_sentence_share_a_key() -> None:
    one = set(retrieval_keys("The warden must inspect every mooring rope before sunset."))
    other = set(
        retrieval_keys("Before sunset, the warden is forbidden to examine any mooring rope.")
    )
    assert one & other


def test_a_crowd_is_not_read_and_one_fewer_is() -> None:
    crowd = "".join(f"## N{n}\n\nThe warden must paint hull number {n}.\n\n" for n in range(40))
    loaded = load_workspace({"spec.md": crowd})
    key = norm_key(*sorted(("warden", "hull")))
    held = sum(len(facts.get(key, ())) for facts in loaded.snapshot.records[loaded.path("spec.md")].facts)  # fmt: skip
    assert held > MOST_FACTS
    assert loaded.snapshot.shared(key) == ((), True)
    few = crowd[: crowd.index("## N3")]
    loaded.workspace.open(loaded.path("spec.md"), few)
    found, is_crowd = loaded.workspace.snapshot.shared(key)
    assert (len(found), is_crowd) == (3, False)


@pytest.mark.parametrize(
    "order",
    ["before", "after", "prior to", "ahead of", "in front of", "in advance of", "subsequent to"],
)
def test_whatever_says_what_comes_first_has_a_sign_of_it(order: str) -> None:
    text = f"The clerk must check the blue seal {order} the opening of the chest."
    folded = fold(text)
    assert folded is not None
    assert folded.events is not None
    assert may_order(text.upper())


def test_no_sentence_that_says_what_comes_first_lacks_a_sign_of_it() -> None:
    said = 0
    for file in sorted((Path(__file__).parents[1] / "bench" / "data").glob("*.txt")):
        for line in file.read_text(encoding="utf-8").split("\n"):
            for text in line.split(" | ")[2:]:
                folded = fold(text)
                if folded is not None and folded.events is not None:
                    said += 1
                    assert may_order(text), text
    assert said


@given(MARKDOWN)
def test_statements_with_a_sign_are_those_of_all_that_have_it(text: str) -> None:
    found = Workspace()
    found.open("/w/doc.md", f"# Keys {{#REQ-1}}\n\nA clerk must log it before noon.\n\n{text}")
    document = found.snapshot.document("/w/doc.md")
    assert document is not None
    for section in document.sections:
        for sign in (may_order, may_override):
            assert list(comparable_where(section, document.info, sign)) == [
                statement for statement in comparable(section, document.info) if sign(statement[1])
            ]
