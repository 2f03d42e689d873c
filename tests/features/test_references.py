"""Find references, and document highlights."""

from __future__ import annotations

import pytest

from plainspec.features.highlights import highlights
from plainspec.features.references import references
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS, with_cursor
from tests.support.workspace import find, load, model_spec, text_at


def shown(
    files: dict[str, str], path: str, words: str, at: int = 2, declaration: bool = True
) -> list[str]:
    """``file:line words`` of each reference, lines from 1."""
    snapshot, full, position = load(with_cursor(files, path, words, at))
    root = snapshot.root(full)
    return [
        f"{to.path[len(root) + 1 :]}:{to.range.start.line + 1} {text_at(snapshot, to.path, to.range)}"
        for to in references(snapshot, full, position, declaration)
    ]


GR12 = ["CHANGELOG.md:3 gr12", "examples/gr12.md:1 gr12", "spec.md:16 gr12"]
REQ3 = ["docs/design.md:3 REQ-3", "docs/design.md:3 REQ-3", "req.md:7 REQ-3"]


@pytest.mark.parametrize("path", ["spec.md", "examples/gr12.md", "CHANGELOG.md"])
def test_of_a_clause_from_everywhere(path: str) -> None:
    assert shown(MODEL_SPEC, path, "[^gr12]") == GR12
    assert shown(MODEL_SPEC, path, "[^gr12]", declaration=False) == GR12[:2]


def test_of_a_clause_in_code_and_links() -> None:
    expected = [*REQ3, "tests/test_kiosk.py:4 req_3"]
    assert shown(REQUIREMENTS, "req.md", "{#REQ-3}", 4) == expected
    assert shown(REQUIREMENTS, "tests/test_kiosk.py", "req_3") == expected
    assert shown(REQUIREMENTS, "docs/design.md", "REQ-3", declaration=False) == [
        line for line in expected if not line.startswith("req.md")
    ]


def test_of_a_policy_whose_id_has_many_spellings() -> None:
    assert shown(POLICY, "policies.md", "CU12 -") == [
        "cu12.md:1 cu-12",
        "policies.md:7 cu-12",
        "policies.md:16 CU12",
        "policies.md:22 cu12",
    ]


def test_of_an_id_without_a_clause() -> None:
    assert shown(MODEL_SPEC, "examples/zz99.md", "[^zz99]") == ["examples/zz99.md:1 zz99"]


def test_of_an_anchor() -> None:
    expected = ["spec.md:14 manners", "spec.md:20 manners", "spec.md:20 manners"]
    for words in ("{#manners", "[manners](#", "[?](#manners)"):
        assert shown(MODEL_SPEC, "spec.md", words, 3) == expected
    # A reference link names its anchor elsewhere, so all of it is the place.
    assert shown(MODEL_SPEC, "other.md", "{#r-1}", 3) == [
        "other.md:1 r-1",
        "spec.md:20 [the rules][rules]",
    ]


def test_of_a_file() -> None:
    assert shown(MODEL_SPEC, "spec.md", "[sheet]") == ["spec.md:20 examples/gr12.md"]


def test_of_a_term() -> None:
    assert shown(MODEL_SPEC, "spec.md", "lantern should") == [
        "spec.md:10 Lantern",
        "spec.md:10 lanterns",
        "spec.md:16 lantern",
    ]


def test_of_an_authority_and_of_nothing() -> None:
    assert shown(MODEL_SPEC, "spec.md", "authority=user", 12) == ["spec.md:14 user"]
    assert shown(MODEL_SPEC, "spec.md", "Nobody") == []


@pytest.mark.parametrize(
    ("path", "words", "expected"),
    [
        ("spec.md", "[^gr12]", [("gr12", True)]),
        ("examples/gr12.md", "[^gr12]", [("gr12", False)]),
        ("spec.md", "[?](#manners)", [("manners", True), ("manners", False), ("manners", False)]),
        ("spec.md", "lanterns", [("Lantern", True), ("lanterns", False), ("lantern", False)]),
        ("spec.md", "Nobody", []),
    ],
)
def test_highlights(path: str, words: str, expected: list[tuple[str, bool]]) -> None:
    snapshot, full, position = load(with_cursor(MODEL_SPEC, path, words, 2))
    assert [
        (text_at(snapshot, full, found.range), found.write)
        for found in highlights(snapshot, full, position)
    ] == expected


def test_highlights_in_source_files() -> None:
    snapshot, path, position = load(with_cursor(REQUIREMENTS, "tests/test_kiosk.py", "req_3", 2))
    assert [text_at(snapshot, path, x.range) for x in highlights(snapshot, path, position)] == [
        "req_3"
    ]


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    at = find(snapshot, spec, "{#chain_of_command")
    links = references(snapshot, spec, at, include_declaration=False)
    document = snapshot.document(spec)
    assert document is not None
    assert len(links) == document.text.count("](#chain_of_command)")
