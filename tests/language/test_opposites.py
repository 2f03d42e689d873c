"""Which words are opposites, and which stand for one another."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plainspec.language.words import opposites_table, phrasal_table, poles_table, wordnet
from plainspec.language.words.opposites import canonical, contrary, paired, root, stem
from tests.support.opposites import phrases_source, poles_source


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("revocable", "irrevocable"),
        ("paid", "unpaid"),
        ("simplify", "complicate"),
        ("useful", "useless"),
        ("rarely", "frequently"),
    ],
)
def test_contrary_words_exclude_each_other_either_way(one: str, other: str) -> None:
    assert contrary(root(one), root(other)) and contrary(root(other), root(one))


@pytest.mark.parametrize(("one", "other"), [("acute", "chronic"), ("full-time", "part-time")])
def test_qualities_may_pick_out_two_things(one: str, other: str) -> None:
    assert paired(root(one), root(other)) and not contrary(root(one), root(other))


@pytest.mark.parametrize(
    ("one", "other"), [("some", "all"), ("same", "other"), ("former", "latter"), ("here", "there")]
)
def test_words_that_point_or_count_are_no_opposites(one: str, other: str) -> None:
    assert f"{one} {other}" not in wordnet.QUALITIES and f"{other} {one}" not in wordnet.QUALITIES


@pytest.mark.parametrize(
    ("noun", "verb"), [("disclosure", "disclose"), ("retention", "retain"), ("payment", "pay")]
)
def test_what_is_done_stands_for_doing_it(noun: str, verb: str) -> None:
    assert canonical(stem(noun)) == canonical(root(verb))


def test_the_licence_goes_with_the_words() -> None:
    notice = Path(wordnet.__file__).with_name("wordnet-license.txt").read_text(encoding="utf-8")
    assert "Princeton University" in notice and "Copyright" in notice


def test_the_tables_are_those_of_the_words() -> None:
    """And the same in every process: what is filed under a topic by one is found by another."""
    program = "from tests.support import opposites; print(ascii(opposites.source()))"
    for seed in ("1", "2", "3"):
        said = subprocess.run(
            [sys.executable, "-c", program],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        kept = Path(opposites_table.__file__).read_text(encoding="utf-8")
        assert ast.literal_eval(said) == kept, "run python -m tests.support.opposites"


def test_the_expressions_are_those_of_the_words() -> None:
    kept = Path(phrasal_table.__file__).read_text(encoding="utf-8")
    assert phrases_source() == kept, "run python -m tests.support.opposites"


def test_the_poles_are_those_of_the_scales() -> None:
    kept = Path(poles_table.__file__).read_text(encoding="utf-8")
    assert poles_source() == kept, "run python -m tests.support.opposites"
