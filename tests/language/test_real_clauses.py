"""Clauses as long as real ones, contradicted in polarity or force: reworded, with a tail, with the subject behind."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.conflicts.tails import without_tails
from plainspec.language.conflicts.verdict import Verdict
from plainspec.language.folding.fold import fold
from plainspec.language.folding.plain_words import plain

AT_ODDS = (
    ("Clients must not retry a failed request.", "Clients may retry a failed request up to three times."),
    ("Drafts should never be shown to guests.", "Drafts may be shown up to three times to guests."),
    # what only explains hides nothing from those who look at the wording
    ("The level shall cover the most demanding need of the harbour.", "The level shall fall short of the most demanding need of the harbour (see the glossary)."),
    ("These locks must be fitted per the handbook of the harbour.", "These locks must be fitted in defiance of the handbook of the harbour so that nobody is taken by surprise."),
    ("After lunch, the cook must weigh the flour.", "After lunch, what the cook must not do is weigh the flour."),
    ("The cook must weigh the flour.", "There is no case in which the cook may weigh the flour."),
    ("The cook must weigh the flour.", "The cook must take care not to weigh the flour."),
    ("If it rains, the cook must weigh the flour.", "If it rains, no one expects the cook to weigh the flour."),
    ("If it rains, the cook should weigh the flour.", "If it rains, whether to weigh the flour is up to the cook."),
    ("The cook should not weigh the flour.", "The cook is welcome to weigh the flour."),
    ("The cook should not weigh the flour.", "The cook is free to weigh the flour."),
    ("The cook should never weigh the flour.", "The cook may weigh the flour."),
    ("Block proposers must weigh the flour.", "Block proposers are exempt from weighing the flour."),
    ("The cook must refuse the order if it is late.", "Under no circumstances may the order be refused by the cook if it is late."),
    ("The cook must refuse the order if it is late.", "There is no need for the order to be refused by the cook if it is late."),
    ("At noon, the cook must weigh the flour.", "At noon, it need not weigh the flour."),
    ("By default, the cook must weigh the flour.", "By default, weighing the flour is forbidden."),
    ("At noon, the cook must weigh the flour.", "At noon, see to it that the cook does not weigh the flour."),
    ("The cook must first weigh the flour.", "The cook need not weigh the flour."),
    ("At noon, the cook must weigh the flour if possible.", "At noon, weighing the flour if possible is not allowed."),
    ("If the flour is not dry, the cook must weigh the sacks.", "If the flour is not dry, weighing the sacks is optional."),
    ("Use computed weights for the flour.", "You do not have to use computed weights for the flour."),
    ("The cook must choose a sack so large that it lasts, since it cannot be refilled.", "The cook need not choose a sack so large that it lasts."),
    ("The cook must not weigh flour, and should not sift it.", "It is mandatory for the cook to weigh flour, and the helper should not sift it."),
    ("The cook must weigh the flour, using the old scales.", "The cook need not weigh the flour."),
    ("The cook must weigh the flour, beyond which nothing counts.", "The cook must not weigh the flour."),
    ("The cook should avoid hot pans at noon, which may lead to burns.", "The cook need not avoid hot pans at noon."),
    ("The cook should maintain a calm tone.", "The cook is under orders not to keep up a calm tone."),
    ("The cook must weigh the flour as specified in the plan.", "The cook must not weigh the flour as laid down in the plan."),
    ("The cook must weigh the flour without haste.", "The cook must not weigh the flour with no haste."),
    ("The cook must refuse the order at noon.", "The cook must go along with the order at noon."),
    ("The bakery must support the old tins at noon.", "The bakery must drop support for the old tins at noon."),
    ("Transfers must revert after noon.", "Transfers must go through after noon."),
    ("Clients must weigh the flour by means of scales.", "Client software must not weigh the flour using scales."),
)  # fmt: skip
AT_PEACE = (
    ("There are three exceptions.", "There are two exceptions."),
    ("harbour.js 2.x — Node.js 10+", "harbour.js 1.x — Node.js < 10"),
    ("Clients must not retry a failed request.", "Clients may retry a failed request after 30 seconds."),
    ("The porter must not take names to ensure that guests can be sold to.", "The porter must take names only if the guest agrees."),
    ("After lunch, the cook must weigh the flour.", "After lunch, what the cook must do is weigh the flour."),
    ("The cook must not weigh the flour.", "There is no case in which the cook may weigh the flour."),
    ("The cook must weigh the flour.", "The cook must take care to weigh the flour."),
    ("If it rains, the cook may weigh the flour.", "If it rains, no one expects the cook to weigh the flour."),
    ("The cook may weigh the flour.", "It is left to the cook whether to weigh the flour."),
    ("The cook SHOULD NOT weigh the flour.", "The cook MAY weigh the flour."),
    ("The cook should weigh the flour.", "The cook is welcome to weigh the flour."),
    ("The cook must not refuse the order.", "Under no circumstances may the order be refused by the cook."),
    ("At noon, the cook must weigh the flour.", "At noon, see to it that the cook weighs the flour."),
    ("The cook must first weigh the flour.", "The cook must weigh the flour."),
    ("Do not weigh flour for the guests.", "Weighing flour for the guests in order to save time is forbidden."),
    ("The cook must weigh the flour by hand, by eye or by machine.", "The cook must not weigh the flour by hand."),
    ("The cook must weigh the flour, unless it is wet.", "The cook must weigh the flour."),
    ("The cook must not weigh the flour, using the old scales.", "The cook must weigh the flour."),
    ("The cook may weigh the flour, using the old scales.", "The cook need not weigh the flour."),
    ("The pot must be red, green or blue on the top shelf.", "The pot must not be red on the top shelf."),
    ("The label should only include weights of the flour.", "The label should only feature weights of the flour."),
    ("Clients must weigh the flour by means of scales.", "Client software must weigh the flour using scales."),
)  # fmt: skip


def _verdict(one: str, other: str) -> Verdict | None:
    return compare_texts(one, (), other, ())


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_a_real_clause_is_at_odds(one: str, other: str) -> None:
    for verdict in (_verdict(one, other), _verdict(other, one)):
        assert verdict is not None
        assert verdict.decided
        assert not verdict.wider


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_a_real_clause_is_at_peace(one: str, other: str) -> None:
    for verdict in (_verdict(one, other), _verdict(other, one)):
        assert verdict is None or not verdict.decided


@pytest.mark.parametrize("text", [text for pair in (*AT_ODDS, *AT_PEACE) for text in pair])
def test_all_places_stay(text: str) -> None:
    assert len(plain(text)[0]) == len(text)
    assert all(len(shorter.text) == len(text) for shorter in without_tails(text))


def test_a_reason_within_a_clause_demands_nothing() -> None:
    folded = fold("The cook must take a rope so long that it lasts, since it cannot be replaced.")
    assert folded is not None
    assert len(folded.modals) == 1
