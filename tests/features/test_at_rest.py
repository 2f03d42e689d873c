"""Searches over the whole workspace give the same whether its documents are at rest or in use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from plainspec.analysis.batch import read_here
from plainspec.features.completion import completion, resolve
from plainspec.features.completions.offers import MOST_ITEMS, CompletionList
from plainspec.features.fresh_ids import fresh_marker_id, fresh_numbered_ids
from plainspec.features.symbols import workspace_symbols
from plainspec.index import stored, workspace
from plainspec.index.snapshot import Snapshot
from plainspec.index.workspace import Workspace
from plainspec.text.span import Position

FILES = {
    "tone/spec.md": """# Tone {#tone authority=user tags="voice,style"}

The assistant must be 𝒌ind 🦉[^ab12]. It should not  flatter[^cd34].

**Example**: a 🦉 greets

~~~xml
<user>
Hi
</user>
~~~

## Straße {#strasse authority=user tags=voice}

Never guess[^ef56]. Some say otherwise.[^note]

[^note]: Nobody remembers who.
""",
    "tone/examples/ab12.md": """Examples for [^ab12] in Tone:

**Example**: two 🦉 meet

~~~xml
<user>
Hello
</user>
<assistant>
Good evening.
</assistant>
~~~

```xml
<user>
Untitled
</user>
```
""",
    "rules/loans.md": "# Loans {tags=style}\n\nREQ-007 A loan must end.\n\n- It must not last. {#REQ-012}\n",
    "rules/terms.md": "# Terms\n\n**Reader card**: a card 🃏 of a reader.\n\nText.[^x1y2]\n\n[^x1y2]: A note.\n",
    "empty.md": "",
    "plainspec.toml": '[ids]\npattern = "REQ-[0-9]+"\n',
}


@pytest.fixture(params=["at rest", "one open"])
def pair(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[tuple[Snapshot, Snapshot, str]]:
    """The snapshots of one folder with its documents in use and at rest, and the folder."""
    root = tmp_path / "work"
    for relative, text in FILES.items():
        (root / relative).parent.mkdir(parents=True, exist_ok=True)
        (root / relative).write_text(text, "utf-8")
    found = []
    for bulk in (None, read_here):
        with patch.object(workspace, "_BULK", 1), patch.object(workspace, "_BATCH", 2):
            one = Workspace(bulk=bulk)
            one.set_roots([root.as_posix()])
            for _ in one.scan():
                pass
        if request.param == "one open":
            path = root / "rules/loans.md"
            one.open(path.as_posix(), path.read_text("utf-8") + "\nREQ-020 🦉 It must be new.\n")
        found.append(one.snapshot)
    assert not found[0].records.stored
    assert len(found[1].records.stored) >= len(found[0].records) - 1
    yield found[0], found[1], root.as_posix()


def test_names_are_found_at_the_same_places(pair: tuple[Snapshot, Snapshot, str]) -> None:
    in_use, at_rest, _ = pair
    for query in ("", "tone", "STRASSE", "req", "owl", "🦉", "e", "reader c", "prompt 2", "zzz"):
        assert workspace_symbols(at_rest, query) == workspace_symbols(in_use, query), query
    names = {found.name for found in workspace_symbols(at_rest, "")}
    assert {"Tone", "Straße", "ab12", "a 🦉 greets", "Reader card"} <= names


def test_new_ids_are_the_same(pair: tuple[Snapshot, Snapshot, str]) -> None:
    in_use, at_rest, root = pair
    for relative in FILES:
        path = f"{root}/{relative}"
        assert fresh_numbered_ids(at_rest, path) == fresh_numbered_ids(in_use, path)
        for line in range(5):
            at = Position(line, 0)
            assert fresh_marker_id(at_rest, path, at) == fresh_marker_id(in_use, path, at)
    assert fresh_numbered_ids(at_rest, f"{root}/rules/loans.md")


def test_completion_offers_the_same(pair: tuple[Snapshot, Snapshot, str]) -> None:
    in_use, at_rest, _root = pair
    offered: set[str] = set()
    for path in in_use.paths():
        document = in_use.document(path)
        assert document is not None
        for line, text in enumerate(document.text.split("\n")):
            for column in range(len(text) + 1):
                place = path, Position(line, column)
                expected = completion(in_use, *place)
                assert completion(at_rest, *place) == expected, place
                if isinstance(expected, CompletionList):
                    for item in expected.items:
                        offered.add(item.label)
                        assert resolve(at_rest, item.data) == resolve(in_use, item.data)
    assert {"ab12", "voice", "style"} <= offered


def test_searching_makes_no_document_again(pair: tuple[Snapshot, Snapshot, str]) -> None:
    _, at_rest, root = pair
    with patch.object(stored.Shelf, "record", side_effect=AssertionError):
        assert workspace_symbols(at_rest, "tone")
        assert fresh_marker_id(at_rest, f"{root}/new.md", Position(0, 0))
        assert dict(at_rest.summaries()).keys() == set(at_rest.paths())


def test_a_list_cut_down_to_what_was_typed_stays_incomplete(tmp_path: Path) -> None:
    clauses = "".join(f"It must be so[^a{number:03}].\n\n" for number in range(MOST_ITEMS + 50))
    (tmp_path / "spec.md").write_text(
        f"# Tone {{#tone authority=user}}\n\n{clauses}See [^a00", "utf-8"
    )
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples/a000.md").write_text("Examples for [^a000] in Tone:\n", "utf-8")
    one = Workspace()
    one.set_roots([tmp_path.as_posix()])
    for _ in one.scan():
        pass
    document = one.snapshot.document((tmp_path / "spec.md").as_posix())
    assert document is not None
    last = len(document.text.split("\n")) - 1
    found = completion(one.snapshot, document.path, Position(last, len("See [^a00")))
    assert found is not None
    assert {"a000", "a009"} <= {item.label for item in found.items}
    assert "a111" not in {item.label for item in found.items}
    assert found.is_incomplete
