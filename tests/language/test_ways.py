"""Values of which one is taken: how, where, by whom and for whom; and those that can both hold."""

from __future__ import annotations

from collections import Counter

import pytest

from plainspec.language.conflicts.statements import compare_texts
from plainspec.language.words import ways
from plainspec.language.words.opposites import alternative, canonical, stem

AT_ODDS = (
    # a way of doing one thing, behind a preposition, as an adverb, as an expression of several words
    ("The rent is paid in cash.", "The rent must be paid by bank transfer."),
    ("Goods must be shipped by air.", "Goods must be shipped by sea."),
    ("Claims must be filed in duplicate.", "Claims must be filed in triplicate."),
    ("The board decides unanimously.", "The board must decide by simple majority."),
    ("Store the insulin in the fridge.", "Insulin must be stored at room temperature."),
    ("The daemon must run as root.", "The daemon must be run as an unprivileged user."),
    ("The assistant must answer in prose.", "The assistant must answer in bullet points."),
    ("The story must be written in the first person.", "The story must be written in the third person."),
    ("Payment must be made in full.", "Payment must be made in instalments."),
    ("Bottles must be stored on their side.", "Store bottles upright."),
    ("Rent must be paid only in cash.", "Rent must be paid only by card."),
    # a value before its noun, in a place of which there is one
    ("Pages must be in portrait format.", "Pages must be in landscape format."),
    ("The link must open in a new tab.", "The link must open in the same tab."),
    ("Trucks must leave by the east gate.", "Trucks must leave by the west gate."),
    ("Goods must be delivered to the front door.", "Goods must be delivered to the back door."),
    # opposites of several words
    ("The lease of the hall is open-ended.", "The lease of the hall is for a fixed term."),
    ("Decisions must be final.", "Decisions must be open to appeal."),
    ("Dogs must be on a leash.", "Dogs must be off the leash."),
    ("Visitors must keep their shoes on.", "Visitors must take their shoes off."),
    ("The bylaws prevail over the statutes.", "The bylaws must yield to the statutes."),
    # verbs
    ("The crew must hoist the sails.", "The crew must lower the sails."),
    ("Old contracts must be archived.", "Old contracts must be shredded."),
    # what one of two parties does
    ("The supplier must collect the waste.", "The waste must be collected by the customer."),
    ("The employer provides the uniform.", "The uniform must be provided by the employee."),
    # all, and some only
    ("The rule applies to everyone.", "The rule applies to members only."),
    ("The train must stop at every station.", "The train stops at main stations only."),
    ("The tariff applies retroactively.", "The tariff applies only to future contracts."),
)  # fmt: skip

AT_PEACE = (
    # a choice, a permission, a ban, a part, what must be possible
    ("Orders must be paid in cash or by card.", "Orders must be paid in cash or by cheque."),
    ("The rent may be paid in cash.", "The rent may be paid by card."),
    ("The rent must not be paid in cash.", "The rent must not be paid by card."),
    ("Some orders must be paid in cash.", "Some orders must be paid by card."),
    ("At least one copy must be printed in colour.", "At least one copy must be printed in black and white."),
    ("The tool must be able to run as root.", "The tool must be able to run as an ordinary user."),
    # values of two sets, and two words for one value
    ("The report must be printed in colour.", "The report must be printed double-sided."),
    ("The board must decide by majority vote.", "The board must decide by secret ballot."),
    ("Rows must be sorted by name.", "Rows must be sorted alphabetically."),
    ("Requests are handled in order of arrival.", "Requests are handled in chronological order."),
    # the words as names of things
    ("The clerk must record the email.", "The clerk must record the phone."),
    ("The form must have a field for email.", "The form must have a field for phone."),
    ("The cashier must count cash.", "The cashier must count cheques."),
    # what is done in several ways, or to several things
    ("Members must be informed by letter.", "Members must be informed by email."),
    ("The village must be reachable by bus.", "The village must be reachable by train."),
    ("Staff must answer questions by phone.", "Staff must answer questions by email."),
    ("Orders paid in cash must be logged.", "Orders paid by card must be logged."),
    # sides of which there are two
    ("A guard must stand at the front door.", "A guard must stand at the back door."),
    ("The page must have a link at the top.", "The page must have a link at the bottom."),
    ("The parser must handle single quotes.", "The parser must handle double quotes."),
    ("Reports must be sent to the internal auditor.", "Reports must be sent to the external auditor."),
    # what each party does with its own
    ("The supplier must provide a contact person.", "The customer must provide a contact person."),
    ("The supplier must provide the documents.", "The customer must provide the documents."),
    ("The supplier must pay its taxes.", "The customer must pay its taxes."),
    # another thing that is for some only
    ("The pool is open to everyone.", "The pool is cleaned by staff only."),
    ("All members may vote.", "Members may vote only in person."),
    ("The switch must be on.", "The cover must be taken off."),
)  # fmt: skip


def _decided(one: str, other: str) -> bool:
    verdict = compare_texts(one, (), other, ())
    return verdict is not None and verdict.decided


@pytest.mark.parametrize(("one", "other"), AT_ODDS)
def test_nobody_can_take_both(one: str, other: str) -> None:
    assert _decided(one, other) and _decided(other, one)


@pytest.mark.parametrize(("one", "other"), AT_PEACE)
def test_both_can_hold(one: str, other: str) -> None:
    assert not _decided(one, other) and not _decided(other, one)


def test_no_set_has_a_value_and_its_synonym() -> None:
    for values in ways.sets():
        assert len({canonical(stem(value)) for value in values}) == len(values) > 1


def test_an_expression_stands_for_one_value_of_a_set() -> None:
    known = {value for values in ways.sets() for value in values}
    said = Counter(words for words, _ in ways.expressions())
    assert all(value in known for _, value in ways.expressions()) and set(said.values()) == {1}


def test_ways_exclude_each_other_either_way() -> None:
    assert alternative("ink", "pencil") and alternative("pencil", "ink")
    assert not alternative("ink", "ink")
