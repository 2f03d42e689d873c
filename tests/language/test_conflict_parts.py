"""Long sentences, of which a part is at odds with another sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.language.conflicts.excerpts import demand
from plainspec.language.conflicts.statements import compare_texts

AT_ODDS = (
    ("The cook must salt the water so that the rice is tasty.", "The cook must not salt the water."),
    ("To avoid mistakes, the cook must weigh all flour.", "The cook must never weigh flour."),
    ("The cook must, for good reasons, weigh the flour.", "The cook must not weigh the flour."),
    ("All sharp tools, such as saws and axes, must be locked away.", "Sharp tools must not be locked away."),
    ("The cook must weigh the flour – this helps 🍞 a lot.", "The cook must not weigh the flour."),
    ("The kiln must be cold and the door must stay closed overnight.", "The door may be open overnight."),
    ("If a pan is hot, the cook must call the helper and must not touch it.", "If a pan is hot, the cook must not call the helper."),
    ("The cook must weigh the flour; otherwise, the dough is too soft.", "The cook need not weigh the flour."),
    ("The cook must weigh the flour, which takes a while.", "The cook may choose not to weigh the flour."),
    ("It is essential that the cook must weigh the flour.", "The cook must not weigh the flour."),
    ("Make sure that the cook weighs the flour.", "The cook must not weigh the flour."),
    ("As a result, the cook must weigh the flour.", "The cook must not weigh the flour."),
    ("For safety reasons, the cook must weigh the flour.", "The cook must not weigh the flour."),
    ("The cook should avoid hot pans (e.g., when a pan is on the stove).", "The cook should use hot pans."),
    ("The cook should close the lid.", "The cook is advised against closing the lid."),
    ("The pan must be heated before anybody can use it.", "The pan need not be heated before anybody can use it."),
    ("Batches larger than 5 kg - 1 must be sieved.", "Batches larger than 5 kg - 1 need not be sieved."),
    ("The cook must refuse to weigh flour and the baker must watch.", "The cook must agree to weigh flour and the baker must watch."),
    ("The cook should favour weighing the flour twice.", "The cook should avoid weighing the flour twice."),
    ("A block should keep the new cook awake.", "A block should keep the new cook asleep."),
    ("A validator must continue mixing the dough.", "A validator must stop mixing the dough."),
    ("The cook should serve tea or a safe drink.", "The cook should serve tea or a dangerous drink."),
    ("The cook must ignore irrelevant orders.", "The cook must ignore relevant orders."),
    ("The cook must follow lower-level orders.", "The cook must follow higher-level orders."),
    ("The label must match the current recipe number.", "The label must match the previous recipe number."),
    ("The salt must be the first ingredient.", "The salt must be the last ingredient."),
    ("The note must be included in the top of the list.", "The note must be included in the bottom of the list."),
    ("The cook must check that the lid is shut.", "The cook must assume that the lid is shut."),
    ("The cook must give a single warning.", "The cook must give multiple warnings."),
    ("The dough must hold exactly three eggs.", "The dough must hold roughly three eggs."),
    ("If a guest is named, the card must be present and must hold a name.", "If a guest is named, the card cannot be present and must hold a name."),
    ("The card must hold a name and must be signed.", "The card must hold a name and may not be signed."),
    ("The cook must not change the recipe of a guest.", "The cook must not preserve the recipe of a guest."),
    ("The cook should consider how old the oil is.", "The cook should disregard how old the oil is."),
    ("The cook must check the oil in the pan.", "The cook must stop checking the oil in the pan."),
    ("The cook must check the oil in the pan.", "The cook must cease to check the oil in the pan."),
    ("For  safety reasons     , the cook must weigh the flour.", "The cook must not weigh the flour."),
    ("The salt must be the first   ingredient  of all.", "The salt must be the last ingredient of all."),
    ("You should ensure that oil in the pan is hot.", "You should refrain from ensuring that oil in the pan is hot."),
    ("The cook must improve the layout of the menu before noon.", "The cook must not enhance the layout of the menu before noon."),
    ("If a guest is in danger, the cook must call the guard.", "If a guest is in peril, the cook must not call the guard."),
    ("The cook should praise the winner of the race.", "The cook should praise the loser of the race."),
    ("The cook must accept late orders of any particular guest.", "The cook must reject late orders of any specific guest."),
)  # fmt: skip
AT_PEACE = (
    ("The stove (for soup) must be cleaned.", "The stove (for bread) must not be cleaned."),
    ("The cook must weigh the flour and must not sift it.", "The cook must weigh the flour and must not heat it."),
    ("The cook must log the orders of new guests.", "The cook must log the orders of old guests."),
    ("The cook must wash all first courses.", "The cook must wash all last courses."),
    ("The card must hold a name and must be signed.", "The card must hold a name and cannot be stained."),
    ("The cook must not accept the late order.", "The cook must not discard the late order."),
    ("The cook may check the oil in the pan.", "The cook may stop checking the oil in the pan."),
    ("The cook must check the oil in the pan.", "After noon, the cook must stop checking the oil in the pan."),
    ("The menu must be in the exact format.", "The menu must be in the precise format."),
    ("The cook must improve the layout of the menu before noon.", "The cook must enhance the layout of the menu before noon."),
    ("The cook must not heat the winner's soup today.", "The cook must not heat the loser's soup today."),
    ("The cook must check incoming orders.", "The cook must check outgoing orders."),
    ("The cook must not tell the price.", "The cook must tell that there is a price."),
    ("For children, the cook must salt the soup.", "For guests, the cook must not salt the soup."),
    ("The cook must sign the list and it must be short.", "The baker must sign the book and it must not be short."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_what_is_said_besides_hides_no_contradiction(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        found = compare_texts(first, (), second, ())
        assert found is not None and found.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_parts_of_two_sentences_are_not_mixed_up(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is None or not found.decided


def test_the_words_that_decide_stand_where_they_are_written() -> None:
    one = "To avoid 🍞 dust, the cook must weigh the flour, as this is cheap."
    found = compare_texts(one, (), "The cook must not weigh the flour.", ())
    assert found is not None
    assert [one[start:end] for start, end in found.here] == ["must"]


def test_a_demand_is_what_is_left_without_its_reason() -> None:
    text = "The cook must weigh the flour, as this is cheap."
    assert demand(text).split() == ["The", "cook", "must", "weigh", "the", "flour", "."]
    assert len(demand(text)) == len(text)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    turned = compare_texts(other, (), one, ())
    assert (found is None) == (turned is None)
