"""The shallow reading of sentences: words with their class, and noun phrases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.language.phrases import Kind, Role, read
from plainspec.language.words.vocabulary import base_form, is_plural


def kinds(text: str) -> dict[str, Kind]:
    return {token.text: token.kind for token in read(text).tokens}


def phrases(text: str) -> list[str]:
    return [phrase.text for phrase in read(text).phrases]


def test_noun_phrases_end_at_their_head() -> None:
    text = "The old gate of the rose garden must be closed by the gardener."
    assert phrases(text) == ["The old gate", "the rose garden", "the gardener"]
    assert [phrase.role for phrase in read(text).phrases] == [
        Role.SUBJECT,
        Role.MODIFIER,
        Role.OBLIQUE,
    ]


def test_coordinated_phrases_are_one_more() -> None:
    *_, last = read("Close the gate and the window.").phrases
    assert (last.text, last.parts, last.plural) == ("the gate and the window", 2, True)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The clerk receives the letter.", "receives"),
        ("The clerk must open the letter.", "open"),
        ("Ask the clerk to report the loss.", "report"),
        ("Sends a letter to the clerk.", "Sends"),
        ("The clerk must read and answer letters.", "answer"),
    ],
)
def test_verbs_are_told_from_nouns_by_their_place(text: str, verb: str) -> None:
    assert kinds(text)[verb] is Kind.VERB


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The report must be short.", "report"),
        ("The clerk must keep a record.", "record"),
        ("Access to the archive must be logged.", "archive"),
    ],
)
def test_nouns_are_told_from_verbs_by_their_place(text: str, noun: str) -> None:
    assert kinds(text)[noun] is Kind.NOUN


def test_clauses_are_counted() -> None:
    tokens = read("If the gate is open, the lamp must burn.").tokens
    assert {token.text: token.clause for token in tokens if token.text in ("gate", "lamp")} == {
        "gate": 0,
        "lamp": 1,
    }


def test_forms_of_verbs() -> None:
    assert [base_form(word) for word in ("stops", "stopped", "stopping", "sent", "applies")] == [
        "stop",
        "stop",
        "stop",
        "send",
        "apply",
    ]
    assert base_form("gardens") == ""


def test_plurals() -> None:
    assert all(is_plural(word) for word in ("roses", "criteria", "device(s)", "IDs"))
    assert not any(is_plural(word) for word in ("status", "access", "analysis", "ETCS", "gas"))


def test_inline_code_and_astral_letters_are_nouns() -> None:
    assert phrases("The `if` of 𝛼 must be closed.") == ["The `if`", "𝛼"]
    assert phrases("The \ufffc\ufffc\ufffc\ufffc must be closed.") == [
        "The \ufffc\ufffc\ufffc\ufffc"
    ]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    reading = read(text)
    ends = [0]
    for token in reading.tokens:
        assert token.span.of(text) == token.text
        assert token.span.start >= ends[-1]
        ends.append(token.span.end)
    for phrase in reading.phrases:
        assert phrase.span.of(text) == phrase.text
