"""Sentences that only their small words tell apart: shares, how often, “before” and “only after”."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts

AT_ODDS = (
    ("The baker must weigh all bags of the batch.", "The baker must weigh only some of the bags of the batch."),
    ("The baker must weigh every bag of the batch.", "The baker is to weigh only a few bags of the batch."),
    ("The entire batch must be sieved before baking.", "Only part of the batch must be sieved before baking."),
    ("The baker should always taste the dough of the day.", "The baker should taste the dough of the day only now and then."),
    ("The oven door must be locked by default.", "The oven door must be locked only if asked to."),
    ("The oven door must be locked by default.", "The oven door must be locked as an exception."),
    ("Bakers must call the helper before opening the oven.", "Bakers must call the helper only after opening the oven."),
    ("The price must cover the cake, including the box.", "The price must cover the cake, excluding the box."),
    ("Bakers must add salt instead of sugar.", "Bakers must add salt in addition to sugar."),
    ("The label must be a single paper strip.", "The label must be two separate paper strips."),
    ("The tray must hold at least one spare loaf.", "The tray must hold not a single spare loaf."),
    ("The loaf must be turned only once in the oven.", "The loaf must be turned repeatedly in the oven."),
    ("Helpers must use the same tray as the baker.", "Helpers must use another tray than the baker."),
    ("The weight must be less than the limit of the scale.", "The weight must be at least the limit of the scale."),
    ("The total must be equal to the sum of the bill.", "The total must be different from the sum of the bill."),
    ("The baker must check all bags, because some are torn.", "The baker must check only one bag."),
    ("The baker should always ask the guest, and may then bake.", "The baker should ask the guest only occasionally."),
    ("The baker must show all cakes without naming a price.", "The baker must show only some cakes without naming a price."),
    ("The price must match the sum of the current bill.", "The price must match the sum of the previous bill."),
    ("Loaves must be free of nuts from the shelf.", "Loaves must contain nuts from the shelf."),
    ("Bakers must reject raw dough.", "Bakers must accept raw dough, no exceptions."),
    ("Bakers must turn loaves only once.", "Bakers must turn loaves twice, as a matter of policy."),
    ("The driver must wait at the stop until the bus has arrived.", "The driver must wait at the stop only from the moment the bus has arrived."),
    ("The clerk must check both of the keys of the safe each evening.", "The clerk must check only one of the keys of the safe each evening."),
)  # fmt: skip
AT_PEACE = (
    ("The baker may weigh all bags.", "The baker may weigh some bags twice."),
    ("The baker must weigh all bags of the batch.", "The baker must seal only some bags of the batch."),
    ("The baker must not weigh all bags of the batch.", "The baker must not weigh only some bags of the batch."),
    ("The baker must weigh all bags.", "The baker must weigh some bags."),
    ("The baker must weigh all bags of flour.", "The baker must weigh bags of only some flour."),
    ("The same baker must sign the list.", "Another baker must sign the list."),
    ("Helpers must not use the same tray.", "Helpers must not use another tray."),
    ("The oven door must be locked by default.", "The oven window must be locked only if asked to."),
    ("The door must be locked until the baker comes.", "The door must be locked once the baker comes."),
    ("Bakers must call the helper before opening the oven.", "Bakers must call the guest only after opening the oven."),
    ("The baker may make a single cake.", "The baker may make several cakes."),
    ("The baker must reject loaves longer than the tray.", "The baker must reject loaves shorter than the tray."),
    ("The price must cover the cake, including the box.", "The price may cover the cake, excluding the box."),
    ("Baskets must be free of charge.", "Baskets must contain charges."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_nobody_can_do_both(one: str, other: str) -> None:
    """Whichever of the two is written first."""
    for first, second in ((one, other), (other, one)):
        verdict = compare_texts(first, (), second, ())
        assert verdict is not None
        assert verdict.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_hold(one: str, other: str) -> None:
    """Of other things, of what is only allowed or forbidden, and of one of several."""
    for first, second in ((one, other), (other, one)):
        verdict = compare_texts(first, (), second, ())
        assert verdict is None or not verdict.decided


def test_the_expressions_decide() -> None:
    """They are what the message quotes."""
    one, other = (
        "Bakers must add salt instead of sugar.",
        "Bakers must add salt in addition to sugar.",
    )
    verdict = compare_texts(one, (), other, ())
    assert verdict is not None
    assert [span.of(one) for span in verdict.here] == ["instead of"]
    assert [span.of(other) for span in verdict.there] == ["in addition to"]
