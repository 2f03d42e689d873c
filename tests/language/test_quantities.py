"""Amounts are looked for around numbers only, and none is missed by that."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.language.norms import quantities
from plainspec.language.words.vocabulary import words

_WORDS = st.sampled_from(
    sorted(
        words(
            "keep it the a an for no more than at most least up to within maximum of minimum between from"
            " USD € $ ~ ≤ >= ca. exactly as many limited not exceed in under over 5 12 1,000 3.5 2024-05-06"
            " 17:30 five twenty-one dozen half hundred days hour week % kB business per day or and , . ( ) – é"
            " 𝒜 step version v2 once twice every"
        )
    )
)
_BLANKS = st.sampled_from([" ", " ", " ", "  ", "\n", "", "\u00a0"])
_SENTENCES = st.lists(st.tuples(_WORDS, _BLANKS), max_size=24).map(
    lambda parts: "".join(word + blank for word, blank in parts)
)


@settings(max_examples=1_500)
@given(_SENTENCES, st.integers(0, 30))
def test_the_next_amount_is_the_one_that_a_search_of_everything_finds(text: str, at: int) -> None:
    if text[at : at + 1].isalnum() and text[at - 1 : at].isalnum():
        at = 0  # nobody goes on within a word
    found = quantities._next_amount(text, at, quantities._numbers(text))
    expected = quantities._AMOUNT.search(text, at)
    assert (found and found.span()) == (expected and expected.span()), (text, at)


def test_amounts_are_found_at_their_places() -> None:
    text = "Reply within\n5 days, pay no more than USD 1,000 – and keep 𝒜 for at least a week."
    assert [text[q.span.start : q.span.end] for q in quantities.amounts(text)] == [
        "within\n5 days",
        "no more than USD 1,000",
        "at least a week",
    ]
