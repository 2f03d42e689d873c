"""Verbs and predicate phrases in the place of the one demanded: what becomes of a thing, and sentences reworded as wholes."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.denying import DEFYING, defies
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.words.poles import SCALES


def at_odds(one: str, other: str) -> bool:
    found = compare_texts(one, (), other, ())
    turned = compare_texts(other, (), one, ())
    assert (found is not None and found.decided) == (turned is not None and turned.decided)
    return found is not None and found.decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bank must weigh the claim of the heirs.", "The bank must brush the claim of the heirs aside."),
        ("The bank must weigh the claim of the heirs.", "The claim of the heirs must be given short shrift by the bank."),
        ("Nodes MUST retain the state until the block is final.", "Nodes MUST jettison the state before the block is final."),
        ("The school must keep the parents informed of the trip.", "The school must keep the parents in the dark about the trip."),
        ("The assistant should be forthright with the user about its limits.", "The assistant should hold back from the user its limits."),
        ("The tenant must keep the roof, the walls and the fence in good repair.", "The tenant must let the roof, the walls and the fence go to ruin."),
        ("The page must remain unchanged after the vote.", "The page must be overhauled after the vote."),
        ("The witness must remain silent while the chair reads.", "The witness must chime in while the chair reads."),
        ("Plug-ins MUST handle the loss of the network.", "Plug-ins MUST panic at the loss of the network."),
        ("The bridge must be able to carry a lorry in winter.", "The bridge must be at a loss to carry a lorry in winter."),
        ("The clerk must first identify the owner of the parcel.", "The clerk must first overlook the owner of the parcel."),
        ("The archive must be put to use by the students of the school.", "The archive must be left in the drawer by the students of the school."),
        ("The tutor should mirror the pupil's choice of words.", "The tutor should disregard the pupil's choice of words."),
        ("The clerk must set the date to today, and set the place to Vienna.", "The clerk must keep the date different from today, and set the place to Vienna."),
    ],
)  # fmt: skip
def test_poles_of_a_scale(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a condition, a relative clause
        ("The wallet MUST reject the request if the limit is a negative number.", "Requests whose limit is a negative number MUST be granted by the wallet."),
        ("If a user asks for such a list, the clerk must refuse.", "The clerk must go along with every user who asks for such a list."),
        # who acts is left out; in what manner does not matter
        ("The clerk must take up each complaint within two days.", "Each complaint must be swept under the carpet."),
        ("Guides should take on difficult tours without complaint.", "Tours that are difficult should be turned away by guides."),
        ("Providers MUST verify the origin of messages before trusting them.", "The origin of messages MUST be taken for granted by providers."),
    ],
)  # fmt: skip
def test_reworded_as_a_whole(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what parts
        ("Mail servers MUST use the old cipher for the handshake.", "Mail servers MUST stay off the old cipher for the handshake."),
        ("The essay should follow the outline of the tutor.", "The essay should break away from the outline of the tutor."),
        # nothing given
        ("The editor must focus on the sources of the article.", "The editor must worry little about the sources of the article."),
        ("Peers MUST verify the origin of the message.", "Peers MUST have no interest in the origin of the message."),
        # left undone, an attitude, taken away
        ("The assistant should clarify these limits to the user.", "The assistant should leave these limits unspoken to the user."),
        ("The prosody should signal the mood of the speaker.", "The prosody should be mute about the mood of the speaker."),
        ("Users should have transparency into the rules of the shop.", "Users should be shut out of the rules of the shop."),
        # what ends in going without
        ("The size MUST be determined by the key of the sender.", "The size MUST be fixed irrespective of the key of the sender."),
        ("The field MUST be interpreted like the symbol of the parent token.", "The field MUST be read otherwise than the symbol of the parent token."),
    ],
)  # fmt: skip
def test_kept_away_by_its_build(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # two deeds of which neither undoes the other
        ("The clerk must record each payment.", "The clerk must hand over each payment to the cashier."),
        ("The tool must detect duplicates.", "The tool must remove duplicates."),
        ("The agency must redact the report.", "The agency must publish the report."),
        ("The client MUST fetch the header.", "The client MUST cache the header."),
        ("The assistant should support uploads of images.", "The assistant should limit uploads of images."),
        ("Plug-ins must be admitted by the store.", "Plug-ins must be sandboxed by the store."),
        ("Staff must stay out of the machine room.", "Staff must lock the machine room."),
        ("The wallet MUST hash the password.", "The wallet MUST print the hash of the password."),
        # the same in other words
        ("The parcel must stay with the driver.", "The driver must not let the parcel out of his hands."),
        ("Drivers must avoid the bridge.", "Drivers must stay off the bridge."),
        ("Members of the panel must remain impartial.", "Members of the panel must take no side."),
        ("Clients MUST back off on status 429.", "Clients MUST slow down on status 429."),
        ("The assistant should have no trouble with long texts.", "The assistant should cope with long texts."),
        ("The clerk must make no exception to the rule.", "The clerk must apply the rule."),
        ("The bank must settle the claim.", "The claim must not be left pending by the bank."),
        # other things, other cases, other roles
        ("The guard must let in visitors with a pass.", "The guard must turn away visitors without a pass."),
        ("Requests whose limit is below zero must be refused.", "Requests whose limit is above zero must be granted."),
        ("The client MUST keep the lock before the update.", "The client MUST let go of the lock after the update."),
        ("Files that users upload must be kept.", "Files that users delete must be shredded."),
        ("Drivers must give way to buses.", "Buses must cut off drivers."),
        ("The host must usher members in from the street.", "The host must shove members aside to the street."),
        ("If the loop goes on, the run MUST halt and revert.", "If the loop goes on, the run halts and reverts."),
        ("Baskets must be free of charge.", "Baskets must contain charges."),
    ],
)  # fmt: skip
def test_both_can_be_done(one: str, other: str) -> None:
    assert not at_odds(one, other)


def test_no_phrase_stands_at_both_poles_of_a_scale() -> None:
    for line in SCALES.strip().split("\n"):
        one, other = ([phrase.strip() for phrase in side.split(";")] for side in line.split(" | "))
        assert not set(one) & set(other)
        assert len(one) == len(set(one))
        assert len(other) == len(set(other))
        assert all(one) and all(other)


def test_what_defies_is_waited_for_by_its_words() -> None:
    for phrase in (
        "other than",
        "without regard to",
        "in defiance of",
        "at the expense of",
        "out of step with",
        "flouting",
    ):
        assert defies(phrase.split())
        assert DEFYING & set(phrase.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # of two scales that are about one question
        ("The header MUST include the length of the body.", "The header MUST strip out the length of the body."),
        ("Brokers MUST serve the stale entry of the cache.", "Brokers MUST scrap the stale entry of the cache."),
        # any deed, and what leaves it undone or refuses it
        ("The clerk must translate letters from abroad.", "The clerk must turn a blind eye to letters from abroad."),
        ("Bidders must request samples of the fabric.", "Bidders must refuse samples of the fabric."),
        # brought to a place, kept from it
        ("Peers MUST send the updated map to the tracker.", "Peers MUST keep the updated map from the tracker."),
        ("The editor must add footnotes to the annex.", "The editor must keep footnotes out of the annex."),
        # let in, kept out
        ("The guard must block visitors without a badge.", "The guard must wave visitors without a badge through."),
        ("Late guests must be admitted to the hall by the porter.", "Late guests must be turned away from the hall by the porter."),
        # of one's own, shared
        ("Every ward must have its own fridge for medicines.", "All wards must share one fridge for medicines."),
        # one goes on behind all that the other says
        ("It should present the best arguments for each side and leave the choice to the reader.", "It should bury the best arguments for each side."),
        ("The bank must weigh the risk of the loan against the need of the client.", "The bank must brush aside the risk of the loan."),
        # the thing is still to be named behind “its”
        ("A banned player must keep its pending bonus points.", "A banned player must lose its pending bonus points."),
    ],
)  # fmt: skip
def test_wider_scales(one: str, other: str) -> None:
    assert at_odds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # told, counted or marked, and refused all the same
        ("The clerk must stamp applications that arrive late.", "The clerk must refuse applications that arrive late."),
        ("The gateway MUST count requests that exceed the limit.", "The gateway MUST reject requests that exceed the limit."),
        ("The server MUST hash the password of the user.", "The server MUST discard the password of the user."),
        # another thing, another place
        ("The porter must add new keys to the cabinet.", "The porter must keep borrowed keys out of the cabinet."),
        ("The clerk must return the deposit in cash.", "The clerk must take the deposit from the safe."),
        # which ones are meant
        ("The bank must weigh the claim of the heirs.", "The bank must brush aside the claim of the heirs without a will."),
    ],
)  # fmt: skip
def test_wider_scales_keep_apart(one: str, other: str) -> None:
    assert not at_odds(one, other)
