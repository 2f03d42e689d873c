"""``server/docs/llm.md`` says what is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainspec.llm.configuration import read_configuration
from tests.llm.test_faults import CASES

PAGE = Path(__file__).parents[2] / "server" / "docs" / "llm.md"
TEXT = PAGE.read_text(encoding="utf-8")
SAMPLES = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("sample", SAMPLES)
def test_each_configuration_on_the_page_is_sound(sample: str, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(sample, encoding="utf-8")
    named = re.search(r'^api-key-env = "(\w+)"', sample, re.MULTILINE)
    environment = {named[1]: "k-0123456789"} if named else {}
    configured = read_configuration(environment, file=file)
    assert configured.problem == ""
    assert configured.notes == ()
    assert bool(configured.required().key) is bool(named)


def test_there_is_a_sample_for_each_kind_of_server() -> None:
    assert len(SAMPLES) == 5


def test_the_page_tells_what_the_user_sees_of_each_fault() -> None:
    rows = ["| fault | what you see |", "|---|---|"]
    for name, case in CASES.items():
        sees = case.sees.replace("{origin}", "ORIGIN").replace("scripted", "MODEL")
        rows.append(f"| {name} | {sees.replace('|', '&#124;')} |")
    table = "\n".join(rows)
    shown = re.search(r"<!-- faults -->\n(.*?)\n<!-- /faults -->", TEXT, re.DOTALL)
    assert shown is not None
    assert shown[1] == table, f"the table is out of date; it should be:\n{table}"
