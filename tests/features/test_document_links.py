"""Document links."""

from __future__ import annotations

from plainspec.features.document_links import document_links
from plainspec.index.snapshot import Snapshot
from plainspec.text.span import Position
from tests.features.samples import MODEL_SPEC, POLICY
from tests.support.workspace import load, model_spec, text_at


def shown(snapshot: Snapshot, path: str) -> list[tuple[str, str, int, str]]:
    """Words, target, line (from 1) and tooltip of each link of *path*."""
    root = snapshot.root(path)
    return [
        (
            text_at(snapshot, path, link.range),
            link.uri or link.path[len(root) + 1 :],
            link.position.line + 1,
            link.tooltip,
        )
        for link in document_links(snapshot, path)
    ]


def test_of_a_spec() -> None:
    """Links whose target is missing (gone.md, the tests of un56) are none."""
    snapshot, path, _ = load(MODEL_SPEC)
    assert shown(snapshot, path) == [
        ("#calm", "spec.md", 18, "Calm"),
        ("[^gr12]", "examples/gr12.md", 1, "2 challenge prompts for gr12"),
        ("[^ca34]", "examples/ca34.md", 1, "0 challenge prompts for ca34"),
        ("#manners", "spec.md", 14, "Manners"),
        ("#manners", "spec.md", 14, "Manners"),
        ("[the rules][rules]", "other.md", 1, "Rules (other.md)"),
        ("examples/gr12.md", "examples/gr12.md", 1, "examples/gr12.md"),
        ("https://example.org/a", "https://example.org/a", 1, "https://example.org/a"),
        ("img/plan.png", "img/plan.png", 1, "img/plan.png"),
        ("other.md#r-1", "other.md", 1, "Rules (other.md)"),
    ]


def test_of_a_test_file() -> None:
    snapshot, path, _ = load(MODEL_SPEC)
    tests = path.replace("spec.md", "examples/gr12.md")
    assert shown(snapshot, tests) == [("[^gr12]", "spec.md", 16, "The clause gr12 in Manners")]


def test_of_a_policy() -> None:
    snapshot, path, _ = load(POLICY)
    assert [(words, to, line) for words, to, line, _ in shown(snapshot, path)] == [
        ("SY73", "policies.md", 9),
        ("CU12", "cu12.md", 1),
    ]


def test_only_harmless_addresses_are_links() -> None:
    text = "[a](command:quit) [b](javascript:x) [c](file:///etc/passwd) <mailto:o@x.org> <https://🦉.x/>\n"
    snapshot, path, _ = load({"a.md": text})
    assert [link.uri for link in document_links(snapshot, path)] == [
        "mailto:o@x.org",
        "https://🦉.x/",
    ]


def test_nothing_leads_out_of_the_workspace() -> None:
    snapshot, path, _ = load({"a.md": "[x](../../../../../etc/passwd) [y](/../../etc/passwd)\n"})
    assert document_links(snapshot, path) == ()
    assert document_links(snapshot, "/nowhere.md") == ()


def test_the_real_model_spec() -> None:
    snapshot = model_spec().snapshot
    spec = next(path for path in snapshot.paths() if path.endswith("/model_spec.md"))
    found = document_links(snapshot, spec)
    to_tests = {link.path for link in found if "/examples/" in link.path}
    assert len(to_tests) == 112
    assert all(link.uri or link.position > Position(0, 0) or link.path != spec for link in found)
