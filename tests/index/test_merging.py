"""Segments made one: which of their documents hold a key, and whose results depend on it."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from plainspec.index import stored
from plainspec.index.stored import Segment, Stamp, Stored, Table, crossing, merge
from plainspec.index.summary import Summary
from plainspec.model import DocumentKind
from plainspec.text.encoding import Width

Rows = set[tuple[int, int]]

#: Few numbers, so that segments share some, at both ends of what 64 bits hold.
NUMBERS = st.sampled_from([0, 1, 2**31, 2**32, 2**63, 2**64 - 2, 2**64 - 1])


def at_rest(path: str) -> Stored:
    stamp = Stamp(0, 0, 0, b"")
    return Stored(path, DocumentKind.PROSE, 0, 0, Width.ASCII, stamp, Summary(), b"content")


@st.composite
def segments(draw: st.DrawFn) -> list[Segment]:
    made = []
    for number in range(draw(st.integers(1, 4))):
        count = draw(st.integers(0, 4))
        files = [at_rest(f"/{number}/{file}") for file in range(count)]
        rows = st.sets(st.tuples(NUMBERS, st.integers(0, count - 1)) if count else st.nothing())
        made.append(Segment(files, Table.of(draw(rows)), Table.of(draw(rows))))
    return made


def rows_of(segment: Segment, table: Table, current: Mapping[int, Stored]) -> Rows:
    """The rows of *table*, each with the identity of its document, if that is current."""
    rows = zip(table.numbers, table.files, strict=True)
    found = ((number, segment.files[file]) for number, file in rows)
    return {(number, id(one)) for number, one in found if id(one) in current}


@given(segments(), st.data())
def test_what_is_current_is_kept_and_nothing_else(made: list[Segment], data: st.DataObject) -> None:
    every = [one for segment in made for one in segment.files]
    kept = data.draw(st.lists(st.sampled_from(every), unique_by=id)) if every else []
    kept = data.draw(st.sampled_from([every, kept]))
    current = {id(one): one for one in kept}
    anew = {
        id(one): (at_rest(f"{one.path} again"), data.draw(st.lists(NUMBERS)))
        for one in (data.draw(st.lists(st.sampled_from(kept), unique_by=id)) if kept else [])
    }
    rows, stored._ROWS = stored._ROWS, data.draw(st.sampled_from([1, stored._ROWS]))
    each, stored._ROWS_EACH = stored._ROWS_EACH, 1
    try:
        *_, merged = merge(made, kept, anew)
    finally:
        stored._ROWS, stored._ROWS_EACH = rows, each
    assert merged is not None
    then = {key: anew[key][0] if key in anew else one for key, one in current.items()}
    back = {id(new): key for key, new in then.items()}
    assert sorted(map(id, merged.files)) == sorted(back)
    keys, reads = Rows(), Rows()
    for segment in made:
        keys |= rows_of(segment, segment.keys, current)
        reads |= rows_of(segment, segment.reads, current)
    reads |= {(number, key) for key, (_, numbers) in anew.items() for number in numbers}
    for table, expected in ((merged.keys, keys), (merged.reads, reads)):
        found = [
            (number, back[id(merged.files[file])])
            for number, file in zip(table.numbers, table.files, strict=True)
        ]
        assert len(found) == len(set(found))
        assert set(found) == expected
        assert list(table.numbers) == sorted(table.numbers)


@given(segments())
def test_who_depends_on_other_segments_is_known_with_the_keys(made: list[Segment]) -> None:
    expected: dict[str, set[int]] = {}
    for segment in made:
        others = {n for other in made if other is not segment for n in other.keys.numbers}
        for number, file in zip(segment.reads.numbers, segment.reads.files, strict=True):
            if number in others:
                expected.setdefault(segment.files[file].path, set()).add(number)
    found: dict[str, set[int]] = {}
    for part in crossing(made):
        for path, numbers in part.items():
            found.setdefault(path, set()).update(numbers)
    # A number that nobody holds is of no other segment either.
    held = {n for segment in made for n in segment.keys.numbers}
    for path in found:
        found[path] &= held
    assert {path: numbers for path, numbers in found.items() if numbers} == expected
