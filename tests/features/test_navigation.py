"""Whatever stands in a document, navigation answers or keeps silent; it never fails."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.features.call_hierarchy import incoming, outgoing, prepare
from plainspec.features.definition import definition
from plainspec.features.document_links import document_links
from plainspec.features.highlights import highlights
from plainspec.features.hover import LIMIT, hover, render
from plainspec.features.implementation import implementation
from plainspec.features.references import references
from plainspec.index.snapshot import Snapshot
from plainspec.text.lines import split_lines, without_end
from plainspec.text.span import Position, Range
from tests.features.samples import MODEL_SPEC, POLICY, REQUIREMENTS
from tests.support.workspace import Loaded, load_workspace

WORKSPACES = tuple(load_workspace(files) for files in (MODEL_SPEC, POLICY, REQUIREMENTS))
DOCUMENTS = ("spec.md", "policies.md", "req.md")

FRAGMENTS = st.sampled_from(
    [
        "# ", "\n", "\r", "\r\n\r\n", "🦉", "𝛼 ", "[^gr12]", "[^", "]", "[?](#manners)", "[x](", "a.md#b)",
        "{#REQ-3}", "{#", "}", " authority=user", "REQ-1: ", "**Lantern**: ", "lantern ", "# Glossary\n\n",
        "## Policy Section: SY73 - X\n\n", "### Specification\n\n", "### Test Cases (sy73.md)\n\n",
        "Examples for [^gr12] in Manners:\n", "---\nauthority: root\n---\n", "- ", "> ", "    ", "```\n",
        "![i](img/plan.png)", "[a]: other.md#r-1\n", "[a][a]", "<b>", "<!-- ", " -->", "| a | b |\n|---|---|\n",
    ]
)  # fmt: skip


def check(snapshot: Snapshot, path: str, position: Position) -> None:
    """Ask everything that can be asked at *position*."""
    inside = set(snapshot.records) | set(snapshot.sources)
    for to in definition(snapshot, path, position):
        ordered(to.range)
        assert to.range.start <= to.selection.start <= to.selection.end <= to.range.end
        assert to.path in inside or snapshot.exists(to.path)
    for location in references(snapshot, path, position):
        ordered(location.range)
        assert location.path in inside
    for highlight in highlights(snapshot, path, position):
        ordered(highlight.range)
    implementation(snapshot, path, position)
    found = hover(snapshot, path, position)
    if found is not None:
        assert found.range.start.line <= position.line <= found.range.end.line
        assert 0 < len(render(found)) <= LIMIT
        assert 0 < len(render(found, markdown=False)) <= LIMIT
    for item in prepare(snapshot, path, position):
        for call in (*outgoing(snapshot, item), *incoming(snapshot, item)):
            assert call.ranges
            assert call.item.range.start <= call.item.selection.start
            assert call.item.selection.end <= call.item.range.end


def ordered(range_: Range) -> None:
    """A range does not end before it starts."""
    assert range_.start <= range_.end


def check_everywhere(loaded: Loaded, path: str, text: str) -> None:
    """*text* as the open document *path*, with the cursor at every place."""
    loaded.workspace.open(path, text)
    snapshot = loaded.snapshot
    for link in document_links(snapshot, path):
        assert link.uri or snapshot.exists(link.path)
    for number, line in enumerate(split_lines(text)):
        for column in range(0, len(without_end(line)) + 1, 2):
            check(snapshot, path, Position(number, column))


@settings(max_examples=60)
@given(st.integers(0, 2), st.lists(FRAGMENTS, max_size=25))
def test_any_document(which: int, fragments: list[str]) -> None:
    loaded = WORKSPACES[which]
    check_everywhere(loaded, loaded.path(DOCUMENTS[which]), "".join(fragments))


def test_every_place_of_the_samples() -> None:
    for files, document in zip((MODEL_SPEC, POLICY, REQUIREMENTS), DOCUMENTS, strict=True):
        loaded = load_workspace(files)
        for relative, text in files.items():
            if relative.endswith(".md"):
                check_everywhere(loaded, loaded.path(relative), text)
        assert loaded.snapshot.document(loaded.path(document)) is not None


def test_source_files() -> None:
    loaded = load_workspace(REQUIREMENTS)
    for relative in ("tests/test_kiosk.py", "src/kiosk.py"):
        for number, line in enumerate(split_lines(REQUIREMENTS[relative])):
            for column in range(len(without_end(line)) + 1):
                check(loaded.snapshot, loaded.path(relative), Position(number, column))
