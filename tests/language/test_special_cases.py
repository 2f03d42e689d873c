"""A rule and what is said of a special case, numbered clauses, and hours of the day."""

from __future__ import annotations

import pytest

from plainspec.index.norm_facts import retrieval_keys
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.conflicts.verdict import Kind
from plainspec.language.norms.modality import modals

SPECIAL = (
    # a relative clause, a condition, those of the subject, a time
    ("Staff must not record complaints in the patient's notes.", "Complaints that a patient makes about care are recorded in the patient's notes."),
    ("Requests MUST NOT be retried more than three times.", "A client that gets 503 SHALL retry the request at least five times."),
    ("Visitors must not use flash.", "Visitors with a permit may use flash."),
    ("Only nurses and doctors may enter the treatment room.", "Cleaning staff enter the treatment room every day."),
    ("Overtime is never paid out.", "Overtime is paid out in January."),
    ("Only nurses and doctors may enter the treatment room.", "Cleaning staff enter the treatment room between 07:00 and 07:30 every day to wash the floor."),
    ("A parcel shall stay in the compartment for at most 72 hours.", "Parcels that nobody has collected stay in the compartment for at least five days before they are sent back."),
    ("The Buyer shall pay invoices within 30 days of their receipt.", "Invoices must not be paid earlier than 45 days after their receipt, unless a discount is offered."),
    ("Conversations must be kept for at least six months.", "Conversations must be deleted no later than 30 days after their last message."),
    ("Employees must not accept gifts from suppliers.", "You may accept gifts worth up to EUR 50 from a supplier."),
)  # fmt: skip
AT_PEACE = (
    # both limited, an exception that is named, those who alone may, another thing
    ("Visitors must not enter the ward at night.", "Visitors may enter the ward in the morning."),
    ("Except for emergencies, the door must be locked.", "In emergencies, the door must not be locked."),
    ("Only nurses may enter the room.", "Nurses must not enter the room after midnight."),
    ("Visitors must not use flash.", "Visitors with a permit may use a tripod."),
    ("The letter must be sent by post.", "The letter must be sent by e-mail if the customer asks for it."),
)  # fmt: skip
HOURS = (
    ("Deliveries shall be made to the warehouse between 13:00 and 17:00.", "Deliveries shall be made to the warehouse from 7:00 to 12:00."),
    ("Visitors must leave the ward by 19:00.", "Visitors must not leave the ward before 20:00."),
    ("Maintenance shall take place between 1 a.m. and 5 a.m.", "Maintenance must take place after 22:00."),
)  # fmt: skip
OTHER_HOURS = (
    ("The desk is staffed from 8:00 to 12:00.", "The desk is staffed from 13:00 to 17:00."),
    ("Visitors may enter between 8:00 and 12:00.", "Visitors may enter between 13:00 and 17:00."),
    ("Noise is forbidden between 22:00 and 06:00.", "Noise is forbidden between 12:00 and 14:00."),
)  # fmt: skip


@pytest.mark.parametrize(("general", "special"), SPECIAL)
def test_the_special_case_may_be_an_exception(general: str, special: str) -> None:
    found = compare_texts(general, (), special, ())
    assert found is not None and found.kind is Kind.EXCEPTION and found.wider == 1
    turned = compare_texts(special, (), general, ())
    assert turned is not None and turned.kind is Kind.EXCEPTION and turned.wider == 2


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_other_cases_are_at_peace(one: str, other: str) -> None:
    assert compare_texts(one, (), other, ()) is None


@pytest.mark.parametrize(("one", "other"), HOURS)
def test_hours_exclude_each_other(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is not None and found.decided and found.kind is Kind.QUANTITY


@pytest.mark.parametrize(("one", "other"), OTHER_HOURS)
def test_hours_that_are_told_or_allowed_may_be_both(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is None or not found.decided


def test_paid_is_filed_with_pay() -> None:
    one = "The buyer shall pay invoices within 30 days of their receipt."
    other = "Invoices must not be paid earlier than 45 days after their receipt."
    assert {*retrieval_keys(one)} & {*retrieval_keys(other)}


def test_whatever_happens_a_rule_holds() -> None:
    found = compare_texts(
        "Employees must not accept gifts, whatever they are worth.", (), "Employees may accept gifts.", ()
    )  # fmt: skip
    assert found is not None and found.decided


@pytest.mark.parametrize(
    ("text", "count"),
    [
        # a demand on what a relative clause describes, whatever its verb
        ("An alert that fires often should be fixed.", 1),
        ("Patients who live alone should be visited.", 1),
        ("Goods which perish must be cooled.", 1),
        ("A tenant who sublets without consent must pay.", 1),
        ("Medicines that patients bring with them must be sent home.", 1),
        ("A record is sent to the officer, who must review it.", 1),
        ("In case of a defect the Supplier shall refund the price, as it prefers.", 1),
        # the relative clause's own modal
        ("The record that users may see is kept.", 0),
        ("It lists the steps that operators must follow.", 0),
        ("The data that staff may see is masked.", 0),
        ("It shows who must act.", 0),
    ],
)
def test_whose_modal_it_is(text: str, count: int) -> None:
    assert len(modals(text)) == count
