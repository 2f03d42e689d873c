"""Sentences that one amount alone tells apart, in whatever words each of them says it."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.assertions import unframed
from plainspec.language.measures.measures import measures

AT_ODDS = (
    # Limits, as nouns and as verbs.
    ("The maximum number of open orders per baker is ten.", "A baker is limited to fifteen open orders."),
    ("The oven is capped at 50 loaves.", "The maximum for the oven is 80 loaves."),
    ("Orders of the shop are limited to 60 loaves per hour.", "Orders of the shop are limited to 10 loaves per hour."),
    ("The minimum stake of a member is 32 ETH.", "A member must have a stake of less than 16 ETH."),
    # The words of an amount, around the same thing.
    ("The lease of the oven runs for twelve months.", "The oven comes with a lease of six months."),
    ("The key of the safe is 32 bytes long.", "The length of the key of the safe is 64 bytes."),
    ("A panel of judges consists of three bakers.", "There are five bakers in a panel of judges."),
    ("Guests pay €30 a year for a place in the cellar.", "In the cellar, a place costs guests €45 a year."),
    ("Full-time bakers are entitled to 25 days of paid leave.", "Full-time bakers are entitled to 30 days of paid leave."),
    # Counts that are no numerals, and shares.
    ("A baker may register only a single oven.", "Several ovens may be registered by a baker."),
    ("The bell of the shop must be rung once for every tray.", "The bell of the shop must be rung three times for every tray."),
    ("The clerk must not call the customer more than once.", "The clerk must call the customer twice."),
    ("The tin must hold one or more spare lids.", "In the tin there must be no spare lids."),
    ("A guest may bring an unlimited number of children.", "A guest may bring at most two children."),
    ("All keys of the safe must be kept offline.", "All but one of the keys of the safe must be kept offline."),
    ("Night work in the bakery is paid at double the hourly rate.", "Night work in the bakery is paid at half the hourly rate."),
    # Other units, and numbers as programs write them.
    ("Every deposit must be exactly 32 ether.", "Every deposit must be exactly 32 gwei."),
    ("The commission on a trade is 5 percent of its value.", "The commission on a trade is 5 per mille of its value."),
    ("The call must return the value `0x1f` to the caller.", "The call must return the value `0x2f` to the caller."),
    ("The nonce of the sender must be less than 2**64.", "The nonce of the sender must be at least 2**64."),
    ("The function must return a `uint256` to the caller.", "The function must return a `uint128` to the caller."),
    ("The depth of the tree is required to be at most `MAX_DEPTH`.", "The depth of the tree must be greater than `MAX_DEPTH`."),
    # Dates.
    ("The results of the test are published no later than 1 August.", "The results of the test are published not before 15 August."),
    # Numbers that name the one that is meant, and what stands in their place.
    ("The server must answer a bad order with status 400.", "A bad order must be answered by the server with status 422."),
    ("The name of the baker is printed on line 1 of the label.", "Line 4 of the label must hold the name of the baker."),
    ("The key of the tray is stored in slot 2 of the safe.", "The key of the tray is stored in slot 5 of the safe."),
    ("All loaves must be included in the top of block N, before any other goods.", "All loaves must be included in the top of block N + 1, before any other goods."),
    ("Names of the bakers should be interpreted like in ERC-20.", "Names of the bakers should be interpreted like in ERC-721."),
    # Comparisons in code, ranges, sizes, powers.
    ("The threshold of the oven must satisfy `t <= 10`.", "The threshold of the oven must satisfy `t > 20`."),
    ("The `fee` of a tray must be in the range `[0, 9]`.", "The `fee` of a tray must be in the range `[10, 99]`."),
    ("The picture of the baker must have 96x96 pixels.", "The picture of the baker must have 64x64 pixels."),
    ("The fee of the tray must not exceed `2**64 - 1`.", "The fee of the tray must be at least `2**65`."),
    # Shares, multiples and counts in further words.
    ("The clerk must check each tray of the day.", "The clerk must check only one in five trays of the day."),
    ("The clerk must check every tray of the day.", "The clerk must check every other tray of the day."),
    ("The late fee of the shop doubles after a week.", "The late fee of the shop triples after a week."),
    ("The baker must answer with one word.", "The baker must answer with an endless stream of words."),
    ("Each tray must hold exactly three loaves.", "Each tray must hold half a dozen loaves."),
    ("The clerk must look at the previous tray, and match the weight of the previous tray.", "The clerk must look at the previous tray, and match the weight of the third-last tray."),
    # Units, rates, how often among things in turn.
    ("The weight of a loaf is given in grams.", "The weight of a loaf is given in kilograms."),
    ("A tray costs 25 cents per loaf sold in the shop.", "A tray costs 25 cents per guest sold in the shop."),
    ("A loaf must be tasted once every 32 loaves.", "A loaf must be tasted at intervals of 64 loaves."),
    ("The daily allowance for bakers on a trip is 28 dollars.", "Bakers on a trip have an allowance of 40 dollars a day."),
    # Who acts, what is done, and what is told besides, said otherwise or left out.
    ("For a large tray, bakers must set `heat` to 9.", "`heat` must be 18 for a large tray."),
    ("Bakers must track at least 200 loaves per oven.", "The number of loaves tracked per oven must not exceed 100."),
    ("At night the shop must be staffed by four clerks.", "A couple of clerks must be in the shop at night."),
    ("When an order is late, the baker should offer a single reason to the guest.", "For late orders, the baker should offer the guest several reasons."),
    ("The order form has three fields: name, loaf and date.", "Order forms must have four fields."),
    ("It is not acceptable for a tray not to hold at least nine loaves.", "A tray must hold at most four loaves."),
    ("The clerk may ask one clarifying question per order, and no more.", "The clerk may ask two clarifying questions per order."),
    # Behind a modal that says something else, and what introduces or closes a sentence.
    ("The timeout of the lock is 10 seconds and cannot be changed.", "The timeout of the lock is 60 seconds and cannot be changed."),
    ("Each tray must hold exactly three loaves.", "So that everybody knows what to expect, each tray must hold exactly four loaves."),
    ("Each tray must hold exactly three loaves.", "The house rules lay down that each tray must hold exactly four loaves."),
    ("Each tray must hold exactly three loaves.", "Each tray must hold exactly four loaves, and this applies to everybody."),
    # One of a thing by its article, of each of something, and what is let be.
    ("A tray must bear a label of the shop.", "A tray must bear exactly three labels of the shop."),
    ("There must be no more than three ovens per baker.", "A baker must have at least five ovens."),
    ("A maximum of three ovens per baker is allowed.", "A minimum of five ovens per baker is required."),
    ("A tray may be up to 80 cm wide.", "A tray must not be wider than 60 cm."),
    ("A timeout of 5 seconds must be used.", "The timeout must be at least 30 seconds."),
    # What is refused above an amount must not be above it.
    ("Parcels heavier than 10 kg are rejected.", "Parcels of up to 20 kg are accepted."),
    ("Parcels of more than 10 kg must be refused by the clerk.", "A parcel must weigh at least 15 kg."),
    # How long a thing is kept, and when it is removed.
    ("Receipts must be deleted after 30 days.", "Receipts must be retained for at least 90 days."),
    ("Receipts must be kept for at most 30 days.", "Receipts must not be deleted before 90 days have passed."),
    ("Logs older than 30 days must be destroyed.", "Logs must be kept for at least 90 days."),
    # What “is to be” done is demanded, whatever verb it is.
    ("The baker shall rotate the trays once per quarter.", "The trays are to be rotated by the baker every month."),
)  # fmt: skip
AT_PEACE = (
    ("The notice period is fourteen days for both.", "For both, the notice period is two weeks."),
    ("The limit of the list is 2**10 entries.", "The limit of the list is 1024 entries."),
    ("Every deposit must be exactly 1 ether.", "Every deposit must be exactly 10^18 wei."),
    ("The maximum of a channel is 255.", "The maximum of a channel is 0xff."),
    ("A list must hold at least one entry.", "A list must hold exactly four entries."),
    ("A block holds at most 16 orders.", "The number of orders in a block is limited to 16."),
    ("The buffer holds 4 pages of the log.", "The log holds 8 pages of the buffer."),
    ("Every team has one captain.", "Every captain has two teams."),
    ("Two witnesses must sign the will.", "Three copies of the will must be signed."),
    ("Take the tablet two hours before the meal.", "Take the tablet three hours after the meal."),
    ("Send the guest a reminder after 3 days.", "Send the guest a reminder after 10 days."),
    ("The gateway supports keys of 2048 bits.", "The gateway supports keys of 4096 bits."),
    ("Visitors of ward 4 report to the desk.", "Visitors of ward 9 report to the nurse."),
    ("Form 27 must be signed by the baker.", "Form 31 must be signed by the baker."),
    ("Bit 0 of the sheet must be set.", "Bit 1 of the sheet must be set."),
    ("Line 1 of the sheet is blank.", "Line 4 of the sheet is blank."),
    ("An answer with status 404 must have an empty body.", "An answer with status 204 must have an empty body."),
    ("The wallet must support ERC-20.", "The wallet must support ERC-721."),
    ("The door of the shop must be 90 cm wide.", "The door of the shop must be 200 cm high."),
    ("The fee of the tray must be less than 2^32.", "The fee of the tray must be less than 2^64."),
    ("The door of the shop must open without a key.", "The door of the shop has one key."),
    ("A tray must be able to hold four loaves.", "A tray holds at most 16 loaves."),
    ("Members pay 5 euros for a tray.", "A tray costs 8 euros."),
    ("The oven must keep the weight in grams.", "The oven must show the weight in kilograms."),
    ("The first clerk must hold a key of the shop.", "The last clerk must hold a key of the shop."),
    ("The shop sends three copies of the bill.", "The shop receives five copies of the bill."),
    ("The clerk must check half of the trays.", "The clerk must clean all of the trays."),
    ("The annual fee of the shop is 100 euros.", "The monthly fee of the shop is 10 euros."),
    ("Every second tray is salted.", "Every tray has a number."),
    ("After the trial, the notice is three months.", "During the trial, the notice is two weeks."),
    ("To open the vault, two keys are needed.", "To open the safe, three keys are needed."),
    ("As a guest, you have two votes.", "As a member, you have four votes."),
    ("If more than five loaves are left, the baker is told.", "If more than ten loaves are left, the baker is told."),
    ("Some say that each tray must hold three loaves.", "Each tray must hold four loaves."),
    ("The library is closed on 24 December.", "The library is closed on 31 December."),
    ("A guest may bring two friends.", "A guest may bring three friends."),
    # What an article says is only asked beside exactly so many, of what is demanded.
    ("A tray must bear a label of the shop.", "A tray must bear two labels of the shop."),
    ("A tray may bear a label of the shop.", "A tray may bear exactly three labels of the shop."),
    # Of each of something else, and of each and in all.
    ("There must be no more than three ovens per baker.", "A shop must have at least five ovens."),
    ("There must be no more than three ovens per baker.", "A baker must have at least two ovens."),
    # Stricter thresholds.
    ("Parcels heavier than 10 kg are rejected.", "A parcel must not weigh more than 5 kg."),
    ("Parcels heavier than 10 kg are rejected.", "Parcels of up to 10 kg are accepted."),
    ("Parcels heavier than 10 kg must be inspected.", "A parcel must weigh at least 15 kg."),
    # What is kept for a month at most is to be removed within a month.
    ("Receipts must be kept for at most 30 days.", "Receipts must be deleted within 30 days."),
    ("Receipts must be retained for 30 days.", "Receipts older than 30 days must be deleted."),
    ("Receipts must be deleted within 30 days.", "Receipts older than 30 days must be deleted."),
    ("Receipts must be kept for at least 30 days.", "Receipts must be deleted after 90 days."),
    # Examples are no amounts, and a number may be told in two ways.
    ("The number of the oven must be given, e.g. 10.", "The number of the oven must be given, e.g. 23."),
    ("The tax return must be filed no later than 31 March.", "The tax return must be filed not later than March 31st."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_nobody_can_do_both(one: str, other: str) -> None:
    """Whichever of the two is written first."""
    for first, second in ((one, other), (other, one)):
        verdict = compare_texts(first, (), second, ())
        assert verdict is not None
        assert verdict.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_be_done(one: str, other: str) -> None:
    """Nothing is decided of amounts that agree, or are of different things."""
    for first, second in ((one, other), (other, one)):
        verdict = compare_texts(first, (), second, ())
        assert verdict is None or not verdict.decided


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("The oven must hold 32 loaves.", "count", 32, 32),
        ("The key must have 32 bits.", "data", 4, 4),
        ("The share is half of the price.", "percent", 50, 50),
        ("The fee is 3:1 in ratio.", "ratio", 3, 3),
        ("The lid must be shut by 3 May 2025.", "date of a year", float("-inf"), 753_458),
        ("The call must return `0x10` at once.", "count", 16, 16),
    ],
)
def test_every_amount_is_read_in_one_form(text: str, kind: str, low: float, high: float) -> None:
    """Wherever it stands, and however it is written."""
    (measure,) = measures(text)
    assert (measure.kind, measure.amount.low, measure.amount.high) == (kind, low, high)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The rule is this: loaves are round.", "loaves are round."),
        ("It has been decided by the board that loaves are round.", "loaves are round."),
        ("Loaves are round, as has been agreed.", "Loaves are round."),
        ("This is the oven that would be hot.", "This is the oven that would be hot."),
        ("Loaves that are round must be sold.", "Loaves that are round must be sold."),
        ("Nobody says that loaves are round.", "Nobody says that loaves are round."),
        ("It was once thought that loaves are round.", "It was once thought that loaves are round."),
        ("If asked, loaves are round.", "If asked, loaves are round."),
    ],
)  # fmt: skip
def test_what_introduces_or_closes_is_blanked(text: str, left: str) -> None:
    """And what limits, denies or doubts is not; all stays in its place."""
    found = unframed(text)
    assert len(found) == len(text)
    assert " ".join(found.split()).replace(" .", ".") == left
