"""Long demands that part in one place or a few: names, scales, joints, things that have changed places; and what can both hold."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.levelling import levelled
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.words.scales import SCALES, apart

AT_ODDS = (
    # one value said in two places, and a value in a sentence whose other words are changed
    ("The licence fee is payable in advance at the beginning of each quarter.", "The licence fee is payable in arrears at the end of each quarter."),
    ("The assistant should use approximate terms and round numbers where it is unsure.", "The assistant should use precise terms and exact figures where it is unsure."),
    ("Clients MUST verify the enclosed signature of the block before any use of it.", "Clients MUST confirm the enclosed signature of the block in the wake of any use of it."),
    # two things that have changed their places
    ("Clients MUST reject expired blocks rather than ignore expired blocks.", "Clients MUST ignore expired blocks rather than reject expired blocks."),
    ("Search results are listed from the newest to the oldest.", "Search results are listed from the oldest to the newest."),
    ("The model should favour the interests of the user over the wishes of the developer.", "The model should favour the wishes of the developer over the interests of the user."),
    ("The maximum fee of a transaction MUST be greater than its priority fee.", "The priority fee of a transaction MUST be greater than its maximum fee."),
    ("Instructions of the system take precedence over instructions of the developer.", "Instructions of the developer take precedence over instructions of the system."),
    # names in code behind what takes one of them
    ("Libraries must render the images of a token using the `<img>` tag of the page.", "Libraries must render the images of a token using the `<object>` tag of the page."),
    ("Pages MUST request the accounts of the user by calling the `accounts` method.", "Pages MUST request the accounts of the user by calling the `coinbase` method."),
    # one alone, and another one or all
    ("Updated states of the row should be sent to the peers of the node.", "Updated states of the row should be sent to nobody but the operator."),
    ("Every possible destination must be considered at every jump of the code.", "Every possible destination must be considered at the first jump only of the code."),
    # whose, of what; as much and less
    ("The code at the destination should be executed in the context of the sender.", "The code at the destination should be executed in the context of the miner."),
    ("Clients should treat the secret of the chain with the same care as a signing key.", "Clients should treat the secret of the chain with less care than a signing key."),
    # scales, whatever the words and whatever part of speech they are
    ("The assistant should give a high-level overview of the matter to the user.", "The assistant should give a full-blown treatise on the matter to the user."),
    ("Changes to the tree of blocks MUST be applied gradually by every client.", "Changes to the tree of blocks MUST be applied in one fell swoop by every client."),
    ("The response of the support desk should be lucid, succinct, and well-organized.", "The response of the support desk should be lucid, succinct, and haphazard."),
    # what joins a thing to the deed
    ("The wallet MUST announce the event to the page via a call of the function.", "The wallet MUST announce the event to the page without resorting to any call of the function."),
    ("The assistant should comply with requests of the user without questioning them.", "The assistant should comply with requests of the user only after questioning them."),
    # what is allowed in one way only, and what is ruled out by the way
    ("Data of a customer may be shared with the police only under a court order.", "Data of a customer may be shared with the police without a court order."),
    ("Medical records may only be shown to the physician of the patient.", "Medical records may be shown to the insurer of the patient."),
    ("Clients MUST reject expired blocks rather than ignore them.", "Clients MUST ignore expired blocks."),
    ("Wallets MUST store the key in the enclave, not in the browser's storage.", "Wallets MUST store the key in the browser's storage."),
    # whom one sounds like, from where a thing is taken
    ("The assistant should sound like a colleague in all of its answers to the user.", "The assistant should sound like a drill sergeant in all of its answers to the user."),
    ("The locale MUST be taken from the request header when a session is opened.", "The locale MUST be taken from the user's stored profile when a session is opened."),
)  # fmt: skip
AT_PEACE = (
    # different scales, the same end, or no scale at all
    ("The assistant should give a short answer to each question about a product.", "The assistant should give a plain answer to each question about a product."),
    ("The report is published in full on the website of the agency every spring.", "The report is published in English on the website of the agency every spring."),
    ("Samples must be stored dry until the laboratory collects them.", "Samples must be stored cool until the laboratory collects them."),
    ("The deposit is kept in a separate account until the end of the lease.", "The deposit is kept in full until the end of the lease."),
    # both change places and say the same, or follow one another
    ("The owner and the tenant must sign the protocol of the visit.", "The tenant and the owner must sign the protocol of the visit."),
    ("The report must compare the results of spring with the results of autumn.", "The report must compare the results of autumn with the results of spring."),
    ("The wallet must notify the site of each change.", "The site must notify the wallet of each change."),
    ("The upper bound must be no smaller than the lower bound.", "The lower bound must be no smaller than the upper bound."),
    # names of which a thing takes several, or may take one
    ("Clients MUST implement `eth_call` as the specification of the interface describes it.", "Clients MUST implement `eth_estimateGas` as the specification of the interface describes it."),
    ("Clients MAY sign the request to the relay using `es256` or another scheme.", "Clients MAY sign the request to the relay using `rs256` or another scheme."),
    # one alone, which is one of the others
    ("The contract must be kept in a cabinet of the archive by the clerk.", "The contract must be kept only in a locked cabinet of the archive by the clerk."),
    # another thing behind what joins
    ("Wallets MUST sanitise each address before using it in a further request.", "Wallets MUST sanitise each address after every update of the list of them."),
    # done with several things, by several people, of several sources
    ("The contract must be signed by the tenant before the keys are handed over.", "The contract must be signed by the guarantor before the keys are handed over."),
    ("The key is derived from the password by a slow function before it is used.", "The key is derived from the salt by a slow function before it is used."),
    ("The library must support synchronous calls to all methods of the interface.", "The library must support asynchronous calls to all methods of the interface."),
    # part of what is allowed, another question, and what is not ruled out
    ("A wallet may sign only with the consent of the user.", "A wallet may sign with the explicit consent of the user."),
    ("Deposits may be paid out only to the account holder.", "Deposits may be paid out in cash."),
    ("The report should name the cause, not only the symptoms.", "The report should name the symptoms."),
    ("Clients MUST reject expired blocks rather than ignore them.", "Clients MUST reject expired blocks."),
    ("Wallets may store the key in the enclave instead of the browser.", "Wallets may store the key in the browser."),
    # a condition, and what a thing is limited to
    ("The valve must be closed before start-up.", "The valve must be open after start-up."),
    ("The design document must be public.", "The design document must be restricted to two pages."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_what_a_place_holds_excludes_each_other(one: str, other: str) -> None:
    assert _at_odds(one, other)


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_what_can_both_be_obeyed(one: str, other: str) -> None:
    assert not _at_odds(one, other)


def _at_odds(one: str, other: str) -> bool:
    there, back = compare_texts(one, (), other, ()), compare_texts(other, (), one, ())
    found = {verdict is not None and verdict.decided for verdict in (there, back)}
    assert len(found) == 1
    return found.pop()


def test_a_sentence_in_the_words_of_another() -> None:
    one = "Clients must check the matching key before they use it."
    other = "Clients must check the corresponding key prior to they use it."
    found = levelled(one, other)
    assert found is not None
    assert found.text == one


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("in broad terms", "in minute detail", True),
        ("without haste", "in haste", True),
        ("without haste", "carefully", False),
        ("a short overview", "a plain sentence", False),
        ("in full", "in English", False),
    ],
)
def test_which_way_a_stretch_points(one: str, other: str, expected: bool) -> None:
    assert apart(tuple(one.split()), tuple(other.split())) is expected


@pytest.mark.parametrize("scale", SCALES.split("\n"))
def test_a_scale_has_two_ends(scale: str) -> None:
    ends = [{name.strip() for name in end.split(";")} for end in scale.split("|")]
    assert len(ends) == 2
    assert all(all(end) for end in ends)
    assert ends[0].isdisjoint(ends[1])
