"""Which paths hold a fact under each key, after any history."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rpds import HashTrieMap

from plainspec.index.facts import Key
from plainspec.index.filing import Filed, Filing

_PATHS = st.sampled_from(["/a.md", "/b.md", "/ç🎨.md"])
#: Runs of keys, short and long: from where, and how many.
_RUNS = st.tuples(st.integers(0, 900), st.sampled_from([1, 40, 300, 700]))


def _keys(run: tuple[int, int]) -> set[Key]:
    first, count = run
    return {("norm", f"rare {number}") for number in range(first, first + count)}


@given(st.lists(st.tuples(_PATHS, _RUNS, st.booleans()), max_size=8))
def test_after_any_history_each_key_has_those_who_hold_a_fact_under_it(
    steps: list[tuple[str, tuple[int, int], bool]],
) -> None:
    filed: Filed = HashTrieMap()
    emptied: frozenset[Key] = frozenset()
    held: dict[str, set[Key]] = {}
    for path, run, comes in steps:
        mine = held.setdefault(path, set())
        came = _keys(run) - mine if comes else set[Key]()
        went = set[Key]() if comes else _keys(run) & mine
        filing = Filing(filed, emptied)
        filing.refile(path, went, came)
        filed, emptied = filing.done()
        mine |= came
        mine -= went
        expected = {
            key: frozenset(path for path, keys in held.items() if key in keys)
            for key in set[Key]().union(*held.values())
        }
        assert {key: paths for key, paths in filed.items() if paths} == expected
        assert emptied == {key for key, paths in filed.items() if not paths}


def test_what_stayed_although_nothing_is_there_goes_with_the_next_changes() -> None:
    filed: Filed = HashTrieMap()
    filing = Filing(filed, frozenset())
    filing.refile("/a.md", set(), _keys((0, 1000)))
    filed, emptied = filing.done()
    filing = Filing(filed, emptied)
    filing.refile("/a.md", _keys((0, 1000)), set())
    filed, emptied = filing.done()
    for number in range(40):  # as many keystrokes
        filing = Filing(filed, emptied)
        filing.refile("/a.md", _keys((2000 + number, 1)), _keys((2001 + number, 1)))
        filed, emptied = filing.done()
    assert not emptied
    assert dict(filed.items()) == {("norm", "rare 2040"): frozenset({"/a.md"})}
