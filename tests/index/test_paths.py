"""Paths by name: what an ID may become, and what lies where."""

from __future__ import annotations

import pytest

from plainspec.index.paths import (
    is_changelog,
    is_glossary,
    is_inside,
    join,
    spec_folder,
    stem_of,
)
from plainspec.index.paths import test_id as id_of_test
from plainspec.index.paths import test_path as path_of_test

HOSTILE = [
    "../../etc/passwd",
    "..",
    ".",
    "",
    "a/b",
    "a\\b",
    "/etc/passwd",
    "C:evil",
    "~root",
    "-rf",
    "a b",
    "a\0b",
    "a\nb",
    "a\n",
    "a.",
    ".hidden",
    "%2e%2e%2f",
    "{id}",
    "x" * 300,
    "é" * 150,
]


@pytest.mark.parametrize("clause_id", HOSTILE)
def test_an_id_that_is_no_file_name_has_no_test_file(clause_id: str) -> None:
    assert path_of_test("/specs/a.md", "examples/{id}.md", clause_id) is None


@pytest.mark.parametrize("clause_id", ["sy73", "REQ-7", "a_b", "a..b", "äö1", "字1", "x" * 200])
def test_a_good_id_names_a_file_in_the_templates_folder(clause_id: str) -> None:
    path = path_of_test("/specs/a.md", "examples/{id}.md", clause_id)
    assert path == f"/specs/examples/{clause_id}.md"


def test_templates() -> None:
    assert path_of_test("/s/a.md", "{id}.md", "x1") == "/s/x1.md"
    assert spec_folder("/s/examples/x1.md", "examples/{id}.md") == "/s"
    assert spec_folder("/s/examples/x1.txt", "examples/{id}.md") is None
    assert spec_folder("/s/other/x1.md", "examples/{id}.md") is None
    assert spec_folder("/s/my-examples/x1.md", "examples/{id}.md") is None
    assert spec_folder("/s/t-x1.md", "t-{id}.md") == "/s"
    assert spec_folder("/s/t-.md", "t-{id}.md") is None
    assert spec_folder("untitled:x", "examples/{id}.md") is None


def test_names() -> None:
    assert is_inside("/a/b", "/a")
    assert is_inside("/a", "/a")
    assert is_inside("/a", "/")
    assert not is_inside("/ab", "/a")
    assert not is_inside("/a", "")
    assert join("/a/b", "../c.md") == "/a/c.md"
    assert stem_of("/a/b.c.md") == "b.c"
    assert stem_of("/a/b") == "b"
    assert is_changelog("/a/CHANGELOG.md")
    assert not is_changelog("/a/newsletter.md")
    assert is_glossary("/a/Glossary.md")
    assert not is_glossary("/a/glossary.txt")


@pytest.mark.parametrize(
    ("path", "template", "named"),
    [
        ("/w/examples/sy73.md", "examples/{id}.md", "sy73"),
        ("/w/sy73_test.md", "{id}_test.md", "sy73"),
        ("/w/tests/REQ-7/cases.md", "tests/{id}/cases.md", "REQ-7"),
        ("/w/tests/case-é🌹1-x.md", "./tests/case-{id}-x.md", "é🌹1"),
        ("/w/elsewhere/sy73.md", "{id}_test.md", "sy73"),
        ("/w/_test.md", "{id}_test.md", "_test"),
        ("/w/tests/cases.md", "/{id}/cases.md", "tests"),
        ("", "{id}.md", ""),
    ],
)
def test_the_id_that_a_test_file_is_named_after(path: str, template: str, named: str) -> None:
    assert id_of_test(path, template) == named
