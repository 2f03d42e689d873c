"""What is put before or behind a demand and adds nothing to it hides no contradiction."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts

BEFORE = (
    "It is our policy that",
    "The rule is that",
    "Our general expectation remains that",
    "Please note that",
    "Kindly note that",
    "Be advised that",
    "Rest assured that",
    "Everyone should know that",
    "It should be noted that",
    "It has been decided that",
    "It is understood that",
    "It goes without saying that",
    "The parties have agreed that",
    "Management has decided that",
    "What matters is that",
    "This means that",
    "Let it be clear that",
    "It is essential that",
    "For the avoidance of doubt,",
    "To avoid any doubt,",
    "As agreed,",
    "As agreed with the other departments,",
    "As announced at the last general meeting,",
    "Further to our meeting with the auditors,",
    "As per our guidelines,",
    "Effective immediately,",
    "Once again,",
    "Needless to say,",
    "In all events,",
)
BEHIND = (
    ", as agreed",
    ", as stated above",
    ", of course",
    ", full stop",
    " – to be clear",
    ", in line with this policy",
    " in every case",
    ", no matter what",
)
PAIRS = (
    ("The clerk must log the call 🌹", "the clerk must not log the call 🌹"),
    ("Reports must be public", "reports must be private"),
    (
        "If the user asks, the agent should share the draft",
        "if the user asks, the agent should never share the draft",
    ),
)


@pytest.mark.parametrize("words", BEFORE)
def test_what_stands_before(words: str) -> None:
    for one, other in PAIRS:
        found = compare_texts(f"{one}.", (), f"{words} {other}.", ())
        assert found is not None and found.decided, other
        assert compare_texts(f"{one}.", (), f"{words} {one[0].lower()}{one[1:]}.", ()) is None


@pytest.mark.parametrize("words", BEHIND)
def test_what_stands_behind(words: str) -> None:
    for one, other in PAIRS:
        found = compare_texts(f"{one}.", (), f"{other[0].upper()}{other[1:]}{words}.", ())
        assert found is not None and found.decided, other
        assert compare_texts(f"{one}.", (), f"{one}{words}.", ()) is None


def test_who_decides_is_no_introduction() -> None:
    one = "The clerk must log the call."
    assert (
        compare_texts(one, (), "A judge may rule that the clerk must not log the call.", ()) is None
    )
    assert (
        compare_texts(one, (), "Nobody has decided that the clerk must not log the call.", ())
        is None
    )
