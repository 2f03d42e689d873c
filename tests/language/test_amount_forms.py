"""One amount in the forms that writers give it: forms of one amount agree, and those of two are at odds."""

from __future__ import annotations

from itertools import combinations, product

import pytest

from plainspec.language.conflicts.statements import compare_texts

#: A sentence, forms of one amount in it, and forms of another one that excludes it.
FORMS = {
    "told twice, in the midst, as a range": (
        "The permit of the baker must be valid for {}.",
        ["five (5) days", "5 (five) days", "5 days at the most", "at least 3 but at most 5 days", "no fewer than 3 and no more than 5 days", "max. 5 days"],
        ["forty (40) days", "40 or more days", "40+ days", "40 days at the very least", "min. 40 days", "from 40 days to 50 days"],
    ),
    "degrees": (
        "The dough must be kept at {}.",
        ["between 2 °C and 8 °C", "between 2 and 8 degrees Celsius", "8 degrees centigrade or less"],
        ["15 °C", "at least 15 degrees Celsius", "between 15 °C and 20 °C"],
    ),
    "how often": (
        "The oven must be cleaned {}.",
        ["daily", "on a daily basis", "once in 24 hours", "one time per day", "every single day", "at intervals of one day", "once daily", "at daily intervals"],
        ["half-yearly", "twice yearly", "at intervals of at least six months", "semi-annually", "no more often than twice a year"],
    ),
    "how old": (
        "Apprentices must be {}.",
        ["under the age of 18", "under 18 years of age", "17 or younger", "not older than 17 years", "aged 17 or under"],
        ["aged 21 or over", "at least 21 years of age", "over the age of 21", "21 or older", "21 years of age or older"],
    ),
    "dates": (
        "The tax return of the bakery must be filed {}.",
        ["by the end of March", "no later than 31 March", "not later than March 31st", "on or before 31 March"],
        ["on or after 1 July", "after the end of June", "no earlier than July 1", "no sooner than 1 July"],
    ),
    "days of a month": (
        "The rent of the shop must be paid {}.",
        ["by the 3rd of the month", "before the 4th day of each month"],
        ["not before the 15th of the month", "after the 14th of every month"],
    ),
    "multiples": (
        "The deposit must be {} `FEE`.",
        ["at most", "less than or equal to", "no more than"],
        ["at least twice", "more than three times"],
    ),
    "waiting": (
        "The clerk must reply {} of receipt.",
        ["within 5 days", "within five (5) days"],
        ["not before 40 days", "after at least 40 days", "not sooner than 40 days"],
    ),
    "what closes an amount": (
        "The letter must be signed by {}.",
        ["two bakers, neither more nor fewer", "two bakers, no fewer", "two bakers only"],
        ["three bakers, and no fewer", "three bakers only"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_forms_of_one_amount_agree(name: str) -> None:
    frame, *sides = FORMS[name]
    for side in sides:
        for one, other in combinations(side, 2):
            found = compare_texts(frame.format(one), (), frame.format(other), ())
            assert found is None or not found.decided, (one, other)


@pytest.mark.parametrize("name", FORMS)
def test_forms_of_two_are_at_odds(name: str) -> None:
    frame, left, right = FORMS[name]
    for one, other in product(left, right):
        found = compare_texts(frame.format(one), (), frame.format(other), ())
        assert found is not None and found.decided, (one, other)
