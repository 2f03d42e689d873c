"""A condition that bounds a demand, and one in spite of which the other demands the same."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts


def at_odds(one: str, other: str) -> bool:
    found = compare_texts(one, (), other, ())
    turned = compare_texts(other, (), one, ())
    assert (found is not None and found.decided) == (turned is not None and turned.decided)
    return found is not None and found.decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The tutor should correct the essay only if the pupil has asked for it.", "The tutor should correct the essay even if the pupil has not asked for it."),
        ("The bot should keep to the language of the form unless it is told to use another.", "The bot should keep to the language of the form even when it is told to use another."),
        ("The seller may ship in parts provided that the buyer has agreed.", "The seller may ship in parts whether or not the buyer has agreed."),
        ("The tool should follow the plan as far as it agrees with the goal.", "The tool should follow the plan regardless of whether it agrees with the goal."),
        ("Nodes MUST retain the state until the block is final.", "Nodes MUST retain the state even after the block is final."),
    ],
)  # fmt: skip
def test_bounded_and_in_spite_of_it(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a plain “if” bounds nothing
        ("The seller may ship in parts if the buyer has agreed.", "The seller may ship in parts even if the buyer has not agreed."),
        # the case that the other speaks of is within the bounds
        ("The tutor should correct the essay only if the pupil has asked for it.", "The tutor should correct the essay even if the pupil has asked for it."),
        # another condition, another deed
        ("Staff may leave early only if their manager agrees.", "Staff may leave early even if their colleagues do not agree."),
        ("The wallet MUST show the fee unless the user has hidden it.", "The wallet MUST show the total even if the user has hidden it."),
        # said twice
        ("The seller may ship in parts whether or not the buyer has agreed.", "The seller may ship in parts even if the buyer has not agreed."),
    ],
)  # fmt: skip
def test_not_at_odds(one: str, other: str) -> None:
    assert not at_odds(one, other)
