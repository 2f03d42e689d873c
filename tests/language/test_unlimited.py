"""What one demands or permits in any case, and the other only in some."""

from __future__ import annotations

import pytest

from tests.support.odds import decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Customers may cancel at any time.", "Customers may cancel only at the end of a billing period."),
        ("Employees may work from home without notice.", "Employees may work from home only after they have asked."),
        ("The assistant must always cite its sources.", "The assistant should cite its sources only if it is asked."),
        ("Passwords must be changed every 90 days.", "Passwords must be changed only when they have been leaked."),
        ("All calls are recorded.", "Calls are recorded only with consent."),
        ("The cache must be cleared every day.", "The cache must be cleared only once a month."),
    ],
)  # fmt: skip
def test_in_any_case_and_only_in_some(one: str, other: str) -> None:
    assert decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Of whom it holds is not when it does.
        ("All users may delete their files.", "Users may delete their files only after a login."),
        # In which way a thing is done, or how often, is no case.
        ("Customers may cancel at any time.", "Customers may cancel only by email."),
        ("Members may visit the archive at any time.", "Members may visit the archive only with their card."),
        ("All fields must be filled in.", "The fields must be filled in only once."),
        ("The assistant must always cite its sources.", "The assistant must cite its sources only in English."),
        # In whatever form, for whatever reason, and without notice, is not at any time.
        ("Customers may cancel in any form.", "Customers may cancel only after a month."),
        ("Customers may cancel for any reason.", "Customers may cancel only at the end of the month."),
        ("Customers may cancel without notice.", "Customers may cancel only after a year."),
        # Of other things, or already so limited.
        ("Customers may cancel their subscription at any time.", "Customers may cancel their trial only at the end of the month."),
        ("All calls must be recorded with consent.", "Calls must be recorded only with consent."),
    ],
)  # fmt: skip
def test_what_limits_no_case_is_at_peace(one: str, other: str) -> None:
    assert not decided(one, other)
