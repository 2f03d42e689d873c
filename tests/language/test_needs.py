"""What a deed needs, and the deed without it; what a thing needs done, and what is done to it."""

from __future__ import annotations

import pytest

from tests.support.odds import decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Customers must log in to place an order.", "Customers may place an order without logging in."),
        ("The assistant must ask for confirmation before it deletes a file.", "The assistant may delete a file without confirmation."),
        ("The assistant must confirm an order before it ships it.", "The assistant may ship an order without confirming it."),
        ("A receipt is required for a return.", "Returns are accepted without a receipt."),
        ("Vacation must be approved by the manager.", "Vacation needs no approval."),
        ("Vacation must be approved.", "Vacation does not require approval."),
    ],
)  # fmt: skip
def test_what_is_needed_and_done_without(one: str, other: str) -> None:
    assert decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The assistant must ask for confirmation before it deletes a file.", "The assistant may open a file without confirmation."),
        ("The assistant must ask for confirmation before it deletes a file.", "The assistant must not delete a file without confirmation."),
        ("The assistant must confirm an order before it ships it.", "The assistant may confirm an order without shipping it."),
        ("A receipt is required for a return.", "Complaints are accepted without a receipt."),
        ("Vacation must be approved.", "Vacation needs approval."),
        ("Vacation must be approved.", "Vacation needs no announcement."),
    ],
)  # fmt: skip
def test_what_is_needed_for_something_else(one: str, other: str) -> None:
    assert not decided(one, other)
