"""Where sentences end; ``|`` marks each end that a reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.text.sentences import sentences

CASES = [
    "One. | Two. | Three",
    "Is it? | Yes! | Good.",
    "No stop at all",
    "It ends here.",
    "Use a tool, e.g. a search.",
    "Use a tool, i.e. something external. | Then stop.",
    "Use words, numbers, etc. in the answer.",
    "Use words, numbers, etc. | The assistant stops.",
    "Compare rules vs. exceptions.",
    "See Fig. 3 for more. | It helps.",
    "See Sec. 4.2 and pp. 3-5. | Then go.",
    "See no. 5 in the list.",
    "Dr. Smith asked Mr. Jones. | He answered.",
    "As J. Smith wrote, it depends.",
    "As J. R. Smith wrote, it depends. | It does.",
    "It is 3.5 times as long. | It is 0.1 s.",
    "Version 1.2.3 came out. | Version 2 follows.",
    "It costs $4.50. | Pay now.",
    "Read model_spec.md first. | Then write.",
    "See https://example.org/a.b.c?d=e. | Then stop.",
    "See https://example.org. | Then stop.",
    "Ask example.org or a.b for it.",
    "She said “stop.” | Then she left.",
    'She said "stop." | Then she left.',
    "“Really?” she asked. | He nodded.",
    "“Really!” he cried.",
    "It stops (always.) | Then it goes.",
    "It stops (see above). | Then it goes.",
    "(It stops.) | It goes.",
    "Wait... | Then go.",
    "Wait... and then go.",
    "Wait… | Then go.",
    "Wait… and go.",
    "What?! | Yes.",
    "Never!!! | Never.",
    "It **must stop.** | It goes.",
    "It *may stop*. | It goes.",
    "It must stop.) | It goes.",
    "In the U.S. it is legal.",
    "He lives in the U.S. | The law is clear.",
    "At 5 p.m. the server stops.",
    "At 5 p.m. | The server stops.",
    "Acme Inc. pays. | Acme Ltd. does not.",
    "Acme Inc. | The company pays.",
    "On Jan. 5 it starts. | On Feb. 6 it ends.",
    "At most, i.e. max. 5 items.",
    "Is this plan B? | Yes.",
    "This is option A. | That is option B.",
    "Ends with a number 5. | Then more.",
    "1. First do this. | Then that.",
    "これは文です。 | これも文です。",
    "これは文です。 | これも？ | はい！",
    "这是一句。 | 这是另一句。",
    "It works 🙂. | It does.",
    "Élan. | Être là. | Ça va.",
    "Über uns. | Ähnlich.",
    "The first line\ncontinues here. | The next\nends.",
    "Tabs.\t| And more.",
    "It goes on: then it stops. | Next.",
    "It goes on; then stops.",
    "A comma follows etc., and so on. | End.",
    "Ask approx. 20 people. | Then stop.",
    "Mode is either on/off. | Choose.",
    "Use `x`. | Then stop.",
    "«Arrête.» | Il part.",
    "... and so it began. | It ended.",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_a_reader_says(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    glue = "" if "。" in marked and not marked.isascii() else " "
    text = glue.join(part.strip(" ") if glue else part.strip() for part in marked.split("|"))
    assert [span.of(text) for span in sentences(text)] == expected


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "Skip this. One. Two. Skip that."
    assert [s.of(text) for s in sentences(text, 11, 20)] == ["One.", "Two."]


def test_blank_text_has_no_sentences() -> None:
    assert list(sentences("")) == []
    assert list(sentences(" \n\t")) == []


@given(st.text("aZ1.!?…。 \n\r\t\"”')]*_(“é🙂", max_size=60), st.data())
def test_sentences_are_in_order_and_leave_out_only_blanks(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    at = start
    for span in sentences(text, start, end):
        assert at <= span.start < span.end <= end
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip()
        at = span.end
    assert not text[at:end].strip()


def test_long_runs_take_no_time() -> None:
    """Each of these took minutes where every mark was looked at from each of the others."""
    for text in ("." * 300_000 + "x", "A. B" * 100_000, ".*" * 100_000 + "x", ". " * 100_000):
        assert sum(1 for _ in sentences(text)) >= 1
