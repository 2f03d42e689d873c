"""Places in a document, which its sections know only from their own start."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from plainspec.text.lines import line_starts, position_at
from plainspec.text.span import Range, Span
from tests.support.workspace import load_workspace

_LINES = st.sampled_from(["# A 🦉", "## B", "", "öne 𝒢", "- two", "~~~", "# C {#c}"])


@settings(max_examples=60)
@given(
    st.lists(_LINES, max_size=9),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "---\ntitle: 🦉\n---\n"]),
    st.data(),
)
def test_a_range_is_where_the_span_lies_in_the_whole_text(
    lines: list[str], end: str, head: str, data: st.DataObject
) -> None:
    text = head + end.join(lines)
    (document,) = load_workspace({"a.md": text}).snapshot.documents()
    starts = line_starts(text)
    at = len(document.head)
    for index, section in enumerate(document.sections):
        offsets = st.integers(0, len(section.text))
        first, last = sorted((data.draw(offsets), data.draw(offsets)))
        absolute = Range(position_at(starts, at + first), position_at(starts, at + last))
        assert document.range(index, Span(first, last)) == absolute
        at += len(section.text)
