"""The number or the name in front of a clause is no word of it; what begins like one and is a thing stays."""

from __future__ import annotations

import pytest

from plainspec.text.enumeration import after_enumeration
from plainspec.text.span import Span


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("4.2 The Supplier shall confirm it.", "The Supplier shall confirm it."),
        ("4.2.1. Goods shall be packed.", "Goods shall be packed."),
        ("A.3 Staff must sign.", "Staff must sign."),
        ("(a) The tenant pays.", "The tenant pays."),
        ("§ 4 The tenant pays.", "The tenant pays."),
        ("[REQ-7] The locker shall open.", "The locker shall open."),
        ("Requirement 12: The locker shall open.", "The locker shall open."),
        ("Rule 4.2 – Shops shall see it.", "Shops shall see it."),
        ("REQ-7   Shops shall see it.", "Shops shall see it."),  # in bold
        ("SEC.PWD-4: Passwords expire at once.", "Passwords expire at once."),
        ("R7. Doors must close.", "Doors must close."),
    ],
)
def test_it_is_left_out(text: str, rest: str) -> None:
    assert after_enumeration(text, Span(0, len(text))).of(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "3 Days are given.",
        "ERC-20 Tokens must revert.",
        "S3 Buckets must be private.",
        "A5 Paper must be used.",
        "UTF-8 Text must be kept.",
        "4.2 percent are kept.",
        "REQ-7: Login",
        "Section 4 applies to lockers.",
        "Step by step: The locker opens.",
    ],
)
def test_a_thing_or_a_title_stays(text: str) -> None:
    assert after_enumeration(text, Span(0, len(text))).of(text) == text
