"""What differs in one place, behind any way of demanding: what leaves a thing out, what nobody demands, what is not done."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.recast import recast
from plainspec.language.conflicts.statements import compare_texts


def _at_odds(one: str, other: str) -> bool:
    there, back = compare_texts(one, (), other, ()), compare_texts(other, (), one, ())
    found = {verdict is not None and verdict.decided for verdict in (there, back)}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It falls to clerks to keep the file.", " clerks must keep the file."),
        ("What clerks must do is keep the file.", "clerks must keep the file."),
        ("It is mandatory for clerks to keep the file.", " clerks must keep the file."),
        ("Clerks are under a duty to keep the file.", "Clerks must keep the file."),
        ("Clerks should never neglect to keep the file.", "Clerks should keep the file."),
        ("Clerks must leave the file unread.", "Clerks must not read the file."),
        ("The file must remain unstamped.", "The file must not be stamped."),
        ("Clerks must keep the file.", "Clerks must keep the file."),
    ],
)
def test_a_demand_in_its_plainest_build(one: str, other: str) -> None:
    assert recast(one, (), False).text.split() == other.split()


def test_what_decides_is_shown_in_the_sentence_as_it_was() -> None:
    text = "It falls to clerks to keep the old files in the damp cellar."
    verdict = compare_texts(text, (), "Clerks must keep the old files in the dry cellar.", ())
    assert verdict is not None
    (at,) = verdict.here
    assert text[at.start : at.end] == "damp"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # What goes with the deed, and what leaves it out
        ("Clients must request the accounts by calling the method.", "Clients must request the accounts without calling the method."),
        ("The report must be written in keeping with the guide of the journal.", "It is mandatory for the report to be written at odds with the guide of the journal."),
        ("The outputs must be formatted in the style of the house.", "The outputs must be formatted in anything but the style of the house."),
        # Other ways of demanding
        ("The clerk should treat the letters of guests with suspicion.", "The clerk is called on to treat the letters of guests with full trust."),
        ("The clerk should check the letters of the guests.", "The clerk is under a duty to lose sight of the letters of the guests."),
        # What is not done
        ("The three events must be implemented by the client.", "The three events must remain unimplemented by the client."),
        ("The clerk must stamp the letters of the guests.", "The clerk must leave the letters of the guests unstamped."),
        # What nobody demands
        ("The guide must answer the questions of guests with patience.", "The guide must answer the questions of guests with open contempt."),
        ("The porter must stack the boxes of the guests with care.", "The porter must stack the boxes of the guests any old how."),
        ("The report must give the true cost of the flight.", "The report must understate the true cost of the flight."),
        ("Clerks must track the letters of the guests.", "Clerks must lose track of the letters of the guests."),
        ("The answer to the guests of the house must be neutral.", "The answer to the guests of the house must be slipshod."),
        # What is laxer, and what does not belong
        ("Clerks must treat letters with the same care as parcels.", "Clerks must treat letters with less care than parcels."),
        ("The root must match its respective field of the header.", "The root must match an unrelated field of the header."),
        # What has changed its place with its contrary
        ("The server must keep the header and drop the body.", "The server must drop the header and keep the body."),
        ("The bot should prefer steps that are cheap over those that are dear.", "The bot should prefer steps that are dear over those that are cheap."),
        # Of two things of one name
        ("The clerk must put the signed form in the grey tray of the office.", "The clerk must put the signed form in the green tray of the office."),
        ("The receipt of the guest must be computed using the net price.", "The receipt of the guest must be computed using the gross price."),
    ],
)  # fmt: skip
def test_one_place_excludes_the_other(one: str, other: str) -> None:
    assert _at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The gateway must log requests using the old protocol.", "The gateway must log requests without the old protocol."),
        ("Clients may request the accounts by calling the method.", "Clients may request the accounts without calling the method."),
        ("The report must be written in keeping with the guide.", "The report must be written according to the guide."),
        ("Clerks must keep the old files in the cellar.", "Nothing excuses clerks from keeping the old files in the cellar."),
        ("The clerk must leave the letters of the staff unread.", "The clerk must not read the letters of the staff."),
        ("The clerk must leave the windows of the hall uncovered.", "The clerk must clean the windows of the hall."),
        ("The nurse must report signs of indifference to the ward.", "The nurse must report signs of improvement to the ward."),
        ("Clerks must treat letters with the same care as parcels.", "Clerks must treat parcels with greater care than newspapers."),
        ("The log of the server must show the names of the files.", "The log of the server must mask the passwords of the users."),
        ("The server must keep the header and drop the body.", "The server must drop the body and keep the header."),
        # Who names or tests one thing does so with its contrary besides
        ("The summary should cover the advantages of the plan.", "The summary should cover the drawbacks of the plan."),
        ("The handle of the door must be easy to turn on.", "The handle of the door must be easy to turn off."),
        ("The endpoint must be tested with errors in the input.", "The endpoint must be tested without errors in the input."),
        ("The shop must close on the first Monday of the month.", "The shop must close on the last Monday of the month."),
    ],
)  # fmt: skip
def test_one_place_leaves_room_for_both(one: str, other: str) -> None:
    assert not _at_odds(one, other)
