"""What a pronoun can stand for."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.language.antecedents import Pronoun, pronouns
from tests.bench.antecedents import CORPUS, antecedents_table
from tests.support.workspace import CORPORA


def only(text: str, before: str = "") -> Pronoun:
    (pronoun,) = pronouns(text, before)
    return pronoun


def named(text: str, before: str = "") -> list[str]:
    return [candidate.text for candidate in only(text, before).candidates]


@pytest.mark.parametrize(
    "text",
    [
        "The gate must report its state.",  # the subject of its own clause
        "Users must be able to close the gate when it is open.",  # “it” is no plural
        "The visitor must close the gate after it was opened.",  # “it” is nobody
        "The gate must stay at the end of its rail.",  # not the end
        "When it is closed, the gate must be locked.",  # the subject to come
        "The guests must get their keys.",
        "The user's key must open the gate when they arrive.",
        "The crash of the server must be logged within an hour after it occurred.",
        "A record of the loss, if the archive keeps its own, must be made.",
    ],
)
def test_clear(text: str) -> None:
    assert not only(text).unclear, named(text)


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        (
            "If the card does not match the account, it must be closed.",
            ["the card", "the account"],
        ),
        (
            "The clerk must compare the letter with the contract and sign it.",
            ["the letter", "the contract"],
        ),
        ("The scanner must log the page before it stops.", ["The scanner", "the page"]),
        ("It must be closed.", []),
    ],
)
def test_unclear(text: str, candidates: list[str]) -> None:
    assert only(text).unclear
    assert sorted(named(text)) == sorted(candidates)


@pytest.mark.parametrize(
    "text",
    [
        "It is possible that nobody comes.",
        "It must be possible for the clerk to close the gate.",
        "It should not be necessary to close the gate.",
    ],
)
def test_it_that_stands_for_nothing(text: str) -> None:
    assert only(text).impersonal
    assert not only(text).unclear


def test_it_that_stands_for_nothing_but_may_be_tried_with_what_is_before() -> None:
    pronoun = only("Where a gate is used, it shall be possible to lock the house.")
    assert pronoun.impersonal
    assert pronoun.unclear


def test_the_sentence_before_is_asked_where_there_is_nothing_else() -> None:
    assert named("It must be closed.", "The gate is open.") == ["The gate"]
    assert named("It must be closed.", "The clerks are kind.") == []
    assert only("It must be closed.", "The gate is open.").candidates[0].span is None


def test_a_thing_named_twice_is_one() -> None:
    text = "If a gate is open and nobody is at the gate, it must be closed."
    assert named(text) == ["the gate"]


@given(st.text(max_size=100), st.text(max_size=50))
def test_any_text(text: str, before: str) -> None:
    for pronoun in pronouns(text + " if it is", before):
        assert pronoun.span.of(text + " if it is") == pronoun.text


def test_reqeval() -> None:
    if not (CORPORA / CORPUS).is_file():
        assert "CI" not in os.environ, f"{CORPORA / CORPUS} is missing"
        pytest.skip(f"no {CORPORA / CORPUS}")
    rows = {row["part"]: row for row in antecedents_table(CORPORA)}
    fit = rows["fit"]
    assert isinstance(fit["precision"], float) and fit["precision"] >= 0.80
    assert isinstance(fit["recall"], float) and fit["recall"] >= 0.60
