"""Whole sentences among the items of a list, and what contradicts them elsewhere."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts

ITEM = "Bakers must log the failed loaf in the ledger."
OTHER = "Bakers must not log the failed loaf in the ledger."


def _at_odds(lead: str, item: str = ITEM) -> bool:
    found = compare_texts(item, (lead,), OTHER, ()), compare_texts(OTHER, (), item, (lead,))
    decided = {verdict is not None and verdict.decided for verdict in found}
    assert len(decided) == 1
    return decided.pop()


@pytest.mark.parametrize(
    "lead",
    ["Some loaves should not be sold:", "The ledger must be complete:", "Bakers should be strict:"],
)
def test_a_lead_that_says_all_of_its_own_is_not_read_into_a_sentence(lead: str) -> None:
    assert _at_odds(lead)


@pytest.mark.parametrize(
    "lead",
    [
        "The following should not be done:",
        "Exceptions must be noted:",
        "The owner must see to it that:",
        "At night, the shop should be quiet:",
        "New bakers must be careful:",
        "Only the owner must be told:",
        "The owner may change the rules:",
    ],
)
def test_a_lead_that_limits_or_judges_its_items_is(lead: str) -> None:
    assert not _at_odds(lead)


def test_what_a_lead_demands_of_its_items_is_read_with_it() -> None:
    assert not _at_odds("The owner must:", "log the failed loaf in the ledger")
    assert not _at_odds("The owner should not be told:", "The failed loaf in the ledger")
