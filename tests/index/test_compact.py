"""Bytes in less space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.index.compact import compress, decompress


@given(st.binary(max_size=600), st.integers(1, 40))
def test_what_was_compressed_comes_back(data: bytes, times: int) -> None:
    assert decompress(compress(data * times)) == data * times


def test_what_repeats_takes_less_space() -> None:
    assert len(compress(b"The guide must answer. " * 100)) < 200


@given(st.binary(max_size=200))
def test_other_bytes_raise_no_other_error(data: bytes) -> None:
    try:
        decompress(data)
    except ValueError:
        return
    assert data[:1] in (b"\x00", b"\x01")


def test_a_cut_is_noticed() -> None:
    packed = compress(b"The guide must answer. " * 100)
    with pytest.raises(ValueError, match=r"."):
        decompress(packed[: len(packed) // 2])
