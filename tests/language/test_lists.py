"""Closed lists of names in code, of which two sentences name different ones."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts

AT_ODDS = (
    ("The tray object must hold `name`, `loaf` and `date`.", "Only `name` and `loaf` must be in the tray object, and nothing else."),
    ("A reference to a tray consists of exactly `oven`, `slot` and `root`.", "A reference to a tray consists of exactly `oven` and `root`."),
    ("Permitted sorts of loaf are `rye` and `oat` only.", "Permitted sorts of loaf are `rye`, `oat` and `corn`."),
    ("The following three events must be sent: `start`, `pause` and `stop`.", "The following two events must be sent: `start` and `stop`."),
)  # fmt: skip
AT_PEACE = (
    ("The tray object must hold `name`, `loaf` and `date`.", "The tray object must hold `name` and `loaf`."),
    ("Only `name` and `loaf` may be empty.", "`name` and `date` must be signed."),
    ("Only `rye` and `oat` are read by the oven.", "`rye`, `oat` and `corn` are written by the oven."),
    ("A reference to a tray consists of `oven`, `slot` and `root`.", "`oven` and `root` are parts of a reference to a tray."),
    ("The `call` method takes only `to` and `data`.", "The `send` method takes `to`, `data` and `nonce`."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_lists_that_differ(one: str, other: str) -> None:
    for text, another in ((one, other), (other, one)):
        found = compare_texts(text, (), another, ())
        assert found is not None
        assert found.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_lists_that_agree(one: str, other: str) -> None:
    for text, another in ((one, other), (other, one)):
        found = compare_texts(text, (), another, ())
        assert found is None or not found.decided
