"""Pairs of sentences, and whether anybody can obey both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.language.conflicts.compare import compare
from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.folding.fold import fold

AT_ODDS = (
    ("contradictory-obligation", "The agent must verify the caller’s identity.", "The identity of the caller must not be verified by the agent."),
    ("contradictory-obligation", "If a form is late, the clerk must file the form.", "The clerk must not file the form if a form is late."),
    ("contradictory-obligation", "The clerk should always explain a refusal in writing.", "The clerk should never explain a refusal in writing."),
    ("contradictory-obligation", "A porter has no right to open letters.", "Porters may open letters."),
    ("contradictory-obligation", "Visitors have to wear a badge.", "Visitors are exempt from wearing a badge."),
    ("contradictory-obligation", "The clerk must date each form.", "It is not necessary for the clerk to date each form."),
    ("contradictory-obligation", "Feeding the ducks is off limits.", "Feeding the ducks is fine."),
    ("contradictory-obligation", "The guard must in no case be woken.", "The guard must be woken."),
    ("contradictory-obligation", "Guests must never wait outside.", "As a matter of policy, guests must wait outside."),
    ("contradictory-obligation", "Forms must be clearly dated by the clerk.", "Forms must not be dated by the clerk."),
    ("contradictory-obligation", "A clerk must check the seal before opening a letter.", "Clerks may open a letter without checking the seal."),
    ("contradictory-obligation", "Entry to the tower requires a ticket.", "Entry to the tower is granted without a ticket."),
    ("contradictory-obligation", "Disclosure of the code to guests is prohibited.", "The code must be disclosed to guests."),
    ("contradictory-obligation", "A lamp that is broken must be replaced (see the list).", "A lamp which is broken must not be replaced."),
    ("exclusive-values", "The duty of the night porter is paid.", "The duty of the night porter is unpaid."),
    ("exclusive-values", "The vote on the budget must be irrevocable.", "The vote on the budget must be revocable."),
    ("exclusive-values", "The talk in the hall should be spontaneous and dull.", "The talk in the hall should be spontaneous and lively."),
    ("contradictory-obligation", "Use plain language in letters to customers.", "Don’t use plain language in letters to customers."),
    ("contradictory-obligation", "A visitor may bring a dog into the garden.", "A visitor may not bring a dog into the garden."),
    ("contradictory-obligation", "The clerk must use the blue form.", "The clerk is prohibited from using the blue form."),
    ("contradictory-quantity", "A locker must hold at least 5 parcels.", "A locker must hold at most 3 parcels."),
    ("contradictory-quantity", "A change of the rules needs a 🗳 majority of two thirds of the members.", "A change of the rules needs a 🗳 majority of half of the members."),
    ("contradictory-quantity", "Two thirds of the members must agree.", "Half of the members must agree."),
    ("contradictory-quantity", "The seal must be checked twice before dispatch.", "The seal must be checked once before dispatch."),
    ("contradictory-quantity", "The lamps are cleaned every other week.", "The lamps are cleaned every week."),
    ("contradictory-quantity", "The loan of a painting lasts half a year.", "The loan of a painting lasts a full year."),
    ("contradictory-quantity", "A draft of the label is due no later than noon.", "A draft of the label is due no earlier than 2 pm."),
    ("contradictory-quantity", "A report on the loan is due on March 1, 2027.", "A report on the loan is due on April 1, 2027."),
    ("contradictory-quantity", "The rent is due on the first Monday of the month.", "The rent is due on the third Monday of the month."),
    ("contradictory-quantity", "Accounts must be locked after the third failed attempt.", "Accounts must be locked after the fifth failed attempt."),
    ("contradictory-quantity", "A break of 30 minutes must be taken by porters.", "A break of 45 minutes must be taken by porters."),
    ("contradictory-quantity", "Each loan needs at least three approvals.", "Two approvals are enough for each loan."),
    ("contradictory-quantity", "Letters must be answered within two days.", "Letters may be answered after three days."),
    ("contradictory-obligation", "A 🔑 key is needed to use the lift.", "The lift may be used without a 🔑 key."),
    ("contradictory-obligation", "A passport is required to board the ship.", "Passengers may board the ship without a passport."),
    ("contradictory-obligation", "Visitors need a badge to enter the lab.", "Visitors may enter the lab without a badge."),
    ("contradictory-obligation", "To enter the lab, visitors must show a badge.", "Visitors may enter the lab without showing a badge."),
    ("contradictory-obligation", "Guests must register to use the gym.", "Guests may use the gym without registration."),
    ("contradictory-obligation", "The director's consent is required for loans of paintings.", "Loans of paintings are possible without the director's consent."),
    ("contradictory-quantity", "The deposit for a key is 20 €.", "The deposit for a key is 25 €."),
    ("divergent-restatement", "The clerk must answer a letter within 2 days.", "The clerk must answer a letter within 5 days."),
    ("near-duplicate", "The clerk must send a reminder after 7 days.", "The clerk must send a reminder after 10 days."),
    ("exclusive-values", "The list must be sorted in ascending order.", "The list must be sorted in descending order."),
    ("exclusive-values", "The clerk must accept a torn ticket.", "The clerk must reject a torn ticket."),
    ("contradictory-obligation", "Guests are required to pay in advance.", "Guests are not required to pay in advance."),
    ("contradictory-obligation", "No deposit is required for a key.", "A deposit is required for a key."),
    ("contradictory-obligation", "Under no circumstances may the guard open the safe.", "The guard may open the safe."),
    ("contradictory-obligation", "Never lend a master key.", "The porter must lend a master key."),
    ("contradictory-obligation", "Only the treasurer may sign cheques.", "The gardener may sign cheques."),
    ("contradictory-obligation", "Nobody may bathe in the pond.", "Children may bathe in the pond."),
    ("contradictory-obligation", "If the bell rings for 5 minutes, the guard must call the fire brigade.", "The guard must not call the fire brigade if the bell rings for 300 s."),
    ("contradictory-quantity", "A label must be at least 12 characters long.", "A label must be no longer than 8 characters."),
    ("contradictory-quantity", "A queue must not exceed 20 people.", "A queue must be at least 30 people."),
    ("contradictory-quantity", "A visit may last up to 60 minutes.", "A visit must not last longer than 45 minutes."),
    ("contradictory-quantity", "The roof must be inspected at least once a month.", "The roof must be inspected at most twice a year."),
    ("contradictory-quantity", "The lamp is dimmed by 10 percent.", "The lamp is dimmed by 15 %."),
    ("contradictory-quantity", "A door needs two keys.", "A door needs one key."),
    ("contradictory-quantity", "A sign must contain at least two words.", "A sign must contain no words."),
    ("contradictory-quantity", "The key card expires after 7 days.", "The key card expires after 30 days."),
    ("exclusive-values", "The lights are on by default.", "The lights are off by default."),
    ("exclusive-values", "The green lamp is the default.", "The white lamp is the default."),
    ("exclusive-values", "The gate must be kept locked.", "The gate must be unlocked."),
    ("exclusive-values", "Letters are filed in the blue folder only.", "Letters are filed in the red folder only."),
    ("exclusive-values", "A parcel must be weighed before it is sealed.", "A parcel must be sealed before it is weighed."),
    ("exclusive-values", "The cellar may be entered only with a lamp.", "The cellar may be entered without a lamp."),
    ("contradictory-obligation", "No smoking in the 🚪 stairwell.", "Smoking in the 🚪 stairwell is allowed."),
    ("contradictory-obligation", "Do not, under any circumstances, open the safe.", "Open the safe."),
    ("contradictory-obligation", "Guests have no means of opening the safe.", "Guests can open the safe."),
    ("contradictory-obligation", "There is no way to undo a sale.", "A sale can be undone."),
    ("contradictory-obligation", "Nobody but the treasurer may sign cheques.", "The gardener may sign cheques."),
    ("contradictory-obligation", "No clerk other than the treasurer may sign cheques.", "The gardener may sign cheques."),
    ("contradictory-obligation", "Nobody except the treasurer may read the ledger.", "The gardener may read the ledger."),
    ("contradictory-obligation", "Access to the tower is restricted to guards.", "Guests may access the tower."),
    ("contradictory-obligation", "Repairs of the roof are reserved for masons.", "Gardeners may repair the roof."),
    ("contradictory-obligation", "The bell must ring even when the door is open.", "The bell must not ring when the door is open."),
    ("contradictory-obligation", "The bell must ring even if the door is open.", "The bell must not ring."),
    ("contradictory-obligation", "Lamps must be covered where children are present.", "Where children are present, lamps need not be covered."),
    ("contradictory-obligation", "Do not put names in labels.", "Labels must contain names."),
    ("contradictory-obligation", "Add a title to every page.", "Pages must not have a title."),
    ("contradictory-obligation", "Gardeners are exempt from the fee.", "Gardeners must pay the fee."),
    ("contradictory-obligation", "Guests are excused from the tour.", "Guests must attend the tour."),
    ("exclusive-values", "Guests must be accompanied in the tower.", "Guests may climb the tower unaccompanied."),
    ("exclusive-values", "A guest may enter only with a written permit.", "A guest may enter without a permit."),
    ("exclusive-values", "The fee may be raised only after written notice.", "The fee may be raised without notice."),
    ("contradictory-quantity", "The fee is due on the 1st of each month.", "The fee is due on the 15th of each month."),
    ("contradictory-quantity", "The fee is due on the first of the month.", "The fee is due on the fifteenth of the month."),
    ("contradictory-quantity", "A guest may pick no more than three apples.", "A guest may pick up to five apples."),
    ("contradictory-quantity", "The gate must be no narrower than 2 m.", "The gate must be at most 150 cm wide."),
    ("contradictory-quantity", "Ring the bell at most once.", "Ring the bell at least twice."),
    ("contradictory-quantity", "The bell must ring for at least half a minute.", "The bell must not ring for more than 20 s."),
    ("contradictory-obligation", "Feel free to feed the ducks.", "Do not feed the ducks."),
    ("contradictory-obligation", "Guests should stay away from feeding the ducks.", "Guests should feed the ducks."),
    ("contradictory-obligation", "Sweeping the yard is unnecessary for the porter.", "The porter should sweep the yard."),
    ("contradictory-obligation", "The taking of stones from the beach is forbidden.", "Visitors may take stones from the beach."),
    ("contradictory-obligation", "The sale of honey to guests is forbidden.", "The porter may sell honey to guests."),
    ("contradictory-obligation", "The clerk must weigh every parcel.", "Weighing of parcels is omitted by the clerk."),
    ("contradictory-obligation", "Letters to guests should use old spelling.", "Letters to guests should avoid old spelling."),
    ("contradictory-obligation", "Only the gardener may climb the wall.", "Every guest may climb the wall."),
    ("exclusive-values", "The porter must check the boiler.", "The porter must skip the boiler."),
    ("exclusive-values", "The clerk should answer in an informal tone.", "The clerk should answer in a formal tone."),
    ("exclusive-values", "The paths of the garden are undocumented.", "The paths of the garden must be documented."),
    ("exclusive-values", "The gate must open toward the road.", "The gate must open away from the road."),
    ("exclusive-values", "The dress code must be strictly applied.", "The dress code must be loosely applied."),
    ("exclusive-values", "The tower may be closed only with notice.", "The tower may be closed without notice."),
    ("exclusive-values", "Peel the apples, then wash them.", "Wash the apples first, then peel them."),
    ("exclusive-values", "Leave the lamp on overnight.", "The lamp must be turned off overnight."),
    ("exclusive-values", "The landlord pays for oil.", "Oil is paid for by the tenant."),
    ("exclusive-values", "The cost of heating is borne by the tenant.", "The landlord pays for heating."),
    ("exclusive-values", "Use of the lake is free for guests.", "Guests are charged for use of the lake."),
    ("contradictory-obligation", "Only keepers may feed the ducks.", "Visitors feed the ducks."),
    ("contradictory-obligation", "Access to the lake is reserved for keepers.", "Visitors have access to the lake."),
    ("exclusive-values", "Use of the lake is free.", "A fee of 5 euros is charged for use of the lake."),
    ("exclusive-values", "The lake is closed on public holidays.", "The lake is open on public holidays."),
    ("exclusive-values", "The clerk must give constructive criticism.", "The clerk must give destructive criticism."),
    ("contradictory-obligation", "The porter is obliged to not feed the ducks.", "The porter should feed the ducks."),
    ("contradictory-obligation", "Guests should by default avoid the lake.", "Guests should seek the lake."),
    ("contradictory-obligation", "Guests should follow the guide.", "Guests are prohibited from following the guide."),
    ("contradictory-obligation", "The porter must avoid being late for work.", "The porter does not have to avoid being late for work."),
    ("contradictory-obligation", "The clerk should use rough figures (e.g., “some,” “around a few”).", "The clerk ought not to use rough figures."),
    ("exclusive-values", "The porter must overestimate the crowd.", "The porter must underestimate the crowd."),
    ("contradictory-quantity", "The porter must wait at least 30 days after the flood before he shuts a gate.", "The porter must shut a gate no later than 21 days after the flood."),
    ("divergent-restatement", "If the tank is empty, the gardener must call the office.", "The gardener must call the office."),
)  # fmt: skip
AT_PEACE = (
    ("Chalk 🖍 has no dependencies.", "Chalk 🖍 is mature, reliable, and built to last."),
    ("Clean the front of the oven.", "Clean the back of the oven."),
    ("Pass a pattern to only keep class names.", "Pass a pattern to only keep function names."),
    ("Visitors need a badge to enter the lab.", "Staff may enter the lab without a badge."),
    ("A licence is needed to sell the library.", "The library may be used without a licence."),
    ("Users must log in to post in the forum.", "Users can read the forum without logging in."),
    ("A key is needed to open the safe.", "The safe must not be opened without a key."),
    ("A passport is required to board the ship.", "Passengers may board the ship without a visa."),
    ("The library is closed on 24 December.", "The library is closed on 31 December."),
    ("A reminder of the loan is sent on 1 March.", "A reminder of the loan is sent on 1 April."),
    ("A warning is shown after the third failed attempt.", "A warning is shown after the fifth failed attempt."),
    ("Staff may take leave on the first Monday of the month.", "Staff may take leave on the last Monday of the month."),
    ("A third of the porters must be present.", "A third party must be present."),
    ("The letter must be checked twice.", "The letter must be signed once it has been checked."),
    ("Parcels heavier than 10 kg are rejected.", "Parcels of up to 10 kg are accepted."),
    ("Two approvals are enough for each loan.", "Each loan needs at least two approvals."),
    ("You may decline a visit.", "You may accept a visit."),
    ("Cookies require a licence.", "Almond cookies are sold without a licence."),
    ("Parcels must be weighed before they are shipped.", "Letters may be shipped without being weighed."),
    ("The clerk must sort the acute cases.", "The clerk must sort the chronic cases."),
    ("1:28 The gate was opened by the guard.", "2:40 The gate was opened by the guard."),
    ("The guard should wave (not when it rains).", "The guard should wave."),
    ("The client must have permission to enter the vault.", "The client must not enter the vault alone."),
    ("The agent must greet every caller by name.", "The supervisor must not greet every caller by name."),
    ("The clerk must greet the visitor.", "The visitor must not greet the clerk."),
    ("If the door is open, the guard must ring the bell.", "If the door is not open, the guard must not ring the bell."),
    ("The guard must ring the bell at noon.", "The guard may ring the bell at noon."),
    ("The guard must lock the north gate.", "The guard must not lock the south gate."),
    ("The clerk must answer within 48 hours in writing.", "The clerk must answer within 2 days in writing."),
    ("The gate must log incoming parcels daily.", "The gate must log outgoing parcels daily."),
    ("The agent must verify the caller’s identity.", "The caller’s identity is required to be checked by the agent."),
    ("A locker must hold no more than 3 parcels.", "A locker must hold at most 3 parcels."),
    ("No smoking in the stairwell.", "Smoking in the garden is allowed."),
    ("Nobody but the treasurer may sign cheques.", "The treasurer may sign cheques."),
    ("Access to the tower is restricted to guards.", "Guards may access the tower."),
    ("The pool is reserved for members.", "Members may reserve the pool."),
    ("Do not put names in labels.", "Letters must contain names."),
    ("Gardeners are exempt from the fee.", "Gardeners must pay for meals."),
    ("Guests must be accompanied in the tower.", "Guests may enter the garden unaccompanied."),
    ("A guest may enter only with a permit from the guard.", "A guest may enter without a lamp."),
    ("The fee may be raised after written notice.", "The fee may be raised without notice."),
    ("Report the 1st fault of a lamp.", "Report the 2nd fault of a lamp."),
    ("The report is about the 1st lamp.", "The report is about the 2nd lamp."),
    ("Given that the lamp is old, the guard must carry it.", "The guard must carry it."),
    ("Clerks SHOULD NOT refuse a torn ticket.", "Clerks MAY refuse a torn ticket."),  # RFC 2119
    ("The clerk should not refuse a torn ticket.", "The clerk may refuse a torn ticket if it cannot be read."),
    ("The clerk is discouraged from refusing a torn ticket.", "The clerk may refuse a torn ticket."),
    ("The porter must not reveal the safe’s place.", "The porter must reveal that there is a safe’s place."),
    ("The guard must wave to a visitor.", "The guard must not wave to a second visitor."),
    ("Parcels over 5 kg must be weighed.", "Parcels under 2 kg must not be weighed."),
    ("Letters that are sealed must be burnt.", "Letters that are not sealed must not be burnt."),
    ("Log every failed visit in the book.", "Log every successful visit in the book."),
    ("During the day, visitors must be announced.", "Outside the day, visitors must not be announced."),
    ("Some rooms must be heated.", "Some rooms must not be heated."),
    ("The lamp must never be switched off.", "The lamp must always be switched on."),
    ("A visit must be at least 5 minutes.", "A visit must not be longer than 60 minutes."),
    ("Peel the apples before cooking.", "Cook the apples after peeling."),
    ("The clerk should be careful not to tear the form.", "The clerk should not tear the form."),
    ("Peel the apples, then wash them.", "Peel the apples before washing them."),
    ("If the door is open, then the guard must ring.", "The guard must ring if the door is open."),
    ("Use of the lake is free for members.", "Visitors pay for use of the lake."),
    ("Use of the lake is free.", "Use of the lake on Sundays costs 5 euros."),
    ("Only keepers may feed the ducks.", "Head keepers feed the ducks."),
    ("The waiter may write the file.", "The cook reads the file."),
    ("Access to the lake is limited to office hours.", "Visitors have access to the lake."),
    ("The landlord pays for oil.", "The tenant orders oil."),
    ("allowColour: `boolean`, default: `false`.", "useShade: `boolean`, default: `false`."),
    ("The porter buys the apples.", "The porter sells the apples."),
    ("A guest may skip the tour.", "A guest may take the tour."),
    ("The porter must not skip the boiler.", "The porter must check the boiler."),
    ("The clerk must sign the omitted pages.", "The clerk must sign the pages."),
    ("The clerk must avoid old spelling.", "The clerk must not use old spelling."),
    ("May the guard leave the gate open?", "The guard must not leave the gate open."),
)  # fmt: skip


def _verdict(one: str, other: str) -> str:
    first, second = fold(one), fold(other)
    assert first is not None
    assert second is not None
    found = compare(first, second)
    return found.kind.value if found is not None else ""


@pytest.mark.parametrize(("kind", "one", "other"), AT_ODDS)
def test_at_odds(kind: str, one: str, other: str) -> None:
    assert _verdict(one, other) == kind
    assert _verdict(other, one) == kind


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_at_peace(one: str, other: str) -> None:
    assert _verdict(one, other) == ""
    assert _verdict(other, one) == ""


@pytest.mark.parametrize("text", [text for pair in AT_PEACE for text in pair])
def test_no_sentence_contradicts_itself(text: str) -> None:
    assert _verdict(text, text) == ""


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_text_folds_and_its_spans_lie_in_it(text: str, lead: str) -> None:
    folded = fold(text, (lead,))
    assert folded is not None
    for item in folded.items:
        if item.span is not None:
            assert text[item.span.start : item.span.end] == item.text
    assert compare(folded, folded) is None


def test_what_is_too_long_is_no_sentence() -> None:
    assert fold("word " * 2_000) is None


@pytest.mark.parametrize(
    ("lead", "one", "other"),
    [
        ("The server must listen on:", "port 80", "port 443"),
        (
            "Consult previous versions of this document for older versions of Node.js:",
            "Node.js 19",
            "Node.js 18",
        ),
        ("Clients must support:", "TLS 1.2 🔐", "TLS 1.3 🔐"),
    ],
)
def test_named_items_of_one_list_are_all_meant(lead: str, one: str, other: str) -> None:
    assert compare_texts(one, (lead,), other, (lead,)) is None


def test_amounts_in_one_list_may_be_at_odds() -> None:
    lead = ("The agent must:",)
    assert compare_texts(
        "wait 5 minutes before a call", lead, "wait 10 minutes before a call", lead
    )
