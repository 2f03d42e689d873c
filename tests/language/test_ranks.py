"""Places in a row, versions, frequencies, rates of several and counts in words, as users see them."""

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.measures.frequencies import same_frequency


def _at_odds(one: str, other: str) -> bool:
    found = compare_texts(one, (), other, ())
    return found is not None and found.decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fee must be stored in the first slot of the table.", "The fee must be stored in the third slot of the table."),
        ("The output must match the previous block's root.", "The output must match the penultimate block's root."),
        ("Calls must be forwarded to the address in the `0`th slot.", "Calls must be forwarded to the address in the second slot."),
        ("If a draft is approved, its version must be set to `1.0.0`.", "If a draft is approved, its version must be set to `2.0.0`."),
        ("The client must use version 2 of the protocol.", "The client must use version 3 of the protocol."),
        ("Nonces must be sequential per sender.", "Nonces must be sequential per ten senders."),
        ("A call must cost 25 gas per account touched.", "A call must cost 25 gas per hundred accounts touched."),
        ("The client must post a single message to the port.", "The client must post dozens of messages to the port."),
        ("Exactly one `ROLE` entry is required.", "Not a single `ROLE` entry is required."),
        ("Each item must be a list of exactly three elements.", "Each item must be a list of anything but three elements."),
        ("Each item must be a list of exactly three elements.", "Each item must be a list of upwards of three elements."),
        ("Users must be able to have multiple wallets active.", "Users must be able to have at most one of the wallets active."),
        ("The block must be followed by any number of votes.", "The block must be followed by precisely zero votes."),
        ("The clerk must check the total for each order.", "The clerk must never neglect to check the total for every second order."),
        ("The pump must be inspected every 6 months by a fitter.", "The pump must be inspected once a year by a fitter."),
        ("Members must vote in every round.", "Members must vote in every tenth round."),
        ("The client must fetch records one at a time.", "The client must fetch records five at a time."),
        ("The majority of the members must sign.", "A minority of the members must sign."),
        ("Keys must be changed at least every 30 days.", "Keys must be changed at most every 60 days."),
        ("A user may hold exactly one session.", "A user may hold a dozen sessions."),
        ("The letter must be sent only once.", "The letter must be sent time and again."),
        ("Guests are given three cups of the tea.", "Two cups of the tea are given to guests."),
        ("The clerk must wait a couple of days before the sale.", "The clerk must wait six weeks before the sale."),
        ("Refunds are paid exactly five working days after the return.", "Refunds are paid exactly five weeks after the return."),
        ("The tenant bears a quarter of the cost of repairs.", "The tenant bears half of the cost of repairs."),
    ],
)  # fmt: skip
def test_amounts_at_odds(one: str, other: str) -> None:
    assert _at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The clerk must check the first entry of the list.", "The clerk must check the third entry of the list."),
        ("The server must send the key to the first client.", "The server must send the key to the second client."),
        ("The first argument must be an address.", "The second argument must be an address."),
        ("The parser must support version 2 of the format.", "The parser must support version 3 of the format."),
        ("A warning must be logged after the third attempt.", "A warning must be logged after the fifth attempt."),
        ("The pump must be inspected every 12 months by a fitter.", "The pump must be inspected once a year by a fitter."),
        ("The fee is charged every 12 months on the same day.", "The fee is charged once a year on the same day."),
        ("The screen must show a short code such as 4711.", "The screen must show a short code such as 1234."),
        ("Each item must be a list of at least two elements.", "Each item must be a list of anything but three elements."),
        ("The client must post several messages to the port.", "The client must post dozens of messages to the port."),
        ("At most 500 requests per 10 seconds are let through.", "At most 50 requests per second are let through."),
        ("Nonces must be sequential per sender.", "Nonces must be sequential for each sender."),
        ("Backups must be made daily at noon.", "Backups must be made once a day at noon."),
        ("Keys must be changed at least every 60 days.", "Keys must be changed every 30 days."),
        ("All members must sign.", "The majority of the members must sign."),
        ("The guide should give a few examples.", "The guide should give several examples."),
        ("Refunds are paid exactly five working days after the return.", "Refunds are paid within two weeks after the return."),
        ("Refunds are paid exactly five working days after the return.", "Refunds are paid exactly seven days after the return."),
        ("Every guest must give two coins to a waiter.", "Every waiter must give three coins to a guest."),
    ],
)  # fmt: skip
def test_amounts_at_peace(one: str, other: str) -> None:
    assert not _at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("every 12 months", "once a year", True),
        ("annually", "once a year", True),
        ("every two weeks", "every other week", True),
        ("twice a day", "every 12 hours", True),
        ("every month", "every week", False),
    ],
)
def test_frequencies(one: str, other: str, same: bool) -> None:
    assert same_frequency(one, other) is same
