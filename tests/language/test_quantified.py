"""Demands that part in one place by how many, how much or which one, as users see them."""

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.measures.quantifiers import Quantifier, excludes, quantifier


def _at_odds(one: str, other: str) -> bool:
    found = compare_texts(one, (), other, ())
    return found is not None and found.decided


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reports of lost data must be filed with priority P1.", "Reports of lost data must be filed with priority P3."),
        ("Every chunk must be identified by its SHA-256 digest.", "Every chunk must be identified by its SHA-512 digest."),
        ("The desk must be staffed from 9 to 5 on working days.", "The desk must be staffed from 10 to 6 on working days."),
        ("All votes must be included in the top of block N.", "This rule requires all votes to be included in the top of block N + 1."),
        ("The client must rebuild the root for each block in the chain.", "The client must rebuild the root for only every third block in the chain."),
        ("Exactly one `ROLE` authorization is required for a frame.", "Either two or three `ROLE` authorizations are required for a frame."),
        ("Calls must revert unless calldata is exactly 64 bytes.", "Calls must revert unless calldata is exactly 96 bytes."),
        ("The liability of the contractor is capped at twice the fee.", "The liability of the contractor is capped at three times the fee."),
        ("The old portal shall be switched off on 31 March 2027.", "The old portal shall be switched off on 30 June 2027."),
        ("The rule on fees must apply from block 12,965,000 on.", "The rule on fees must apply from block 13,773,000 on."),
        # Amounts that are told wherever they stand.
        ("Fire drills must be held at least twice a year.", "The school shall hold a fire drill every other year, and not more often."),
        ("For such claims the author should cite at least two independent sources.", "For such claims the author should cite a single source."),
        ("Either party may end the lease on thirty days' notice.", "Either party may end the lease only on ninety days' notice."),
    ],
)  # fmt: skip
def test_other_amounts(one: str, other: str) -> None:
    assert _at_odds(one, other)
    assert _at_odds(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Terminal 2 must be cleaned by the crew at night.", "Terminal 3 must be cleaned by the crew at night."),
        ("The parser must handle single quotes.", "The parser must handle double quotes."),
        ("The library is closed on 24 December.", "The library is closed on 31 December."),
        ("The clerk must check the first entry of the list.", "The clerk must check the second entry of the list."),
        ("Most members must sign the petition by Friday.", "All members must sign the petition by Friday."),
        ("Clients must accept keys of up to 32 bytes in the header.", "Clients must accept keys of up to 64 bytes in the header."),
        ("If step 4 fails, the wallet must tell the user.", "If step 6 fails, the wallet must tell the user."),
        ("The kiosk must take payments of up to 100 euros in cash.", "The kiosk must take payments of more than 100 euros by card only."),
        ("The burst size must default to 20 requests.", "Operators may set the burst size to 200 requests."),
        ("Beds must stand at least 1.5 metres apart.", "Beds must be 90 centimetres wide."),
        ("Bedridden patients must be turned every two hours.", "Bedridden patients must be weighed twice a week."),
        ("The filter must be cleaned once a week.", "The filter must be changed once a month."),
    ],
)  # fmt: skip
def test_amounts_at_peace(one: str, other: str) -> None:
    assert not _at_odds(one, other)


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("only one in five", 0.2, 0.2),
        ("a tenth of the", 0.1, 0.1),
        ("either two or three", 2.0, 3.0),
        ("the very last", -1.0, -1.0),
        ("three times", 3.0, 3.0),
    ],
)
def test_quantifiers(said: str, low: float, high: float) -> None:
    found = quantifier(said.split())
    assert found is not None
    assert (found.low, found.high) == (low, high)


def test_all_is_not_some() -> None:
    each, some = quantifier(["each"]), quantifier(["hardly", "any"])
    assert each is not None and some is not None
    assert excludes(each, some)
    assert quantifier(["blue"]) is None
    assert not excludes(Quantifier("rank", 0.0, 0.0), Quantifier("rank", 1.0, 1.0))
    assert not excludes(Quantifier("count", 2.0, 5.0), Quantifier("count", 5.0, 9.0))
