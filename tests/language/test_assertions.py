"""What stands round a demand and says no more than that it holds, and rulings on a whole clause."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.assertions import unframed

#: What introduces “porters must wear a cap on duty” or closes it, and takes nothing from it.
FRAMES = (
    "The rule here is simple: {}.",
    "From now on, the following applies: {}.",
    "Let us be clear about one thing: {}.",
    "The authors of this handbook take the view that {}.",
    "The head of the department has made it clear that {}.",
    "It was agreed at the spring meeting that {}.",
    "It is worth repeating that {}.",
    "The upshot of all this is that {}.",
    "Do not forget that {}.",
    "Everybody involved should remember that {}.",
    "That {} is a point on which all of us agree.",
    "As the committee decided in its last meeting, {}.",
    "According to the new guideline, {}.",
    "On the advice of the legal department, {}.",
    "Having weighed the arguments, we conclude that {}.",
    "After many questions from readers, {}.",
    "Put differently, {}.",
    "For many years now, {}.",
    "Readers may wonder about it, but {}.",
    "{}, says the handbook.",
    "{}, as most readers will know by now.",
    "{}, a rule that has served us well.",
    "{}, for reasons that are explained elsewhere.",
    "{}, and you can rely on that.",
    "{} – this has come up often.",
)
#: What somebody else says, does or wants, and what limits a demand: none of it may go.
KEPT = (
    "Users say that porters must wear a cap.",
    "The porter must say that the lift is out of order.",
    "The policy must state that porters wear a cap.",
    "It is a myth that porters must wear a cap.",
    "We do not agree that porters must wear a cap.",
    "We could say that porters must wear a cap.",
    "If the board decided that a porter must go, the porter is told at once.",
    "The board considers objections that arrive by letter.",
    "The client sends a message that the server must sign.",
    "If the request is valid, the manager confirms the order.",
    "When a ticket is closed, the system notes the time.",
    "The rule for guests is simple: guests must not smoke.",
    "According to their age, children must be grouped.",
    "With the consent of the board, the director may sell shares.",
    "By order of the court, the bank must freeze the account.",
    "After the review, the editor must publish the draft.",
    "The doctor must, as the patient wishes, stop the treatment.",
    "Linux: use the store of the system.",
)
AT_ODDS = (
    ("Porters must greet the guests.", "It would be irresponsible of porters to greet the guests."),
    ("Porters must greet the guests.", "It is not the place of porters to greet the guests."),
    ("Porters must greet the guests.", "Greeting the guests is off the table for porters."),
    ("Porters must greet the guests.", "Greeting the guests is purely voluntary for porters."),
    ("Porters must greet the guests.", "The last thing porters should do is greet the guests."),
    ("Porters must greet the guests.", "There is a ban on porters greeting the guests."),
    ("Porters must greet the guests.", "The requirement for porters to greet the guests has been dropped."),
    ("Porters must greet the guests.", "It makes no difference whether porters greet the guests."),
    ("Porters must greet the guests.", "Nobody minds if porters do not greet the guests."),
    ("Porters must greet the guests.", "Porters would violate this policy by greeting the guests."),
    ("Porters must greet the guests.", "Porters should do anything but greet the guests."),
    ("Porters must greet the guests.", "Greeting the guests is a habit that porters should avoid."),
    ("Porters must greet the guests.", "Greeting the guests is something porters need not bother with."),
    ("Porters must greet the guests.", "Porters greet the guests on a voluntary basis."),
    ("Porters must greet the guests.", "Porters can forget about greeting the guests."),
    ("Porters must not greet the guests.", "The ban on porters greeting the guests has been lifted."),
    ("Porters must not greet the guests.", "We have no objection to porters greeting the guests."),
    ("Porters must not greet the guests.", "It is open to porters to greet the guests."),
    ("Porters may greet the guests.", "The licence under which porters could greet the guests has been revoked."),
    ("Porters may greet the guests.", "Porters have lost the right to greet the guests."),
    ("If it rains, porters must greet the guests.", "If it rains, greeting the guests is a bad idea for porters."),
    ("Porters should politely decline to greet the guests.", "Porters must not decline to greet the guests."),
)  # fmt: skip
AT_PEACE = (
    ("Porters must greet the guests.", "There is a ban on guests greeting the porters."),
    ("Porters must not greet the guests.", "It would be irresponsible of porters to greet the guests."),
    ("Porters need not greet the guests.", "The requirement for porters to greet the guests has been dropped."),
    ("Porters must greet the guests.", "The requirement for porters to greet the dogs has been dropped."),
    ("Porters must greet the guests.", "The ban on porters greeting the guests has been lifted."),
    ("Porters may greet the guests.", "It makes no difference whether porters greet the guests."),
    ("Porters must greet the guests.", "Nobody minds if porters greet the guests."),
    ("Porters should greet the guests.", "Greeting the guests loudly is a habit that porters should avoid."),
    ("Porters must greet the guests.", "Users think that porters must not greet the guests."),
    ("Porters must greet the guests.", "We doubt that porters must not greet the guests."),
    ("Porters must not greet the guests.", "Porters would violate this policy by greeting the guests."),
)  # fmt: skip


def _said(frame: str, clause: str) -> str:
    said = frame.format(clause)
    return said[0].upper() + said[1:]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_demand_stays_what_it_is_whatever_is_said_round_it(frame: str) -> None:
    demand = "porters must wear a cap on duty"
    ban = "porters must not wear a cap on duty"
    one = f"{demand.capitalize()}."
    assert len(unframed(_said(frame, ban))) == len(_said(frame, ban))
    found = compare_texts(one, (), _said(frame, ban), ())
    assert found is not None
    assert found.decided
    assert compare_texts(one, (), _said(frame, demand), ()) is None


@pytest.mark.parametrize("text", KEPT)
def test_what_asserts_nothing_stays(text: str) -> None:
    assert unframed(text) == text


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_nobody_can_obey_both(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is not None
    assert found.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_hold(one: str, other: str) -> None:
    found = compare_texts(one, (), other, ())
    assert found is None or not found.decided
