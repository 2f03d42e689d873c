"""Results that are encoded without LSP's classes."""

from __future__ import annotations

import json

from plainspec.lsp.output import raw


def test_a_result_is_json_whatever_is_in_it() -> None:
    value = {"label": "größe 🦉", "data": ["clause", 'a "b"\n'], "edit": {"line": 3, "new": None}}
    assert json.loads(raw(value)) == value


def test_half_a_character_is_escaped() -> None:
    value = ["file-\udcff.md", "\ud83e"]
    assert raw(value).isascii()
    assert json.loads(raw(value)) == value
