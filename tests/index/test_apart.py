"""What is kept of a document at rest apart from it says what the document says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import msgspec
import pytest

from plainspec.analysis.batch import read_here
from plainspec.analysis.engine import Engine
from plainspec.analysis.rules import all_rules
from plainspec.index import stored, workspace
from plainspec.index.compact import compress
from plainspec.index.keys import key_hash
from plainspec.index.norm_facts import topics
from plainspec.index.statements import Statements, is_apart, unpack_statements
from plainspec.index.workspace import Workspace
from plainspec.model import DocumentKind
from tests.bench.corpus import write_repository

SPEC = (
    "# Güte 😀 {#kind}\n\nBe kind. [^ab12] Be brief. [^cd34]\n\nSee [^ef56].\n\n[^ef56]: A note.\n"
)
TEST = "Examples for [^{id}] in Güte 😀:\n\n**Example**: A\n\n```\n<user>\nHi\n</user>\n```\n"


@pytest.fixture(autouse=True)
def _at_rest() -> Iterator[None]:
    with patch.object(workspace, "_BULK", 1), patch.object(workspace, "_BATCH", 8):
        yield


def read(root: Path) -> tuple[Workspace, Engine]:
    found = Workspace([rule.name for rule in all_rules()], bulk=read_here)
    engine = Engine(all_rules())
    engine.update(found.set_roots([root.as_posix()]))
    for change in found.scan():
        engine.update(change)
    return found, engine


def test_facts_kept_apart_are_those_of_the_document(tmp_path: Path) -> None:
    write_repository(tmp_path, 24, lines=40, paragraphs=1)
    found, _ = read(tmp_path)
    snapshot = found.snapshot
    kinds = set()
    assert len(snapshot.records.stored) == 24
    for path in snapshot.paths():
        record = snapshot.records[path]
        for key in filter(is_apart, record.all_keys()):
            kinds.add(key[0])
            apart, own = list(snapshot.values(path, key)), [v for _, v in record.values(key)]
            if key[0] == "norm":  # who compares statements asks for no order
                apart, own = sorted(apart, key=repr), sorted(own, key=repr)
            assert apart == own
    assert kinds == {"norm", "prompt", "clause", "test"}


def test_statements_have_the_keys_and_topics_that_their_facts_have(tmp_path: Path) -> None:
    write_repository(tmp_path, 24, lines=40, paragraphs=1)
    found, _ = read(tmp_path)
    filed = 0
    for path in found.snapshot.paths():
        apart = found.snapshot.statements(path)
        keys: dict[str, set[int]] = {}
        for facts in found.snapshot.records[path].under("norm"):
            for key, values in facts.items():
                for fact in values if key[0] == "norm" else ():
                    keys.setdefault(repr(fact), set()).add(key_hash(key))
        alike: dict[str, set[int]] = {}
        for fact, numbers, about in zip(apart.facts, apart.keys, apart.topics, strict=True):
            alike.setdefault(repr(fact), set()).update(numbers)
            assert set(about) == topics(fact.text)
            filed += len(numbers)
        assert alike == keys
    assert filed > 100


@pytest.mark.parametrize(
    "damaged",
    [
        Statements(numbers=b"\0" * 8, filed=b"\0" * 4),  # of no fact
        Statements(numbers=b"\0" * 8),
        Statements(about=b"\0" * 4),
        Statements(ends=b"\0\0\0\1"),
        Statements(about=b"\0"),
    ],
)
def test_statements_that_were_damaged_are_refused(damaged: Statements) -> None:
    with pytest.raises(ValueError, match="not packed here"):
        unpack_statements(compress(msgspec.msgpack.encode(damaged)))


def test_files_written_anew_with_what_they_held_are_not_made_again(tmp_path: Path) -> None:
    write_repository(tmp_path, 24, lines=40, paragraphs=1)
    found, _ = read(tmp_path)
    paths = found.snapshot.paths()
    for path in paths:
        os.utime(path, (1_700_000_000, 1_700_000_000))
    found.tidy()
    with patch.object(stored, "restore", side_effect=AssertionError("a document is made again")):
        change = found.refresh(paths)
    assert not change.paths and not any(key[0] != "file" for key in change.keys)
    with patch.object(found.files, "read", side_effect=AssertionError("a file is read again")):
        for _ in found.rechecking():
            pass


@pytest.mark.parametrize("template", ["examples/{id}.md", "./examples/{id}.md"])
def test_a_specification_is_one_as_long_as_a_clause_has_its_test(
    tmp_path: Path, template: str
) -> None:
    (tmp_path / "plainspec.toml").write_text(f'tests = "{template}"\n', "utf-8")
    (tmp_path / "examples").mkdir()
    spec, tests = tmp_path / "spec.md", {}
    spec.write_text(SPEC, "utf-8")
    for name in ("ab12", "cd34", "ef56"):  # the last one is a footnote
        tests[name] = tmp_path / "examples" / f"{name}.md"
        tests[name].write_text(TEST.format(id=name), "utf-8")
    for path in tmp_path.rglob("*.md"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    found, engine = read(tmp_path)
    restored: list[str] = []
    restore = stored.restore

    def noted(one: stored.Stored) -> object:
        restored.append(one.path)
        return restore(one)

    def after(name: str) -> DocumentKind | None:
        engine.update(found.refresh([tests[name].as_posix()]))
        return found.snapshot.kind(spec.as_posix())

    with patch.object(stored, "restore", noted):
        tests["ab12"].unlink()
        found.refresh([tests["ab12"].as_posix()])
    assert spec.as_posix() not in restored  # there is another test to go by
    assert after("ab12") is DocumentKind.SPEC
    tests["cd34"].unlink()
    assert after("cd34") is DocumentKind.PROSE
    tests["ab12"].write_text(TEST.format(id="ab12"), "utf-8")
    assert after("ab12") is DocumentKind.SPEC
    fresh, anew = read(tmp_path)
    assert {path: engine.notices(path) for path in fresh.snapshot.paths()} == {
        path: anew.notices(path) for path in fresh.snapshot.paths()
    }


def test_many_paths_asked_about_at_once_lead_nowhere_else(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    (root / "folder").mkdir(parents=True)
    (root / "one.md").write_text("See [a](folder/a.txt) and [b](link.txt).\n", "utf-8")
    (root / "two.md").write_text("Nothing.\n", "utf-8")
    (root / "folder/a.txt").write_text("here", "utf-8")
    found, _ = read(root)
    assert found.snapshot.exists((root / "folder/a.txt").as_posix())
    assert not found.snapshot.exists((root / "link.txt").as_posix())
    # What a symbolic link leads out of the workspace to counts as there and is not looked at.
    (root / "folder/a.txt").unlink()
    (root / "folder").rmdir()
    (root / "folder").symlink_to(outside)
    (root / "link.txt").symlink_to(outside / "secret.txt")
    for _ in found.rechecking():
        pass
    assert found.snapshot.exists((root / "folder/a.txt").as_posix())
    assert found.snapshot.exists((root / "link.txt").as_posix())
    (root / "folder").unlink()
    (root / "link.txt").unlink()
    for _ in found.rechecking():
        pass
    assert not found.snapshot.exists((root / "folder/a.txt").as_posix())
    assert not found.snapshot.exists((root / "link.txt").as_posix())
