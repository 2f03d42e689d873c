"""Demands that are turned round in a sentence of another build, and sentences of the same words that are not at odds."""

from __future__ import annotations

import pytest

from plainspec.language.conflicts.statements import compare_texts

#: By what makes them so: a noun for the deed, another who gets it, a word of leave, what follows, whose it is, a right.
AT_ODDS = (
    ("Providers must verify the origin of messages.", "No verification of the origin of messages takes place at providers."),
    ("Providers must not verify the origin of messages.", "Verification of the origin of messages is expected of providers."),
    ("Implementations should reserve space for peer messages.", "Reserving space for peer messages: not recommended."),
    ("Reviewers must sign the report on the audit.", "On the audit, the report may remain unsigned by reviewers."),
    ("The school must send parents a written report at the end of term.", "Parents receive no written report from the school at the end of term."),
    ("The board must inform members of the date of the vote.", "None of the members is to learn the date of the vote from the board."),
    ("Refunds must be approved by the treasurer.", "Refunds need no approval by the treasurer."),
    ("Staff may not photograph patients on the ward.", "Photography of patients by staff on the ward is unobjectionable."),
    ("Employees may use the company car for private journeys.", "Whoever uses the company car for private journeys will be dismissed."),
    ("The tenant may keep a cat in the flat.", "Keeping a cat in the flat is grounds for termination of the lease."),
    ("Players may leave the pitch during the match.", "Leaving the pitch during the match earns a player a yellow card."),
    ("Managers must approve overtime of drivers.", "Approval of overtime of drivers by managers has been abolished."),
    ("The porter must carry the luggage of patients.", "Carrying the luggage of patients lies outside the porter's duties."),
    ("Node operators must update gas estimation handling.", "Updating gas estimation handling is no concern of node operators."),
    ("The tenant shall keep the garden in good order.", "Nothing in this agreement shall oblige the tenant to keep the garden in good order."),
    ("The licensee may not sublicense the software.", "The licensor hereby grants the licensee the right to sublicense the software."),
    ("The customer may withdraw from the contract.", "The customer waives the right to withdraw from the contract."),
    ("Trainees may not operate the crane.", "Nobody will object to trainees operating the crane."),
    ("Users must be able to export their data.", "Export of their data is denied to users."),
    ("The wallet should warn users of phishing.", "Users get no warning of phishing from the wallet."),
    ("Avoid abbreviations in user-facing texts.", "User-facing texts should be full of abbreviations."),
    ("Nodes should evict a transaction with an expired key.", "Far be it from nodes to evict a transaction with an expired key."),
    ("Nodes should evict a transaction with an expired key.", "Not once should nodes evict a transaction with an expired key."),
    ("Nodes should evict a transaction with an expired key.", "Nodes should be the last to evict a transaction with an expired key."),
    ("Nodes should evict a transaction with an expired key.", "Nodes ought to not evict a transaction with an expired key."),
    ("Nodes should evict a transaction with an expired key.", "Nodes are at no time obliged to evict a transaction with an expired key."),
    ("Nodes should evict a transaction if the key is old.", "Nodes need not evict a transaction should it be the case that the key is old."),
    ("What is omitted because of the law must be listed.", "What is omitted because of the law need not be listed."),
)  # fmt: skip
#: The same words, but another who acts, another deed, another place or another reason.
AT_PEACE = (
    ("Providers must verify the origin of messages.", "Verification of the origin of messages is expected of providers."),
    ("Providers must not verify the origin of messages.", "No verification of the origin of messages takes place at providers."),
    ("Employees may not use the company car for private journeys.", "Whoever uses the company car for private journeys will be dismissed."),
    ("The tenant may keep a cat in the flat.", "Keeping a cat in the flat is no grounds for termination of the lease."),
    ("Guests may leave the gate closed.", "Whoever leaves the gate open will be fined."),
    ("Clients may send frames.", "A client that sends malformed frames will be disconnected."),
    ("The help desk must not give tax advice.", "Tax advice is outside the remit of the help desk."),
    ("The supervisor must notify the auditor of each delay.", "The auditor must not notify the supervisor of each delay."),
    ("Requests for access must be logged.", "Access to logs must not be requested."),
    ("A request with no token must be rejected.", "Requests with a token must not be rejected."),
    ("The export of the report must be encrypted.", "The encrypted report must not be exported."),
    ("The editor must approve the changes of the author.", "The author must not approve the changes of the editor."),
    ("Disclosure of data requires the consent of the customer.", "The customer's consent must not be disclosed with data."),
    ("Parents receive a report from the school on each pupil.", "The school must not send pupils a report on parents."),
    ("The bank lends customers money at a fixed rate.", "Customers must not borrow money from the bank at a variable rate."),
    ("Drivers must not use the phone while the engine runs.", "Drivers may use the phone to run the engine."),
    ("Users must not export the data of others.", "There is nothing stopping users from exporting their data."),
    ("Access to the archive is denied to guests.", "Staff may access the archive."),
    ("Users of cards get a warning about the bank from the wallet.", "The wallet must not warn the bank about users of cards."),
    ("Avoid abbreviations in user-facing texts.", "Internal notes should be full of abbreviations."),
    ("Staff must wash their hands.", "Staff must not be told to wash their hands."),
    ("Drivers must not stop on the hard shoulder.", "Drivers may be forced to stop on the hard shoulder."),
    ("The card must be used for business purchases.", "The card must not be used for anything but business purchases."),
    ("Clients should cache the response.", "Earlier drafts did not require clients to cache the response."),
    ("The curator must lend the drawings to museums.", "The curator was not required to lend the drawings to museums."),
    ("Visitors must sign in at different desks.", "Visitors must not sign in at the desk."),
    ("The cook must not accept the late order.", "The cook must not discard the late order."),
    ("The client may choose not to reply, but it must log the call.", "The client may reply, but it must log the call."),
)  # fmt: skip


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_a_demand_turned_round_in_another_build_is_found(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare_texts(pair[0], (), pair[1], ())
        assert found is not None
        assert found.decided


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_the_same_words_need_not_be_at_odds(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare_texts(pair[0], (), pair[1], ())
        assert found is None or not found.decided
