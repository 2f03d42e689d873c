"""Demands that agree word for word but in one place: the author is asked about what no table knows."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.conflicts.verdict import Kind


@pytest.mark.parametrize(
    ("one", "other", "here", "there"),
    [
        (
            "Within a day of a complaint the clerk must read the customer's file closely.",
            "Within a day of a complaint the clerk must shelve the customer's file closely.",
            "read",
            "shelve",
        ),
        (
            "If a guest asks for help 😀, the assistant should answer the question from the handbook.",
            "If a guest asks for help 😀, the assistant should answer the question out of thin air.",
            "from the handbook",
            "out of thin air",
        ),
        (
            "Clients MUST forward every unsigned transaction to the nearest validator without delay.",
            "Clients MUST feed every unsigned transaction to the nearest validator without delay.",
            "forward",
            "feed",
        ),
    ],
)  # fmt: skip
def test_one_place_differs_and_nothing_tells(one: str, other: str, here: str, there: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is not None
    assert found.kind is Kind.DUPLICATE
    assert not found.decided
    assert [one[span.start : span.end] for span in found.here] == [here]
    assert [other[span.start : span.end] for span in found.there] == [there]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # other words for the same, and narrower ones
        ("Within a day of a complaint the clerk must answer the customer's letter closely.", "Within a day of a complaint the clerk must reply to the customer's letter closely."),
        ("Whenever the alarm sounds, the driver must leave the vehicle at the next exit.", "Whenever the alarm sounds, the driver must leave the car at the next exit."),
        # a demand in other words
        ("Within a day of a complaint the clerk should read the customer's file closely.", "Within a day of a complaint the clerk is meant to read the customer's file closely."),
        # another one acts, another case
        ("Within a day of a complaint the clerk must read the customer's file closely.", "Within a day of a complaint the tutor must read the customer's file closely."),
        ("Within a day of a complaint the clerk must read the customer's file closely.", "Within a day of a warning the clerk must read the customer's file closely."),
        # entries of a list, and names of code
        ("The service must record the sender, the subject and the length of every message.", "The service must record the sender, the subject and the colour of every message."),
        ("The library must call `parse` on every message that arrives from the other server.", "The library must call `read` on every message that arrives from the other server."),
        # another thing that is done in the same case
        ("If an invoice is unpaid, the clerk must send a reminder after 7 days.", "If an invoice is unpaid, the clerk must block the line after 60 days."),
        ("When a parcel arrives in the morning, the clerk must weigh it.", "When a parcel arrives in the morning, the clerk must photograph it."),
        # permissions, and demands that have little in common
        ("Within a day of a complaint the clerk may read the customer's file closely.", "Within a day of a complaint the clerk may shelve the customer's file closely."),
        ("The clerk must read the file.", "The clerk must shelve the file."),
        ("The assistant should be kind.", "The assistant should be concise."),
    ],
)  # fmt: skip
def test_nothing_is_asked(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is None or found.kind is not Kind.DUPLICATE
