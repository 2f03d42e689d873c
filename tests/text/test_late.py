"""What is made when it is first needed, or beforehand."""

from __future__ import annotations

import pytest

from plainspec.text import late
from plainspec.text.patterns import Pattern


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(late, "_unmade", [])


def test_a_table_is_made_once() -> None:
    made = []

    @late.late
    def table() -> dict[str, int]:
        made.append("😀")
        return {"😀": 1}

    assert not made
    assert table() is table()
    assert late.make_next()
    assert not late.make_next()
    assert made == ["😀"]


def test_what_nobody_asked_for_is_made_beforehand() -> None:
    pattern = Pattern("é+", signs="é")
    assert late.make_next()
    assert not late.make_next()
    made = pattern._compiled
    assert made is not None
    assert made is pattern.compiled
