"""``server/docs/judgements.md`` says what is true."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from plainspec.__main__ import main
from plainspec.index import judgements
from plainspec.model.judgement import Relation

TEXT = (Path(__file__).parents[1] / "server/docs/judgements.md").read_text(encoding="utf-8")


def test_the_sample_line_is_one() -> None:
    (sample,) = re.findall(r"```json\n(.*)\n```", TEXT)
    assert judgements.line_of(judgements.entry_of(sample)) == sample


def test_every_field_and_every_relation_is_told() -> None:
    table = TEXT[TEXT.index("| field |") : TEXT.index("A judgement is known by")]
    told = set(re.findall(r"`(\w+)`", table))
    structs = (judgements._Line, judgements._Place, judgements._Question, judgements._Reading)
    fields = {field.name for struct in structs for field in msgspec.structs.fields(struct)}
    assert fields <= told
    assert {relation.value for relation in Relation} <= told


@pytest.mark.parametrize("option", sorted(set(re.findall(r"judge (--[a-z-]+)", TEXT))))
def test_every_option_exists(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["judge", "--help"]) == 0
    assert option in capsys.readouterr().out
