"""Demands on things of a size: where two sizes overlap, both demands hold."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from tests.support.odds import decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Refunds above 100 euros need approval.", "Refunds below 500 euros need no approval."),
        (
            "Files larger than 5 MB must be compressed before they are sent.",
            "Files up to 10 MB must not be compressed before they are sent.",
        ),
        (
            "Requests older than 30 days must be closed.",
            "Requests younger than 60 days must stay open.",
        ),
        (
            "If the refund exceeds 100 euros, a manager must approve it.",
            "If the refund is below 500 euros, a manager need not approve it.",
        ),
        (
            "Messages with more than 100 characters must be cut.",
            "Messages that are shorter than 200 characters must not be cut.",
        ),
    ],
)
def test_both_hold_where_the_sizes_overlap(one: str, other: str) -> None:
    assert decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Nothing is both, or only the border is.
        ("Refunds above 500 euros need approval.", "Refunds below 100 euros need no approval."),
        (
            "Groups of at least 10 visitors must book a guide.",
            "Groups of up to 10 visitors need not book a guide.",
        ),
        # Both can be obeyed.
        (
            "Refunds above 100 euros must be approved by a manager.",
            "Refunds below 500 euros must be paid within a week.",
        ),
        # Sizes of other kinds, and what says how many.
        (
            "If the order costs more than 50 euros, shipping is free.",
            "If the order weighs less than 50 kg, shipping is not free.",
        ),
        (
            "At least 5 % of the samples must be tested.",
            "At most 10 % of the samples must not be tested.",
        ),
        # Sizes that are demanded.
        ("The server must keep at least 3 copies.", "The server must not keep more than 5 copies."),
    ],
)
def test_otherwise_both_can_be_obeyed(one: str, other: str) -> None:
    assert not decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Refunds must be approved by a manager.",
            "Refunds below 500 euros need not be approved by a manager.",
        ),
        ("Passwords must not contain spaces.", "Passwords longer than 20 characters may contain spaces."),
    ],
)  # fmt: skip
def test_a_size_is_a_special_case(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is not None
    assert found.wider == 1
    assert decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Refunds must be approved by a manager, except for small ones.",
            "Refunds below 500 euros need not be approved by a manager.",
        ),
        ("Files must be compressed.", "Files larger than 5 MB must not be compressed twice."),
        ("Members must not borrow reference books.", "Members may borrow up to three books."),
        ("Members may borrow books.", "Members must not borrow more than three books."),
        ("Users under 18 must not create accounts.", "Users may create up to three accounts."),
    ],
)
def test_what_names_exceptions_or_says_more_is_at_peace(one: str, other: str) -> None:
    assert not decided(one, other)


def test_who_may_have_some_may_have_them() -> None:
    assert decided("Members must not borrow books.", "Members may borrow up to three books.")


def test_the_words_that_decide_are_the_sizes_and_the_demands() -> None:
    one = "Refunds above 100 euros must be approved by a manager."
    other = "Refunds below 500 euros need not be approved by a manager."
    found = compare_texts(one, (), other, ())
    assert found is not None
    assert [span.of(one) for span in found.here] == ["above 100 euros", "must"]
    assert [span.of(other) for span in found.there] == ["below 500 euros", "need not"]
