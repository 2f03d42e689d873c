from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspec.analysis.baseline import (
    BaselineError,
    Entry,
    fingerprints,
    parse,
    render,
    stale,
    update,
)
from tests.cli.results import at, finding, result

ENTRIES = st.frozensets(st.builds(Entry, st.text(), st.text(), st.text()))


def test_a_finding_that_moved_is_known() -> None:
    before = "Be kind. [^ab12]\n"
    known = frozenset(result(finding(at(before, "kind")), text=before).entries)
    after = "# A heading\n\n  Be kind.   [^ab12]\n"
    assert not result(finding(at(after, "kind")), text=after, baseline=known).counted


def test_a_line_that_changed_is_new() -> None:
    before, after = "Be kind. [^ab12]\n", "Be very kind. [^ab12]\n"
    known = frozenset(result(finding(at(before, "kind")), text=before).entries)
    assert result(finding(at(after, "kind")), text=after, baseline=known).counted


def test_a_copied_line_is_new_once() -> None:
    one = fingerprints([("a.md", "thin-test", "Same")])
    two = fingerprints([("a.md", "thin-test", "Same"), ("a.md", "thin-test", "Same")])
    assert two[0] == one[0]
    assert two[1] != two[0]


def test_the_file_has_one_sorted_line_for_each_entry() -> None:
    entries = [Entry("b.md", "r", "2"), Entry("é.md", "r", "3"), Entry("a.md", "r", "1")]
    text = render(entries)
    assert [json.loads(line.rstrip(","))["path"] for line in text.split("\n")[3:6]] == [
        "a.md",
        "b.md",
        "é.md",
    ]
    assert parse(text) == frozenset(entries)


@given(ENTRIES)
def test_what_is_written_reads_back(entries: frozenset[Entry]) -> None:
    assert parse(render(entries)) == entries


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("[", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not a baseline"),
        ('{"version": 1}', "not a baseline"),
        ('{"version": 2, "findings": []}', "reads version 1"),
        ('{"version": 1, "findings": [7]}', "entry 1"),
        ('{"version": 1, "findings": [{"path": "a", "rule": "b", "fingerprint": 3}]}', "entry 1"),
        ('<<<<<<< ours\n{"version": 1, "findings": []}', "not JSON"),
    ],
)
def test_a_bad_file_is_explained(text: str, said: str) -> None:
    with pytest.raises(BaselineError, match=said):
        parse(text)


@given(st.text())
def test_any_text_is_a_baseline_or_explained(text: str) -> None:
    try:
        parse(text)
    except BaselineError as error:
        assert str(error)


def test_a_partial_run_keeps_what_it_did_not_look_at() -> None:
    other, gone, new = Entry("b.md", "r", "1"), Entry("a.md", "r", "2"), Entry("a.md", "r", "3")

    def in_a(entry: Entry) -> bool:
        return entry.path == "a.md"

    assert update([other, gone], [new], in_a) == {other, new}
    assert stale([other, gone], [new], in_a) == {gone}
