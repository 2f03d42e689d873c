"""Patterns that wait for a sign find what they would find without one."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import plainspec
from plainspec.text.patterns import Bank, Pattern, vocabulary

_LAYERS = ("text", "syntax", "model", "language", "index", "analysis")


#: Modules the tables of which are few enough patterns to be looked at one by one.
_TABLES = ("plainspec.language.measures.counts_in_words",)


def _declared() -> Iterator[tuple[str, Pattern]]:
    for layer in _LAYERS:
        for info in pkgutil.walk_packages(
            [f"{plainspec.__path__[0]}/{layer}"], f"plainspec.{layer}."
        ):
            module = importlib.import_module(info.name)
            for name, value in vars(module).items():
                if isinstance(value, Pattern) and value.waits:
                    yield f"{info.name}.{name}", value
                if isinstance(value, Bank) and info.name in _TABLES:
                    for number, (pattern, _) in enumerate(value.entries):
                        if pattern.waits:
                            yield f"{info.name}.{name}[{number}]", pattern


WAITING = dict(_declared())


@pytest.mark.parametrize("name", sorted(WAITING))
def test_every_match_holds_a_sign(name: str) -> None:
    pattern = WAITING[name]
    # Lines of words, as authors write them: what the expression matches, between other words.
    flags = pattern.flags & ~re.VERBOSE if "\n" not in pattern.source else pattern.flags

    @settings(
        max_examples=60,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.from_regex(re.compile(pattern.source, flags), alphabet=st.characters(codec="latin-1")),
        st.sampled_from(["", "the ", "“", "1. "]),
    )
    def matches_are_found(text: str, before: str) -> None:
        written = before + text
        found = pattern.compiled.search(written)
        if found is not None:
            assert pattern.search(written) is not None, written

    matches_are_found()


def test_words_are_those_that_expressions_bound() -> None:
    text = "Must-have: the user's 3 files, don’t touch `read_me` – Größe, naïve, 𝒜lpha²!"
    assert vocabulary(text) == set(re.findall(r"\w+", text.lower()))


@given(st.text(max_size=80))
def test_any_text_has_the_words_that_expressions_bound(text: str) -> None:
    assert vocabulary(text) == set(re.findall(r"\w+", text.lower()))


def test_a_sign_is_looked_for_where_the_match_may_stand_only() -> None:
    pattern = Pattern(r"\bkeep\s+it\b", re.IGNORECASE, signs="keep")
    text = "Keep it. Throw it away. 𝒦eep; KEEP IT"
    assert [match.span() for match in pattern.finditer(text)] == [(0, 7), (30, 37)]
    assert pattern.search(text, 7, 24) is None
    assert pattern.search(text, 8) is not None
    assert pattern.match(text, 9) is None


def test_marks_are_signs_too() -> None:
    pattern = Pattern(r"\([a-z]+\)|\betc\b", signs="etc", marks="(")
    assert pattern.search("one (two) three") is not None
    assert pattern.search("one, etc.") is not None
    assert pattern.search("one two three") is None
    assert not pattern.may_be_in("one two three")


def test_a_text_that_is_no_sentence_is_searched_as_it_is() -> None:
    pattern = Pattern(r"\bkeep\b", signs="keep")
    assert pattern.search("word " * 2_000 + "keep") is not None
    assert list(pattern.finditer("word " * 2_000)) == []


def test_a_pattern_without_signs_searches_everything() -> None:
    pattern = Pattern(r"b+")
    assert not pattern.waits
    found = pattern.search("abba")
    assert found is not None and found.span() == (1, 3)
