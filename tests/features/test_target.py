"""What the cursor is on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.target import (
    AnchorTarget,
    AuthorityTarget,
    ClauseTarget,
    FileTarget,
    Role,
    TermTarget,
    target_at,
)
from plainspec.text.span import Position
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS, SPEC, with_cursor
from tests.support.workspace import load, text_at


@pytest.mark.parametrize(
    ("path", "words", "at", "kind", "origin"),
    [
        ("spec.md", "[^ca34]", 0, ClauseTarget, "ca34"),
        ("spec.md", "[^ca34]", 7, ClauseTarget, "ca34"),
        ("spec.md", "lantern should", 0, TermTarget, "lantern"),
        ("spec.md", "**Lantern**", 4, TermTarget, "Lantern"),
        ("spec.md", "authority=user", 12, AuthorityTarget, "user"),
        ("spec.md", "authority=emperor", 3, AuthorityTarget, "emperor"),
        ("spec.md", "authority: system", 12, AuthorityTarget, "system"),
        ("spec.md", "owner: Night", 8, None, ""),
        ("spec.md", "{#calm}", 1, AnchorTarget, "calm"),
        ("spec.md", "[manners](#", 1, AnchorTarget, "[manners](#manners)"),
        ("spec.md", "[rules]: other", 12, AnchorTarget, "other.md#r-1"),
        ("spec.md", "[rules]: other", 3, None, ""),
        ("spec.md", "[gone]", 1, FileTarget, "[gone](gone.md)"),
        ("spec.md", "[web]", 1, None, ""),
        ("spec.md", "Nobody", 1, None, ""),
    ],
)
def test_kinds(path: str, words: str, at: int, kind: type | None, origin: str) -> None:
    snapshot, full, position = load(with_cursor(MODEL_SPEC, path, words, at))
    target = target_at(snapshot, full, position)
    if kind is None:
        assert target is None
    else:
        assert target is not None
        assert isinstance(target, kind)
        assert text_at(snapshot, full, target.origin) == origin


@pytest.mark.parametrize(
    ("files", "path", "words", "role"),
    [
        (MODEL_SPEC, "spec.md", "gr12", Role.DEFINITION),
        (MODEL_SPEC, "examples/gr12.md", "gr12", Role.HEADER),
        (MODEL_SPEC, "CHANGELOG.md", "gr12", Role.CITATION),
        (POLICY, "policies.md", "SY73", Role.DEFINITION),
        (POLICY, "policies.md", "sy73", Role.TESTS),
        (POLICY, "policies.md", "cu-12", Role.CITATION),
        (REQUIREMENTS, "req.md", "REQ-13", Role.DEFINITION),
        (REQUIREMENTS, "tests/test_kiosk.py", "req_3", Role.CODE),
    ],
)
def test_roles_of_clause_ids(files: dict[str, str], path: str, words: str, role: Role) -> None:
    snapshot, full, position = load(with_cursor(files, path, words, 1))
    target = target_at(snapshot, full, position)
    assert isinstance(target, ClauseTarget)
    assert (target.role, target.id) == (role, words)


def test_between_two_markers_the_one_that_begins_there_is_meant() -> None:
    files = {"spec.md": "# 🦉\n\nIt must[^aa11]$0[^bb22].\n", "examples/aa11.md": ""}
    target = target_at(*load(files))
    assert isinstance(target, ClauseTarget)
    assert target.id == "bb22"


def test_the_name_of_an_anchor_is_told_apart_from_its_link() -> None:
    files = {"a.md": "𝛼 [x$0](b.md#Über-uns 'a # title').\n", "b.md": "# Über uns\n"}
    snapshot, path, position = load(files)
    target = target_at(snapshot, path, position)
    assert isinstance(target, AnchorTarget)
    assert target.name == "Über-uns"
    assert target.name_range is not None
    assert text_at(snapshot, path, target.name_range) == "Über-uns"


def test_a_reference_link_names_its_anchor_elsewhere() -> None:
    target = target_at(*load(with_cursor(MODEL_SPEC, "spec.md", "[the rules]", 2)))
    assert isinstance(target, AnchorTarget)
    assert (target.name, target.name_range) == ("r-1", None)


_SNAPSHOT, _PATH, _ = load(MODEL_SPEC)


@settings(max_examples=200)
@given(st.integers(-2, SPEC.count("\n") + 3), st.integers(-2, 300))
def test_any_position(line: int, column: int) -> None:
    """Wherever the cursor is, the answer is nothing or something that it touches."""
    target = target_at(_SNAPSHOT, _PATH, Position(max(0, line), max(0, column)))
    if target is not None:
        assert target.origin.start <= target.origin.end
