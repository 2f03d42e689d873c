"""Call hierarchy: what a clause relies on and is tested by, and what relies on it."""

from __future__ import annotations

import pytest

from plainspec.features.call_hierarchy import Item, ItemKind, incoming, outgoing, prepare
from plainspec.index.snapshot import Snapshot
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS, with_cursor
from tests.support.workspace import find, load, model_spec, text_at


def prepared(files: dict[str, str], path: str, words: str, at: int = 2) -> tuple[Snapshot, Item]:
    """The one item at *words*."""
    snapshot, full, position = load(with_cursor(files, path, words, at))
    (item,) = prepare(snapshot, full, position)
    assert item.range.start <= item.selection.start <= item.selection.end <= item.range.end
    return snapshot, item


def to(snapshot: Snapshot, item: Item) -> list[tuple[str, str, list[str]]]:
    """Kind, name and citing words of each outgoing call."""
    return [
        (
            call.item.kind.value,
            call.item.name,
            [text_at(snapshot, item.path, r) for r in call.ranges],
        )
        for call in outgoing(snapshot, item)
    ]


def by(snapshot: Snapshot, item: Item) -> list[tuple[str, str, list[str]]]:
    """Kind, name and citing words of each incoming call."""
    return [
        (
            call.item.kind.value,
            call.item.name,
            [text_at(snapshot, call.item.path, r) for r in call.ranges],
        )
        for call in incoming(snapshot, item)
    ]


@pytest.mark.parametrize(
    ("files", "path", "words", "kind", "name"),
    [
        (MODEL_SPEC, "spec.md", "[^gr12]", ItemKind.CLAUSE, "gr12"),
        (MODEL_SPEC, "examples/gr12.md", "[^gr12]", ItemKind.CLAUSE, "gr12"),
        (MODEL_SPEC, "CHANGELOG.md", "[^gr12]", ItemKind.CLAUSE, "gr12"),
        (MODEL_SPEC, "spec.md", "# Manners", ItemKind.SECTION, "Manners"),
        (MODEL_SPEC, "spec.md", "[?](#manners)", ItemKind.SECTION, "Manners"),
        (POLICY, "policies.md", "## Policy Section: SY73", ItemKind.CLAUSE, "SY73: Avoid Flattery"),
        (REQUIREMENTS, "req.md", "## Minimum", ItemKind.CLAUSE, "REQ-1: Minimum"),
        (REQUIREMENTS, "docs/design.md", "[here]", ItemKind.CLAUSE, "REQ-3"),
        (REQUIREMENTS, "tests/test_kiosk.py", "req_3", ItemKind.CLAUSE, "REQ-3"),
    ],
)
def test_prepare(files: dict[str, str], path: str, words: str, kind: ItemKind, name: str) -> None:
    _, item = prepared(files, path, words, 3)
    assert (item.kind, item.name) == (kind, name)


def test_prepare_on_nothing() -> None:
    for words in ("Nobody", "[gone]", "[web]", "{#definitions}"):
        found = prepare(*load(with_cursor(MODEL_SPEC, "spec.md", words, 1)))
        assert [item.kind for item in found] == (
            [ItemKind.SECTION] if words == "{#definitions}" else []
        )


def test_a_clause_leads_to_its_tests() -> None:
    snapshot, item = prepared(MODEL_SPEC, "spec.md", "[^gr12]")
    assert item.detail == "🦉 A lantern should greet the night watch politely."
    assert to(snapshot, item) == [("prompts", "gr12.md", ["gr12"])]
    (call,) = outgoing(snapshot, item)
    assert call.item.detail == "2 challenge prompts"


def test_a_clause_leads_to_code_and_what_its_text_cites() -> None:
    snapshot, item = prepared(REQUIREMENTS, "req.md", "{#REQ-3}", 4)
    assert to(snapshot, item) == [
        ("code", "test_req_3_session_ends", ["REQ-3"]),
        ("clause", "REQ-1: Minimum", ["[REQ-1](#REQ-1)"]),
    ]
    assert by(snapshot, item) == [("section", "Design", ["REQ-3", "[here](../req.md#REQ-3)"])]
    snapshot, item = prepared(REQUIREMENTS, "req.md", "{#REQ-1}", 4)
    assert by(snapshot, item) == [("clause", "REQ-3", ["REQ-1"])]


def test_a_policy_leads_from_its_specification() -> None:
    snapshot, item = prepared(POLICY, "policies.md", "SY73 -")
    assert to(snapshot, item) == [
        ("prompts", "policies.md", ["SY73"]),
        ("clause", "CU12: Ask First", ["cu-12"]),
    ]
    snapshot, item = prepared(POLICY, "policies.md", "CU12 -")
    assert by(snapshot, item) == [("clause", "SY73: Avoid Flattery", ["cu-12"])]


def test_a_section_leads_to_its_clauses_and_what_it_cites() -> None:
    snapshot, item = prepared(MODEL_SPEC, "spec.md", "# Manners", 3)
    assert to(snapshot, item) == [("clause", "gr12", ["gr12"]), ("clause", "ca34", ["ca34"])]
    assert by(snapshot, item) == [("section", "Calm", ["[manners](#manners)", "[?](#manners)"])]
    snapshot, item = prepared(MODEL_SPEC, "spec.md", "## Calm", 4)
    assert [name for _, name, _ in to(snapshot, item)] == ["Manners", "Rules"]
    assert by(snapshot, item) == [("section", "Glossary of 𝛼-words", ["[?](#calm)"])]


def test_what_cites_the_section_of_a_clause_cites_the_clause() -> None:
    snapshot, item = prepared(MODEL_SPEC, "spec.md", "[^gr12]")
    assert [name for _, name, _ in by(snapshot, item)] == ["Changes", "Calm"]


def test_an_item_of_an_older_snapshot_is_found_again_or_not_at_all() -> None:
    _, item = prepared(MODEL_SPEC, "spec.md", "[^gr12]")
    snapshot, path, _ = load({**MODEL_SPEC, "spec.md": "# Manners\n\nNothing.\n"})
    moved = Item(item.kind, item.name, "", path, item.range, item.selection, item.key)
    assert outgoing(snapshot, moved) == ()
    assert incoming(snapshot, moved) == ()
    gone = Item(item.kind, item.name, "", "/nowhere.md", item.range, item.selection, item.key)
    assert outgoing(snapshot, gone) == incoming(snapshot, gone) == ()


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    (item,) = prepare(snapshot, spec, find(snapshot, spec, "The chain of command {#"))
    assert item.kind is ItemKind.SECTION
    assert len(incoming(snapshot, item)) > 5
    document = snapshot.document(spec)
    assert document is not None
    for index, section in enumerate(document.sections):
        for clause in section.clauses:
            (item,) = prepare(snapshot, spec, document.range(index, clause.id_span).start)
            files = [c.item.name for c in outgoing(snapshot, item) if c.item.kind == "prompts"]
            assert files in ([f"{clause.id}.md"], [])
