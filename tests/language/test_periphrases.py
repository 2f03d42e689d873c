"""What is demanded, allowed, forbidden or left free in other words than modal verbs, by class."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.fold import fold
from plainspec.language.norms.deontics import abstains, does_without

#: What somebody is or has, whose task a deed is, what the rules do, what is left off: all forbid it.
FORBIDDING = (
    "The porter would be wrong to {} at night.",
    "It is improper for the porter to {} at night.",
    "It would be a breach of the rules for the porter to {} at night.",
    "It is not appropriate for the porter to {} at night.",
    "It is not the porter’s place to {} at night.",
    "The porter is under strict orders not to {} at night.",
    "The porter is obliged not to {} at night.",
    "The porter has instructions not to {} at night.",
    "The porter lacks permission to {} at night.",
    "The porter does not have the right to {} at night.",
    "The porter does not get to {} at night.",
    "The porter is in no position to {} at night.",
    "The porter’s duty is not to {} at night.",
    "The porter had better not {} at night.",
    "The porter must make no attempt to {} at night.",
    "The porter must resist the urge to {} at night.",
    "The porter must choose not to {} at night.",
    "The rules do not allow the porter to {} at night.",
    "This policy forbids the porter to {} at night.",
    "We expect the porter not to {} at night.",
    "Never let the porter {} at night.",
    "For no reason may the porter {} at night.",
    "Under no circumstances is the porter allowed to {} at night.",
    "No porter has any business to {} at night.",
)
FORBIDDING_DEEDS = (
    "The porter is debarred from {} at night.",
    "The porter is warned against {} at night.",
    "The porter must stop {} at night.",
    "The porter must hold off on {} at night.",
    "The porter must think twice before {} at night.",
    "The porter must do without {} at night.",
    "See to it that the porter stops {} at night.",
    "Keep the porter from {} at night.",
    "The law bars the porter from {} at night.",
)
EXEMPTING = (
    "The porter is relieved of the duty to {} at night.",
    "The porter is at liberty not to {} at night.",
    "The porter is under no compulsion to {} at night.",
    "There is no call for the porter to {} at night.",
    "Nothing obliges the porter to {} at night.",
    "The rules do not require the porter to {} at night.",
    "The porter may decline to {} at night.",
    "No porter has to {} at night.",
)
ALLOWING = (
    "The porter is empowered to {} at night.",
    "The porter may as well {} at night.",
    "The porter has our blessing to {} at night.",
    "The porter is granted permission to {} at night.",
    "The porter gets to {} at night.",
    "Nothing forbids the porter to {} at night.",
    "The rules permit the porter to {} at night.",
    "Let the porter {} at night.",
    "It is in order for the porter to {} at night.",
)
DEMANDING = (
    "The porter is ordered to {} at night.",
    "The porter has no choice but to {} at night.",
    "The porter cannot but {} at night.",
    "The porter will have to {} at night.",
    "It falls to the porter to {} at night.",
    "It is incumbent upon the porter to {} at night.",
    "It is the porter’s job to {} at night.",
    "The rules require the porter to {} at night.",
    "Require the porter to {} at night.",
    "The porter must not forget to {} at night.",
)
DEED, DOING = "sweep the 🚪 stairs", "sweeping the 🚪 stairs"
MUST = f"The porter must {DEED} at night."
MUST_NOT = f"The porter must not {DEED} at night."
MAY = f"The porter may {DEED} at night."


def at_odds(one: str, other: str) -> bool:
    found = compare_texts(one, (), other, ())
    return found is not None and found.decided


@pytest.mark.parametrize("frame", FORBIDDING)
def test_it_is_forbidden(frame: str) -> None:
    said = frame.format(DEED)
    assert at_odds(MUST, said)
    assert at_odds(MAY, said)
    assert not at_odds(MUST_NOT, said)


@pytest.mark.parametrize("frame", FORBIDDING_DEEDS)
def test_doing_it_is_forbidden(frame: str) -> None:
    said = frame.format(DOING)
    assert at_odds(MUST, said)
    assert not at_odds(MUST_NOT, said)


@pytest.mark.parametrize("frame", EXEMPTING)
def test_it_need_not_be_done(frame: str) -> None:
    said = frame.format(DEED)
    assert at_odds(MUST, said)
    assert not at_odds(MUST_NOT, said)
    assert not at_odds(MAY, said)


@pytest.mark.parametrize("frame", ALLOWING)
def test_it_is_allowed(frame: str) -> None:
    said = frame.format(DEED)
    assert at_odds(MUST_NOT, said)
    assert not at_odds(MUST, said)
    assert not at_odds(MAY, said)


@pytest.mark.parametrize("frame", DEMANDING)
def test_it_is_demanded(frame: str) -> None:
    said = frame.format(DEED)
    assert at_odds(MUST_NOT, said)
    assert not at_odds(MUST, said)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The porter may refrain from sweeping.", "The porter may sweep."),
        ("The device must stop charging at 45 °C.", "The device must charge at 20 °C."),
        ("Users can opt out of profiling.", "Users must be able to opt out of profiling."),
        ("The wallet may do without cookies.", "The wallet may use cookies."),
        ("The law keeps tenants safe.", "Tenants must not be safe from inspection."),
        ("The field is excluded from the index.", "The field must be added to the table."),
        ("There is no reason for the porter to sweep.", "The porter may sweep."),
        ("The porter may fail to notice a spot.", "The porter must notice a spot."),
        ("Prevent the porter from opening the safe.", "The porter must keep the safe closed."),
        ("The porter must hold off sweeping until noon.", "The porter must sweep before dusk."),
        ("It is wrong to assume that the key is valid.", "The key must be valid."),
        ("Remaining keys are invalid.", "Remaining keys must be counted."),
    ],
)
def test_both_can_be_obeyed(one: str, other: str) -> None:
    assert not at_odds(one, other)


def test_the_words_are_a_modal_and_the_deed_is_none_of_them() -> None:
    folded = fold("The rules do not require the porter to sweep the 🚪 stairs.")
    assert folded is not None
    modal = folded.modals[0]
    assert modal.span is not None
    assert (
        modal.span.of("The rules do not require the porter to sweep.") == "The rules do not require"
    )
    assert [item.text for item in folded.items if item.subject] == ["porter"]


@pytest.mark.parametrize(
    ("words", "behind"),
    [("stop sweeping", 1), ("stop the mill", 0), ("make no attempt to sweep", 4), ("hold off on sweeping", 3), ("fail the test", 0)],
)  # fmt: skip
def test_what_is_left_off_is_a_deed(words: str, behind: int) -> None:
    assert abstains(words.split(), 0) == behind


def test_doing_without_needs_a_thing() -> None:
    assert does_without(["steer", "clear", "of", "jargon"], 0) == 3
    assert does_without(["do", "without", "."], 0) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The guard must add a label to the box.", "The guard must keep labels out of the box."),
        ("The guard must reject the parcel when it comes.", "The guard must let the parcel through when it comes."),
        ("The guard must accept the parcel when it comes.", "The guard must turn the parcel down when it comes."),
        ("The clerk must disclose the defect in the report.", "The clerk must keep the defect secret in the report."),
        ("The clerk must check the address before dispatch.", "The clerk must take the address at face value before dispatch."),
        ("The clerk must check the address before dispatch.", "The clerk must blindly trust the address before dispatch."),
        ("The clerk must use the cache in this mode.", "The clerk must dispense with the cache in this mode."),
        ("The value must match the header of the page.", "The value must be at variance with the header of the page."),
        ("The clerk must answer letters immediately.", "The clerk must answer letters at leisure."),
        ("The clerk must answer letters briefly in English.", "The clerk must answer letters at great length in English."),
        ("The clerk must answer letters in full.", "The clerk must answer letters in part."),
        ("The report must be sent securely to the court.", "The report must be sent over an open channel to the court."),
        ("The clerk must sort letters by default.", "The clerk must sort letters on request."),
        ("The clerk must visit a cell only once.", "The clerk must visit a cell twice."),
        ("The clerk must ask twice; the guard must not sing.", "The clerk must ask twice; the guard will sing."),
        ("The porter must sweep the stairs in every case in which it snows.", "The porter must not sweep the stairs when it snows."),
    ],
)  # fmt: skip
def test_expressions_of_several_words_exclude_each_other(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Put the file in the archive after the trial.", "Remove the file from the desk after the trial."),
        ("Stick the label to the box.", "Violate no rule of the box."),
        ("Letters must be written in English.", "Letters must be removed in English."),
        ("The clerk must go through the list.", "The clerk must stop at the list."),
        ("The clerk must implement the plan in spring.", "The clerk must put the plan into practice in spring."),
        ("The clerk must send it by means of a courier.", "The clerk must send it through a courier."),
    ],
)  # fmt: skip
def test_expressions_that_agree(one: str, other: str) -> None:
    assert not at_odds(one, other)
