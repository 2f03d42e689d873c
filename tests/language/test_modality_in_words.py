"""A modality in any words, where all other words are the same; and what is put round a demand."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.modality import remodalled
from plainspec.language.conflicts.statements import compare_texts

DEED = "print the large invoice on paper"
DOING = "printing the large invoice on paper"
MUST = f"The cashier must {DEED}."
MUST_NOT = f"The cashier must not {DEED}."
MAY = f"The cashier may {DEED}."

#: Said of “the cashier”, of which {} is the deed and {ing} the doing.
DENIED = (
    "The cashier would do well not to {}.",
    "The cashier makes it a rule never to {}.",
    "The cashier can get away without {ing}.",
    "The cashier would be wrong to {}.",
    "The cashier should keep well away from {ing}.",
    "We would rather not have the cashier {}.",
    "Under no condition is the cashier to {}.",
    "No rule says that the cashier must {}.",
)
DEMANDED = (
    "The cashier should not shy away from {ing}.",
    "The cashier should have no qualms about {ing}.",
    "The cashier has no choice but to {}.",
    "The cashier must without any hesitation {}.",
    "At no time may the cashier neglect to {}.",
    "Nobody may keep the cashier from {ing}.",
    "There is no excuse for the cashier not to {}.",
    "The cashier is not free to skip {ing}.",
)
ALLOWED = (
    "The cashier may freely {}.",
    "The cashier can without any trouble {}.",
    "The cashier should feel free to {}.",
    "There is nothing wrong with the cashier {ing}.",
)
#: Neither of these bars what may be done.
LEFT = (
    "The cashier is free not to {}.",
    "The cashier would do well not to {}.",
    "The cashier may decline to {}.",
    "The cashier is not in the least obliged to {}.",
    "The cashier is not always able to {}.",
    "The cashier may without consent {}.",
)
#: What tells of others, or denies only a part.
ASIDE = (
    "The cashier must tell the guest not to {}.",
    "The cashier must not merely {}.",
    "The cashier must not be slow to {}.",
    "The cashier must not leave it to others to {}.",
    "The cashier must not be deterred from {ing}.",
    "At night, the cashier would do well not to {}.",
    "The cashier for children would do well not to {}.",
    "Formerly, the cashier was free not to {}.",
    "Earlier drafts asked the cashier not to {}.",
    "The cashier may be tricked not to {}.",
)


def _at_odds(one: str, other: str) -> bool:
    said = other.replace("{}", DEED).replace("{ing}", DOING)
    found = compare_texts(one, (), said, ()), compare_texts(said, (), one, ())
    # What only one of them limits is asked about: “at night”.
    decided = {verdict is not None and verdict.decided and not verdict.wider for verdict in found}
    assert len(decided) == 1
    return decided.pop()


@pytest.mark.parametrize("said", DENIED)
def test_what_is_denied_in_other_words_is_at_odds_with_a_demand(said: str) -> None:
    assert _at_odds(MUST, said)
    assert not _at_odds(MUST_NOT, said)


def test_what_is_left_open_is_no_demand() -> None:
    assert _at_odds(MUST, "It is left open whether the cashier will {}.")
    assert not _at_odds(MAY, "It is left open whether the cashier will {}.")


@pytest.mark.parametrize("said", DEMANDED + ALLOWED)
def test_what_is_demanded_in_other_words_is_at_odds_with_a_ban(said: str) -> None:
    assert _at_odds(MUST_NOT, said)
    assert not _at_odds(MUST, said)


@pytest.mark.parametrize("said", LEFT)
def test_what_is_left_to_somebody_may_be_done(said: str) -> None:
    assert not _at_odds(MAY, said)


@pytest.mark.parametrize("said", ASIDE)
def test_what_is_denied_of_something_else(said: str) -> None:
    assert not _at_odds(MUST, said)


def test_the_words_that_decide() -> None:
    found = remodalled(MUST, said := f"The cashier has every reason not to {DEED}.")
    assert found is not None
    assert [MUST[span.start : span.end] for span in found.here] == ["must"]
    assert [said[span.start : span.end] for span in found.there] == ["has every reason not to"]


@pytest.mark.parametrize(
    "other",
    [
        "In the event that a guest complains, the cashier would do well not to {}.",
        "As laid down elsewhere, if a guest complains, the cashier has no qualms about not {ing}.",
    ],
)
def test_conditions_in_other_words(other: str) -> None:
    assert _at_odds(f"If a guest complains, the cashier must {DEED}.", other)


@pytest.mark.parametrize(
    "frame",
    [
        "As stated elsewhere, {}.",
        "By way of reminder, {}.",
        "All things considered, {}.",
        "As everyone knows, {}.",
        "Pursuant to this section, {}.",
        "Be advised that {}.",
        "Keep in mind that {}.",
        "{} under this specification.",
        "{}, and this is not negotiable.",
        "{}, mind you.",
        "{} as laid down in this document.",
        "{}, as one would expect.",
    ],
)
def test_what_is_put_round_a_demand(frame: str) -> None:
    assert _at_odds(MUST, frame.format(f"the cashier must not {DEED}"))
    assert not _at_odds(MUST, frame.format(f"the cashier must {DEED}"))


@pytest.mark.parametrize(
    "said",
    [
        "As requested by the guest, {}.",
        "It is a common misconception that {}.",
        "It would be wrong to believe that {}.",
    ],
)
def test_what_says_more_stays(said: str) -> None:
    assert not _at_odds(MUST, said.format(f"the cashier must not {DEED}"))
