"""What stands round a demand and tells why hides no contradiction, whatever words it is told in; conditions stay."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.grounds import ungrounded
from plainspec.language.conflicts.statements import compare_texts

_KEPT = "The clerk must keep the old files in the damp cellar."
_AROUND = (
    "Given what is at stake, {}.",
    "Because people rely on it, {}.",
    "Unlike in earlier years, {}.",
    "Contrary to what some believe, {}.",
    "With fairness in mind, {}.",
    "When it comes to fairness, {}.",
    "Across all of our branches, {}.",
    "Most importantly, {}.",
    "Experience has taught us that {}.",
    "Our legal department requires that {}.",
    "What we want is that {}.",
    "[SEC-4] {}.",
    "Requirement 12: {}.",
    "{}; otherwise trust suffers.",
    "{}, thereby earning the trust of everybody.",
    "{}, even under pressure.",
)
_BUILDS = (
    "The clerk is to keep",
    "The clerk will keep",
    "The clerk must take care to keep",
    "The clerk shall endeavour to keep",
    "The clerk had better keep",
    "Part of the job of the clerk is to keep",
    "It is the clerk that must keep",
    "We ask the clerk to keep",
)


def _at_odds(one: str, other: str) -> bool:
    there, back = compare_texts(one, (), other, ()), compare_texts(other, (), one, ())
    found = {verdict is not None and verdict.decided for verdict in (there, back)}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize("around", _AROUND)
@pytest.mark.parametrize(("place", "odds"), [("dry", True), ("damp", False)])
def test_grounds_hide_nothing(around: str, place: str, odds: bool) -> None:
    other = around.format(f"the clerk must keep the old files in the {place} cellar")
    assert _at_odds(_KEPT, other) is odds


@pytest.mark.parametrize("build", _BUILDS)
@pytest.mark.parametrize(("place", "odds"), [("dry", True), ("damp", False)])
def test_any_build_of_a_demand_is_read_by_all(build: str, place: str, odds: bool) -> None:
    assert _at_odds(_KEPT, f"{build} the old files in the {place} cellar.") is odds


@pytest.mark.parametrize(
    "text",
    [
        # conditions, places and times
        "In emergencies, the clerk must open the door.",
        "Given a valid key, the clerk must open the door.",
        "Out of hours, the clerk must open the door.",
        "Throughout the night, the clerk must open the door.",
        "Following an incident, the clerk must open the door.",
        "As the last guest leaves, the clerk must open the door.",
        "When it comes to minors, the clerk must open the door.",
        # what others think, and what is to be kept of the rule itself
        "The tenant argues that the clerk must open the door.",
        "Some guests think that the clerk must open the door.",
        "The clerk must open the door; this does not apply to cellars.",
        "The clerk must not open the door because a guest is late.",
    ],
)
def test_what_limits_a_demand_stays(text: str) -> None:
    assert ungrounded(text, "The clerk must keep the door locked.").strip() == text


def test_what_both_speak_of_stays() -> None:
    text = "Because guests are late, the clerk must open the door."
    assert ungrounded(text, "The clerk must open the door to guests.") == text
    assert not _at_odds("The goal of thieves is to open the door.", "Thieves must not open doors.")


@pytest.mark.parametrize(
    "head",
    [
        "The previous edition said that",
        "Some people say that",
        "Our competitors insist that",
        "It was once the rule that",
        "This draft proposes that",
        "An older policy has it that",
    ],
)
def test_what_others_say_or_said_once_is_no_demand(head: str) -> None:
    found = compare_texts(
        "Clients must delete the account.", (), f"{head} clients must not delete the account.", ()
    )
    assert found is None or not found.decided
