"""Norms of one deed that two departments wrote in their own words: a ban, and leave for some case."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.cores import core_conflict
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.conflicts.verdict import Kind

#: The general norm first.
CASES = (
    # another verb for one deed; words that the special one says besides
    ("Porters must not write names of guests on any label.", "Note the names of the guests on the luggage label, so that the driver can read them."),
    ("A refusal must not quote the statute.", "When the office declines an application, its refusal must state the statute that it rests on."),
    ("Commission is never paid out.", "Commission that was not claimed by June is paid with the wages for July."),
    # what is not used is not sent either
    ("Paper tickets are not used: passengers show a code.", "The counter must hand each passenger a paper ticket with a seal."),
    # who alone may, and somebody else
    ("Only divers and biologists may enter the shark tank.", "Cleaning crews enter the shark tank on Mondays to brush the glass."),
    ("Only the night team may restart a turbine.", "Apprentices may restart a turbine by themselves when the load is low."),
    # how many it takes
    ("Two people are needed to open the vault.", "The cashier on duty may open the vault alone after closing time."),
    ("Nobody works alone on the roof.", "After a storm a single person may work on the roof if a colleague has been told."),
)  # fmt: skip
AT_PEACE = (
    # the ban says more: which things, how, where, when, whose
    ("Photographs must not be taken with a flash.", "Visitors may take photographs."),
    ("Graves must not be decorated with plastic flowers.", "Graves may be decorated with flowers."),
    ("Nobody may sleep in the clubhouse in winter.", "Members may sleep in the clubhouse after a party."),
    ("Nobody approves their own request.", "The manager approves the request of a trainee."),
    ("The names of winners must not be published without their consent.", "The names of winners are published when they have agreed."),
    # other things, other people
    ("Readers must not take food into the reading rooms.", "Readers may take water into the reading rooms."),
    ("Trainees must not order meat.", "The head chef orders meat on Mondays."),
    ("Only members may vote in the assembly.", "Members vote in the assembly by raising a hand."),
    ("Only staff may enter the depot.", "Staff of the bakery enter the depot at six."),
    # another deed, or one of which too little is known
    ("Reporters must not pay informants.", "Reporters may invite an informant to a coffee."),
    ("Copyright statements must not be included in a description.", "The copyright field may contain the copyright statement and a description."),
    ("Do not remove any files.", "It is best to delete the file that was edited by hand."),
    # how many: together in both, or another thing
    ("Two engineers are needed to open the sluice.", "One engineer is enough to read the gauge."),
    # the same in other words
    ("Every vessel must carry a life raft.", "No vessel sails without a life raft."),
    ("Only the captain calls off a race.", "No one but the captain may call off a race."),
)  # fmt: skip


@pytest.mark.parametrize(("general", "special"), CASES)
def test_a_case_of_a_ban_is_an_exception_that_nobody_names(general: str, special: str) -> None:
    for one, other, wider in ((general, special, 1), (special, general, 2)):
        verdict = compare_texts(one, (), other, ())
        assert verdict is not None
        assert (verdict.kind, verdict.decided, verdict.wider) == (Kind.EXCEPTION, False, wider)
        assert all(0 <= span.start < span.end <= len(one) for span in verdict.here)


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_a_ban_on_less_or_on_others_leaves_room(one: str, other: str) -> None:
    assert core_conflict(one, other) is None
    assert core_conflict(other, one) is None
