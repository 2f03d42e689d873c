"""Whose decision and whose charge a deed is, what has ended, was told, or is left undone; statements that deny one another."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.charges import uncharged
from plainspec.language.folding.fold import fold
from plainspec.language.folding.plain_words import plain
from plainspec.language.norms.force import Force

#: What leaves it to the porter: at odds with a demand and with a ban.
LEFT_FREE = (
    "The porter decides whether to open the gate.",
    "The porter may choose whether or not to open the gate.",
    "The porter can decide for himself whether to open the gate.",
    "The porter is free to decide whether to open the gate.",
    "The porter may open the gate or not, as he likes.",
    "Whether to open the gate is up to the porter.",
    "Whether the porter opens the gate is up to him.",
    "It is up to the porter whether to open the gate.",
    "It is the porter's decision whether to open the gate.",
    "Opening the gate is left to the porter's discretion.",
    "Opening the gate is at the discretion of the porter.",
    "The porter may, but need not, open the gate.",
)
#: What lets the porter off.
EXEMPTING = (
    "Opening the gate is not the porter's job.",
    "Opening the gate is not part of the porter's duties.",
    "It is not part of the porter's duties to open the gate.",
    "The porter is no longer obliged to open the gate.",
    "There is no requirement that the porter opens the gate.",
    "The porter should feel free not to open the gate.",
    "Nobody can require the porter to open the gate.",
    "The porter need not open the gate any more.",
    "The porter can get away with not opening the gate.",
    "The porter cannot be expected to open the gate.",
    "The porter by no means has to open the gate.",
    "No requirement exists for the porter to open the gate.",
    "Opening the gate is a courtesy that the porter may forgo.",
    "Opening the gate is a nice-to-have.",
)
#: What has it that the porter does not, or must not.
FORBIDDING = (
    "The porter no longer opens the gate.",
    "The porter may no longer open the gate.",
    "Not even the porter may open the gate.",
    "The gate is never opened by the porter.",
    "The porter abstains from opening the gate.",
    "The porter has been told not to open the gate.",
    "The porter was instructed not to open the gate.",
    "We forbid the porter to open the gate.",
    "It is not up to the porter to open the gate.",
    "The manager must ensure that the porter does not open the gate.",
    "The manager ensures that the porter does not open the gate.",
    "The manager must prevent the porter from opening the gate.",
    "Make sure the gate is not opened.",
    "Care must be taken that the gate is not opened.",
    "Take care not to open the gate.",
    "The gate remains unopened.",
    "The gate goes unopened.",
    "The porter would do well not to open the gate.",
    "Opening the gate is a habit that the porter should abandon.",
)
#: What the porter has to do, or may do without more ado: at odds with a ban, and with advice against it.
HEARTY = (
    "The porter must do everything possible to open the gate.",
    "The porter should go out of his way to open the gate.",
    "The porter had better do his utmost to open the gate.",
    "The porter may well open the gate.",
    "The porter can easily open the gate.",
    "The porter has no trouble opening the gate.",
    "The porter can get away with opening the gate.",
    "It is perfectly fine for the porter to open the gate.",
    "Nobody may stop the porter from opening the gate.",
)
DEMAND, BAN, PERMISSION = (
    "The porter must open the gate.",
    "The porter must not open the gate.",
    "The porter may open the gate.",
)


def decided(one: str, other: str) -> bool:
    verdicts = [compare_texts(*pair) for pair in ((one, (), other, ()), (other, (), one, ()))]
    found = [verdict is not None and verdict.decided for verdict in verdicts]
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize("text", LEFT_FREE)
def test_what_is_left_free_is_neither_demanded_nor_forbidden(text: str) -> None:
    assert decided(text, DEMAND)
    assert decided(text, BAN)
    assert not decided(text, PERMISSION)


@pytest.mark.parametrize("text", EXEMPTING)
def test_an_exemption_is_at_odds_with_the_demand_alone(text: str) -> None:
    assert decided(text, DEMAND)
    assert not decided(text, PERMISSION)
    assert not decided(text, BAN)


@pytest.mark.parametrize("text", HEARTY)
def test_what_is_done_gladly_is_at_odds_with_a_ban(text: str) -> None:
    assert decided(text, BAN)
    assert decided(text, "Please note that the porter must not open the gate.")
    assert not decided(text, DEMAND)
    assert not decided(text, PERMISSION)


def test_advice_against_a_thing_leaves_room_for_it_but_never_for_ever() -> None:
    assert not decided("The porter SHOULD NOT open the gate.", PERMISSION)  # RFC 2119
    assert not decided("The porter is discouraged from opening the gate.", PERMISSION)
    assert decided("The porter should not open the gate.", PERMISSION)
    assert decided("The porter should never open the gate.", PERMISSION)
    assert decided("The porter should not open the gate.", "The porter may well open the gate.")


@pytest.mark.parametrize("text", FORBIDDING)
def test_what_does_not_happen_is_at_odds_with_the_demand(text: str) -> None:
    assert decided(text, DEMAND)
    assert not decided(text, BAN)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The manager must ensure that the porter opens the gate.", DEMAND),
        ("The manager must ensure that the gate is opened.", "The manager must not open the gate."),
        ("The manager must ensure that the porter is paid.", "The manager must not be paid by the porter."),
        ("The manager must not prevent the porter from opening the gate.", DEMAND),
        ("The manager may stop the porter from opening the gate.", PERMISSION),
        ("It is left to the porter how to open the gate.", DEMAND),
        ("The porter decides when to open the gate.", DEMAND),
        ("The porter must ask whether to open the gate.", DEMAND),
        ("Opening the gate is the porter's job.", DEMAND),
        ("Opening the gate is not the guard's job.", DEMAND),
        ("The porter has not been told to open the gate.", DEMAND),
        ("Porters who have been told not to open the gate must wait.", "Porters must wait."),
        ("The gate must be open no longer than an hour.", "The gate must be open for an hour."),
        ("The gate must not go unopened.", DEMAND),
        ("If the gate stays unopened, call the manager.", DEMAND),
        ("Gates that remain unopened are painted.", "Gates must be opened."),
        ("You may pay now or not at all.", "You may pay now."),
        ("Faults must not go unlogged.", "Faults must be logged."),
        ("Faults need not stay unlogged.", "Faults may be logged."),
        ("The door need not be open.", "The door must be closed."),
        ("The porter must not go out of his way to open the gate.", DEMAND),
        ("The porter need not do everything possible to open the gate.", DEMAND),
        ("The gate must be closed whether or not it rains.", "The gate must be closed if it rains."),
        ("The porter must ask whether or not the gate is open.", "The porter must not ask for money."),
        ("Only porters may open the gate.", "Any porter may open the gate."),
        ("Only old porters may open the gate.", "All old porters may open the gate."),
        ("The porter may at no time open the gate.", BAN),
    ],
)  # fmt: skip
def test_look_alikes_are_at_peace(one: str, other: str) -> None:
    assert not decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Overtime is paid.", "Overtime is not paid."),
        ("We sell data.", "We do not sell data."),
        ("Cookies expire.", "Cookies never expire."),
        ("Logs are kept for a year.", "Logs are never kept."),
        ("Backups are taken daily.", "No backups are taken."),
        ("Samples must be labelled with the date.", "Samples stay unlabelled."),
        ("Only doctors may open the cabinet.", "Doctors must not open the cabinet."),
        ("Faults must not go unlogged.", "Faults need not be logged."),
        ("Rinse the flask with water.", "We do not rinse the flask with water."),
        ("Only doctors may open the cabinet.", "Anyone may open the cabinet."),
        ("Only old doctors may open the cabinet.", "The cabinet may be opened by any doctor."),
        ("Lamps must be lit if it is dark.", "Lamps need not be lit, whether or not it is dark."),
        ("Knock at the door three times.", "One must no longer knock at the door."),
    ],
)
def test_a_statement_denies_another(one: str, other: str) -> None:
    assert decided(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The list is sorted.", "The list is not sorted."),  # which list, the surroundings tell
        ("Overtime is paid on Sundays.", "Overtime is not paid to managers."),
        ("Logs are kept for a year.", "Debug logs are never kept."),
        ("Parcels over 2 kg are weighed.", "Parcels are not weighed."),
        ("Guests may stay for two nights.", "Guests must not stay."),
        ("The offer is no longer valid.", "The offer must be valid for a week."),
        ("Serious accidents must be reported.", "Small accidents go unreported."),
        ("Only doctors may open the cabinet.", "Nurses must not open the cabinet."),
    ],
)
def test_statements_of_other_things_do_not(one: str, other: str) -> None:
    assert not decided(one, other)


def test_plain_words_stand_where_the_others_stood() -> None:
    text = "The porter may choose whether to open it."
    said, free = plain(text)
    assert (said.split(), free) == (
        ["The", "porter", "has", "a", "choice", "to", "open", "it."],
        False,
    )
    assert len(said) == len(text)
    assert plain("He may sign it or not, as he likes.")[1]


def test_who_is_in_charge_is_left_out_where_the_condition_stays() -> None:
    text = "If it rains, the manager must ensure that the gate is closed."
    said = uncharged(text)
    assert " ".join(said.split()) == "If it rains, ensure that the gate is closed."
    assert len(said) == len(text)


def test_a_choice_is_a_force_of_its_own() -> None:
    folded = fold("Signing it is up to the clerk.")
    assert folded is not None
    assert [(modal.force, modal.negative) for modal in folded.modals] == [(Force.CHOICE, False)]


@pytest.mark.parametrize(
    "text", (*LEFT_FREE, *EXEMPTING, *FORBIDDING, "There is no need that it ends.")
)
def test_all_places_stay(text: str) -> None:
    assert len(plain(text)[0]) == len(uncharged(text)) == len(text)
