"""What a sentence with “and” or “or” says of each of the things that it joins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.coordination import conjuncts

SAYS = (
    ("The cook must weigh the flour and heat the oven.", ["The cook must weigh the flour .", "The cook must heat the oven."]),
    ("The cook must weigh the 🍞 flour, heat the oven, and ring the bell.", ["The cook must weigh the 🍞 flour .", "The cook must heat the oven .", "The cook must ring the bell."]),
    ("Soups must be hot, thick and salty.", ["Soups must be hot .", "Soups must be thick .", "Soups must be salty."]),
    ("The form must be signed and dated by the cook.", ["The form must be signed .", "The form must be dated by the cook."]),
    ("Pots, pans and lids must be washed.", ["Pots must be washed.", "pans must be washed.", "lids must be washed."]),
    ("Pots and pans are washed.", ["Pots are washed.", "pans are washed."]),
    ("Put a date and a name on each jar.", ["Put a date on each jar.", "Put a name on each jar."]),
    ("Flour must be kept in the dark and at room temperature.", ["Flour must be kept in the dark .", "Flour must be kept at room temperature."]),
    ("Guests may bring cakes or pies.", ["Guests may bring cakes .", "Guests may bring pies."]),
    ("Guests must not smoke or sing at table.", ["Guests must not smoke at table.", "Guests must not sing at table."]),
    ("Neither cats nor dogs may enter the kitchen.", ["Neither cats may enter the kitchen.", "Neither dogs may enter the kitchen."]),
)  # fmt: skip
SAYS_NO_LESS = (
    "The cook must bake a cake or a pie.",
    "The cook must not bake a cake and a pie.",
    "The cook must not bake both a cake and a pie.",
    "The recipe and the label must match.",
    "The gap between the oven and the wall must be wide.",
    "The cook must weigh the flour and then the salt.",
    "May the cook weigh the flour and the salt?",
    "The cook must weigh the flour.",
    "and and or",
    "",
)


@pytest.mark.parametrize(("text", "said"), SAYS)
def test_each_of_the_things_that_are_joined(text: str, said: list[str]) -> None:
    found = conjuncts(text)
    assert [" ".join(one.split()) for one in found] == said
    assert {len(one) for one in found} == {len(text)}


@pytest.mark.parametrize("text", SAYS_NO_LESS)
def test_what_holds_only_together_or_leaves_a_choice(text: str) -> None:
    assert conjuncts(text) == ()


@given(
    st.text(
        alphabet=st.sampled_from("and or must not be signed , . 🍞 weigh the to in bell nor "),
        max_size=80,
    )
)
def test_any_text_is_shortened_in_place(text: str) -> None:
    for one in conjuncts(text):
        assert len(one) == len(text)
        assert all(a in (b, " ") for a, b in zip(one, text, strict=True))


WORDS = [
    "the",
    "cook",
    "must",
    "not",
    "may",
    "and",
    "or",
    ",",
    "nor",
    "be",
    "signed",
    "weigh",
    "flour",
    "oven",
    "in",
    "at",
    "neither",
    "between",
    "pots",
]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_any_words_are_shortened_in_place(text: str) -> None:
    for one in conjuncts(text):
        assert len(one) == len(text)


AT_ODDS = (
    ("The cook must weigh the flour and heat the oven.", "The cook must not heat the oven."),
    ("Pots, pans and lids must be washed.", "Lids need not be washed."),
    ("Soups must be hot and salty.", "Soups must be cold."),
    ("Guests must not smoke or sing at table.", "Guests may sing at table."),
    ("The jar must bear a date and a name.", "The jar must bear no name."),
    ("Cats and dogs are not allowed in the kitchen.", "Dogs are allowed in the kitchen."),
)
AT_PEACE = (
    ("The cook must weigh the flour and heat the oven.", "The cook must not heat the flour."),
    ("The cook must bake a cake or a pie.", "The cook must not bake a pie."),
    ("The cook must not bake both a cake and a pie.", "The cook may bake a pie."),
    ("Soups must be hot or salty.", "Soups must be cold."),
    ("The cook and the guest must shake hands together.", "The guest must not shake hands."),
)


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_whoever_denies_one_of_the_things_is_at_odds(one: str, other: str) -> None:
    for found in (compare_texts(one, (), other, ()), compare_texts(other, (), one, ())):
        assert found is not None
        assert found.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_be_obeyed(one: str, other: str) -> None:
    assert compare_texts(one, (), other, ()) is None
    assert compare_texts(other, (), one, ()) is None
