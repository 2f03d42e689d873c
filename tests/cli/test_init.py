from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainspec.__main__ import main
from plainspec.cli.init import configuration
from plainspec.index.configuration import parse
from plainspec.index.options import TOP


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_it_writes_a_configuration_and_says_what_comes_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Wrote plainspec.toml.")
    assert "plainspec check" in shown
    text = (tmp_path / "plainspec.toml").read_text("utf-8")
    assert parse(str(tmp_path), str(tmp_path / "plainspec.toml"), text).problems == ()


@pytest.mark.parametrize(
    ("files", "convention"),
    [
        (
            {
                "spec.md": "# Tone\n\nBe kind. [^ab12]\n",
                "examples/ab12.md": "Examples for [^ab12] in Tone:\n\n**Example**: x\n",
            },
            "model-spec",
        ),
        (
            {
                "policy.md": "## Policy Section: AB12 - Be kind\n\n### Specification\n\n"
                "The assistant is kind.\n\n### Test Cases (ab12.md)\n"
            },
            "policy",
        ),
        ({"srs.md": "# Login {#REQ-7}\n\nThe user signs in with a password.\n"}, "generic"),
    ],
)
def test_it_names_the_convention_that_it_finds(
    files: dict[str, str], convention: str, tmp_path: Path
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert main(["init"]) == 0
    assert f'\nconvention = "{convention}"\n' in (tmp_path / "plainspec.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("plainspec.toml", ""),
        ("plainspec.toml", "not toml ["),
        ("pyproject.toml", "[tool.plainspec]\n"),
    ],
)
def test_it_never_overwrites(
    name: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text)
    assert main(["init"]) == 2
    assert f"{name} configures this folder already" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == text


def test_what_is_commented_out_is_right_when_it_is_not() -> None:
    text = re.sub(r"(?m)^# (?=\[|[a-z-]+ = )", "", configuration(""))
    read = parse("/specs", "/specs/plainspec.toml", text)
    assert read.problems == ()
    for name in TOP:
        assert re.search(rf"(?m)^(\[+)?{name}\b", text), f"{name} is not shown"
