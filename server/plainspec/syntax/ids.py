"""Clause IDs: which spellings name one clause."""

from __future__ import annotations

import re

_JOINT = re.compile(r"(?<=[^\W\d_])[-_ ]+(?=\d)")


def clause_key(spelling: str) -> str:
    """The one ID behind several spellings: ``SY73``, ``sy73`` and ``sy-73`` are ``sy73``.

    Case is folded, and a hyphen, underscore or blank between a letter and a
    digit is dropped. Other hyphens stay: ``a-1-1`` and ``a-11`` are two IDs.
    """
    return _JOINT.sub("", spelling.strip()).casefold()
