"""What is left of features in an editor that knows Markdown itself."""

from __future__ import annotations

import pytest

from plainspec.features.beside_markdown import knows, other_links, other_offers, other_symbols
from plainspec.features.completion import completion
from plainspec.features.document_links import document_links
from plainspec.features.symbols import workspace_symbols
from tests.support.workspace import load, load_workspace, text_at

SPEC = """\
# Tone {#how-we-talk}

𝒌 Be kind[^ab12]. See [below](#calm), [above](#how-we-talk), [?](#how-we-talk),
[the notes](notes.md), [there](notes.md#detail), [the web](https://example.org/) and [x](#nowhere),
but [braces](#law).

## Law {authority=user}

## Calm

Nothing moves.

## Definitions

**Lantern**: a thing that glows.
"""
FILES = {
    "spec.md": SPEC,
    "notes.md": "# Notes\n\n## Detail\n",
    "examples/ab12.md": "Examples for [^ab12] in Tone:\n\n**Example**: one\n\n~~~xml\n<user>\nHi\n</user>\n~~~\n",
}


def test_links_are_clause_ids_and_anchors_that_are_written_down() -> None:
    snapshot, path, _ = load(FILES)
    found = other_links(document_links(snapshot, path))
    assert [text_at(snapshot, path, link.range) for link in found] == [
        "[^ab12]",
        "#how-we-talk",
        "#how-we-talk",
        "#law",
    ]


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("[below](#ca$0lm)", True),
        ("[bel$0ow](#calm)", False),  # it follows the destination only
        ("[braces](#la$0w)", False),
        ("[the notes](no$0tes.md)", True),
        ("[the no$0tes](notes.md)", False),
        ("[there](notes.md#de$0tail)", True),
        ("[above](#how$0-we-talk)", False),
        ("[^ab$012]", False),
        ("**Lan$0tern**", False),
        ("a thing$0 that", False),
    ],
)
def test_where_the_editor_leads_itself(place: str, known: bool) -> None:
    text = SPEC.replace(place.replace("$0", ""), place)
    assert text != SPEC
    snapshot, path, position = load({**FILES, "spec.md": text})
    assert knows(snapshot, path, position) is known


def test_symbols_are_clauses_prompts_and_terms() -> None:
    loaded = load_workspace(FILES)
    found = {each.name for each in other_symbols(workspace_symbols(loaded.snapshot, ""))}
    assert found == {"ab12", "one", "Lantern"}


def offers(typed: str) -> list[str]:
    snapshot, path, position = load({**FILES, "spec.md": SPEC + "\n" + typed + "\n"})
    found = completion(snapshot, path, position)
    left = other_offers(snapshot, found) if found is not None else None
    return [item.label for item in left.items] if left is not None else []


def test_offers_are_anchors_that_are_written_down_and_all_but_links() -> None:
    assert offers("[a](#$0)") == ["how-we-talk", "tone", "law"]
    assert offers("[a]($0)") == []
    assert offers("[a](notes.md#$0)") == []
    assert "ab12" in offers("It glows[^$0]")
    assert "user" in offers("## More {authority=$0}")
