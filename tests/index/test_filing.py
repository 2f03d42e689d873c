"""Which paths hold a fact under each key, after any history."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plainspec.index.facts import Key
from plainspec.index.filing import Filed, Filing

_PATHS = st.sampled_from(["/a.md", "/b.md", "/ç🎨.md"])
#: Runs of keys, short and long: from where, and how many.
_RUNS = st.tuples(st.integers(0, 900), st.sampled_from([1, 40, 300, 700]))


def _keys(run: tuple[int, int]) -> set[Key]:
    first, count = run
    return {("norm", f"rare {number}") for number in range(first, first + count)}


def _held(filed: Filed) -> dict[Key, frozenset[str]]:
    return {key: filed.get(key) for key in filed}


@given(st.lists(st.tuples(_PATHS, _RUNS, st.booleans(), st.booleans()), max_size=8))
def test_after_any_history_each_key_has_those_who_hold_a_fact_under_it(
    steps: list[tuple[str, tuple[int, int], bool, bool]],
) -> None:
    filed = Filed()
    filing = Filing(filed)
    held: dict[str, set[Key]] = {}
    for path, run, comes, is_last in steps:
        mine = held.setdefault(path, set())
        came = _keys(run) - mine if comes else set[Key]()
        went = set[Key]() if comes else _keys(run) & mine
        filing.refile(path, went, came)
        mine |= came
        mine -= went
        if is_last:
            filed = filing.done()
            filing = Filing(filed)
            expected = {
                key: frozenset(path for path, keys in held.items() if key in keys)
                for key in set[Key]().union(*held.values())
            }
            assert _held(filed) == expected
            assert not any(filed.get(key) for key in filed.gone)


def test_what_stayed_although_nothing_is_there_goes_with_the_next_changes() -> None:
    filed = _refiled(Filed(), set(), _keys((0, 1000)))
    filed = _refiled(filed, _keys((0, 1000)), set())
    assert len(filed.gone) == 1000
    for number in range(40):  # as many keystrokes
        filed = _refiled(filed, _keys((2000 + number, 1)), _keys((2001 + number, 1)))
    assert not filed.gone
    assert dict(filed.paths.items()) == {("norm", "rare 2040"): frozenset({"/a.md"})}


def test_what_comes_back_is_found_where_it_was() -> None:
    full = _refiled(Filed(), set(), _keys((0, 1000)))
    filed = _refiled(_refiled(full, _keys((0, 900)), set()), set(), _keys((0, 900)))
    assert _held(filed) == _held(full)
    assert not filed.gone


def _refiled(filed: Filed, went: set[Key], came: set[Key]) -> Filed:
    filing = Filing(filed)
    filing.refile("/a.md", went, came)
    return filing.done()
