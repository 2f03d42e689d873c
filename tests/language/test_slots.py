"""Long sentences that part in one place: two values of one kind, two expressions; and what can both hold."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.demanded import tokens_of
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.words import kinds
from plainspec.language.words.expressions import SETS
from plainspec.language.words.nearness import broader, field, opposed, sisters

AT_ODDS = (
    # things of one kind, as a format, a room, a stage, somebody who pays, behind one preposition
    ("Applications are submitted as a PDF file through the portal of the department.", "Applications are submitted as a Word document through the portal of the department."),
    ("The spare parts must be stored in the basement until the inspector has counted them.", "The spare parts must be stored in the attic until the inspector has counted them."),
    ("The risk assessment is prepared at the planning stage of the project by its lead.", "The risk assessment is prepared at the closing stage of the project by its lead."),
    ("The transaction fee MUST be paid by the sender of the transfer, as the receipt says.", "The transaction fee MUST be paid by the recipient of the transfer, as the receipt says."),
    ("A missing field in the record is to be treated as zero by every reader of the format.", "A missing field in the record is to be treated as an error by every reader of the format."),
    # a verb that names one thing behind its preposition
    ("Blood is drawn from a vein for this test, after the skin has been disinfected.", "Blood is drawn from a fingertip for this test, after the skin has been disinfected."),
    ("The signature MUST be verified against the sender's public key before it is stored.", "The signature MUST be verified against the recipient's public key before it is stored."),
    # expressions, also where the rest is worded otherwise
    ("The files of the case are sent to the court in one batch.", "The court must be sent the files of the case piece by piece."),
    ("Repairs to the lift are carried out outside opening hours.", "Repairs to the lift are carried out during opening hours."),
    ("Gift cards remain valid indefinitely from the date on which they were bought.", "Gift cards remain valid for twelve months from the date on which they were bought."),
    ("The assistant should act within the scope that the operator has set out.", "The assistant should act beyond the scope that the operator has set out."),
    # a statement whose verb is read late, and a modal in another clause
    ("Deliveries to the kitchen arrive in the morning, and are checked against the order.", "Deliveries to the kitchen arrive in the evening, and are checked against the order."),
    ("The licence granted to the customer is exclusive and can be transferred with the business.", "The licence granted to the customer is non-exclusive and can be transferred with the business."),
    # tones and degrees
    ("The assistant should phrase its remarks gently, even where the mistakes are serious.", "The assistant should phrase its remarks bluntly, even where the mistakes are serious."),
    ("The assistant should handle instructions in a tool result with suspicion.", "The assistant should handle instructions in a tool result with full trust."),
    # in front of the verb, before “enough” and “that”, in a list of which all is meant, and what is said first
    ("The clerk should first read the complaint of the customer in full.", "The clerk should lastly read the complaint of the customer in full."),
    ("The tester should choose a load large enough that the bridge shows some movement.", "The tester should choose a load small enough that the bridge shows some movement."),
    ("The auditor must assume that the figures of the branch are right.", "The auditor must doubt that the figures of the branch are right."),
    ("The plan of the site must use bold lines, round numbers and precise labels.", "The plan of the site must use bold lines, round numbers and vague labels."),
    ("The change must be introduced via a scheduled release of the software.", "The change must be introduced via a spur-of-the-moment release of the software."),
    ("The entries of the register must be sorted by the name of the owner.", "The entries of the register must be sorted by the age of the owner."),
    ("Before leaving the house, the nurse should call the doctor on duty.", "After leaving the house, the nurse should call the doctor on duty."),
    ("Additionally, the report must be written in English by the author.", "Additionally, the report must be written in French by the author."),
    ("Names longer than 30 letters must be stored in full in the register.", "Names longer than 30 letters must be stored in part in the register."),
    ("The clerk must strike out the old address of the customer.", "The clerk must include the old address of the customer."),
    ("The host should greet new guests with enthusiasm at the door.", "The host should greet new guests without enthusiasm at the door."),
)  # fmt: skip
AT_PEACE = (
    # another role behind the same preposition
    ("The invoice must be paid in euros to the account that is named in the contract.", "The invoice must be paid in advance to the account that is named in the contract."),
    ("The meeting is held in the library on the last Friday of the month.", "The meeting is held in the evening on the last Friday of the month."),
    ("The message must be treated as confidential by everybody in the department.", "The message must be treated as urgent by everybody in the department."),
    # a sort of the other, and one within the other
    ("The handrails of the ramp are made of metal and are free of sharp edges.", "The handrails of the ramp are made of stainless steel and are free of sharp edges."),
    ("The response body MUST be encoded as text, with all the keys in lower case.", "The response body MUST be encoded as JSON, with all the keys in lower case."),
    ("The documents are stored in the archive until the case has been closed.", "The documents are stored in a locked cabinet until the case has been closed."),
    ("The training takes place in spring, on a date chosen by the head.", "The training takes place in April, on a date chosen by the head."),
    # what is done here and there, time and again, by several
    ("The contract must be signed by the tenant before the keys are handed over.", "The contract must be signed by the landlord before the keys are handed over."),
    ("The notice must be displayed in the hall during the whole of the election.", "The notice must be displayed in the canteen during the whole of the election."),
    ("Buses must leave from the north terminal.", "Buses must leave from the south terminal."),
    ("A guard must stand at the front door of the building.", "A guard must stand at the back door of the building."),
    # in a list, in a condition, in what picks out, and what is only permitted
    ("Orders must be paid in cash or by card.", "Orders must be paid in cash or by cheque."),
    ("The clerk must call the owner if the parcel arrives in the morning.", "The clerk must call the owner if the parcel arrives in the evening."),
    ("Staff may take their holiday in summer if the team agrees to it.", "Staff may take their holiday in winter if the team agrees to it."),
    ("Records may be kept on paper by the secretary of the board.", "Records may be kept in the electronic chart by the secretary of the board."),
    # the same, said otherwise
    ("Parking in the yard is free of charge for visitors.", "Parking in the yard is at no cost for visitors."),
    ("The supplier shall deliver the goods all at once to the warehouse.", "The supplier shall deliver the goods in one go to the warehouse."),
    # another manner, another quality, another thing that is done, another time
    ("The clerk should first read the complaint of the customer in full.", "The clerk should then read the complaint of the customer in full."),
    ("The clerk should first read the complaint of the customer in full.", "The clerk should calmly read the complaint of the customer in full."),
    ("The alarm of the plant must be sent by email and by text message.", "The alarm of the plant must be sent by email and by phone."),
    ("The tutor should adopt a professional tone in letters to parents.", "The tutor should adopt a courteous tone in letters to parents."),
    ("The call must fail with an informative `Error` when the disk is full.", "The call must fail with a descriptive `Error` when the disk is full."),
    ("The entries of the register must be sorted by the name of the owner.", "The entries of the register must be listed by the date of the purchase."),
    ("Before leaving the house, the nurse should call the doctor on duty.", "Before leaving the house, the nurse should ring the doctor on duty."),
    ("Before the merger, the bank must accept the old forms.", "After the merger, the bank must accept the new forms."),
    ("At least one copy must be printed in colour by the office.", "At least one copy must be printed in black by the office."),
    ("The clerk must check both of the keys of the safe each evening.", "The clerk must check one of the keys of the safe twice each evening."),
    ("The clerk must mirror the folder to the other disk each night.", "The clerk must index the folder on the other disk each night."),
    ("The host should greet new guests with enthusiasm at the door.", "The host should greet new guests with courtesy at the door."),
    ("The auditor must assume that the figures of the branch are right.", "The auditor must state that the figures of the branch are right."),
    ("The clerk must record the old address of the customer.", "The clerk must verify the old address of the customer."),
    ("The clerk must set the date to today, and set the place to Vienna.", "The clerk must set the place to Vienna, and set the date to today."),
)  # fmt: skip


def _decided(one: str, other: str) -> bool:
    verdict = compare_texts(one, (), other, ())
    return verdict is not None and verdict.decided


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_nobody_can_do_both(one: str, other: str) -> None:
    assert _decided(one, other) and _decided(other, one)


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_hold(one: str, other: str) -> None:
    assert not _decided(one, other) and not _decided(other, one)


def test_both_places_are_marked() -> None:
    one = "Meat for the buffet is kept frozen until the day on which it is served."
    other = "Meat for the buffet is kept at room temperature until the day on which it is served."
    verdict = compare_texts(one, (), other, ())
    assert verdict is not None and verdict.parameter
    assert [span.of(text) for spans, text in ((verdict.here, one), (verdict.there, other)) for span in spans] == ["frozen", "at room temperature"]  # fmt: skip


def test_no_expression_stands_on_both_sides() -> None:
    for line in SETS.split("\n"):
        sides = [{name.strip() for name in side.split(";")} for side in line.split("|")]
        assert len(sides) > 1 and all(all(side) for side in sides), line
        assert sum(map(len, sides)) == len(set().union(*sides)), line


def test_every_expression_has_words() -> None:
    assert all(tokens_of(name) for line in SETS.split("\n") for name in line.replace("|", ";").split(";"))  # fmt: skip


def test_values_of_a_kind_are_told_apart() -> None:
    for line in kinds.KINDS.split("\n"):
        ways, _, values = line.partition(":")
        assert ways.split() and values.count("|"), line


def test_what_the_nouns_of_wordnet_tell() -> None:
    assert broader("season", "spring") and not broader("spring", "season")
    assert sisters("basement", "cellar") and not sisters("kitchen", "morning")
    assert field("landlord") == "18" and field("xyzzy") == ""
    assert opposed("reprimand", "flatter")
