"""How sentences are read: the cases of ``norms.md``, and what holds of any text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.language.norms import reading
from plainspec.language.norms.clauses import frame
from plainspec.language.norms.imperatives import imperative, is_normative
from plainspec.language.norms.modality import modals
from plainspec.language.norms.norm import ConditionKind, Modality, Norm
from plainspec.language.norms.quantities import quantities
from plainspec.language.norms.reading import norms
from plainspec.text.span import Span
from tests.language.norm_cases import Case, cases, read

_WORDS = st.sampled_from(
    [
        "the",
        "a",
        "clerk",
        "must",
        "must",
        "not",
        "should",
        "may",
        "never",
        "if",
        "when",
        "unless",
        "until",
        "while",
        "which",
        "that",
        "who",
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "“",
        "”",
        "`",
        "`x`",
        "'",
        "5",
        "3.2",
        "days",
        "€",
        "10",
        "%",
        "no",
        "more",
        "than",
        "at",
        "least",
        "between",
        "and",
        "or",
        "only",
        "except",
        "before",
        "after",
        "then",
        "by",
        "be",
        "is",
        "are",
        "required",
        "to",
        "allowed",
        "not",
        "sent",
        "signs",
        "sign",
        "it",
        "they",
        "don't",
        "avoid",
        "once",
        "per",
        "month",
        "😀",
        "é",
        "￼",
        "?",
        "within",
        "see",
        "overrides",
        "following",
        "first",
        "May",
        "can",
        "17:00",
        "2025-01-02",
        "±",
        "1,000",
        "two",
        "hundred",
        "can’t",
        "İ",
    ]
)
TEXTS = st.one_of(st.lists(_WORDS, max_size=30).map(" ".join), st.text(max_size=80))


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.text)
def test_case(case: Case) -> None:
    assert read(case) == case.expected


def test_cases_are_found() -> None:
    assert len(cases()) > 80


def _spans(norm: Norm) -> list[Span | None]:
    return [
        norm.span,
        norm.modal,
        norm.actor.span,
        norm.action.span,
        norm.object.span,
        norm.rest.span,
        *(condition.phrase.span for condition in norm.conditions),
        *(quantity.span for quantity in norm.quantities),
        *(
            span
            for order in norm.orders
            for span in (order.span, order.first.span, order.second.span)
        ),
        *(span for only in norm.restrictors for span in (only.span, only.values.span)),
        *(relation.span for relation in norm.relations),
        *(word.span for word in norm.words),
    ]


@settings(max_examples=300)
@given(TEXTS, st.lists(TEXTS, max_size=2).map(tuple), TEXTS, st.booleans())
def test_any_text(text: str, leads: tuple[str, ...], heading: str, is_heading: bool) -> None:
    found = norms(text, leads, heading, is_heading)
    for norm in found:
        for span in _spans(norm):
            assert span is None or 0 <= span.start <= span.end <= len(text)
        for quantity in norm.quantities:
            assert quantity.text == quantity.span.of(text)
    reading.norms.cache_clear()
    frame.cache_clear()
    assert norms(text, leads, heading, is_heading) == found


@given(TEXTS)
def test_any_modals(text: str) -> None:
    found = modals(text)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))
    assert not (found and not is_normative(text))
    command = imperative(text)
    assert command is None or command.span.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 500_000,
        "if " * 300_000,
        "must " * 200_000,
        "(" * 1_000_000,
        "1,000" * 200_000,
        "9" * 1_000_000,
        "“" * 500_000,
        "`" * 999_999,
        "no more than " * 80_000,
        "that which " * 90_000,
    ],
    ids=lambda text: text[:12],
)
def test_endless_sentence(text: str) -> None:
    """Only the beginning is read."""
    for norm in norms(text):
        assert all(span is None or span.end <= 5_000 for span in _spans(norm))


def test_astral_characters() -> None:
    text = "😀 The clerk must sign “é”."
    norm = norms(text)[0]
    assert norm.modal is not None
    assert norm.modal.of(text) == "must"
    assert norm.action.span is not None
    assert norm.action.span.of(text) == "sign"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The agent must log in.", ["must"]),
        ("A user who must log in may leave.", ["may"]),
        ("The agent must check whether it should stop.", ["must"]),
        ("If the user should ask, the agent must not answer.", ["must not"]),
        ("The agent must say “you may go”.", ["must"]),
        ("The agent must stop (it may go on later).", ["must"]),
        ("Blocks must be read before clients can use them.", ["must"]),
        ("You must not only ask but also tell.", ["must"]),
        ("The can is full and the will is void.", []),
        ("A must-have is a must.", []),
        ("What should we do?", []),
        ("It could rain.", []),
    ],
)
def test_own_modals(text: str, expected: list[str]) -> None:
    assert [modal.span.of(text) for modal in modals(text)] == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Be kind", Modality.OBLIGATION),
        ("Do not guess", Modality.PROHIBITION),
        ("Test cases", None),
        ("Design principles", None),
        ("Request headers", None),
        ("Support", None),
        ("Why is it so?", None),
        ("Keep the key safe", Modality.OBLIGATION),
    ],
)
def test_headings(text: str, modality: Modality | None) -> None:
    found = imperative(text, heading=True)
    assert (found.modality if found else None) is modality


def test_what_tells_how_something_might_be_done_is_no_demand() -> None:
    assert imperative("It could cheat 🎲: read the answers, and send them back.") is None
    assert imperative("Before you close 🎲: read the answers.") is not None


def test_capitals_of_rfc_2119() -> None:
    assert [modal.capital for modal in modals("A server MUST stop.")] == [True]
    assert [modal.capital for modal in modals("A server must stop.")] == [False]


def test_condition_has_its_own_polarity() -> None:
    norm = norms("Unless the user has not paid, the clerk must ship.")[0]
    assert norm.modality is Modality.OBLIGATION
    assert [(one.kind, one.negative) for one in norm.conditions] == [(ConditionKind.UNLESS, True)]


def test_what_comes_from_a_lead_has_no_span() -> None:
    norm = norms("sign the form", ("The clerk must:",))[0]
    assert norm.actor.text == "The clerk"
    assert (norm.actor.span, norm.modal, norm.bound) == (None, None, True)


def test_code_is_one_word_as_written() -> None:
    norm = norms("The client must send `Max-Age` and 3 Keys.")[0]
    assert [(word.stem, word.code) for word in norm.words if word.code] == [("Max-Age", True)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 hours", "120 minutes"),
        ("1 kB", "1,000 bytes"),
        ("1 KiB", "1024 bytes"),
        ("no more than three days", "at most 72 h"),
        ("5 €", "EUR 5"),
        ("$5", "5 dollars"),
        ("twice per day", "2 times per day"),
        ("60 requests per minute", "1 request per second"),
        ("2 km", "2000 metres"),
        ("5 PM", "17:00"),
    ],
)
def test_equal_amounts(one: str, other: str) -> None:
    (left,), (right,) = quantities(one), quantities(other)
    assert (left.low, left.high, left.dimension) == (
        pytest.approx(right.low) if right.low is not None else None,
        pytest.approx(right.high) if right.high is not None else None,
        right.dimension,
    )


@pytest.mark.parametrize(
    "text",
    [
        "see section 3.2",
        "version 1.4",
        "TLS 1.3",
        "EIP-155 and RFC 2119",
        "in 2025",
        "on 5 May 2025",
        "one of them",
        "1. Sign",
        "the id a1b2",
        "`0x05`",
        "step 4",
    ],
)
def test_names_are_no_amounts(text: str) -> None:
    assert quantities(text) == ()
