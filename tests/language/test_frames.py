"""A clause in a frame that says whether it has to be, and a demand told inside out."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.frame_words import valued
from plainspec.language.conflicts.frames import unframed_demand
from plainspec.language.conflicts.inverted import in_order
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.norms.deontics_table import ALLOWED, DEMANDED, EXEMPT, FORBIDDEN

MUST = "Clients must verify the seal of the parcel before they open it."
MUST_NOT = "Clients must not verify the seal of the parcel before they open it."

#: In each the deed stands in the base form, as a gerund, or as what clients do.
DEMANDING = (
    "What we ask of clients is to {verify}.",
    "What we want from clients is that they {verify}.",
    "Nobody will accept it if clients fail to {verify}.",
    "If clients do not {verify}, something has gone wrong.",
    "Should clients not {verify}, this is a defect.",
    "There is an expectation that clients {verify}.",
    "Compliance means that clients {verify}.",
    "No implementation in which clients do not {verify} is compliant.",
    "Failure by clients to {verify} will not be tolerated.",
    "The onus is on clients to {verify}.",
    "The duty to {verify} lies with clients.",
    "The burden of {verifying} rests with clients.",
    "There is no way round clients {verifying}.",
    "Nothing excuses clients from {verifying}.",
    "We will settle for nothing less than clients {verifying}.",
    "Clients would be in breach of this rule if they did not {verify}.",
    "Make no mistake: clients must {verify}.",
    "Clients, for their part, must {verify}.",
    "Clients must without fail {verify}.",
)
FORBIDDING = (
    "Nobody will accept it if clients {verify}.",
    "If clients {verify}, something has gone wrong.",
    "Should clients {verify}, this is a defect.",
    "Compliance means that clients do not {verify}.",
    "Any attempt by clients to {verify} must be blocked.",
    "No circumstance justifies clients {verifying}.",
    "Our policy takes exception to clients {verifying}.",
    "Keep clients from {verifying}.",
    "We will not put up with clients {verifying}.",
    "We would rather clients did not {verify}.",
    "Gone are the days when clients could {verify}.",
    "For clients to {verify} would be a violation.",
    "Let there be no mistake: clients must not {verify}.",
    "Whatever else happens, clients must not {verify}.",
)
SPARING = (
    "There is no expectation that clients {verify}.",
    "The duty to {verify} does not lie with clients.",
    "The days when clients had to {verify} are over.",
    "We waive the requirement that clients {verify}.",
    "There is nothing wrong with clients not {verifying}.",
)
ALLOWING = (
    "There is no rule against clients {verifying}.",
    "There is nothing wrong with clients {verifying}.",
)


def told(frame: str) -> str:
    """*frame* with the deed in it."""
    rest = "the seal of the parcel before they open it"
    return frame.format(verify=f"verify {rest}", verifying=f"verifying {rest}")


def at_odds(one: str, other: str) -> bool:
    """Whether the two are at odds as an error, whichever is first."""
    found = [compare_texts(a, (), b, ()) for a, b in ((one, other), (other, one))]
    assert len({f is not None and f.decided for f in found}) == 1
    return found[0] is not None and found[0].decided


@pytest.mark.parametrize("frame", DEMANDING)
def test_a_frame_demands(frame: str) -> None:
    assert at_odds(MUST_NOT, told(frame))
    assert not at_odds(MUST, told(frame))


@pytest.mark.parametrize("frame", FORBIDDING)
def test_a_frame_forbids(frame: str) -> None:
    assert at_odds(MUST, told(frame))
    assert not at_odds(MUST_NOT, told(frame))


@pytest.mark.parametrize("frame", SPARING)
def test_a_frame_spares(frame: str) -> None:
    assert at_odds(MUST, told(frame))
    assert not at_odds(MUST_NOT, told(frame))


@pytest.mark.parametrize("frame", ALLOWING)
def test_a_frame_allows(frame: str) -> None:
    assert at_odds(MUST_NOT, told(frame))
    assert not at_odds(MUST, told(frame))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wallets must store the key for 90 days.", "Compliance means that wallets store the key for 30 days."),
        ("The assistant should give a brief answer.", "What we ask of the assistant is to give a lengthy answer."),
        ("Wallets must reject the request.", "There is no way round wallets accepting the request."),
    ],
)  # fmt: skip
def test_what_is_framed_may_differ_in_a_word_or_an_amount(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "The requirement that clients verify the seal is met by the new device.",
        "If the parcel is larger than the box, it is not accepted.",
        "Consent is required if clients verify the seal of the parcel.",
        "Clients learn that servers verify the seal of each parcel.",
        "Support for clients to verify the seal is required in version 2.",
        "A complaint must be answered in writing within ten working days.",
        "The licence is checked following installation of the new version.",
        "Nobody expects a supplier to confirm receipt within two working days.",
    ],
)
def test_what_is_no_frame_stays(text: str) -> None:
    assert unframed_demand(text) is None


def test_the_words_of_a_frame_say_what_it_makes_of_a_clause() -> None:
    assert valued(["there", "is", "an", "expectation"]) == DEMANDED
    assert valued(["there", "is", "no", "expectation"]) == EXEMPT
    assert valued(["nobody", "will", "put", "up", "with"]) == FORBIDDEN
    assert valued(["we", "lift", "the", "ban", "on"]) == ALLOWED
    assert valued(["the", "harbour", "accepts"]) is None  # a word that is not known
    assert valued(["we", "require", "the", "ban"]) is None  # two classes


@pytest.mark.parametrize(
    ("framed", "plain"),
    [
        ("It is advisable for the clerk to seldom attempt to open the safe.", "the clerk should seldom attempt to open the safe."),
        ("There is no excuse for the clerk being able to open the safe.", "the clerk must not be able to open the safe."),
        ("It is left open whether the clerk will open the safe.", "the clerk may or may not open the safe."),
    ],
)  # fmt: skip
def test_the_first_verb_of_the_clause_is_what_is_demanded(framed: str, plain: str) -> None:
    found = unframed_demand(framed)
    assert found is not None
    assert found.text == plain


INVERTED = (
    "As for the file, clients {must} keep it for {n} days.",
    "When it comes to the file, clients {must} keep it for {n} days.",
    "It is the file that clients {must} keep for {n} days.",
    "The file is what clients {must} keep for {n} days.",
    "The file is something clients {must} keep for {n} days.",
    "The parties that {must} keep the file for {n} days are clients.",
    "The time for which clients {must} keep the file is {n} days.",
)


@pytest.mark.parametrize("build", INVERTED)
def test_what_is_told_inside_out(build: str) -> None:
    rule = "Clients must keep the file for 90 days."
    assert at_odds(rule, build.format(must="must", n=30))
    assert at_odds(rule, build.format(must="must not", n=90))
    assert not at_odds(rule, build.format(must="must", n=90))


@pytest.mark.parametrize(
    "text",
    [
        "It is the rule that clients must keep the file.",
        "It is important that clients must keep the file.",
        "The file that clients must keep is large.",
    ],
)
def test_what_is_in_its_order_stays(text: str) -> None:
    assert in_order(text) is None
