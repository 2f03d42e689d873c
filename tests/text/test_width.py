"""How wide the characters of a text are: whether columns are the same in other units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plainspec.text.encoding import PositionEncoding, Width, to_units, width


def test_each_width() -> None:
    assert width("plain\r\n") is Width.ASCII
    assert width("Müller — 日本 \ud800") is Width.NARROW
    assert width("a 🌹") is Width.WIDE


@given(st.text(st.characters()))
def test_where_columns_are_the_same(text: str) -> None:
    if width(text) <= Width.NARROW:
        assert to_units(text, len(text), PositionEncoding.UTF16) == len(text)
    if width(text) is Width.ASCII:
        assert to_units(text, len(text), PositionEncoding.UTF8) == len(text)
