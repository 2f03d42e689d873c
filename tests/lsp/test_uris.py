"""Paths and URIs, on both families of systems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.lsp.uris import is_uri, normalise, to_path, to_uri

POSIX = [
    ("file:///specs/model_spec.md", "/specs/model_spec.md"),
    ("file:///a%20b/%C3%BC%F0%9F%8E%AF%23.md", "/a b/ü🎯#.md"),
    ("file:///a b/ü.md", "/a b/ü.md"),
    ("FILE:///specs/a.md", "/specs/a.md"),
    ("file://localhost/specs/a.md", "/specs/a.md"),
    ("file:///specs/a.md#anchor", "/specs/a.md"),
    ("file:///specs/./x/../a.md", "/specs/a.md"),
    ("file:///specs/%2e%2e/%2e%2e/etc", "/etc"),
    ("file:///specs/", "/specs"),
    ("file:///", "/"),
    ("file:////specs//a.md", "/specs/a.md"),
]


@pytest.mark.parametrize(("uri", "path"), POSIX)
def test_posix(uri: str, path: str) -> None:
    assert to_path(uri, windows=False) == path


WINDOWS = [
    ("file:///c%3A/specs/a%20b.md", "C:/specs/a b.md"),
    ("file:///C:/specs/a.md", "C:/specs/a.md"),
    ("file:///C:/", "C:/"),
    ("file:///c:", "C:/"),
    ("file://server/share/a.md", "//server/share/a.md"),
    ("file:///C:/specs/../%F0%9F%8E%AF.md", "C:/🎯.md"),
]


@pytest.mark.parametrize(("uri", "path"), WINDOWS)
def test_windows(uri: str, path: str) -> None:
    assert to_path(uri, windows=True) == path
    assert to_path(to_uri(path, windows=True), windows=True) == path


def test_windows_root_paths() -> None:
    assert normalise("c:\\specs\\", windows=True) == "C:/specs"
    assert normalise("C:\\", windows=True) == "C:/"
    assert normalise("\\\\server\\share", windows=True) == "//server/share"


@pytest.mark.parametrize(
    "uri",
    [
        "untitled:Untitled-1",
        "vscode-notebook-cell:/a.ipynb#W0sZ",
        "vscode-vfs://github/a/b.md",
        "file://elsewhere/share/a.md",
        "file:///nul%00.md",
        "file://[/a.md",
        "",
    ],
)
def test_what_is_no_local_file_keeps_its_uri(uri: str) -> None:
    assert to_path(uri, windows=False) == uri


def test_uris_of_non_files_come_back_unchanged() -> None:
    assert to_uri("untitled:Untitled-1") == "untitled:Untitled-1"
    assert is_uri("untitled:Untitled-1")
    assert not is_uri("C:/specs/a.md")
    assert not is_uri("/specs/a:b.md")


_NAMES = st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(_NAMES.filter(lambda name: name not in {".", ".."}), min_size=1))
def test_a_path_survives_its_uri(names: list[str]) -> None:
    path = "/" + "/".join(names)
    uri = to_uri(path, windows=False)
    assert uri.isascii()
    assert to_path(uri, windows=False) == path


def test_names_that_are_not_utf8_survive() -> None:
    path = b"/specs/caf\xe9.md".decode("utf-8", "surrogateescape")
    assert to_uri(path, windows=False) == "file:///specs/caf%E9.md"
    assert to_path("file:///specs/caf%E9.md", windows=False) == path


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    for windows in (False, True):
        to_path("file://" + text, windows=windows)
        to_path(text, windows=windows)
        to_uri(text, windows=windows)


def test_a_lone_surrogate_from_json_does_no_harm() -> None:
    assert to_uri("/a\ud800.md", windows=False).isascii()
    to_path("file:///a\ud800.md", windows=False)
